<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>新建文章(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>打开博客文件夹(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>打开文章(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>最近的博客(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>此博客的图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>转换为 UTF-8(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>导出为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>撤销上次文件操作</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>最近的文件更改(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>复制为带格式的文本(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>复制为 HTML(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>检查拼写(&amp;S)</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>拼写语言(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>加粗(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>斜体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>增加列表项缩进(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>减少列表项缩进(&amp;O)</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>重复行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>文件源码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>折叠头信息(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>显示文章(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>转到预览(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>转到图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>文本与预览同步滚动(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>放大页面(&amp;G)</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>缩小页面(&amp;M)</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>页面原始大小(&amp;O)</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>预览中使用弯引号(&amp;Q)</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>为此博客显示网络图片(&amp;W)</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>页面样式(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>Galley 自带外观(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>选择站点的样式表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>新图片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>搜索文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>制作副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>移到回收站(&amp;M)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>关于 Galley(&amp;A)</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>关于此博客(&amp;D)…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>停顿后自动保存(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>复制路径(&amp;A)</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>粘贴为表格(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>下一处拼写错误(&amp;X)</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>上一处拼写错误(&amp;M)</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>输入时提供链接和表情符号建议(&amp;G)</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>编辑表格(&amp;T)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>淡化文本(&amp;D)</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>不淡化(&amp;N)</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>淡化当前段落以外的内容(&amp;P)</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>淡化当前句子以外的内容(&amp;S)</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>淡化当前行以外的内容(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>使当前行保持居中(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>获取其他站点的图片(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>在所有文章中查找和替换(&amp;I)…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>关闭标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>重新打开关闭的标签页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>拆分正文</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>显示大纲</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>在正文旁边打开另一篇文章…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>自己的颜色(&amp;M)</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Galley 帮助(&amp;E)</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>更改每一处</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>字数目标…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>显示比例 %1 %，分界线位于 %2 %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>由作者指定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>提到 %1</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>设置了 %1</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>由文件判断</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>关于此博客</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>生成器(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>站点文件夹</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>生成器运行所在的文件夹（若不是博客文件夹本身）</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>文章(&amp;P)</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>文章文件夹</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>存放文章的文件夹，以逗号分隔；留空则由文件判断</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>静态文件(&amp;T)</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>静态文件夹</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>站点在根路径下发布的文件夹，以逗号分隔</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>保存在 Galley 的设置中，从不写入您的博客。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>未找到任何生成器的文件：按文章文件夹处理。</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, and its size</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Galley::BodyEditor</name>
    <message>
        <source>Post body</source>
        <translation>文章正文</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… 这一长行还有 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>上个月 (Page Up)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>下个月 (Page Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>选框宽度（像素）</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>选框高度（像素）</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>缩小到此宽度(&amp;K)：</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>图片宽度（像素）</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>进一步压缩(&amp;P)</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>改为 WebP，使用另一名称(&amp;W)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>裁剪(&amp;C)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>任意形状的选框</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>原有比例</translation>
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
        <translation>像素</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>印刷用的四色油墨图片在这里只能旋转。</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>这类图片以无损方式保存：请缩小它，或改为 WebP。</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>逐像素</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>更改图片</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>裁剪、旋转、缩小：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>选框</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>显示整张图片 (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>图片的一个像素对应屏幕的一个像素 (1)；滚轮可继续放大</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>正在查看结果…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>这样不会更小，因此保持原样。</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>您的选择会先在这里显示，然后才写入。</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>之后：%1，减少 %2 %</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>之后：%1，增加 %2 %</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>无损旋转：不重写任何像素。</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>不重写任何像素：仅用一个标记说明旋转方向。</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>长度超出 WebP 的上限：保持原有类型。</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>其颜色配置无法带入 WebP：保持原有类型。</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>位置和相机信息会被移除。可以撤销。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>无损裁剪</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>把边框移到两个块之间最近的边界</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>无损裁剪：没有重写任何像素。</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>位于 %1 × %2 的块中：每个像素都会重写。</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>还有 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Enter 运行，Alt+K 更改快捷键，Esc 离开。</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>请先打开博客文件夹或文章。</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>请先打开一篇文章。</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>此文章为只读。</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>此命令现在没有可执行的操作。</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>无换行符</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>恢复此处更改</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>恢复可用 %1 撤销。在您保存之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>两份文本相同。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>仅显示更改</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1，第 %2 行。%3：%4。%5：%6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>此文章中的标题</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>此文章的图片</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>保留您的</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>保留磁盘上的</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>第 %1 行，双方均有更改</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1，双方均有更改</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>磁盘上，%1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>无：已被移除。</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>图片上的选框</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>无选框：保留整张图片。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 像素，距左侧 %3，距顶部 %4</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>%1 的日历</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>日历 (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>这不是日期。文章保留 %1。</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>文章 (*.md *.markdown *.mdown *.mkd *.mdx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>关闭前保存“%1”吗？</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Galley 关闭后，未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>在您写作时，另一程序更改了 %1。</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>保存会替换该程序写入的内容。目前尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 在别处还有其他名称（硬链接）。</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>保存会切断它们之间的联系：其他名称保留旧文本。目前尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>放弃从 %1 恢复的内容吗？</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>您已输入但未保存的内容将彻底消失。文件保持原样。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>打开博客文件夹</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>文章另存为</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>选择站点的样式表</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>样式表 (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>在 %1 的预览中显示网络图片吗？</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>存放这些图片的站点能看到您在查看，就像能看到您的读者一样。除图片外，不会获取任何内容。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>在 Galley 之外打开此地址吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>它不是词典</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>开头没有单词数量</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>编码未知</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>它不认识自己的单词</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>新建文章…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>正在查找文章…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>这里还没有文章。Galley 在此文件夹中查找 .md、.markdown 和 .mdx 文件。</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>没有文章包含“%1”。</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>没有草稿。带有 draft: true 的文章会显示在这里。</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>没有定时文章。日期在将来的文章会显示在这里。</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>没有文章符合上面选择的全部条件。</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>此文章没有显示其他站点的图片。</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>正在获取图片：第 %1 张，共 %2 张。</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>您可以继续写作。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>未能获取 %1。</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>下载的图片没有添加。</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>它的地址指向您自己的网络，或不安全。请从浏览器保存，再拖到这里。</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>网站没有回应，或图片已不在那里。请稍后再试。</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>它太大了。请从浏览器保存，缩小后再拖到这里。</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>网站发来的不是图片。请在浏览器中查看它的地址。</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>它们所在的文章已关闭，或无法更改。请打开文章后重新获取。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>页面上有 %n 张图片没有网址，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>页面上有 %n 张图片仍在原网站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>您的正文链接到它们。可以获取它们。</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>获取图片…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>获取其他站点的图片</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>每张图片只向存放它的站点请求一次，并成为文章自有图片中的一个文件。请确认您有权使用它们。</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>只能获取地址以 https 开头的图片。</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>获取 %n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>显示所有文章，而不仅限于：%1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>仅在选区内</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>数量过多：未替换任何内容</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>仅查找</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>还不是有效的表达式</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1 处，之后耗时过长</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>此表达式耗时过长</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>超过 %Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 处匹配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>博客的任何文本都没有提到此图片。</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>此图片对页面来说过大：%1 有 %2。</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>此图片的像素多于屏幕所能显示的：%1 为 %2 × %3。</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>此图片记录了拍摄地点：%1。</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>此图片有两份：%1 与 %2 相同。</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>乱码：“%1”可能原为“%2”。</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>没有这一天：%1。</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>文件名以一个不存在的日期开头：%1。</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>文章没有标题。</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>图片文件名的大小写不同：%1。网络服务器区分大小写。</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>博客中没有此图片：%1。</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>图片没有供无法看到它的人使用的说明。</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>链接未指向任何文章：%1。</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>头信息</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>此文章没有头信息。</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>此文章的头信息为空。</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>其他文章还有</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>其他文章还有的更多字段</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>此图片位于博客之外，读者无法看到。</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>请先将它放入博客的文件夹。</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>折叠头信息</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>将头信息折叠为一行</translation>
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
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>乱码位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>关闭乱码列表</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>有 1 处乱码。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>有 %Ln 处乱码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>UTF-8 文本曾被当作 Windows-1252 读取。修复可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>UTF-8 文本曾被当作 Windows-1252 读取。此文章无法编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>下方还有 %Ln 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>不换行空格</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>转到第 %L1 行：%2，原意为 %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>修复第 %L2 行的 %1</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>字数目标</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>这篇文章应有的字数</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>计数方式与正文下方相同：不计代码和地址，每个中文字或日文字算一个。目标由 Galley 保存，不写入文章。</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>一天内要为一篇文章增加的字数</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>每日目标对所有文章相同；一天从首次打开文章时开始。</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>没有主题包含这些词。请换几个词，或少用几个词。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Galley 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>主题内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>第一步</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>打开您的博客文件夹，无论它由什么生成：{openFolder}。Galley 会自己找到文章、图片和字段，不会在那里放自己的文件。</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>文章列在一侧：选一篇即可书写。{newPost} 按您博客的习惯再建一篇。</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>正文在中间，位于头信息字段的下方。旁边是预览：读者将看到的样子。</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} 凭名字的一部分跳到文章或标题。{commands} 能找到 Galley 的所有功能。</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>想放心试用，可以不带博客启动 Galley，选择起始页上的示例博客：那是属于您的副本。</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>接着看：{#form}、{#saving}、{#keys}。</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>开始, 示例, 打开, 文件夹</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>正文上方的表单</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>表单显示头信息，也就是文件开头的几行。在字段中更改什么，文件中就只改那个值，其他字节一个不动：引号、注释和顺序都保留。</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>无法安全更改的值保持原样，原因写在下方。{source} 以文本显示整个文件，再按一次返回。</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>最后一行提供其他文章用到的字段。{foldForm} 把表单收成一行。</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>表单和正文共用一份历史：无论在哪一处，{undo} 都撤销最后一步。</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>头信息, front matter, YAML, TOML, 字段, 元数据, 标题, 日期, 标签</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>保存，以及永不丢失的内容</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} 写入文章。Galley 先写在文件旁边，读回并比较，然后才用新文件替换旧文件。如果磁盘已满，旧文件保持原样。</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>已输入而未保存的内容保存在博客之外，最多迟一秒。崩溃或断电之后，Galley 会把它放在文件旁边供您选择。</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>每次保存都会保留一段时间。{history} 显示文章以前的样子，可以整篇或部分恢复。</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>别的程序更改了打开的文章时，Galley 会把它的更改和您的合并。两边改了同一处时会询问您；在此之前您的文字一直保留。</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} 会替您保存。{saveAs} 和 {saveCopy} 写到别处。</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>崩溃, 恢复, 备份, 日志, 冲突, 合并, 版本</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>列表、引用和标记</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} 延续列表、任务或引用，在空项中结束它。{!Tab} 和 {!Shift+Tab} 把一项连同其下的内容移进和移出。</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}、{emphasis}、{code} 和 {link} 标记所选内容或光标处的词。在选中文字时输入符号，会把它括起来。</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}、{moveLinesDown} 和 {duplicateLines} 以整项为单位。</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} 用于邮件和文字处理软件，{copyHtml} 用于网页。</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>粗体, 斜体, 项目符号, 编号, 任务, Markdown, 格式</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} 开始一个表格。在表格中，{!Tab} 到下一格，{!Enter} 到下一行，没有就新建。</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} 以网格显示，可处理行、列和对齐。未碰过的行每个字节都不变。</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>从电子表格或网页复制的单元格会粘贴成表格；{pasteTable} 对 CSV 也一样。</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>网格, 电子表格, CSV, 列, 行, 单元格</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>指向文章和页面的链接</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>输入 `[` 和标题的一部分：Galley 会列出您的文章，并按网站的读法写出链接。在 `](` 之后还会列出标题和图片。</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} 采用候选，{!Esc} 放弃，{!Ctrl+Space} 调出。{completes} 打开或关闭它。</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>在文字上粘贴地址会使其成为链接，与 {link} 一样。</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>用 {renamePost} 给文章改名时，指向它的每个链接都会跟着改。</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>补全, 地址, URL, 标题, 锚点, 表情</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} 按文章的语言标出词典中没有的词。代码、地址和公式不受影响。</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>标出的词的菜单可以换成别的词，或把它留作您自己的词：用于所有博客，或仅此博客。{nextMisspelling} 到下一处。</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>词典来自这台电脑。如果没有您的语言，请在“编辑”菜单的“拼写语言”中选择含有词典(`.dic` 和 `.aff`)的文件夹。</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>词典, Hunspell, 拼写错误, 语言</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} 在文章中查找并标出所有位置；{findNext} 到下一处。{replace} 更改一处或全部，一步即可撤销。</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} 在您输入时搜索所有文章的正文。</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} 列出每篇文章中的每一处，各带复选框。您同意之前什么都不写，全部可以一次撤销：见 {#undo}。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>粘贴图片，拖到正文或图片区，或用 {insertPicture} 选择。它会以整洁的名字成为文章文件夹中的文件，并按网站的习惯写好链接。</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>照片会转正，其中的位置和相机信息会去除。“插入”菜单的“新图片”决定如何命名、多大。</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>请在方括号之间写明图片内容，供看不见的人使用：`![暮色中的灯塔](001.jpg)`。</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} 显示文章文件夹中的内容：已用、未用、缺失、过大。在那里给图片改名、裁剪或移到回收站，每篇用到它的文章都会跟着改。</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} 列出整个博客中缺失和未用的图片。{fetchPictures} 把其他网站的图片变成您自己的。</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>图片, 照片, 替代文字, 封面, 大小, WebP, 裁剪, 位置</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>预览，以及它为何安全</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>预览跟随每次按键。在其中单击会把光标放到那个词，勾选的框在正文中也会勾选。{scrollTogether} 让两边保持在同一处。</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>文章可能来自任何地方，因此其中的脚本从不运行，博客之外的文件不会读取，也不会向其他网站请求任何内容。指向外部页面的链接会先询问您，再在浏览器中打开。</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} 仅在此博客中显示其他网站的图片：由 Galley 自己获取，不带 Cookie，也不透露显示在何处。</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>在页面上方可以选择宽度以及明暗。{chooseStyle} 以您网站自己的样式显示文章；{zoomIn} 和 {zoomOut} 更改大小。</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} 和 {print} 把文章放到纸上。</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>安全, 脚本, 隐私, 手机, 宽度, 打印, PDF, CSS, 公式, 图表</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>同时打开多篇文章</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>您选择的文章会占用只看过的那篇的标签页。`Ctrl` 加单击在新标签页中打开，改过的文章保留自己的标签页。</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} 和 {previousTab} 依次切换，{closeTab} 关闭一个，{reopenTab} 再打开它。</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>下次启动会在相同位置打开相同的文章。</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>窗口, 会话, 打开, 关闭</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>撤销文件操作</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>Galley 对文件做的事都可以撤销，重启之后也行：改名、移动、图片、回收站、在所有文章中替换的词。{undoOperation} 撤销最后一项，{recentChanges} 列出全部。</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>如果此后有别的程序写过其中的文件，Galley 会说明，并且什么也不改。</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>在文章正文中做的事由 {undo} 撤销。</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>撤销, 改名, 删除, 回收站, 恢复</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Galley 如何读懂您的网站</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley 从您的文件中学习：网站由哪个生成器生成，文章和图片在哪里，有哪些字段，链接怎么写。它读取网站的设置，但不执行其中任何一项。</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} 显示它从哪个文件学到了什么，也可以由您另行指定。这保存在您的设置里，不在博客中。</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>已知的有 Next.js、Astro、Hugo、Jekyll、Eleventy、Hexo、Zola、Pelican、Gatsby、Docusaurus、VuePress 和 VitePress。其他任何含有 Markdown 文件的文件夹也可以。</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley 不生成也不发布网站：那是生成器的事。</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>生成器, 文件夹, 静态, 设置, 发布, 构建</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>只读文章和乱码</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>无法原样写回的文件以只读方式打开，并说明原因，还可以制作一份可编辑的副本。</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>旧编码的文章可以编辑，编码保持不变。{asUtf8} 在下次保存时以 UTF-8 写入。</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>像 `cafÃ©`(应为 `café`)这样的文字会被找出，并在正文下方计数：选择该数字即可查看原意并修复。</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>编码, UTF-8, 乱码, 字母, 重音, 锁定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>这些是现在的按键。{shortcuts} 可以更改它们。</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} 在窗格之间移动，{!Tab} 在字段之间移动。一切都可以不用鼠标完成。</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>键盘, 快捷键, 命令</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>语言、颜色和大小</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>“视图”菜单中有程序的语言和颜色：{theme1}、{theme2}、{theme3} 或 {theme0}。两者都会立即改变。</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>字号与系统一致。{fullScreen}、{dimming1} 和 {typewriter} 只留下正文。</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} 隐藏和显示文章列表。</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>设置, 偏好, 深色, 对比度, 字体, 专注, 主题</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>内容保存在哪里，什么会离开这台电脑</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>您的文章和图片在博客文件夹中，别处没有。</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>设置、未保存文字的日志、以前的版本、自己的词和文章索引都在您的这个文件夹中：{=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>未经要求，Galley 不向任何人发送任何内容：不计数，不报告，不查更新。只有在您允许的地方才会获取其他网站的图片。</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>隐私, 配置, 网络, 数据, 备份, 遥测</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>在命令行中</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley 路径` 打开文章或博客；`galley --help` 列出更多选项，例如把设置放在另一个文件夹的 `--profile-dir`。</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` 不用窗口完成窗口所做的事：读取和设置值，检查文章、链接和图片，生成 HTML 和新文章。`galley-cli --help` 列出它的命令。</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check 文件夹` 在发布之前找出失效的链接和缺失的图片。</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>终端, 脚本, galley-cli, 检查</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>文风与目标</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal}设定文章应有多少字；正文下方可以看到现在有多少。两者都不会写入文章。</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>在{settings}中可以让重复的词和长句带下划线。这种位置的菜单会说明原因，并可去掉重复的词。</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>如果这台电脑上运行着 LanguageTool 服务器，请在那里填写它的地址：它对文字的意见也会带下划线。代码和地址不会给它看，也绝不会询问别处的服务器。</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>语法, LanguageTool, 重复, 句子, 字数, 计数, 进度, 目标</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery}会标出光标处的词或所选内容的每一处：在一处写的内容会写到每一处。按 Esc 结束，一步即可全部撤销。</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>搜索, 正则表达式, 所有文章, 多光标</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>独占一行的 `$$` 之间的公式总会绘出。`$x$`、`\(x\)` 和 `\[x\]`（后两者也可像 Jekyll 要求的那样用两个反斜杠）在文章写有 `math: true` 或站点配置列出绘制它们的工具时绘出。</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>如果 Galley 自身崩溃，不会通知任何人。它留下的内容就在这台电脑上：未保存文字的日志，下次启动时会提供给您。</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>它还会询问您一天内想为一篇文章增加多少字，并显示今天已写多少字。</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>还没有早期版本。</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>从现在起，每次保存都会留下一个版本。</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>正在与先前保存的内容比较</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>其他版本仍在。</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>您现在的文本</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>先前保存的内容</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>保存于 %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>此图片的更多操作</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>此图片不在文件夹中。</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>文章中写的是 %1。许多服务器这样会找不到它。</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>没有替代文本：对无法看到图片的人，不会朗读任何内容。</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>替代文本不一致：您在这里写的内容会用于所有位置。</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>替代文本，朗读给无法看到图片的人</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>标题文字，鼠标停留时显示</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>标题文字</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>图片排序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>按在文章中的位置</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>使用最多的在前</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>文章中 %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>未使用 %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>需检查 %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2 和 %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1、%2 和另外 %3 处</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>文件大，像素也多</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>文件大</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>像素多</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>另一篇文章中也有</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>在另一篇文章中</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>%Ln 篇文章中也有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>在另外 %Ln 篇文章中</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>不在文件夹中</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>缺失，行 %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>缺失，第 %1 行</translation>
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
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>文章中写的是 %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>带有位置信息</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>此文章的封面</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>此文章未使用</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>封面，以及此文章的行 %1</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>封面，以及此文章的第 %1 行</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>此文章的行 %1</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>此文章的第 %1 行</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>转到文本中的位置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>放大查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>移到另一篇文章…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>裁剪、旋转、缩小(&amp;O)…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>用作封面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>替代文本(&amp;A)…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>复制链接(&amp;Y)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>以 Markdown 形式(&amp;M)</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>以此博客的地址形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>以相对于文章的形式(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>以 HTML 形式(&amp;H)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>移到回收站(&amp;B)…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>在正文中(&amp;X)</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>上移一个块(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>下移一个块(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>宽度(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>去除地点和相机信息(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>文章使用了每一张图片。</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>没有需要检查的：所有图片都没有问题。</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>文章没有使用图片。</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>此文章的文件夹中没有图片。</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>%1 的大图</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>重命名图片</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>%1 的新名称(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>图片已有新名称。</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>替换图片</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>图片已换成另一张。</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>图片已移到另一篇文章。</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>写入所有位置</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>图片已有替代文本。</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 已在回收站中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln 张图片已在回收站中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>标题文字</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>图片有了标题文字。</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>去除地点和相机信息</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>图片不再透露地点和相机。</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 篇文章</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>已知的 %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>其他文章中的值</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>其他文章中的值 (Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>正在读取文章：%L1/%L2</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>正在查找文章…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>此博客的文件夹不存在。</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>列表保持原样。%1 恢复后即可再次打开文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>无法读取此博客的 %n 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1。其中的文章按上次看到的样子列出。</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>混合换行符</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1（带 BOM）</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>关于 Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;面向 Markdown 文件夹式博客的编辑器。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
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
        <translation>又有 1 个键来自磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>又有 %Ln 个键来自磁盘。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>此文章中的单词均无拼写错误。</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>连同其中的文件变为 %1/</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>连同其中的 %Ln 个文件变为 %1/</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>将更改 1 个名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>将更改 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>更改 1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>更改 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>在 1 篇文章中</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>在 %Ln 篇文章中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines change, in posts</comment>
        <translation>将%2%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, and %2 %3.</source>
        <comment>names change, lines change, in posts</comment>
        <translation>%1，并%3%2。</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 保持不动：它不只属于此文章。</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 提到此文章，但保持原样。%2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>连同其中的文件移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>连同其中的 %Ln 个文件移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>保留：其他文章在使用它，或其中有链接</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>提到它，但保持原样</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>将“%1”移到回收站吗？</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 篇文章提到它；该链接将失效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln 篇文章提到它；这些链接将失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>可以撤销，在这里或从回收站均可。</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>文章可以在这里恢复；它的文件夹太大，只能从回收站恢复。</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>创建文章</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>新文章的标题</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>新文章的文件夹</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>新文章的文件</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>博客文件夹本身</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>文件按您其他文章的习惯命名。</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>此文章的这里是整数。保留 %1。</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>这不是数字。文章保留 %1。</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>光标处没有正文中的词。</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>请把光标放进正文的某个词里，或选择一行中的词。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>超过 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>“编辑”&gt;“替换”可以更改任意多处。</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>“%1”已重命名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>已制作“%1”的副本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>“%1”已移到回收站</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>“%1”已创建</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 已重命名</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 已移动</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 已替换</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 已移到回收站</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 等已移到回收站</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 已裁剪、旋转或缩小</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>撤销对“%1”的重命名</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>撤销制作“%1”的副本</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>撤销将“%1”移到回收站</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>撤销创建“%1”</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>撤销对 %1 的重命名</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>撤销对 %1 的移动</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>撤销对 %1 的替换</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>撤销将 %1 移到回收站</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>撤销对 %1 的更改</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>已在文章中替换 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>撤销在文章中对 &quot;%1&quot; 的替换</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 有了替代文字或标题文字</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>撤销 %1 的替代文字或标题文字</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>这一节没有移动。</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>文章在未闭合的代码或注释中结束：放到它后面的内容会成为其中的一部分。</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>第 %1 级</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>文章的标题列在这里。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>隐藏大纲</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>文章大纲</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>合并之前您的文本</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>另一程序的文本</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>另一程序将此文件重命名为 %1。</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>原名为 %1。Galley 以新名称继续。</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>此文件已被另一程序删除。</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>您的文本仍在这里。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>另一程序更改了此文件，Galley 无法显示它。</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 您的文本仍在这里。</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>此文件在磁盘上已更改。</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>您没有未保存的更改，因此 Galley 显示新的文本。</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示更改之处</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>在您写作时，另一程序更改了此文件。</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>您已将它的更改从您的文本中去掉。</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>这些更改仍在磁盘上，保存时会先询问再覆盖。</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>已合并 1 处更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>已合并 %Ln 处更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>有 1 处双方均有更改，需要您决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>有 %Ln 处双方均有更改，需要您决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>显示所有更改</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>正在与另一程序的更改比较</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>您之前的文本</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>写入于 %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>采用此更改</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>恢复此处更改</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>您现在的文本</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>此图片不在文件夹中。</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>磁盘上此图片名称的大小写不同。</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>此图片位于博客文件夹之外。</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>此图片在其他站点上，未加载。</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>为此博客显示网络图片</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>此地址由站点的生成器填写。Galley 无法填写。</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>无法绘制此图表。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
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
        <translation>小心</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>对预览来说太多：它就是这样写的，或者这样开头。</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示图片</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>窗格宽度</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>搜索结果显示约 155 个字符。</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>更改图片</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>图片已更改。</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>正在添加图片…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>正在添加图片：%2 张中的 %1 张已就绪。</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>您可以继续写作。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>已添加 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 已添加到 %2。</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 已在博客中，因此只添加了链接。</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>横放的图片已转正。</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>图片已转正。</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>已移除它们的地点和相机信息。</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>已移除它的地点和相机信息。</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>请在各自的方括号之间输入图片的内容。</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>请在方括号之间输入图片的内容。</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>%1 也是如此。</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>文章的图片</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>文章的图片 (Down)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>其他站点的图片。Galley 不加载它。</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>此图片不在文件夹中。</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1，不在这里显示</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>将创建</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>将成为另一张图片</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>没有文章提到它：其他内容均不改变。</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>有 1 行随之更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>有 %Ln 行随之更改</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>在 1 篇文章中</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>在 %Ln 篇文章中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%2%1。</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 提到此图片，但保持原样。%2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>显示它，但保持原样</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>将 %1 移到回收站吗？</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>将 %Ln 张图片移到回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>没有文章显示它，磁盘上和尚未保存的内容中都没有。</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 篇文章显示它，该位置将变为空白。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln 篇文章显示它，这些位置将变为空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>博客在文章之外提到了 %1：在模板、样式或设置中。</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>博客在文章之外提到了 %1 和另外 %Ln 个：在模板、样式或设置中。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>可以撤销，在这里或从回收站均可。</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>太大而无法保留在这里的内容，只能从回收站恢复。</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>文章仍像以前一样，以同样的名称显示它。</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>按图片内容命名(&amp;S)</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>保留原有名称并清理(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>按所在文件夹的方式编号(&amp;N)</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>最宽 %1 像素</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>如果更小则使用 WebP(&amp;W)</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>保留原有尺寸(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>正文中的图片</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>图片留在原处。</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>写在那里会成为别的内容的一部分，例如代码或列表。</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>下面没有可放它的位置。</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>上面没有可放它的位置。</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>这里没有写宽度的位置。</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>此博客的 Markdown 没有图片宽度；HTML 的 img 有。</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>图片宽度</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>页面上显示的宽度(像素):</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>设定宽度</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度(像素)</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>文章的图片</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>可用的图片</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>正在查看所有文章…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>此博客的图片</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>缺失的图片</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>未使用的图片</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>未使用 %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>文章显示而博客中没有的图片，以及与文章图片放在一起、但博客的任何文本都没有提到的图片。尚未保存的内容也计算在内。</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>移到回收站…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>将 %Ln 张移到回收站…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>文章已有新标题。</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>文章现在是 %1。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>打开译文：%1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>这是副本 %1。</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>另一篇文章保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>“%1”已在回收站中。</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切都恢复原样。</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>保留的内容已恢复。其余部分太大无法保留：在回收站中。</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>文章已恢复。它的文件夹太大无法保留：在回收站中。</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>撤销上次文件操作</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>Galley 在文件操作中途停止。</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>%1即可恢复正常。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>在新标签页中打开(&amp;T)</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>与文本一样，文件也恢复了旧名称。</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>与文本一样，文件也再次使用新名称。</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>但此后改动过的未保存文本保持不变：%1。</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>排序和筛选文章</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>任意文件夹</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近更改的在前</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
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
        <translation>文章</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>搜索文章</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>文章视图</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>以表单显示头信息 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>按原样显示文件 (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>未添加字段。</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>定时 %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存失败</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>打开的文章</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1，有未保存的更改</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>下一篇文章会占用此标签页。双击可保留它。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>其名称不是 UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>此博客和其他博客</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>隐藏文章</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>无法生成 %1。</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>预览没有响应。未写入任何文件。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>未能加载的图片不在其中：%1 张。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>重新导出…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>文章无法打印。</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>您的文本未被改动。</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>预览未能及时显示文章。请在显示后重试。</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>在预览显示此文章之前，打开了另一篇文章。</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>该图片</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>头信息</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>：%1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation>（第 %L1 行）</translation>
    </message>
    <message>
        <source>, %1,</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>: %1, %2</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>This file&apos;s encoding%1 lacks a character of the text%2%3. The file is as it was. Take the character out, or save the post as UTF-8.</source>
        <translation>此文件的编码%1缺少文本中的字符%2%3。文件保持原样。请去掉该字符，或将文章保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1不是有效的 YAML%2。Galley 将其显示为文本，不作任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>“%1”的值是数字，而给出的不是数字。未作任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>“%1”的值是日期，而给出的不是日期。未作任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>“%1”的值是“是”或“否”，而给出的两者都不是。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 不是可以编辑的文件，而是文件夹或设备。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>%1 打开后被另一程序更改。未覆盖任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>无法写入 %1%2。文件保持原样。</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 已写入，但再次读取时字节不同。请保存到别处：此磁盘不可信任。</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 已作为单独的文章打开。请以其他名称保存。</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 不是 Markdown 文件。Galley 可打开 .md、.markdown 和 .mdx 文件。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>%1 所在的文件夹已不存在。</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>这里还没有文章。Galley 在此文件夹中查找 .md、.markdown 和 .mdx 文件。</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 在别处还有其他名称（硬链接），保存会切断它们之间的联系。文件保持原样。</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>目前无法妥善保存您输入的内容%1。Galley 会再次尝试。</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>无法保留 %1 的早期版本%2。</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>无法重命名 %1%2。一切保持原样。</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 不在此博客的文件夹中。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>无法将 %1 移到回收站%2。它仍在原处。</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 此后又有更改，撤回会丢失这些更改。未作任何更改。</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>Galley 无法保留撤回所需的内容%1。未作任何更改。</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>操作只完成了一部分，无法恢复 %1%2。原有内容已妥善保存：可撤销以再次尝试。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>此文件不是 UTF-8 文本%1，因此为只读。</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>此文件混用两种换行符，写回时无法区分%1，因此为只读。</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>此文件包含无法在编辑后保留的字符%1%2，因此为只读。</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>此文件包含 Galley 无法原样写回的字节%1，因此为只读。</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>从第 %L1 行开始的头信息没有结束。Galley 将其显示为文本，不作任何更改。</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1第二次出现键“%2”。只有在文本中才能确定以哪一个为准。</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1为一个值命名以供别处使用（锚点）。可以作为文本编辑。</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1重复使用别处的值（别名）。可以作为文本编辑。</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>头信息太大，无法读取为字段。可以作为文本编辑。</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1的写法无法用表单安全编辑%2。可以作为文本编辑。</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1不是有效的 TOML%2。Galley 将其显示为文本，不作任何更改。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1不是有效的 JSON%2。Galley 将其显示为文本，不作任何更改。</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>此文章的头信息不是从第一行开始，因此没有生成器能找到它。Galley 不作任何更改；请移除它上方的内容。</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>头信息中没有键“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>“%1”不能用作键名。</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>头信息中已有键“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>“%1”的值是列表或组。可以作为文本编辑。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>无法只更改“%1”的值而不影响其他内容。未作任何更改；可以作为文本编辑。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>“%1”包含注释，此更改会丢失或移动该注释。未作任何更改；可以作为文本编辑。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>“%1”写成了表，每个表位于一行 [[%1]] 之下。表的添加、移动和移除需以文本进行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>“%1”只有单个值，因此其中不能有“%2”。未作任何更改。</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>两处更改涉及同一位置。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>无论名称如何，%1 都不是图片。未添加它。</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 的像素超出 Galley 能安全打开的范围。未添加它。请先将它缩小。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 超出 Galley 接受的图片上限 %2。未添加它。请先将它缩小。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 是一种在这里无法读取、且很少有浏览器能显示的图片%2。未添加它。请先保存为 JPEG。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 记录了拍摄地点，而 Galley 无法从这类文件中移除该信息。未添加它。请先保存为 JPEG。</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>此处不能放图片链接：在代码或 HTML 中它会显示为文本。未作任何更改。</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>添加已停止。未添加任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>无法读取 %1%2。请查看它所在的磁盘是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 有 %2，而 Galley 最多打开 %3 的文章。请用别的程序把它分开。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>这不是文本文件：其中有零字节%1。没有更改任何内容；请用制作它的程序打开。</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>无法写入 %1：它受写保护。文件保持原样。请允许写入，或另存为别的名字。</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>无法保存 %1：它的文件夹不接受新文件，而 Galley 从不就地覆盖文章。文件保持原样。请允许在该文件夹中新建文件，或保存到别处。</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>已经有名为 %1 的内容。没有更改任何内容。请换一个名字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>“%1”不能作为文件名。没有更改任何内容。请用字母、数字和连字符命名。</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1 含有 YAML 不允许的控制字符。请在文件源码中去掉它。</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 已损坏或不完整，无法作为图片读取。没有添加。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 是含有脚本或从别处加载内容的图形。没有添加。请先另存为 PNG。</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>在预览中查找</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>要在预览中查找的文字</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>关闭预览的查找</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
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
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>深色页面</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>手机宽度，390 像素</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>平板宽度，768 像素</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>桌面宽度，1200 像素</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>与此窗格同宽</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>在其窗格中显示预览</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>在其窗格中显示图片</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>浅色页面</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>图片  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>LanguageTool 服务器</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>它在这台电脑上的地址，例如 localhost:8081。它会得到可见的文字，它的意见会带下划线。留空则不发送任何内容。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>这不是这台电脑上的地址（localhost、127.0.0.1 或 ::1）。不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>文风与目标</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> 字</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>每篇文章的字数</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>没有自己目标的文章应有多少字。正文下方可以看到现在有多少。</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>标记重复的词</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>在连续出现两次的词下面画短线，两次之间换行时也一样。</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>标记长句</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>在字数超过此数的句子下面画点线。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>每日字数</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>一天内想为一篇文章增加多少字。正文下方可以看到今天写了多少。</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>定时 %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>此文章中的标题</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter 打开，Ctrl+Enter 在正文旁边显示，Esc 离开。   &gt; 命令   @ 标题</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>转到文章、标题 (@) 或命令 (&gt;)</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>快速打开</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter 打开，Esc 离开   &gt; 命令   @ 标题</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>预览曾停止，现已重新启动。</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>您的文本未被改动。</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>预览已停止。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>最近的博客</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1；中途被打断</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1；太大而无法保留的内容在回收站中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>之后的更改涉及相同的文件：%1。请先撤回该更改。</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>最近的文件更改</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Galley 对此博客的文件所做的操作，最新的在前。您输入的内容有单独的撤销。</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近的更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>正在读取保留的内容…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>尚未对文件做过任何操作，或相关内容已不再保留。</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>无法读取为未保存的文章保留的内容。</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>它仍在 %1 中。</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>您在 %1 之前输入的内容已妥善保存。</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>磁盘上的文件是您在 %1 保存的样子。</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>磁盘上的文件此后有更改；有 1 处双方均有更改，该处采用您的内容。</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>磁盘上的文件此后有更改；有 %L1 处双方均有更改，这些位置采用您的内容。</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>磁盘上的文件此后有更改；双方已合并。</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>Galley 在保存您最后的更改之前停止了。</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>隐藏比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>另一篇文章也有未保存的更改。</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>另外 %L1 篇文章也有未保存的更改。</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>您输入的内容已妥善保存：%1。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>将 %1 另存为…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>正在与恢复的内容比较</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>您现在的文本</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>恢复的内容</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>输入至 %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>相对于文章</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>在以文章命名的文件夹中</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>相对于文章的页面</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>在作为站点根目录发布的文件夹中</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>带有作为站点根目录发布的文件夹的名称</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>在站点的源文件中</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>在博客的文件夹中</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>在其他生成器发布的文件夹中</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>在“%1”中输入的内容不在文件中：照现在的样子，文章无法接受它。</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>请修正它，或在字段中按 Ctrl+Z 放弃。</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 请再看一遍列表。</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>重命名文章</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>文件的新名称</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>文件、文件夹和地址的名称(&amp;N)</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>所有更改可以一步撤销。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>新标题或新名称所改变的内容会先在这里列出。</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>请保存文章，以免丢失任何内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>文章本身已保存。</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley 显示文章，不作任何更改。</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>以 UTF-8 编辑副本…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>您的文本已妥善保存。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>保存为 UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>恢复“%1”的默认值：%2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>含有您自己颜色的文件</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>含有词典(.dic 和 .aff)的文件夹</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>没有设置包含“%1”。</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>Galley 自身的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>窗口的明暗。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自己的颜色</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>自己颜色的文件</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>一个文本文件，按名字(如 paper 和 ink)给出 Galley 的颜色。每次保存都会重新读取。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>编辑自己的颜色</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>打开该文件。如果还没有，Galley 会用现在的颜色建一个。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>书写文章所用的字体。代码仍为等宽。</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>无衬线(系统)</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>字的大小。在正文上按住 Ctrl 滚动滚轮即可更改。</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>在空间允许时一栏的宽度。</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>从一行到下一行，相对于字的大小。</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落间距</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>空行的高度，相对于普通行。</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>悬挂标记</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>列表项或引用换行后，与文字对齐，而不是与标记对齐。</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>鼠标停在正文中图片的文字或地址上时，以小图显示。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>提供链接和表情</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>在您输入括号、地址或冒号时。</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>最后一次更改之后的这段时间。无论如何，未保存的内容都在博客之外妥善保管。</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>文章的已存版本</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>从下次启动起，历史中保留这么多。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>所有版本可用的空间</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>超出时，从下次启动起删去最旧的。</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>词典中没有的词会加下划线。</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>词典文件夹</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>在系统词典之外：.dic 文件及其 .aff。</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>仅系统词典</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>此博客</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>网上的图片</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>打开的博客的预览会获取其他网站的图片。</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>页面样式</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>打开的博客的样式表，用于它的预览。</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>Galley 自己的外观</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>选择样式表…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>预览显示页面的大小。</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>一起滚动</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>正文和预览显示同一处。</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>排版引号</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>预览用弯引号和破折号代替直引号。正文不变。</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>新图片</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>图片的名字</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>进入文章的图片的名字。</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>按图片内容</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>原来的名字，整理后</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>与文件夹一致的编号</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>最大宽度</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>更宽的图片在进入时缩小。</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>保持大小</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>转为 WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>若更小，新图片会转为 WebP。</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>按键与机器</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>所有命令的按键，可以更改。</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>显示按键…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>由谁绘制窗口：如果缓慢或什么都不显示，请换另一个。下次启动时生效。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 现在是 &quot;%2&quot; 的快捷键。请先将后者恢复为默认快捷键。</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>没有包含这些文字或此快捷键的命令。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢复默认快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>在列表中按 Enter，然后按新的快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>默认没有快捷键。</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>默认为 %1。</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 没有快捷键。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>单独按 %1 会在文本中输入或移动光标。请同时按住 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 是 &quot;%2&quot; (%3) 的快捷键。若在此使用，后者将没有快捷键。</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>请按新的快捷键；按 Esc 保持原样</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>在无法读取站点的样式表期间，预览使用 Galley 自带外观。</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 不在此博客的文件夹中。请选择其中的文件，或把它复制到那里。</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>正在查找单词…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>将“%1”添加到我的单词</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>在此博客中忽略</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>在此处忽略</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>没有已知的相近单词</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>同时使用 %1 中的词典</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>词典文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>未找到词典</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>按文章的语言</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>按文章的语言：%1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>按文章的语言：没有“%1”的词典</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>词典文件夹（.dic 和 .aff）</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>此单词在 Galley 退出之前有效。</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>拼写检查将不使用它。</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>没有添加图片。</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>图片会添加到第一个视图的文章：请在那里显示这一篇。</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>在第二个视图中显示整个文件</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>正文的第二个视图</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>关闭第二个视图</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>打开您的博客文件夹，无论它由什么工具创建。Galley 会从您的文章中了解它的运作方式，在您保存之前不更改任何文件。</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>打开博客文件夹…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>试用示例博客</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>最近的博客</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>您也可以将文件夹或文章拖放到此窗口。</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>列出它们及其原意</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>正文词数</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>正文字符数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>阅读约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>按每分钟 230 词计算的阅读时间</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>文件的写入方式：编码和换行符</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 处乱码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln 处乱码</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>光标在文件中的位置</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>只有这一处。按 Esc 结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>正在同时更改 %Ln 处。按 Esc 结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 / %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>距这篇文章的目标还有 1 字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>距这篇文章的目标还有 %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>已达到这篇文章的目标</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>今天 %1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>距本文的每日目标还差 1 个字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>距本文的每日目标还差 %Ln 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>本文已达到每日目标</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>“%1”在这里出现了两次。</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>长句：%Ln 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>去掉重复的词</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>这个句子保持不变</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>%1 处的 LanguageTool 服务器没有回应。</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>%1 处的 LanguageTool 服务器的回应太大。</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>在 %1 处回应的不是 LanguageTool 服务器。</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>%1 处的 LanguageTool 服务器不检查这段文字；它可能不认识其语言。</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>没有它，其他一切照常工作。</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>光标不在表格中。</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>请将它放入表格的某个单元格，或在菜单 &quot;插入&quot; 中选择 &quot;表格…&quot;。</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>现在无法更改文本。未替换任何内容。</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>在此期间，文本中的表格已不同。未替换任何内容：请复制所需内容，然后关闭此窗口。</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>此处不能放表格。</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>现在无法更改文本。未插入任何内容。</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>复制的内容不是表格。</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>各行中以制表符、逗号或分号分隔的单元格数量不一致。</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>光标在代码、HTML 或字段中。请把它放到正文的一行上。</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>编辑表格</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>可以粘贴电子表格中的单元格。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>最后一列之后有 %n 个单元格。读者看不到它们；Galley 会保留它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>您未更改的行会保留所有空格。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>更改表格</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>行上移</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>行下移</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>对齐各列</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>在每一行中加入空格，使竖线上下对齐</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>列左移</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>列右移</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>列对齐方式</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>列的对齐方式</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>每一行都会加入空格，使竖线上下对齐。</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>您对表格的更改还没有写入正文。再按一次 Esc 放弃更改。</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>表格的单元格</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>在正文旁边</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>按 Delete 移除，按 Enter 更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除 (Delete)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>此文章已有 %1。</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>已知的 %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>%1 篇文章写的是 %2。</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>1 篇文章写的是 %1。</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>其他文章写的是 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>%1 在磁盘上已移除，原为 %2。</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 来自磁盘：%2。</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 来自磁盘：%2，原为 %3。</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>头信息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>与文件中一致。</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>它包含表单会改变的字符。</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>第 %1 行：“%2”中没有“=”。</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>第 %1 行：Galley 没有名为“%2”的颜色。</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>第 %1 行：%2 需要 #2b4fb0 这样的颜色，而不是“%3”。</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>第 %1 行：%2 前面已经给出；以这一行为准。</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>第 %1 行：base 应为 light 或 dark，而不是“%2”。</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>第 %1 行：%2 与 %3 的对比为 %4 比 1。文字要能读清，需要 4.5。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>请查看您自己颜色的文件。</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>您自己的 Galley 颜色。保存此文件，窗口就会跟着变。
一行的写法：名字 = 颜色。保持不变的不用写。
base 为 light 或 dark：未写出的颜色由此而来。
paper、chrome、desk 和 raised 是底色;ink、ink2 和 ink3 是其上的文字，
由浓到淡;accent 是被选中或有键盘焦点的；以 syn 开头的名字
是代码。文字与底色的对比应为 4.5 比 1。</translation>
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
        <translation>立即查看新版本(&amp;V)</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>查看新版本</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley 每周向 %1 询问一次最新版本的编号；不会发送任何有关您的信息，也不会下载或安装任何东西。</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>要查看新版本吗？</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley 会每周向 %1 询问一次最新版本的编号；不会发送任何有关您的信息。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>有更新的版本：Galley %1。</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>当前是 %1。新版本的页面会说明它带来了什么。</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>打开它的页面…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>不要这个版本</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>这已是最新版本：Galley %1。</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley 未能查明最新版本。</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 没有回应，或回应不符合预期。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>所有更改可以一步撤销。</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>此操作所改变的内容会先在这里列出。</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>尚未查找任何内容。</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>正在查找文章…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>已搜索 %L1 篇文章，共 %L2 篇…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 保持原样。%2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1请再次查看列表。</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>数量过多，无法在此全部查看：请缩小范围。</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>此表达式在 1 篇文章中耗时过长，已略过该文章。</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>此表达式在 %Ln 篇文章中耗时过长，已略过这些文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>还有 %Ln 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>没有文章包含它。</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%2中有 %1。</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>正在准备文章…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>再次按此按钮，可在其他文章中替换。</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>正在写入文章…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>已更改 1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>已更改 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>已写入 1 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>已写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>尚未保存，可用 Ctrl+Z 撤回。</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>在文本中(&amp;T)</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>在头信息中(&amp;R)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>在所有文章中查找和替换</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>在所有文章中替换为</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>替换为(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>所有更改可以一步撤销。</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>找到的内容会列在此处；在您确认之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1，1 处</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1，%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>第 %L1 行：%2，变为 %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1有 %2 天。Galley 保持原样。</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>没有 0 年。Galley 保持原样。</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>没有 %1 月。Galley 保持原样。</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>一天中没有这样的时间。Galley 保持原样。</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>读者还看不到它。</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>可供读者阅读。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
</TS>
