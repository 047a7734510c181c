<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Galley::BodyEditor</name>
    <message numerus="yes">
        <source>… %Ln more characters of this long line</source>
        <translation>
            <numerusform>… %Ln more character of this long line</numerusform>
            <numerusform>… %Ln more characters of this long line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ChangeList</name>
    <message numerus="yes">
        <source>%Ln more lines.</source>
        <translation>
            <numerusform>%Ln more line.</numerusform>
            <numerusform>%Ln more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonCanvas</name>
    <message numerus="yes">
        <source>%Ln lines that are the same</source>
        <translation>
            <numerusform>%Ln line that is the same</numerusform>
            <numerusform>%Ln lines that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FetchDesk</name>
    <message numerus="yes">
        <source>%n picture(s) of the page have no address in the web and were left out.</source>
        <translation>
            <numerusform>%n picture of the page has no address in the web and was left out.</numerusform>
            <numerusform>%n pictures of the page have no address in the web and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page stay on their site.</source>
        <translation>
            <numerusform>%n picture of the page stays on its site.</numerusform>
            <numerusform>%n pictures of the page stay on their site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FetchDialog</name>
    <message numerus="yes">
        <source>Fetch %n pictures</source>
        <translation>
            <numerusform>Fetch %n picture</numerusform>
            <numerusform>Fetch %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message numerus="yes">
        <source>More than %Ln hits</source>
        <translation>
            <numerusform>More than %Ln hit</numerusform>
            <numerusform>More than %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GarbledList</name>
    <message numerus="yes">
        <source>%Ln places are garbled.</source>
        <translation>
            <numerusform>%Ln place is garbled.</numerusform>
            <numerusform>%Ln places are garbled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below these.</source>
        <translation>
            <numerusform>%Ln more below these.</numerusform>
            <numerusform>%Ln more below these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImageMark</name>
    <message numerus="yes">
        <source>Also in %Ln posts</source>
        <translation>
            <numerusform>Also in %Ln post</numerusform>
            <numerusform>Also in %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other posts</source>
        <translation>
            <numerusform>In %Ln other post</numerusform>
            <numerusform>In %Ln other posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImagesDesk</name>
    <message numerus="yes">
        <source>%Ln pictures are in the bin.</source>
        <translation>
            <numerusform>%Ln picture is in the bin.</numerusform>
            <numerusform>%Ln pictures are in the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ListDesk</name>
    <message numerus="yes">
        <source>%n folder(s) of this blog cannot be read.</source>
        <translation>
            <numerusform>%n folder of this blog cannot be read.</numerusform>
            <numerusform>%n folders of this blog cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MergePanel</name>
    <message numerus="yes">
        <source>%Ln more keys came from disk.</source>
        <translation>
            <numerusform>%Ln more key came from disk.</numerusform>
            <numerusform>%Ln more keys came from disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MoveList</name>
    <message numerus="yes">
        <source>becomes %1/ with its %Ln files</source>
        <translation>
            <numerusform>becomes %1/ with its %Ln file</numerusform>
            <numerusform>becomes %1/ with its %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names change</source>
        <translation>
            <numerusform>%Ln name changes</numerusform>
            <numerusform>%Ln names change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change</source>
        <translation>
            <numerusform>%Ln line changes</numerusform>
            <numerusform>%Ln lines change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>in %Ln post</numerusform>
            <numerusform>in %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes to the bin with its %Ln files</source>
        <translation>
            <numerusform>goes to the bin with its %Ln file</numerusform>
            <numerusform>goes to the bin with its %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts name it; their links will lead nowhere.</source>
        <translation>
            <numerusform>%Ln post names it; its links will lead nowhere.</numerusform>
            <numerusform>%Ln posts name it; their links will lead nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::OccurrencesDesk</name>
    <message numerus="yes">
        <source>There are more than %Ln places.</source>
        <translation>
            <numerusform>There is more than %Ln place.</numerusform>
            <numerusform>There are more than %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::OutsideDesk</name>
    <message numerus="yes">
        <source>%Ln changes went together.</source>
        <translation>
            <numerusform>%Ln change went together.</numerusform>
            <numerusform>%Ln changes went together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places were changed by both and need you.</source>
        <translation>
            <numerusform>%Ln place was changed by both and needs you.</numerusform>
            <numerusform>%Ln places were changed by both and need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PictureDesk</name>
    <message numerus="yes">
        <source>%n pictures were added.</source>
        <translation>
            <numerusform>%n picture was added.</numerusform>
            <numerusform>%n pictures were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PictureList</name>
    <message numerus="yes">
        <source>%Ln lines follow</source>
        <translation>
            <numerusform>%Ln line follows</numerusform>
            <numerusform>%Ln lines follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln posts</source>
        <translation>
            <numerusform>in %Ln post</numerusform>
            <numerusform>in %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin?</source>
        <translation>
            <numerusform>Move %Ln picture to the bin?</numerusform>
            <numerusform>Move %Ln pictures to the bin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts show it, and will show an empty place.</source>
        <translation>
            <numerusform>%Ln post shows it, and will show an empty place.</numerusform>
            <numerusform>%Ln posts show it, and will show an empty place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</source>
        <translation>
            <numerusform>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</numerusform>
            <numerusform>The blog names %1 and %Ln more outside of its posts: in templates, styles or settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PicturesDialog</name>
    <message numerus="yes">
        <source>Move %Ln to the bin…</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>Move %Ln to the bin…</numerusform>
            <numerusform>Move %Ln to the bin…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::RecentDesk</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min read</numerusform>
            <numerusform>%Ln min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln garbled places</source>
        <translation>
            <numerusform>%Ln garbled place</numerusform>
            <numerusform>%Ln garbled places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places are changed together. Esc ends it.</source>
        <translation>
            <numerusform>%Ln place is changed together. Esc ends it.</numerusform>
            <numerusform>%Ln places are changed together. Esc ends it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln words</source>
        <translation>
            <numerusform>%1 of %Ln word</numerusform>
            <numerusform>%1 of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of this post</source>
        <translation>
            <numerusform>%Ln word to the goal of this post</numerusform>
            <numerusform>%Ln words to the goal of this post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln today</source>
        <comment>words of a post; the number is the day&apos;s goal</comment>
        <translation>
            <numerusform>%1 of %Ln today</numerusform>
            <numerusform>%1 of %Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to the goal of the day in this post</source>
        <translation>
            <numerusform>%Ln word to the goal of the day in this post</numerusform>
            <numerusform>%Ln words to the goal of the day in this post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::StyleMenu</name>
    <message numerus="yes">
        <source>A long sentence: %Ln words.</source>
        <translation>
            <numerusform>A long sentence: %Ln word.</numerusform>
            <numerusform>A long sentence: %Ln words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::TableDialog</name>
    <message numerus="yes">
        <source>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</source>
        <translation>
            <numerusform>%n cell stands behind the last column. Readers do not see it; Galley keeps it.</numerusform>
            <numerusform>%n cells stand behind the last column. Readers do not see them; Galley keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ThemeDesk</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsDesk</name>
    <message numerus="yes">
        <source>The expression takes too long in %Ln posts, which are left out.</source>
        <translation>
            <numerusform>The expression takes too long in %Ln post, which is left out.</numerusform>
            <numerusform>The expression takes too long in %Ln posts, which are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>posts that stay as they are</comment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have changed.</source>
        <translation>
            <numerusform>%Ln line has changed.</numerusform>
            <numerusform>%Ln lines have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written.</source>
        <translation>
            <numerusform>%Ln file was written.</numerusform>
            <numerusform>%Ln files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsDialog</name>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <comment>places</comment>
        <translation>
            <numerusform>Replace %Ln</numerusform>
            <numerusform>Replace %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WordsModel</name>
    <message numerus="yes">
        <source>%1, %Ln places</source>
        <comment>a post</comment>
        <translation>
            <numerusform>%1, %Ln place</numerusform>
            <numerusform>%1, %Ln places</numerusform>
        </translation>
    </message>
</context>
</TS>
