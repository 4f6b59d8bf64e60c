<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

バックアップが残り、変更は元に戻せます。osu!のエディターでこの難易度を開いている場合は、先に保存し、あとで読み込み直してください。</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> （現在は {now}）</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> その後難易度が変更されました。もう一度実行してください。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> とスライダーを保つSV</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> とほか {count} 個の難易度が</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> と、オブジェクトが重なる箇所ではセットのほかの難易度</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> キー</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> そのうち {left} 個は保てません。SVは0.1から10の間でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>難易度 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>問題 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n個のファイルを開けません: {names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>指摘 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>指摘 %n 件を修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n 件の指摘が</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>指摘 %n 件が修正されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>除外 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>マップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>軽微な指摘 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>あとタップ %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新しいメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>オブジェクト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>%n 個のオブジェクトを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>%n 個のオブジェクトを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>%n 個のオブジェクトを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n 個のオブジェクトの音を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>{song} の提案 %n 件が未決定のままプログラムが終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n 件の提案が</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>未決定の提案 %n 件を残してプログラムが終了しました。最後のものは {song} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>赤線 %n 本が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n 件のリクエストが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n 件のリクエストが</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>セット %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>%n 本のスライダーの終点が変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>星 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>学習 %n ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>タップ %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>読めないファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>難易度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>モッディング(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1拍</translation>
    </message>
    <message>
        <source>+1 ms</source>
        <translation>+1 ms</translation>
    </message>
    <message>
        <source>+5 ms</source>
        <translation>+5 ms</translation>
    </message>
    <message>
        <source>+½ beat</source>
        <translation>+½拍</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>。別のテンポも試してください</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>、最大 {max:.0f} ms</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>、異なるシードで {value} 回</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0でオフ、1は譜面が普段と違う分だけ、1.5で誇張</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0でオフ、1は学習どおり、1.5で誇張</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>0.01 BPM速く</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>0.01 BPM遅く</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>残り 000:00</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100、1:20、24.1（秒）、または 24100（ms）</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>1 ms早く</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>1 ms遅く</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>リピート1回</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>5 ms早く</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>5 ms遅く</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>。{moved_ends} 本のスライダー終点が動きます</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>このPC上のチェックポイントフォルダー</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>このフォームの内容はコマンドラインでは表せません。代わりにリクエストをファイルに書き出してください。</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>譜面セットのフォルダー。フォルダーや.oszファイルをここにドロップもできます</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>譜面のフォルダー…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>曲のフォルダー（中のフォルダーも含む）。ここにドロップもできます</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>キューのジョブが使用中です。待つか、停止してください</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>ジョブが実行中です。終了すると停止します。リクエストは次の起動までキューで待ちます。</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>ジョブが処理中です。待つか、停止してください</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>モデルが曲を1回通して拍を見つけます</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>音楽スタイルはソングラボで聴けます：「使う」を押してください</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>ストリームやジャンプなどのパターン。マッパーは同じ重み</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>提案を元の難易度の横に表示します。</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>元の難易度の代わりに提案を表示します。</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>提案の背後に元の難易度を表示します。</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>デコーダーの小さなアダプター：オブジェクトの種類。譜面20個で約5分。</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>曲にはタイトルが必要です。曲名を入力してください。</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>セットのない曲には引き継ぐkiaiがありません</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>{count} 個の難易度構成</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>曲に合わせたタップからテンポを求める</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>学習が一時停止中です。再開するか停止してください</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>学習または見積もりの実行中です</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>ターボモデルにはガイダンスがなく、常にプロンプト付きで学びます</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>全難易度構成</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>すべてのプロンプトに入る語。あとでこの語でスタイルを指定します</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>Beatwrightについて</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>このコンピューターで {minutes} 分の曲に約 {time}（実測、{how}）</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>このコンピューターで約{time}。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>{count} 件すべて採用</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>採用時にセット全体の .osz も書き出します（osu!lazer用・共有用）</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>新しい難易度として採用</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>新しい難易度として採用	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>提案を採用</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>MaiModのアダプター</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>デコーダーとリズムのアダプター：オブジェクトの種類とタイミング。譜面20個で約10分。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>.oszを追加…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>譜面セットのフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>曲のフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>現在時刻に、そこでのテンポで赤線を追加</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>スタイルを追加</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>アーカイブを追加</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>ヒットサウンドを追加</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>曲を追加…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>これらのファイルを開くプログラムにBeatwrightを追加（自分だけ）</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>プレイヤーが誤解しないよう、タグ {AI_TAG} を付けます</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>別のシードでもう一度</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>セットと比較</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>狙い</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全カテゴリ</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>すべてのマッパー</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>すべてのモデルとダウンロード…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>すべてのモード</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>この曲のすべての提案</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>この曲のすべての提案をカードで表示（1～9 で再生）</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>検索結果すべて</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>モデル用の空のフォルダー</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>表示中の難易度に合う別の難易度 (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>説明文と並んで学習される別のプロンプト</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>別のテンポ</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>この曲で考えられる別のテンポ</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>別の学習が実行中です</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>{name} のタイミングで、表示中の難易度を参考に、約 {value2:g}★の{keys}{value}難易度をもう1つ作ります。採用したときだけ、ほかと並べて書き出します。</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>アプローチレート。autoは星数に合わせます</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>譜面セットのアーカイブ</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>モッディング順</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度頼む</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>1日1回 {address} に問い合わせます。個人情報は送らず、インストールもしません</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>測定のたびに、学習に使わない曲を20秒。遅くなります</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>音声ファイル ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>下のBPMとオフセット</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>エディターへ戻る</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>エディターへ戻る（Esc）。学習は続きます</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>エディターへ戻る（Esc）。作成中のものは続きます</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>基本スライダー速度。autoは星数に合わせます</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>ベース：{model}。曲：{songs}。</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>1ステップのバッチ数</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>1拍ごと</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>拍の分割</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>拍の分割: 表示する拍線と、左右キーの移動幅</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>ビートマップと曲 (*.osu *.osz {audio});;ビートマップ (*.osu *.osz);;曲 ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>拍数</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>1 小節の拍数（例：4）</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>1分あたりの拍数</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwrightはosu!のSongsフォルダーのマップセットを一覧します。読み取りだけで、新しい難易度は採用時に書き込まれます。</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>このPCのBeatwright…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>このPCのBeatwright {VERSION}</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>前</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>強拍から始める</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>後</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>ブックマーク間</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>アーティスト別</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>カテゴリ順</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>スコア順</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>文面順</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重大度順</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>星数別</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>時刻順</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>先にCLAPをダウンロードします：{size}、{licence}。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>修正可能: {sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>選んだジョブをキャンセル、または一覧から外す (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>実行中のジョブをキャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>候補{number}: {facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>選んだ行の説明文、ジャンル、テンポ、キー、拍子、歌詞、言語</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>拍の分割を変更</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>{name} を変更しますか？</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>1日1回新バージョンを確認</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>ルールを確認</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>セット全体をもう一度確認</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>セットの全難易度を確認中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>チェックポイントフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>先に新しいセットのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>ジョブを選択</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>難易度を作った、または作成中のジョブを選択</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>ほかの後ろで待つジョブを選択</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>後ろに別のジョブがあるジョブを選択</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>先に表で赤線を選んでください</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>モデルが答えたリクエストを選んでください</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>曲を選択</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>先に曲を選んでください</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>続きを作る曲を選択</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>先にスタイルを選んでください</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>一覧からアダプターを選びます。複数可、それぞれに強さがあります</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>アダプターのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>記述語を選択</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>モデルが対応する記述語から選択</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>表示中のフォームで選択します</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>ライブラリで選ぶか、Ctrl+Oでファイルを開きます</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>osu!のSongsフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>先に表の行を選んでください</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>プロンプトから作られた曲を選んでください</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>Songsフォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>osu!がビートマップを置くフォルダーを選ぶか、自分の曲を開いてください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>マップセットごとのフォルダーを含むフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>{what}を選択</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>{part}{name}{also}のヒットサウンドを選びます。オブジェクト下の印で示し、変わるものは強調されます。Bで切り替えます。</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>サークルサイズ。autoは星数に合わせます</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>終了分を消去</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>範囲を解除</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>このメッセージを閉じる（ベルに残ります）</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>osu!mania難易度の列数</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>ファイルをハッシュ値と照合し、重みを読みます</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>難易度とセットをランク基準と照合します。数秒で済み、モデルは不要です。このタブの表示中にセットのファイルが変わると自動でやり直します</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>プロンプトと比較</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>{link} をコピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>一覧の全指摘を投稿用の形でコピー。Ctrl+Cは選択分をコピー</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>セットのすべての指摘を投稿用の形でコピー</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>フォーラム投稿用にコピー	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>リンクをコピー	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>osu!サイトへのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>選んだオブジェクトをスタンプとしてコピー、指摘はフォーラム用に</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>セットのほかの難易度にコピー</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>{stamp} をコピー</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>選択を集計中</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>書き出すものの作成者、タグ、kiai</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>最初の強拍より前を切り取ります</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>曲の複数部分を一度に、大きな刻みでデコード。グラフィックカードがなければint8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>確認のあと、このPCからファイルを削除します</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>スタイルを削除</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>スタイルと学習を削除します。譜面は残ります</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>スタイル{name}とその学習を削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} を削除</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>{title} をこのPCから削除しますか? {size} 空きます。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>曲を言葉で表し、候補を選び、譜面を作ります</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>先に音楽を言葉で表してください。</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>記述語</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>記述語</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>誰も付けていない行に、譜面から記述語を付けます</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>{model} の記述語</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>難易度に持たせたくない記述語。大きなモデルではガイダンスを 1 より大きくする必要があります</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>難易度に持たせたい記述語</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>難易度 (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>同じレベルの難易度。マッパーは同じ重み</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>難易度：{maps}。曲：{songs}、うち検証用：{apart}。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>{count} 件すべて破棄</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>破棄（1週間は元に戻せます）</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>破棄（何も書き込まれていません）</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>提案を破棄</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>提案を破棄。何も書き込まれていません (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>パターンの距離</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>対応済み	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>セルをダブルクリックで編集。時刻は 00:24:100、1:20、24.1（秒）、24100（ms）の形</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>ダブルクリックで位置を osu://edit/ リンクとしてコピー</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>ダウンロードして使う</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>モデルのフォルダーにダウンロードします</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>今すぐダウンロード。止めてもそこから再開します</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>{size} をダウンロードして生成</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>{title} をダウンロード</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>ダウンロード: {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>タイムラインのルーラーをドラッグして範囲を選びます。</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>ドラッグで順序変更、Delで削除、終了したものはダブルクリックで再実行。</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>曲のフォルダーをここにドロップしてください。説明文、歌詞、テンポ、キーは各曲の横のファイルから読み取り、足りないものは「ラベルを提案」で測ります。</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>譜面セットのフォルダーや.oszファイルをここにドロップするか、ライブラリのメニューで「これから学習」を選んでください。傾向のそろった譜面20個が出発点です。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>それぞれ新しいフォルダーになり、既にあるセットには触れません。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>この曲のタイトルとアーティストを編集</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>8拍を縦に並べています。どの行でも波形が赤線から始まっていれば、オフセットとBPMは正確です。行ごとに横へずれていくなら、BPMが誤っています。ドラッグで線を動かせます。</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>一覧を空にします。ファイルには触れません</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>この回数だけ測っても改善がなければ終わります。0なら終わりません</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>終了します。学んだ分は残り、後で再開できます</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もる</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>{name}の見積もり</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>線のすべての拍を1枚の図に</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>線のすべての拍を1枚の図に: 曲は下へ進み、拍は中央の線です。
縞が垂直ならBPMは正確です。傾いていれば速すぎ（左）か遅すぎ（右）です。
最も明るい縞が中央の線上ならオフセットは正確です。</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>すべての指摘が対応済みか無視になっています（{count}）。</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>修正できるすべての指摘</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>大型モデルのデコード方法まで、ほかの全オプション</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>{creator}の譜面すべて</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>譜面が示すものすべて</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>.oszを書き出す…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>プリセットとして書き出す</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>プリセットとして書き出す…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>選んだリクエストをファイルに書き出す</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>指摘を書き出す</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>リクエストを書き出す</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>曲ごとリクエストを書き出す…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>セットを.oszで書き出す</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>スタイルを書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>フィードフォワード行列にも因子を付けます：多く学び、時間がかかります</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>フィードフォワード層も</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>語を減らすか条件を緩めると、より多く見つかります。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>ドロップした%n曲は「ファイル」の「最近開いたもの」にあります。最初の曲を開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>プリセットからフォームに入力、プリセットとして保存、ファイルで共有</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>選んだ項目のリクエストをフォームに入れます</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>文字で絞り込む</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>指摘を文字で絞り込む</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>BPM、オフセット、拍子を検出</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>この付近で検出</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>赤線を検出、またはセットのものを使う</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>BPM、オフセット、拍子の検出・試聴・補正 (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>指摘: osu://edit/ リンクをコピー</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>指摘: 対応済み</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>指摘: 無視</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>指摘: osu!のエディターで開く</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>セットの指摘</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>指摘: 旗をクリックでオブジェクトを選択、ダブルクリックで位置をコピー</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>難易度を修正</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>{title} を折りたたむ・開く</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>拍で折り返し</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>選んだモデル用のLoRAアダプターのフォルダー</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>osu!に追従</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>選んだ譜面が普段より多く、または少なく行うことに、学習なしで従います。ライブラリの譜面はそのメニューで選びます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>難易度の最終変更前の指摘なので、もう当てはまらないことがあります。</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>先に音声から検出します。タイミングタブで試聴・補正できます。</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>4段階</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>そのディスクの空き: {size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>カーソル前のブックマークから後のブックマークまで</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>取得元: {page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>ゲストを生成</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>セットの赤線ではなくこれらの赤線で生成。有効な間は押された状態です</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>ジャンル、楽器、雰囲気、テンポを英語で</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>選んだ赤線か新しい赤線にこのテンポとオフセットを設定</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>難易度にヒットサウンドを付ける (Ctrl+G)。採用するまでディスクは変わりません</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>止まったところから続けます</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>止まらなかったかのように、学習を正確に再開します</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>コピーしたタイムスタンプへ移動し、そのオブジェクトを選択</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>コピーしたタイムスタンプへ移動</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>緑線</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>一覧をグループ分け</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>ゲスト難易度</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>{name} 向けゲスト {difficulty:g}★</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>半拍早く</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>半拍遅く</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>BPMを半分に</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>HPドレイン。autoは星数に合わせます</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>聴き比べ</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>検証曲、ステップ{step}：{loss:.3f}。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>ヒットサウンド音量</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>ヒットサウンド</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>表示中の難易度のヒットサウンド (H)</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>ヒットサウンドと音量のみ</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>作成済みの譜面にヒットサウンド (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>{name} のヒットサウンド</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>ここのヒットサウンド</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>ヒットサウンドのオン/オフ</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>ヒットサウンド: whistle、finish、clap</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>ホールドノート</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>譜面の読み込みの進み具合</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>曲の読み込みの進み具合</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>曲の進み具合</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>部分の難しさ。autoは難易度自身の星数を保ちます</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>ここでの所要時間：「見積もる」を押してください。</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>セットの各難易度にある指摘の数と種類</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>異なるシードで作る数。順に見て最良のものを残します</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>スクロール速度が変わる割合。autoはモデル任せ</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>マップ中でスクロール速度が変わる割合。autoはモデル任せ</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>モデルの意外度。ルール確認にスコアはありません</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>学習する頻度：0はしない、1は通常、最大10</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>効きの強さ: 0 は無効、1 は学習どおり、最大 1.5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>スタイルと星数がモデルを導く強さ。1で無効、1より大きいと遅くなります</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>アダプターの強さ。0なら元のモデル</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>アダプターの作り方</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>曲の響き</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>選んだ指摘を今後無視、または解除 (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>無視	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>プリセットかリクエストを読み込む</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>スタイルを取り込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>osu!の選曲画面でF5を押すと表示されます。ここから渡すこともできます。</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>音声から</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>置換</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>Songsフォルダーへ</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>保存先: {folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>それは</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>新しいフォルダーになります。既存のセットには触れません。</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>余裕があります。</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>まだ始まっていません</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>すでに新しい難易度です</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>Beatwrightの一部なので残ります</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>学習中です</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>保存中です。先に解除してください</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>学習で作られたため一覧にあります</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>元のモデルより良くないので、使うものがありません</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>このPCにありません</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>この提案の作り方は記録されていません</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>この手順の作り方は記録されていません</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>すでにこのPCにあります</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>停止中です</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>元に戻されています</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>グラフィックカードでよく学習します。プロセッサーでは 1 ステップに何秒もかかります。</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>単独では譜面を作りません</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>Beatwrightに付属しています</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>学習対象の行を使います。</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>学習する曲を使います。2 曲以上あれば、いくつかを測定用に取り分けます。</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>{base} 用ですが、表示中のフォームは別のモデルです。</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>元に戻されていません</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>メモリにほぼ収まらないか、ほぼ終わりません。</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>他のプログラムはこのフォルダーを読みます：{folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>フォルダーはそのまま残ります</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>学習が終わっていません。先に再開してください</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>学習は終わっています</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON（スクリプト用）(*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>保存する（破棄できなくなります）</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>採用: この提案を書き込む</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>セットのタイミングを保つ</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>スライダーを保つ</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>重みを8ビットで保持。メモリが減り、マップが少し変わります</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>{describe} を保ちます。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す割合</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>保存場所: {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Kiai: セットのもの</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Kiaiはセットに合わせます。オフにすると新しい難易度にはkiaiを入れません</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>譜面からラベル付け</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>曲からのラベル</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>より大きなアダプターとはるかに多くのステップ。一晩かかり、何日中断しても正確に再開します。</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>譜面から譜面の作り方を学ぶ</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>ライブラリ全体から学ぶ</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>選んだ行から学習（Ins）</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>これから学習</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>この行から学習</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>好みを学ぶ</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>曲の響きを学習中</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>オブジェクトの種類を学習中</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>オブジェクトのタイミングを学習中</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>最低スコア</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>指摘の最低スコア</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>意外度がこれ未満のものを省きます。autoは見る価値のあるものを残します</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>SVはそのまま</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>選んだ行を除外（Del）</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>この行を除外</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>曲の残りは空のまま</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>左右キーで拍の分割ごと、Ctrl+LeftとCtrl+Rightでオブジェクトごと、上下でタイミングポイントごとに移動。プラスとマイナスで拡大縮小、[ と ] で範囲選択、Escapeで解除。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した行</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>説明がないため除外：{count}。</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>除外：{reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>プロセッサーでの時間が半分以下になり、精度は少し下がります</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>選んだ指摘のとおりにBeatwrightが難易度を変更</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>モデルが新しい難易度を丸ごと作成 (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>スライダーの長さと時間を保つよう、緑線でSVに倍率をかけますか？オブジェクトは動きません。</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>モデルに次の難易度を読ませる: {names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>モデルが難易度を読み、予想外だった箇所を示します (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス: {licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>ライセンス: {licence}。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>アダプター1つ、またはフォルダー内のすべてを載せます。コピーはしません</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>アダプターの一覧</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聴取中…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>曲のアタックを聴きます。速く、ms単位で正確</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>20回聴いて最も一致した結果を採ります。遅いですが、ms単位で正確です。</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKrにドロップアウトはありません</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr：大きさは 10 分の 1、学習は遅め</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA：数メガバイト、いちばんよく学ぶ</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>タイミングを見る</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>範囲か小節をループ</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>選択範囲または小節をループ (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>ここをループ</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>検証曲の損失</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>ほかの曲での損失: 前 {before}、後 {after}</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>曲の横のファイルに何があっても、歌詞は学びません</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>残り %n 件にMaiMod</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiModはセットの全難易度を見ました</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiModは全部見ました</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiModは曲を聴きますが、音声ファイルがありません</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>あなたの譜面に対する MaiMod の驚き</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod、スコア {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>モデルにする…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>新しいセットを作る</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>曲を作る</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>候補を作る（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>難易度を作成 (Ctrl+G)。採用するまでディスクは変わりません</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>ファイルをこの手順の後の状態にする</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>ファイルをこの手順の前の状態にする。その後変更があれば行いません</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>ゲスト難易度を作成 (Ctrl+G)。採用するまでディスクは変わりません</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>同じ提案を作り直す: 同じシード、モデル、オプションで、当時の難易度から</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>別のシードでこの提案を再作成 (R)。これは残ります</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>星数ごとに1つずつ、複数の難易度を一度に作り、マッパーの慣習どおりに名付けます</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>{count} 件の提案を作る対象:</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>難易度の一部を再マップ (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>短い人工の曲で譜面を作り、かかった時間を記録します</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>これらのように作る</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>これらのように作る（学習なし）</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>これらの譜面のように…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>範囲を再マップ (Ctrl+G)。採用するまで難易度はそのままです</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>マッパー</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>選んだ行のマッパー、年、重み、記述語</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>譜面を読み込み中です</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>譜面を読み込んでいます…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>まだ譜面を読み込んでいます。終わるまで待つか、止めてください。</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>対象マッパー</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>手本にする譜面</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>マップセットのアーカイブ (*.osz)</translation>
    </message>
    <message>
        <source>Mapsets</source>
        <translation>マップセット</translation>
    </message>
    <message>
        <source>Mapsets (*.osz)</source>
        <translation>譜面セット (*.osz)</translation>
    </message>
    <message>
        <source>Mark the selected findings as done, or take the mark away (D)</source>
        <translation>選んだ指摘を対応済みにする、または解除 (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>{mark}にしました。</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>印付きも</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>印付きも（{marked}）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>曲を測定</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>{title} を測定</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>{day} に {processor} で測定</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>ほかの人の検証用の譜面 {maps} 個での測定：損失 {loss:+.2f} %（{lower} 個で低下）、パターンの距離 {patterns:+.0f} %。1 コアで {minutes:.0f} 分です。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>メモリがぎりぎりか、時間がかかります。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>メッセージ、{count} 件</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>メッセージ: {count}。最新50件を保持 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>拍子 {value} はosu!で使えません。3/4 のような4分系にしてください。</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>メトロノーム (M): タイミングの各拍で鳴ります</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>メトロノームのオン/オフ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>自分のものとその他</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>軽微</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>軽微な指摘</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>モッディング</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>MaiModのモデル</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>タイミングのモデル</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>{name}のモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>モデルとアダプター</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>多いほどステップは安定し、遅くなります</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>多いほどメモリが要ります</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>追加タグ（空白区切り）</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>採用・破棄のほかの方法</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>範囲のこの端を動かす（Alt: 目盛りに合わせない）</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>音楽モデル</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>音楽の音量</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>音楽の音量。クリックで消音</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>マイミュージック</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>マイ選択</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>マイスタイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>新しい難易度の名前。使用済みなら番号が付きます</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセット名:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>ここで何が見つかっても、新しい難易度はセットの赤線を保ちます。見つかった線は表示・試聴・確認できます</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>新しい難易度</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新しいセット</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>新しい{stars}難易度</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>次の指摘</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>提案が変更する次のオブジェクト</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>次の提案</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>Songsフォルダーが開かれていません</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>アダプターはまだありません。`beatwright adapter train` で自分のマップから作れます。ここでフォルダーを追加できます。</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>追加音なし</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>曲に拍が見つかりません。別の候補を選んでください</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>ビートマップがありません</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>これらの語を含む記述語はありません。</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>セットの難易度を1つも読めません。</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>条件に合う指摘はありません。{left} 件が合いません。</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>このシステムには {language} の文字を持つフォントがないため、英語で表示します。{font} などを入れて Beatwright を起動し直してください。</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>まだ損失がありません。</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>.osz を開くプログラムがありません。osu!をインストールするか、フォルダーから {name} を開いてください。</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>この曲の提案はまだありません。フォームが作ったものがここに並び、比べて決められます。</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>赤線はまだありません</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>前回から待つリクエストはありません</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>どの曲にも歌はありません</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>曲が開かれていません</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>このスタイルには検証用の曲がありません。含まれない曲を開いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>まだ曲を開いていません</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>まだ曲がありません。左で曲を言葉で表すか、自分のファイルを使ってください。</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>音声デバイスが見つからず、曲は無音で再生されます。</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>星数未計算</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>選択なし: モデルが自分で決めます。</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>人の判断なしに修正できる指摘はありません</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>避けたい音</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>osu!maniaの音符を速く落とす</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>osu!maniaの音符を遅く落とす</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>{folder} には何も書き込めません。結果を見ることはできますが、書き込めるようになるまで採用できません。</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>この後に変更はありません。</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>この前に変更はありません。</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>終了したものはまだありません</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>指摘なし: ルール違反はありません。</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>指摘なし: {value}。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>まだ何も書き込まれていません。F9 で変更を順に見て、B で比較、Ctrl+S ですべて採用します。</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>検索に一致なし</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>このPCには何もありません</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>作り方の記録がありません</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>どのモデル用か書かれていません。合わないモデルは受け付けません。</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>{by}にとって意外な点はありません。</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>この曲にBeatwrightが書いたもので元に戻せるものはありません</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>この曲で元に戻したもので、やり直せるものはありません</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>まだ学習する譜面がありません</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直すものなし</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものなし</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>この曲ではまだ何も採用していません</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>{title} ではまだ何も採用していません。採用・修正・書き込みしたものがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>上書き変更がまだないので、バックアップはありません。</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>このセットでは何も見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>まだ何も調べていません。
ルールを確認するとランク基準の違反が、MaiModを実行するとモデルの予想外の箇所が分かります。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ測定していません。</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>メッセージはまだありません。</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>オブジェクトをゲーム式かエディター式で表示</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>セットのほかの難易度で同じ時刻にあるオブジェクトにも同じ音が付きます</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>曲を通した毎秒のオブジェクト数。下の印は各オブジェクトで、スナップの色です</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>目盛りから {TOLERANCE:g} msを超えてずれるオブジェクト（難易度別）。Enterかダブルクリックで移動</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>因子のランク：高いほど多く学び、多くの曲が要ります</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>終わりの部分</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>セットの音声ファイルの形式</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>セットのもの。空ならプロンプト</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>セットのもの。空ならあなたとモデル</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>曲全体のもの。ピークは最大値より下に保たれます</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>歌の言語（例：en）。歌がなければ instrumental</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>.osu と .osz をBeatwrightで開けるようにする</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>macOSではFinderの「このアプリケーションで開く」を使います</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>学習していない曲でスタイルは良くなっていないので、モデルはそのままです。ステップより、傾向のそろった譜面を増やすほうが効きます。</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>タイムラインで</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このPCにあります</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>1拍早く</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>1拍遅く</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>一人のマッパー</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>一人のマッパーのパターンの流儀。どのセットも同じ重み</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>約 {value:g}★の新しい{keys}{mode}難易度1個</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>自分のスタイルの1つ。強さのスライダー付きで、複数を混ぜられます</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>曲全体に赤線1本。</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>1曲だけなので検証用に残せず、スタイルが元のモデルより良いかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>どうするかは人だけが決められます</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>この星数の難易度だけ。つまみをドラッグ、ダブルクリックで全部。
左右キーで下限、Shift併用で上限を動かします。</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>対象: {parts} のみ</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>見るだけ</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>自分など、このマッパーの譜面だけから学習します</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>プレイフィールドとタイムラインのみ</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>選択範囲のみ</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>{about} 〜 {value} 星のみ</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>削除されるのは {folder} だけです。元に戻せませんが、{page} にある間は再びダウンロードできます。</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>{name} のみ</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>{value} のみ（複数選択可）</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>{value} – {value2} のみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>ビートマップか曲を開く</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>ライブラリなしでビートマップか音声ファイルを開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>先に難易度を開いてください</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>難易度を開くと、ランク基準とモデルの意見が見られます。</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>マップセットのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>曲を開いて赤線を入れると表示されます</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>先に曲を開いてください</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>先にライブラリで曲を開いてください</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>先に音声のある曲を開いてください</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>アーカイブを開く</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>音声ファイルを開く</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>音声ファイルを開く</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>音声ファイルを開く…（譜面のない曲。ここにドロップも可）</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>osu!で開く</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>osu!のエディターで開く	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>代わりに1曲を開く…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>ダウンロードしたモデルのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>osu!でセットを開く</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>曲のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>osu!lazer が外部編集中のセットを開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の難易度</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>元の難易度と提案: 片方、ゴースト、左右に並べる</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>ほかのテンポ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>全体難易度。autoは星数に合わせます</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>自分のファイル…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>セットを .osz にもまとめる</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>同時のパート数</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>固有の言葉を持つ数小節ずつの部分を、拍でつなぎます</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>忍耐</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>{share} で一時停止</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>一時停止しました。届いた分は残り、再開で続きから始まります。</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>説明の代わりにジャンルを使うプロンプトの割合（％）</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>選択（Ctrl: 追加・除外、Shift: そこまで全部）</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>枠内のオブジェクトを選択</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>投稿用のテキスト (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>元の難易度を再生・表示（Bで切替）</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>提案を再生・表示（Bで切替）</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>{rate:.0%} の速度で再生</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>プレビューポイントから再生</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>最初から再生</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>再生または停止</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>再生または停止 ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生・一時停止</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>その番号の提案を再生または停止</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>行を再生（Enter）</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>拍ごとにクリック音を付けて再生</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>曲の準備</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>プリセットとリクエスト (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>プレビューポイント: {time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>前の指摘</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>提案が変更する前のオブジェクト</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>前の提案</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>問題: ルール違反、またはモデルがとても意外。警告: 要確認。軽微: 細部。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>実行中ジョブの進み具合</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} の進行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>提案  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>提案 [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>提案 [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>提案 {number}: {facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>ラベルを提案</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>修正できる指摘をすべて直した難易度を提案</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>すべての指摘の修正を提案</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>{check} のすべての修正を提案</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>強さのスライダー付きでフォームに入れます</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>これらの線をセットの全難易度に入れます。バックアップが残り、Ctrl+Zで戻せます</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>「{word}」をプロンプトに入れる、または外す</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>キュー ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>キュー ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>選んだリクエストを再度キューへ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>クイックスタイル</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>Beatwrightを終了しますか？</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>プロンプト順に並べる</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>譜面の読み込み</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>曲を読み込み中</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>赤線</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>赤線</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>再マップ</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>範囲を再マップ</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>ここを再マップ</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>{time_text} – {time_text2} を再マップ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>選んだ赤線を削除</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>修復と新しいセット</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>選んだ曲を修復し、赤線1本の新しいセットを開きます</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>リクエスト (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>フォームを初期化</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>リズムF1</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>リズムの複雑さ</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>セットを右クリックするとお気に入りに追加できます。</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>ルール確認</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>セットのルール確認</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>MaiModを実行</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>MaiModを実行・停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>同じ条件で再実行</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>実行は一時停止中</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>選んだジョブを前へ (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>選んだジョブを後へ (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>前回から待つリクエストを実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>モデルに伝えられ、おおよそ従います</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>サンプル譜面</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>学習に使わない曲のサンプル譜面。Enterで人の譜面と並べて再生</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>途中でサンプル譜面を作る</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>難易度の保存先</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>状態を書き留めて待ちます。正確にそこから再開します</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>状態を書き留めています…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>各曲がプロンプトにどれだけ近いかをCLAPで測り、近い順に並べます</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>AIの使用を明記</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>因子の倍率。auto：LoRAはランクの2倍、LoKrはランクと同じ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>スクロール速度 {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>記述語を検索</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>曲、マッパー、stars&gt;4 などで検索…</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>このテンポの付近で音声を調べます（ミリ秒単位で正確）</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>データセットを検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>区間の秒数</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>一度に学習する曲の秒数。長いほどメモリーが要ります</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>最も近い目盛りへ移動（Alt: 目盛りに合わせない）</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>先に修正できる指摘を選んでください</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>先に範囲を選んでください: ルーラーをドラッグ、または両端で [ と ] を押す</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>先に範囲を選んでください: ルーラーをドラッグ、または時刻を入力</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>ルーラーのドラッグと同じく範囲を選択</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>先に一覧で指摘を選んでください</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>ブックマークを設定</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>全項目を既定に戻す。範囲と名前は残ります</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>設定: CS、AR、OD、HP、スライダー速度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>各ステップで除くLoRAの入力の割合</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>ホールドノートの割合。autoはモデル任せ</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>ガイダンスが効き続けるよう、プロンプトなしで学ぶパートの割合</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>これらの線を表示・試聴。難易度は引き続きセットの線で作ります</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>タイムラインで表示</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>フォームの表示・折りたたみ</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>ライブラリの表示・折りたたみ</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>ライブラリの表示・折りたたみ (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>1つのカテゴリの指摘だけを表示</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>対応済み・無視の指摘も表示</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>曲のフォルダーを表示</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>曲全体を表示</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>待機中・実行中・終了分を表示。順序変更、キャンセル、再実行 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>{value}を表示</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>個別の譜面…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>サイズ、ライセンス、ここでの速さ、ダウンロード、アダプター</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>スライダーの速度と形。セットは同じ重み</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>スライダー速度</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>小さいモデルは速く、大きいモデルは音が良くGPUが必要です</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>作成中です。待つか、止めてください</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>予期しない問題が起きました（{name}: {words}）。詳細は {log_file} にあります。</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>曲の詳細</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>ソングラボ</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>曲 (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>見つかった曲がここに表示されます。</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>曲を読み込んでいます</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>曲を読み込んでいます…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>まだ曲を読み込んでいます。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>曲：{songs}、音楽{time}、測定用に取り分け：{apart}。</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>指摘を並べ替え</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>Space: あり、Shift+Space: なし</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>ここでの速さ</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>曲の速度</translation>
    </message>
    <message>
        <source>Spinner</source>
        <translation>スピナー</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>難易度構成</translation>
    </message>
    <message>
        <source>Stale: </source>
        <translation>古い: </translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>スター難易度</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>星のずれ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>選択範囲の始点と終点（Alt: 目盛りに合わせない）</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>セットの線から始める</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>オブジェクトごとに移動</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>拍の分割ごとに移動</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>タイミングポイントごとに移動</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>ステップ {step}</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>ステップ{step}：損失{loss:.3f}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>MaiModを止める（残り %n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>ここで止めます。届いた分は残ります</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>停止。以前の指摘は残ります</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>止める（何も残りません）</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを止める</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>このジョブを停止（EscかCtrl+.）。何も残りません</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>{name} の強さ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>スタイルラボ</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>スタイル {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>スタイル: 年、マッパー、記述語など（対応モデル用）</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>スタイル (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>学習したスタイルがここに並びます。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>例：F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>streams, jumps など。コンマ区切り</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>スーパータイミング</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>元の難易度と提案を切り替え</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>自分の曲も同じ手順で: 測定、修復、新しいセット</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>誰かが書き出したスタイルを取り込みます。ファイルのドロップもできます</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>終了したジョブをすべて一覧から外す</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>メッセージをすべて一覧から外す</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>これらを使う</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>セットのものを使う</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>数ステップ動かして、ここでの所要時間と必要なメモリを調べます</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>タップ</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>タップ (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>曲に合わせてタップしてください。</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>先に4回以上タップしてください</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>曲の再生中に拍に合わせてタップします。3秒空けると最初からになります</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>テンポをタップ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>スタイルを教える…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>自分の譜面で、このコンピューター上でプログラムに教えます</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>バックグラウンドでスタイルを学習させます</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>{name}を学習</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>スタイルの学習にはパッケージ peft が必要ですが、このビルドには含まれていません。ソースから Beatwright を実行してください</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>温度: 低いとありがちに、高いと奔放になります。通常は0.9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>測定したテンポとキー、それから作る説明文（ない曲だけ）</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>選んだ%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>Songsフォルダーを一覧できません</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>アダプターは、検証曲で最良だったステップのものです</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>音声ファイル {name} が {parent} にありません。戻すと、曲を聴いてマップできます。</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>クリップボードに 00:24:100 (1,2) - のようなタイムスタンプがありません。</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>コマンドをコピーしました。ターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>作成者はセットの {creator} です。セットの全難易度で同じになります</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>現在時刻。時刻（{forms}）を入力か貼り付けてEnterで移動します。</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>難易度構成の各難易度は星数で名付けます</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>指摘の後に難易度が変わりました。先に調べ直してください</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>表示する難易度。提案の上のレーンは {name} です</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>難易度が変更されました</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>{title} のダウンロードが止まっています。</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>表示中の難易度の指摘を順に見て修正します</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>指摘を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>セットのフォルダーを作る場所</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>音楽モデルのフォルダー</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>プリセット「{name}」からフォームに入力しました。</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>フォーム {name} を元どおりに入力できませんでした。使う前に確認してください。</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>最大の学習率。空ならプログラムに任せます</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>進み具合はジョブバーに表示されます。止めても次回は続きから始まります。</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>カーソル位置か次のkiai。もう一度でその次</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>実行中の作業が終わると言語が変わります。</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>ライブラリにそのような譜面はもうありません。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>ライセンスは各曲の横と、その譜面のタグに書き込まれます。</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>音楽のライセンス</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>線を書き込み中です</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>一覧は空です</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>osu!で開いている譜面をここでも開きます。</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>新しい難易度に記すマッパー。空ならセットのもの</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>誰の流儀か</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>印はプログラム終了まで有効です。</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>モデルは{name}にあります。フォームのモデルとしてそのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>モデルが先に拍を聴き取ります。採用前に線を確認してください。</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>拍を検出するモデル</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>学習するモデル。スタイルはこのモデルでのみ使えます</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>マップするモデル。内蔵ならネットワークもグラフィックカードも不要</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>難易度を読むモデル</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>モデルは英語で学習されました。英語が最もよく働きます。</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>新しい部分</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>次の提案 (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>音高は半音までテンポに従い、それ以上は変わりません</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>音高が変わり、どの立ち上がりも正確な位置にあります</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>音高は変わらず、立ち上がりは最大15 msずれます</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>プリセット「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>前の提案 (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>この提案はオブジェクトを変更しません。</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>提案をディスクに保存できず、終了時に失われます: {error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>この提案は新しい難易度で、既存のものは変更しません</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>提案は残っています。</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>提案が</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>提案: {changes}（F9: 次へ）</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>この曲の提案を並べて、それぞれ採用または破棄</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>範囲は0.5秒以上必要です。端をドラッグしてください</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>範囲と、採用時に書き出すもの</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>難易度の残りはそのままです</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>ルール確認ではこの提案に指摘はありません</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>採用する前にルール確認が提案を調べます</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>同じシードと同じ曲なら同じアダプターになります</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>セットにこのモードのほかの難易度はありません</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>セットにはすでにこれらの線があります</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>これらの赤線でのセット</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>セットのタイミングを保つ設定です。先に切ってください</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>曲はこのファイルの一部で始まるか、そのメロディーに従います</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>拍で折り返した曲</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>曲は正確にこのテンポになります。auto: 曲自身のテンポを丸めたもの</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>曲に比較できる難易度がありません</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>曲にまだマップセットがありません。先に難易度を採用してください</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>曲の音声ファイルがありません</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>目標のスター難易度</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>目標のスター難易度（易しい順、空白区切り）</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>スタイルを{name}に書き出しました。別の環境でこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>スタイル{name}を取り込みました。</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>スタイル{name}は各フォームの「スタイル」グループにあります。スライダーで強さを決めます。</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>スタイル{name}は学習していない曲で良くならなかったので、モデルはそのままです。</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>スタイル{name}が完成しました。</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>スタイル{name}は{base}用で、{model}用ではありません。そのモデルを選ぶか、スタイルを外してください。</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>{name}の学習を停止しました。ここから再開できます。</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>{name}の学習が中断されました。続きから再開できます。</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>学習は状態を書き留め、その後自動で再開します</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>各拍の波形</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>縦に並べた8拍の波形。ドラッグで線を移動</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>ウィンドウに必要なシステムライブラリがありません: {value}。DebianやUbuntuでは: sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>単語はプロンプトの前</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>単語はプロンプトの後</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>語が長すぎます。1、2 語で十分です。</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>単語がプロンプトの代わり</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>単語がプロンプトの代わりになるので、先に入力してください</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>真似るスタイルの年。autoはモデル任せ</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>{songs} 以下に .osu ファイルがありません。新しいビートマップはすぐに表示されます。</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>新しいバージョンBeatwright {version} があります。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>「{name}」というプリセットがあります。先に削除か改名をしてください。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>「{name}」というプリセットがあります。置き換えますか？</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>{time_text} にはすでに赤線があります。先に別の時刻へ移ってください。</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>{name}という名前のスタイルは既にあります。別の名前にするか、削除してください。</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>まだ難易度がありません</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>学習する譜面がありません。データセットに追加してください</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>書き込み先のマップセットがありません</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>提案がありません。先に生成してください</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>書き込む赤線がありません</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>赤線がまだありません。音声からタイミングを検出するか追加してください</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>ウィンドウを出す画面がありません（DISPLAYとWAYLAND_DISPLAYが未設定です）。デスクトップからBeatwrightを起動するか、コマンドを使ってください: beatwright --help。</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>学習する曲がありません。データセットに追加してください</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>比較できるセットのタイミングがありません。</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>まだ調べるものがありません: 難易度にオブジェクトがありません</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>やり直すものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>この曲には元に戻すものがありません。</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>提案は1件だけです</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>ビートマップとして読めず、省いたものです。ダブルクリックでフォルダーを開きます。</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>これらの譜面はアーカイブの中にあるか、なくなっています。先にアーカイブを展開してください。</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>それらは</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>並べ替え済みです：各カードにプロンプトとの近さがあります</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>このビルドには新バージョン告知のアドレスがありません</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>この難易度</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>この難易度のブックマークは2つ未満です</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>この難易度にkiaiはありません</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>この指摘に特定の位置はありません</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>この線には曲内に丸1拍がありません</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>このセット</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>この曲にはまだ難易度がありません。先に作ってください</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>この曲にはタイミングのあるマップセットがありません</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>チェックしたものは、それぞれの強さで混ぜて、フォーム {form} の {title} に使います。変えてもモデルは読み直しません。</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>シードを振る</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>シードを振って固定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>時刻が空です。{forms} と入力してください。</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>曲を {bpm} BPMに合わせる</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>時刻 {value} は範囲外です。曲の開始から1日以内にしてください。</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>各赤線の時刻、BPM、拍子</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>モデルでタイミング</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>次のペインへ</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>前のペインへ</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>先頭へ (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p: 抽選対象にする有力候補の割合。通常は0.9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>{names} のマップで学習</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>最初のステップを試しています…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>ソングラボの音楽モデルを曲に合わせて調整する</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>一覧を逆順にする</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>ずらした音声で20回、統合。低速</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>BPMを2倍に</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>学習していない曲で、同じシードの提案を2つ：なしとあり</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>採用したものを元に戻す</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>アーティスト不明</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>展開先</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>Beatwrightのファイル内に展開し、そこからosu!へ渡します</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>読めないファイル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>生成に使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>アダプター {name} を使う</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>{folder} を使う</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>{folder} をSongsフォルダーにする</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} を使う</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>生成に使用中</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>タイミングタブの {describe} を使います。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>{title} を検証</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>バッテリー駆動中とosu!の実行中は待つ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>ほかのジョブを待っています</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>実行中のジョブを待っています…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>電源につながるまで待機します</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>osu!の実行中は待機します</translation>
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
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>機械が最もよく間違える点を、クリックで</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>読めなかったものと理由</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>ヒットサウンドの対象</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>届いた分はプログラムを終了しても残ります。そろうと各フォームのモデルになります</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>歌われる言葉。歌うモデルが学習します</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>問題の内容</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>入力した内容は難易度%n個に適用されます。空欄は何も変えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>入力した内容は %n 曲に使われます。空の欄は何も変えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>採用時に書き出すもの</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>これまでに見つけたものは残ります</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>どんな音か</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>どんな響きか（頼むときの言い方で）</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>何がどれだけ自由に作るか</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>譜面の何をまねるか</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>osu!がSongsフォルダーに保存した譜面をここでも開きます。</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>実行中・待機中・終了分。順序変更、キャンセル、再実行 (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>テンポが変わるとき何を保つか</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>ゲスト難易度の内容</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>`song train`でモデルを調整したもの</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>新しい難易度の内容</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>新しい部分の内容</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>置き換える場合、別のプログラムの内容はバックアップに残ります。</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>難易度に対するランク基準とモデルの意見 (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>フォームでのスタイルの名前</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>ソングラボでのスタイルの名前</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>スタイルの成果</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>これらの線がセットの難易度に及ぼす影響</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>{title} で採用したもの。各手順で以前のファイルを残しています。</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>指定されたものを読めません: {problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>ドロップされたのはこのPCのファイルではありません。保存してから開いてください。</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>最後に保存したステップまでの学習内容は残っています。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>いつ作られたか</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>最初の拍の時刻</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>BPM、オフセット、拍子の出所</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>新しい難易度のBPM、オフセット、拍子の出所</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>曲はどこにありますか？</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>終わる位置。範囲の端をドラッグ、またはカーソル位置で ]</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>位置。難易度やセット全体の指摘にはありません</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>%n個のアーカイブをどこに展開しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>{name} をどこに展開しますか？</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>その部分の始まり</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>その部分の終わり</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>新しい部分の始点。ルーラーをドラッグ、またはカーソル位置で [</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>各プロンプトの中でスタイルの単語が置かれる場所</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>BPM、オフセット、拍子の検出元</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>タイミングの検出元</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>難易度を読むモデルとその方法</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>曲のどの部分を再マップするか</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>表示するセット: お気に入り、最近、自分の、osu!に投稿済みか否か</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>whistle、finish、clap。オフなら通常のhit normalだけ</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>whistle、finish、clap、サンプルセット、音量。リズム、位置、スライダー速度、その他はすべてそのままです。</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>kiai全体</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>セット全体</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>曲全体、{time_text}: クリックでその位置を表示</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>完全です: ファイル %n 個を読み、問題はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>モデルで</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>モデルで、スーパータイミング</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>{name}あり</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>説明文なし</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>{name}なし</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>アーティスト、タイトル、マッパー、難易度、出典、タグを両方の表記で検索します。
フィルター: stars&gt;4  bpm=180  ar&lt;9  length&lt;120（秒、または 2m）  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local。引用符で語をまとめます。</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>文、カテゴリ、チェック名の語</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>スタイルを重みに含む完全なモデルを書き出します</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>セットに書き込む</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>一覧の指摘をWebページ、テキスト、JSONで書き出す</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>セットの指摘をテキスト、Markdown、ウェブページ、JSON として書き出す</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>提案を新しい難易度として書き出す (Ctrl+S)。既存ファイルには触れません</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>提案を {name} に書き込む (Ctrl+S)。日付付きバックアップが残り、Ctrl+Zで戻せます</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>人に渡せるよう、スタイルを1つのファイルに書き出します</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>新しい難易度の「作成者」欄にマッパー名を入力すると、自分のセットが並びます。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>ポインターを中心にズーム</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  {objects} すべて目盛り上</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {objects} のうち {count} 個がずれ</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}] にはまだオブジェクトがありません。別の難易度を選ぶか、新しく作ってください</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}] にはまだオブジェクトがありませんが、タイミングは使えます。</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}] に音声ファイルの指定がありません。osu!のエディターで設定すると、聴いてマップできます。</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] がディスク上で変更され、読み込み直しました。</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>[{version_name}] をもう一度</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}、{keys}オブジェクト {objects:,} 個</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>セット全体について</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>提案で追加</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>アダプターのフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>ほか指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>ほか {value} 件</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>どれでも</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>重ねて薄く</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>星 1 未満</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>ほかと並べて</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>ファイルから取り込み</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>提案で変更</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>ほか %n 個の難易度を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>選択か入力</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>列 {value} / {column_count}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>先に {size} をダウンロード</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>エラー: {sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>全オブジェクトが目盛り上</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>{base} 用</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>前から {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>{source} より</translation>
    </message>
    <message>
        <source>full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>{key} を生成中</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>続きを作る</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>新しいセットフォルダーに</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>インストゥルメンタル</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>int8の重み</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>ライセンス {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>損失（検証曲）</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>損失（学習曲）</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>演奏し直す</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>譜面: {creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>軽微な指摘</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>音楽：{state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>毎回新規</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>拍が見つかりません</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>新しいメッセージなし</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>特定のスタイルなし</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>赤線なし</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>ルール違反なし</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>{value} はもうありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>元のモデルより良くない</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>注意: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>{by}に意外な点なし</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>なし。ほかのモデルの位置を整えます</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>コンボの {value} 番目</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>目盛り外、{off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>拍の上</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>真似るスタイルのマッパーのosu!ユーザーid</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>通常の場所にosu!が見つかりませんでした。</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!: サークル、スライダー、スピナー</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch: フルーツ</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer の外部編集が終わり、採用した内容は取り込まれました。続けるにはもう一度外部編集を始めてください。未決定の提案は残ります。</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer で外部編集中のセットはありません。先にエディターの File メニューで「Edit externally」を選んでください。</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer が外部編集用にセットを展開しました。</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania: キー</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko: 太鼓</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>提案で音が変わる</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>選択の範囲外</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>赤線</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>提案で削除</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>その部分を置き換える</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>リズムの複雑さ {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>サンプルセット</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>スクロール速度</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>表示を動かす</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>{page} を参照</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>時刻を動かす</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>Beatwrightに付属</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>星数は未計算</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>星数不明</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>ステップ {step}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>{steps}中{step}ステップで停止</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>スタイル「{name}」</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>タイミングタブ</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>アダプターのフォルダー</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>新しいセットのフォルダー</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>モデル、20回</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>選択範囲: </translation>
    </message>
    <message>
        <source>the time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>このマップセット</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>セットのもの</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>次まで {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>マップ全体</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>セット全体</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>3/4 か 4/4 と入力</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>180 のようなテンポを入力</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>あなたとモデル</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM、{offset:.0f} ms・安定度 {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{bpm:.5g} BPM（{time:.0f} ms）</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm2:.6g} でなく {bpm:.6g} BPM</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM（{taps}、± {ms} ms）</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>{chosen} を読めません。別の難易度を選んでください。</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>確信度 {confidence:.0%}</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} トークン/秒</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count}曲保存</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>約 {stars}★の新しい{keys}{mode}難易度 {count} 個</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>オブジェクト {count} 個</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>オブジェクト {count} 個、毎秒 {density:.1f}</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>提案 {count} 件</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>{count} 件の提案が</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>赤線 {count} 本、最初は {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}（拍の長さが変わるため）。</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file}がありません。曲を選んでください。</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>{folder} を開けません（{value}）。別の曲を選んでください。</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder} にビートマップも曲もありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder} にアダプターはありません。必要なファイルは {files} です。</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} がもうありません。ライブラリで別の曲を選んでください。</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} がもうありません。Songsフォルダーを選び直してください。</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f}時間</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys} キー、</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>列 {column} の{kind}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind}、ランク {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}、{ms} ms</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value} は実在するフォルダーではありません。選んでください。</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language}（フォントなし）</translation>
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
        <translation>{ms} ms早い</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>{ms} ms遅い</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names} を {name} に書き込みました。</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{artist} – {title} の {name}: 準備完了。曲を開き直して確認してください。</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name}は赤線1本の新しいセットです。どのフォームでも譜面を作れます。</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} が空です。{hint}。</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name}は手本として各フォームの「スタイル」グループにあります。スライダーで強さを決めます。</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} は {folder} にあります。</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} はビートマップでも音声ファイルでもありません。.osu、.osz、フォルダー、曲のどれかを開いてください。</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name}は{low:g}から{high:g}の数にしてください。</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} は削除されました。別の難易度を選んでください。</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>{name}を破棄しました。</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} を {folder} に書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}、セット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}：検証曲の損失は学習前{before:.3f}、学習後{after:.3f}（{share:+.1%}）、最良はステップ{step}。</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}：1曲だけなので測定していません。</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}：学習前{before:.3f}、学習後{after:.3f}（95 %の変化 {low:+.3f}〜{high:+.3f}、譜面{maps}個）。</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{folder} の {name}{also}変更されました。バックアップが残っています。</translation>
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
        <translation>{number}コピーされました（1行1件）。フォーラム投稿に貼り付けられます。</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number}修正されました。難易度のバックアップが残り、Ctrl+Zで戻せます。</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>オブジェクト {objects:,} 個</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{ms} msに{objects}</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{objects} 個中 {off} 個のオブジェクトが目盛りからずれます</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} がもうありません。ライブラリを更新するか、別の曲を選んでください。</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals}採用も破棄もされておらず、ディスクに保存できなかったため失われます。</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace}（読めません）</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} 秒、[{version_name}] の {objects} が置き換えられます。</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>曲1分あたり {seconds} 秒 ({how})</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>プロンプトとの一致 {share}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き {size}</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds}、音量 {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source}のライセンスは{licence}です: {meaning}。</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>{stars:.2f} 星</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 〜 {end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}: 聴いて確認してください{others}。</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM、セットに赤線なし</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  目盛りから {by:+.0f} ms</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}: 選んだ線、なければ全部の線</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>{title} は再生できません：ファイルがありません。</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>{title}は再生できません。ファイルがアーカイブの中にあるか、なくなっています。</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} は{value}に対応していません。別のモデルを選んでください</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} が完了: {number}。難易度を開き直して確認してください。</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} はこのPCにありません。{size} をダウンロードして続けますか?</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} がこのPCに入りました。</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title}はこのPCにあります。</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>このコンピューターには {title} が合っています。</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title}では使えません</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} をキャンセルしました。何も残っていません。</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>{title} を削除し、{size} 空きました。</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} はマップの確認用に学習していません。別のモデルを選んでください</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title}（{name}）</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}、折りたたみ中</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}、展開中</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}：先に {size} をダウンロードします。</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}: ダウンロード {size}。</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>メモリ {there:.1f} GiB 中 {used:.1f} GiB。</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value}（{time_text} から {time_text2}）</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value} にはまだマップセットがありません。採用すると新しいフォルダーを作ります。</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value}が空です。数値を入力してください。</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} がもうありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>リピート {value} 回</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · 難易度なし</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>残り {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what}破棄されました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>前回から{what}。「実行」で開始します。</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what}に新しい赤線{sliders}が入りました。バックアップが残り、Ctrl+Zで戻せます。</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>プログラム終了時、{what}まだ待機中でした。</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {name} の {time_text} – {time_text2} をもう一度。ほかはすべて残ります。Bで元の難易度と提案を切り替えます。</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}。{they}生成中にタイムラインへ表示されます。採用したときだけ書き出します（{where}）。</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}: やり直しました。</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}: 元に戻しました。</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

