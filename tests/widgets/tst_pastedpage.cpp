// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the web as Markdown: cases as folders, and that rendering gives back what was said.
#include "widgets/paste/pastedpage.h"

#include "render/renderer.h"
#include "widgets/bodybench.h"

#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <functional>

using namespace Galley;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a page says, without any white space: not of this program's making, for both sides.
QString saidBy(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QString said;
    for (const QChar c : document.toPlainText()) {
        if (!c.isSpace() && c != QChar::ObjectReplacementCharacter)
            said += c;
    }
    return said;
}

QString rendered(const QString &markdown)
{
    return QString::fromUtf8(renderHtml(markdown, RenderTarget::Clean));
}

std::optional<PastedPage> readPage(const QString &html, const QString &text = QStringLiteral(" "))
{
    QMimeData data;
    data.setHtml(html);
    data.setText(text);
    return PastedPage::read(data);
}

} // namespace

class TestPastedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void saysTheSame();
    void isBounded_data();
    void isBounded();
    void goesIntoTheText_data();
    void goesIntoTheText();
    void isPastedPlain();
    void tellsOfPictures();
};

void TestPastedPage::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(GALLEY_CASES "/paste"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() > 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

/// page.html, what else the clipboard has as plain.txt, what comes of it in expected.md; nothing
/// but the plain text where that is not there.
void TestPastedPage::cases()
{
    QFETCH(QString, folder);
    QMimeData data;
    const QString html = QString::fromUtf8(bytesOf(folder + QStringLiteral("/page.html")));
    data.setHtml(html);
    const bool words = QFile::exists(folder + QStringLiteral("/plain.txt"));
    if (words)
        data.setText(QString::fromUtf8(bytesOf(folder + QStringLiteral("/plain.txt"))));
    const auto page = PastedPage::read(data);
    const QString markdown = page ? page->lines.join(u'\n') + u'\n' : QString();
    const QString expected = folder + QStringLiteral("/expected.md");
    if (qEnvironmentVariableIsSet("GALLEY_BLESS") && page) {
        QFile file(expected);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(markdown.toUtf8());
    }
    QCOMPARE(markdown, QString::fromUtf8(bytesOf(expected)));
    const QString said = folder + QStringLiteral("/said.txt"); // where Qt shows what no page says
    if (page && !QFile::exists(said))
        QCOMPARE(saidBy(rendered(markdown)), saidBy(html));
    else if (page)
        QCOMPARE(saidBy(rendered(markdown)),
                 saidBy(QString::fromUtf8(bytesOf(said)).toHtmlEscaped()));
}

void TestPastedPage::saysTheSame()
{
    const auto list = [](const char *blanks) {
        return QString::fromUtf8(blanks).split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList words
        = list("word a * ** _ __ ` ~ ~~ [ ] (b) # ## 1. 2) - + &gt; &lt; &amp;amp; ! \\ | --- === "
               "x*y s_n_e ü “q” 。 字 😀 [x](y) ![ $5 : &amp; http://e.org/a_b www.e.org/*x* "
               "a@b.org ^ https://e.org). &quot; [x] &lt;b> &nbsp; {x} '");
    const QStringList inner
        = list("b i s code a span sup em strong a/href='https://e.org/x?a=1&amp;copy;=2'");
    const QStringList outer = list("p div li blockquote h2 ul ol ol/start='7' pre td");
    QRandomGenerator random(20261123);
    const auto any
        = [&random](const QStringList &from) { return from[random.bounded(int(from.size()))]; };
    const auto open = [](const QString &tag) -> QString {
        const QString attribute = tag.section(u'/', 1);
        return u'<' + tag.section(u'/', 0, 0) + (attribute.isEmpty() ? u"" : u" ") + attribute
            + u'>';
    };
    const auto close = [](const QString &tag) -> QString {
        return QStringLiteral("</") + tag.section(u'/', 0, 0) + u'>';
    };
    std::function<QString(int)> run = [&](int depth) {
        QString html;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            if (random.bounded(4) == 0)
                html += random.bounded(5) == 0 ? QStringLiteral("<br>") : QStringLiteral(" ");
            if (depth < 3 && random.bounded(3) == 0) {
                const QString tag = any(inner);
                html += open(tag) + run(depth + 1) + close(tag);
            } else {
                html += any(words) + (random.bounded(2) == 0 ? u" " : u"");
            }
        }
        return html;
    };
    std::function<QString(int)> flow = [&](int depth) {
        QString html;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const QString tag = any(outer);
            if (tag == QLatin1String("td"))
                html += QStringLiteral("<table><tr><td>") + run(1) + QStringLiteral("</td><td>")
                    + run(1) + QStringLiteral("</td></tr><tr><td>") + run(1)
                    + QStringLiteral("</td><td>x</td></tr></table>");
            else if (tag.startsWith(u'u') || tag.startsWith(u'o'))
                html += open(tag) + QStringLiteral("<li>") + (depth < 3 ? flow(depth + 1) : run(0))
                    + QStringLiteral("</li><li>") + run(0) + QStringLiteral("</li>") + close(tag);
            else if (tag == QLatin1String("blockquote") && depth < 3)
                html += open(tag) + flow(depth + 1) + close(tag);
            else
                html += open(tag) + run(0) + close(tag);
        }
        return html;
    };
    const int rounds = qEnvironmentVariableIsSet("GALLEY_PAGES")
        ? qEnvironmentVariableIntValue("GALLEY_PAGES")
        : 3000;
    for (int i = 0; i < rounds; ++i) {
        const QString html = i % 2 == 0 ? QStringLiteral("<h3>x</h3><p>") + run(0)
                                        : QStringLiteral("<h3>x</h3>") + flow(0);
        const auto page = readPage(html);
        QVERIFY2(page, qPrintable(html));
        const QString markdown = page->lines.join(u'\n');
        const QString now = saidBy(rendered(markdown));
        const QString was = saidBy(html);
        if (now == was)
            continue;
        qsizetype at = 0;
        while (at < std::min(now.size(), was.size()) && now[at] == was[at])
            ++at;
        qWarning("%s\n--\n%s\n--\n%s", qPrintable(html), qPrintable(markdown),
                 qPrintable(rendered(markdown)));
        QCOMPARE(now.mid(std::max<qsizetype>(0, at - 20), 40),
                 was.mid(std::max<qsizetype>(0, at - 20), 40));
    }
}

