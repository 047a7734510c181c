// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures a text names, and exactly where. In the rows « and » stand around each target.
#include "render/picturereference.h"
#include "sharedposts.h"

#include <QDir>
#include <QTest>

using namespace Galley;

namespace {

using Syntax = PictureReference::Syntax;

struct Marked {
    QString text;
    QList<QString> written;
    QList<qsizetype> starts;
};

/// Takes the marks out and notes what was between them.
Marked unmark(const QString &marked)
{
    Marked result;
    qsizetype open = 0;
    for (const QChar c : marked) {
        if (c == QChar(0xAB)) {
            open = result.text.size();
        } else if (c == QChar(0xBB)) {
            result.starts.append(open);
            result.written.append(result.text.mid(open));
        } else {
            result.text += c;
        }
    }
    return result;
}

void compare(const QString &markedText)
{
    const Marked marked = unmark(markedText);
    const QList<PictureReference> found = findPictures(marked.text);
    QStringList written;
    for (const PictureReference &picture : found)
        written.append(marked.text.mid(picture.start, picture.length));
    QCOMPARE(written, marked.written);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].start, marked.starts[i]);
        QCOMPARE(found[i].line, int(QStringView(marked.text).first(found[i].start).count(u'\n')));
    }
}

} // namespace

class TestPictureReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void files_data();
    void files();
    void words_data();
    void words();
    void aDefinitionIsOneReference();
    void realPosts();
};

