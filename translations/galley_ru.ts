<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Новая запись…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>Открыть папку &amp;блога…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>&amp;Открыть запись…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>Не&amp;давние блоги</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>&amp;Изображения этого блога…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить ко&amp;пию…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>Преобра&amp;зовать в UTF-8</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Экспортировать в PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Напе&amp;чатать…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Отменить последнюю операцию с файлами</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>Недавние изменения &amp;файлов…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>Копировать с форма&amp;тированием</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Коп&amp;ировать как HTML</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить всё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти след&amp;ующее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти предыду&amp;щее</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Проверять ор&amp;фографию</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>&amp;Язык орфографии</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Ко&amp;д</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>&amp;Увеличить отступ элемента</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>У&amp;меньшить отступ элемента</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Переместить строки &amp;вверх</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Переместить строки в&amp;низ</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>Ду&amp;блировать строки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>&amp;Исходный текст файла</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>Свернуть &amp;шапку</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>Показать &amp;записи</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>Перейти к &amp;предпросмотру</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>Перейти к изо&amp;бражениям</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>Прокручивать текст и предпросмотр &amp;вместе</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>&amp;Увеличить страницу</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>У&amp;меньшить страницу</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>Обычный &amp;размер страницы</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>Типографские &amp;кавычки в предпросмотре</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>Изображения из се&amp;ти для этого блога</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>&amp;Оформление страницы</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>Собственное &amp;оформление Galley</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>&amp;Выбрать таблицу стилей сайта…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Высокая &amp;контрастность</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Изображение…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>&amp;Новые изображения</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Перейти…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>&amp;Искать записи</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>&amp;Следующая запись</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>П&amp;редыдущая запись</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Переи&amp;меновать…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>Переместить в корзин&amp;у…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в п&amp;апке</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ист&amp;ория…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;О Galley</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>Об этом бло&amp;ге…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>Сохранять &amp;автоматически после паузы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Копировать пу&amp;ть</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>Вставить как та&amp;блицу</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>&amp;Следующая орфографическая ошибка</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>Пр&amp;едыдущая орфографическая ошибка</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>Предла&amp;гать ссылки и эмодзи при вводе</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>Изменить &amp;таблицу…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>При&amp;глушить текст</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>&amp;Ничего не приглушать</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>Приглушать всё, кроме &amp;абзаца</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>Приглушать всё, кроме &amp;предложения</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>Приглушать всё, кроме &amp;строки</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>&amp;Держать строку посередине</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Таблица…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>&amp;Загрузить изображения с других сайтов…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>&amp;Найти и заменить во всех записях…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Следующая &amp;вкладка</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Предыду&amp;щая вкладка</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>Снова открыть закрытую вк&amp;ладку</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Разделить текст</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить как простой текст</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Показать структуру</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>Другая запись рядом с текстом…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>&amp;Мои</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Справка &amp;Galley</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>Изменить все вхождения</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>Цель по словам…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>%1 %, граница между ними на %2 %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>выбрано автором</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>упоминает %1</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>задаёт %1</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>Определить по файлам</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>Об этом блоге</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>По каким признакам</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Генератор</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Генератор</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Сайт</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Папка сайта</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>Папка, в которой работает генератор, если это не папка самого блога</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>Папки записей</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>Папки с записями через запятую; если пусто, определяется по файлам</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>Статические &amp;файлы</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>Папки статических файлов</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>Папки, которые сайт отдаёт в своём корне, через запятую</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Хранится в настройках Galley, но не в вашем блоге.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>Файлов генератора не найдено: это папка с записями.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, and its size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Galley::BodyEditor</name>
    <message>
        <source>Post body</source>
        <translation>Текст записи</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… ещё %Ln знак этой длинной строки</numerusform>
            <numerusform>… ещё %Ln знака этой длинной строки</numerusform>
            <numerusform>… ещё %Ln знаков этой длинной строки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Предыдущий месяц (Page Up)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Следующий месяц (Page Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>Ширина рамки в пикселях</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>Высота рамки в пикселях</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>Уменьшить до &amp;ширины:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>Ширина изображения в пикселях</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>Сж&amp;ать сильнее</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>&amp;В WebP под другим именем</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Обрезка</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Обрезка</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Всё изображение</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>Рамка любой формы</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>В исходных пропорциях</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пикс.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>Изображение для печати в четыре краски здесь можно только повернуть.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>Такое изображение сохраняется без потерь: уменьшите его или выберите WebP.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 пикс., %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>По пикселям</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Изменить изображение</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>Обрезать, повернуть, уменьшить: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Изображение читается…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>Показывает всё изображение (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>Показывает каждый пиксель как один пиксель экрана (1); колесо приближает</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Вычисляется результат…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>Меньше оно так не станет и останется прежним.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>То, что вы выберете, показывается здесь до записи.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Станет: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>Станет: %1, на %2 % меньше</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>Станет: %1, на %2 % больше</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>Поворот без потерь: ни один пиксель не записывается заново.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>Ни один пиксель не записывается заново: поворот указывает пометка.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>Оно длиннее, чем допускает WebP: тип остаётся прежним.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>Его цветовой профиль нельзя перенести в WebP: тип остаётся прежним.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>Данные о месте и камере удаляются. Это можно отменить.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>Обрезать без потерь</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>Сдвигает рамку к ближайшей границе между двумя блоками</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>Обрезано без потерь: ни один пиксель не записан заново.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>Внутри блока %1 × %2: все пиксели записываются заново.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Строка %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>Ещё %Ln строка.</numerusform>
            <numerusform>Ещё %Ln строки.</numerusform>
            <numerusform>Ещё %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Enter выполняет, Alt+K меняет клавиши, Esc закрывает.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>Сначала откройте папку блога или запись.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>Сначала откройте запись.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>Эта запись доступна только для чтения.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>Сейчас этой команде нечего делать.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln одинаковая строка</numerusform>
            <numerusform>%Ln одинаковые строки</numerusform>
            <numerusform>%Ln одинаковых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>нет конца строки</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>Закрыть сравнение</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Восстановить это место</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>Восстановление можно отменить: %1. Ничего не сохраняется, пока вы не сохраните.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Тексты одинаковы.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Изменение %1 из %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Показать только изменения</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1, строка %2. %3: %4. %5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Заголовки в этой записи</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>Изображения этой записи</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Оставить ваше</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>Оставить с диска</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>Строка %1, изменена с обеих сторон</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1, изменено с обеих сторон</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>На диске, %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>Ничего: текст удалён.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>Рамка на изображении</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>Рамки нет: изображение остаётся целиком.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 пикс., %3 слева, %4 сверху</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Календарь для %1</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Календарь (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>Это не дата. В записи остаётся %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>Записи (*.md *.markdown *.mdown *.mkd *.mdx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>Сохранить «%1» перед закрытием?</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Всё несохранённое пропадёт, когда Galley закроется.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>Другая программа изменила %1, пока вы писали.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>При сохранении написанное той программой заменится. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>У %1 есть другие имена в других местах (жёсткие ссылки).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>При сохранении файл отделится от них: в них останется старый текст. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>Отбросить то, что восстановлено для %1?</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>Всё введённое и не сохранённое пропадёт навсегда. Файл останется прежним.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>Открыть папку блога</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>Сохранить запись как</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Экспортировать в PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>Выбрать таблицу стилей сайта</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Таблицы стилей (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>Показывать изображения из сети в предпросмотре %1?</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>Сайты, на которых они лежат, увидят, что вы их смотрите, как видят это и о ваших читателях. Кроме изображений, ничего не загружается.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>Открыть этот адрес вне Galley?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Выбор изображений</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>это не словарь</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>в начале не указано число слов</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>кодировка неизвестна</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>он не знает собственных слов</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>Новая запись…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Поиск записей…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Записей здесь пока нет. Galley ищет в этой папке файлы .md, .markdown и .mdx.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>Ни в одной записи нет «%1».</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>Искать «%1»</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>Черновиков нет. Здесь появляются записи с draft: true.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>Запланированных записей нет. Здесь появляются записи с будущей датой.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>Ни одна запись не подходит под всё, что выбрано выше.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>В этой записи нет изображений с других сайтов.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>Загрузка изображений: %1 из %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Можно писать дальше.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>Изображение %1 не загружено.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>Загруженные картинки не добавлены.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>Адрес ведёт в вашу собственную сеть или небезопасен. Сохраните изображение из браузера и перетащите его сюда.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>Сайт не отвечает, или изображения там больше нет. Попробуйте позже.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>Оно слишком большое. Сохраните его из браузера, уменьшите и перетащите сюда.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>То, что прислал сайт, не изображение. Посмотрите его адрес в браузере.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>Их запись больше не открыта, или её нельзя изменить. Откройте её и загрузите их снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>%n изображение страницы не имеет адреса в сети и пропущено.</numerusform>
            <numerusform>%n изображения страницы не имеют адреса в сети и пропущены.</numerusform>
            <numerusform>%n изображений страницы не имеют адреса в сети и пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>%n изображение страницы остаётся на своём сайте.</numerusform>
            <numerusform>%n изображения страницы остаются на своём сайте.</numerusform>
            <numerusform>%n изображений страницы остаются на своём сайте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>Ваш текст ссылается на них. Их можно загрузить.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>Загрузить изображения…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>Загрузить изображения с других сайтов</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>Каждое запрашивается один раз с сайта, где оно лежит, и становится файлом среди собственных изображений записи. Убедитесь, что вам можно их использовать.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>Загрузить можно только изображения, адрес которых начинается с https.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>Загрузить %n изображение</numerusform>
            <numerusform>Загрузить %n изображения</numerusform>
            <numerusform>Загрузить %n изображений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Тег %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Папка %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Язык %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>Показать все записи, а не только: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Только в выделенном</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>Слишком много: ничего не заменено</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Только поиск</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>Ещё не выражение</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1, дальше слишком долго</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>Это выражение требует слишком много времени</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>Больше %Ln совпадения</numerusform>
            <numerusform>Больше %Ln совпадений</numerusform>
            <numerusform>Больше %Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 совпадение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>Ни один текст блога не упоминает это изображение.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>Изображение тяжело для страницы: размер %1 — %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>В изображении больше пикселей, чем показывают экраны: размер %1 — %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>Изображение указывает, где оно снято: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>Изображение есть дважды: %1 и %2 одинаковы.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>Искажённый текст: вместо «%1», вероятно, было «%2».</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Такого дня нет: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>Имя файла начинается с дня, которого не существует: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>У записи нет заголовка.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>Регистр букв в имени файла изображения другой: %1. Веб-серверы различают прописные и строчные буквы.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>Изображения нет в блоге: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>У изображения нет описания для тех, кто его не видит.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>Ссылка не ведёт ни к одной записи: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>Шапка</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>Перейти к строке %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>У этой записи нет шапки.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>Шапка этой записи пуста.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Перейти к строке %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>В других записях есть также</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>Ещё поля, которые есть в других записях</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>Это изображение лежит вне блога, где читатели его не увидят.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>Сначала поместите его в папку блога.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>Свернуть шапку</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>Свернуть шапку в одну строку</translation>
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
        <translation>Исправить все</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>Искажённые места</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>Закрыть список искажённых мест</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>Одно место искажено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>Искажено %Ln место.</numerusform>
            <numerusform>Искажено %Ln места.</numerusform>
            <numerusform>Искажено %Ln мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>Текст в UTF-8 когда-то прочитан как Windows-1252. Исправление можно отменить клавишами Ctrl+Z.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>Текст в UTF-8 когда-то прочитан как Windows-1252. Эту запись нельзя править.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>Ниже ещё %Ln.</numerusform>
            <numerusform>Ниже ещё %Ln.</numerusform>
            <numerusform>Ниже ещё %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>неразрывный пробел</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Строка %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>Перейти к строке %L1: %2, должно быть %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Перейти к этому месту</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>Исправить %1 в строке %L2</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>Цель по словам</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>Сколько слов должно быть в этой записи</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Без цели</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>Считаются так же, как под текстом: без кода и адресов, каждый китайский и японский знак — слово. Цель хранит Galley, в запись она не пишется.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Задать цель</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>Сколько слов добавлять к записи за день</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>Цель на день одна для всех записей; день начинается, когда запись открыта впервые.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>Ни в одной теме нет этих слов. Попробуйте другие или меньше слов.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Справка Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>Откройте папку своего блога, чем бы он ни был сделан: {openFolder}. Galley сам находит записи, их изображения и поля и не кладёт туда ни одного своего файла.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>Записи стоят сбоку: выберите одну, чтобы писать в ней. {newPost} создаёт ещё одну так, как это делает ваш блог.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>Текст посередине, под полями его шапки. Рядом предпросмотр: запись такой, какой её увидят читатели.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} ведёт к записи или заголовку по части имени. {commands} находит всё, что умеет Galley.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>Чтобы пробовать без риска, запустите Galley без блога и возьмите пример блога на начальной странице: это ваша собственная копия.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>Дальше: {#form}, {#saving}, {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>начало, пример, открыть, папка</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>Форма над текстом</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>Форма показывает поля записи, строки в начале файла. Изменение в поле меняет в файле это значение и ни одного другого байта: кавычки, комментарии и порядок остаются.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>Значение, которое нельзя изменить безопасно, остаётся как есть, а причина стоит под ним. {source} показывает весь файл как текст и возвращает обратно.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>Последняя строка предлагает поля, которые есть в других ваших записях. {foldForm} сворачивает форму в одну строку.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>У формы и текста одна история: {undo} отменяет то, что вы сделали последним, где бы это ни было.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>поля, front matter, YAML, TOML, метаданные, заголовок, дата, метки</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>Сохранение и то, что никогда не теряется</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} записывает запись. Galley пишет рядом с файлом, читает обратно и сравнивает, и лишь потом ставит новый файл на место старого. Если диск полон, старый файл остаётся каким был.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>Набранное и не сохранённое хранится вне блога, с опозданием не больше секунды. После сбоя или отключения питания Galley предложит его рядом с файлом, а выберете вы.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>Каждое сохранение некоторое время хранится. {history} показывает, какой была запись, и возвращает её целиком или частями.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>Когда другая программа меняет открытую запись, Galley соединяет её изменения с вашими. Если обе стороны изменили одно место, вас спросят; до тех пор ваш текст остаётся.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} сохраняет за вас. {saveAs} и {saveCopy} пишут в другое место.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>сбой, восстановление, резервная копия, журнал, конфликт, слияние, версии</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>Списки, цитаты и разметка</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} продолжает список, задачу или цитату, а в пустом пункте заканчивает. {!Tab} и {!Shift+Tab} сдвигают пункт внутрь и наружу вместе со всем, что под ним.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}, {emphasis}, {code} и {link} отмечают выделенное или слово у курсора. Знак, набранный поверх выделения, встаёт вокруг него.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}, {moveLinesDown} и {duplicateLines} берут пункты целиком.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} для почты и текстовых редакторов, {copyHtml} для веб-страниц.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>полужирный, курсив, маркер, нумерация, задача, Markdown, оформление</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} начинает таблицу. В таблице {!Tab} переходит к следующей ячейке, а {!Enter} к следующей строке, которая создаётся, если её нет.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} показывает её сеткой: строки, столбцы, выравнивание. Строки, которых вы не касались, сохраняют каждый байт.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>Ячейки, скопированные из электронной таблицы или с веб-страницы, вставляются таблицей; {pasteTable} делает это и с CSV.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>сетка, электронная таблица, CSV, столбец, строка, ячейка</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>Ссылки на записи и страницы</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>Наберите `[` и часть заголовка: Galley предложит ваши записи и напишет ссылку так, как её читает ваш сайт. После `](` он предложит также заголовки и изображения.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} берёт предложенное, {!Esc} отказывается, {!Ctrl+Space} вызывает. {completes} включает и выключает это.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>Адрес, вставленный поверх слов, делает их ссылкой, как и {link}.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>Когда запись получает другое имя через {renamePost}, все ссылки на неё меняются следом.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>дополнение, адрес, URL, заголовок, якорь, эмодзи</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} отмечает слова, которых не знает ни один словарь, на языке записи. Код, адреса и формулы не трогаются.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>Меню отмеченного слова ставит на его место другое или оставляет его как ваше: для всех блогов или для этого. {nextMisspelling} идёт к следующему.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>Словари берутся с этого компьютера. Если вашего языка нет, выберите папку со словарями (`.dic` и `.aff`) в меню «Правка», «Язык орфографии».</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>словарь, Hunspell, опечатка, язык</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Поиск и замена</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} ищет в записи и отмечает все места; {findNext} идёт дальше. {replace} меняет одно или все, и один шаг отменяет это.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} просматривает тексты всех записей, пока вы набираете.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} показывает каждое место в каждой записи с флажком. Ничего не пишется без вашего согласия, и всё можно отменить разом: см. {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>Вставьте изображение, перетащите его на текст или на изображения или выберите через {insertPicture}. Оно станет файлом в папке записи, с чистым именем, и ссылка будет такой, как у вашего сайта.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>Фотографии ставятся прямо, а сведения о месте и камере убираются. Меню «Вставка», «Новые изображения» говорит, как они называются и какого размера становятся.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>Напишите между скобками, что на изображении, для тех, кто его не видит: `![Маяк в сумерках](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} показывает, что лежит в папке записи: что используется, что нет, чего не хватает, что слишком тяжёлое. Переименуйте там изображение, обрежьте или отправьте в корзину, и все записи с ним изменятся следом.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} перечисляет, чего не хватает и что не используется во всём блоге. {fetchPictures} делает изображения других сайтов вашими.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>изображения, фотографии, текст замены, обложка, размер, WebP, обрезка, место</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>Предпросмотр и почему он безопасен</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>Предпросмотр следует за каждой клавишей. Щелчок в нём ставит курсор на это слово, а отмеченный там флажок отмечен и в тексте. {scrollTogether} держит оба на одном месте.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>Запись может прийти откуда угодно, поэтому её скрипты никогда не выполняются, ни один файл вне блога не читается, и у других сайтов ничего не запрашивается. Ссылка на внешнюю страницу открывается в браузере после вопроса.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} показывает изображения других сайтов только в этом блоге: Galley загружает их сам, без cookie и не сообщая, где они показаны.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>Над страницей выбирают её ширину и светлая она или тёмная. {chooseStyle} показывает записи в стиле вашего сайта; {zoomIn} и {zoomOut} меняют размер.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} и {print} переносят запись на бумагу.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>безопасность, скрипты, приватность, телефон, ширина, печать, PDF, CSS, формулы, диаграммы</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>Несколько записей сразу</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>Выбранная запись занимает вкладку той, которую вы только смотрели. `Ctrl` и щелчок открывают её в своей вкладке, а изменённая запись свою вкладку сохраняет.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} и {previousTab} переходят между ними, {closeTab} закрывает одну, {reopenTab} возвращает её.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>При следующем запуске откроются те же записи на тех же местах.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>окна, сеанс, открыть, закрыть</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>Отмена для файлов</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>То, что Galley делает с файлами, можно отменить и после перезапуска: имена, переносы, изображения, корзину, слова, заменённые во всех записях. {undoOperation} отменяет последнее, {recentChanges} перечисляет их.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>Если с тех пор в один из файлов писала другая программа, Galley скажет об этом и ничего не изменит.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>Сделанное в тексте записи отменяет {undo}.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>отменить, переименовать, удалить, корзина, восстановить</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Как Galley читает ваш сайт</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley учится по вашим файлам: какой генератор сделал сайт, где лежат записи и изображения, какие есть поля и как пишутся ссылки. Он читает настройки сайта и ничего из них не выполняет.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} показывает, что он узнал и из какого файла, и позволяет сказать иначе. Это хранится с вашими настройками, а не в блоге.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>Известны Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress и VitePress. Любая другая папка с файлами Markdown тоже подойдёт.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley не собирает и не публикует сайт: это делает ваш генератор.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>генератор, папка, статический, настройки, публикация, сборка</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>Записи только для чтения и испорченный текст</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>Файл, который нельзя записать обратно в точности таким же, открывается только для чтения, с причиной и предложением сделать копию для правки.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>Записи в старых кодировках можно править, и кодировка остаётся. {asUtf8} запишет запись в UTF-8 при следующем сохранении.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>Текст вроде `cafÃ©` вместо `café` находится и подсчитывается под текстом: выберите число, чтобы увидеть, что имелось в виду, и исправить.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>кодировка, UTF-8, кракозябры, буквы, диакритика, заблокировано</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>Вот клавиши, какие они сейчас. {shortcuts} меняет их.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} ведёт от панели к панели, {!Tab} от поля к полю. Всё можно сделать без мыши.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>клавиатура, сочетания, команды</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>Язык, цвета и размер</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>В меню «Вид» есть язык программы и её цвета: {theme1}, {theme2}, {theme3} или {theme0}. И то и другое меняется сразу.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>Буквы такого размера, как в системе. {fullScreen}, {dimming1} и {typewriter} оставляют только текст.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} скрывает и показывает список записей.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>настройки, параметры, тёмная, контраст, шрифт, сосредоточенность, тема</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>Где всё хранится и что покидает этот компьютер</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>Ваши записи и изображения лежат в папке вашего блога и больше нигде.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>Настройки, журнал несохранённого текста, прежние версии, свои слова и указатель записей лежат в этой вашей папке: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>Без спроса Galley никому ничего не отправляет: ни подсчётов, ни отчётов, ни поиска обновлений. Изображения других сайтов загружаются только там, где вы разрешили.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>приватность, профиль, сеть, данные, резервная копия, телеметрия</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>В командной строке</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley ПУТЬ` открывает запись или блог; `galley --help` перечисляет остальное, например `--profile-dir` для настроек в другой папке.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` делает без окна то же, что окно: читает и задаёт значения, проверяет записи, ссылки и изображения, делает HTML и новые записи. `galley-cli --help` перечисляет команды.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check ПАПКА` находит неработающие ссылки и недостающие изображения до публикации.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>терминал, скрипт, galley-cli, проверка</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Стиль и цель</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} задаёт, сколько слов должно быть в записи; под текстом видно, сколько их уже есть. Ни то ни другое в запись не пишется.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>В настройках ({settings}) можно включить подчёркивание повторённых слов и длинных предложений. Меню такого места говорит, что это, и убирает повторённое слово.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>Если на этом компьютере работает сервер LanguageTool, укажите там его адрес: его замечания к тексту тоже будут подчёркнуты. Код и адреса ему не показываются, а к серверу в другом месте Galley никогда не обращается.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>грамматика, LanguageTool, повтор, предложение, слова, подсчёт, ход работы, цель</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} отмечает все места слова под курсором или выделенного: что вы пишете в одном, пишется во всех. Esc завершает, и один шаг отменяет всё.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>поиск, регулярное выражение, все записи, несколько курсоров</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>Формулы между `$$` на отдельных строках рисуются всегда. `$x$`, `\(x\)` и `\[x\]`, последние две и с двумя обратными чертами, как нужно Jekyll, рисуются там, где в записи стоит `math: true` или настройка сайта называет то, что их рисует.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Если сам Galley аварийно завершится, никто об этом не узнает. Всё, что остаётся, лежит на этом компьютере: журнал вашего несохранённого текста, который предложит следующий запуск.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>Здесь же задаётся, сколько слов вы хотите добавлять к записи за день, и показывается, сколько добавлено сегодня.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>Восстановить всё</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>Прежних версий пока нет.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>Отныне каждое сохранение оставляет одну.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>Сравнение с прежним сохранением</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>Остальные на месте.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Ваш текст сейчас</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранён</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Прежнее сохранение</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>сохранено %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>Другие действия с этим изображением</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Этого изображения нет в папке.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>В записи указано %1. Многие серверы так его не найдут.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>Альтернативного текста нет: тем, кто не видит изображение, ничего не читается вслух.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>Альтернативные тексты различаются: написанное здесь попадёт во все места.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>Альтернативный текст, который читается вслух тем, кто не видит изображение</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>Текст подсказки, виден под мышью</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Текст подсказки</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>Порядок изображений</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>По месту в записи</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>Сначала самые тяжёлые</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Сначала самые используемые</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>В записи %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Неиспользуемые %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>Проверить %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 и %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1, %2 и ещё %3</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>Тяжёлое и большое</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Тяжёлое</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>Большое</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>Также в другой записи</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>В другой записи</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>Также в %Ln записи</numerusform>
            <numerusform>Также в %Ln записях</numerusform>
            <numerusform>Также в %Ln записях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>В %Ln другой записи</numerusform>
            <numerusform>В %Ln других записях</numerusform>
            <numerusform>В %Ln других записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>Нет в папке</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>Отсутствует, строки %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>Отсутствует, строка %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Строки %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>В записи указано %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>То же, что %1</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>Содержит место съёмки</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>Обложка этой записи</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>Не используется в этой записи</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>Обложка и строки %1 этой записи</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>Обложка и строка %1 этой записи</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>Строки %1 этой записи</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>Строка %1 этой записи</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>Перейти к &amp;месту в тексте</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>&amp;Рассмотреть поближе</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>Переместить в другую запись…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>О&amp;брезать, повернуть, уменьшить…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>Сделать &amp;обложкой</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>&amp;Альтернативный текст…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>В &amp;виде Markdown</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>В виде &amp;адреса этого блога</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>&amp;Относительно записи</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>В в&amp;иде HTML</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в папк&amp;е</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>Переместить в корзин&amp;у…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>В &amp;тексте</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>На блок &amp;вверх</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>На блок в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>&amp;Ширина…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>&amp;Убрать место и камеру</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>Запись использует все изображения.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>Проверять нечего: со всеми изображениями всё в порядке.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>Запись не использует изображений.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>В папке этой записи нет изображений.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>%1 крупным планом</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>Переименовать изображение</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>&amp;Новое имя для %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>У изображения новое имя.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Заменить изображение</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>Теперь это другое изображение.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Переместить изображение</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>Теперь изображение лежит при другой записи.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>Записать везде</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>У изображения есть альтернативный текст.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>Изображение %1 в корзине.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln изображение в корзине.</numerusform>
            <numerusform>%Ln изображения в корзине.</numerusform>
            <numerusform>%Ln изображений в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Текст подсказки</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>У изображения есть текст подсказки.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>Убрать место и камеру</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>Изображение больше не сообщает ни места, ни камеры.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>записей: 1</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>записей: %1</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>Известные значения %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>Что есть в других записях</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>Что есть в других записях (Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>Прочитано записей: %L1 из %L2</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Поиск записей…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>Папки этого блога нет на месте.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>Список остался прежним. Записи снова можно будет открыть, когда вернётся %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>Не удаётся прочитать %n папку этого блога.</numerusform>
            <numerusform>Не удаётся прочитать %n папки этого блога.</numerusform>
            <numerusform>Не удаётся прочитать %n папок этого блога.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. Записи оттуда показаны в списке такими, какими были в последний раз.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>смешанные окончания строк</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 с BOM</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>О Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Редактор для блогов, которые представляют собой папки с файлами Markdown.&lt;/p&gt;&lt;p&gt;Свободное программное обеспечение по лицензии GNU General Public License версии 3 или более поздней.&lt;/p&gt;</translation>
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
        <translation>С диска взят ещё 1 ключ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>С диска взят ещё %Ln ключ.</numerusform>
            <numerusform>С диска взято ещё %Ln ключа.</numerusform>
            <numerusform>С диска взято ещё %Ln ключей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>Все слова этой записи известны.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>станет %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>станет %1/ вместе с файлом в ней</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>станет %1/ вместе с %Ln файлом</numerusform>
            <numerusform>станет %1/ вместе с %Ln файлами</numerusform>
            <numerusform>станет %1/ вместе с %Ln файлами</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 имя изменится</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln имя изменится</numerusform>
            <numerusform>%Ln имени изменятся</numerusform>
            <numerusform>%Ln имён изменятся</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 строка изменится</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln строка изменится</numerusform>
            <numerusform>%Ln строки изменятся</numerusform>
            <numerusform>%Ln строк изменятся</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>в 1 записи</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>в %Ln записи</numerusform>
            <numerusform>в %Ln записях</numerusform>
            <numerusform>в %Ln записях</numerusform>
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
        <translation>%1, и %2 %3.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 остаётся: принадлежит не только этой записи.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 ссылается на эту запись и остаётся без изменений. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>уйдёт в корзину</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>уйдёт в корзину вместе с файлом в ней</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>уйдёт в корзину вместе с %Ln файлом</numerusform>
            <numerusform>уйдёт в корзину вместе с %Ln файлами</numerusform>
            <numerusform>уйдёт в корзину вместе с %Ln файлами</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>остаётся: используется другими записями, или внутри есть ссылка</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>ссылается на неё и остаётся без изменений</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>Переместить «%1» в корзину?</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>На неё ссылается 1 запись; эта ссылка никуда не приведёт.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>На неё ссылается %Ln запись; её ссылки никуда не приведут.</numerusform>
            <numerusform>На неё ссылаются %Ln записи; их ссылки никуда не приведут.</numerusform>
            <numerusform>На неё ссылаются %Ln записей; их ссылки никуда не приведут.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Это можно отменить и здесь, и из корзины.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>Запись можно вернуть здесь; её папка слишком велика для этого и возвращается только из корзины.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>Создать запись</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Заголовок новой записи</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>Папка новой записи</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>Файл новой записи</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>Папка самого блога</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Получится %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>Имя файла даётся так, как принято в других ваших записях.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>В этой записи здесь целое число. Остаётся %1.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>Это не число. В записи остаётся %1.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>Под курсором нет слова текста.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>Поставьте курсор в слово текста или выделите слова одной строки.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>Здесь больше %Ln места.</numerusform>
            <numerusform>Здесь больше %Ln мест.</numerusform>
            <numerusform>Здесь больше %Ln мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>Правка &gt; Заменить изменяет столько, сколько есть.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>Запись «%1» переименована</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>Создана копия записи «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>Запись «%1» перемещена в корзину</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>Запись «%1» создана</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>Изображение %1 переименовано</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>Изображение %1 перемещено</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>Изображение %1 заменено</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>Изображение %1 перемещено в корзину</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 и другие перемещены в корзину</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>Изображение %1 обрезано, повёрнуто или уменьшено</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>Отменить переименование «%1»</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>Отменить копирование «%1»</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>Отменить перемещение «%1» в корзину</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>Отменить создание «%1»</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>Отменить переименование %1</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>Отменить перемещение %1</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>Отменить замену %1</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>Отменить перемещение %1 в корзину</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>Отменить изменение %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>Текст &quot;%1&quot; заменён в записях</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>Отменить замену &quot;%1&quot; в записях</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1: задан текст замены или подсказки</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>Отменить текст замены или подсказки для %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>Раздел не перемещён.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>Запись кончается внутри незакрытого кода или комментария: всё, что окажется за ним, стало бы его частью.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>Уровень %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>Здесь перечисляются заголовки записи.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Скрыть структуру</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>Структура записи</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>Ваш текст до объединения</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>Текст другой программы</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>Другая программа переименовала этот файл в %1.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>Прежде он назывался %1. Galley продолжает под новым именем.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>Этот файл удалён другой программой.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Ваш текст по-прежнему здесь.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>Другая программа изменила этот файл, и Galley не может его показать.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Ваш текст по-прежнему здесь.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>Этот файл изменился на диске.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>Несохранённых изменений у вас нет, поэтому Galley показывает новый текст.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Показать, что изменилось</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>Другая программа изменила этот файл, пока вы писали.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>Вы убрали её изменения из своего текста.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>Они остались на диске, и при сохранении Galley спросит, прежде чем записать поверх них.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>Объединено 1 изменение.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>Объединено %Ln изменение.</numerusform>
            <numerusform>Объединено %Ln изменения.</numerusform>
            <numerusform>Объединено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 место изменено с обеих сторон и требует вашего решения.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln место изменено с обеих сторон и требует вашего решения.</numerusform>
            <numerusform>%Ln места изменены с обеих сторон и требуют вашего решения.</numerusform>
            <numerusform>%Ln мест изменены с обеих сторон и требуют вашего решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Показать все изменения</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>Сравнение с тем, что изменила другая программа</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Ваш прежний текст</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>записано %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>Взять это изменение</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Восстановить это место</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Ваш текст сейчас</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Этого изображения нет в папке.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>На диске в имени этого изображения другие прописные и строчные буквы.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>Это изображение лежит вне папки блога.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>Это изображение находится на другом сайте и не загружается.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>Показывать изображения из сети для этого блога</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>Этот адрес подставляет генератор сайта. Galley этого не может.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>Эту диаграмму нельзя нарисовать.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>Слишком много для просмотра: так это записано или так начинается.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Показать предпросмотр</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Показать изображения</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Ширина панелей</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>В результатах поиска показывается около 155.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>Символов: 1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>Символов: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>Изменить изображение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>Изображение изменено.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>Изображение добавляется…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>Изображения добавляются: готово %1 из %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Можно писать дальше.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>Добавлено %n изображение.</numerusform>
            <numerusform>Добавлено %n изображения.</numerusform>
            <numerusform>Добавлено %n изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>Изображение %1 добавлено в %2.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>Изображение %1 уже есть в блоге, на него добавлена ссылка.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>Лежавшее на боку повёрнуто прямо.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Оно повёрнуто прямо.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>Данные о месте и камере из них удалены.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>Данные о месте и камере из него удалены.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>Введите между скобками, что изображено на каждом.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>Введите между скобками, что на нём изображено.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>Сделать обложкой</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>То же относится к %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Изображения записи</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>Изображения записи (Down)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>Изображение с другого сайта. Galley его не загружает.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Этого изображения нет в папке.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1, здесь не показывается</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 пикс., %3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>станет %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>будет создана</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>станет другим изображением</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>Ни одна запись на него не ссылается: больше ничего не меняется.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 строка меняется следом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln строка меняется следом</numerusform>
            <numerusform>%Ln строки меняются следом</numerusform>
            <numerusform>%Ln строк меняются следом</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>в 1 записи</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>в %Ln записи</numerusform>
            <numerusform>в %Ln записях</numerusform>
            <numerusform>в %Ln записях</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 ссылается на это изображение и остаётся без изменений. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>уйдёт в корзину</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>показывает его и остаётся без изменений</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Переместить %1 в корзину?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>Переместить %Ln изображение в корзину?</numerusform>
            <numerusform>Переместить %Ln изображения в корзину?</numerusform>
            <numerusform>Переместить %Ln изображений в корзину?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>Ни одна запись его не показывает: ни на диске, ни в том, что ещё не сохранено.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>Его показывает 1 запись; в ней останется пустое место.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>Его показывает %Ln запись; в ней останется пустое место.</numerusform>
            <numerusform>Его показывают %Ln записи; в них останется пустое место.</numerusform>
            <numerusform>Его показывают %Ln записей; в них останется пустое место.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>Блог упоминает %1 вне своих записей: в шаблоне, стиле или настройке.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>Блог упоминает %1 и ещё %Ln вне своих записей: в шаблонах, стилях или настройках.</numerusform>
            <numerusform>Блог упоминает %1 и ещё %Ln вне своих записей: в шаблонах, стилях или настройках.</numerusform>
            <numerusform>Блог упоминает %1 и ещё %Ln вне своих записей: в шаблонах, стилях или настройках.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Это можно отменить и здесь, и из корзины.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>Слишком большое, чтобы хранить его здесь, возвращается только из корзины.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>Записи показывают его как прежде, под тем же именем.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>Называть по &amp;содержанию</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>Оставлять собственные &amp;имена, очищенные</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>&amp;Нумеровать, как принято в папке</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>Шириной не более %1 пикселей</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>&amp;В WebP, если так меньше</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>Сохранять &amp;размер</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>Изображение в тексте</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>Изображение остаётся на месте.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>Там оно стало бы частью чего-то другого, например кода или списка.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>Ниже для него нет места.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>Выше для него нет места.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>Для ширины здесь нет места.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>В Markdown этого блога у изображений нет ширины; у img в HTML она есть.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Ширина изображения</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>Ширина в пикселях, как её показывает страница:</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>Задать ширину</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>Изображения записи</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>Изображения под рукой</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>Просматриваются все записи…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>Изображения этого блога</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Недостающие изображения</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Неиспользуемые изображения</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Недостающие</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Неиспользуемые</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Недостающие %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Неиспользуемые %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>Что записи показывают, а в блоге нет, и что лежит рядом с изображениями записей, но не упоминается ни в одном тексте блога. Несохранённое тоже учитывается.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>Переместить в корзину…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>Переместить %Ln в корзину…</numerusform>
            <numerusform>Переместить %Ln в корзину…</numerusform>
            <numerusform>Переместить %Ln в корзину…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>У записи новый заголовок.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>Запись теперь называется %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>Открыть перевод: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>Это копия, %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>Другая запись осталась прежней.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>Запись «%1» в корзине.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Всё как было раньше.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>Сохранённое возвращено. Остальное было слишком велико: оно в корзине.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>Запись возвращена. Её папка была слишком велика для хранения: она в корзине.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Отменить последнюю операцию с файлами</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>Работа Galley прервалась посреди операции с файлами.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>%1 — и всё станет как было.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Открыть в новой &amp;вкладке</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>Файлу, как и тексту, возвращено прежнее имя.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>У файла, как и в тексте, снова новое имя.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>Но там, где несохранённый текст с тех пор менялся, он остаётся: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>Сортировать и отбирать записи</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любой тег</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Любая папка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Сначала недавно изменённые</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланирована</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 проблема</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Не сохранена</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Искать записи</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>Шапка в виде формы (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>Файл как он есть (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>Поле не добавлено.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Черновики %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Запланированные %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сохранить не удалось</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>Открытые записи</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1, несохранённые изменения</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>Следующая запись займёт эту вкладку. Чтобы оставить её, щёлкните дважды.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>Закрыть %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>его имя не в UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>Этот блог и другие</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>Скрыть записи</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>Не удалось создать %1.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>Предпросмотр не ответил. Файл не записан.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>Незагруженные изображения в него не вошли: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Экспортировать снова…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>Запись не удалось напечатать.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Ваш текст не затронут.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>Предпросмотр не успел показать запись. Попробуйте снова, когда она появится.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>Другая запись была открыта прежде, чем предпросмотр показал эту.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Строка %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (строка %L1)</translation>
    </message>
    <message>
        <source>, %1,</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>: %1, %2</source>
        <translation>: %1, %2</translation>
    </message>
    <message>
        <source>This file&apos;s encoding%1 lacks a character of the text%2%3. The file is as it was. Take the character out, or save the post as UTF-8.</source>
        <translation>В кодировке этого файла%1 нет одного из символов текста%2%3. Файл остался прежним. Уберите этот символ или сохраните запись в UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 не является допустимым YAML%2. Galley показывает её как текст и ничего не меняет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>«%1» содержит число, а введено не число. Ничего не изменено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>«%1» содержит дату, а введена не дата. Ничего не изменено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>«%1» содержит «да» или «нет», а введено ни то ни другое. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Не удалось найти %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 — не файл, который можно править, а папка или устройство.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>С тех пор как открыт %1, его изменила другая программа. Поверх ничего не записано.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>Не удалось записать %1%2. Файл остался прежним.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>Запись в %1 выполнена, но при повторном чтении байты оказались другими. Сохраните в другом месте: этому диску нельзя доверять.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 открыт как отдельная запись. Сохраните под другим именем.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 — не файл Markdown. Galley открывает файлы .md, .markdown и .mdx.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>Папки, где лежит %1, больше нет.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Записей здесь пока нет. Galley ищет в этой папке файлы .md, .markdown и .mdx.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>У %1 есть другие имена в других местах (жёсткие ссылки), и сохранение отделило бы его от них. Файл остался прежним.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>То, что вы вводите, пока не удаётся надёжно сохранить%1. Galley попробует снова.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>Не удаётся хранить прежние версии %1%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>Не удалось переименовать %1%2. Всё осталось прежним.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 лежит вне папки этого блога. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>Не удалось переместить %1 в корзину%2. Всё осталось на месте.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 с тех пор изменён, и отмена уничтожила бы эти изменения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>Galley не может сохранить то, что нужно для отмены%1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>Это сделано лишь частично, и вернуть %1 не удалось%2. Прежнее содержимое надёжно сохранено: отмените, чтобы попробовать снова.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>Этот файл — не текст в UTF-8%1, поэтому он только для чтения.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>В этом файле смешаны два вида окончаний строк, которые нельзя различить при обратной записи%1, поэтому он только для чтения.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>В этом файле есть символ, который не переживёт правку%1%2, поэтому он только для чтения.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>В этом файле есть байты, которые Galley не может записать обратно без изменений%1, поэтому он только для чтения.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>Шапка, которая начинается в строке %L1, нигде не закрыта. Galley показывает её как текст и ничего не меняет.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1 содержит ключ «%2» во второй раз. Какой из них верный, можно указать только в тексте.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1 даёт значению имя для использования в другом месте (якорь). Это можно править как текст.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1 повторяет значение из другого места (псевдоним). Это можно править как текст.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>Шапка слишком велика, чтобы прочитать её как поля. Её можно править как текст.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1 записана так, что форма не может безопасно её править%2. Это можно править как текст.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 не является допустимым TOML%2. Galley показывает её как текст и ничего не меняет.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 не является допустимым JSON%2. Galley показывает её как текст и ничего не меняет.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>Шапка этой записи начинается не с первой строки, и ни один генератор её не находит. Galley ничего не меняет; уберите то, что стоит над ней.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>В шапке нет ключа «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>«%1» не может быть именем ключа.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>В шапке уже есть ключ «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>«%1» содержит список или группу. Это можно править как текст.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>Значение «%1» не удалось изменить, не изменив чего-то ещё. Ничего не изменено; это можно править как текст.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>«%1» содержит комментарий, который при этом изменении пропал бы или сместился. Ничего не изменено; это можно править как текст.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>«%1» записано таблицами, каждая под строкой [[%1]]. Таблицы добавляются, перемещаются и удаляются в тексте.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>«%1» содержит одно значение, поэтому «%2» не может стоять внутри. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>Два изменения касаются одного места. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1 — не изображение, что бы ни говорило имя. Оно не добавлено.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 — в изображении больше пикселей, чем Galley может безопасно открыть. Оно не добавлено. Сначала уменьшите его.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 — изображение больше, чем принимает Galley: предел — %2. Оно не добавлено. Сначала уменьшите его.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 — изображение такого типа%2, который здесь не читается и который показывают немногие браузеры. Оно не добавлено. Сначала сохраните его как JPEG.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 — изображение указывает, где оно снято, и Galley не может убрать это из файла такого типа. Оно не добавлено. Сначала сохраните его как JPEG.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>Ссылка на изображение не может стоять в этом месте: внутри кода или HTML она показывалась бы как текст. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>Добавление остановлено. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 не читается%2. Проверьте, на месте ли диск и разрешено ли вам чтение.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>В %1 %2, а Galley открывает записи до %3. Разделите файл в другой программе.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>Это не текстовый файл: в нём есть нулевые байты%1. Ничего не изменено; откройте его программой, в которой он сделан.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>%1 не удалось записать: файл защищён от записи. Он остался каким был. Разрешите запись или сохраните под другим именем.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>%1 не удалось сохранить: его папка не принимает новых файлов, а Galley никогда не пишет поверх записи. Файл остался каким был. Разрешите новые файлы в папке или сохраните в другом месте.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>Нечто с именем %1 уже есть. Ничего не изменено. Возьмите другое имя.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>«%1» не может быть именем файла. Ничего не изменено. Возьмите имя из букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>В %1 есть управляющий символ, которого YAML не допускает. Уберите его в исходном тексте файла.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 повреждён или обрывается и не читается как изображение. Он не добавлен. Возьмите другую копию.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 — рисунок со скриптом или с загрузкой чего-то извне. Он не добавлен. Сначала сохраните его как PNG.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Найти в предпросмотре</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>Слова для поиска в предпросмотре</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>Закрыть поиск в предпросмотре</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>Ширина страницы</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Тёмная страница</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Добавить изображение</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>Как на телефоне, ширина 390 пикселей</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Планшет</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Как на планшете, ширина 768 пикселей</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>Как на компьютере, ширина 1200 пикселей</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вместить</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>По ширине этой панели</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Показать предпросмотр</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>Предпросмотр в своей панели</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Показать изображения</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>Изображения в своей панели</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Светлая страница</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>Изображения  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>Сервер LanguageTool</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>Его адрес на этом компьютере, например localhost:8081. Он получает видимый текст, и его замечания подчёркиваются. Если пусто, ничего не отправляется.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>Это не адрес на этом компьютере (localhost, 127.0.0.1 или ::1). Туда ничего не отправляется.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Стиль и цель</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> слов</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>Слов в записи</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>Сколько их должно быть в записи без собственной цели. Под текстом видно, сколько их есть.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Без цели</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>Отмечать повторённые слова</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>Чёрточки под словом, которое стоит дважды, даже если между ними кончается строка.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>Отмечать длинные предложения</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>Точки под предложениями, в которых слов больше, чем здесь.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Слов за день</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>Сколько вы хотите добавлять к записи за день. Под текстом видно, сколько их сегодня.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Запланирована на %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Заголовки в этой записи</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Строка %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter открывает, Ctrl+Enter показывает рядом с текстом, Esc закрывает.   &gt; команды   @ заголовки</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>Перейти к записи, заголовку (@) или команде (&gt;)</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Быстрое открытие</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter открывает, Esc закрывает.   &gt; команды   @ заголовки</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>Предпросмотр остановился и запущен снова.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Ваш текст не затронут.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>Предпросмотр остановился.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Запустить снова</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>Больше не существует</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Недавние блоги</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1; операция прервана</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1; слишком большое для хранения — в корзине</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>Тех же файлов касается более позднее изменение. %1. Сначала отмените его.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>Недавние изменения файлов</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Действия Galley с файлами этого блога, сначала новые. Для того, что вы вводите, есть своя отмена.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Недавние изменения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Читается то, что сохранено…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>С файлами ещё ничего не делалось, или об этом больше ничего не хранится.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>То, что хранится от несохранённой записи, не удаётся прочитать.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Оно остаётся в %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>То, что вы ввели до %1, надёжно сохранено.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>Файл на диске такой, каким вы сохранили его %1.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>Файл на диске с тех пор изменился; одно место изменено с обеих сторон, и там стоит ваше.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>Файл на диске с тех пор изменился; мест, изменённых с обеих сторон: %L1, и там стоит ваше.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>Файл на диске с тех пор изменился; оба текста объединены.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>Работа Galley прервалась до сохранения ваших последних изменений.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>Скрыть сравнение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Восстановить всё</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>В другой записи тоже были несохранённые изменения.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>Других записей с несохранёнными изменениями: %L1.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>То, что вы ввели, надёжно сохранено: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Сохранить %1 как…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>Сравнение с восстановленным</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Ваш текст сейчас</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>введено до %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>относительно записи</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>в папке с именем записи</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>относительно страницы записи</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>в папке, которая отдаётся как корень сайта</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>с именем папки, которая отдаётся как корень сайта</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>в исходных файлах сайта</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>в папке блога</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>в папке, которую отдают другие генераторы</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>Введённого в «%1» нет в файле: в таком виде запись его не принимает.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>Исправьте или нажмите в поле Ctrl+Z, чтобы отказаться от него.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>Переместить в корзину</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 Посмотрите список ещё раз.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>Переименовать запись</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Новый заголовок</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>Новое имя файла</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>&amp;Имя файла, папок и адреса</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Всё это можно отменить одним шагом.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>Что изменит новый заголовок или имя, перечисляется здесь заранее.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>Сохраните запись, чтобы ничего не потерялось.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>Сама запись сохранена.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley показывает запись и ничего не меняет.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>Править копию в UTF-8…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>Ваш текст надёжно сохранён.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Сохранить в UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>Вернуть значение по умолчанию для «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>Файл с вашими цветами</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Папка со словарями (.dic и .aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>Ни в одной настройке нет «%1».</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>Самой программы Galley.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>Светлые или тёмные, для окна.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>Файл своих цветов</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Текстовый файл, который называет цвета Galley по именам, таким как paper и ink. Он читается заново при каждом вашем сохранении.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>Править свои цвета</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>Открывает этот файл. Если его ещё нет, Galley создаст его с нынешними цветами.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>Шрифт, которым пишутся записи. Код остаётся моноширинным.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>Без засечек, как в системе</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Моноширинный</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>Букв. Ctrl и колесо меняют его над текстом.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>Ширина столбца, насколько хватает места.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> знаков</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Высота строки</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>От строки до строки, относительно размера букв.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Промежуток между абзацами</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>Высота пустой строки относительно полной.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>Знаки на отлёте</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>Перенесённые строки пункта списка или цитаты стоят под словами, а не под знаком.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Показывать изображения</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>Маленькими, где мышь задержалась в тексте на словах или адресе изображения.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>Предлагать ссылки и эмодзи</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>Пока вы набираете скобку, адрес или двоеточие.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Сохранять самостоятельно</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>Через столько после последнего изменения. Несохранённое в любом случае хранится вне блога.</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> секунд</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>Сохранённые версии записи</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>Столько хранится в её истории, начиная со следующего запуска.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>Место для всех версий</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>Если они займут больше, самые старые уходят, начиная со следующего запуска.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Проверять орфографию</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Слова, которых не знает ни один словарь, подчёркиваются.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Папка со словарями</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>Помимо системных: файлы .dic вместе с .aff.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Только системные</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>Этот блог</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Изображения из сети</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>Предпросмотр открытого блога загружает изображения других сайтов.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Стиль страницы</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>Таблица стилей открытого блога, для его предпросмотра.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>Собственный вид Galley</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>Выбрать таблицу стилей…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Размер страницы</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>Насколько крупно её показывает предпросмотр.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Прокручивать вместе</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>Текст и предпросмотр показывают одно и то же место.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Типографские кавычки</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>Предпросмотр показывает их и тире вместо прямых. Текст остаётся.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>Новые изображения</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>Имена изображений</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>Тех, что попадают в запись.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>По тому, что на них</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>Своё имя, очищенное</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>Номера, как в их папке</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>Наибольшая ширина</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>Более широкие изображения уменьшаются при добавлении.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> пикселей</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Оставлять размер</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>Как WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>Новые изображения становятся WebP, где так меньше.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>Клавиши и компьютер</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>Клавиши всех команд, которые можно изменить.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>Показать клавиши…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Отрисовка</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>Кто рисует окно: если оно медлит или пусто, попробуйте другое. Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Видеокарта</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>Сочетание %1 сейчас у команды &quot;%2&quot;. Сначала верните ей обычное сочетание.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Нет команды с такими словами или таким сочетанием клавиш.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Использовать здесь</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без сочетания</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Обычное сочетание</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Обычные сочетания для всех</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и сочетаний клавиш</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их сочетания клавиш</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новое сочетание</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>Нажмите Enter в списке, затем новое сочетание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>Обычно сочетания у неё нет.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Обычно это %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>У команды %1 нет сочетания.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 без других клавиш вводит текст или перемещает курсор. Нажмите вместе с Ctrl или Alt либо выберите функциональную клавишу.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>Сочетание %1 — у команды &quot;%2&quot; (%3). Если использовать его здесь, та останется без сочетания.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Нажмите новое сочетание; Esc оставит прежнее</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>Пока таблицу стилей сайта не удаётся прочитать, у предпросмотра собственное оформление Galley.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 не лежит в папке этого блога. Выберите файл оттуда или скопируйте его туда.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>Поиск слов…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>Добавить «%1» в мои слова</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>Пропускать в этом блоге</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Пропустить здесь</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Похожих слов не найдено</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Также из %1</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>&amp;Папка со словарями…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>Словарей не найдено</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>Как написана запись</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>Как написана запись: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>Как написана запись: нет словаря для «%1»</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Папка со словарями (.dic и .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>Слово действует, пока Galley не закроется.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>Орфография проверяется без него.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>Изображение не добавлено.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>Изображения добавляются в запись первого вида: покажите эту там.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>Весь файл во втором виде</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Второй вид текста</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>Закрыть второй вид</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>Откройте папку своего блога, чем бы он ни был создан. Galley узнаёт из ваших записей, как он устроен, и не меняет ни одного файла, пока вы его не сохраните.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>Открыть папку блога…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Открыть запись…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>Попробовать блог-образец</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Недавние блоги</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>Можно также перетащить папку или запись в это окно.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 символ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>Показать их список и что имелось в виду</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>Слов в тексте</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>Символов в тексте</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln мин чтения</numerusform>
            <numerusform>%Ln мин чтения</numerusform>
            <numerusform>%Ln мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>Время чтения при 230 словах в минуту</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>Как записан файл: кодировка и окончания строк</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 искажённое место</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln искажённое место</numerusform>
            <numerusform>%Ln искажённых места</numerusform>
            <numerusform>%Ln искажённых мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>Где в файле находится курсор</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>Это место единственное. Esc завершает.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln место изменяется вместе. Esc завершает.</numerusform>
            <numerusform>%Ln места изменяются вместе. Esc завершает.</numerusform>
            <numerusform>%Ln мест изменяются вместе. Esc завершает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 из %Ln слова</numerusform>
            <numerusform>%1 из %Ln слов</numerusform>
            <numerusform>%1 из %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>1 слово до цели этой записи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln слово до цели этой записи</numerusform>
            <numerusform>%Ln слова до цели этой записи</numerusform>
            <numerusform>%Ln слов до цели этой записи</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>Цель этой записи достигнута</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 из %Ln сегодня</numerusform>
            <numerusform>%1 из %Ln сегодня</numerusform>
            <numerusform>%1 из %Ln сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>1 слово до цели дня в этой записи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln слово до цели дня в этой записи</numerusform>
            <numerusform>%Ln слова до цели дня в этой записи</numerusform>
            <numerusform>%Ln слов до цели дня в этой записи</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>Цель дня в этой записи достигнута</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>Слово «%1» стоит здесь дважды.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>Длинное предложение: %Ln слово.</numerusform>
            <numerusform>Длинное предложение: %Ln слова.</numerusform>
            <numerusform>Длинное предложение: %Ln слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Убрать «%1»</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>Убрать повторённое слово</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>Оставить это предложение как есть</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>Сервер LanguageTool по адресу %1 не отвечает.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>Ответ сервера LanguageTool по адресу %1 слишком велик.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>То, что отвечает по адресу %1, — не сервер LanguageTool.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>Сервер LanguageTool по адресу %1 не проверяет этот текст; возможно, он не знает его языка.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Всё остальное работает и без него.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>Курсор не в таблице.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>Поставьте его в одну из ячеек или выберите &quot;Таблица…&quot; в меню &quot;Вставка&quot;.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>Сейчас текст нельзя изменить. Ничего не заменено.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>Тем временем таблица в тексте стала другой. Ничего не заменено: скопируйте нужное и закройте это окно.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>Здесь не может стоять таблица.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>Сейчас текст нельзя изменить. Ничего не вставлено.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>Скопированное — не таблица.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>В его строках разное число ячеек между знаками табуляции, запятыми или точками с запятой.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>Курсор стоит в коде, в HTML или в полях. Поставьте его на строку текста.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Изменить таблицу</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>Можно вставить ячейки из электронной таблицы.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>За последним столбцом стоит %n ячейка. Читатели её не видят; Galley её сохраняет.</numerusform>
            <numerusform>За последним столбцом стоят %n ячейки. Читатели их не видят; Galley их сохраняет.</numerusform>
            <numerusform>За последним столбцом стоят %n ячеек. Читатели их не видят; Galley их сохраняет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>Строки, которые вы не меняете, сохраняют все пробелы.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Изменить таблицу</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Строку вверх</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Строку вниз</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>Выровнять столбцы</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>Добавляет в каждую строку пробелы, чтобы вертикальные черты стояли друг под другом</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>Столбец влево</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>Столбец вправо</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Выравнивание столбца</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>без выравнивания</translation>
    </message>
    <message>
        <source>left</source>
        <translation>по левому краю</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>по центру</translation>
    </message>
    <message>
        <source>right</source>
        <translation>по правому краю</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>В каждую строку добавляются пробелы, чтобы вертикальные черты стояли друг под другом.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>Изменения таблицы ещё не внесены в текст. Нажмите Esc ещё раз, чтобы отказаться от них.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Ячейки таблицы</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Закрыть &amp;другие</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Оставить открытой</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Рядом с текстом</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Delete удаляет его, Enter изменяет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Удалить (Delete)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>В этой записи уже есть %1.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Известные значения %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>В других записях (%1) указано %2.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>В 1 записи указано %1.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>В других записях указано %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>На диске удалено %1, было %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>С диска взято %1: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>С диска взято %1: %2, было %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>Как в файле.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>Здесь есть символы, которые форма изменила бы.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Перейти к строке %1</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>Строка %1: в «%2» нет «=».</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>Строка %1: в Galley нет цвета «%2».</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>Строка %1: для %2 нужен цвет вроде #2b4fb0, а не «%3».</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>Строка %1: %2 уже был назван; действует эта строка.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>Строка %1: base бывает light или dark, а не «%2».</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>Строка %1: %2 отличается от %3 как %4 к 1. Чтобы читаться, тексту нужно 4,5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>Посмотрите файл своих цветов.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Ваши собственные цвета Galley. Сохраните этот файл, и окно изменится.
Строка такая: имя = цвет. Опустите то, что должно остаться как есть.
base бывает light или dark: оттуда берутся неназванные цвета.
paper, chrome, desk и raised — фоны; ink, ink2 и ink3 — текст на них,
от яркого к тихому; accent — то, что выбрано или где клавиатура; имена на syn —
это код. Текст должен отличаться от фона как 4,5 к 1.</translation>
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
        <translation>Узнать о новой &amp;версии сейчас</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Узнавать о новых версиях</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley раз в неделю спрашивает у %1 номер новейшей версии; о вас ничего не отправляется, и ничего не загружается и не устанавливается.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>Узнавать о новых версиях?</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley раз в неделю спрашивал бы у %1 номер новейшей версии; о вас ничего не отправляется.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>Есть более новая версия: Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>Эта — %1. Страница новой говорит, что она приносит.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Открыть её страницу…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Не эту версию</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>Это новейшая версия: Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley не удалось узнать новейшую версию.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 не отвечает или отвечает не так, как ожидалось. Попробуйте позже.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Всё это можно отменить одним шагом.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>Что при этом изменится, перечисляется здесь заранее.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Это не регулярное выражение: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>Пока ничего не ищется.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Поиск записей…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>Просмотрено записей: %L1 из %L2…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 остаётся без изменений. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 Просмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>Здесь больше, чем можно просмотреть: сузьте поиск.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>В 1 записи выражение требует слишком много времени; она пропущена.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>В %Ln записи выражение требует слишком много времени; она пропущена.</numerusform>
            <numerusform>В %Ln записях выражение требует слишком много времени; они пропущены.</numerusform>
            <numerusform>В %Ln записях выражение требует слишком много времени; они пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 место</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 записи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записях</numerusform>
            <numerusform>%Ln записях</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>Ни в одной записи этого нет.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%1 в %2.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>Записи подготавливаются…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>Нажмите кнопку ещё раз, чтобы заменить в остальных записях.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>Записи записываются…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>Изменена 1 строка.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>Изменена %Ln строка.</numerusform>
            <numerusform>Изменены %Ln строки.</numerusform>
            <numerusform>Изменено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>Записан 1 файл.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>Записан %Ln файл.</numerusform>
            <numerusform>Записаны %Ln файла.</numerusform>
            <numerusform>Записано %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>Это ещё не сохранено; Ctrl+Z вернёт всё как было.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Слова целиком</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярное &amp;выражение</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>В &amp;тексте</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>В &amp;шапке</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>Найти и заменить во всех записях</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>Найти во всех записях</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>Заменить во всех записях на</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>&amp;Заменить на</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Всё это можно отменить одним шагом.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>Найденное перечисляется здесь, и ничего не записывается, пока вы этого не скажете.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>Заменить %Ln место</numerusform>
            <numerusform>Заменить %Ln места</numerusform>
            <numerusform>Заменить %Ln мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1, 1 место</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1, %Ln место</numerusform>
            <numerusform>%1, %Ln места</numerusform>
            <numerusform>%1, %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Строка %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>Строка %L1: %2, станет %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1: дней в месяце — %2. Galley оставляет как написано.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>Года 0 не бывает. Galley оставляет как написано.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>Месяца %1 не бывает. Galley оставляет как написано.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>Такого времени в сутках нет. Galley оставляет как написано.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>Читатели её ещё не видят.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>Готова для читателей.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
</TS>
