<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>إظهار التدوينات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>تدوينة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>فتح مجلد &amp;مدونة…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>&amp;فتح تدوينة…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>المدونات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>&amp;صور هذه المدونة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>ال&amp;تحويل إلى UTF-8</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>تصدي&amp;ر إلى PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>التراجع عن آخر عملية على الملفات</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>التغييرات الأخيرة في الم&amp;لفات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>نسخ كنص من&amp;سّق</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>نسخ ب&amp;صيغة HTML</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البح&amp;ث عن التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>الب&amp;حث عن السابق</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>التدقيق الإ&amp;ملائي</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>ل&amp;غة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;شيفرة</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>&amp;زيادة إزاحة العنصر</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>إ&amp;نقاص إزاحة العنصر</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>نقل الأسطر إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>نقل الأسطر إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>ت&amp;كرار الأسطر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>مص&amp;در الملف</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>&amp;طيّ الترويسة</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>إظهار ال&amp;تدوينات</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>الانتقال إلى ال&amp;معاينة</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>الانتقال إلى ال&amp;صور</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة التا&amp;لية</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>تمرير النص والمعاينة م&amp;عًا</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>ت&amp;كبير الصفحة</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>تص&amp;غير الصفحة</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>الصفحة ب&amp;حجمها الأصلي</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>علامات الا&amp;قتباس الطباعية في المعاينة</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>صور الوي&amp;ب لهذه المدونة</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>&amp;نمط الصفحة</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>&amp;مظهر Galley الخاص</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>ا&amp;ختيار ورقة أنماط الموقع…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إد&amp;راج</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;صورة…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>صور &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>ت&amp;دوينة</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوا&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>ال&amp;بحث في التدوينات</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>التدوينة التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>التدوينة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>نقل إلى سلة المهملا&amp;ت…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>الس&amp;جل…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;عن Galley</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>&amp;عن هذه المدونة…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>الحفظ تلقائيًا بعد &amp;وقفة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>نسخ المسا&amp;ر</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>لصق ك&amp;جدول</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>ال&amp;خطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>الخ&amp;طأ الإملائي السابق</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>اقتراح ال&amp;روابط والرموز التعبيرية أثناء الكتابة</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>تحرير ال&amp;جدول…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>ت&amp;خفيت النص</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>&amp;عدم التخفيت</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>تخفيت كل شيء عدا ال&amp;فقرة</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>تخفيت كل شيء عدا ال&amp;جملة</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>تخفيت كل شيء عدا ال&amp;سطر</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>إبقاء ال&amp;سطر في الوسط</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>ج&amp;دول…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>ج&amp;لب صور المواقع الأخرى…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>البحث والاستب&amp;دال في كل التدوينات…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>علامة التبو&amp;يب التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>علامة التب&amp;ويب السابقة</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>إ&amp;غلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>إعادة &amp;فتح علامة التبويب المغلقة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>تقسيم النص</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>إظهار المخطط</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>تدوينة أخرى بجانب النص…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>أ&amp;لواني</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>م&amp;ساعدة Galley</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>تغيير كل المواضع</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>هدف الكلمات…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>بنسبة %1 %، والخط الفاصل بينهما عند %2 %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>باختيار المؤلف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>يذكر %1</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>يضبط %1</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>حسب ما تدل عليه الملفات</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>عن هذه المدونة</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>ما دلّ على ذلك</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>المولّد</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>ال&amp;مولّد</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>المو&amp;قع</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>مجلد الموقع</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>المجلد الذي يعمل فيه المولّد، إن لم يكن مجلد المدونة نفسه</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>ال&amp;تدوينات</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>مجلدات التدوينات</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>المجلدات التي فيها تدوينات، تفصل بينها فواصل؛ وإن تُركت فارغة دلّت الملفات عليها</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>الملفات ال&amp;ثابتة</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>مجلدات الملفات الثابتة</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>المجلدات التي يقدّمها الموقع في جذره، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>تُحفظ في إعدادات Galley، لا في مدونتك أبدًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>لم يُعثر على ملف لأي مولّد: هذا مجلد تدوينات.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, and its size</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Galley::BodyEditor</name>
    <message>
        <source>Post body</source>
        <translation>متن التدوينة</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… لا أحرف أخرى في هذا السطر الطويل</numerusform>
            <numerusform>… حرف واحد آخر في هذا السطر الطويل</numerusform>
            <numerusform>… حرفان آخران في هذا السطر الطويل</numerusform>
            <numerusform>… %Ln أحرف أخرى في هذا السطر الطويل</numerusform>
            <numerusform>… %Ln حرفًا آخر في هذا السطر الطويل</numerusform>
            <numerusform>… %Ln حرف آخر في هذا السطر الطويل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>الشهر السابق (Page Up)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>الشهر التالي (Page Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>عرض الإطار بالبكسل</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>ارتفاع الإطار بالبكسل</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>ت&amp;صغيرها إلى هذا العرض:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>عرض الصورة بالبكسل</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>&amp;ضغطها أكثر</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>بص&amp;يغة WebP، وباسم آخر</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>ا&amp;قتصاص</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>إطار بأي شكل</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>بتناسبها الأصلي</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>الصورة ذات الأحبار الأربعة المستخدمة في الطباعة يمكن هنا تدويرها فقط.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>هذا النوع من الصور يُحفظ دون فقد: صغّرها أو اختر WebP.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 بكسل، %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>كل بكسل</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>اقتصاص وتدوير وتصغير: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>تجري قراءة الصورة…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>يعرضها كلها (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>يعرض كل بكسل منها ببكسل من الشاشة (1)؛ والعجلة تقرّب أكثر</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>يجري حساب النتيجة…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا شيء يتغيّر بعد.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>لن يصغر حجمها بهذا، فتبقى كما هي.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>ما تختاره يُعرض هنا قبل أن يُكتب.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>بعد ذلك: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>بعد ذلك: %1، أقل بنسبة %2 %</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>بعد ذلك: %1، أكثر بنسبة %2 %</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>تُدار دون فقد: لا يُكتب أي بكسل من جديد.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>لا يُكتب أي بكسل من جديد: علامة تبيّن اتجاه الصورة.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>هي أطول مما تتسع له صيغة WebP: يبقى نوعها.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>لا يمكن نقل ملف ألوانها إلى WebP: يبقى نوعها.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>تُزال بيانات الموضع والكاميرا. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>قص بلا فقد</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>ينقل الإطار إلى أقرب حد بين كتلتين</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>قُصّت بلا فقد: لا يُكتب أي بكسل من جديد.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>داخل كتلة من %1 × %2: تُكتب كل البكسلات من جديد.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>%Ln سطر آخر.</numerusform>
            <numerusform>سطر واحد آخر.</numerusform>
            <numerusform>سطران آخران.</numerusform>
            <numerusform>%Ln أسطر أخرى.</numerusform>
            <numerusform>%Ln سطرًا آخر.</numerusform>
            <numerusform>%Ln سطر آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Enter للتنفيذ، وAlt+K لتغيير الاختصار، وEsc للخروج.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>افتح مجلد مدونة أو تدوينة أولًا.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>افتح تدوينة أولًا.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>هذه التدوينة للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>ليس لهذا الأمر ما يفعله الآن.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln سطر متطابق</numerusform>
            <numerusform>سطر واحد متطابق</numerusform>
            <numerusform>سطران متطابقان</numerusform>
            <numerusform>%Ln أسطر متطابقة</numerusform>
            <numerusform>%Ln سطرًا متطابقًا</numerusform>
            <numerusform>%Ln سطر متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>لا نهاية سطر</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>استعادة هذا التغيير</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>يمكن التراجع عن الاستعادة بـ %1. لا يُحفظ شيء حتى تحفظ.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>إظهار كل الأسطر</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>إظهار التغييرات فقط</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1، السطر %2. %3: %4. %5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>العناوين الفرعية في هذه التدوينة</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>صور هذه التدوينة</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>إبقاء ما لديك</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>إبقاء ما على القرص</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ما لديك</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>السطر %1، غيّره الطرفان</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1، غيّره الطرفان</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>على القرص، %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>لا شيء: لقد أُزيل.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>إطار فوق الصورة</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>لا إطار: تبقى الصورة كلها.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 بكسل، %3 من اليسار، %4 من الأعلى</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>تقويم %1</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>التقويم (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>هذا ليس تاريخًا. تحتفظ التدوينة بـ %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>تدوينات (*.md *.markdown *.mdown *.mkd *.mdx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>أتريد حفظ «%1» قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>ما لم يُحفظ يضيع عند إغلاق Galley.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>غيّر برنامج آخر %1 أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>يحلّ الحفظ محلّ ما كتبه ذلك البرنامج. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>لـ %1 أسماء أخرى في أماكن أخرى (روابط صلبة).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>الحفظ يفصله عنها: تحتفظ هي بالنص القديم. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>الحفظ على أي حال</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>أتريد تجاهل ما استُعيد من %1؟</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>ما كتبته ولم تحفظه يضيع نهائيًا. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>فتح مجلد مدونة</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>فتح تدوينة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>حفظ التدوينة باسم</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير إلى PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>اختيار ورقة أنماط الموقع</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>أوراق أنماط (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>أتريد إظهار صور الويب في معاينة %1؟</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>تستطيع المواقع التي تستضيفها أن ترى أنك تنظر إليها، كما ترى ذلك من قرّائك. لا يُجلب شيء سوى الصور.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>أتريد فتح هذا العنوان خارج Galley؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>اختيار صور</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>ليس قاموسًا</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>لا يبدأ بعدد كلماته</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>ترميزه غير معروف</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>لا يعرف كلماته هو</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>تدوينة جديدة…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>يجري البحث عن التدوينات…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>لا تدوينات هنا بعد. يبحث Galley عن ملفات ‎.md و‎.markdown و‎.mdx في هذا المجلد.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>لا توجد تدوينة فيها «%1».</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>لا مسودات. تظهر هنا التدوينات التي فيها draft: true.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>لا تدوينة مجدولة. تظهر هنا التدوينات ذات التاريخ القادم.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>لا توجد تدوينة تجمع كل ما اختير أعلاه.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>لا تعرض هذه التدوينة أي صورة من موقع آخر.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>يجري جلب الصور: %1 من %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>لم تُجلب %1.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>لم تُضَف الصور التي نُزِّلت.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>عنوانها يقود إلى شبكتك الخاصة أو ليس آمنًا. احفظها من متصفحك ثم أفلتها هنا.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>موقعها لا يجيب، أو لم تعد لديه. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>حجمها كبير جدًا. احفظها من متصفحك وصغّرها ثم أفلتها هنا.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>ما أرسله الموقع ليس صورة. انظر إلى عنوانها في متصفحك.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>لم تعد تدوينتها مفتوحة، أو لا يمكن تغييرها. افتحها واجلب الصور من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>لا صور في الصفحة بلا عنوان على الويب.</numerusform>
            <numerusform>صورة واحدة في الصفحة بلا عنوان على الويب تُركت.</numerusform>
            <numerusform>صورتان في الصفحة بلا عنوان على الويب تُركتا.</numerusform>
            <numerusform>%n صور في الصفحة بلا عنوان على الويب تُركت.</numerusform>
            <numerusform>%n صورة في الصفحة بلا عنوان على الويب تُركت.</numerusform>
            <numerusform>%n صورة في الصفحة بلا عنوان على الويب تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>لا صور من الصفحة تبقى في موقعها.</numerusform>
            <numerusform>صورة واحدة من الصفحة تبقى في موقعها.</numerusform>
            <numerusform>صورتان من الصفحة تبقيان في موقعهما.</numerusform>
            <numerusform>%n صور من الصفحة تبقى في موقعها.</numerusform>
            <numerusform>%n صورة من الصفحة تبقى في موقعها.</numerusform>
            <numerusform>%n صورة من الصفحة تبقى في موقعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>نصك يربط إليها. يمكنك جلبها.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>جلب الصور…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>جلب صور المواقع الأخرى</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>تُطلب كل صورة مرة واحدة من الموقع الذي يستضيفها، وتصير ملفًا بين صور التدوينة نفسها. تأكد من أنه يحق لك استخدامها.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>لا يمكن جلب سوى الصور التي يبدأ عنوانها بـ https.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>جلب %n صورة</numerusform>
            <numerusform>جلب صورة واحدة</numerusform>
            <numerusform>جلب صورتين</numerusform>
            <numerusform>جلب %n صور</numerusform>
            <numerusform>جلب %n صورة</numerusform>
            <numerusform>جلب %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>اللغة %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>إظهار كل التدوينات، وليس فقط: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>في المحدد فقط</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>العدد كبير جدًا: لم يُستبدل شيء</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>البحث فقط</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>ليس تعبيرًا بعد</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1، ثم طال الوقت أكثر من اللازم</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>هذا التعبير يستغرق وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من نتيجة واحدة</numerusform>
            <numerusform>أكثر من نتيجتين</numerusform>
            <numerusform>أكثر من %Ln نتائج</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>لا يذكر أي نص في المدونة هذه الصورة.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>الصورة ثقيلة على صفحة: حجم %1 هو %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>في الصورة بكسلات أكثر مما تعرضه الشاشات: مقاس %1 هو %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>الصورة تبيّن مكان التقاطها: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>الصورة موجودة مرتين: %1 مطابقة لـ %2.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>نص مشوّه: «%1» كان على الأرجح «%2».</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>لا يوجد يوم كهذا: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>يبدأ اسم الملف بيوم لا وجود له: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>ليس للتدوينة عنوان.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>ملف الصورة مكتوب بأحرف مختلفة الحالة: %1. تميّز خوادم الويب بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>الصورة ليست في المدونة: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>ليس للصورة وصف لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>لا يؤدي الرابط إلى أي تدوينة: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>الترويسة</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>الانتقال إلى السطر %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>ليس لهذه التدوينة ترويسة.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>ترويسة هذه التدوينة فارغة.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>الانتقال إلى السطر %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>في تدوينات أخرى أيضًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>المزيد من الحقول الموجودة في تدوينات أخرى</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>هذه الصورة خارج المدونة، حيث لا يستطيع القرّاء رؤيتها.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>ضعها أولًا في مجلد المدونة.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>طيّ الترويسة</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>طيّ الترويسة إلى سطر واحد</translation>
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
        <translation>إصلاح الكل</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>المواضع المشوّهة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>إغلاق قائمة المواضع المشوّهة</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>موضع واحد مشوّه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln موضع مشوّه.</numerusform>
            <numerusform>موضع واحد مشوّه.</numerusform>
            <numerusform>موضعان مشوّهان.</numerusform>
            <numerusform>%Ln مواضع مشوّهة.</numerusform>
            <numerusform>%Ln موضعًا مشوّهًا.</numerusform>
            <numerusform>%Ln موضع مشوّه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>قُرئ نص بترميز UTF-8 ذات مرة على أنه Windows-1252. يمكن التراجع عن الإصلاح بـ Ctrl+Z.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>قُرئ نص بترميز UTF-8 ذات مرة على أنه Windows-1252. لا يمكن تحرير هذه التدوينة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>%Ln موضع آخر تحت هذه.</numerusform>
            <numerusform>موضع واحد آخر تحت هذه.</numerusform>
            <numerusform>موضعان آخران تحت هذه.</numerusform>
            <numerusform>%Ln مواضع أخرى تحت هذه.</numerusform>
            <numerusform>%Ln موضعًا آخر تحت هذه.</numerusform>
            <numerusform>%Ln موضع آخر تحت هذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>الانتقال إلى السطر %L1: %2، والمقصود %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>الانتقال إلى هذا الموضع</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>إصلاح %1 في السطر %L2</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>هدف الكلمات</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>عدد الكلمات المطلوب في هذه التدوينة</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>تُعدّ كما تُعدّ تحت النص: دون الشيفرة والعناوين، وكل رمز صيني أو ياباني كلمة. يحفظ Galley الهدف ولا يُكتب في التدوينة.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>تحديد الهدف</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>عدد الكلمات المراد إضافتها إلى تدوينة في اليوم</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>هدف اليوم واحد لكل التدوينات؛ ويبدأ اليوم حين تُفتح التدوينة أول مرة.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>لا موضوع فيه هذه الكلمات. جرّب غيرها أو أقل منها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>مساعدة Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>افتح مجلد مدونتك أيًا كان ما صنعها: {openFolder}. يجد Galley التدوينات وصورها وحقولها بنفسه، ولا يضع هناك أي ملف له.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>التدوينات على الجانب: اختر واحدة لتكتب فيها. {newPost} ينشئ أخرى كما تفعل مدونتك.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>النص في الوسط، تحت حقول مقدمته. وبجانبه المعاينة: التدوينة كما سيراها قراؤك.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} يذهب إلى تدوينة أو عنوان بجزء من اسمه. و{commands} يجد كل ما يستطيعه Galley.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>للتجربة بلا خطر، شغّل Galley دون مدونة وخذ المدونة النموذجية من صفحة البداية: إنها نسخة لك.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>تابع مع: {#form}، {#saving}، {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>بداية، نموذج، فتح، مجلد</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>النموذج فوق النص</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>يعرض النموذج مقدمة التدوينة، أي الأسطر في أعلى الملف. ما تغيّره في حقل يغيّر تلك القيمة في الملف ولا يمس بايتًا آخر: علامات الاقتباس والتعليقات والترتيب تبقى.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>القيمة التي لا يمكن تغييرها بأمان تبقى كما هي، والسبب تحتها. {source} يعرض الملف كله نصًا، ثم يعود.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>الصف الأخير يقدّم الحقول التي في تدويناتك الأخرى. {foldForm} يجعل النموذج سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>للنموذج والنص سجل واحد: {undo} يتراجع عن آخر ما فعلت في أيهما.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>مقدمة، front matter، YAML، TOML، حقول، بيانات وصفية، عنوان، تاريخ، وسوم</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>الحفظ، وما لا يضيع أبدًا</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} يكتب التدوينة. يكتب Galley بجانب الملف، ثم يقرأ ويقارن، وعندها فقط يضع الملف الجديد مكان القديم. إن امتلأ القرص بقي الملف القديم كما كان.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>ما كتبته ولم تحفظه محفوظ خارج المدونة، بتأخر ثانية على الأكثر. بعد انهيار أو انقطاع كهرباء يعرضه Galley بجانب الملف، وأنت تختار.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>كل حفظ يبقى مدة. {history} يعرض كيف كانت التدوينة، ويعيدها كلها أو بعضها.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>إذا غيّر برنامج آخر تدوينة مفتوحة، جمع Galley تغييراته وتغييراتك. وحيث غيّر كلاكما الموضع نفسه تُسأل؛ ويبقى نصك حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} يحفظ عنك. {saveAs} و{saveCopy} يكتبان في مكان آخر.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>انهيار، استرداد، نسخة احتياطية، يومية، تعارض، دمج، إصدارات</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>القوائم والاقتباسات والعلامات</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} يتابع قائمة أو مهمة أو اقتباسًا، وينهيها في عنصر فارغ. {!Tab} و{!Shift+Tab} يحركان عنصرًا إلى الداخل والخارج مع كل ما تحته.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong} و{emphasis} و{code} و{link} تعلّم المحدد، أو الكلمة عند المؤشر. والعلامة التي تُكتب فوق تحديد تحيط به.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp} و{moveLinesDown} و{duplicateLines} تأخذ عناصر كاملة.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} للبريد ومعالجات النصوص، و{copyHtml} لصفحات الويب.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>غامق، مائل، تعداد، ترقيم، مهمة، Markdown، تنسيق</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} يبدأ جدولًا. في الجدول يذهب {!Tab} إلى الخلية التالية، و{!Enter} إلى الصف التالي، ويُنشأ إن لم يوجد.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} يعرضه شبكة، للصفوف والأعمدة والمحاذاة. الصفوف التي لا تمسها تبقى بكل بايت فيها.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>الخلايا المنسوخة من جدول بيانات أو صفحة ويب تُلصق جدولًا؛ و{pasteTable} يفعل ذلك مع CSV أيضًا.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>شبكة، جدول بيانات، CSV، عمود، صف، خلية</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>روابط إلى التدوينات والصفحات</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>اكتب `[` وجزءًا من عنوان: يعرض Galley تدويناتك، ويكتب الرابط كما يقرؤه موقعك. وبعد `](` يعرض العناوين والصور أيضًا.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} يأخذ المعروض، و{!Esc} يتركه، و{!Ctrl+Space} يطلبه. {completes} يشغّله ويوقفه.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>عنوان يُلصق فوق كلمات يجعلها رابطًا، كما يفعل {link}.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>إذا أخذت تدوينة اسمًا آخر عبر {renamePost} تبعها كل رابط إليها.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>إكمال، عنوان، URL، ترويسة، مرساة، إيموجي</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} يعلّم كلمات لا يعرفها أي قاموس، بلغة التدوينة. الشفرة والعناوين والصيغ تُترك.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>قائمة الكلمة المعلّمة تضع غيرها مكانها، أو تبقيها من كلماتك: لكل المدونات أو لهذه. {nextMisspelling} يذهب إلى التالية.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>القواميس هي قواميس هذا الحاسوب. إن نقصت لغتك فاختر مجلدًا فيه قواميسها (`.dic` و`.aff`) من قائمة تحرير، لغة التدقيق.</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>قاموس، Hunspell، خطأ إملائي، لغة</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} يبحث في التدوينة ويعلّم كل المواضع؛ {findNext} يتابع. {replace} يغيّر واحدًا منها أو كلها، وخطوة واحدة تتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} يبحث في نصوص كل التدوينات وأنت تكتب.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} يعرض كل موضع في كل تدوينة مع مربع. لا يُكتب شيء قبل موافقتك، ويمكن التراجع عن كله دفعة واحدة: انظر {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>ألصق صورة، أو أفلتها على النص أو على الصور، أو اخترها عبر {insertPicture}. تصير ملفًا في مجلد التدوينة باسم نظيف، وتُربط كما يربط موقعك صوره.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>تُعدّل الصور لتقف قائمة، ويُزال ما تخبر به عن المكان والكاميرا. قائمة إدراج، صور جديدة، تقول كيف تُسمى وكم يكون حجمها.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>اكتب بين القوسين ما تعرضه الصورة لمن لا يراها: `![منارة عند الغسق](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} يعرض ما في مجلد التدوينة: مستعمل، غير مستعمل، ناقص، ثقيل جدًا. أعطِ صورة هناك اسمًا آخر أو قصّها أو انقلها إلى السلة، فتتبعها كل تدوينة تعرضها.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} يسرد ما ينقص وما لا يُستعمل في المدونة كلها. {fetchPictures} يجعل صور المواقع الأخرى صورك.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>صور، فوتوغرافيا، نص بديل، غلاف، حجم، WebP، قص، موقع</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>المعاينة، ولماذا هي آمنة</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>تتبع المعاينة كل ضغطة. نقرة فيها تضع المؤشر عند تلك الكلمة، والمربع الذي يؤشر فيها يؤشر في النص. {scrollTogether} يبقيهما في الموضع نفسه.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>قد تأتي التدوينة من أي مكان، لذلك لا تعمل نصوصها البرمجية أبدًا، ولا يُقرأ ملف خارج المدونة، ولا يُطلب شيء من مواقع أخرى. والرابط إلى صفحة خارجية يُفتح في متصفحك بعد سؤالك.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} يعرض صور المواقع الأخرى في هذه المدونة وحدها: يجلبها Galley بنفسه، بلا ملفات تعريف ارتباط ودون أن يقول أين تُعرض.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>فوق الصفحة تختار عرضها وهل هي فاتحة أم داكنة. {chooseStyle} يعرض تدويناتك بنمط موقعك؛ و{zoomIn} و{zoomOut} يغيران حجمها.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} و{print} يضعان التدوينة على الورق.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>أمان، نصوص برمجية، خصوصية، هاتف، عرض، طباعة، PDF، CSS، صيغ، مخططات</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>عدة تدوينات معًا</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>التدوينة التي تختارها تأخذ لسان التي نظرت إليها فقط. `Ctrl` مع نقرة يفتحانها في لسان خاص، والتدوينة التي غيّرتها تحتفظ بلسانها.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} و{previousTab} ينتقلان بينها، و{closeTab} يغلق واحدًا، و{reopenTab} يعيده.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>التشغيل التالي يفتح التدوينات نفسها في المواضع نفسها.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>نوافذ، جلسة، فتح، إغلاق</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>التراجع للملفات</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>ما يفعله Galley بالملفات يمكن التراجع عنه، بعد إعادة التشغيل أيضًا: الأسماء، النقل، الصور، السلة، الكلمات المستبدلة في كل التدوينات. {undoOperation} يتراجع عن الأخير، و{recentChanges} يسردها.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>إن كتب برنامج آخر في أحد الملفات منذ ذلك الحين، قال Galley ذلك ولم يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>ما فُعل في نص تدوينة يتراجع عنه {undo}.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>تراجع، إعادة تسمية، حذف، سلة، استعادة</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>كيف يقرأ Galley موقعك</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>يتعلم Galley من ملفاتك: أي مولّد صنع الموقع، وأين التدوينات والصور، وأي حقول هناك، وكيف تُكتب الروابط. يقرأ إعدادات الموقع ولا ينفّذ شيئًا منها.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} يعرض ما تعلّمه ومن أي ملف، ويدعك تقول غير ذلك. يُحفظ ذلك مع إعداداتك، لا في المدونة.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>المعروف منها Next.js وAstro وHugo وJekyll وEleventy وHexo وZola وPelican وGatsby وDocusaurus وVuePress وVitePress. وأي مجلد آخر فيه ملفات Markdown يصلح أيضًا.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>لا يبني Galley الموقع ولا ينشره: ذلك عمل مولّدك.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>مولّد، مجلد، ثابت، إعدادات، نشر، بناء</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>تدوينات للقراءة فقط ونص مشوّه</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>الملف الذي لا يمكن إعادة كتابته كما هو تمامًا يُفتح للقراءة فقط، مع السبب وعرض لعمل نسخة يمكن تحريرها.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>التدوينات بترميزات قديمة يمكن تحريرها وتحتفظ بترميزها. {asUtf8} يكتب التدوينة بترميز UTF-8 عند الحفظ التالي.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>نص مثل `cafÃ©` بدل `café` يُكتشف ويُعدّ تحت النص: اختر العدد لترى المقصود ولتصلحه.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>ترميز، UTF-8، نص مشوّه، أحرف، علامات، مقفل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>هذه هي المفاتيح كما هي الآن. {shortcuts} يغيرها.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} ينتقل من جزء إلى جزء، و{!Tab} من حقل إلى حقل. كل شيء ممكن بلا فأرة.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>لوحة مفاتيح، اختصارات، أوامر</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>اللغة والألوان والحجم</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>في قائمة عرض لغة البرنامج وألوانه: {theme1} و{theme2} و{theme3} أو {theme0}. كلاهما يتغير فورًا.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>الأحرف بحجم أحرف النظام. {fullScreen} و{dimming1} و{typewriter} لا تترك إلا النص.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} يخفي قائمة التدوينات ويظهرها.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>إعدادات، تفضيلات، داكن، تباين، خط، تركيز، سمة</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>أين تُحفظ الأشياء، وماذا يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>تدويناتك وصورك في مجلد مدونتك ولا في مكان آخر.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>الإعدادات، ويومية النص غير المحفوظ، والإصدارات السابقة، وكلماتك، وفهرس التدوينات في مجلدك هذا: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>دون أن يُطلب منه لا يرسل Galley شيئًا إلى أحد: لا عدّ ولا تقارير ولا بحث عن تحديثات. ولا تُجلب صور المواقع الأخرى إلا حيث تسمح.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>خصوصية، ملف شخصي، شبكة، بيانات، نسخة احتياطية، قياس عن بعد</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>في سطر الأوامر</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley PATH` يفتح تدوينة أو مدونة؛ و`galley --help` يسرد المزيد، مثل `--profile-dir` لإعدادات في مجلد آخر.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` يفعل بلا نافذة ما تفعله النافذة: يقرأ القيم ويضعها، ويفحص التدوينات والروابط والصور، ويصنع HTML وتدوينات جديدة. `galley-cli --help` يسرد أوامره.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check FOLDER` يجد الروابط المقطوعة والصور الناقصة قبل أن تنشر.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>طرفية، نص برمجي، galley-cli، فحص</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>الأسلوب والهدف</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} يحدد عدد الكلمات المطلوب في التدوينة، وتحت النص ترى عددها الآن. لا يُكتب شيء من ذلك في التدوينة.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>في {settings} يمكنك أن تجعل الكلمات المكررة والجمل الطويلة تحتها خط. قائمة ذلك الموضع تقول ما هو، وتحذف الكلمة المكررة.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>إذا كان خادم LanguageTool يعمل على هذا الحاسوب فاذكر عنوانه هناك: ما يقوله عن نصك يوضع تحته خط أيضًا. لا تُعرض عليه الشيفرة ولا العناوين، ولا يُسأل خادم في مكان آخر أبدًا.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>قواعد، LanguageTool، مكرر، جملة، كلمات، عدّ، تقدّم، هدف</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} يعلّم كل مواضع الكلمة التي عند المؤشر أو ما حددته: ما تكتبه في أحدها يُكتب فيها كلها. Esc ينهي ذلك، وخطوة واحدة تتراجع عنه كله.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>بحث، تعبير نمطي، كل التدوينات، مؤشرات متعددة</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>الصيغ بين `$$` في أسطر مستقلة تُرسم دائمًا. أما `$x$` و`\(x\)` و`\[x\]`، والأخيرتان أيضًا بشرطتين مائلتين كما يحتاج Jekyll، فتُرسم حين تقول التدوينة `math: true` أو تسمّي إعدادات الموقع ما يرسمها.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>إذا انهار Galley نفسه فلا يُخبر أحد. ما يتركه موجود على هذا الحاسوب: سجل نصك غير المحفوظ الذي يعرضه عليك التشغيل التالي.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>ويسأل أيضًا كم كلمة تريد أن تضيف إلى تدوينة في اليوم، ويُظهر كم منها أُضيف اليوم.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>لا نسخ سابقة بعد.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>كل حفظ من الآن فصاعدًا يُبقي نسخة.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>المقارنة بحفظ سابق</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>النسخ الأخرى موجودة.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>نصك الآن</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>حفظ سابق</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>حُفظ في %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>المزيد لهذه الصورة</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>هذه الصورة ليست في المجلد.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>في التدوينة %1. كثير من الخوادم لن تجدها هكذا.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>لا نص بديل: لا يُقرأ شيء جهرًا لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>النصوص البديلة مختلفة: ما تكتبه هنا يوضع في كل المواضع.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>النص البديل، يُقرأ جهرًا لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>نص العنوان، يظهر تحت الفأرة</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>نص العنوان</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>حسب الموضع في التدوينة</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>الأثقل أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>الأكثر استخدامًا أولًا</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>في التدوينة %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>غير مستخدمة %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>للمراجعة %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1 و%2 و%3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1 و%2 و%3 غيرها</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>ثقيلة وكبيرة</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>ثقيلة</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>في تدوينة أخرى أيضًا</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>في تدوينة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>في %Ln تدوينة أيضًا</numerusform>
            <numerusform>في تدوينة واحدة أيضًا</numerusform>
            <numerusform>في تدوينتين أيضًا</numerusform>
            <numerusform>في %Ln تدوينات أيضًا</numerusform>
            <numerusform>في %Ln تدوينة أيضًا</numerusform>
            <numerusform>في %Ln تدوينة أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>في %Ln تدوينة أخرى</numerusform>
            <numerusform>في تدوينة واحدة أخرى</numerusform>
            <numerusform>في تدوينتين أخريين</numerusform>
            <numerusform>في %Ln تدوينات أخرى</numerusform>
            <numerusform>في %Ln تدوينة أخرى</numerusform>
            <numerusform>في %Ln تدوينة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>ليست في المجلد</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2، %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>مفقودة، الأسطر %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>مفقودة، السطر %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>الأسطر %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>في التدوينة %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>مطابقة لـ %1</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>تحمل موضع التقاطها</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>غلاف هذه التدوينة</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>غير مستخدمة في هذه التدوينة</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>الغلاف، والأسطر %1 من هذه التدوينة</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>الغلاف، والسطر %1 من هذه التدوينة</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>الأسطر %1 من هذه التدوينة</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>السطر %1 من هذه التدوينة</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>ا&amp;نتقال إلى موضعها في النص</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>عرض أ&amp;قرب</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة التسمية…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>نقل إلى تدوينة أخرى…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>اقتصا&amp;ص وتدوير وتصغير…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>است&amp;خدام كغلاف</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>النص ال&amp;بديل…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>ب&amp;صيغة Markdown</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>ك&amp;عنوان في هذه المدونة</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>&amp;نسبةً إلى التدوينة</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>بصي&amp;غة HTML</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>نقل إلى سلة المهملا&amp;ت…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>في الن&amp;ص</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>نقل كتلة إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>نقل كتلة إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>ال&amp;عرض…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>إ&amp;زالة المكان والكاميرا</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>تستخدم التدوينة كل الصور.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>لا شيء يحتاج إلى مراجعة: كل الصور كما ينبغي.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>لا تستخدم التدوينة أي صورة.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>لا صور في مجلد هذه التدوينة.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>عرض كبير لـ %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>إعادة تسمية الصورة</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>الاسم ال&amp;جديد لـ %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>للصورة اسمها الجديد.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>استبدال الصورة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>صارت الصورة صورة أخرى.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>نقل الصورة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>صارت الصورة مع التدوينة الأخرى.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>كتابته في كل المواضع</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>للصورة نصها البديل.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 في سلة المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln صورة في سلة المهملات.</numerusform>
            <numerusform>صورة واحدة في سلة المهملات.</numerusform>
            <numerusform>صورتان في سلة المهملات.</numerusform>
            <numerusform>%Ln صور في سلة المهملات.</numerusform>
            <numerusform>%Ln صورة في سلة المهملات.</numerusform>
            <numerusform>%Ln صورة في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>نص العنوان</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>للصورة الآن نص عنوانها.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>إزالة المكان والكاميرا</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>لم تعد الصورة تذكر مكانًا ولا كاميرا.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>تدوينة واحدة</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>التدوينات: %1</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>قيم %1 المعروفة</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>ما في التدوينات الأخرى</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>ما في التدوينات الأخرى (Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>تجري القراءة: التدوينة %L1 من %L2</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>يجري البحث عن التدوينات…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>مجلد هذه المدونة غير موجود.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>القائمة كما كانت. يمكن فتح التدوينات مجددًا حين يعود %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %n مجلد في هذه المدونة.</numerusform>
            <numerusform>تعذّرت قراءة مجلد واحد في هذه المدونة.</numerusform>
            <numerusform>تعذّرت قراءة مجلدين في هذه المدونة.</numerusform>
            <numerusform>تعذّرت قراءة %n مجلدات في هذه المدونة.</numerusform>
            <numerusform>تعذّرت قراءة %n مجلدًا في هذه المدونة.</numerusform>
            <numerusform>تعذّرت قراءة %n مجلد في هذه المدونة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. التدوينات التي فيه مدرجة كما كانت آخر مرة.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>نهايات أسطر مختلطة</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 مع BOM</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>عن Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;محرّر للمدونات المكوّنة من مجلدات ملفات Markdown.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة GNU العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده.&lt;/p&gt;</translation>
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
        <translation>جاء مفتاح واحد آخر من القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>جاء %Ln مفتاح آخر من القرص.</numerusform>
            <numerusform>جاء مفتاح واحد آخر من القرص.</numerusform>
            <numerusform>جاء مفتاحان آخران من القرص.</numerusform>
            <numerusform>جاءت %Ln مفاتيح أخرى من القرص.</numerusform>
            <numerusform>جاء %Ln مفتاحًا آخر من القرص.</numerusform>
            <numerusform>جاء %Ln مفتاح آخر من القرص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>كل كلمات هذه التدوينة معروفة.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>يصبح %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>يصبح %1/‎ مع ملفه</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>يصبح %1/‎ مع %Ln ملف فيه</numerusform>
            <numerusform>يصبح %1/‎ مع ملف واحد فيه</numerusform>
            <numerusform>يصبح %1/‎ مع ملفين فيه</numerusform>
            <numerusform>يصبح %1/‎ مع %Ln ملفات فيه</numerusform>
            <numerusform>يصبح %1/‎ مع %Ln ملفًا فيه</numerusform>
            <numerusform>يصبح %1/‎ مع %Ln ملف فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا شيء يتغيّر بعد.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>يتغيّر اسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>يتغيّر %Ln اسم</numerusform>
            <numerusform>يتغيّر اسم واحد</numerusform>
            <numerusform>يتغيّر اسمان</numerusform>
            <numerusform>تتغيّر %Ln أسماء</numerusform>
            <numerusform>يتغيّر %Ln اسمًا</numerusform>
            <numerusform>يتغيّر %Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>يتغيّر سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>يتغيّر %Ln سطر</numerusform>
            <numerusform>يتغيّر سطر واحد</numerusform>
            <numerusform>يتغيّر سطران</numerusform>
            <numerusform>تتغيّر %Ln أسطر</numerusform>
            <numerusform>يتغيّر %Ln سطرًا</numerusform>
            <numerusform>يتغيّر %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>في تدوينة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>في %Ln تدوينة</numerusform>
            <numerusform>في تدوينة واحدة</numerusform>
            <numerusform>في تدوينتين</numerusform>
            <numerusform>في %Ln تدوينات</numerusform>
            <numerusform>في %Ln تدوينة</numerusform>
            <numerusform>في %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines change, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, and %2 %3.</source>
        <comment>names change, lines change, in posts</comment>
        <translation>%1، و%2 %3.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>يبقى %1: فهو ليس لهذه التدوينة وحدها.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>يذكر %1 هذه التدوينة ويبقى كما هو. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>يُنقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>يُنقل إلى سلة المهملات مع ملفه</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>يُنقل إلى سلة المهملات مع %Ln ملف فيه</numerusform>
            <numerusform>يُنقل إلى سلة المهملات مع ملف واحد فيه</numerusform>
            <numerusform>يُنقل إلى سلة المهملات مع ملفين فيه</numerusform>
            <numerusform>يُنقل إلى سلة المهملات مع %Ln ملفات فيه</numerusform>
            <numerusform>يُنقل إلى سلة المهملات مع %Ln ملفًا فيه</numerusform>
            <numerusform>يُنقل إلى سلة المهملات مع %Ln ملف فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>يبقى: تستخدمه تدوينات أخرى، أو فيه رابط</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>يذكرها، ويبقى كما هو</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>أتريد نقل «%1» إلى سلة المهملات؟</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>تذكرها تدوينة واحدة؛ ولن يؤدي ذلك الرابط إلى شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>تذكرها %Ln تدوينة؛ ولن تؤدي روابطها إلى شيء.</numerusform>
            <numerusform>تذكرها تدوينة واحدة؛ ولن تؤدي روابطها إلى شيء.</numerusform>
            <numerusform>تذكرها تدوينتان؛ ولن تؤدي روابطهما إلى شيء.</numerusform>
            <numerusform>تذكرها %Ln تدوينات؛ ولن تؤدي روابطها إلى شيء.</numerusform>
            <numerusform>تذكرها %Ln تدوينة؛ ولن تؤدي روابطها إلى شيء.</numerusform>
            <numerusform>تذكرها %Ln تدوينة؛ ولن تؤدي روابطها إلى شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>يمكن التراجع عن هذا، هنا ومن سلة المهملات.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>يمكن إرجاع التدوينة هنا؛ أما مجلدها فأكبر من ذلك، ولا يعود إلا من سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>إنشاء التدوينة</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>عنوان التدوينة الجديدة</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>مجلد التدوينة الجديدة</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>ملف التدوينة الجديدة</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>مجلد المدونة نفسه</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>يصبح %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>يُسمّى ملفها على طريقة تدويناتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>%1 غيرها</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>في هذه التدوينة عدد صحيح هنا. تحتفظ بـ %1.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>هذا ليس عددًا. تحتفظ التدوينة بـ %1.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>لا كلمة من النص عند المؤشر.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>ضع المؤشر في كلمة من النص، أو حدد كلمات من سطر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>لا يوجد أكثر من %Ln موضع.</numerusform>
            <numerusform>يوجد أكثر من موضع واحد.</numerusform>
            <numerusform>يوجد أكثر من موضعين.</numerusform>
            <numerusform>يوجد أكثر من %Ln مواضع.</numerusform>
            <numerusform>يوجد أكثر من %Ln موضعًا.</numerusform>
            <numerusform>يوجد أكثر من %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>«تحرير» &gt; «استبدال» يغيّر ما وُجد مهما كثر.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>أُعيدت تسمية «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>أُنشئت نسخة من «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>نُقلت «%1» إلى سلة المهملات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>أُنشئت «%1»</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>أُعيدت تسمية %1</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>نُقلت %1</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>استُبدلت %1</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>نُقلت %1 إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>نُقلت %1 وغيرها إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>اقتُصّت %1 أو أُديرت أو صُغّرت</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>التراجع عن إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>التراجع عن تكرار «%1»</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>التراجع عن نقل «%1» إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>التراجع عن إنشاء «%1»</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>التراجع عن إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>التراجع عن نقل %1</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>التراجع عن استبدال %1</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>التراجع عن نقل %1 إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>التراجع عن تغيير %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>استُبدل &quot;%1&quot; في التدوينات</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>التراجع عن استبدال &quot;%1&quot; في التدوينات</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>حصلت %1 على نصها البديل أو نص عنوانها</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>التراجع عن النص البديل أو نص العنوان لـ %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>لم يُنقل القسم.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>تنتهي التدوينة داخل شفرة أو تعليق لم يُغلق: ما يأتي بعده يصير جزءًا منه.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>عناوين التدوينة تُسرد هنا.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>إخفاء المخطط</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>مخطط التدوينة</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>نصك قبل الدمج</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>نص البرنامج الآخر</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>أعاد برنامج آخر تسمية هذا الملف إلى %1.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>كان اسمه %1. يتابع Galley بالاسم الجديد.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>حذف برنامج آخر هذا الملف.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>لا يزال نصك هنا.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظه مجددًا</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>غيّر برنامج آخر هذا الملف، ولا يستطيع Galley عرضه.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 لا يزال نصك هنا.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>تغيّر هذا الملف على القرص.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>لم تكن لديك تغييرات، لذا يعرض Galley النص الجديد.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>إظهار ما تغيّر</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>غيّر برنامج آخر هذا الملف أثناء كتابتك.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>أخرجتَ تغييراته من نصك.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>ما زالت على القرص، ويسألك الحفظ قبل أن يكتب فوقها.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>دُمج تغيير واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>دُمج %Ln تغيير.</numerusform>
            <numerusform>دُمج تغيير واحد.</numerusform>
            <numerusform>دُمج تغييران.</numerusform>
            <numerusform>دُمجت %Ln تغييرات.</numerusform>
            <numerusform>دُمج %Ln تغييرًا.</numerusform>
            <numerusform>دُمج %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>موضع واحد غيّره الطرفان ويحتاج إلى قرارك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln موضع غيّره الطرفان ويحتاج إلى قرارك.</numerusform>
            <numerusform>موضع واحد غيّره الطرفان ويحتاج إلى قرارك.</numerusform>
            <numerusform>موضعان غيّرهما الطرفان ويحتاجان إلى قرارك.</numerusform>
            <numerusform>%Ln مواضع غيّرها الطرفان وتحتاج إلى قرارك.</numerusform>
            <numerusform>%Ln موضعًا غيّرها الطرفان وتحتاج إلى قرارك.</numerusform>
            <numerusform>%Ln موضع غيّرها الطرفان وتحتاج إلى قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>إظهار كل التغييرات</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>المقارنة بما غيّره برنامج آخر</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>نصك السابق</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>أخذ هذا التغيير</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>استعادة هذا التغيير</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>نصك الآن</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>هذه الصورة ليست في المجلد.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>اسم هذه الصورة على القرص تختلف فيه الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>هذه الصورة خارج مجلد المدونة.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>هذه الصورة في موقع آخر ولا تُحمَّل.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>إظهار صور الويب لهذه المدونة</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>مولّد الموقع هو من يملأ هذا العنوان. لا يستطيع Galley ذلك.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>تعذّر رسم هذا المخطط.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>هذا أكثر مما تحتمله المعاينة: هكذا كُتب، أو هكذا يبدأ.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>إظهار التدوينات</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>إظهار المعاينة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>إظهار الصور</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>عرض اللوحات</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>تعرض نتائج البحث نحو 155.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>حرف واحد</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>الأحرف: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>تغيّرت الصورة.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>تجري إضافة صورة…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>تجري إضافة الصور: اكتملت %1 من %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>أُضيفت %n صورة.</numerusform>
            <numerusform>أُضيفت صورة واحدة.</numerusform>
            <numerusform>أُضيفت صورتان.</numerusform>
            <numerusform>أُضيفت %n صور.</numerusform>
            <numerusform>أُضيفت %n صورة.</numerusform>
            <numerusform>أُضيفت %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>أُضيفت %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>توجد %1 في المدونة أصلًا، فأُدرج رابطها.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>ما كان مائلًا على جنبه عُدّل اتجاهه.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>عُدّل اتجاهها.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>أُزيلت منها بيانات المكان والكاميرا.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>أُزيلت منها بيانات المكان والكاميرا.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>اكتب ما تعرضه كل صورة بين قوسيها.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>اكتب ما تعرضه بين القوسين.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>استخدامها كغلاف</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>والأمر نفسه في %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>صور التدوينة</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>صور التدوينة (Down)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>صورة من موقع آخر. لا يحمّلها Galley.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>هذه الصورة ليست في المجلد.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1، لا تُعرض هنا</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 بكسل، %3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>تصبح %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>يُنشأ</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>تصبح صورة أخرى</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>لا تذكرها أي تدوينة: لا شيء آخر يتغيّر.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>يتغيّر معها سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>يتغيّر معها %Ln سطر</numerusform>
            <numerusform>يتغيّر معها سطر واحد</numerusform>
            <numerusform>يتغيّر معها سطران</numerusform>
            <numerusform>تتغيّر معها %Ln أسطر</numerusform>
            <numerusform>يتغيّر معها %Ln سطرًا</numerusform>
            <numerusform>يتغيّر معها %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>في تدوينة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>في %Ln تدوينة</numerusform>
            <numerusform>في تدوينة واحدة</numerusform>
            <numerusform>في تدوينتين</numerusform>
            <numerusform>في %Ln تدوينات</numerusform>
            <numerusform>في %Ln تدوينة</numerusform>
            <numerusform>في %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>يذكر %1 هذه الصورة ويبقى كما هو. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>تُنقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>تعرضها، وتبقى كما هي</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>أتريد نقل %1 إلى سلة المهملات؟</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>أتريد نقل %Ln صورة إلى سلة المهملات؟</numerusform>
            <numerusform>أتريد نقل صورة واحدة إلى سلة المهملات؟</numerusform>
            <numerusform>أتريد نقل صورتين إلى سلة المهملات؟</numerusform>
            <numerusform>أتريد نقل %Ln صور إلى سلة المهملات؟</numerusform>
            <numerusform>أتريد نقل %Ln صورة إلى سلة المهملات؟</numerusform>
            <numerusform>أتريد نقل %Ln صورة إلى سلة المهملات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>لا تعرضها أي تدوينة، لا على القرص ولا فيما لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>تعرضها تدوينة واحدة، وسيظهر فيها مكان فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>تعرضها %Ln تدوينة، وسيظهر فيها مكان فارغ.</numerusform>
            <numerusform>تعرضها تدوينة واحدة، وسيظهر فيها مكان فارغ.</numerusform>
            <numerusform>تعرضها تدوينتان، وسيظهر فيهما مكان فارغ.</numerusform>
            <numerusform>تعرضها %Ln تدوينات، وسيظهر فيها مكان فارغ.</numerusform>
            <numerusform>تعرضها %Ln تدوينة، وسيظهر فيها مكان فارغ.</numerusform>
            <numerusform>تعرضها %Ln تدوينة، وسيظهر فيها مكان فارغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>تذكر المدونة %1 خارج تدويناتها: في قالب أو نمط أو إعداد.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>تذكر المدونة %1 و%Ln غيرها خارج تدويناتها: في قوالب أو أنماط أو إعدادات.</numerusform>
            <numerusform>تذكر المدونة %1 وصورة أخرى خارج تدويناتها: في قوالب أو أنماط أو إعدادات.</numerusform>
            <numerusform>تذكر المدونة %1 وصورتين أخريين خارج تدويناتها: في قوالب أو أنماط أو إعدادات.</numerusform>
            <numerusform>تذكر المدونة %1 و%Ln صور أخرى خارج تدويناتها: في قوالب أو أنماط أو إعدادات.</numerusform>
            <numerusform>تذكر المدونة %1 و%Ln صورة أخرى خارج تدويناتها: في قوالب أو أنماط أو إعدادات.</numerusform>
            <numerusform>تذكر المدونة %1 و%Ln صورة أخرى خارج تدويناتها: في قوالب أو أنماط أو إعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>يمكن التراجع عن هذا، هنا ومن سلة المهملات.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>ما كان أكبر من أن يُحتفظ به هنا لا يعود إلا من سلة المهملات.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>تعرضها التدوينات كما كانت، بالاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>تسميتها حسب ما ت&amp;عرضه</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>إبقاء أ&amp;سمائها بعد تنظيفها</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>&amp;ترقيمها على طريقة مجلدها</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>بعرض لا يتجاوز %1 بكسل</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>بصيغة WebP حيث تكون أ&amp;صغر</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>إبقاء &amp;حجمها</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>صورة في النص</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>تبقى الصورة حيث هي.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>لو كُتبت هناك لكانت جزءًا من شيء آخر، كشفرة أو قائمة.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>لا مكان لها إلى أسفل.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>لا مكان لها إلى أعلى.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>لا مكان هنا لعرض.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>ليس في Markdown هذه المدونة عرض للصورة؛ وفي img من HTML عرض.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>العرض بالبكسل كما تعرضه الصفحة:</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>تعيين العرض</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>صور التدوينة</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>الصور المتاحة</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>يجري فحص كل التدوينات…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>صور هذه المدونة</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>الصور المفقودة</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>الصور غير المستخدمة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>مفقودة %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>غير مستخدمة %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>ما تعرضه التدوينات وليس في المدونة، وما يوجد مع صور التدوينات ولا يذكره أي نص في المدونة. ويُحسب أيضًا ما لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>نقل إلى سلة المهملات…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>نقل %Ln إلى سلة المهملات…</numerusform>
            <numerusform>نقل صورة واحدة إلى سلة المهملات…</numerusform>
            <numerusform>نقل صورتين إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln صور إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المهملات…</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المهملات…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>للتدوينة عنوانها الجديد.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>التدوينة الآن هي %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>فتح الترجمة: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>هذه هي النسخة، %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>التدوينة الأخرى كما كانت.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>«%1» في سلة المهملات.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>عاد ما احتُفظ به. أما الباقي فكان أكبر من ذلك: هو في سلة المهملات.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>عادت التدوينة. أما مجلدها فكان أكبر من أن يُحتفظ به: هو في سلة المهملات.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>التراجع عن آخر عملية على الملفات</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>توقف Galley في منتصف عملية على الملفات.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>%1 يصحّح ذلك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>فتح في علامة تب&amp;ويب جديدة</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>عاد للملف اسمه القديم، مثل النص.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>عاد للملف اسمه الجديد، مثل النص.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>لكن حيث تغيّر النص غير المحفوظ منذ ذلك الحين فإنه يبقى: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>فرز التدوينات وتصفيتها</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>أي مجلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>إظهار كل التدوينات</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخر ما تغيّر أولًا</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>غير محفوظة</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>البحث في التدوينات</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>طريقة عرض التدوينة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>الترويسة في نموذج (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>الملف كما هو (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>لم يُضَف الحقل.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>المسودات %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>المجدولة %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>تعذّر الحفظ</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>التدوينات المفتوحة</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1، تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>ستحلّ التدوينة التالية في علامة التبويب هذه. انقر نقرًا مزدوجًا لإبقائها.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>اسمه ليس بترميز UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>هذه المدونة ومدونات أخرى</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>إخفاء التدوينات</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>تعذّر إنشاء %1.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>لم تستجب المعاينة. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>الصور التي لم تُحمَّل ليست فيه: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>تصدير مجددًا…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>تعذّرت طباعة التدوينة.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>لم يُمسّ نصك.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>لم تعرض المعاينة التدوينة في الوقت المناسب. حاول مجددًا بعد أن تعرضها.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>فُتحت تدوينة أخرى قبل أن تعرض المعاينة هذه التدوينة.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (السطر %L1)</translation>
    </message>
    <message>
        <source>, %1,</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>: %1, %2</source>
        <translation>: %1، %2</translation>
    </message>
    <message>
        <source>This file&apos;s encoding%1 lacks a character of the text%2%3. The file is as it was. Take the character out, or save the post as UTF-8.</source>
        <translation>ترميز هذا الملف%1 ليس فيه أحد محارف النص%2%3. الملف كما كان. أزل هذا المحرف، أو احفظ التدوينة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1: هذا ليس YAML صالحًا%2. يعرضه Galley كنص ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>في «%1» عدد، وما أُعطي ليس عددًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>في «%1» تاريخ، وما أُعطي ليس تاريخًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>في «%1» نعم أو لا، وما أُعطي ليس أيًّا منهما. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>تعذّر العثور على %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>ليس %1 ملفًا يمكن تحريره، بل هو مجلد أو جهاز.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>غيّر برنامج آخر %1 منذ فتحه. لم يُكتب شيء فوقه.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>تعذّرت كتابة %1%2. الملف كما كان.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>كُتب %1، لكن قراءته من جديد أعطت بايتات مختلفة. احفظه في مكان آخر: لا يمكن الوثوق بهذا القرص.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 مفتوح كتدوينة مستقلة. احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>ليس %1 ملف Markdown. يفتح Galley ملفات ‎.md و‎.markdown و‎.mdx.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>لم يعد مجلد %1 موجودًا.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>لا تدوينات هنا بعد. يبحث Galley عن ملفات ‎.md و‎.markdown و‎.mdx في هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>لـ %1 أسماء أخرى في أماكن أخرى (روابط صلبة)، والحفظ يفصله عنها. الملف كما كان.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>تعذّر الآن حفظ ما تكتبه بأمان%1. يحاول Galley مجددًا.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>تعذّر الاحتفاظ بالنسخ السابقة من %1%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>تعذّرت إعادة تسمية %1%2. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 خارج مجلد هذه المدونة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>تعذّر نقل %1 إلى سلة المهملات%2. هو في مكانه.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>تغيّر %1 منذ ذلك الحين، واسترجاع هذا يضيّع تغييره. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>لا يستطيع Galley الاحتفاظ بما يلزم لاسترجاع هذا%1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>تم هذا جزئيًا، وتعذّر إرجاع %1%2. ما كان عليه محفوظ بأمان: استخدم التراجع للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>هذا الملف ليس نصًا بترميز UTF-8%1، لذا فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>يخلط هذا الملف نوعين من نهايات الأسطر لا يمكن التمييز بينهما عند كتابته من جديد%1، لذا فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>في هذا الملف محرف لا يبقى بعد التحرير%1%2، لذا فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>في هذا الملف بايتات لا يستطيع Galley كتابتها من جديد دون تغيير%1، لذا فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>الترويسة التي تبدأ في السطر %L1 لا تُغلق أبدًا. يعرضها Galley كنص ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1: المفتاح «%2» هنا للمرة الثانية. النص وحده يبيّن أيهما المقصود.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1: هنا تسمية لقيمة تُستخدم في موضع آخر (مرساة). يمكن تحريرها كنص.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1: هنا تكرار لقيمة من موضع آخر (اسم مستعار). يمكن تحريرها كنص.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>الترويسة أكبر من أن تُقرأ كحقول. يمكن تحريرها كنص.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1: الكتابة هنا بشكل لا يستطيع النموذج تحريره بأمان%2. يمكن تحريرها كنص.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1: هذا ليس TOML صالحًا%2. يعرضه Galley كنص ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1: هذا ليس JSON صالحًا%2. يعرضه Galley كنص ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>لا تبدأ ترويسة هذه التدوينة في سطرها الأول، فلا يجدها أي مولّد. لا يغيّر Galley شيئًا؛ أزل ما فوقها.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>ليس في الترويسة مفتاح «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>لا يصلح «%1» اسمًا لمفتاح.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>في الترويسة مفتاح «%1» من قبل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>في «%1» قائمة أو مجموعة. يمكن تحريرها كنص.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>تعذّر تغيير قيمة «%1» دون تغيير شيء آخر. لم يتغيّر شيء؛ يمكن تحريرها كنص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>في «%1» تعليق يضيّعه هذا التغيير أو ينقله. لم يتغيّر شيء؛ يمكن تحريره كنص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>«%1» مكتوب كجداول، كل منها تحت سطر [[%1]]. تُضاف الجداول وتُنقل وتُزال كنص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>في «%1» قيمة واحدة، فلا مكان داخلها لـ «%2». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>يخصّ تغييران الموضع نفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1: ليست صورة، مهما قال اسمها. لم تُضَف.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1: فيها بكسلات أكثر مما يستطيع Galley فتحه بأمان. لم تُضَف. صغّرها أولًا.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1: أكبر من %2 الذي يقبله Galley لصورة. لم تُضَف. صغّرها أولًا.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1: نوع من الصور%2 لا تمكن قراءته هنا، وتعرضه متصفحات قليلة. لم تُضَف. احفظها أولًا بصيغة JPEG.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1: تبيّن مكان التقاطها، ولا يستطيع Galley إزالة ذلك من هذا النوع من الملفات. لم تُضَف. احفظها أولًا بصيغة JPEG.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>لا يصلح هذا الموضع لرابط صورة: داخل الشيفرة أو HTML يُعرض كنص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>أُوقفت الإضافة. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>لا يمكن قراءة %1%2. انظر هل قرصه موجود وهل يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>في %1 ما مقداره %2، ويفتح Galley تدوينات حتى %3. قسّمه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>هذا ليس ملفًا نصيًا: فيه بايتات صفرية%1. لم يُغيَّر شيء؛ افتحه بالبرنامج الذي صُنع به.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>تعذرت كتابة %1: هو محمي من الكتابة. الملف كما كان. اسمح بالكتابة فيه، أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>تعذر حفظ %1: مجلده لا يقبل ملفًا جديدًا، وGalley لا يكتب فوق تدوينة في مكانها أبدًا. الملف كما كان. اسمح بملفات جديدة في المجلد، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>هناك شيء باسم %1 بالفعل. لم يُغيَّر شيء. خذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>لا يصلح &quot;%1&quot; اسمًا لملف. لم يُغيَّر شيء. خذ اسمًا من حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>في %1 حرف تحكم لا يسمح به YAML. احذفه في مصدر الملف.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>‏%1 تالف أو ينتهي مبكرًا، ولا يمكن قراءته صورةً. لم يُضف. خذ نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>‏%1 رسم فيه نص برمجي أو يحمّل شيئًا من مكان آخر. لم يُضف. احفظه أولًا بصيغة PNG.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>البحث في المعاينة</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>كلمات للبحث عنها في المعاينة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>إغلاق البحث في المعاينة</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>صفحة داكنة</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>كما على هاتف، بعرض 390 بكسل</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>جهاز لوحي</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>كما على جهاز لوحي، بعرض 768 بكسل</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>كما على حاسوب، بعرض 1200 بكسل</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>بعرض هذه اللوحة</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>إظهار المعاينة</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>المعاينة في لوحتها</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>الصور في لوحتها</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>صفحة فاتحة</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>الصور  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>خادم LanguageTool</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>عنوانه على هذا الحاسوب، مثل localhost:8081. يصله عندئذ النص الظاهر، وما يقوله يوضع تحته خط. إن كان فارغًا فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>هذا ليس عنوانًا على هذا الحاسوب (localhost أو 127.0.0.1 أو ::1). لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>الأسلوب والهدف</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> كلمة</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>كلمات التدوينة</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>العدد المطلوب في تدوينة ليس لها هدف خاص. تحت النص ترى عددها الآن.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>تعليم الكلمات المكررة</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>شرطات تحت كلمة وردت مرتين، حتى لو انتهى السطر بينهما.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>تعليم الجمل الطويلة</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>نقاط تحت الجمل التي تزيد كلماتها على هذا العدد.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>كلمات اليوم</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>كم تريد أن تضيف إلى تدوينة في اليوم. تحت النص ترى كم أضفت اليوم.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>مجدولة %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>العناوين الفرعية في هذه التدوينة</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>يفتح Enter، ويعرضه Ctrl+Enter بجانب النص، ويخرج Esc.   &gt; أوامر   @ عناوين</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>الانتقال إلى تدوينة أو عنوان فرعي (@) أو أمر (‎&gt;‎)</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>الفتح السريع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter للفتح، وEsc للخروج.   ‎&gt;‎ الأوامر   @ العناوين الفرعية</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>توقفت المعاينة وأُعيد تشغيلها.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>لم يُمسّ نصك.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>توقفت المعاينة.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>إعادة تشغيلها</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>المدونات الأخيرة</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1؛ انقطعت العملية</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1؛ في سلة المهملات ما كان أكبر من أن يُحتفظ به</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>يخصّ تغيير أحدث الملفات نفسها: %1. استرجعه أولًا.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>التغييرات الأخيرة في الملفات</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>ما فعله Galley بملفات هذه المدونة، الأحدث أولًا. لما تكتبه تراجع خاص به.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>التغييرات الأخيرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>تجري قراءة ما احتُفظ به…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>لم يُفعل شيء بالملفات بعد، أو لم يعد شيء منه محتفظًا به.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>تعذّرت قراءة ما احتُفظ به من تدوينة غير محفوظة.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>يبقى في %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>ما كتبته حتى %1 محفوظ بأمان.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>الملف على القرص كما حفظته في %1.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>تغيّر الملف على القرص منذ ذلك الحين؛ غيّر الطرفان موضعًا واحدًا، وفيه ما كتبته أنت.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>تغيّر الملف على القرص منذ ذلك الحين؛ عدد المواضع التي غيّرها الطرفان: %L1، وفيها ما كتبته أنت.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>تغيّر الملف على القرص منذ ذلك الحين؛ وقد دُمج الاثنان.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>توقف Galley قبل حفظ آخر تغييراتك.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>إخفاء المقارنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>كانت في تدوينة أخرى أيضًا تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>تدوينات أخرى كانت فيها أيضًا تغييرات غير محفوظة: %L1.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>ما كتبته محفوظ بأمان: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>حفظ %1 باسم…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>المقارنة بما استُعيد</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>نصك الآن</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>المستعاد</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>كُتب حتى %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>نسبةً إلى التدوينة</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>في المجلد الذي يحمل اسم التدوينة</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>نسبةً إلى صفحة التدوينة</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>في المجلد الذي يُقدَّم كجذر الموقع</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>مع اسم المجلد الذي يُقدَّم كجذر الموقع</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>في مصادر الموقع</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>في مجلد المدونة</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>في مجلد تقدّمه مولّدات أخرى</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>ما كُتب في «%1» ليس في الملف: لا تقبله التدوينة كما هو.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>أصلحه، أو اضغط Ctrl+Z في الحقل للتخلي عنه.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 راجع القائمة مجددًا.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>إعادة تسمية التدوينة</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>العنوان الجديد</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>الاسم الجديد للملف</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>ا&amp;سم ملفها ومجلداتها وعنوانها على الويب</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>يمكن التراجع عن كل هذا بخطوة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا شيء يتغيّر بعد.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>ما يغيّره العنوان أو الاسم الجديد يُدرج هنا قبل حدوثه.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>احفظ التدوينة حتى لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>التدوينة نفسها محفوظة.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>يعرض Galley التدوينة ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>تحرير نسخة بترميز UTF-8…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>نصك محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>حفظ بترميز UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>استعادة الافتراضي لـ &quot;%1&quot;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>ملف بألوانك</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>مجلد فيه قواميس (.dic و.aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>لا إعداد فيه &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>لغة Galley نفسه.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>فاتحة أو داكنة، للنافذة.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>ألواني</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>ملف ألواني</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>ملف نصي يعطي ألوان Galley بأسمائها، مثل paper وink. يُقرأ من جديد كلما حفظته.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>تحرير ألواني</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>يفتح ذلك الملف. وإن لم يوجد بعد صنعه Galley بالألوان الحالية.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>الخط الذي تُكتب به التدوينات. تبقى الشفرة بعرض ثابت.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>بلا زوائد، كالنظام</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>ثابت العرض</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>حجم الأحرف. Ctrl مع العجلة فوق النص يغيّرانه.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>عرض العمود ما دام هناك متسع.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>من سطر إلى التالي، نسبة إلى حجم الأحرف.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>المسافة بين الفقرات</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>ارتفاع سطر فارغ، نسبة إلى سطر كامل.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>علامات معلقة</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>الأسطر الملتفة لعنصر قائمة أو اقتباس تقف تحت كلماته، لا تحت علامته.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>صغيرة، حيث تتوقف الفأرة في النص على كلمات صورة أو عنوانها.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>عرض الروابط والإيموجي</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>وأنت تكتب قوسًا أو عنوانًا أو نقطتين.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>الحفظ تلقائيًا</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>بعد هذه المدة من آخر تغيير. ما لم يُحفظ محفوظ بأمان خارج المدونة في كل حال.</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> ثانية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>الإصدارات المحفوظة للتدوينة</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>يبقى هذا العدد في سجلها، من التشغيل التالي.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>متسع لكل الإصدارات</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>تذهب الأقدم إن أخذت أكثر، من التشغيل التالي.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>الكلمات التي لا يعرفها أي قاموس يوضع تحتها خط.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>مجلد فيه قواميس</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>إضافة إلى قواميس النظام: ملفات ‎.dic مع ‎.aff.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>قواميس النظام فقط</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>هذه المدونة</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>صور من الويب</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>معاينة المدونة المفتوحة تجلب صور المواقع الأخرى.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>نمط الصفحة</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>ورقة أنماط من المدونة المفتوحة، لمعاينتها.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>مظهر Galley نفسه</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>اختيار ورقة أنماط…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>كم تكبّرها المعاينة.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>النص والمعاينة يعرضان الموضع نفسه.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>علامات اقتباس طباعية</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>تعرضها المعاينة مع الشرطات بدل المستقيمة. ويبقى النص.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>صور جديدة</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>أسماء الصور</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>أسماء التي تدخل تدوينة.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>بحسب ما تعرضه</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>اسمها هي، منظفًا</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>أرقام، كما في مجلدها</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>أكبر عرض</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>الصور الأعرض تُصغَّر حين تدخل.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>إبقاء حجمها</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>بصيغة WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>تصير الصور الجديدة WebP حيث يكون ذلك أصغر.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>المفاتيح والجهاز</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>مفاتيح كل الأوامر، ويمكنك تغييرها.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>إظهار المفاتيح…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>من يرسم النافذة: إن كانت بطيئة أو لا تعرض شيئًا فجرّب الآخر. يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسوم</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 هو الآن اختصار &quot;%2&quot;. أعد لذلك الأمر اختصاره المعتاد أولًا.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>لا يوجد أمر بهذه الكلمات أو بهذا الاختصار.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>الاختصار المعتاد</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>الاختصارات المعتادة للكل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والاختصارات</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>الاختصار الجديد</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>اضغط Enter في القائمة، ثم الاختصار الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>ليس له اختصار عادةً.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>اختصاره المعتاد %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>ليس لـ %1 اختصار.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 وحده يكتب في النص أو يتنقّل فيه. اضغط معه Ctrl أو Alt، أو استخدم أحد مفاتيح الوظائف.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 هو اختصار &quot;%2&quot; (%3). إذا استُخدم هنا، يبقى ذلك الأمر بلا اختصار.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>اضغط الاختصار الجديد؛ وEsc يتركه كما هو</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>للمعاينة مظهر Galley الخاص ما دامت قراءة ورقة أنماط الموقع متعذّرة.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>ليس %1 في مجلد هذه المدونة. اختر ملفًا فيه، أو انسخه إليه.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>يجري البحث عن كلمات…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>تجاهل في هذه المدونة</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>تجاهل هنا</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>لا كلمة مشابهة معروفة</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>ومن %1 أيضًا</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>&amp;مجلد قواميس…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>لم يُعثر على قواميس</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>حسب لغة التدوينة</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>حسب لغة التدوينة: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>حسب لغة التدوينة: لا قاموس للغة «%1»</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>مجلد قواميس (‎.dic و‎.aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>تُقبل الكلمة حتى يُغلق Galley.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>يجري التدقيق الإملائي دونه.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>لم تُضف الصورة.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>تُضاف الصور إلى تدوينة العرض الأول: اعرض هذه هناك.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>الملف كله في العرض الثاني</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>عرض ثانٍ للنص</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>إغلاق العرض الثاني</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>افتح مجلد مدونتك، أيًّا كان ما أنشأه. يتعلّم Galley من تدويناتك كيف تعمل، ولا يغيّر أي ملف حتى تحفظه.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>فتح مجلد مدونة…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>فتح تدوينة…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>تجربة المدونة النموذجية</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>المدونات الأخيرة</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>يمكنك أيضًا إفلات مجلد أو تدوينة على هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>حرف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>سردها مع المقصود بها</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>عدد كلمات المتن</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>عدد أحرف المتن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln دقيقة قراءة</numerusform>
            <numerusform>دقيقة قراءة واحدة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%Ln دقائق قراءة</numerusform>
            <numerusform>%Ln دقيقة قراءة</numerusform>
            <numerusform>%Ln دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>مدة القراءة بمعدل 230 كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>طريقة كتابة الملف: الترميز ونهايات الأسطر</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>موضع مشوّه واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln موضع مشوّه</numerusform>
            <numerusform>موضع مشوّه واحد</numerusform>
            <numerusform>موضعان مشوّهان</numerusform>
            <numerusform>%Ln مواضع مشوّهة</numerusform>
            <numerusform>%Ln موضعًا مشوّهًا</numerusform>
            <numerusform>%Ln موضع مشوّه</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>مكان مؤشر الكتابة في الملف</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>هذا هو الموضع الوحيد. Esc ينهي ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>لا يتغير أي موضع (%Ln). Esc ينهي ذلك.</numerusform>
            <numerusform>يتغير موضع واحد. Esc ينهي ذلك.</numerusform>
            <numerusform>يتغير موضعان معًا. Esc ينهي ذلك.</numerusform>
            <numerusform>تتغير %Ln مواضع معًا. Esc ينهي ذلك.</numerusform>
            <numerusform>يتغير %Ln موضعًا معًا. Esc ينهي ذلك.</numerusform>
            <numerusform>يتغير %Ln موضع معًا. Esc ينهي ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 من %Ln كلمة</numerusform>
            <numerusform>%1 من كلمة واحدة</numerusform>
            <numerusform>%1 من كلمتين</numerusform>
            <numerusform>%1 من %Ln كلمات</numerusform>
            <numerusform>%1 من %Ln كلمة</numerusform>
            <numerusform>%1 من %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>كلمة واحدة حتى هدف هذه التدوينة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln كلمة حتى هدف هذه التدوينة</numerusform>
            <numerusform>كلمة واحدة حتى هدف هذه التدوينة</numerusform>
            <numerusform>كلمتان حتى هدف هذه التدوينة</numerusform>
            <numerusform>%Ln كلمات حتى هدف هذه التدوينة</numerusform>
            <numerusform>%Ln كلمة حتى هدف هذه التدوينة</numerusform>
            <numerusform>%Ln كلمة حتى هدف هذه التدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>بلغت هذه التدوينة هدفها</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 من %Ln اليوم</numerusform>
            <numerusform>%1 من %Ln اليوم</numerusform>
            <numerusform>%1 من %Ln اليوم</numerusform>
            <numerusform>%1 من %Ln اليوم</numerusform>
            <numerusform>%1 من %Ln اليوم</numerusform>
            <numerusform>%1 من %Ln اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>كلمة واحدة حتى هدف اليوم في هذه التدوينة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln كلمة حتى هدف اليوم في هذه التدوينة</numerusform>
            <numerusform>كلمة واحدة حتى هدف اليوم في هذه التدوينة</numerusform>
            <numerusform>كلمتان حتى هدف اليوم في هذه التدوينة</numerusform>
            <numerusform>%Ln كلمات حتى هدف اليوم في هذه التدوينة</numerusform>
            <numerusform>%Ln كلمة حتى هدف اليوم في هذه التدوينة</numerusform>
            <numerusform>%Ln كلمة حتى هدف اليوم في هذه التدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>بُلغ هدف اليوم في هذه التدوينة</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>الكلمة «%1» وردت هنا مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>جملة طويلة: %Ln كلمة.</numerusform>
            <numerusform>جملة طويلة: كلمة واحدة.</numerusform>
            <numerusform>جملة طويلة: كلمتان.</numerusform>
            <numerusform>جملة طويلة: %Ln كلمات.</numerusform>
            <numerusform>جملة طويلة: %Ln كلمة.</numerusform>
            <numerusform>جملة طويلة: %Ln كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>حذف الكلمة المكررة</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>إبقاء هذه الجملة كما هي</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>خادم LanguageTool على %1 لا يجيب.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>إجابة خادم LanguageTool على %1 كبيرة جدًا.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>ما يجيب على %1 ليس خادم LanguageTool.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>خادم LanguageTool على %1 لا يفحص هذا النص، وقد لا يعرف لغته.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>كل ما عدا ذلك يعمل بدونه.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>مؤشر الكتابة ليس في جدول.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>ضعه في إحدى خلايا الجدول، أو اختر &quot;جدول…&quot; من قائمة &quot;إدراج&quot;.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>لا يمكن تغيير النص الآن. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>صار الجدول في النص جدولًا آخر في هذه الأثناء. لم يُستبدل شيء: انسخ ما تحتاج إليه، ثم أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>لا يصلح هذا الموضع لجدول.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>لا يمكن تغيير النص الآن. لم يُدرج شيء.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>ما نُسخ ليس جدولًا.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>لا تحتوي أسطره على العدد نفسه من الخلايا بين علامات الجدولة أو الفواصل أو الفواصل المنقوطة.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>المؤشر في شفرة أو HTML أو في الحقول. ضعه على سطر من النص.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>تحرير الجدول</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>يمكن لصق خلايا من جدول بيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n خلية تقع بعد العمود الأخير. لا يراها القرّاء؛ ويحتفظ بها Galley.</numerusform>
            <numerusform>خلية واحدة تقع بعد العمود الأخير. لا يراها القرّاء؛ ويحتفظ بها Galley.</numerusform>
            <numerusform>خليتان تقعان بعد العمود الأخير. لا يراهما القرّاء؛ ويحتفظ بهما Galley.</numerusform>
            <numerusform>%n خلايا تقع بعد العمود الأخير. لا يراها القرّاء؛ ويحتفظ بها Galley.</numerusform>
            <numerusform>%n خلية تقع بعد العمود الأخير. لا يراها القرّاء؛ ويحتفظ بها Galley.</numerusform>
            <numerusform>%n خلية تقع بعد العمود الأخير. لا يراها القرّاء؛ ويحتفظ بها Galley.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>الصفوف التي لا تغيّرها تحتفظ بكل مسافاتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>إدراج الجدول</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>الصف إلى الأعلى</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>الصف إلى الأسفل</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>محاذاة الأعمدة</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>يضيف إلى كل صف مسافات، لتصطفّ الخطوط العمودية بعضها تحت بعض</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>العمود إلى اليمين</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>محاذاة العمود</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>بلا محاذاة</translation>
    </message>
    <message>
        <source>left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>تُضاف إلى كل صف مسافات، لتصطفّ الخطوط العمودية بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>تغييراتك في الجدول ليست في النص بعد. اضغط Esc مرة أخرى لتركها.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>خلايا الجدول</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>إغلاق ال&amp;أخرى</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>إبقاؤها م&amp;فتوحة</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>يزيله Delete، ويغيّره Enter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>في هذه التدوينة %1 من قبل.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>قيم %1 المعروفة</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>في تدوينات أخرى (%1) كُتب %2.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>في تدوينة واحدة كُتب %1.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>في تدوينات أخرى كُتب %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>أُزيل %1 على القرص، وكان %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>جاء %1 من القرص: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>جاء %1 من القرص: %2، وكان %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>كما هو في الملف.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>فيه محارف قد يغيّرها النموذج.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>الانتقال إلى السطر %1</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>السطر %1: ليس في &quot;%2&quot; علامة &quot;=&quot;.</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>السطر %1: ليس لدى Galley لون &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>السطر %1: يحتاج %2 لونًا مثل ‎#2b4fb0 لا &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>السطر %1: ذُكر %2 من قبل؛ المعتبر هذا السطر.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>السطر %1: ‏base هو light أو dark، لا &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>السطر %1: يتميز %2 عن %3 بنسبة %4 إلى 1. يحتاج النص ليُقرأ إلى 4.5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>يحتاج ملف ألوانك إلى نظرة.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>ألوانك الخاصة في Galley. احفظ هذا الملف فتتبعه النافذة.
السطر هكذا: الاسم = اللون. اترك ما يبقى كما هو.
base هو light أو dark: منه تأتي الألوان التي لم تُذكر.
paper وchrome وdesk وraised خلفيات؛ وink وink2 وink3 هي النص عليها،
من القوي إلى الهادئ؛ وaccent هو المختار أو حيث لوحة المفاتيح؛ والأسماء التي تبدأ بـ syn
هي الشفرة. ينبغي أن يتميز النص عن خلفيته بنسبة 4.5 إلى 1.</translation>
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
        <translation>البحث عن إ&amp;صدار جديد الآن</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>البحث عن إصدارات جديدة</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>يسأل Galley الموقع %1 مرة في الأسبوع عن رقم أحدث إصدار، ولا يُرسل شيء عنك، ولا يُنزَّل شيء ولا يُثبَّت.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>هل تريد البحث عن إصدارات جديدة؟</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>سيسأل Galley الموقع %1 مرة في الأسبوع عن رقم أحدث إصدار، ولن يُرسل شيء عنك.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>يوجد إصدار أحدث: Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>هذا هو %1. صفحة الجديد تقول ما الذي يأتي به.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>فتح صفحته…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>ليس هذا الإصدار</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>هذا هو أحدث إصدار: Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>لم يستطع Galley معرفة أحدث إصدار.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>لم يجب %1 أو لم يجب كما هو متوقع. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>يمكن التراجع عن كل هذا بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا شيء يتغيّر بعد.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>ما يغيّره هذا يُدرج هنا قبل حدوثه.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>أُوقف ذلك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>لا يُبحث عن شيء بعد.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>يجري البحث عن التدوينات…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>التدوينات التي جرى البحث فيها: %L1 من %L2…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>يبقى %1 كما هو. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 راجع القائمة مجددًا.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>هناك أكثر مما يمكن فحصه هنا: ضيّق نطاق البحث.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>يستغرق التعبير وقتًا أطول من اللازم في تدوينة واحدة، وقد استُثنيت.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>يستغرق التعبير وقتًا أطول من اللازم في %Ln تدوينة، وقد استُثنيت.</numerusform>
            <numerusform>يستغرق التعبير وقتًا أطول من اللازم في تدوينة واحدة، وقد استُثنيت.</numerusform>
            <numerusform>يستغرق التعبير وقتًا أطول من اللازم في تدوينتين، وقد استُثنيتا.</numerusform>
            <numerusform>يستغرق التعبير وقتًا أطول من اللازم في %Ln تدوينات، وقد استُثنيت.</numerusform>
            <numerusform>يستغرق التعبير وقتًا أطول من اللازم في %Ln تدوينة، وقد استُثنيت.</numerusform>
            <numerusform>يستغرق التعبير وقتًا أطول من اللازم في %Ln تدوينة، وقد استُثنيت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>و%Ln تدوينة غيرها.</numerusform>
            <numerusform>وتدوينة واحدة غيرها.</numerusform>
            <numerusform>وتدوينتان غيرها.</numerusform>
            <numerusform>و%Ln تدوينات غيرها.</numerusform>
            <numerusform>و%Ln تدوينة غيرها.</numerusform>
            <numerusform>و%Ln تدوينة غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>تدوينة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتين</numerusform>
            <numerusform>%Ln تدوينات</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>لا توجد في أي تدوينة.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%1 في %2.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>يجري تجهيز التدوينات…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>اضغط الزر مجددًا للاستبدال في التدوينات الأخرى.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>تجري كتابة التدوينات…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>تغيّر سطر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>تغيّر %Ln سطر.</numerusform>
            <numerusform>تغيّر سطر واحد.</numerusform>
            <numerusform>تغيّر سطران.</numerusform>
            <numerusform>تغيّرت %Ln أسطر.</numerusform>
            <numerusform>تغيّر %Ln سطرًا.</numerusform>
            <numerusform>تغيّر %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>كُتب ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>كُتب %Ln ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %Ln ملفات.</numerusform>
            <numerusform>كُتب %Ln ملفًا.</numerusform>
            <numerusform>كُتب %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>لم يُحفظ بعد، ويمكن استرجاعه بـ Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>تعبير &amp;نمطي</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>في ال&amp;نص</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>في ال&amp;ترويسة</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>البحث والاستبدال في كل التدوينات</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>البحث في كل التدوينات</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>الاستبدال في كل التدوينات بـ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>الاستب&amp;دال بـ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>يمكن التراجع عن كل هذا بخطوة واحدة.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>يُسرد هنا ما يُعثر عليه، ولا يُكتب شيء قبل أن تأمر بذلك.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>استبدال %Ln موضع</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال %Ln مواضع</numerusform>
            <numerusform>استبدال %Ln موضعًا</numerusform>
            <numerusform>استبدال %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1، موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1، %Ln موضع</numerusform>
            <numerusform>%1، موضع واحد</numerusform>
            <numerusform>%1، موضعان</numerusform>
            <numerusform>%1، %Ln مواضع</numerusform>
            <numerusform>%1، %Ln موضعًا</numerusform>
            <numerusform>%1، %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>السطر %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>السطر %L1: %2، يصير %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>عدد أيام %1 هو %2. يتركه Galley كما كُتب.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>لا توجد سنة 0. يتركها Galley كما كُتبت.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>لا يوجد شهر %1. يتركه Galley كما كُتب.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>لا وقت كهذا في اليوم. يتركه Galley كما كُتب.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>لا يراها القرّاء بعد.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>جاهزة للقرّاء.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
</TS>
