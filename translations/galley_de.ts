<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>Beiträge anzeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Neuer Beitrag…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>Blog-&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>Beitrag ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>&amp;Zuletzt geöffnete Blogs</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>B&amp;ilder dieses Blogs…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>In UTF-&amp;8 umwandeln</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>Als PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Letzten Dateivorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>&amp;Letzte Änderungen an Dateien…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Aus Zwischenablage &amp;einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Nä&amp;chstes suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Rechtschreibun&amp;g prüfen</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>S&amp;prache der Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Stark betont</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Betont</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>Eintrag &amp;einrücken</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>Eintrag &amp;ausrücken</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Zeilen nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Zeilen nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>Zeilen &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>&amp;Quelltext der Datei</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>Front Matter &amp;einklappen</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>&amp;Beiträge anzeigen</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>Zur &amp;Vorschau gehen</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>Zu den B&amp;ildern gehen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>&amp;Text und Vorschau gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>Seite &amp;größer</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>Seite &amp;kleiner</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>Seite in &amp;Originalgröße</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>T&amp;ypografische Anführungszeichen in der Vorschau</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>Bilder aus dem &amp;Web für diesen Blog</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>&amp;Stil der Seite</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>&amp;Galleys eigenes Aussehen</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>&amp;Stylesheet der Website wählen…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Bild…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>&amp;Neue Bilder</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Bei&amp;trag</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>Beiträge durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>&amp;Nächster Beitrag</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>&amp;Vorheriger Beitrag</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>In den &amp;Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ver&amp;lauf…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;Über Galley</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>Über &amp;diesen Blog…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>In Schreib&amp;pausen selbsttätig speichern</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>Als Ta&amp;belle einfügen</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>&amp;Nächster Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>V&amp;orheriger Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>Beim Schreiben Links und E&amp;moji anbieten</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>&amp;Tabelle bearbeiten…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>Text abblen&amp;den</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>&amp;Nichts abblenden</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>Alles außer dem &amp;Absatz abblenden</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>Alles außer dem &amp;Satz abblenden</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>Alles außer der &amp;Zeile abblenden</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>Zeile in der &amp;Mitte halten</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>Bilder anderer Websites &amp;holen…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>In allen Beiträgen suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Vorheriger T&amp;ab</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Textansicht teilen</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Gliederung zeigen</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>Anderen Beitrag neben dem Text…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>&amp;Meine eigenen</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Hilf&amp;e zu Galley</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>Jedes Vorkommen ändern</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>Wortziel…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>Bei %1&#xa0;%, die Linie zwischen beiden bei %2&#xa0;%</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>vom Autor gewählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>nennt %1</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>setzt %1</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>Wie in den Dateien</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>Über diesen Blog</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>Woran es zu erkennen war</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Generator</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Ordner der Website</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>Der Ordner, in dem der Generator läuft, falls es nicht der des Blogs ist</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Beiträge</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>Ordner der Beiträge</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>Ordner mit Beiträgen, durch Kommas getrennt; leer richtet es sich nach den Dateien</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>S&amp;tatische Dateien</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>Ordner der statischen Dateien</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>Ordner, die die Website an ihrer Wurzel ausliefert, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Steht in Galleys Einstellungen, nie in Ihrem Blog.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>Von keinem Generator wurde eine Datei gefunden: ein Ordner mit Beiträgen.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1, Zeile %2: %3</translation>
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
        <translation>Text des Beitrags</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… %Ln weiteres Zeichen dieser langen Zeile</numerusform>
            <numerusform>… %Ln weitere Zeichen dieser langen Zeile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Monat davor (Bild auf)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Monat danach (Bild ab)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>Breite des Rahmens in Pixeln</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>Höhe des Rahmens in Pixeln</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>&amp;Verkleinern auf diese Breite:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>Breite des Bildes in Pixeln</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>Stärker &amp;komprimieren</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>Als &amp;WebP, unter anderem Namen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Zuschneiden</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>Ein Rahmen beliebiger Form</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>In seiner eigenen Form</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>Ein Bild mit vier Druckfarben, wie Druckereien sie verwenden, kann hier nur gedreht werden.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>Diese Art Bild wird verlustfrei gespeichert: verkleinern oder WebP wählen.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>Pixelgenau</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>Zuschneiden, drehen, verkleinern: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>Zeigt alles (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>Zeigt jedes Pixel als eines des Bildschirms (1); das Mausrad geht näher heran</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Das Ergebnis wird ermittelt…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>So würde es nicht leichter und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>Was Sie wählen, ist hier zu sehen, bevor es geschrieben wird.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>Dann: %1, %2&#xa0;% weniger</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>Dann: %1, %2&#xa0;% mehr</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>Verlustfrei gedreht: Kein Pixel wird neu geschrieben.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>Kein Pixel wird neu geschrieben: Ein Vermerk sagt, wie es gedreht ist.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>Es ist länger, als WebP sein kann: Sein Format bleibt.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>Sein Farbprofil lässt sich nicht in WebP übernehmen: Sein Format bleibt.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>Position und Kameradaten werden weggelassen. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>Ohne Verlust beschneiden</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>Rückt den Rahmen an die nächste Grenze zwischen zwei Blöcken</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>Ohne Verlust beschnitten: Kein Pixel wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>In einem Block von %1 × %2: alle Pixel werden neu geschrieben.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>%Ln weitere Zeile.</numerusform>
            <numerusform>%Ln weitere Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Eingabe führt aus, Alt+K ändert das Tastenkürzel, Esc verlässt.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>Öffnen Sie zuerst einen Blog-Ordner oder einen Beitrag.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>Öffnen Sie zuerst einen Beitrag.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>Dieser Beitrag ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>Zurzeit gibt es dafür nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln gleiche Zeile</numerusform>
            <numerusform>%Ln gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>kein Zeilenende</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Diese Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>Das Wiederherstellen lässt sich mit %1 rückgängig machen. Gespeichert wird erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Nur Änderungen anzeigen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1, Zeile %2. %3: %4. %5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Überschriften in diesem Beitrag</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>Bilder dieses Beitrags</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Ihres behalten</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>Vom Datenträger behalten</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>Zeile %1, von beiden geändert</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1, von beiden geändert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>Auf dem Datenträger, %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>Nichts: Es wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>Rahmen über dem Bild</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>Kein Rahmen: Das ganze Bild bleibt.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 Pixel, %3 von links, %4 von oben</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Kalender für %1</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Kalender (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>Das ist kein Datum. Im Beitrag bleibt %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>Beiträge (*.md *.markdown *.mdown *.mkd *.mdx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>&quot;%1&quot; vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Was nicht gespeichert ist, geht verloren, wenn Galley schließt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>Ein anderes Programm hat %1 geändert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>Speichern ersetzt, was jenes Programm geschrieben hat. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 hat anderswo weitere Namen (harte Links).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>Speichern trennt die Datei von ihnen: Sie behalten den alten Text. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>Verwerfen, was von %1 wiederhergestellt wurde?</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>Was Sie geschrieben und nicht gespeichert haben, geht endgültig verloren. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>Blog-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>Beitrag speichern unter</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>Stylesheet der Website wählen</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Stylesheets (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>Bilder aus dem Web in der Vorschau von %1 anzeigen?</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>Die Websites, auf denen sie liegen, können sehen, dass Sie sie ansehen, so wie sie es bei Ihren Lesern sehen. Außer Bildern wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>Diese Adresse außerhalb von Galley öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>es ist kein Wörterbuch</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>es beginnt nicht mit der Anzahl seiner Wörter</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>seine Zeichenkodierung ist nicht bekannt</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>es kennt seine eigenen Wörter nicht</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>Neuer Beitrag…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Beiträge werden gesucht…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Hier sind noch keine Beiträge. Galley sucht in diesem Ordner nach .md-, .markdown- und .mdx-Dateien.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>Kein Beitrag enthält &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>&quot;%1&quot; suchen</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>Keine Entwürfe. Beiträge mit draft: true erscheinen hier.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>Kein Beitrag ist geplant. Beiträge mit einem künftigen Tag erscheinen hier.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>Kein Beitrag erfüllt alles, was oben gewählt ist.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>Dieser Beitrag zeigt kein Bild einer anderen Website.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>Bilder werden geholt: %1 von %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>%1 wurde nicht geholt.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>Die heruntergeladenen Bilder wurden nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>Die Adresse führt in Ihr eigenes Netz oder ist nicht sicher. Speichern Sie das Bild im Browser und ziehen Sie es dann hierher.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>Die Website antwortet nicht oder hat es nicht mehr. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>Es ist zu groß. Speichern Sie es im Browser, verkleinern Sie es und ziehen Sie es dann hierher.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>Was die Website geschickt hat, ist kein Bild. Sehen Sie sich die Adresse im Browser an.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>Der Beitrag ist nicht mehr geöffnet oder lässt sich nicht ändern. Öffnen Sie ihn und holen Sie die Bilder noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>%n Bild der Seite hat keine Adresse im Web und wurde weggelassen.</numerusform>
            <numerusform>%n Bilder der Seite haben keine Adresse im Web und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>%n Bild der Seite bleibt auf seiner Website.</numerusform>
            <numerusform>%n Bilder der Seite bleiben auf ihrer Website.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>Ihr Text verlinkt sie. Sie können sie holen.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>Bilder holen…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>Bilder anderer Websites holen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>Jedes wird einmal von der Website abgerufen, die es hat, und wird zu einer Datei unter den eigenen Bildern des Beitrags. Vergewissern Sie sich, dass Sie sie verwenden dürfen.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>Nur Bilder, deren Adresse mit https beginnt, können geholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>%n Bild holen</numerusform>
            <numerusform>%n Bilder holen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>Alle Beiträge anzeigen, nicht nur: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Nur in der Auswahl</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>Zu viele: Es wurde nichts ersetzt</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Nur suchen</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>Noch kein Ausdruck</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1, dann dauerte es zu lange</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>Dieser Ausdruck dauert zu lange</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>Mehr als %Ln Treffer</numerusform>
            <numerusform>Mehr als %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>Kein Text des Blogs nennt dieses Bild.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>Das Bild ist schwer für eine Seite: %1 hat %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>Das Bild hat mehr Pixel, als Bildschirme zeigen: %1 hat %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>Das Bild sagt, wo es aufgenommen wurde: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>Das Bild ist zweimal vorhanden: %1 ist dasselbe wie %2.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>Verstümmelter Text: „%1“ war vermutlich „%2“.</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Diesen Tag gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>Der Dateiname beginnt mit einem Tag, den es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>Der Beitrag hat keinen Titel.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>Der Dateiname des Bildes ist in anderer Groß-/Kleinschreibung geschrieben: %1. Webserver unterscheiden große und kleine Buchstaben.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>Das Bild ist nicht im Blog: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>Das Bild hat keine Beschreibung für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>Der Link führt zu keinem Beitrag: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Dieser Beitrag hat kein Front Matter.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>Das Front Matter dieses Beitrags ist leer.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>Andere Beiträge haben außerdem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>Weitere Felder, die andere Beiträge haben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>Dieses Bild liegt außerhalb des Blogs, wo Leser es nicht sehen können.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>Legen Sie es zuerst in den Ordner des Blogs.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>Front Matter einklappen</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>Front Matter auf eine Zeile einklappen</translation>
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
        <translation>Alle reparieren</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>Verstümmelte Stellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>Liste der verstümmelten Stellen schließen</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>Eine Stelle ist verstümmelt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln Stelle ist verstümmelt.</numerusform>
            <numerusform>%Ln Stellen sind verstümmelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>Text in UTF-8 wurde einmal als Windows-1252 gelesen. Das Reparieren lässt sich mit Strg+Z rückgängig machen.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>Text in UTF-8 wurde einmal als Windows-1252 gelesen. Dieser Beitrag kann nicht bearbeitet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>%Ln weitere darunter.</numerusform>
            <numerusform>%Ln weitere darunter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>Zu Zeile %L1 gehen: %2, gemeint ist %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Zu dieser Stelle gehen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>%1 in Zeile %L2 reparieren</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>Wortziel</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>Wörter, die dieser Beitrag haben soll</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>Sie zählen wie unter dem Text: ohne Code und Adressen, chinesische und japanische Zeichen je als ein Wort. Das Ziel merkt sich Galley, es steht nicht im Beitrag.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>Wörter, die an einem Tag zu einem Beitrag dazukommen sollen</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>Das Tagesziel gilt für alle Beiträge; ein Tag beginnt, wenn der Beitrag zum ersten Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>Kein Thema enthält diese Wörter. Versuchen Sie andere oder weniger.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Hilfe zu Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Das Thema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>Öffnen Sie den Ordner Ihres Blogs, womit auch immer er gemacht ist: {openFolder}. Galley findet Beiträge, Bilder und Felder selbst und legt dort keine eigene Datei ab.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>Die Beiträge stehen an der Seite: Wählen Sie einen, um darin zu schreiben. {newPost} legt einen weiteren an, so wie Ihr Blog es macht.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>Der Text ist in der Mitte, unter den Feldern des Kopfs. Daneben ist die Vorschau: der Beitrag, wie ihn Ihre Leser sehen werden.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} geht zu einem Beitrag oder einer Überschrift, ein Stück des Namens genügt. {commands} findet alles, was Galley kann.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>Um ohne Risiko zu probieren, starten Sie Galley ohne Blog und nehmen Sie das Beispielblog der Startseite: Es ist eine Kopie, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>Weiter mit: {#form}, {#saving}, {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>Anfang, Beispiel, öffnen, Ordner</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>Das Formular über dem Text</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>Das Formular zeigt den Kopf, also die Zeilen am Anfang der Datei. Was Sie in einem Feld ändern, ändert diesen Wert in der Datei und kein anderes Byte: Anführungszeichen, Kommentare und Reihenfolge bleiben.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>Ein Wert, der sich nicht sicher ändern lässt, bleibt, wie er ist; der Grund steht darunter. {source} zeigt die ganze Datei als Text und wieder zurück.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>Die letzte Zeile bietet die Felder an, die Ihre anderen Beiträge haben. {foldForm} macht das Formular eine Zeile hoch.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>Formular und Text haben einen gemeinsamen Verlauf: {undo} nimmt zurück, was Sie zuletzt getan haben, in beiden.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>Kopf, Front Matter, YAML, TOML, Felder, Metadaten, Titel, Datum, Schlagwörter</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>Speichern, und was nie verloren geht</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} schreibt den Beitrag. Galley schreibt neben die Datei, liest zurück und vergleicht, und erst dann tritt die neue Datei an die Stelle der alten. Ist die Festplatte voll, ist die alte Datei, wie sie war.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>Was Sie getippt und nicht gespeichert haben, wird außerhalb des Blogs aufbewahrt, höchstens eine Sekunde später. Nach einem Absturz oder Stromausfall bietet Galley es neben der Datei an, und Sie wählen.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>Jeder gespeicherte Stand wird eine Weile aufbewahrt. {history} zeigt, was ein Beitrag war, und bringt ihn ganz oder in Teilen zurück.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>Ändert ein anderes Programm einen geöffneten Beitrag, führt Galley seine Änderungen mit Ihren zusammen. Wo beide dieselbe Stelle geändert haben, werden Sie gefragt; Ihr Text bleibt bis dahin.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} speichert für Sie. {saveAs} und {saveCopy} schreiben an einen anderen Ort.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>Absturz, Wiederherstellung, Sicherung, Journal, Konflikt, Zusammenführen, Versionen</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>Listen, Zitate und Auszeichnung</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} führt eine Liste, eine Aufgabe oder ein Zitat fort und beendet sie in einem leeren Eintrag. {!Tab} und {!Shift+Tab} rücken einen Eintrag ein und aus, mit allem, was darunter steht.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}, {emphasis}, {code} und {link} zeichnen die Auswahl aus oder das Wort an der Schreibmarke. Ein Zeichen, das über einer Auswahl getippt wird, umschließt sie.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}, {moveLinesDown} und {duplicateLines} nehmen ganze Einträge mit.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} ist für E-Mail und Textverarbeitung, {copyHtml} für Webseiten.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>fett, kursiv, Aufzählung, Nummerierung, Aufgabe, Markdown, Format</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} beginnt eine Tabelle. In einer Tabelle geht {!Tab} zur nächsten Zelle und {!Enter} zur nächsten Zeile, die angelegt wird, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} zeigt sie als Raster, für Zeilen, Spalten und Ausrichtung. Zeilen, die Sie nicht anfassen, behalten jedes Byte.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>Zellen aus einer Tabellenkalkulation oder von einer Webseite werden als Tabelle eingefügt; {pasteTable} tut das auch mit CSV.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>Raster, Tabellenkalkulation, CSV, Spalte, Zeile, Zelle</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>Links zu Beiträgen und Seiten</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>Tippen Sie `[` und ein Stück eines Titels: Galley bietet Ihre Beiträge an und schreibt den Link so, wie Ihre Website ihn liest. Nach `](` bietet es auch Überschriften und Bilder an.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} nimmt, was angeboten wird, {!Esc} lässt es, und {!Ctrl+Space} fragt danach. {completes} schaltet es ein und aus.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>Eine Adresse, die über Wörtern eingefügt wird, macht sie zum Link, wie {link} es tut.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>Bekommt ein Beitrag durch {renamePost} einen anderen Namen, folgt jeder Link auf ihn.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>Vervollständigung, Adresse, URL, Überschrift, Anker, Emoji</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} markiert Wörter, die kein Wörterbuch kennt, in der Sprache, in der der Beitrag geschrieben ist. Code, Adressen und Formeln bleiben außen vor.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>Das Menü eines markierten Worts setzt ein anderes an seine Stelle oder behält es als eines von Ihren: für alle Blogs oder für dieses. {nextMisspelling} geht zum nächsten.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>Die Wörterbücher sind die dieses Rechners. Fehlt Ihre Sprache, wählen Sie im Menü Bearbeiten, Sprache der Rechtschreibung einen Ordner, der sie hat (`.dic` und `.aff`).</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>Wörterbuch, Hunspell, Tippfehler, Sprache</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} sucht im Beitrag und markiert alle Stellen; {findNext} geht weiter. {replace} ändert eine oder alle davon, und ein Schritt nimmt das zurück.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} durchsucht die Texte aller Beiträge, während Sie tippen.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} zeigt jede Stelle in jedem Beitrag mit einem Kästchen. Nichts wird geschrieben, bevor Sie zustimmen, und alles lässt sich auf einmal zurücknehmen: siehe {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>Fügen Sie ein Bild ein, ziehen Sie es auf den Text oder auf die Bilder, oder wählen Sie es mit {insertPicture}. Es wird unter einem sauberen Namen zu einer Datei im Ordner des Beitrags und so verlinkt, wie Ihre Website ihre Bilder verlinkt.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>Fotos werden aufrecht gestellt, und was sie über Ort und Kamera verraten, wird entfernt. Das Menü Einfügen, Neue Bilder sagt, wie sie heißen und wie groß sie werden.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>Schreiben Sie zwischen die Klammern, was ein Bild zeigt, für alle, die es nicht sehen: `![Ein Leuchtturm in der Dämmerung](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} zeigt, was im Ordner des Beitrags liegt: verwendet, unbenutzt, fehlend, zu schwer. Geben Sie einem Bild dort einen anderen Namen, beschneiden Sie es oder legen Sie es in den Papierkorb, und jeder Beitrag, der es zeigt, folgt.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} listet auf, was im ganzen Blog fehlt und unbenutzt ist. {fetchPictures} macht Bilder anderer Websites zu Ihren eigenen.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>Bilder, Fotos, Alternativtext, Titelbild, Größe, WebP, Beschneiden, Ort</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>Die Vorschau, und warum sie sicher ist</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>Die Vorschau folgt jedem Tastendruck. Ein Klick darin setzt die Schreibmarke an dieses Wort, und ein Kästchen, das dort angekreuzt wird, ist im Text angekreuzt. {scrollTogether} hält beide an derselben Stelle.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>Ein Beitrag kann von überall kommen; darum laufen seine Skripte nie, keine Datei außerhalb des Blogs wird gelesen, und von anderen Websites wird nichts angefordert. Ein Link zu einer Seite außerhalb öffnet sich in Ihrem Browser, nachdem Sie gefragt wurden.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} zeigt Bilder anderer Websites nur in diesem Blog: Galley holt sie selbst, ohne Cookies und ohne zu sagen, wo sie gezeigt werden.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>Über der Seite wählen Sie ihre Breite und ob sie hell oder dunkel ist. {chooseStyle} zeigt Ihre Beiträge im Stil Ihrer Website; {zoomIn} und {zoomOut} ändern ihre Größe.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} und {print} bringen den Beitrag aufs Papier.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>Sicherheit, Skripte, Privatsphäre, Telefon, Breite, Druck, PDF, CSS, Formeln, Diagramme</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>Mehrere Beiträge zugleich</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>Ein Beitrag, den Sie wählen, nimmt den Tab dessen, den Sie nur angesehen haben. `Strg` und ein Klick öffnen ihn in einem eigenen Tab, und ein Beitrag, den Sie geändert haben, behält seinen.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} und {previousTab} gehen sie durch, {closeTab} schließt einen, und {reopenTab} bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>Der nächste Start öffnet dieselben Beiträge an denselben Stellen.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>Fenster, Sitzung, öffnen, schließen</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>Rückgängig für Dateien</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>Was Galley mit Dateien tut, lässt sich zurücknehmen, auch nach einem Neustart: Namen, Verschieben, Bilder, den Papierkorb, Wörter, die in allen Beiträgen ersetzt wurden. {undoOperation} nimmt das Letzte zurück, {recentChanges} listet sie auf.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>Hat seither ein anderes Programm in eine der Dateien geschrieben, sagt Galley es und ändert nichts.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>Was im Text eines Beitrags getan wurde, nimmt {undo} zurück.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>zurücknehmen, umbenennen, löschen, Papierkorb, wiederherstellen</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Wie Galley Ihre Website liest</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley lernt aus Ihren Dateien: welcher Generator die Website gemacht hat, wo Beiträge und Bilder liegen, welche Felder es gibt und wie Links geschrieben werden. Es liest die Einstellungen der Website und führt keine davon aus.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} zeigt, was es gelernt hat und aus welcher Datei, und lässt Sie anderes sagen. Das wird bei Ihren Einstellungen aufbewahrt, nicht im Blog.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>Bekannt sind Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress und VitePress. Jeder andere Ordner mit Markdown-Dateien geht auch.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley baut und veröffentlicht die Website nicht: Das tut Ihr Generator.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>Generator, Ordner, statisch, Einstellungen, veröffentlichen, bauen</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>Schreibgeschützte Beiträge und verstümmelter Text</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>Eine Datei, die sich nicht genau so zurückschreiben ließe, wie sie ist, wird schreibgeschützt geöffnet, mit dem Grund und dem Angebot, eine Kopie zu machen, die sich bearbeiten lässt.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>Beiträge in alten Kodierungen lassen sich bearbeiten und behalten ihre Kodierung. {asUtf8} schreibt den Beitrag beim nächsten Speichern als UTF-8.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>Text wie `cafÃ©` für `café` wird gefunden und unter dem Text gezählt: Wählen Sie die Zahl, um zu sehen, was gemeint war, und es zu reparieren.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>Kodierung, UTF-8, Zeichensalat, Buchstaben, Akzente, gesperrt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>Das sind die Tasten, wie sie jetzt sind. {shortcuts} ändert sie.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} geht von Bereich zu Bereich, {!Tab} von Feld zu Feld. Alles lässt sich ohne Maus tun.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>Tastatur, Tastenkürzel, Befehle</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>Sprache, Farben und Größe</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>Das Menü Ansicht hat die Sprache des Programms und seine Farben: {theme1}, {theme2}, {theme3} oder {theme0}. Beides ändert sich sofort.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>Die Schrift ist so groß wie die des Systems. {fullScreen}, {dimming1} und {typewriter} lassen nur den Text übrig.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} blendet die Liste der Beiträge aus und ein.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>Einstellungen, dunkel, Kontrast, Schrift, Fokus, Farben</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>Wo alles aufbewahrt wird, und was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>Ihre Beiträge und Bilder sind im Ordner Ihres Blogs und nirgends sonst.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>Einstellungen, das Journal des nicht gespeicherten Texts, frühere Fassungen, eigene Wörter und das Verzeichnis der Beiträge sind in diesem Ordner von Ihnen: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>Ungefragt schickt Galley niemandem etwas: kein Zählen, keine Berichte, kein Suchen nach Aktualisierungen. Bilder anderer Websites werden nur geholt, wo Sie es erlauben.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>Privatsphäre, Profil, Netz, Daten, Sicherung, Telemetrie</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley PFAD` öffnet einen Beitrag oder ein Blog; `galley --help` nennt mehr, etwa `--profile-dir` für Einstellungen in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` tut ohne Fenster, was das Fenster tut: liest und setzt Werte, prüft Beiträge, Links und Bilder, macht HTML und neue Beiträge. `galley-cli --help` nennt seine Befehle.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check ORDNER` findet kaputte Links und fehlende Bilder, bevor Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>Terminal, Skript, galley-cli, prüfen</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Stil und Ziel</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} sagt, wie viele Wörter ein Beitrag haben soll; unter dem Text sehen Sie, wie viele er hat. Nichts davon wird in den Beitrag geschrieben.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>In den Einstellungen ({settings}) können Sie wiederholte Wörter und lange Sätze unterstreichen lassen. Das Menü einer solchen Stelle sagt, was sie ist, und entfernt ein wiederholtes Wort.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>Läuft auf diesem Computer ein LanguageTool-Server, so nennen Sie dort seine Adresse: Was er zu Ihrem Text sagt, wird ebenfalls unterstrichen. Code und Adressen werden ihm nicht gezeigt, und ein Server anderswo wird nie gefragt.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>Grammatik, LanguageTool, wiederholt, Satz, Wörter, zählen, Fortschritt, Ziel</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} markiert alle Stellen des Wortes an der Einfügemarke oder dessen, was Sie ausgewählt haben: Was Sie an einer schreiben, steht an allen. Esc beendet es, und ein Schritt nimmt alles zurück.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>suchen, regulärer Ausdruck, alle Beiträge, mehrere Cursor</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>Formeln zwischen `$$` in eigenen Zeilen werden immer gezeichnet. `$x$`, `\(x\)` und `\[x\]`, die letzten beiden auch mit zwei Rückstrichen, wie Jekyll sie braucht, werden gezeichnet, wo der Beitrag `math: true` sagt oder die Konfiguration der Website nennt, was sie zeichnet.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Stürzt Galley selbst ab, erfährt es niemand. Was bleibt, liegt auf diesem Computer: das Journal Ihres nicht gespeicherten Textes, das Ihnen der nächste Start anbietet.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>Es fragt auch, wie viele Wörter an einem Tag zu einem Beitrag dazukommen sollen, und zeigt, wie viele von heute sind.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>Noch keine früheren Versionen.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>Von jetzt an behält jedes Speichern eine.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>Vergleich mit einem früheren Stand</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>Die anderen sind vorhanden.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Ihr Text jetzt</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>Mehr zu diesem Bild</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Dieses Bild ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>Im Beitrag steht %1. Viele Server finden es so nicht.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>Kein Alternativtext: Wer es nicht sehen kann, bekommt nichts vorgelesen.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>Die Alternativtexte unterscheiden sich: Was Sie hier schreiben, kommt an alle Stellen.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>Alternativtext, wird Menschen vorgelesen, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>Titeltext, der unter der Maus erscheint</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Titeltext</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>Nach Stelle im Beitrag</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>Schwerste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Meistbenutzte zuerst</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>Im Beitrag %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Unbenutzt %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>Zu prüfen %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1, %2 und %3 weitere</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>Schwer und groß</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>Auch in einem anderen Beitrag</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>In einem anderen Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>Auch in %Ln Beitrag</numerusform>
            <numerusform>Auch in %Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>In %Ln anderen Beitrag</numerusform>
            <numerusform>In %Ln anderen Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>Nicht im Ordner</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>Fehlt, Zeilen %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>Fehlt, Zeile %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>Im Beitrag steht %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Dasselbe wie %1</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>Enthält eine Position</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>Titelbild dieses Beitrags</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>In diesem Beitrag nicht benutzt</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>Titelbild und Zeilen %1 dieses Beitrags</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>Titelbild und Zeile %1 dieses Beitrags</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>Zeilen %1 dieses Beitrags</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>Zeile %1 dieses Beitrags</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>Zur Stelle im &amp;Text gehen</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>&amp;Genauer ansehen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>In einen anderen Beitrag verschieben…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>&amp;Zuschneiden, drehen, verkleinern…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>Als Titel&amp;bild verwenden</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>&amp;Alternativtext…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>Als &amp;Adresse dieses Blogs</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>&amp;Relativ zum Beitrag</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Als &amp;HTML</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>In den &amp;Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>Im Te&amp;xt</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>Einen Block nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>Einen Block nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>&amp;Breite…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>Ort und Kamera &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>Der Beitrag benutzt jedes Bild.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>Es gibt nichts zu prüfen: Alle Bilder sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>Der Beitrag benutzt kein Bild.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>Keine Bilder im Ordner dieses Beitrags.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>Große Ansicht von %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>Bild umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>&amp;Neuer Name von %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>Das Bild hat seinen neuen Namen.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>Das Bild ist jetzt ein anderes.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>Das Bild ist jetzt beim anderen Beitrag.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>Überall eintragen</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>Das Bild hat seinen Alternativtext.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln Bild ist im Papierkorb.</numerusform>
            <numerusform>%Ln Bilder sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Titeltext</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>Das Bild hat seinen Titeltext.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>Ort und Kamera entfernen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>Das Bild verrät keinen Ort und keine Kamera mehr.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 Beiträge</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>Bekannt für %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>Was andere Beiträge haben</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>Was andere Beiträge haben (Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>%L1 von %L2 Beiträgen gelesen</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Beiträge werden gesucht…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>Der Ordner dieses Blogs ist nicht da.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>Die Liste ist, wie sie war. Beiträge lassen sich wieder öffnen, sobald %1 zurück ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>%n Ordner dieses Blogs kann nicht gelesen werden.</numerusform>
            <numerusform>%n Ordner dieses Blogs können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. Beiträge darin sind aufgeführt, wie sie zuletzt gesehen wurden.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 mit BOM</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Ein Editor für Blogs, die Ordner mit Markdown-Dateien sind.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
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
        <translation>1 weiterer Schlüssel kam vom Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>%Ln weiterer Schlüssel kam vom Datenträger.</numerusform>
            <numerusform>%Ln weitere Schlüssel kamen vom Datenträger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>Jedes Wort dieses Beitrags ist bekannt.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>wird zu %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>wird zu %1/ mit seiner Datei</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>wird zu %1/ mit seiner %Ln Datei</numerusform>
            <numerusform>wird zu %1/ mit seinen %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 Name ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln Name ändert sich</numerusform>
            <numerusform>%Ln Namen ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 Zeile ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln Zeile ändert sich</numerusform>
            <numerusform>%Ln Zeilen ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>in 1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>in %Ln Beitrag</numerusform>
            <numerusform>in %Ln Beiträgen</numerusform>
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
        <translation>%1, und %2 %3.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 bleibt: Es gehört nicht nur diesem Beitrag.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 nennt diesen Beitrag und bleibt, wie es ist. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>geht in den Papierkorb</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>geht mit seiner Datei in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>geht mit seiner %Ln Datei in den Papierkorb</numerusform>
            <numerusform>geht mit seinen %Ln Dateien in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>bleibt: Andere Beiträge benutzen es, oder ein Link liegt darin</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>nennt ihn und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>&quot;%1&quot; in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 Beitrag nennt ihn; dieser Link wird ins Leere führen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln Beitrag nennt ihn; seine Links werden ins Leere führen.</numerusform>
            <numerusform>%Ln Beiträge nennen ihn; ihre Links werden ins Leere führen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Das lässt sich rückgängig machen, hier und aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>Der Beitrag lässt sich hier zurückholen; sein Ordner ist dafür zu groß und kommt nur aus dem Papierkorb zurück.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>Beitrag anlegen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Titel des neuen Beitrags</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>Ordner des neuen Beitrags</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>Datei des neuen Beitrags</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>Der Ordner des Blogs selbst</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Wird zu %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>Seine Datei wird so benannt, wie es Ihre anderen Beiträge halten.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>In diesem Beitrag steht hier eine ganze Zahl. Es bleibt bei %1.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>Das ist keine Zahl. Im Beitrag bleibt %1.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>An der Einfügemarke steht kein Wort des Textes.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>Setzen Sie die Einfügemarke in ein Wort des Textes oder wählen Sie Wörter einer Zeile aus.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>Es gibt mehr als %Ln Stelle.</numerusform>
            <numerusform>Es gibt mehr als %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>Bearbeiten &gt; Ersetzen ändert so viele, wie es gibt.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>&quot;%1&quot; wurde umbenannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>&quot;%1&quot; wurde dupliziert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>&quot;%1&quot; ging in den Papierkorb</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>&quot;%1&quot; wurde angelegt</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 wurde umbenannt</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 wurde verschoben</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 wurde ersetzt</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 ging in den Papierkorb</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 und andere gingen in den Papierkorb</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 wurde zugeschnitten, gedreht oder verkleinert</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>Umbenennen von &quot;%1&quot; rückgängig machen</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>Duplizieren von &quot;%1&quot; rückgängig machen</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>Verschieben von &quot;%1&quot; in den Papierkorb rückgängig machen</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>Anlegen von &quot;%1&quot; rückgängig machen</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>Umbenennen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>Verschieben von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>Ersetzen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>Verschieben von %1 in den Papierkorb rückgängig machen</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>Ändern von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>&quot;%1&quot; wurde in Beiträgen ersetzt</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>Ersetzen von &quot;%1&quot; in Beiträgen rückgängig machen</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 hat Alternativ- oder Titeltext bekommen</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>Alternativ- oder Titeltext von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>Der Abschnitt wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>Der Beitrag endet in Code oder in einem Kommentar, der nicht geschlossen ist: Was dahinter käme, würde ein Teil davon.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>Hier stehen die Überschriften des Beitrags.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Gliederung ausblenden</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>Gliederung des Beitrags</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>Ihr Text vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>Der Text des anderen Programms</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>Ein anderes Programm hat diese Datei in %1 umbenannt.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>Sie hieß %1. Galley macht unter dem neuen Namen weiter.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>Diese Datei wurde von einem anderen Programm gelöscht.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, und Galley kann sie nicht anzeigen.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>Diese Datei hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>Sie hatten nichts geändert, deshalb zeigt Galley den neuen Text.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Anzeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>Sie haben seine Änderungen wieder aus Ihrem Text genommen.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>Sie sind noch auf dem Datenträger, und vor dem Überschreiben fragt das Speichern nach.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>1 Änderung wurde zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln Änderung wurde zusammengeführt.</numerusform>
            <numerusform>%Ln Änderungen wurden zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 Stelle wurde von beiden geändert und braucht Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln Stelle wurde von beiden geändert und braucht Sie.</numerusform>
            <numerusform>%Ln Stellen wurden von beiden geändert und brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>Vergleich mit dem, was ein anderes Programm geändert hat</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Ihr Text vorher</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>geschrieben: %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>Diese Änderung übernehmen</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Diese Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Ihr Text jetzt</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Dieses Bild ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>Auf dem Datenträger hat der Name dieses Bildes andere Großbuchstaben.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>Dieses Bild liegt außerhalb des Blog-Ordners.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>Dieses Bild liegt auf einer anderen Website und wird nicht geladen.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>Bilder aus dem Web für diesen Blog anzeigen</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>Diese Adresse setzt der Generator der Website ein. Galley kann das nicht.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>Dieses Diagramm kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>Zu viel für die Vorschau: So ist es geschrieben, oder so beginnt es.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>Beiträge anzeigen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder anzeigen</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Breite der Bereiche</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>Suchergebnisse zeigen etwa 155 Zeichen.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>Das Bild ist geändert.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>Ein Bild wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>Bilder werden hinzugefügt: %1 von %2 sind fertig.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n Bild wurde hinzugefügt.</numerusform>
            <numerusform>%n Bilder wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 wurde zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 ist schon im Blog und wurde verlinkt.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>Was auf der Seite lag, wurde aufrecht gedreht.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Es wurde aufrecht gedreht.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>Ort und Kamera wurden daraus entfernt.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>Ort und Kamera wurden daraus entfernt.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>Schreiben Sie zwischen die Klammern, was jedes zeigt.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>Schreiben Sie zwischen die Klammern, was es zeigt.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>Als Titelbild verwenden</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>Dasselbe gilt für %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Bilder des Beitrags</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>Bilder des Beitrags (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>Ein Bild einer anderen Website. Galley lädt es nicht.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Dieses Bild ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1, hier nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>wird zu %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>ist dann ein anderes Bild</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>Kein Beitrag nennt es: Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 Zeile wird angepasst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln Zeile wird angepasst</numerusform>
            <numerusform>%Ln Zeilen werden angepasst</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>in 1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>in %Ln Beitrag</numerusform>
            <numerusform>in %Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 nennt dieses Bild und bleibt, wie es ist. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>geht in den Papierkorb</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>zeigt es und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>%1 in den Papierkorb verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>%Ln Bild in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Bilder in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>Kein Beitrag zeigt es, weder auf dem Datenträger noch in dem, was noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 Beitrag zeigt es und wird eine leere Stelle zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln Beitrag zeigt es und wird eine leere Stelle zeigen.</numerusform>
            <numerusform>%Ln Beiträge zeigen es und werden eine leere Stelle zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>Der Blog nennt %1 außerhalb seiner Beiträge: in einer Vorlage, einem Stil oder einer Einstellung.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>Der Blog nennt %1 und %Ln weiteres außerhalb seiner Beiträge: in Vorlagen, Stilen oder Einstellungen.</numerusform>
            <numerusform>Der Blog nennt %1 und %Ln weitere außerhalb seiner Beiträge: in Vorlagen, Stilen oder Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Das lässt sich rückgängig machen, hier und aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>Was zu groß ist, um hier aufbewahrt zu werden, kommt nur aus dem Papierkorb zurück.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>Beiträge zeigen es wie zuvor, unter demselben Namen.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>Nach dem &amp;benennen, was sie zeigen</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>&amp;Eigene Namen behalten, bereinigt</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>Wie in ihrem Ordner &amp;nummerieren</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>Höchstens %1 Pixel breit</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>Als &amp;WebP, wo das kleiner ist</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>&amp;Größe behalten</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>Bild im Text</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>Das Bild bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>Dort wäre es Teil von etwas anderem, etwa von Code oder einer Liste.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>Weiter unten ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>Weiter oben ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>Für eine Breite ist hier kein Platz.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>Das Markdown dieses Blogs hat keine für ein Bild; img von HTML hat eine.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bilds</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>Breite in Pixeln, wie die Seite es zeigt:</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>Breite setzen</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>Bilder des Beitrags</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>Bilder zur Auswahl</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>Alle Beiträge werden durchsucht…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>Bilder dieses Blogs</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Fehlende Bilder</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Unbenutzte Bilder</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Fehlend %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Unbenutzt %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>Was Beiträge zeigen und dem Blog fehlt, und was bei den Bildern der Beiträge liegt und kein Text des Blogs nennt. Was noch nicht gespeichert ist, zählt mit.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>In den Papierkorb verschieben…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%Ln in den Papierkorb verschieben…</numerusform>
            <numerusform>%Ln in den Papierkorb verschieben…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>Der Beitrag hat seinen neuen Titel.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>Der Beitrag ist jetzt %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>Übersetzung öffnen: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>Das ist die Kopie, %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>Der andere Beitrag ist, wie er war.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>&quot;%1&quot; ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>Was aufbewahrt wurde, ist zurück. Der Rest war dafür zu groß: Er liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>Der Beitrag ist zurück. Sein Ordner war zu groß zum Aufbewahren: Er liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Letzten Dateivorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>Galley wurde mitten in einem Dateivorgang beendet.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>Das bringt es in Ordnung: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>In neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>Die Datei hat wie der Text ihren alten Namen zurück.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>Die Datei hat wie der Text wieder ihren neuen Namen.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>Nur wo ungespeicherter Text seither geändert wurde, bleibt er: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>Beiträge sortieren und filtern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Beliebiges Schlagwort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Beliebiger Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Beliebige Sprache</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Alle Beiträge anzeigen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Ungespeichert</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Beiträge durchsuchen</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>Ansicht des Beitrags</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>Das Front Matter als Formular (Strg+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>Die Datei, wie sie ist (Strg+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>Das Feld wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Entwürfe %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Geplant %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Ungespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>Geöffnete Beiträge</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1, nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>Der nächste Beitrag übernimmt diesen Tab. Doppelklicken Sie, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>sein Name ist nicht UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>Dieser Blog und andere</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>Beiträge ausblenden</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>Die Vorschau hat nicht geantwortet. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>Bilder, die nicht geladen wurden, fehlen darin: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Erneut exportieren…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>Der Beitrag konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Ihr Text blieb unberührt.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>Die Vorschau hat den Beitrag nicht rechtzeitig gezeigt. Versuchen Sie es noch einmal, sobald sie ihn zeigt.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>Ein anderer Beitrag wurde geöffnet, bevor die Vorschau diesen gezeigt hatte.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>Das Front Matter</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (Zeile %L1)</translation>
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
        <translation>In der Kodierung dieser Datei%1 fehlt ein Zeichen des Textes%2%3. Die Datei ist, wie sie war. Entfernen Sie das Zeichen oder speichern Sie den Beitrag als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 ist kein gültiges YAML%2. Galley zeigt es als Text und ändert nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; enthält eine Zahl, und die Eingabe ist keine. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; enthält ein Datum, und die Eingabe ist keines. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>&quot;%1&quot; enthält Ja oder Nein, und die Eingabe ist keines von beiden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 ist keine Datei, die sich bearbeiten lässt, sondern ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden%2. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 wurde geschrieben, aber beim erneuten Lesen kamen andere Bytes. Speichern Sie anderswo: Diesem Datenträger ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 ist als eigener Beitrag geöffnet. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 ist keine Markdown-Datei. Galley öffnet .md-, .markdown- und .mdx-Dateien.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>Der Ordner von %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Hier sind noch keine Beiträge. Galley sucht in diesem Ordner nach .md-, .markdown- und .mdx-Dateien.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 hat anderswo weitere Namen (harte Links), und Speichern würde die Datei von ihnen trennen. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>Was Sie schreiben, kann zurzeit nicht gesichert werden%1. Galley versucht es weiter.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>Die früheren Versionen von %1 können nicht aufbewahrt werden%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>%1 konnte nicht umbenannt werden%2. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 liegt nicht im Ordner dieses Blogs. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden%2. Es ist, wo es war.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 wurde seitdem geändert, und das ginge beim Rückgängigmachen verloren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>Galley kann nicht aufbewahren, was es zum Rückgängigmachen braucht%1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>Das wurde nur zum Teil ausgeführt, und %1 konnte nicht zurückgeholt werden%2. Der frühere Stand ist gesichert: Machen Sie es rückgängig, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>Diese Datei ist kein UTF-8-Text%1 und deshalb schreibgeschützt.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>Diese Datei mischt zwei Arten von Zeilenenden, die sich beim Zurückschreiben nicht unterscheiden lassen%1, und ist deshalb schreibgeschützt.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>Diese Datei enthält ein Zeichen, das die Bearbeitung nicht überstehen würde%1%2, und ist deshalb schreibgeschützt.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>Diese Datei enthält Bytes, die Galley nicht unverändert zurückschreiben könnte%1, und ist deshalb schreibgeschützt.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>Das Front Matter, das in Zeile %L1 beginnt, wird nie geschlossen. Galley zeigt es als Text und ändert nichts.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1 hat den Schlüssel &quot;%2&quot; zum zweiten Mal. Nur der Text kann sagen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1 benennt einen Wert zur Verwendung an anderer Stelle (einen Anker). Das lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1 wiederholt einen Wert von anderer Stelle (ein Alias). Das lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>Das Front Matter ist zu groß, um als Felder gelesen zu werden. Es lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1 ist so geschrieben, dass das Formular es nicht sicher bearbeiten kann%2. Es lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 ist kein gültiges TOML%2. Galley zeigt es als Text und ändert nichts.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 ist kein gültiges JSON%2. Galley zeigt es als Text und ändert nichts.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>Das Front Matter dieses Beitrags beginnt nicht in der ersten Zeile, sodass kein Generator es findet. Galley ändert nichts; entfernen Sie, was darüber steht.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>Das Front Matter hat keinen Schlüssel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>&quot;%1&quot; kann kein Name eines Schlüssels sein.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>Das Front Matter hat schon einen Schlüssel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>&quot;%1&quot; enthält eine Liste oder eine Gruppe. Das lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>Der Wert von &quot;%1&quot; konnte nicht geändert werden, ohne etwas anderes zu ändern. Es wurde nichts geändert; er lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>&quot;%1&quot; enthält einen Kommentar, den diese Änderung verlieren oder verschieben würde. Es wurde nichts geändert; es lässt sich als Text bearbeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>&quot;%1&quot; ist in Tabellen geschrieben, jede unter einer Zeile [[%1]]. Tabellen werden als Text hinzugefügt, verschoben und entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>&quot;%1&quot; enthält einen einzelnen Wert, deshalb kann &quot;%2&quot; nicht darin stehen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>Zwei Änderungen betreffen dieselbe Stelle. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1 ist kein Bild, was der Name auch sagt. Es wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 hat mehr Pixel, als Galley sicher öffnen kann. Es wurde nicht hinzugefügt. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 überschreitet die Größe (%2), die Galley bei einem Bild annimmt. Es wurde nicht hinzugefügt. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Höchstgröße</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 ist ein Bild einer Art%2, die hier nicht gelesen werden kann und die wenige Browser zeigen. Es wurde nicht hinzugefügt. Speichern Sie es zuerst als JPEG.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 sagt, wo es aufgenommen wurde, und Galley kann das aus dieser Art Datei nicht entfernen. Es wurde nicht hinzugefügt. Speichern Sie es zuerst als JPEG.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>Der Link eines Bildes kann an dieser Stelle nicht stehen: Innerhalb von Code oder HTML würde er als Text gezeigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>Das Hinzufügen wurde angehalten. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 lässt sich nicht lesen%2. Sehen Sie nach, ob der Datenträger da ist und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 hat %2, und Galley öffnet Beiträge bis %3. Teilen Sie die Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>Das ist keine Textdatei: Sie enthält Nullbytes%1. Nichts wurde geändert; öffnen Sie sie mit dem Programm, mit dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>%1 konnte nicht geschrieben werden: Die Datei ist schreibgeschützt. Sie ist, wie sie war. Erlauben Sie das Schreiben, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>%1 konnte nicht gespeichert werden: Der Ordner nimmt keine neue Datei auf, und Galley überschreibt einen Beitrag nie an Ort und Stelle. Die Datei ist, wie sie war. Erlauben Sie neue Dateien im Ordner, oder speichern Sie woanders.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>Es gibt schon etwas mit dem Namen %1. Nichts wurde geändert. Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>„%1“ kann kein Dateiname sein. Nichts wurde geändert. Nehmen Sie einen Namen aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1 enthält ein Steuerzeichen, das YAML nicht erlaubt. Nehmen Sie es im Quelltext der Datei heraus.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 ist beschädigt oder endet zu früh und lässt sich nicht als Bild lesen. Es wurde nicht hinzugefügt. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 ist eine Zeichnung, die ein Skript enthält oder etwas von anderswo lädt. Sie wurde nicht hinzugefügt. Speichern Sie sie erst als PNG.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>In der Vorschau suchen</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>Wörter, die in der Vorschau gesucht werden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>Suche in der Vorschau schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>Breite der Seite</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Dunkle Seite</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>Wie auf einem Telefon, 390 Pixel breit</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Wie auf einem Tablet, 768 Pixel breit</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>Wie auf einem Desktop, 1200 Pixel breit</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>So breit wie dieser Bereich</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>Vorschau in ihrem Bereich</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>Bilder in ihrem Bereich</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Helle Seite</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>Bilder  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>LanguageTool-Server</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>Seine Adresse auf diesem Computer, etwa localhost:8081. Er bekommt dann den sichtbaren Text, und was er sagt, wird unterstrichen. Leer wird nichts gesendet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>Das ist keine Adresse auf diesem Computer (localhost, 127.0.0.1 oder ::1). Dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Stil und Ziel</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>Wörter eines Beitrags</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>Wie viele ein Beitrag haben soll, der kein eigenes Ziel hat. Unter dem Text sehen Sie, wie viele er hat.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>Wiederholte Wörter markieren</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>Striche unter einem Wort, das zweimal dasteht, auch wenn dazwischen eine Zeile endet.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>Lange Sätze markieren</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>Punkte unter Sätzen mit mehr Wörtern als diesen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Wörter am Tag</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>Wie viele an einem Tag zu einem Beitrag dazukommen sollen. Unter dem Text sehen Sie, wie viele es heute sind.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Geplant %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Überschriften in diesem Beitrag</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Eingabe öffnet, Strg+Eingabe zeigt es neben dem Text, Esc verlässt.   &gt; Befehle   @ Überschriften</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>Zu einem Beitrag, einer Überschrift (@) oder einem Befehl (&gt;) gehen</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Eingabe öffnet, Esc verlässt.   &gt; Befehle   @ Überschriften</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>Die Vorschau hat angehalten und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Ihr Text blieb unberührt.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>Die Vorschau hat angehalten.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Zuletzt geöffnete Blogs</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1; es wurde unterbrochen</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1; was zum Aufbewahren zu groß ist, liegt im Papierkorb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>Eine spätere Änderung betrifft dieselben Dateien: %1. Machen Sie zuerst diese rückgängig.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>Letzte Änderungen an Dateien</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Was Galley mit den Dateien dieses Blogs gemacht hat, das Neueste zuerst. Was Sie schreiben, lässt sich gesondert rückgängig machen.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Aufbewahrtes wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>Mit Dateien wurde noch nichts gemacht, oder nichts davon ist mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>Was von einem nicht gespeicherten Beitrag aufbewahrt wurde, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Es bleibt in %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>Was Sie bis %1 geschrieben haben, ist gesichert.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>Die Datei auf dem Datenträger ist, wie Sie sie zuletzt gespeichert haben (%1).</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>Die Datei auf dem Datenträger hat sich seitdem geändert; eine Stelle wurde von beiden geändert, und dort steht Ihres.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>Die Datei auf dem Datenträger hat sich seitdem geändert; %L1 Stellen wurden von beiden geändert, und dort steht Ihres.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>Die Datei auf dem Datenträger hat sich seitdem geändert; beides lässt sich zusammenführen.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>Galley wurde beendet, bevor Ihre letzten Änderungen gespeichert waren.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>Vergleich ausblenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>Ein weiterer Beitrag hatte auch nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>%L1 weitere Beiträge hatten auch nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>Was Sie geschrieben haben, ist gesichert: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 speichern unter…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>Vergleich mit dem, was wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Ihr Text jetzt</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>gespeichert: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>geschrieben bis %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>relativ zum Beitrag</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>im Ordner, der den Namen des Beitrags trägt</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>relativ zur Seite des Beitrags</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>im Ordner, der als Wurzel der Website ausgeliefert wird</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>mit dem Namen des Ordners, der als Wurzel der Website ausgeliefert wird</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>in den Quellen der Website</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>im Ordner des Blogs</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>in einem Ordner, den andere Generatoren ausliefern</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>Was in „%1“ geschrieben ist, steht nicht in der Datei: Der Beitrag nimmt es so nicht an.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>Berichtigen Sie es, oder drücken Sie im Feld Strg+Z, um es aufzugeben.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>Beitrag umbenennen</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>Neuer Name der Datei</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>&amp;Name seiner Datei, Ordner und Adresse</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Das Ganze lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>Was ein neuer Titel oder Name ändert, ist hier aufgeführt, bevor es geschieht.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>Speichern Sie den Beitrag, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>Der Beitrag selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley zeigt den Beitrag und ändert nichts.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>Kopie in UTF-8 bearbeiten…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>Ihr Text ist gesichert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>Voreinstellung von „%1“ wiederherstellen: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>Eine Datei mit Ihren eigenen Farben</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Ein Ordner mit Wörterbüchern (.dic und .aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>Keine Einstellung enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>Von Galley selbst.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>Hell oder dunkel, vom Fenster.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>Datei meiner eigenen Farben</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Eine Textdatei, die Galleys Farben bei ihren Namen nennt, etwa paper und ink. Sie wird neu gelesen, sobald Sie sie speichern.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>Eigene Farben bearbeiten</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>Öffnet diese Datei. Gibt es noch keine, macht Galley eine mit den Farben von jetzt.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>Die Schrift, in der Beiträge geschrieben werden. Code bleibt dicktengleich.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>Serifenlos, wie das System</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Dicktengleich</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>Der Buchstaben. Strg und das Mausrad über dem Text ändern sie.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>Wie breit die Spalte ist, soweit Platz ist.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>Von einer Zeile zur nächsten, gemessen an der Größe der Buchstaben.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Abstand zwischen Absätzen</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>Die Höhe einer leeren Zeile, gemessen an einer vollen.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>Marken hängen</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>Umbrochene Zeilen eines Listeneintrags oder Zitats stehen unter dessen Wörtern, nicht unter der Marke.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>Klein, wo die Maus im Text auf den Wörtern oder der Adresse eines Bilds ruht.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>Links und Emoji anbieten</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>Während Sie eine Klammer, eine Adresse oder einen Doppelpunkt tippen.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Von selbst speichern</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>So lange nach der letzten Änderung. Was nicht gespeichert ist, liegt in jedem Fall sicher außerhalb des Blogs.</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>Gespeicherte Fassungen eines Beitrags</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>So viele bleiben in seinem Verlauf, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>Platz für alle Fassungen</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>Die ältesten gehen, wo sie mehr brauchen, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Wörter, die kein Wörterbuch kennt, werden unterstrichen.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Ordner mit Wörterbüchern</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>Neben denen des Systems: .dic-Dateien mit ihren .aff.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>Dieses Blog</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Bilder aus dem Web</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>Die Vorschau des geöffneten Blogs holt Bilder anderer Websites.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Stil der Seite</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>Ein Stylesheet des geöffneten Blogs, für seine Vorschau.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>Galleys eigenes Aussehen</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>Stylesheet wählen…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>Wie groß die Vorschau sie zeigt.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam rollen</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>Text und Vorschau zeigen dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Typografische Anführungszeichen</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>Die Vorschau zeigt sie, und Striche, statt der geraden. Der Text bleibt.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>Neue Bilder</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>Namen der Bilder</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>Derer, die in einen Beitrag kommen.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>Nach dem, was sie zeigen</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>Ihre eigenen, bereinigt</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>Nummern, wie in ihrem Ordner</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>Größte Breite</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>Breitere Bilder werden beim Hereinkommen verkleinert.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Größe behalten</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>Als WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>Neue Bilder werden WebP, wo das kleiner ist.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>Tasten und Rechner</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>Die Tasten aller Befehle, die Sie ändern können.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>Tasten zeigen…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>Wer das Fenster zeichnet: Ist es langsam oder zeigt nichts, versuchen Sie das andere. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 ist jetzt das Tastenkürzel von &quot;%2&quot;. Geben Sie jenem zuerst sein Standardkürzel.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Kein Befehl hat diese Wörter oder dieses Tastenkürzel.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardkürzel</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Standardkürzel für alle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>Drücken Sie in der Liste die Eingabetaste, dann das neue Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>Standardmäßig hat es kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Standardmäßig ist es %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 hat kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 allein schreibt oder bewegt sich im Text. Halten Sie dazu Strg oder Alt gedrückt, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 ist das Tastenkürzel von &quot;%2&quot; (%3). Wird es hier verwendet, bleibt jener Befehl ohne Tastenkürzel.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Drücken Sie das neue Tastenkürzel; Esc lässt es, wie es ist</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>Die Vorschau hat Galleys eigenes Aussehen, solange das Stylesheet der Website nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 liegt nicht im Ordner dieses Blogs. Wählen Sie eine Datei von dort, oder kopieren Sie sie dorthin.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>&quot;%1&quot; zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>In diesem Blog ignorieren</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier ignorieren</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Kein ähnliches Wort bekannt</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Auch aus %1</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>&amp;Ordner mit Wörterbüchern…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>Es wurden keine Wörterbücher gefunden</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>Sprache des Beitrags</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>Sprache des Beitrags: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>Sprache des Beitrags: kein Wörterbuch für &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Ein Ordner mit Wörterbüchern (.dic und .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>Das Wort gilt, bis Galley beendet wird.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>Die Rechtschreibung wird ohne diese Datei geprüft.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>Das Bild wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>Bilder kommen in den Beitrag der ersten Ansicht: Zeigen Sie diesen dort.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>Die ganze Datei in der zweiten Ansicht</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Zweite Ansicht des Texts</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>Zweite Ansicht schließen</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>Öffnen Sie den Ordner Ihres Blogs, womit er auch gemacht ist. Galley lernt aus Ihren Beiträgen, wie er funktioniert, und ändert keine Datei, bis Sie eine speichern.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>Blog-Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Beitrag öffnen…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>Beispielblog ausprobieren</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Zuletzt geöffnete Blogs</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>Sie können auch einen Ordner oder einen Beitrag in dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>Auflisten, mit dem, was gemeint war</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>Wörter im Beitragstext</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>Zeichen im Beitragstext</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln Min. Lesezeit</numerusform>
            <numerusform>%Ln Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>Lesezeit bei 230 Wörtern pro Minute</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>Wie die Datei geschrieben ist: Zeichenkodierung und Zeilenenden</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 verstümmelte Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln verstümmelte Stelle</numerusform>
            <numerusform>%Ln verstümmelte Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>Wo die Schreibmarke in der Datei steht</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>Diese Stelle ist die einzige. Esc beendet es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln Stelle wird zusammen geändert. Esc beendet es.</numerusform>
            <numerusform>%Ln Stellen werden zusammen geändert. Esc beendet es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 von %Ln Wort</numerusform>
            <numerusform>%1 von %Ln Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>1 Wort bis zum Ziel dieses Beitrags</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln Wort bis zum Ziel dieses Beitrags</numerusform>
            <numerusform>%Ln Wörter bis zum Ziel dieses Beitrags</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>Das Ziel dieses Beitrags ist erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 von %Ln heute</numerusform>
            <numerusform>%1 von %Ln heute</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>1 Wort bis zum Tagesziel in diesem Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln Wort bis zum Tagesziel in diesem Beitrag</numerusform>
            <numerusform>%Ln Wörter bis zum Tagesziel in diesem Beitrag</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>Das Tagesziel ist in diesem Beitrag erreicht</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>Das Wort „%1“ steht hier zweimal.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>Ein langer Satz: %Ln Wort.</numerusform>
            <numerusform>Ein langer Satz: %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>Das wiederholte Wort entfernen</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>Diesen Satz so lassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>Der LanguageTool-Server unter %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>Die Antwort des LanguageTool-Servers unter %1 ist zu groß.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>Was unter %1 antwortet, ist kein LanguageTool-Server.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>Der LanguageTool-Server unter %1 prüft diesen Text nicht; vielleicht kennt er dessen Sprache nicht.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Alles andere geht auch ohne ihn.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>Die Schreibmarke steht in keiner Tabelle.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>Setzen Sie sie in eine ihrer Zellen, oder wählen Sie &quot;Tabelle…&quot; im Menü &quot;Einfügen&quot;.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>Der Text lässt sich zurzeit nicht ändern. Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>Die Tabelle im Text ist inzwischen eine andere. Es wurde nichts ersetzt: Kopieren Sie, was Sie brauchen, und schließen Sie dann dieses Fenster.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>Hier kann keine Tabelle stehen.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>Der Text lässt sich zurzeit nicht ändern. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>Was kopiert wurde, ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>Ihre Zeilen haben zwischen Tabulatoren, Kommas oder Semikolons nicht gleich viele Zellen.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>Die Schreibmarke ist in Code, in HTML oder in den Feldern. Setzen Sie sie auf eine Zeile des Texts.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>Zellen einer Tabellenkalkulation lassen sich einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n Zelle steht hinter der letzten Spalte. Leser sehen sie nicht; Galley behält sie.</numerusform>
            <numerusform>%n Zellen stehen hinter der letzten Spalte. Leser sehen sie nicht; Galley behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>Zeilen, die Sie nicht ändern, behalten jedes Leerzeichen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Tabelle ändern</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>Spalten ausrichten</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>Gibt jeder Zeile Leerzeichen, sodass die senkrechten Striche untereinander stehen</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>Spalte ist</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Ausrichtung der Spalte</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>nicht ausgerichtet</translation>
    </message>
    <message>
        <source>left</source>
        <translation>linksbündig</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>zentriert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechtsbündig</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>Jede Zeile bekommt Leerzeichen, sodass die senkrechten Striche untereinander stehen.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>Ihre Änderungen an der Tabelle stehen noch nicht im Text. Drücken Sie noch einmal Esc, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Zellen der Tabelle</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen halten</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Entf entfernt es, Eingabe ändert es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>Dieser Beitrag hat %1 schon.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Bekannt für %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>In %1 Beiträgen steht %2.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>In 1 Beitrag steht %1.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>In anderen Beiträgen steht %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>%1 wurde auf dem Datenträger entfernt, war %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 kam vom Datenträger: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 kam vom Datenträger: %2, war %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>Wie es in der Datei steht.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>Es enthält Zeichen, die ein Formular ändern würde.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>Zeile %1: „%2“ hat kein „=“.</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>Zeile %1: Galley hat keine Farbe „%2“.</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>Zeile %1: %2 braucht eine Farbe wie #2b4fb0, nicht „%3“.</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>Zeile %1: %2 wurde schon genannt; diese Zeile zählt.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>Zeile %1: base ist light oder dark, nicht „%2“.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>Zeile %1: %2 hebt sich von %3 mit %4 zu 1 ab. Zum Lesen braucht Text 4,5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>Die Datei Ihrer eigenen Farben braucht einen Blick.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Ihre eigenen Farben von Galley. Speichern Sie diese Datei, und das Fenster folgt.
Eine Zeile ist: Name = Farbe. Lassen Sie weg, was bleiben soll, wie es ist.
base ist light oder dark: woher die nicht genannten Farben kommen.
paper, chrome, desk und raised sind Gründe; ink, ink2 und ink3 sind Text darauf,
von laut bis leise; accent ist, was gewählt ist oder die Tastatur hat; die Namen mit syn
sind Code. Text sollte sich mit 4,5 zu 1 vom Grund abheben.</translation>
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
        <translation>Jetzt nach einer neuen &amp;Version sehen</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Nach neuen Versionen sehen</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley fragt %1 einmal in der Woche nach der Nummer der neuesten Version; über Sie wird nichts gesendet, und nichts wird geholt oder installiert.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>Nach neuen Versionen sehen?</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley würde %1 einmal in der Woche nach der Nummer der neuesten Version fragen; über Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>Es gibt eine neuere Version, Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>Dies ist %1. Die Seite der neuen sagt, was sie bringt.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Ihre Seite öffnen…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Diese Version nicht</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>Dies ist die neueste Version, Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley konnte die neueste Version nicht herausfinden.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 hat nicht oder nicht wie erwartet geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Das Ganze lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>Was das ändert, ist hier aufgeführt, bevor es geschieht.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Es wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>Noch wird nichts gesucht.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Beiträge werden gesucht…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>%L1 von %L2 Beiträgen sind durchsucht…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 bleibt, wie es ist. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>Es gibt mehr, als sich hier durchsehen lässt: Grenzen Sie die Suche ein.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>Der Ausdruck dauert in 1 Beitrag zu lange, der ausgelassen wird.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>Der Ausdruck dauert in %Ln Beitrag zu lange, der ausgelassen wird.</numerusform>
            <numerusform>Der Ausdruck dauert in %Ln Beiträgen zu lange, die ausgelassen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>Kein Beitrag enthält es.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>Die Beiträge werden vorbereitet…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>Drücken Sie die Schaltfläche noch einmal, um in den anderen Beiträgen zu ersetzen.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>Die Beiträge werden geschrieben…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>1 Zeile hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>%Ln Zeile hat sich geändert.</numerusform>
            <numerusform>%Ln Zeilen haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>1 Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>Es ist noch nicht gespeichert, und Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>Im &amp;Text</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>Im &amp;Front Matter</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>In allen Beiträgen suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>In allen Beiträgen suchen</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>In allen Beiträgen ersetzen durch</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Das Ganze lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>Was gefunden wird, ist hier aufgeführt, und es wird nichts geschrieben, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln ersetzen</numerusform>
            <numerusform>%Ln ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1, 1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1, %Ln Stelle</numerusform>
            <numerusform>%1, %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>Zeile %L1: %2, wird zu %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1 hat %2 Tage. Galley lässt es, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>Ein Jahr 0 gibt es nicht. Galley lässt es, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>Einen Monat %1 gibt es nicht. Galley lässt es, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>Eine solche Uhrzeit hat kein Tag. Galley lässt es, wie es geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>Leser sehen ihn noch nicht.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>Bereit für Leser.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
