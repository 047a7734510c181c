// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/codegrammars.h"

#include "previewmain.h"
#include "previewprobe.h"

#include "view/previewpage.h"
#include "view/webresource.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Galley;

class tst_CodeGrammars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsHandedOverOnce();
    void thoseThatItCallsComeWithIt();
    void onlyNamesOfTheTableCount_data();
    void onlyNamesOfTheTableCount();
    void theTableIsThatOfTheGrammars();
    void theEngineReadsEach();
    void codeIsSeenInItsColours_data();
    void codeIsSeenInItsColours();
    void aNameThatTwoHaveIsAlwaysTheSame();
    void aPageThatStartsAnewGetsThemAgain();

private:
    static QJsonObject patch(const QStringList &htmls)
    {
        QJsonArray items{4}; // a block that the page has
        for (const QString &html : htmls)
            items.append(html);
        return {{QStringLiteral("items"), items}};
    }
    static QString code(const QString &name)
    {
        return QStringLiteral("<pre data-l=\"0\"><code class=\"language-%1\" data-l=\"1\">x\n"
                              "</code></pre>\n")
            .arg(name);
    }
    static QStringList files()
    {
        return QDir(QStringLiteral(":/galley/web/highlight.js/languages"))
            .entryList(QDir::Files, QDir::Name);
    }
    static QString sources()
    {
        QString all;
        for (const QString &file : files())
            all += webResource(QStringLiteral(":/galley/web/highlight.js/languages/") + file)
                + u'\n';
        return all;
    }
    /// Which grammars a script brings, in its order.
    static QString broughtBy(const QString &script)
    {
        static const QRegularExpression call(QStringLiteral("registerLanguage\\(\"([^\"]+)\""));
        QStringList names;
        for (auto found = call.globalMatch(script); found.hasNext();)
            names.append(found.next().captured(1));
        return names.join(u' ');
    }
};

void tst_CodeGrammars::eachIsHandedOverOnce()
{
    CodeGrammars grammars;
    QCOMPARE(grammars.scriptFor(patch({QStringLiteral("<p>x</p>")})), QString());
    const QString first = grammars.scriptFor(patch(
        {code(QStringLiteral("rust")), code(QStringLiteral("C++")), code(QStringLiteral("rs"))}));
    QCOMPARE(broughtBy(first), QStringLiteral("rust cpp"));
    QVERIFY(first.endsWith(
        QStringLiteral("code.learn({\"c++\":\"cpp\",\"rs\":\"rust\",\"rust\":\"rust\"})")));
    QCOMPARE(grammars.scriptFor(patch({code(QStringLiteral("RS"))})), QString());
    // A name that is new, of a grammar that is there.
    QCOMPARE(grammars.scriptFor(patch({code(QStringLiteral("hpp"))})),
             QStringLiteral("code.learn({\"hpp\":\"cpp\"})"));
    grammars.forget();
    QCOMPARE(broughtBy(grammars.scriptFor(patch({code(QStringLiteral("rs"))}))),
             QStringLiteral("rust"));
}

void tst_CodeGrammars::thoseThatItCallsComeWithIt()
{
    CodeGrammars grammars;
    QCOMPARE(broughtBy(grammars.scriptFor(patch({code(QStringLiteral("docker"))}))),
             QStringLiteral("dockerfile bash"));
    QCOMPARE(broughtBy(grammars.scriptFor(patch({code(QStringLiteral("erb"))}))),
             QStringLiteral("erb ruby xml css javascript graphql"));
    QCOMPARE(broughtBy(grammars.scriptFor(patch({code(QStringLiteral("php-template"))}))),
             QStringLiteral("php-template php"));
}

