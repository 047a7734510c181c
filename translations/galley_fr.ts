<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Galley::Actions</name>
    <message>
        <source>Show posts</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Nouvel article…</translation>
    </message>
    <message>
        <source>Open a &amp;blog folder…</source>
        <translation>Ouvrir un &amp;dossier de blog…</translation>
    </message>
    <message>
        <source>&amp;Open a post…</source>
        <translation>&amp;Ouvrir un article…</translation>
    </message>
    <message>
        <source>&amp;Recent blogs</source>
        <translation>Blogs &amp;récents</translation>
    </message>
    <message>
        <source>P&amp;ictures of this blog…</source>
        <translation>I&amp;mages de ce blog…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8</source>
        <translation>Convertir en &amp;UTF-8</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Annuler la dernière opération sur les fichiers</translation>
    </message>
    <message>
        <source>Recent changes to &amp;files…</source>
        <translation>Modi&amp;fications récentes des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as f&amp;ormatted text</source>
        <translation>Copier comme texte &amp;mis en forme</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rech&amp;ercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Remp&amp;lacer…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Vérifier l’ortho&amp;graphe</translation>
    </message>
    <message>
        <source>Spelling &amp;language</source>
        <translation>La&amp;ngue de l’orthographe</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>Accentuation &amp;forte</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Accentuation</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Indent the item</source>
        <translation>Augmenter le &amp;retrait de l’élément</translation>
    </message>
    <message>
        <source>&amp;Outdent the item</source>
        <translation>&amp;Diminuer le retrait de l’élément</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Déplacer les lignes vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>Déplacer les lignes vers le &amp;bas</translation>
    </message>
    <message>
        <source>Du&amp;plicate lines</source>
        <translation>Du&amp;pliquer les lignes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Source of the file</source>
        <translation>&amp;Source du fichier</translation>
    </message>
    <message>
        <source>&amp;Fold the front matter</source>
        <translation>&amp;Replier le front matter</translation>
    </message>
    <message>
        <source>Show &amp;posts</source>
        <translation>Afficher les &amp;articles</translation>
    </message>
    <message>
        <source>Go to the pre&amp;view</source>
        <translation>Aller à l’aperç&amp;u</translation>
    </message>
    <message>
        <source>Go to the &amp;images</source>
        <translation>Aller aux &amp;images</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panneau suivant</translation>
    </message>
    <message>
        <source>Scroll text and preview &amp;together</source>
        <translation>&amp;Faire défiler ensemble le texte et l’aperçu</translation>
    </message>
    <message>
        <source>Pa&amp;ge larger</source>
        <translation>A&amp;grandir la page</translation>
    </message>
    <message>
        <source>Page s&amp;maller</source>
        <translation>Ré&amp;duire la page</translation>
    </message>
    <message>
        <source>Page in its &amp;own size</source>
        <translation>Page à sa &amp;taille d’origine</translation>
    </message>
    <message>
        <source>Typographic &amp;quotes in the preview</source>
        <translation>Guillemets t&amp;ypographiques dans l’aperçu</translation>
    </message>
    <message>
        <source>Pictures from the &amp;web for this blog</source>
        <translation>Images du &amp;web pour ce blog</translation>
    </message>
    <message>
        <source>St&amp;yle of the page</source>
        <translation>Sty&amp;le de la page</translation>
    </message>
    <message>
        <source>&amp;Galley&apos;s own look</source>
        <translation>&amp;Apparence propre à Galley</translation>
    </message>
    <message>
        <source>&amp;Choose the site&apos;s style sheet…</source>
        <translation>&amp;Choisir la feuille de style du site…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste él&amp;evé</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Image…</translation>
    </message>
    <message>
        <source>&amp;New pictures</source>
        <translation>&amp;Nouvelles images</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <translation>Rec&amp;hercher dans les articles</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Move to bin…</source>
        <translation>&amp;Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Histori&amp;que…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>À &amp;propos de Galley</translation>
    </message>
    <message>
        <source>About this blo&amp;g…</source>
        <translation>À propos de ce &amp;blog…</translation>
    </message>
    <message>
        <source>Save by i&amp;tself after a pause</source>
        <translation>Enregistrer automatiquement après une &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Copier le chemi&amp;n</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble</source>
        <translation>Coller comme ta&amp;bleau</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelling</source>
        <translation>&amp;Faute d’orthographe suivante</translation>
    </message>
    <message>
        <source>Previous &amp;misspelling</source>
        <translation>Faute &amp;d’orthographe précédente</translation>
    </message>
    <message>
        <source>Offer links and emoji while typin&amp;g</source>
        <translation>Proposer liens et émojis pendant la sa&amp;isie</translation>
    </message>
    <message>
        <source>Edit &amp;table…</source>
        <translation>Modifier le &amp;tableau…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Dim the text</source>
        <translation>Est&amp;omper le texte</translation>
    </message>
    <message>
        <source>Dim &amp;nothing</source>
        <translation>Ne &amp;rien estomper</translation>
    </message>
    <message>
        <source>Dim all but the &amp;paragraph</source>
        <translation>Estomper tout sauf le &amp;paragraphe</translation>
    </message>
    <message>
        <source>Dim all but the &amp;sentence</source>
        <translation>Estomper tout sauf la p&amp;hrase</translation>
    </message>
    <message>
        <source>Dim all but the &amp;line</source>
        <translation>Estomper tout sauf la &amp;ligne</translation>
    </message>
    <message>
        <source>Keep the line in the middl&amp;e</source>
        <translation>Garder la ligne au &amp;milieu</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tableau…</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures of other sites…</source>
        <translation>Té&amp;lécharger les images d’autres sites…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace in all posts…</source>
        <translation>Rechercher et remp&amp;lacer dans tous les articles…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Onglet sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet précéd&amp;ent</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>Fermer l’on&amp;glet</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed tab</source>
        <translation>R&amp;ouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Diviser le texte</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Another post beside the text…</source>
        <translation>Un autre article à côté du texte…</translation>
    </message>
    <message>
        <source>&amp;My own</source>
        <translation>Les &amp;miennes</translation>
    </message>
    <message>
        <source>Galley&apos;s h&amp;elp</source>
        <translation>Aid&amp;e de Galley</translation>
    </message>
    <message>
        <source>Change every occurrence</source>
        <translation>Modifier chaque occurrence</translation>
    </message>
    <message>
        <source>Word goal…</source>
        <translation>Objectif de mots…</translation>
    </message>
</context>
<context>
    <name>Galley::AnswerRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Galley::BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>At %1 %, the line between both at %2 %</source>
        <translation>À %1&#xa0;%, la ligne entre les deux à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Galley::Blog</name>
    <message>
        <source>chosen by the author</source>
        <translation>choisi par l’auteur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file, and what it says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>names %1</source>
        <comment>what a configuration does: names something</comment>
        <translation>nomme %1</translation>
    </message>
    <message>
        <source>sets %1</source>
        <comment>what a configuration does: gives a key its value</comment>
        <translation>définit %1</translation>
    </message>
</context>
<context>
    <name>Galley::BlogDialog</name>
    <message>
        <source>As the files tell</source>
        <translation>Selon les fichiers</translation>
    </message>
    <message>
        <source>About this blog</source>
        <translation>À propos de ce blog</translation>
    </message>
    <message>
        <source>What told</source>
        <translation>Indices trouvés</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Générateur</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>The folder in which the generator runs, if it is not the blog’s own</source>
        <translation>Le dossier dans lequel le générateur s’exécute, si ce n’est pas celui du blog</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Folders of the posts</source>
        <translation>Dossiers des articles</translation>
    </message>
    <message>
        <source>Folders with posts, with commas between them; empty leaves it to the files</source>
        <translation>Dossiers contenant des articles, séparés par des virgules&#xa0;; vide, les fichiers en décident</translation>
    </message>
    <message>
        <source>S&amp;tatic files</source>
        <translation>&amp;Fichiers statiques</translation>
    </message>
    <message>
        <source>Folders of static files</source>
        <translation>Dossiers des fichiers statiques</translation>
    </message>
    <message>
        <source>Folders that the site serves at its root, with commas between them</source>
        <translation>Dossiers que le site sert à sa racine, séparés par des virgules</translation>
    </message>
    <message>
        <source>Kept in Galley’s settings, never in your blog.</source>
        <translation>Conservé dans les paramètres de Galley, jamais dans votre blog.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No generator’s file was found: a folder of posts.</source>
        <translation>Aucun fichier de générateur n’a été trouvé&#xa0;: un dossier d’articles.</translation>
    </message>
</context>
<context>
    <name>Galley::BlogPicturesDesk</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a post, and what it names</comment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
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
        <translation>Corps de l’article</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… %Ln caractère de plus dans cette longue ligne</numerusform>
            <numerusform>… %Ln caractères de plus dans cette longue ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mois précédent (Page précédente)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mois suivant (Page suivante)</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeControls</name>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Width of the frame, in pixels</source>
        <translation>Largeur du cadre, en pixels</translation>
    </message>
    <message>
        <source>Height of the frame, in pixels</source>
        <translation>Hauteur du cadre, en pixels</translation>
    </message>
    <message>
        <source>Ma&amp;ke it smaller, this wide:</source>
        <translation>&amp;Réduire à cette largeur&#xa0;:</translation>
    </message>
    <message>
        <source>Width of the picture, in pixels</source>
        <translation>Largeur de l’image, en pixels</translation>
    </message>
    <message>
        <source>Com&amp;press it more</source>
        <translation>&amp;Compresser davantage</translation>
    </message>
    <message>
        <source>As &amp;WebP, under another name</source>
        <translation>En &amp;WebP, sous un autre nom</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Ro&amp;gner</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <source>A frame of any shape</source>
        <translation>Un cadre de forme libre</translation>
    </message>
    <message>
        <source>In its own shape</source>
        <translation>Dans ses propres proportions</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>width to height</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>A picture of four inks, as printers use them, can only be turned here.</source>
        <translation>Une image en quatre encres, comme en utilisent les imprimeurs, peut seulement être tournée ici.</translation>
    </message>
    <message>
        <source>This kind of picture is kept without loss: make it smaller, or WebP.</source>
        <translation>Ce type d’image est conservé sans perte&#xa0;: réduisez-la, ou choisissez WebP.</translation>
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
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Each pixel</source>
        <translation>Chaque pixel</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Crop, turn, make smaller: %1</source>
        <translation>Rogner, tourner, réduire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Shows all of it (0)</source>
        <translation>La montre en entier (0)</translation>
    </message>
    <message>
        <source>Shows each pixel as one of the screen (1); the wheel goes closer</source>
        <translation>Montre chaque pixel comme un pixel de l’écran (1)&#xa0;; la molette rapproche</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Calcul du résultat…</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message>
        <source>It would not weigh less so, and stays as it is.</source>
        <translation>Elle n’en serait pas plus légère et reste telle quelle.</translation>
    </message>
    <message>
        <source>What you choose is shown here before it is written.</source>
        <translation>Ce que vous choisissez est montré ici avant d’être écrit.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2 % less</source>
        <translation>Ensuite&#xa0;: %1, %2&#xa0;% de moins</translation>
    </message>
    <message>
        <source>Then: %1, %2 % more</source>
        <translation>Ensuite&#xa0;: %1, %2&#xa0;% de plus</translation>
    </message>
    <message>
        <source>Turned without loss: no pixel is written anew.</source>
        <translation>Tournée sans perte&#xa0;: aucun pixel n’est réécrit.</translation>
    </message>
    <message>
        <source>No pixel is written anew: a mark says how it is turned.</source>
        <translation>Aucun pixel n’est réécrit&#xa0;: une indication dit comment elle est tournée.</translation>
    </message>
    <message>
        <source>It is longer than WebP can be: its kind stays.</source>
        <translation>Elle est plus longue que WebP ne le permet&#xa0;: son type reste le même.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be brought into WebP: its kind stays.</source>
        <translation>Son profil de couleurs ne peut pas passer en WebP&#xa0;: son type reste le même.</translation>
    </message>
    <message>
        <source>Position and camera data are left out. It can be undone.</source>
        <translation>La position et les données de l’appareil photo sont retirées. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Crop without loss</source>
        <translation>Recadrer sans perte</translation>
    </message>
    <message>
        <source>Moves the frame to the nearest border between two blocks</source>
        <translation>Amène le cadre à la limite la plus proche entre deux blocs</translation>
    </message>
    <message>
        <source>Cropped without loss: no pixel is written anew.</source>
        <translation>Recadré sans perte : aucun pixel n’est réécrit.</translation>
    </message>
    <message>
        <source>Within a block of %1 × %2: all pixels are written anew.</source>
        <translation>Dans un bloc de %1 × %2 : tous les pixels sont réécrits.</translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>%Ln autre ligne.</numerusform>
            <numerusform>%Ln autres lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CommandList</name>
    <message>
        <source>Enter runs, Alt+K changes its key, Esc leaves.</source>
        <translation>Entrée exécute, Alt+K change son raccourci, Échap quitte.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open a blog&apos;s folder or a post first.</source>
        <translation>Ouvrez d’abord un dossier de blog ou un article.</translation>
    </message>
    <message>
        <source>Open a post first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>This post is read-only.</source>
        <translation>Cet article est en lecture seule.</translation>
    </message>
    <message>
        <source>There is nothing for it to do now.</source>
        <translation>Elle n’a rien à faire pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln ligne identique</numerusform>
            <numerusform>%Ln lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>pas de fin de ligne</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonView</name>
    <message>
        <source>Close comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Restaurer cette modification</translation>
    </message>
    <message>
        <source>Restoring can be undone with %1. Nothing is saved until you save.</source>
        <translation>La restauration peut être annulée avec %1. Rien n’est enregistré tant que vous n’enregistrez pas.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Afficher seulement les modifications</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, line %2. %3: %4. %5: %6</source>
        <translation>%1, ligne %2. %3&#xa0;: %4. %5&#xa0;: %6</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionDesk</name>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Titres de cet article</translation>
    </message>
    <message>
        <source>Pictures of this post</source>
        <translation>Images de cet article</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictCard</name>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Garder le vôtre</translation>
    </message>
    <message>
        <source>Keep from disk</source>
        <translation>Garder celui du disque</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Line %1, changed by both</source>
        <translation>Ligne %1, modifiée des deux côtés</translation>
    </message>
    <message>
        <source>%1, changed by both</source>
        <translation>%1, modifié des deux côtés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>Sur le disque, %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictSide</name>
    <message>
        <source>Nothing: it was removed.</source>
        <translation>Rien&#xa0;: cela a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Galley::CropFrame</name>
    <message>
        <source>Frame over the picture</source>
        <translation>Cadre sur l’image</translation>
    </message>
    <message>
        <source>No frame: the whole picture stays.</source>
        <translation>Pas de cadre&#xa0;: l’image entière reste.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 from the left, %4 from the top</source>
        <translation>%1 × %2 pixels, à %3 de la gauche, à %4 du haut</translation>
    </message>
</context>
<context>
    <name>Galley::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendrier pour %1</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Calendrier (%1)</translation>
    </message>
    <message>
        <source>This is not a date. The post keeps %1.</source>
        <translation>Ce n’est pas une date. L’article garde %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DialogPrompts</name>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)</source>
        <translation>Articles (*.md *.markdown *.mdown *.mkd *.mdx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; before closing?</source>
        <translation>Enregistrer &quot;%1&quot; avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>What is not saved is lost when Galley closes.</source>
        <translation>Ce qui n’est pas enregistré est perdu à la fermeture de Galley.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were writing.</source>
        <translation>Un autre programme a modifié %1 pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>Saving replaces what that program wrote. Nothing was written yet.</source>
        <translation>L’enregistrement remplace ce que ce programme a écrit. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links).</source>
        <translation>%1 a d’autres noms ailleurs (liens physiques).</translation>
    </message>
    <message>
        <source>Saving cuts it off from them: they keep the old text. Nothing was written yet.</source>
        <translation>L’enregistrement l’en sépare&#xa0;: ils gardent l’ancien texte. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Discard what was recovered of %1?</source>
        <translation>Abandonner ce qui a été récupéré de %1&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed and had not saved goes for good. The file stays as it is.</source>
        <translation>Ce que vous avez saisi sans l’enregistrer disparaît définitivement. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open a blog folder</source>
        <translation>Ouvrir un dossier de blog</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>Enregistrer l’article sous</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the site&apos;s style sheet</source>
        <translation>Choisir la feuille de style du site</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Feuilles de style (*.css)</translation>
    </message>
    <message>
        <source>Show pictures from the web in the preview of %1?</source>
        <translation>Afficher les images du web dans l’aperçu de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The sites that hold them can see that you look at them, as they see it of your readers. Nothing but pictures is fetched.</source>
        <translation>Les sites qui les hébergent peuvent voir que vous les regardez, comme ils le voient pour vos lecteurs. Rien d’autre que des images n’est téléchargé.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Open this address outside Galley?</source>
        <translation>Ouvrir cette adresse hors de Galley&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
