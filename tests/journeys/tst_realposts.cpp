// SPDX-License-Identifier: GPL-3.0-or-later
// Every real post renders in the page without a word in its console, with all that a site may read
// beyond GitHub's Markdown; and texts made to choke a parser are shown, with the window alive.
#include "../render/sharedposts.h"
#include "support/journey.h"

#include "render/renderer.h"
#include "view/previewpage.h"
#include "view/previewprofile.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Galley;

namespace {

QByteArray repeated(const char *text, int count)
{
    return QByteArray(text).repeated(count);
}

} // namespace

class TestRealPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void noneWritesToTheConsole();
    void theWindowLives_data();
    void theWindowLives();

private:
    std::unique_ptr<Journey> m_journey;
};

void TestRealPosts::noneWritesToTheConsole()
{
    PreviewView &preview = m_journey->window->preview();
    const auto &page = static_cast<const PreviewPage &>(preview.page());
    QTRY_VERIFY_WITH_TIMEOUT(m_journey->page(QStringLiteral("typeof galley")).isValid(), 8000);
    quint64 shown = 0;
    connect(&preview, &PreviewView::shown, this, [&shown](quint64 number) { shown = number; });
    QStringList posts = sharedPosts();
    QDirIterator cases(QStringLiteral(GALLEY_CASES "/render"), {QStringLiteral("*.md")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (cases.hasNext())
        posts.append(cases.next());
    quint64 generation = 1'000'000;
    for (const QString &post : std::as_const(posts)) {
        const QString text = textOf(post);
        const FrontMatter frontMatter = FrontMatter::read(text);
        const Blocks blocks
            = renderBlocks(QStringView(text).mid(frontMatter.fence().bodyStart),
                           RenderTarget::Preview, nullptr, {true, true, true, true});
        PreviewHead head;
        head.title = post;
        preview.show(post, head, blocks, ++generation);
        QTRY_VERIFY2_WITH_TIMEOUT(shown == generation, qPrintable(post), 30000);
        if (text.contains(u'$') || text.contains(QLatin1String("```m")))
            QTRY_VERIFY2_WITH_TIMEOUT(
                m_journey->page(QStringLiteral("math.isDone() && diagrams.isDone()")).toBool(),
                qPrintable(post), 30000);
        // Pictures that are no part of this test are refused, and that is said.
        QStringList messages = page.messages();
        messages.removeIf([](const QString &message) {
            return message.contains(QLatin1String("Refused to load the image"))
                || message.contains(QLatin1String("Refused to load media"))
                || message.contains(QLatin1String("ERR_"));
        });
        QVERIFY2(messages.isEmpty(), qPrintable(post + u'\n' + messages.join(u'\n')));
    }
    std::printf("%d posts without a word in the console\n", int(posts.size()));
}

void TestRealPosts::theWindowLives_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("character data that does not end") << repeated("a<![CDATA[", 10000);
    QTest::newRow("links that do not end") << repeated("http://a<", 10000);
    QTest::newRow("instructions that do not end") << repeated("a<?", 10000);
    QTest::newRow("a row of many cells") << repeated("|x", 10000) + '\n' + repeated("|-", 10000);
    QTest::newRow("a table that fills itself up")
        << repeated("|x", 2000) + '\n' + repeated("|-", 2000) + '\n' + repeated("a\n", 2000);
    QTest::newRow("a long address named often")
        << "[a]: " + repeated("x", 30000) + "\n\n" + repeated("[a] ", 8000);
    QTest::newRow("quotes in quotes") << repeated(">", 10000);
    QTest::newRow("brackets") << repeated("[", 10000) + "\n\n" + repeated("![", 8000);
    QTest::newRow("stars") << repeated("*a **b ", 8000);
    QTest::newRow("dollars") << repeated("$a ", 8000) + "\n\n" + repeated("$$\\$ ", 8000);
    QTest::newRow("braces") << repeated("{{ ", 8000) + "\n\n" + repeated("{% ", 8000);
    QTest::newRow("one line of a megabyte") << repeated("word ", 200000);
    QTest::newRow("formulas") << "---\nmath: true\n---\n\n"
            + repeated("$\\frac{a}{b}$ x\n\n", 1500);
}

void TestRealPosts::theWindowLives()
{
    QFETCH(QByteArray, text);
    m_journey->write(QStringLiteral("posts/hard.md"), text);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/hard.md"))));
    QVERIFY(m_journey->proofIsCurrent());
    std::printf("%-36s %5lld ms\n", QTest::currentDataTag(),
                static_cast<long long>(clock.elapsed()));
    QTest::keyClick(&m_journey->editor(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("A new beginning. "));
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("A new beginning. ")));
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("A new beginning.")));
}

GALLEY_JOURNEY_MAIN(TestRealPosts)
#include "tst_realposts.moc"
