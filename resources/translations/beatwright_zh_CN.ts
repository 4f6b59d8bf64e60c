<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

会保留备份，此更改可以撤销。如果该难度正在 osu! 编辑器中打开，请先在那里保存，之后再重新载入。</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> （现在为 {now}）</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> 难度在此之后已更改；请重新运行。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>与</translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> 以及保持滑条不变的 SV</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> 和另外 {count} 个难度已</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> ，以及物件重合之处谱面集的其他难度</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> 键</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> 其中 {left} 个无法保持：SV 必须在 0.1 到 10 之间。</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>%n 个难度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n 个文件无法打开：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 项检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>已修正 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n 项检查结果已</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>将修正 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>排除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n 张谱面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>%n 项轻微的检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>还需敲 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>新增 %n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>更改 %n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>移除 %n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n 个物件的音效不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>程序结束时 {song} 有 %n 个提案尚未决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n 个方案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>程序结束时有 %n 个提案尚未决定，最后一个属于 {song}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>%n 条红线不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>有 %n 个请求在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n 个谱面集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>%n 个滑条的终点会改变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n 首歌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>训练 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>敲击 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>%n 个无法读取的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>难度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>摸图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1 拍</translation>
    </message>
    <message>
        <source>+1 ms</source>
        <translation>+1 毫秒</translation>
    </message>
    <message>
        <source>+5 ms</source>
        <translation>+5 毫秒</translation>
    </message>
    <message>
        <source>+½ beat</source>
        <translation>+½ 拍</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>，并试试其他速度</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>，最多 {max:.0f} 毫秒</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>，用不同种子 {value} 次</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0 关闭，1 为这些谱面与通常的差异，1.5 则夸张</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0 关闭风格，1 为所学原样，1.5 则夸张</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>快 0.01 BPM</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>慢 0.01 BPM</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>剩余 000:00</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100、1:20 或 24.1（秒），或 24100（毫秒）</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>早 1 毫秒</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>晚 1 毫秒</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 次折返</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>早 5 毫秒</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>晚 5 毫秒</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>；{moved_ends} 个滑条终点移动</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>本机上的检查点文件夹</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>命令行无法表达此表单的全部内容；请改为将请求导出为文件。</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>谱面集的文件夹；也可以把文件夹和 .osz 文件拖到这里</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>一个谱面文件夹…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>歌曲文件夹（含其中的文件夹）；也可以拖放到这里</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>队列中的任务正在使用它；请等待或停止该任务</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>有任务正在运行；退出会将其停止。请求会留在队列中等下次启动。</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>有任务正在处理它；请等待或停止任务</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>一个水平</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>由模型一次扫过歌曲找出拍子</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>音乐风格在歌曲实验室中试听：按“使用”</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>一种排列</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>如串或跳的排列；各作图者权重相同</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>方案显示在原版旁边。</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>显示方案以代替原版。</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>显示方案，原版在其后方。</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>解码器的小型适配器：物件的种类。二十张谱面约五分钟。</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>歌曲需要标题；请写上歌名。</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>没有谱面集的歌曲没有可沿用的 kiai</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>{count} 个难度的梯度</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>跟着歌曲敲击测出速度</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>有训练处于暂停状态；请继续或停止</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>正在训练或估算</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>Turbo 模型没有引导，总是带着提示词学习</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>完整梯度</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>每条描述都包含的词，以后用它来要求该风格</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>关于 Beatwright</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>在此电脑上，{minutes} 分钟的歌曲约需 {time}（实测，{how}）</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>在这台电脑上约 {time}。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>采纳全部 {count} 个</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>采纳时还会写出整个谱面集的 .osz，供 osu!lazer 使用或分享</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>采纳为新难度</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>采纳为新难度	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>采纳方案</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>MaiMod 适配器</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>解码器和节奏的适配器：物件的种类和时机。二十张谱面约十分钟。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>添加 .osz…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>添加谱面集文件夹</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>添加歌曲文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>在当前时间按当时的速度添加红线</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>添加风格</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>添加压缩包</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>添加音效</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>添加歌曲…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>仅为当前用户把 Beatwright 加入可打开这些文件的程序</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>添加标签 {AI_TAG}，以免误导玩家</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>换个种子再来</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>与谱面集对比</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>所有作图者</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>所有模型及其下载…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>这首歌的所有方案</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>这首歌的所有方案，每个一张卡片（1 到 9 播放）</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>搜索列出的全部</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>用于模型的空文件夹</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>为当前难度再配一个合适的难度 (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>与说明一起学习的另一条描述</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>其他速度</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>歌曲可能的其他速度</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>另一项训练正在进行</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>按 {name} 的 Timing，再做一个约 {value2:g}★ 的 {keys}{value} 难度，并参照当前难度。只有采纳才会写入，与其他难度并列。</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>缩圈速度；auto 按星级匹配</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>谱面集的压缩包</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>按摸图顺序</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>每天询问 {address} 一次，不发送任何个人信息；从不安装</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>每次测量时为未用于学习的歌曲生成二十秒；较慢</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>音频文件 ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>下方的 BPM 和偏移</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>返回编辑器</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>返回编辑器（Esc）；训练会继续</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>返回编辑器（Esc）；正在制作的会继续</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>基础滑条速度；auto 按星级匹配</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>基础：{model}。歌曲：{songs}。</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>每步批数</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>逐拍</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>节拍细分</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>节拍细分：显示的拍线，以及左右键的步长</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>谱面和歌曲 (*.osu *.osz {audio});;谱面 (*.osu *.osz);;歌曲 ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>拍数</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>每小节拍数，如 4</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>每分钟拍数</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright 列出 osu! Songs 文件夹中的谱面集。只读取；采纳新难度时才会写入。</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>此电脑上的 Beatwright…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>此电脑上的 Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>从强拍开始</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>书签之间</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>按艺术家</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按分数</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>按语句</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按严重程度</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>按星级</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>会先下载 CLAP：{size}，{licence}。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>可修复：{sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>取消所选任务，或从列表移除 (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消运行中的任务</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>候选 {number}：{facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>所选行的说明、流派、速度、调、拍号、歌词和语言</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>更改节拍细分</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>更改 {name}？</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>重新检查整个谱面集</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>正在检查谱面集的每个难度…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>选择检查点文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>请先选择新谱面集的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>选择一个任务</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>选择已生成或正在生成难度的任务</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>选择排在别的任务之后的任务</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>选择后面还有任务的任务</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>请先在表中选择红线</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>请选择由模型回应的请求</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>选择歌曲</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>请先选择歌曲</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>选择要接着写的歌曲</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>请先选择一个风格</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>从列表选择适配器，可同时选多个，各有强度</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>选择适配器文件夹</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>选择描述词</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>从模型支持的描述词中选择</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>在当前表单中选用</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>在曲库中选一个，或用 Ctrl+O 打开文件</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>选择 osu! 的 Songs 文件夹</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>请先选择表格中的行</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>请选择由提示词生成的歌曲</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>选择 Songs 文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>选择 osu! 存放谱面的文件夹，或打开自己的歌曲。</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>选择其中每个谱面集各占一个文件夹的文件夹</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>选择{what}</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>为{part}{name}{also}选择音效。物件下方的标记显示音效，有变化的会高亮；按 B 在两者间切换。</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>圆圈大小；auto 按星级匹配</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>清除范围</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>关闭此消息；铃铛中会保留</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>osu!mania 难度的列数</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>将文件与校验值比对，并读取权重</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>将难度及其谱面集与上架标准对照。只需几秒，不需要模型；此标签页显示时，谱面集文件一有变化就会自动重做</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>与提示词比较</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>已复制 {link}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>按发帖格式复制列表中所有检查结果；Ctrl+C 复制所选</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>按发帖格式复制谱面集的所有检查结果</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>复制为论坛帖子	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>复制链接	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>复制 osu! 网站链接</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>将选中的物件复制为时间戳；检查结果用于论坛</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>复制到谱面集的其他难度</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>复制 {stamp}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>正在统计选择</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>写入内容的作者、标签和 kiai</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>剪去第一个强拍之前的部分</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>一次解码歌曲的多个部分，步长更大；没有显卡时用 int8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>确认后从本机删除其文件</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>删除风格</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>删除风格及其训练；谱面保留</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>删除风格 {name} 及其训练？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>删除 {title}</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>从本机删除 {title}？将释放 {size}。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>描述一首歌，选择候选，然后制谱</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>请先描述音乐。</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述词</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>描述词</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>在无人标注处根据谱面给出描述词</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>{model} 的描述词</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>不应具有的描述词；大型模型需要引导强度大于 1</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>难度应具有的描述词</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>难度 (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>同一水平的难度；各作图者权重相同</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>难度：{maps}。歌曲：{songs}，其中留出用于测量：{apart}。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>放弃全部 {count} 个</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>放弃；一周内可以找回</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>放弃；没有写入任何内容</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>放弃方案</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>放弃方案；尚未写入任何内容 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>排列的距离</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>已处理	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>双击单元格编辑；时间写作 00:24:100、1:20、24.1（秒）或 24100（毫秒）</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>双击把位置复制为 osu://edit/ 链接</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>下载并使用</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>下载到模型文件夹</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>立即下载；停止后会从断点继续</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>下载 {size} 并生成</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>下载 {title}</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>下载：{size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>在时间轴标尺上拖动以选择范围。</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>拖动可改变顺序；Del 移除；双击重复已结束的任务。</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>把歌曲文件夹拖到这里。说明、歌词、速度和调从每首歌旁边的文件读取；缺少的由“建议标签”测量。</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>把谱面集文件夹或 .osz 文件拖到这里，或在曲库菜单中选择“从中学习”。二十张风格一致的谱面就可以开始。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>每个都成为新文件夹；已有的谱面集不会被改动。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>编辑此歌曲的标题和艺术家</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>八拍上下排列。若每行的波形都从红线处开始，则偏移和 BPM 正确；若逐行向旁边移动，则 BPM 有误。拖动可移动红线。</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>清空列表；不改动任何文件</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>连续这么多次测量没有改善就结束；0 表示不结束</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>结束；已学内容会保留，之后可以继续</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>{name} 的估算</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>一张图显示该线的每一拍</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>一张图显示该线的每一拍：歌曲向下推进，正拍是中间的线。
条纹竖直：BPM 正确。倾斜：太快（向左）或太慢（向右）。
最亮的条纹在中线上：偏移正确。</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>所有检查结果都已标为已处理或已忽略（{count}）。</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>所有可修正的检查结果</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>其余所有选项，直到大模型如何解码</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>{creator} 的全部谱面</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>谱面所展示的一切</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>导出 .osz 到…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>导出为预设</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>导出为预设…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>把所选请求导出为文件</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>导出检查结果</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>连同歌曲导出请求…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>将谱面集导出为 .osz</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>导出风格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>前馈矩阵也加上因子：学得更多，耗时更长</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>也包括前馈层</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>减少词语或放宽筛选可找到更多。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>拖入的 %n 首歌曲列在“文件”的“打开最近”中；已打开第一首。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>从预设填写表单、保存为预设或作为文件分享</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>用所选条目的请求填写表单</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文本筛选</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>按文本筛选检查结果</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>查找 BPM、偏移和拍号</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>在附近查找</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>查找红线，或沿用谱面集的</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>查找、试听并修正 BPM、偏移和拍号 (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>检查结果：复制 osu://edit/ 链接</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>检查结果：已处理</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>检查结果：忽略</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>检查结果：在 osu! 编辑器中打开</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>谱面集的检查结果</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>检查结果：点击旗标选择其物件，双击复制位置</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>修复难度</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>折叠或展开 {title}</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>按拍折叠</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>为所选模型制作的 LoRA 适配器文件夹</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>跟随 osu!</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>无需训练，跟随所选谱面比通常更多或更少的做法。曲库中的谱面在其菜单中选择。</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>忘掉</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>在难度上次更改之前发现；可能已不成立。</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>先从音频中查找；可在 Timing 标签页中试听并修正。</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>四步</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>该磁盘可用空间：{size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>从光标前的书签到光标后的书签</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>来源：{page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>生成客串</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>按这些红线而非谱面集的红线生成；生效时为按下状态</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>用英文描述流派、乐器、情绪和速度</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>把此速度和偏移用于所选红线或新红线</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>为难度加音效 (Ctrl+G)；采纳之前磁盘上不会有任何更改</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>接续</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>从停止处继续下载</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>继续训练，就像从未停止一样</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>转到复制的时间戳并选中其物件</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>转到复制的时间戳</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>绿线</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>将列表分组</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客串</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>客串难度</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>为 {name} 做的客串 {difficulty:g}★</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>早半拍</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>晚半拍</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>BPM 减半</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>掉血速度；auto 按星级匹配</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>对比试听</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>留出歌曲，第 {step} 步：{loss:.3f}。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>音效音量</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>当前难度的音效 (H)</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>仅打击音效和音量</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>为已有谱面加音效 (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>{name} 的音效</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>此处的音效</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>音效开/关</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>音效：whistle、finish 和 clap</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>长按音符</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>长按</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>读取谱面的进度</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>歌曲读取进度</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>歌曲进度</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>该部分的难度；auto 保持难度自身的星级</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>在这里要多久：请按“估算”。</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>谱面集的每个难度有多少检查结果，属于哪些类型</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>用不同种子做几个；逐个查看并保留最好的</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>其中多少会改变滚动速度；auto 由模型决定</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>谱面中多少会改变滚动速度；auto 由模型决定</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>模型的意外程度；规则检查没有分数</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>学习的频率：0 从不，1 正常，最多 10</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>作用强度：0 为关闭，1 为训练时的强度，最大 1.5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>风格和星级对模型的引导强度；1 为关闭，大于 1 较慢</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>适配器的强度；0 即原模型</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>适配器的构成方式</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>歌曲听起来如何</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>今后忽略所选检查结果，或取消忽略 (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>已忽略	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>导入预设或请求</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>导入风格</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>在 osu! 选歌界面按 F5 即可看到，或在此交给它。</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>在音频中</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>代替</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>放入 Songs 文件夹</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>保存到：{folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>它会显示</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>它会成为新文件夹；已有的谱面集绝不会被改动。</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>资源充足。</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>它已经是新难度</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>它是 Beatwright 的一部分，不能删除</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>已保留；请先取消保留</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>因由训练生成而列出</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>它不优于基础模型，因此没有可用之处</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>没有记录此方案的生成方式</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>没有记录此步骤的生成方式</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>在显卡上学得快；在处理器上每一步要许多秒。</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>它本身不制作谱面</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>随 Beatwright 提供</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>使用要学习的各行。</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>使用参与学习的歌曲；两首以上时会留出几首用于测量。</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>它为 {base} 制作，但当前表单选择了别的模型。</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>没有撤销</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>内存几乎不够，或几乎无法完成。</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>其他程序读取它的文件夹：{folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>其文件夹保持不变</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>训练尚未完成；请先继续</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>训练已结束</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON，供脚本使用 (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>保留：之后无法放弃</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>保留：写入此方案</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>保持谱面集的 Timing</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>保持滑条</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>以 8 位保存权重：内存更少，谱面略有不同</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>保持{describe}。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>保存在 {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调性</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Kiai：谱面集的</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Kiai 与谱面集一致；关闭则新难度不含 kiai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>根据谱面生成标签</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>来自歌曲的标签</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>更大的适配器和多得多的步数。需要一夜；可暂停数日并准确继续。</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>从谱面学习制谱方式</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>从我的整个曲库学习</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>学习所选行（Ins）</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>从中学习</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>学习这些行</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>学习我的喜好</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>正在学习歌曲的声音</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>正在学习物件的种类</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>正在学习物件的时机</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>最低分数</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>检查结果的最低分数</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>略去意外程度低于此值的结果；auto 保留值得一看的</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>不改 SV</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>排除所选行（Del）</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>排除这些行</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>歌曲其余部分留空</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>左右键按节拍细分移动，Ctrl+Left 和 Ctrl+Right 按物件，上下键按 timing 点，加减号缩放，[ 和 ] 设定所选范围，Escape 清除。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>没有描述而略过：{count}。</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>已排除：{reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>在处理器上用时不到一半，精度略低</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>让 Beatwright 按所选检查结果更改难度</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>让模型制作全新难度 (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>是否用绿线乘以 SV，使滑条保持长度和时长？物件不会移动。</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>让模型读取以下难度：{names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>让模型读取难度，显示它未预料到的地方 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>许可证：{licence}。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>列入一个适配器或文件夹中的全部适配器；不复制文件</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>适配器列表</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>听歌曲的起音；快，精确到毫秒</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>听二十遍并取多数一致的结果；慢，精确到毫秒。</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKr 没有 Dropout</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr：只有十分之一大小，学得较慢</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA：几兆字节，学得最多</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>查看 Timing</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>循环范围或小节</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>循环所选范围或小节 (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>循环此处</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>留出歌曲上的损失</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>其他歌曲上的损失：之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>无论歌曲旁的文件写了什么，都不学习歌词</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>MaiMod 再看 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod 已看过谱面集的所有难度</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod 已全部看过</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod 需要听歌曲，但音频文件缺失</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>MaiMod 对你的谱面的意外程度</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod，分数 {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>制成模型…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>制作新谱面集</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>制作歌曲</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>制作候选（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>制作难度 (Ctrl+G)；采纳之前磁盘上不会有任何更改</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>把文件恢复到此步骤之后的状态</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>把文件恢复到此步骤之前的状态；若之后有更改则拒绝</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>制作客串难度 (Ctrl+G)；采纳之前磁盘上不会有任何更改</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>重新生成相同方案：相同种子、模型和选项，基于当时的难度</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>换个种子再做此方案 (R)；当前方案保留</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>一次制作多个难度，每个星级一个，按作图者的习惯命名</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>制作 {count} 个方案：</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>重新制作难度的一部分 (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>为一段简短的合成歌曲作图并记录耗时</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>像这些一样制谱</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>像这些一样制谱（无需训练）</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>像这些谱面一样制谱…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>重新制作范围 (Ctrl+G)；采纳之前难度保持不变</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>作图者</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>所选行的作图者、年份、权重和描述词</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>谱面</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>正在读取谱面</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>正在读取谱面…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>仍在读取谱面；请等待完成，或停止读取。</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>谱面作者</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>要模仿的谱面</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>谱面集压缩包 (*.osz)</translation>
    </message>
    <message>
        <source>Mapsets</source>
        <translation>谱面集</translation>
    </message>
    <message>
        <source>Mapsets (*.osz)</source>
        <translation>谱面集 (*.osz)</translation>
    </message>
    <message>
        <source>Mark the selected findings as done, or take the mark away (D)</source>
        <translation>把所选检查结果标为已处理，或取消标记 (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>已标为{mark}。</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>含已标记</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>含已标记（{marked}）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>测量歌曲</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>测速 {title}</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>{day} 测于 {processor}</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>在他人的 {maps} 张留出谱面上测得：损失 {loss:+.2f} %（其中 {lower} 张更低），排列距离 {patterns:+.0f} %；单核 {minutes:.0f} 分钟。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>内存紧张，或耗时较长。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>消息，{count} 条</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>消息：{count}；保留最近五十条 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>osu! 不支持拍号 {value}；请写四分拍，如 3/4。</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>节拍器 (M)：按 Timing 的每一拍发声</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>节拍器开/关</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>我的和其他</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>轻微的检查结果</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>摸图</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>MaiMod 模型</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>Timing 模型</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>{name} 的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>模型与适配器</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>越多，每步越稳定，也越慢</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>越多，需要的内存越多</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>更多标签，用空格分隔</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>更多采纳或放弃方式</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>移动范围的这一端（Alt：不吸附刻度）</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>音乐模型</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>音乐音量</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>音乐音量；点击静音</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>我的音乐</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>我的选择</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>我的风格</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>新难度的名称；已被占用时会加编号</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>无论此处找到什么，新难度都沿用谱面集的红线；找到的线仍可查看、试听和检查</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>新难度</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新谱面集</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>新的{stars}难度</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一项检查结果</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>方案更改的下一个物件</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>下一个方案</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>没有打开 Songs 文件夹</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>还没有适配器。`beatwright adapter train` 可用你自己的谱面训练一个；也可在此添加文件夹。</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>无附加音</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>未在歌曲中找到节拍；请选择其他候选</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>此处没有谱面</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>没有描述词包含这些词。</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>谱面集中没有可读取的难度。</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>没有符合筛选的检查结果；有 {left} 项不符合。</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>此系统没有包含 {language} 文字的字体，因此窗口保持英文；请安装如 {font} 的字体，然后重新启动 Beatwright。</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>还没有损失。</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>这里没有程序能打开 .osz 文件；请安装 osu!，或从文件夹打开 {name}。</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>这首歌还没有方案。表单生成的内容会列在这里，供比较和决定。</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>尚无红线</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>没有上次遗留的请求</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>没有歌曲带人声</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>没有打开歌曲</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>此风格没有留出歌曲；请打开一首它没有的歌曲再试。</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>尚未打开过歌曲</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>还没有歌曲。请在左侧描述一首，或使用自己的文件。</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>未找到声音设备；歌曲将无声播放。</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>尚无星级</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>未选择：由模型自行决定。</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>没有无需人工即可修正的检查结果</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>不要像</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>osu!mania 音符下落更快</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>osu!mania 音符下落更慢</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>无法写入 {folder}：可以查看结果，但在可以写入之前无法接受。</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>此刻之后没有更改。</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>此前没有更改。</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>尚无已结束的任务</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>没有发现：未违反规则。</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>没有发现：{value}。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有任务在运行</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>尚未写入任何内容：F9 逐个查看更改，B 比较，Ctrl+S 全部采纳。</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>没有匹配的搜索结果</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>本机上没有它的任何文件</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>没有生成方式的记录</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>未注明为哪个模型制作；不匹配的模型会拒绝它。</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>无特别要求</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>没有让{by}意外之处。</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>Beatwright 为这首歌写入的内容已没有可撤销的</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>这首歌已没有可重做的撤销</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>还没有可学习的内容</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>此歌曲尚未采纳任何内容</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>{title} 尚未采纳任何内容。采纳、修复或写入的内容会列在此处。</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>尚无就地更改，因此没有备份。</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>此谱面集中没有发现任何问题</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>尚未检查。
检查规则可找出违反上架标准之处；运行 MaiMod 可看到模型未预料到的地方。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>尚无消息。</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>物件按游戏或编辑器方式显示</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>谱面集其他难度中落在同一时刻的物件获得相同音效</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>全曲每秒的物件数；下方的标记是各物件，颜色表示其节拍细分</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>偏离刻度超过 {TOLERANCE:g} 毫秒的物件，按难度列出；按 Enter 或双击前往</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>其因子的秩：越高学得越多，需要的歌曲也越多</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>结尾的</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>谱面集音频文件的格式</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>谱面集的；留空则用提示词</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>谱面集的；留空则为你和模型</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>整首歌的响度；峰值保持在满刻度以下</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>演唱的语言，如 en；没有演唱则为 instrumental</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>为 .osu 和 .osz 文件提供 Beatwright</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>在 macOS 上请用 Finder 的「打开方式」</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>在未学习的歌曲上风格并不更好，因此模型保持原样。更多风格一致的谱面比更多步数更有用。</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>在时间轴上</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>早一拍</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>晚一拍</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>一位作图者</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>一位作图者的排列方式；每个谱面集权重相同</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>一个约 {value:g}★ 的新 {keys}{mode} 难度</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>你的一个风格，带有强度滑块；可以混合多个</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>整首歌一条红线。</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>只有一首歌：无法留出歌曲，因此无从判断风格是否优于基础模型。</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>只有人才能决定如何处理</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>只显示该星级范围的难度。拖动滑块；双击显示全部。
左右键移动下限，加 Shift 移动上限。</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>仅用于：{parts}</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>只学习这位作图者的谱面，例如你自己的</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>仅游戏区域和时间轴</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>仅所选范围</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>仅 {about} 到 {value} 星</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>只会删除 {folder}。此操作无法撤销；只要 {page} 仍提供，就可重新下载。</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>仅{name}</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>仅{value}（可多选）</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>仅 {value} – {value2}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>打开谱面或歌曲</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>不经曲库打开谱面或音频文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>请先打开难度</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>打开难度，查看上架标准和模型的意见。</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>打开谱面集文件夹</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>打开歌曲并加一条红线即可看到</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>请先打开歌曲</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>请先在曲库中打开歌曲</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>请先打开有音频的歌曲</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>打开压缩包</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>打开音频文件</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>打开音频文件</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>打开音频文件…（没有谱面的歌曲；或拖到此处）</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>在 osu! 中打开</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>在 osu! 编辑器中打开	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>改为打开一首歌曲…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>打开已下载模型的文件夹</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>在 osu! 中打开谱面集</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>打开歌曲文件夹</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>打开 osu!lazer 正在外部编辑的谱面集</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>原版与方案：单独、重影、并排</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>其他速度</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>整体难度；auto 按星级匹配</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>自己的文件…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>同时打包谱面集为 .osz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>同时的片段数</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>若干小节、各有描述的部分，在拍点处相接</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>已暂停于 {share}</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>已暂停；已下载的部分会保留，“继续”将从那里接着下载。</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>以流派代替描述的提示词百分比</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>选择（Ctrl：增减，Shift：到此为止全部）</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>框选物件</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>纯文本，便于发帖 (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>播放并绘制原难度（B 切换）</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>播放并绘制方案（B 切换）</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>以 {rate:.0%} 速度播放</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>从预览点播放</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>播放或停止</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>播放或停止 ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>播放该编号的方案，或停止</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>播放该行（回车）</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>播放并在每拍发声</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>准备歌曲</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>预设和请求 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>预览点：{time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一项检查结果</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>方案更改的上一个物件</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>上一个方案</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>问题：违反规则或模型非常意外。警告：请查看。轻微：细节。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>当前任务的进度</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} 的进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>方案  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>方案 [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>方案 [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>方案 {number}：{facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>提出修正了所有可修正项的难度</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>提出修正所有检查结果</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>提出修正所有“{check}”</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>把风格放入表单，并带有强度滑块</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>把这些线写入谱面集的每个难度；会保留备份，Ctrl+Z 可撤回</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>将“{word}”放入提示词或取出</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>队列 ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>队列 ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>把所选请求再排入队列 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>快速风格</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>退出 Beatwright？</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>按提示词排序</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>读取谱面</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>正在读取歌曲</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>重新作图</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>重新制作范围</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>重新制作此处</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>重新制作 {time_text} – {time_text2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>移除所选红线</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>修整与新谱面集</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>修整所选歌曲，并打开只有一条红线的新谱面集</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>请求 (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>重置表单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>节奏 F1</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>节奏复杂度</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>右键点击谱面集可加入收藏。</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>规则检查</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>谱面集的规则检查</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>运行 MaiMod</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>运行或停止 MaiMod</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>原样再次运行</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>运行已暂停</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>让所选任务更早运行 (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>让所选任务更晚运行 (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>运行上次遗留的请求</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>会告知模型，模型大致遵循</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>样例谱面</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>未用于学习的歌曲的样例谱面；按回车与人工谱面并排播放</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>途中生成样例谱面</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>难度保存到</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>记录状态并等待；之后从原处准确继续</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>正在记录状态…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>用 CLAP 测量每首歌与提示词的相似程度，最相似的排在最前</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>注明使用了 AI</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>因子的比例；auto：LoRA 为秩的两倍，LoKr 为秩</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>滚动速度 {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>搜索描述词</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>搜索歌曲、作图者、stars&gt;4 …</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>在此速度附近搜索音频；精确到毫秒</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>搜索数据集</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索曲库</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>片段秒数</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>一次学习的歌曲秒数；越长需要的内存越多</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>跳到最近的刻度（Alt：不吸附刻度）</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>请先选择可修复的检查结果</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>请先选择范围：在时间轴标尺上拖动，或在两端按 [ 和 ]</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>请先选择范围：在时间轴标尺上拖动，或输入时间</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>选择范围，与在标尺上拖动相同</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>请先在列表中选择检查结果</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>谱面集</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>设置书签</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>所有字段恢复默认；范围和名字保留</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>设置：CS、AR、OD、HP 和滑条速度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>每步略去的 LoRA 输入比例</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>长按音符比例；auto 由模型决定</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>不带提示词学习的片段比例，使引导继续有效</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>显示并试听这些线；难度仍按谱面集的线制作</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>在时间轴上显示</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>显示或折叠表单</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>显示或折叠曲库</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>显示或折叠曲库 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>显示备份</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>只显示一个类别的检查结果</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>同时显示标为已处理或已忽略的检查结果</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>显示歌曲文件夹</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>显示整首歌</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>显示等待、运行和已结束的任务；更改顺序、取消、重复 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>显示{value}</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>单个谱面…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>大小、许可证、本机速度、下载和适配器</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑条</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>滑条的速度和形状；各谱面集权重相同</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>滑条速度</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>小模型快，大模型音质更好但需要显卡</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>正在制作；请等待或停止</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>发生意外错误（{name}：{words}）。详情见 {log_file}。</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>歌曲详情</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>歌曲实验室</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>歌曲 (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>找到的歌曲会显示在此处。</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>正在读取歌曲</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>正在读取歌曲…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>仍在读取歌曲；请等待完成或停止。</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>歌曲：{songs}，音乐{time}；留出用于测量：{apart}。</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>排序检查结果</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>空格：带；Shift+空格：不带</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>歌曲速度</translation>
    </message>
    <message>
        <source>Spinner</source>
        <translation>转盘</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>难度梯度</translation>
    </message>
    <message>
        <source>Stale: </source>
        <translation>已过期：</translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>难度星级</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>星级偏差</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>所选范围的起止（Alt：不吸附刻度）</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>从谱面集的线开始</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>按物件移动</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>按节拍细分移动</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>按 timing 点移动</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>第 {step} 步：损失 {loss:.3f}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>停止 MaiMod（剩 %n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>在此停止；已下载的部分会保留</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>停止；之前的检查结果保留</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>停止；不会留下任何内容</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>停止此任务（Esc 或 Ctrl+.）；不留任何内容</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>风格实验室</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>风格 {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>风格：年份、作图者、描述词等，用于支持的模型</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>风格 (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>学过的风格会显示在这里。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>如 F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>如 streams, jumps；用逗号分隔</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>超级测轴</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>在原版和方案间切换</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>让自己的歌曲走同样的步骤：测量、修整、新谱面集</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>导入他人导出的风格；也可以拖放其文件</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>从列表移除所有已结束的任务</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>从列表移除所有消息</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>采用这些</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>采用谱面集的</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>从混合中移除 {name}</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>先跑几步，看看在这里要多久、需要多少内存</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>敲击</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>敲击 (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>请跟着歌曲敲击。</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>请先敲击至少四次</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>歌曲播放时按拍敲击；停顿三秒后重新开始</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>敲击测速</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>教一种风格…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>在这台电脑上用你自己的谱面教程序</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>在后台学习风格</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>学习 {name}</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>训练风格需要 peft 软件包，但此版本不包含它；请从源代码运行 Beatwright</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>温度：低则重复常见内容，高则更狂野；通常 0.9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>测得的速度和调，并据此写说明（仅限缺少者）</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>所选的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>无法列出 Songs 文件夹</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>适配器取自在留出歌曲上最好的一步</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>音频文件 {name} 在 {parent} 中缺失；放回后才能试听和作图。</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>剪贴板中没有 00:24:100 (1,2) - 这样的时间戳。</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>命令已复制；请粘贴到终端。</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>作者与谱面集一致：{creator}，同一谱面集的所有难度都相同</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>当前时间。输入或粘贴时间（{forms}）并按 Enter 跳转。</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>梯度中的难度按星级命名</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>发现之后难度已更改；请先重新检查</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>要查看的难度；方案上方的轨道是 {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>难度已更改</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>{title} 的下载已停止。</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>当前难度的检查结果，可逐项查看和修正</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>检查结果已写入 {path}。</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>将在其中创建谱面集文件夹</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>音乐模型的文件夹</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>已从预设“{name}”填写表单。</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>无法按原样填写表单 {name}；使用前请检查。</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>最高学习率；留空则由程序决定</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>任务栏会显示进度。停止后下次从那里继续。</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>光标处的 kiai 或下一个；再按则取再下一个</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>没有任务运行时语言就会切换。</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>曲库中已没有这样的谱面；请重新搜索。</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>许可证会写在每首歌旁边以及其谱面的标签中。</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>音乐的许可证</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>正在写入线</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>osu! 中打开的谱面也会在此打开。</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>新难度中写的作图者；留空则用谱面集的</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>是谁的风格</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>标记保留到程序结束。</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>模型在 {name} 中；请在表单中选择该文件夹作为模型。</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>模型会先听拍子；采纳前请查看这些线。</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>查找拍子的模型</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>进行学习的模型；风格只适用于它</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>作图的模型；内置模型不需要网络和显卡</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>读取难度的模型</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>模型以英文词语训练；英文效果最好。</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>新的部分</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>下一个方案 (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>音高在半音以内随速度变化，超过则保持</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>音高随之变化；每个起音都在准确位置</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>音高不变；起音最多移动 15 毫秒</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>已删除预设“{name}”。</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>上一个方案 (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>该方案没有更改任何物件。</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>方案无法保存到磁盘，程序结束时会丢失：{error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>该方案是新难度，不更改任何难度</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>方案已保留。</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>该方案</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>方案：{changes}（F9：下一个）</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>并排比较这首歌的方案，逐个保留或放弃</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>范围至少半秒长；请拖动其边缘</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>范围，以及采纳时写入的内容</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>难度的其余部分保持不变</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>规则检查在此方案中没有发现问题</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>采纳之前先对方案进行规则检查</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>相同的种子和歌曲会得到相同的适配器</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>谱面集没有此模式的其他难度</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>谱面集已有这些线</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>这些红线下的谱面集</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>已设为保持谱面集的 Timing；请先关闭</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>歌曲以此文件的一部分开始，或跟随其旋律</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>按拍折叠的歌曲</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>歌曲会精确为此速度；auto：取其自身速度的整数</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>歌曲没有可对比的难度</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>歌曲尚无谱面集；请先采纳一个难度</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>歌曲的音频文件缺失</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>目标难度星级</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>目标难度星级，由易到难，用空格分隔</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>风格已写入 {name}；在别处把该文件拖到此窗口即可。</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>风格 {name} 已加入你的风格。</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>风格 {name} 在每个表单的“风格”组中；滑块决定强度。</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>风格 {name} 在未学习的歌曲上并不更好，因此模型保持原样。</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>风格 {name} 已就绪。</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>风格 {name} 是为 {base} 制作的，而不是 {model}；请选择那个模型，或移除该风格。</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>{name} 的训练已停止；可以从这里继续。</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>{name} 的训练被中断；可以从原处继续。</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>训练会记录状态，之后自动继续</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>每拍的波形</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>上下排列的八拍波形；拖动可移动红线</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>窗口所需的系统库缺失：{value}。Debian 或 Ubuntu 上：sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>该词在提示词之前</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>该词在提示词之后</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>这个词太长；一两个词就够了。</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>该词代替提示词</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>该词代替提示词；请先填写</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>要模仿的风格年份；auto 由模型决定</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>{songs} 及其子文件夹中没有 .osu 文件。新谱面出现后会立即列出。</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>有新版本：Beatwright {version}。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>已有名为“{name}”的预设；请先删除或重命名。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>已有名为“{name}”的预设。是否替换？</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>{time_text} 处已有红线；请先转到其他时间。</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>已有名为 {name} 的风格；请换个名称，或删除它。</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>尚无难度</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>没有可学习的谱面；请添加到数据集</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>没有可写入的谱面集</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>没有方案；请先生成</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>没有可写入的红线</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>尚无红线；请从音频测轴或添加一条</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>没有可显示窗口的屏幕（未设置 DISPLAY 和 WAYLAND_DISPLAY）；请从桌面启动 Beatwright，或使用命令：beatwright --help。</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>没有可学习的歌曲；请添加到数据集</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>没有可对比的谱面集 Timing。</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>尚无可检查的内容：难度没有物件</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>这里没有可重做的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>这首歌没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>只有一个方案</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>以下无法作为谱面读取，已略去。双击打开文件夹。</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>这些谱面在压缩包内或已不存在；请先解压。</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>它们会显示</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>已排序：每张卡片都写有与提示词的相似程度</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>此版本没有公布新版本的地址</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>此难度</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>此难度的书签少于两个</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>此难度没有 kiai</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>此检查结果没有具体位置</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>此线在歌曲中没有完整的一拍</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>此谱面集</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>此歌曲尚无难度；请先制作一个</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>此歌曲没有带 Timing 的谱面集</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>勾选的适配器按各自强度混合，用于表单 {form} 的 {title}。更改它们不会重新加载模型。</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>掷一个种子</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>掷一个种子并保留</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>时间为空；请写 {forms}。</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>按 {bpm} BPM 为歌曲测轴</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>时间 {value} 超出范围；须在歌曲开始前后一天之内。</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>每条红线的时间、BPM 和拍号</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>用模型测轴</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>到下一窗格</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>到上一窗格</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>到开头 (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p：从占此比例的可能选项中抽取；通常 0.9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>用 {names} 的谱面训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>正在试跑前几步…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>让歌曲实验室的音乐模型适应歌曲</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>反转列表顺序</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>对移位音频扫二十遍并合并；慢</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>BPM 加倍</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>为未学习的歌曲用同一种子生成两个提案：不用与使用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>撤销已采纳的内容</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>未知艺术家</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>解包到</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>解包到 Beatwright 自己的文件中；再从那里交给 osu!</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>用于生成</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>使用适配器 {name}</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>使用 {folder}</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>把 {folder} 用作 Songs 文件夹</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>使用 {title}</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>用于生成</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>使用 Timing 标签页的{describe}。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>校验 {title}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>使用电池或 osu! 运行时等待</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>正在等待其他任务</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>正在等待运行中的任务…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>等待电脑接通电源</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>osu! 运行时等待</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>一键修正机器最常出错之处</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>什么无法读取及原因</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>给什么加音效</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>已到达的部分会保留，程序结束后也是如此；之后它就是每个表单的模型</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>所唱的内容；会唱歌的模型会学习它</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题所在</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>所填内容将用于 %n 个难度；空白字段不作更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>输入的内容用于 %n 首歌曲；空栏不作更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>采纳时写入什么</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>目前找到的内容会保留</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>听起来如何</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>听起来怎样，就像你会这样要求</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>由什么作图、多自由</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>模仿谱面的哪些方面</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>osu! 在 Songs 文件夹中保存的谱面也会在此打开。</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>运行、等待和已结束的任务；更改顺序、取消、重复 (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>速度变化时保持什么</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>客串难度要做成什么样</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>列表的排序依据</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>用 `song train` 调校模型的结果</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>新难度要做成什么样</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>新的部分要做成什么样</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>物件的种类</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>如果替换，其他程序写入的内容会留作备份。</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>上架标准和模型对难度的意见 (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>风格在表单中的名称</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>风格在歌曲实验室中的名称</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>风格的成果</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>这些线对谱面集各难度的影响</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>{title} 已采纳的内容。每一步都保留了之前的文件。</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>无法读取所要求的内容：{problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>拖入的不是此电脑上的文件；请先保存再在此打开。</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>截至最后保存的一步，所学内容都已保留。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>何时制作</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>第一拍何时落下</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>物件的时机</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>BPM、偏移和拍号的来源</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>新难度的 BPM、偏移和拍号的来源</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>歌曲在哪里？</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>结束位置；拖动范围边缘，或在光标处按 ]</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>所在位置；关于整个难度或谱面集的没有位置</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>%n 个压缩包解压到哪里？</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>把 {name} 解包到哪里？</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>该部分的起点</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>该部分的终点</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>新的部分的开始位置；在标尺上拖动，或在光标处按 [</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>风格词在每个提示词中的位置</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>从哪里取 BPM、偏移和拍号</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>从哪里取 Timing</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>用哪个模型读取难度，以及方式</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>重新制作歌曲的哪一部分</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>哪些谱面集：收藏、最近、自己的、是否已上传到 osu!</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>Whistle、finish 和 clap；关闭则只有普通 hit normal</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>Whistle、finish、clap、音效组和音量。节奏、位置、滑条速度及其他一切保持原样。</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>整段 kiai</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>整个谱面集</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>整首歌，{time_text}：点击显示该处</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>完整：已读取 %n 个文件，没有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>有</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>用模型</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>用模型，超级测轴</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>不带提示词</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>不用 {name}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>在艺术家、标题、作图者、难度、来源和标签中搜索词语，两种写法均可。
筛选：stars&gt;4  bpm=180  ar&lt;9  length&lt;120（秒，或 2m）  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local；引号使词语连在一起。</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>句子、类别或检查名称中的词</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>写出权重中含有该风格的完整模型</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>写入谱面集</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>把列表中的检查结果写为网页、纯文本或 JSON</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>将谱面集的检查结果写成文本、Markdown、网页或 JSON</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>把方案写为新难度 (Ctrl+S)；不改动现有文件</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>把方案写入 {name} (Ctrl+S)；保留带日期的文件备份，Ctrl+Z 可撤回</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>把风格写成一个文件，以便分享</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>在新难度的“作者”栏填写作图者名字；之后会列出自己的谱面集。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  全部 {objects} 都在刻度上</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {objects} 中有 {count} 个偏离</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}] 尚无物件；请选其他难度或制作新难度</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}] 尚无物件；其 Timing 仍可使用。</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}] 没有指定音频文件；请在 osu! 编辑器中设置，才能试听和作图。</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] 在磁盘上有更改，已重新读取。</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>再做 [{version_name}]</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}，{keys}{objects:,} 个物件</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>关于整个谱面集</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>由方案新增</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>适配器文件夹</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>另有 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>及另外 {value} 个</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>以虚影显示</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>按模型默认</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>不足一星</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>与其他难度并列</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>由方案更改</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>更改另外 %n 个难度</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>选择或输入</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>第 {value} 列，共 {column_count} 列</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>先下载 {size}</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>错误：{sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>每个物件都在刻度上</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>用于 {base}</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>距上一个 {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>正在为 {key} 生成</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>接着续写</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>放入新的谱面集文件夹</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>纯音乐</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>int8 权重</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>许可证 {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>损失，留出歌曲</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>损失，学习歌曲</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>重新演奏</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>作图：{creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>轻微的检查结果</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>音乐：{state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>每次不同</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>未找到节拍</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>没有新消息</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>无特定风格</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>没有红线</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>未违反规则</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>不再有{value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>不优于基础模型</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测速</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>注意：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>没有让{by}意外之处</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>无；它用于细化其他模型的位置</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>连击中的第 {value} 个</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>不在刻度上，{off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>在拍上</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>轮流显示</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>要模仿其风格的作图者的 osu! 用户 id</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>在常见位置没有找到 osu!。</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!：圆圈、滑条和转盘</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch：水果</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer 已结束外部编辑并收回了已接受的内容；要继续请再次进行外部编辑。未决定的提案会保留。</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer 没有在外部编辑任何谱面集；请先在其编辑器的 File 菜单中选择“Edit externally”。</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer 已展开一个谱面集供外部编辑。</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania：按键</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko：鼓</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>方案中的音效不同</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>不在所选范围内</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>由方案移除</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>替换该段</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>节奏复杂度 {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>音效组</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>滚动速度</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>滚动视图</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>见 {page}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>跳转时间</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>随 Beatwright 提供</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>星级尚未计算</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>星级未知</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>停在第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>风格“{name}”</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>Timing 标签页</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>适配器的文件夹</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>新谱面集的文件夹</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>模型，二十遍</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>所选范围：</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>此谱面集</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>谱面集的</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>距下一个 {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>整张谱面</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>整个谱面集</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>请写 3/4 或 4/4</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>请写速度，如 180</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>你和模型</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM，{offset:.0f} 毫秒 · 稳定度 {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{bpm:.5g} BPM，{time:.0f} 毫秒</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm:.6g} 而非 {bpm2:.6g} BPM</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM（{taps}，± {ms} 毫秒）</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>无法读取 {chosen}；请选其他难度。</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>{confidence:.0%} 确定</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} 词元/秒</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>保留 {count}</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>{count} 个约 {stars}★ 的新 {keys}{mode} 难度</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} 个物件</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>{count} 个物件，每秒 {density:.1f}</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>{count} 个方案</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>{count} 个方案</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>{count} 条红线，首条 {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}，因为拍子变长或变短。</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file} 不存在；请选择歌曲。</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>无法打开 {folder}（{value}）；请选其他歌曲。</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder} 中既没有谱面也没有歌曲；请选其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder} 中没有适配器；其文件为 {files}。</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} 已不存在；请在曲库中选其他歌曲。</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} 已不存在；请重新选择 Songs 文件夹。</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} 小时</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys} 键，</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>第 {column} 列的{kind}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind}，秩 {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}，{ms} 毫秒</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value} 不是现有的文件夹；请选择。</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language}（没有字体）</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>{low}–{high} ({main}) BPM</source>
        <translation>{low}–{high} ({main}) BPM</translation>
    </message>
    <message>
        <source>{ms} ms early</source>
        <translation>早 {ms} 毫秒</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>晚 {ms} 毫秒</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names} 已写入 {name}。</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{artist} – {title} 的 {name}：已就绪；请重新打开歌曲查看。</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name} 是只有一条红线的新谱面集；每个表单都能为它制谱。</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} 为空；{hint}。</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name} 作为范例在每个表单的“风格”组中；滑块决定强度。</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} 位于 {folder}。</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} 既不是谱面也不是音频文件；请打开 .osu、.osz、文件夹或歌曲。</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name}必须是 {low:g} 到 {high:g} 之间的数。</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} 已被删除；请选其他难度。</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>已放弃 {name}。</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} 已写入 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}，%n 个谱面集</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}：留出歌曲上的损失，之前 {before:.3f}，之后 {after:.3f}（{share:+.1%}），最佳在第 {step} 步。</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}：只有一首歌，因此没有测量。</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}：之前 {before:.3f}，之后 {after:.3f}（95 % 变化 {low:+.3f} 至 {high:+.3f}，{maps} 张谱面）。</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{folder} 中 {name}{also}更改；已保留备份。</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} copied, one a line, to paste into a forum post.</source>
        <translation>{number}复制，每行一项，可粘贴到论坛帖子。</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number}修复；保留难度备份，Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>{objects:,} 个物件</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{ms} 毫秒内 {objects}</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{objects} 个物件中有 {off} 个会偏离刻度</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} 已不存在；请刷新曲库或选其他歌曲。</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals}既未采纳也未放弃，又无法保存到磁盘，将会丢失。</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace}（无法读取）</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} 秒，含 [{version_name}] 的 {objects}，将被替换。</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>每分钟歌曲 {seconds} 秒（{how}）</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>与提示词相似 {share}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds}，音量 {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source} 采用 {licence}：{meaning}。</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>{stars:.2f} 星</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 到 {end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}：请试听{others}。</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM，谱面集没有红线</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  偏离刻度 {by:+.0f} 毫秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}：所选线，未选择时为每条线</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>无法播放 {title}：文件已不存在。</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>无法播放 {title}：文件在压缩包内，或已不存在。</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} 不支持{value}；请选其他模型</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} 已完成：{number}。请重新打开难度查看。</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} 不在本机。下载 {size} 并继续？</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} 现已在本机。</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title} 已在本机。</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>{title} 适合此电脑。</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title} 不支持此项</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} 已取消；没有留下任何内容。</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>已删除 {title}；释放了 {size}。</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} 未为检查谱面训练；请选其他模型</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title}，用 {name}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}，已折叠</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}，已展开</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}：需先下载 {size}。</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}：需下载 {size}。</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>内存 {used:.1f} / {there:.1f} GiB。</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} 已存在；请选其他名称。</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value}，{time_text} 到 {time_text2}</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value} 尚无谱面集。采纳时会新建文件夹。</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value}为空；请写数字。</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} 已不存在；请选其他文件。</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>{value} 次折返</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · 尚无难度</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}。点击排序。</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>剩余 {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what}已放弃；未写入任何内容。</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>上次遗留：{what}；按「运行」开始。</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what}已获得新红线{sliders}；已保留备份，Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>程序结束时，{what}仍在等待。</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {name} 的 {time_text} – {time_text2}；其余全部保留。B 在原版和方案间切换。</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}。{they}在时间轴上，随生成推进；只有采纳才会写入，{where}。</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}：已重做。</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}：已撤销。</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