void TestPictureReference::places_data()
{
    QTest::addColumn<QString>("marked");
    const struct {
        const char *name;
        const char *marked;
    } rows[] = {
        {"a picture", "![a](«x.png»)"},
        {"two in a line", "![a](«x.png») ![b](«y.png»)"},
        {"the same twice", "![a](«x.png») ![a](«x.png»)"},
        {"no alt", "![](«x.png»)"},
        {"with a title", "![a](«x.png» \"t\")"},
        {"with a title in single quotes", "![a](«x.png» 't (x)')"},
        {"with a title in brackets", "![a](«x.png» (t))"},
        {"a title that names a picture", "![a](«x.png» \"![b](y.png)\")"},
        {"angle brackets", "![a](<«two words.png»>)"},
        {"angle brackets and a title", "![a](<«x (1).png»> \"t\")"},
        {"spaces around", "![a](  «x.png»  )"},
        {"brackets in the path", "![a](«x(1).png»)"},
        {"escaped bracket in the path", "![a](«x\\(1.png»)"},
        {"brackets in the alt", "![a [b] c](«x.png»)"},
        {"an escaped bracket in the alt", "![a \\] c](«x.png»)"},
        {"code in the alt", "![a `]` c](«x.png»)"},
        {"a link in the alt", "![a [b](c.html) d](«x.png»)"},
        {"a picture in the alt", "![a ![b](«y.png»)](«x.png»)"},
        {"an alt over two lines", "![a\nb](«x.png»)"},
        {"a target on a line of its own", "![a](\n  «x.png»\n  \"t\")"},
        {"inside a link", "[![a](«x.png»)](https://example.org \"t\")"},
        {"inside emphasis", "**![a](«x.png»)** *![b](«y.png»)*"},
        {"in a heading", "# Words ![a](«x.png»)"},
        {"in an underlined heading", "![a](«x.png»)\n===\n"},
        {"in a list", "- a\n- ![a](«x.png»)\n  - ![b](«y.png»)"},
        {"in a quote", "> ![a](«x.png»)"},
        {"in a quote over lines", "> ![a\n> b](\n> «x.png»\n> \"t\")"},
        {"in a lazy line", "> words\n![a](«x.png»)"},
        {"in a table", "| ![a](«x.png») | b |\n|---|---|\n| c | ![d](«y.png») |"},
        {"with a pipe in a table", "| a |\n|---|\n| ![a](«x\\|y.png») |"},
        {"in the text above a table", "![z](«z.png»)\n| a |\n|---|\n| ![a](«x.png») |"},
        {"in a note", "a[^1]\n\n[^1]: ![a](«x.png»)\n\n    ![b](«y.png»)"},
        {"in a note above its use", "[^1]: ![a](«x.png»)\n\na[^1] ![b](«y.png»)"},
        {"in a task", "- [ ] ![a](«x.png»)"},
        {"behind an exclamation mark", "Ha!![a](«x.png»)"},
        {"not a picture: escaped", "\\![a](x.png)"},
        {"not a picture: a space between", "![a] (x.png)"},
        {"not a picture: spaces in the path", "![a](two words.png)"},
        {"not a picture: no end", "![a](x.png"},
        {"not a picture: a link", "[a](x.png)"},
        {"code span", "`![a](x.png)` ![a](«x.png»)"},
        {"code span of two ticks", "``a ` ![a](x.png)`` ![a](«x.png»)"},
        {"code span over two lines", "`a\n![a](x.png)` ![a](«x.png»)"},
        {"a tick without its end", "it`s ![a](«x.png»)\n\n`![a](x.png)`"},
        {"an escaped tick", "\\`![a](«x.png»)`"},
        {"fence", "```\n![a](x.png)\n<img src=\"y.png\">\n```\n\n![a](«x.png»)"},
        {"fence without end", "![a](«x.png»)\n\n~~~\n![a](x.png)"},
        {"indented code", "a\n\n    ![a](x.png)\n\n![a](«x.png»)"},
        {"fence in a list", "- a\n\n  ```\n  ![a](x.png)\n  ```\n- ![a](«x.png»)"},
        {"behind definitions", "[a]: /b\n[c]: /d\nwords ![a](«x.png»)"},
        {"reference", "![a][b]\n\n[b]: «x.png»"},
        {"reference, collapsed", "![b][]\n\n[b]: «x.png»"},
        {"reference, short", "![b]\n\n[b]: «x.png» \"t\""},
        {"reference in angle brackets", "![b]\n\n[b]: <«x y.png»>"},
        {"reference in other letters and spaces", "![a][B  c]\n\n[b C]: «x.png»"},
        {"reference defined above", "[b]: «x.png»\n\n![a][b]"},
        {"reference defined on the next line", "![b]\n\n[b]:\n  «x.png»"},
        {"reference defined twice", "![b]\n\n[b]: «x.png»\n[b]: y.png"},
        {"reference defined in a quote", "> ![b]\n>\n> [b]: «x.png»"},
        {"reference with a definition in code", "![b]\n\n    [b]: y.png\n\n[b]: «x.png»"},
        {"reference without a definition", "![b] ![a](«x.png»)"},
        {"a definition that no picture uses", "[b]\n\n[b]: x.png"},
        {"img", "<img src=\"«x.png»\">"},
        {"img in a line", "a <img alt=\"b\" src='«x.png»' width=3> c"},
        {"img without quotes", "a <img src=«x.png»> c"},
        {"img in capitals", "<IMG SRC=\"«x.png»\">"},
        {"img over lines", "<img\n  alt=\"a\"\n  src=\"«x.png»\"\n/>"},
        {"img with spaces inside the quotes", "<img src=\" «x.png» \">"},
        {"img in a block", "<figure>\n  <img src=\"«x.png»\">\n</figure>"},
        {"img in a list's block", "- a\n\n  <p><img src=\"«x.png»\"></p>"},
        {"img in a comment", "<!-- <img src=\"x.png\"> -->\n\n<img src=\"«y.png»\">"},
        {"img in a comment in a line", "a <!-- <img src=\"x.png\"> --> <img src=\"«y.png»\">"},
        {"img in a script", "<script>\n'<img src=\"x.png\">'\n</script>\n\n<img src=\"«y.png»\">"},
        {"img in code", "`<img src=\"x.png\">` <img src=\"«y.png»\">"},
        {"img with no src", "<img data-src=\"x.png\">"},
        {"Image component", "<Image src=\"«/x.png»\" width={3} height={4} alt=\"a\" />"},
        {"Image component over lines", "<Image\n  src=\"«/x.png»\"\n  style={{ width: 3 }}\n/>"},
        {"Image component, a string in braces",
         "<Image src={\"«/x.png»\"} /> <Image src={'«y.png»'} />"},
        {"Image component, an expression", "<Image src={hero} />"},
        {"a comment in MDX", "{/* ![a](x.png) */} ![a](«y.png»)"},
        {"Markdown between tags", "<div>\n\n![a](«x.png»)\n\n</div>"},
        {"a less-than sign before a picture", "a <b and ![a](«x.png») then c > d"},
        {"Hugo figure", "{{< figure src=\"«/x.png»\" title=\"t\" >}}"},
        {"Hugo figure, closed in itself", "{{< figure src=«x.png» />}}"},
        {"Hugo figure, percent signs", "{{% figure alt='a' src='«x.png»' %}}"},
        {"Hugo img without a name", "{{< img \"«x.png»\" \"alt\" >}}"},
        {"Hugo, another shortcode", "{{< youtube id=\"x.png\" >}} {{< ref \"x.md\" >}}"},
        {"Hugo, commented out", "{{</* figure src=\"x.png\" */>}}"},
        {"Hugo figure in a block", "<div>\n{{< figure src=\"«x.png»\" >}}\n</div>"},
        {"Hugo figure in code", "`{{< figure src=\"x.png\" >}}`"},
        {"Hexo image tag", "{% img left «/a/x.png» 300 200 \"t\" %}"},
        {"Hexo asset", "{% asset_img «x.png» words %}"},
        {"Jekyll image tag", "{%- image «x.png» -%}"},
        {"Jekyll include", "{% include figure.html src=\"«x.png»\" caption=\"a.b\" %}"},
        {"Jekyll include of something else", "{% include note.html src=\"x.png\" %}"},
        {"Zola", "{{ figure(src=\"«x.png»\", alt=\"a\") }}"},
        {"a template that is a value", "{{ page.image }} ![a](«x.png»)"},
        {"templated", "![a](«{{ site.url }}/x.png»)"},
        {"templated with a filter", "![a](«{{ \"/x.png\" | relative_url }}» \"t\")"},
        {"templated without spaces", "![a](«{{site.url}}/x.png»)"},
        {"templated in code", "`![a]({{ site.url }}/x.png)`"},
        {"templated tag", "![a](«{% link x.png %}»)"},
        {"remote", "![a](«https://example.org/x.png?a=1&b=2»)"},
        {"embedded", "![a](«data:image/png;base64,AAAA»)"},
        {"emoji before and in",
         "\360\237\230\200 ![\360\237\230\200](«\360\237\230\200 x.png»"
         ") ![a](«e\360\237\230\200.png»)"},
        {"an entity", "![a](«x&amp;y.png») ![b](«&fjlig;.png»)"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.marked);
}

void TestPictureReference::places()
{
    QFETCH(QString, marked);
    // A bare space in a target makes no picture: the row with one marks what must not be found.
    if (QByteArrayView(QTest::currentDataTag()) == "emoji before and in")
        marked.remove(QStringLiteral(" x.png"));
    compare(marked);
    compare(QStringLiteral("Words before.\n\n") + marked + QStringLiteral("\n\nWords behind.\n"));
}

void TestPictureReference::files_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(GALLEY_CASES "/pictures"));
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestPictureReference::files()
{
    QFETCH(QString, path);
    compare(textOf(path));
}