</context>
<context>
    <name>Galley::Dictionary</name>
    <message>
        <source>it is no dictionary</source>
        <translation>ce n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>it does not begin with the number of its words</source>
        <translation>il ne commence pas par le nombre de ses mots</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>son encodage n’est pas connu</translation>
    </message>
    <message>
        <source>it does not know its own words</source>
        <translation>il ne connaît pas ses propres mots</translation>
    </message>
</context>
<context>
    <name>Galley::EmptyPosts</name>
    <message>
        <source>New post…</source>
        <translation>Nouvel article…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Pas encore d’article ici. Galley cherche des fichiers .md, .markdown et .mdx dans ce dossier.</translation>
    </message>
    <message>
        <source>No post has &quot;%1&quot;.</source>
        <translation>Aucun article ne contient &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Search &quot;%1&quot;</source>
        <translation>Rechercher &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No drafts. Posts with draft: true appear here.</source>
        <translation>Aucun brouillon. Les articles avec draft: true apparaissent ici.</translation>
    </message>
    <message>
        <source>No post is scheduled. Posts with a day to come appear here.</source>
        <translation>Aucun article n’est planifié. Les articles dont le jour est à venir apparaissent ici.</translation>
    </message>
    <message>
        <source>No post is all of what is chosen above.</source>
        <translation>Aucun article ne répond à tout ce qui est choisi ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message>
        <source>This post shows no picture of another site.</source>
        <translation>Cet article n’affiche aucune image d’un autre site.</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2.</source>
        <translation>Téléchargement des images&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 was not fetched.</source>
        <translation>%1 n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>The pictures that were fetched were not added.</source>
        <translation>Les images téléchargées n’ont pas été ajoutées.</translation>
    </message>
    <message>
        <source>Its address leads into your own network, or is not safe. Save it from your browser, then drop it here.</source>
        <translation>Son adresse mène à votre propre réseau ou n’est pas sûre. Enregistrez-la depuis votre navigateur, puis déposez-la ici.</translation>
    </message>
    <message>
        <source>Its site does not answer, or has it no more. Try again later.</source>
        <translation>Son site ne répond pas ou ne l’a plus. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It is too large. Save it from your browser, make it smaller, then drop it here.</source>
        <translation>Elle est trop grande. Enregistrez-la depuis votre navigateur, réduisez-la, puis déposez-la ici.</translation>
    </message>
    <message>
        <source>What its site has sent is no picture. Look at its address in your browser.</source>
        <translation>Ce que le site a envoyé n’est pas une image. Regardez son adresse dans votre navigateur.</translation>
    </message>
    <message>
        <source>Their post is not open any more, or cannot be changed. Open it and fetch them again.</source>
        <translation>Leur article n’est plus ouvert ou ne peut pas être modifié. Ouvrez-le et récupérez-les de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>%n image de la page n’a pas d’adresse sur le web et a été omise.</numerusform>
            <numerusform>%n images de la page n’ont pas d’adresse sur le web et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>%n image de la page reste sur son site.</numerusform>
            <numerusform>%n images de la page restent sur leur site.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text links them. You can fetch them.</source>
        <translation>Votre texte y renvoie. Vous pouvez les récupérer.</translation>
    </message>
    <message>
        <source>Fetch pictures…</source>
        <translation>Récupérer les images…</translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message>
        <source>Fetch pictures of other sites</source>
        <translation>Télécharger les images d’autres sites</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Each is asked for once, from the site that has it, and becomes a file among the post&apos;s own pictures. Make sure that you may use them.</source>
        <translation>Chacune est demandée une seule fois, au site qui l’a, et devient un fichier parmi les images de l’article. Assurez-vous d’avoir le droit de les utiliser.</translation>
    </message>
    <message>
        <source>Only pictures with an address that begins with https can be fetched.</source>
        <translation>Seules les images dont l’adresse commence par https peuvent être téléchargées.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>Télécharger %n image</numerusform>
            <numerusform>Télécharger %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FilterChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Langue %1</translation>
    </message>
    <message>
        <source>Show all posts, not only: %1</source>
        <translation>Afficher tous les articles, pas seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Seulement dans la sélection</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Too many: nothing was replaced</source>
        <translation>Trop de résultats&#xa0;: rien n’a été remplacé</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Rechercher seulement</translation>
    </message>
    <message>
        <source>Not an expression yet</source>
        <translation>Pas encore une expression</translation>
    </message>
    <message>
        <source>%1, then it took too long</source>
        <translation>%1, puis cela a pris trop de temps</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <translation>Cette expression prend trop de temps</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>Plus de %Ln résultat</numerusform>
            <numerusform>Plus de %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Finding</name>
    <message>
        <source>No text of the blog names this picture.</source>
        <translation>Aucun texte du blog ne nomme cette image.</translation>
    </message>
    <message>
        <source>The picture is heavy for a page: %1 has %2.</source>
        <translation>L’image est lourde pour une page&#xa0;: %1 fait %2.</translation>
    </message>
    <message>
        <source>The picture has more pixels than screens show: %1 is %2 × %3.</source>
        <translation>L’image a plus de pixels que les écrans n’en affichent&#xa0;: %1 fait %2 × %3.</translation>
    </message>
    <message>
        <source>The picture says where it was taken: %1.</source>
        <translation>L’image dit où elle a été prise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The picture is there twice: %1 is the same as %2.</source>
        <translation>L’image est présente deux fois&#xa0;: %1 est identique à %2.</translation>
    </message>
    <message>
        <source>Garbled text: “%1” was probably “%2”.</source>
        <translation>Texte altéré&#xa0;: «&#xa0;%1&#xa0;» était sans doute «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Ce jour n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file’s name begins with a day that does not exist: %1.</source>
        <translation>Le nom du fichier commence par un jour qui n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>L’article n’a pas de titre.</translation>
    </message>
    <message>
        <source>The picture’s file is spelled in other letters: %1. Web servers tell upper from lower case.</source>
        <translation>Le nom du fichier de l’image s’écrit avec d’autres majuscules ou minuscules&#xa0;: %1. Les serveurs web les distinguent.</translation>
    </message>
    <message>
        <source>The picture is not in the blog: %1.</source>
        <translation>L’image n’est pas dans le blog&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>L’image n’a pas de description pour ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>The link leads to no post: %1.</source>
        <translation>Le lien ne mène à aucun article&#xa0;: %1.</translation>
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
        <translation>Aller à la ligne %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormMessage</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Cet article n’a pas de front matter.</translation>
    </message>
    <message>
        <source>The front matter of this post is empty.</source>
        <translation>Le front matter de cet article est vide.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormOffers</name>
    <message>
        <source>Other posts also have</source>
        <translation>D’autres articles ont aussi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More fields that other posts have</source>
        <translation>D’autres champs présents dans d’autres articles</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>Galley::FormPictures</name>
    <message>
        <source>This picture lies outside the blog, where readers cannot see it.</source>
        <translation>Cette image se trouve hors du blog, là où les lecteurs ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Put it into the blog&apos;s folder first.</source>
        <translation>Placez-la d’abord dans le dossier du blog.</translation>
    </message>
</context>
<context>
    <name>Galley::FrontMatterForm</name>
    <message>
        <source>Fold front matter</source>
        <translation>Replier le front matter</translation>
    </message>
    <message>
        <source>Fold the front matter to one line</source>
        <translation>Replier le front matter sur une ligne</translation>
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
        <translation>Tout réparer</translation>
    </message>
    <message>
        <source>Garbled places</source>
        <translation>Endroits altérés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list of garbled places</source>
        <translation>Fermer la liste des endroits altérés</translation>
    </message>
    <message>
        <source>One place is garbled.</source>
        <translation>Un endroit est altéré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln endroit est altéré.</numerusform>
            <numerusform>%Ln endroits sont altérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.</source>
        <translation>Du texte en UTF-8 a un jour été lu comme Windows-1252. La réparation peut être annulée avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Text in UTF-8 was once read as Windows-1252. This post cannot be edited.</source>
        <translation>Du texte en UTF-8 a un jour été lu comme Windows-1252. Cet article ne peut pas être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>%Ln autre en dessous.</numerusform>
            <numerusform>%Ln autres en dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledRow</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Go to line %L1: %2, meant as %3</source>
        <translation>Aller à la ligne %L1&#xa0;: %2, voulait dire %3</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Mend %1 in line %L2</source>
        <translation>Réparer %1 à la ligne %L2</translation>
    </message>
</context>
<context>
    <name>Galley::GoalDialog</name>
    <message>
        <source>Word goal</source>
        <translation>Objectif de mots</translation>
    </message>
    <message>
        <source>Words that this post shall have</source>
        <translation>Mots que ce billet doit avoir</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>They count as below the text: without code and addresses, Chinese and Japanese signs each as a word. The goal is kept by Galley, not in the post.</source>
        <translation>Ils sont comptés comme sous le texte : sans code ni adresses, chaque signe chinois ou japonais comme un mot. L’objectif est gardé par Galley, pas dans le billet.</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>Words to add to a post in a day</source>
        <translation>Mots à ajouter à un billet en un jour</translation>
    </message>
    <message>
        <source>That of the day is the same for all posts; a day begins when the post is opened first.</source>
        <translation>L’objectif du jour est le même pour tous les billets ; un jour commence à la première ouverture du billet.</translation>
    </message>
