// SPDX-License-Identifier: GPL-3.0-or-later
// The post on paper: a PDF that has all of it, light, cut where a reader would cut it.
#include "support/journey.h"
#include "support/pdftext.h"

#include "view/previewpage.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QAction>
#include <QLabel>
#include <QPrinter>
#include <QTimer>
#include <QWebEnginePage>

#include <csignal>

using namespace Galley;

class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void thePostIsExported();
    void theLastKeysAreInIt();
    void pagesAreCutAsReadersWould();
    void thePageIsAsItWas();
    void aPdfThatIsThereIsReplaced();
    void whatCannotBeWrittenIsSaid();
    void askedBeforeThePageIsThere();
    void aPageThatNeverShowsItIsGivenUp();
    void anotherPostIsNotExportedInstead();
    void thePostIsPrinted();

private:
    QAction *action(const QString &words)
    {
        for (QAction *each : m_journey->window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }
    void open(const QByteArray &body);
    QByteArray exported();
    NoticeStack &notices() { return *m_journey->window->findChild<PostPane *>()->notices(); }

    std::unique_ptr<Journey> m_journey;
    QString m_path;
};

void TestPaper::init()
{
    m_journey = std::make_unique<Journey>();
    m_path = m_journey->folder.filePath(QStringLiteral("out ü.pdf"));
    m_journey->prompts.exportPathAnswer = m_path;
    if (qEnvironmentVariableIsSet("GALLEY_PICTURES"))
        m_journey->prompts.exportPathAnswer = m_path
            = QDir(qEnvironmentVariable("GALLEY_PICTURES"))
                  .filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".pdf"));
}

void TestPaper::open(const QByteArray &body)
{
    m_journey->write(QStringLiteral("posts/a.md"),
                     "---\ntitle: The harbour\ndate: 2024-05-01\n---\n\n" + body);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/a.md"))));
    QVERIFY(m_journey->proofIsCurrent());
}

QByteArray TestPaper::exported()
{
    QFile::remove(m_path);
    action(QStringLiteral("Export as PDF…"))->trigger();
    const auto isThere = [this] { return QFile::exists(m_path) && !notices().bars().isEmpty(); };
    if (!QTest::qWaitFor(isThere, 60000))
        return {};
    QFile file(m_path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPaper::thePostIsExported()
{
    open("A wharf, a crane and a lighthouse.\n\n![Sea](/images/posts/first/001.png)\n\n"
         "```cpp\nint tide = 42;\n```\n\n| Ship | Length |\n|---|---|\n| Marie | 12 |\n\n"
         "See [the pier](https://example.org/pier) or [here](../other).\n");
    const QByteArray pdf = exported();
    QVERIFY(pdf.startsWith("%PDF-"));
    const PdfText text(pdf);
    QCOMPARE(text.pageCount(), 1);
    for (const char *words :
         {"Theharbour", "Awharf,acraneandalighthouse.", "inttide=42;", "Marie", "thepier"})
        QVERIFY2(text.all().contains(QLatin1String(words)), qPrintable(text.all()));
    QVERIFY(pdf.contains("/Title <feff00540068006500200068")); // "The h"
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QVERIFY(pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("https://example.org/pier")); // still a link
    QVERIFY(!pdf.contains("galley://")); // and nothing of the page's own
    QVERIFY(m_journey->prompts.asked.constLast().endsWith(QStringLiteral("/a.pdf")));
    QTRY_VERIFY(!notices().bars().isEmpty());
    QCOMPARE(notices().bars().constFirst()->notice().first,
             QFileInfo(m_path).fileName() + QStringLiteral(" was written."));
}

void TestPaper::theLastKeysAreInIt()
{
    open("Before.\n");
    QTextCursor caret = m_journey->editor().textCursor();
    caret.movePosition(QTextCursor::End);
    caret.insertText(QStringLiteral("\nAfterwards."));
    QVERIFY(PdfText(exported()).all().contains(QStringLiteral("Afterwards.")));
}

void TestPaper::pagesAreCutAsReadersWould()
{
    // Headings at every height of a page, long posts in groups of their own, code that is wide.
    QByteArray body;
    for (int i = 0; i < 400; ++i) {
        body += "Paragraph " + QByteArray::number(i) + " says something.\n\n";
        if (i % 3 == 0)
            body += "## Heading" + QByteArray::number(i) + "x\n\n";
    }
    body += "```\n" + QByteArray(300, 'w') + "endofline\n```\n";
    open(body);
    QVERIFY(m_journey
                ->page(QStringLiteral("document.querySelector('.post').hasAttribute("
                                      "'data-long')"))
                .toBool());
    const PdfText text(exported());
    QVERIFY(text.pageCount() > 8);
    QVERIFY(text.pageCount() < 40);
    for (int i = 0; i < 400; ++i)
        QVERIFY2(text.all().contains(QStringLiteral("Paragraph%1says").arg(i)),
                 qPrintable(QString::number(i)));
    QVERIFY(text.all().contains(QStringLiteral("endofline")));
    static const QRegularExpression heading(QStringLiteral("Heading\\d+x$"));
    for (int i = 0; i < text.pageCount(); ++i)
        QVERIFY2(!heading.match(text.page(i)).hasMatch(), qPrintable(text.page(i)));
}

void TestPaper::thePageIsAsItWas()
{
    open("<details><summary>More</summary>\n\nHidden words.\n\n</details>\n\n[in](../x)\n");
    m_journey->window->preview().setDark(true);
    m_journey->window->preview().setPageWidth(390);
    const QString asks = QStringLiteral("document.querySelector('.post').innerHTML + "
                                        "document.documentElement.dataset.theme");
    const QString before = m_journey->page(asks).toString();
    QVERIFY(before.endsWith(QStringLiteral("dark")));
    const PdfText text(exported());
    QVERIFY(text.all().contains(QStringLiteral("Hiddenwords.")));
    QCOMPARE(m_journey->page(asks).toString(), before);
}

void TestPaper::aPdfThatIsThereIsReplaced()
{
    open("Words.\n");
    QVERIFY(!exported().isEmpty());
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("old");
    file.close();
    action(QStringLiteral("Export as PDF…"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_path).size() > 1000, 60000);
}

void TestPaper::whatCannotBeWrittenIsSaid()
{
    open("Words.\n");
    m_journey->prompts.exportPathAnswer
        = m_journey->folder.filePath(QStringLiteral("no such folder/a.pdf"));
    action(QStringLiteral("Export as PDF…"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!notices().bars().isEmpty(), 60000);
    QVERIFY(notices().bars().constFirst()->notice().kind == Notice::Kind::Stopped);
}

void TestPaper::askedBeforeThePageIsThere()
{
    m_journey->write(QStringLiteral("posts/a.md"), "---\ntitle: Early\n---\n\nSoon there.\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/a.md"))));
    QVERIFY(!m_journey->window->proof().isCurrent());
    QVERIFY(PdfText(exported()).all().contains(QStringLiteral("Soonthere.")));
}

