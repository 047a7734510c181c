<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>Mostrar posts</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Novo post…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>Abrir uma pasta de &amp;blog…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>&amp;Abrir um post…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>Blo&amp;gs recentes</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>I&amp;magens deste blog…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sa&amp;lvar como…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Salvar uma &amp;cópia…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>Converter para &amp;UTF-8</translation>
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
        <translation>Desfazer a última operação com arquivos</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>Alterações recen&amp;tes nos arquivos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>Copiar como texto &amp;formatado</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>L&amp;ocalizar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Verificar ortografia</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>&amp;Idioma da ortografia</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>Ênfase &amp;forte</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>Ê&amp;nfase</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>&amp;Aumentar o recuo do item</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>&amp;Diminuir o recuo do item</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Mover linhas para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Mover linhas para &amp;baixo</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>Du&amp;plicar linhas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>Código-&amp;fonte do arquivo</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>&amp;Recolher o front matter</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>Mostrar &amp;posts</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>Ir para a pré-&amp;visualização</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>Ir para as &amp;imagens</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Próxi&amp;mo painel</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>R&amp;olar texto e pré-visualização juntos</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>A&amp;umentar a página</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>&amp;Diminuir a página</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>Página no &amp;tamanho original</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>&amp;Aspas tipográficas na pré-visualização</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>Imagens da &amp;web para este blog</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>&amp;Estilo da página</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>Aparência própria do &amp;Galley</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>&amp;Escolher a folha de estilo do site…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Imagem…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>&amp;Novas imagens</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Post</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>&amp;Pesquisar posts</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>Pró&amp;ximo post</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>Post &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>&amp;Mover para a lixeira…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na pas&amp;ta</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Hi&amp;stórico…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;Sobre o Galley</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>S&amp;obre este blog…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>Sal&amp;var automaticamente após uma pausa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idioma da i&amp;nterface</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Copiar camin&amp;ho</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>Colar como ta&amp;bela</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>Pró&amp;ximo erro de ortografia</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>&amp;Erro de ortografia anterior</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>Oferecer links e e&amp;mojis ao digitar</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>Editar a &amp;tabela…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>E&amp;smaecer o texto</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>Não esmaecer &amp;nada</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>Esmaecer tudo menos o &amp;parágrafo</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>Esmaecer tudo menos a &amp;frase</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>Esmaecer tudo menos a &amp;linha</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>Manter a lin&amp;ha no meio</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabela…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>&amp;Baixar imagens de outros sites…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>&amp;Localizar e substituir em todos os posts…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Próxima a&amp;ba</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Aba a&amp;nterior</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>&amp;Fechar aba</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>R&amp;eabrir a aba fechada</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Dividir o texto</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Colar como texto simples</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Mostrar a estrutura</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>Outro post ao lado do texto…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>As &amp;minhas</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Aj&amp;uda do Galley</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>Alterar todas as ocorrências</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>Meta de palavras…</translation>
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
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>Em %1%, a linha entre as duas em %2%</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>escolhido pelo autor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>cita %1</translation>
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
        <translation>Conforme os arquivos</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>Sobre este blog</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>Indícios encontrados</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Gerador</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Pasta do site</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>A pasta em que o gerador é executado, se não for a do próprio blog</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Posts</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>Pastas dos posts</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>Pastas com posts, separadas por vírgulas; vazio deixa a decisão para os arquivos</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>&amp;Arquivos estáticos</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>Pastas dos arquivos estáticos</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>Pastas que o site serve em sua raiz, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Fica nas configurações do Galley, nunca no seu blog.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>Não foi encontrado o arquivo de nenhum gerador: uma pasta de posts.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1, linha %2: %3</translation>
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
        <translation>Corpo do post</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… mais %Ln caractere desta linha longa</numerusform>
            <numerusform>… mais %Ln caracteres desta linha longa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mês anterior (Page Up)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Próximo mês (Page Down)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>Largura da moldura, em pixels</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>Altura da moldura, em pixels</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>&amp;Reduzir para esta largura:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>Largura da imagem, em pixels</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>&amp;Comprimir mais</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>Como &amp;WebP, com outro nome</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
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
        <translation>A imagem inteira</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>Uma moldura de qualquer forma</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>Na própria proporção</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>Uma imagem de quatro tintas, como as usadas em gráficas, aqui só pode ser girada.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>Este tipo de imagem é mantido sem perda: reduza a imagem ou escolha WebP.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeDialog</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Inteira</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>Cada pixel</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Alterar a imagem</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>Recortar, girar, reduzir: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lendo a imagem…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Moldura</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>Mostra a imagem toda (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>Mostra cada pixel como um da tela (1); a roda aproxima</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Calculando o resultado…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nada muda ainda.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>Assim não ficaria mais leve, e permanece como está.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>O que você escolher é mostrado aqui antes de ser gravado.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>Depois: %1, %2% a menos</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>Depois: %1, %2% a mais</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>Girada sem perda: nenhum pixel é regravado.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>Nenhum pixel é regravado: uma marca diz como ela está girada.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>É mais longa do que WebP permite: o tipo é mantido.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>Seu perfil de cores não pode ser levado para WebP: o tipo é mantido.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>A localização e os dados da câmera são deixados de fora. Isso pode ser desfeito.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>Cortar sem perda</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>Leva a moldura ao limite mais próximo entre dois blocos</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>Cortada sem perda: nenhum pixel é gravado de novo.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>Dentro de um bloco de %1 × %2: todos os pixels são gravados de novo.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Linha %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>Mais %Ln linha.</numerusform>
            <numerusform>Mais %Ln linhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Enter executa, Alt+K muda o atalho, Esc sai.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>Abra primeiro uma pasta de blog ou um post.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>Abra primeiro um post.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>Este post é somente leitura.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>Não há nada para ele fazer agora.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln linha igual</numerusform>
            <numerusform>%Ln linhas iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>sem fim de linha</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>Fechar comparação</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima alteração</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Restaurar esta alteração</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>A restauração pode ser desfeita com %1. Nada é salvo até você salvar.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Os dois textos são iguais.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Alteração %1 de %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Mostrar só as alterações</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1, linha %2. %3: %4. %5: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Títulos deste post</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>Imagens deste post</translation>
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
        <translation>Sugestões</translation>
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
        <translation>Próximo lugar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter ambos</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Manter o seu</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>Manter o do disco</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>Linha %1, alterada pelos dois</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1, alterado pelos dois</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>No disco, %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>Nada: foi removido.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>Moldura sobre a imagem</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>Sem moldura: a imagem inteira permanece.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 pixels, a %3 da esquerda, a %4 do topo</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendário para %1</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Calendário (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>Isto não é uma data. O post mantém %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>Salvar &quot;%1&quot; antes de fechar?</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>O que não estiver salvo se perde quando o Galley fechar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>Outro programa alterou %1 enquanto você escrevia.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>Salvar substitui o que esse programa gravou. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 tem outros nomes em outros lugares (links físicos).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>Salvar separa o arquivo deles: eles mantêm o texto antigo. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>Descartar o que foi recuperado de %1?</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>O que você digitou e não salvou some de vez. O arquivo permanece como está.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>Abrir uma pasta de blog</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Abrir um post</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>Salvar o post como</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>Escolher a folha de estilo do site</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Folhas de estilo (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>Mostrar imagens da web na pré-visualização de %1?</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>Os sites que as hospedam podem ver que você as está vendo, assim como veem seus leitores. Nada além de imagens é baixado.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>Abrir este endereço fora do Galley?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Escolher imagens</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>não é um dicionário</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>não começa com o número de suas palavras</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>sua codificação não é conhecida</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>não conhece as próprias palavras</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>Novo post…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Procurando posts…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Ainda não há posts aqui. O Galley procura arquivos .md, .markdown e .mdx nesta pasta.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>Nenhum post tem &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>Pesquisar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>Nenhum rascunho. Posts com draft: true aparecem aqui.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>Nenhum post está agendado. Posts com um dia por vir aparecem aqui.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>Nenhum post atende a tudo o que está escolhido acima.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>Este post não mostra nenhuma imagem de outro site.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>Baixando imagens: %1 de %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>%1 não foi baixada.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>As imagens baixadas não foram adicionadas.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>O endereço leva à sua própria rede ou não é seguro. Salve a imagem pelo navegador e solte-a aqui.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>O site não responde ou não a tem mais. Tente mais tarde.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>É grande demais. Salve pelo navegador, reduza e solte aqui.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>O que o site enviou não é uma imagem. Veja o endereço no navegador.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>O post delas não está mais aberto ou não pode ser alterado. Abra-o e busque-as de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>%n imagem da página não tem endereço na web e foi deixada de fora.</numerusform>
            <numerusform>%n imagens da página não têm endereço na web e foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>%n imagem da página fica no site dela.</numerusform>
            <numerusform>%n imagens da página ficam no site delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>Seu texto tem links para elas. Você pode buscá-las.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>Buscar imagens…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>Baixar imagens de outros sites</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>Cada uma é pedida uma única vez, ao site que a tem, e passa a ser um arquivo entre as imagens do próprio post. Certifique-se de que você pode usá-las.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>Só é possível baixar imagens cujo endereço comece com https.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>Baixar %n imagem</numerusform>
            <numerusform>Baixar %n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Pasta %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Idioma %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>Mostrar todos os posts, não só: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Localizar no texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Só na seleção</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>Demais: nada foi substituído</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Só localizar</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>Ainda não é uma expressão</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1, depois demorou demais</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>Esta expressão demora demais</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>Mais de %Ln ocorrência</numerusform>
            <numerusform>Mais de %Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>Nenhum texto do blog cita esta imagem.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>A imagem é pesada para uma página: %1 tem %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>A imagem tem mais pixels do que as telas mostram: %1 tem %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>A imagem diz onde foi tirada: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>A imagem está lá duas vezes: %1 é igual a %2.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>Texto corrompido: “%1” era provavelmente “%2”.</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Não existe esse dia: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>O nome do arquivo começa com um dia que não existe: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>O post não tem título.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>O nome do arquivo da imagem está escrito com outras maiúsculas ou minúsculas: %1. Servidores web diferenciam umas das outras.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>A imagem não está no blog: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>A imagem não tem descrição para quem não pode vê-la.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>O link não leva a nenhum post: %1.</translation>
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
        <translation>Ir para a linha %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Este post não tem front matter.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>O front matter deste post está vazio.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir para a linha %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>Outros posts também têm</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>Mais campos que outros posts têm</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>Esta imagem está fora do blog, onde os leitores não podem vê-la.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>Coloque-a primeiro na pasta do blog.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>Recolher o front matter</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>Recolher o front matter em uma linha</translation>
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
        <translation>Reparar tudo</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>Lugares corrompidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>Fechar a lista de lugares corrompidos</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>Um lugar está corrompido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln lugar está corrompido.</numerusform>
            <numerusform>%Ln lugares estão corrompidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>Um texto em UTF-8 foi lido alguma vez como Windows-1252. O reparo pode ser desfeito com Ctrl+Z.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>Um texto em UTF-8 foi lido alguma vez como Windows-1252. Este post não pode ser editado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>Mais %Ln abaixo destes.</numerusform>
            <numerusform>Mais %Ln abaixo destes.</numerusform>
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
        <translation>espaço não separável</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Linha %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>Ir para a linha %L1: %2, queria dizer %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Ir para este lugar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>Reparar %1 na linha %L2</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>Meta de palavras</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>Palavras que este post deve ter</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>Elas contam como abaixo do texto: sem código nem endereços, cada sinal chinês ou japonês como uma palavra. A meta é guardada pelo Galley, não no post.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Definir a meta</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>Palavras a acrescentar a um post em um dia</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>A meta do dia é a mesma para todos os posts; um dia começa quando o post é aberto pela primeira vez.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>Nenhum tópico tem essas palavras. Tente outras, ou menos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Ajuda do Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>O tópico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>Abra a pasta do seu blog, seja qual for a ferramenta que o fez: {openFolder}. O Galley encontra sozinho os posts, as imagens e os campos, e não põe lá nenhum arquivo próprio.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>Os posts ficam ao lado: escolha um para escrever nele. {newPost} cria outro, como o seu blog os faz.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>O texto está no meio, abaixo dos campos do cabeçalho. Ao lado está a prévia: o post como seus leitores o verão.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} vai a um post ou título por um pedaço do nome. {commands} encontra tudo o que o Galley sabe fazer.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>Para experimentar sem risco, abra o Galley sem blog e use o blog de exemplo da página inicial: é uma cópia sua.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>Continue com: {#form}, {#saving}, {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>começo, exemplo, abrir, pasta</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>O formulário acima do texto</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>O formulário mostra o cabeçalho, as linhas do início do arquivo. O que você muda em um campo muda esse valor no arquivo e nenhum outro byte: aspas, comentários e ordem ficam.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>Um valor que não pode ser alterado com segurança fica como está, com o motivo abaixo. {source} mostra o arquivo inteiro como texto, e volta.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>A última linha oferece os campos que seus outros posts têm. {foldForm} deixa o formulário com uma linha.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>Formulário e texto têm um só histórico: {undo} desfaz o que você fez por último, em qualquer um dos dois.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>cabeçalho, front matter, YAML, TOML, campos, metadados, título, data, tags</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>Salvar, e o que nunca se perde</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} grava o post. O Galley grava ao lado do arquivo, relê e compara, e só então põe o arquivo novo no lugar do antigo. Se o disco estiver cheio, o arquivo antigo fica como estava.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>O que você digitou e não salvou fica guardado fora do blog, com no máximo um segundo de atraso. Depois de uma falha ou queda de energia, o Galley o oferece ao lado do arquivo, e você escolhe.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>Cada versão salva é guardada por um tempo. {history} mostra o que um post foi e o traz de volta, inteiro ou em parte.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>Quando outro programa altera um post aberto, o Galley junta as mudanças dele com as suas. Onde os dois mudaram o mesmo lugar, você é perguntado; seu texto fica até lá.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} salva por você. {saveAs} e {saveCopy} gravam em outro lugar.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>falha, recuperação, cópia de segurança, diário, conflito, mesclagem, versões</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>Listas, citações e marcas</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} continua uma lista, tarefa ou citação, e a termina em um item vazio. {!Tab} e {!Shift+Tab} movem um item para dentro e para fora, com tudo o que está abaixo dele.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}, {emphasis}, {code} e {link} marcam o que está selecionado, ou a palavra no cursor. Um sinal digitado sobre uma seleção a envolve.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}, {moveLinesDown} e {duplicateLines} levam itens inteiros.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} é para e-mail e processadores de texto, {copyHtml} para páginas da web.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>negrito, itálico, marcador, numeração, tarefa, Markdown, formato</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} começa uma tabela. Em uma tabela, {!Tab} vai à próxima célula e {!Enter} à próxima linha, criada se não houver.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} a mostra como grade, para linhas, colunas e alinhamento. As linhas em que você não mexe mantêm cada byte.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>Células copiadas de uma planilha ou página da web são coladas como tabela; {pasteTable} faz isso também com CSV.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>grade, planilha, CSV, coluna, linha, célula</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>Links para posts e páginas</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>Digite `[` e um pedaço de um título: o Galley oferece seus posts e escreve o link como o seu site o lê. Depois de `](` oferece também títulos e imagens.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} aceita o que é oferecido, {!Esc} deixa, e {!Ctrl+Space} pede. {completes} liga e desliga.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>Um endereço colado sobre palavras faz delas um link, como {link}.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>Quando um post muda de nome por {renamePost}, todos os links para ele acompanham.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>completar, endereço, URL, título, âncora, emoji</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} marca palavras que nenhum dicionário conhece, no idioma do post. Código, endereços e fórmulas são deixados em paz.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>O menu de uma palavra marcada põe outra no lugar, ou a guarda como uma das suas: para todos os blogs, ou para este. {nextMisspelling} vai à próxima.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>Os dicionários são os deste computador. Se faltar o seu idioma, escolha uma pasta que os tenha (`.dic` e `.aff`) no menu Editar, Idioma da ortografia.</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>dicionário, Hunspell, erro de digitação, idioma</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} procura no post e marca todos os lugares; {findNext} continua. {replace} altera um ou todos, e um só passo desfaz.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} procura nos textos de todos os posts enquanto você digita.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} mostra cada lugar de cada post com uma caixa. Nada é gravado antes de você concordar, e tudo pode ser desfeito de uma vez: veja {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>Cole uma imagem, solte-a no texto ou nas imagens, ou escolha-a com {insertPicture}. Ela vira um arquivo na pasta do post, com um nome limpo, e é ligada como o seu site liga as imagens dele.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>As fotos são postas de pé, e o que elas contam do lugar e da câmera é retirado. O menu Inserir, Imagens novas, diz como se chamam e que tamanho ganham.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>Escreva entre os colchetes o que uma imagem mostra, para quem não a vê: `![Um farol ao anoitecer](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} mostra o que há na pasta do post: em uso, sem uso, ausente, pesado demais. Dê ali outro nome a uma imagem, corte-a ou mova-a para a lixeira, e cada post que a mostra acompanha.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} lista o que falta e o que não é usado no blog inteiro. {fetchPictures} torna suas as imagens de outros sites.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>imagens, fotos, texto alternativo, capa, tamanho, WebP, cortar, posição</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>A prévia, e por que ela é segura</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>A prévia acompanha cada tecla. Um clique nela leva o cursor àquela palavra, e uma caixa marcada ali fica marcada no texto. {scrollTogether} mantém os dois no mesmo lugar.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>Um post pode vir de qualquer lugar; por isso os scripts dele nunca rodam, nenhum arquivo fora do blog é lido e nada é pedido a outros sites. Um link para uma página de fora abre no seu navegador, depois de você ser perguntado.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} mostra imagens de outros sites só neste blog: o Galley as busca por conta própria, sem cookies e sem dizer onde são mostradas.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>Acima da página você escolhe a largura e se ela é clara ou escura. {chooseStyle} mostra seus posts no estilo do seu site; {zoomIn} e {zoomOut} mudam o tamanho.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} e {print} levam o post ao papel.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>segurança, scripts, privacidade, celular, largura, imprimir, PDF, CSS, fórmulas, diagramas</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>Vários posts de uma vez</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>Um post que você escolhe toma a aba daquele que você só olhou. `Ctrl` e um clique o abrem em uma aba própria, e um post que você alterou mantém a dele.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} e {previousTab} passam por elas, {closeTab} fecha uma e {reopenTab} a traz de volta.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>O próximo início abre os mesmos posts nos mesmos lugares.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>janelas, sessão, abrir, fechar</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>Desfazer para arquivos</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>O que o Galley faz com arquivos pode ser desfeito, também depois de reiniciar: nomes, mudanças de lugar, imagens, a lixeira, palavras substituídas em todos os posts. {undoOperation} desfaz o último, {recentChanges} os lista.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>Se outro programa gravou em um dos arquivos desde então, o Galley avisa e não muda nada.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>O que foi feito no texto de um post é desfeito por {undo}.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>desfazer, renomear, excluir, lixeira, restaurar</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Como o Galley lê o seu site</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>O Galley aprende com os seus arquivos: que gerador fez o site, onde ficam posts e imagens, que campos existem e como os links são escritos. Ele lê as configurações do site e não executa nenhuma.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} mostra o que ele aprendeu e de qual arquivo, e deixa você dizer outra coisa. Isso fica com as suas configurações, não no blog.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>São conhecidos Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress e VitePress. Qualquer outra pasta com arquivos Markdown também serve.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>O Galley não constrói nem publica o site: quem faz isso é o seu gerador.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>gerador, pasta, estático, configurações, publicar, construir</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>Posts somente leitura e texto corrompido</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>Um arquivo que não poderia ser gravado de volta exatamente como é abre somente para leitura, com o motivo e a oferta de fazer uma cópia editável.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>Posts em codificações antigas podem ser editados e mantêm a codificação. {asUtf8} grava o post como UTF-8 no próximo salvamento.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>Texto como `cafÃ©` no lugar de `café` é encontrado e contado abaixo do texto: escolha o número para ver o que se queria dizer, e consertar.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>codificação, UTF-8, mojibake, letras, acentos, bloqueado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>Estas são as teclas como estão agora. {shortcuts} as altera.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} vai de painel em painel, {!Tab} de campo em campo. Tudo pode ser feito sem mouse.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>teclado, atalhos, comandos</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>Idioma, cores e tamanho</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>O menu Exibir tem o idioma do programa e suas cores: {theme1}, {theme2}, {theme3} ou {theme0}. Ambos mudam na hora.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>As letras são tão grandes quanto as do sistema. {fullScreen}, {dimming1} e {typewriter} deixam só o texto.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} oculta e mostra a lista de posts.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>configurações, preferências, escuro, contraste, fonte, foco, tema</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>Onde as coisas ficam, e o que sai deste computador</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>Seus posts e imagens estão na pasta do seu blog e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>Configurações, o diário do texto não salvo, versões anteriores, suas palavras e o índice dos posts estão nesta pasta sua: {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>Sem que peçam, o Galley não envia nada a ninguém: nem contagem, nem relatórios, nem busca de atualizações. Imagens de outros sites só são buscadas onde você permite.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>privacidade, perfil, rede, dados, cópia de segurança, telemetria</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Na linha de comando</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley CAMINHO` abre um post ou um blog; `galley --help` lista mais, como `--profile-dir` para configurações em outra pasta.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` faz sem janela o que a janela faz: lê e define valores, verifica posts, links e imagens, faz HTML e posts novos. `galley-cli --help` lista os comandos.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check PASTA` encontra links quebrados e imagens ausentes antes de você publicar.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>terminal, script, galley-cli, verificar</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Estilo e meta</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} diz quantas palavras um post deve ter; abaixo do texto você vê quantas ele tem. Nada disso é escrito no post.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>Nas configurações ({settings}) você pode mandar sublinhar palavras repetidas e frases longas. O menu de um lugar assim diz o que é e remove uma palavra repetida.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>Se um servidor LanguageTool roda neste computador, informe lá o endereço dele: o que ele diz da sua prosa também é sublinhado. Código e endereços não são mostrados a ele, e um servidor em outro lugar nunca é consultado.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>gramática, LanguageTool, repetida, frase, palavras, contar, progresso, meta</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} marca todos os lugares da palavra no cursor, ou do que você selecionou: o que você escreve em um é escrito em todos. Esc encerra, e um só passo desfaz tudo.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>buscar, expressão regular, todos os posts, vários cursores</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>Fórmulas entre `$$` em linhas próprias são sempre desenhadas. `$x$`, `\(x\)` e `\[x\]`, as duas últimas também com duas barras invertidas como o Jekyll precisa, são desenhadas onde o post diz `math: true` ou a configuração do site nomeia o que as desenha.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Se o próprio Galley travar, ninguém é avisado. O que ele deixa está neste computador: o diário do seu texto não salvo, que o próximo início oferece a você.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>Ele também pergunta quantas palavras você quer acrescentar a um post em um dia e mostra quantas são de hoje.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>Ainda não há versões anteriores.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>A partir de agora, cada salvamento mantém uma.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>Comparando com um salvamento anterior</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>As outras estão lá.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Seu texto agora</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ainda não salvo</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Salvamento anterior</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>salvo: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>Mais para esta imagem</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Esta imagem não está na pasta.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>O post diz %1. Muitos servidores não a encontrarão assim.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>Sem texto alternativo: nada é lido em voz alta para quem não pode vê-la.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>Os textos alternativos são diferentes: o que você escrever aqui vai para todos os lugares.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>Texto alternativo, lido em voz alta para quem não pode vê-la</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>Texto do título, mostrado sob o mouse</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texto do título</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordem das imagens</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>Por lugar no post</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>Mais pesadas primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Mais usadas primeiro</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>No post %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Não usadas %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>A verificar %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 e %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1, %2 e mais %3</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>Pesada e grande</translation>
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
        <translation>Também em outro post</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>Em outro post</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>Também em %Ln post</numerusform>
            <numerusform>Também em %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>Em %Ln outro post</numerusform>
            <numerusform>Em %Ln outros posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>Não está na pasta</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>Ausente, linhas %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>Ausente, linha %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Não usada</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Linhas %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>O post diz %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Igual a %1</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>Contém uma localização</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>Capa deste post</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>Não usada neste post</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>Capa e linhas %1 deste post</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>Capa e linha %1 deste post</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>Linhas %1 deste post</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>Linha %1 deste post</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>Ir para o &amp;lugar no texto</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>&amp;Ver de perto</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>Mover para outro post…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>Recortar, &amp;girar, reduzir…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>Usar como &amp;capa</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>Texto &amp;alternativo…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copiar lin&amp;k</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>Como e&amp;ndereço deste blog</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>&amp;Relativo ao post</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Como &amp;HTML</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na pas&amp;ta</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>&amp;Mover para a lixeira…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>No te&amp;xto</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>Su&amp;bir um bloco</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>&amp;Descer um bloco</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>&amp;Largura…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>R&amp;emover lugar e câmera</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>O post usa todas as imagens.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>Não há nada a verificar: todas as imagens estão como devem.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>O post não usa nenhuma imagem.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>Nenhuma imagem na pasta deste post.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>Visualização ampliada de %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>Renomear imagem</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>&amp;Novo nome de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>A imagem tem seu novo nome.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Substituir imagem</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>A imagem agora é outra.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Mover imagem</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>A imagem agora está com o outro post.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>Escrever em todos os lugares</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>A imagem tem seu texto alternativo.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 está na lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln imagem está na lixeira.</numerusform>
            <numerusform>%Ln imagens estão na lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texto do título</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>A imagem tem o texto de título.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>Remover lugar e câmera</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>A imagem não diz mais nem lugar nem câmera.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 posts</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>Valores conhecidos: %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>O que outros posts têm</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>O que outros posts têm (Seta para baixo)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>Lendo %L1 de %L2 posts</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Procurando posts…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>A pasta deste blog não está lá.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>A lista está como estava. Os posts poderão ser abertos de novo quando %1 voltar.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>%n pasta deste blog não pode ser lida.</numerusform>
            <numerusform>%n pastas deste blog não podem ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. Os posts de lá são listados como foram vistos pela última vez.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>fins de linha misturados</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 com BOM</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>Sobre o Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Um editor para blogs que são pastas de arquivos Markdown.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.&lt;/p&gt;</translation>
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
        <translation>Mais 1 chave veio do disco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>Mais %Ln chave veio do disco.</numerusform>
            <numerusform>Mais %Ln chaves vieram do disco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>Todas as palavras deste post são conhecidas.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>passa a ser %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>passa a ser %1/ com seu arquivo</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>passa a ser %1/ com seu %Ln arquivo</numerusform>
            <numerusform>passa a ser %1/ com seus %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nada muda ainda.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 nome muda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln nome muda</numerusform>
            <numerusform>%Ln nomes mudam</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 linha muda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln linha muda</numerusform>
            <numerusform>%Ln linhas mudam</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>em 1 post</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>em %Ln post</numerusform>
            <numerusform>em %Ln posts</numerusform>
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
        <translation>%1, e %2 %3.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 fica: não é só deste post.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 cita este post e fica como está. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>vai para a lixeira</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>vai para a lixeira com seu arquivo</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>vai para a lixeira com seu %Ln arquivo</numerusform>
            <numerusform>vai para a lixeira com seus %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>fica: outros posts o usam, ou há um link dentro dele</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>o cita e fica como está</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>Mover &quot;%1&quot; para a lixeira?</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 post o cita; esse link não levará a lugar nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln post o cita; seus links não levarão a lugar nenhum.</numerusform>
            <numerusform>%Ln posts o citam; seus links não levarão a lugar nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Isso pode ser desfeito, aqui e pela lixeira.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>O post pode ser trazido de volta aqui; sua pasta é grande demais para isso e só volta pela lixeira.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>Criar o post</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Título do novo post</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>Pasta do novo post</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>Arquivo do novo post</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>A pasta do próprio blog</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Será %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>Seu arquivo é nomeado segundo o costume dos seus outros posts.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>Este post tem aqui um número inteiro. Ele mantém %1.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>Isto não é um número. O post mantém %1.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>Não há nenhuma palavra do texto no cursor.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>Ponha o cursor em uma palavra do texto, ou selecione palavras de uma linha.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>Há mais de %Ln lugar.</numerusform>
            <numerusform>Há mais de %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>Editar &gt; Substituir altera quantos houver.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>&quot;%1&quot; foi renomeado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>&quot;%1&quot; foi duplicado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>&quot;%1&quot; foi para a lixeira</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>&quot;%1&quot; foi criado</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 foi renomeado</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 foi movido</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 foi substituído</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 foi para a lixeira</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 e outros foram para a lixeira</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 foi recortado, girado ou reduzido</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>Desfazer a renomeação de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>Desfazer a duplicação de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>Desfazer o envio de &quot;%1&quot; para a lixeira</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>Desfazer a criação de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>Desfazer a renomeação de %1</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>Desfazer a movimentação de %1</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>Desfazer a substituição de %1</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>Desfazer o envio de %1 para a lixeira</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>Desfazer a alteração de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>&quot;%1&quot; foi substituído em posts</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>Desfazer a substituição de &quot;%1&quot; em posts</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 recebeu o texto alternativo ou de título</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>Desfazer o texto alternativo ou de título de %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>A seção não foi movida.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>O post termina dentro de código ou de um comentário não fechado: o que viesse depois passaria a fazer parte dele.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>Nível %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>Os títulos do post aparecem aqui.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Ocultar a estrutura</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>Estrutura do post</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>Seu texto antes da mesclagem</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>O texto do outro programa</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>Outro programa renomeou este arquivo para %1.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>Era %1. O Galley continua com o novo nome.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>Este arquivo foi excluído por outro programa.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Seu texto ainda está aqui.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>Outro programa alterou este arquivo, e o Galley não consegue mostrá-lo.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Seu texto ainda está aqui.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>Este arquivo mudou no disco.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>Você não tinha alterações, então o Galley mostra o novo texto.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar o que mudou</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>Outro programa alterou este arquivo enquanto você escrevia.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>Você tirou de novo as alterações dele do seu texto.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>Elas ainda estão no disco, e ao salvar há uma pergunta antes de sobrescrevê-las.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>1 alteração foi mesclada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln alteração foi mesclada.</numerusform>
            <numerusform>%Ln alterações foram mescladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 lugar foi alterado pelos dois e precisa de você.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln lugar foi alterado pelos dois e precisa de você.</numerusform>
            <numerusform>%Ln lugares foram alterados pelos dois e precisam de você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perdeu.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todas as alterações</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>Comparando com o que outro programa alterou</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Seu texto antes</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>gravado: %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>Aceitar esta alteração</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Restaurar esta alteração</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Seu texto agora</translation>
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
        <translation>Copiar endereço do link</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Esta imagem não está na pasta.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>No disco, o nome desta imagem tem outras maiúsculas.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>Esta imagem está fora da pasta do blog.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>Esta imagem está em outro site e não é carregada.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>Mostrar imagens da web para este blog</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>É o gerador do site que preenche este endereço. O Galley não consegue.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>Este diagrama não pode ser desenhado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>Demais para a pré-visualização: é assim que está escrito, ou assim que começa.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>Mostrar posts</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Mostrar pré-visualização</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imagens</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Largura dos painéis</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>Resultados de busca mostram cerca de 155.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractere</translation>
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
        <translation>Alterar imagem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>A imagem foi alterada.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>Adicionando uma imagem…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>Adicionando imagens: %1 de %2 estão prontas.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n imagem foi adicionada.</numerusform>
            <numerusform>%n imagens foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 foi adicionado a %2.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 já está no blog, e o link foi inserido.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>O que estava de lado foi endireitado.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Foi endireitada.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>O lugar e a câmera foram retirados delas.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>O lugar e a câmera foram retirados dela.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>Digite entre os colchetes o que cada uma mostra.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>Digite entre os colchetes o que ela mostra.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>Usar como capa</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>O mesmo vale para %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Imagens do post</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>Imagens do post (Seta para baixo)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>Uma imagem de outro site. O Galley não a carrega.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Esta imagem não está na pasta.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1, não mostrada aqui</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message>
        <source>becomes %1</source>
        <translation>passa a ser %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>é criada</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>passa a ser outra imagem</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>Nenhum post a cita: nada mais muda.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 linha é ajustada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln linha é ajustada</numerusform>
            <numerusform>%Ln linhas são ajustadas</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>em 1 post</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>em %Ln post</numerusform>
            <numerusform>em %Ln posts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 cita esta imagem e fica como está. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>vai para a lixeira</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>a mostra e fica como está</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Mover %1 para a lixeira?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>Mover %Ln imagem para a lixeira?</numerusform>
            <numerusform>Mover %Ln imagens para a lixeira?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>Nenhum post a mostra, nem no disco nem no que ainda não foi salvo.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 post a mostra, e mostrará um espaço vazio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln post a mostra, e mostrará um espaço vazio.</numerusform>
            <numerusform>%Ln posts a mostram, e mostrarão um espaço vazio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>O blog cita %1 fora dos posts: em um modelo, um estilo ou uma configuração.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>O blog cita %1 e mais %Ln fora dos posts: em modelos, estilos ou configurações.</numerusform>
            <numerusform>O blog cita %1 e mais %Ln fora dos posts: em modelos, estilos ou configurações.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Isso pode ser desfeito, aqui e pela lixeira.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>O que é grande demais para ser guardado aqui só volta pela lixeira.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>Os posts a mostram como antes, com o mesmo nome.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>Nomear conforme o que &amp;mostram</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>Manter os nomes &amp;originais, limpos</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>&amp;Numerar como na pasta delas</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>No máximo %1 pixels de largura</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>Como &amp;WebP, onde ficar menor</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>Manter o &amp;tamanho</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>Imagem no texto</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>A imagem fica onde está.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>Escrita ali, ela faria parte de outra coisa, como código ou uma lista.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>Não há lugar para ela mais abaixo.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>Não há lugar para ela mais acima.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>Não há lugar para uma largura aqui.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>O Markdown deste blog não tem largura para imagens; o img do HTML tem.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Largura da imagem</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>Largura em pixels, como a página a mostra:</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>Definir largura</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>Imagens do post</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>Imagens disponíveis</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>Examinando todos os posts…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todas</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>Imagens deste blog</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Imagens ausentes</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Imagens não usadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Não usadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Ausentes %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Não usadas %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>O que os posts mostram e falta no blog, e o que está junto das imagens dos posts e nenhum texto do blog cita. O que ainda não foi salvo também conta.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>Mover para a lixeira…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>Mover %Ln para a lixeira…</numerusform>
            <numerusform>Mover %Ln para a lixeira…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>O post tem seu novo título.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>O post agora é %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>Abrir a tradução: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>Esta é a cópia, %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>O outro post está como estava.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>&quot;%1&quot; está na lixeira.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tudo está como antes.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>O que foi guardado está de volta. O resto era grande demais para isso: está na lixeira.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>O post está de volta. Sua pasta era grande demais para ser guardada: está na lixeira.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Desfazer a última operação com arquivos</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>O Galley parou no meio de uma operação com arquivos.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>Isto resolve: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer a operação</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Abrir em uma no&amp;va aba</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>O arquivo voltou ao nome antigo, como o texto.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>O arquivo tem de novo o nome novo, como o texto.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>Mas onde o texto não salvo mudou desde então, ele fica: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>Ordenar e filtrar posts</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualquer tag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Qualquer pasta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Mostrar todos os posts</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos alterados primeiro</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Não salvo</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Pesquisar posts</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>Visualização do post</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>O front matter como formulário (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>O arquivo como ele é (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>O campo não foi adicionado.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Rascunhos %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Agendados %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Falha ao salvar</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>Posts abertos</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1, alterações não salvas</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>O próximo post ocupará esta aba. Clique duas vezes para mantê-la.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>Fechar %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>seu nome não é UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>Este blog e outros</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>Ocultar posts</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>Não foi possível criar %1.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>A pré-visualização não respondeu. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>As imagens que não carregaram não estão nele: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exportar de novo…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>Não foi possível imprimir o post.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Seu texto não foi tocado.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>A pré-visualização não mostrou o post a tempo. Tente de novo quando ela o mostrar.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>Outro post foi aberto antes que a pré-visualização mostrasse este.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Linha %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>O front matter</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (linha %L1)</translation>
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
        <translation>Falta à codificação deste arquivo%1 um caractere do texto%2%3. O arquivo está como estava. Retire o caractere ou salve o post como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 não é YAML válido%2. O Galley mostra isso como texto e não muda nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; contém um número, e o que foi informado não é um. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; contém uma data, e o que foi informado não é uma. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>&quot;%1&quot; contém sim ou não, e o que foi informado não é nenhum dos dois. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 não é um arquivo que se possa editar, mas uma pasta ou um dispositivo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>%1 foi alterado por outro programa desde que foi aberto. Nada foi gravado por cima.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>Não foi possível gravar %1%2. O arquivo está como estava.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 foi gravado, mas a releitura trouxe outros bytes. Salve em outro lugar: este disco não é confiável.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 está aberto como um post à parte. Salve com outro nome.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 não é um arquivo Markdown. O Galley abre arquivos .md, .markdown e .mdx.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>A pasta de %1 não está mais lá.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Ainda não há posts aqui. O Galley procura arquivos .md, .markdown e .mdx nesta pasta.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 tem outros nomes em outros lugares (links físicos), e salvar o separaria deles. O arquivo está como estava.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>O que você digita não pode ser guardado em segurança por enquanto%1. O Galley tenta de novo.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>As versões anteriores de %1 não podem ser guardadas%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>Não foi possível renomear %1%2. Tudo está como estava.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 não está na pasta deste blog. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>Não foi possível mover %1 para a lixeira%2. Está onde estava.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 foi alterado desde então, e desfazer isto perderia essa alteração. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>O Galley não consegue guardar o que precisa para desfazer isto%1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>Isto foi feito em parte, e não foi possível trazer %1 de volta%2. O estado anterior está guardado em segurança: desfaça para tentar de novo.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>Este arquivo não é texto UTF-8%1, por isso é somente leitura.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>Este arquivo mistura dois tipos de fim de linha que não se distinguem ao regravar%1, por isso é somente leitura.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>Este arquivo contém um caractere que não sobreviveria à edição%1%2, por isso é somente leitura.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>Este arquivo contém bytes que o Galley não conseguiria regravar sem mudança%1, por isso é somente leitura.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>O front matter que começa na linha %L1 nunca é fechado. O Galley o mostra como texto e não muda nada.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1 tem a chave &quot;%2&quot; pela segunda vez. Só o texto pode dizer qual é a certa.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1 dá nome a um valor para uso em outro lugar (uma âncora). Pode ser editado como texto.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1 repete um valor de outro lugar (um alias). Pode ser editado como texto.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>O front matter é grande demais para ser lido como campos. Pode ser editado como texto.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1 tem uma escrita que o formulário não consegue editar com segurança%2. Pode ser editada como texto.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 não é TOML válido%2. O Galley mostra isso como texto e não muda nada.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 não é JSON válido%2. O Galley mostra isso como texto e não muda nada.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>O front matter deste post não começa na primeira linha, por isso nenhum gerador o encontra. O Galley não muda nada; remova o que está acima dele.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>O front matter não tem a chave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>&quot;%1&quot; não pode ser o nome de uma chave.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>O front matter já tem uma chave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>&quot;%1&quot; contém uma lista ou um grupo. Pode ser editado como texto.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>O valor de &quot;%1&quot; não pôde ser alterado sem alterar outra coisa. Nada foi alterado; ele pode ser editado como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>&quot;%1&quot; contém um comentário que esta alteração perderia ou moveria. Nada foi alterado; pode ser editado como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>&quot;%1&quot; está escrito como tabelas, cada uma sob uma linha [[%1]]. Tabelas são adicionadas, movidas e removidas como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>&quot;%1&quot; contém um valor único, por isso &quot;%2&quot; não pode ficar dentro dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>Duas alterações dizem respeito ao mesmo lugar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1 não é uma imagem, apesar do nome. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 tem mais pixels do que o Galley consegue abrir com segurança. Nada foi adicionado. Reduza a imagem primeiro.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 ultrapassa o tamanho (%2) que o Galley aceita para uma imagem. Nada foi adicionado. Reduza a imagem primeiro.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>tamanho máximo</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 é um tipo de imagem%2 que não pode ser lido aqui e que poucos navegadores mostram. Nada foi adicionado. Salve a imagem primeiro como JPEG.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 diz onde a foto foi tirada, e o Galley não consegue retirar isso deste tipo de arquivo. Nada foi adicionado. Salve a imagem primeiro como JPEG.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>O link de uma imagem não pode ficar neste lugar: dentro de código ou HTML, seria mostrado como texto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>A adição foi interrompida. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 não pode ser lido%2. Veja se o disco está presente, e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 tem %2, e o Galley abre posts de até %3. Divida-o com outro programa.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>Este não é um arquivo de texto: contém bytes nulos%1. Nada foi alterado; abra-o com o programa em que foi feito.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>%1 não pôde ser gravado: está protegido contra gravação. O arquivo está como estava. Permita gravar nele, ou salve com outro nome.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>%1 não pôde ser salvo: a pasta não aceita arquivos novos, e o Galley nunca grava por cima de um post. O arquivo está como estava. Permita arquivos novos na pasta, ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>Já existe algo chamado %1. Nada foi alterado. Use outro nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>“%1” não pode ser o nome de um arquivo. Nada foi alterado. Use um nome de letras, números e hifens.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1 contém um caractere de controle, que o YAML não permite. Tire-o na fonte do arquivo.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 está danificado ou termina cedo demais, e não pode ser lido como imagem. Não foi adicionado. Use outra cópia.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 é um desenho que contém um script ou carrega algo de outro lugar. Não foi adicionado. Salve-o antes como PNG.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Localizar na pré-visualização</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>Palavras a localizar na pré-visualização</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próximo lugar</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>Fechar a busca da pré-visualização</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
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
        <translation>Largura da página</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Página escura</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Adicionar imagem</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>Como em um celular, 390 pixels de largura</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Como em um tablet, 768 pixels de largura</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>Como em um computador, 1200 pixels de largura</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>Tão larga quanto este painel</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Mostrar pré-visualização</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>Pré-visualização em seu painel</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>Imagens em seu painel</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Página clara</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>Imagens  %1</translation>
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
        <translation>O endereço dele neste computador, como localhost:8081. Ele recebe então a prosa visível, e o que ele diz é sublinhado. Vazio, nada é enviado.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>Este não é um endereço deste computador (localhost, 127.0.0.1 ou ::1). Nada é enviado para lá.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Estilo e meta</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> palavras</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>Palavras de um post</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>Quantas deve ter um post sem meta própria. Abaixo do texto você vê quantas ele tem.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>Marcar palavras repetidas</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>Traços abaixo de uma palavra que está duas vezes ali, também quando uma linha termina entre as duas.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>Marcar frases longas</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>Pontos abaixo de frases com mais palavras do que estas.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Palavras por dia</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>Quantas você quer acrescentar a um post em um dia. Abaixo do texto você vê quantas são hoje.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Agendado: %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Títulos deste post</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Linha %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter abre, Ctrl+Enter mostra ao lado do texto, Esc sai.   &gt; comandos   @ títulos</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>Ir para um post, um título (@) ou um comando (&gt;)</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Abertura rápida</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Enter abre, Esc sai.   &gt; comandos   @ títulos</translation>
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
        <translation>A pré-visualização parou e foi reiniciada.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Seu texto não foi tocado.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>A pré-visualização parou.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciar de novo</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>Não está mais lá</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Blogs recentes</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1; foi interrompido</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1; o que é grande demais para ser guardado está na lixeira</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>Uma alteração posterior diz respeito aos mesmos arquivos: %1. Desfaça essa primeiro.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Desfazer a operação</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>Alterações recentes nos arquivos</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>O que o Galley fez com os arquivos deste blog, do mais recente ao mais antigo. O que você digita tem seu próprio desfazer.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Alterações recentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Lendo o que foi guardado…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>Nada foi feito com arquivos ainda, ou nada disso está mais guardado.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>O que foi guardado de um post não salvo não pode ser lido.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Permanece em %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>O que você digitou até %1 está guardado em segurança.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>O arquivo no disco está como você o salvou (%1).</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>O arquivo no disco mudou desde então; um lugar foi alterado pelos dois, e o seu está lá.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>O arquivo no disco mudou desde então; %L1 lugares foram alterados pelos dois, e os seus estão lá.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>O arquivo no disco mudou desde então; os dois se mesclam.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>O Galley parou antes que suas últimas alterações fossem salvas.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>Ocultar comparação</translation>
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
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>Outro post também tinha alterações não salvas.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>Outros %L1 posts também tinham alterações não salvas.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>O que você digitou está guardado em segurança: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Salvar %1 como…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>Comparando com o que foi recuperado</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Seu texto agora</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>salvo: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>digitado até %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>relativo ao post</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>na pasta que leva o nome do post</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>relativo à página do post</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>na pasta servida como raiz do site</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>com o nome da pasta servida como raiz do site</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>nas fontes do site</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>na pasta do blog</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>em uma pasta que outros geradores servem</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>O que foi digitado em “%1” não está no arquivo: o post não aceita isso como está.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>Corrija, ou pressione Ctrl+Z no campo para desistir.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 Veja a lista de novo.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>Renomear post</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Novo título</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>Novo nome do arquivo</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>&amp;Nome do seu arquivo, das pastas e do endereço</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Tudo isso pode ser desfeito em uma só etapa.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nada muda ainda.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>O que um novo título ou nome muda é listado aqui, antes de acontecer.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>Salve o post, para que nada se perca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>O post em si está salvo.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>O Galley mostra o post e não muda nada.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>Editar uma cópia em UTF-8…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>Seu texto está guardado em segurança.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Salvar como UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>Restaurar o padrão de “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>Um arquivo com suas próprias cores</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Uma pasta com dicionários (.dic e .aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>Nenhuma configuração tem “%1”.</translation>
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
        <translation>O do próprio Galley.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>Claras ou escuras, as da janela.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>As minhas</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>Arquivo das minhas cores</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Um arquivo de texto que dá as cores do Galley pelos nomes, como paper e ink. É relido sempre que você o salva.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>Editar minhas cores</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>Abre esse arquivo. Se ainda não houver um, o Galley faz um com as cores de agora.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>A fonte em que os posts são escritos. O código continua monoespaçado.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>Sem serifa, como o sistema</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monoespaçada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>O das letras. Ctrl e a roda o mudam sobre o texto.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Comprimento da linha</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>A largura da coluna, até onde houver espaço.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Altura da linha</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>De uma linha à seguinte, em relação ao tamanho das letras.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espaço entre parágrafos</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>A altura de uma linha vazia, em relação à de uma cheia.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>Marcas suspensas</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>As linhas quebradas de um item de lista ou citação ficam abaixo das palavras, não abaixo da marca.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>Pequenas, onde o mouse para sobre as palavras ou o endereço de uma imagem no texto.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>Oferecer links e emoji</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>Enquanto você digita um colchete, um endereço ou dois-pontos.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Salvar sozinho</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>Este tempo depois da última mudança. O que não está salvo fica seguro fora do blog em todo caso.</translation>
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
        <translation>Versões salvas de um post</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>Tantas ficam no histórico dele, a partir do próximo início.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>Espaço para todas as versões</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>As mais antigas saem se ocuparem mais, a partir do próximo início.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar ortografia</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Palavras que nenhum dicionário conhece são sublinhadas.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Pasta com dicionários</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>Além dos do sistema: arquivos .dic com seus .aff.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Só os do sistema</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>Este blog</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Imagens da web</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>A prévia do blog aberto busca imagens de outros sites.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Estilo da página</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>Uma folha de estilo do blog aberto, para a prévia dele.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>A aparência do Galley</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>Escolher uma folha de estilo…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>O tamanho em que a prévia a mostra.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Rolar juntos</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>Texto e prévia mostram o mesmo lugar.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Aspas tipográficas</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>A prévia as mostra, e travessões, no lugar das retas. O texto fica.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>Imagens novas</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>Nomes das imagens</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>Das que entram em um post.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>Pelo que mostram</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>O próprio, limpo</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>Números, como na pasta delas</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>Largura máxima</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>Imagens mais largas são reduzidas ao entrar.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Manter o tamanho</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>Como WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>Imagens novas viram WebP onde isso for menor.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>Teclas e máquina</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>As teclas de todos os comandos, que você pode mudar.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>Mostrar as teclas…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>Quem desenha a janela: se ela está lenta ou não mostra nada, tente o outro. Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 agora é o atalho de &quot;%2&quot;. Devolva primeiro a esse comando seu atalho padrão.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Nenhum comando tem estas palavras ou este atalho.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem atalho</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Atalho padrão</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Atalhos padrão para todos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Pesquisar comandos e atalhos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e seus atalhos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>Pressione Enter na lista e depois o novo atalho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>Por padrão, não tem atalho.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Por padrão, é %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 não tem atalho.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 sozinho escreve ou se move no texto. Segure Ctrl ou Alt junto, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 é o atalho de &quot;%2&quot; (%3). Usado aqui, deixa esse comando sem atalho.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Pressione o novo atalho; Esc o deixa como está</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>A pré-visualização usa a aparência própria do Galley enquanto a folha de estilo do site não puder ser lida.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 não está na pasta deste blog. Escolha um que esteja, ou copie-o para lá.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>Procurando palavras…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>Adicionar &quot;%1&quot; às minhas palavras</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>Ignorar neste blog</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorar aqui</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Nenhuma palavra semelhante é conhecida</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Também de %1</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>Uma &amp;pasta com dicionários…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>Nenhum dicionário foi encontrado</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>Idioma do post</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>Idioma do post: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>Idioma do post: não há dicionário para &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Uma pasta com dicionários (.dic e .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>A palavra vale até o Galley ser encerrado.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>A ortografia é verificada sem esse arquivo.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>A imagem não foi adicionada.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>Imagens são adicionadas ao post da primeira vista: mostre este lá.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>O arquivo inteiro na segunda vista</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Segunda vista do texto</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>Fechar a segunda vista</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>Abra a pasta do seu blog, seja qual for a ferramenta que o fez. O Galley aprende com seus posts como ele funciona, e não altera nenhum arquivo até você salvar um.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>Abrir uma pasta de blog…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Abrir um post…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>Experimentar o blog de exemplo</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Blogs recentes</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>Você também pode soltar uma pasta ou um post nesta janela.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 palavra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>Listar, com o que se queria dizer</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>Palavras no corpo</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>Caracteres no corpo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min de leitura</numerusform>
            <numerusform>%Ln min de leitura</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>Tempo de leitura a 230 palavras por minuto</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>Como o arquivo está escrito: codificação e fins de linha</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 lugar corrompido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln lugar corrompido</numerusform>
            <numerusform>%Ln lugares corrompidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>Onde o cursor está no arquivo</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>Este lugar é o único. Esc encerra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln lugar é alterado em conjunto. Esc encerra.</numerusform>
            <numerusform>%Ln lugares são alterados em conjunto. Esc encerra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 de %Ln palavra</numerusform>
            <numerusform>%1 de %Ln palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>1 palavra até a meta deste post</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln palavra até a meta deste post</numerusform>
            <numerusform>%Ln palavras até a meta deste post</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>A meta deste post foi alcançada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 de %Ln hoje</numerusform>
            <numerusform>%1 de %Ln hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>1 palavra até a meta do dia neste post</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln palavra até a meta do dia neste post</numerusform>
            <numerusform>%Ln palavras até a meta do dia neste post</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>A meta do dia foi alcançada neste post</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>A palavra “%1” está aqui duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>Uma frase longa: %Ln palavra.</numerusform>
            <numerusform>Uma frase longa: %Ln palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>Remover a palavra repetida</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>Deixar esta frase como está</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>O servidor LanguageTool em %1 não responde.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>A resposta do servidor LanguageTool em %1 é grande demais.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>O que responde em %1 não é um servidor LanguageTool.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>O servidor LanguageTool em %1 não verifica este texto; talvez não conheça o idioma dele.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Todo o resto funciona sem ele.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>O cursor não está em nenhuma tabela.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>Coloque-o em uma célula de tabela ou escolha &quot;Tabela…&quot; no menu &quot;Inserir&quot;.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>O texto não pode ser alterado agora. Nada foi substituído.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>Enquanto isso, a tabela no texto passou a ser outra. Nada foi substituído: copie o que precisar e depois feche esta janela.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>Nenhuma tabela pode ficar aqui.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>O texto não pode ser alterado agora. Nada foi inserido.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>O que foi copiado não é uma tabela.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>Suas linhas não têm o mesmo número de células entre tabulações, vírgulas ou pontos e vírgulas.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>O cursor está em código, em HTML ou nos campos. Coloque-o em uma linha do texto.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Inserir tabela</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Editar tabela</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>É possível colar células de uma planilha.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n célula está depois da última coluna. Os leitores não a veem; o Galley a mantém.</numerusform>
            <numerusform>%n células estão depois da última coluna. Os leitores não as veem; o Galley as mantém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>As linhas que você não alterar mantêm todos os espaços.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Inserir a tabela</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Alterar a tabela</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Adicionar linha</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Linha para cima</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Linha para baixo</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>Alinhar colunas</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>Põe espaços em cada linha para que as barras verticais fiquem umas abaixo das outras</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Adicionar coluna</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remover coluna</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>Coluna para a esquerda</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>Coluna para a direita</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>A coluna está</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Alinhamento da coluna</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>sem alinhamento</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>centralizada</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>Cada linha recebe espaços para que as barras verticais fiquem umas abaixo das outras.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>Suas alterações na tabela ainda não estão no texto. Pressione Esc de novo para deixá-las de fora.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Células da tabela</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>Cabeçalho</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Fechar as &amp;outras</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Manter aberta</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Ao lado do texto</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Delete remove, Enter altera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>Este post já tem %1.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Valores conhecidos: %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>%1 posts dizem %2.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>1 post diz %1.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>Outros posts dizem %1.</translation>
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
        <translation>%1 foi removido no disco, era %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 veio do disco: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 veio do disco: %2, era %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front matter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>Como está no arquivo.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>Contém caracteres que um formulário mudaria.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir para a linha %1</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>Linha %1: “%2” não tem “=”.</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>Linha %1: o Galley não tem a cor “%2”.</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>Linha %1: %2 precisa de uma cor como #2b4fb0, não “%3”.</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>Linha %1: %2 já foi nomeado antes; vale esta linha.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>Linha %1: base é light ou dark, não “%2”.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>Linha %1: %2 se destaca de %3 em %4 para 1. Para ser lido, o texto precisa de 4,5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>O arquivo das suas cores precisa de uma olhada.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Suas próprias cores do Galley. Salve este arquivo, e a janela acompanha.
Uma linha é: nome = cor. Deixe de fora o que deve ficar como está.
base é light ou dark: de onde vêm as cores não nomeadas.
paper, chrome, desk e raised são fundos; ink, ink2 e ink3 são o texto sobre eles,
do forte ao suave; accent é o que está escolhido ou tem o teclado; os nomes com syn
são código. O texto deve se destacar do fundo em 4,5 para 1.</translation>
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
        <translation>Procurar uma nova &amp;versão agora</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Procurar novas versões</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>O Galley pergunta a %1 uma vez por semana o número da versão mais nova; nada sobre você é enviado, e nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>Procurar novas versões?</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>O Galley perguntaria a %1 uma vez por semana o número da versão mais nova; nada sobre você é enviado.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>Há uma versão mais nova, Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>Esta é a %1. A página da nova diz o que ela traz.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Abrir a página dela…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versão não</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>Esta é a versão mais nova, Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>O Galley não conseguiu descobrir a versão mais nova.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 não respondeu, ou não como esperado. Tente de novo mais tarde.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Tudo isso pode ser desfeito em uma só etapa.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nada muda ainda.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>O que isto muda é listado aqui, antes de acontecer.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>A operação foi interrompida. Nada foi gravado.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Isto não é uma expressão regular: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>Nada está sendo procurado ainda.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Procurando posts…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>%L1 de %L2 posts pesquisados…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 fica como está. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 Veja a lista de novo.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>Há mais do que se pode examinar aqui: restrinja a busca.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>A expressão demora demais em 1 post, que fica de fora.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>A expressão demora demais em %Ln post, que fica de fora.</numerusform>
            <numerusform>A expressão demora demais em %Ln posts, que ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
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
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>Nenhum post o contém.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%1 em %2.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>Preparando os posts…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>Pressione o botão de novo para substituir nos outros posts.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>Gravando os posts…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>1 linha mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>%Ln linha mudou.</numerusform>
            <numerusform>%Ln linhas mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>1 arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>%Ln arquivo foi gravado.</numerusform>
            <numerusform>%Ln arquivos foram gravados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>Ainda não está salvo, e Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Diferenciar &amp;maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palavras &amp;inteiras</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpressão regular</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>No &amp;texto</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>No &amp;front matter</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>Localizar e substituir em todos os posts</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>Localizar em todos os posts</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>Substituir em todos os posts por</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>&amp;Substituir por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Tudo isso pode ser desfeito em uma só etapa.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>O que for encontrado é listado aqui, e nada é gravado antes que você confirme.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>Substituir %Ln</numerusform>
            <numerusform>Substituir %Ln</numerusform>
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
        <translation>Linha %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>Linha %L1: %2, passa a ser %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1 tem %2 dias. O Galley deixa como está escrito.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>Não existe o ano 0. O Galley deixa como está escrito.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>Não existe o mês %1. O Galley deixa como está escrito.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>Um dia não tem essa hora. O Galley deixa como está escrito.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>Os leitores ainda não o veem.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>Pronto para os leitores.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
</TS>