</context>
<context>
    <name>Galley::HelpDialog</name>
    <message>
        <source>No topic has these words. Try others, or fewer.</source>
        <translation>Aucun sujet ne contient ces mots. Essayez-en d’autres, ou moins.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Galley&apos;s help</source>
        <translation>Aide de Galley</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Le sujet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Open the folder of your blog, whatever made it: {openFolder}. Galley finds the posts, their pictures and their fields by itself, and puts no file of its own there.</source>
        <translation>Ouvrez le dossier de votre blog, quel que soit l’outil qui l’a fait : {openFolder}. Galley trouve lui-même les articles, leurs images et leurs champs, et n’y met aucun fichier à lui.</translation>
    </message>
    <message>
        <source>The posts stand at the side: choose one to write in it. {newPost} makes another as your blog makes them.</source>
        <translation>Les articles sont sur le côté : choisissez-en un pour y écrire. {newPost} en crée un autre, comme votre blog les fait.</translation>
    </message>
    <message>
        <source>The text is in the middle, below the fields of its front matter. Beside it is the preview: the post as its readers will see it.</source>
        <translation>Le texte est au milieu, sous les champs de son en-tête. À côté se trouve l’aperçu : l’article tel que vos lecteurs le verront.</translation>
    </message>
    <message>
        <source>{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds everything that Galley can do.</source>
        <translation>{quickOpen} mène à un article ou à un titre par un morceau de son nom. {commands} trouve tout ce que Galley sait faire.</translation>
    </message>
    <message>
        <source>To try things without risk, start Galley without a blog and take the sample blog of the start page: it is a copy that is yours.</source>
        <translation>Pour essayer sans risque, lancez Galley sans blog et prenez le blog d’exemple de la page d’accueil : c’est une copie à vous.</translation>
    </message>
    <message>
        <source>Go on with: {#form}, {#saving}, {#keys}.</source>
        <translation>Continuez avec : {#form}, {#saving}, {#keys}.</translation>
    </message>
    <message>
        <source>beginning, sample, open, folder</source>
        <translation>début, exemple, ouvrir, dossier</translation>
    </message>
    <message>
        <source>The form above the text</source>
        <translation>Le formulaire au-dessus du texte</translation>
    </message>
    <message>
        <source>The form shows the front matter, the lines at the top of the file. What you change in a field changes that value in the file and no other byte: quotes, comments and order stay.</source>
        <translation>Le formulaire montre l’en-tête, les lignes du haut du fichier. Ce que vous changez dans un champ change cette valeur dans le fichier et aucun autre octet : guillemets, commentaires et ordre restent.</translation>
    </message>
    <message>
        <source>A value that cannot be changed safely stays as it is, with the reason below it. {source} shows the whole file as text, and back.</source>
        <translation>Une valeur qui ne peut pas être changée sans risque reste comme elle est, avec la raison au-dessous. {source} montre le fichier entier en texte, et revient.</translation>
    </message>
    <message>
        <source>The last row offers the fields that your other posts have. {foldForm} makes the form one line high.</source>
        <translation>La dernière ligne propose les champs qu’ont vos autres articles. {foldForm} réduit le formulaire à une ligne.</translation>
    </message>
    <message>
        <source>Form and text have one history: {undo} takes back what you did last, in either.</source>
        <translation>Le formulaire et le texte ont un seul historique : {undo} reprend ce que vous avez fait en dernier, dans l’un ou l’autre.</translation>
    </message>
    <message>
        <source>front matter, YAML, TOML, fields, metadata, title, date, tags</source>
        <translation>en-tête, front matter, YAML, TOML, champs, métadonnées, titre, date, étiquettes</translation>
    </message>
    <message>
        <source>Saving, and what is never lost</source>
        <translation>Enregistrer, et ce qui n’est jamais perdu</translation>
    </message>
    <message>
        <source>{save} writes the post. Galley writes beside the file, reads back and compares, and only then puts the new file in the place of the old one. If the disk is full, the old file is as it was.</source>
        <translation>{save} écrit l’article. Galley écrit à côté du fichier, relit et compare, et alors seulement met le nouveau fichier à la place de l’ancien. Si le disque est plein, l’ancien fichier est comme il était.</translation>
    </message>
    <message>
        <source>What you have typed and not saved is kept outside the blog, at most a second late. After a crash or a power cut, Galley offers it beside the file, and you choose.</source>
        <translation>Ce que vous avez tapé sans l’enregistrer est gardé hors du blog, avec une seconde de retard au plus. Après un plantage ou une coupure, Galley vous le propose à côté du fichier, et vous choisissez.</translation>
    </message>
    <message>
        <source>Each save is kept for a while. {history} shows what a post was, and brings it back whole or in part.</source>
        <translation>Chaque version enregistrée est gardée un temps. {history} montre ce qu’un article a été, et le fait revenir en entier ou en partie.</translation>
    </message>
    <message>
        <source>When another program changes an open post, Galley puts its changes and yours together. Where both changed the same place, you are asked; your text stays until then.</source>
        <translation>Quand un autre programme modifie un article ouvert, Galley réunit ses changements et les vôtres. Là où les deux ont changé la même chose, on vous demande ; votre texte reste jusque-là.</translation>
    </message>
    <message>
        <source>{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.</source>
        <translation>{autosave} enregistre pour vous. {saveAs} et {saveCopy} écrivent ailleurs.</translation>
    </message>
    <message>
        <source>crash, recovery, backup, journal, conflict, merge, versions</source>
        <translation>plantage, récupération, sauvegarde, journal, conflit, fusion, versions</translation>
    </message>
    <message>
        <source>Lists, quotes and marks</source>
        <translation>Listes, citations et marques</translation>
    </message>
    <message>
        <source>{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. {!Tab} and {!Shift+Tab} move an item in and out, with all below it.</source>
        <translation>{!Enter} continue une liste, une tâche ou une citation, et y met fin dans un élément vide. {!Tab} et {!Shift+Tab} déplacent un élément vers l’intérieur ou l’extérieur, avec tout ce qui est dessous.</translation>
    </message>
    <message>
        <source>{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the caret. A sign typed over a selection goes around it.</source>
        <translation>{strong}, {emphasis}, {code} et {link} marquent ce qui est sélectionné, ou le mot au curseur. Un signe tapé sur une sélection l’entoure.</translation>
    </message>
    <message>
        <source>{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along.</source>
        <translation>{moveLinesUp}, {moveLinesDown} et {duplicateLines} emportent des éléments entiers.</translation>
    </message>
    <message>
        <source>{copyRich} is for mail and word processors, {copyHtml} for web pages.</source>
        <translation>{copyRich} est pour le courrier et les traitements de texte, {copyHtml} pour les pages web.</translation>
    </message>
    <message>
        <source>bold, italic, bullet, numbering, task, Markdown, format</source>
        <translation>gras, italique, puce, numérotation, tâche, Markdown, format</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} to the next row, which is made if there is none.</source>
        <translation>{insertTable} commence un tableau. Dans un tableau, {!Tab} va à la cellule suivante et {!Enter} à la ligne suivante, créée s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do not touch keep every byte.</source>
        <translation>{editTable} le montre en grille, pour les lignes, les colonnes et l’alignement. Les lignes que vous ne touchez pas gardent chaque octet.</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} does it with CSV, too.</source>
        <translation>Les cellules copiées d’un tableur ou d’une page web sont collées en tableau ; {pasteTable} le fait aussi avec du CSV.</translation>
    </message>
    <message>
        <source>grid, spreadsheet, CSV, column, row, cell</source>
        <translation>grille, tableur, CSV, colonne, ligne, cellule</translation>
    </message>
    <message>
        <source>Links to posts and pages</source>
        <translation>Liens vers des articles et des pages</translation>
    </message>
    <message>
        <source>Type `[` and a piece of a title: Galley offers your posts, and writes the link as your site reads it. After `](` it offers headings and pictures, too.</source>
        <translation>Tapez `[` et un morceau de titre : Galley propose vos articles et écrit le lien comme votre site le lit. Après `](`, il propose aussi les titres et les images.</translation>
    </message>
    <message>
        <source>{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. {completes} turns it on and off.</source>
        <translation>{!Tab} prend ce qui est proposé, {!Esc} le laisse, et {!Ctrl+Space} le demande. {completes} l’active et le désactive.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link, as {link} does.</source>
        <translation>Une adresse collée sur des mots en fait un lien, comme {link}.</translation>
    </message>
    <message>
        <source>When a post gets another name by {renamePost}, every link to it follows.</source>
        <translation>Quand un article change de nom par {renamePost}, tous les liens vers lui suivent.</translation>
    </message>
    <message>
        <source>completion, address, URL, heading, anchor, emoji</source>
        <translation>complétion, adresse, URL, titre, ancre, emoji</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>{checkSpelling} marks words that no dictionary knows, in the language that the post is written in. Code, addresses and formulas are left alone.</source>
        <translation>{checkSpelling} marque les mots qu’aucun dictionnaire ne connaît, dans la langue de l’article. Le code, les adresses et les formules sont laissés tranquilles.</translation>
    </message>
    <message>
        <source>The menu of a marked word has others in its place, and keeps it as one of yours: for all blogs, or for this one. {nextMisspelling} goes to the next.</source>
        <translation>Le menu d’un mot marqué en met un autre à sa place, ou le garde comme un des vôtres : pour tous les blogs, ou pour celui-ci. {nextMisspelling} va au suivant.</translation>
    </message>
    <message>
        <source>The dictionaries are those of this computer. If your language is missing, choose a folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.</source>
        <translation>Les dictionnaires sont ceux de cet ordinateur. Si votre langue manque, choisissez un dossier qui les a (`.dic` et `.aff`) dans le menu Édition, Langue de l’orthographe.</translation>
    </message>
    <message>
        <source>dictionary, Hunspell, misspelling, language</source>
        <translation>dictionnaire, Hunspell, faute, langue</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>{find} looks in the post and marks all places; {findNext} goes on. {replace} changes one or all of them, and one step takes that back.</source>
        <translation>{find} cherche dans l’article et marque tous les endroits ; {findNext} continue. {replace} en change un ou tous, et une étape suffit pour revenir.</translation>
    </message>
    <message>
        <source>{searchPosts} looks through the texts of all posts while you type.</source>
        <translation>{searchPosts} parcourt les textes de tous les articles pendant que vous tapez.</translation>
    </message>
    <message>
        <source>{replaceInPosts} shows every place in every post with a box. Nothing is written before you agree, and all of it can be taken back at once: see {#undo}.</source>
        <translation>{replaceInPosts} montre chaque endroit de chaque article avec une case. Rien n’est écrit avant votre accord, et tout peut être annulé d’un coup : voir {#undo}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Paste a picture, drop it on the text or on the images, or choose it with {insertPicture}. It becomes a file in the post&apos;s folder, under a clean name, and is linked as your site links its pictures.</source>
        <translation>Collez une image, déposez-la sur le texte ou sur les images, ou choisissez-la avec {insertPicture}. Elle devient un fichier dans le dossier de l’article, sous un nom propre, et un lien comme votre site les écrit.</translation>
    </message>
    <message>
        <source>Photographs are turned upright, and what they tell of place and camera is taken out. The menu Insert, New pictures, says how they are named and how large they become.</source>
        <translation>Les photos sont redressées, et ce qu’elles disent du lieu et de l’appareil est retiré. Le menu Insertion, Nouvelles images, dit comment elles sont nommées et quelle taille elles prennent.</translation>
    </message>
    <message>
        <source>Write what a picture shows between its brackets, for those who do not see it: `![A lighthouse at dusk](001.jpg)`.</source>
        <translation>Écrivez entre les crochets ce que montre une image, pour ceux qui ne la voient pas : `![Un phare au crépuscule](001.jpg)`.</translation>
    </message>
    <message>
        <source>{images} shows what lies in the post&apos;s folder: used, unused, missing, too heavy. Give a picture another name there, crop it or move it to the bin, and every post that shows it follows.</source>
        <translation>{images} montre ce qui se trouve dans le dossier de l’article : utilisé, inutilisé, manquant, trop lourd. Renommez-y une image, recadrez-la ou mettez-la à la corbeille, et chaque article qui la montre suit.</translation>
    </message>
    <message>
        <source>{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} makes pictures of other sites your own.</source>
        <translation>{blogPictures} énumère ce qui manque et ce qui ne sert pas dans tout le blog. {fetchPictures} fait vôtres les images d’autres sites.</translation>
    </message>
    <message>
        <source>images, photographs, alt text, cover, size, WebP, crop, position</source>
        <translation>images, photos, texte alternatif, couverture, taille, WebP, recadrer, position</translation>
    </message>
    <message>
        <source>The preview, and why it is safe</source>
        <translation>L’aperçu, et pourquoi il est sûr</translation>
    </message>
    <message>
        <source>The preview follows each key. A click in it puts the caret at that word, and a box that is ticked there is ticked in the text. {scrollTogether} keeps both at the same place.</source>
        <translation>L’aperçu suit chaque touche. Un clic y place le curseur sur ce mot, et une case qu’on y coche est cochée dans le texte. {scrollTogether} garde les deux au même endroit.</translation>
    </message>
    <message>
        <source>A post may come from anywhere, so its scripts never run, no file outside the blog is read, and nothing is asked of other sites. A link to a page outside opens in your browser, after you were asked.</source>
        <translation>Un article peut venir de n’importe où : ses scripts ne s’exécutent donc jamais, aucun fichier hors du blog n’est lu, et rien n’est demandé à d’autres sites. Un lien vers une page extérieure s’ouvre dans votre navigateur, après votre accord.</translation>
    </message>
    <message>
        <source>{webPictures} shows pictures of other sites in this blog only: Galley fetches them itself, without cookies and without saying where they are shown.</source>
        <translation>{webPictures} montre les images d’autres sites dans ce blog seulement : Galley les récupère lui-même, sans cookies et sans dire où elles sont montrées.</translation>
    </message>
    <message>
        <source>Above the page you choose its width and whether it is light or dark. {chooseStyle} shows your posts in your site&apos;s own style; {zoomIn} and {zoomOut} change its size.</source>
        <translation>Au-dessus de la page, vous choisissez sa largeur et si elle est claire ou sombre. {chooseStyle} montre vos articles dans le style de votre site ; {zoomIn} et {zoomOut} en changent la taille.</translation>
    </message>
    <message>
        <source>{exportPdf} and {print} put the post on paper.</source>
        <translation>{exportPdf} et {print} mettent l’article sur papier.</translation>
    </message>
    <message>
        <source>security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams</source>
        <translation>sécurité, scripts, vie privée, téléphone, largeur, impression, PDF, CSS, formules, diagrammes</translation>
    </message>
    <message>
        <source>Several posts at once</source>
        <translation>Plusieurs articles à la fois</translation>
    </message>
    <message>
        <source>A post that you choose takes the tab of the one that you only looked at. `Ctrl` and a click open it in a tab of its own, and a post that you have changed keeps its tab.</source>
        <translation>Un article que vous choisissez prend l’onglet de celui que vous n’avez fait que regarder. `Ctrl` et un clic l’ouvrent dans son propre onglet, et un article que vous avez modifié garde le sien.</translation>
    </message>
    <message>
        <source>{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} brings it back.</source>
        <translation>{nextTab} et {previousTab} les parcourent, {closeTab} en ferme un et {reopenTab} le fait revenir.</translation>
    </message>
    <message>
        <source>The next start opens the same posts at the same places.</source>
        <translation>Le prochain démarrage rouvre les mêmes articles aux mêmes endroits.</translation>
    </message>
    <message>
        <source>windows, session, open, close</source>
        <translation>fenêtres, session, ouvrir, fermer</translation>
    </message>
    <message>
        <source>Undo for files</source>
        <translation>Annuler pour les fichiers</translation>
    </message>
    <message>
        <source>What Galley does to files can be taken back, after a restart, too: names, moves, pictures, the bin, words that were replaced in all posts. {undoOperation} takes back the last, {recentChanges} lists them.</source>
        <translation>Ce que Galley fait aux fichiers peut être annulé, même après un redémarrage : noms, déplacements, images, corbeille, mots remplacés dans tous les articles. {undoOperation} annule la dernière chose, {recentChanges} les énumère.</translation>
    </message>
    <message>
        <source>If another program has written to one of the files since, Galley says so and changes nothing.</source>
        <translation>Si un autre programme a écrit depuis dans un des fichiers, Galley le dit et ne change rien.</translation>
    </message>
    <message>
        <source>What was done in the text of a post is taken back by {undo}.</source>
        <translation>Ce qui a été fait dans le texte d’un article est repris par {undo}.</translation>
    </message>
    <message>
        <source>take back, rename, delete, bin, restore</source>
        <translation>reprendre, renommer, supprimer, corbeille, restaurer</translation>
    </message>
    <message>
        <source>How Galley reads your site</source>
        <translation>Comment Galley lit votre site</translation>
    </message>
    <message>
        <source>Galley learns from your files: which generator made the site, where posts and pictures lie, which fields there are, and how links are written. It reads the site&apos;s settings and runs none of them.</source>
        <translation>Galley apprend de vos fichiers : quel générateur a fait le site, où se trouvent articles et images, quels champs existent, comment les liens sont écrits. Il lit les réglages du site et n’en exécute aucun.</translation>
    </message>
    <message>
        <source>{aboutBlog} shows what it has learned and from which file, and lets you say otherwise. That is kept with your settings, not in the blog.</source>
        <translation>{aboutBlog} montre ce qu’il a appris et de quel fichier, et vous laisse dire autrement. Cela est gardé avec vos réglages, pas dans le blog.</translation>
    </message>
    <message>
        <source>Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, too.</source>
        <translation>Sont connus Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, Docusaurus, VuePress et VitePress. Tout autre dossier de fichiers Markdown convient aussi.</translation>
    </message>
    <message>
        <source>Galley does not build or publish the site: your generator does.</source>
        <translation>Galley ne construit ni ne publie le site : votre générateur s’en charge.</translation>
    </message>
    <message>
        <source>generator, folder, static, settings, publish, build</source>
        <translation>générateur, dossier, statique, réglages, publier, construire</translation>
    </message>
    <message>
        <source>Read-only posts and garbled text</source>
        <translation>Articles en lecture seule et texte altéré</translation>
    </message>
    <message>
        <source>A file that could not be written back exactly as it is opens read-only, with the reason and an offer to make a copy that can be edited.</source>
        <translation>Un fichier qui ne pourrait pas être réécrit exactement comme il est s’ouvre en lecture seule, avec la raison et la proposition d’en faire une copie modifiable.</translation>
    </message>
    <message>
        <source>Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the post as UTF-8 with the next save.</source>
        <translation>Les articles aux anciens encodages peuvent être modifiés et gardent leur encodage. {asUtf8} écrit l’article en UTF-8 au prochain enregistrement.</translation>
    </message>
    <message>
        <source>Text like `cafÃ©` for `café` is found and counted below the text: choose the count to see what was meant, and to mend it.</source>
        <translation>Un texte comme `cafÃ©` pour `café` est trouvé et compté sous le texte : choisissez le nombre pour voir ce qui était voulu, et le réparer.</translation>
    </message>
    <message>
        <source>encoding, UTF-8, mojibake, letters, accents, locked</source>
        <translation>encodage, UTF-8, mojibake, lettres, accents, verrouillé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>These are the keys as they are now. {shortcuts} changes them.</source>
        <translation>Voici les touches telles qu’elles sont maintenant. {shortcuts} les change.</translation>
    </message>
    <message>
        <source>{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be done without a mouse.</source>
        <translation>{nextPane} va de volet en volet, {!Tab} de champ en champ. Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, commands</source>
        <translation>clavier, raccourcis, commandes</translation>
    </message>
    <message>
        <source>Language, colours and size</source>
        <translation>Langue, couleurs et taille</translation>
    </message>
    <message>
        <source>The menu View has the language of the program and its colours: {theme1}, {theme2}, {theme3}, or {theme0}. Both change at once.</source>
        <translation>Le menu Affichage a la langue du programme et ses couleurs : {theme1}, {theme2}, {theme3} ou {theme0}. Les deux changent aussitôt.</translation>
    </message>
    <message>
        <source>Letters are as large as the system&apos;s. {fullScreen}, {dimming1} and {typewriter} leave only the text.</source>
        <translation>Les lettres ont la taille de celles du système. {fullScreen}, {dimming1} et {typewriter} ne laissent que le texte.</translation>
    </message>
    <message>
        <source>{posts} hides and shows the list of posts.</source>
        <translation>{posts} cache et montre la liste des articles.</translation>
    </message>
    <message>
        <source>settings, preferences, dark, contrast, font, focus, theme</source>
        <translation>réglages, préférences, sombre, contraste, police, concentration, thème</translation>
    </message>
    <message>
        <source>Where things are kept, and what leaves this computer</source>
        <translation>Où les choses sont gardées, et ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Your posts and pictures are in your blog&apos;s folder and nowhere else.</source>
        <translation>Vos articles et vos images sont dans le dossier de votre blog et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Settings, the journal of unsaved text, earlier versions, own words and the index of posts are in this folder of yours: {=profile}</source>
        <translation>Les réglages, le journal du texte non enregistré, les versions antérieures, vos propres mots et l’index des articles sont dans ce dossier à vous : {=profile}</translation>
    </message>
    <message>
        <source>Without being asked, Galley sends nothing to anybody: no counting, no reports, no looking for updates. Pictures of other sites are fetched only where you allow it.</source>
        <translation>Sans qu’on le lui demande, Galley n’envoie rien à personne : ni comptage, ni rapports, ni recherche de mises à jour. Les images d’autres sites ne sont récupérées que là où vous le permettez.</translation>
    </message>
    <message>
        <source>privacy, profile, network, data, backup, telemetry</source>
        <translation>vie privée, profil, réseau, données, sauvegarde, télémétrie</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>En ligne de commande</translation>
    </message>
    <message>
        <source>`galley PATH` opens a post or a blog; `galley --help` lists more, such as `--profile-dir` for settings in another folder.</source>
        <translation>`galley CHEMIN` ouvre un article ou un blog ; `galley --help` en dit plus, comme `--profile-dir` pour des réglages dans un autre dossier.</translation>
    </message>
    <message>
        <source>`galley-cli` does without a window what the window does: reads and sets values, checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` lists its commands.</source>
        <translation>`galley-cli` fait sans fenêtre ce que fait la fenêtre : lit et change des valeurs, vérifie articles, liens et images, produit du HTML et de nouveaux articles. `galley-cli --help` énumère ses commandes.</translation>
    </message>
    <message>
        <source>`galley-cli check FOLDER` finds broken links and missing pictures before you publish.</source>
        <translation>`galley-cli check DOSSIER` trouve les liens rompus et les images manquantes avant que vous publiiez.</translation>
    </message>
    <message>
        <source>terminal, script, galley-cli, check</source>
        <translation>terminal, script, galley-cli, vérifier</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Style et objectif</translation>
    </message>
    <message>
        <source>{wordGoal} says how many words a post shall have; below the text you see how many it has. Neither is written into the post.</source>
        <translation>{wordGoal} dit combien de mots un billet doit avoir ; sous le texte, vous voyez combien il en a. Rien de cela n’est écrit dans le billet.</translation>
    </message>
    <message>
        <source>In the {settings} you can have repeated words and long sentences underlined. The menu of such a place says what it is, and takes a repeated word away.</source>
        <translation>Dans les réglages ({settings}), vous pouvez faire souligner les mots répétés et les longues phrases. Le menu d’un tel endroit dit ce que c’est et retire un mot répété.</translation>
    </message>
    <message>
        <source>If a LanguageTool server runs on this computer, name its address there: what it says of your prose is underlined as well. Code and addresses are not shown to it, and a server elsewhere is never asked.</source>
        <translation>Si un serveur LanguageTool tourne sur cet ordinateur, indiquez-y son adresse : ce qu’il dit de votre prose est souligné aussi. Le code et les adresses ne lui sont pas montrés, et un serveur situé ailleurs n’est jamais interrogé.</translation>
    </message>
    <message>
        <source>grammar, LanguageTool, repeated, sentence, words, count, progress, target</source>
        <translation>grammaire, LanguageTool, répété, phrase, mots, compter, progression, objectif</translation>
    </message>
    <message>
        <source>{changeEvery} marks all places of the word at the caret, or of what you have selected: what you write at one of them is written at all. Esc ends it, and one step takes all of it back.</source>
        <translation>{changeEvery} marque tous les endroits où se trouve le mot sous le curseur, ou ce que vous avez sélectionné : ce que vous écrivez à l’un d’eux s’écrit à tous. Échap y met fin, et une seule étape annule le tout.</translation>
    </message>
    <message>
        <source>search, regular expression, all posts, multiple cursors</source>
        <translation>chercher, expression régulière, tous les billets, curseurs multiples</translation>
    </message>
    <message>
        <source>Formulas between `$$` on lines of their own are always drawn. `$x$`, `\(x\)` and `\[x\]`, the last two also with two backslashes as Jekyll needs them, are drawn where the post says `math: true` or the site&apos;s configuration names what draws them.</source>
        <translation>Les formules entre `$$` sur leurs propres lignes sont toujours dessinées. `$x$`, `\(x\)` et `\[x\]`, les deux derniers aussi avec deux barres obliques inverses comme Jekyll les demande, sont dessinés si le billet dit `math: true` ou si la configuration du site nomme ce qui les dessine.</translation>
    </message>
    <message>
        <source>If Galley itself crashes, nobody is told. What it leaves is on this computer: the journal of your unsaved text, which the next start offers you.</source>
        <translation>Si Galley lui-même plante, personne n’en est informé. Ce qu’il laisse est sur cet ordinateur : le journal de votre texte non enregistré, que le prochain démarrage vous propose.</translation>
    </message>
    <message>
        <source>It also asks how many words you want to add to a post in a day, and shows how many are of today.</source>
        <translation>La commande demande aussi combien de mots vous voulez ajouter à un billet en un jour, et montre combien sont d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryDesk</name>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>No earlier versions yet.</source>
        <translation>Pas encore de version antérieure.</translation>
    </message>
    <message>
        <source>Each save from now on keeps one.</source>
        <translation>Désormais, chaque enregistrement en garde une.</translation>
    </message>
    <message>
        <source>Comparing with an earlier save</source>
        <translation>Comparaison avec un enregistrement antérieur</translation>
    </message>
    <message>
        <source>The others are there.</source>
        <translation>Les autres sont là.</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Votre texte actuel</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Enregistrement antérieur</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageDetail</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>More for this picture</source>
        <translation>Plus d’actions pour cette image</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Cette image n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The post says %1. Many servers will not find it so.</source>
        <translation>L’article dit %1. Beaucoup de serveurs ne la trouveront pas ainsi.</translation>
    </message>
    <message>
        <source>No alt text: nothing is read aloud to those who cannot see it.</source>
        <translation>Pas de texte alternatif&#xa0;: rien n’est lu à ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Alt texts differ: what you write here is put in all places.</source>
        <translation>Les textes alternatifs diffèrent&#xa0;: ce que vous écrivez ici est mis à tous les endroits.</translation>
    </message>
    <message>
        <source>Alt text, read aloud to those who cannot see it</source>
        <translation>Texte alternatif, lu à ceux qui ne peuvent pas la voir</translation>
    </message>
    <message>
        <source>Title text, shown under the mouse</source>
        <translation>Texte du titre, montré sous la souris</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texte du titre</translation>
    </message>
</context>
<context>
    <name>Galley::ImageFilters</name>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By place in the post</source>
        <translation>Par emplacement dans l’article</translation>
    </message>
    <message>
        <source>Heaviest first</source>
        <translation>Les plus lourdes d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Les plus utilisées d’abord</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>In the post %1</source>
        <translation>Dans l’article %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Inutilisées %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>À vérifier %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>numbers of lines</comment>
        <translation>%1, %2 et %3 autres</translation>
    </message>
    <message>
        <source>Heavy, and large</source>
        <translation>Lourde et grande</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Lourde</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>more pixels than screens show</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Also in another post</source>
        <translation>Aussi dans un autre article</translation>
    </message>
    <message>
        <source>In another post</source>
        <translation>Dans un autre article</translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>Aussi dans %Ln article</numerusform>
            <numerusform>Aussi dans %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>Dans %Ln autre article</numerusform>
            <numerusform>Dans %Ln autres articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>Pas dans le dossier</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height in pixels, bytes</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Missing, lines %1</source>
        <translation>Manquante, lignes %1</translation>
    </message>
    <message>
        <source>Missing, line %1</source>
        <translation>Manquante, ligne %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Lignes %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Post says %1</source>
        <translation>L’article dit %1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Identique à %1</translation>
    </message>
    <message>
        <source>Carries a position</source>
        <translation>Contient une position</translation>
    </message>
    <message>
        <source>Cover of this post</source>
        <translation>Couverture de cet article</translation>
    </message>
    <message>
        <source>Not used in this post</source>
        <translation>Inutilisée dans cet article</translation>
    </message>
    <message>
        <source>Cover, and lines %1 of this post</source>
        <translation>Couverture et lignes %1 de cet article</translation>
    </message>
    <message>
        <source>Cover, and line %1 of this post</source>
        <translation>Couverture et ligne %1 de cet article</translation>
    </message>
    <message>
        <source>Lines %1 of this post</source>
        <translation>Lignes %1 de cet article</translation>
    </message>
    <message>
        <source>Line %1 of this post</source>
        <translation>Ligne %1 de cet article</translation>
    </message>
</context>
<context>
    <name>Galley::ImageMenu</name>
    <message>
        <source>&amp;Go to its place in the text</source>
        <translation>Aller à son emplacement dans le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>Regarder de &amp;plus près</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Move to another post…</source>
        <translation>Déplacer vers un autre article…</translation>
    </message>
    <message>
        <source>Cr&amp;op, turn, make smaller…</source>
        <translation>Ro&amp;gner, tourner, réduire…</translation>
    </message>
    <message>
        <source>Use as &amp;cover</source>
        <translation>Utiliser comme &amp;couverture</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>Te&amp;xte alternatif…</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As this blog&apos;s &amp;address</source>
        <translation>Comme &amp;adresse de ce blog</translation>
    </message>
    <message>
        <source>&amp;Relative to the post</source>
        <translation>&amp;Relatif à l’article</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>En &amp;HTML</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>Move to &amp;bin…</source>
        <translation>&amp;Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>Dans le te&amp;xte</translation>
    </message>
    <message>
        <source>Move &amp;up a block</source>
        <translation>Monter d’un &amp;bloc</translation>
    </message>
    <message>
        <source>Move &amp;down a block</source>
        <translation>&amp;Descendre d’un bloc</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>&amp;Largeur…</translation>
    </message>
    <message>
        <source>&amp;Take out place and camera</source>
        <translation>R&amp;etirer le lieu et l’appareil</translation>
    </message>
</context>
<context>
    <name>Galley::ImagePanel</name>
    <message>
        <source>The post uses every picture.</source>
        <translation>L’article utilise toutes les images.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all pictures are as they should be.</source>
        <translation>Il n’y a rien à vérifier&#xa0;: toutes les images sont comme il faut.</translation>
    </message>
    <message>
        <source>The post uses no picture.</source>
        <translation>L’article n’utilise aucune image.</translation>
    </message>
    <message>
        <source>No pictures in this post&apos;s folder.</source>
        <translation>Aucune image dans le dossier de cet article.</translation>
    </message>
</context>
<context>
    <name>Galley::ImageViewer</name>
    <message>
        <source>Large view of %1</source>
        <translation>Grande vue de %1</translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message>
        <source>Rename picture</source>
        <translation>Renommer l’image</translation>
    </message>
    <message>
        <source>&amp;New name of %1</source>
        <translation>&amp;Nouveau nom de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The picture has its new name.</source>
        <translation>L’image a son nouveau nom.</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The picture is another one now.</source>
        <translation>L’image est maintenant une autre.</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The picture is with the other post now.</source>
        <translation>L’image est maintenant avec l’autre article.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Write it everywhere</source>
        <translation>L’écrire partout</translation>
    </message>
    <message>
        <source>The picture has its alt text.</source>
        <translation>L’image a son texte alternatif.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln image est dans la corbeille.</numerusform>
            <numerusform>%Ln images sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texte du titre</translation>
    </message>
    <message>
        <source>The picture has its title text.</source>
        <translation>L’image a son texte de titre.</translation>
    </message>
    <message>
        <source>Take out place and camera</source>
        <translation>Retirer le lieu et l’appareil</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The picture tells no place and no camera any more.</source>
        <translation>L’image n’indique plus ni lieu ni appareil.</translation>
    </message>
</context>
<context>
    <name>Galley::ItemCompleter</name>
    <message>
        <source>1 post</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 articles</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageDesk</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>Galley::LineField</name>
    <message>
        <source>Known %1</source>
        <translation>Valeurs connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>What other posts have</source>
        <translation>Ce qu’ont d’autres articles</translation>
    </message>
    <message>
        <source>What other posts have (Down)</source>
        <translation>Ce qu’ont d’autres articles (Bas)</translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message>
        <source>Reading %L1 of %L2 posts</source>
        <translation>Lecture de %L1 articles sur %L2</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>The folder of this blog is not there.</source>
        <translation>Le dossier de ce blog n’est pas là.</translation>
    </message>
    <message>
        <source>The list is as it was. Posts can be opened again once %1 is back.</source>
        <translation>La liste est comme avant. Les articles pourront être rouverts quand %1 sera de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>%n dossier de ce blog ne peut pas être lu.</numerusform>
            <numerusform>%n dossiers de ce blog ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Posts in there are listed as they were last seen.</source>
        <translation>%1. Les articles qu’il contient sont listés tels qu’ils ont été vus la dernière fois.</translation>
    </message>
</context>
<context>
    <name>Galley::LiveStatus</name>
    <message>
        <source>mixed line ends</source>
        <translation>fins de ligne mélangées</translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 avec BOM</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>About Galley</source>
        <translation>À propos de Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;An editor for blogs that are folders of Markdown files.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Un éditeur pour les blogs qui sont des dossiers de fichiers Markdown.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
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
        <translation>1 autre clé est venue du disque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>%Ln autre clé est venue du disque.</numerusform>
            <numerusform>%Ln autres clés sont venues du disque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MisspellingTour</name>
    <message>
        <source>Every word of this post is known.</source>
        <translation>Tous les mots de cet article sont connus.</translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message>
        <source>becomes %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>becomes %1/ with its file</source>
        <translation>devient %1/ avec son fichier</translation>
    </message>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>devient %1/ avec son %Ln fichier</numerusform>
            <numerusform>devient %1/ avec ses %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message>
        <source>1 name changes</source>
        <translation>1 nom change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln nom change</numerusform>
            <numerusform>%Ln noms changent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 ligne change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln ligne change</numerusform>
            <numerusform>%Ln lignes changent</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>dans 1 article</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
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
        <translation>%1, et %2 %3.</translation>
    </message>
    <message>
        <source>%1 stays: it is not this post&apos;s alone.</source>
        <translation>%1 reste&#xa0;: cet article n’est pas seul à l’utiliser.</translation>
    </message>
    <message>
        <source>%1 names this post and stays as it is. %2</source>
        <translation>%1 nomme cet article et reste tel quel. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>goes to the bin with its file</source>
        <translation>va à la corbeille avec son fichier</translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>va à la corbeille avec son %Ln fichier</numerusform>
            <numerusform>va à la corbeille avec ses %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: other posts use it, or a link is in it</source>
        <translation>reste&#xa0;: d’autres articles l’utilisent, ou un lien s’y trouve</translation>
    </message>
    <message>
        <source>names it, and stays as it is</source>
        <translation>le nomme et reste tel quel</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the bin?</source>
        <translation>Mettre &quot;%1&quot; à la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>1 post names it; that link will lead nowhere.</source>
        <translation>1 article le nomme&#xa0;; ce lien ne mènera nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln article le nomme&#xa0;; ses liens ne mèneront nulle part.</numerusform>
            <numerusform>%Ln articles le nomment&#xa0;; leurs liens ne mèneront nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Cela peut être annulé, ici et depuis la corbeille.</translation>
    </message>
    <message>
        <source>The post can be brought back here; its folder is too large for that, and comes back from the bin only.</source>
        <translation>L’article peut être rétabli ici&#xa0;; son dossier est trop gros pour cela et ne revient que de la corbeille.</translation>
    </message>
</context>
<context>
    <name>Galley::NewPostDialog</name>
    <message>
        <source>Make the post</source>
        <translation>Créer l’article</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Titre du nouvel article</translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation>Dossier du nouvel article</translation>
    </message>
    <message>
        <source>File of the new post</source>
        <translation>Fichier du nouvel article</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>The blog’s own folder</source>
        <translation>Le dossier du blog lui-même</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Devient %1</translation>
    </message>
    <message>
        <source>Its file is named by the habits of your other posts.</source>
        <translation>Son fichier est nommé selon les habitudes de vos autres articles.</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeStack</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>Galley::NumberField</name>
    <message>
        <source>This post has a whole number here. It keeps %1.</source>
        <translation>Cet article a ici un nombre entier. Il garde %1.</translation>
    </message>
    <message>
        <source>This is not a number. The post keeps %1.</source>
        <translation>Ce n’est pas un nombre. L’article garde %1.</translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message>
        <source>There is no word of the text at the caret.</source>
        <translation>Il n’y a pas de mot du texte sous le curseur.</translation>
    </message>
    <message>
        <source>Put the caret into a word of the body, or select words of one line.</source>
        <translation>Placez le curseur dans un mot du texte, ou sélectionnez des mots d’une même ligne.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>Il y a plus de %Ln endroit.</numerusform>
            <numerusform>Il y a plus de %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Replace changes as many as there are.</source>
        <translation>Édition &gt; Remplacer en modifie autant qu’il y en a.</translation>
    </message>
</context>
<context>
    <name>Galley::OperationWords</name>
    <message>
        <source>&quot;%1&quot; was renamed</source>
        <translation>&quot;%1&quot; a été renommé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was duplicated</source>
        <translation>&quot;%1&quot; a été dupliqué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to the bin</source>
        <translation>&quot;%1&quot; est allé à la corbeille</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made</source>
        <translation>&quot;%1&quot; a été créé</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 a été renommé</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 a été déplacé</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 a été remplacé</translation>
    </message>
    <message>
        <source>%1 went to the bin</source>
        <translation>%1 est allé à la corbeille</translation>
    </message>
    <message>
        <source>%1 and others went to the bin</source>
        <translation>%1 et d’autres sont allés à la corbeille</translation>
    </message>
    <message>
        <source>%1 was cropped, turned or made smaller</source>
        <translation>%1 a été rogné, tourné ou réduit</translation>
    </message>
    <message>
        <source>Undo renaming of &quot;%1&quot;</source>
        <translation>Annuler le renommage de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo duplicating of &quot;%1&quot;</source>
        <translation>Annuler la duplication de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo moving &quot;%1&quot; to the bin</source>
        <translation>Annuler la mise à la corbeille de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo making &quot;%1&quot;</source>
        <translation>Annuler la création de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Undo renaming of %1</source>
        <translation>Annuler le renommage de %1</translation>
    </message>
    <message>
        <source>Undo moving of %1</source>
        <translation>Annuler le déplacement de %1</translation>
    </message>
    <message>
        <source>Undo replacing of %1</source>
        <translation>Annuler le remplacement de %1</translation>
    </message>
    <message>
        <source>Undo moving %1 to the bin</source>
        <translation>Annuler la mise à la corbeille de %1</translation>
    </message>
    <message>
        <source>Undo changing of %1</source>
        <translation>Annuler la modification de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced in posts</source>
        <translation>&quot;%1&quot; a été remplacé dans des articles</translation>
    </message>
    <message>
        <source>Undo replacing of &quot;%1&quot; in posts</source>
        <translation>Annuler le remplacement de &quot;%1&quot; dans des articles</translation>
    </message>
    <message>
        <source>%1 got its alt or title text</source>
        <translation>%1 a reçu son texte alternatif ou de titre</translation>
    </message>
    <message>
        <source>Undo the alt or title text of %1</source>
        <translation>Annuler le texte alternatif ou de titre de %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineDesk</name>
    <message>
        <source>The section was not moved.</source>
        <translation>La section n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>The post ends inside of code or of a comment that is not closed: whatever came behind it would become a part of it.</source>
        <translation>L’article se termine dans du code ou dans un commentaire non fermé : ce qui viendrait derrière en ferait partie.</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Headings of the post are listed here.</source>
        <translation>Les titres de l’article apparaissent ici.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Cacher le plan</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineView</name>
    <message>
        <source>Outline of the post</source>
        <translation>Plan de l’article</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Your text before the merge</source>
        <translation>Votre texte avant la fusion</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>The other program&apos;s text</source>
        <translation>Le texte de l’autre programme</translation>
    </message>
    <message>
        <source>Another program renamed this file to %1.</source>
        <translation>Un autre programme a renommé ce fichier en %1.</translation>
    </message>
    <message>
        <source>It was %1. Galley goes on under the new name.</source>
        <translation>C’était %1. Galley continue sous le nouveau nom.</translation>
    </message>
    <message>
        <source>This file was deleted by another program.</source>
        <translation>Ce fichier a été supprimé par un autre programme.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Another program changed this file, and Galley cannot show it.</source>
        <translation>Un autre programme a modifié ce fichier, et Galley ne peut pas l’afficher.</translation>
    </message>
    <message>
        <source>%1 Your text is still here.</source>
        <translation>%1 Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>This file changed on disk.</source>
        <translation>Ce fichier a changé sur le disque.</translation>
    </message>
    <message>
        <source>You had no changes, so Galley shows the new text.</source>
        <translation>Vous n’aviez rien modifié&#xa0;: Galley montre donc le nouveau texte.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing.</source>
        <translation>Un autre programme a modifié ce fichier pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>You took its changes out of your text again.</source>
        <translation>Vous avez de nouveau retiré ses modifications de votre texte.</translation>
    </message>
    <message>
        <source>They are still on the disk, and saving asks before it writes over them.</source>
        <translation>Elles sont toujours sur le disque, et l’enregistrement demande avant de les écraser.</translation>
    </message>
    <message>
        <source>1 change went together.</source>
        <translation>1 modification a été fusionnée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln modification a été fusionnée.</numerusform>
            <numerusform>%Ln modifications ont été fusionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed by both and needs you.</source>
        <translation>1 endroit a été modifié des deux côtés et attend votre choix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln endroit a été modifié des deux côtés et attend votre choix.</numerusform>
            <numerusform>%Ln endroits ont été modifiés des deux côtés et attendent votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Afficher toutes les modifications</translation>
    </message>
    <message>
        <source>Comparing with what another program changed</source>
        <translation>Comparaison avec ce qu’un autre programme a modifié</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Votre texte avant</translation>
    </message>
    <message>
        <source>written at %1</source>
        <translation>écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take this change</source>
        <translation>Prendre cette modification</translation>
    </message>
    <message>
        <source>Restore this change</source>
        <translation>Restaurer cette modification</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Votre texte actuel</translation>
    </message>
</context>
<context>
    <name>Galley::PageWidget</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
</context>
<context>
    <name>Galley::PageWords</name>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Cette image n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>On disk the name of this picture has other capitals.</source>
        <translation>Sur le disque, le nom de cette image a d’autres majuscules.</translation>
    </message>
    <message>
        <source>This picture lies outside the blog&apos;s folder.</source>
        <translation>Cette image se trouve hors du dossier du blog.</translation>
    </message>
    <message>
        <source>This picture is on another site and is not loaded.</source>
        <translation>Cette image est sur un autre site et n’est pas chargée.</translation>
    </message>
    <message>
        <source>Show pictures from the web for this blog</source>
        <translation>Afficher les images du web pour ce blog</translation>
    </message>
    <message>
        <source>The site&apos;s generator fills in this address. Galley cannot.</source>
        <translation>C’est le générateur du site qui remplit cette adresse. Galley ne le peut pas.</translation>
    </message>
    <message>
        <source>This diagram cannot be drawn.</source>
        <translation>Ce diagramme ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Too much for the preview: this is how it is written, or how it begins.</source>
        <translation>Trop pour l’aperçu : voici comment c’est écrit, ou comment cela commence.</translation>
    </message>
</context>
<context>
    <name>Galley::PaneArranger</name>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Show posts</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Afficher l’aperçu</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
</context>
<context>
    <name>Galley::PaneSplitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Largeur des panneaux</translation>
    </message>
</context>
<context>
    <name>Galley::ParagraphField</name>
    <message>
        <source>Search results show about 155.</source>
        <translation>Les résultats de recherche en montrent environ 155.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
</context>
<context>
    <name>Galley::PictureChanger</name>
    <message>
        <source>Change picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The picture is changed.</source>
        <translation>L’image est modifiée.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message>
        <source>Adding a picture…</source>
        <translation>Ajout d’une image…</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2 are ready.</source>
        <translation>Ajout d’images&#xa0;: %1 sur %2 sont prêtes.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n image a été ajoutée.</numerusform>
            <numerusform>%n images ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <translation>%1 a été ajouté à %2.</translation>
    </message>
    <message>
        <source>%1 is in the blog already, and was linked.</source>
        <translation>%1 est déjà dans le blog, et un lien a été inséré.</translation>
    </message>
    <message>
        <source>What lay on its side was turned upright.</source>
        <translation>Ce qui était couché sur le côté a été redressé.</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Elle a été redressée.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of them.</source>
        <translation>Le lieu et l’appareil photo en ont été retirés.</translation>
    </message>
    <message>
        <source>Place and camera were taken out of it.</source>
        <translation>Le lieu et l’appareil photo en ont été retirés.</translation>
    </message>
    <message>
        <source>Type what each shows between its brackets.</source>
        <translation>Saisissez entre ses crochets ce que chacune montre.</translation>
    </message>
    <message>
        <source>Type what it shows between the brackets.</source>
        <translation>Saisissez entre les crochets ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Use it as the cover</source>
        <translation>L’utiliser comme couverture</translation>
    </message>
    <message>
        <source>The same for %1.</source>
        <translation>Il en va de même pour %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureField</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Images de l’article</translation>
    </message>
    <message>
        <source>Pictures of the post (Down)</source>
        <translation>Images de l’article (Bas)</translation>
    </message>
    <message>
        <source>A picture of another site. Galley does not load it.</source>
        <translation>Une image d’un autre site. Galley ne la charge pas.</translation>
    </message>
    <message>
        <source>This picture is not in the folder.</source>
        <translation>Cette image n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>%1, not shown here</source>
        <translation>%1, non affichée ici</translation>
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
        <translation>devient %1</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>est créé</translation>
    </message>
    <message>
        <source>is another picture then</source>
        <translation>devient alors une autre image</translation>
    </message>
    <message>
        <source>No post names it: nothing else changes.</source>
        <translation>Aucun article ne la nomme&#xa0;: rien d’autre ne change.</translation>
    </message>
    <message>
        <source>1 line follows</source>
        <translation>1 ligne suit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln ligne suit</numerusform>
            <numerusform>%Ln lignes suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 post</source>
        <translation>dans 1 article</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>lines follow, in posts</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 names this picture and stays as it is. %2</source>
        <translation>%1 nomme cette image et reste tel quel. %2</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>shows it, and stays as it is</source>
        <translation>la montre et reste tel quel</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Mettre %1 à la corbeille&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>Mettre %Ln image à la corbeille&#xa0;?</numerusform>
            <numerusform>Mettre %Ln images à la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post shows it, neither on the disk nor in what is not saved yet.</source>
        <translation>Aucun article ne la montre, ni sur le disque ni dans ce qui n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>1 post shows it, and will show an empty place.</source>
        <translation>1 article la montre et montrera un emplacement vide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln article la montre et montrera un emplacement vide.</numerusform>
            <numerusform>%Ln articles la montrent et montreront un emplacement vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog names %1 outside of its posts: in a template, a style or a setting.</source>
        <translation>Le blog nomme %1 en dehors de ses articles&#xa0;: dans un modèle, un style ou un réglage.</translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>Le blog nomme %1 et %Ln autre en dehors de ses articles&#xa0;: dans des modèles, des styles ou des réglages.</numerusform>
            <numerusform>Le blog nomme %1 et %Ln autres en dehors de ses articles&#xa0;: dans des modèles, des styles ou des réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, here and from the bin.</source>
        <translation>Cela peut être annulé, ici et depuis la corbeille.</translation>
    </message>
    <message>
        <source>What is too large to be kept here comes back from the bin only.</source>
        <translation>Ce qui est trop gros pour être conservé ici ne revient que de la corbeille.</translation>
    </message>
    <message>
        <source>Posts show it as before, under the same name.</source>
        <translation>Les billets l’affichent comme avant, sous le même nom.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureMenu</name>
    <message>
        <source>Name them after what they &amp;show</source>
        <translation>Les nommer d’après ce qu’elles &amp;montrent</translation>
    </message>
    <message>
        <source>Keep their &amp;own names, cleaned</source>
        <translation>Garder leurs propres n&amp;oms, nettoyés</translation>
    </message>
    <message>
        <source>&amp;Number them as their folder does</source>
        <translation>Les &amp;numéroter comme leur dossier</translation>
    </message>
    <message>
        <source>At most %1 pixels wide</source>
        <translation>Au plus %1 pixels de large</translation>
    </message>
    <message>
        <source>As &amp;WebP where that is smaller</source>
        <translation>En &amp;WebP si c’est plus petit</translation>
    </message>
    <message>
        <source>Keep their si&amp;ze</source>
        <translation>Garder leur &amp;taille</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePeek</name>
    <message>
        <source>Picture in the text</source>
        <translation>Image dans le texte</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePlaces</name>
    <message>
        <source>The picture stays where it is.</source>
        <translation>L’image reste où elle est.</translation>
    </message>
    <message>
        <source>Written there, it would be part of something else, as of code or of a list.</source>
        <translation>Écrite là, elle ferait partie d’autre chose, comme de code ou d’une liste.</translation>
    </message>
    <message>
        <source>There is no place for it further down.</source>
        <translation>Il n’y a pas de place pour elle plus bas.</translation>
    </message>
    <message>
        <source>There is no place for it further up.</source>
        <translation>Il n’y a pas de place pour elle plus haut.</translation>
    </message>
    <message>
        <source>There is no place for a width here.</source>
        <translation>Il n’y a pas de place pour une largeur ici.</translation>
    </message>
    <message>
        <source>This blog&apos;s Markdown has none for a picture; HTML&apos;s img has one.</source>
        <translation>Le Markdown de ce blog n’en a pas pour une image ; l’img de HTML en a une.</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Largeur de l’image</translation>
    </message>
    <message>
        <source>Width in pixels, as the page shows it:</source>
        <translation>Largeur en pixels, telle que la page la montre :</translation>
    </message>
    <message>
        <source>Set width</source>
        <translation>Fixer la largeur</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
</context>
<context>
    <name>Galley::PicturePopup</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Pictures of the post</source>
        <translation>Images de l’article</translation>
    </message>
    <message>
        <source>Pictures at hand</source>
        <translation>Images disponibles</translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message>
        <source>Looking through all posts…</source>
        <translation>Parcours de tous les articles…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Pictures of this blog</source>
        <translation>Images de ce blog</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Images manquantes</translation>
    </message>
    <message>
        <source>Unused pictures</source>
        <translation>Images inutilisées</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Manquantes %1</translation>
    </message>
    <message>
        <source>Unused %1</source>
        <translation>Inutilisées %1</translation>
    </message>
    <message>
        <source>What posts show and the blog lacks, and what lies with the posts&apos; pictures and no text of the blog names. What is not saved yet counts, too.</source>
        <translation>Ce que les articles montrent et que le blog n’a pas, et ce qui se trouve avec les images des articles et qu’aucun texte du blog ne nomme. Ce qui n’est pas encore enregistré compte aussi.</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>En mettre %Ln à la corbeille…</numerusform>
            <numerusform>En mettre %Ln à la corbeille…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PostDesk</name>
    <message>
        <source>The post has its new title.</source>
        <translation>L’article a son nouveau titre.</translation>
    </message>
    <message>
        <source>The post is %1 now.</source>
        <translation>L’article est maintenant %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the translation: %1</source>
        <translation>Ouvrir la traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>This is the copy, %1.</source>
        <translation>Voici la copie, %1.</translation>
    </message>
    <message>
        <source>The other post is as it was.</source>
        <translation>L’autre article est comme avant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>&quot;%1&quot; est dans la corbeille.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>What was kept is back. The rest was too large for that: the bin has it.</source>
        <translation>Ce qui a été conservé est de retour. Le reste était trop gros pour cela&#xa0;: il est dans la corbeille.</translation>
    </message>
    <message>
        <source>The post is back. Its folder was too large to be kept: the bin has it.</source>
        <translation>L’article est de retour. Son dossier était trop gros pour être conservé&#xa0;: il est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo the last file operation</source>
        <translation>Annuler la dernière opération sur les fichiers</translation>
    </message>
    <message>
        <source>Galley stopped in the middle of a file operation.</source>
        <translation>Galley s’est arrêté au milieu d’une opération sur les fichiers.</translation>
    </message>
    <message>
        <source>%1 puts it right.</source>
        <translation>Ceci remet tout en ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’opération</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Ouvrir dans un nouvel ongle&amp;t</translation>
    </message>
    <message>
        <source>The file has its old name back, like the text.</source>
        <translation>Le fichier a retrouvé son ancien nom, comme le texte.</translation>
    </message>
    <message>
        <source>The file has its new name again, like the text.</source>
        <translation>Le fichier a de nouveau son nouveau nom, comme le texte.</translation>
    </message>
    <message>
        <source>But where unsaved text was changed since, it stays: %1.</source>
        <translation>Mais là où du texte non enregistré a changé depuis, il reste : %1.</translation>
    </message>
</context>
<context>
    <name>Galley::PostListMenu</name>
    <message>
        <source>Sort and filter posts</source>
        <translation>Trier et filtrer les articles</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Derniers modifiés d’abord</translation>
    </message>
</context>
<context>
    <name>Galley::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>Galley::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher dans les articles</translation>
    </message>
</context>
<context>
    <name>Galley::PostPane</name>
    <message>
        <source>View of the post</source>
        <translation>Vue de l’article</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>The front matter as a form (Ctrl+U)</source>
        <translation>Le front matter en formulaire (Ctrl+U)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The file as it is (Ctrl+U)</source>
        <translation>Le fichier tel quel (Ctrl+U)</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>Le champ n’a pas été ajouté.</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateFilter</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Brouillons %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Planifiés %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostStateLabel</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Échec de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Galley::PostTabBar</name>
    <message>
        <source>Open posts</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <comment>a tab</comment>
        <translation>%1, modifications non enregistrées</translation>
    </message>
    <message>
        <source>The next post takes this tab. Double-click to keep it.</source>
        <translation>L’article suivant prendra cet onglet. Double-cliquez pour le garder.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a tab</comment>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>Galley::PostText</name>
    <message>
        <source>its name is not UTF-8</source>
        <translation>son nom n’est pas en UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::PostsHead</name>
    <message>
        <source>This blog and others</source>
        <translation>Ce blog et d’autres</translation>
    </message>
    <message>
        <source>Hide posts</source>
        <translation>Masquer les articles</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Galley::PrintDesk</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The preview did not answer. No file was written.</source>
        <translation>L’aperçu n’a pas répondu. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Pictures that did not load are not in it: %1.</source>
        <translation>Les images qui ne se sont pas chargées n’y sont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exporter à nouveau…</translation>
    </message>
    <message>
        <source>The post could not be printed.</source>
        <translation>L’article n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Votre texte n’a pas été touché.</translation>
    </message>
    <message>
        <source>The preview did not show the post in time. Try again once it does.</source>
        <translation>L’aperçu n’a pas affiché l’article à temps. Réessayez dès qu’il l’affiche.</translation>
    </message>
    <message>
        <source>Another post was opened before the preview had shown this one.</source>
        <translation>Un autre article a été ouvert avant que l’aperçu ait affiché celui-ci.</translation>
    </message>
</context>
<context>
    <name>Galley::Problem</name>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>Le front matter</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>the reason of a failure</comment>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source> (line %L1)</source>
        <translation> (ligne %L1)</translation>
    </message>
    <message>
        <source>, %1,</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>: %1, %2</source>
        <translation>&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>This file&apos;s encoding%1 lacks a character of the text%2%3. The file is as it was. Take the character out, or save the post as UTF-8.</source>
        <translation>Il manque à l’encodage de ce fichier%1 un caractère du texte%2%3. Le fichier est comme avant. Retirez ce caractère, ou enregistrez l’article en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid YAML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 n’est pas du YAML valide%2. Galley l’affiche comme texte et ne change rien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a number, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; contient un nombre, et ce qui a été saisi n’en est pas un. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a date, and what was given is none. Nothing was changed.</source>
        <translation>&quot;%1&quot; contient une date, et ce qui a été saisi n’en est pas une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a yes or no, and what was given is neither. Nothing was changed.</source>
        <translation>&quot;%1&quot; contient oui ou non, et ce qui a été saisi n’est ni l’un ni l’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be edited, but a folder or a device.</source>
        <translation>%1 n’est pas un fichier modifiable, mais un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was written over it.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture. Rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>%1 could not be written%2. The file is as it was.</source>
        <translation>%1 n’a pas pu être écrit%2. Le fichier est comme avant.</translation>
    </message>
    <message>
        <source>%1 was written, but reading it again gave other bytes. Save it elsewhere: this disk cannot be trusted.</source>
        <translation>%1 a été écrit, mais sa relecture a donné d’autres octets. Enregistrez-le ailleurs&#xa0;: ce disque n’est pas fiable.</translation>
    </message>
    <message>
        <source>%1 is open as a post of its own. Save under another name.</source>
        <translation>%1 est ouvert comme un article à part. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.</source>
        <translation>%1 n’est pas un fichier Markdown. Galley ouvre les fichiers .md, .markdown et .mdx.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>Le dossier de %1 n’est plus là.</translation>
    </message>
    <message>
        <source>No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder.</source>
        <translation>Pas encore d’article ici. Galley cherche des fichiers .md, .markdown et .mdx dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 has other names elsewhere (hard links), and saving would cut it off from them. The file is as it was.</source>
        <translation>%1 a d’autres noms ailleurs (liens physiques), et l’enregistrement l’en séparerait. Le fichier est comme avant.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe for now%1. Galley tries again.</source>
        <translation>Ce que vous saisissez ne peut pas être mis en lieu sûr pour l’instant%1. Galley réessaie.</translation>
    </message>
    <message>
        <source>The earlier versions of %1 cannot be kept%2.</source>
        <translation>Les versions antérieures de %1 ne peuvent pas être conservées%2.</translation>
    </message>
    <message>
        <source>%1 could not be renamed%2. Everything is as it was.</source>
        <translation>%1 n’a pas pu être renommé%2. Tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 does not lie in this blog&apos;s folder. Nothing was changed.</source>
        <translation>%1 ne se trouve pas dans le dossier de ce blog. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin%2. It is where it was.</source>
        <translation>%1 n’a pas pu être mis à la corbeille%2. Il est où il était.</translation>
    </message>
    <message>
        <source>%1 was changed since, and taking this back would lose that. Nothing was changed.</source>
        <translation>%1 a été modifié depuis, et l’annulation perdrait cette modification. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Galley cannot keep what it needs to take this back%1. Nothing was changed.</source>
        <translation>Galley ne peut pas conserver ce qu’il faut pour annuler cela%1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was done in part, and %1 could not be brought back%2. What it was is kept safe: undo it to try again.</source>
        <translation>Cela n’a été fait qu’en partie, et %1 n’a pas pu être rétabli%2. Son état antérieur est en lieu sûr&#xa0;: annulez pour réessayer.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text%1, so it is read-only.</source>
        <translation>Ce fichier n’est pas du texte UTF-8%1&#xa0;; il est donc en lecture seule.</translation>
    </message>
    <message>
        <source>This file mixes two kinds of line ends that cannot be told apart when it is written back%1, so it is read-only.</source>
        <translation>Ce fichier mélange deux types de fins de ligne qui ne peuvent plus être distingués à la réécriture%1&#xa0;; il est donc en lecture seule.</translation>
    </message>
    <message>
        <source>This file holds a character that would not survive editing%1%2, so it is read-only.</source>
        <translation>Ce fichier contient un caractère qui ne survivrait pas à la modification%1%2&#xa0;; il est donc en lecture seule.</translation>
    </message>
    <message>
        <source>This file holds bytes that Galley could not write back unchanged%1, so it is read-only.</source>
        <translation>Ce fichier contient des octets que Galley ne pourrait pas réécrire à l’identique%1&#xa0;; il est donc en lecture seule.</translation>
    </message>
    <message>
        <source>The front matter that begins in line %L1 is never closed. Galley shows it as text and changes nothing.</source>
        <translation>Le front matter qui commence à la ligne %L1 n’est jamais fermé. Galley l’affiche comme texte et ne change rien.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; for the second time. Only the text can say which one is meant.</source>
        <translation>%1 a la clé &quot;%2&quot; pour la deuxième fois. Seul le texte peut dire laquelle est la bonne.</translation>
    </message>
    <message>
        <source>%1 names a value for use elsewhere (an anchor). It can be edited as text.</source>
        <translation>%1 nomme une valeur à utiliser ailleurs (une ancre). Elle peut être modifiée comme texte.</translation>
    </message>
    <message>
        <source>%1 repeats a value from elsewhere (an alias). It can be edited as text.</source>
        <translation>%1 répète une valeur venue d’ailleurs (un alias). Elle peut être modifiée comme texte.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read as fields. It can be edited as text.</source>
        <translation>Le front matter est trop grand pour être lu sous forme de champs. Il peut être modifié comme texte.</translation>
    </message>
    <message>
        <source>%1 is written in a way that the form cannot edit safely%2. It can be edited as text.</source>
        <translation>%1 a une écriture que le formulaire ne peut pas modifier sans risque%2. Il est possible de la modifier comme texte.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 n’est pas du TOML valide%2. Galley l’affiche comme texte et ne change rien.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2. Galley shows it as text and changes nothing.</source>
        <translation>%1 n’est pas du JSON valide%2. Galley l’affiche comme texte et ne change rien.</translation>
    </message>
    <message>
        <source>The front matter of this post does not begin in its first line, so that no generator finds it. Galley changes nothing; remove what stands above it.</source>
        <translation>Le front matter de cet article ne commence pas à la première ligne, si bien qu’aucun générateur ne le trouve. Galley ne change rien&#xa0;; retirez ce qui se trouve au-dessus.</translation>
    </message>
    <message>
        <source>The front matter has no key &quot;%1&quot;.</source>
        <translation>Le front matter n’a pas de clé &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a key.</source>
        <translation>&quot;%1&quot; ne peut pas être le nom d’une clé.</translation>
    </message>
    <message>
        <source>The front matter has a key &quot;%1&quot; already.</source>
        <translation>Le front matter a déjà une clé &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a list or a group. It can be edited as text.</source>
        <translation>&quot;%1&quot; contient une liste ou un groupe, modifiable comme texte.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; could not be changed without changing something else. Nothing was changed; it can be edited as text.</source>
        <translation>La valeur de &quot;%1&quot; n’a pas pu être modifiée sans modifier autre chose. Rien n’a été modifié&#xa0;; elle peut être modifiée comme texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a comment that this change would lose or move. Nothing was changed; it can be edited as text.</source>
        <translation>&quot;%1&quot; contient un commentaire que cette modification perdrait ou déplacerait. Rien n’a été modifié&#xa0;; tout est modifiable comme texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as tables, each under a line [[%1]]. Tables are added, moved and removed as text.</source>
        <translation>&quot;%1&quot; est écrit sous forme de tables, chacune sous une ligne [[%1]]. Les tables sont ajoutées, déplacées et supprimées comme texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a single value, so that &quot;%2&quot; cannot stand inside it. Nothing was changed.</source>
        <translation>&quot;%1&quot; contient une valeur unique, si bien que &quot;%2&quot; ne peut pas s’y trouver. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Two changes concern the same place. Nothing was changed.</source>
        <translation>Deux modifications concernent le même endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. It was not added.</source>
        <translation>%1 n’est pas une image, quoi qu’en dise son nom. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1 has more pixels than Galley can open safely. It was not added. Make it smaller first.</source>
        <translation>%1 a plus de pixels que Galley ne peut en ouvrir sans risque. Rien n’a été ajouté. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that Galley takes of a picture. It was not added. Make it smaller first.</source>
        <translation>%1 dépasse la taille (%2) que Galley accepte pour une image. Rien n’a été ajouté. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>taille maximale</translation>
    </message>
    <message>
        <source>%1 is a kind of picture%2 that cannot be read here, and that few browsers show. It was not added. Save it as JPEG first.</source>
        <translation>%1 est un type d’image%2 qui ne peut pas être lu ici et que peu de navigateurs affichent. Rien n’a été ajouté. Enregistrez-la d’abord en JPEG.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 tells where it was taken, and Galley cannot take that out of this kind of file. It was not added. Save it as JPEG first.</source>
        <translation>%1 indique le lieu de la prise de vue, et Galley ne peut pas le retirer de ce type de fichier. Rien n’a été ajouté. Enregistrez d’abord l’image en JPEG.</translation>
    </message>
    <message>
        <source>A picture&apos;s link cannot stand at this place: inside of code or HTML it would be shown as text. Nothing was changed.</source>
        <translation>Le lien d’une image ne peut pas se trouver à cet endroit&#xa0;: dans du code ou du HTML, il s’afficherait comme du texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Adding was stopped. Nothing was added.</source>
        <translation>L’ajout a été arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Look whether its disk is there, and whether you may read it.</source>
        <translation>%1 ne peut pas être lu%2. Regardez si son disque est là, et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 holds %2, and Galley opens posts up to %3. Divide it with another program.</source>
        <translation>%1 contient %2, et Galley ouvre des articles jusqu’à %3. Divisez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes%1. Nothing was changed; open it with the program it was made with.</source>
        <translation>Ce n’est pas un fichier texte : il contient des octets nuls%1. Rien n’a été changé ; ouvrez-le avec le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is write-protected. The file is as it was. Allow writing to it, or save under another name.</source>
        <translation>%1 n’a pas pu être écrit : il est protégé en écriture. Le fichier est comme il était. Autorisez l’écriture, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder takes no new file, and Galley never writes over a post in place. The file is as it was. Allow new files in the folder, or save elsewhere.</source>
        <translation>%1 n’a pas pu être enregistré : son dossier n’accepte aucun nouveau fichier, et Galley n’écrit jamais par-dessus un article. Le fichier est comme il était. Autorisez de nouveaux fichiers dans le dossier, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>There is something named %1 already. Nothing was changed. Take another name.</source>
        <translation>Il y a déjà quelque chose qui s’appelle %1. Rien n’a été changé. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file. Nothing was changed. Take a name of letters, digits and hyphens.</source>
        <translation>« %1 » ne peut pas être le nom d’un fichier. Rien n’a été changé. Prenez un nom fait de lettres, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>%1 holds a control character, which YAML does not allow. Take it out in the source of the file.</source>
        <translation>%1 contient un caractère de contrôle, que YAML n’autorise pas. Enlevez-le dans la source du fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, and cannot be read as a picture. It was not added. Take another copy of it.</source>
        <translation>%1 est endommagé ou finit trop tôt, et ne peut pas être lu comme image. Il n’a pas été ajouté. Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>%1 is a drawing that holds a script or loads something from elsewhere. It was not added. Save it as PNG first.</source>
        <translation>%1 est un dessin qui contient un script ou charge quelque chose d’ailleurs. Il n’a pas été ajouté. Enregistrez-le d’abord en PNG.</translation>
    </message>
</context>
<context>
    <name>Galley::ProofFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Rechercher dans l’aperçu</translation>
    </message>
    <message>
        <source>Words to find in the preview</source>
        <translation>Mots à rechercher dans l’aperçu</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close the search of the preview</source>
        <translation>Fermer la recherche de l’aperçu</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Galley::ProofPane</name>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Page sombre</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>As on a phone, 390 pixels wide</source>
        <translation>Comme sur un téléphone, 390 pixels de large</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Comme sur une tablette, 768 pixels de large</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>As on a desktop, 1200 pixels wide</source>
        <translation>Comme sur un ordinateur, 1200 pixels de large</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>Aussi large que ce panneau</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Afficher l’aperçu</translation>
    </message>
    <message>
        <source>Preview in its pane</source>
        <translation>Aperçu dans son panneau</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Images in their pane</source>
        <translation>Images dans leur panneau</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Page claire</translation>
    </message>
    <message>
        <source>Images  %1</source>
        <translation>Images  %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProseSettings</name>
    <message>
        <source>LanguageTool server</source>
        <translation>Serveur LanguageTool</translation>
    </message>
    <message>
        <source>Its address on this computer, such as localhost:8081. It then gets the prose that is shown, and what it says is underlined. Empty sends nothing.</source>
        <translation>Son adresse sur cet ordinateur, par exemple localhost:8081. Il reçoit alors la prose visible, et ce qu’il en dit est souligné. Vide, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This is no address on this computer (localhost, 127.0.0.1 or ::1). Nothing is sent there.</source>
        <translation>Ce n’est pas une adresse de cet ordinateur (localhost, 127.0.0.1 ou ::1). Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Style and goal</source>
        <translation>Style et objectif</translation>
    </message>
    <message>
        <source> words</source>
        <comment>behind a number</comment>
        <translation> mots</translation>
    </message>
    <message>
        <source>Words of a post</source>
        <translation>Mots d’un billet</translation>
    </message>
    <message>
        <source>How many a post shall have that has no goal of its own. Below the text you see how many it has.</source>
        <translation>Combien doit en avoir un billet sans objectif propre. Sous le texte, vous voyez combien il en a.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Mark repeated words</source>
        <translation>Marquer les mots répétés</translation>
    </message>
    <message>
        <source>Dashes below a word that stands there twice, also where a line ends between the two.</source>
        <translation>Des tirets sous un mot qui s’y trouve deux fois, même si une ligne finit entre les deux.</translation>
    </message>
    <message>
        <source>Mark long sentences</source>
        <translation>Marquer les longues phrases</translation>
    </message>
    <message>
        <source>Dots below sentences of more words than these.</source>
        <translation>Des points sous les phrases qui ont plus de mots que cela.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Mots par jour</translation>
    </message>
    <message>
        <source>How many you want to add to a post in a day. Below the text you see how many it is today.</source>
        <translation>Combien vous voulez en ajouter à un billet en un jour. Sous le texte, vous voyez combien il y en a aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Galley::QuickDesk</name>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Planifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headings in this post</source>
        <translation>Titres de cet article</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Entrée ouvre, Ctrl+Entrée montre à côté du texte, Échap quitte.   &gt; commandes   @ titres</translation>
    </message>
</context>
<context>
    <name>Galley::QuickOpen</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Go to a post, a heading (@) or a command (&gt;)</source>
        <translation>Aller à un article, un titre (@) ou une commande (&gt;)</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves.   &gt; commands   @ headings</source>
        <translation>Entrée ouvre, Échap quitte.   &gt; commandes   @ titres</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
</context>
<context>
    <name>Galley::ReaderDesk</name>
    <message>
        <source>The preview stopped and was started again.</source>
        <translation>L’aperçu s’est arrêté et a été redémarré.</translation>
    </message>
    <message>
        <source>Your text was not touched.</source>
        <translation>Votre texte n’a pas été touché.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>L’aperçu s’est arrêté.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
</context>
<context>
    <name>Galley::RecentBlogs</name>
    <message>
        <source>Not there any more</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Blogs récents</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was cut short</source>
        <translation>%1&#xa0;; l’opération a été interrompue</translation>
    </message>
    <message>
        <source>%1; what is too large to be kept is in the bin</source>
        <translation>%1&#xa0;; ce qui est trop gros pour être conservé est dans la corbeille</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A later change concerns the same files: %1. Take that back first.</source>
        <translation>Une modification ultérieure concerne les mêmes fichiers&#xa0;: %1. Annulez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’opération</translation>
    </message>
    <message>
        <source>Recent changes to files</source>
        <translation>Modifications récentes des fichiers</translation>
    </message>
    <message>
        <source>What Galley did to the files of this blog, the newest first. What you type has an undo of its own.</source>
        <translation>Ce que Galley a fait aux fichiers de ce blog, du plus récent au plus ancien. Ce que vous saisissez a sa propre annulation.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading what was kept…</source>
        <translation>Lecture de ce qui a été conservé…</translation>
    </message>
    <message>
        <source>Nothing was done to files yet, or nothing of it is kept any more.</source>
        <translation>Rien n’a encore été fait aux fichiers, ou rien n’en est plus conservé.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDesk</name>
    <message>
        <source>What was kept of an unsaved post cannot be read.</source>
        <translation>Ce qui a été conservé d’un article non enregistré ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Cela reste dans %1.</translation>
    </message>
    <message>
        <source>What you typed until %1 is kept safe.</source>
        <translation>Ce que vous avez saisi jusqu’à %1 est conservé en lieu sûr.</translation>
    </message>
    <message>
        <source>The file on disk is as you saved it at %1.</source>
        <translation>Le fichier sur le disque est tel que vous l’avez enregistré (%1).</translation>
    </message>
    <message>
        <source>The file on disk has changed since; one place was changed by both, and yours stands there.</source>
        <translation>Le fichier sur le disque a changé depuis&#xa0;; un endroit a été modifié des deux côtés, et c’est le vôtre qui s’y trouve.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; %L1 places were changed by both, and yours stand there.</source>
        <translation>Le fichier sur le disque a changé depuis&#xa0;; %L1 endroits ont été modifiés des deux côtés, et ce sont les vôtres qui s’y trouvent.</translation>
    </message>
    <message>
        <source>The file on disk has changed since; both go together.</source>
        <translation>Le fichier sur le disque a changé depuis&#xa0;; les deux se fusionnent.</translation>
    </message>
    <message>
        <source>Galley stopped before your last changes were saved.</source>
        <translation>Galley s’est arrêté avant l’enregistrement de vos dernières modifications.</translation>
    </message>
    <message>
        <source>Hide comparison</source>
        <translation>Masquer la comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Another post had unsaved changes too.</source>
        <translation>Un autre article avait aussi des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>%L1 other posts had unsaved changes too.</source>
        <translation>%L1 autres articles avaient aussi des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>What you typed is kept safe: %1.</source>
        <translation>Ce que vous avez saisi est conservé en lieu sûr&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Enregistrer %1 sous…</translation>
    </message>
    <message>
        <source>Comparing with what was recovered</source>
        <translation>Comparaison avec ce qui a été récupéré</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Your text now</source>
        <translation>Votre texte actuel</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>typed until %1</source>
        <translation>saisi jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReferenceRule</name>
    <message>
        <source>relative to the post</source>
        <translation>relatif à l’article</translation>
    </message>
    <message>
        <source>in the folder that bears the post’s name</source>
        <translation>dans le dossier qui porte le nom de l’article</translation>
    </message>
    <message>
        <source>relative to the post’s page</source>
        <translation>relatif à la page de l’article</translation>
    </message>
    <message>
        <source>in the folder that is served as the site’s root</source>
        <translation>dans le dossier servi comme racine du site</translation>
    </message>
    <message>
        <source>with the name of the folder that is served as the site’s root</source>
        <translation>avec le nom du dossier servi comme racine du site</translation>
    </message>
    <message>
        <source>in the site’s sources</source>
        <translation>dans les sources du site</translation>
    </message>
    <message>
        <source>in the blog’s folder</source>
        <translation>dans le dossier du blog</translation>
    </message>
    <message>
        <source>in a folder that other generators serve</source>
        <translation>dans un dossier que d’autres générateurs servent</translation>
    </message>
</context>
<context>
    <name>Galley::RefusedDesk</name>
    <message>
        <source>What is typed in “%1” is not in the file: the post does not take it as it stands.</source>
        <translation>Ce qui est saisi dans «&#xa0;%1&#xa0;» n’est pas dans le fichier&#xa0;: l’article ne l’accepte pas tel quel.</translation>
    </message>
    <message>
        <source>Mend it, or press Ctrl+Z in the field to give it up.</source>
        <translation>Corrigez-le, ou appuyez sur Ctrl+Z dans le champ pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>Galley::RemovalDialog</name>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDesk</name>
    <message>
        <source>%1 Please look at the list again.</source>
        <translation>%1 Regardez à nouveau la liste.</translation>
    </message>
</context>
<context>
    <name>Galley::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename post</source>
        <translation>Renommer l’article</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>Nouveau nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Name of its file, folders and address</source>
        <translation>&amp;Nom de son fichier, de ses dossiers et de son adresse</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Le tout peut être annulé en une seule étape.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message>
        <source>What a new title or name changes is listed here, before it happens.</source>
        <translation>Ce qu’un nouveau titre ou nom modifie est listé ici, avant que cela se produise.</translation>
    </message>
</context>
<context>
    <name>Galley::Saving</name>
    <message>
        <source>Save the post, so that nothing is lost.</source>
        <translation>Enregistrez l’article pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The post itself is saved.</source>
        <translation>L’article lui-même est enregistré.</translation>
    </message>
    <message>
        <source>Galley shows the post and changes nothing.</source>
        <translation>Galley affiche l’article et ne change rien.</translation>
    </message>
    <message>
        <source>Edit a copy in UTF-8…</source>
        <translation>Modifier une copie en UTF-8…</translation>
    </message>
    <message>
        <source>Your text is kept safe.</source>
        <translation>Votre texte est conservé en lieu sûr.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Enregistrer en UTF-8</translation>
    </message>
</context>
<context>
    <name>Galley::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Galley::SettingControl</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>Restore the default of &quot;%1&quot;: %2</source>
        <translation>Rétablir la valeur par défaut de « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDesk</name>
    <message>
        <source>A file with your own colours</source>
        <translation>Un fichier avec vos propres couleurs</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Un dossier de dictionnaires (.dic et .aff)</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot;.</source>
        <translation>Aucun réglage ne contient « %1 ».</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsTable</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of Galley itself.</source>
        <translation>De Galley lui-même.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark, of the window.</source>
        <translation>Claire ou sombre, celles de la fenêtre.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>File of my own colours</source>
        <translation>Fichier de mes couleurs</translation>
    </message>
    <message>
        <source>A text file that gives Galley&apos;s colours by their names, such as paper and ink. It is read again whenever you save it.</source>
        <translation>Un fichier texte qui donne les couleurs de Galley par leurs noms, comme paper et ink. Il est relu dès que vous l’enregistrez.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Edit my own colours</source>
        <translation>Modifier mes couleurs</translation>
    </message>
    <message>
        <source>Opens that file. Where there is none yet, Galley makes one with the colours of now.</source>
        <translation>Ouvre ce fichier. S’il n’y en a pas encore, Galley en fait un avec les couleurs du moment.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The font that posts are written in. Code stays monospaced.</source>
        <translation>La police dans laquelle les articles sont écrits. Le code reste à chasse fixe.</translation>
    </message>
    <message>
        <source>Sans, as the system</source>
        <translation>Sans empattement, comme le système</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>À chasse fixe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of the letters. Ctrl and the wheel change it over the text.</source>
        <translation>Celle des lettres. Ctrl et la molette la changent au-dessus du texte.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur de ligne</translation>
    </message>
    <message>
        <source>How wide the column is, as far as there is room.</source>
        <translation>La largeur de la colonne, autant qu’il y a de place.</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number</comment>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Hauteur de ligne</translation>
    </message>
    <message>
        <source>From one line to the next, of the letters&apos; size.</source>
        <translation>D’une ligne à la suivante, par rapport à la taille des lettres.</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espace entre les paragraphes</translation>
    </message>
    <message>
        <source>The height of a blank line, of that of a full one.</source>
        <translation>La hauteur d’une ligne vide, par rapport à une pleine.</translation>
    </message>
    <message>
        <source>Marks hang</source>
        <translation>Marques en saillie</translation>
    </message>
    <message>
        <source>Wrapped lines of a list item or a quotation stand below its words, not below its mark.</source>
        <translation>Les lignes repliées d’un élément de liste ou d’une citation se placent sous ses mots, et non sous sa marque.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Montrer les images</translation>
    </message>
    <message>
        <source>Small, where the mouse rests on a picture&apos;s words or address in the text.</source>
        <translation>En petit, là où la souris s’arrête sur les mots ou l’adresse d’une image dans le texte.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Offer links and emoji</source>
        <translation>Proposer liens et emoji</translation>
    </message>
    <message>
        <source>While you type a bracket, an address or a colon.</source>
        <translation>Pendant que vous tapez un crochet, une adresse ou un deux-points.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Enregistrer tout seul</translation>
    </message>
    <message>
        <source>So long after the last change. What is not saved is kept safe outside the blog in any case.</source>
        <translation>Ce temps après le dernier changement. Ce qui n’est pas enregistré est de toute façon gardé en sûreté hors du blog.</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number</comment>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Saved versions of a post</source>
        <translation>Versions gardées d’un article</translation>
    </message>
    <message>
        <source>So many are kept in its history, from the next start on.</source>
        <translation>Autant restent dans son historique, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Room for all versions</source>
        <translation>Place pour toutes les versions</translation>
    </message>
    <message>
        <source>The oldest go where they take more, from the next start on.</source>
        <translation>Les plus anciennes partent si elles en prennent plus, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Les mots qu’aucun dictionnaire ne connaît sont soulignés.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Dossier de dictionnaires</translation>
    </message>
    <message>
        <source>Besides those of the system: .dic files with their .aff.</source>
        <translation>En plus de ceux du système : des fichiers .dic avec leur .aff.</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Seulement ceux du système</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>This blog</source>
        <translation>Ce blog</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Images du web</translation>
    </message>
    <message>
        <source>The preview of the blog that is open fetches pictures of other sites.</source>
        <translation>L’aperçu du blog ouvert récupère les images d’autres sites.</translation>
    </message>
    <message>
        <source>Style of the page</source>
        <translation>Style de la page</translation>
    </message>
    <message>
        <source>A style sheet of the blog that is open, for its preview.</source>
        <translation>Une feuille de style du blog ouvert, pour son aperçu.</translation>
    </message>
    <message>
        <source>Galley&apos;s own look</source>
        <translation>L’apparence de Galley</translation>
    </message>
    <message>
        <source>Choose a style sheet…</source>
        <translation>Choisir une feuille de style…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>How large the preview shows it.</source>
        <translation>La taille à laquelle l’aperçu la montre.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Text and preview show the same place.</source>
        <translation>Le texte et l’aperçu montrent le même endroit.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Guillemets typographiques</translation>
    </message>
    <message>
        <source>The preview shows them, and dashes, for straight ones. The text stays.</source>
        <translation>L’aperçu les montre, et des tirets, à la place des droits. Le texte reste.</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>Nouvelles images</translation>
    </message>
    <message>
        <source>Names of pictures</source>
        <translation>Noms des images</translation>
    </message>
    <message>
        <source>Of those that come into a post.</source>
        <translation>De celles qui entrent dans un article.</translation>
    </message>
    <message>
        <source>After what they show</source>
        <translation>D’après ce qu’elles montrent</translation>
    </message>
    <message>
        <source>Their own, cleaned</source>
        <translation>Le leur, nettoyé</translation>
    </message>
    <message>
        <source>Numbers, as their folder does</source>
        <translation>Des numéros, comme dans leur dossier</translation>
    </message>
    <message>
        <source>Greatest width</source>
        <translation>Plus grande largeur</translation>
    </message>
    <message>
        <source>Wider pictures are made smaller when they come in.</source>
        <translation>Les images plus larges sont réduites à leur arrivée.</translation>
    </message>
    <message>
        <source> pixels</source>
        <comment>behind a number</comment>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Garder leur taille</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>En WebP</translation>
    </message>
    <message>
        <source>New pictures become WebP where that is smaller.</source>
        <translation>Les nouvelles images deviennent du WebP là où c’est plus petit.</translation>
    </message>
    <message>
        <source>Keys and machine</source>
        <translation>Touches et machine</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The keys of all commands, which you can change.</source>
        <translation>Les touches de toutes les commandes, que vous pouvez changer.</translation>
    </message>
    <message>
        <source>Show the keys…</source>
        <translation>Montrer les touches…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Who draws the window: where it is slow or shows nothing, try the other. In force from the next start on.</source>
        <translation>Qui dessine la fenêtre : si elle est lente ou ne montre rien, essayez l’autre. Vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutDesk</name>
    <message>
        <source>%1 is the key of &quot;%2&quot; now. Give that one its usual key first.</source>
        <translation>%1 est maintenant le raccourci de &quot;%2&quot;. Rendez d’abord à cette commande son raccourci habituel.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Aucune commande n’a ces mots ou ce raccourci.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Raccourci habituel</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Raccourcis habituels pour tout</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher dans les commandes et les raccourcis</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher dans les commandes</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press Enter in the list, then the new key</source>
        <translation>Appuyez sur Entrée dans la liste, puis sur le nouveau raccourci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Usually it has no key.</source>
        <translation>D’habitude, elle n’a pas de raccourci.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>D’habitude, c’est %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 n’a pas de raccourci.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, its key</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 seul écrit ou déplace le curseur dans le texte. Maintenez Ctrl ou Alt en même temps, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3). Used here, it leaves that one without a key.</source>
        <translation>%1 est le raccourci de &quot;%2&quot; (%3). Utilisé ici, il laisse cette commande sans raccourci.</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Appuyez sur le nouveau raccourci&#xa0;; Échap le laisse tel quel</translation>
    </message>
</context>
<context>
    <name>Galley::SiteDesk</name>
    <message>
        <source>The preview has Galley&apos;s own look as long as the site&apos;s style sheet cannot be read.</source>
        <translation>L’aperçu garde l’apparence propre à Galley tant que la feuille de style du site ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of this blog. Choose one that is, or copy it there.</source>
        <translation>%1 n’est pas dans le dossier de ce blog. Choisissez-en un qui y soit, ou copiez-le là.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking for words…</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to my words</source>
        <translation>Ajouter &quot;%1&quot; à mes mots</translation>
    </message>
    <message>
        <source>Ignore in this blog</source>
        <translation>Ignorer dans ce blog</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Aucun mot semblable n’est connu</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Aussi depuis %1</translation>
    </message>
    <message>
        <source>A &amp;folder with dictionaries…</source>
        <translation>Un &amp;dossier de dictionnaires…</translation>
    </message>
    <message>
        <source>No dictionaries were found</source>
        <translation>Aucun dictionnaire n’a été trouvé</translation>
    </message>
    <message>
        <source>As the post is written</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>As the post is written: %1</source>
        <translation>Langue de l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the post is written: no dictionary for &quot;%1&quot;</source>
        <translation>Langue de l’article&#xa0;: pas de dictionnaire pour &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A folder with dictionaries (.dic and .aff)</source>
        <translation>Un dossier de dictionnaires (.dic et .aff)</translation>
    </message>
    <message>
        <source>The word counts until Galley ends.</source>
        <translation>Le mot est accepté jusqu’à la fermeture de Galley.</translation>
    </message>
    <message>
        <source>Spelling is checked without it.</source>
        <translation>L’orthographe est vérifiée sans ce fichier.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitDesk</name>
    <message>
        <source>The picture was not added.</source>
        <translation>L’image n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>Pictures are added to the post of the first view: show this one there.</source>
        <translation>Les images s’ajoutent à l’article de la première vue : montrez-y celui-ci.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitPane</name>
    <message>
        <source>The whole file in the second view</source>
        <translation>Le fichier entier dans la seconde vue</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Seconde vue du texte</translation>
    </message>
    <message>
        <source>Close the second view</source>
        <translation>Fermer la seconde vue</translation>
    </message>
</context>
<context>
    <name>Galley::StartPage</name>
    <message>
        <source>Open the folder of your blog, whatever made it. Galley learns how it works from your posts, and changes no file until you save one.</source>
        <translation>Ouvrez le dossier de votre blog, quel que soit l’outil qui l’a créé. Galley apprend de vos articles comment il fonctionne, et ne modifie aucun fichier tant que vous n’en enregistrez pas un.</translation>
    </message>
    <message>
        <source>Open a blog folder…</source>
        <translation>Ouvrir un dossier de blog…</translation>
    </message>
    <message>
        <source>Open a post…</source>
        <translation>Ouvrir un article…</translation>
    </message>
    <message>
        <source>Try the sample blog</source>
        <translation>Essayer le blog d’exemple</translation>
    </message>
    <message>
        <source>Recent blogs</source>
        <translation>Blogs récents</translation>
    </message>
    <message>
        <source>You can also drop a folder or a post onto this window.</source>
        <translation>Vous pouvez aussi déposer un dossier ou un article sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>List them, with what was meant</source>
        <translation>Les lister, avec le sens voulu</translation>
    </message>
    <message>
        <source>Words in the body</source>
        <translation>Mots du corps de l’article</translation>
    </message>
    <message>
        <source>Characters in the body</source>
        <translation>Caractères du corps de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min de lecture</numerusform>
            <numerusform>%Ln min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading time at 230 words a minute</source>
        <translation>Temps de lecture à 230 mots par minute</translation>
    </message>
    <message>
        <source>How the file is written: encoding and line ends</source>
        <translation>Comment le fichier est écrit&#xa0;: encodage et fins de ligne</translation>
    </message>
    <message>
        <source>1 garbled place</source>
        <translation>1 endroit altéré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln endroit altéré</numerusform>
            <numerusform>%Ln endroits altérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Where the caret is in the file</source>
        <translation>Où se trouve le curseur dans le fichier</translation>
    </message>
    <message>
        <source>This place is the only one. Esc ends it.</source>
        <translation>Cet endroit est le seul. Échap y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln endroit est modifié en même temps. Échap y met fin.</numerusform>
            <numerusform>%Ln endroits sont modifiés en même temps. Échap y met fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 sur %Ln mot</numerusform>
            <numerusform>%1 sur %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of this post</source>
        <translation>1 mot jusqu’à l’objectif de ce billet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln mot jusqu’à l’objectif de ce billet</numerusform>
            <numerusform>%Ln mots jusqu’à l’objectif de ce billet</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of this post is reached</source>
        <translation>L’objectif de ce billet est atteint</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 sur %Ln aujourd’hui</numerusform>
            <numerusform>%1 sur %Ln aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word to the goal of the day in this post</source>
        <translation>1 mot jusqu’à l’objectif du jour dans ce billet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln mot jusqu’à l’objectif du jour dans ce billet</numerusform>
            <numerusform>%Ln mots jusqu’à l’objectif du jour dans ce billet</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal of the day is reached in this post</source>
        <translation>L’objectif du jour est atteint dans ce billet</translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>Le mot « %1 » se trouve ici deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>Une longue phrase : %Ln mot.</numerusform>
            <numerusform>Une longue phrase : %Ln mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>Remove the repeated word</source>
        <translation>Retirer le mot répété</translation>
    </message>
    <message>
        <source>Leave this sentence as it is</source>
        <translation>Laisser cette phrase telle quelle</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not answer.</source>
        <translation>Le serveur LanguageTool à %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The answer of the LanguageTool server at %1 is too large.</source>
        <translation>La réponse du serveur LanguageTool à %1 est trop grande.</translation>
    </message>
    <message>
        <source>What answers at %1 is no LanguageTool server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur LanguageTool.</translation>
    </message>
    <message>
        <source>The LanguageTool server at %1 does not check this text; it may not know its language.</source>
        <translation>Le serveur LanguageTool à %1 ne vérifie pas ce texte ; il n’en connaît peut-être pas la langue.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Tout le reste fonctionne sans lui.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDesk</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>Le curseur n’est dans aucun tableau.</translation>
    </message>
    <message>
        <source>Put it into one of its cells, or choose &quot;Table…&quot; in the menu &quot;Insert&quot;.</source>
        <translation>Placez-le dans une cellule de tableau, ou choisissez &quot;Tableau…&quot; dans le menu &quot;Insertion&quot;.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was replaced.</source>
        <translation>Le texte ne peut pas être modifié pour l’instant. Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>The table is another one in the text meanwhile. Nothing was replaced: copy what you need, then close this.</source>
        <translation>Entre-temps, le tableau a changé dans le texte. Rien n’a été remplacé&#xa0;: copiez ce qu’il vous faut, puis fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>No table can stand here.</source>
        <translation>Aucun tableau ne peut se trouver ici.</translation>
    </message>
    <message>
        <source>The text cannot be changed now. Nothing was inserted.</source>
        <translation>Le texte ne peut pas être modifié pour l’instant. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>What was copied is no table.</source>
        <translation>Ce qui a été copié n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Its lines do not have the same number of cells between tabs, commas or semicolons.</source>
        <translation>Ses lignes n’ont pas le même nombre de cellules entre les tabulations, les virgules ou les points-virgules.</translation>
    </message>
    <message>
        <source>The caret is in code, in HTML or in the fields. Put it on a line of the text.</source>
        <translation>Le curseur est dans du code, du HTML ou les champs. Mettez-le sur une ligne du texte.</translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Modifier le tableau</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet can be pasted.</source>
        <translation>Il est possible de coller les cellules d’un tableur.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n cellule se trouve après la dernière colonne. Les lecteurs ne la voient pas&#xa0;; Galley la conserve.</numerusform>
            <numerusform>%n cellules se trouvent après la dernière colonne. Les lecteurs ne les voient pas&#xa0;; Galley les conserve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that you do not change keep every blank.</source>
        <translation>Les lignes que vous ne modifiez pas gardent toutes leurs espaces.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Insérer le tableau</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Modifier le tableau</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Row up</source>
        <translation>Ligne vers le haut</translation>
    </message>
    <message>
        <source>Row down</source>
        <translation>Ligne vers le bas</translation>
    </message>
    <message>
        <source>Align columns</source>
        <translation>Aligner les colonnes</translation>
    </message>
    <message>
        <source>Gives every row blanks, so that the pipes are below each other</source>
        <translation>Donne à chaque ligne des espaces, pour que les barres verticales soient les unes sous les autres</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>Column left</source>
        <translation>Colonne vers la gauche</translation>
    </message>
    <message>
        <source>Column right</source>
        <translation>Colonne vers la droite</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>La colonne est</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Alignement de la colonne</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>non alignée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>centrée</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>Every row gets blanks, so that the pipes are below each other.</source>
        <translation>Chaque ligne reçoit des espaces, pour que les barres verticales soient les unes sous les autres.</translation>
    </message>
    <message>
        <source>Your changes to the table are not in the text yet. Press Esc again to leave them out.</source>
        <translation>Vos modifications du tableau ne sont pas encore dans le texte. Appuyez de nouveau sur Échap pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>Galley::TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Cellules du tableau</translation>
    </message>
</context>
<context>
    <name>Galley::TableModel</name>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
</context>
<context>
    <name>Galley::TabsDesk</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Fermer les &amp;autres</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Garder ouvert</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
</context>
<context>
    <name>Galley::TagChip</name>
    <message>
        <source>Delete removes it, Enter changes it.</source>
        <translation>Suppr la retire, Entrée la modifie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key and one of its tags</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>Galley::TagsField</name>
    <message>
        <source>This post has %1 already.</source>
        <translation>Cet article a déjà %1.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Valeurs connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 posts say %2.</source>
        <translation>%1 articles disent %2.</translation>
    </message>
    <message>
        <source>1 post says %1.</source>
        <translation>1 article dit %1.</translation>
    </message>
    <message>
        <source>Other posts say %1.</source>
        <translation>D’autres articles disent %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>Galley::TakenLine</name>
    <message>
        <source>%1 was removed on disk, was %2.</source>
        <translation>%1 a été retiré sur le disque, valait %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2.</source>
        <translation>%1 est venu du disque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 came from disk: %2, was %3.</source>
        <translation>%1 est venu du disque&#xa0;: %2, valait %3.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front matter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>Galley::TextField</name>
    <message>
        <source>As the file has it.</source>
        <translation>Tel qu’il est dans le fichier.</translation>
    </message>
    <message>
        <source>It holds characters that a form would change.</source>
        <translation>Il contient des caractères qu’un formulaire modifierait.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message>
        <source>Line %1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>Ligne %1 : « %2 » n’a pas de « = ».</translation>
    </message>
    <message>
        <source>Line %1: Galley has no colour &quot;%2&quot;.</source>
        <translation>Ligne %1 : Galley n’a pas de couleur « %2 ».</translation>
    </message>
    <message>
        <source>Line %1: %2 needs a colour such as #2b4fb0, not &quot;%3&quot;.</source>
        <translation>Ligne %1 : %2 demande une couleur comme #2b4fb0, et non « %3 ».</translation>
    </message>
    <message>
        <source>Line %1: %2 was named before; this line counts.</source>
        <translation>Ligne %1 : %2 a déjà été nommé ; cette ligne compte.</translation>
    </message>
    <message>
        <source>Line %1: base is light or dark, not &quot;%2&quot;.</source>
        <translation>Ligne %1 : base vaut light ou dark, et non « %2 ».</translation>
    </message>
    <message>
        <source>Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.</source>
        <translation>Ligne %1 : %2 se détache de %3 à %4 contre 1. Pour être lu, un texte demande 4,5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own colours needs a look.</source>
        <translation>Le fichier de vos couleurs demande un coup d’œil.</translation>
    </message>
    <message>
        <source>Your own colours of Galley. Save this file, and the window follows.
A line is: name = colour. Leave out what is to stay as it is.
base is light or dark: where colours that are not named come from.
paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,
from loud to quiet; accent is what is chosen or has the keyboard; the names with syn
are code. Text should stand out from its ground by 4.5 to 1.</source>
        <translation>Vos propres couleurs de Galley. Enregistrez ce fichier, et la fenêtre suit.
Une ligne s’écrit : nom = couleur. Omettez ce qui doit rester comme c’est.
base vaut light ou dark : d’où viennent les couleurs non nommées.
paper, chrome, desk et raised sont des fonds ; ink, ink2 et ink3 sont le texte dessus,
du plus fort au plus discret ; accent est ce qui est choisi ou a le clavier ; les noms en syn
sont le code. Le texte devrait se détacher de son fond à 4,5 contre 1.</translation>
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
        <translation>Chercher une nouvelle &amp;version maintenant</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Chercher de nouvelles versions</translation>
    </message>
    <message>
        <source>Galley asks %1 once a week for the newest version&apos;s number; nothing about you is sent, and nothing is fetched or installed.</source>
        <translation>Galley demande à %1 une fois par semaine le numéro de la dernière version ; rien n’est envoyé à votre sujet, et rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Look for new versions?</source>
        <translation>Chercher de nouvelles versions ?</translation>
    </message>
    <message>
        <source>Galley would ask %1 once a week for the newest version&apos;s number; nothing about you is sent.</source>
        <translation>Galley demanderait à %1 une fois par semaine le numéro de la dernière version ; rien n’est envoyé à votre sujet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>There is a newer version, Galley %1.</source>
        <translation>Il existe une version plus récente, Galley %1.</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one says what it brings.</source>
        <translation>Celle-ci est %1. La page de la nouvelle dit ce qu’elle apporte.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Ouvrir sa page…</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Pas cette version</translation>
    </message>
    <message>
        <source>This is the newest version, Galley %1.</source>
        <translation>C’est la dernière version, Galley %1.</translation>
    </message>
    <message>
        <source>Galley could not find out the newest version.</source>
        <translation>Galley n’a pas pu trouver quelle est la dernière version.</translation>
    </message>
    <message>
        <source>%1 did not answer, or not as expected. Try again later.</source>
        <translation>%1 n’a pas répondu, ou pas comme prévu. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>Galley::WordDialog</name>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Le tout peut être annulé en une seule étape.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message>
        <source>What this changes is listed here, before it happens.</source>
        <translation>Ce que cela modifie est listé ici, avant que cela se produise.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>L’opération a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is looked for yet.</source>
        <translation>Rien n’est encore recherché.</translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>%L1 of %L2 posts are searched…</source>
        <translation>%L1 articles sur %L2 parcourus…</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <comment>a post, why</comment>
        <translation>%1 reste tel quel. %2</translation>
    </message>
    <message>
        <source>%1 Look at the list again.</source>
        <translation>%1 Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>There is more than can be looked through here: narrow it down.</source>
        <translation>Il y en a plus qu’il n’est possible d’en parcourir ici&#xa0;: affinez la recherche.</translation>
    </message>
    <message>
        <source>The expression takes too long in 1 post, which is left out.</source>
        <translation>L’expression prend trop de temps dans 1 article, qui est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>L’expression prend trop de temps dans %Ln article, qui est laissé de côté.</numerusform>
            <numerusform>L’expression prend trop de temps dans %Ln articles, qui sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has it.</source>
        <translation>Aucun article ne le contient.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>places, in posts</comment>
        <translation>%1 dans %2.</translation>
    </message>
    <message>
        <source>The posts are made ready…</source>
        <translation>Préparation des articles…</translation>
    </message>
    <message>
        <source>Press the button again to replace in the other posts.</source>
        <translation>Appuyez à nouveau sur le bouton pour remplacer dans les autres articles.</translation>
    </message>
    <message>
        <source>The posts are written…</source>
        <translation>Écriture des articles…</translation>
    </message>
    <message>
        <source>1 line has changed.</source>
        <translation>1 ligne a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>%Ln ligne a changé.</numerusform>
            <numerusform>%Ln lignes ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation>1 fichier a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>%Ln fichier a été écrit.</numerusform>
            <numerusform>%Ln fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not saved yet, and Ctrl+Z takes it back.</source>
        <translation>Ce n’est pas encore enregistré, et Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots &amp;entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>In the &amp;text</source>
        <translation>Dans le &amp;texte</translation>
    </message>
    <message>
        <source>In the f&amp;ront matter</source>
        <translation>Dans le &amp;front matter</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Find and replace in all posts</source>
        <translation>Rechercher et remplacer dans tous les articles</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Replace in all posts with</source>
        <translation>Remplacer dans tous les articles par</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Rem&amp;placer par</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All of it can be undone as one step.</source>
        <translation>Le tout peut être annulé en une seule étape.</translation>
    </message>
    <message>
        <source>What is found is listed here, and nothing is written before you say so.</source>
        <translation>Ce qui est trouvé est listé ici, et rien n’est écrit avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>Remplacer %Ln</numerusform>
            <numerusform>Remplacer %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message>
        <source>%1, 1 place</source>
        <comment>a post</comment>
        <translation>%1, 1 endroit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1, %Ln endroit</numerusform>
            <numerusform>%1, %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2, becomes %3</source>
        <comment>a line, the words in it</comment>
        <translation>Ligne %L1&#xa0;: %2, devient %3</translation>
    </message>
</context>
<context>
    <name>Galley::WrittenDate</name>
    <message>
        <source>%1 has %2 days. Galley leaves it as written.</source>
        <translation>%1 a %2 jours. Galley laisse tel quel.</translation>
    </message>
    <message>
        <source>There is no year 0. Galley leaves it as written.</source>
        <translation>L’an 0 n’existe pas. Galley laisse tel quel.</translation>
    </message>
    <message>
        <source>There is no month %1. Galley leaves it as written.</source>
        <translation>Le mois %1 n’existe pas. Galley laisse tel quel.</translation>
    </message>
    <message>
        <source>A day has no such time. Galley leaves it as written.</source>
        <translation>Cette heure n’existe pas dans une journée. Galley laisse tel quel.</translation>
    </message>
</context>
<context>
    <name>Galley::YesNoField</name>
    <message>
        <source>Readers do not see it yet.</source>
        <translation>Les lecteurs ne le voient pas encore.</translation>
    </message>
    <message>
        <source>Ready for readers.</source>
        <translation>Prêt pour les lecteurs.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
</TS>