void TestPastedPage::isBounded_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("read");
    const QString words = QStringLiteral("<b>words</b>");
    QTest::newRow("50,000 nested divs") << QStringLiteral("<div>").repeated(50'000) + words
            + QStringLiteral("</div>").repeated(50'000)
                                        << true;
    QTest::newRow("50,000 open spans and as many wrong ends") << QStringLiteral("<p>")
            + QStringLiteral("<span>").repeated(50'000) + words
            + QStringLiteral("<p></s></i>").repeated(50'000) << true;
    QTest::newRow("50,000 nested lists") << QStringLiteral("<ul><li>a").repeated(50'000) << true;
    QTest::newRow("20,000 nested tables")
        << QStringLiteral("<table><tr><td>a<td>b").repeated(20'000) << true;
    QTest::newRow("50,000 nested quotes")
        << QStringLiteral("<blockquote>a").repeated(50'000) << true;
    QTest::newRow("a link of a million letters with marks")
        << QStringLiteral("<p>x<p><a href='https://e.org'>")
            + QStringLiteral("a<b>b</b>").repeated(100'000)
        << true;
    QTest::newRow("a million stars and brackets")
        << QStringLiteral("<p>x<p>") + QStringLiteral("*[_`~a").repeated(170'000) << true;
    QTest::newRow("300,000 attributes") << QStringLiteral("<p>x<p ")
            + QStringLiteral("a=b ").repeated(300'000)
            + QStringLiteral(">y") << true;
    QTest::newRow("no tag ends") << QStringLiteral("<p>x<p>y")
            + QStringLiteral("<a ").repeated(500'000)
                                 << true;
    QTest::newRow("10 MB")
        << QStringLiteral("<p>Some <b>words</b> of a page.</p>").repeated(300'000) << false;
}

void TestPastedPage::isBounded()
{
    QFETCH(QString, html);
    QFETCH(bool, read);
    QElapsedTimer clock;
    clock.start();
    const auto page = readPage(html);
    const qint64 took = clock.elapsed();
    qInfo("%lld ms", took);
    QCOMPARE(page.has_value(), read);
    QVERIFY2(took < 60'000, "seconds are what unoptimised code may need under sanitizers");
}

void TestPastedPage::goesIntoTheText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("after"); // "|" is the caret
    const QString bold = QStringLiteral("a <b>b</b>");
    const QString two = QStringLiteral("<h2>H</h2><p>p</p>");
    QTest::newRow("words into a line") << "one | two" << bold << "one a **b**| two";
    QTest::newRow("blocks into a line") << "one| two" << two << "one\n\n## H\n\np|\n\n two";
    QTest::newRow("blocks into an empty line")
        << "one\n\n|\n\ntwo" << two << "one\n\n## H\n\np|\n\ntwo";
    QTest::newRow("blocks into an item") << "- one|" << two << "- one\n\n  ## H\n\n  p|";
    QTest::newRow("blocks into a quote") << "> one|" << two << "> one\n>\n> ## H\n>\n> p|";
    QTest::newRow("words into a cell") << "| a | b |\n| - | - |\n| c| | d |"
                                       << "x <b>|</b>"
                                       << "| a | b |\n| - | - |\n| cx **\\|**| | d |";
    QTest::newRow("plain words into code") << "```\n|\n```" << two << "```\nplain|\n```";
    QTest::newRow("a sign that only counts where a line begins") << "one |"
                                                                 << "<p># <b>x</b></p>"
                                                                 << "one # **x**|";
    QTest::newRow("the same where one begins") << "|"
                                               << "<p># <b>x</b></p>"
                                               << "\\# **x**|";
}

void TestPastedPage::goesIntoTheText()
{
    QFETCH(QString, before);
    QFETCH(QString, html);
    QFETCH(QString, after);
    const int at
        = int(html == QLatin1String("x <b>|</b>") ? before.lastIndexOf(QLatin1String("c|")) + 1
                                                  : before.indexOf(u'|'));
    before.remove(at, 1);
    BodyBench bench(frontMatter + before);
    bench.place(at, at);
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(QStringLiteral("plain"));
    QGuiApplication::clipboard()->setMimeData(data);
    bench.editor.paste();
    const int caret = bench.editor.textCursor().position() - bench.editor.textStart();
    QString shown = bench.shownText();
    QCOMPARE(shown.insert(caret, u'|'), after);
    bench.editor.undo();
    QCOMPARE(bench.shownText(), before);
}

void TestPastedPage::isPastedPlain()
{
    BodyBench bench(frontMatter + QStringLiteral("one \n"));
    bench.place(4, 4);
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<h1>Title</h1><p>a <b>b</b>"));
    data->setText(QStringLiteral("Title a b"));
    QGuiApplication::clipboard()->setMimeData(data);
    bench.editor.pastePlain();
    QCOMPARE(bench.shownText(), QStringLiteral("one Title a b\n"));
    bench.editor.setReadOnly(true);
    bench.editor.pastePlain();
    QCOMPARE(bench.shownText(), QStringLiteral("one Title a b\n"));
}

void TestPastedPage::tellsOfPictures()
{
    const auto page = readPage(QStringLiteral(
        "<p>a<img src='https://e.org/x.png' alt='A [b]' width=300>"
        "<img src='https://count.e.org/p.gif' width=1 height=1><img src='file:///c:/x.png'>"));
    QVERIFY(page);
    QCOMPARE(page->lines, QStringList{QStringLiteral("a![A \\[b\\]](https://e.org/x.png)")});
    QCOMPARE(page->pictures, 1);
    QCOMPARE(page->lost, 1);
    BodyBench bench(frontMatter);
    QSignalSpy told(&bench.editor, &BodyEditor::pagePasted);
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<p>a<img src='https://e.org/x.png'>"));
    QGuiApplication::clipboard()->setMimeData(data);
    bench.editor.paste();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0], (QVariantList{1, 0}));
}

QTEST_MAIN(TestPastedPage)
#include "tst_pastedpage.moc"