void TestPictureReference::words_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("alt");
    QTest::addColumn<Syntax>("syntax");
    const struct {
        const char *name;
        const char *markdown;
        const char *target;
        const char *alt;
        Syntax syntax;
    } rows[] = {
        {"escapes are undone", "![a\\*b](x\\(1.png)", "x(1.png", "a*b", Syntax::Markdown},
        {"entities are undone", "![a &amp; b](x&amp;y.png)", "x&y.png", "a & b", Syntax::Markdown},
        {"an entity that only the parser knows", "![a](&fjlig;.png)", "fj.png", "a",
         Syntax::Markdown},
        {"percent signs stay", "![a](x%20y.png)", "x%20y.png", "a", Syntax::Markdown},
        {"marks in the alt are dropped", "![*a* `b`](x.png)", "x.png", "a b", Syntax::Markdown},
        {"an alt over lines", "![a\nb](x.png)", "x.png", "a b", Syntax::Markdown},
        {"reference", "![a][b]\n\n[b]: <x y.png>", "x y.png", "a", Syntax::Reference},
        {"img", "<img src=\"x&amp;y.png\" alt=\"a &quot;b&quot;\">", "x&y.png", "a \"b\"",
         Syntax::Html},
        {"figure", "{{< figure src=\"x.png\" alt=\"a b\" >}}", "x.png", "a b", Syntax::Shortcode},
        {"img shortcode", "{{< img \"x.png\" \"a b\" >}}", "x.png", "a b", Syntax::Shortcode},
        {"templated", "![a](<{{ site.url }}/x.png>)", "{{ site.url }}/x.png", "a",
         Syntax::Markdown},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.markdown) << QString::fromUtf8(row.target)
                                << QString::fromUtf8(row.alt) << row.syntax;
}

void TestPictureReference::words()
{
    QFETCH(QString, markdown);
    QFETCH(QString, target);
    QFETCH(QString, alt);
    QFETCH(Syntax, syntax);
    const QList<PictureReference> found = findPictures(markdown);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].target, target);
    QCOMPARE(found[0].alt, alt);
    QCOMPARE(found[0].syntax, syntax);
}

void TestPictureReference::aDefinitionIsOneReference()
{
    // Used three times, written once: whoever renames the picture must change one place.
    const QList<PictureReference> found
        = findPictures(QStringLiteral("![one][a] ![two][a]\n\n![three][a]\n\n[a]: x.png"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].alt, QStringLiteral("one"));
    QCOMPARE(found[0].line, 4);
}

void TestPictureReference::realPosts()
{
    const QStringList posts = sharedPosts();
    qsizetype total = 0;
    for (const QString &post : posts) {
        const QString text = textOf(post);
        const QList<PictureReference> found = findPictures(text);
        total += found.size();
        qsizetype behind = 0;
        for (const PictureReference &picture : found) {
            QVERIFY2(picture.start >= behind && picture.length > 0, qPrintable(post));
            behind = picture.start + picture.length;
            QVERIFY2(behind <= text.size(), qPrintable(post));
            const QString written = text.mid(picture.start, picture.length);
            if (!written.contains(u'&') && !written.contains(u'\\'))
                QVERIFY2(written == picture.target, qPrintable(post));
        }
    }
    QVERIFY(posts.isEmpty() || total > 0);
}

QTEST_APPLESS_MAIN(TestPictureReference)
#include "tst_picturereference.moc"
