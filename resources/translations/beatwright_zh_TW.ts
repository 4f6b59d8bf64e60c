<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

會保留備份，此變更可以復原。如果該難度正在 osu! 編輯器中開啟，請先在那裡儲存，之後再重新載入。</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> （現在為 {now}）</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> 難度在此之後已變更；請重新執行。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>與</translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> 以及保持滑條不變的 SV</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> 和另外 {count} 個難度已</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> ，以及物件重合之處圖譜集的其他難度</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> 鍵</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> 其中 {left} 個無法保持：SV 必須在 0.1 到 10 之間。</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>%n 個難度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n 個檔案無法開啟：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 項檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>已修正 %n 項檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n 項檢查結果已</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>將修正 %n 項檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>排除 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n 張譜面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>%n 項輕微的檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>再敲 %n 下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n 個物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>新增 %n 個物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>變更 %n 個物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>移除 %n 個物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n 個物件的音效不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>程式結束時 {song} 有 %n 個提案尚未決定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n 個方案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>程式結束時有 %n 個提案尚未決定，最後一個屬於 {song}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>%n 條紅線不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>有 %n 個請求在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n 個請求</numerusform>
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
            <numerusform>%n 個圖譜集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>%n 個滑條的終點會改變</numerusform>
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
            <numerusform>訓練 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>敲擊 %n 下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>%n 個無法讀取的檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>難度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>&amp;Modding</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
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
        <translation>，並試試其他速度</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>，最多 {max:.0f} 毫秒</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>，用不同種子 {value} 次</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0 關閉，1 為這些譜面與通常的差異，1.5 則誇張</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0 關閉風格，1 為所學原樣，1.5 則誇張</translation>
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
        <translation>剩餘 000:00</translation>
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
        <translation>；{moved_ends} 個滑條終點移動</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>本機上的檢查點資料夾</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>命令列無法表達此表單的全部內容；請改為將請求匯出為檔案。</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>譜面集的資料夾；也可以把資料夾和 .osz 檔案拖到這裡</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>一個譜面資料夾…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>歌曲資料夾（含其中的資料夾）；也可以拖放到這裡</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>佇列中的任務正在使用它；請等待或停止該任務</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>有任務正在執行；結束會將其停止。請求會留在佇列中等下次啟動。</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>有任務正在處理它；請等待或停止任務</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>一個水平</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>由模型一次掃過歌曲找出拍子</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>音樂風格在歌曲實驗室中試聽：按「使用」</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>一種排列</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>如串或跳的排列；各作圖者權重相同</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>方案顯示在原版旁邊。</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>以方案取代原版顯示。</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>顯示方案，原版襯在後面。</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>解碼器的小型適配器：物件的種類。二十張譜面約五分鐘。</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>歌曲需要標題；請寫上歌名。</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>沒有圖譜集的歌曲沒有可沿用的 kiai</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>{count} 個難度的梯度</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>跟著歌曲敲擊得出速度</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>有訓練處於暫停狀態；請繼續或停止</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>正在訓練或估算</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>Turbo 模型沒有引導，總是帶著提示詞學習</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>完整梯度</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>每條描述都包含的詞，以後用它來要求該風格</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>關於 Beatwright</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>在此電腦上，{minutes} 分鐘的歌曲約需 {time}（實測，{how}）</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>約剩 {time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>在這台電腦上約 {time}。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部採用</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>採用全部 {count} 個</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>採用時還會寫出整個圖譜集的 .osz，供 osu!lazer 使用或分享</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>採用為新難度</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>採用為新難度	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>採用方案</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>適配器</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>MaiMod 適配器</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>適配器</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>解碼器和節奏的適配器：物件的種類和時機。二十張譜面約十分鐘。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>添加 .osz…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>添加譜面集資料夾</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>加入歌曲資料夾</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>在目前時間按當時的速度新增紅線</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>添加風格</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>添加壓縮檔</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>新增音效</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>加入歌曲…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>僅為目前使用者把 Beatwright 加入可開啟這些檔案的程式</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>新增標籤 {AI_TAG}，以免誤導玩家</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>換個種子再來</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>與圖譜集對比</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>所有作圖者</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>所有模型及其下載…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>這首歌的所有方案</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>這首歌的所有方案，每個一張卡片（1 到 9 播放）</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>搜尋列出的全部</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>用於模型的空資料夾</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>為目前難度再配一個合適的難度 (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他資料夾…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>與說明一起學習的另一條描述</translation>
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
        <translation>另一項訓練正在進行</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>按 {name} 的 Timing，再做一個約 {value2:g}★ 的 {keys}{value} 難度，並參照目前難度。只有採用才會寫入，與其他難度並列。</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>縮圈速度；auto 依星級設定</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>譜面集的壓縮檔</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>演出者</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>按 Modding 順序</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次請求</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>每天詢問 {address} 一次，不傳送任何個人資訊；從不安裝</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>每次測量時為未用於學習的歌曲生成二十秒；較慢</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>音訊檔案 ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>下方的 BPM 和偏移</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>返回編輯器</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>返回編輯器（Esc）；訓練會繼續</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>返回編輯器（Esc）；正在製作的會繼續</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基礎模型</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>基礎滑條速度；auto 依星級設定</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>基礎：{model}。歌曲：{songs}。</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>每步批數</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>逐拍</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>節拍細分</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>節拍細分：顯示的拍線，以及左右鍵的步長</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>圖譜和歌曲 (*.osu *.osz {audio});;圖譜 (*.osu *.osz);;歌曲 ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>拍數</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>每小節拍數，如 4</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>每分鐘拍數</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright 列出 osu! Songs 資料夾中的圖譜集。只讀取；採用新難度時才會寫入。</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>此電腦上的 Beatwright…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>此電腦上的 Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>從強拍開始</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>之後</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>書籤之間</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>依演出者</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按分數</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>按句子</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按嚴重程度</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>依星級</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按時間</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>會先下載 CLAP：{size}，{licence}。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>可修復：{sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>取消所選任務，或從清單移除 (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消執行中的任務</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>候選 {number}：{facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>所選列的說明、曲風、速度、調、拍號、歌詞和語言</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>變更節拍細分</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>變更 {name}？</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>每天檢查一次新版本</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>檢查規則</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>重新檢查整個圖譜集</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>正在檢查圖譜集的每個難度…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>選擇檢查點資料夾</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>請先選擇新譜面集的資料夾</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>選擇一個任務</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>選擇已生成或正在生成難度的任務</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>選擇排在別的任務之後的任務</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>選擇後面還有任務的任務</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>請先在表中選擇紅線</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>請選擇由模型回應的請求</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>選擇歌曲</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>請先選擇歌曲</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>選擇要接著寫的歌曲</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>請先選擇一個風格</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>從清單選擇適配器，可同時選多個，各有強度</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>選擇適配器資料夾</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>選擇描述詞</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>從模型支援的描述詞中選擇</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>在目前表單中選用</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>在曲庫中選一個，或用 Ctrl+O 開啟檔案</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>選擇 osu! 的 Songs 資料夾</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>請先選擇表格中的行</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>請選擇由提示詞產生的歌曲</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>選擇 Songs 資料夾…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>選擇 osu! 存放圖譜的資料夾，或開啟自己的歌曲。</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>選擇其中每個圖譜集各佔一個資料夾的資料夾</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>選擇{what}</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>為{part}{name}{also}選擇音效。物件下方的標記顯示音效，有變化的會反白；按 B 在兩者間切換。</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圓圈</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>圓圈大小；auto 依星級設定</translation>
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
        <translation>清除已結束</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>清除範圍</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>關閉此訊息；鈴鐺中會保留</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>osu!mania 難度的軌數</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>將檔案與校驗值比對，並讀取權重</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>將難度及其圖譜集與進榜標準對照。只需幾秒，不需要模型；此分頁顯示時，圖譜集檔案一有變化就會自動重做</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>與提示詞比較</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>已複製 {link}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>按發文格式複製清單中所有檢查結果；Ctrl+C 複製所選</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>依發文格式複製圖譜集的所有檢查結果</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>複製為命令</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>複製為論壇文章	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>複製連結	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>複製 osu! 網站連結</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>將選取的物件複製為時間戳；檢查結果用於論壇</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>複製到圖譜集的其他難度</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>複製 {stamp}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>正在統計選擇</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>寫入內容的作者、標籤和 kiai</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>目前時間</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>剪去第一個強拍之前的部分</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>一次解碼歌曲的多個部分，步長更大；沒有顯示卡時用 int8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>刪除模型</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>刪除範本</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>確認後從本機刪除其檔案</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>刪除風格</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>刪除風格及其訓練；譜面保留</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>刪除風格 {name} 及其訓練？此操作無法復原。</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>刪除 {title}</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>從本機刪除 {title}？將釋放 {size}。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>描述一首歌，選擇候選，然後製譜</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>請先描述音樂。</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述詞</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>描述詞</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>在無人標注處根據譜面給出描述詞</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>{model} 的描述詞</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>不應具有的描述詞；大型模型需要引導強度大於 1</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>難度應具有的描述詞</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>難度 (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>同一水平的難度；各作圖者權重相同</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>難度：{maps}。歌曲：{songs}，其中留出用於測量：{apart}。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>全部捨棄</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>捨棄全部 {count} 個</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>捨棄；一週內可以找回</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>捨棄；沒有寫入任何內容</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>捨棄方案</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>捨棄方案；尚未寫入任何內容 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>排列的距離</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>已處理	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>雙擊儲存格編輯；時間寫作 00:24:100、1:20、24.1（秒）或 24100（毫秒）</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>雙擊把位置複製為 osu://edit/ 連結</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>下載模型</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>下載並使用</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>下載到模型資料夾</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>立即下載；停止後會從斷點繼續</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>下載 {size} 並產生</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>下載 {title}</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>下載：{size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下載</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>在時間軸標尺上拖曳以選擇範圍。</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>拖曳可改變順序；Del 移除；雙擊重複已結束的任務。</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>把歌曲資料夾拖到這裡。說明、歌詞、速度和調從每首歌旁邊的檔案讀取；缺少的由「建議標籤」測量。</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>把譜面集資料夾或 .osz 檔案拖到這裡，或在曲庫選單中選擇「從中學習」。二十張風格一致的譜面就可以開始。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>每個都成為新資料夾；已有的圖譜集不會被更動。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>編輯此歌曲的標題和演出者</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>八拍上下排列。若每行波形都從紅線處開始，偏移和 BPM 就正確；若逐行向一側移動，則 BPM 有誤。拖曳可移動紅線。</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>清空列表；不改動任何檔案</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>連續這麼多次測量沒有改善就結束；0 表示不結束</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>結束；已學內容會保留，之後可以繼續</translation>
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
        <translation>一張圖顯示該線的每一拍</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>一張圖顯示該線的每一拍：歌曲向下推進，正拍是中間的線。
條紋垂直：BPM 正確。傾斜：太快（向左）或太慢（向右）。
最亮的條紋在中線上：偏移正確。</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>所有檢查結果都已標為已處理或已忽略（{count}）。</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>所有可修正的檢查結果</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>其餘所有選項，直到大模型如何解碼</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>{creator} 的全部譜面</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>譜面所展示的一切</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>匯出 .osz 到…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>匯出為範本</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>匯出為範本…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>把所選請求匯出為檔案</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>匯出檢查結果</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>匯出請求</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>連同歌曲匯出請求…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>將圖譜集匯出為 .osz</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>匯出風格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>前饋矩陣也加上因子：學得更多，耗時更長</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>我的最愛</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>也包括前饋層</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>減少詞語或放寬篩選可找到更多。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>拖入的 %n 首歌曲列在「檔案」的「開啟最近項目」中；已開啟第一首。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>從範本填寫表單、儲存為範本或作為檔案分享</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>用所選項目的請求填寫表單</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文字篩選</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>按文字篩選檢查結果</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>尋找 BPM、偏移和拍號</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>尋找任意內容</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>在附近尋找</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>尋找紅線，或沿用圖譜集的</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>尋找、試聽並修正 BPM、偏移和拍號 (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>檢查結果：複製 osu://edit/ 連結</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>檢查結果：已處理</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>檢查結果：忽略</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>檢查結果：在 osu! 編輯器中開啟</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>圖譜集的檢查結果</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>檢查結果：點選旗標選擇其物件，雙擊複製位置</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>修復難度</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>摺疊或展開 {title}</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>按拍摺疊</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>為所選模型製作的 LoRA 適配器資料夾</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>跟隨 osu!</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>無需訓練，跟隨所選譜面比通常更多或更少的做法。曲庫中的譜面在其選單中選擇。</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>在難度上次變更之前發現；可能已不成立。</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>先從音訊中尋找；可在 Timing 分頁中試聽並修正。</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>四步</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>該磁碟可用空間：{size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>從游標前的書籤到游標後的書籤</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>來源：{page}</translation>
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
        <translation>按這些紅線而非圖譜集的紅線生成；生效時為按下狀態</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>曲風</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>用英文描述流派、樂器、情緒和速度</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>把此速度和偏移套用到所選紅線或新紅線</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>為難度加音效 (Ctrl+G)；採用之前磁碟上不會有任何變更</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>接續</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>從停止處繼續下載</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>繼續訓練，就像從未停止一樣</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>跳到已複製的時間戳並選擇其物件</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>跳到已複製的時間戳</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>綠線</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>將清單分組</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客串</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>客串難度</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>為 {name} 做的客串 {difficulty:g}★</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引導強度</translation>
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
        <translation>BPM 減半</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>掉血速度；auto 依星級設定</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>對比試聽</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>留出歌曲，第 {step} 步：{loss:.3f}。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程記錄</translation>
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
        <translation>目前難度的音效 (H)</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>僅打擊音效和音量</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>為已有圖譜加音效 (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>{name} 的音效</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>為此處加音效</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>音效開/關</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>音效：whistle、finish 和 clap</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>長按音符</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>長按</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>讀取譜面的進度</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>歌曲讀取進度</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>歌曲進度</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>訓練進度</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>該部分的難度；auto 保持難度自身的星級</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>在這裡要多久：請按「估算」。</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>圖譜集的每個難度有多少檢查結果，屬於哪些類型</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>用不同種子做幾個；逐個檢視並保留最好的</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>其中多少會改變捲動速度；auto 由模型決定</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>圖譜中多少會改變捲動速度；auto 由模型決定</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>模型的意外程度；規則檢查沒有分數</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>學習的頻率：0 從不，1 正常，最多 10</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>作用強度：0 為關閉，1 為訓練時的強度，最大 1.5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>風格和星級對模型的引導強度；1 為關閉，大於 1 較慢</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>配接器的強度；0 即原模型</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>適配器的構成方式</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>歌曲聽起來如何</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>今後忽略所選檢查結果，或取消忽略 (I)</translation>
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
        <translation>匯入範本或請求</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>匯入風格</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>在 osu! 選歌介面按 F5 即可看到，或在此交給它。</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>在音訊中</translation>
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
        <translation>放入 Songs 資料夾</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>儲存到：{folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>它會顯示</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>它會成為新資料夾；已有的圖譜集絕不會被更動。</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>資源充足。</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>它已經是新難度</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>它是 Beatwright 的一部分，不能刪除</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>正在學習</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>已保留；請先取消保留</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>因由訓練產生而列出</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>它不優於基礎模型，因此沒有可用之處</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>不在本機</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>沒有記錄此方案的生成方式</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>沒有記錄此步驟的生成方式</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>已在本機</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>在顯示卡上學得快；在處理器上每一步要許多秒。</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>它本身不製作譜面</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>隨 Beatwright 提供</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>使用要學習的各行。</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>使用參與學習的歌曲；兩首以上時會留出幾首用於測量。</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>它為 {base} 製作，但目前表單選擇了別的模型。</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>沒有復原</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>記憶體幾乎不夠，或幾乎無法完成。</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>其他程式讀取它的資料夾：{folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>其資料夾保持不變</translation>
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
        <translation>訓練尚未完成；請先繼續</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>訓練已結束</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON，供脚本使用 (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任務</translation>
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
        <translation>保留：之後無法捨棄</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>保留：寫入此方案</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>保持圖譜集的 Timing</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>保持滑條</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>以 8 位儲存權重：記憶體更少，圖譜略有不同</translation>
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
        <translation>儲存在 {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調性</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Kiai：圖譜集的</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Kiai 與圖譜集一致；關閉則新難度不含 kiai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>根據譜面生成標籤</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>來自歌曲的標籤</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>更大的適配器和多得多的步數。需要一夜；可暫停數日並準確繼續。</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近變更</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推後</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>從譜面學習製譜方式</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>從我的整個曲庫學習</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>學習所選行（Ins）</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>從中學習</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>學習這些行</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>學習我的喜好</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>用於學習</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>正在學習歌曲的聲音</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>正在學習物件的種類</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>正在學習物件的時機</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>最低分數</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>檢查結果的最低分數</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>略去意外程度低於此值的結果；auto 保留值得一看的</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>不改 SV</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>排除所選行（Del）</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>排除這些行</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>歌曲其餘部分留空</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>左右鍵按節拍細分移動，Ctrl+Left 和 Ctrl+Right 按物件，上下鍵按 timing 點，加減號縮放，[ 和 ] 設定所選範圍，Escape 清除。</translation>
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
        <translation>沒有描述而略過：{count}。</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>已排除：{reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>在處理器上用時不到一半，精度略低</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>讓 Beatwright 按所選檢查結果變更難度</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>讓模型製作全新難度 (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>是否用綠線乘以 SV，使滑條保持長度和時長？物件不會移動。</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>讓模型讀取以下難度：{names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>讓模型讀取難度，顯示它未預料到的地方 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>授權：{licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>授權：{licence}。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>列入一個適配器或資料夾中的全部適配器；不複製檔案</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>適配器清單</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聽…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>聽歌曲的起音；快，精確到毫秒</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>聽二十遍並取多數一致的結果；慢，精確到毫秒。</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKr 沒有 Dropout</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr：只有十分之一大小，學得較慢</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA：數百萬位元組，學得最多</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>檢視 Timing</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在檢視…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>循環範圍或小節</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>循環所選範圍或小節 (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>循環此處</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>留出歌曲上的損失</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>其他歌曲上的損失：之前 {before}，之後 {after}</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>響度</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>無論歌曲旁的檔案寫了什麼，都不學習歌詞</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>MaiMod 再看 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod 已看過譜譜集的所有難度</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod 已全部看過</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod 需要聽歌曲，但音訊檔案遺失</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>MaiMod 對你的譜面的意外程度</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod，分數 {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>製成模型…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>製作新譜面集</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>製作歌曲</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入我的最愛</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>製作候選（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>製作難度 (Ctrl+G)；採用之前磁碟上不會有任何變更</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>把檔案恢復到此步驟之後的狀態</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>把檔案恢復到此步驟之前的狀態；若之後有變更則拒絕</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>製作客串難度 (Ctrl+G)；採用之前磁碟上不會有任何變更</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>重新生成相同方案：相同種子、模型和選項，基於當時的難度</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>換個種子再做此方案 (R)；目前方案保留</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>一次製作多個難度，每個星級一個，按作圖者的習慣命名</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>製作 {count} 個方案：</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>重新製作難度的一部分 (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>為一段簡短的合成歌曲作圖並記錄耗時</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>像這些一樣製譜</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>像這些一樣製譜（無需訓練）</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>像這些譜面一樣製譜…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>重新製作範圍 (Ctrl+G)；採用之前難度保持不變</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>作圖者</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>所選行的作圖者、年份、權重和描述詞</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>圖譜</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>正在讀取譜面</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>正在讀取譜面…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>仍在讀取譜面；請等待完成，或停止讀取。</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>譜面作者</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>要模仿的譜面</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>圖譜集壓縮檔 (*.osz)</translation>
    </message>
    <message>
        <source>Mapsets</source>
        <translation>圖譜集</translation>
    </message>
    <message>
        <source>Mapsets (*.osz)</source>
        <translation>譜面集 (*.osz)</translation>
    </message>
    <message>
        <source>Mark the selected findings as done, or take the mark away (D)</source>
        <translation>把所選檢查結果標為已處理，或取消標記 (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>已標為{mark}。</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>含已標記</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>含已標記（{marked}）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測速</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>測量歌曲</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>測速 {title}</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>{day} 測於 {processor}</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>在他人的 {maps} 張留出譜面上測得：損失 {loss:+.2f} %（其中 {lower} 張更低），排列距離 {patterns:+.0f} %；單核 {minutes:.0f} 分鐘。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在測量</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>記憶體緊張，或耗時較長。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>訊息，{count} 則</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>訊息：{count}；保留最近五十則 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>拍號</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>osu! 不支援拍號 {value}；請寫四分拍，如 3/4。</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍號</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>節拍器 (M)：按 Timing 的每一拍發聲</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>節拍器開/關</translation>
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
        <translation>輕微</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>輕微的檢查結果</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>Modding</translation>
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
        <translation>模型與適配器</translation>
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
        <translation>越多，每步越穩定，也越慢</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>越多，需要的記憶體越多</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多選項</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>更多標籤，用空格分隔</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>更多採用或捨棄方式</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>移動範圍的這一端（Alt：不吸附刻度）</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>音樂模型</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>音樂音量</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>音樂音量；點選靜音</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>我的音樂</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>我的選擇</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>我的風格</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>新難度的名稱；已被佔用時會加編號</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>範本名稱：</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>無論此處找到什麼，新難度都沿用圖譜集的紅線；找到的線仍可檢視、試聽和檢查</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>新難度</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新譜面集</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>新的{stars}難度</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一項檢查結果</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>方案變更的下一個物件</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>下一個方案</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>沒有開啟 Songs 資料夾</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>還沒有適配器。`beatwright adapter train` 可用你自己的譜面訓練一個；也可在此新增資料夾。</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>無附加音</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>未在歌曲中找到節拍；請選擇其他候選</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>此處沒有圖譜</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>沒有描述詞包含這些詞。</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>圖譜集中沒有可讀取的難度。</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>沒有符合篩選的檢查結果；有 {left} 項不符合。</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>此系統沒有檔含 {language} 檔字的字型，因此視窗保持英檔；請安裝如 {font} 的字型，然後重新啟動 Beatwright。</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>移出我的最愛</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>還沒有損失。</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>這裡沒有程式能開啟 .osz 檔案；請安裝 osu!，或從資料夾開啟 {name}。</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>這首歌還沒有方案。表單產生的內容會列在這裡，供比較和決定。</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>尚無紅線</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>沒有上次留下的請求</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>沒有歌曲帶人聲</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>沒有開啟歌曲</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>此風格沒有留出歌曲；請打開一首它沒有的歌曲再試。</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>尚未開啟過歌曲</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>還沒有歌曲。請在左側描述一首，或使用自己的檔案。</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>未找到聲音裝置；歌曲將無聲播放。</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>尚無星級</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>未選擇：由模型自行決定。</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>沒有無需人工即可修正的檢查結果</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未下載</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>不要像</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>osu!mania 音符落得更快</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>osu!mania 音符落得更慢</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>無法寫入 {folder}：可以檢視結果，但在可以寫入之前無法接受。</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>此刻之後沒有變更。</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>此前沒有變更。</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>尚無已結束的任務</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>沒有發現：未違反規則。</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>沒有發現：{value}。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>沒有任務在執行</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>尚未寫入任何內容：F9 逐一檢視變更，B 比較，Ctrl+S 全部採用。</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>沒有相符的搜尋結果</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>本機上沒有它的任何檔案</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>沒有生成方式的記錄</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>未註明為哪個模型製作；不相符的模型會拒絕它。</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>無特別要求</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>沒有讓{by}意外之處。</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>Beatwright 為這首歌寫入的內容已沒有可復原的</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>這首歌已沒有可重做的復原</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>還沒有可學習的內容</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>沒有可重做的</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>此歌曲尚未採用任何內容</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>{title} 尚未採用任何內容。採用、修復或寫入的內容會列在此處。</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>尚無就地變更，因此沒有備份。</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>此圖譜集中沒有發現任何問題</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>尚未檢查。
檢查規則可找出違反進榜標準之處；執行 MaiMod 可看到模型未預料到的地方。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未測量。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>尚無訊息。</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>物件顯示如遊戲中或如編輯器中</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>圖譜集其他難度中落在同一時刻的物件獲得相同音效</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>全曲每秒的物件數；下方的標記是各物件，顏色表示其節拍細分</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>偏離刻度超過 {TOLERANCE:g} 毫秒的物件，按難度列出；按 Enter 或雙擊前往</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>其因子的秩：越高學得越多，需要的歌曲也越多</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>結尾的</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>譜面集音訊檔案的格式</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>譜面集的；留空則用提示詞</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>譜面集的；留空則為你和模型</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>整首歌的響度；峰值保持在滿刻度以下</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>演唱的語言，如 en；沒有演唱則為 instrumental</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>為 .osu 和 .osz 檔案提供 Beatwright</translation>
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
        <translation>在 macOS 上請用 Finder 的「開啟方式」</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>在未學習的歌曲上風格並不更好，因此模型保持原樣。更多風格一致的譜面比更多步數更有用。</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>在時間軸上</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本機</translation>
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
        <translation>一位作圖者</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>一位作圖者的排列方式；每個譜面集權重相同</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>一個約 {value:g}★ 的新 {keys}{mode} 難度</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>你的一個風格，帶有強度滑塊；可以混合多個</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>整首歌一條紅線。</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>只有一首歌：無法留出歌曲，因此無從判斷風格是否優於基礎模型。</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>只有人才能決定如何處理</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>只顯示該星級範圍的難度。拖曳滑桿；雙擊顯示全部。
左右鍵移動下限，加 Shift 移動上限。</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>僅用於：{parts}</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>僅檢視</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>只學習這位作圖者的譜面，例如你自己的</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>僅遊戲區域和時間軸</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>僅所選範圍</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>僅 {about} 到 {value} 星</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>只會刪除 {folder}。此操作無法復原；只要 {page} 仍提供，就可重新下載。</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>僅 {name}</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>僅{value}（可多選）</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>僅 {value} – {value2}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>開啟圖譜或歌曲</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>不經曲庫開啟圖譜或音訊檔案 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>請先開啟難度</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>開啟難度，檢視進榜標準和模型的意見。</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>開啟圖譜集資料夾</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>開啟歌曲並加一條紅線即可看到</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>請先開啟歌曲</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>請先在曲庫中開啟歌曲</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>請先開啟有音訊的歌曲</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>開啟壓縮檔</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>開啟音訊檔案</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>開啟音訊檔案</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>開啟音訊檔案…（沒有圖譜的歌曲；或拖到此處）</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>在 osu! 中開啟</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>在 osu! 編輯器中開啟	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在此開啟</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>改為開啟一首歌曲…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>開啟最近項目</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>開啟已下載模型的資料夾</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>在 osu! 中開啟圖譜集</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>開啟歌曲資料夾</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>開啟 osu!lazer 正在外部編輯的圖譜集</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>原版和方案：單個、殘影、並排</translation>
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
        <translation>整體難度；auto 依星級設定</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>自己的檔案…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>同時打包圖譜集為 .osz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>同時的片段數</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>若干小節、各有描述的部分，在拍點處相接</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停 (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>已暫停於 {share}</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>已暫停；已下載的部分會保留，「繼續」將從那裡接著下載。</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>以曲風代替描述的提示詞百分比</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>選擇（Ctrl：增減，Shift：到此為止全部）</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>框選物件</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>純檔本，便於發文 (*.txt)</translation>
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
        <translation>播放並繪製原難度（B 切換）</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>播放並繪製方案（B 切換）</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>以 {rate:.0%} 速度播放</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>從預覽點播放</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>從頭播放</translation>
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
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>播放該編號的方案，或停止</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>播放該行（Enter）</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>播放並在每拍發聲</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>準備歌曲</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>範本和請求 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>預覽點：{time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一項檢查結果</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>方案變更的上一個物件</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>上一個方案</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>問題：違反規則或模型非常意外。警告：請檢視。輕微：細節。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>目前任務的進度</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} 的進度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
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
        <translation>建議標籤</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>提出修正了所有可修正項的難度</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>提出修正所有檢查結果</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>提出修正所有「{check}」</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>把風格放入表單，並帶有強度滑塊</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>把這些線寫入圖譜集的每個難度；會保留備份，Ctrl+Z 可復原</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>將「{word}」放入提示詞或取出</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>佇列 ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>佇列 ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>把所選請求再排入佇列 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>快速風格</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>結束 Beatwright？</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>依提示詞排序</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>學習率</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>讀取譜面</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>正在讀取歌曲</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>紅線</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>紅線</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>重新作圖</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>重新製作範圍</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>重新製作此處</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>重新製作 {time_text} – {time_text2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>移除所選紅線</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>修整與新譜面集</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>修整所選歌曲，並開啟只有一條紅線的新譜面集</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替換</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>請求 (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>重設表單</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>節奏 F1</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>節奏複雜度</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>在圖譜集上按右鍵可加入我的最愛。</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>規則檢查</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>圖譜集的規則檢查</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>執行</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>執行 MaiMod</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>執行或停止 MaiMod</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次執行</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>原樣再次執行</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>執行已暫停</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>讓所選任務更早執行 (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>讓所選任務更晚執行 (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>執行上次留下的請求</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>會告知模型，模型大致遵循</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>樣例譜面</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>未用於學習的歌曲的樣例譜面；按Enter與人工譜面並排播放</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>途中生成樣例譜面</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>儲存為範本</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>儲存為範本…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>儲存到其他位置…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>難度儲存到</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>記錄狀態並等待；之後從原處準確繼續</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>正在記錄狀態…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>用 CLAP 測量每首歌與提示詞的相似程度，最相似的排在最前</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>註明使用了 AI</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>因子的比例；auto：LoRA 為秩的兩倍，LoKr 為秩</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>捲動</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>捲動速度 {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>搜尋描述詞</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>搜尋歌曲、作圖者、stars&gt;4 …</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>在音訊中搜尋此速度附近；精確到毫秒</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>搜尋資料集</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋曲庫</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>片段秒數</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>一次學習的歌曲秒數；越長需要的記憶體越多</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>跳到最近的刻度（Alt：不吸附刻度）</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>請先選擇可修復的檢查結果</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>請先選擇範圍：在時間軸標尺上拖曳，或在兩端按 [ 和 ]</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>請先選擇範圍：在時間軸標尺上拖曳，或輸入時間</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>選擇範圍，與在標尺上拖曳相同</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>請先在清單中選擇檢查結果</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>譜面集</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>設定書籤</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>所有欄位恢復預設；範圍和名字保留</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>設定：CS、AR、OD、HP 和滑條速度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>每步略去的 LoRA 輸入比例</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>長按音符比例；auto 由模型決定</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>不帶提示詞學習的片段比例，使引導繼續有效</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>顯示並試聽這些線；難度仍按圖譜集的線製作</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>在時間軸上顯示</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>顯示或摺疊表單</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>顯示或摺疊曲庫</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>顯示或摺疊曲庫 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>顯示備份</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>只顯示一個類別的檢查結果</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>同時顯示標為已處理或已忽略的檢查結果</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>顯示記錄檔</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>顯示歌曲資料夾</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>顯示整首歌</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>顯示等待、執行和已結束的任務；變更順序、取消、重複 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>顯示{value}</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>單個譜面…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>大小、授權、本機速度、下載和適配器</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑條</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>滑條的速度和形狀；各譜面集權重相同</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>滑條速度</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>小模型快，大模型音質更好但需要顯示卡</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>正在製作；請等待或停止</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>發生意外錯誤（{name}：{words}）。詳細資料見 {log_file}。</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>歌曲詳細資料</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>歌曲實驗室</translation>
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
        <translation>找到的歌曲會顯示在此處。</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>正在讀取歌曲</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>正在讀取歌曲…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>仍在讀取歌曲；請等待完成或停止。</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>歌曲：{songs}，音樂{time}；留出用於測量：{apart}。</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>排序檢查結果</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>空白鍵：有；Shift+空白鍵：無</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本機速度</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>歌曲速度</translation>
    </message>
    <message>
        <source>Spinner</source>
        <translation>轉盤</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>難度梯度</translation>
    </message>
    <message>
        <source>Stale: </source>
        <translation>已過期：</translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>難度星級</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>星級偏差</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>所選範圍的起止（Alt：不吸附刻度）</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>從圖譜集的線開始</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在啟動</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在啟動…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>按物件移動</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>按節拍細分移動</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>按 timing 點移動</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>第 {step} 步：損失 {loss:.3f}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
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
        <translation>在此停止；已下載的部分會保留</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>停止；之前的檢查結果保留</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>停止；不會留下任何內容</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止讀取</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>停止此任務（Esc 或 Ctrl+.）；不留任何內容</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>{name} 的強度</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>風格實驗室</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>風格 {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>風格：年份、作圖者、描述詞等，用於支援的模型</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>風格 (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>學過的風格會顯示在這裡。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已上傳</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>如 F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>如 streams, jumps；用逗號分隔</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>超級 Timing</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>在原版和方案間切換</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符號</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>讓自己的歌曲走同樣的步驟：測量、修整、新譜面集</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>匯入他人匯出的風格；也可以拖放其檔案</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>從清單移除所有已結束的任務</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>從清單移除所有訊息</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出清單</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>採用這些</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>採用圖譜集的</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>從混合中移除 {name}</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>先跑幾步，看看在這裡要多久、需要多少記憶體</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>敲擊</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>敲擊 (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>請跟著歌曲敲擊。</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>請先敲擊至少四下</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>播放歌曲時跟著拍子敲擊；停頓三秒後重新開始</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>敲擊測速</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務類型</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>教一種風格…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>在這台電腦上用你自己的譜面教程式</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>在背景學習風格</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>學習 {name}</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>訓練風格需要 peft 套件，但此版本不包含它；請從原始碼執行 Beatwright</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>溫度：低則重複常見內容，高則更狂野；通常 0.9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>測得的速度和調，並據此寫說明（僅限缺少者）</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>所選的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>無法列出 Songs 資料夾</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>適配器取自在留出歌曲上最好的一步</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>音訊檔案 {name} 在 {parent} 中找不到；放回後才能試聽和作圖。</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>剪貼簿中沒有 00:24:100 (1,2) - 這樣的時間戳。</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>命令已複製；請貼到終端機。</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>作者與圖譜集一致：{creator}，同一圖譜集的所有難度都相同</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>目前時間。輸入或貼上時間（{forms}）並按 Enter 跳轉。</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>梯度中的難度按星級命名</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>發現之後難度已變更；請先重新檢查</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>要檢視的難度；方案上方的軌道是 {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>難度已變更</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>{title} 的下載已停止。</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>目前難度的檢查結果，可逐項檢視和修正</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>檢查結果已寫入 {path}。</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>將在其中建立譜面集資料夾</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>音樂模型的資料夾</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>已從範本「{name}」填寫表單。</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>無法按原樣填寫表單 {name}；使用前請檢查。</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>最高學習率；留空則由程式決定</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>任務列會顯示進度。停止後下次從那裡繼續。</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>游標處的 kiai 或下一個；再按則取再下一個</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>沒有工作執行時語言就會切換。</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>曲庫中已沒有這樣的譜面；請重新搜尋。</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>授權會寫在每首歌旁邊以及其圖譜的標籤中。</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>音樂的授權</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>正在寫入線</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>清單為空</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>osu! 中開啟的圖譜也會在此開啟。</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>新難度中寫的作圖者；留空則用圖譜集的</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>是誰的風格</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>標記保留到程式結束。</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>模型在 {name} 中；請在表單中選擇該資料夾作為模型。</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>模型會先聽拍子；採用前請檢視這些線。</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>尋找拍子的模型</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>進行學習的模型；風格只適用於它</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>作圖的模型；內建模型不需要網路和顯示卡</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>讀取難度的模型</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>模型以英文詞語訓練；英文效果最好。</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>新的部分</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>下一個方案 (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>音高在半音以內隨速度變化，超過則保持</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>音高隨之變化；每個起音都在準確位置</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>音高不變；起音最多移動 15 毫秒</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>已刪除範本「{name}」。</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>上一個方案 (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>該方案沒有變更任何物件。</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>方案無法保留在磁碟上，結束時將會丟失：{error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>該方案是新難度，不變更任何難度</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>方案已保留。</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>該方案</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>方案：{changes}（F9：下一個）</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>並排比較這首歌的方案，逐一保留或捨棄</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>範圍至少半秒長；請拖曳其邊緣</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>範圍，以及採用時寫入的內容</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>難度的其餘部分保持不變</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>規則檢查在此方案中沒有發現問題</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>採用之前先對方案進行規則檢查</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>相同的種子和歌曲會得到相同的適配器</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>圖譜集沒有此模式的其他難度</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>圖譜集已有這些線</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>這些紅線下的圖譜集</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>已設為保持圖譜集的 Timing；請先關閉</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>歌曲以此檔案的一部分開始，或跟隨其旋律</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>按拍摺疊的歌曲</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>歌曲會精確為此速度；auto：取其自身速度的整數</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>歌曲沒有可對比的難度</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>歌曲尚無圖譜集；請先採用一個難度</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>歌曲的音訊檔案遺失</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>目標難度星級</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>目標難度星級，由易到難，用空格分隔</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>風格已寫入 {name}；在別處把該檔案拖到此視窗即可。</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>風格 {name} 已加入你的風格。</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>風格 {name} 在每個表單的「風格」組中；滑塊決定強度。</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>風格 {name} 在未學習的歌曲上並不更好，因此模型保持原樣。</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>風格 {name} 已就緒。</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>風格 {name} 是為 {base} 製作的，而不是 {model}；請選擇那個模型，或移除該風格。</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>{name} 的訓練已停止；可以從這裡繼續。</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>{name} 的訓練被中斷；可以從原處繼續。</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>訓練會記錄狀態，之後自動繼續</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>每一拍的波形</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>八拍波形上下排列；拖曳可移動紅線</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>視窗所需的系統函式庫遺失：{value}。Debian 或 Ubuntu 上：sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>該詞在提示詞之前</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>該詞在提示詞之後</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>這個詞太長；一兩個詞就夠了。</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>該詞代替提示詞</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>該詞代替提示詞；請先填寫</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>要模仿的風格年份；auto 由模型決定</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>{songs} 及其子資料夾中沒有 .osu 檔案。新圖譜出現後會立即列出。</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>有新版本：Beatwright {version}。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>已有名為「{name}」的範本；請先刪除或重新命名。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>已有名為「{name}」的範本。是否替換？</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>{time_text} 處已有紅線；請先前往其他時間。</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>已有名為 {name} 的風格；請換個名稱，或刪除它。</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>尚無難度</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>沒有可學習的譜面；請添加到資料集</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>沒有可寫入的圖譜集</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>沒有方案；請先生成</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>沒有可寫入的紅線</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>尚無紅線；請從音訊測 Timing 或新增一條</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>沒有可顯示視窗的螢幕（未設定 DISPLAY 和 WAYLAND_DISPLAY）；請從桌面啟動 Beatwright，或使用命令：beatwright --help。</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>沒有可學習的歌曲；請加入資料集</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>沒有可對比的圖譜集 Timing。</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>尚無可檢查的內容：難度沒有物件</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>這裡沒有可重做的內容。</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>這首歌沒有可復原的內容。</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>只有一個方案</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>以下無法作為圖譜讀取，已略去。雙擊開啟資料夾。</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>這些譜面在壓縮檔內或已不存在；請先解壓縮。</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>它們會顯示</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>已排序：每張卡片都寫有與提示詞的相似程度</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>此版本沒有公布新版本的地址</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>此難度</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>此難度的書籤少於兩個</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>此難度沒有 kiai</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>此檢查結果沒有具體位置</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>此線在歌曲中沒有完整的一拍</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>此譜面集</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>此歌曲尚無難度；請先製作一個</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>此歌曲沒有帶 Timing 的圖譜集</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>勾選的適配器按各自強度混合，用於表單 {form} 的 {title}。更改它們不會重新載入模型。</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>擲一個種子</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>擲一個種子並保留</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>時間為空；請寫 {forms}。</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>以 {bpm} BPM 為歌曲測 Timing</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>時間 {value} 超出範圍；須在歌曲開始前後一天之內。</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>每條紅線的時間、BPM 和拍號</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>用模型測 Timing</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
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
        <translation>到開頭</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>到開頭 (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p：從占此比例的可能選項中抽取；通常 0.9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>用 {names} 的譜面訓練</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>正在試跑前幾步…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>讓歌曲實驗室的音樂模型適應歌曲</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>反轉清單</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>對移位音訊掃二十遍並合併；慢</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>BPM 加倍</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>為未學習的歌曲用同一種子生成兩個提案：不用與使用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>復原已採用的內容</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>未知演出者</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>解壓縮到</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>解壓縮到 Beatwright 自己的檔案中；再從那裡交給 osu!</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>無法讀取的檔案</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>用於生成</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>使用適配器 {name}</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>使用 {folder}</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>把 {folder} 用作 Songs 資料夾</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>使用 {title}</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>用於生成</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>使用 Timing 分頁的{describe}。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校驗</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>校驗 {title}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>使用電池或 osu! 執行時等待</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>正在等待其他任務</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>正在等待執行中的任務…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>等待電腦接上電源</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>osu! 執行時等待</translation>
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
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>一鍵修正機器最常出錯之處</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>什麼無法讀取及原因</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>給什麼加音效</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>已到達的部分會保留，程式結束後也是如此；之後它就是每個表單的模型</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>所唱的內容；會唱歌的模型會學習它</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>問題所在</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>所填內容將用於 %n 個難度；空白欄位不作更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>輸入的內容用於 %n 首歌曲；空欄不作更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>採用時寫入什麼</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>目前找到的內容會保留</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>聽起來如何</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>聽起來怎樣，就像你會這樣要求</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>由什麼作圖、多自由</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>模仿譜面的哪些方面</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>osu! 在 Songs 資料夾中儲存的圖譜也會在此開啟。</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>執行、等待和已結束的任務；變更順序、取消、重複 (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>速度變化時保持什麼</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>客串難度要做成什麼樣</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>清單的排序依據</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>用 `song train` 調校模型的結果</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>新難度要做成什麼樣</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>新的部分要做成什麼樣</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>物件的種類</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>如果替換，其他程式寫入的內容會留作備份。</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>進榜標準和模型對難度的意見 (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>風格在表單中的名稱</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>風格在歌曲實驗室中的名稱</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>風格的成果</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>這些線對圖譜集各難度的影響</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>{title} 已採用的內容。每一步都保留了之前的檔案。</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>無法讀取所要求的內容：{problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>拖入的不是此電腦上的檔案；請先儲存再在此開啟。</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>截至最後儲存的一步，所學內容都已保留。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>何時製作</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>第一拍何時落下</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>物件的時機</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>BPM、偏移和拍號的來源</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>新難度的 BPM、偏移和拍號的來源</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>歌曲在哪裡？</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>結束位置；拖曳範圍邊緣，或在游標處按 ]</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>所在位置；關於整個難度或圖譜集的沒有位置</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>%n 個壓縮檔解壓縮到哪裡？</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>把 {name} 解壓縮到哪裡？</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>該部分的起點</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>該部分的終點</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>新的部分的開始位置；在標尺上拖曳，或在游標處按 [</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>風格詞在每個提示詞中的位置</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>從哪裡取 BPM、偏移和拍號</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>從哪裡取 Timing</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>用哪個模型讀取難度，以及如何讀取</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>重新製作歌曲的哪一部分</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>顯示哪些行</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>顯示哪些圖譜集：我的最愛、最近的、自己的、是否已上傳到 osu!</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>Whistle、finish 和 clap；關閉則只有普通 hit normal</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>Whistle、finish、clap、音效組和音量。節奏、位置、滑條速度及其他一切保持原樣。</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>整段 kiai</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>整個圖譜集</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>整首歌，{time_text}：點選顯示該處</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>完整：已讀取 %n 個檔案，沒有問題。</numerusform>
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
        <translation>用模型，超級 Timing</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>沒有說明</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>不帶提示詞</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>不用 {name}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>在演出者、標題、作圖者、難度、來源和標籤中搜尋詞語，兩種寫法均可。
篩選：stars&gt;4  bpm=180  ar&lt;9  length&lt;120（秒，或 2m）  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local；引號使詞語連在一起。</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>句子、類別或檢查名稱中的詞</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>寫出權重中含有該風格的完整模型</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>寫入圖譜集</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>把清單中的檢查結果寫為網頁、純文字或 JSON</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>將圖譜集的檢查結果寫成文字、Markdown、網頁或 JSON</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>把方案寫為新難度 (Ctrl+S)；不更動現有檔案</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>把方案寫入 {name} (Ctrl+S)；保留帶日期的檔案備份，Ctrl+Z 可復原</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>把風格寫成一個檔案，以便分享</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>請在新難度的「作者」欄寫上你的作圖者名稱；之後會列出你的圖譜集。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>以指標為中心縮放</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  全部 {objects} 都在刻度上</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {objects} 中有 {count} 個偏離</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}] 尚無物件；請選其他難度或製作新難度</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}] 尚無物件；其 Timing 仍可使用。</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}] 沒有指定音訊檔案；請在 osu! 編輯器中設定，才能試聽和作圖。</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] 在磁碟上有變更，已重新讀取。</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>再做 [{version_name}]</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}，{keys}{objects:,} 個物件</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>關於整個圖譜集</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>由方案新增</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>適配器資料夾</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>另有 %n 項檢查結果</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>及另外 {value} 個</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>以虚影顯示</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>依模型預設</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>不足一星</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>與其他難度並列</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>來自檔案</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>由方案變更</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>變更另外 %n 個難度</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>選擇或輸入</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>第 {value} 軌，共 {column_count} 軌</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>先下載 {size}</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>錯誤：{sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>每個物件都在刻度上</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>用於 {base}</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>距前一個 {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>來自 {source}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>正在為 {key} 生成</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>接著續寫</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>放入新的圖譜集資料夾</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>純音樂</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>int8 權重</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>正在學習</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>用於學習</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>授權 {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>損失，留出歌曲</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>損失，學習歌曲</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>重新演奏</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>作圖：{creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>輕微的檢查結果</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>音樂：{state}</translation>
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
        <translation>未找到節拍</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>沒有新訊息</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>無特定風格</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>無提示詞</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>沒有紅線</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>未違反規則</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>無音效</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>不再有{value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>不優於基礎模型</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測速</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>注意：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>沒有讓{by}意外之處</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>無；它用於細化其他模型的位置</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>連擊中的第 {value} 個</translation>
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
        <translation>輪流顯示</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>要模仿其風格的作圖者的 osu! 使用者 id</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>在常見位置沒有找到 osu!。</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!：圓圈、滑條和轉盤</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch：水果</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer 已結束外部編輯並收回了已接受的內容；要繼續請再次進行外部編輯。未決定的提案會保留。</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer 沒有在外部編輯任何圖譜集；請先在其編輯器的 File 選單中選擇「Edit externally」。</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer 已展開一個圖譜集供外部編輯。</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania：按鍵</translation>
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
        <translation>不在所選範圍內</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>紅線</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>由方案移除</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>取代該段</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>節奏</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>節奏複雜度 {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>音效組</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>捲動速度</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>捲動影圖</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>見 {page}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>種子 {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>跳轉時間</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多個</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>隨 Beatwright 提供</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>星級尚未計算</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>星級未知</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>停在第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>風格「{name}」</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>Timing 分頁</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>配接器的資料夾</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>新譜面集的資料夾</translation>
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
        <translation>提示詞</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>所選範圍：</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>此圖譜集</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>圖譜集的</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>距下一個 {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>整張圖譜</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>整個圖譜集</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>請寫 3/4 或 4/4</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>請寫速度，如 180</translation>
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
        <translation>{bpm:.2f} BPM，{offset:.0f} 毫秒 · 穩定度 {steadiness:.0%}</translation>
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
        <translation>無法讀取 {chosen}；請選其他難度。</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>{confidence:.0%} 確定</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} 權杖/秒</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>保留 {count}</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>{count} 個約 {stars}★ 的新 {keys}{mode} 難度</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} 個物件</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>{count} 個物件，每秒 {density:.1f}</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>{count} 個方案</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>{count} 個方案</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>{count} 條紅線，首條 {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}，因為拍子變長或變短。</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file} 不存在；請選擇歌曲。</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>無法開啟 {folder}（{value}）；請選其他歌曲。</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder} 中既沒有圖譜也沒有歌曲；請選其他資料夾。</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder} 中沒有適配器；其檔案為 {files}。</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} 已不存在；請在曲庫中選其他歌曲。</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} 已不存在；請重新選擇 Songs 資料夾。</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} 小時</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys} 鍵，</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>第 {column} 軌的{kind}</translation>
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
        <translation>{label} {value} 不是現有的資料夾；請選擇。</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language}（沒有字型）</translation>
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
        <translation>{names} 已寫入 {name}。</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{artist} – {title} 的 {name}：已完成；請重新開啟歌曲檢視。</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name} 是只有一條紅線的新譜面集；每個表單都能為它製譜。</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} 為空；{hint}。</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name} 作為範例在每個表單的「風格」組中；滑塊決定強度。</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} 位於 {folder}。</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} 既不是圖譜也不是音訊檔案；請開啟 .osu、.osz、資料夾或歌曲。</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name}必須是 {low:g} 到 {high:g} 之間的數。</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} 已被刪除；請選其他難度。</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>已捨棄 {name}。</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} 已寫入 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}，%n 個圖譜集</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}：留出歌曲上的損失，之前 {before:.3f}，之後 {after:.3f}（{share:+.1%}），最佳在第 {step} 步。</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}：只有一首歌，因此沒有測量。</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}：之前 {before:.3f}，之後 {after:.3f}（95 % 變化 {low:+.3f} 至 {high:+.3f}，{maps} 張譜面）。</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{folder} 中 {name}{also}變更；已保留備份。</translation>
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
        <translation>{number}複製，每行一項，可貼上到論壇文章。</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number}修復；保留難度備份，Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>{objects:,} 個物件</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{ms} 毫秒內 {objects}</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{objects} 個物件中有 {off} 個會偏離刻度</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} 已不存在；請重新整理曲庫或選其他歌曲。</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals}既未採用也未捨棄，且無法保留在磁碟上，將會丟失。</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace}（無法讀取）</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} 秒，含 [{version_name}] 的 {objects}，將被替換。</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>每分鐘歌曲 {seconds} 秒（{how}）</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>與提示詞相似 {share}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds}，{volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source} 採用 {licence}：{meaning}。</translation>
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
        <translation>{sure}：請試聽{others}。</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM，圖譜集沒有紅線</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  偏離刻度 {by:+.0f} 毫秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩餘 {time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}：所選線，未選擇時為每條線</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>無法播放 {title}：檔案已不存在。</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>無法播放 {title}：檔案在壓縮檔內，或已不存在。</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} 不支援{value}；請選其他模型</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} 已完成：{number}。請重新開啟難度檢視。</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} 不在本機。下載 {size} 並繼續？</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} 現已在本機。</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title} 已在本機。</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>{title} 適合此電腦。</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title} 不支援此項</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} 已取消；沒有留下任何內容。</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>已刪除 {title}；釋放了 {size}。</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} 未為檢查圖譜訓練；請選其他模型</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title}，用 {name}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}，已折疊</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}，已展啟</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}：需先下載 {size}。</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}：需下載 {size}。</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>記憶體 {used:.1f} / {there:.1f} GiB。</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} 已存在；請選其他名稱。</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value}，{time_text} 到 {time_text2}</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value} 尚無圖譜集。採用時會新增資料夾。</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value}為空；請寫數字。</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} 已不存在；請選其他檔案。</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>{value} 次折返</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · 尚無難度</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}。點選排序。</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>剩餘 {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what}已捨棄；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>上次留下：{what}；按「執行」開始。</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what}已獲得新紅線{sliders}；已保留備份，Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>程式結束時，{what}仍在等待。</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {name} 的 {time_text} – {time_text2}；其餘全部保留。B 在原版和方案間切換。</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}。{they}在時間軸上，隨生成推進；只有採用才會寫入，{where}。</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}：已重做。</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}：已復原。</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

