// SPDX-License-Identifier: GPL-3.0-or-later
// Every real post renders in the page without a word in its console, with all that a site may read
// beyond GitHub's Markdown.
#include "../render/sharedposts.h"
#include "support/journey.h"

#include "render/renderer.h"
#include "view/previewpage.h"
#include "view/previewprofile.h"

#include <cstdio>

using namespace Galley;

class TestRealPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void noneWritesToTheConsole();

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

GALLEY_JOURNEY_MAIN(TestRealPosts)
#include "tst_realposts.moc"