バックアップが残り、Ctrl+Zで戻せます。</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}。
通常は {usual} です。空にするとその値に戻ります。</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>「{name}」を別のフォームのプリセットに追加しました。</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>「{name}」をプリセットとして保存しました。</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>「{text}」は時刻ではありません。{forms} と入力してください。</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• ほか {value} 件</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… ほか {value} 件。拡大すると分かれます</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1拍</translation>
    </message>
    <message>
        <source>−1 ms</source>
        <translation>−1 ms</translation>
    </message>
    <message>
        <source>−5 ms</source>
        <translation>−5 ms</translation>
    </message>
    <message>
        <source>−½ beat</source>
        <translation>−½拍</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>Beatwrightについて</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>自分のPCで動くモデルで、osu!の譜面作りを助けます。コードはMITライセンスです。モデルとライブラリには下記のライセンスがあります。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>ライブラリのライセンス</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>モデルのライセンス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>バージョンとログの末尾（個人の名前やフォルダーなし）をクリップボードへ</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>ページを参照</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>星数から選択</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>すべて既定に</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>{keys} に戻す</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>全操作を既定のキーに戻す</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}: 既定のキーに戻す</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} はすでに「{action}」です。先にそちらのキーを変えてください。</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>同じシードとフォームなら同じ難易度になります。空（起動時の状態）なら毎回変わります</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>操作、プリセット、難易度、曲、設定、または 01:20:300 のような時刻</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>一致なし。文字を減らすと増えます。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>合うもの</translation>
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
        <translation>難易度</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>{time} へ移動</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>先に曲を開いてください</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>最近の曲</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>これは開いています</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>プレイフィールド</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>現在時刻のオブジェクトをプレイ時の見た目で表示します。</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0}（薄く）</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>環境変数 {name} がある間は、それがこの値を決めます。</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Beatwrightの終了状況</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>Beatwright {version} でした。</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} 何も送信していません。下の文面はバージョンとログの末尾で、個人の名前やフォルダーは除いてあります。よければバグ報告に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>この文面をそのままクリップボードへ。何も送信しません</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>{value} に戻す</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} に保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次の起動時に有効になります。</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>通常は {value} です。</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}: 既定に戻す</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>{time} です。</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>ここ: {objects}。</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>次: {object}（{time}）。</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>続くオブジェクトはありません。</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>曲が開かれていません。</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>選択中: {stamp}。</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>{start} から {end} までを選択しました。</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>元の難易度を表示しています。</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>提案を表示しています。</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>バナナシャワー</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>でんでん</translation>
    </message>
    <message>
        <source>don</source>
        <translation>ドン</translation>
    </message>
    <message>
        <source>drum roll</source>
        <translation>連打</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>フルーツ</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>ホールドノート</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>ジュースストリーム</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>カッ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>スピナー</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{kind}（{x}, {y}）</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>列 {column} の{kind}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>{time} と解釈しました。</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>整数はmsです。秒なら {number} s と書いてください。</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>タイムラインの図</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>{0} のブックマーク</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation>（半分か倍）</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation>（{0}作）</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>&quot;{0}&quot; と &quot;{1}&quot; が同じに見えるため、判定を区別できません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>&quot;{0}&quot; は先頭に {1} msの無音があるのに、キー入力に応えます（{2}）。切り取ってください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>&quot;{0}&quot; は{1}の末尾に置きます: &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>&quot;{0}&quot; をデコードできません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>&quot;{0}&quot; を音声として読めません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>&quot;{0}&quot; はスタイル名にできません。モデルにない別の語を選んでください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>&quot;{0}&quot; は0バイトなので、セット全体をアップロードできません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>&quot;{0}&quot; は {1} 文字です。{2} 文字を超えると展開できないことがあります。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>&quot;{0}&quot; は平均 {1} kbit/sです。{2} 未満では音がこもります。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>&quot;{0}&quot; は平均 {1} kbit/sです。{3}の上限は {2} です。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>&quot;{0}&quot; は {1} x {2} ピクセルです。小さくしてください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>&quot;{0}&quot; はアダプターの記述語です。--descriptor で指定してください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>&quot;{0}&quot; はMP3ですが、キー入力に応えます（最初は {1}）。WAVかOggを使ってください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>&quot;{0}&quot; はほぼ無音です。代わりに44バイトの blank.wav を使ってください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>&quot;{0}&quot; は空です。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>&quot;{0}&quot; はhub idではありません。owner/name の形です。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>「{0}」はハブのモデルではありません。ここではダウンロードしたモデルだけを削除します。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>&quot;{0}&quot; は読める画像ではありません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>&quot;{0}&quot; は{1}で無音です。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>&quot;{0}&quot; は{2}の音量が {1} 倍です。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>&quot;{0}&quot; は{1}ですが、名前に表れていません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>&quot;{0}&quot; は{1}です。名前の末尾を {2} にしてください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>&quot;{0}&quot; は{1}です。MP3かOgg Vorbisを使ってください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>&quot;{0}&quot; の長さは {1} msです。どの環境でも聞こえるには {2} ms以上必要です。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>&quot;{0}&quot; がこの難易度を作ったようですが、タグにありません。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>&quot;{0}&quot; は [{1}] で頻繁に鳴るので、既定のfinishだと耳障りです。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>&quot;{0}&quot; が同時に {1} 回鳴ります。意図したものですか？</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>&quot;{0}&quot; はPNGにしてください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>&quot;{0}&quot; の位置が太鼓の難易度ごとに異なります: {1}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>&quot;{0}&quot; は大きくなるまで {1} msかかります（{2}）。遅れて感じませんか？</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>（例: [{1}] の {0}）</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>ため、バックアップできません。</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>（{0} px 離れている）</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0}には曲が必要です。--prompt-audioで指定してください。</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} は不明です。reference を使ってください。</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} は同じモードの難易度から取ります。指定してください。</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0}はauto、cpu、cuda、mpsのどれでもありません。</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0}は調ではありません。&quot;F# minor&quot;のように書いてください。</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} は言語コードではありません。en、jaなどを書いてください。</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} は指摘のスコアになりません。0以上にしてください。</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper &quot;{0}&quot; はユーザーidでも、--adapter で指定したアダプターのスタイルでもありません。{1}。</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} は不明です。osu、taiko、catch、mania を使ってください。</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}: {1} --model を省いて音声からタイミングを取るか、V32を選んでください。</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rankは曲をプロンプトと比べますが、この曲にはありません。書いてください。</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rankは曲をプロンプトと比べます。音楽を説明するか、指定しないでください。</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0} の拍子はマップに使えません。スラッシュの後は3か4にしてください。</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} は範囲外です。BPMは {1} の間にしてください。</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} は範囲外です。オフセットは曲から1日以内にしてください。</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} は不明です。{1} か、180@1250 のような BPM@OFFSET_MS を使ってください。</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1}は使えません。{2}を選んでください。</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0は常に最も確率の高いトークンを選びます</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>指摘の修正 1 件</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1はダウンロードを禁止します。</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} は{1}しか使われていません（{2}）。曲のそこにそのリズムはありますか？</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>MP3は128〜192 kbit/s、Oggは208まで。無駄なく良い音になります。</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>musicgen-smallには4 GB、mediumには10 GB、largeには16 GBのメモリ。CPUでは30秒ごとに数分かかります。</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>メモリ4 GBとdiffusersパッケージ。2コアで10秒ごとに約2分。</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>。別の難易度を開いてください。</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>。セットを開き直してください。</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>。元に戻すか、新しい難易度として採用してください。</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>。元に戻してください。</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>。最初の理由: {0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>.{0} ファイルはここでは書けません（{1}）。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>CupとSaladにハイパーダッシュはなく、Platterではスライダー部分にありません。</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>背景は大画面でも鮮明で、ダウンロードを大きくしません。</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>緑線の少し前の小節線は、前の区間の速度で流れます。</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>小節線が前の線の {0} ms後にあります。どちらかを省いてください。</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>1小節 {0} 拍は不可能です。1〜64にしてください。</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>周囲と違うリズムの小節は、見せ場かミスのどちらかです。</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>{1} BPMで基本スライダー速度 {0} はEasyには速めです。目安は {2} です。</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>数回しか使われない拍の分割は、たいていミスです。</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>Web行の譜面に中身がありません。</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>ブレイクはオブジェクトの200 ms後に始まり、次が現れると終わるので、演出が邪魔になりません。</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>テンポが変わるとスクロール速度も変わります（緑線で均す場合を除く）。</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>ダウンロードしたモデルの中にあった、種類 {0} のチェックポイントです。</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>あと数ピクセルでハイパーダッシュになるダッシュは、高い精度を要します。</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>難易度のドレインタイムは30秒以上です。</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>ヒットサウンド用だけの難易度は、セットのランク前に削除します。</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>難易度名は固有で、作者名以上のことを示します。</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>1/4配置の大音符は、最後の音符で色が変わらなければなりません。</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>大音符は両手を使うので、単独か配置の最後に置きます。</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>{0} 配置の中に大音符があります。このレベルでは許されません。</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>設定、バックアップ、ログ、キャッシュのフォルダー（システム既定の代わり）。</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>16 GBのグラフィックカード。そこでは第一の選択です。4 GBでも遅いながら動きます。プロセッサーではメモリ30 GBと忍耐が必要です。</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>ゲスト難易度はセットのタイミングを使います。{0} を省くか、新しい難易度を作ってください。</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>ゲスト難易度には星数が必要です。{0} を設定してください。</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>ヒットサウンドは叩いた瞬間を伝えるので、すぐに鳴ります。</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>ホールドノートは押し続けられる長さがあります。</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>同じリズムのほかより極端に大きいジャンプは、たいていミスです。</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>{0} ms後の線がサンプルを変えます。このオブジェクト用ですか？</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>マップは赤線で始まります。その前の緑線は継承元がなく、kiaiがすぐ始まってしまいます。</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>{0} を取るマップが必要です。難易度を指定してください。</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>コンボを区別できるよう、コンボカラーを2色以上設定するか、既定スキンを優先します。</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>メロディーに従うモデルにはプロンプトも必要です。音楽を言葉で表してください。</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>メロディーに従うモデルは最大30秒です。短くしてください。</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>メロディーに従うモデルはセクションを演奏できません。musicgen-smallを選んでください。</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>新しい難易度は上書きできません。独立したファイルになります。</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>新しい赤線は小節線を描きます。直後にもう1本あるとミスに見えます。</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>スピナー（でんでん）直前の音符は見えにくいです。</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>プリセット名には文字が必要です。</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>プロンプトが{0}文字あります。{1}文字に縮めてください。1、2文が最適です。</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>スライダーの{0}に赤アンカーがあり、軌道があいまいです。</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>何も変えない赤線は、丸めでタイミングをずらし、nightcoreのシンバルをリセットします。</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>有効なテンポや拍子のない赤線では、その後のタイミングが定まりません。</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>再マップは {0} のモードを保ちます。--mode を省くか、新しい難易度を作ってください。</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>再マップはマップの赤線を保ちます。{0} を省くか、新しい難易度を作ってください。</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>再マップは {1} の {0} キーを保ちます。--keys を省いてください。</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>再マップには範囲が必要です。{0} と {1} を設定してください。</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>スライダーボールが届く前に、リバース矢印が見えます。</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>{0} msの2個目のオブジェクトを省きました。</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>短い曲にも易しい難易度が必要です。どれだけ易しくするかは長さで決まります。</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>短縮・改変した曲は、タイトル末尾に同じ言葉で明記します。</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>線の1 ms前のスライダーには、その線のスライダー速度が適用されません。</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>スライダーには、見えて追えるボディがあります。</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>自身の軌道に同じ向きで重なるスライダー（burai）は、ボールの行き先を隠します。</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>スライダーティックレート {0} ではティックが拍からずれます。整数、0.5、1.333、1.5にしてください。</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>1曲のセクションは最大{0}個です。いくつかまとめてください。</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>{0} 秒の曲にはリズムを付けられません。2時間以内の曲を使ってください。</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>最後のオブジェクトの後が長い曲は切り詰めます。</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>{0}の &quot;&amp;&quot; の横に空白がありません: &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>スピナーは見える長さがあり、次のオブジェクトへ戻る時間を残します。</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>一部の難易度だけにあるストーリーボードは、意図的か、ほかで忘れたかです。</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>ターボモデルでは--guidanceを使えません。外すか、acestep-v15-xl-baseを選んでください。</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}ではバージョンを &quot;{0}&quot; のように記します: &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>マップの背景には1280 x 720の動画で十分で、ダウンロードも小さく済みます。</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>動画は全難易度で同じオフセットで曲と始まります。</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>Web行に譜面の一覧がありません。</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>Web行に曲がありません。</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>Web行がJSONではありません。</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>時刻のない{0}を省きました。</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Stepが作れるのは最短{0}秒です。秒数を増やしてください。</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR、OD、HP、CSは難易度名に見合っています。</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>スライダー本体の追加音</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>ボディの追加音は、たいていスライダー頭への付け間違いです。そこではwhistleだけが鳴ります。</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>この速いハイパーダッシュの直後に配置が折り返します。</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>全アンカーがスライダーの頭にあり、ボディがありません。</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>全難易度は同じ曲なので、オフセット、テンポ、拍子はすべて同じです。</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>全難易度が同じ音声ファイルを使い、フォルダー内にあります。</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>全モード、30秒のウィンドウ。既存のマップからヒットサウンドとゲスト難易度を作れます。</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>太鼓の全難易度は同じ小節線を省きます。</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>紛らわしいスライダー</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Easyのスライダー速度は、追える遅さに保ちます。</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>このジュースストリームのアンカー</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>このスライダーのアンカー</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>空ファイルはほかのアップロードを妨げます。サンプルの消音にはosu!の44バイトの blank.wav を使います。</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>赤線の少し前のオブジェクトは、その線の拍に置くつもりだったかもしれません。</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>アンカー</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>アンカー数</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>アンカーはスライダーを形作ります。何百もあると、見せるべきでない絵が隠れていることがあります。</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>同種がほかに {0} 件。</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>モデルの別のダウンロード元。</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>速いハイパーダッシュ後の逆方向の動き</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>アーティスト、タイトル、出典、作成者、タグは全難易度で同じです。</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>モデルに問い合わせ中</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>1つのリクエストに入るプロンプトは最大{0}個です。残りは次にしてください。</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>この大きさではint8の利点がありません。int8があるのは大型モデルだけです。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>音声のビットレート</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>音声の形式</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>動画内の音声トラック</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Autoは全スピナーで1,000ボーナス点に届くので、プレイヤーも完了できます。</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>背景の暗さ</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>taikoの背景位置</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>背景のサイズ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>譜面ごとのバックアップ数</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>タイミング線の直前の小節線</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>近すぎる小節線</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>基本スクロール速度の順序</translation>
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
        <translation>Beatwrightは前回、使用しているライブラリでクラッシュしました。</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwrightは前回、予期しないエラーで正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwrightはすでに開いていますが応答しません。閉じてから起動してください。</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwrightは前回、外部（システム、停電、強制終了）から終了されました。</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>スピナーの前後には、フルーツに届く時間があります。</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>ここでニューコンボを始めてください。</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>初心者が追えるのは、ある程度長いスライダーだけです。</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>とても短いスライダーの折り返し回数は、初心者には見えません。</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>初心者にはスライダーの間にサークルか、少なくとも時間が必要です。</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>初心者は重なりから、2つのオブジェクトが続けて来ると分かります。</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>曲の終わりより後</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>エディタでは作れない休憩</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>譜面を組み立て中</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>表示できません: {0}。</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>{0} を削除できません: {1}。</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>{0} にライブラリの索引を保存できません: {1}。</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>スタイル {0} を保存できません: {1}。</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>フォルダー {0} を作れません: {1}。</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>{0} を開けません: {1}。</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>音声ファイル {0} を読めません: {1}。音声ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>バックアップ {0} を読めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>データセット {0} を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>このフォルダーを読めません: {0}。</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>{0} を .tar アーカイブとして読み込めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>{0} を Parquet の表として読み込めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>{0} を読めません: ありません。チェックポイントをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>{0} を読めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>{0} を削除できません: {1}。</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>{0} を展開できません: {1}。</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>{0} に書き込めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>{0} に書き込めません。HF_HOME を書き込めるフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>{0} に試作を書き込めません: {1}。</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>{1} の {0} を書き込めません: {2}。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>{0} を書き込めません: {1}。</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>譜面セットを確認中</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>音を選択中</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>暗すぎる、または明るすぎる色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>列 {0} の音符は平均より {1} {2}です。</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>全 {1} 列のうち列 {0} に音符がありません。</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>列の使用の偏り</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>目標の星に近づけています</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>{0} 星にさらに近づけるには許された {1} 秒より長くかかります。上限を上げるか、星を増減して頼んでください。</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>プロンプトと比較中</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>星を計算中</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>変更前の各ビートマップのコピー。元に戻すのに必要なものを除き、古いものから消えます。</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>選択を集計中</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>隠れた折り返し矢印</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>独自のhitnormal</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>暗いオブジェクトは暗い背景に埋もれ、明るいものはkiaiで点滅します。</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>音を復号中</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>同じモードの難易度は同じ動画を表示します。</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>難易度名</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>プレイできない難易度</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} をダウンロード中</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>レベルごとに最速リズムがあります。Kantanは1/2、Futsuuは1/3、それ以上は1/6です。</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>易しい難易度では同時押しが少なめです。</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>易しい難易度はODとHPを低く保ちます。</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>ぎりぎりのダッシュ</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>エディター表示</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>{0} で終えてください。</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>譜面の終わり</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>どの .osu ファイルもオブジェクトのある難易度です。</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>どの列にも音符があります。</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>全難易度に背景があり、そのファイルもあります。</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>セットの全難易度がすでにこのタイミングです。</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>頭、リピート、末尾はどれも拍の目盛り上にあります（ゲームの丸めを除く）。</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>4:3の画面で全オブジェクトが完全に見えます。</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>音符が指定するサンプルはすべてフォルダーにあります。</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>フォルダーの中身は全員がダウンロードするので、不要なものは置きません。</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>離れた速いオブジェクト</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>速い配置はレベルに合う短さに保ちます。</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>レベルより速い</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>0バイトのファイル</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>拍を検出中</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>リズムを検出中</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>タイミングを検出中</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>速い配置の中の大音符</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>最初の線が緑線か、Kiai付き</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>一覧にない {0} か所を修正します。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>osu!に追従</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>カードと一緒なら、使用・変更・共有は自由です。</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>多すぎるfinish</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>難易度順に、基本スクロール速度は一方向に変わります。</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>{0} から {1} で、リズムの複雑さが {2} から {3} へ一気に上がり、全体の大半を占めます。間に1段入れるとよいかもしれません。</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>難易度間で異なる一般設定</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>タグのジャンルと言語</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>曲のジャンルと言語をタグに入れ、検索でセットが見つかるようにします。</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>{0}を付けてください。</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>効果のない緑線</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>ゲスト難易度</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>タグのゲスト制作者</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>HPドレイン</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP、CS、OD、ARはエディターと同じく0〜10、小数1桁です。</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>スライダーの頭と末尾が重なり、向きが分かりにくいです。</translation>
    </message>
    <message>
        <source>Hit Sounds</source>
        <translation>ヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sound</source>
        <translation>ヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sound answers late</source>
        <translation>遅れて鳴るヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>ヒットサウンド用難易度</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>ヒットサウンドの形式</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>左右で音量が違うヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>短すぎるヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>ヒットサウンドはWAVかOggにします。MP3は先頭が無音で、音が遅れます。</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>難易度間で異なるヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>ヒットサウンドは終始、曲に沿います。</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>ストーリーボード内のヒットサウンド</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>片側に寄ったヒットサウンドは、特に多用されると気になります。</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>ヒットサウンド</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>このタスクはヒットサウンド用です。{0} no を省いてください。</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>短すぎるロングノーツ</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>提案の表示方法: 元の難易度の代わり、元をゴースト表示、または左右に並べる。</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>リクエストで指定がないときの大型モデルの計算精度。bf16は速く、結果が少し変わります。</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>osu!maniaの音符が落ちる速さ（ゲームと同じ数え方）。</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>音が耳に届くまでの遅れ。0より大きいと映像が待ちます。ファイルは変わりません。</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>背景画像をどれだけ暗くするか。</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>ハイパーダッシュ</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>速すぎるハイパーダッシュ</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>スライダー内のハイパーダッシュ</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>連続するハイパーダッシュ</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>ハイパーダッシュには反応時間を残します。Platterは125 ms、Rainは62 msです。</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>リズムの異なる連続ハイパーダッシュ</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>{0} msと {1} msのハイパーダッシュが続きます。</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>あり得ないテンポや拍子</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>KantanとFutsuuではすべて同じ速度で流れます。</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>Platterでは速いハイパーダッシュの直後に折り返しません。</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>Rainではドロップレットとリピートからハイパーダッシュは出ません。</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>Rainでは連続するハイパーダッシュは同じリズムです。</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>EasyやNormalでは緑線でテンポを均し、すべて同じ速度で流れます。</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>EasyやNormalでは、オブジェクト間の距離が時間を表します。</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>osu!maniaでは全音符でhitnormalが鳴るので、セット独自の柔らかいものを全体で使います。</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>osu!taikoではヒットサウンドが音符そのものなので、セットへはコピーしていません。</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>{0} 個の同時押しで同じサンプルが重複して鳴ります（ここでは &quot;{1}&quot;）。意図したものですか？</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>見えないスライダー</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>CSVの表ではありません: {0}。</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>すべてのランク譜面で学習し、マッパーのパターンを知っています。グラフィックカードなしで動きます。</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>すべてのランク譜面で学習し、ここにあるモデルの中で最も良い難易度を作ります。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>既定と異なるキー（操作別）。</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Kiaiは曲の音に合わせて始まり、終わります。</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>ここでKiaiが始まりますが、終わるところと予想されます。</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>taiko難易度間で異なるKiai</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>ここでKiaiが終わりますが、始まるところと予想されます。</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Kiaiフラッシュ</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Kiaiの位置が [{0}] と異なります。</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>Kiaiは、意図がない限り、全太鼓難易度で曲の同じ部分を示します。</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>拍からずれたKiai</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Kiaiが {0} ms以内に2回切り替わります。</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Kiaiが素早く切り替わると、プレイフィールド全体が点滅します。</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>Kiaiの{0}が最も近い目盛りより {1} ms{2}すぎます。</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>全4モードのマッパーと記述語を知っています。位置は第2のモデルが精密化します。</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>大きな同時押し</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>最後の音符が小節線を隠す</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>スライダーを伸縮してください。</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>範囲のうち曲内は0.5秒未満です。曲の長さは {0} 秒です。</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>範囲のうち曲内は0.5秒未満です。曲の長さは {0} 秒です。もっと長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>範囲外の線の音量</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>同じ時刻の線</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>線は5 ms前までの音に効きます。それより少し遅いと、意図したサンプル設定が効きません。</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>拍を聞いています</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>拍を聞いています</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>音楽モデルを読み込み中</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>長いコンボ</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>長い配置</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>このコンピューターを調べています</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>Songs フォルダーを確認中</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>{0} を確認中</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>学習に使わなかった曲での損失: トークンあたり、なしで {0} nat、ありで {1} nat。</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>最も低い難易度</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>曲より長い譜面</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>譜面作成</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>表記を統一し、検索ですべて見つかるようにします。</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>リズムを測定中</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>曲を測定中</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>速さを測定中</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>スタイルを測定中</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>難易度間で異なるメタデータ</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>長すぎる、または欠けたメタデータ</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}の &quot;{0}&quot; の大文字小文字に注意: &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>背景がない</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>ヒットサウンドのファイルがない</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>足りないオブジェクト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>多くのtaiko難易度では、ここに表示されている小節線が省略されています。</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>多くのtaiko難易度では、ここで省略されている小節線が表示されています。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>{0} へ移してください。</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>ブレイクを移してください。</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>{0}を {1} へ移してください。</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>V28とV29の粗い位置を、マッパーが置きそうな位置に動かします。</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>0.1秒より短い音楽は作れません。長くしてください。</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDMが作れるのは最長{0}秒です。秒数を減らすか、musicgen-smallを選んでください。</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>アダプターを一つ以上指定してください。</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>難易度 (--beatmap) か曲 (--audio) のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>曲 (--audio) か難易度 (--beatmap) のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>不要な赤線</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>新しいコンボ</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>ニューコンボ</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>新しい難易度</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>音声ファイルの指定がありません。</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>最後のオブジェクトの後に小節線は出ないので、1 ms早いと自分の小節線を失います。</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>曲に拍が見つからないため、テンポを合わせられません。別の候補を選んでください。</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>{0} の下に学習できる譜面がありません。譜面セットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>レシピの組み合わせの譜面では、種類 {0} の窓を学習できません。</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>コンボカラーがない</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>コンボカラーの設定も既定スキンの優先もないので、プレイヤーのスキン次第になります。</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>背景のある難易度がありません。</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>これ以上のkiaiの変化は予想されません。</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>これ以上のスクロール速度変化は予想されません。</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>{0} の下に学習できる譜面がありません。譜面セットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>範囲内で始まるオブジェクトがありません。別の範囲を選ぶか、--start と --end を省いてください。</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>&quot;{0}&quot; を鳴らすオブジェクトがありません。削除するか使ってください。</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>プレビュー時刻が未設定なので、サイトは任意の位置から再生します。</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>曲の中に赤線がありません。オフセットを確認してください。</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>休みがない</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>譜面の曲を一つも読み込めないため、リズムを学習できません。</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>スピナーがない</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>「{0}」という手本のスタイルはここに保存されていません。譜面も指定してください (--style-from)。</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>ここに{0}はありませんが、{1}{2} にはあります。</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>動画の音声トラックは誰にも聞こえず、容量を取るだけです。</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>一部の難易度で動画が異なります。{0}。</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>スピナーに近い音符</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>{0} には何も書き込めません。レポート用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>残すオブジェクトのほかに範囲へ入るものがありません。もっと長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>{0} に修正できるものは残っていません。指摘の後に変更されました。</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>この{0}には何もありませんが、曲と周囲のリズムからは{1}が考えられます。</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>&quot;{0}&quot; は使われていません。削除してください。</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>この曲にはマップできるものがありません。別の部分か別の曲を選んでください。</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>ODはレベルに、HPはレベルと長さに従います。長いマップほど多く減るためです。</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>曲より前のオブジェクト</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>線からわずかにずれたオブジェクト</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>曲の終了後のオブジェクトには合わせる音がなく、マップは曲とともに終わります。</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>同じ場所で素早く続くオブジェクトは、完全な重なりでなくスタックとして表示します。</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>同時刻のオブジェクト</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>曲の開始前のオブジェクトは、エディターでの見た目どおりにはプレイできません。</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>画面外</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>省略した小節線の違い</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>macOSではFinderの「このアプリケーションで開く」を使います。Beatwrightは一度起動すると表示されます。</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>学習に使わなかった曲では、このスタイルの譜面は元のモデルよりあなたの譜面に近くなりました。</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>学習に使わなかった曲では、このスタイルは元のモデルより良くありません。元のモデルのままにして、より多くの譜面か、より似た譜面で学習し直してください。</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>キー入力は1つずつ。次が始まる前にオブジェクトは終わります（osu!maniaでは列ごと）。</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>スライダーの始点、進む向き、終点が見て分かります。</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>曲は一つ</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>同じ音の同時再生</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>ハイパーダッシュの連続は少数だけです。Platterは2、Rainは4、速ければ1です。</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>難易度を置き換えられる提案は1件だけです。ほかは新規として採用してください。</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>コンボカラーがあるのは osu! と osu!catch だけです。</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>&quot;{0}&quot; を使うのはosu!(lazer)だけです。</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>キー数があるのはosu!maniaだけです。</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>ホールドノートがあるのはosu!maniaだけです。</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>スクロール速度変化があるのはosu!taikoとosu!maniaだけです。</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>スライダーのみ</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>窓の種類を分けて学習できるのは付属のデコーダーだけです。{0} は窓全体を学習します。</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>&quot;{1}&quot; は{0}にしかありません。もう一方にも加えてください。</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>{0} だけに独自のストーリーボードがあります。意図したものですか？</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>{0} だけに独自のストーリーボードがあります。意図したものですか？</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>間隔は {0} msだけなのに重なっていません。初心者はこの速さを予想できません。</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>保持するリクエストは {0} 件までです。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>タイムラインに表示し、スナップする拍の分割。</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>オブジェクトを配置中</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>プレイヤーには時々休みが必要です。長さと頻度はレベルで決まります。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>演奏中</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>前の線と同じ緑線を示します。害はありません。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>位置は {0} が書くままの粗さです。`models download {1}` で精密化モデルを入手できます。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>曲を準備中</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>プレビュー時刻</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>モデルの計算に使うCPUコア数。</translation>
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
        <translation>{0} 個のオブジェクトを目盛りに合わせてください。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>音の小さいオブジェクト</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>めったに使わないスナップ</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>譜面を読み込み中</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>譜面の読み込み</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>譜面セットの読み込み</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>音声を読み込み中</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>曲を読み込み中</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>{0} を読むにはパッケージ pyarrow が必要です。beatwright[parquet] をインストールしてください。</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>難易度間で異なる赤線</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>位置を調整中</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>再マップ</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>{0}の線を1本削除してください。</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>ブレイクを削除してください。</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>緑線を削除してください。</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>赤線を削除してください。</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>緑線 {0} 本を削除してください。</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>曲を修復中</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>このジュースストリームの折り返し {0}</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>このスライダーの折り返し {0}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>リズムは難易度とともに、ほぼ同じ段差で複雑になります。</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>難易度構成のリズムの複雑さ</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>{0} に丸めてください。</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>osu!mania難易度間で異なるサンプル</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>スコアかコンボが大きすぎる</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>スクロール速度</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>スクロール速度</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>初心者向けのスクロール速度変化</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>初心者向けのスクロール速度</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>osu!maniaのスクロール速度</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>スクロール速度だけの生成はosu!maniaのみ可能です。</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>セクションは小節で数えるため、テンポが必要です。テンポを指定するか、プロンプトに&quot;174 BPM&quot;と書いてください。</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>{0} に設定してください。</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>スタック度を {0} に設定してください。</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>音量を {0} %に設定してください。</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Mappers&apos; Guildのセットには、自由に使える背景が必要です。</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>範囲外の設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>osu!でのレベル設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>osu!catchでのレベル設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>osu!maniaでのレベル設定</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>osu!taikoでのレベル設定</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>曲やストーリーボードの設定は、使う全難易度で同じです。</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>折り返しの多い短いスライダー</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>blank.wav以外の無音</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>各部分のpx寸法（スプリッター別）。</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>osu!のスキン</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>osu!catchのスキン</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>osu!maniaのスキン</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>osu!taikoのスキン</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>スキンの判定表示は揃っています。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>スキンの要素一式（フルーツ、キャッチャー）は揃っています。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>スキンの要素一式（サークル、判定表示、カーソル、スライダー、数字）は揃っています。</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>スキンの要素一式（音符、判定表示、Pippidon）は揃っています。</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>スキン</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>スライダーの枠とボディの色がほぼ同じです。</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>スライダーの長さ</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>スライダーの形</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>自分の上を戻るスライダー</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>スライダーティック数</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>スライダーティックは拍に沿います。1拍に整数、0.5、1.333、1.5個なら合います。</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>短くて追えないスライダー</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>スライダー速度</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>初心者向けのスライダー速度</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>小さくて速く、ダウンロード不要です。オブジェクトのタイミングは独自のリズムモデルが決めます。</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>指定のないフォームで、プロセッサー上の大きなモデルの重みを小さくします。時間は半分、結果は少し変わります。</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ位置</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>前の線にスナップ</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>上位難易度と異なるスナップ</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>一部の設定は元のままにできず、既定値になりました: {0}。{1}。</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>曲はMP3かOgg Vorbisで、ファイル名もそれに合っています。</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Songsフォルダー</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>音の遅延</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>音声デバイス</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>線の直前で鳴る音</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>ストーリーボードの音は叩かなくても鳴るので、ヒットサウンドと紛れてはいけません。</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>25 ms未満の音は、一部のサウンドカードで鳴りません。</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>表記の前後の空白</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>そろわない間隔</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>ローマ字欄の特殊文字</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>feat.、vs.、CV:の表記</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>フルーツに近いスピナー</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>両方のスタイルのスピナー要素 &quot;{0}&quot; と &quot;{1}&quot; があります。片方だけにしてください。</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>スピナーの長さと復帰時間</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>短くて完了できないスピナー</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>スピナー・判定・スライダーのスキン</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>スピナーは1スタイル、判定は区別でき、スライダーには専用の枠があります。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>難易度構成</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>個別難易度のストーリーボード</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>オブジェクトの上のストーリーボード</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>ストーリーボードの画像</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>ストーリーボードの画像があり、大きすぎません。1700万ピクセルで68 MBのメモリを使います。</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>スーパータイミングには大型モデルが必要です。--model で v32 などを選んでください。</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>スーパータイミングには大型モデルのどれかが必要です。--model で v32 などを選んでください。</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>スーパータイミングには大型モデルのどれかが必要です。このモデルでは音声からのタイミングのほうが良好です。</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>意外なリズム</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>最初の線でkiaiを切ってください。</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>太鼓は背景の上半分を覆うので、全難易度で同じだけ、下方向にのみずらします。</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>ニューコンボを外してください。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>新バージョンを知らせる</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>緑線のないテンポ変化</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Songs フォルダーがありません。戻るのを待っています</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>この設定ではアダプターを学習できません: {0}。</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>アダプター {0} はこのリクエストの作成後に変更されました。現在の内容で使うには選び直してください。</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>アダプター {0} は内蔵モデルのリズム用です。そのモデルを選んでください。</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>アダプター {0} を省きました。{2} ではなく {1} 用です。</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>アダプター {0} は {1} 用で、これは別の重みです。学習に使ったモデルを選んでください。</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>int8モデルのアダプターは変更できません。別のアダプターでモデルを読み込み直してください。</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>このモードではアプローチレートに意味がありません。</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>音声が {0} 分を超えます。このように小さいファイルには長すぎます。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>音声ファイル &quot;{0}&quot; がフォルダーにありません。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>{1} の音声ファイル &quot;{0}&quot; は {2} の外を指すか、先のないリンクです。曲のコピーを置いてください。</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>{1} の音声ファイル &quot;{0}&quot; が {2} にありません。元に戻してください。</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>音声ファイル {0} は空です。使えるものに替えてください。</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>音声ファイル {0} はこのPCのメモリには長すぎます。先に切ってください。</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>音声が {0} 秒しかなく、拍を検出できません。BPMとオフセットを手動で設定してください。</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>音声が無音で拍がありません。別のファイルを選ぶか、手動でタイミングを設定してください。</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>音声プロンプトは{0}秒です。最大{1}秒の部分を選んでください。</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>背景 &quot;{0}&quot; は {1} MBです。上限は {2} MBです。</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>背景 &quot;{0}&quot; がフォルダーにありません。</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>背景にピクセルがありません。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>背景が横に {0} ずれ、隙間ができます。</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>バックアップ {0} がありません。復元するには元に戻してください。</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>ベースにはスタイル名用の{0}の空きがありません。--style-slot {1} を試すか、アダプターに不要な --style を省いてください。</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>ここの基本速度は {0} ですが、下の [{2}] では {1} です。</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>譜面にオブジェクトがありません。データセットから外してください。</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>譜面に曲の範囲を外れたオブジェクトがあります。</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>譜面に曲の範囲を外れたオブジェクトがあります。データセットから外してください。</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>曲の拍は赤線より {0} ms 早く来ます。その上に配置する前にオフセットを直してください。</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>曲の拍は赤線より {0} ms 遅く来ます。その上に配置する前にオフセットを直してください。</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>ブレイクは {0} msです。{1} ms未満では効果がありません。</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>ブレイクが{0}。エディターで保存すれば直ります。</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>内蔵モデルは、オフラインで 1 分以内に下書きを作るのに向いています。リズム、星、スナップは正しく、パターンはマッパーより単純です。</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>内蔵モデルはosu!taikoではスクロール速度を自動で変え、osu!maniaでは変えません。割合を指定するにはV29、V31、V32のどれかを選んでください。</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>内蔵モデルは個々のマッパーを知りません。それにはV29〜V32を選んでください。</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>内蔵モデルはタイミングを書きません。{0} の代わりに --timing audio を選んでください。</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>内蔵モデルはそのままで十分に速く、並列にデコードするのは大型モデルだけです。</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>内蔵モデルはガイダンスではなく、リズムとスター難易度で制御します。ガイダンスにはV29〜V32を選んでください。</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>内蔵モデルは年を学習していません。年にはV29、V31、V32のどれかを選んでください。</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>キャッチャー上のフルーツの山は、視界を妨げない高さに収まります。</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>チェックポイント {0} の形か語彙がレシピと異なります。合うものを指定してください。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>チェックポイントのトークン表に、マップのオブジェクト用ブロックがありません。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>チェックポイントのトークン表に時刻かサークルがないので、マップ用モデルではありません。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>チェックポイントのトークン表の位置が未知の種類です。</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>このモードではサークルサイズに意味がありません。</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>{0}のEnCodecのコードブックがすべて0です。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>ウィンドウの配色。コントラストは文字が明るく線が強く、システムはOSが高コントラストを求めるときにそれを使います。</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>コンボカラー {0} は明るすぎ、kiaiの点滅がまぶしくなります。</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>データセット {0} はより新しい Beatwright のものです。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>前回問い合わせた日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>既定のシンバルは大きく、clapほど頻繁に鳴ると、カスタム音を切った人が疲れます。</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>記述語 {0} が指定と除外の両方にあります。片方を省いてください。</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>デバイス &quot;{0}&quot; は不明です。auto、cpu、cuda、mps から選んでください。</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>難易度にタイミングを取る赤線がありません。--timing audio を選んでください。</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>難易度名に、誰もが入力できるとは限らない &quot;{0}&quot; が含まれます。</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>難易度名がマッパー名だけです。難しさや内容を示してください。</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>{0} のディスクが一杯です。空きを作るか、HF_HOME を別のディスクに設定してください。</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>{0} からのダウンロードに失敗しました（{1}）。ネットワークを確認して再試行してください。続きから再開します。</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>ダウンロードには {0} MiB必要ですが、{2} のディスクの空きは {1} MiBです。空きを作るか、HF_HOME を別のディスクに設定してください。</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>エディターの音量は5〜100 %です。ほかの値はツール由来で、クラッシュの原因になります。</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>このバナナシャワーの終わり</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>この風船連打の終わり</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>この連打の終わり</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>このジュースストリームの終わり</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>このロングノーツの終わり</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>このオブジェクトの終わり</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>このスライダーの終わり</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>このスピナーの終わり</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>更新されるには、ファイル名を &quot;{0}&quot; にする必要があります。</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>フィルター {0} には = か != を使います（例: {1}={2}）。</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>最初の線が緑線です。その前に継承元の赤線がありません。</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>最初の線がkiaiをオンにするので、マップ開始と同時にkiaiになります。</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>最初のオブジェクトが曲の開始より {0} ms前にあります。</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>コンパイル済みカーネルのフォルダー。プログラムのキャッシュ内のものの代わりに使います。</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>ダウンロードしたモデルとトークンのフォルダー。Hugging Faceの各プログラムと共通です。</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>マップセットごとのフォルダーを含むフォルダー。ライブラリに表示されます。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>フォルダー {0} がありません。レポートの保存先を選び直してください。</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>この緑線は前の線と同じなので削除できます。</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>このジュースストリームの始点</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>このスライダーの始点</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>補助プロセスを開始できません: {0}。</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>補助プロセスがクラッシュしました（終了コード {0}）。失われたものはありません。再試行してください。</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>補助プロセスがシステムに終了されました。おそらくメモリ不足です。ほかのプログラムを閉じるか小さいモデルを選び、再試行してください。</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>最大コンボ {0} は、osu!(stable)が数えられる上限（{1}）を超えています。</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>最高スコア（約 {0}）は、osu!(stable)が数えられる上限を超えています。</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>ヒットサウンドはこの難易度独自のものなので、ほかと比較していません。</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>ホールドノートが {0} msしかありません。</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>hubに {0} のダイジェストがありません。後で再試行してください。</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>曲とプロンプトを比べるモデルがsafetensorsとしてハブになく、他の形式は読みません。musicldmに含まれているので、それをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>hubのファイル {0} は、モデルのフォルダーの外になってしまいます。</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>ウィンドウの言語。ターミナルとドキュメントは英語です。</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>最初の起動で受け入れた大きなモデル。表示だけなら -。</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>新しい難易度の前回のフォーム。</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>ほかのタスクの前回のフォーム。</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>最後のオブジェクトが曲の終了の {0} 秒後にあります。</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>最後のオブジェクトが小節線の {0} ms前に終わるため、その線は表示されません。</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>曲の最後の {0} はどの難易度でもマップされていません。切ってください。{1}。</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>線が小節線の {0} ms後にあるため、小節線は前の速度のままです。</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>最も易しい{0}難易度は {1} で、{2} のプレイ時間が必要ですが、最短は {3} です。より易しい難易度を加えてください。</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>歌詞が{0}文字あります。{1}文字に縮めてください。</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>マップは {1} 星でなく {0} 星になりました: {2}。</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>マップはこれより前に終わると予想されます。</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>曲だけから作るセットに記すマッパー。</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>手本のスタイルの譜面 ({0}) はこのリクエストの後に変わりました。今のまま使うには選び直してください。</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>{0} の準備に使った譜面がなくなっています。データセットか譜面セットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>マップセットが .osz には大きすぎます: {0} で中止しました。</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>統合したモデルは元の {0} と同じです。この強さではアダプターは何も変えません。さらに学習するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>ここの拍子は {0}/4 ですが、[{2}] では {1}/4 です。</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>モデルはこの設定では演奏できません（{0}）。--setを外してください。</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>モデルが {0} のメモリに入りません。デバイスをcpuにしてください。</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>モデルはマッパー {0} を知らないため、誰のスタイルでもなく作ります。</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>モデルは {0} で拍を検出できませんでした。--model を省いて音声からタイミングを取ってください。</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>モデルは拍を検出できませんでした。{0} ms、{1} BPMの1本で代用しています。</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>この曲で安定した拍が見つかりませんでした。別の方法でタイミングを検出してください。</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>フォームの初期値とリセット時のモデル。`models list` の名前です。</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>モデルがこの曲にオブジェクトを書きませんでした。別のシードかモデルを試してください。</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>モデル {0} は {1} に対応していません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>音楽モデルには約{0} GiBのメモリが必要ですが、空きは{1} GiBです。収まる{2}秒にしてください。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>音楽モデルには約{0} GiBのメモリが必要ですが、空きは{1} GiBです。収まる{2}を選んでください。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>音楽モデルには約{0} GiBのメモリが必要ですが、空きは{1} GiBです。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>音楽モデルには約{0} GiBのメモリが必要ですが、空きは{1} GiBです。一度に作る候補を減らすか、収まる{2}を選んでください。</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>音楽モデルには約{0} GiBのメモリが必要ですが、空きは{1} GiBです。一度に作る候補を減らすか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>名前がこのシステムで有効な文字ではありません。名前を変えてください。</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>名前 {0} はこのシステムで有効な文字ではありません。フォルダー名を変えてください。</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>名前 {0} はデータセットのフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>設定でネットワークが切れているため、新バージョンを確認しません。</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>最新の大型モデル。ユーザータグを記述語として使い、一部のモード用にファインチューニングがあります。</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>スピナーの {0} ms後に次のオブジェクトがあります。{1} ms空けてください。</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>音符がスピナーの手前 {0} 未満で、隠れることがあります。</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>音符の間隔が、レベルの最速リズム 1/{0} より狭いです。</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>オブジェクトの間隔が {0} pxで、1つに見えます。同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>オブジェクトが完全に重なっています。スタック度 {0} でスタックになります。</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>オーバーレイ層はオブジェクトの上にあります。隠さないようにしてください。</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>音声プロンプトの部分は0秒以降に始まり、始まりより後に終わる必要があります。</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>続きを作る{0}の部分が無音です。別の部分を選んでください。</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>精度 &quot;{0}&quot; は不明です。fp32 か bf16 を選んでください。</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>準備した譜面には学習できる窓がありません。より多くの譜面を準備してください。</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>プレビュー時刻が {0} ですが、ほかの難易度では {1} です。</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>手順の途中でプログラムが終了しました: {0}。</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>プロンプトがチェックポイントに収まりません。コンテキストを減らしてください。</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>プロンプトが空です。音楽を言葉で表すか、--unconditionalでモデルに自由に演奏させてください。</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>量子化 &quot;{0}&quot; は不明です。int8 のみです。</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>{0} のキューを読めませんでした（{1}）。{2}。</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>範囲が曲の終了（{0} 秒）より後です。--start を早めてください。</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>範囲が曲の終了（{0} 秒）より後です。{1} を早めてください。</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>範囲が {1} msの{0}の下にあります。もっと長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>範囲は0.5秒以上必要です。{0} を {1} より後にしてください。</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>{0} の範囲は 0 ms 以降で、終わりより前に始まる必要があります。</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>レシピ {0} に不明な項目 {1} があります。</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>レシピ {0} では {1}: {2} です。{3} の数にしてください。</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>レシピの組み合わせでは学習できる譜面が残りません。</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>ここの赤線と緑線で{0}が食い違います。後のものが有効です。</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>赤線が {0} BPMです。スクロールを止める、または飛ばす意図ですか？</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>赤線が1小節 {0} 拍です。</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>赤線が {0} msですが、[{2}] では {1} msです。</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>ここに [{0}] の赤線（{1}）がありません。</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>赤線が1拍 {0} msで、テンポになりません。</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>赤線が曲の拍から {1} 〜 {2} で {0} msずれていきます。譜面を作る前にBPMを直してください。</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>このジュースストリームの折り返し</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>このスライダーの折り返し</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>リクエストに不明なオプションがあります: {0}。</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>リクエストの {0} が誤りです: オプションの表ではありません。</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>リクエストに曲の指定がありません。</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>リクエストは新しいBeatwrightで書かれています。更新して読み込んでください。</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>リバース矢印が、届く直前までオブジェクトに隠れています。</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>{0} のリズム複雑度モデルを読めません: {1}。</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>{0} のリズム複雑度モデルが {1} と合いません。再インストールしてください。</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>ここから始まる小節のリズムは意外です: {0} nat（マップの小節は {1}）。スナップを確認してください。</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>{0}（{1} 星）のリズムは {2}（{3} 星）より明らかに単純です: {4} 対 {5}。両方とも意図どおりか確認してください。</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>ローマ字の項目は、どのキーボードでも入力・検索できます。</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>同じキー数の全難易度で、曲の同じ瞬間に同じサンプルが鳴ります。</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>同時押しの2音符に同じサンプルだと、想定より大きくなります。</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>曲の同じ音は、全難易度で同じヒットサウンドです。</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>このオブジェクトのサンプル &quot;{0}&quot; がフォルダーにありません。</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>ここのスクロール速度は {0}xです。マップのほかの部分は {1}xです。</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>スクロール速度は {0}xです。{1}xならここで一定になります。</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>セクション&quot;{0}&quot;に小節数がありません。例えば&quot;intro 8 bars&quot;と書いてください。</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>セクションが空です。例えば&quot;intro 8 bars, drop 16 bars&quot;と書いてください。</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>セクションは合計{0}秒です。1曲は最大{1}秒です。</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>セットに別の {0} という画像があります。名前を変えて選び直してください。</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>{0} の設定を読めませんでした（{1}）。{2}。</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>このジュースストリームの形</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>このスライダーの形</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>スライダーの長さが {0} pxです。</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>スライダーの頭の後にアンカーがなく、ボディがありません。</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>スライダーの長さ {1} pxに {0} 個のアンカーがあります。すべて必要ですか？</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>スライダーは {0} msです。Easyでは {1} ms必要です。</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>スライダーが自身の軌道に重なり、ボールの行き先が見えません。読めますか？</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>スライダーの末尾が画面から {0} pxはみ出しています。</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>スライダーのボディが画面から {0} pxはみ出しています。</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>V32の小型版。グラフィックカードのないマシン向け。</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>旧モデルのうち最小のもの。位置は第2のモデルが精密化します。</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>曲の拍が赤線（{1} から {0} BPM）と合いません。譜面を作る前にタイミングを検出し直してください。</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>選んだ範囲にはマップできる音がありません。もっと長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>曲は{0} BPMで、{1}に伸縮するには離れすぎています。曲自身に近いテンポを選んでください。</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>曲は約 {0} BPMで、{2} の赤線の {1} BPMではありません。譜面を作る前にBPMを直してください。</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>曲には{0} MiB必要ですが、{2}のディスクの空きは{1} MiBです。空きを作るか、別のディスクのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>曲を再生する音声デバイス。</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>スピナーが前のオブジェクトの {0} ms後に始まります。{1} ms空けてください。</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>スピナーは {0} msで、OD {2} でAutoは1,000点を{1}。</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>スピナーは {0} msです。ここでは {1} ms以上必要です。</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>{0} のスター難易度を計算できません: {1}。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>{0} のスター難易度は計算しません: オブジェクトが多すぎるか離れすぎています。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>{0} のスター難易度は計算しません: {1} MiBを超えています。</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>{0} のスター難易度は計算しません: スライダーかスピナーが長すぎます。</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>最も密な部分を書き直して、星を {0} から {1} にしました（{3} 秒で {2} か所）。</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>ストーリーボードがオブジェクトの上に {0} 枚の画像を描きます（最初は &quot;{1}&quot;）。</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>{0} ファイルのストーリーボードが{1}を鳴らします（最初は &quot;{2}&quot;、{3} %）。ヒットサウンドの代わりにしてはいけません。</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>ストーリーボード画像 &quot;{0}&quot; がフォルダーにありません。</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>スタイル &quot;{0}&quot; のスロットはこのモデルにありません。別のモデル用です。</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>スタイルには文字か数字を含む名前が必要です。</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>スタイル {0} は元のモデルより良くないので、統合するものがありません。</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>タグ &quot;{0}&quot; は一部の難易度にありません。アップロード前に全難易度へ入れます。</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>タグがほかの難易度と異なります: {0}。</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>タグに{0}（{1} や {2} など）がありません。</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>タグにMappers&apos; Guildがあります。背景が自由に使えるか確認してください。</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>タグにnightcoreがあるので、{1}に &quot;{0}&quot; と書いてください: &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>このジュースストリームの終点</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>このスライダーの終点</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>タスク {0} は難易度を変更または参照します。指定してください (--beatmap)。</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>タスク {0} は不明です。{1} を使ってください。</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>テンポが {0} BPMになります。{1}xの緑線で速度を保てます。</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>ここのテンポは {0} BPMですが、[{2}] では {1} BPMです。</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>有効な赤線がありません。先に曲のBPMとオフセットを設定してください。</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>タイミングが疑わしいです。マップする前にBPMとオフセットを確認してください。</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>音声から検出したタイミングが疑わしいです。マップする前にBPMとオフセットを確認してください。</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>ログインが必要なモデル用のトークン。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>動画 &quot;{0}&quot; に音声トラックがあります。削除してください。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>動画 &quot;{0}&quot; は {1} x {2} ピクセルです。上限は 1280 x 720 です。</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>動画 &quot;{0}&quot; がフォルダーにありません。動画なしでダウンロードしたのかもしれません。</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>動画の開始が {0} msですが、ほかの難易度では {1} msです。</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>どの難易度を選んでも、サイトと選曲画面は曲の同じ部分を再生します。</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>サイトは81文字を超える項目を切ります。アーティスト、タイトル、作成者、名前は空にできません。</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>{0} の重みは 0 から {1} の間でなければなりません（今は {2}）。</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>{0}の重みに{1}がないか、大きさが違います。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>{0} の年は 2000 から 2099 の間でなければなりません（今は {1}）。</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0}と{1}の間が {2} ms しかありません。少なくとも {3} ms 空けてください。</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0}と{1}の時間が重なっています。前が終わる前に次が始まります。</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>{0}のスキンは一部だけです。不足: {1}。追加するか、ほかを削除してください。</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{1} msの{0}が終わっていません。</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>{0}からハイパーダッシュが出ます。このレベルでは使えません。</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>{0}からハイパーダッシュが出ます。Rainではフルーツだけにします。</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>{0}は {1} 文字です。サイトの表示は {2} 文字です。</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>ここの{0}は &quot;{1}&quot; ですが、多くの難易度では &quot;{2}&quot; です。</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}が空です。</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>ここの{0}は 1/{1} ですが、{2}。曲に合うのはどちらですか？</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>ここの{0}は {1} ですが、{4} 個中 {3} 個の難易度では {2} です。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}が刻みから {1} ms ずれていますが、ほとんど感じません。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}が刻みから {1} ms ずれていますが、ほとんど感じません。ほかに 1 個も同様です。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}が刻みから {1} ms ずれていますが、ほとんど感じません。ほかに {2} 個も同様です。</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>{0}が最も近い目盛りより {1} ms{2}すぎます。</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0}が画面から {1} pxはみ出しています。</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0}は赤線の {1} ms前で、前のタイミングにしか合いません。どちらの拍のつもりですか？</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>{0}の線の音量が {1} %ですが、範囲は {2} 〜 {3} %です。</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>{0} &quot;{1}&quot; に &quot;{2}&quot; が含まれます。ASCII文字だけを使ってください。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>オブジェクトがありません。</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>ヒットサウンドがまったくありません。追加音がなく、サンプルセットも1つです。</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>このハイパーダッシュは {0} msです。レベルには {1} ms必要です。</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>ドレインタイムは {0} 秒です。ランク可能なマップには {1} 秒必要です。</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>表記の前後とコンマの後には空白があります。</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>{0} というスタイルは既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>フォルダーに &quot;{0}&quot; がないので、既定の音が鳴ります。</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>{0} に .osu ファイルがありません。マップセットのフォルダーかその中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>コンボカラーを取る背景画像がありません。選ぶか、指定を外してください。</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>背景がありません。</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>カテゴリ &quot;{0}&quot; はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>アテンションカーネル用のコンパイラーがありません。大型モデルはtorchだけでデコードします。</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>「{0}」という深さはありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>torchがここで使えるデバイス {0} がありません。auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>ファイル {0} がありません。--prompt-audioで曲を指定してください。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>フィルター「{0}」はありません。最も近いのは {1} です。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>フィルター「{0}」はありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>まとめるフォルダー {0} がありません。</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>「{0}」という目標はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>{0} というラベルはありません。ラベルは {1} です。</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>手本にする{0}の譜面がありません。</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>{0} の譜面はありません。制作者は {1} です。</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>学習できる譜面がありません{0}。譜面を追加するか、データセットに戻してください。</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>リズムを学習できる曲付きの譜面がありません。譜面セットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>モード {0} はありません。osu、taiko、catch、mania を使ってください。</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>モデル &quot;{0}&quot; はありません。`models list` の名前、フォルダー、または owner/name 形式のhub idを指定してください。</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>音楽モデル&quot;{0}&quot;はありません。musicgen-smallのような名前、フォルダー、またはowner/nameのようなハブのIDを指定してください。</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>「{0}」というプリセットはありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>プリセット {0} はありません。あるのは: {1}。</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>赤線 {0} 番はありません。マップには {1} 本あります。</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>書き込む赤線がありません。先にタイミングを検出するか追加してください。</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>赤線がなく、マップのテンポがありません。曲のタイミングを取ってください。</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>スピナーがなく、フルコンボはどれも同じスコアになります。合う場所はありますか？</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>状態 {0} はありません。{1} を使ってください。</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>{1} に {0} がありません。データセットを読み直してください。</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>スタイルの元になる {0} がありません。.osu ファイルまたはマップセットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>{0} がありません。データセットか譜面セットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>{0} がありません。データセット、準備済みフォルダー、譜面セットのフォルダーのどれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>{0} がありません。譜面セットのフォルダー、.osz ファイル、データセットのフォルダーのどれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>{0} がありません。.osu ファイル、.osz ファイル、マップセットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>{0} がありません。スタイルのファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>一度に {0} 個の窓で学習するにはメモリが足りません。{1} 個にしてください。これまでの学習は残ります。</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>このPCに {0} のファイルはありません。</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>コンボカラーが1色だけで、次のコンボと区別できません。</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>曲が一つしかないため、学習の効果を測る曲を残せませんでした。</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}に{0}が必要です: &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>これらのノーツ</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>これらのオブジェクト</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>このバナナシャワー</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>この小節線</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>この拍</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>この大きいドン</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>この大きいカッ</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>このチェックポイント（{0}）には別の難易度を見せられません。内蔵モデル、V29、V31のどれかを選んでください。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>このチェックポイント（{0}）は {1} を書けません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>このチェックポイント（{0}）はosu!{1} を知りません。</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>このチェックポイント（{0}）に見せるのは同じモードの難易度です。--mode を省いてください。</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>このチェックポイントは {0} Hzの音声が必要ですが、Beatwrightは作りません。</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>このチェックポイントは{0}を学習していません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>このチェックポイントは、指定された{0}を学習していません。知識の範囲外です。別の値か別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>このサークル</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>このコンボは {0} 個のフルーツです。このレベルの目安は {1} です。</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>このダッシュはあと {0} pxでハイパーダッシュです。</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>この風船連打</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>この難易度は &quot;{0}&quot;、ほかは &quot;{1}&quot; を使います。セットの曲は1つです。</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>このドン</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>この連打</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>速い配置のこの大音符は、最後の音符でないか、前の音符と同じ色です。</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>このフルーツ</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>これは{0}ですが、ここでは{1}が予想されます。</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>これは{0}ですが、{1}が予想されます。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>このジュースストリーム</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>このジャンプは、直前の同じリズムのものの {0} 倍の幅です。</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>このカッ</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>このKiaiの切り替え</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>このリンクの先のファイルがありません。</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>このロングノーツ</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>この音楽モデルには{0}パッケージが必要ですが、この版には含まれていません。pipかソースからBeatwrightをインストールするか、--provider fileで自分の曲を使ってください。</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>このノーツ</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>このオブジェクト</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>このオブジェクトの音量は {0} % で、曲に埋もれてほぼ聞こえません。</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>このオブジェクトの音量は {0} % で、曲に対して小さすぎるかもしれません。</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>この赤線</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>この赤線（{0}）は [{1}] にありません。</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>この赤線は何も変えません。テンポも拍子も同じで、前の線の強拍上です。削除してください。</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>この赤線は前のタイミングと同じで、{0}だけです。意図でなければ、{1}。</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>この赤線は前のタイミングと同じです。ほかの変更は緑線でできます。</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>このスクロール速度の変化</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>このスライダー</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>このスライダーは予想よりリピートが多いです。</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>このスライダーは、次のアンカーなしで終わると予想されます。</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>このスライダーは、終わる前にアンカーが続くと予想されます。</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>このスライダーは、もう1回リピートすると予想されます。</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>このスライダーの折り返しの音量は {0} % で、ほぼ無音です。曲に音がないのでしょうか？</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>このスピナー</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>この手順には、作り直せるリクエストがありません。</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>この手順は元に戻されていません。</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>この手順はすでに元に戻されています。</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>この{0}は、スライダー速度を変える線の {1} ms前に始まります。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>サンプルの消音には、osu!の44バイトの blank.wav を使います。負担はありません。</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>アダプターの学習にはパッケージ peft が必要です。ソースから Beatwright を実行してください。</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>リズムモデルを学習中</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>最も密な部分を試しています</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>{0} ms差で小節線が2本出るかもしれません。赤線を動かすか、小節線を省いてください。</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>[{0}] という難易度が2つあります。別々の名前にしてください。</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>同じ音を別の時刻（1/4と1/6など）に置く2つの難易度が、両方正しいことはありません。</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>同時刻・同色の2本の線は、読み込み時に順序が入れ替わることがあります。</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>{0}の線が同時刻に2本あり、どちらが効くかは偶然です。1本にしてください。</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>予想外のオブジェクト</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>読めない重なり</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Hard Rockで読めない重なり</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>スナップしていないオブジェクト</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>使われていない曲の終わり</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>使われていないファイル</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>異常に大きなジャンプ</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>異常に多いアンカー</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新です</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>ネットワークを使う</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>多くの難易度のタグを使ってください。</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30は常にヒットサウンドを書きます。</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V30にヒットサウンドなしのマップは渡せません。V29かV31を選んでください。</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V30に別の難易度は渡せません。V29かV31を選んでください。</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30には、ガイダンスで強められるクラストークンがありません。</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30は記述語を学習していません。記述語にはV29、V31、V32のどれかを選んでください。</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30は年を学習していません。年には別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32にヒットサウンドなしのマップは渡せません。V29かV31を選んでください。</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32に別の難易度は渡せません。V29かV31を選んでください。</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32はkiaiを書きません。元のマップにあれば、それを残します。</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 mini にヒットサウンドなしのマップは渡せません。V29かV31を選んでください。</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 mini に別の難易度は渡せません。V29かV31を選んでください。</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini はkiaiを書きません。元のマップにあれば、それを残します。</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>タイトル内のバージョン表記</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>一部の難易度だけの動画</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>異なる動画オフセット</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>動画の解像度</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>ヒットサウンドの音量（%）。</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>曲の音量（%）。</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>そのとき別のプログラムが保存した内容は、バックアップになりました: {0}。</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>叩いた音は、曲の中でも聞こえます。</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>タイムライン上でのホイールの動作: 移動は拍の分割ごと、スクロールは表示を動かします。</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>あなたの譜面がよく選ぶものを加えても、学習に使わなかった曲の配置は近づかなかったので外しました。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>ダウンロードしたモデルの保存先。</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>リクエストで指定がないときのモデルの実行先。autoはグラフィックカードがあれば使います。</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>前回のファイルダイアログの場所。</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>ウィンドウの位置（base64）。</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>ネットワークを使うかどうか: モデルのダウンロードと新バージョンのお知らせ。</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>自動で動く部品を動かすか。軽減は静止、システムはOSに従います。</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>ヒットサウンドを鳴らすかどうか。</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>プレイフィールドのオブジェクトを、エディターのように時刻の後もしばらく残すか。</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>osu!で開いている譜面をここでも開くかどうか。</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>メトロノームを鳴らすかどうか。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>1日1回新バージョンを確認するか。個人情報は送らず、インストールもしません。</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>マッパーを検索すると、そのゲスト難易度のあるセットも見つかります。</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>WindowsがBeatwrightの登録を許しません: {0}。</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>WindowsがBeatwrightの登録解除を許しません: {0}。</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Hard Rockではオブジェクトの出現が遅く、スタックが同じ場所に重なることがあります。</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>スピナーがないと、フルコンボのスコアはすべて同じです。</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>ヒットサウンドなし</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}に &quot;{0}&quot; と書いてください: &quot;{2}&quot;。</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>書き込みに失敗し（{0}）、すべては元に戻せませんでした: {1}。</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}] はヒットサウンド用だけのようです。セットのランク前に削除してください。</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>ベジェのアンカー</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>Catmullのアンカー</translation>
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
        <translation>拍</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>クラップ</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>風船連打</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>持たせたくない記述語。複数回指定可</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>マップに持たせたい記述語。複数回指定可</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>これらの星数ごとに1つの難易度</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>セットの難易度</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>連打</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>フィニッシュ</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>フィニッシュとクラップ</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>フルーツ</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>緑線で足ります</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>ジュースストリーム</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>Kiaiの切り替え</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>大きなモデルが、星が合うまで最も密な部分を書き直します</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>ロングノーツ</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>パターンを倣うマップ、またはマップのフォルダー。複数指定できます</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>新しい小節</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>ニューコンボ</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ノーツ</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>赤いアンカー</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>赤線</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>スクロール速度の変化</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>セットのない曲</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>速度 {0}×</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>スピナー</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>タグ。複数回指定可</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>音量 {0} %</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>ホイッスル</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>ホイッスルとクラップ</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>ホイッスルとフィニッシュ</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>ホイッスルとフィニッシュとクラップ</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>0より上で疎、下で密</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>ウィンドウでは 1 つを除く全部、ターミナルでは全部</translation>
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
        <translation>出発点にする難易度の以前のコピー</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>別のスナップ</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>アプローチレート</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>原語のアーティスト</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>起動時に尋ねます</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>x:{0} y:{1} 付近</translation>
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
        <translation>曲前の間</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>バナナシャワー</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>スーパータイミングのビーム数</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>1小節の拍数。モデルに伝えます</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>ランダムな位置から始める</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16は速いですが、一致度が少し下がります</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>大きいドン</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>大きいカッ</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>カタログ名、チェックポイントフォルダー、またはhub id</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>小節線を変える</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>小節線を変え、Nightcoreのシンバルを戻す</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>サークルサイズ</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>osu!maniaの列数</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>背景画像から取ったコンボカラー。その上で見える明るさにします</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json が rope_scaling {0} を求めますが、Beatwrightは対応していません。</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json がスタイル埋め込みを求めますが、公開チェックポイントでは使われていません。</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json が gelu でなく活性化関数 &quot;{0}&quot; を求めています。</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json が矛盾しています: vocab_size は {0} ですが、backbone_config では {1} です。</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json に backbone_config と backbone_model_name がありません。Mapperatorinatorのモデルではありません。</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json のバックボーン &quot;{0}&quot; をBeatwrightは知りません（知っているのは {1}）。</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json の pad_mode &quot;{0}&quot; は不明です。</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json のスペクトログラム &quot;{0}&quot; は不明です。</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json: d_model {0} を {1} 個のアテンションヘッドに分けられません。</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json: {0} は {2} から {3} の{1}でなければなりません（現在 {4}）。</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json: {0} は {1} でなくオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json: {0} は {2} でなく {1} でなければなりません。</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml の長さが {0} です。引用符付きで &quot;2:30&quot; と書いてください。</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml に存在しない項目があります: {0}。</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml に存在しないプリセット「{0}」があります。</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>同時に追う続きの数</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>風船連打</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>{0} のことですか？</translation>
    </message>
    <message>
        <source>don</source>
        <translation>ドン</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>この数のトークンから抽選。0は全部</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>合計がこの割合になる有力トークンから抽選</translation>
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
        <translation>下がります</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>連打</translation>
    </message>
    <message>
        <source>early</source>
        <translation>早</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>の終わり</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>てんかん警告</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>公開パイプラインとまったく同じ結果</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>アダプターのフォルダーまたは名前。強さは DIR:0.7 のように指定。複数指定できます</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>最も確からしいコードのうち何個から引くか（top-k）</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>符号を選ぶ確率の範囲。0は全体</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>フルーツ</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>ゲームモード。難易度のモード、なければosu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>スーパータイミングのガイダンス</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>拡散のガイダンス</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>ガイダンス: 1で無効、大きいほどスタイルと星数に近づけます</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>の速度は</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>オブジェクトが重なれば、セットのほかの難易度にもヒットサウンド</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>ホールドノート</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>ロングノーツの始点</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>ロングノーツの終点</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>モデルが検出した拍の許容誤差</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>各コードをどれだけ自由に引くか（temperature）</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>それに最大どれだけ余分に時間をかけてよいか</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>カバーが元の曲をどれだけ残すか</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>どの程度倣うか。1 は通常との違いと同じ程度</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>ノイズの取り除き方。DPM-Solver++は少ないステップで済みます</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>プロンプトの強さ。1なら時間は半分</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>{0} 列目</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>ノイズを何ステップで音にするか。多いほど音がよく、時間がかかります</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 と bf16 は併用できません。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 はCPUのみです。量子化を省くか、デバイスをcpuにしてください。</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>プリセットではありません: {0} は特定の曲かPCのものです。</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>知っているのはたとえば {0} です。</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>ライセンスは{0}のページにあります。そちらを読んでください</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>ジュースストリーム</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>カッ</translation>
    </message>
    <message>
        <source>kiai where the set has it, or the model writes it; no leaves it out</source>
        <translation>kiaiはセットどおり、またはモデルが書きます。noで省略</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>の位置は</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>の位置は</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>休憩中のレターボックス</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>の位置は</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>の位置は</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>リズムを聞いています</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>ロングノーツ</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>残した譜面の損失</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>音声を演奏し直すか、その部分を置き換えます</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>長いオブジェクトの続き</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>モデルが書いたものを拍線に合わせる</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>難易度名</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>ほぼ同じ位置を同一にする</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>追加音なし</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>どの刻みでもない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>ノーツ</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>これ以上なし</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>個のオブジェクトは</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>個のオブジェクトは</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>一度に精密化するオブジェクト数</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>2つの部分が共有するオブジェクト</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>プロンプトごとの数</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>歌詞の言語（en、ja、deなど）</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>新しい音楽の長さ。セクションには固有の長さがあります</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>モデルが拍を検出できないときのオフセット</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>osu!のみ、30秒のウィンドウ。オブジェクトの間の拍も書きます。</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu!はファイル名で難易度を更新します。長すぎる名前はWindowsで展開できません。</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>従うスタイルのマッパーのosu!ユーザーid</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable)はスコアを31ビット、コンボを16ビットで保存します。</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!maniaにスライダーはありません。</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>全体難易度</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>部分 {0}/{1}</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>スーパータイミングの回数</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>セットフォルダー内の画像、または新しいセットにコピーする画像</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>推奨スキン</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>譜面を読み込み中</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>粗い位置を拡散モデルで精密化</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>の折り返し</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>Nightcoreのシンバルを戻す</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>同じリクエストの結果（選択用）</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上がります</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>ローマ字のアーティスト</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>ローマ字のタイトル</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>モデルに伝えられ、曲の修復の目標にもなります</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>のスクロールは</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>シード {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>複数区間を一度に、継ぎ目を修復、ウィンドウを減らす。CPUではint8</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>ウィンドウのうち読むが残さない割合。小さいほど高速</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>ウィンドウのうち前のウィンドウが書いた割合</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>ホールドノートの割合（osu!mania）</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>スクロール速度変化の割合（taikoとosu!mania）</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>スライダーの始点</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>スライダー倍率</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>スライダーの折り返し</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>スライダーの終点</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>スライダーティック数</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>1拍あたりのスライダーティック</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>CPUでの大型モデル用の小さい数値</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>別の時刻の何か</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>{0} の何か</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>{0} 上の何か</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>曲 {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>スピナー</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>スピナーの終わり</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>スピナーの始まり</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>拡散のステップ数</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>コンボ炎より前のストーリーボード</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>目標のスター難易度</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>拍の温度</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>osu!maniaの列の温度</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>太鼓の打ちの温度</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>モデルが拍を検出できないときのテンポ</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>スーパータイミングで一致が必要な拍周辺のテンポ数</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>円弧のアンカー</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>内蔵のもの</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>ロングノーツの終わり</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>風船連打の終わり</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>連打の終わり</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>スライダーの終わり</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>スピナーの終わり</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>ファイル名 {0} がフォルダーからの相対ではありません。</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>ファイル名 {0} がフォルダーの外を指します。</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>ファイル名 {0} {1}。</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>ファイル名 {0}… が長すぎます。</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>フォルダーにはモデルのライセンスが書かれていません</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>Hugging Face のプログラムが共有するフォルダー</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>その中で数えたもののハッシュ（譜面を作ったリクエストにあるもの）。まったく同じものをもう一度</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>スライダーの最後のアンカー</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>CLAPによりプロンプトに最も近いものを先に。なければダウンロードします</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>同じリクエストと同じシードなら同じ候補になります</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>同じシードなら同じ結果</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>システムの選択</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>モデルの使用を示すタグ</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>重みとその音楽は非営利目的に限られ、MusicGenの名前を示す必要があります</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>原語のタイトル</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>一度に {0} 個の窓では学習できないので、{1} 個にしてください</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>2つのファイルがどちらも {0} か、大文字小文字だけが異なります。</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>ストーリーボードでのスキン画像の使用</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>ガイダンスが遠ざけるもの。英語で</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>歌われる言葉。[verse]や[chorus]の行も使えます</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>曲の出典</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>終わる位置</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>選曲画面で再生を始める位置。-1で既定</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>生成する部分の始点</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>赤線の出所</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>ワイド画面対応</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>ウィンドウ {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>ウィンドウ {0}、{1} トークン/秒</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>ウィンドウ {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>並列方式で一度にデコードするウィンドウ数</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>互いを見ないウィンドウを一度に多数</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>ヒットサウンド付き</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>従うスタイルの年</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>マッパーとしての名前</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>自分のファイルです。公開する前に作者に確認してください</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0}（{1}）は暗すぎて見えません: 輝度 {2}。</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{1} ms に {0} BPM</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPMは範囲外です。{1} 〜 {2} にしてください。</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} 省きます。</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} 書き込んだものは履歴にあり、{1}できます。</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} [{1}] のサンプルがありません（最初はここ）。</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} がボディ全体で鳴ります。意図したものですか？</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} ほかの難易度にはある追加音: {1}。</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} など</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} の告知は、httpsページのあるバージョンではありません。</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} が {1} を返しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>{3} の {2} に対し {0} が {1} を返しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} はログインが必要です。{1}/{2} で規約に同意し、HF_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} は {1} 個の難易度を求めています。最大 {2} 個です。</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap には難易度が必要です。--beatmap を指定するか {1} audio を選んでください。</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>{1} まで {0} 拍、{2} の休みがありません。</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0}でニューコンボが始まりますが、予想されません。</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0}でニューコンボが始まりますが、前後のコンボと合いません。</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0}でニューコンボが始まりますが、前後のコンボと合いません。{1} のものなら合います。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>{0} を {1} から削除できません ({2})。使用中のものを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>{0}を移動できません（{1}）。もう一度試してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>{0} を読めません（{1}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>{0} を読めません（{1}）。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>{0} を読めません（{1}）。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>{0} を読み込めません ({1})。Beatwright を再インストールしてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>{0} をビートマップとして読めません: {1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>{0} をスタイルとして読み込めません。もう一度学習するか書き出してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0} を読み込めません: {1}: {2}。</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} にはできません。{1}。</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} は公開パイプラインの結果を変えます。それか {1} を外してください。</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} は {1} を行列 {2} で変えますが、重みは {3} です。別のモデル用のアダプターです。</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} は {1} を因子 {2} と {3} で変えますが、重みは {4} です。別のモデル用のアダプターです。</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} は {1} を変えますが、このチェックポイントにはありません。別のモデル用です。</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0}は意外です。次の拍までは何も予想されません。</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0}は {1} ですが、次は {2}{3} と予想されます。</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0}は {1} ですが、{2}{3} が予想されます。</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0}のライセンスは{1}です: {2}。--accept-licenceで一度承諾してください。</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>オブジェクトが予想されるところに{0}があります。</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>曲の{1}が先に予想されるところに{0}があります。</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{1}が予想されるところに{0}があります。</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{1}が予想されるところに{0}があります。赤線と拍子を確認してください。</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} は独自のリズムに沿ってデコードし、このオプションはありません。V28〜V32を選んでください。</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0}のデコーダーの記述がありえません。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} は {1} のあるアダプターで、対応していません。</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} が新バージョンの問い合わせに答えません（{1}）。後で再試行してください。</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} の応答はバージョンではありません。次のリリース後に再確認してください。</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} は https:// で始まらないので、新バージョンを確認しません。</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} はモデルの記述ではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0}は音楽モデルのものではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} にタイミングの定数がありません（{1}）。{2}。</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} はタイミングを書きません。</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0}がHard Rockで完全に重なります。スタック度を上げると改善します。</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} は既にあります。別の名前を選ぶか、そこにあるスタイルを削除してください。</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>マップセットに {0} ファイルは多すぎます。上限は {1} です。</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>指摘 {0} 件</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>指摘の修正 {0} 件</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>フォルダー {0} 個</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} は目標 {1} に存在しない項目を与えています。</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} は {1} に存在しない限度 {2} を与えています。docs/checks.md を参照してください。</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0}は x:{1} y:{2} を通りますが、x:{3} y:{4} 付近を通る形が予想されます。</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>{0} 本の緑線が前の線と同じで、削除できます: {1}。</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} に {1} MiBを超える行があり、ビートマップではありえません。</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0}の大きさが数値ではありません。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0} には複数の曲の難易度があります（{1}）。曲ごとに一つのセットです。</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0} の {1} の因子が行列ではありません。破損しています。</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0} の {1} の因子が合いません。破損しています。</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0} のオブジェクトは {1} 個未満で、スタイルには少なすぎます。マップを増やしてください。</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0} のトークンは {1} にありますが、独自のプログラムを実行しうるpickleなので開きません。tokenizer.json と model.safetensors のあるチェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0} は {1} 行を超え、ビートマップではありえません。</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0} は {2}が {1} を超え、ビートマップではありえません。</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0} に列 {1} がありません。データセットのメタデータではありません。</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0} はこのモードの記述語を持っていません。使うには V32 を選んでください。</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0} には{1}オブジェクトがありません。マップ済みの難易度を選んでください。</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0} にオブジェクトがなく、調べるものがありません。別の難易度を選んでください。</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0} にオブジェクトがありません。</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0} に公開モデル {1} がありません。名前を確認するか、非公開なら HF_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0} に赤線がありません。</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0} に赤線がありません。先にBPMとオフセットを設定してください。</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0} にこのオプションはありません。Beatwright small か、このモデルのアダプターを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0} に tokenizer.json がなく、トークンを読めません。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0} に tokenizer.json がなく、トークンを読めません。古いチェックポイントはpickleに保存しており、開きません。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0}にtokenizer.jsonがありません。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0} に有効な赤線がありません。先にBPMとオフセットを設定してください。</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0} には safetensors の重みがなく、ほかの形式はここでは読めません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0} に {1} がなく、MaiModはこのモデルを使えません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0} に {1} がありません。ほかの形式のアダプターは開きません。</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0} には譜面としてあり得ない数値があります。外してください。</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0} に曲から何時間も離れたオブジェクトがあります。先に削除してください。</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0} の部品どうしが合いません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0} に {1} 点を超えるスライダーがあり、ビートマップではありえません。</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0} に {1} 回を超えて滑るスライダーがあり、ビートマップではありえません。</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0} には {2} の行長が {1} 個ありますが、行数は {3} です。</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0}は{1}ですが、{2}が予想されます。</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0}は{1}ですが、周囲の小節のパターンには{2}が合います。</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0} に {1} MiBを超えるファイルがあります: {2}。</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0} にリンクか特殊ファイル {1} があり、開きませんでした。</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>{0}のトークナイザーを読めません。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0}にはaudiocraft独自のファイルがあります。transformersのconvert_musicgen_transformersで変換するか、ハブからダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0} の重みが破損しています（{1}）。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} には {1} 個をはるかに超えるファイルがあるため、開きません。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0} のファイルは {1} を超えます。1つのマップセットのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0} にスタイルの元になる .osu ファイルがありません。マップセットのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0} に .osu ファイルがありません。</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0} にデコードできる音声がありません。使える音声ファイルに替えてください。</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0} にビートマップも曲もありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0} に {1} の譜面はありません。制作者は {2} です。</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0} に学習できる譜面{1}がありません。より多く準備してください。</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0} にBeatwrightが読めるモデルがありません。</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0}に読める音楽モデルがありません（{1}）。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0} は単純なテンソルの表ではないので、読み込みません。</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0} にプリセットもリクエストもありません。書き出すと形式が分かります。</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0} にスタイルがありません。</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0} にスタイルは入っていません。書き出された {1} ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0}にsafetensorsの重みがありません。Beatwrightはそれ以外を読みません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0}に{1}がありません。音楽モデルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0} にスタイル以外のファイルが含まれているため、展開しません。</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0}にはデコーダーしかありません。音楽にはテキストエンコーダーとEnCodecも必要です。モデル全体のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0} のテンソル {1} は {2} アダプターのものではありません。</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0} に {1} ファイルあります。マップセットの上限は {2} です。</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{1} の {0} は {2} MiB を超えています。</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} はファイルです。フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} は別の場所へのリンクです。リンク先は自分で削除してください。</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} は {1} のマップです。{2}。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} はプログラムの一部なので残ります。</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} はテンソルと単純な入れ物以外も作るpickleなので、開きません。</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0}は x:{1} y:{2} ですが、パターンからは x:{3} y:{4} 付近です{5}。</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0}は x:{1} ですが、前の流れからは x:{2} 付近が予想されます。</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} はダウンロード中です。一時停止してから再試行してください。</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} がファイルでもフォルダーでもあります。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} が破損しています（{1}）。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0}は壊れています（{1}）。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} が {1} で破損しています: {2}。</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} は破損しているかtorchのファイルではありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} は壊れているか、別のレシピのものです。やり直すには取り除いてください（{1}）。</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} は破損しています: 内容がダイジェストと一致しません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} は壊れています。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} は壊れています。やり直すには取り除いてください（{1}）。</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} は空です: アダプターは何も変えません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} は空です。別の難易度を開いてください。</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} が空です。1.8 2.5 3.6 のようにスター難易度を入力してください。</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} はヒットサウンド用です。省いてください。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} は新しい難易度用です。再マップは常に範囲の周囲を修復します。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} は新しい難易度のためのものです。外してください。</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} は新しい難易度用です。タスク {1} はマップのkiaiを保ちます。</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0}は列 {1} ですが、パターンからは列 {2} です。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} は {1} MiBを超え、ビートマップではありえません。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} は {1} MiB を超えており、データセットではありえません。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} は {1} MiB を超えており、曲についてのテキストではありません。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} は {1} MiB を超えています。</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{1} にある {0} がありません。チェックポイントをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{1} が指す {0} がありません。</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} はフォルダーでも .osz・.osu ファイルでもありません。</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} は .osu、.osz、マップセットのフォルダーのどれでもありません。</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} がもうないので、この手順は{1}できません。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} がもうありません。元に戻すか、結果を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} がもうありません。マップセットを戻すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} がもうありません。先にマップセットのフォルダーを戻してください。</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} は UTF-8 ではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} はJSONオブジェクトではありません。チェックポイントをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} はチェックポイントではありません: {1}{2} がありません。config.json、{3}、tokenizer.json のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} はチェックポイントではありません: {1} がありません。config.json、{2}、tokenizer.json のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} は拡散モデルではありません: {1} がありません。</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} は読めるフォルダーではありません。osu!のSongsフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} はチェックポイントのあるフォルダーではありません。</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} は拡散モデルのあるフォルダーではありません。</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} は記述語の一覧ではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} はパスではありません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} は読める画像ではありません。.jpg か .png を使ってください。</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} はプリセットではありません: 不明な項目 {1} があります。</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} はプリセットではありません: 名前とオプションが必要です。</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} はプリセットではありません: 説明が文字列ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} はテンポではありません。{1} 〜 {2} BPMにしてください。</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} はBeatwrightが理解できるトークン表ではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} は整数ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} は完全なsafetensorsファイルではありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} はアダプターではありません: {1} がありません。</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} は書き出したリクエストではありません。{1} で始まっていません。</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} はosu!のビートマップではありません: osu!のヘッダーもセクションもありません。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} はこのPCになく、{1}。またはモデルを {2} にコピーしてください。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} はこのPCになく、{1}。</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} はこのPCにありません。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} はあなたのスタイルではありません。自分で削除してください。</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} はモデルの設定ではありません。</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} はスタイルのファイルではないか、壊れています。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} がありません。実在するファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} は別のレシピのものです。このメンバーを学習し直すには取り除いてください（{1}）。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} はosu!が読めない方法で圧縮されています: {1}。</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0}は {1} %で鳴ります。周囲のオブジェクトは {2} %なので、これだけ音量が{3}。</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0}は {1} %で鳴りますが、{2} %が予想されます。</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0}はおそらく、曲のここの拍に合っていません。</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} は最初から最後まで無音です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} は無音で拍がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0} は無音です。</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} は {1} と同じです。</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} はビートマップには大きすぎます。</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} は大きすぎます。6400 万ピクセル以下の画像を使ってください。</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} が誤りです: {1}。</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} が {1} で、数値ではありません。</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} は {1} です。設定は小数1桁までです。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} は {1} です。この長さの {3} には {2} がおすすめです。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} は {1} です。{3} では {2} が普通です。</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} は {1} ですが、{2} が予想されます。</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} が知る年は {1} 〜 {2} です。</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} が知るのは {1} だけです。</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>{0} に {1} の因子がありません。破損しています。</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>{0}にモデルの一部がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>{0} の一部が欠けています。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>{0}に{1}がありません。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} は2秒未満です。曲全体を選んでください。</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0}は{1}秒です。{2}秒以上の部分を選んでください。</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} の先のファイルがありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} の先の {1} はhttpsではありません。</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0}は {1} にありますが、{2} が予想されます。</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} は新しい難易度を作りますが、タスク {1} は既存のものを変えます。</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>譜面 {0} 件</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} は単独で譜面を作らないため、測る速さがありません。</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>スピナーの {0} ms後に次のオブジェクトがあります。{1} ms空けてください。</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} は 4-6 のように小さい方を先にした範囲にしてください（今は {1}）。</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} は 4-6 のような範囲にしてください（今は {1}）。</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} は1行でなければなりません。</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} は {1} の半分より小さくしてください。部分の両端に1つずつあります。</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} は {1} に数値 least、warning、problem を与えなければなりません。</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} には map が必要です。ないとオブジェクトがありません。</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} にはチェックごとに1つの表が必要です。</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} はセット外の難易度を指定しています。</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0} に音声ファイルの指定がありません。AudioFilename を加えるか、別の難易度を選んでください。</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} のチェック {1} は存在しません。docs/checks.md を参照してください。</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} が指す重みファイル {1} が同じ場所にありません。</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} には約 {1} GiBのメモリが必要ですが、空きは {2} GiBです。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>同時に {0} 個の音符があります。このレベルの {2} キーでは {1} 個で十分です。</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{2} まで {1} に {0} 個の音符があります。このレベルでは {3} が普通です。</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} 個の音符がスキンのhitnormalを鳴らしますが、セットには &quot;{1}&quot; があります。</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>ここから {0} 個のオブジェクトの音量は {1} % で、曲に埋もれてほぼ聞こえません。</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>ここから {0} 個のオブジェクトの音量は {1} % で、曲に対して小さすぎるかもしれません。</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>ホールドノートは {1} でなく {0} です: この密度では、ほかに入る余地がありません。</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>オブジェクトの {0}</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{1} セットの{0}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>譜面 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{1} セット中 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{1} の {0} が途中で破損しました。再試行してください。</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} 以上</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} 以下</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} が {1} 〜 {2} の範囲外です。</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0}は {1} セットを鳴らしますが、{2} が予想されます。</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>前のオブジェクトから {0} px</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>グリッドの右 {0} px・下 {1} px</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>次のオブジェクトまで {0} pxですが、少し前の同じ時間では {1} pxです。</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>赤線 {0} 本、最初は {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{1} msに {0} 回の折り返しは、ここでは多すぎて読めません。</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{1} まで {0} 秒間、追加音もほかのサンプルセットもありません。</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} が各難易度の星数を示します。{1} を省いてください。</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} はプログラム付属なので残ります。</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} が {1} にあるはずですがありません。Beatwrightを再インストールしてください。</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} はモデルに難易度を見せます。指定してください (--beatmap)。</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>ここから {0} 回の折り返しの音量は {1} % で、ほぼ無音です。曲に音がないのでしょうか？</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} 本のスライダーが {1} 秒続きます。休む時間はありますか？</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{1}が予想されるところに{0}が置かれています。</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>★{0}</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0}の追加音は {1} セットですが、{2} セットが予想されます。</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0}では{1}を使えません。外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}回</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} の合計はウィンドウの一部を残す必要があります。どれかを小さくしてください。</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} の展開データがマップセットの上限を超えます: {1} で中止しました。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} は展開すると {1} MiBを超え、マップセットではありません。</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} はこの手順の後に変更されているため、その変更を失わずに{1}できません。後の手順を先に戻すか、バックアップを使ってください。</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} が直前に別のプログラムで変更されました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} が読み込み後に別のプログラムで変更されました。提案で置き換えるか（バックアップが残ります）、新しい難易度として採用してください。</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0} を省きました: osu!taikoではヒットサウンドが音符そのものです。</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} はこの用途に学習していません。</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} は年を学習していません。</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>{0}は{1}と予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>{0}が終わり、{1}が続くと予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>{0}は{1}と予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>前後のコンボの並びからすると、{0}でニューコンボが始まるはずです。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>{1} ではなく、{0}でニューコンボが始まるはずです。</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>{0}でニューコンボが始まると予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>{0}は{1}で続くと予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>{0}は独自の位置 {1} にあると予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>{0}には{1}が予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>{0}はここで{1}付きで鳴ると予想されます。</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>{0}に{1}はないと予想されます。</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} は展開するとはるかに大きくなります。torchが書くファイルではありえないため開きません。{1} のあるチェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} は自分で正確な位置を書きます。精密化するのはV28とV29だけです。</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1}が曲の終了後にあり、最後は {2} 秒後です。モデルはそこで何も聞いていません。</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1}が続きます。このレベルでは連続 {2} までです。</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} はフォルダーではありません。アダプターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} は長さではありません。秒数、2m、1m30s、1:30 のように書いてください。</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} は数値ではありません。</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} はosu!が表示できる画像ではありません。.jpg か .png を使ってください。</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} がありません。実在する画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} がありません。マップまたはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} は {2} ではありません。</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} は範囲外です。{2} 〜 {3} にしてください。</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} は範囲外です。{2}。</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} は不明です。{2} を使ってください。</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1}は {2}（{3}）ですが、{4}（{5}）が予想されます。</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0}{1}{2}ですが、曲はそこに何も示していません。ないほうがリズムは素直です。</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0}{1}{2}ですが、曲はそこに何も示していません。ないほうがリズムは素直です。</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}。曲からは{3}（{4}）が考えられます。</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×。{3}×のオブジェクトの中で1つだけです。</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×。{3}×が予想されます。</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}: 強度が範囲外です。{2} にしてください。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}: {2} にはこれを見せられません。{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}: {2} はこのモードを知りません。{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}: {2} はこれを書きません。{3}。</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}: {2} だけではマップできません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0}「{1}」は整数ではありません。{2}。</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0}「{1}」は {2} ではありません。{3} を使ってください。</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0}「{1}」は不明です。yes か no を使ってください。</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0}「{1}」は不明です。{2} を使ってください。</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}、{1}/{2} MiB</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}: レポートの形式は {1} のどれかです。その拡張子を付けてください。</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}: 付属ファイルでは {1} BPM ですが、赤線は {2} です{3}。</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}: リクエストではありません。</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}: オブジェクトが {3} に対して {1} ms {2}すぎます。タイミングを直してください。</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}: オブジェクトが {1} の音の始まりと合いません。別の曲か別の編集、またはテンポの誤りです。</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}: {2} が終わった後もオブジェクトが {1} 秒続きます。</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}: 赤線が {2} に対して {1} ms ずれていきます。タイミングを直してください。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}: テンソル {1} の形は {2} ですが、config.json は {3} を求めています。</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}: テンソル {1} に数値でない値があります。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}: 重みのテンソル {1} は config.json に居場所がありません。</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}: config.json が求めるテンソル {1} が重みにありません。</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}: tokenizer.json には {1} 個のトークンがありますが、config.json のモデルは {2} {3} です。別々のモデルのファイルです。チェックポイントをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}: {1} はこのモードで記述語 {2} を持っていません。省いてください。</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}: {1} に拡散モデルがありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}: {1} はクラスの表ではありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}: {1} は {2} クラスを知りますが、{3} には {4} あります。</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}: {1} に形 {3} のテンソル {2} がありません。</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}: {1} は {2} でなく整数でなければなりません。</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}: オブジェクトの {1} がどの刻みからも 2 ms 以上ずれています。スナップし直してください。</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}: {1} ほかに {2}同様の箇所は省略しています（全 {3} 箇所）。</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}: {1}。省くか、別のモードを選んでください。</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}。MaiModには別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}。{1} x {2} 未満はぼやけて見えます。</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}。上限は {1} x {2} です。</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1}は{2}です。{3}から{4}の間で選んでください。</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
</context>
</TS>