已保留備份，Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}。
通常為 {usual}；留空則恢復該值。</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>「{name}」已加入另一表單的範本。</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>「{name}」已儲存為範本。</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>「{text}」不是時間；請寫 {forms}。</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• 及另外 {value} 個</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… 及另外 {value} 個；放大可分開</translation>
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
        <translation>關於 Beatwright</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>藉助在本機執行的模型，協助大家製作 osu! 圖譜。程式碼採用 MIT 授權條款；模型和函式庫有各自的授權條款，見下。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>函式庫</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲庫</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>授權條款文字</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>函式庫的授權條款</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>模型的授權條款</translation>
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
        <translation>版本和記錄檔的最後幾行，不含名稱和資料夾，複製到剪貼簿</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>見其頁面</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>按星級選定</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>恢復為 {keys}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>讓所有操作恢復預設按鍵</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜尋操作和按鍵</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}：恢復預設按鍵</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} 已用於「{action}」；請先給它換鍵。</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>相同的種子和表單得到相同的難度；留空（每次啟動時預設）則每次不同</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>操作、範本、難度、歌曲、設定，或 01:20:300 這樣的時間</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>沒有相符；減少字母可找到更多。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的內容</translation>
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
        <translation>難度</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>前往 {time}</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>請先開啟歌曲</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>最近歌曲</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>這個已開啟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>遊戲區域</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>顯示難度中目前時間正在遊玩的物件。</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0}（淡）</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>環境變數 {name} 存在期間由它決定此項。</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Beatwright 上次如何結束</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>當時是 Beatwright {version}。</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>檢視報告</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} 未傳送任何內容。下面的文字含版本和記錄檔的最後幾行；名稱和資料夾已略去。可將其複製到錯誤報告中。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>把這段文字原樣放入剪貼簿；不傳送任何內容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>恢復為 {value}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定分組</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>儲存在 {file}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次啟動時生效。</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>通常為 {value}。</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}：恢復預設</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>變更按鍵…</translation>
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
        <translation>此處：{objects}。</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>下一個：{object}，{time}。</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>之後沒有物件。</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>沒有開啟歌曲。</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>已選擇：{stamp}。</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>已選擇 {start} 到 {end}。</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>正在顯示原版。</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>正在顯示方案。</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>香蕉雨</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圓圈</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>轉盤</translation>
    </message>
    <message>
        <source>don</source>
        <translation>咚</translation>
    </message>
    <message>
        <source>drum roll</source>
        <translation>連打</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>長按音符</translation>
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
        <translation>滑條</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>轉盤</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{kind}，位於 {x}, {y}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>第 {column} 軌的{kind}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>讀作 {time}。</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>整數為毫秒；秒請寫 {number} s。</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>時間軸圖片</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>書籤：{0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation>（一半或兩倍）</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation>（作者 {0}）</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>&quot;{0}&quot; 與 &quot;{1}&quot; 看起來一樣，無法區分這兩種判定。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>&quot;{0}&quot; 開頭有 {1} 毫秒靜音，卻用於回應按鍵（{2}）；請剪掉。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>&quot;{0}&quot; 應放在{1}的末尾：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>&quot;{0}&quot; 無法解碼。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>&quot;{0}&quot; 無法作為音訊讀取。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>&quot;{0}&quot; 不能用作風格名稱：請換一個模型中沒有的詞。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>&quot;{0}&quot; 為 0 位元組，圖譜集無法完整上傳。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>&quot;{0}&quot; 有 {1} 個字元；超過 {2} 個可能無法解壓縮。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>&quot;{0}&quot; 平均 {1} kbit/s；低於 {2} 音質會發悶。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>&quot;{0}&quot; 平均 {1} kbit/s；{3} 最多為 {2}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>&quot;{0}&quot; 為 {1} x {2} 像素；請縮小。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>&quot;{0}&quot; 是其適配器的描述詞；請用 --descriptor 指定。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>&quot;{0}&quot; 是 MP3，卻用於回應按鍵，首次在 {1}；請用 WAV 或 Ogg。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>&quot;{0}&quot; 幾乎無聲；請改用 44 位元組的 blank.wav。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>&quot;{0}&quot; 為空。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>&quot;{0}&quot; 不是 hub id；其形式應為 owner/name。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>「{0}」不是 Hub 上的模型；此處只刪除已下載的模型。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>&quot;{0}&quot; 不是可讀取的圖片。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>&quot;{0}&quot; 在{1}沒有聲音。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>&quot;{0}&quot; 在{2}的音量是另一側的 {1} 倍。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>&quot;{0}&quot; 是 {1}，但名稱沒有體現。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>&quot;{0}&quot; 是 {1}；檔名應以 {2} 結尾。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>&quot;{0}&quot; 是 {1}；請用 MP3 或 Ogg Vorbis。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>&quot;{0}&quot; 時長 {1} 毫秒；至少 {2} 毫秒才能在所有裝置上聽到。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>&quot;{0}&quot; 似乎製作了此難度，但不在標籤中。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>&quot;{0}&quot; 在 [{1}] 中播放得太頻繁，若使用預設 finish 會很刺耳。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>&quot;{0}&quot; 同時播放 {1} 次。是有意的嗎？</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>&quot;{0}&quot; 應為 PNG。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>&quot;{0}&quot; 在各太鼓難度中的位置不同：{1}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>&quot;{0}&quot; 需要 {1} 毫秒才變響（{2}）；聽起來會偏晚嗎？</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>（例如 [{1}] 的 {0}）</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>，因此無法備份。</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>，相距 {0} px</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0} 需要歌曲；請用 --prompt-audio 指定。</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} 未知；請用 reference。</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} 取自同模式的難度；請指定一個。</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0} 不是 auto、cpu、cuda 或 mps。</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0} 不是調性；請寫成例如 &quot;F# minor&quot;。</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} 不是語言代碼；請寫 en、ja 等。</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} 不是檢查結果可能的分數；請用 0 或更大的值。</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper &quot;{0}&quot; 既不是使用者 id，也不是 --adapter 所指適配器的風格；{1}。</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} 未知；請用 osu、taiko、catch 或 mania。</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}：{1} 不寫 --model 則從音訊測 Timing，或選擇 V32。</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank 將歌曲與其提示詞比較，而這首沒有；請寫一個。</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank 將歌曲與其提示詞比較；請描述音樂，或去掉它。</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0} 的拍號不可用於圖譜；斜槓後請寫 3 或 4。</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} 超出範圍；BPM 必須介於 {1}。</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} 超出範圍；偏移須在歌曲前後一天之內。</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} 未知；請用 {1}，或 BPM@OFFSET_MS，如 180@1250。</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1} 不可用；請選擇 {2}。</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0 始終取最可能的 token</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>1 處修正</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1 表示禁止下載。</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} 僅用了 {1}（{2}）。歌曲那裡真有這種節奏嗎？</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>MP3 用 128 至 192 kbit/s，Ogg 最高 208：音質好又不浪費。</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>musicgen-small 需 4 GB 記憶體，medium 需 10 GB，large 需 16 GB；在處理器上每 30 秒需數分鐘。</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>4 GB 記憶體和 diffusers 套件；在兩個核心上每 10 秒約需兩分鐘。</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>；請開啟其他難度。</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>；請重新開啟圖譜集。</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>；請放回原處，或採用為新難度。</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>；請放回原處。</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>；首個原因：{0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>此處無法寫入 .{0} 檔案（{1}）；請選擇其他格式。</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>Cup 或 Salad 沒有超級衝刺，Platter 的滑條部分沒有。</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>背景在大螢幕上清晰，又不會讓下載過大。</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>略早於綠線的小節線會以前一段的速度捲動。</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>小節線與前一條僅隔 {0} 毫秒；請省略其中一條。</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>一小節 {0} 拍不可行；請選 1 到 64。</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>節奏與周圍都不同的小節，要麼是亮點，要麼是失誤。</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>{1} BPM 下基礎滑條速度 {0} 對 Easy 偏快；準則為 {2}。</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>只用了幾次的節拍細分往往是失誤。</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>網頁行中的某個譜譜沒有內容。</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>休息段在物件後 200 毫秒開始，在下個物件出現時結束，以免其效果造成干擾。</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一次變更</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>速度變化會改變捲動速度，除非有綠線將其拉平。</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>在已下載模型中找到的 {0} 類檢查點。</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>差幾像素就成超級衝刺的衝刺，對精度要求很高。</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>難度至少有 30 秒有效遊玩時間。</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>僅用於存放音效的難度，在圖譜集進榜前刪除。</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>難度名獨一無二，不只是說明作者是誰。</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>1/4 段中的大音符必須是最後一個音符並且變色。</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>大音符需要雙手，因此應單獨出現或在段末。</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>{0} 段中有大音符；此難度級別不允許。</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>存放設定、備份、記錄檔和快取的資料夾，代替系統預設位置。</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>16 GB 顯示卡，此時為首選；4 GB 也可，但較慢。在處理器上需要 30 GB 記憶體和耐心。</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>客串難度沿用圖譜集的 Timing；請去掉 {0}，或製作新難度。</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>客串難度需要星級；請設定 {0}。</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>音效告訴玩家何時擊中，所以應立即響起。</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>長按音符要足夠長才能按住。</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>比同節奏的其他跳大得多的跳往往是失誤。</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>{0} 毫秒後的線改變了音效取樣；是針對這個物件的嗎？</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>圖譜以紅線開頭；它之前的綠線無可繼承，且 kiai 會立即開始。</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>需要一張圖譜來取得 {0}；請指定難度。</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>圖譜至少設定兩種連擊顏色，或優先預設皮膚，以便區分連擊。</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>跟隨旋律的模型還需要提示詞；請描述音樂。</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>跟隨旋律的模型最多演奏 30 秒；請減少秒數。</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>跟隨旋律的模型不演奏段落；請選擇 musicgen-small。</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>新難度不能就地寫入；它會成為單獨的檔案。</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>新紅線會畫出小節線；緊跟在另一條之後會像失誤。</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>轉盤（denden）前緊接著的音符很難看清。</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>範本名稱中須含有字母或文字。</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>提示詞有 {0} 個字元；請縮短到 {1} 個：一兩句話最好。</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>滑條的{0}上有紅色錨點；路徑有歧異。</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>不改變任何內容的紅線會因四捨五入使 Timing 偏移，並重設 nightcore 的鈸聲。</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>沒有可用速度或拍號的紅線會使其後內容沒有 Timing。</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>重新作圖會保持 {0} 的模式；請去掉 --mode，或製作新難度。</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>重新作圖會保持圖譜的紅線；請去掉 {0}，或製作新難度。</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>重新作圖會保持 {1} 的 {0} 鍵；請去掉 --keys。</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>重新作圖需要範圍；請設定 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>滑條球到達之前能看見折返箭頭。</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>{0} 毫秒處的第二個物件已略去。</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>短歌也要有簡單難度；多簡單由時長決定。</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>縮短或更動過的歌曲在標題末尾註明，各處用詞一致。</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>比線早一毫秒的滑條得不到該線的滑條速度。</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>滑條有玩家看得見、跟得上的條身。</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>與自身路徑同向重疊的滑條（burai）會掩蓋球的去向。</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>滑條 tick 率 {0} 會使 tick 不在拍上；請用整數、0.5、1.333 或 1.5。</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>一首歌最多 {0} 個段落；請合併一些。</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>{0} 秒的歌曲無法生成節奏：請用不超過 2 小時的歌曲。</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>最後物件之後還很長的歌曲要剪短。</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>{0}中 &quot;&amp;&quot; 旁缺少空格：&quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>轉盤要夠長以便看到，並留出回到下一物件的時間。</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>只有部分難度有故事板，可能是選擇，也可能是其他難度忘了。</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>Turbo 模型不支援 --guidance；請去掉它，或選擇 acestep-v15-xl-base。</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>版本在{1}中應標為 &quot;{0}&quot;：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>圖譜背景用 1280 x 720 的影片足矣，下載也小。</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>影片在所有難度中以同一偏移隨歌曲開始。</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>某個網頁行沒有譜譜列表。</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>某個網頁行沒有歌曲。</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>某個網頁行不是 JSON。</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>沒有時間的{0}已略去。</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step 至少產生 {0} 秒；請增加秒數。</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR、OD、HP 和 CS 與難度名相符。</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>滑條主體上的附加音</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>條身上的附加音通常是本應放在滑條頭的失誤；那裡只有 whistle 會響。</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>這個快速超級衝刺之後段落立刻折返。</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>滑條的所有錨點都在頭部，因此沒有條身。</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>所有難度都是同一首歌，因此偏移、速度和拍號都相同。</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>所有難度使用同一音訊檔案，且在資料夾中。</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>所有模式，半分鐘的視窗；可從現有圖譜製作音效和客串難度。</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>所有太鼓難度省略相同的小節線。</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>有歧義的滑條</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Easy 的滑條速度要低到跟得上。</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>這個果汁流的錨點</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>這個滑條的錨點</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>空檔案會妨礙其他檔案上傳；用 osu! 的 44 位元組 blank.wav 可使取樣靜音。</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>紅線前不久的物件可能本應落在該線的拍上。</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>錨點</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>錨點數</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>錨點塑造滑條；成百上千個可能藏著不該被人看到的圖案。</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>還有 {0} 個同類。</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>下載模型的其他地址。</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>快速超級衝刺後的反向移動</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>演出者、標題、來源、作者和標籤在每個難度中相同。</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>正在詢問模型</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>一次請求最多 {0} 個提示詞；其餘留到下次。</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>這種大小用 int8 沒有好處；只有大模型有 int8。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>音訊位元率</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>音訊格式</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>影片中的音軌</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto 在每個轉盤上能拿到 1,000 獎勵分，玩家才轉得完。</translation>
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
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>每張圖譜的備份數</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>緊接時間線之前的小節線</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>小節線過近</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>基礎捲動速度順式不對</translation>
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
        <translation>Beatwright 上次執行時在其所用的某個函式庫中當機。</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwright 上次因意外錯誤未正常結束。</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright 已開啟但沒有回應；請關閉後再啟動。</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwright 上次被外部結束：系統、斷電或強制終止。</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>轉盤前後留有接到水果的時間。</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>在此開始新連擊。</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>滑條要持續一會兒，新手才跟得上。</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>新手看不清很短的滑條折返幾次。</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>新手在滑條之間需要圓圈，或至少需要時間。</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>新手憑重疊看出兩個物件相繼很快。</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>超出歌曲</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>新加書籤</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>編輯器不會生成的休息段</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>正在建立圖譜</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>無法檢視：{0}。</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>無法刪除 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>無法在 {0} 儲存曲庫索引：{1}。</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>無法儲存風格 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>無法建立資料夾 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>無法開啟 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>無法讀取音訊檔案 {0}：{1}；請選擇音訊檔案。</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>無法讀取備份 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>無法讀取資料集 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>無法讀取此資料夾：{0}。</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>無法將 {0} 作為 .tar 歸檔讀取：{1}。</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>無法將 {0} 作為 Parquet 表讀取：{1}。</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>無法讀取 {0}：檔案不存在；請重新下載檢查點。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>無法讀取 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>無法移除 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>無法解壓 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>無法寫入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>無法寫入 {0}；請把 HF_HOME 設為可寫的資料夾。</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>無法將樣例寫入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>無法寫入 {1} 的 {0}：{2}。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>無法寫入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>正在檢查圖譜集</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>正在選擇音效</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>顏色過暗或過亮</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>第 {0} 軌的音符比平均{2} {1}。</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>{1} 軌中的第 {0} 軌沒有音符。</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>各列使用不均</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>正在接近目標星數</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>要更接近 {0} 星，所需時間會超過允許的 {1} 秒；請提高上限，或要求更多或更少的星。</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>正在與提示詞比較</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>編排</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>正在計算星數</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>每張圖譜變更前的副本；舊的會讓位，但復原所需的除外。</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>正在統計選擇</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>被遮住的折返箭頭</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>自定義 hitnormal</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>暗色物件會消失在暗背景中；亮色物件在 kiai 中閃爍。</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>正在解碼聲音</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>同一模式的難度顯示相同的影片。</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>難度名稱</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>無法遊玩的難度</translation>
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
        <translation>正在下載 {0}</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>每個級別有最快節奏：Kantan 為 1/2，Futsuu 為 1/3，以上為 1/6。</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>較簡單的難度同時要求的鍵少。</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>簡單難度的 OD 和 HP 保持較低。</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>極限衝刺</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>編輯器檢視</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>在 {0} 結束。</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>譜譜結尾</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>每個 .osu 檔案都是有物件的難度。</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>每一軌都有內容。</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>每個難度都有背景，且檔案存在。</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>圖譜集的每個難度都已有此 Timing。</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>每個頭、折返和尾都在拍子刻度上，允許遊戲的四捨五入誤差。</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>在 4:3 螢幕上每個物件都完整可見。</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>音符指定的每個取樣都在資料夾中。</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>資料夾裡的東西每個人都會下載，所以不應有多餘檔案。</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>快速物案相距過遠</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>快速段落要短到適合該級別。</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>快於該級別</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>檔案名</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>0 位元組檔案</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>正在尋找節拍</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>正在尋找節奏</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>正在尋找時間點</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>快速段落中的大音符</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>首條線為綠線或帶 Kiai</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>修正未列出的 {0} 處。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>跟隨 osu!</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>可自由使用、修改和分享，並附上其說明卡。</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>finish 過多</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>各難度之間基礎捲動速度朝一個方向變化。</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>從 {0} 到 {1}，節奏複雜度一下從 {2} 升到 {3}，佔整個梯度的大半。中間加一級可能有幫助。</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>各難度的常規設定不一致</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>標籤中的流風與語言</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>歌曲的曲風和語言寫在標籤中，以便搜尋能找到圖譜集。</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>設為{0}。</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>無效果的綠線</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>客串難度</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>標籤中的客串譜師</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>HP 掉血速度</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP、CS、OD 和 AR 介於 0 到 10，保留一位小數，與編輯器一致。</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>滑條的頭尾重疊，因此難以看出方向。</translation>
    </message>
    <message>
        <source>Hit Sounds</source>
        <translation>打擊音效</translation>
    </message>
    <message>
        <source>Hit sound</source>
        <translation>開擊音效</translation>
    </message>
    <message>
        <source>Hit sound answers late</source>
        <translation>開擊音效延遲</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>開擊音效難度</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>開擊音效格式</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>開擊音效一側變響</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>開擊音效過短</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>音效用 WAV 或 Ogg；MP3 開頭有靜音，回應會偏晚。</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>各難度的開擊音效不一致</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>音效自始至終跟隨歌曲。</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>故事板中的開擊音效</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>偏向一側的音效會造成干擾，尤其是頻繁出現時。</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>此任務就是做音效；請去掉 {0} no。</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>長音符過短</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>方案的顯示方式：取代原版、以原版為殘影，或兩者並排。</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>請求未指定時大模型的計算精度；bf16 更快，結果略有不同。</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>osu!mania 音符下落的速度，與遊戲的計法相同。</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>聲音晚多久到達耳朵；大於 0 時畫面會等它。檔案不受影響。</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>背景圖片變暗的程度。</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>超級衝刺</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>超級衝刺過快</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>滑條內的超級衝刺</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>連續超級衝刺</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>超級衝刺留有反應時間：Platter 為 125 毫秒，Rain 為 62 毫秒。</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>節奏不同的連續超級衝刺</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>{0} 和 {1} 毫秒的超級衝刺相繼出現。</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>不可能的速度或拍號</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>Kantan 或 Futsuu 中一切以同一速度捲動。</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>Platter 中快速超級衝刺後不會立刻折返。</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>Rain 中小果和折返不產生超級衝刺。</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>Rain 中相繼的超級衝刺節奏相同。</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>Easy 或 Normal 中用綠線拉平速度，使一切以同一速度捲動。</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>Easy 或 Normal 中物件間的距離體現時間間隔。</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>osu!mania 中每個音符都播放 hitnormal，因此圖譜集自帶柔和的 hitnormal 並全程使用。</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>osu!taiko 中音效就是音符本身，因此沒有複製到圖譜集。</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>在 {0} 個和絃中同一取樣重複播放，此處為 &quot;{1}&quot;。是有意的嗎？</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>不可見的滑條</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>這不是 CSV 表：{0}。</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>它用所有上架譜面訓練，了解譜師的排列，並且無需顯示卡即可執行。</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>它用所有上架譜面訓練，在這裡的所有模型中做出的難度最好。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>與預設不同的按鍵，按操作排列。</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Kiai 隨歌曲的聲音開始和結束。</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>Kiai 在此開始，而預期應在此結束。</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>taiko 各難度的 Kiai 不一致</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>Kiai 在此結束，而預期應在此開始。</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Kiai 閃爍</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Kiai 的位置與 [{0}] 不同。</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>若非有意，Kiai 在所有太鼓難度中標記歌曲的同一部分。</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>Kiai 不在拍上</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Kiai 在 {0} 毫秒內切換兩次。</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Kiai 快速開關會使整個遊戲區域閃爍。</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>Kiai {0}得太{2}，與最近的刻度差 {1} 毫秒。</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>物案類型</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>認識全部四種模式的作圖者和描述詞；位置由第二個模型細化。</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>正在標注</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>大疊鍵</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>末尾音符遮住小節線</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>請延長或縮短滑條。</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>範圍落在歌曲內的部分不足半秒，歌曲長 {0} 秒。</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>範圍落在歌曲內的部分不足半秒，歌曲長 {0} 秒；請選更長的範圍。</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>時間線音量超出範圍</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>同一時間的多條線</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>線能作用於其前 5 毫秒內的聲音；再晚一點就趕不上該有的取樣設定。</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>正在聆聽節拍</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>正在聆聽節拍</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在載入模型</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>正在載入音樂模型</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>過長的連擊</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>過長的段落</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>正在查看此電腦</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>正在瀏覽 Songs 資料夾</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>正在查詢 {0}</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>留出歌曲上的損失：不用它每個 token {0} nat，用它 {1} nat。</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>最低難度</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>譜譜比歌曲長</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>製圖</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>標記寫法統一，以便搜尋能全部找到。</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>正在測量節奏</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>正在測量歌曲</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>正在測速</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>正在評測風格</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>中繼資料</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>各難度的中繼資料不一致</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>中繼資料過長或缺失</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>注意{1}中 &quot;{0}&quot; 的大小寫：&quot;{2}&quot;。</translation>
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
        <translation>缺少開擊音效檔案</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>缺少物案</translation>
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
        <translation>多數 taiko 難度省略了此處顯示的小節線。</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>多數 taiko 難度顯示了此處省略的小節線。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>移到 {0}。</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>移動休息段。</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>把{0}移到 {1}。</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>把 V28 和 V29 的粗略位置移到作圖者會放的地方。</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>無法製作短於十分之一秒的音樂；請加長。</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM 最多產生 {0} 秒；請減少秒數，或選擇 musicgen-small。</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>請至少指定一個適配器。</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>請指定難度 (--beatmap) 或歌曲 (--audio) 之一，不要同時指定。</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>請指定歌曲 (--audio) 或難度 (--beatmap) 之一，不要同時指定。</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>多餘的紅線</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>新連擊</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>新連擊</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>新難度</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>沒有指定音訊檔案。</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>最後物件之後不顯示小節線，因此早一毫秒的物件會失去自己的小節線。</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>未在歌曲中找到節拍，無法調整到某個速度；請選擇其他候選。</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>{0} 下沒有可學習的譜譜；請指定一個譜譜集資料夾。</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>配方組合中沒有譜譜能教授 {0} 類視窗。</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>沒有連擊顏色</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>沒有設定連擊顏色，也未優先預設皮膚，因此由玩家皮膚決定。</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>沒有難度帶背景。</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>沒有檢查結果。</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>預期不會再有 kiai 變化。</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>預期不會再有捲動速度變化。</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>{0} 下沒有可學習的譜譜；請指定一個譜譜集資料夾。</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>範圍內沒有圖譜物件開始；請選其他範圍，或去掉 --start 和 --end。</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>沒有物件播放 &quot;{0}&quot;；請刪除或使用它。</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>沒有設定預覽時間，網站會從任意位置播放。</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>歌曲內沒有紅線：請檢查偏移。</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>沒有休息</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>這些譜譜的歌曲都無法讀取，因此無法從中學習節奏。</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>沒有轉盤</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>此處沒有以「{0}」保存的範例風格；請同時指定其譜面（--style-from）。</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>此處沒有{0}，但在 {1}{2} 中有。</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>沒人會聽到影片的音軌；它只佔空間。</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>並非所有難度都顯示同一影片。{0}。</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>音符緊鄰轉盤</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>無法寫入 {0}；請為報告選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>除保留的物件外，所選範圍放不下別的；請選更長的範圍。</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>{0} 中已無可修復之處：檢查之後它已變更。</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>此{0}上沒有物件，而歌曲及周圍節奏暗示應有{1}。</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>沒有任何內容使用 &quot;{0}&quot;；請刪除。</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>此歌曲中未找到可作圖的內容；請選其他部分或其他歌曲。</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>OD 隨級別而定；HP 隨級別和長度而定，因為長圖譜掉血更多。</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>早於歌曲的物案</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>物案略偏時間線</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>歌曲結束後的物件無可跟隨，圖譜隨歌曲結束。</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>同一位置、相繼很快的物件顯示為堆疊，而非完全重合。</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>同一時間的物案</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>歌曲開始前的物件無法按編輯器中的樣子遊玩。</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>螢幕之外</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>省略的小節線不一致</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>在 macOS 上請用 Finder 的「開啟方式」；Beatwright 啟動過一次後會列出。</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>在未學習過的歌曲上，此風格的譜譜比原模型變接近你的譜譜。</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>在未學習過的歌曲上，此風格並不比原模型變好：請保留原模型，並用變多或變相似的譜譜重新學習。</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>一次只按一個鍵：物件在下一個開始前結束，osu!mania 中每軌如此。</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>能看出滑條從哪裡開始、往哪走、在哪裡結束。</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>單一歌曲</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>同一音效同時多次</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>相繼的超級衝刺只有少數：Platter 兩個，Rain 四個，若快則一個。</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>只有一個方案能取代難度；其他請採用為新難度。</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>只有 osu! 和 osu!catch 有連擊顏色。</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>只有 osu!(lazer) 使用 &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>只有 osu!mania 有鍵數。</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>只有 osu!mania 有長按音符。</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>只有 osu!taiko 和 osu!mania 有捲動速度變化。</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>只有滑條</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>只有內置解碼器能分別學習視窗類型；{0} 學習整個視窗。</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>只有{0}寫有 &quot;{1}&quot;；請也加到另一個。</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>只有 {0} 有自己的故事板。這是有意的嗎？</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>只有 {0} 有自己的故事板。這是有意的嗎？</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>僅隔 {0} 毫秒卻不重疊；新手料不到這種速度。</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>只保留 {0} 個請求。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順式</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>時間軸顯示並吸附的拍子細分。</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>正在放置物件</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>玩家偶爾需要休息；多長多頻繁由級別決定。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在演奏</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>指出與前一條重複的綠線；它們沒有害處。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>位置與 {0} 所寫的一樣粗略；`models download {1}` 可取得用於細化的模型。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>正在準備歌曲</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>預覽時間</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>模型計算使用的處理器核心數。</translation>
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
        <translation>把 {0} 個物件移到刻度上。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>音量過低的物案</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>少用的對齊</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>正在讀取圖譜</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>讀取譜譜</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>讀取譜譜集</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>正在讀取音訊</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>正在讀取歌曲</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>讀取 {0} 需要 pyarrow 檔；請安裝 beatwright[parquet]。</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>各難度的紅線不一致</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>正在最佳化位置</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>重新作圖</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>移除一條{0}線。</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>移除休息段。</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>移除綠線。</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>移除紅線。</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>移除 {0} 條綠線。</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>正在修整歌曲</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>這個果汁流的第 {0} 次折返</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>這個滑條的第 {0} 次折返</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>折返</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>節奏</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>節奏隨難度變複雜，每級幅度相近。</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>難度梯度的節奏複雜度</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>四捨五入為 {0}。</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>osu!mania 各難度的取樣不一致</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>分數或連擊過大</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>捲動速度</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>捲動速度</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>譜向新手的捲動速度變化</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>譜向新手的捲動速度</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>osu!mania 的捲動速度</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>只有 osu!mania 能單獨生成捲動速度。</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>段落按小節計數，因此需要指定速度；請指定，或在提示詞中寫 &quot;174 BPM&quot;。</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>設為 {0}。</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>把堆疊閾值設為 {0}。</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>把音量設為 {0} %。</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Mappers&apos; Guild 的圖譜集需要可自由使用的背景。</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>設定超出範圍</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>該級別在 osu! 中的設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>該級別在 osu!catch 中的設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>該級別在 osu!mania 中的設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>該級別在 osu!taiko 中的設定</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>歌曲或故事板的設定在使用它們的每個難度中相同。</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>多次折返的短滑條</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>不是 blank.wav 的靜音</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>各部分的像素尺寸，按分隔條。</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>osu! 的皮膚</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>osu!catch 的皮膚</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>osu!mania 的皮膚</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>osu!taiko 的皮膚</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>自訂的判定圖完整。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>自訂的元素組（水果、接盤）完整。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>自訂的元素組（圓圈、判定圖、游標、滑條、數字）完整。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>自訂的元素組（音符、判定圖、Pippidon）完整。</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>滑條邊框與條身顏色幾乎相同。</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>滑條長度</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>滑條形狀</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>折回自身的滑條</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>滑條 tick 訊率</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>滑條 tick 跟隨拍子：每拍整數、0.5、1.333 和 1.5 個即可。</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>滑條短得無法跟隨</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>滑條速度</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>譜向新手的滑條速度</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑條</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>小而快，無需下載；由自帶的節奏模型告訴它物件落在何時。</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>未指定的表單在處理器上使用大模型的較小權重：時間減半，結果略有不同。</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>對齊位置</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>對齊到前一條線</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>對齊</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>與變高難度的對齊不同</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>部分設定無法保持原樣，已恢復預設：{0}；{1}。</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>歌曲為 MP3 或 Ogg Vorbis，檔名與之相符。</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Songs 資料夾</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>聲音延遲</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>聲音裝置</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>音效略早於其時間線</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>故事板的聲音無論是否擊中都會播放，因此不能與打擊音效混淆。</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>短於 25 毫秒的聲音在某些音效卡上無聲。</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>標記前後的空格</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>間距不一致</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>羅馬字列中的特殊字符</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>feat.、vs. 與 CV: 的寫法</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>轉盤緊鄰水果</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>兩種樣式的轉盤元素同時存在：&quot;{0}&quot; 和 &quot;{1}&quot;；請只留一種。</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>轉盤長度與恢複</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>轉盤短得無法完成</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>轉盤、擊開與滑條的皮膚</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>轉盤只用一種樣式，判定圖可區分，滑條有自己的邊框。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>難度分布</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>單個難度的故事板</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>覆蓋物案的故事板</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>故事板圖片</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>故事板圖片存在且不過大：1700 萬像素佔 68 MB 記憶體。</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>超級 Timing 需要大模型；請用 --model 選擇，如 v32。</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>超級 Timing 需要大模型之一；請用 --model 選擇，如 v32。</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>超級 Timing 需要大模型之一；用此模型時，從音訊測 Timing 更好。</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>出人意料的節奏</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>在第一條線上關閉 kiai。</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>太鼓會遮住背景上半部，因此所有難度同樣移動背景，且只向下。</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>去掉新連擊。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>通知新版本</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>變速處沒有綠線</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Songs 資料夾不見了；正在等待它回來</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>無法這樣訓練適配器：{0}。</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>轉接器 {0} 在此請求建立之後已變更；要按現在的內容使用，請重新選擇。</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>適配器 {0} 用於內建模型的節奏；請選擇該模型。</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>適配器 {0} 已略去：它用於 {1}，不是 {2}。</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>適配器 {0} 用於 {1}，而這是另一份權重；請選擇訓練它時所用的模型。</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>int8 模型的適配器無法變更；請用其他適配器重新載入模型。</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>此模式中縮圈速度沒有意義。</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>音訊會超過 {0} 分鐘，對這麼小的檔案來說太長。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>音訊檔案 &quot;{0}&quot; 不在資料夾中。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>{1} 的音訊檔案 &quot;{0}&quot; 是指向 {2} 之外或無效位置的連結；請放入歌曲副本。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>{1} 的音訊檔案 &quot;{0}&quot; 在 {2} 中找不到；請放回原處。</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>音訊檔案 {0} 為空；請換成可用的。</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>音訊檔案 {0} 太長，本機記憶體不足；請先剪短。</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>音訊只有 {0} 秒，太短而找不到拍子；請手動設定 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>音訊無聲，找不到拍子；請選其他檔案或手動設定 Timing。</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>音訊提示長 {0} 秒；請選擇不超過 {1} 秒的部分。</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>背景 &quot;{0}&quot; 有 {1} MB；上限為 {2} MB。</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>背景 &quot;{0}&quot; 不在資料夾中。</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>背景沒有像素；請選擇其他圖片。</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>背景橫向移動了 {0}，會留下空隙。</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>備份 {0} 已不存在；放回後才能恢復。</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>基礎模型沒有空閒的 {0} 位用於風格名；請試 --style-slot {1}，或去掉適配器並不需要的 --style。</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>此處基礎速度為 {0}，而下方 [{2}] 為 {1}。</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>譜譜沒有物案；請將其移出資料集。</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>譜譜含有超出任何歌曲的物案。</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>譜譜含有超出任何歌曲的物案；請將其移出資料集。</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>歌曲的節拍比紅線早 {0} 毫秒；在其上作圖之前請修正偏移。</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>歌曲的節拍比紅線晚 {0} 毫秒；在其上作圖之前請修正偏移。</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>休息段長 {0} 毫秒；短於 {1} 毫秒沒有作用。</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>休息段{0}。在編輯器中儲存圖譜即可修正。</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>內建模型適合離線在一分鐘內做出初稿：節奏、星級和對齊都正確，排列比譜師的簡單。</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>內建模型在 osu!taiko 中自行改變捲動速度，在 osu!mania 中從不改變；要設定其比例請選 V29、V31 或 V32。</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>內建模型不認識單個作圖者；需要時請選 V29 至 V32。</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>內建模型不寫 Timing；請用 --timing audio 代替 {0}。</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>內建模型本身已足夠快；只有大模型會並行解碼。</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>內建模型由節奏和難度星級控制，而非引導強度；需要引導強度請選 V29 至 V32。</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>內建模型訓練時沒有年份；需要年份請選 V29、V31 或 V32。</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>接盤上的水果堆保持夠低，不擋視線。</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>檢查點 {0} 的形狀或詞表與配方不同；請指定相符的。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>檢查點的 token 表沒有圖譜物件的區塊。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>檢查點的 token 表沒有時間或圓圈，因此不是作圖模型。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>檢查點的 token 表含未知類型的位置。</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>此模式中圓圈大小沒有意義。</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>{0} 中 EnCodec 的碼本全為零；請重新下載模型。</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>視窗配色；高對比文字更亮、線條更粗，「系統」在系統要求更高對比度時採用它。</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>連擊顏色 {0} 太亮，kiai 閃光會刺眼。</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>資料集 {0} 來自變新版的 Beatwright；請變新程式。</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>上次詢問的日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>預設鈸聲很響；若像 clap 一樣頻繁，會讓關閉自訂音效的玩家疲勞。</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>描述詞 {0} 同時被要求和排除；請去掉其一。</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>裝置 &quot;{0}&quot; 未知；請選 auto、cpu、cuda 或 mps。</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>難度沒有可取 Timing 的紅線；請選 --timing audio。</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>難度名含有 &quot;{0}&quot;，並非人人都能輸入。</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>難度名只有作者名；請說明有多難或表達什麼。</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>{0} 所在磁碟已滿；請騰出空間，或把 HF_HOME 設到其他磁碟。</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>從 {0} 下載失敗（{1}）；請檢查網路後重試：會從中斷處繼續。</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>下載需要 {0} MiB，但 {2} 所在磁碟僅剩 {1} MiB；請騰出空間，或把 HF_HOME 設到其他磁碟。</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>編輯器支援 5 到 100 % 的音量；其他值來自工具，可能使其當機。</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>這場香蕉雨的結尾</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>這個撥浪鼓的結尾</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>這個連開的結尾</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>這個果汁流的結尾</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>這個長音符的結尾</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>這個物案的結尾</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>這個滑條的結尾</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>這個轉盤的結尾</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>檔名應為 &quot;{0}&quot; 才能更新。</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>篩選 {0} 用 = 或 !=，例如 {1}={2}。</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>第一條線是綠線；它之前沒有可繼承的紅線。</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>第一條線就開啟 kiai，因此圖譜一開始就是 kiai。</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>第一個物件比歌曲開始早 {0} 毫秒。</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>已編譯核心的資料夾，代替程式自身快取中的資料夾。</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>已下載模型和 token 的資料夾，與所有 Hugging Face 程式相同。</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>其中每個圖譜集各佔一個資料夾的資料夾；曲庫會列出它。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>資料夾 {0} 不存在；請為報告選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>此綠線與前一條重複，可以移除。</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>這個果汁流的頭部</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>這個滑條的頭部</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>輔助處理程序無法啟動：{0}。</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>輔助處理程序當機（結束代碼 {0}）；沒有丟失內容，請重試。</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>輔助處理程序被系統結束，很可能是記憶體耗盡；請關閉其他程式或選更小的模型後重試。</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>最高連擊 {0} 超出 osu!(stable) 可計數的上限（{1}）。</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>最高分約 {0}，超出 osu!(stable) 可計數的上限。</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>音效是此難度自己的，因此未與其他難度比較。</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>長按音符僅 {0} 毫秒。</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>hub 沒有提供 {0} 的雜湊值；請稍後重試。</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>Hub 上沒有以 safetensors 儲存、能比較歌曲與提示詞的模型，這裡也不讀取其他格式；musicldm 自帶一個：請下載它。</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>hub 給出的檔案 {0} 會位於模型資料夾之外。</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>視窗的語言；終端機和文件為英文。</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>首次啟動時接受的較大模型；若只是顯示過則為 -。</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>上次的新難度表單。</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>其他任務的上次表單。</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>最後一個物件在歌曲結束後 {0} 秒。</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>最後一個物件在小節線前 {0} 毫秒結束，因此該小節線不顯示。</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>歌曲最後 {0} 沒有任何難度作圖。請剪掉，{1}。</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>線在小節線後 {0} 毫秒，因此小節線保持之前的速度。</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>最低的 {0} 難度是 {1}，需要 {2} 的遊玩時間；最短的只有 {3}。請加一個更簡單的難度。</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>歌詞有 {0} 個字元；請縮短到 {1} 個。</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>圖譜實際為 {0} 星，而非 {1} 星：{2}。</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>預期圖譜在此之前就應結束。</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>為單獨歌曲製作的圖譜集中寫的作圖者。</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>範例風格的譜面（{0}）自此請求以來已變更；請重新選擇以按現狀使用。</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>準備 {0} 所用的譜譜已不在；請指定資料集或譜譜集資料夾。</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>圖譜集太大，無法打包為 .osz：停在 {0}。</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>合並後的模型與其基礎 {0} 相同：在此強度下適配器不起作用；請訓練變久或另選一個。</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>此處拍號為 {0}/4，而 [{2}] 中為 {1}/4。</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>模型無法這樣演奏（{0}）；請去掉 --set。</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>模型放不進 {0} 的記憶體；請選裝置 cpu。</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>模型不認識作圖者 {0}，因此不帶任何人的風格。</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>模型在 {0} 中沒有找到拍子；請去掉 --model 以從音訊測 Timing。</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>模型沒有找到拍子；暫用 {0} 毫秒處 {1} BPM 的一條線代替 Timing。</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>模型在此歌曲中沒有找到穩定的拍子；請選其他尋找 Timing 的方式。</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>表單初始及重設時使用的模型；`models list` 中的名稱。</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>模型沒有為此歌曲寫出物件；請試其他種子或模型。</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>模型 {0} 不支援 {1}；請選其他模型。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>音樂模型約需 {0} GiB 記憶體，但只有 {1} GiB 空閒；請改為可容納的 {2} 秒。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>音樂模型約需 {0} GiB 記憶體，但只有 {1} GiB 空閒；請選擇可容納的 {2}。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>音樂模型約需 {0} GiB 記憶體，但只有 {1} GiB 空閒；請關閉其他程式。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>音樂模型約需 {0} GiB 記憶體，但只有 {1} GiB 空閒；請減少同時製作的候選，或選擇可容納的 {2}。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>音樂模型約需 {0} GiB 記憶體，但只有 {1} GiB 空閒；請減少同時製作的候選，或關閉其他程式。</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>名稱在此系統上不是有效檔本；請重命名。</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>名稱 {0} 在此系統上不是有效檔本；請重命名資料夾。</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>名稱 {0} 指向資料集資料夾之外。</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>設定中關閉了網路，因此不會詢問新版本。</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>最新的大模型，以使用者標籤作為描述詞，並對部分模式作了微調。</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>下一個物件在轉盤後 {0} 毫秒；請留 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>音符距轉盤不足 {0}，可能被遮住。</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>音符間隔小於該級別最快節奏 1/{0}。</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>物件相距 {0} px，看起來像一個：請放到同一位置。</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>物件完全重合；堆疊閾值 {0} 可使其堆疊。</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>覆蓋層位於物件之上；其內容不得遮住物件。</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>音訊提示的部分須從 0 秒或之後開始，並在開始之後結束。</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>{0} 中要接續的部分是靜音；請選擇其他部分。</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>精度 &quot;{0}&quot; 未知；請選 fp32 或 bf16。</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>準備好的譜譜沒有可學習的視窗；請準備變多譜譜。</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>預覽時間為 {0}，而其他難度為 {1}。</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>程式在某步驟中途結束：{0}。</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>程式正在關閉。</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>提示不適合此檢查點；請減少上下文。</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>提示詞為空；請描述音樂，或用 --unconditional 讓模型自由演奏。</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>量化方式 &quot;{0}&quot; 未知；只有 int8。</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>無法讀取 {0} 中的佇列（{1}）；{2}。</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>範圍在歌曲 {0} 秒結束之後才開始；請把 --start 設早一些。</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>範圍在歌曲 {0} 秒結束之後才開始；請把 {1} 設早一些。</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>範圍位於 {1} 毫秒處的{0}之下；請選更長的範圍。</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>範圍至少半秒長；請把 {0} 設得晚於 {1}。</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>{0} 的範圍必須從 0 ms 起，且先始後終。</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>配方 {0} 含有未知選項 {1}。</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>配方 {0} 寫著 {1}：{2}；請用{3}的數。</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>配方組合沒有留下可訓練的譜譜。</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>此處紅線與綠線的{0}不一致；後者生效。</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>紅線為 {0} BPM；是有意讓捲動停止或飛馳嗎？</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>紅線每小節 {0} 拍。</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>紅線在 {0} 毫秒，而 [{2}] 中在 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>此處缺少 [{0}] 的紅線（{1}）。</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>紅線寫著每拍 {0} 毫秒，這不是有效速度。</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>從 {1} 到 {2}，紅線與歌曲的拍子逐漸偏離 {0} 毫秒；作圖前請修正 BPM。</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>這個果汁流的折返</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>這個滑條的折返</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>請求含未知選項：{0}。</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>請求在 {0} 處有誤：不是選項表。</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>請求沒有指定歌曲。</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>請求由更新版本的 Beatwright 寫成；請更新程式後讀取。</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>折返箭頭一直被物件遮住，直到即將到達時。</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>無法讀取 {0} 中的節奏複雜度模型：{1}。</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>{0} 中的節奏複雜度模型與其 {1} 不符；請重新安裝。</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>從此處開始的小節節奏令人意外：{0} nat，而圖譜各小節為 {1}。請檢查吸附。</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>{0}（{1} 星）的節奏明顯比 {2}（{3} 星）簡單：{4} 對 {5}。請確認兩者都是有意的。</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>羅馬拼音欄位可在任何鍵盤上輸入和搜尋。</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>同一鍵數模式的所有難度在歌曲同一時刻使用相同取樣。</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>和絃中兩個音符用同一取樣會比預期更響。</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>歌曲的同一聲音在所有難度中用相同音效。</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>此物件的取樣 &quot;{0}&quot; 不在資料夾中。</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>此處捲動速度為 {0}x；圖譜其餘部分為 {1}x。</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>捲動速度為 {0}x；{1}x 可使此處保持平穩。</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>段落 &quot;{0}&quot; 沒有寫明小節數；請寫成例如 &quot;intro 8 bars&quot;。</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>段落為空；請寫成例如 &quot;intro 8 bars, drop 16 bars&quot;。</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>段落合計 {0} 秒；一首歌最多 {1} 秒。</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>圖譜集中另有名為 {0} 的圖片；請重新命名後再選。</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>無法讀取 {0} 中的設定（{1}）；{2}。</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>這個果汁流的形狀</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>這個滑條的形狀</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>滑條長度為 {0} px。</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>滑條頭之後沒有錨點，因此沒有條身。</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>滑條長 {1} px 卻有 {0} 個錨點。都需要嗎？</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>滑條長 {0} 毫秒；Easy 應有 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>滑條與自身路徑重疊，看不出球往哪走。可讀嗎？</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>滑條尾超出螢幕 {0} px。</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>滑條身超出螢幕 {0} px。</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>V32 的小型版，適合沒有顯示卡的電腦。</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>舊模型中最小的；位置由第二個模型細化。</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>歌曲沒有紅線的拍子（從 {1} 起 {0} BPM）；作圖前請重新測 Timing。</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>所選範圍內歌曲沒有可作圖的內容；請選更長的範圍。</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>歌曲為 {0} BPM，與 {1} 相差太遠，無法拉伸；請選擇更接近的速度。</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>歌曲約為 {0} BPM，而非 {2} 處紅線的 {1} BPM；作圖前請修正 BPM。</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>歌曲需要 {0} MiB，但 {2} 所在磁碟只有 {1} MiB 空閒；請騰出空間或指定其他磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>播放歌曲的聲音裝置。</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>轉盤在前一物件後 {0} 毫秒開始；請留 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>轉盤長 {0} 毫秒，在 OD {2} 下 Auto {1} 得到 1,000 分。</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>轉盤長 {0} 毫秒；此處應至少 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>無法計算 {0} 的難度星級：{1}。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>未計算 {0} 的難度星級：物件過多或相距過遠。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>未計算 {0} 的難度星級：大於 {1} MiB。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>未計算 {0} 的難度星級：滑條或轉盤過長。</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>透過重寫最密的部分，星級從 {0} 變為 {1}（{3} 秒內 {2} 處）。</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>故事板在物件之上繪製 {0} 張圖片，首先是 &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>{0} 檔案的故事板播放 {1}，首先是 &quot;{2}&quot;，音量 {3} %。都不得代替打擊音效。</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>故事板圖片 &quot;{0}&quot; 不在資料夾中。</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>風格 &quot;{0}&quot; 的位置此模型沒有；它用於其他模型。</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>風格需要含有字母或數字的名稱。</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>風格 {0} 並不優於其基礎，因此沒有可合並的內容。</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>標籤 &quot;{0}&quot; 並非所有難度都有；上傳圖譜集前需加到每個難度。</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>標籤與其他難度不同：{0}。</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>標籤中沒有{0}，例如 {1} 或 {2}。</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>標籤提到 Mappers&apos; Guild：請確認背景可自由使用。</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>標籤寫有 nightcore，因此請在{1}中寫 &quot;{0}&quot;：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>這個果汁流的尾部</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>這個滑條的尾部</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>任務 {0} 會變更或回應某個難度；請指定 (--beatmap)。</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>任務 {0} 未知；請用 {1}。</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>速度變為 {0} BPM；{1}x 的綠線可保持捲動速度。</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>此處速度為 {0} BPM，而 [{2}] 中為 {1} BPM。</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>Timing 沒有可用的紅線：請先給歌曲設定 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>Timing 可疑；作圖前請檢查 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>Timing 由音訊測得，可疑；作圖前請檢查 BPM 和偏移。</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>需要登入的模型所用的 token。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>影片 &quot;{0}&quot; 帶有音軌；請移除。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>影片 &quot;{0}&quot; 為 {1} x {2} 像素；上限為 1280 x 720。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>影片 &quot;{0}&quot; 不在資料夾中；可能下載時未含影片。</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>影片在 {0} 毫秒開始，而其他難度在 {1} 毫秒。</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>無論選哪個難度，網站和選歌介面都播放歌曲的同一部分。</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>網站會截斷超過 81 個字元的欄位；演出者、標題、作者和名稱不能為空。</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>{0} 的權重必須在 0 與 {1} 之間，而不是 {2}。</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>{0} 中的權重缺少 {1}，或其大小不同；請重新下載模型。</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>{0} 的年份必須在 2000 與 2099 之間，而不是 {1}。</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0}與{1}僅相隔 {2} ms；請至少留 {3} ms。</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0}與{1}時間重疊：前者尚未結束，後者已啟始。</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>{0}只自訂了一部分；缺少：{1}。請補全或移除其餘。</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{1} 毫秒處的{0}沒有結束。</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>{0}產生超級衝刺，此級別不允許。</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>{0}產生超級衝刺；Rain 中只有水果可以。</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>{0}有 {1} 個字元；網站顯示 {2} 個。</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>此處{0}為 &quot;{1}&quot;，而多數難度為 &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}為空。</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>此處{0}在 1/{1}，而{2}。哪個符合歌曲？</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>此處{0}為 {1}，而 {4} 個難度中有 {3} 個為 {2}。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}偏離刻度 {1} ms，幾乎察觉不到。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}偏離刻度 {1} ms，幾乎察觉不到；另有 1 個物案同樣偏離。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}偏離刻度 {1} ms，幾乎察觉不到；另有 {2} 個物案同樣偏離。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>{0}與最近的刻度差 {1} 毫秒，太{2}。</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0}超出螢幕 {1} px。</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0}在紅線前 {1} 毫秒，只符合之前的 Timing。本意是哪一拍？</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>{0}線音量為 {1} %，但只有 {2} 到 {3} %。</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>{0} &quot;{1}&quot; 含有 &quot;{2}&quot;；只應使用 ASCII 字元。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>沒有物件。</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>完全沒有音效：沒有附加音，且只有一個音效組。</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>此超級衝刺有 {0} 毫秒；該級別需要 {1} 毫秒。</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>有效遊玩時間為 {0} 秒；可進榜圖譜需要 {1} 秒。</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>標記前後以及逗號後有空格。</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>已有名為 {0} 的風格；請換一個名稱。</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>資料夾中沒有 &quot;{0}&quot;，因此播放預設聲音。</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>{0} 中沒有 .osu 檔案；請指定圖譜集資料夾或其中的檔案。</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>沒有可用來取連擊顏色的背景圖片；請選擇一張，或去掉該項。</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>沒有背景。</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>沒有類別 &quot;{0}&quot;；請從 {1} 中選擇。</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>沒有用於注意力核心的編譯器：大模型只用 torch 解碼。</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>沒有深度「{0}」；請從 {1} 中選擇。</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>沒有 torch 可在此使用的裝置 {0}；請選 auto 或 cpu。</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>沒有檔案 {0}；請用 --prompt-audio 指定歌曲。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>沒有篩選「{0}」；最接近的是 {1}。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>沒有篩選「{0}」；可用的有 {1}。</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>沒有可打包的資料夾 {0}。</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>沒有目標「{0}」；請從 {1} 中選擇。</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>沒有標籤 {0}；標籤有 {1}。</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>沒有 {0} 的譜面可作範例。</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>沒有 {0} 的譜譜；譜師有 {1}。</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>沒有可學習的譜譜{0}。請新加譜譜，或將一些放回資料集。</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>沒有帶歌曲、可用來學習節奏的譜譜；請指定一個譜譜集資料夾。</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>沒有模式 {0}；請用 osu、taiko、catch 或 mania。</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>沒有模型 &quot;{0}&quot;：請給出 `models list` 中的名稱、資料夾或 owner/name 形式的 hub id。</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>沒有音樂模型 &quot;{0}&quot;：請給出如 musicgen-small 的名稱、資料夾或 owner/name 形式的 hub id。</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>沒有範本「{0}」；請從 {1} 中選擇。</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>沒有名為 {0} 的範本；現有：{1}。</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>沒有第 {0} 條紅線；圖譜有 {1} 條。</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>沒有可寫入的紅線；請先測 Timing 或新增。</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>沒有紅線，圖譜沒有速度。請為歌曲測 Timing。</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>沒有轉盤，因此每次 Full Combo 分數相同。有合適的地方嗎？</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>沒有狀態 {0}；請用 {1}。</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>{1} 中沒有 {0}；請重新讀取資料集。</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>沒有可供取用風格的 {0}；請指定 .osu 檔案或圖譜集資料夾。</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>沒有 {0}；請指定資料集或譜譜集資料夾。</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>沒有 {0}；請指定資料集、已準備的資料夾或譜譜集資料夾。</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>沒有 {0}；請指定譜譜集資料夾、.osz 檔案或資料集資料夾。</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>沒有 {0}；請指定 .osu 檔案、.osz 檔案或圖譜集資料夾。</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>沒有 {0}；請指定風格檔案。</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>記憶體不足以同時用 {0} 個視窗訓練；請用 {1} 個。已訓練的部分會保留。</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>本機上沒有 {0} 的任何檔案。</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>只有一種連擊顏色，無法區分相鄰連擊。</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>只有一首歌曲，因此無法留出歌曲來評測訓練。</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}中應有{0}：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>記憶體不足；請關閉其他程式或選更小的模型。</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>這些音符</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>這些物件</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>這場香蕉雨</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>這條小節線</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>這一拍</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>這個大咚</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>這個大咔</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>此檢查點（{0}）無法參照其他難度；請選內建模型、V29 或 V31。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>此檢查點（{0}）不能寫 {1}；請選其他模型。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>此檢查點（{0}）不支援 osu!{1}。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>此檢查點（{0}）只參照自身模式的難度；請去掉 --mode。</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>此檢查點需要 {0} Hz 音訊，Beatwright 不提供。</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>此檢查點訓練時沒有{0}；請選其他模型。</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>此檢查點訓練時沒有所要求的{0}；超出其所知範圍。請選其他值或其他模型。</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>這個圓圈</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>此連擊有 {0} 個水果；該級別準則為 {1}。</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>此衝刺差 {0} px 就成超級衝刺。</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>這個撥浪鼓</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>此難度使用 &quot;{0}&quot;，其他使用 &quot;{1}&quot;；圖譜集只有一首歌。</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>這個咚</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>這個連開</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>快速段中的此大音符不是最後一個，或與前一音符同色。</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>這個水果</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>這是{0}；此處預期為{1}。</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>這是{0}；預期為{1}。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>這不是普通檔案。</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>這個果汁流</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>此跳的距離是不久前同節奏跳的 {0} 倍。</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>這個咔</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>這處 Kiai 切換</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>此連結指向不存在的檔案。</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>這個長音符</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>此音樂模型需要 {0} 套件，此版本不含；請用 pip 或原始碼安裝 Beatwright，或用 --provider file 使用自己的歌曲。</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>這個音符</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>這個物件</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>此物案音量為 {0} %，在歌曲中幾乎聽不見。</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>此物案音量為 {0} %，對歌曲而言可能過輕。</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>這條紅線</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>[{1}] 中沒有此紅線（{0}）。</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>此紅線沒有改變任何內容：速度和拍號相同，且在前一線的強拍上。請移除。</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>此紅線重複之前的 Timing，只{0}。若非有意，{1}。</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>此紅線重複之前的 Timing；其餘改變用綠線即可。</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>這處捲動速度變化</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>這個滑條</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>此滑條的折返比預期多。</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>預期此滑條應結束，不再有錨點。</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>預期此滑條結束前還有更多錨點。</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>預期此滑條再折返一次。</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>此滑條的折返音量為 {0} %，近乎無聲。歌曲此處沒有聲音嗎？</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>這個轉盤</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>此步驟沒有可重新生成的請求。</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>此步驟未被復原。</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>此步驟已經復原。</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>此{0}在會改變其滑條速度的線之前 {1} 毫秒開始。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>執行緒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時間點</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>要使取樣靜音，請用 osu! 的 44 位元組 blank.wav，幾乎不佔空間。</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>過短</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>訓練適配器需要 peft 檔；請從源碼執行 Beatwright。</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>正在訓練節奏模型</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>正在試寫最密的部分</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>可能出現相隔 {0} 毫秒的兩條小節線；請移動紅線或省略其小節線。</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>兩個難度都叫 [{0}]；請各取其名。</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>兩個難度把同一聲音放在兩個時間（如 1/4 和 1/6），不可能都對。</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>同一時間的兩條同色線在載入圖譜時可能調換位置。</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>兩條{0}線在同一時間；哪條生效全憑運氣。請只留一條。</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>意料之外的物案</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>難以讀清的堆疊</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Hard Rock 下難以讀清的堆疊</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>未對齊的物案</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>歌曲結尾未使用</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>未使用的檔案</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>異常大的跳躍</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>錨點異常多</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>使用網路</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>使用多數難度的標籤。</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30 始終寫音效。</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>無法給 V30 提供沒有音效的圖譜；請選 V29 或 V31。</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>無法給 V30 提供其他難度；請選 V29 或 V31。</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30 沒有可由引導強度加強的類別 token。</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30 訓練時沒有描述詞；需要描述詞請選 V29、V31 或 V32。</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30 訓練時沒有年份；需要年份請選其他模型。</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>無法給 V32 提供沒有音效的圖譜；請選 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>無法給 V32 提供其他難度；請選 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 不寫 kiai；若圖譜中已有則保留。</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>無法給 V32 mini 提供沒有音效的圖譜；請選 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>無法給 V32 mini 提供其他難度；請選 V29 或 V31。</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini 不寫 kiai；若圖譜中已有則保留。</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>標題中的版本標記</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>僅部分難度有影片</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>影片偏移不一致</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>影片分辨率</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
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
        <translation>其他程式當時儲存的內容現為備份：{0}。</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>打擊的聲音要蓋過歌曲聽得見。</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>滾輪在時間軸上的作用：「跳轉」按節拍細分移動，「捲動」移動檢視。</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>你的譜譜變常選的內容並未使留出歌曲上的段落變接近；已略去。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滾輪</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>已下載模型的存放位置。</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>請求未指定時模型在哪裡執行；auto 在有顯示卡時用顯示卡。</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>上次檔案對話方塊的位置。</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>視窗位置，base64。</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>是否存取網路：下載模型和新版本訊息。</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>自行移動的控制項是否移動；減弱則靜止，「系統」則依系統設定。</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>是否播放音效。</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>遊戲區域中的物件過時後是否像編輯器中那樣稍作停留。</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>是否在此也開啟 osu! 中開啟的圖譜。</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>節拍器是否發聲。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>是否每天詢問一次新版本；不傳送個人資訊，不安裝任何內容。</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>搜尋作圖者的人能找到含其客串難度的圖譜集。</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows 不允許 Beatwright 登錄：{0}。</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows 不允許 Beatwright 取消登錄：{0}。</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Hard Rock 下物件出現更晚，堆疊可能落在同一位置。</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>沒有轉盤時所有 Full Combo 分數相同。</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>沒有開擊音效</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>請在{1}中寫 &quot;{0}&quot;：&quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>寫入失敗（{0}），且未能全部恢復：{1}。</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}] 似乎只存放音效；請在圖譜集進榜前刪除。</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>貝塞爾錨點</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>Catmull 錨點</translation>
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
        <translation>圓圈</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>clap</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>撥浪鼓</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>不應具有的描述詞；可多次給出</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>圖譜應具有的描述詞；可多次給出</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>為其中每個星級各做一個難度</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>圖譜集中的難度</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>連開</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>finish 與 clap</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>用綠線即可</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>果汁流</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>Kiai 切換</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>大模型會重寫最密的部分，直到星級符合</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>長音符</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>要仿照其排列的圖譜或圖譜資料夾；可多次給出</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>新小節</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>新連擊</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>紅色錨點</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>紅線</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>捲動速度變化</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>滑條</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>沒有圖譜集的歌曲</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>{0}× 的速度</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>轉盤</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>標籤；可多次給出</translation>
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
        <translation>whistle 與 clap</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>whistle 與 finish</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>whistle、finish 與 clap</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>大於 0 更稀疏，小於 0 更密集</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>視窗中留一個，終端機中全部</translation>
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
        <translation>作為起點的難度早期副本</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>另一種對齊</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>縮圈速度</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>原文演出者</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>啟動時詢問</translation>
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
        <translation>音訊前置時間</translation>
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
        <translation>超級 Timing 的 beam 數</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>每小節的拍數，會告知模型</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>從隨機位置開始</translation>
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
        <translation>目錄名、檢查點資料夾或 hub id</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>更變小節線</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>更變小節線並重置 Nightcore 的镲</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圓圈</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>圓圈大小</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>osu!mania 的軌數</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>取自背景圖片的連擊顏色，亮度足以在其上看清</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json 要求 rope_scaling {0}，Beatwright 不支援。</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json 要求風格嵌入，已發布的檢查點都不使用。</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json 要求活化函數 &quot;{0}&quot;，而非 gelu。</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json 自相矛盾：vocab_size 為 {0}，而 backbone_config 中為 {1}。</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json 沒有 backbone_config 和 backbone_model_name：它不是 Mapperatorinator 模型。</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json 指定的骨幹 &quot;{0}&quot; 是 Beatwright 不認識的（認識 {1}）。</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json 指定了未知的 pad_mode &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json 指定了未知的頻譜圖 &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json：d_model {0} 無法分成 {1} 個注意力頭。</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json：{0} 必須是 {2} 到 {3} 的{1}，而非 {4}。</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json：{0} 必須是物件，而非 {1}。</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json：{0} 必須是 {1}，而非 {2}。</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml 中的長度為 {0}；請寫成帶引號的 &quot;2:30&quot;。</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml 含有不存在的選項：{0}。</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml 提到不存在的範本「{0}」。</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>同時跟進的延續數</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>倒計時</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>撥浪鼓</translation>
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
        <translation>從這麼多 token 中抽取；0 為全部</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>從合計占此比例的最可能 token 中抽取</translation>
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
        <translation>連開</translation>
    </message>
    <message>
        <source>early</source>
        <translation>早</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>游敏警告</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>與公開流程的結果完全相同</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>少</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>轉接器的資料夾或名稱，或用 DIR:0.7 表示強度；可多次給出</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>從多少個最可能的編碼中抽取（top-k）</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>從多大機率範圍中抽取編碼；0 為全部</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>遊戲模式；預設用難度自身的，否則為 osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>超級 Timing 的引導強度</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>擴散的引導強度</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>引導強度：1 為關閉，越大越貼近風格和星級</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>速度為</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>物件重合時，圖譜集的其他難度也加音效</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>長按音符</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>長音符頭</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>長音符尾</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>模型所找拍子允許的偏差</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>每個編碼抽取的自由程度（temperature）</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>最多可以多花多長時間</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>翻奏保留原曲的程度</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>仿照的程度；1 表示與通常的差異同樣大</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>去除雜訊的方式；DPM-Solver++ 所需步數少</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>提示詞的影響力；1 只需一半時間</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>雜訊經多少步變為聲音；越多越好聽，也越久</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 與 bf16 互斥；請選一個。</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 只能在 CPU 上執行；請去掉量化或選裝置 cpu。</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>它不是範本：{0} 屬於某一首歌或某台機器。</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>它認識的有例如 {0}。</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>授權在 {0} 的頁面上；請在那裡閱讀</translation>
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
        <translation>kiai：與圖譜集一致，或由模型寫；no 則不含</translation>
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
        <translation>休息段黑邊</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>位於</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>位於</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在聆聽</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>正在聆聽節奏</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>長音符</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>留出譜譜的損失</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>重新演奏音訊，或取代其中一段</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>長物案的延續</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>把模型所寫移到拍線上</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>難度名</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>幾乎相同的位置變為相同</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>無附加音</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>不在刻度上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>不再有內容</translation>
    </message>
    <message>
        <source>object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>個物件</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>個物件</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>同時細化的物件數</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>兩部分共有的物件</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>每個提示詞</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>歌詞的語言，如 en、ja 或 de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>新音樂的長度；段落有各自的長度</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>模型找不到拍子時的偏移</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>僅 osu!，半分鐘的視窗；會寫出物件之間的拍子。</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu! 按檔名更新難度，名稱過長在 Windows 上無法解壓縮。</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>要遵循其風格的作圖者的 osu! 使用者 id</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable) 用 31 位存分數，16 位存連擊。</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!mania 沒有滑條。</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>整體難度</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>第 {0}/{1} 部分</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>超級 Timing 的遍數</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>圖譜集資料夾中的圖片，或要複製到新圖譜集的圖片</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>首選皮膚</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在讀取</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>正在讀取圖譜</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>用擴散模型細化粗略位置</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>請移除</translation>
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
        <translation>同一請求的多個結果，供選擇</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>升高</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>羅馬拼音演出者</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>羅馬拼音標題</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>會告知模型，也是修整的目標</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>捲動速度為</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>種子 {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>同時處理多段、修補接縫、視窗更少；在處理器上用 int8</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>視窗中讀取但不保留的比例；越小越快</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>視窗中由前一視窗寫出的比例</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>長按音符比例，osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>捲動速度變化比例，taiko 和 osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>滑條</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>滑條頭</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>滑條倍率</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>滑條折返</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>滑條尾</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>滑條 tick 訊率</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>每拍滑條 tick 數</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>處理器上大模型用更小的數值</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>另一時刻的內容</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>{0} 處的內容</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>{0} 上的內容</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>歌曲 {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>轉盤</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>轉盤結束</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>轉盤啟始</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>擴散步數</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>故事板位於連擊火焰之前</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>目標難度星級</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>拍子的溫度</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>osu!mania 軌的溫度</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>太鼓打擊的溫度</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>模型找不到拍子時的速度</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>超級 Timing 中拍子周圍須一致的速度數</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>圓弧的錨點</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>內建的</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>長音符的結尾</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>撥浪鼓的結尾</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>連開的結尾</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>滑條的結尾</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>轉盤的結尾</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>檔名 {0} 不是相對於資料夾的。</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>檔名 {0} 指向資料夾之外。</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>檔名 {0} {1}。</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>檔名 {0}… 太長。</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>資料夾未說明其模型的授權</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>Hugging Face 程式共用的資料夾</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>其中統計結果的雜湊，見生成過譜面的請求：完全相同地再來一次</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>滑條的最後一個錨點</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>依 CLAP 最接近提示詞的在前；沒有時會下載</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>相同的請求和種子會得到相同的候選</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>相同種子得到相同結果</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>系統的選擇</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>表明使用了模型的標籤</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>權重及其音樂僅供非商業使用，並須註明 MusicGen</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>原文標題</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>無法同時用 {0} 個視窗訓練；請用 {1} 個</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>兩個檔案都叫 {0}，或僅大小寫不同。</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>故事板使用皮膚圖片</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>引導要遠離的內容，用英文寫</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>要唱的歌詞，可含 [verse]、[chorus] 等行</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>歌曲的來源</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>結束位置</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>選歌介面開始播放的位置；-1 為預設</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>模型在哪裡執行</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>要生成的部分從哪裡開始</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>紅線的來源</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>寬螢支持</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>視窗 {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>視窗 {0}，{1} 詞元/秒</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>視窗 {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>並行方式中同時解碼的視窗數</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>互不相見的視窗，一次多個</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>帶音效</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>要遵循的風格年份</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>作圖者名字</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>你自己的檔案；發布前請徵得作者同意</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0}（{1}）太暗看不清：亮度 {2}。</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{1} ms 處 {0} BPM</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM 超出範圍；請選 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} 已略去。</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} 寫入的內容在歷程記錄中，可以{1}。</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} [{1}] 的取樣遺失，首次在此處。</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} 貫穿整個條身。是有意的嗎？</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} 其他難度在那裡的附加音：{1}。</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} 等</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} 公布的不是帶 https 頁面的版本。</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} 傳回了 {1}；請稍後重試。</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>對 {3} 的 {2}，{0} 傳回了 {1}；請稍後重試。</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} 需要登入：請在 {1}/{2} 接受條款並設定 HF_TOKEN。</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} 要求 {1} 個難度；最多 {2} 個。</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap 需要難度；請給出 --beatmap 或選 {1} audio。</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>連續 {0} 拍直到 {1}，沒有 {2} 的休息。</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0}開始新連擊，而預期不應有。</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0}啟始新連擊，與周圍的連擊不合。</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0}啟始新連擊，與周圍的連擊不合；{1} 處的則相合。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>無法從 {1} 刪除 {0}（{2}）；請關閉正在使用它的程式後重試。</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>無法移動 {0}（{1}）；請重試。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>無法讀取 {0}（{1}）；請選其他檔案。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>無法讀取 {0}（{1}）；請選擇其他圖片。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>無法讀取 {0}（{1}）；請重新取得模型。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>無法讀取 {0}（{1}）；請重新安裝 Beatwright。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>無法把 {0} 作為圖譜讀取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>無法將 {0} 作為風格讀取；請重新訓練或匯出。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} 無法讀取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0} 無法讀取：{1}：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} 做不到；{1}。</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} 會改變公開流程的結果；請去掉它或 {1}。</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} 以矩陣 {2} 變更 {1}，但其權重為 {3}：該適配器用於其他模型。</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} 以因子 {2} 和 {3} 變更 {1}，但其權重為 {4}：該適配器用於其他模型。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} 變更 {1}，而此檢查點沒有：它用於其他模型。</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0}令人意外：下一拍之前預期不會有任何內容。</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0}在 {1}；下一個預期在 {2}{3}。</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0}在 {1}；預期為 {2}{3}。</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0} 採用 {1}：{2}。請用 --accept-licence 接受一次。</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0}出現在預期有物件之處。</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0}出現在預期先有歌曲的{1}之處。</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0}出現在預期有{1}之處。</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0}出現在預期有{1}之處；請檢查紅線及其拍號。</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} 沿自身節奏解碼，沒有此選項；請選 V28 至 V32。</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0} 描述的解碼器不可能存在；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} 描述的適配器含 {1}，不受支援。</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} 未答覆新版本詢問（{1}）；請稍後重試。</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} 傳回的不是版本；請在下次發布後再詢問。</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} 不以 https:// 開頭，因此不在那裡詢問新版本。</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} 描述的不是模型：{1}。</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0} 不是音樂模型；請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} 不含 Timing 常數（{1}）；{2}。</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} 不寫 Timing。</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0}在 Hard Rock 下完全重合；提高堆疊閾值會有幫助。</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} 已存在；請換一個名稱，或刪除已有的風格。</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} 已存在；請換一個名稱。</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>{0} 個檔案對圖譜集太多；最多 {1} 個。</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} 條結果</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>{0} 處修正</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} 個資料夾</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} 給目標 {1} 設了不存在的選項。</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} 給 {1} 的限值 {2} 並不存在；見 docs/checks.md。</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0}經過 x:{1} y:{2}；預期形狀經過約 x:{3} y:{4}。</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>{0} 條綠線與前一條重複，可以移除：{1}。</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} 有一行超過 {1} MiB，不可能是圖譜。</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0} 中的大小不是數字；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0} 含有多首歌曲的難度（{1}）；每首歌曲應為獨立的譜譜集。</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0} 中 {1} 的因子不是矩陣；檔案已損壞。</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0} 中 {1} 的因子不相符；檔案已損壞。</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0} 的物件少於 {1} 個，不足以成為風格；請指定更多圖譜。</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0} 的 token 在 {1} 中，這是 pickle，可能執行自己的程式；不予開啟。請用帶 tokenizer.json 和 model.safetensors 的檢查點。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0} 超過 {1} 行，不可能是圖譜。</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0} 有超過 {1} 個{2}，不可能是圖譜。</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0} 沒有列 {1}；這不是資料集的中繼資料。</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0} 在此模式下沒有描述詞；需要描述詞請選 V32。</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0} {1}沒有物件；請選已作圖的難度。</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0} 沒有物件，無可檢查；請選其他難度。</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0} 沒有物案。</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0} 沒有公開模型 {1}；請檢查名稱，若為私有請設定 HF_TOKEN。</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0} 沒有紅線。</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0} 沒有紅線；請先設定 BPM 和偏移。</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0} 沒有此選項；請改用 Beatwright small，或此模型的轉接器。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0} 沒有 tokenizer.json，無法讀取其 token。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0} 沒有 tokenizer.json，無法讀取其 token；舊檢查點將其存於 pickle，不予開啟。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0} 沒有 tokenizer.json；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0} 沒有可用的紅線；請先設定 BPM 和偏移。</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0} 沒有 safetensors 權重，此處不讀取其他格式；請選擇其他模型。</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0} 沒有 {1}，MaiMod 無法使用此模型；請選其他模型。</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0} 沒有 {1}；其他格式的適配器不予開啟。</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0} 含有超出任何譜譜的數值；請將其排除。</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0} 的物件離歌曲有數小時之遠；請先移除。</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0} 的各部分互不相符；請重新取得模型。</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0} 有滑條超過 {1} 個點，不可能是圖譜。</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0} 有滑條超過 {1} 次滑動，不可能是圖譜。</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0} 為 {2} 給出 {1} 個列長，而它有 {3} 列。</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0}有{1}；預期為{2}。</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0}有{1}；{2}更符合周圍小節的規律。</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0} 含超過 {1} MiB 的檔案：{2}。</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0} 含連結或特殊檔案 {1}；未開啟。</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>無法讀取 {0} 中的分詞器；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0} 是 audiocraft 自己的檔案；請用 transformers 的 convert_musicgen_transformers 轉換，或從 hub 下載模型。</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0} 含損壞的權重（{1}）；請重新下載。</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} 包含的檔案遠多於 {1} 個；未開啟。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0} 的檔案超過 {1} 個；請選單個圖譜集的資料夾。</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0} 中沒有可供取用風格的 .osu 檔案；請指定圖譜集資料夾。</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0} 中沒有 .osu 檔案。</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0} 沒有可解碼的音訊；請換成可用的音訊檔案。</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0} 不含圖譜和歌曲；請選其他檔案。</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0} 中沒有 {1} 的譜譜；其譜師有 {2}。</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0} 中沒有可學習的譜譜{1}；請準備變多。</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0} 沒有 Beatwright 可讀取的模型。</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0} 中沒有可讀的音樂模型（{1}）；請重新下載。</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0} 不含普通張量表，因此不載入。</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0} 不含範本和請求；可匯出一個看看其格式。</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0} 中沒有風格。</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0} 中沒有風格；請指定由風格匯出的 {1} 檔案。</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0} 中沒有 safetensors 權重，而 Beatwright 只讀取這種；請選擇其他模型。</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0} 中沒有 {1}；請指定音樂模型的資料夾。</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0} 含有不屬於風格的檔案；不予解壓縮。</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0} 中只有解碼器；生成音樂還需要文字編碼器和 EnCodec：請指定完整模型的資料夾。</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0} 含張量 {1}，它不屬於 {2} 適配器。</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0} 有 {1} 個檔案；圖譜集最多 {2} 個。</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{1} 中的 {0} 大於 {2} MiB。</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} 是檔案；請指定資料夾。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} 是資料夾；請選其中的檔案。</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} 是指向別處的連結；請自行刪除其目標。</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} 是 {1} 的圖譜。{2}；請選其他模型。</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} 是程式的一部分，不能刪除。</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} 是 pickle，所構建的不止張量和普通容器；不予開啟。</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0}在 x:{1} y:{2}；按規律應約在 x:{3} y:{4}{5}。</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0}在 x:{1}；按前文預期約在 x:{2}。</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} 正在下載；請暫停後重試。</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} 既是檔案又是資料夾。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} 已損壞（{1}）；請重新下載。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0} 已損壞（{1}）；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} 在 {1} 處損壞：{2}。</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} 已損壞或不是 torch 檔案；請重新下載。</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} 已損壞或屬於另一配方；刪除後可重新啟始（{1}）。</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} 已損壞：內容與雜湊值不符；請重新下載。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} 已損壞；請選擇其他圖片。</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} 已損壞；刪除後可重新啟始（{1}）。</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} 為空：適配器沒有任何改變；請重新下載。</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} 為空；請開啟其他難度。</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} 為空；請寫難度星級，如 1.8 2.5 3.6。</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} 用於音效；請去掉。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} 用於新難度；重新作圖總會修補範圍周圍。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} 用於新難度；請去掉。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} 用於新難度；任務 {1} 保持圖譜的 kiai。</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0}在第 {1} 軌；按規律應在第 {2} 軌。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} 大於 {1} MiB，不可能是圖譜。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} 大於 {1} MiB，不可能是資料集。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} 大於 {1} MiB，不是關於歌曲的檔本。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} 大於 {1} MiB。</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{0} 遺失，而 {1} 提到了它；請重新下載檢查點。</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{1} 提到的 {0} 不存在。</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} 既不是資料夾，也不是 .osz 或 .osu 檔案。</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} 不是 .osu 檔案、.osz 檔案或圖譜集資料夾。</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} 已不存在，因此此步驟無法{1}。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} 已不存在；請放回，或把結果儲存到其他位置。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} 已不存在；請放回圖譜集，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} 已不存在；請先放回圖譜集資料夾。</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} 不是 UTF-8；請儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} 不是 JSON 對件。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} 不是 JSON 物件；請重新下載檢查點。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} 不是檢查點：沒有 {1}{2}。請選含 config.json、{3} 和 tokenizer.json 的資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} 不是檢查點：缺少 {1}。請選含 config.json、{2} 和 tokenizer.json 的資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} 不是擴散模型：缺少 {1}。</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} 不是可讀取的資料夾；請選 osu! 的 Songs 資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} 不是含檢查點的資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} 不是含擴散模型的資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} 不是資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} 不是描述詞清單：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} 不是路徑；請指定檔案。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} 不是可讀取的圖片；請使用 .jpg 或 .png。</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} 不是範本：含未知條目 {1}。</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} 不是範本：需要名稱和選項。</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} 不是範本：其描述不是文字。</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} 不是有效速度；請選 {1} 到 {2} BPM。</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} 不是 Beatwright 能理解的 token 表：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} 不是整數。</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} 不是完整的 safetensors 檔案；請重新下載。</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} 不是適配器：沒有 {1}。</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} 不是匯出的請求；它不以 {1} 開頭。</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} 不是 osu! 圖譜：既沒有 osu! 檔案頭，也沒有任何節。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} 不在本機，且{1}，或把模型複製到 {2}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} 不在本機，且{1}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} 不在本機；請先下載。</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} 不是你的風格；請自行刪除。</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} 不是模型設定。</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} 不是風格檔案，或已損壞；請重新匯出。</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} 不存在；請選存在的檔案。</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} 屬於另一配方；刪除後可重新訓練該成員（{1}）。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} 的打包方式 osu! 無法讀取：{1}。</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0}以 {1} % 播放；周圍物件為 {2} %，因此音量只為這一個{3}。</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0}以 {1} % 播放；預期為 {2} %。</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0}很可能不在歌曲此處的拍上。</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} 自始至終無聲；請選其他檔案。</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} 無聲，找不到拍子；請選其他檔案。</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0} 沒有聲音。</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} 與 {1} 相同。</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} 對圖譜來說太大。</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} 太大；請使用不超過 6400 萬像素的圖片。</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} 有誤：{1}。</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} 為 {1}，不是數字。</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} 為 {1}；設定最多一位小數。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} 為 {1}；此長度的 {3} 立議為 {2}。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} 為 {1}；{3} 通常為 {2}。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} 為 {1}；預期為 {2}。</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} 支援 {1} 到 {2} 年。</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} 只支援 {1}。</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>{0} 缺少 {1} 的因子；檔案已損壞。</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>{0} 缺少模型的一部分；請重新下載。</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>{0} 缺少一部分；請重新取得模型。</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>{0} 缺少 {1}；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} 不足兩秒；請選完整的歌曲。</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0} 長 {1} 秒；請選擇至少 {2} 秒的部分。</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} 指向已不存在的檔案；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} 指向 {1}，不是 https。</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0}在 {1} 上；預期為 {2}。</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} 製作新難度；任務 {1} 變更已有難度。</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} 個譜譜</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} 本身不作圖，因此沒有可測的速度。</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>轉盤後 {0} 毫秒就有下一個物件；請留 {1} 毫秒。</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} 必須是像 4-6 這樣先小後大的範圍，而不是 {1}。</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} 必須是像 4-6 這樣的範圍，而不是 {1}。</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} 必須是單行。</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} 必須小於 {1} 的一半：每部分兩端各有一個。</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} 必須給 {1} 數值 least、warning 和 problem。</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} 必須含 map：否則沒有物件。</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} 必須為每項檢查含一個表。</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} 指向其圖譜集之外的難度。</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0} 沒有指定音訊檔案；請加上 AudioFilename，或選其他難度。</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} 提到的檢查 {1} 不存在；見 docs/checks.md。</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} 提到的權重檔案 {1} 不在其旁。</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} 需要約 {1} GiB 記憶體，但僅剩 {2} GiB；請關閉其他程式或選更小的模型。</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>同時 {0} 個音符；此級別 {2} 鍵有 {1} 個就夠。</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{0} 個音符在 {1} 內直到 {2}；此級別通常為 {3}。</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} 個音符播放皮膚的 hitnormal，而圖譜集有 &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>從這裡起 {0} 個物案音量為 {1} %，在歌曲中幾乎聽不見。</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>從這裡起 {0} 個物案音量為 {1} %，對歌曲而言可能過輕。</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>長按音符佔 {0}，而非 {1}：此密度下其餘音符沒有空間。</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>{0} 的物件</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{1} 音效組的{0}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>{0}/{1} 張圖譜</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} / {1} 個譜譜集</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{1} 的 {0} 在傳輸中損壞；請重試。</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} 或變高</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} 或變低</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} 超出 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0}使用 {1} 音效組；預期為 {2}。</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>距前一物案 {0} px</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>網格右 {0} px、下 {1} px</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>到下一個物件 {0} px，而不久前同樣時間為 {1} px。</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>{0} 條紅線，第一條 {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{1} 毫秒內 {0} 次折返，此處難以讀清。</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{0} 秒內沒有附加音或其他音效組，直到 {1}。</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} 已給出每個難度的星級；請去掉 {1}。</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} 隨程式提供，予以保留。</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} 應在 {1} 中，但沒有；請重新安裝 Beatwright。</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} 會讓模型參照難度；請指定 (--beatmap)。</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>從這裡起 {0} 個滑條折返音量為 {1} %，近乎無聲。歌曲此處沒有聲音嗎？</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} 個滑條相繼持續 {1} 秒。有休息時間嗎？</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0}位於預期有{1}之處。</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>{0} 星</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0}的附加音取自 {1} 音效組；預期為 {2} 音效組。</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0} 不支援 {1}；請去掉它，或選擇其他模型。</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} 合計須留下視窗的一部分；請減小其一。</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} 解壓縮後的資料超過圖譜集允許的量：停在 {1}。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} 解壓縮後超過 {1} MiB；那不是圖譜集。</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} 在此步驟後有變更，{1}會丟失這些變更；請先復原之後的步驟，或取用其備份。</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} 剛被其他程式變更；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} 讀取後被其他程式變更；請用方案替換（會保留備份），或採用為新難度。</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0} 已略去：osu!taiko 中音效就是音符本身。</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} 未為此訓練。</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} 訓練時沒有年份。</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>{0}預期應為{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>預期{0}應結束，接著是{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>{0}預期應為{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>按周圍連擊的規律，{0}預期應啟始新連擊。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>{0}預期應啟始新連擊，而不是 {1} 處。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>預期{0}開始新連擊。</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>預期{0}繼續{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>預期{0}有自己的位置：{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>預期{0}有{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>預期{0}在此發聲，帶{1}。</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>預期{0}沒有{1}。</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} 展開後會比現在大得多，torch 寫出的檔案不會這樣，因此不予開啟。請使用含 {1} 的檢查點。</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} 自行寫出精確位置；只有 V28 和 V29 的會被細化。</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1}在歌曲結束之後，最後一個晚 {2} 秒；模型在那裡什麼也沒聽到。</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1}相繼；此級別允許連續 {2} 個。</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} 不是資料夾；請選適配器的資料夾。</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} 不是時長；請寫秒數、2m、1m30s 或 1:30。</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} 不是數字。</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} 不是 osu! 能顯示的圖片；請用 .jpg 或 .png。</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} 不存在；請選存在的圖片。</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} 不存在；請選擇圖譜或資料夾。</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} 不是 {2}。</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} 超出範圍；請用 {2} 到 {3}。</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} 超出範圍；{2}。</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} 未知；請用 {2}。</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1}在 {2}（{3}）；預期為 {4}（{5}）。</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0}{1}{2}，而歌曲在此並無提示；去掉它節奏會變簡明。</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0}{1}{2}，而歌曲在此並無提示；去掉它們節奏會變簡明。</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}；歌曲暗示{3}（{4}）。</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×，孤立於 {3}× 的物件之中。</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×；預期為 {3}×。</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}：強度超出範圍；請用 {2}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}：{2} 無法參照此內容；{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}：{2} 不支援此模式；{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}：{2} 不寫此內容；{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}：{2} 本身不能作圖；請選其他模型。</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}；請重新下載。</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0}「{1}」不是整數；{2}。</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0}「{1}」不是 {2}；請用 {3}。</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0}「{1}」未知；請用 yes 或 no。</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0}「{1}」未知；請用 {2}。</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}，{1}/{2} MiB</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}：報告可寫為 {1} 之一；請給檔案相應的副檔名。</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}：附帶檔案寫著 {1} BPM，而紅線為 {2}{3}。</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}：不是請求。</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}：物案相對 {3} 過{2} {1} ms；請重新定時。</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}：物案與 {1} 中的起音不符；可能是另一首歌、另一剪輯，或速度有誤。</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}：{2} 結束後物案仍持續 {1} 秒。</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}：紅線相對 {2} 漂移 {1} ms；請重新定時。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}：張量 {1} 的形狀為 {2}，但 config.json 要求 {3}。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}：張量 {1} 含非數字的值；請重新下載。</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}：權重含張量 {1}，config.json 中沒有它的位置。</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}：權重缺少 config.json 要求的張量 {1}。</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}：tokenizer.json 有 {1} 個 token，但 config.json 的模型 {2} {3}；檔案屬於不同模型。請重新下載檢查點。</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}：{1} 在此模式下沒有描述詞 {2}；請去掉。</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}：{1} 不含擴散模型；請重新下載。</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}：{1} 不是類別表；請重新下載模型。</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}：{1} 認識 {2} 個類別，而 {3} 有 {4} 個。</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}：{1} 缺少形狀為 {3} 的張量 {2}。</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}：{1} 必須是整數，而非 {2}。</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}：{1} 的物案偏離任何刻度超過 2 ms；請重新對齊。</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}：{1} 另有 {2}類似之處未列出（共 {3} 處）。</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}：{1}；請去掉，或選其他模式。</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}；請為 MaiMod 選其他模型。</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}；小於 {1} x {2} 會顯得模糊。</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}；上限為 {1} x {2}。</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1} 為 {2}；請在 {3} 到 {4} 之間選擇。</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
</context>
</TS>