void tst_CodeGrammars::onlyNamesOfTheTableCount_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("unknown") << code(QStringLiteral("nosuch"));
    QTest::newRow("empty") << code(QString());
    QTest::newRow("an object's own") << code(QStringLiteral("constructor"));
    QTest::newRow("a path") << code(QStringLiteral("../core"));
    QTest::newRow("a file") << code(QStringLiteral("rust.min.js"));
    QTest::newRow("the table's sign") << code(QStringLiteral("&gt;"));
    QTest::newRow("a script") << code(QStringLiteral("x\\\"});alert(1)//"));
    QTest::newRow("no code") << QStringLiteral("<p>class=\"language-rust\"</p>");
    QTest::newRow("no end") << QStringLiteral("<code class=\"language-rust");
    QTest::newRow("no language") << QStringLiteral("<code data-l=\"1\">language-rust</code>");
}

void tst_CodeGrammars::onlyNamesOfTheTableCount()
{
    QFETCH(const QString, html);
    CodeGrammars grammars;
    QCOMPARE(grammars.scriptFor(patch({html})), QString());
}

/// names.txt is made out of the grammars' text; highlight.js itself knows what they are.
void tst_CodeGrammars::theTableIsThatOfTheGrammars()
{
    const QStringList all = files();
    QVERIFY(all.size() > 150);
    PreviewProbe probe;
    QVERIFY(probe.fill({"<p>x</p>"}));
    const QString asked = probe
                              .ask(sources() + QStringLiteral(R"((() => {
        const called = grammar => {
            const found = new Set();
            const seen = new Set();
            const walk = part => {
                if (!part || typeof part !== 'object' || seen.has(part))
                    return;
                seen.add(part);
                if (Array.isArray(part.subLanguage) && !part.subLanguage.length)
                    found.add('json').add('xml'); // whatever it likes
                else if (part.subLanguage)
                    [part.subLanguage].flat().forEach(name => found.add(name));
                Object.values(part).forEach(walk);
            };
            walk(hljs.getLanguage(grammar));
            found.delete(grammar);
            return [...found].sort();
        };
        return hljs.listLanguages().sort().map(grammar => [
            grammar, ...(hljs.getLanguage(grammar).aliases || []).map(name => name.toLowerCase()),
            '>', ...called(grammar)].join(' ').replace(/ >$/, '')).join('\n');
    })())"))
                              .toString();
    const auto lines = [](const QString &text) {
        QStringList parts = text.split(u'\n', Qt::SkipEmptyParts);
        parts.sort();
        return parts;
    };
    QStringList wanted = lines(asked);
    QCOMPARE(wanted.size(), all.size());
    // Each of these names is two languages'; the table gives it to the other.
    QCOMPARE(wanted.removeAll(QStringLiteral("lasso ls lassoscript")), 1);
    QCOMPARE(wanted.removeAll(QStringLiteral("sml ml")), 1);
    wanted << QStringLiteral("lasso lassoscript") << QStringLiteral("sml");
    wanted.sort();
    const QStringList told
        = lines(webResource(QStringLiteral(":/galley/web/highlight.js/names.txt")));
    QCOMPARE(told, wanted);
    // No name stands twice, and what is called is there.
    QSet<QString> names;
    for (const QString &line : told) {
        const QStringList parts = line.split(QStringLiteral(" > "));
        for (const QString &name : parts.first().split(u' ')) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        for (const QString &name : parts.value(1).split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(all.contains(name + QStringLiteral(".min.js")), qPrintable(name));
    }
}

/// A grammar's expressions are compiled when code in it first comes, and an engine may be too old.
void tst_CodeGrammars::theEngineReadsEach()
{
    PreviewProbe probe;
    QVERIFY(probe.fill({"<p>x</p>"}));
    const QString failed
        = probe
              .ask(sources()
                   + QStringLiteral(
                       "hljs.listLanguages().filter(language => hljs.highlight('x', {language, "
                       "ignoreIllegals: true}).errorRaised).concat(hljs.listLanguages().length)"
                       ".join()"))
              .toString();
    QCOMPARE(failed, QString::number(files().size()));
}

