<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Nueva entrada…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>Abrir una &amp;carpeta de blog…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>&amp;Abrir una entrada…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>Blogs &amp;recientes</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>I&amp;mágenes de este blog…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>Convertir a UTF-&amp;8</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Exportar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Deshacer la última operación con archivos</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>Cambios recientes en los archi&amp;vos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>Copiar como texto con &amp;formato</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>&amp;Idioma de la ortografía</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>Énfasis &amp;fuerte</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>É&amp;nfasis</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>&amp;Aumentar la sangría del elemento</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>&amp;Reducir la sangría del elemento</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>S&amp;ubir las líneas</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>&amp;Bajar las líneas</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>&amp;Duplicar las líneas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>Código &amp;fuente del archivo</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>&amp;Plegar el front matter</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>Mostrar las &amp;entradas</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>Ir a la &amp;vista previa</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>Ir a las &amp;imágenes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>Despla&amp;zar juntos el texto y la vista previa</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>A&amp;grandar la página</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>&amp;Reducir la página</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>Página en su &amp;tamaño original</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>Comillas tip&amp;ográficas en la vista previa</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>Imágenes de la &amp;web para este blog</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>Esti&amp;lo de la página</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>Aspecto &amp;propio de Galley</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>&amp;Elegir la hoja de estilo del sitio…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Imagen…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>Imágenes &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>En&amp;trada</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>&amp;Buscar en las entradas</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>Entrada &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>Entrada an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>&amp;Mover a la papelera…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Acerca de &amp;Galley</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>Acerca de este &amp;blog…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>Guar&amp;dar automáticamente tras una pausa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Copiar la r&amp;uta</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>Pegar como tab&amp;la</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>Error ortográfico sig&amp;uiente</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>Error orto&amp;gráfico anterior</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>Ofrecer enlaces y e&amp;mojis al escribir</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>Editar la &amp;tabla…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>Aten&amp;uar el texto</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>No atenuar &amp;nada</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>Atenuar todo menos el &amp;párrafo</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>Atenuar todo menos la &amp;frase</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>Atenuar todo menos la &amp;línea</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>Mantener la línea en me&amp;dio</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabla…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>&amp;Descargar imágenes de otros sitios…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>Buscar y reempla&amp;zar en todas las entradas…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>C&amp;errar la pestaña</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>&amp;Volver a abrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Dividir el texto</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Mostrar el esquema</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>Otra entrada junto al texto…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>Los &amp;míos</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Ay&amp;uda de Galley</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>Cambiar todas las apariciones</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>Objetivo de palabras…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>Al %1&#xa0;%, la línea entre ambas al %2&#xa0;%</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>elegido por el autor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>nombra %1</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>define %1</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>Según los archivos</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>Acerca de este blog</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>Indicios encontrados</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Generador</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Carpeta del sitio</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>La carpeta en la que se ejecuta el generador, si no es la del propio blog</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>Carpetas de las entradas</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>Carpetas con entradas, separadas por comas; si se deja vacío, lo deciden los archivos</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>&amp;Archivos estáticos</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>Carpetas de archivos estáticos</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>Carpetas que el sitio sirve en su raíz, separadas por comas</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Se guarda en los ajustes de Galley, nunca en tu blog.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>No se encontró el archivo de ningún generador: una carpeta de entradas.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1, línea %2: %3</translation>
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
        <translation>Cuerpo de la entrada</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… %Ln carácter más de esta línea larga</numerusform>
            <numerusform>… %Ln caracteres más de esta línea larga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>Ancho del marco, en píxeles</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>Alto del marco, en píxeles</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>&amp;Reducirla a este ancho:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>Ancho de la imagen, en píxeles</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>&amp;Comprimirla más</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>Como &amp;WebP, con otro nombre</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Rec&amp;ortar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen completa</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>Un marco de cualquier forma</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>En su propia proporción</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>Una imagen de cuatro tintas, como las que usan las imprentas, aquí solo se puede girar.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>Este tipo de imagen se conserva sin pérdida: hay que reducirla o elegir WebP.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>Cada píxel</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Modificar la imagen</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>Recortar, girar, reducir: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>La muestra entera (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>Muestra cada píxel como uno de la pantalla (1); la rueda la acerca</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Calculando el resultado…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>Así no pesaría menos, y se queda como está.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>Lo que elijas se muestra aquí antes de escribirse.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>Después: %1, un %2&#xa0;% menos</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>Después: %1, un %2&#xa0;% más</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>Girada sin pérdida: no se reescribe ningún píxel.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>No se reescribe ningún píxel: una marca dice cómo está girada.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>Es más larga de lo que WebP permite: conserva su tipo.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>Su perfil de color no se puede pasar a WebP: conserva su tipo.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>Se omiten la ubicación y los datos de la cámara. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>Recortar sin pérdida</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>Lleva el marco al límite más cercano entre dos bloques</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>Recortada sin pérdida: ningún píxel se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>Dentro de un bloque de %1 × %2: todos los píxeles se escriben de nuevo.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>%Ln línea más.</numerusform>
            <numerusform>%Ln líneas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Intro ejecuta, Alt+K cambia su atajo, Esc sale.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>Abre antes una carpeta de blog o una entrada.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>Abre antes una entrada.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>Esta entrada es de solo lectura.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>Ahora no tiene nada que hacer.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln línea igual</numerusform>
            <numerusform>%Ln líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>sin fin de línea</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Restaurar este cambio</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>La restauración se puede deshacer con %1. Nada se guarda hasta que guardes.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Ambos textos son iguales.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Mostrar solo los cambios</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1, línea %2. %3: %4. %5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Encabezados de esta entrada</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>Imágenes de esta entrada</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Conservar el tuyo</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>Conservar el del disco</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El tuyo</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>Línea %1, cambiada por ambos</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1, cambiado por ambos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>En el disco, %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>Nada: se eliminó.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>Marco sobre la imagen</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>Sin marco: se queda la imagen completa.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 píxeles, a %3 de la izquierda, a %4 de arriba</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendario para %1</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Calendario (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>Esto no es una fecha. La entrada conserva %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>Entradas (*.md *.markdown *.mdown *.mkd *.mdx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>¿Guardar &quot;%1&quot; antes de cerrar?</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Lo que no esté guardado se pierde al cerrar Galley.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>Otro programa modificó %1 mientras escribías.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>Guardar reemplaza lo que escribió ese programa. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 tiene otros nombres en otros lugares (enlaces físicos).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>Guardar lo separa de ellos: conservan el texto antiguo. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>¿Descartar lo recuperado de %1?</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>Lo que escribiste sin guardar desaparece para siempre. El archivo se queda como está.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>Abrir una carpeta de blog</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Abrir una entrada</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>Guardar la entrada como</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>Elegir la hoja de estilo del sitio</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Hojas de estilo (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>¿Mostrar imágenes de la web en la vista previa de %1?</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>Los sitios que las alojan pueden ver que las miras, igual que lo ven de tus lectores. Solo se descargan imágenes.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>¿Abrir esta dirección fuera de Galley?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>no es un diccionario</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>no empieza con el número de sus palabras</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>su codificación no se conoce</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>no conoce sus propias palabras</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>Nueva entrada…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Buscando entradas…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Aún no hay entradas aquí. Galley busca archivos .md, .markdown y .mdx en esta carpeta.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>Ninguna entrada tiene &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>Buscar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>No hay borradores. Las entradas con draft: true aparecen aquí.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>No hay entradas programadas. Las entradas con una fecha por venir aparecen aquí.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>Ninguna entrada cumple todo lo elegido arriba.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>Esta entrada no muestra ninguna imagen de otro sitio.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>Descargando imágenes: %1 de %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>No se descargó %1.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>Las imágenes descargadas no se han añadido.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>Su dirección lleva a su propia red o no es segura. Guárdela desde el navegador y suéltela aquí.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>Su sitio no responde o ya no la tiene. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>Es demasiado grande. Guárdela desde el navegador, redúzcala y suéltela aquí.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>Lo que su sitio ha enviado no es una imagen. Mire su dirección en el navegador.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>Su entrada ya no está abierta o no se puede cambiar. Ábrala y tráigalas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>%n imagen de la página no tiene dirección en la web y se omitió.</numerusform>
            <numerusform>%n imágenes de la página no tienen dirección en la web y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>%n imagen de la página se queda en su sitio.</numerusform>
            <numerusform>%n imágenes de la página se quedan en su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>Su texto las enlaza. Puede traerlas.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>Traer las imágenes…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>Descargar imágenes de otros sitios</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>Cada una se pide una sola vez, al sitio que la tiene, y pasa a ser un archivo entre las imágenes propias de la entrada. Asegúrate de que puedes usarlas.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>Solo se pueden descargar imágenes cuya dirección empiece por https.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>Descargar %n imagen</numerusform>
            <numerusform>Descargar %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Idioma %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>Mostrar todas las entradas, no solo: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Solo en la selección</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>Demasiadas: no se reemplazó nada</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Solo buscar</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>Aún no es una expresión</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1; luego tardó demasiado</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>Esta expresión tarda demasiado</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>Más de %Ln coincidencia</numerusform>
            <numerusform>Más de %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>Ningún texto del blog nombra esta imagen.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>La imagen es pesada para una página: %1 tiene %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>La imagen tiene más píxeles de los que muestran las pantallas: %1 mide %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>La imagen dice dónde se tomó: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>La imagen está dos veces: %1 es igual que %2.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>Texto dañado: «%1» era probablemente «%2».</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>No existe tal día: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>El nombre del archivo empieza por un día que no existe: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>La entrada no tiene título.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>El nombre del archivo de la imagen se escribe con otras mayúsculas o minúsculas: %1. Los servidores web las distinguen.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>La imagen no está en el blog: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>La imagen no tiene descripción para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>El enlace no lleva a ninguna entrada: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedLine</name>
    <message>
        <source>Front matter</source>
        <translation>Front matter</translation>
    </message>
</context>
<context>
    <name>Galley::FormField</name>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Esta entrada no tiene front matter.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>El front matter de esta entrada está vacío.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>Otras entradas tienen además</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>Más campos que tienen otras entradas</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>Esta imagen está fuera del blog, donde los lectores no pueden verla.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>Hay que ponerla antes en la carpeta del blog.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>Plegar el front matter</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>Plegar el front matter en una línea</translation>
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
        <translation>Reparar todo</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>Lugares dañados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>Cerrar la lista de lugares dañados</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>Un lugar está dañado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln lugar está dañado.</numerusform>
            <numerusform>%Ln lugares están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>Un texto en UTF-8 se leyó alguna vez como Windows-1252. La reparación se puede deshacer con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>Un texto en UTF-8 se leyó alguna vez como Windows-1252. Esta entrada no se puede editar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>%Ln más debajo de estos.</numerusform>
            <numerusform>%Ln más debajo de estos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio de no separación</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>Ir a la línea %L1: %2, quería decir %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Ir a este lugar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>Reparar %1 en la línea %L2</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>Objetivo de palabras</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>Palabras que debe tener esta entrada</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>Se cuentan como debajo del texto: sin código ni direcciones, y cada signo chino o japonés como una palabra. El objetivo lo guarda Galley, no la entrada.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Fijar el objetivo</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>Palabras que añadir a una entrada en un día</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>El objetivo del día es el mismo para todas las entradas; un día empieza cuando la entrada se abre por primera vez.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>Ningún tema tiene esas palabras. Pruebe otras, o menos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Ayuda de Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>El tema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>Abra la carpeta de su blog, lo haya hecho lo que lo haya hecho: {openFolder}. Galley encuentra solo las entradas, sus imágenes y sus campos, y no pone allí ningún archivo propio.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>Las entradas están al lado: elija una para escribir en ella. {newPost} crea otra como las hace su blog.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>El texto está en el centro, bajo los campos de su cabecera. Al lado está la vista previa: la entrada como la verán sus lectores.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} va a una entrada o a un título por un trozo de su nombre. {commands} encuentra todo lo que Galley sabe hacer.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>Para probar sin riesgo, inicie Galley sin blog y tome el blog de ejemplo de la página de inicio: es una copia suya.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>Siga con: {#form}, {#saving}, {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>comienzo, ejemplo, abrir, carpeta</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>El formulario sobre el texto</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>El formulario muestra la cabecera, las líneas del principio del archivo. Lo que cambia en un campo cambia ese valor en el archivo y ningún otro byte: comillas, comentarios y orden se quedan.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>Un valor que no se puede cambiar sin riesgo se queda como está, con la razón debajo. {source} muestra el archivo entero como texto, y vuelve.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>La última fila ofrece los campos que tienen sus otras entradas. {foldForm} deja el formulario en una línea.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>Formulario y texto tienen un solo historial: {undo} deshace lo último que hizo, en cualquiera de los dos.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>cabecera, front matter, YAML, TOML, campos, metadatos, título, fecha, etiquetas</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>Guardar, y lo que nunca se pierde</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} escribe la entrada. Galley escribe junto al archivo, lo relee y compara, y solo entonces pone el archivo nuevo en el lugar del viejo. Si el disco está lleno, el archivo viejo queda como estaba.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>Lo que ha escrito y no guardado se conserva fuera del blog, con un segundo de retraso como mucho. Tras un fallo o un corte de luz, Galley se lo ofrece junto al archivo, y usted elige.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>Cada versión guardada se conserva un tiempo. {history} muestra lo que fue una entrada, y la recupera entera o en parte.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>Cuando otro programa cambia una entrada abierta, Galley une sus cambios y los de usted. Donde ambos cambiaron lo mismo, se le pregunta; su texto se queda hasta entonces.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} guarda por usted. {saveAs} y {saveCopy} escriben en otro lugar.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>fallo, recuperación, copia de seguridad, diario, conflicto, fusión, versiones</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>Listas, citas y marcas</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} continúa una lista, una tarea o una cita, y la termina en un elemento vacío. {!Tab} y {!Shift+Tab} meten y sacan un elemento, con todo lo que tiene debajo.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}, {emphasis}, {code} y {link} marcan lo seleccionado, o la palabra del cursor. Un signo escrito sobre una selección la rodea.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}, {moveLinesDown} y {duplicateLines} se llevan elementos enteros.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} es para correo y procesadores de texto, {copyHtml} para páginas web.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>negrita, cursiva, viñeta, numeración, tarea, Markdown, formato</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} empieza una tabla. En una tabla, {!Tab} va a la celda siguiente y {!Enter} a la fila siguiente, que se crea si no la hay.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} la muestra como cuadrícula, para filas, columnas y alineación. Las filas que no toca conservan cada byte.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>Las celdas copiadas de una hoja de cálculo o de una página web se pegan como tabla; {pasteTable} lo hace también con CSV.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>cuadrícula, hoja de cálculo, CSV, columna, fila, celda</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>Enlaces a entradas y páginas</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>Escriba `[` y un trozo de un título: Galley ofrece sus entradas y escribe el enlace como lo lee su sitio. Tras `](` ofrece también títulos e imágenes.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} toma lo ofrecido, {!Esc} lo deja y {!Ctrl+Space} lo pide. {completes} lo activa y desactiva.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>Una dirección pegada sobre palabras las convierte en enlace, como hace {link}.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>Cuando una entrada cambia de nombre con {renamePost}, todos los enlaces a ella la siguen.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>completar, dirección, URL, título, ancla, emoji</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} marca las palabras que ningún diccionario conoce, en el idioma de la entrada. El código, las direcciones y las fórmulas se dejan en paz.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>El menú de una palabra marcada pone otra en su lugar, o la conserva como una de las suyas: para todos los blogs, o para este. {nextMisspelling} va a la siguiente.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>Los diccionarios son los de este equipo. Si falta su idioma, elija una carpeta que los tenga (`.dic` y `.aff`) en el menú Editar, Idioma de la ortografía.</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>diccionario, Hunspell, errata, idioma</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} busca en la entrada y marca todos los lugares; {findNext} sigue. {replace} cambia uno o todos, y un solo paso lo deshace.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} recorre los textos de todas las entradas mientras escribe.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} muestra cada lugar de cada entrada con una casilla. Nada se escribe antes de que usted lo acepte, y todo se puede deshacer de una vez: vea {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>Pegue una imagen, suéltela sobre el texto o sobre las imágenes, o elíjala con {insertPicture}. Se convierte en un archivo de la carpeta de la entrada, con un nombre limpio, y se enlaza como su sitio enlaza sus imágenes.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>Las fotografías se enderezan, y se quita lo que cuentan del lugar y de la cámara. El menú Insertar, Imágenes nuevas, dice cómo se llaman y qué tamaño toman.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>Escriba entre los corchetes lo que muestra una imagen, para quien no la ve: `![Un faro al anochecer](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} muestra lo que hay en la carpeta de la entrada: en uso, sin uso, ausente, demasiado pesado. Dé allí otro nombre a una imagen, recórtela o llévela a la papelera, y cada entrada que la muestra la sigue.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} enumera lo que falta y lo que no se usa en todo el blog. {fetchPictures} hace suyas las imágenes de otros sitios.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>imágenes, fotografías, texto alternativo, portada, tamaño, WebP, recortar, posición</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>La vista previa, y por qué es segura</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>La vista previa sigue cada tecla. Un clic en ella lleva el cursor a esa palabra, y una casilla que se marca allí queda marcada en el texto. {scrollTogether} mantiene ambos en el mismo lugar.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>Una entrada puede venir de cualquier parte; por eso sus scripts nunca se ejecutan, no se lee ningún archivo fuera del blog y no se pide nada a otros sitios. Un enlace a una página externa se abre en su navegador, después de preguntarle.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} muestra imágenes de otros sitios solo en este blog: Galley las trae por sí mismo, sin cookies y sin decir dónde se muestran.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>Sobre la página elige su ancho y si es clara u oscura. {chooseStyle} muestra sus entradas con el estilo de su sitio; {zoomIn} y {zoomOut} cambian su tamaño.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} y {print} llevan la entrada al papel.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>seguridad, scripts, privacidad, teléfono, ancho, imprimir, PDF, CSS, fórmulas, diagramas</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>Varias entradas a la vez</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>Una entrada que elige toma la pestaña de la que solo miró. `Ctrl` y un clic la abren en una pestaña propia, y una entrada que ha cambiado conserva la suya.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} y {previousTab} las recorren, {closeTab} cierra una y {reopenTab} la devuelve.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>El próximo inicio abre las mismas entradas en los mismos lugares.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>ventanas, sesión, abrir, cerrar</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>Deshacer para archivos</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>Lo que Galley hace con los archivos se puede deshacer, también tras reiniciar: nombres, traslados, imágenes, la papelera, palabras reemplazadas en todas las entradas. {undoOperation} deshace lo último, {recentChanges} los enumera.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>Si desde entonces otro programa ha escrito en uno de los archivos, Galley lo dice y no cambia nada.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>Lo que se hizo en el texto de una entrada lo deshace {undo}.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>deshacer, cambiar nombre, borrar, papelera, restaurar</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Cómo lee Galley su sitio</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley aprende de sus archivos: qué generador hizo el sitio, dónde están entradas e imágenes, qué campos hay y cómo se escriben los enlaces. Lee los ajustes del sitio y no ejecuta ninguno.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} muestra qué ha aprendido y de qué archivo, y le deja decir otra cosa. Eso se guarda con sus ajustes, no en el blog.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>Se conocen Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress y VitePress. Cualquier otra carpeta con archivos Markdown también vale.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley no construye ni publica el sitio: eso lo hace su generador.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>generador, carpeta, estático, ajustes, publicar, construir</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>Entradas de solo lectura y texto estropeado</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>Un archivo que no se podría reescribir exactamente como está se abre en solo lectura, con la razón y la oferta de hacer una copia que se pueda editar.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>Las entradas en codificaciones antiguas se pueden editar y conservan su codificación. {asUtf8} escribe la entrada como UTF-8 la próxima vez que se guarde.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>Un texto como `cafÃ©` por `café` se encuentra y se cuenta bajo el texto: elija el número para ver qué se quería decir, y arreglarlo.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>codificación, UTF-8, mojibake, letras, acentos, bloqueado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>Estas son las teclas tal como están ahora. {shortcuts} las cambia.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} va de panel en panel, {!Tab} de campo en campo. Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>teclado, atajos, órdenes</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>Idioma, colores y tamaño</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>El menú Ver tiene el idioma del programa y sus colores: {theme1}, {theme2}, {theme3} o {theme0}. Ambos cambian al momento.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>Las letras son tan grandes como las del sistema. {fullScreen}, {dimming1} y {typewriter} dejan solo el texto.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} oculta y muestra la lista de entradas.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>ajustes, preferencias, oscuro, contraste, letra, concentración, tema</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>Dónde se guardan las cosas, y qué sale de este equipo</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>Sus entradas e imágenes están en la carpeta de su blog y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>Los ajustes, el diario del texto sin guardar, las versiones anteriores, sus palabras y el índice de las entradas están en esta carpeta suya: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>Sin que se lo pidan, Galley no envía nada a nadie: ni recuentos, ni informes, ni búsqueda de actualizaciones. Las imágenes de otros sitios solo se traen donde usted lo permite.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>privacidad, perfil, red, datos, copia de seguridad, telemetría</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>En la línea de órdenes</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley RUTA` abre una entrada o un blog; `galley --help` enumera más, como `--profile-dir` para ajustes en otra carpeta.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` hace sin ventana lo que hace la ventana: lee y pone valores, revisa entradas, enlaces e imágenes, hace HTML y entradas nuevas. `galley-cli --help` enumera sus órdenes.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check CARPETA` encuentra enlaces rotos e imágenes ausentes antes de que publique.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>terminal, script, galley-cli, revisar</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Estilo y objetivo</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} dice cuántas palabras debe tener una entrada; debajo del texto se ve cuántas tiene. Nada de eso se escribe en la entrada.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>En los ajustes ({settings}) puede hacer que se subrayen las palabras repetidas y las frases largas. El menú de un lugar así dice qué es y quita una palabra repetida.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>Si en este equipo hay un servidor LanguageTool, indique allí su dirección: lo que diga de su prosa también se subraya. No se le muestran ni el código ni las direcciones, y nunca se pregunta a un servidor de otro lugar.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>gramática, LanguageTool, repetida, frase, palabras, contar, progreso, meta</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} marca todos los lugares de la palabra en la que está el cursor, o de lo que ha seleccionado: lo que escriba en uno se escribe en todos. Esc lo termina, y un solo paso lo deshace todo.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>buscar, expresión regular, todas las entradas, varios cursores</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>Las fórmulas entre `$$` en líneas propias se dibujan siempre. `$x$`, `\(x\)` y `\[x\]`, las dos últimas también con dos barras invertidas como las necesita Jekyll, se dibujan donde la entrada dice `math: true` o la configuración del sitio nombra lo que las dibuja.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Si Galley mismo se cierra por un fallo, no se informa a nadie. Lo que deja está en este equipo: el diario de su texto sin guardar, que el próximo inicio le ofrece.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>También pregunta cuántas palabras quiere añadir a una entrada en un día y muestra cuántas son de hoy.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>Aún no hay versiones anteriores.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>A partir de ahora, cada guardado conserva una.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>Comparando con un guardado anterior</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>Las demás están ahí.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Tu texto actual</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Guardado anterior</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>Más para esta imagen</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Esta imagen no está en la carpeta.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>La entrada dice %1. Muchos servidores no la encontrarán así.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>Sin texto alternativo: no se lee nada en voz alta a quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>Los textos alternativos difieren: lo que escribas aquí se pone en todos los lugares.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>Texto alternativo, se lee en voz alta a quienes no pueden verla</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>Texto del título, visible bajo el ratón</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texto del título</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>Por lugar en la entrada</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>Las más pesadas primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Las más usadas primero</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>En la entrada %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Sin usar %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>Por revisar %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 y %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1, %2 y %3 más</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>Pesada y grande</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Pesada</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>También en otra entrada</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>En otra entrada</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>También en %Ln entrada</numerusform>
            <numerusform>También en %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>En %Ln entrada más</numerusform>
            <numerusform>En %Ln entradas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>No está en la carpeta</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>Falta, líneas %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>Falta, línea %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Líneas %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>La entrada dice %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Igual que %1</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>Contiene una ubicación</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>Portada de esta entrada</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>Sin usar en esta entrada</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>Portada y líneas %1 de esta entrada</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>Portada y línea %1 de esta entrada</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>Líneas %1 de esta entrada</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>Línea %1 de esta entrada</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>Ir a su lugar en el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>&amp;Ver de cerca</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Reem&amp;plazar…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>Mover a otra entrada…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>Recortar, &amp;girar, reducir…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>Usar como p&amp;ortada</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>Texto &amp;alternativo…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>Como &amp;dirección de este blog</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>&amp;Relativo a la entrada</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Como &amp;HTML</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>&amp;Mover a la papelera…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>En el te&amp;xto</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>Subir un &amp;bloque</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>B&amp;ajar un bloque</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>A&amp;ncho…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>Quita&amp;r el lugar y la cámara</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>La entrada usa todas las imágenes.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>No hay nada que revisar: todas las imágenes están como deben.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>La entrada no usa ninguna imagen.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>No hay imágenes en la carpeta de esta entrada.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>Vista ampliada de %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>Renombrar la imagen</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>&amp;Nuevo nombre de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>La imagen tiene su nuevo nombre.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Reemplazar la imagen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>La imagen es ahora otra.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>La imagen está ahora con la otra entrada.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>Escribirlo en todas partes</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>La imagen tiene su texto alternativo.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln imagen está en la papelera.</numerusform>
            <numerusform>%Ln imágenes están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texto del título</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>La imagen tiene su texto de título.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>Quitar el lugar y la cámara</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>La imagen ya no dice ni lugar ni cámara.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 entradas</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>Valores conocidos: %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>Lo que tienen otras entradas</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>Lo que tienen otras entradas (Abajo)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>Leyendo %L1 de %L2 entradas</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Buscando entradas…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>La carpeta de este blog no está.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>La lista está como estaba. Las entradas se podrán abrir de nuevo cuando %1 vuelva a estar.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>%n carpeta de este blog no se puede leer.</numerusform>
            <numerusform>%n carpetas de este blog no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. Las entradas que contiene se listan como se vieron por última vez.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>fines de línea mezclados</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 con BOM</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>Acerca de Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Un editor para blogs que son carpetas de archivos Markdown.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
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
        <translation>1 clave más vino del disco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>%Ln clave más vino del disco.</numerusform>
            <numerusform>%Ln claves más vinieron del disco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>Todas las palabras de esta entrada son conocidas.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>pasa a ser %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>pasa a ser %1/ con su archivo</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>pasa a ser %1/ con su %Ln archivo</numerusform>
            <numerusform>pasa a ser %1/ con sus %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 nombre cambia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln nombre cambia</numerusform>
            <numerusform>%Ln nombres cambian</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 línea cambia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln línea cambia</numerusform>
            <numerusform>%Ln líneas cambian</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>en 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>en %Ln entrada</numerusform>
            <numerusform>en %Ln entradas</numerusform>
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
        <translation>%1, y %2 %3.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 se queda: no es solo de esta entrada.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 nombra esta entrada y se queda como está. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>va a la papelera</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>va a la papelera con su archivo</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>va a la papelera con su %Ln archivo</numerusform>
            <numerusform>va a la papelera con sus %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>se queda: otras entradas lo usan, o contiene un enlace</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>la nombra y se queda como está</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>¿Mover &quot;%1&quot; a la papelera?</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 entrada la nombra; ese enlace no llevará a ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln entrada la nombra; sus enlaces no llevarán a ninguna parte.</numerusform>
            <numerusform>%Ln entradas la nombran; sus enlaces no llevarán a ninguna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Esto se puede deshacer, aquí y desde la papelera.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>La entrada se puede recuperar aquí; su carpeta es demasiado grande para eso y solo vuelve desde la papelera.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>Crear la entrada</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Título de la nueva entrada</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>Carpeta de la nueva entrada</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>Archivo de la nueva entrada</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>La carpeta del propio blog</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Será %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>Su archivo se nombra según la costumbre de tus otras entradas.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>Esta entrada tiene aquí un número entero. Conserva %1.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>Esto no es un número. La entrada conserva %1.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>No hay ninguna palabra del texto en el cursor.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>Ponga el cursor en una palabra del texto, o seleccione palabras de una línea.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>Hay más de %Ln lugar.</numerusform>
            <numerusform>Hay más de %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>Editar &gt; Reemplazar cambia tantos como haya.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>&quot;%1&quot; se renombró</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>&quot;%1&quot; se duplicó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>&quot;%1&quot; fue a la papelera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>&quot;%1&quot; se creó</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 se renombró</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 se movió</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 se reemplazó</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 fue a la papelera</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 y otros fueron a la papelera</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 se recortó, giró o redujo</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>Deshacer el renombrado de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>Deshacer la duplicación de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>Deshacer el envío de &quot;%1&quot; a la papelera</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>Deshacer la creación de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>Deshacer el renombrado de %1</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>Deshacer el traslado de %1</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>Deshacer el reemplazo de %1</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>Deshacer el envío de %1 a la papelera</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>Deshacer la modificación de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>&quot;%1&quot; se reemplazó en entradas</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>Deshacer el reemplazo de &quot;%1&quot; en entradas</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 recibió su texto alternativo o de título</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>Deshacer el texto alternativo o de título de %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>La sección no se movió.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>La entrada termina dentro de código o de un comentario sin cerrar: lo que viniera detrás pasaría a ser parte de él.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>Aquí aparecen los títulos de la entrada.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Ocultar el esquema</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>Esquema de la entrada</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>Tu texto antes de la fusión</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>El texto del otro programa</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>Otro programa renombró este archivo a %1.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>Era %1. Galley continúa con el nombre nuevo.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>Otro programa eliminó este archivo.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Tu texto sigue aquí.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>Otro programa modificó este archivo, y Galley no puede mostrarlo.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Tu texto sigue aquí.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>Este archivo cambió en el disco.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>No tenías cambios, así que Galley muestra el texto nuevo.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar qué cambió</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>Otro programa modificó este archivo mientras escribías.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>Volviste a sacar sus cambios de tu texto.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>Siguen en el disco, y al guardar se pregunta antes de sobrescribirlos.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>1 cambio se fusionó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln cambio se fusionó.</numerusform>
            <numerusform>%Ln cambios se fusionaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 lugar fue cambiado por ambos y te necesita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln lugar fue cambiado por ambos y te necesita.</numerusform>
            <numerusform>%Ln lugares fueron cambiados por ambos y te necesitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>Comparando con lo que cambió otro programa</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Tu texto antes</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>escrito: %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>Tomar este cambio</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Restaurar este cambio</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Tu texto actual</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Esta imagen no está en la carpeta.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>En el disco, el nombre de esta imagen tiene otras mayúsculas.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>Esta imagen está fuera de la carpeta del blog.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>Esta imagen está en otro sitio y no se carga.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>Mostrar imágenes de la web para este blog</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>Esta dirección la completa el generador del sitio. Galley no puede.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>Este diagrama no se puede dibujar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>Demasiado para la vista previa: así está escrito, o así empieza.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Mostrar la vista previa</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar las imágenes</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Ancho de los paneles</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>Los resultados de búsqueda muestran unos 155.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>Modificar la imagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>La imagen está modificada.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>Añadiendo una imagen…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>Añadiendo imágenes: %1 de %2 están listas.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n imagen se añadió.</numerusform>
            <numerusform>%n imágenes se añadieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 se añadió a %2.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 ya está en el blog, y se enlazó.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>Lo que estaba de lado se enderezó.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Se enderezó.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>Se quitaron de ellas el lugar y la cámara.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>Se quitaron de ella el lugar y la cámara.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>Escribe entre sus corchetes lo que muestra cada una.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>Escribe entre los corchetes lo que muestra.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>Usarla como portada</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>Lo mismo para %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Imágenes de la entrada</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>Imágenes de la entrada (Abajo)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>Una imagen de otro sitio. Galley no la carga.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Esta imagen no está en la carpeta.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1, no se muestra aquí</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>pasa a ser %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>se crea</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>pasa a ser otra imagen</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>Ninguna entrada la nombra: no cambia nada más.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 línea se adapta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln línea se adapta</numerusform>
            <numerusform>%Ln líneas se adaptan</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>en 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>en %Ln entrada</numerusform>
            <numerusform>en %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 nombra esta imagen y se queda como está. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>va a la papelera</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>la muestra y se queda como está</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>¿Mover %1 a la papelera?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>¿Mover %Ln imagen a la papelera?</numerusform>
            <numerusform>¿Mover %Ln imágenes a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>Ninguna entrada la muestra, ni en el disco ni en lo que aún no se ha guardado.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 entrada la muestra, y mostrará un hueco vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln entrada la muestra, y mostrará un hueco vacío.</numerusform>
            <numerusform>%Ln entradas la muestran, y mostrarán un hueco vacío.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>El blog nombra %1 fuera de sus entradas: en una plantilla, un estilo o un ajuste.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>El blog nombra %1 y %Ln más fuera de sus entradas: en plantillas, estilos o ajustes.</numerusform>
            <numerusform>El blog nombra %1 y %Ln más fuera de sus entradas: en plantillas, estilos o ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Esto se puede deshacer, aquí y desde la papelera.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>Lo que es demasiado grande para conservarlo aquí solo vuelve desde la papelera.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>Las entradas la muestran como antes, con el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>Nombrarlas según lo que &amp;muestran</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>Conservar sus pr&amp;opios nombres, depurados</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>&amp;Numerarlas como en su carpeta</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>Como máximo %1 píxeles de ancho</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>Como &amp;WebP si ocupa menos</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>Conservar su &amp;tamaño</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>Imagen en el texto</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>La imagen se queda donde está.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>Escrita allí sería parte de otra cosa, como código o una lista.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>No hay sitio para ella más abajo.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>No hay sitio para ella más arriba.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>Aquí no hay sitio para un ancho.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>El Markdown de este blog no tiene ancho para una imagen; el img de HTML sí.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Ancho de la imagen</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>Ancho en píxeles, tal como lo muestra la página:</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>Poner el ancho</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>Imágenes de la entrada</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>Imágenes disponibles</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>Revisando todas las entradas…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>Imágenes de este blog</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Imágenes que faltan</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Imágenes sin usar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Sin usar %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>Lo que las entradas muestran y el blog no tiene, y lo que está con las imágenes de las entradas y ningún texto del blog nombra. Lo que aún no se ha guardado también cuenta.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>Mover %Ln a la papelera…</numerusform>
            <numerusform>Mover %Ln a la papelera…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>La entrada tiene su nuevo título.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>La entrada ahora es %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>Abrir la traducción: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>Esta es la copia, %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>La otra entrada está como estaba.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>&quot;%1&quot; está en la papelera.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>Lo que se conservó está de vuelta. El resto era demasiado grande para eso: está en la papelera.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>La entrada está de vuelta. Su carpeta era demasiado grande para conservarla: está en la papelera.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Deshacer la última operación con archivos</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>Galley se detuvo en medio de una operación con archivos.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>Esto lo arregla: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer la operación</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Abrir en una pestaña &amp;nueva</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>El archivo vuelve a tener su nombre anterior, como el texto.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>El archivo tiene otra vez su nombre nuevo, como el texto.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>Pero donde el texto sin guardar cambió desde entonces, se queda: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>Ordenar y filtrar las entradas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Cualquier carpeta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimas modificadas primero</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Buscar en las entradas</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>Vista de la entrada</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>El front matter como formulario (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>El archivo tal cual (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>El campo no se añadió.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Borradores %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Programadas %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>Entradas abiertas</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1, cambios sin guardar</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>La siguiente entrada ocupará esta pestaña. Haz doble clic para conservarla.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>su nombre no es UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>Este blog y otros</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>Ocultar las entradas</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>La vista previa no respondió. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 se escribió.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>Las imágenes que no se cargaron no están en él: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exportar de nuevo…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>No se pudo imprimir la entrada.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Tu texto no se tocó.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>La vista previa no mostró la entrada a tiempo. Inténtalo de nuevo cuando la muestre.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>Se abrió otra entrada antes de que la vista previa mostrara esta.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>El front matter</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (línea %L1)</translation>
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
        <translation>A la codificación de este archivo%1 le falta un carácter del texto%2%3. El archivo está como estaba. Quita ese carácter o guarda la entrada como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 no es YAML válido%2. Galley lo muestra como texto y no cambia nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; contiene un número, y lo introducido no lo es. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; contiene una fecha, y lo introducido no lo es. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>&quot;%1&quot; contiene sí o no, y lo introducido no es ninguno de los dos. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 no es un archivo que se pueda editar, sino una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>Otro programa modificó %1 desde que se abrió. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>No se pudo escribir %1%2. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 se escribió, pero al leerlo de nuevo dio otros bytes. Guárdalo en otro lugar: este disco no es de fiar.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 está abierto como otra entrada. Guarda con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 no es un archivo Markdown. Galley abre archivos .md, .markdown y .mdx.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>La carpeta de %1 ya no está.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Aún no hay entradas aquí. Galley busca archivos .md, .markdown y .mdx en esta carpeta.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 tiene otros nombres en otros lugares (enlaces físicos), y guardar lo separaría de ellos. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>De momento, lo que escribes no se puede poner a salvo%1. Galley lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>Las versiones anteriores de %1 no se pueden conservar%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>No se pudo renombrar %1%2. Todo está como estaba.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 no está en la carpeta de este blog. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>No se pudo mover %1 a la papelera%2. Está donde estaba.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 cambió desde entonces, y deshacer esto perdería ese cambio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>Galley no puede conservar lo que necesita para deshacer esto%1. No se cambió nada.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>Esto se hizo en parte, y no se pudo recuperar %1%2. Su estado anterior está a salvo: deshazlo para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>Este archivo no es texto UTF-8%1, así que es de solo lectura.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>Este archivo mezcla dos tipos de fin de línea que no se pueden distinguir al volver a escribirlo%1, así que es de solo lectura.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>Este archivo contiene un carácter que no sobreviviría a la edición%1%2, así que es de solo lectura.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>Este archivo contiene bytes que Galley no podría volver a escribir sin cambios%1, así que es de solo lectura.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>El front matter que empieza en la línea %L1 nunca se cierra. Galley lo muestra como texto y no cambia nada.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1 tiene la clave &quot;%2&quot; por segunda vez. Solo el texto puede decir cuál es la correcta.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1 da nombre a un valor para usarlo en otro lugar (un ancla). Se puede editar como texto.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1 repite un valor de otro lugar (un alias). Se puede editar como texto.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>El front matter es demasiado grande para leerlo como campos. Se puede editar como texto.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1 tiene una escritura que el formulario no puede editar con seguridad%2. Se puede editar como texto.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 no es TOML válido%2. Galley lo muestra como texto y no cambia nada.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 no es JSON válido%2. Galley lo muestra como texto y no cambia nada.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>El front matter de esta entrada no empieza en su primera línea, así que ningún generador lo encuentra. Galley no cambia nada; quita lo que hay encima.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>El front matter no tiene la clave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>&quot;%1&quot; no puede ser el nombre de una clave.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>El front matter ya tiene una clave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>&quot;%1&quot; contiene una lista o un grupo. Se puede editar como texto.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>El valor de &quot;%1&quot; no se pudo cambiar sin cambiar otra cosa. No se cambió nada; se puede editar como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>&quot;%1&quot; contiene un comentario que este cambio perdería o movería. No se cambió nada; se puede editar como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>&quot;%1&quot; está escrito como tablas, cada una bajo una línea [[%1]]. Las tablas se añaden, mueven y quitan como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>&quot;%1&quot; contiene un único valor, así que &quot;%2&quot; no puede estar dentro. No se cambió nada.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>Dos cambios afectan al mismo lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1 no es una imagen, diga lo que diga su nombre. No se añadió.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 tiene más píxeles de los que Galley puede abrir con seguridad. No se añadió. Reduce antes la imagen.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 supera el tamaño (%2) que Galley admite para una imagen. No se añadió. Reduce antes la imagen.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>tamaño máximo</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 es un tipo de imagen%2 que aquí no se puede leer y que pocos navegadores muestran. No se añadió. Guárdala antes como JPEG.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 indica dónde se tomó, y Galley no puede quitarlo de este tipo de archivo. No se añadió. Guarda antes la imagen como JPEG.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>El enlace de una imagen no puede estar en este lugar: dentro de código o HTML se mostraría como texto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>Se detuvo la adición. No se añadió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 no se puede leer%2. Mire si su disco está, y si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 tiene %2, y Galley abre entradas de hasta %3. Divídalo con otro programa.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>Esto no es un archivo de texto: contiene bytes nulos%1. No se cambió nada; ábralo con el programa con el que se hizo.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>No se pudo escribir %1: está protegido contra escritura. El archivo está como estaba. Permita escribir en él, o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>No se pudo guardar %1: su carpeta no admite archivos nuevos, y Galley nunca escribe encima de una entrada. El archivo está como estaba. Permita archivos nuevos en la carpeta, o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>Ya hay algo llamado %1. No se cambió nada. Tome otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>«%1» no puede ser el nombre de un archivo. No se cambió nada. Tome un nombre de letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1 contiene un carácter de control, que YAML no permite. Quítelo en la fuente del archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 está dañado o termina demasiado pronto, y no se puede leer como imagen. No se añadió. Tome otra copia.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 es un dibujo que contiene un script o carga algo de otro lugar. No se añadió. Guárdelo antes como PNG.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Buscar en la vista previa</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>Palabras que buscar en la vista previa</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>Cerrar la búsqueda de la vista previa</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>Ancho de la página</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Página oscura</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Añadir imagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>Como en un teléfono, 390 píxeles de ancho</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Como en una tableta, 768 píxeles de ancho</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>Como en un escritorio, 1200 píxeles de ancho</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>Tan ancha como este panel</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Mostrar la vista previa</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>Vista previa en su panel</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>Imágenes en su panel</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Página clara</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>Imágenes  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>Servidor LanguageTool</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>Su dirección en este equipo, como localhost:8081. Recibe entonces la prosa que se ve, y lo que dice se subraya. Vacío, no se envía nada.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>No es una dirección de este equipo (localhost, 127.0.0.1 o ::1). No se envía nada allí.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Estilo y objetivo</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> palabras</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>Palabras de una entrada</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>Cuántas debe tener una entrada sin objetivo propio. Debajo del texto se ve cuántas tiene.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>Marcar las palabras repetidas</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>Guiones debajo de una palabra que está dos veces, también cuando una línea termina entre las dos.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>Marcar las frases largas</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>Puntos debajo de las frases con más palabras que estas.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Palabras al día</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>Cuántas quiere añadir a una entrada en un día. Debajo del texto se ve cuántas son hoy.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Programada: %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Encabezados de esta entrada</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Intro abre, Ctrl+Intro lo muestra junto al texto, Esc sale.   &gt; órdenes   @ títulos</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>Ir a una entrada, un encabezado (@) o un comando (&gt;)</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Apertura rápida</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Intro abre, Esc sale.   &gt; comandos   @ encabezados</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>La vista previa se detuvo y se inició de nuevo.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Tu texto no se tocó.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>La vista previa se detuvo.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciarla de nuevo</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Blogs recientes</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1; quedó a medias</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1; lo que es demasiado grande para conservarlo está en la papelera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>Un cambio posterior afecta a los mismos archivos: %1. Deshaz antes ese.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Deshacer la operación</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>Cambios recientes en los archivos</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Lo que Galley hizo con los archivos de este blog, lo más reciente primero. Lo que escribes tiene su propio deshacer.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Leyendo lo que se conservó…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>Aún no se hizo nada con archivos, o ya no se conserva nada de ello.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>Lo que se conservó de una entrada sin guardar no se puede leer.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Se queda en %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>Lo que escribiste hasta %1 está a salvo.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>El archivo del disco está como lo guardaste (%1).</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>El archivo del disco cambió desde entonces; un lugar fue cambiado por ambos, y ahí está el tuyo.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>El archivo del disco cambió desde entonces; %L1 lugares fueron cambiados por ambos, y ahí están los tuyos.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>El archivo del disco cambió desde entonces; ambos se fusionan.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>Galley se detuvo antes de guardar tus últimos cambios.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>Ocultar la comparación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>Otra entrada también tenía cambios sin guardar.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>Otras %L1 entradas también tenían cambios sin guardar.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>Lo que escribiste está a salvo: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Guardar %1 como…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>Comparando con lo recuperado</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Tu texto actual</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>escrito hasta %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>relativo a la entrada</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>en la carpeta que lleva el nombre de la entrada</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>relativo a la página de la entrada</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>en la carpeta que se sirve como raíz del sitio</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>con el nombre de la carpeta que se sirve como raíz del sitio</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>en las fuentes del sitio</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>en la carpeta del blog</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>en una carpeta que sirven otros generadores</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>Lo escrito en «%1» no está en el archivo: la entrada no lo admite tal como está.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>Corrígelo, o pulsa Ctrl+Z en el campo para renunciar a ello.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 Mira de nuevo la lista.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>Renombrar la entrada</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuevo título</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>Nuevo nombre del archivo</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>&amp;Nombre de su archivo, carpetas y dirección</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Todo se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>Lo que cambia un nuevo título o nombre se lista aquí, antes de que ocurra.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>Guarda la entrada, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>La entrada en sí está guardada.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley muestra la entrada y no cambia nada.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>Editar una copia en UTF-8…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>Tu texto está a salvo.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Guardar como UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>Restaurar el valor predeterminado de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>Un archivo con sus propios colores</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Una carpeta con diccionarios (.dic y .aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>Ningún ajuste tiene «%1».</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>El de Galley mismo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>Claros u oscuros, los de la ventana.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Los míos</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>Archivo de mis colores</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Un archivo de texto que da los colores de Galley por sus nombres, como paper e ink. Se relee cada vez que lo guarda.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>Editar mis colores</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>Abre ese archivo. Si aún no lo hay, Galley hace uno con los colores de ahora.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>La fuente en que se escriben las entradas. El código sigue monoespaciado.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>Sin remates, como el sistema</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monoespaciada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>El de las letras. Ctrl y la rueda lo cambian sobre el texto.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Largo de línea</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>El ancho de la columna, mientras haya sitio.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Alto de línea</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>De una línea a la siguiente, respecto al tamaño de las letras.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>El alto de una línea vacía, respecto al de una llena.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>Marcas colgantes</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>Las líneas partidas de un elemento de lista o una cita quedan bajo sus palabras, no bajo su marca.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>En pequeño, donde el ratón se detiene sobre las palabras o la dirección de una imagen en el texto.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>Ofrecer enlaces y emoji</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>Mientras escribe un corchete, una dirección o dos puntos.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Guardar solo</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>Este tiempo después del último cambio. Lo no guardado queda a salvo fuera del blog en todo caso.</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>Versiones guardadas de una entrada</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>Tantas quedan en su historial, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>Espacio para todas las versiones</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>Las más antiguas se van si ocupan más, desde el próximo inicio.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Las palabras que ningún diccionario conoce se subrayan.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Carpeta con diccionarios</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>Además de los del sistema: archivos .dic con su .aff.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Solo los del sistema</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>Este blog</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Imágenes de la web</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>La vista previa del blog abierto trae imágenes de otros sitios.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Estilo de la página</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>Una hoja de estilo del blog abierto, para su vista previa.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>El aspecto de Galley</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>Elegir una hoja de estilo…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>Lo grande que la muestra la vista previa.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>Texto y vista previa muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Comillas tipográficas</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>La vista previa las muestra, y rayas, en lugar de las rectas. El texto se queda.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>Imágenes nuevas</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>Nombres de las imágenes</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>De las que entran en una entrada.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>Según lo que muestran</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>El suyo, limpio</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>Números, como en su carpeta</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>Ancho máximo</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>Las imágenes más anchas se reducen al entrar.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Conservar su tamaño</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>Como WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>Las imágenes nuevas pasan a WebP donde eso ocupa menos.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>Teclas y equipo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>Las teclas de todas las órdenes, que puede cambiar.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>Mostrar las teclas…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>Quién dibuja la ventana: si va lenta o no muestra nada, pruebe el otro. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 es ahora el atajo de &quot;%2&quot;. Devuelve antes a ese comando su atajo habitual.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Ningún comando tiene estas palabras o este atajo.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Atajo habitual</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Atajos habituales para todos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y atajos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>Pulsa Intro en la lista y luego el atajo nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>Habitualmente no tiene atajo.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Habitualmente es %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 no tiene atajo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 por sí solo escribe en el texto o se mueve por él. Mantén pulsado Ctrl o Alt a la vez, o usa una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 es el atajo de &quot;%2&quot; (%3). Si se usa aquí, ese comando se queda sin atajo.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Pulsa el atajo nuevo; Esc lo deja como está</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>La vista previa usa el aspecto propio de Galley mientras no se pueda leer la hoja de estilo del sitio.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 no está en la carpeta de este blog. Elija uno que esté, o cópielo allí.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>Buscando palabras…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>Añadir &quot;%1&quot; a mis palabras</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>Omitir en este blog</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Omitir aquí</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>No se conoce ninguna palabra parecida</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>También de %1</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>Una &amp;carpeta con diccionarios…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>No se encontraron diccionarios</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>Idioma de la entrada</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>Idioma de la entrada: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>Idioma de la entrada: no hay diccionario para &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Una carpeta con diccionarios (.dic y .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>La palabra vale hasta que se cierre Galley.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>La ortografía se revisa sin ese archivo.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>La imagen no se añadió.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>Las imágenes se añaden a la entrada de la primera vista: muestre esta allí.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>El archivo entero en la segunda vista</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Segunda vista del texto</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>Cerrar la segunda vista</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>Abre la carpeta de tu blog, sea cual sea la herramienta que lo creó. Galley aprende de tus entradas cómo funciona, y no cambia ningún archivo hasta que guardes uno.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>Abrir una carpeta de blog…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Abrir una entrada…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>Probar el blog de ejemplo</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Blogs recientes</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>También puedes soltar una carpeta o una entrada en esta ventana.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>Listarlos, con lo que querían decir</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>Palabras del cuerpo</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>Caracteres del cuerpo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min de lectura</numerusform>
            <numerusform>%Ln min de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>Tiempo de lectura a 230 palabras por minuto</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>Cómo está escrito el archivo: codificación y fines de línea</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 lugar dañado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln lugar dañado</numerusform>
            <numerusform>%Ln lugares dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>Dónde está el cursor en el archivo</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>Este lugar es el único. Esc lo termina.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln lugar se cambia a la vez. Esc lo termina.</numerusform>
            <numerusform>%Ln lugares se cambian a la vez. Esc lo termina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 de %Ln palabra</numerusform>
            <numerusform>%1 de %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>1 palabra hasta el objetivo de esta entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln palabra hasta el objetivo de esta entrada</numerusform>
            <numerusform>%Ln palabras hasta el objetivo de esta entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>Se ha alcanzado el objetivo de esta entrada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 de %Ln hoy</numerusform>
            <numerusform>%1 de %Ln hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>1 palabra hasta el objetivo del día en esta entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln palabra hasta el objetivo del día en esta entrada</numerusform>
            <numerusform>%Ln palabras hasta el objetivo del día en esta entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>El objetivo del día se ha alcanzado en esta entrada</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>La palabra «%1» está aquí dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>Una frase larga: %Ln palabra.</numerusform>
            <numerusform>Una frase larga: %Ln palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>Quitar la palabra repetida</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>Dejar esta frase como está</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>El servidor LanguageTool en %1 no responde.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>La respuesta del servidor LanguageTool en %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>Lo que responde en %1 no es un servidor LanguageTool.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>El servidor LanguageTool en %1 no revisa este texto; quizá no conozca su idioma.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Todo lo demás funciona sin él.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>El cursor no está en ninguna tabla.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>Ponlo en una celda de tabla o elige &quot;Tabla…&quot; en el menú &quot;Insertar&quot;.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>El texto no se puede cambiar ahora. No se reemplazó nada.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>Mientras tanto, la tabla del texto ya es otra. No se reemplazó nada: copia lo que necesites y luego cierra esta ventana.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>Aquí no puede ir una tabla.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>El texto no se puede cambiar ahora. No se insertó nada.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>Lo que se copió no es una tabla.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>Sus líneas no tienen el mismo número de celdas entre tabuladores, comas o puntos y comas.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>El cursor está en código, en HTML o en los campos. Póngalo en una línea del texto.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Insertar tabla</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Editar tabla</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>Se pueden pegar celdas de una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n celda está detrás de la última columna. Los lectores no la ven; Galley la conserva.</numerusform>
            <numerusform>%n celdas están detrás de la última columna. Los lectores no las ven; Galley las conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>Las filas que no cambies conservan todos sus espacios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Insertar la tabla</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Cambiar la tabla</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Subir fila</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Bajar fila</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>Alinear columnas</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>Pone espacios en cada fila para que las barras verticales queden unas debajo de otras</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>Columna a la izquierda</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>Columna a la derecha</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>La columna está</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Alineación de la columna</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>sin alinear</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>centrada</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>Cada fila recibe espacios para que las barras verticales queden unas debajo de otras.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>Tus cambios en la tabla aún no están en el texto. Pulsa Esc otra vez para descartarlos.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Celdas de la tabla</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>Cabecera</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Cerrar las &amp;otras</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Mantener abierta</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Supr la quita, Intro la cambia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>Esta entrada ya tiene %1.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Valores conocidos: %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>%1 entradas dicen %2.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>1 entrada dice %1.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>Otras entradas dicen %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>%1 se quitó en el disco, era %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 vino del disco: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 vino del disco: %2, era %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front matter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>Tal como está en el archivo.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>Contiene caracteres que un formulario cambiaría.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>Línea %1: «%2» no tiene «=».</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>Línea %1: Galley no tiene el color «%2».</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>Línea %1: %2 necesita un color como #2b4fb0, no «%3».</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>Línea %1: %2 ya se nombró antes; vale esta línea.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>Línea %1: base es light o dark, no «%2».</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>Línea %1: %2 destaca de %3 en %4 a 1. Para leerse, el texto necesita 4,5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>El archivo de sus colores necesita una mirada.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Sus propios colores de Galley. Guarde este archivo, y la ventana lo sigue.
Una línea es: nombre = color. Omita lo que deba quedar como está.
base es light o dark: de dónde vienen los colores no nombrados.
paper, chrome, desk y raised son fondos; ink, ink2 e ink3 son el texto sobre ellos,
de fuerte a suave; accent es lo elegido o lo que tiene el teclado; los nombres con syn
son código. El texto debe destacar de su fondo en 4,5 a 1.</translation>
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
        <translation>Buscar ahora una nueva &amp;versión</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Buscar nuevas versiones</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley pregunta a %1 una vez por semana el número de la versión más nueva; no se envía nada sobre usted, y no se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>¿Buscar nuevas versiones?</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley preguntaría a %1 una vez por semana el número de la versión más nueva; no se envía nada sobre usted.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>Hay una versión más nueva, Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>Esta es la %1. La página de la nueva dice qué trae.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Abrir su página…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>Esta es la versión más nueva, Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley no pudo averiguar la versión más nueva.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 no respondió, o no como se esperaba. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Todo se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>Lo que esto cambia se lista aquí, antes de que ocurra.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>Aún no se busca nada.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Buscando entradas…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>Se ha buscado en %L1 de %L2 entradas…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 se queda como está. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 Mira de nuevo la lista.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>Hay más de lo que se puede revisar aquí: acota la búsqueda.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>La expresión tarda demasiado en 1 entrada, que se omite.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>La expresión tarda demasiado en %Ln entrada, que se omite.</numerusform>
            <numerusform>La expresión tarda demasiado en %Ln entradas, que se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>Ninguna entrada lo contiene.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>Preparando las entradas…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>Pulsa el botón otra vez para reemplazar en las demás entradas.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>Escribiendo las entradas…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>Cambió 1 línea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>Cambió %Ln línea.</numerusform>
            <numerusform>Cambiaron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>Se escribió 1 archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>Se escribió %Ln archivo.</numerusform>
            <numerusform>Se escribieron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>Aún no está guardado, y Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Distinguir &amp;mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>En el &amp;texto</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>En el &amp;front matter</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>Buscar y reemplazar en todas las entradas</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>Buscar en todas las entradas</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>Reemplazar en todas las entradas por</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Todo se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>Lo que se encuentra se lista aquí, y no se escribe nada hasta que lo confirmes.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>Reemplazar %Ln</numerusform>
            <numerusform>Reemplazar %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1, 1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1, %Ln lugar</numerusform>
            <numerusform>%1, %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Línea %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>Línea %L1: %2, pasa a ser %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1 tiene %2 días. Galley lo deja como está escrito.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>No existe el año 0. Galley lo deja como está escrito.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>No existe el mes %1. Galley lo deja como está escrito.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>Un día no tiene esa hora. Galley lo deja como está escrito.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>Los lectores aún no la ven.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>Lista para los lectores.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
