<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>Yazıları göster</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Yeni yazı…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>&amp;Blog klasörü aç…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>Yazı &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>&amp;Son bloglar</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>Bu blogun &amp;resimleri…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Bir kopyasını kay&amp;det…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>&amp;UTF-8’e dönüştür</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;PDF olarak dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Son dosya işlemini geri al</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>Dosyalardaki son değişik&amp;likler…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>&amp;Biçimli metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>&amp;HTML olarak kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Yapıştı&amp;r</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>B&amp;ul…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Sonrakini bul</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Ö&amp;ncekini bul</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Ya&amp;zımı denetle</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>Yazım di&amp;li</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Güçlü vurgu</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Vurgu</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Bağlantı</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>Öğeyi &amp;içeri al</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>Öğeyi &amp;dışarı al</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Satırları &amp;yukarı taşı</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Satırları &amp;aşağı taşı</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>Satırları &amp;çoğalt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>Dosyanın &amp;kaynağı</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>Ön &amp;bilgiyi katla</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>&amp;Yazıları göster</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>Ö&amp;nizlemeye git</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>&amp;Resimlere git</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Sonraki bölme</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>Metni ve önizlemeyi bir&amp;likte kaydır</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>Sayfayı b&amp;üyüt</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>Sayfayı kü&amp;çült</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>Sayfayı ken&amp;di boyutunda göster</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>Önizlemede &amp;tipografik tırnaklar</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>Bu blog için &amp;web’den resimler</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>Sayfanın st&amp;ili</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>&amp;Galley’in kendi görünümü</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>Sitenin stil sayfasını &amp;seç…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>R&amp;enkler</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Resim…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>&amp;Yeni resimler</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Yazı</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Git…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Komutlar…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>Yazılarda &amp;ara</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>&amp;Sonraki yazı</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>Ö&amp;nceki yazı</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Yeniden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Çoğalt</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>Çöp k&amp;utusuna taşı…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Klasörde gös&amp;ter</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Geç&amp;miş…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ya&amp;rdım</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Galley &amp;hakkında</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>Bu blo&amp;g hakkında…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>Yazmaya ara &amp;verince kendiliğinden kaydet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Arayüz dili</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Yo&amp;lu kopyala</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>Tablo olarak ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>Sonraki y&amp;azım hatası</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>Ön&amp;ceki yazım hatası</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>Yazarken bağlantı &amp;ve emoji öner</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>&amp;Tabloyu düzenle…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Ta&amp;m ekran</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>Metni sol&amp;uklaştır</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>&amp;Hiçbir şeyi soluklaştırma</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>&amp;Paragraf dışını soluklaştır</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>&amp;Cümle dışını soluklaştır</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>&amp;Satır dışını soluklaştır</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>Satırı &amp;ortada tut</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tablo…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>&amp;Başka sitelerdeki resimleri indir…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>Tüm yazılarda &amp;bul ve değiştir…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Son&amp;raki sekme</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Önc&amp;eki sekme</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>Sekmeyi ka&amp;pat</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>Kapatılan sekmeyi yeni&amp;den aç</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Klavye kısayolları…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Metni böl</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Düz metin olarak yapıştır</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Ana hattı göster</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>Metnin yanında başka yazı…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>&amp;Benimkiler</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Galley y&amp;ardımı</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>Her geçtiği yeri değiştir</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>Sözcük hedefi…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Önce ve sonra</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>%%1, ikisinin arasındaki çizgi %%2 konumunda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>yazar seçti</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>%1 adını içeriyor</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>%1 değerini belirliyor</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>Dosyaların gösterdiği gibi</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>Bu blog hakkında</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>Neye göre belirlendi</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Üretici</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>Ü&amp;retici</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Sitenin klasörü</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>Blogun kendi klasörü değilse, üreticinin çalıştığı klasör</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Yazılar</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>Yazıların klasörleri</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>Yazıların bulunduğu klasörler, aralarında virgülle; boş bırakılırsa dosyalara göre belirlenir</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>S&amp;tatik dosyalar</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>Statik dosyaların klasörleri</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>Sitenin kökünde sunduğu klasörler, aralarında virgülle</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Galley’in ayarlarında saklanır, blogunuzda asla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>Hiçbir üreticinin dosyası bulunamadı: yazılardan oluşan bir klasör.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1, satır %2: %3</translation>
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
        <translation>Yazı gövdesi</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… bu uzun satırda %Ln karakter daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Önceki ay (Page Up)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Sonraki ay (Page Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>Sola döndür</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Sağa döndür</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>Çerçevenin genişliği, piksel olarak</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>Çerçevenin yüksekliği, piksel olarak</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>&amp;Küçült, şu genişliğe:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>Resmin genişliği, piksel olarak</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>&amp;Daha çok sıkıştır</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>&amp;WebP olarak, başka bir adla</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Döndür</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Kı&amp;rp</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırp</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Resmin tamamı</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>Serbest biçimli çerçeve</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>Kendi biçiminde</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>piksel</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>Matbaaların kullandığı türden dört mürekkepli bir resim burada yalnızca döndürülebilir.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>Bu tür resim kayıpsız saklanır: küçültün ya da WebP seçin.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 piksel, %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tamamı</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>Her piksel</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>Kırp, döndür, küçült: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Resim okunuyor…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Çerçeve</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Önce ve sonra</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>Tamamını gösterir (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>Her pikseli ekranın bir pikseli olarak gösterir (1); tekerlek yakınlaştırır</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Şimdi: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Sonucuna bakılıyor…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Henüz hiçbir şey değişmiyor.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>Böyle daha hafif olmaz; olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>Seçtikleriniz yazılmadan önce burada gösterilir.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Sonra: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>Sonra: %1, %%2 daha az</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>Sonra: %1, %%2 daha çok</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>Kayıpsız döndürüldü: hiçbir piksel yeniden yazılmaz.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>Hiçbir piksel yeniden yazılmaz: nasıl döndürüldüğünü bir işaret söyler.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>WebP’nin olabileceğinden daha uzun: türü değişmez.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>Renk profili WebP’ye aktarılamıyor: türü değişmez.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>Konum ve kamera bilgileri çıkarılır. Bu geri alınabilir.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>Kayıpsız kırp</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>Çerçeveyi iki blok arasındaki en yakın sınıra getirir</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>Kayıpsız kırpıldı: hiçbir piksel yeniden yazılmaz.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>%1 × %2’lik bir bloğun içinde: bütün pikseller yeniden yazılır.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Satır %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>%Ln satır daha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Enter çalıştırır, Alt+K kısayolunu değiştirir, Esc çıkar.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>Önce bir blog klasörü ya da bir yazı açın.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>Önce bir yazı açın.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>Bu yazı salt okunur.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>Şu anda yapacağı bir şey yok.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>Aynı olan %Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>satır sonu yok</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>Karşılaştırmayı kapat</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Önceki değişiklik</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Sonraki değişiklik</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Bu değişikliği geri yükle</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>Geri yükleme %1 ile geri alınabilir. Siz kaydedene kadar hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>İki metin de aynı.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Değişiklik %1 / %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Tüm satırları göster</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Yalnızca değişiklikleri göster</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1, satır %2. %3: %4. %5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Bu yazıdaki başlıklar</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>Bu yazının resimleri</translation>
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
        <translation>Öneriler</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini de koru</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Sizinkini koru</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>Disktekini koru</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizinki</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>Satır %1, iki taraf da değiştirdi</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1, iki taraf da değiştirdi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>Diskte, %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Diskte</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>Hiçbir şey: kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>Resmin üzerindeki çerçeve</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>Çerçeve yok: resmin tamamı kalır.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 piksel, soldan %3, üstten %4</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>%1 için takvim</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Takvim (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>Bu bir tarih değil. Yazıda %1 kalır.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>Yazılar (*.md *.markdown *.mdown *.mkd *.mdx);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>Kapatmadan önce &quot;%1&quot; kaydedilsin mi?</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Galley kapandığında kaydedilmemiş olan kaybolur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>Siz yazarken başka bir program %1 dosyasını değiştirdi.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>Kaydederseniz o programın yazdıkları silinir, yerine sizinki yazılır. Henüz hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Yerine yaz</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 dosyasının başka yerlerde başka adları var (sabit bağlantılar).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>Kaydetmek dosyayı onlardan ayırır: onlarda eski metin kalır. Henüz hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>%1 için kurtarılan metin atılsın mı?</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>Yazıp kaydetmediğiniz metin tamamen silinir. Dosya olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>Blog klasörü aç</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Yazı aç</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Resimler (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>Yazıyı farklı kaydet</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF olarak dışa aktar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>Sitenin stil sayfasını seç</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Stil sayfaları (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>%1 önizlemesinde web’den resimler gösterilsin mi?</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>Resimlerin bulunduğu siteler, okurlarınızda olduğu gibi sizin de onlara baktığınızı görebilir. Resimlerden başka hiçbir şey alınmaz.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>Bu adres Galley dışında açılsın mı?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Resim seç</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>bu bir sözlük değil</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>kaç sözcük içerdiğini belirten sayıyla başlamıyor</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>kodlaması bilinmiyor</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>kendi sözcüklerini tanımıyor</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>Yeni yazı…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Başka bir klasör seç…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Yazılar aranıyor…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Burada henüz yazı yok. Galley bu klasörde .md, .markdown ve .mdx dosyalarını arar.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>Hiçbir yazıda &quot;%1&quot; yok.</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>&quot;%1&quot; ara</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>Taslak yok. draft: true içeren yazılar burada görünür.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>Zamanlanmış yazı yok. Günü henüz gelmemiş yazılar burada görünür.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>Yukarıda seçilenlerin hepsine uyan yazı yok.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>Bu yazı başka bir sitenin resmini göstermiyor.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>Resimler indiriliyor: %1 / %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Yazmayı sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>%1 indirilmedi.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>İndirilen görseller eklenmedi.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>Adresi kendi ağınıza çıkıyor ya da güvenli değil. Resmi tarayıcınızda kaydedin, sonra buraya bırakın.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>Sitesi yanıt vermiyor ya da resim artık orada değil. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>Çok büyük. Tarayıcınızda kaydedin, küçültün, sonra buraya bırakın.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>Sitenin gönderdiği bir resim değil. Adresine tarayıcınızda bakın.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>Yazıları artık açık değil ya da değiştirilemiyor. Yazıyı açıp resimleri yeniden alın.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>Sayfadaki %n resmin web’de adresi yok, dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>Sayfadaki %n resim kendi sitesinde kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>Metniniz onlara bağlanıyor. Onları alabilirsiniz.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>Resimleri al…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>Başka sitelerdeki resimleri indir</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>Her biri, bulunduğu siteden bir kez istenir ve yazının kendi resimleri arasında bir dosya olur. Onları kullanabileceğinizden emin olun.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>Yalnızca adresi https ile başlayan resimler indirilebilir.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>%n resmi indir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiket: %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Klasör: %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>Yalnızca bunu değil, tüm yazıları göster: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Metinde bul</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Şununla değiştir</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Büyük/küçük harf eşleştir</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Tam sözcükler</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Düzenli ifade</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Yalnızca seçimde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tümünü değiştir</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>Çok fazla: hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Yalnızca bul</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>Henüz geçerli bir ifade değil</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1, sonra çok uzun sürdü</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>Bu ifade çok uzun sürüyor</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>%Ln eşleşmeden fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 eşleşme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln eşleşme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>Blogdaki hiçbir metin bu resmin adını anmıyor.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>Resim bir sayfa için ağır: %1, %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>Resimde ekranların gösterdiğinden daha çok piksel var: %1, %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>Resim nerede çekildiğini söylüyor: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>Resim iki kez var: %1 ile %2 aynı.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>Bozuk metin: “%1” büyük olasılıkla “%2” idi.</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Böyle bir gün yok: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>Dosyanın adı var olmayan bir günle başlıyor: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>Yazının başlığı yok.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>Resmin dosya adındaki harfler farklı yazılmış: %1. Web sunucuları büyük ve küçük harfi ayırt eder.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>Resim blogda yok: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>Resmi göremeyenler için bir açıklaması yok.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>Bağlantı hiçbir yazıya götürmüyor: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>Ön bilgi</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>%1. satıra git</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Bu yazının ön bilgisi yok.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>Bu yazının ön bilgisi boş.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1. satıra git</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>Diğer yazılarda ayrıca şunlar var</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>Diğer yazılarda bulunan başka alanlar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ekle: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>Bu resim blogun dışında, okurların göremeyeceği bir yerde.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>Önce onu blogun klasörüne koyun.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>Ön bilgiyi katla</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>Ön bilgiyi tek satıra katla</translation>
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
        <translation>Tümünü onar</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>Bozuk yerler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>Bozuk yerler listesini kapat</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>Bir yer bozuk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln yer bozuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>UTF-8 metin bir zamanlar Windows-1252 olarak okunmuş. Onarım Ctrl+Z ile geri alınabilir.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>UTF-8 metin bir zamanlar Windows-1252 olarak okunmuş. Bu yazı düzenlenemez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>Bunların altında %Ln tane daha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>bölünmez boşluk</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Satır %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>%L1. satıra git: %2, kastedilen %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Bu yere git</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Onar</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>%1 metnini onar, satır %L2</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>Sözcük hedefi</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>Bu yazıda olması gereken sözcük sayısı</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Hedef yok</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>Metnin altındaki gibi sayılır: kod ve adresler olmadan, her Çince ve Japonca im bir sözcük olarak. Hedefi Galley tutar, yazıya konmaz.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Hedefi koy</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>Bir yazıya bir günde eklenecek sözcük sayısı</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>Günün hedefi bütün yazılar için aynıdır; gün, yazı ilk açıldığında başlar.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>Hiçbir konuda bu sözcükler yok. Başka ya da daha az sözcük deneyin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Galley yardımı</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
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
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>Neyle yapılmış olursa olsun blogunuzun klasörünü açın: {openFolder}. Galley yazıları, resimlerini ve alanlarını kendisi bulur, oraya kendinden hiçbir dosya koymaz.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>Yazılar yanda durur: yazmak için birini seçin. {newPost} blogunuzun alışkanlığıyla bir tane daha oluşturur.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>Metin ortada, başındaki alanların altındadır. Yanında önizleme vardır: okurların göreceği biçimiyle yazı.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} adının bir parçasıyla bir yazıya ya da başlığa gider. {commands} Galley’in yapabildiği her şeyi bulur.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>Risksiz denemek için Galley’i blogsuz başlatın ve başlangıç sayfasındaki örnek blogu alın: o sizin bir kopyanızdır.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>Devamı: {#form}, {#saving}, {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>başlangıç, örnek, aç, klasör</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>Metnin üstündeki form</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>Form, dosyanın başındaki satırları gösterir. Bir alanda değiştirdiğiniz, dosyada o değeri değiştirir, başka hiçbir baytı değil: tırnaklar, yorumlar ve sıra kalır.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>Güvenle değiştirilemeyen bir değer olduğu gibi kalır, nedeni altında yazar. {source} bütün dosyayı metin olarak gösterir ve geri döner.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>Son satır, öbür yazılarınızda olan alanları sunar. {foldForm} formu bir satıra indirir.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>Form ile metnin tek bir geçmişi vardır: {undo} hangisinde olursa olsun son yaptığınızı geri alır.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>ön bilgi, front matter, YAML, TOML, alanlar, üst veri, başlık, tarih, etiketler</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>Kaydetme ve hiç kaybolmayan şeyler</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} yazıyı yazar. Galley dosyanın yanına yazar, geri okur ve karşılaştırır, ancak ondan sonra yeni dosyayı eskisinin yerine koyar. Disk doluysa eski dosya olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>Yazıp kaydetmediğiniz, blogun dışında, en çok bir saniye gecikmeyle saklanır. Bir çökme ya da elektrik kesintisinden sonra Galley onu dosyanın yanında sunar, siz seçersiniz.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>Her kayıt bir süre saklanır. {history} bir yazının ne olduğunu gösterir ve bütünüyle ya da kısmen geri getirir.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>Başka bir program açık bir yazıyı değiştirdiğinde Galley onun değişikliklerini sizinkilerle birleştirir. İkisi de aynı yeri değiştirdiyse size sorulur; o zamana dek metniniz kalır.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} sizin için kaydeder. {saveAs} ve {saveCopy} başka yere yazar.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>çökme, kurtarma, yedek, günlük, çakışma, birleştirme, sürümler</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>Listeler, alıntılar ve işaretler</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} bir listeyi, görevi ya da alıntıyı sürdürür, boş bir maddede bitirir. {!Tab} ve {!Shift+Tab} bir maddeyi altındakilerle birlikte içeri ve dışarı taşır.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}, {emphasis}, {code} ve {link} seçili olanı ya da imleçteki sözcüğü işaretler. Seçimin üzerine yazılan bir işaret onu çevreler.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}, {moveLinesDown} ve {duplicateLines} maddeleri bütün olarak alır.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} posta ve sözcük işlemciler için, {copyHtml} web sayfaları içindir.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>kalın, italik, madde imi, numaralama, görev, Markdown, biçim</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} bir tablo başlatır. Tabloda {!Tab} sonraki hücreye, {!Enter} sonraki satıra gider; satır yoksa yapılır.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} onu satırlar, sütunlar ve hizalama için ızgara olarak gösterir. Dokunmadığınız satırlar her baytını korur.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>Hesap tablosundan ya da web sayfasından kopyalanan hücreler tablo olarak yapıştırılır; {pasteTable} bunu CSV ile de yapar.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>ızgara, hesap tablosu, CSV, sütun, satır, hücre</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>Yazılara ve sayfalara bağlantılar</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>`[` ve bir başlığın parçasını yazın: Galley yazılarınızı sunar ve bağlantıyı sitenizin okuduğu biçimde yazar. `](` ardından başlıkları ve resimleri de sunar.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} sunulanı alır, {!Esc} bırakır, {!Ctrl+Space} ister. {completes} onu açar ve kapatır.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>Sözcüklerin üzerine yapıştırılan bir adres, {link} gibi onları bağlantı yapar.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>Bir yazı {renamePost} ile başka ad aldığında ona giden her bağlantı da değişir.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>tamamlama, adres, URL, başlık, çapa, emoji</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım denetimi</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} hiçbir sözlüğün bilmediği sözcükleri, yazının dilinde işaretler. Koda, adreslere ve formüllere dokunulmaz.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>İşaretli bir sözcüğün menüsü yerine başkasını koyar ya da onu sizinkilerden biri olarak saklar: bütün bloglar için ya da bunun için. {nextMisspelling} sonrakine gider.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>Sözlükler bu bilgisayarınkilerdir. Diliniz yoksa Düzenle, Yazım dili menüsünden onları (`.dic` ve `.aff`) içeren bir klasör seçin.</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>sözlük, Hunspell, yazım yanlışı, dil</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Bul ve değiştir</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} yazıda arar ve bütün yerleri işaretler; {findNext} sürdürür. {replace} birini ya da hepsini değiştirir, tek adımla geri alınır.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} siz yazarken bütün yazıların metinlerine bakar.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} her yazıdaki her yeri bir kutuyla gösterir. Onaylamadan hiçbir şey yazılmaz, hepsi bir kerede geri alınabilir: bkz. {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>Bir resmi yapıştırın, metnin ya da resimlerin üzerine bırakın ya da {insertPicture} ile seçin. Yazının klasöründe temiz adlı bir dosya olur ve sitenizin resimlerine bağlandığı biçimde bağlanır.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>Fotoğraflar dik çevrilir, yer ve kamera bilgileri çıkarılır. Ekle menüsündeki Yeni resimler, nasıl adlandırılacaklarını ve ne kadar büyük olacaklarını söyler.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>Bir resmin ne gösterdiğini, görmeyenler için köşeli ayraçlarının arasına yazın: `![Alacakaranlıkta deniz feneri](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} yazının klasöründe ne olduğunu gösterir: kullanılan, kullanılmayan, eksik, çok ağır. Orada bir resme başka ad verin, kırpın ya da çöpe taşıyın; onu gösteren her yazı buna uyar.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} bütün blogda eksik ve kullanılmayanları listeler. {fetchPictures} başka sitelerin resimlerini sizin yapar.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>resimler, fotoğraflar, alternatif metin, kapak, boyut, WebP, kırp, konum</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>Önizleme ve neden güvenli olduğu</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>Önizleme her tuşu izler. İçindeki bir tıklama imleci o sözcüğe koyar, orada işaretlenen kutu metinde de işaretlenir. {scrollTogether} ikisini aynı yerde tutar.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>Bir yazı her yerden gelebilir; bu yüzden betikleri hiç çalışmaz, blogun dışındaki hiçbir dosya okunmaz, başka sitelerden hiçbir şey istenmez. Dışarıdaki bir sayfaya bağlantı, size sorulduktan sonra tarayıcınızda açılır.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} başka sitelerin resimlerini yalnız bu blogda gösterir: Galley onları çerezsiz ve nerede gösterildiklerini söylemeden kendisi alır.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>Sayfanın üstünde genişliğini, açık mı koyu mu olduğunu seçersiniz. {chooseStyle} yazılarınızı sitenizin kendi biçemiyle gösterir; {zoomIn} ve {zoomOut} boyutunu değiştirir.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} ve {print} yazıyı kâğıda döker.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>güvenlik, betikler, gizlilik, telefon, genişlik, yazdır, PDF, CSS, formüller, çizimler</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>Birden çok yazı</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>Seçtiğiniz bir yazı, yalnız baktığınız yazının sekmesini alır. `Ctrl` ve tıklama onu kendi sekmesinde açar, değiştirdiğiniz bir yazı da sekmesini korur.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} ve {previousTab} aralarında gezer, {closeTab} birini kapatır, {reopenTab} geri getirir.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>Sonraki başlangıç aynı yazıları aynı yerlerinde açar.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>pencereler, oturum, aç, kapat</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>Dosyalar için geri alma</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>Galley’in dosyalara yaptığı, yeniden başlattıktan sonra da geri alınabilir: adlar, taşımalar, resimler, çöp, bütün yazılarda değiştirilen sözcükler. {undoOperation} sonuncuyu geri alır, {recentChanges} onları listeler.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>O zamandan beri başka bir program dosyalardan birine yazdıysa Galley bunu söyler ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>Bir yazının metninde yapılan {undo} ile geri alınır.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>geri al, yeniden adlandır, sil, çöp, geri yükle</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Galley sitenizi nasıl okur</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley dosyalarınızdan öğrenir: siteyi hangi üretecin yaptığını, yazıların ve resimlerin nerede durduğunu, hangi alanların olduğunu, bağlantıların nasıl yazıldığını. Sitenin ayarlarını okur, hiçbirini çalıştırmaz.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} neyi hangi dosyadan öğrendiğini gösterir ve başka türlü söylemenize olanak verir. Bu, blogda değil ayarlarınızla saklanır.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>Bilinenler Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress ve VitePress. İçinde Markdown dosyaları olan başka her klasör de olur.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley siteyi kurmaz ve yayımlamaz: onu üreteciniz yapar.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>üreteç, klasör, statik, ayarlar, yayımla, kur</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>Salt okunur yazılar ve bozuk metin</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>Tam olduğu gibi geri yazılamayacak bir dosya, nedeniyle ve düzenlenebilir bir kopya önerisiyle salt okunur açılır.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>Eski kodlamalı yazılar düzenlenebilir ve kodlamalarını korur. {asUtf8} yazıyı sonraki kayıtta UTF-8 olarak yazar.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>`café` yerine `cafÃ©` gibi metin bulunur ve metnin altında sayılır: ne denmek istendiğini görmek ve onarmak için sayıyı seçin.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>kodlama, UTF-8, mojibake, harfler, aksanlar, kilitli</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>Bunlar şu anki tuşlardır. {shortcuts} onları değiştirir.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} bölmeden bölmeye, {!Tab} alandan alana gider. Her şey faresiz yapılabilir.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>klavye, kısayollar, komutlar</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>Dil, renkler ve boyut</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>Görünüm menüsünde programın dili ve renkleri vardır: {theme1}, {theme2}, {theme3} ya da {theme0}. İkisi de hemen değişir.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>Harfler sisteminkiler kadar büyüktür. {fullScreen}, {dimming1} ve {typewriter} yalnız metni bırakır.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} yazı listesini gizler ve gösterir.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>ayarlar, tercihler, koyu, karşıtlık, yazı tipi, odak, tema</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>Şeylerin nerede saklandığı ve bu bilgisayardan ne çıktığı</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>Yazılarınız ve resimleriniz blogunuzun klasöründedir, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>Ayarlar, kaydedilmemiş metnin günlüğü, önceki sürümler, kendi sözcükleriniz ve yazıların dizini sizin şu klasörünüzdedir: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>İstenmeden Galley kimseye bir şey göndermez: sayım yok, rapor yok, güncelleme aramak yok. Başka sitelerin resimleri yalnız izin verdiğiniz yerde alınır.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>gizlilik, profil, ağ, veri, yedek, telemetri</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Komut satırında</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley YOL` bir yazı ya da blog açar; `galley --help` daha çoğunu sayar, örneğin ayarları başka klasörde tutan `--profile-dir`.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` pencerenin yaptığını penceresiz yapar: değerleri okur ve yazar, yazıları, bağlantıları ve resimleri denetler, HTML ve yeni yazılar yapar. `galley-cli --help` komutlarını sayar.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check KLASÖR` kırık bağlantıları ve eksik resimleri siz yayımlamadan bulur.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>uçbirim, betik, galley-cli, denetle</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Biçem ve hedef</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} bir yazıda kaç sözcük olması gerektiğini söyler; metnin altında kaç tane olduğunu görürsünüz. Hiçbiri yazıya yazılmaz.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>Ayarlarda ({settings}) yinelenen sözcüklerin ve uzun cümlelerin altını çizdirebilirsiniz. Böyle bir yerin menüsü ne olduğunu söyler ve yinelenen sözcüğü kaldırır.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>Bu bilgisayarda bir LanguageTool sunucusu çalışıyorsa adresini orada verin: metniniz için söyledikleri de altı çizili gösterilir. Kod ve adresler ona gösterilmez, başka yerdeki bir sunucuya hiç sorulmaz.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>dil bilgisi, LanguageTool, yinelenen, cümle, sözcük, sayım, ilerleme, hedef</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} imlecin olduğu sözcüğün ya da seçtiğinizin bütün yerlerini işaretler: birine yazdığınız hepsine yazılır. Esc bitirir, tek adım hepsini geri alır.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>arama, düzenli ifade, bütün yazılar, birden çok imleç</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>Kendi satırlarındaki `$$` arasında kalan formüller her zaman çizilir. `$x$`, `\(x\)` ve `\[x\]`, son ikisi Jekyll&apos;in istediği gibi iki ters eğik çizgiyle de, yazı `math: true` diyorsa ya da sitenin yapılandırması onları çizeni adlandırıyorsa çizilir.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Galley&apos;nin kendisi çökerse kimseye bildirilmez. Bıraktığı bu bilgisayardadır: kaydedilmemiş metninizin günlüğü; sonraki açılış onu size sunar.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>Bir yazıya bir günde kaç sözcük eklemek istediğinizi de sorar ve bugün kaç tane eklendiğini gösterir.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>Tümünü geri yükle</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Önceki sürümler</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>Henüz önceki sürüm yok.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>Bundan sonra her kayıt bir sürüm saklar.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>Önceki bir kayıtla karşılaştırılıyor</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>Diğerleri duruyor.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Metninizin şimdiki hâli</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Önceki kayıt</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternatif metin</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>Bu resim için daha fazlası</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Bu resim klasörde yok.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>Yazıda %1 yazıyor. Birçok sunucu onu bu adla bulamaz.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>Alternatif metin yok: resmi göremeyenlere hiçbir şey okunmaz.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>Alternatif metinler farklı: buraya yazdığınız metin her yere konur.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>Alternatif metin, resmi göremeyenlere sesli okunur</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>Başlık metni, farenin altında görünür</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Başlık metni</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>Resimlerin sırası</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>Yazıdaki yerine göre</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>Önce en ağırlar</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeniler</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Önce en çok kullanılanlar</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tümü %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>Yazıda %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Kullanılmayan %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>Bakılacak %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Resimler</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 ve %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1, %2 ve %3 tane daha</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>Ağır ve büyük</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Ağır</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>Başka bir yazıda da</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>Başka bir yazıda</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>%Ln yazıda daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>Başka %Ln yazıda</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>Klasörde yok</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>Eksik, satırlar %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>Eksik, satır %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Satırlar %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>Yazıda: %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 ile aynı</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>Konum içeriyor</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>Bu yazının kapağı</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>Bu yazıda kullanılmıyor</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>Bu yazının kapağı ve satırları: %1</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>Bu yazının kapağı ve satırı: %1</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>Bu yazının satırları: %1</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>Bu yazının satırı: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>Metindeki yerine &amp;git</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>Yakından &amp;bak</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>Başka bir yazıya taşı…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>Kı&amp;rp, döndür, küçült…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>&amp;Kapak olarak kullan</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>&amp;Alternatif metin…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Bağ&amp;lantıyı kopyala</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>&amp;Markdown olarak</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>Bu blogun &amp;adresi olarak</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>Yazıya &amp;göreli</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;HTML olarak</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Klasörde gö&amp;ster</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>Çöp k&amp;utusuna taşı…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>&amp;Metinde</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>Bir blok &amp;yukarı</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>Bir blok &amp;aşağı</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>&amp;Genişlik…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>Yeri ve kamerayı çıka&amp;r</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>Yazı her resmi kullanıyor.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>Bakılacak bir şey yok: tüm resimler olması gerektiği gibi.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>Yazı hiç resim kullanmıyor.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>Bu yazının klasöründe resim yok.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>%1 büyük görünümü</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>Resmi yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>%1 için &amp;yeni ad</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>Resim yeni adını aldı.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>Resim artık başka bir resim.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Resmi taşı</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>Resim artık öbür yazının yanında.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternatif metin</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>Her yere yaz</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>Resim alternatif metnini aldı.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 çöp kutusunda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln resim çöp kutusunda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Başlık metni</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>Resmin başlık metni yazıldı.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>Yeri ve kamerayı çıkar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>Resim artık yer ve kamera söylemiyor.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>1 yazı</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 yazı</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>Bilinenler: %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>Diğer yazılarda olanlar</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>Diğer yazılarda olanlar (Aşağı)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>%L2 yazıdan %L1 tanesi okunuyor</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Yazılar aranıyor…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>Bu blogun klasörü yerinde değil.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>Liste eski hâlinde. %1 geri geldiğinde yazılar yeniden açılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>Bu blogun %n klasörü okunamıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. Oradaki yazılar en son görüldükleri gibi listelenir.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>karışık satır sonları</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1, BOM ile</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>Galley hakkında</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Markdown dosyalarından oluşan klasörler olarak tutulan bloglar için bir düzenleyici.&lt;/p&gt;&lt;p&gt;GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılım.&lt;/p&gt;</translation>
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
        <translation>Diskten 1 anahtar daha geldi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>Diskten %Ln anahtar daha geldi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>Bu yazının her sözcüğü biliniyor.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>yeni adı %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>yeni adı %1/, dosyasıyla birlikte</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>yeni adı %1/, %Ln dosyasıyla birlikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Henüz hiçbir şey değişmiyor.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 ad değişir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln ad değişir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 satır değişir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln satır değişir</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>1 yazıda</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>%Ln yazıda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines change, in posts</comment>
        <translation>%2 %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, and %2 %3.</source>
        <comment>names change, lines change, in posts</comment>
        <translation>%1, %3 %2.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 kalır: yalnızca bu yazının değil.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 bu yazıyı anıyor ve olduğu gibi kalır. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>çöp kutusuna gider</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>dosyasıyla birlikte çöp kutusuna gider</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>%Ln dosyasıyla birlikte çöp kutusuna gider</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>kalır: başka yazılar kullanıyor ya da içinde bir bağlantı var</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>onu anıyor ve olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>&quot;%1&quot; çöp kutusuna taşınsın mı?</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 yazı onu anıyor; o bağlantı bir yere götürmeyecek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln yazı onu anıyor; bağlantıları bir yere götürmeyecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Bu, hem burada hem çöp kutusundan geri alınabilir.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>Yazı burada geri getirilebilir; klasörü bunun için çok büyük ve yalnızca çöp kutusundan geri gelir.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>Yazıyı oluştur</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni yazı</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Yeni yazının başlığı</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>Yeni yazının klasörü</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>Yeni yazının dosyası</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>Blogun kendi klasörü</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Adı: %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>Dosyası, diğer yazılarınızdaki alışkanlığa göre adlandırılır.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>%1 tane daha</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>Bu yazıda burada bir tam sayı var. %1 kalır.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>Bu bir sayı değil. Yazıda %1 kalır.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>İmlecin yerinde metnin bir sözcüğü yok.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>İmleci metnin bir sözcüğüne koyun ya da bir satırın sözcüklerini seçin.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>%Ln yerden çok var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>Düzen &gt; Değiştir, kaç tane varsa değiştirir.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>&quot;%1&quot; yeniden adlandırıldı</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>&quot;%1&quot; çoğaltıldı</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>&quot;%1&quot; çöp kutusuna gitti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>&quot;%1&quot; oluşturuldu</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 yeniden adlandırıldı</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 taşındı</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 değiştirildi</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 çöp kutusuna gitti</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 ve başkaları çöp kutusuna gitti</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 kırpıldı, döndürüldü ya da küçültüldü</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; yeniden adlandırmasını geri al</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; çoğaltmasını geri al</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>&quot;%1&quot; yazısının çöp kutusuna taşınmasını geri al</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>&quot;%1&quot; oluşturmasını geri al</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>%1 yeniden adlandırmasını geri al</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>%1 taşımasını geri al</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>%1 değiştirmesini geri al</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>%1 dosyasının çöp kutusuna taşınmasını geri al</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>%1 üzerindeki değişikliği geri al</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>&quot;%1&quot; yazılarda değiştirildi</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>Yazılardaki &quot;%1&quot; değiştirmesini geri al</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 alternatif ya da başlık metni aldı</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>%1 için alternatif ya da başlık metnini geri al</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>Bölüm taşınmadı.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>Yazı, kapanmamış bir kodun ya da yorumun içinde bitiyor: arkasına gelen onun parçası olurdu.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>Düzey %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>Yazının başlıkları burada listelenir.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Ana hat</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Ana hattı gizle</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>Yazının ana hattı</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>Şununla karşılaştır</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>Birleştirmeden önceki metniniz</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Diskte</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>Diğer programın metni</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>Başka bir program bu dosyanın adını %1 yaptı.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>Eski adı %1 idi. Galley yeni adla devam eder.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>Bu dosyayı başka bir program sildi.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Metniniz hâlâ burada.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>Başka bir program bu dosyayı değiştirdi ve Galley onu gösteremiyor.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Metniniz hâlâ burada.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>Bu dosya diskte değişti.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>Sizin değişikliğiniz yoktu; Galley yeni metni gösteriyor.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Neyin değiştiğini göster</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>Siz yazarken başka bir program bu dosyayı değiştirdi.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>Onun değişikliklerini metninizden yeniden çıkardınız.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>Onlar hâlâ diskte; kaydederken üzerlerine yazmadan önce size sorulur.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>1 değişiklik birleşti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln değişiklik birleşti.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 yeri iki taraf da değiştirdi; kararı siz verin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln yeri iki taraf da değiştirdi; kararı siz verin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Tüm değişiklikleri göster</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>Başka bir programın değiştirdikleriyle karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Metninizin önceki hâli</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>yazıldı: %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>Bu değişikliği al</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Bu değişikliği geri yükle</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Metninizin şimdiki hâli</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Bağlantı adresini kopyala</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Bu resim klasörde yok.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>Diskte bu resmin adındaki büyük harfler farklı.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>Bu resim blogun klasörünün dışında.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>Bu resim başka bir sitede ve yüklenmedi.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>Bu blog için web’den resimleri göster</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>Bu adresi sitenin üreticisi doldurur. Galley dolduramaz.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>Bu diyagram çizilemiyor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Önemli</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>Önizleme için çok fazla: böyle yazılmış ya da böyle başlıyor.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>Yazıları göster</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Metni göster</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Önizlemeyi göster</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Resimleri göster</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Bölmelerin genişliği</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>Arama sonuçları yaklaşık 155 karakter gösterir.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 karakter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 karakter</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>Resim değiştirildi.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>Bir resim ekleniyor…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>Resimler ekleniyor: %2 resimden %1 tanesi hazır.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Yazmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n resim eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 şuraya eklendi: %2.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 blogda zaten var, bağlantısı eklendi.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>Yan duranlar dikleştirildi.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Dikleştirildi.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>Yer ve kamera bilgileri çıkarıldı.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>Yer ve kamera bilgisi çıkarıldı.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>Her birinin ne gösterdiğini köşeli ayraçlarının arasına yazın.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>Ne gösterdiğini köşeli ayraçların arasına yazın.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>Kapak olarak kullan</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>Şunlar için de aynısı: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Yazının resimleri</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>Yazının resimleri (Aşağı)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>Başka bir sitenin resmi. Galley onu yüklemez.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Bu resim klasörde yok.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1, burada gösterilmiyor</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 piksel, %3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>yeni adı %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>oluşturulur</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>o zaman başka bir resim olur</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>Hiçbir yazı onu anmıyor: başka bir şey değişmez.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 satır uyarlanır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln satır uyarlanır</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>1 yazıda</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>%Ln yazıda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%2 %1.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 bu resmi anıyor ve olduğu gibi kalır. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>çöp kutusuna gider</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>onu gösteriyor ve olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>%1 çöp kutusuna taşınsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>%Ln resim çöp kutusuna taşınsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>Ne diskte ne de henüz kaydedilmemiş olanlarda onu gösteren bir yazı var.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 yazı onu gösteriyor; orada boş bir yer görünecek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln yazı onu gösteriyor; oralarda boş bir yer görünecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>Blog yazılarının dışında %1 adını anıyor: bir şablonda, bir stilde ya da bir ayarda.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>Blog yazılarının dışında %1 ve %Ln tane daha adı anıyor: şablonlarda, stillerde ya da ayarlarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Bu, hem burada hem çöp kutusundan geri alınabilir.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>Burada saklanamayacak kadar büyük olan yalnızca çöp kutusundan geri gelir.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>Yazılar onu eskisi gibi, aynı adla gösterir.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>&amp;Gösterdiklerine göre adlandır</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>Kendi &amp;adlarını koru, temizlenmiş olarak</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>&amp;Klasörlerindeki gibi numarala</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>En çok %1 piksel genişlikte</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>Daha küçük oluyorsa &amp;WebP olarak</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>&amp;Boyutlarını koru</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>Metindeki resim</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>Resim olduğu yerde kalıyor.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>Oraya yazılsaydı kod ya da liste gibi başka bir şeyin parçası olurdu.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>Daha aşağıda ona yer yok.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>Daha yukarıda ona yer yok.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>Burada bir genişliğe yer yok.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>Bu blogun Markdown’ında resim için genişlik yok; HTML’in img ögesinde var.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Resmin genişliği</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>Sayfanın gösterdiği biçimiyle, piksel olarak genişlik:</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>Genişliği ayarla</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Piksel olarak genişlik</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>Yazının resimleri</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>Eldeki resimler</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>Tüm yazılara bakılıyor…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>Bu blogun resimleri</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Eksik resimler</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Kullanılmayan resimler</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Kullanılmayan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Eksik %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Kullanılmayan %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>Yazıların gösterdiği ama blogda bulunmayanlar ile yazıların resimlerinin yanında duran ama blogdaki hiçbir metnin anmadıkları. Henüz kaydedilmemiş olanlar da sayılır.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>Çöp kutusuna taşı…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%Ln tanesini çöp kutusuna taşı…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>Yazı yeni başlığını aldı.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>Yazının adı artık %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>Çevirisini aç: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>Bu kopya: %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>Öbür yazı olduğu gibi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>&quot;%1&quot; çöp kutusunda.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>Saklananlar geri geldi. Kalanlar saklamak için çok büyüktü: onlar çöp kutusunda.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>Yazı geri geldi. Klasörü saklanamayacak kadar büyüktü: o çöp kutusunda.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Son dosya işlemini geri al</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>Galley bir dosya işleminin ortasında durdu.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>Bunu düzeltmek için: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri alın</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Yeni s&amp;ekmede aç</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>Dosya da metin gibi eski adına döndü.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>Dosya da metin gibi yeniden yeni adını aldı.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>Ancak kaydedilmemiş metnin sonradan değiştiği yerler olduğu gibi kaldı: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>Yazıları sırala ve süz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Herhangi bir etiket</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Herhangi bir klasör</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Herhangi bir dil</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Tüm yazıları göster</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeniler</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eskiler</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Başlığa göre</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Önce son değiştirilenler</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zamanlanmış</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 sorun</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Yazılarda ara</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>Yazının görünümü</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>Ön bilgi form olarak (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>Dosya olduğu gibi (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>Alan eklenmedi.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>Tümü %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Taslaklar %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Zamanlanmış %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Kaydedilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilemedi</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>Açık yazılar</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1, kaydedilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>Sonraki yazı bu sekmede açılır. Sekmeyi korumak için çift tıklayın.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>Kapat: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>adı UTF-8 değil</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>Bu blog ve diğerleri</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>Yazıları gizle</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 oluşturulamadı.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>Önizleme yanıt vermedi. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 yazıldı.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>Yüklenemeyen resimler içinde yok: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Yeniden dışa aktar…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>Yazı yazdırılamadı.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Metninize dokunulmadı.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>Önizleme yazıyı zamanında göstermedi. Gösterdiğinde yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>Önizleme bu yazıyı göstermeden önce başka bir yazı açıldı.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Satır %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>Ön bilgi</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (satır %L1)</translation>
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
        <translation>Bu dosyanın kodlamasında%1 metnin bir karakteri yok%2%3. Dosya olduğu gibi duruyor. O karakteri çıkarın ya da yazıyı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 geçerli YAML değil%2. Galley onu metin olarak gösterir ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; bir sayı tutar, verilen ise sayı değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; bir tarih tutar, verilen ise tarih değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>&quot;%1&quot; evet ya da hayır tutar, verilen ise ikisi de değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 adlı bir dosya yok.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 düzenlenebilecek bir dosya değil; bir klasör ya da aygıt.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>%1 açıldıktan sonra başka bir program tarafından değiştirildi. Üzerine hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>%1 yazılamadı%2. Dosya olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 yazıldı, ama geri okunduğunda başka baytlar geldi. Başka bir yere kaydedin: bu diske güvenilemez.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 ayrı bir yazı olarak açık. Başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 bir Markdown dosyası değil. Galley .md, .markdown ve .mdx dosyalarını açar.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>%1 dosyasının klasörü artık yok.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Burada henüz yazı yok. Galley bu klasörde .md, .markdown ve .mdx dosyalarını arar.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 dosyasının başka yerlerde başka adları var (sabit bağlantılar) ve kaydetmek onu onlardan ayırırdı. Dosya olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>Yazdıklarınız şimdilik güvende tutulamıyor%1. Galley yeniden deniyor.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>%1 dosyasının önceki sürümleri saklanamıyor%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>%1 yeniden adlandırılamadı%2. Her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 bu blogun klasöründe değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>%1 çöp kutusuna taşınamadı%2. Olduğu yerde duruyor.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 o zamandan beri değişti; bunu geri almak o değişikliği silerdi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>Galley bunu geri almak için gerekenleri saklayamıyor%1. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>Bu kısmen yapıldı ve %1 geri getirilemedi%2. Eski hâli güvende: yeniden denemek için geri alın.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>Bu dosya UTF-8 metin değil%1, bu yüzden salt okunur.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>Bu dosyada, geri yazılırken ayırt edilemeyen iki tür satır sonu karışık duruyor%1, bu yüzden salt okunur.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>Bu dosyada düzenlemeden sağ çıkmayacak bir karakter var%1%2, bu yüzden salt okunur.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>Bu dosyada Galley’in değiştirmeden geri yazamayacağı baytlar var%1, bu yüzden salt okunur.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>%L1. satırda başlayan ön bilgi hiç kapanmıyor. Galley onu metin olarak gösterir ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1 &quot;%2&quot; anahtarını ikinci kez içeriyor. Hangisinin kastedildiğini yalnızca metin söyleyebilir.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1 başka yerde kullanılacak bir değere ad veriyor (bir çapa). Metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1 başka yerdeki bir değeri yineliyor (bir takma ad). Metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>Ön bilgi alanlar olarak okunamayacak kadar büyük. Metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1 formun güvenle düzenleyemeyeceği bir biçimde yazılmış%2. Metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 geçerli TOML değil%2. Galley onu metin olarak gösterir ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 geçerli JSON değil%2. Galley onu metin olarak gösterir ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>Bu yazının ön bilgisi ilk satırda başlamıyor, bu yüzden hiçbir üretici onu bulamıyor. Galley hiçbir şeyi değiştirmez; üstünde duranı kaldırın.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>Ön bilgide &quot;%1&quot; anahtarı yok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>&quot;%1&quot; bir anahtar adı olamaz.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>Ön bilgide &quot;%1&quot; anahtarı zaten var.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>&quot;%1&quot; bir liste ya da grup tutuyor. Metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>&quot;%1&quot; değeri başka bir şeyi değiştirmeden değiştirilemedi. Hiçbir şey değiştirilmedi; metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>&quot;%1&quot; bu değişiklikle kaybolacak ya da yer değiştirecek bir yorum içeriyor. Hiçbir şey değiştirilmedi; metin olarak düzenlenebilir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>&quot;%1&quot; tablolar olarak yazılmış, her biri bir [[%1]] satırının altında. Tablolar metin olarak eklenir, taşınır ve kaldırılır.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>&quot;%1&quot; tek bir değer tutuyor, bu yüzden &quot;%2&quot; onun içinde bulunamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>İki değişiklik aynı yeri ilgilendiriyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1, adı ne derse desin bir resim değil. Eklenmedi.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 Galley’in güvenle açabileceğinden çok piksel içeriyor. Eklenmedi. Önce küçültün.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 Galley’in bir resim için kabul ettiği sınırdan (%2) büyük. Eklenmedi. Önce küçültün.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>üst sınır</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 burada okunamayan ve az tarayıcının gösterdiği bir resim türü%2. Eklenmedi. Önce JPEG olarak kaydedin.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 nerede çekildiğini söylüyor ve Galley bunu bu tür dosyadan çıkaramıyor. Eklenmedi. Önce JPEG olarak kaydedin.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>Bir resmin bağlantısı bu yerde duramaz: kodun ya da HTML’nin içinde metin olarak gösterilirdi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>Ekleme durduruldu. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 okunamıyor%2. Diskinin yerinde olup olmadığına ve okumaya izniniz olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 %2 içeriyor, Galley ise en çok %3 büyüklüğünde yazılar açar. Başka bir programla bölün.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>Bu bir metin dosyası değil: sıfır baytlar içeriyor%1. Hiçbir şey değiştirilmedi; yapıldığı programla açın.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>%1 yazılamadı: yazmaya karşı korunuyor. Dosya olduğu gibi duruyor. Yazmaya izin verin ya da başka adla kaydedin.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>%1 kaydedilemedi: klasörü yeni dosya almıyor, Galley ise bir yazının üzerine yerinde asla yazmaz. Dosya olduğu gibi duruyor. Klasörde yeni dosyalara izin verin ya da başka yere kaydedin.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>%1 adında bir şey zaten var. Hiçbir şey değiştirilmedi. Başka bir ad verin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>“%1” bir dosyanın adı olamaz. Hiçbir şey değiştirilmedi. Harf, rakam ve kısa çizgiden oluşan bir ad verin.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1, YAML’ın izin vermediği bir denetim karakteri içeriyor. Dosyanın kaynağından çıkarın.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 hasarlı ya da erken bitiyor, resim olarak okunamıyor. Eklenmedi. Başka bir kopyasını alın.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 betik içeren ya da başka yerden bir şey yükleyen bir çizim. Eklenmedi. Önce PNG olarak kaydedin.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Önizlemede bul</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>Önizlemede bulunacak sözcükler</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>Önizlemedeki aramayı kapat</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>Sayfanın genişliği</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Koyu sayfa</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>Telefondaki gibi, 390 piksel genişlikte</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Tabletteki gibi, 768 piksel genişlikte</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>Masaüstündeki gibi, 1200 piksel genişlikte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>Bu bölme kadar geniş</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Önizlemeyi göster</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>Önizleme bölmesinde</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Resimleri göster</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>Resimler bölmesinde</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Açık sayfa</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>Resimler  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>LanguageTool sunucusu</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>Bu bilgisayardaki adresi, örneğin localhost:8081. Görünen metni alır, söyledikleri altı çizili gösterilir. Boşsa hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>Bu, bu bilgisayarda bir adres değil (localhost, 127.0.0.1 ya da ::1). Oraya hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Biçem ve hedef</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> sözcük</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>Bir yazının sözcükleri</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>Kendi hedefi olmayan bir yazıda kaç tane olmalı. Metnin altında kaç tane olduğunu görürsünüz.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Hedef yok</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>Yinelenen sözcükleri işaretle</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>İki kez duran sözcüğün altında çizgiler; arada bir satır bitse de.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>Uzun cümleleri işaretle</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>Bundan çok sözcüğü olan cümlelerin altında noktalar.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Günde sözcük</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>Bir yazıya bir günde kaç tane eklemek istiyorsunuz. Metnin altında bugün kaç tane olduğunu görürsünüz.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Zamanlanmış: %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Bu yazıdaki başlıklar</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Satır %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter açar, Ctrl+Enter metnin yanında gösterir, Esc çıkar.   &gt; komutlar   @ başlıklar</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>Bir yazıya, başlığa (@) ya da komuta (&gt;) git</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Hızlı aç</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter açar, Esc çıkar.   &gt; komutlar   @ başlıklar</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>Önizleme durdu ve yeniden başlatıldı.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Metninize dokunulmadı.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>Önizleme durdu.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Yeniden başlat</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>Artık orada değil</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Son bloglar</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 dosya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1; yarıda kesildi</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1; saklanamayacak kadar büyük olanlar çöp kutusunda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>Daha sonraki bir değişiklik aynı dosyalarla ilgili: %1. Önce onu geri alın.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>Dosyalardaki son değişiklikler</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Galley’in bu blogun dosyalarına yaptıkları, en yenisi başta. Yazdıklarınızın kendi geri alması vardır.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Son değişiklikler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Saklananlar okunuyor…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>Dosyalara henüz bir şey yapılmadı ya da yapılanlardan artık bir şey saklanmıyor.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>Kaydedilmemiş bir yazıdan saklananlar okunamıyor.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Şurada duruyor: %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>%1 anına kadar yazdıklarınız güvende.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>Diskteki dosya %1 anında kaydettiğiniz gibi.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>Diskteki dosya o zamandan beri değişti; bir yeri iki taraf da değiştirdi ve orada sizinki duruyor.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>Diskteki dosya o zamandan beri değişti; %L1 yeri iki taraf da değiştirdi ve oralarda sizinki duruyor.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>Diskteki dosya o zamandan beri değişti; ikisi birleşiyor.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>Galley son değişiklikleriniz kaydedilmeden durdu.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>Karşılaştırmayı gizle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>At…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tümünü geri yükle</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>Başka bir yazıda da kaydedilmemiş değişiklikler vardı.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>Başka %L1 yazıda da kaydedilmemiş değişiklikler vardı.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>Yazdıklarınız güvende: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aç: %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 dosyasını farklı kaydet…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>Kurtarılanla karşılaştırılıyor</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Diskte</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Metninizin şimdiki hâli</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>kaydedildi: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Kurtarılan</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>son yazım: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>yazıya göreli</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>yazının adını taşıyan klasörde</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>yazının sayfasına göreli</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>sitenin kökü olarak sunulan klasörde</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>sitenin kökü olarak sunulan klasörün adıyla</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>sitenin kaynaklarında</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>blogun klasöründe</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>başka üreticilerin sunduğu bir klasörde</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>“%1” alanına yazılan dosyada değil: yazı onu bu hâliyle kabul etmiyor.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>Düzeltin ya da vazgeçmek için alanda Ctrl+Z’ye basın.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 Listeye yeniden bakın.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>Yazıyı yeniden adlandır</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Yeni başlık</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>Dosyanın yeni adı</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>Dosyasının, klasörlerinin ve adresinin &amp;adı</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Tümü tek adımda geri alınabilir.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Henüz hiçbir şey değişmiyor.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>Yeni bir başlığın ya da adın neleri değiştirdiği, değişmeden önce burada listelenir.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>Hiçbir şey kaybolmasın diye yazıyı kaydedin.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>Yazının kendisi kaydedildi.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley yazıyı gösterir ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>UTF-8 bir kopyayı düzenle…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>Metniniz güvende.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Başka yere kaydet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>UTF-8 olarak kaydet</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>“%1” için varsayılana dön: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>Kendi renklerinizin dosyası</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Sözlüklerin klasörü (.dic ve .aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Ayar grupları</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>Hiçbir ayarda “%1” yok.</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>Galley’in kendi dili.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>Pencerenin açık ya da koyu renkleri.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>Kendi renklerimin dosyası</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Galley’in renklerini paper ve ink gibi adlarıyla veren bir metin dosyası. Her kaydettiğinizde yeniden okunur.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>Kendi renklerimi düzenle</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>O dosyayı açar. Henüz yoksa Galley şimdiki renklerle bir tane yapar.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>Yazıların yazıldığı yazı tipi. Kod eş aralıklı kalır.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>Tırnaksız, sistem gibi</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Tırnaklı</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Eş aralıklı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>Harflerin boyutu. Metnin üzerinde Ctrl ve tekerlek onu değiştirir.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Satır uzunluğu</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>Yer oldukça sütunun genişliği.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> karakter</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>Bir satırdan sonrakine, harf boyutuna göre.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Paragraf aralığı</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>Boş bir satırın, dolu bir satıra göre yüksekliği.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>İşaretler asılı dursun</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>Bir liste maddesinin ya da alıntının kaydırılan satırları, işaretinin değil sözcüklerinin altında durur.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Resimleri göster</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>Küçük boyda, farenin metinde bir resmin sözcükleri ya da adresi üzerinde durduğu yerde.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>Bağlantı ve emoji öner</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>Siz ayraç, adres ya da iki nokta yazarken.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Kendiliğinden kaydet</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>Son değişiklikten bu kadar sonra. Kaydedilmeyen her durumda blogun dışında güvende tutulur.</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> saniye</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>Bir yazının kaydedilmiş sürümleri</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>Sonraki başlangıçtan itibaren geçmişinde bu kadar tutulur.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>Bütün sürümler için yer</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>Daha çok yer tutarlarsa sonraki başlangıçtan itibaren en eskileri gider.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım denetimi</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Yazımı denetle</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Hiçbir sözlüğün bilmediği sözcüklerin altı çizilir.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Sözlük klasörü</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>Sistemdekilerin yanında: .dic dosyaları ve .aff dosyaları.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Yalnız sistemdekiler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>Bu blog</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Web’deki resimler</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>Açık olan blogun önizlemesi başka sitelerin resimlerini alır.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Sayfanın biçemi</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>Açık olan blogun, önizlemesi için bir biçem sayfası.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>Galley’in kendi görünüşü</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>Biçem sayfası seç…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Sayfanın boyutu</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>Önizlemenin onu ne kadar büyük gösterdiği.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Birlikte kaydır</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>Metin ve önizleme aynı yeri gösterir.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Tipografik tırnaklar</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>Önizleme düzleri yerine bunları ve tireleri gösterir. Metin kalır.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>Yeni resimler</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>Resimlerin adları</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>Bir yazıya gelenlerin.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>Gösterdiklerine göre</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>Kendi adları, temizlenmiş</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>Numaralar, klasördeki gibi</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>En büyük genişlik</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>Daha geniş resimler gelirken küçültülür.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> piksel</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Boyutlarını koru</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>WebP olarak</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>Yeni resimler, daha küçük olduğunda WebP olur.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>Tuşlar ve makine</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>Değiştirebileceğiniz, bütün komutların tuşları.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>Tuşları göster…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Çizim</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>Pencereyi kimin çizdiği: yavaşsa ya da hiçbir şey göstermiyorsa öbürünü deneyin. Sonraki başlangıçtan itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Ekran kartı</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>İşlemci</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 şu anda &quot;%2&quot; komutunun kısayolu. Önce ona varsayılan kısayolunu verin.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Bu sözcükleri ya da bu kısayolu taşıyan komut yok.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Burada kullan</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kısayol yok</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Varsayılan kısayol</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Tümüne varsayılan kısayollar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Komutlarda ve kısayollarda ara</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Komutlarda ara</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve kısayolları</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni kısayol</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>Listede Enter’a, sonra yeni kısayola basın</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>Varsayılan olarak kısayolu yok.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Varsayılanı %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 için kısayol yok.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 tek başına metne yazar ya da metinde gezinir. Onunla birlikte Ctrl ya da Alt tuşunu basılı tutun veya bir işlev tuşu seçin.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1, &quot;%2&quot; (%3) komutunun kısayolu. Burada kullanılırsa o komut kısayolsuz kalır.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Yeni kısayola basın; Esc olduğu gibi bırakır</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>Sitenin stil sayfası okunamadığı sürece önizleme Galley’in kendi görünümünü kullanır.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 bu blogun klasöründe değil. Orada olan birini seçin ya da oraya kopyalayın.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>Sözcükler aranıyor…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>&quot;%1&quot; sözcüklerime eklensin</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>Bu blogda yok say</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Burada yok say</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Benzer bir sözcük bilinmiyor</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Şuradan da: %1</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>Sözlüklerin olduğu &amp;klasör…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>Sözlük bulunamadı</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>Yazının dili</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>Yazının dili: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>Yazının dili: &quot;%1&quot; için sözlük yok</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Sözlüklerin olduğu bir klasör (.dic ve .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>Sözcük, Galley kapanana kadar geçerlidir.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>Yazım bu dosya olmadan denetlenir.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>Resim eklenmedi.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>Resimler birinci görünümün yazısına eklenir: bunu orada gösterin.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>İkinci görünümde bütün dosya</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Metnin ikinci görünümü</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>İkinci görünümü kapat</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>Neyle yapılmış olursa olsun, blogunuzun klasörünü açın. Galley nasıl işlediğini yazılarınızdan öğrenir ve siz bir dosyayı kaydedene kadar hiçbirini değiştirmez.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>Blog klasörü aç…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Yazı aç…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>Örnek blogu dene</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Son bloglar</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>Bu pencereye bir klasör ya da yazı da bırakabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 sözcük</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln sözcük</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 karakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>Kastedilenlerle birlikte listele</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>Gövdedeki sözcükler</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>Gövdedeki karakterler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln dk okuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>Dakikada 230 sözcükle okuma süresi</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>Dosyanın yazılışı: kodlama ve satır sonları</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 bozuk yer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln bozuk yer</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Satır %1, sütun %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>İmlecin dosyadaki yeri</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>Tek yer burası. Esc bitirir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln yer birlikte değişiyor. Esc bitirir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 / %Ln sözcük</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>Bu yazının hedefine 1 sözcük var</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>Bu yazının hedefine %Ln sözcük var</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>Bu yazının hedefine ulaşıldı</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>bugün %1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>Bu yazıda günün hedefine 1 sözcük kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>Bu yazıda günün hedefine %Ln sözcük kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>Bu yazıda günün hedefine ulaşıldı</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>“%1” sözcüğü burada iki kez duruyor.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>Uzun bir cümle: %Ln sözcük.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>“%1” sözcüğünü kaldır</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>Yinelenen sözcüğü kaldır</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>Bu cümleyi olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>%1 adresindeki LanguageTool sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>%1 adresindeki LanguageTool sunucusunun yanıtı çok büyük.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>%1 adresinde yanıt veren bir LanguageTool sunucusu değil.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>%1 adresindeki LanguageTool sunucusu bu metni denetlemiyor; dilini bilmiyor olabilir.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Başka her şey onsuz da çalışır.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>İmleç bir tabloda değil.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>İmleci tablonun bir hücresine koyun ya da &quot;Ekle&quot; menüsünden &quot;Tablo…&quot; komutunu seçin.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>Metin şu anda değiştirilemiyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>Metindeki tablo bu arada değişti. Hiçbir şey değiştirilmedi: gerekenleri kopyalayın, sonra bunu kapatın.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>Burada tablo bulunamaz.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>Metin şu anda değiştirilemiyor. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>Kopyalanan bir tablo değil.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>Satırlarında sekmeler, virgüller ya da noktalı virgüller arasındaki hücre sayısı aynı değil.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>İmleç kodda, HTML’de ya da alanlarda. Metnin bir satırına koyun.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Tablo ekle</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Tabloyu düzenle</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>Hesap tablosundaki hücreler yapıştırılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n hücre son sütunun ardında duruyor. Okurlar görmez; Galley korur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>Değiştirmediğiniz satırlar her boşluğunu korur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Tabloyu ekle</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Tabloyu değiştir</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Satırı kaldır</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Satırı yukarı al</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Satırı aşağı al</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>Sütunları hizala</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>Dikey çizgiler alt alta gelsin diye her satıra boşluk koyar</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Sütun ekle</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Sütunu kaldır</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>Sütunu sola al</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>Sütunu sağa al</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Sütunun hizalaması</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>hizasız</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sola yaslı</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>ortalı</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağa yaslı</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>Dikey çizgiler alt alta gelsin diye her satıra boşluk konur.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>Tablodaki değişiklikleriniz henüz metinde değil. Bırakmak için Esc tuşuna yeniden basın.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Tablonun hücreleri</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>Başlık</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>&amp;Diğerlerini kapat</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Açık tut</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Metnin yanında</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Delete kaldırır, Enter değiştirir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Kaldır (Delete)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>Bu yazıda %1 zaten var.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Bilinenler: %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>%1 yazıda %2 yazıyor.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>1 yazıda %1 yazıyor.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>Diğer yazılarda %1 yazıyor.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Kullan: %1</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>%1 diskte kaldırıldı, önceki değeri %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 diskten geldi: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 diskten geldi: %2, önceki değeri %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Ön bilgi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>Dosyada olduğu gibi.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>Bir formun değiştireceği karakterler içeriyor.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1. satıra git</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>Satır %1: “%2” içinde “=” yok.</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>Satır %1: Galley’in “%2” diye bir rengi yok.</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>Satır %1: %2 için #2b4fb0 gibi bir renk gerekir, “%3” değil.</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>Satır %1: %2 daha önce verilmişti; bu satır geçerli.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>Satır %1: base light ya da dark olur, “%2” değil.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>Satır %1: %2, %3 üzerinde %4’e 1 ayrışıyor. Okunması için metne 4,5 gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ve %n tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>Kendi renklerinizin dosyasına bakmak gerekiyor.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Galley’de kendi renkleriniz. Bu dosyayı kaydedin, pencere uyar.
Bir satır şöyledir: ad = renk. Olduğu gibi kalacak olanı yazmayın.
base light ya da dark olur: adı verilmeyen renkler oradan gelir.
paper, chrome, desk ve raised zeminlerdir; ink, ink2 ve ink3 üzerlerindeki metindir,
belirginden sönüğe; accent seçili olan ya da klavyenin bulunduğu yerdir; syn ile
başlayan adlar koddur. Metin zemininden 4,5’e 1 ayrışmalıdır.</translation>
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
        <translation>Şimdi yeni &amp;sürüm ara</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Yeni sürümleri ara</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley haftada bir kez %1 adresine en yeni sürümün numarasını sorar; hakkınızda hiçbir şey gönderilmez, hiçbir şey indirilmez ve kurulmaz.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>Yeni sürümler aransın mı?</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley haftada bir kez %1 adresine en yeni sürümün numarasını sorardı; hakkınızda hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>Daha yeni bir sürüm var, Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>Bu, %1. Yeninin sayfası ne getirdiğini söyler.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Sayfasını aç…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Bu sürüm olmasın</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>En yeni sürüm bu, Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley en yeni sürümü öğrenemedi.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 yanıt vermedi ya da beklendiği gibi vermedi. Sonra yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Tümü tek adımda geri alınabilir.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Henüz hiçbir şey değişmiyor.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>Bunun neleri değiştirdiği, değişmeden önce burada listelenir.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Bu bir düzenli ifade değil: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>Henüz hiçbir şey aranmıyor.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Yazılar aranıyor…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>%L2 yazıdan %L1 tanesi arandı…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 olduğu gibi kalır. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>Burada bakılabilecek olandan fazlası var: aramayı daraltın.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>İfade 1 yazıda çok uzun sürüyor; o yazı atlandı.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>İfade %Ln yazıda çok uzun sürüyor; bu yazılar atlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>Ve %Ln tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 yer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln yer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 yazı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln yazı</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>Hiçbir yazıda yok.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%2 içinde %1.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>Yazılar hazırlanıyor…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>Öbür yazılarda değiştirmek için düğmeye yeniden basın.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>Yazılar yazılıyor…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>1 satır değişti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>%Ln satır değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>1 dosya yazıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>%Ln dosya yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>Henüz kaydedilmedi ve Ctrl+Z ile geri alınır.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Bü&amp;yük/küçük harf eşleştir</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Tam sözcükler</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Düzenli &amp;ifade</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>&amp;Metinde</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>Ön &amp;bilgide</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>Tüm yazılarda bul ve değiştir</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>Tüm yazılarda bul</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>Tüm yazılarda şununla değiştir</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>B&amp;ul</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Şununla &amp;değiştir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Tümü tek adımda geri alınabilir.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>Bulunanlar burada listelenir ve siz onaylamadan hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln yeri değiştir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1, 1 yer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1, %Ln yer</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Satır %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>Satır %L1: %2, yeni hâli %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1, %2 gün çeker. Galley onu yazıldığı gibi bırakır.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>0 yılı yok. Galley onu yazıldığı gibi bırakır.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>%1. ay diye bir ay yok. Galley onu yazıldığı gibi bırakır.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>Bir günde böyle bir saat yok. Galley onu yazıldığı gibi bırakır.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>Okurlar onu henüz görmüyor.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>Okurlara hazır.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
</TS>