void tst_CodeGrammars::codeIsSeenInItsColours_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("marks"); // of the highlighter, and what is in them
    const auto row = [](const char *language, const char *text, const char *marks) {
        QTest::newRow(language) << QByteArray(language) << QByteArray(text)
                                << QString::fromUtf8(marks);
    };
    row("dockerfile", "FROM alpine\n", "hljs-keyword=FROM");
    row("Dockerfile", "RUN echo \"$a\"\n",
        "hljs-keyword=RUN|language-bash= echo \"$a\"|hljs-built_in=echo|hljs-string=\"$a\"|"
        "hljs-variable=$a");
    row("powershell", "Get-Item $x\n", "hljs-built_in=Get-Item|hljs-variable=$x");
    row("ps1", "Get-Item $x\n", "hljs-built_in=Get-Item|hljs-variable=$x");
    row("yml", "a: 1\n", "hljs-attr=a:|hljs-number=1");
    row("c++", "return 1;\n", "hljs-keyword=return|hljs-number=1");
    row("tex", "\\emph\n", "hljs-keyword=\\emph");
    row("hs", "import M\n", "hljs-keyword=import");
    row("erb", "<b><%= 1 %></b>", "hljs-number=1");
    row("nosuch", "return 1;\n", "");
    row("constructor", "return 1;\n", "");
}

void tst_CodeGrammars::codeIsSeenInItsColours()
{
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, marks);
    PreviewProbe probe;
    const QByteArray escaped = QByteArray(text).replace('<', "&lt;").replace('"', "&quot;");
    QVERIFY(probe.fill(
        {"<p>x</p>",
         "<pre><code class=\"language-" + language + "\">" + escaped + "</code></pre>"}));
    const QString found
        = probe
              .ask(QStringLiteral("[...blocks.root.querySelectorAll('code span')].map("
                                  "e => e.className.split(' ')[0] + '=' + e.textContent.trimEnd())"
                                  ".join('|')"))
              .toString();
    if (language == "erb")
        QVERIFY2(found.contains(QStringLiteral("hljs-name=b|")) && found.contains(marks),
                 qPrintable(found));
    else
        QCOMPARE(found, marks);
    QCOMPARE(probe.ask(QStringLiteral("blocks.root.querySelector('code').textContent")).toString(),
             QString::fromUtf8(text));
    QCOMPARE(probe.ask(QStringLiteral("blocks.root.querySelector('pre').dataset.uncoloured ?? ''"))
                 .toString(),
             marks.isEmpty() ? QString::fromUtf8(language) : QString());
    QCOMPARE(probe.view.page().messages().join(u'\n'), QString());
}

/// However many posts were read before.
void tst_CodeGrammars::aNameThatTwoHaveIsAlwaysTheSame()
{
    PreviewProbe probe;
    const QByteArray ml(
        "<pre><code class=\"language-ml\">let rec f = function x -> \"\"</code></pre>");
    const QString html = QStringLiteral("blocks.at(0).innerHTML");
    QVERIFY(probe.fill({ml}));
    const QString before = probe.ask(html).toString();
    QVERIFY(before.contains(QStringLiteral("hljs-keyword")));
    const QByteArray sml("<pre><code class=\"language-sml\">fun f x = 1</code></pre>");
    QVERIFY(probe.fill({"<p>x</p>", sml}, {}, QStringLiteral("other")));
    QVERIFY(probe.fill({ml}));
    QCOMPARE(probe.ask(html).toString(), before);
}

void tst_CodeGrammars::aPageThatStartsAnewGetsThemAgain()
{
    PreviewProbe probe;
    const QByteArray rust("<pre><code class=\"language-rust\">fn x</code></pre>");
    const QString keywords = QStringLiteral("blocks.root.querySelectorAll('.hljs-keyword').length");
    QVERIFY(probe.fill({rust}));
    QCOMPARE(probe.ask(keywords).toInt(), 1);
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    probe.view.reload();
    QVERIFY(PreviewProbe::waitFor(shown, probe.generation));
    QCOMPARE(probe.ask(keywords).toInt(), 1);
}

GALLEY_PREVIEW_MAIN(tst_CodeGrammars)
#include "tst_codegrammars.moc"