已保留备份，Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}。
通常为 {usual}；留空则恢复该值。</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>“{name}”已加入另一表单的预设。</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>“{name}”已保存为预设。</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>“{text}”不是时间；请写 {forms}。</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• 及另外 {value} 个</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… 及另外 {value} 个；放大可分开</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1 拍</translation>
    </message>
    <message>
        <source>−1 ms</source>
        <translation>−1 毫秒</translation>
    </message>
    <message>
        <source>−5 ms</source>
        <translation>−5 毫秒</translation>
    </message>
    <message>
        <source>−½ beat</source>
        <translation>−½ 拍</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>关于 Beatwright</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>借助在本机运行的模型，帮助大家制作 osu! 谱面。代码采用 MIT 许可证；模型和库有各自的许可证，见下。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>库的许可证</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>模型的许可证</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>版本和日志的最后几行，不含名称和文件夹，复制到剪贴板</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>见其页面</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>按星级选定</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>恢复为 {keys}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>让所有操作恢复默认按键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}：恢复默认按键</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} 已用于“{action}”；请先给它换键。</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>相同的种子和表单得到相同的难度；留空（每次启动时默认）则每次不同</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>操作、预设、难度、歌曲、设置，或 01:20:300 这样的时间</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>没有匹配；减少字母可找到更多。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的内容</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>转到 {time}</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>请先打开歌曲</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>最近歌曲</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>这个已打开</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>游戏区域</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>显示难度中当前时间正在游玩的物件。</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0}（淡显）</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>环境变量 {name} 存在期间由它决定此项。</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Beatwright 上次如何结束</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>当时是 Beatwright {version}。</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} 未发送任何内容。下面的文字含版本和日志的最后几行；名称和文件夹已略去。可将其复制到错误报告中。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>把这段文字原样放入剪贴板；不发送任何内容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>恢复为 {value}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>保存在 {file}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>通常为 {value}。</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}：恢复默认</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>在 {time}。</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>此处：{objects}。</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>下一个：{object}，{time}。</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>之后没有物件。</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>没有打开歌曲。</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>已选：{stamp}。</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>已选择 {start} 到 {end}。</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>正在显示原版。</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>正在显示方案。</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>香蕉雨</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>转盘</translation>
    </message>
    <message>
        <source>don</source>
        <translation>咚</translation>
    </message>
    <message>
        <source>drum roll</source>
        <translation>连打</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>长按音符</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>果汁流</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>咔</translation>
    </message>
    <message>
        <source>note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>滑条</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>转盘</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{kind}，位于 {x}, {y}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>第 {column} 列的{kind}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>读作 {time}。</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>整数为毫秒；秒请写 {number} s。</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>时间轴图像</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>书签：{0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation>（一半或两倍）</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation>（作者 {0}）</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>&quot;{0}&quot; 与 &quot;{1}&quot; 看起来一样，无法区分这两种判定。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>&quot;{0}&quot; 开头有 {1} 毫秒静音，却用于响应按键（{2}）；请剪掉。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>&quot;{0}&quot; 应放在{1}的末尾：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>&quot;{0}&quot; 无法解码。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>&quot;{0}&quot; 无法作为音频读取。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>&quot;{0}&quot; 不能用作风格名称：请换一个模型中没有的词。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>&quot;{0}&quot; 为 0 字节，谱面集无法完整上传。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>&quot;{0}&quot; 有 {1} 个字符；超过 {2} 个可能无法解包。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>&quot;{0}&quot; 平均 {1} kbit/s；低于 {2} 音质会发闷。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>&quot;{0}&quot; 平均 {1} kbit/s；{3} 最多为 {2}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>&quot;{0}&quot; 为 {1} x {2} 像素；请缩小。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>&quot;{0}&quot; 是其适配器的描述词；请用 --descriptor 指定。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>&quot;{0}&quot; 是 MP3，却用于响应按键，首次在 {1}；请用 WAV 或 Ogg。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>&quot;{0}&quot; 几乎无声；请改用 44 字节的 blank.wav。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>&quot;{0}&quot; 为空。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>&quot;{0}&quot; 不是 hub id；其形式应为 owner/name。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>“{0}”不是 Hub 上的模型；此处只删除已下载的模型。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>&quot;{0}&quot; 不是可读取的图片。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>&quot;{0}&quot; 在{1}没有声音。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>&quot;{0}&quot; 在{2}的音量是另一侧的 {1} 倍。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>&quot;{0}&quot; 是 {1}，但名称没有体现。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>&quot;{0}&quot; 是 {1}；文件名应以 {2} 结尾。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>&quot;{0}&quot; 是 {1}；请用 MP3 或 Ogg Vorbis。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>&quot;{0}&quot; 时长 {1} 毫秒；至少 {2} 毫秒才能在所有设备上听到。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>&quot;{0}&quot; 似乎制作了此难度，但不在标签中。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>&quot;{0}&quot; 在 [{1}] 中播放得太频繁，若使用默认 finish 会很刺耳。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>&quot;{0}&quot; 同时播放 {1} 次。是有意的吗？</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>&quot;{0}&quot; 应为 PNG。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>&quot;{0}&quot; 在各太鼓难度中的位置不同：{1}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>&quot;{0}&quot; 需要 {1} 毫秒才变响（{2}）；听起来会偏晚吗？</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>（例如 [{1}] 的 {0}）</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>，因此无法备份。</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>，相距 {0} px</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0} 需要歌曲；请用 --prompt-audio 指定。</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} 未知；请用 reference。</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} 取自同模式的难度；请指定一个。</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0} 不是 auto、cpu、cuda 或 mps。</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0} 不是调性；请写成例如 &quot;F# minor&quot;。</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} 不是语言代码；请写 en、ja 等。</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} 不是检查结果可能的分数；请用 0 或更大的值。</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper &quot;{0}&quot; 既不是用户 id，也不是 --adapter 所指适配器的风格；{1}。</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} 未知；请用 osu、taiko、catch 或 mania。</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}：{1} 不写 --model 则从音频测轴，或选择 V32。</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank 将歌曲与其提示词比较，而这首没有；请写一个。</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank 将歌曲与其提示词比较；请描述音乐，或去掉它。</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0} 的拍号不可用于谱面；斜杠后请写 3 或 4。</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} 超出范围；BPM 必须介于 {1}。</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} 超出范围；偏移须在歌曲前后一天之内。</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} 未知；请用 {1}，或 BPM@OFFSET_MS，如 180@1250。</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1} 不可用；请选择 {2}。</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0 始终取最可能的 token</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>1 处修正</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1 表示禁止下载。</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} 仅用了 {1}（{2}）。歌曲那里真有这种节奏吗？</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>MP3 用 128 至 192 kbit/s，Ogg 最高 208：音质好又不浪费。</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>musicgen-small 需 4 GB 内存，medium 需 10 GB，large 需 16 GB；在处理器上每 30 秒需数分钟。</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>4 GB 内存和 diffusers 包；在两个核心上每 10 秒约需两分钟。</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>；请打开其他难度。</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>；请重新打开谱面集。</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>；请放回原处，或采纳为新难度。</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>；请放回原处。</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>；首个原因：{0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>此处无法写入 .{0} 文件（{1}）；请选择其他格式。</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>Cup 或 Salad 没有超级冲刺，Platter 的滑条部分没有。</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>背景在大屏幕上清晰，又不会让下载过大。</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>略早于绿线的小节线会以前一段的速度滚动。</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>小节线与前一条仅隔 {0} 毫秒；请省略其中一条。</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>一小节 {0} 拍不可行；请选 1 到 64。</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>节奏与周围都不同的小节，要么是亮点，要么是失误。</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>{1} BPM 下基础滑条速度 {0} 对 Easy 偏快；准则为 {2}。</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>只用了几次的节拍细分往往是失误。</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>网页行中的某个谱面没有内容。</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>休息段在物件后 200 毫秒开始，在下个物件出现时结束，以免其效果造成干扰。</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一次更改</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>速度变化会改变滚动速度，除非有绿线将其拉平。</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>在已下载模型中找到的 {0} 类检查点。</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>差几像素就成超级冲刺的冲刺，对精度要求很高。</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>难度至少有 30 秒有效游玩时间。</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>仅用于存放音效的难度，在谱面集上架前删除。</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>难度名独一无二，不只是说明作者是谁。</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>1/4 段中的大音符必须是最后一个音符并且变色。</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>大音符需要双手，因此应单独出现或在段末。</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>{0} 段中有大音符；此难度级别不允许。</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>存放设置、备份、日志和缓存的文件夹，代替系统默认位置。</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>16 GB 显卡，此时为首选；4 GB 也可，但较慢。在处理器上需要 30 GB 内存和耐心。</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>客串难度沿用谱面集的 Timing；请去掉 {0}，或制作新难度。</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>客串难度需要星级；请设置 {0}。</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>音效告诉玩家何时击中，所以应立即响起。</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>长按音符要足够长才能按住。</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>比同节奏的其他跳大得多的跳往往是失误。</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>{0} 毫秒后的线改变了音效采样；是针对这个物件的吗？</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>谱面以红线开头；它之前的绿线无可继承，且 kiai 会立即开始。</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>需要一张谱面来取得 {0}；请指定难度。</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>谱面至少设置两种连击颜色，或优先默认皮肤，以便区分连击。</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>跟随旋律的模型还需要提示词；请描述音乐。</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>跟随旋律的模型最多演奏 30 秒；请减少秒数。</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>跟随旋律的模型不演奏段落；请选择 musicgen-small。</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>新难度不能就地写入；它会成为单独的文件。</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>新红线会画出小节线；紧跟在另一条之后会像失误。</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>转盘（denden）前紧挨着的音符很难看清。</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>预设名称中须含有字母或文字。</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>提示词有 {0} 个字符；请缩短到 {1} 个：一两句话最好。</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>滑条的{0}上有红色锚点；路径有歧义。</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>不改变任何内容的红线会因取整使 Timing 偏移，并重置 nightcore 的镲声。</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>没有可用速度或拍号的红线会使其后内容没有 Timing。</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>重新作图会保持 {0} 的模式；请去掉 --mode，或制作新难度。</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>重新作图会保持谱面的红线；请去掉 {0}，或制作新难度。</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>重新作图会保持 {1} 的 {0} 键；请去掉 --keys。</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>重新作图需要范围；请设置 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>滑条球到达之前能看见折返箭头。</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>{0} 毫秒处的第二个物件已略去。</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>短歌也要有简单难度；多简单由时长决定。</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>缩短或改动过的歌曲在标题末尾注明，各处用词一致。</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>比线早一毫秒的滑条得不到该线的滑条速度。</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>滑条有玩家看得见、跟得上的条身。</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>与自身路径同向重叠的滑条（burai）会掩盖球的去向。</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>滑条 tick 率 {0} 会使 tick 不在拍上；请用整数、0.5、1.333 或 1.5。</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>一首歌最多 {0} 个段落；请合并一些。</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>{0} 秒的歌曲无法生成节奏：请用不超过 2 小时的歌曲。</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>最后物件之后还很长的歌曲要剪短。</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>{0}中 &quot;&amp;&quot; 旁缺少空格：&quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>转盘要够长以便看到，并留出回到下一物件的时间。</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>只有部分难度有故事板，可能是选择，也可能是其他难度忘了。</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>Turbo 模型不支持 --guidance；请去掉它，或选择 acestep-v15-xl-base。</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>版本在{1}中应标为 &quot;{0}&quot;：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>谱面背景用 1280 x 720 的视频足矣，下载也小。</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>视频在所有难度中以同一偏移随歌曲开始。</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>某个网页行没有谱面列表。</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>某个网页行没有歌曲。</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>某个网页行不是 JSON。</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>没有时间的{0}已略去。</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step 至少生成 {0} 秒；请增加秒数。</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR、OD、HP 和 CS 与难度名相符。</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>滑条主体上的附加音</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>条身上的附加音通常是本应放在滑条头的失误；那里只有 whistle 会响。</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>这个快速超级冲刺之后段落立刻折返。</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>滑条的所有锚点都在头部，因此没有条身。</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>所有难度都是同一首歌，因此偏移、速度和拍号都相同。</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>所有难度使用同一音频文件，且在文件夹中。</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>所有模式，半分钟的窗口；可从现有谱面制作音效和客串难度。</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>所有太鼓难度省略相同的小节线。</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>有歧义的滑条</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Easy 的滑条速度要低到跟得上。</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>这个果汁流的锚点</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>这个滑条的锚点</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>空文件会妨碍其他文件上传；用 osu! 的 44 字节 blank.wav 可使采样静音。</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>红线前不久的物件可能本应落在该线的拍上。</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>锚点数</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>锚点塑造滑条；成百上千个可能藏着不该被人看到的图案。</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>还有 {0} 个同类。</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>下载模型的其他地址。</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>快速超级冲刺后的反向移动</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>艺术家、标题、来源、作者和标签在每个难度中相同。</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>正在询问模型</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>一次请求最多 {0} 个提示词；其余留到下次。</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>这种大小用 int8 没有好处；只有大模型有 int8。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>音频比特率</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>音频格式</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>视频中的音轨</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto 在每个转盘上能拿到 1,000 奖励分，玩家才转得完。</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>背景暗化</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>taiko 中的背景位置</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>背景尺寸</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>每张谱面的备份数</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>紧挨时间线之前的小节线</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>小节线过近</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>基础滚动速度顺序不对</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>Beatwright</source>
        <translation>Beatwright</translation>
    </message>
    <message>
        <source>Beatwright crashed the last time it ran, in one of the libraries it uses.</source>
        <translation>Beatwright 上次运行时在其所用的某个库中崩溃。</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwright 上次因意外错误未正常结束。</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright 已打开但没有响应；请关闭后再启动。</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwright 上次被外部结束：系统、断电或强制终止。</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>转盘前后留有接到水果的时间。</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>在此开始新连击。</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>滑条要持续一会儿，新手才跟得上。</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>新手看不清很短的滑条折返几次。</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>新手在滑条之间需要圆圈，或至少需要时间。</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>新手凭重叠看出两个物件相继很快。</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>超出歌曲</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>编辑器不会生成的休息段</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>正在构建谱面</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>无法查看：{0}。</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>无法在 {0} 保存曲库索引：{1}。</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>无法保存风格 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>无法创建文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>无法打开 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>无法读取音频文件 {0}：{1}；请选择音频文件。</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>无法读取备份 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>无法读取数据集 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>无法读取此文件夹：{0}。</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>无法将 {0} 作为 .tar 归档读取：{1}。</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>无法将 {0} 作为 Parquet 表读取：{1}。</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>无法读取 {0}：文件不存在；请重新下载检查点。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>无法移除 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>无法解压 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>无法写入 {0}；请把 HF_HOME 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>无法将样例写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>无法写入 {1} 的 {0}：{2}。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>正在检查谱面集</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>正在选择音效</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>颜色过暗或过亮</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>第 {0} 列的音符比平均{2} {1}。</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>{1} 列中的第 {0} 列没有音符。</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>各列使用不均</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>正在接近目标星数</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>要更接近 {0} 星，所需时间会超过允许的 {1} 秒；请提高上限，或要求更多或更少的星。</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>正在与提示词比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>正在计算星数</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>每张谱面更改前的副本；旧的会让位，但撤销所需的除外。</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>正在统计选择</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>被遮住的折返箭头</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>自定义 hitnormal</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>暗色物件会消失在暗背景中；亮色物件在 kiai 中闪烁。</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>正在解码声音</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>同一模式的难度显示相同的视频。</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>难度名称</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>无法游玩的难度</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>正在下载 {0}</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>每个级别有最快节奏：Kantan 为 1/2，Futsuu 为 1/3，以上为 1/6。</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>较简单的难度同时要求的键少。</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>简单难度的 OD 和 HP 保持较低。</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>极限冲刺</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>编辑器视图</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>在 {0} 结束。</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>谱面结尾</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>每个 .osu 文件都是有物件的难度。</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>每一列都有内容。</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>每个难度都有背景，且文件存在。</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>谱面集的每个难度都已有此 Timing。</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>每个头、折返和尾都在拍子刻度上，允许游戏的取整误差。</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>在 4:3 屏幕上每个物件都完整可见。</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>音符指定的每个采样都在文件夹中。</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>文件夹里的东西每个人都会下载，所以不应有多余文件。</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>快速物件相距过远</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>快速段落要短到适合该级别。</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>快于该级别</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>0 字节文件</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>正在寻找节拍</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>正在寻找节奏</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>正在寻找时间点</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>快速段落中的大音符</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>首条线为绿线或带 Kiai</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>修正未列出的 {0} 处。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>跟随 osu!</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>可自由使用、修改和分享，并附上其说明卡。</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>finish 过多</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>各难度之间基础滚动速度朝一个方向变化。</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>从 {0} 到 {1}，节奏复杂度一下从 {2} 升到 {3}，占整个梯度的大半。中间加一级可能有帮助。</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>各难度的常规设置不一致</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>标签中的流派与语言</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>歌曲的流派和语言写在标签中，以便搜索能找到谱面集。</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>设为{0}。</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>无效果的绿线</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>客串难度</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>标签中的客串谱师</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>HP 掉血速度</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP、CS、OD 和 AR 介于 0 到 10，保留一位小数，与编辑器一致。</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>滑条的头尾重叠，因此难以看出方向。</translation>
    </message>
    <message>
        <source>Hit Sounds</source>
        <translation>打击音效</translation>
    </message>
    <message>
        <source>Hit sound</source>
        <translation>打击音效</translation>
    </message>
    <message>
        <source>Hit sound answers late</source>
        <translation>打击音效延迟</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>打击音效难度</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>打击音效格式</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>打击音效一侧更响</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>打击音效过短</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>音效用 WAV 或 Ogg；MP3 开头有静音，响应会偏晚。</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>各难度的打击音效不一致</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>音效自始至终跟随歌曲。</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>故事板中的打击音效</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>偏向一侧的音效会造成干扰，尤其是频繁出现时。</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>此任务就是做音效；请去掉 {0} no。</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>长音符过短</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>方案的显示方式：代替原版、以原版为重影，或两者并排。</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>请求未指定时大模型的计算精度；bf16 更快，结果略有不同。</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>osu!mania 音符下落的速度，按游戏的计法。</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>声音晚多久到达耳朵；大于 0 时画面会等它。文件不受影响。</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>背景图片变暗的程度。</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>超级冲刺</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>超级冲刺过快</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>滑条内的超级冲刺</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>连续超级冲刺</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>超级冲刺留有反应时间：Platter 为 125 毫秒，Rain 为 62 毫秒。</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>节奏不同的连续超级冲刺</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>{0} 和 {1} 毫秒的超级冲刺相继出现。</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>不可能的速度或拍号</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>Kantan 或 Futsuu 中一切以同一速度滚动。</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>Platter 中快速超级冲刺后不会立刻折返。</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>Rain 中小果和折返不产生超级冲刺。</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>Rain 中相继的超级冲刺节奏相同。</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>Easy 或 Normal 中用绿线拉平速度，使一切以同一速度滚动。</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>Easy 或 Normal 中物件间的距离体现时间间隔。</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>osu!mania 中每个音符都播放 hitnormal，因此谱面集自带柔和的 hitnormal 并全程使用。</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>osu!taiko 中音效就是音符本身，因此没有复制到谱面集。</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>在 {0} 个和弦中同一采样重复播放，此处为 &quot;{1}&quot;。是有意的吗？</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>不可见的滑条</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>这不是 CSV 表：{0}。</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>它用所有上架谱面训练，了解谱师的排列，并且无需显卡即可运行。</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>它用所有上架谱面训练，在这里的所有模型中做出的难度最好。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>与默认不同的按键，按操作排列。</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Kiai 随歌曲的声音开始和结束。</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>Kiai 在此开始，而预期应在此结束。</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>taiko 各难度的 Kiai 不一致</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>Kiai 在此结束，而预期应在此开始。</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Kiai 闪烁</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Kiai 的位置与 [{0}] 不同。</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>若非有意，Kiai 在所有太鼓难度中标记歌曲的同一部分。</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>Kiai 不在拍上</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Kiai 在 {0} 毫秒内切换两次。</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Kiai 快速开关会使整个游戏区域闪烁。</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>Kiai {0}得太{2}，与最近的刻度差 {1} 毫秒。</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>物件类型</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>认识全部四种模式的作图者和描述词；位置由第二个模型细化。</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>正在标注</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>大叠键</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>末尾音符遮住小节线</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>请延长或缩短滑条。</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>范围落在歌曲内的部分不足半秒，歌曲长 {0} 秒。</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>范围落在歌曲内的部分不足半秒，歌曲长 {0} 秒；请选更长的范围。</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>时间线音量超出范围</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>同一时间的多条线</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>线能作用于其前 5 毫秒内的声音；再晚一点就赶不上该有的采样设置。</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>正在聆听节拍</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>正在聆听节拍</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>正在加载音乐模型</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>过长的连击</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>过长的段落</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>正在查看此电脑</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>正在浏览 Songs 文件夹</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>正在查询 {0}</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>留出歌曲上的损失：不用它每个 token {0} nat，用它 {1} nat。</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>最低难度</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>谱面比歌曲长</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>标记写法统一，以便搜索能全部找到。</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>正在测量节奏</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>正在测量歌曲</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>正在测速</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>正在评测风格</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>各难度的元数据不一致</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>元数据过长或缺失</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>注意{1}中 &quot;{0}&quot; 的大小写：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>缺少背景</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>缺少打击音效文件</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>缺少物件</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>多数 taiko 难度省略了此处显示的小节线。</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>多数 taiko 难度显示了此处省略的小节线。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>移到 {0}。</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>移动休息段。</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>把{0}移到 {1}。</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>把 V28 和 V29 的粗略位置移到作图者会放的地方。</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>无法制作短于十分之一秒的音乐；请加长。</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM 最多生成 {0} 秒；请减少秒数，或选择 musicgen-small。</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>请至少指定一个适配器。</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>请指定难度 (--beatmap) 或歌曲 (--audio) 之一，不要同时指定。</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>请指定歌曲 (--audio) 或难度 (--beatmap) 之一，不要同时指定。</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>多余的红线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>新连击</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>新连击</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>新难度</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>没有指定音频文件。</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>最后物件之后不显示小节线，因此早一毫秒的物件会失去自己的小节线。</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>未在歌曲中找到节拍，无法调整到某个速度；请选择其他候选。</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>{0} 下没有可学习的谱面；请指定一个谱面集文件夹。</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>配方组合中没有谱面能教授 {0} 类窗口。</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>没有连击颜色</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>没有设置连击颜色，也未优先默认皮肤，因此由玩家皮肤决定。</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>没有难度带背景。</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有检查结果。</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>预期不会再有 kiai 变化。</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>预期不会再有滚动速度变化。</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>{0} 下没有可学习的谱面；请指定一个谱面集文件夹。</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>范围内没有谱面物件开始；请选其他范围，或去掉 --start 和 --end。</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>没有物件播放 &quot;{0}&quot;；请删除或使用它。</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>没有设置预览时间，网站会从任意位置播放。</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>歌曲内没有红线：请检查偏移。</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>没有休息</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>这些谱面的歌曲都无法读取，因此无法从中学习节奏。</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>没有转盘</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>此处没有以“{0}”保存的范例风格；请同时指定其谱面（--style-from）。</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>此处没有{0}，但在 {1}{2} 中有。</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>没人会听到视频的音轨；它只占空间。</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>并非所有难度都显示同一视频。{0}。</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>音符紧邻转盘</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>无法写入 {0}；请为报告选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>除保留的物件外，所选范围放不下别的；请选更长的范围。</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>{0} 中已无可修复之处：检查之后它已更改。</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>此{0}上没有物件，而歌曲及周围节奏暗示应有{1}。</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>没有任何内容使用 &quot;{0}&quot;；请删除。</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>此歌曲中未找到可作图的内容；请选其他部分或其他歌曲。</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>OD 随级别而定；HP 随级别和长度而定，因为长谱面掉血更多。</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>早于歌曲的物件</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>物件略偏时间线</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>歌曲结束后的物件无可跟随，谱面随歌曲结束。</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>同一位置、相继很快的物件显示为堆叠，而非完全重合。</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>同一时间的物件</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>歌曲开始前的物件无法按编辑器中的样子游玩。</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>屏幕之外</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>省略的小节线不一致</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>在 macOS 上请用 Finder 的「打开方式」；Beatwright 启动过一次后会列出。</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>在未学习过的歌曲上，此风格的谱面比原模型更接近你的谱面。</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>在未学习过的歌曲上，此风格并不比原模型更好：请保留原模型，并用更多或更相似的谱面重新学习。</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>一次只按一个键：物件在下一个开始前结束，osu!mania 中每列如此。</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>能看出滑条从哪里开始、往哪走、在哪里结束。</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>单一歌曲</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>同一音效同时多次</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>相继的超级冲刺只有少数：Platter 两个，Rain 四个，若快则一个。</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>只有一个方案能取代难度；其他请采纳为新难度。</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>只有 osu! 和 osu!catch 有连击颜色。</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>只有 osu!(lazer) 使用 &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>只有 osu!mania 有键数。</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>只有 osu!mania 有长按音符。</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>只有 osu!taiko 和 osu!mania 有滚动速度变化。</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>只有滑条</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>只有内置解码器能分别学习窗口类型；{0} 学习整个窗口。</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>只有{0}写有 &quot;{1}&quot;；请也加到另一个。</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>只有 {0} 有自己的故事板。这是有意的吗？</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>只有 {0} 有自己的故事板。这是有意的吗？</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>仅隔 {0} 毫秒却不重叠；新手料不到这种速度。</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>只保留 {0} 个请求。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>时间轴显示并吸附的拍子细分。</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>正在放置物件</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>玩家时不时需要休息；多长多频繁由级别决定。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在演奏</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>指出与前一条重复的绿线；它们没有害处。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>位置与 {0} 所写的一样粗略；`models download {1}` 可获取用于细化的模型。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>正在准备歌曲</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>预览时间</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>模型计算使用的处理器核心数。</translation>
    </message>
    <message>
        <source>Program Files (x86)/osu!</source>
        <translation>Program Files (x86)/osu!</translation>
    </message>
    <message>
        <source>Program Files/osu!</source>
        <translation>Program Files/osu!</translation>
    </message>
    <message>
        <source>Put {0} objects on their ticks.</source>
        <translation>把 {0} 个物件移到刻度上。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>音量过低的物件</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>少用的对齐</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>正在读取谱面</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>读取谱面</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>读取谱面集</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>正在读取音频</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>正在读取歌曲</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>读取 {0} 需要 pyarrow 包；请安装 beatwright[parquet]。</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>各难度的红线不一致</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>正在优化位置</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>重新作图</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>移除一条{0}线。</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>移除休息段。</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>移除绿线。</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>移除红线。</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>移除 {0} 条绿线。</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>正在修整歌曲</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>这个果汁流的第 {0} 次折返</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>这个滑条的第 {0} 次折返</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>折返</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>节奏随难度变复杂，每级幅度相近。</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>难度梯度的节奏复杂度</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>取整为 {0}。</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>osu!mania 各难度的采样不一致</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>分数或连击过大</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>滚动速度</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>滚动速度</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>面向新手的滚动速度变化</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>面向新手的滚动速度</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>osu!mania 滚动速度</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>只有 osu!mania 能单独生成滚动速度。</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>段落按小节计数，因此需要指定速度；请指定，或在提示词中写 &quot;174 BPM&quot;。</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>设为 {0}。</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>把堆叠阈值设为 {0}。</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>把音量设为 {0} %。</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Mappers&apos; Guild 的谱面集需要可自由使用的背景。</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>设置超出范围</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>该级别在 osu! 中的设置</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>该级别在 osu!catch 中的设置</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>该级别在 osu!mania 中的设置</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>该级别在 osu!taiko 中的设置</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>歌曲或故事板的设置在使用它们的每个难度中相同。</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>多次折返的短滑条</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>不是 blank.wav 的静音</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>各部分的像素尺寸，按分隔条。</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>osu! 的皮肤</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>osu!catch 的皮肤</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>osu!mania 的皮肤</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>osu!taiko 的皮肤</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>自定义的判定图完整。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>自定义的元素组（水果、接盘）完整。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>自定义的元素组（圆圈、判定图、光标、滑条、数字）完整。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>自定义的元素组（音符、判定图、Pippidon）完整。</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>滑条边框与条身颜色几乎相同。</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>滑条长度</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>滑条形状</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>折回自身的滑条</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>滑条 tick 频率</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>滑条 tick 跟随拍子：每拍整数、0.5、1.333 和 1.5 个即可。</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>滑条短得无法跟随</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>滑条速度</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>面向新手的滑条速度</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑条</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>小而快，无需下载；由自带的节奏模型告诉它物件落在何时。</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>未指定的表单在处理器上使用大模型的较小权重：时间减半，结果略有不同。</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>对齐位置</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>对齐到前一条线</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>与更高难度的对齐不同</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>部分设置无法保持原样，已恢复默认：{0}；{1}。</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>歌曲为 MP3 或 Ogg Vorbis，文件名与之相符。</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Songs 文件夹</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>声音延迟</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>声音设备</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>音效略早于其时间线</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>故事板的声音无论是否击中都会播放，因此不能与打击音效混淆。</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>短于 25 毫秒的声音在某些声卡上无声。</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>标记前后的空格</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>间距不一致</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>罗马字栏中的特殊字符</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>feat.、vs. 与 CV: 的写法</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>转盘紧邻水果</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>两种样式的转盘元素同时存在：&quot;{0}&quot; 和 &quot;{1}&quot;；请只留一种。</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>转盘长度与恢复</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>转盘短得无法完成</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>转盘、击打与滑条的皮肤</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>转盘只用一种样式，判定图可区分，滑条有自己的边框。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>难度分布</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>单个难度的故事板</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>覆盖物件的故事板</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>故事板图片</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>故事板图片存在且不过大：1700 万像素占 68 MB 内存。</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>超级测轴需要大模型；请用 --model 选择，如 v32。</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>超级测轴需要大模型之一；请用 --model 选择，如 v32。</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>超级测轴需要大模型之一；用此模型时，从音频测轴更好。</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>出人意料的节奏</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>在第一条线上关闭 kiai。</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>太鼓会遮住背景上半部，因此所有难度同样移动背景，且只向下。</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>去掉新连击。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>通知新版本</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>变速处没有绿线</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Songs 文件夹不见了；正在等待它回来</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>无法这样训练适配器：{0}。</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>适配器 {0} 在此请求创建之后已更改；要按现在的内容使用，请重新选择。</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>适配器 {0} 用于内置模型的节奏；请选择该模型。</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>适配器 {0} 已略去：它用于 {1}，不是 {2}。</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>适配器 {0} 用于 {1}，而这是另一份权重；请选择训练它时所用的模型。</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>int8 模型的适配器无法更改；请用其他适配器重新加载模型。</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>此模式中缩圈速度没有意义。</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>音频会超过 {0} 分钟，对这么小的文件来说太长。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>音频文件 &quot;{0}&quot; 不在文件夹中。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>{1} 的音频文件 &quot;{0}&quot; 是指向 {2} 之外或无效位置的链接；请放入歌曲副本。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>{1} 的音频文件 &quot;{0}&quot; 在 {2} 中缺失；请放回原处。</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>音频文件 {0} 为空；请换成可用的。</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>音频文件 {0} 太长，本机内存不足；请先剪短。</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>音频只有 {0} 秒，太短而找不到拍子；请手动设置 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>音频无声，找不到拍子；请选其他文件或手动设置 Timing。</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>音频提示长 {0} 秒；请选择不超过 {1} 秒的部分。</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>背景 &quot;{0}&quot; 有 {1} MB；上限为 {2} MB。</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>背景 &quot;{0}&quot; 不在文件夹中。</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>背景没有像素；请选择其他图片。</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>背景横向移动了 {0}，会留下空隙。</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>备份 {0} 已不存在；放回后才能恢复。</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>基础模型没有空闲的 {0} 位用于风格名；请试 --style-slot {1}，或去掉适配器并不需要的 --style。</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>此处基础速度为 {0}，而下方 [{2}] 为 {1}。</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>谱面没有物件；请将其移出数据集。</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>谱面含有超出任何歌曲的物件。</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>谱面含有超出任何歌曲的物件；请将其移出数据集。</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>歌曲的节拍比红线早 {0} 毫秒；在其上作图之前请修正偏移。</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>歌曲的节拍比红线晚 {0} 毫秒；在其上作图之前请修正偏移。</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>休息段长 {0} 毫秒；短于 {1} 毫秒没有作用。</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>休息段{0}。在编辑器中保存谱面即可修正。</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>内置模型适合离线在一分钟内做出初稿：节奏、星级和对齐都正确，排列比谱师的简单。</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>内置模型在 osu!taiko 中自行改变滚动速度，在 osu!mania 中从不改变；要设定其比例请选 V29、V31 或 V32。</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>内置模型不认识单个作图者；需要时请选 V29 至 V32。</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>内置模型不写 Timing；请用 --timing audio 代替 {0}。</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>内置模型本身已足够快；只有大模型会并行解码。</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>内置模型由节奏和难度星级控制，而非引导强度；需要引导强度请选 V29 至 V32。</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>内置模型训练时没有年份；需要年份请选 V29、V31 或 V32。</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>接盘上的水果堆保持够低，不挡视线。</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>检查点 {0} 的形状或词表与配方不同；请指定相符的。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>检查点的 token 表没有谱面物件的区块。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>检查点的 token 表没有时间或圆圈，因此不是作图模型。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>检查点的 token 表含未知类型的位置。</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>此模式中圆圈大小没有意义。</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>{0} 中 EnCodec 的码本全为零；请重新下载模型。</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>窗口配色；高对比文字更亮、线条更粗，「系统」在系统要求更高对比度时采用它。</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>连击颜色 {0} 太亮，kiai 闪光会刺眼。</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>数据集 {0} 来自更新版的 Beatwright；请更新程序。</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>上次询问的日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>默认镲声很响；若像 clap 一样频繁，会让关闭自定义音效的玩家疲劳。</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>描述词 {0} 同时被要求和排除；请去掉其一。</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>设备 &quot;{0}&quot; 未知；请选 auto、cpu、cuda 或 mps。</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>难度没有可取 Timing 的红线；请选 --timing audio。</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>难度名含有 &quot;{0}&quot;，并非人人都能输入。</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>难度名只有作者名；请说明有多难或表达什么。</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>{0} 所在磁盘已满；请腾出空间，或把 HF_HOME 设到其他磁盘。</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>从 {0} 下载失败（{1}）；请检查网络后重试：会从中断处继续。</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>下载需要 {0} MiB，但 {2} 所在磁盘仅剩 {1} MiB；请腾出空间，或把 HF_HOME 设到其他磁盘。</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>编辑器支持 5 到 100 % 的音量；其他值来自工具，可能使其崩溃。</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>这场香蕉雨的结尾</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>这个拨浪鼓的结尾</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>这个连打的结尾</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>这个果汁流的结尾</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>这个长音符的结尾</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>这个物件的结尾</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>这个滑条的结尾</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>这个转盘的结尾</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>文件名应为 &quot;{0}&quot; 才能更新。</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>筛选 {0} 用 = 或 !=，例如 {1}={2}。</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>第一条线是绿线；它之前没有可继承的红线。</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>第一条线就打开 kiai，因此谱面一开始就是 kiai。</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>第一个物件比歌曲开始早 {0} 毫秒。</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>已编译内核的文件夹，代替程序自身缓存中的文件夹。</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>已下载模型和 token 的文件夹，与所有 Hugging Face 程序相同。</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>其中每个谱面集各占一个文件夹的文件夹；曲库会列出它。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>文件夹 {0} 不存在；请为报告选择其他文件夹。</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>此绿线与前一条重复，可以移除。</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>这个果汁流的头部</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>这个滑条的头部</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>辅助进程无法启动：{0}。</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>辅助进程崩溃（退出代码 {0}）；没有丢失内容，请重试。</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>辅助进程被系统结束，很可能是内存耗尽；请关闭其他程序或选更小的模型后重试。</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>最高连击 {0} 超出 osu!(stable) 可计数的上限（{1}）。</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>最高分约 {0}，超出 osu!(stable) 可计数的上限。</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>音效是此难度自己的，因此未与其他难度比较。</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>长按音符仅 {0} 毫秒。</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>hub 没有提供 {0} 的校验值；请稍后重试。</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>Hub 上没有以 safetensors 存储、能比较歌曲与提示词的模型，这里也不读取其他格式；musicldm 自带一个：请下载它。</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>hub 给出的文件 {0} 会位于模型文件夹之外。</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>窗口的语言；终端和文档为英文。</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>首次启动时接受的较大模型；若只是显示过则为 -。</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>上次的新难度表单。</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>其他任务的上次表单。</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>最后一个物件在歌曲结束后 {0} 秒。</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>最后一个物件在小节线前 {0} 毫秒结束，因此该小节线不显示。</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>歌曲最后 {0} 没有任何难度作图。请剪掉，{1}。</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>线在小节线后 {0} 毫秒，因此小节线保持之前的速度。</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>最低的 {0} 难度是 {1}，需要 {2} 的游玩时间；最短的只有 {3}。请加一个更简单的难度。</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>歌词有 {0} 个字符；请缩短到 {1} 个。</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>谱面实际为 {0} 星，而非 {1} 星：{2}。</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>预期谱面在此之前就应结束。</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>为裸歌曲制作的谱面集中写的作图者。</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>范例风格的谱面（{0}）自此请求以来已更改；请重新选择以按现状使用。</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>准备 {0} 所用的谱面已不在；请指定数据集或谱面集文件夹。</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>谱面集太大，无法打包为 .osz：停在 {0}。</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>合并后的模型与其基础 {0} 相同：在此强度下适配器不起作用；请训练更久或另选一个。</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>此处拍号为 {0}/4，而 [{2}] 中为 {1}/4。</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>模型无法这样演奏（{0}）；请去掉 --set。</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>模型放不进 {0} 的内存；请选设备 cpu。</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>模型不认识作图者 {0}，因此不带任何人的风格。</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>模型在 {0} 中没有找到拍子；请去掉 --model 以从音频测轴。</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>模型没有找到拍子；暂用 {0} 毫秒处 {1} BPM 的一条线代替 Timing。</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>模型在此歌曲中没有找到稳定的拍子；请选其他查找 Timing 的方式。</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>表单初始及重置时使用的模型；`models list` 中的名称。</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>模型没有为此歌曲写出物件；请试其他种子或模型。</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>模型 {0} 不支持 {1}；请选其他模型。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>音乐模型约需 {0} GiB 内存，但只有 {1} GiB 空闲；请改为可容纳的 {2} 秒。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>音乐模型约需 {0} GiB 内存，但只有 {1} GiB 空闲；请选择可容纳的 {2}。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>音乐模型约需 {0} GiB 内存，但只有 {1} GiB 空闲；请关闭其他程序。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>音乐模型约需 {0} GiB 内存，但只有 {1} GiB 空闲；请减少同时制作的候选，或选择可容纳的 {2}。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>音乐模型约需 {0} GiB 内存，但只有 {1} GiB 空闲；请减少同时制作的候选，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>名称在此系统上不是有效文本；请重命名。</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>名称 {0} 在此系统上不是有效文本；请重命名文件夹。</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>名称 {0} 指向数据集文件夹之外。</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>设置中关闭了网络，因此不会询问新版本。</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>最新的大模型，以用户标签作为描述词，并对部分模式作了微调。</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>下一个物件在转盘后 {0} 毫秒；请留 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>音符距转盘不足 {0}，可能被遮住。</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>音符间隔小于该级别最快节奏 1/{0}。</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>物件相距 {0} px，看起来像一个：请放到同一位置。</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>物件完全重合；堆叠阈值 {0} 可使其堆叠。</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>覆盖层位于物件之上；其内容不得遮住物件。</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>音频提示的部分须从 0 秒或之后开始，并在开始之后结束。</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>{0} 中要接续的部分是静音；请选择其他部分。</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>精度 &quot;{0}&quot; 未知；请选 fp32 或 bf16。</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>准备好的谱面没有可学习的窗口；请准备更多谱面。</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>预览时间为 {0}，而其他难度为 {1}。</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>程序在某步骤中途结束：{0}。</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>提示不适合此检查点；请减少上下文。</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>提示词为空；请描述音乐，或用 --unconditional 让模型自由演奏。</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>量化方式 &quot;{0}&quot; 未知；只有 int8。</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>无法读取 {0} 中的队列（{1}）；{2}。</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>范围在歌曲 {0} 秒结束之后才开始；请把 --start 设早一些。</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>范围在歌曲 {0} 秒结束之后才开始；请把 {1} 设早一些。</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>范围位于 {1} 毫秒处的{0}之下；请选更长的范围。</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>范围至少半秒长；请把 {0} 设得晚于 {1}。</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>{0} 的范围必须从 0 ms 起，且先始后终。</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>配方 {0} 含有未知选项 {1}。</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>配方 {0} 写着 {1}：{2}；请用{3}的数。</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>配方组合没有留下可训练的谱面。</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>此处红线与绿线的{0}不一致；后者生效。</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>红线为 {0} BPM；是有意让滚动停止或飞驰吗？</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>红线每小节 {0} 拍。</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>红线在 {0} 毫秒，而 [{2}] 中在 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>此处缺少 [{0}] 的红线（{1}）。</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>红线写着每拍 {0} 毫秒，这不是有效速度。</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>红线逐渐偏离歌曲的拍子，从 {1} 到 {2} 偏了 {0} 毫秒；作图前请先修正 BPM。</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>这个果汁流的折返</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>这个滑条的折返</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>请求含未知选项：{0}。</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>请求在 {0} 处有误：不是选项表。</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>请求没有指定歌曲。</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>请求由更新版本的 Beatwright 写成；请更新程序后读取。</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>折返箭头一直被物件遮住，直到即将到达时。</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>无法读取 {0} 中的节奏复杂度模型：{1}。</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>{0} 中的节奏复杂度模型与其 {1} 不符；请重新安装。</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>从此处开始的小节节奏令人意外：{0} nat，而谱面各小节为 {1}。请检查吸附。</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>{0}（{1} 星）的节奏明显比 {2}（{3} 星）简单：{4} 对 {5}。请确认两者都是有意的。</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>罗马音字段可在任何键盘上输入和搜索。</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>同一键数模式的所有难度在歌曲同一时刻使用相同采样。</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>和弦中两个音符用同一采样会比预期更响。</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>歌曲的同一声音在所有难度中用相同音效。</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>此物件的采样 &quot;{0}&quot; 不在文件夹中。</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>此处滚动速度为 {0}x；谱面其余部分为 {1}x。</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>滚动速度为 {0}x；{1}x 可使此处保持平稳。</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>段落 &quot;{0}&quot; 没有写明小节数；请写成例如 &quot;intro 8 bars&quot;。</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>段落为空；请写成例如 &quot;intro 8 bars, drop 16 bars&quot;。</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>段落合计 {0} 秒；一首歌最多 {1} 秒。</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>谱面集中另有名为 {0} 的图片；请重命名后再选。</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>无法读取 {0} 中的设置（{1}）；{2}。</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>这个果汁流的形状</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>这个滑条的形状</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>滑条长度为 {0} px。</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>滑条头之后没有锚点，因此没有条身。</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>滑条长 {1} px 却有 {0} 个锚点。都需要吗？</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>滑条长 {0} 毫秒；Easy 应有 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>滑条与自身路径重叠，看不出球往哪走。可读吗？</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>滑条尾超出屏幕 {0} px。</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>滑条身超出屏幕 {0} px。</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>V32 的小型版，适合没有显卡的电脑。</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>旧模型中最小的；位置由第二个模型细化。</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>歌曲的拍子与红线不符（从 {1} 起 {0} BPM）；作图前请重新测轴。</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>所选范围内歌曲没有可作图的内容；请选更长的范围。</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>歌曲为 {0} BPM，与 {1} 相差太远，无法拉伸；请选择更接近的速度。</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>歌曲约为 {0} BPM，而非 {2} 处红线的 {1} BPM；作图前请先修正 BPM。</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>歌曲需要 {0} MiB，但 {2} 所在磁盘只有 {1} MiB 空闲；请腾出空间或指定其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>播放歌曲的声音设备。</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>转盘在前一物件后 {0} 毫秒开始；请留 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>转盘长 {0} 毫秒，在 OD {2} 下 Auto {1} 得到 1,000 分。</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>转盘长 {0} 毫秒；此处应至少 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>无法计算 {0} 的难度星级：{1}。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>未计算 {0} 的难度星级：物件过多或相距过远。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>未计算 {0} 的难度星级：大于 {1} MiB。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>未计算 {0} 的难度星级：滑条或转盘过长。</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>通过重写最密的部分，星级从 {0} 变为 {1}（{3} 秒内 {2} 处）。</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>故事板在物件之上绘制 {0} 张图片，首先是 &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>{0} 文件的故事板播放 {1}，首先是 &quot;{2}&quot;，音量 {3} %。都不得代替打击音效。</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>故事板图片 &quot;{0}&quot; 不在文件夹中。</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>风格 &quot;{0}&quot; 的位置此模型没有；它用于其他模型。</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>风格需要含有字母或数字的名称。</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>风格 {0} 并不优于其基础，因此没有可合并的内容。</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>标签 &quot;{0}&quot; 并非所有难度都有；上传谱面集前需加到每个难度。</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>标签与其他难度不同：{0}。</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>标签中没有{0}，例如 {1} 或 {2}。</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>标签提到 Mappers&apos; Guild：请确认背景可自由使用。</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>标签写有 nightcore，因此请在{1}中写 &quot;{0}&quot;：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>这个果汁流的尾部</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>这个滑条的尾部</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>任务 {0} 会更改或回应某个难度；请指定 (--beatmap)。</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>任务 {0} 未知；请用 {1}。</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>速度变为 {0} BPM；{1}x 的绿线可保持滚动速度。</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>此处速度为 {0} BPM，而 [{2}] 中为 {1} BPM。</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>Timing 没有可用的红线：请先给歌曲设置 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>Timing 可疑；作图前请检查 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>Timing 由音频测得，可疑；作图前请检查 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>需要登录的模型所用的 token。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>视频 &quot;{0}&quot; 带有音轨；请移除。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>视频 &quot;{0}&quot; 为 {1} x {2} 像素；上限为 1280 x 720。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>视频 &quot;{0}&quot; 不在文件夹中；可能下载时未含视频。</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>视频在 {0} 毫秒开始，而其他难度在 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>无论选哪个难度，网站和选歌界面都播放歌曲的同一部分。</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>网站会截断超过 81 个字符的字段；艺术家、标题、作者和名称不能为空。</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>{0} 的权重必须在 0 与 {1} 之间，而不是 {2}。</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>{0} 中的权重缺少 {1}，或其大小不同；请重新下载模型。</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>{0} 的年份必须在 2000 与 2099 之间，而不是 {1}。</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0}与{1}仅相隔 {2} ms；请至少留 {3} ms。</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0}与{1}时间重叠：前者尚未结束，后者已开始。</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>{0}只自定义了一部分；缺少：{1}。请补全或移除其余。</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{1} 毫秒处的{0}没有结束。</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>{0}产生超级冲刺，此级别不允许。</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>{0}产生超级冲刺；Rain 中只有水果可以。</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>{0}有 {1} 个字符；网站显示 {2} 个。</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>此处{0}为 &quot;{1}&quot;，而多数难度为 &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}为空。</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>此处{0}在 1/{1}，而{2}。哪个符合歌曲？</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>此处{0}为 {1}，而 {4} 个难度中有 {3} 个为 {2}。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}偏离刻度 {1} ms，几乎察觉不到。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}偏离刻度 {1} ms，几乎察觉不到；另有 1 个物件同样偏离。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}偏离刻度 {1} ms，几乎察觉不到；另有 {2} 个物件同样偏离。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>{0}与最近的刻度差 {1} 毫秒，太{2}。</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0}超出屏幕 {1} px。</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0}在红线前 {1} 毫秒，只符合之前的 Timing。本意是哪一拍？</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>{0}线音量为 {1} %，但只有 {2} 到 {3} %。</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>{0} &quot;{1}&quot; 含有 &quot;{2}&quot;；只应使用 ASCII 字符。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>没有物件。</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>完全没有音效：没有附加音，且只有一个音效组。</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>此超级冲刺有 {0} 毫秒；该级别需要 {1} 毫秒。</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>有效游玩时间为 {0} 秒；可上架谱面需要 {1} 秒。</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>标记前后以及逗号后有空格。</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>已有名为 {0} 的风格；请换一个名称。</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>文件夹中没有 &quot;{0}&quot;，因此播放默认声音。</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>{0} 中没有 .osu 文件；请指定谱面集文件夹或其中的文件。</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>没有可用来取连击颜色的背景图片；请选择一张，或去掉该项。</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>没有背景。</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>没有类别 &quot;{0}&quot;；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>没有用于注意力内核的编译器：大模型只用 torch 解码。</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>没有深度“{0}”；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>没有 torch 可在此使用的设备 {0}；请选 auto 或 cpu。</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>没有文件 {0}；请用 --prompt-audio 指定歌曲。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>没有筛选“{0}”；最接近的是 {1}。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>没有筛选“{0}”；可用的有 {1}。</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>没有可打包的文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>没有目标“{0}”；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>没有标签 {0}；标签有 {1}。</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>没有 {0} 的谱面可作范例。</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>没有 {0} 的谱面；谱师有 {1}。</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>没有可学习的谱面{0}。请添加谱面，或将一些放回数据集。</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>没有带歌曲、可用来学习节奏的谱面；请指定一个谱面集文件夹。</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>没有模式 {0}；请用 osu、taiko、catch 或 mania。</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>没有模型 &quot;{0}&quot;：请给出 `models list` 中的名称、文件夹或 owner/name 形式的 hub id。</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>没有音乐模型 &quot;{0}&quot;：请给出如 musicgen-small 的名称、文件夹或 owner/name 形式的 hub id。</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>没有预设“{0}”；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>没有名为 {0} 的预设；现有：{1}。</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>没有第 {0} 条红线；谱面有 {1} 条。</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>没有可写入的红线；请先测轴或添加。</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>没有红线，谱面没有速度。请为歌曲测轴。</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>没有转盘，因此每次全连分数相同。有合适的地方吗？</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>没有状态 {0}；请用 {1}。</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>{1} 中没有 {0}；请重新读取数据集。</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>没有可供取用风格的 {0}；请指定 .osu 文件或谱面集文件夹。</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>没有 {0}；请指定数据集或谱面集文件夹。</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>没有 {0}；请指定数据集、已准备的文件夹或谱面集文件夹。</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>没有 {0}；请指定谱面集文件夹、.osz 文件或数据集文件夹。</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>没有 {0}；请指定 .osu 文件、.osz 文件或谱面集文件夹。</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>没有 {0}；请指定风格文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>内存不足以同时用 {0} 个窗口训练；请用 {1} 个。已训练的部分会保留。</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>本机上没有 {0} 的任何文件。</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>只有一种连击颜色，无法区分相邻连击。</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>只有一首歌曲，因此无法留出歌曲来评测训练。</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}中应有{0}：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>内存不足；请关闭其他程序或选更小的模型。</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>这些音符</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>这些物件</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>这场香蕉雨</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>这条小节线</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>这一拍</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>这个大咚</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>这个大咔</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>此检查点（{0}）无法参照其他难度；请选内置模型、V29 或 V31。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>此检查点（{0}）不能写 {1}；请选其他模型。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>此检查点（{0}）不支持 osu!{1}。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>此检查点（{0}）只参照自身模式的难度；请去掉 --mode。</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>此检查点需要 {0} Hz 音频，Beatwright 不提供。</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>此检查点训练时没有{0}；请选其他模型。</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>此检查点训练时没有所要求的{0}；超出其所知范围。请选其他值或其他模型。</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>这个圆圈</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>此连击有 {0} 个水果；该级别准则为 {1}。</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>此冲刺差 {0} px 就成超级冲刺。</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>这个拨浪鼓</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>此难度使用 &quot;{0}&quot;，其他使用 &quot;{1}&quot;；谱面集只有一首歌。</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>这个咚</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>这个连打</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>快速段中的此大音符不是最后一个，或与前一音符同色。</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>这个水果</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>这是{0}；此处预期为{1}。</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>这是{0}；预期为{1}。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>这个果汁流</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>此跳的距离是不久前同节奏跳的 {0} 倍。</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>这个咔</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>这处 Kiai 切换</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>此链接指向不存在的文件。</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>这个长音符</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>此音乐模型需要 {0} 包，此版本不含；请用 pip 或源码安装 Beatwright，或用 --provider file 使用自己的歌曲。</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>这个音符</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>这个物件</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>此物件音量为 {0} %，在歌曲中几乎听不见。</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>此物件音量为 {0} %，对歌曲而言可能过轻。</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>这条红线</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>[{1}] 中没有此红线（{0}）。</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>此红线没有改变任何内容：速度和拍号相同，且在前一线的强拍上。请移除。</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>此红线重复之前的 Timing，只{0}。若非有意，{1}。</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>此红线重复之前的 Timing；其余改变用绿线即可。</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>这处滚动速度变化</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>这个滑条</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>此滑条的折返比预期多。</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>预期此滑条应结束，不再有锚点。</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>预期此滑条结束前还有更多锚点。</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>预期此滑条再折返一次。</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>此滑条的折返音量为 {0} %，近乎无声。歌曲此处没有声音吗？</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>这个转盘</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>此步骤没有可重新生成的请求。</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>此步骤未被撤销。</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>此步骤已经撤销。</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>此{0}在会改变其滑条速度的线之前 {1} 毫秒开始。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>要使采样静音，请用 osu! 的 44 字节 blank.wav，几乎不占空间。</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>训练适配器需要 peft 包；请从源码运行 Beatwright。</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>正在训练节奏模型</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>正在试写最密的部分</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>可能出现相隔 {0} 毫秒的两条小节线；请移动红线或省略其小节线。</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>两个难度都叫 [{0}]；请各取其名。</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>两个难度把同一声音放在两个时间（如 1/4 和 1/6），不可能都对。</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>同一时间的两条同色线在载入谱面时可能调换位置。</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>两条{0}线在同一时间；哪条生效全凭运气。请只留一条。</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>意料之外的物件</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>难以读清的堆叠</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Hard Rock 下难以读清的堆叠</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>未对齐的物件</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>歌曲结尾未使用</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>未使用的文件</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>异常大的跳跃</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>锚点异常多</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>使用网络</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>使用多数难度的标签。</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30 始终写音效。</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>无法给 V30 提供没有音效的谱面；请选 V29 或 V31。</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>无法给 V30 提供其他难度；请选 V29 或 V31。</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30 没有可由引导强度加强的类别 token。</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30 训练时没有描述词；需要描述词请选 V29、V31 或 V32。</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30 训练时没有年份；需要年份请选其他模型。</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>无法给 V32 提供没有音效的谱面；请选 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>无法给 V32 提供其他难度；请选 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 不写 kiai；若谱面中已有则保留。</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>无法给 V32 mini 提供没有音效的谱面；请选 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>无法给 V32 mini 提供其他难度；请选 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini 不写 kiai；若谱面中已有则保留。</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>标题中的版本标记</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>仅部分难度有视频</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>视频偏移不一致</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>视频分辨率</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>音效音量，%。</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>歌曲音量，%。</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>其他程序当时保存的内容现为备份：{0}。</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>打击的声音要盖过歌曲听得见。</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>滚轮在时间轴上的作用：跳转按节拍细分移动，滚动则移动视图。</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>你的谱面更常选的内容并未使留出歌曲上的段落更接近；已略去。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>已下载模型的存放位置。</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>请求未指定时模型在哪里运行；auto 在有显卡时用显卡。</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>上次文件对话框的位置。</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>窗口位置，base64。</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>是否访问网络：下载模型和新版本消息。</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>自行移动的控件是否移动；减弱则静止，「系统」则依系统设置。</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>是否播放音效。</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>游玩区域的物件是否像编辑器中那样，在其时间之后仍短暂停留。</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>是否在此也打开 osu! 中打开的谱面。</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>节拍器是否发声。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>是否每天询问一次新版本；不发送个人信息，不安装任何内容。</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>搜索作图者的人能找到含其客串难度的谱面集。</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows 不允许 Beatwright 注册：{0}。</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows 不允许 Beatwright 撤回其条目：{0}。</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Hard Rock 下物件出现更晚，堆叠可能落在同一位置。</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>没有转盘时所有全连分数相同。</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>没有打击音效</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>请在{1}中写 &quot;{0}&quot;：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>写入失败（{0}），且未能全部恢复：{1}。</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}] 似乎只存放音效；请在谱面集上架前删除。</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>贝塞尔锚点</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>Catmull 锚点</translation>
    </message>
    <message>
        <source>a Cup</source>
        <translation>Cup</translation>
    </message>
    <message>
        <source>a Deluge</source>
        <translation>Deluge</translation>
    </message>
    <message>
        <source>a Futsuu</source>
        <translation>Futsuu</translation>
    </message>
    <message>
        <source>a Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>a Hell Oni</source>
        <translation>Hell Oni</translation>
    </message>
    <message>
        <source>a Kantan</source>
        <translation>Kantan</translation>
    </message>
    <message>
        <source>a Muzukashii</source>
        <translation>Muzukashii</translation>
    </message>
    <message>
        <source>a Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>a Platter</source>
        <translation>Platter</translation>
    </message>
    <message>
        <source>a Rain</source>
        <translation>Rain</translation>
    </message>
    <message>
        <source>a Salad</source>
        <translation>Salad</translation>
    </message>
    <message>
        <source>a beat</source>
        <translation>一拍</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>clap</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>拨浪鼓</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>不应具有的描述词；可多次给出</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>谱面应具有的描述词；可多次给出</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>为其中每个星级各做一个难度</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>谱面集中的难度</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>连打</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>finish 与 clap</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>用绿线即可</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>果汁流</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>Kiai 切换</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>大模型会重写最密的部分，直到星级符合</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>长音符</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>要仿照其排列的谱面或谱面文件夹；可多次给出</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>新小节</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>新连击</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>红色锚点</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>滚动速度变化</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>滑条</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>没有谱面集的歌曲</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>{0}× 的速度</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>转盘</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>标签；可多次给出</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>{0} % 的音量</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>whistle</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>whistle 与 clap</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>whistle 与 finish</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>whistle、finish 与 clap</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>大于 0 更稀疏，小于 0 更密集</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>窗口中留一个，终端中全部</translation>
    </message>
    <message>
        <source>an Easy</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>an Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>an Inner Oni</source>
        <translation>Inner Oni</translation>
    </message>
    <message>
        <source>an Insane</source>
        <translation>Insane</translation>
    </message>
    <message>
        <source>an Oni</source>
        <translation>Oni</translation>
    </message>
    <message>
        <source>an Overdose</source>
        <translation>Overdose</translation>
    </message>
    <message>
        <source>an earlier copy of the difficulty to begin from</source>
        <translation>作为起点的难度早期副本</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>另一种对齐</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>缩圈速度</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>原文艺术家</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>启动时询问</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>x:{0} y:{1} 附近</translation>
    </message>
    <message>
        <source>at x:{0}</source>
        <translation>x:{0}</translation>
    </message>
    <message>
        <source>at y:{0}</source>
        <translation>y:{0}</translation>
    </message>
    <message>
        <source>audio lead-in</source>
        <translation>音频前置时间</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>香蕉雨</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>超级测轴的 beam 数</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>每小节的拍数，会告知模型</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>从随机位置开始</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16 更快，但一致性略降</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>大咚</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>大咔</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>目录名、检查点文件夹或 hub id</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>改变小节线</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>改变小节线并重置 Nightcore 的镲</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>圆圈大小</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>osu!mania 的列数</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>取自背景图片的连击颜色，亮度足以在其上看清</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json 要求 rope_scaling {0}，Beatwright 不支持。</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json 要求风格嵌入，已发布的检查点都不使用。</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json 要求激活函数 &quot;{0}&quot;，而非 gelu。</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json 自相矛盾：vocab_size 为 {0}，而 backbone_config 中为 {1}。</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json 没有 backbone_config 和 backbone_model_name：它不是 Mapperatorinator 模型。</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json 指定的骨干 &quot;{0}&quot; 是 Beatwright 不认识的（认识 {1}）。</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json 指定了未知的 pad_mode &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json 指定了未知的频谱图 &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json：d_model {0} 无法分成 {1} 个注意力头。</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json：{0} 必须是 {2} 到 {3} 的{1}，而非 {4}。</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json：{0} 必须是对象，而非 {1}。</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json：{0} 必须是 {1}，而非 {2}。</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml 中的长度为 {0}；请写成带引号的 &quot;2:30&quot;。</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml 含有不存在的选项：{0}。</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml 提到不存在的预设“{0}”。</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>同时跟进的延续数</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>拨浪鼓</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>是不是指 {0}？</translation>
    </message>
    <message>
        <source>don</source>
        <translation>咚</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>从这么多 token 中抽取；0 为全部</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>从合计占此比例的最可能 token 中抽取</translation>
    </message>
    <message>
        <source>drive_c/Program Files (x86)/osu!</source>
        <translation>drive_c/Program Files (x86)/osu!</translation>
    </message>
    <message>
        <source>drive_c/Program Files/osu!</source>
        <translation>drive_c/Program Files/osu!</translation>
    </message>
    <message>
        <source>drive_c/osu!</source>
        <translation>drive_c/osu!</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>连打</translation>
    </message>
    <message>
        <source>early</source>
        <translation>早</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>光敏警告</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>与公开流程的结果完全相同</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>少</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>适配器的文件夹或名称，或用 DIR:0.7 表示强度；可多次给出</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>从多少个最可能的编码中抽取（top-k）</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>从多大概率范围中抽取编码；0 为全部</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>游戏模式；默认用难度自身的，否则为 osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>超级测轴的引导强度</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>扩散的引导强度</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>引导强度：1 为关闭，越大越贴近风格和星级</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>速度为</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>物件重合时，谱面集的其他难度也加音效</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>长按音符</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>长音符头</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>长音符尾</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>模型所找拍子允许的偏差</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>每个编码抽取的自由程度（temperature）</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>最多可以多花多长时间</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>翻奏保留原曲的程度</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>仿照的程度；1 表示与通常的差异同样大</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>去除噪声的方式；DPM-Solver++ 所需步数少</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>提示词的影响力；1 只需一半时间</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>噪声经多少步变为声音；越多越好听，也越久</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 与 bf16 互斥；请选一个。</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 只能在 CPU 上运行；请去掉量化或选设备 cpu。</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>它不是预设：{0} 属于某一首歌或某台机器。</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>它认识的有例如 {0}。</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>许可证在 {0} 的页面上；请在那里阅读</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>果汁流</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>咔</translation>
    </message>
    <message>
        <source>kiai where the set has it, or the model writes it; no leaves it out</source>
        <translation>kiai：与谱面集一致，或由模型写；no 则不含</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>落在</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>落在</translation>
    </message>
    <message>
        <source>late</source>
        <translation>晚</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>休息段黑边</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>正在聆听节奏</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>长音符</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>留出谱面的损失</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>重新演奏音频，或替换其中一段</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>长物件的延续</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>把模型所写移到拍线上</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>难度名</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>几乎相同的位置变为相同</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>无附加音</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>不在刻度上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>不再有内容</translation>
    </message>
    <message>
        <source>object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>个物件</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>个物件</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>同时细化的物件数</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>两部分共有的物件</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>每个提示词</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>歌词的语言，如 en、ja 或 de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>新音乐的长度；段落有各自的长度</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>模型找不到拍子时的偏移</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>仅 osu!，半分钟的窗口；会写出物件之间的拍子。</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu! 按文件名更新难度，名称过长在 Windows 上无法解包。</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>要遵循其风格的作图者的 osu! 用户 id</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable) 用 31 位存分数，16 位存连击。</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!mania 没有滑条。</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>整体难度</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>第 {0}/{1} 部分</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>超级测轴的遍数</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>谱面集文件夹中的图片，或要复制到新谱面集的图片</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>首选皮肤</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>正在读取谱面</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>用扩散模型细化粗略位置</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>请移除</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>折返</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>重置 Nightcore 的镲</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>同一请求的多个结果，供选择</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>升高</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>罗马音艺术家</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>罗马音标题</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>会告知模型，也是修整的目标</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>滚动速度为</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>同时处理多段、修补接缝、窗口更少；在处理器上用 int8</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>窗口中读取但不保留的比例；越小越快</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>窗口中由前一窗口写出的比例</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>长按音符比例，osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>滚动速度变化比例，taiko 和 osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>滑条</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>滑条头</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>滑条倍率</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>滑条折返</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>滑条尾</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>滑条 tick 频率</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>每拍滑条 tick 数</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>处理器上大模型用更小的数值</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>另一时刻的内容</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>{0} 处的内容</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>{0} 上的内容</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>歌曲 {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>转盘</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>转盘结束</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>转盘开始</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>扩散步数</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>故事板位于连击火焰之前</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>目标难度星级</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>拍子的温度</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>osu!mania 列的温度</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>太鼓打击的温度</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>模型找不到拍子时的速度</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>超级测轴中拍子周围须一致的速度数</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>圆弧的锚点</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>内置的</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>长音符的结尾</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>拨浪鼓的结尾</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>连打的结尾</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>滑条的结尾</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>转盘的结尾</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>文件名 {0} 不是相对于文件夹的。</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>文件名 {0} 指向文件夹之外。</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>文件名 {0} {1}。</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>文件名 {0}… 太长。</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>文件夹未说明其模型的许可证</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>Hugging Face 程序共用的文件夹</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>其中统计结果的哈希，见生成过谱面的请求：完全相同地再来一次</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>滑条的最后一个锚点</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>按 CLAP 最接近提示词的在前；没有时会下载</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>相同的请求和种子会得到相同的候选</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>相同种子得到相同结果</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>系统的选择</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>表明使用了模型的标签</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>权重及其音乐仅供非商业使用，并须注明 MusicGen</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>无法同时用 {0} 个窗口训练；请用 {1} 个</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>两个文件都叫 {0}，或仅大小写不同。</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>故事板使用皮肤图片</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>引导要远离的内容，用英文写</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>要唱的歌词，可含 [verse]、[chorus] 等行</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>歌曲的来源</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>结束位置</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>选歌界面开始播放的位置；-1 为默认</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>模型在哪里运行</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>要生成的部分从哪里开始</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>红线的来源</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>宽屏支持</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>窗口 {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>窗口 {0}，{1} 词元/秒</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>窗口 {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>并行方式中同时解码的窗口数</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>互不相见的窗口，一次多个</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>带音效</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>要遵循的风格年份</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>作图者名字</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>你自己的文件；发布前请征得作者同意</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0}（{1}）太暗看不清：亮度 {2}。</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{1} ms 处 {0} BPM</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM 超出范围；请选 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} 已略去。</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} 写入的内容在历史中，可以{1}。</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} [{1}] 的采样缺失，首次在此处。</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} 贯穿整个条身。是有意的吗？</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} 其他难度在那里的附加音：{1}。</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} 等</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} 公布的不是带 https 页面的版本。</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} 返回了 {1}；请稍后重试。</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>对 {3} 的 {2}，{0} 返回了 {1}；请稍后重试。</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} 需要登录：请在 {1}/{2} 接受条款并设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} 要求 {1} 个难度；最多 {2} 个。</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap 需要难度；请给出 --beatmap 或选 {1} audio。</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>连续 {0} 拍直到 {1}，没有 {2} 的休息。</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0}开始新连击，而预期不应有。</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0}开始新连击，与周围的连击不合。</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0}开始新连击，与周围的连击不合；{1} 处的则相合。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>无法从 {1} 删除 {0}（{2}）；请关闭正在使用它的程序后重试。</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>无法移动 {0}（{1}）；请重试。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>无法读取 {0}（{1}）；请选其他文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>无法读取 {0}（{1}）；请选择其他图片。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>无法读取 {0}（{1}）；请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>无法读取 {0}（{1}）；请重新安装 Beatwright。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>无法把 {0} 作为谱面读取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>无法将 {0} 作为风格读取；请重新训练或导出。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} 无法读取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0} 无法读取：{1}：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} 做不到；{1}。</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} 会改变公开流程的结果；请去掉它或 {1}。</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} 以矩阵 {2} 更改 {1}，但其权重为 {3}：该适配器用于其他模型。</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} 以因子 {2} 和 {3} 更改 {1}，但其权重为 {4}：该适配器用于其他模型。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} 更改 {1}，而此检查点没有：它用于其他模型。</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0}令人意外：下一拍之前预期不会有任何内容。</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0}在 {1}；下一个预期在 {2}{3}。</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0}在 {1}；预期为 {2}{3}。</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0} 采用 {1}：{2}。请用 --accept-licence 接受一次。</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0}出现在预期有物件之处。</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0}出现在预期先有歌曲的{1}之处。</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0}出现在预期有{1}之处。</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0}出现在预期有{1}之处；请检查红线及其拍号。</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} 沿自身节奏解码，没有此选项；请选 V28 至 V32。</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0} 描述的解码器不可能存在；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} 描述的适配器含 {1}，不受支持。</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} 未答复新版本询问（{1}）；请稍后重试。</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} 返回的不是版本；请在下次发布后再询问。</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} 不以 https:// 开头，因此不在那里询问新版本。</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} 描述的不是模型：{1}。</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0} 不是音乐模型；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} 不含 Timing 常量（{1}）；{2}。</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} 不写 Timing。</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0}在 Hard Rock 下完全重合；提高堆叠阈值会有帮助。</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} 已存在；请换一个名称，或删除已有的风格。</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} 已存在；请换一个名称。</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>{0} 个文件对谱面集太多；最多 {1} 个。</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} 条结果</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>{0} 处修正</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} 个文件夹</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} 给目标 {1} 设了不存在的选项。</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} 给 {1} 的限值 {2} 并不存在；见 docs/checks.md。</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0}经过 x:{1} y:{2}；预期形状经过约 x:{3} y:{4}。</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>{0} 条绿线与前一条重复，可以移除：{1}。</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} 有一行超过 {1} MiB，不可能是谱面。</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0} 中的大小不是数字；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0} 含有多首歌曲的难度（{1}）；每首歌曲应为独立的谱面集。</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0} 中 {1} 的因子不是矩阵；文件已损坏。</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0} 中 {1} 的因子不匹配；文件已损坏。</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0} 的物件少于 {1} 个，不足以成为风格；请指定更多谱面。</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0} 的 token 在 {1} 中，这是 pickle，可能运行自己的程序；不予打开。请用带 tokenizer.json 和 model.safetensors 的检查点。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0} 超过 {1} 行，不可能是谱面。</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0} 有超过 {1} 个{2}，不可能是谱面。</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0} 没有列 {1}；这不是数据集的元数据。</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0} 在此模式下没有描述词；需要描述词请选 V32。</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0} {1}没有物件；请选已作图的难度。</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0} 没有物件，无可检查；请选其他难度。</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0} 没有物件。</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0} 没有公开模型 {1}；请检查名称，若为私有请设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0} 没有红线。</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0} 没有红线；请先设置 BPM 和偏移。</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0} 没有此选项；请改用 Beatwright small，或此模型的适配器。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0} 没有 tokenizer.json，无法读取其 token。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0} 没有 tokenizer.json，无法读取其 token；旧检查点将其存于 pickle，不予打开。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0} 没有 tokenizer.json；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0} 没有可用的红线；请先设置 BPM 和偏移。</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0} 没有 safetensors 权重，此处不读取其他格式；请选择其他模型。</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0} 没有 {1}，MaiMod 无法使用此模型；请选其他模型。</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0} 没有 {1}；其他格式的适配器不予打开。</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0} 含有超出任何谱面的数值；请将其排除。</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0} 的物件离歌曲有数小时之远；请先移除。</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0} 的各部分互不匹配；请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0} 有滑条超过 {1} 个点，不可能是谱面。</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0} 有滑条超过 {1} 次滑动，不可能是谱面。</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0} 为 {2} 给出 {1} 个行长，而它有 {3} 行。</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0}有{1}；预期为{2}。</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0}有{1}；{2}更符合周围小节的规律。</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0} 含超过 {1} MiB 的文件：{2}。</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0} 含链接或特殊文件 {1}；未打开。</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>无法读取 {0} 中的分词器；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0} 是 audiocraft 自己的文件；请用 transformers 的 convert_musicgen_transformers 转换，或从 hub 下载模型。</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0} 含损坏的权重（{1}）；请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} 包含的文件远多于 {1} 个；未打开。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0} 的文件超过 {1} 个；请选单个谱面集的文件夹。</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0} 中没有可供取用风格的 .osu 文件；请指定谱面集文件夹。</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0} 中没有 .osu 文件。</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0} 没有可解码的音频；请换成可用的音频文件。</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0} 不含谱面和歌曲；请选其他文件。</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0} 中没有 {1} 的谱面；其谱师有 {2}。</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0} 中没有可学习的谱面{1}；请准备更多。</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0} 没有 Beatwright 可读取的模型。</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0} 中没有可读的音乐模型（{1}）；请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0} 不含普通张量表，因此不加载。</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0} 不含预设和请求；可导出一个看看其格式。</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0} 中没有风格。</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0} 中没有风格；请指定由风格导出的 {1} 文件。</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0} 中没有 safetensors 权重，而 Beatwright 只读取这种；请选择其他模型。</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0} 中没有 {1}；请指定音乐模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0} 含有不属于风格的文件；不予解压。</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0} 中只有解码器；生成音乐还需要文本编码器和 EnCodec：请指定完整模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0} 含张量 {1}，它不属于 {2} 适配器。</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0} 有 {1} 个文件；谱面集最多 {2} 个。</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{1} 中的 {0} 大于 {2} MiB。</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} 是文件；请指定文件夹。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} 是文件夹；请选其中的文件。</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} 是指向别处的链接；请自行删除其目标。</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} 是 {1} 的谱面。{2}；请选其他模型。</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} 是程序的一部分，不能删除。</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} 是 pickle，所构建的不止张量和普通容器；不予打开。</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0}在 x:{1} y:{2}；按规律应约在 x:{3} y:{4}{5}。</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0}在 x:{1}；按前文预期约在 x:{2}。</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} 正在下载；请暂停后重试。</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} 既是文件又是文件夹。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} 已损坏（{1}）；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0} 已损坏（{1}）；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} 在 {1} 处损坏：{2}。</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} 已损坏或不是 torch 文件；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} 已损坏或属于另一配方；删除后可重新开始（{1}）。</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} 已损坏：内容与校验值不符；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} 已损坏；请选择其他图片。</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} 已损坏；删除后可重新开始（{1}）。</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} 为空：适配器没有任何改变；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} 为空；请打开其他难度。</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} 为空；请写难度星级，如 1.8 2.5 3.6。</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} 用于音效；请去掉。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} 用于新难度；重新作图总会修补范围周围。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} 用于新难度；请去掉。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} 用于新难度；任务 {1} 保持谱面的 kiai。</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0}在第 {1} 列；按规律应在第 {2} 列。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} 大于 {1} MiB，不可能是谱面。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} 大于 {1} MiB，不可能是数据集。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} 大于 {1} MiB，不是关于歌曲的文本。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} 大于 {1} MiB。</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{0} 缺失，而 {1} 提到了它；请重新下载检查点。</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{1} 提到的 {0} 不存在。</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} 既不是文件夹，也不是 .osz 或 .osu 文件。</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} 不是 .osu 文件、.osz 文件或谱面集文件夹。</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} 已不存在，因此此步骤无法{1}。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} 已不存在；请放回，或把结果保存到别处。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} 已不存在；请放回谱面集，或保存到别处。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} 已不存在；请先放回谱面集文件夹。</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} 不是 UTF-8；请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} 不是 JSON 对象；请重新下载检查点。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} 不是检查点：没有 {1}{2}。请选含 config.json、{3} 和 tokenizer.json 的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} 不是检查点：缺少 {1}。请选含 config.json、{2} 和 tokenizer.json 的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} 不是扩散模型：缺少 {1}。</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} 不是可读取的文件夹；请选 osu! 的 Songs 文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} 不是含检查点的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} 不是含扩散模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} 不是文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} 不是描述词列表：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} 不是路径；请指定文件。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} 不是可读取的图片；请使用 .jpg 或 .png。</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} 不是预设：含未知条目 {1}。</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} 不是预设：需要名称和选项。</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} 不是预设：其描述不是文本。</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} 不是有效速度；请选 {1} 到 {2} BPM。</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} 不是 Beatwright 能理解的 token 表：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} 不是整数。</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} 不是完整的 safetensors 文件；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} 不是适配器：没有 {1}。</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} 不是导出的请求；它不以 {1} 开头。</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} 不是 osu! 谱面：既没有 osu! 文件头，也没有任何节。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} 不在本机，且{1}，或把模型复制到 {2}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} 不在本机，且{1}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} 不在本机；请先下载。</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} 不是你的风格；请自行删除。</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} 不是模型配置。</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} 不是风格文件，或已损坏；请重新导出。</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} 不存在；请选存在的文件。</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} 属于另一配方；删除后可重新训练该成员（{1}）。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} 的打包方式 osu! 无法读取：{1}。</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0}以 {1} % 播放；周围物件为 {2} %，因此音量只为这一个{3}。</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0}以 {1} % 播放；预期为 {2} %。</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0}很可能不在歌曲此处的拍上。</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} 自始至终无声；请选其他文件。</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} 无声，找不到拍子；请选其他文件。</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0} 没有声音。</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} 与 {1} 相同。</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} 对谱面来说太大。</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} 太大；请使用不超过 6400 万像素的图片。</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} 有误：{1}。</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} 为 {1}，不是数字。</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} 为 {1}；设置最多一位小数。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} 为 {1}；此长度的 {3} 建议为 {2}。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} 为 {1}；{3} 通常为 {2}。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} 为 {1}；预期为 {2}。</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} 支持 {1} 到 {2} 年。</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} 只支持 {1}。</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>{0} 缺少 {1} 的因子；文件已损坏。</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>{0} 缺少模型的一部分；请重新下载。</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>{0} 缺少一部分；请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>{0} 缺少 {1}；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} 不足两秒；请选完整的歌曲。</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0} 长 {1} 秒；请选择至少 {2} 秒的部分。</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} 指向已不存在的文件；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} 指向 {1}，不是 https。</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0}在 {1} 上；预期为 {2}。</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} 制作新难度；任务 {1} 更改已有难度。</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} 个谱面</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} 本身不作图，因此没有可测的速度。</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>转盘后 {0} 毫秒就有下一个物件；请留 {1} 毫秒。</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} 必须是像 4-6 这样先小后大的范围，而不是 {1}。</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} 必须是像 4-6 这样的范围，而不是 {1}。</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} 必须是单行。</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} 必须小于 {1} 的一半：每部分两端各有一个。</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} 必须给 {1} 数值 least、warning 和 problem。</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} 必须含 map：否则没有物件。</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} 必须为每项检查含一个表。</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} 指定了其谱面集之外的难度。</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0} 没有指定音频文件；请加上 AudioFilename，或选其他难度。</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} 提到的检查 {1} 不存在；见 docs/checks.md。</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} 提到的权重文件 {1} 不在其旁。</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} 需要约 {1} GiB 内存，但仅剩 {2} GiB；请关闭其他程序或选更小的模型。</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>同时 {0} 个音符；此级别 {2} 键有 {1} 个就够。</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{0} 个音符在 {1} 内直到 {2}；此级别通常为 {3}。</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} 个音符播放皮肤的 hitnormal，而谱面集有 &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>从这里起 {0} 个物件音量为 {1} %，在歌曲中几乎听不见。</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>从这里起 {0} 个物件音量为 {1} %，对歌曲而言可能过轻。</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>长按音符占 {0}，而非 {1}：此密度下其余音符没有空间。</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>{0} 的物件</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{1} 音效组的{0}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>{0}/{1} 张谱面</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} / {1} 个谱面集</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{1} 的 {0} 在传输中损坏；请重试。</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} 或更高</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} 或更低</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} 超出 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0}使用 {1} 音效组；预期为 {2}。</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>距前一物件 {0} px</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>网格右 {0} px、下 {1} px</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>到下一个物件 {0} px，而不久前同样时间为 {1} px。</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>{0} 条红线，第一条 {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{1} 毫秒内 {0} 次折返，此处难以读清。</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{0} 秒内没有附加音或其他音效组，直到 {1}。</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} 已给出每个难度的星级；请去掉 {1}。</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} 随程序提供，予以保留。</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} 应在 {1} 中，但没有；请重新安装 Beatwright。</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} 会让模型参照难度；请指定 (--beatmap)。</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>从这里起 {0} 个滑条折返音量为 {1} %，近乎无声。歌曲此处没有声音吗？</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} 个滑条相继持续 {1} 秒。有休息时间吗？</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0}位于预期有{1}之处。</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>{0} 星</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0}的附加音取自 {1} 音效组；预期为 {2} 音效组。</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0} 不支持 {1}；请去掉它，或选择其他模型。</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} 合计须留下窗口的一部分；请减小其一。</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} 解包后的数据超过谱面集允许的量：停在 {1}。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} 解包后超过 {1} MiB；那不是谱面集。</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} 在此步骤后有更改，{1}会丢失这些更改；请先撤销之后的步骤，或取用其备份。</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} 刚被其他程序更改；未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} 读取后被其他程序更改；请用方案替换（会保留备份），或采纳为新难度。</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0} 已略去：osu!taiko 中音效就是音符本身。</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} 未为此训练。</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} 训练时没有年份。</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>{0}预期应为{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>预期{0}应结束，接着是{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>{0}预期应为{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>按周围连击的规律，{0}预期应开始新连击。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>{0}预期应开始新连击，而不是 {1} 处。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>预期{0}开始新连击。</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>预期{0}继续{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>预期{0}有自己的位置：{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>预期{0}有{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>预期{0}在此发声，带{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>预期{0}没有{1}。</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} 展开后会远大于其本身，torch 写出的文件不会如此；不予打开。请用带 {1} 的检查点。</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} 自行写出精确位置；只有 V28 和 V29 的会被细化。</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1}在歌曲结束之后，最后一个晚 {2} 秒；模型在那里什么也没听到。</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1}相继；此级别允许连续 {2} 个。</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} 不是文件夹；请选适配器的文件夹。</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} 不是时长；请写秒数、2m、1m30s 或 1:30。</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} 不是数字。</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} 不是 osu! 能显示的图片；请用 .jpg 或 .png。</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} 不存在；请选存在的图片。</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} 不存在；请选择谱面或文件夹。</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} 不是 {2}。</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} 超出范围；请用 {2} 到 {3}。</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} 超出范围；{2}。</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} 未知；请用 {2}。</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1}在 {2}（{3}）；预期为 {4}（{5}）。</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0}{1}{2}，而歌曲在此并无提示；去掉它节奏会更简明。</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0}{1}{2}，而歌曲在此并无提示；去掉它们节奏会更简明。</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}；歌曲暗示{3}（{4}）。</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×，孤立于 {3}× 的物件之中。</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×；预期为 {3}×。</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}：强度超出范围；请用 {2}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}：{2} 无法参照此内容；{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}：{2} 不支持此模式；{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}：{2} 不写此内容；{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}：{2} 本身不能作图；请选其他模型。</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}；请重新下载。</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0}“{1}”不是整数；{2}。</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0}“{1}”不是 {2}；请用 {3}。</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0}“{1}”未知；请用 yes 或 no。</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0}“{1}”未知；请用 {2}。</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}，{1}/{2} MiB</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}：报告可写为 {1} 之一；请给文件相应的扩展名。</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}：附带文件写着 {1} BPM，而红线为 {2}{3}。</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}：不是请求。</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}：物件相对 {3} 过{2} {1} ms；请重新定时。</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}：物件与 {1} 中的起音不符；可能是另一首歌、另一剪辑，或速度有误。</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}：{2} 结束后物件仍持续 {1} 秒。</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}：红线相对 {2} 漂移 {1} ms；请重新定时。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}：张量 {1} 的形状为 {2}，但 config.json 要求 {3}。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}：张量 {1} 含非数字的值；请重新下载。</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}：权重含张量 {1}，config.json 中没有它的位置。</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}：权重缺少 config.json 要求的张量 {1}。</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}：tokenizer.json 有 {1} 个 token，但 config.json 的模型 {2} {3}；文件属于不同模型。请重新下载检查点。</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}：{1} 在此模式下没有描述词 {2}；请去掉。</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}：{1} 不含扩散模型；请重新下载。</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}：{1} 不是类别表；请重新下载模型。</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}：{1} 认识 {2} 个类别，而 {3} 有 {4} 个。</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}：{1} 缺少形状为 {3} 的张量 {2}。</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}：{1} 必须是整数，而非 {2}。</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}：{1} 的物件偏离任何刻度超过 2 ms；请重新对齐。</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}：{1} 另有 {2}类似之处未列出（共 {3} 处）。</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}：{1}；请去掉，或选其他模式。</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}；请为 MaiMod 选其他模型。</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}；小于 {1} x {2} 会显得模糊。</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}；上限为 {1} x {2}。</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1} 为 {2}；请在 {3} 到 {4} 之间选择。</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
</TS>