void TestPaper::aPageThatNeverShowsItIsGivenUp()
{
    open("Words.\n");
    // A page that does nothing any more: keys come, and it paints none of them.
    PreviewView &preview = m_journey->window->preview();
    const qint64 process = preview.page().renderProcessPid();
    QVERIFY(process > 0);
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    m_journey->editor().textCursor().insertText(QStringLiteral("Late "));
    QVERIFY(!m_journey->window->proof().isCurrent());
    auto *patience = m_journey->window->findChild<QTimer *>(QStringLiteral("paper patience"));
    QVERIFY(patience);
    patience->setInterval(50);
    action(QStringLiteral("Export as PDF…"))->trigger();
    QTRY_VERIFY(!notices().bars().isEmpty());
    QCOMPARE(::kill(pid_t(process), SIGCONT), 0);
    const Notice notice = notices().bars().constFirst()->notice();
    QCOMPARE(notice.first, QFileInfo(m_path).fileName() + QStringLiteral(" could not be made."));
    QCOMPARE(notice.second,
             QStringLiteral("The preview did not show the post in time. Try again once it does."));
    QVERIFY(m_journey->proofIsCurrent());
    // Nothing comes later: the page is asked in the order of its tasks.
    m_journey->page(QStringLiteral("new Promise(done => requestAnimationFrame(done)), 1"));
    QVERIFY(!QFile::exists(m_path));
}

void TestPaper::anotherPostIsNotExportedInstead()
{
    open("Words.\n");
    m_journey->write(QStringLiteral("posts/b.md"), "Other words.\n");
    m_journey->editor().textCursor().insertText(QStringLiteral("Late "));
    // The page tells what it has painted through the event loop, which has not run since.
    QVERIFY(!m_journey->window->proof().isCurrent());
    action(QStringLiteral("Export as PDF…"))->trigger();
    m_journey->prompts.savingAnswer = Prompts::Answer::Discard;
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/b.md"))));
    QTRY_VERIFY(!notices().bars().isEmpty());
    QCOMPARE(notices().bars().constFirst()->notice().second,
             QStringLiteral("Another post was opened before the preview had shown this one."));
    QVERIFY(!QFile::exists(m_path));
}

void TestPaper::thePostIsPrinted()
{
    open("Words for the printer.\n");
    QPrinter printer;
    printer.setOutputFileName(m_path);
    std::optional<bool> printed;
    m_journey->window->preview().print(&printer, [&](bool done, int) { printed = done; });
    QTRY_VERIFY_WITH_TIMEOUT(printed.has_value(), 60000);
    QVERIFY(*printed);
    QVERIFY(QFileInfo(m_path).size() > 1000);
}

GALLEY_JOURNEY_MAIN(TestPaper)
#include "tst_paper.moc"
