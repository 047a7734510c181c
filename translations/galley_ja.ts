<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>記事を表示</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>新しい記事(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>ブログのフォルダーを開く(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>記事を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>最近使ったブログ(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>このブログの画像(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>UTF-8 に変換(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>PDF として書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>直前のファイル操作を元に戻す</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>最近のファイル操作(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>書式付きテキストとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>HTML としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>スペルチェック(&amp;S)</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>スペルチェックの言語(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>太字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>斜体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>項目をインデント(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>項目のインデントを戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>行を上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>行を下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>行を複製(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>ファイルのソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>フロントマターを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>記事を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>プレビューに移動(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>画像に移動(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>本文とプレビューを一緒にスクロール(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>ページを拡大(&amp;G)</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>ページを縮小(&amp;M)</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>ページを元のサイズで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>プレビューでスマート引用符を使う(&amp;Q)</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>このブログで Web の画像を表示(&amp;W)</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>ページのスタイル(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>Galley 独自の外観(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>サイトのスタイルシートを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>画像(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>新しい画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>記事(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>記事を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>次の記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>前の記事(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>ゴミ箱に移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Galley について(&amp;A)</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>このブログについて(&amp;D)…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>少し間が空いたら自動保存(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>パスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>表として貼り付け(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>次のスペルミス(&amp;X)</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>前のスペルミス(&amp;M)</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>入力中にリンクと絵文字の候補を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>表を編集(&amp;T)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>本文を薄く表示(&amp;D)</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>何も薄くしない(&amp;N)</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>段落以外を薄くする(&amp;P)</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>文以外を薄くする(&amp;S)</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>行以外を薄くする(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>入力行を中央に保つ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>ほかのサイトの画像を取得(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>すべての記事で検索と置換(&amp;I)…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>前のタブ(&amp;V)</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>タブを閉じる(&amp;B)</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>閉じたタブを再び開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>本文を分割</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>書式なしで貼り付け</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>アウトラインを表示</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>別の記事を本文の横に…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>自分の色(&amp;M)</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Galley のヘルプ(&amp;E)</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>すべての出現箇所を変更</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>語数の目標…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>表示倍率 %1 %、境界線は %2 % の位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>作者による指定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>%1 の記述あり</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>%1 の設定あり</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>ファイルから判断</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>このブログについて</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>判断の根拠</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>ジェネレーター</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>ジェネレーター(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>サイトのフォルダー</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>ジェネレーターを実行するフォルダー（ブログのフォルダー自体でない場合）</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>記事(&amp;P)</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>記事のフォルダー</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>記事のあるフォルダー。コンマで区切ります。空欄ならファイルから判断します</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>静的ファイル(&amp;T)</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>静的ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>サイトがルートで公開するフォルダー。コンマで区切ります</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Galley の設定に保存され、ブログには書き込まれません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>ジェネレーターのファイルは見つかりませんでした。記事のフォルダーとして扱います。</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, and its size</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Galley::BodyEditor</name>
    <message>
        <source>Post body</source>
        <translation>記事の本文</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… この長い行にはあと %Ln 文字あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>前の月 (Page Up)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>次の月 (Page Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>枠の幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>枠の高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>この幅に縮小(&amp;K):</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>画像の幅（ピクセル）</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>さらに圧縮(&amp;P)</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>別の名前の WebP にする(&amp;W)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>切り抜き(&amp;C)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>自由な形の枠</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>元の縦横比</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>印刷用の 4 色インクの画像は、ここでは回転だけができます。</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>この種類の画像は劣化なしで保存されます。縮小するか、WebP にしてください。</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 ピクセル、%3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>等倍</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>切り抜き・回転・縮小: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>全体を表示します (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示します (1)。ホイールでさらに拡大できます</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>結果を確認しています…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変わりません。</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>これでは軽くならないため、そのままにします。</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>選んだ内容は、書き込む前にここに表示されます。</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>変更後: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>変更後: %1、%2 % 減</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>変更後: %1、%2 % 増</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>劣化なしで回転しました。ピクセルは書き直しません。</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>ピクセルは書き直しません。向きを示す情報だけを書き込みます。</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>WebP で扱える長さを超えているため、画像の種類はそのままです。</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>カラープロファイルを WebP に移せないため、画像の種類はそのままです。</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>位置とカメラの情報は取り除かれます。元に戻すことができます。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>劣化なしで切り抜く</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>枠を、ブロックどうしの最も近い境目に動かします</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>劣化なしで切り抜きました。どのピクセルも書き直しません。</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>%1 × %2 のブロックの途中です。すべてのピクセルを書き直します。</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>ほか %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Enter で実行、Alt+K でキーを変更、Esc で閉じる。</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>先にブログのフォルダーか記事を開いてください。</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>先に記事を開いてください。</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>この記事は読み取り専用です。</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>いまはこのコマンドでできることがありません。</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>同じ内容の %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>改行なし</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>この変更を復元</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>復元は %1 で元に戻せます。保存するまで、何も保存されません。</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>両方のテキストは同じです。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更 %1/%2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>変更箇所のみ表示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1、%2 行目。%3: %4。%5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>この記事の見出し</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>この記事の画像</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>ディスクの変更を残す</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>%1 行目、両方が変更</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1、両方が変更</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>ディスク上、%1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>なし: 削除されました。</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>画像の上の枠</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>枠なし: 画像全体が残ります。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 ピクセル、左から %3、上から %4</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>%1 のカレンダー</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>カレンダー (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>これは日付ではありません。記事の値は %1 のままです。</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>記事 (*.md *.markdown *.mdown *.mkd *.mdx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>閉じる前に「%1」を保存しますか？</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Galley を閉じると、保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>執筆中に、別のプログラムが %1 を変更しました。</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>保存すると、そのプログラムが書き込んだ内容が置き換えられます。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 には別の場所に別の名前があります（ハードリンク）。</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>保存するとそれらとのつながりが切れ、そちらは古いテキストのままになります。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>復元された %1 の内容を破棄しますか？</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>入力して保存していない内容は完全に失われます。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>ブログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>記事に名前を付けて保存</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF として書き出す</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>サイトのスタイルシートを選択</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>スタイルシート (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>%1 のプレビューに Web の画像を表示しますか？</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>画像を置いているサイトには、読者の場合と同じように、あなたが見ていることがわかります。画像以外は取得しません。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>このアドレスを Galley の外で開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>画像を選ぶ</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>辞書ではありません</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>先頭に単語数がありません</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>文字コードが不明です</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>自身の単語を認識しません</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>新しい記事…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>記事を探しています…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>まだ記事がありません。Galley はこのフォルダーの .md、.markdown、.mdx ファイルを探します。</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>「%1」を含む記事はありません。</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>「%1」を検索</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>下書きはありません。draft: true の記事がここに表示されます。</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>予約された記事はありません。これからの日付の記事がここに表示されます。</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>上で選んだ条件をすべて満たす記事はありません。</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>この記事はほかのサイトの画像を表示していません。</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>画像を取得しています: %1 / %2。</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>そのまま執筆を続けられます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>%1 を取得できませんでした。</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>ダウンロードした画像は追加されませんでした。</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>アドレスが自分のネットワーク内を指しているか、安全ではありません。ブラウザーで保存してから、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>サイトが応答しないか、画像がもうありません。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>大きすぎます。ブラウザーで保存し、小さくしてから、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>サイトから送られたものは画像ではありません。ブラウザーでアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>記事がもう開かれていないか、変更できません。開いてからもう一度取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>ページの画像 %n 個はウェブのアドレスがないため、省きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>ページの画像 %n 個は元のサイトにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>本文はそれらにリンクしています。取得できます。</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>画像を取得…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>ほかのサイトの画像を取得</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>それぞれ、置かれているサイトから 1 回だけ取得し、記事自身の画像ファイルとして保存します。使用してよい画像であることを確認してください。</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>取得できるのは、アドレスが https で始まる画像だけです。</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>%n 枚の画像を取得</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>言語 %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>次の絞り込みをやめて、すべての記事を表示: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>本文内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>選択範囲のみ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>多すぎるため、何も置換していません</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>検索のみ</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>まだ正規表現になっていません</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1 件、その先は時間がかかりすぎました</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>この正規表現は時間がかかりすぎます</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>%Ln 件を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>この画像は、ブログのどのテキストにも出てきません。</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>この画像はページには重すぎます: %1 は %2 です。</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>この画像は画面に表示できるよりもピクセル数が多くなっています: %1 は %2 × %3 です。</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>この画像には撮影場所が記録されています: %1。</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>同じ画像が 2 つあります: %1 は %2 と同じです。</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>文字化け: 「%1」はおそらく「%2」でした。</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>存在しない日付です: %1。</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>ファイル名が存在しない日付で始まっています: %1。</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>記事にタイトルがありません。</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>画像のファイル名は大文字・小文字が異なります: %1。Web サーバーは大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>画像がブログにありません: %1。</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>画像に、見ることのできない人のための説明がありません。</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>リンク先の記事がありません: %1。</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>%1 行目に移動</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>この記事にはフロントマターがありません。</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>この記事のフロントマターは空です。</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1 行目に移動</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>ほかの記事にあるフィールド</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>ほかの記事にあるその他のフィールド</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>この画像はブログの外にあり、読者には見えません。</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>先にブログのフォルダーに入れてください。</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>フロントマターを折りたたむ</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>フロントマターを 1 行に折りたたむ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Galley::GarbledList</name>
    <message>
        <source>Mend all</source>
        <translation>すべて修復</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>文字化けの箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>文字化けの一覧を閉じる</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>1 か所が文字化けしています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln か所が文字化けしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>UTF-8 のテキストが、一度 Windows-1252 として読み込まれています。修復は Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>UTF-8 のテキストが、一度 Windows-1252 として読み込まれています。この記事は編集できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>この下にあと %Ln か所。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>ノーブレークスペース</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>%L1 行目に移動: %2、本来は %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>この箇所に移動</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>%L2 行目の %1 を修復</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>語数の目標</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>この記事に必要な語数</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>本文の下と同じ数え方です。コードとアドレスは除き、漢字や仮名は一字を一語とします。目標は Galley が覚え、記事には書かれません。</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>目標を決める</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>一つの記事に一日で書き足す語数</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>一日の目標はすべての記事で共通です。一日は、その記事を最初に開いたときに始まります。</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>これらの語を含む項目はありません。別の語か、少ない語で試してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Galley のヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>項目の内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Galley::HelpPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Galley::HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>何で作られたブログでも、そのフォルダーを開いてください: {openFolder}。Galley は記事、画像、項目を自分で見つけ、そこに自分のファイルを置きません。</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>記事は横に並びます。1 つ選んで書いてください。{newPost} は、ブログの流儀で新しい記事を作ります。</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>本文は中央、フロントマターの項目の下にあります。その横がプレビューで、読者が見るとおりの記事です。</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} は名前の一部から記事や見出しへ移動します。{commands} は Galley にできることをすべて探せます。</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>気軽に試すには、ブログなしで Galley を起動し、開始画面のサンプルブログを使ってください。それは自由にできる複製です。</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>続き: {#form}、{#saving}、{#keys}。</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>開始, サンプル, 開く, フォルダー</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>本文の上のフォーム</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>フォームは、ファイル冒頭のフロントマターを示します。項目を変えると、ファイルのその値だけが変わり、ほかは 1 バイトも変わりません。引用符、コメント、順序はそのままです。</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>安全に変更できない値はそのまま残り、理由が下に出ます。{source} はファイル全体をテキストとして表示し、また戻します。</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>最後の行には、ほかの記事にある項目が並びます。{foldForm} はフォームを 1 行にたたみます。</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>フォームと本文の履歴は 1 つです。{undo} はどちらでも最後の操作を取り消します。</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>フロントマター, YAML, TOML, 項目, メタデータ, タイトル, 日付, タグ</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>保存と、決して失われないもの</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} は記事を書き込みます。Galley はファイルの横に書き、読み返して比べ、それから新しいファイルを古いものと入れ替えます。ディスクがいっぱいなら、古いファイルは元のままです。</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>入力して保存していないものは、遅くとも 1 秒後にはブログの外に保管されます。クラッシュや停電のあと、Galley はそれをファイルの横に示し、選ぶのはあなたです。</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>保存した版はしばらく残ります。{history} は記事の以前の姿を示し、全体または一部を元に戻します。</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>開いている記事を別のプログラムが変更すると、Galley はその変更とあなたの変更を合わせます。同じ場所が変わっていれば尋ねます。それまであなたの文章は残ります。</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} は自動で保存します。{saveAs} と {saveCopy} は別の場所に書き込みます。</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>クラッシュ, 復元, バックアップ, ジャーナル, 競合, マージ, 版</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>リスト、引用、書式</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} はリスト、タスク、引用を続け、空の項目で終えます。{!Tab} と {!Shift+Tab} は、項目をその下のものごと字下げし、戻します。</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}、{emphasis}、{code}、{link} は、選択範囲かカーソル位置の語に書式を付けます。選択したまま記号を打つと、それを囲みます。</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}、{moveLinesDown}、{duplicateLines} は項目を丸ごと扱います。</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} はメールやワープロ用、{copyHtml} はウェブページ用です。</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>太字, 斜体, 箇条書き, 番号, タスク, Markdown, 書式</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} は表を始めます。表の中で {!Tab} は次のセルへ、{!Enter} は次の行へ進み、なければ作ります。</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} は表を格子で示し、行、列、そろえを扱います。触れない行は 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>表計算やウェブページからコピーしたセルは表として貼り付けられます。{pasteTable} は CSV でもそうします。</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>格子, 表計算, CSV, 列, 行, セル</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>記事やページへのリンク</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>`[` とタイトルの一部を打つと、Galley は記事を候補に出し、サイトが読む形でリンクを書きます。`](` のあとには見出しと画像も候補に出します。</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} は候補を採り、{!Esc} はやめ、{!Ctrl+Space} は呼び出します。{completes} で入切します。</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>語の上にアドレスを貼り付けると、{link} と同じくリンクになります。</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>{renamePost} で記事の名前が変わると、その記事へのリンクもすべて変わります。</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>補完, アドレス, URL, 見出し, アンカー, 絵文字</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} は、記事の言語で、どの辞書にもない語に印を付けます。コード、アドレス、数式は対象外です。</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>印の付いた語のメニューは、別の語に置き換えるか、自分の語として残します。すべてのブログ用にも、このブログだけにもできます。{nextMisspelling} は次へ進みます。</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>辞書はこのコンピューターのものです。使う言語がなければ、編集メニューの「スペルの言語」で、辞書 (`.dic` と `.aff`) のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>辞書, Hunspell, 誤字, 言語</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} は記事の中を探し、すべての場所に印を付けます。{findNext} は次へ進みます。{replace} は 1 つまたは全部を変え、1 回で取り消せます。</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} は、入力するそばから全記事の本文を探します。</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} は、すべての記事のすべての場所をチェックボックス付きで示します。同意するまで何も書き込まれず、まとめて取り消せます: {#undo} を参照。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>画像を貼り付けるか、本文や画像一覧にドロップするか、{insertPicture} で選んでください。記事のフォルダーに整った名前のファイルとして入り、サイトの流儀でリンクされます。</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>写真は正しい向きになり、場所やカメラの情報は取り除かれます。名前の付け方と大きさは、挿入メニューの「新しい画像」で決めます。</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>見えない人のために、画像の内容を角かっこの間に書いてください: `![夕暮れの灯台](001.jpg)`。</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} は記事のフォルダーの中身を示します: 使用中、未使用、欠けている、重すぎる。そこで画像の名前を変えたり、切り抜いたり、ごみ箱に移したりすると、その画像を使うすべての記事が合わせて変わります。</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} は、ブログ全体で欠けているものと使われていないものを並べます。{fetchPictures} はほかのサイトの画像を自分のものにします。</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>画像, 写真, 代替テキスト, カバー, 大きさ, WebP, 切り抜き, 位置情報</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>プレビューと、それが安全な理由</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>プレビューは 1 打鍵ごとに追従します。クリックするとカーソルがその語に移り、そこで入れたチェックは本文にも入ります。{scrollTogether} は両方を同じ場所に保ちます。</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>記事はどこから来たものか分かりません。そのためスクリプトは決して動かず、ブログの外のファイルは読まれず、ほかのサイトには何も要求しません。外のページへのリンクは、確認のあとブラウザーで開きます。</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} は、このブログに限ってほかのサイトの画像を表示します。Galley が自分で、Cookie なしで、どこに表示されるかを告げずに取得します。</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>ページの上で、幅と明暗を選びます。{chooseStyle} はサイト自身のスタイルで記事を示します。{zoomIn} と {zoomOut} は大きさを変えます。</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} と {print} は記事を紙にします。</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>安全, スクリプト, プライバシー, 携帯, 幅, 印刷, PDF, CSS, 数式, 図</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>複数の記事を同時に</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>選んだ記事は、見ただけの記事のタブに入ります。`Ctrl` とクリックで別のタブに開き、変更した記事は自分のタブを保ちます。</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} と {previousTab} で順に移り、{closeTab} で閉じ、{reopenTab} で戻します。</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>次に起動すると、同じ記事が同じ場所で開きます。</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>ウィンドウ, セッション, 開く, 閉じる</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>ファイルの取り消し</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>Galley がファイルに行ったことは、再起動のあとでも取り消せます: 名前、移動、画像、ごみ箱、全記事で置き換えた語。{undoOperation} は最後のものを取り消し、{recentChanges} は一覧を示します。</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>その後に別のプログラムがファイルに書き込んでいれば、Galley はそれを告げ、何も変えません。</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>記事の本文でしたことは {undo} で取り消します。</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>取り消し, 名前の変更, 削除, ごみ箱, 復元</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Galley がサイトを読む方法</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley はファイルから学びます: どのジェネレーターのサイトか、記事と画像はどこか、どんな項目があるか、リンクをどう書くか。サイトの設定は読むだけで、何も実行しません。</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} は、何をどのファイルから学んだかを示し、別の指定もできます。それはブログではなく、あなたの設定に保存されます。</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>対応するのは Next.js、Astro、Hugo、Jekyll、Eleventy、Hexo、Zola、Pelican、Gatsby、Docusaurus、VuePress、VitePress です。Markdown ファイルのあるほかのフォルダーでも使えます。</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley はサイトを生成も公開もしません。それはジェネレーターの仕事です。</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>ジェネレーター, フォルダー, 静的, 設定, 公開, ビルド</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>読み取り専用の記事と文字化け</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>そのまま書き戻せないファイルは読み取り専用で開き、理由と、編集できる複製を作る案内が出ます。</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>古い文字コードの記事も編集でき、文字コードは保たれます。{asUtf8} は次の保存で UTF-8 として書き込みます。</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>`café` が `cafÃ©` になったような文字は見つけて、本文の下に数を示します。その数を選ぶと、本来の文字を確かめて直せます。</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>文字コード, UTF-8, 文字化け, 文字, アクセント, ロック</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>今のキーは次のとおりです。{shortcuts} で変えられます。</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} は区画から区画へ、{!Tab} は項目から項目へ移ります。すべてマウスなしでできます。</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>キーボード, ショートカット, コマンド</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>言語、色、大きさ</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>表示メニューにはプログラムの言語と色があります: {theme1}、{theme2}、{theme3}、{theme0}。どちらもすぐに変わります。</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>文字の大きさはシステムと同じです。{fullScreen}、{dimming1}、{typewriter} は本文だけを残します。</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} は記事の一覧を隠し、表示します。</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>設定, 環境設定, 暗い, コントラスト, フォント, 集中, テーマ</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>保管場所と、このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>記事と画像はブログのフォルダーにあり、ほかのどこにもありません。</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>設定、保存していない文章のジャーナル、以前の版、自分の語、記事の索引は、あなたのこのフォルダーにあります: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>頼まれない限り、Galley はだれにも何も送りません: 計測も、報告も、更新の確認もしません。ほかのサイトの画像は、許可した場所でだけ取得します。</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>プライバシー, プロファイル, ネットワーク, データ, バックアップ, テレメトリー</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>コマンドラインで</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley パス` は記事またはブログを開きます。`galley --help` には、設定を別のフォルダーに置く `--profile-dir` などがあります。</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` は、ウィンドウですることをウィンドウなしで行います: 値の読み書き、記事とリンクと画像の検査、HTML と新しい記事の作成。`galley-cli --help` にコマンドがあります。</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check フォルダー` は、公開の前に切れたリンクと欠けた画像を見つけます。</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>端末, スクリプト, galley-cli, 検査</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>文体と目標</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal}で、記事が何語になるべきかを決めます。本文の下に今の語数が出ます。どちらも記事には書かれません。</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>{settings}で、繰り返された語と長い文に下線を引かせることができます。その場所のメニューが何であるかを示し、繰り返された語を取り除きます。</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>このコンピューターで LanguageTool サーバーが動いていれば、そこにアドレスを入れてください。文章への指摘にも下線が引かれます。コードとアドレスは見せず、ほかの場所のサーバーには決して尋ねません。</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>文法, LanguageTool, 繰り返し, 文, 語数, 数える, 進み具合, 目標</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery}は、カーソルの語、または選んだものの場所すべてに印を付けます。一か所に書いたものがすべてに書かれます。Esc で終わり、一回の操作ですべて元に戻せます。</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>検索, 正規表現, すべての記事, マルチカーソル</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>独立した行の `$$` で囲まれた数式はいつも描かれます。`$x$`、`\(x\)`、`\[x\]`（後の二つは Jekyll が求めるようにバックスラッシュ二つでも）は、記事に `math: true` とあるか、サイトの設定が描くものを挙げているときに描かれます。</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Galley 自身が異常終了しても、どこにも報告されません。残るものはこのコンピューターにある、未保存の本文の記録だけで、次の起動時に示されます。</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>一つの記事に一日で何語を書き足したいかも尋ね、今日の分の語数を示します。</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>以前のバージョンはまだありません。</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>これからは、保存するたびに 1 つ残ります。</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>以前の保存内容と比較しています</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>ほかのバージョンは残っています。</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>現在のテキスト</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>以前の保存内容</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>%1 に保存</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>この画像のその他の操作</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>この画像はフォルダーにありません。</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>記事では %1 となっています。多くのサーバーではこのままでは見つかりません。</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>代替テキストがありません。画像を見ることのできない人には、何も読み上げられません。</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>代替テキストが箇所によって異なります。ここに書いた内容がすべての箇所に入ります。</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>画像を見ることのできない人に読み上げられる代替テキスト</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>マウスを置くと出るタイトル文</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>タイトル文</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>画像の並び順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>記事に出てくる順</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>重い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>使用回数の多い順</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>記事で使用 %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>未使用 %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>要確認 %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1、%2、ほか %3</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>重くて大きい</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>重い</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>大きい</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>別の記事でも使用</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>別の記事で使用</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>%Ln 件の記事でも使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>ほかの %Ln 件の記事で使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>フォルダーにありません</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2、%3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>見つかりません、行 %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>見つかりません、%1 行目</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>記事では %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>位置情報あり</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>この記事のカバー</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>この記事では未使用</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>カバー、およびこの記事の行 %1</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>カバー、およびこの記事の %1 行目</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>この記事の行 %1</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>この記事の %1 行目</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>本文中の位置に移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>拡大して見る(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>別の記事に移動…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>切り抜き・回転・縮小(&amp;O)…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>カバーに使う(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>代替テキスト(&amp;A)…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>リンクをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown として(&amp;M)</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>このブログのアドレスとして(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>記事からの相対パスとして(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>HTML として(&amp;H)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>ゴミ箱に移動(&amp;B)…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>本文の中(&amp;X)</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>1 つ上のブロックへ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>1 つ下のブロックへ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>幅(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>場所とカメラの情報を取り除く(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>記事はすべての画像を使っています。</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>確認の必要なものはありません。どの画像にも問題はありません。</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>記事は画像を使っていません。</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>この記事のフォルダーに画像はありません。</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>%1 の拡大表示</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>画像の名前を変更</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>%1 の新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>画像の名前を変更しました。</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>画像を置き換え</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>画像を置き換えました。</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>画像を別の記事に移しました。</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>すべての箇所に書き込む</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>画像に代替テキストを付けました。</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 はゴミ箱にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln 枚の画像はゴミ箱にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>タイトル文</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>画像にタイトル文が付きました。</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>場所とカメラの情報を取り除く</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>この画像には、もう場所もカメラも記されていません。</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>記事 %1 件</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>既知の %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>ほかの記事にある値</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>ほかの記事にある値 (Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>記事を読み込んでいます: %L1/%L2 件</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>記事を探しています…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>このブログのフォルダーがありません。</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>一覧は以前のままです。%1 が戻れば、記事を再び開けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>このブログの %n 個のフォルダーを読み込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1。その中の記事は、最後に確認したときの状態で一覧に表示されます。</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>改行コード混在</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 (BOM 付き)</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>Galley について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Markdown ファイルのフォルダーでできたブログのためのエディターです。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降で提供されるフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1[*] - Galley</source>
        <translation>%1[*] - Galley</translation>
    </message>
</context>
<context>
    <name>Galley::MergePanel</name>
    <message>
        <source>1 more key came from disk.</source>
        <translation>ディスクからさらに 1 個のキーを取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>ディスクからさらに %Ln 個のキーを取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>この記事の単語はすべて辞書にあります。</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>%1 に変わります</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>中のファイルとともに %1/ に変わります</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>中の %Ln 個のファイルとともに %1/ に変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変わりません。</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 個の名前が変わります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln 個の名前が変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 行が変わります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln 行が変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>1 件の記事で</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>%Ln 件の記事で</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines change, in posts</comment>
        <translation>%2 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, and %2 %3.</source>
        <comment>names change, lines change, in posts</comment>
        <translation>%1。%3 %2。</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 はそのまま残ります。この記事だけのものではありません。</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 はこの記事を参照していますが、そのまま残ります。%2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>ゴミ箱に移動します</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>中のファイルとともにゴミ箱に移動します</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>中の %Ln 個のファイルとともにゴミ箱に移動します</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>残ります: ほかの記事が使っているか、中にリンクがあります</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>参照していますが、そのまま残ります</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>「%1」をゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 件の記事が参照しています。そのリンクの行き先はなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln 件の記事が参照しています。それらのリンクの行き先はなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>ここからも、ゴミ箱からも元に戻せます。</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>記事はここから元に戻せます。フォルダーはそれには大きすぎるため、ゴミ箱からのみ戻せます。</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>記事を作成</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>新しい記事のタイトル</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>新しい記事のフォルダー</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>新しい記事のファイル</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>ブログのフォルダー自体</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>%1 になります</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>ファイル名は、ほかの記事の付け方に合わせます。</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>この記事では、ここは整数です。%1 のままにします。</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>これは数値ではありません。記事の値は %1 のままです。</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>カーソルの所に本文の語がありません。</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>本文の語の中にカーソルを置くか、一行の中の語を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>%Ln か所より多くあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>「編集」&gt;「置換」なら、いくつあっても変更します。</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>「%1」の名前を変更しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>「%1」を複製しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>「%1」をゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>「%1」を作成しました</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 の名前を変更しました</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 を移動しました</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 を置き換えました</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 をゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 ほかをゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 を切り抜き・回転・縮小しました</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>「%1」の名前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>「%1」の複製を元に戻す</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>「%1」のゴミ箱への移動を元に戻す</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>「%1」の作成を元に戻す</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>%1 の名前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>%1 の移動を元に戻す</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>%1 の置き換えを元に戻す</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>%1 のゴミ箱への移動を元に戻す</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>%1 の変更を元に戻す</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>記事内の &quot;%1&quot; を置換しました</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>記事内の &quot;%1&quot; の置換を元に戻す</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 に代替テキストまたはタイトル文を付けました</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>%1 の代替テキストまたはタイトル文を取り消す</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>節は移動しませんでした。</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>記事は、閉じていないコードかコメントの中で終わっています。その後ろに来るものは、その一部になってしまいます。</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>記事の見出しがここに並びます。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>アウトラインを隠す</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>記事のアウトライン</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>比較の相手</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>統合前</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>統合する前のあなたのテキスト</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>別のプログラムのテキスト</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>別のプログラムがこのファイルの名前を %1 に変更しました。</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>以前は %1 でした。Galley は新しい名前で続けます。</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>このファイルは別のプログラムによって削除されました。</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>あなたのテキストはここに残っています。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>別のプログラムがこのファイルを変更し、Galley では表示できません。</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 あなたのテキストはここに残っています。</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>このファイルがディスク上で変更されました。</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>未保存の変更がなかったため、Galley は新しいテキストを表示しています。</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>変更箇所を表示</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>執筆中に、別のプログラムがこのファイルを変更しました。</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>その変更を、あなたのテキストから再び取り除きました。</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>変更はディスク上に残っています。保存するときは、上書きする前に確認します。</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>1 件の変更を統合しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln 件の変更を統合しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 か所は両方が変更したため、あなたの判断が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln か所は両方が変更したため、あなたの判断が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>すべての変更を表示</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>別のプログラムによる変更と比較しています</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>以前のテキスト</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>%1 に書き込み</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>この変更を取り込む</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>この変更を復元</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>現在のテキスト</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>この画像はフォルダーにありません。</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>ディスク上では、この画像の名前の大文字・小文字が異なります。</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>この画像はブログのフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>この画像は別のサイトにあるため、読み込んでいません。</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>このブログで Web の画像を表示</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>このアドレスはサイトのジェネレーターが埋めます。Galley では埋められません。</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>この図は描画できません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>プレビューには多すぎます。このように書かれているか、このように始まります。</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>記事を表示</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>本文を表示</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>画像を表示</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>ペインの幅</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>検索結果に表示されるのは約 155 文字です。</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 文字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>画像を変更しました。</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>画像を追加しています…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>画像を追加しています: %2 枚中 %1 枚の準備ができました。</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>そのまま執筆を続けられます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n 枚の画像を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 を %2 に追加しました。</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 はすでにブログにあるため、リンクしました。</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>横向きになっていた画像を正しい向きに直しました。</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>正しい向きに直しました。</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>それぞれから場所とカメラの情報を取り除きました。</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>場所とカメラの情報を取り除きました。</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>それぞれの角かっこの中に、画像の内容を入力します。</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>角かっこの中に、画像の内容を入力します。</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>カバーに使う</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>%1 も同様です。</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>記事の画像</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>記事の画像 (Down)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>別のサイトの画像です。Galley は読み込みません。</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>この画像はフォルダーにありません。</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1、ここには表示されません</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 ピクセル、%3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>%1 に変わります</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>作成されます</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>別の画像になります</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>参照している記事はありません。ほかには何も変わりません。</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 行が合わせて変わります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln 行が合わせて変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>1 件の記事で</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>%Ln 件の記事で</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%2 %1。</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 はこの画像を参照していますが、そのまま残ります。%2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>ゴミ箱に移動します</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>表示していますが、そのまま残ります</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>%1 をゴミ箱に移動しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>%Ln 枚の画像をゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>ディスク上にも未保存の内容にも、これを表示する記事はありません。</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 件の記事が表示しており、その場所は空になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln 件の記事が表示しており、その場所は空になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>ブログは記事の外でも %1 を参照しています（テンプレート、スタイル、設定のいずれか）。</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>ブログは記事の外でも %1 とほか %Ln 個を参照しています（テンプレート、スタイル、設定のいずれか）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>ここからも、ゴミ箱からも元に戻せます。</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>ここに保管するには大きすぎるものは、ゴミ箱からのみ戻せます。</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>記事では、これまでどおり同じ名前で表示されます。</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>画像の内容から名前を付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>元の名前を整えて使う(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>フォルダーに合わせて番号を付ける(&amp;N)</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>幅は最大 %1 ピクセル</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>小さくなる場合は WebP にする(&amp;W)</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>元のサイズのまま(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>本文の画像</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>画像は元の場所のままです。</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>そこに書くと、コードやリストなど別のものの一部になります。</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>これより下に置ける場所はありません。</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>これより上に置ける場所はありません。</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>ここに幅を書ける場所はありません。</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>このブログの Markdown には画像の幅がありません。HTML の img にはあります。</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>画像の幅</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>ページに表示される幅 (ピクセル):</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>幅を決める</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>記事の画像</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>手元の画像</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>すべての記事を調べています…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>このブログの画像</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>見つからない画像</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>未使用の画像</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>見つからない %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>未使用 %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>記事が表示しているのにブログにない画像と、記事の画像と同じ場所にありながらブログのどのテキストにも出てこない画像です。未保存の内容も数に入れます。</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>ゴミ箱に移動…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%Ln 枚をゴミ箱に移動…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>記事のタイトルを変更しました。</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>記事は %1 になりました。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>翻訳を開く: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>これはコピーの %1 です。</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>もう一方の記事は元のままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>「%1」はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>すべて以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>保管していたものを戻しました。残りはそれには大きすぎたため、ゴミ箱にあります。</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>記事を戻しました。フォルダーは保管するには大きすぎたため、ゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>直前のファイル操作を元に戻す</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>ファイル操作の途中で Galley が停止しました。</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>%1と、正しい状態に戻ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>新しいタブで開く(&amp;T)</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>本文と同じく、ファイルも元の名前に戻りました。</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>本文と同じく、ファイルも再び新しい名前になりました。</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>ただし、その後に変更された未保存のテキストはそのままです: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>記事の並べ替えと絞り込み</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>すべての記事を表示</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近変更した順</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>記事を検索</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>記事の表示方法</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>フロントマターをフォームで表示 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>ファイルをそのまま表示 (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>フィールドは追加されませんでした。</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>下書き %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>予約 %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>開いている記事</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1、未保存の変更あり</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>次に開く記事がこのタブを使います。残すにはダブルクリックしてください。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>名前が UTF-8 ではありません</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>このブログとほかのブログ</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>記事を隠す</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>プレビューが応答しませんでした。ファイルは書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>読み込めなかった画像は含まれていません: %1 枚。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>もう一度書き出す…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>記事を印刷できませんでした。</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>あなたのテキストには触れていません。</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>プレビューに記事が時間内に表示されませんでした。表示されてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>プレビューにこの記事が表示される前に、別の記事が開かれました。</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation>（%L1 行目）</translation>
    </message>
    <message>
        <source>, %1,</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>: %1, %2</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>This file&apos;s encoding%1 lacks a character of the text%2%3. The file is as it was. Take the character out, or save the post as UTF-8.</source>
        <translation>このファイルの文字コード%1では、テキストにある文字%2を表せません%3。ファイルは元のままです。その文字を取り除くか、記事を UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1は有効な YAML ではありません%2。Galley はテキストとして表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>「%1」は数値ですが、与えられたものは数値ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>「%1」は日付ですが、与えられたものは日付ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>「%1」は「はい」か「いいえ」ですが、与えられたものはどちらでもありません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 は編集できるファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>%1 は開いた後に別のプログラムによって変更されました。上書きはしていません。</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>%1 に書き込めませんでした%2。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 に書き込みましたが、読み直すと異なるバイトになっていました。別の場所に保存してください。このディスクは信頼できません。</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 は別の記事として開かれています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 は Markdown ファイルではありません。Galley は .md、.markdown、.mdx ファイルを開きます。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>%1 のフォルダーはもうありません。</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>まだ記事がありません。Galley はこのフォルダーの .md、.markdown、.mdx ファイルを探します。</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 には別の場所に別の名前があり（ハードリンク）、保存するとそれらとのつながりが切れます。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>入力した内容を今は安全に保管できません%1。Galley は再び試みます。</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>%1 の以前のバージョンを保管できません%2。</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>%1 の名前を変更できませんでした%2。すべて元のままです。</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 はこのブログのフォルダーにありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>%1 をゴミ箱に移動できませんでした%2。元の場所にあります。</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 はその後変更されており、取り消すとその変更が失われます。何も変更していません。</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>取り消すために必要なものを Galley が保管できません%1。何も変更していません。</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>一部だけが行われ、%1 を元に戻せませんでした%2。以前の内容は安全に保管されています。もう一度試すには「元に戻す」を使ってください。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>このファイルは UTF-8 のテキストではありません%1。そのため読み取り専用です。</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>このファイルには 2 種類の改行コードが混在し、書き戻すときに区別できません%1。そのため読み取り専用です。</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>このファイルには、編集すると失われる文字が含まれています%1%2。そのため読み取り専用です。</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>このファイルには、Galley が元どおりに書き戻せないバイトが含まれています%1。そのため読み取り専用です。</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>%L1 行目から始まるフロントマターが閉じられていません。Galley はテキストとして表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1に、キー「%2」がもう一度出てきます。どちらを使うかは、テキストでのみ決められます。</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1は、ほかの場所で使う値に名前を付けています（アンカー）。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1は、ほかの場所の値を繰り返しています（エイリアス）。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>フロントマターは大きすぎて、フィールドとして読み込めません。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1は、フォームで安全に編集できない書き方になっています%2。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1は有効な TOML ではありません%2。Galley はテキストとして表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1は有効な JSON ではありません%2。Galley はテキストとして表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>この記事のフロントマターは 1 行目から始まっていないため、どのジェネレーターからも見つかりません。Galley は何も変更しません。その上にあるものを取り除いてください。</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>フロントマターにキー「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>「%1」はキーの名前にできません。</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>フロントマターにはすでにキー「%1」があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>「%1」の値はリストまたはグループです。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>ほかを変えずに「%1」の値だけを変更することはできませんでした。何も変更していません。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>「%1」には、この変更で失われるか移動してしまうコメントがあります。何も変更していません。テキストとして編集できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>「%1」は、それぞれ [[%1]] の行の下に置かれたテーブルとして書かれています。テーブルの追加、移動、削除はテキストとして行います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>「%1」は単一の値なので、その中に「%2」を置けません。何も変更していません。</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>2 つの変更が同じ箇所に関わっています。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1 は、名前がどうであれ画像ではありません。追加していません。</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 のピクセル数は、Galley が安全に開ける数を超えています。追加していません。先に小さくしてください。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 は、Galley が受け付ける画像の上限 %2 を超えています。追加していません。先に小さくしてください。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 は、ここでは読み込めず、表示できるブラウザーも少ない種類の画像です%2。追加していません。先に JPEG で保存してください。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 には撮影場所が記録されていて、Galley はこの種類のファイルからそれを取り除けません。追加していません。先に JPEG で保存してください。</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>ここには画像のリンクを置けません。コードや HTML の中ではテキストとして表示されます。何も変更していません。</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>追加を中止しました。何も追加していません。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 を読めません%2。ディスクがあるか、読む権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 は %2 あります。Galley が開けるのは %3 までです。別のプログラムで分けてください。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>これはテキストファイルではありません。ゼロバイトを含みます%1。何も変更していません。作ったプログラムで開いてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>%1 に書き込めませんでした。書き込み禁止です。ファイルは元のままです。書き込みを許可するか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>%1 を保存できませんでした。フォルダーに新しいファイルを作れず、Galley は記事をその場で上書きしません。ファイルは元のままです。フォルダーに新しいファイルを許可するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>%1 という名前のものがすでにあります。何も変更していません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>「%1」はファイル名にできません。何も変更していません。文字、数字、ハイフンの名前にしてください。</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1 には YAML が許さない制御文字があります。ファイルのソースで取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 は壊れているか途中で終わっていて、画像として読めません。追加していません。別の複製を使ってください。</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 はスクリプトを含むか、外から何かを読み込む図です。追加していません。先に PNG で保存してください。</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>プレビュー内を検索</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>プレビュー内で検索する語句</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>プレビューの検索を閉じる</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>ページの幅</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>暗いページ</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>スマートフォンの幅、390 ピクセル</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>タブレットの幅、768 ピクセル</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>デスクトップの幅、1200 ピクセル</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>フィット</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>このペインの幅に合わせる</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>プレビューをそのペインに表示</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>画像をそのペインに表示</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>明るいページ</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>画像  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>LanguageTool サーバー</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>このコンピューターでのアドレス（例: localhost:8081）。見えている文章を渡し、指摘に下線を引きます。空なら何も送りません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>このコンピューターのアドレス（localhost、127.0.0.1、::1）ではありません。そこへは何も送りません。</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>文体と目標</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> 語</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>記事の語数</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>自分の目標を持たない記事に必要な語数。本文の下に今の語数が出ます。</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>繰り返された語に印を付ける</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>二度続く語の下に破線を引きます。間で行が終わっていても同じです。</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>長い文に印を付ける</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>これより語数の多い文の下に点線を引きます。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>付けない</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>一日の語数</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>一つの記事に一日で書き足したい語数。本文の下に今日の語数が出ます。</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>予約 %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>この記事の見出し</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter で開き、Ctrl+Enter で本文の横に表示、Esc で閉じます。   &gt; コマンド   @ 見出し</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>記事、見出し (@)、コマンド (&gt;) に移動</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>クイックオープン</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter で開く、Esc で閉じる   &gt; コマンド   @ 見出し</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>プレビューが停止し、再び起動しました。</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>あなたのテキストには触れていません。</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>プレビューが停止しました。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再び起動</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>最近使ったブログ</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1。途中で中断しました</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1。保管するには大きすぎるものはゴミ箱にあります</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>より新しい変更が同じファイルに関わっています: %1。先にそちらを取り消してください。</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>最近のファイル操作</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Galley がこのブログのファイルに行ったことが、新しい順に並びます。入力した内容は、これとは別に元に戻せます。</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>保管した内容を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>ファイルへの操作はまだないか、もう保管されていません。</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>未保存の記事について保管した内容を読み込めません。</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>%1 に残っています。</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>%1 までに入力した内容は安全に保管されています。</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>ディスク上のファイルは、%1 に保存したときのままです。</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>ディスク上のファイルはその後変更されました。1 か所は両方が変更しており、あなたの内容になっています。</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>ディスク上のファイルはその後変更されました。%L1 か所は両方が変更しており、あなたの内容になっています。</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>ディスク上のファイルはその後変更されました。両方の変更が統合されています。</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>最後の変更を保存する前に Galley が停止しました。</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>比較を隠す</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>別の記事にも未保存の変更がありました。</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>ほかの %L1 件の記事にも未保存の変更がありました。</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>入力した内容は安全に保管されています: %1。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>回復した内容と比較しています</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>現在のテキスト</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>回復した内容</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>%1 まで入力</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>記事からの相対パス</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>記事の名前が付いたフォルダーの中</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>記事のページからの相対パス</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>サイトのルートとして公開されるフォルダーの中</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>サイトのルートとして公開されるフォルダーの名前付き</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>サイトのソースの中</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>ブログのフォルダーの中</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>ほかのジェネレーターが公開するフォルダーの中</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>「%1」に入力した内容はファイルに入っていません。そのままでは記事に入りません。</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>直すか、フィールドで Ctrl+Z を押して取りやめてください。</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>ゴミ箱に移動</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 もう一度一覧を確認してください。</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>記事の名前を変更</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>ファイルの新しい名前</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>ファイル、フォルダー、アドレスの名前(&amp;N)</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>すべてを 1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変わりません。</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>新しいタイトルや名前で変わるものが、実行前にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>何も失わないように、記事を保存してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>記事そのものは保存されています。</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley は記事を表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>UTF-8 のコピーを編集…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>あなたのテキストは安全に保管されています。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>UTF-8 で保存</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>「%1」を既定値に戻す: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>自分の色のファイル</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>辞書 (.dic と .aff) のフォルダー</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>「%1」を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>Galley 自身の言語です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>ウィンドウの明るさです。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分の色</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>自分の色のファイル</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Galley の色を paper や ink などの名前で決めるテキストファイルです。保存するたびに読み直します。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>自分の色を編集</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>そのファイルを開きます。まだなければ、今の色で Galley が作ります。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>記事を書くフォントです。コードは等幅のままです。</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>ゴシック体 (システム)</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明朝体</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>等幅</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>文字の大きさです。本文の上で Ctrl とホイールでも変わります。</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行の長さ</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>場所のある限りでの、段の幅です。</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>行から次の行まで。文字の大きさに対する割合です。</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落の間隔</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>空行の高さ。普通の行に対する割合です。</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>記号をぶら下げる</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>リスト項目や引用の折り返した行は、記号ではなく語の下にそろいます。</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>本文で画像の語やアドレスにマウスを置くと、小さく表示します。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>リンクと絵文字を候補に出す</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>かっこ、アドレス、コロンを打つときに出します。</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自動で保存</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>最後の変更からこの時間のあと。保存していないものは、いずれにせよブログの外に保管されます。</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>記事の保存された版</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>次の起動から、履歴にこの数だけ残します。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>すべての版に使う容量</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>これを超えると、次の起動から古いものが消えます。</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルを確認</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>どの辞書にもない語に下線が付きます。</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>辞書のフォルダー</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>システムの辞書に加えます: .dic とその .aff。</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>システムの辞書のみ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>このブログ</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>ウェブの画像</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>開いているブログのプレビューが、ほかのサイトの画像を取得します。</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>ページのスタイル</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>開いているブログのスタイルシートを、そのプレビューに使います。</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>Galley の外観</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>スタイルシートを選択…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>プレビューでの表示の大きさです。</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>一緒にスクロール</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>本文とプレビューが同じ場所を示します。</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>印刷用の引用符</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>プレビューは、まっすぐな引用符の代わりに印刷用の引用符とダッシュを示します。本文は変わりません。</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>画像の名前</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>記事に入る画像の名前です。</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>内容から</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>元の名前を整える</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>フォルダーに合わせた番号</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>最大の幅</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>これより広い画像は、入るときに小さくします。</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>元の大きさのまま</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>WebP にする</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>小さくなる場合、新しい画像を WebP にします。</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>キーと機器</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>すべてのコマンドのキー。変更できます。</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>キーを表示…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>ウィンドウの描画に使うもの。遅い、または何も出ないときはもう一方を試してください。次の起動から有効です。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 は現在 &quot;%2&quot; のキーです。先にそちらを既定のキーに戻してください。</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>この語句またはキーのコマンドはありません。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>すべて既定のキーに戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>一覧で Enter を押してから、新しいキーを押してください</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>既定ではキーがありません。</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>既定は %1 です。</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 にはキーがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 だけでは、文字の入力やカーソルの移動になります。Ctrl か Alt と一緒に押すか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 は &quot;%2&quot; (%3) のキーです。ここで使うと、そちらのキーはなくなります。</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>新しいキーを押してください。Esc でそのままにします</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>サイトのスタイルシートを読み込めない間、プレビューは Galley 独自の外観になります。</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 はこのブログのフォルダーにありません。中にあるものを選ぶか、そこにコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>単語を探しています…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>「%1」を自分の単語に追加</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>このブログでは無視</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>ここでは無視</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>似た単語は見つかりません</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>%1 の辞書も使う</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>辞書のフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>辞書が見つかりませんでした</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>記事の言語に合わせる</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>記事の言語に合わせる: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>記事の言語に合わせる: 「%1」の辞書がありません</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>辞書のフォルダー (.dic と .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>この単語は Galley を終了するまで有効です。</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>それを使わずにスペルチェックを行います。</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>画像は追加しませんでした。</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>画像は 1 つ目の表示の記事に追加されます。この記事をそちらに表示してください。</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>2 つ目の表示にファイル全体</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>本文の 2 つ目の表示</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>2 つ目の表示を閉じる</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>ブログのフォルダーを開きます。何で作ったものでもかまいません。Galley は記事からそのしくみを知り、保存するまでファイルを変更しません。</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>ブログのフォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>記事を開く…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>サンプルのブログを試す</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>最近使ったブログ</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>フォルダーや記事をこのウィンドウにドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 語</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>本来の文字とともに一覧を表示</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>本文の単語数</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>本文の文字数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>読了 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>1 分間に 230 語として計算した読了時間</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>ファイルの書き方: 文字コードと改行コード</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>文字化け 1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>文字化け %Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行目、%2 桁目</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>ファイル内のカーソル位置</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>ほかに同じ場所はありません。Esc で終わります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln か所を同時に変更しています。Esc で終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 / %Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>この記事の目標まで 1 語</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>この記事の目標まで %Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>この記事の目標に達しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>今日 %1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>この記事の今日の目標まであと 1 語</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>この記事の今日の目標まであと %Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>この記事の今日の目標に達しました</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>「%1」という語がここに二度あります。</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>長い文: %Ln 語。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>「%1」を取り除く</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>繰り返された語を取り除く</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>この文はこのままにする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>%1 の LanguageTool サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>%1 の LanguageTool サーバーの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>%1 で応答しているものは LanguageTool サーバーではありません。</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>%1 の LanguageTool サーバーはこの文章を調べません。その言語を知らないのかもしれません。</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>ほかのことはすべて、それがなくても使えます。</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>カーソルが表の中にありません。</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>表のセルの中に置くか、メニュー &quot;挿入&quot; の &quot;表…&quot; を選んでください。</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>いまは本文を変更できません。何も置き換えていません。</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>その間に本文の表が変わりました。何も置き換えていません。必要なものをコピーしてから、これを閉じてください。</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>ここには表を置けません。</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>いまは本文を変更できません。何も挿入していません。</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>コピーされたものは表ではありません。</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>タブ、コンマ、セミコロンで区切られたセルの数が、行によって異なります。</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>カーソルがコード、HTML、または項目の中にあります。本文の行に置いてください。</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>表を挿入</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>表を編集</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>表計算ソフトのセルを貼り付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>最後の列の後ろに %n 個のセルがあります。読者には見えませんが、Galley は残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>変更しない行の空白はすべてそのまま残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>表を挿入</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>表を変更</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>行を上へ</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>行を下へ</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>列をそろえる</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>縦棒が上下にそろうように、各行に空白を入れます</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>列を左へ</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>列を右へ</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>列の配置</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>列の配置</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左揃え</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>中央揃え</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右揃え</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>縦棒が上下にそろうように、各行に空白が入ります。</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>表の変更はまだテキストに入っていません。もう一度 Esc を押すと取り消されます。</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>表のセル</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>見出し</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>ほかを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>開いたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>本文の横に</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Delete で削除、Enter で変更します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>この記事にはすでに %1 があります。</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>既知の %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>%1 件の記事では %2 です。</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>1 件の記事では %1 です。</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>ほかの記事では %1 です。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>%1 はディスク上で削除されました。以前は %2 でした。</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 をディスクから取り込みました: %2。</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 をディスクから取り込みました: %2、以前は %3。</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>ファイルにあるとおりです。</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>フォームでは変わってしまう文字が含まれています。</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1 行目に移動</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>%1 行目: 「%2」に「=」がありません。</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>%1 行目: Galley に「%2」という色はありません。</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>%1 行目: %2 には #2b4fb0 のような色が必要です。「%3」ではありません。</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>%1 行目: %2 は前にもあります。この行が有効です。</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>%1 行目: base は light か dark です。「%2」ではありません。</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>%1 行目: %2 と %3 の差は %4 対 1 です。読むには 4.5 が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>自分の色のファイルを確かめてください。</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Galley の自分の色です。このファイルを保存すると、ウィンドウに反映されます。
1 行の形: 名前 = 色。そのままでよいものは省きます。
base は light か dark: 名前のない色の元になります。
paper、chrome、desk、raised は地の色、ink、ink2、ink3 はその上の文字で、
濃いものから順に。accent は選ばれたものやキーボードのある所、syn で始まる名前は
コードです。文字は地と 4.5 対 1 の差があるようにします。</translation>
    </message>
</context>
<context>
    <name>Galley::ToolButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: name and key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Galley::UpdateDesk</name>
    <message>
        <source>Look for a new &amp;version now</source>
        <translation>新しいバージョンを今すぐ調べる(&amp;V)</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>新しいバージョンを調べる</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley は週に一度、最新バージョンの番号を %1 に尋ねます。あなたについては何も送らず、何も取得せず、何もインストールしません。</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>新しいバージョンを調べますか？</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley は週に一度、最新バージョンの番号を %1 に尋ねます。あなたについては何も送りません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>新しいバージョン Galley %1 があります。</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>今のものは %1 です。新しいバージョンのページに、何が変わるかが書かれています。</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>そのページを開く…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>このバージョンは要らない</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>これが最新バージョンの Galley %1 です。</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley は最新バージョンを調べられませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 が応答しないか、思わぬ応答をしました。後でもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>すべてを 1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変わりません。</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>これで変わるものが、実行前にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>正規表現ではありません: %1。</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>まだ何も検索していません。</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>記事を探しています…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>%L2 件の記事のうち %L1 件を検索しました…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 はそのまま残ります。%2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>ここで調べきれないほどあります。条件を絞り込んでください。</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>1 件の記事では正規表現に時間がかかりすぎるため、除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>%Ln 件の記事では正規表現に時間がかかりすぎるため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 件の記事</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln 件の記事</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>どの記事にもありません。</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%2に %1。</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>記事を準備しています…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>ほかの記事で置換するには、もう一度ボタンを押してください。</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>記事を書き込んでいます…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>1 行が変わりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>%Ln 行が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>1 個のファイルを書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>%Ln 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>まだ保存していません。Ctrl+Z で取り消せます。</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>大文字と小文字を区別(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>単語単位(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>本文内(&amp;T)</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>フロントマター内(&amp;R)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>すべての記事で検索と置換</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>すべての記事で検索</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>すべての記事での置換後の文字列</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>置換後の文字列(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>すべてを 1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>見つかったものがここに並びます。指示があるまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln か所を置換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1、1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1、%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>%L1 行目: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>%L1 行目: %2、置換後は %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1は %2 日までです。Galley は書かれたままにします。</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>0 年はありません。Galley は書かれたままにします。</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>%1 月はありません。Galley は書かれたままにします。</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>一日にそのような時刻はありません。Galley は書かれたままにします。</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>まだ読者には見えません。</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>読者に公開できます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
</TS>
