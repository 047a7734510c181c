// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completiondesk.h"

#include "app/actions.h"
#include "app/livefields.h"
#include "app/liveimages.h"
#include "render/emoji.h"
#include "session/postcatalog.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "site/postlink.h"
#include "widgets/bodyeditor.h"
#include "widgets/completion/bodycompleter.h"
#include "widgets/quickopen/wordmatch.h"
#include "widgets/split/splitpane.h"
#include "work/pageprefix.h"
#include "work/sitedialect.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr qsizetype MostOffers = 50; ///< who sees more than a screen types another letter

/// A title as the words of a link: none of its signs is a mark there, nor ends a table's cell.
QString linkWords(const QString &title)
{
    const QString marks = QStringLiteral("\\`<*_[]|");
    QString words;
    for (const QChar sign : title) {
        if (marks.contains(sign))
            words += u'\\';
        words += sign;
    }
    return words;
}

} // namespace

/// What is offered in a second view: what fits the post that is shown there.
class CompletionDesk::Beside : public QObject, public CompletionSource
{
public:
    Beside(CompletionDesk &desk, SplitPane &pane)
        : QObject(&pane)
        , m_desk(desk)
        , m_pane(pane)
    { }

    QList<CompletionGroup> offers(const CompletionPlace &place, bool asked) override
    {
        const OpenPost *post = m_pane.post();
        return post ? m_desk.offersIn(m_pane.editor(), *post, place, asked)
                    : QList<CompletionGroup>();
    }

private:
    CompletionDesk &m_desk;
    SplitPane &m_pane;
};

CompletionDesk::CompletionDesk(const Actions &actions, const Around &around, BodyEditor &editor,
                               QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_around(around)
    , m_editor(editor)
    , m_completer(new BodyCompleter(editor, *this, this))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_jobs(QStringLiteral("offered posts"))
{
    actions.completes->setChecked(around.settings.completes());
    m_completer->setOn(around.settings.completes());
    connect(actions.completes, &QAction::toggled, this, [this](bool on) {
        m_around.settings.setCompletes(on);
        m_completer->setOn(on);
    });
    connect(&around.catalog, &PostCatalog::changed, this, &CompletionDesk::learnPosts);
    connect(&around.catalog, &PostCatalog::postUpdated, this, &CompletionDesk::learnPosts);
    connect(&around.catalog, &PostCatalog::progressed, this, [this] {
        if (!m_knowsPrefix && m_around.catalog.toRead() == 0)
            learnPosts(); // all are read now
    });
    connect(&around.workspace, &Workspace::blogChanged, this, &CompletionDesk::learnBlog);
}

CompletionDesk::~CompletionDesk()
{
    *m_cancelled = true;
}

void CompletionDesk::serve(SplitPane &pane)
{
    auto *source = new Beside(*this, pane);
    auto *completer = new BodyCompleter(pane.editor(), *source, source);
    completer->setOn(m_around.settings.completes());
    connect(m_actions.completes, &QAction::toggled, completer, &BodyCompleter::setOn);
}

void CompletionDesk::learnBlog()
{
    m_posts.clear();
    m_prefix.clear();
    m_knowsPrefix = false;
    m_dialect = m_around.workspace.blog() ? siteDialect(*m_around.workspace.blog()) : Dialect();
}

/// On a thread: to fold ten thousand titles takes longer than a key may. Until it is done the older
/// list is offered.
void CompletionDesk::learnPosts()
{
    const PostCatalog &catalog = m_around.catalog;
    const bool prefixToo = !m_knowsPrefix && !catalog.isScanning() && catalog.toRead() == 0;
    m_jobs.run(
        [this, posts = catalog.posts(), root = catalog.root(), prefixToo, cancelled = m_cancelled] {
            QList<Known> known;
            QStringList paths;
            known.reserve(posts.size());
            for (const PostSummary &post : posts) {
                known.append({foldedForSearch(post.title), post.title, post.path});
                paths.append(post.path);
            }
            const QString prefix = prefixToo ? usualPagePrefix(paths, *cancelled) : QString();
            return NewestJob::Delivery([this, known, prefix, prefixToo, root] {
                if (root != m_around.catalog.root())
                    return;
                m_posts = known;
                m_knowsPrefix = m_knowsPrefix || prefixToo;
                m_prefix = prefixToo ? prefix : m_prefix;
            });
        });
}

QList<CompletionGroup> CompletionDesk::offers(const CompletionPlace &place, bool asked)
{
    const OpenPost *post = m_around.workspace.post();
    return post ? offersIn(m_editor, *post, place, asked) : QList<CompletionGroup>();
}

QList<CompletionGroup> CompletionDesk::offersIn(const BodyEditor &editor, const OpenPost &post,
                                                const CompletionPlace &place, bool asked)
{
    switch (place.kind) {
    case CompletionPlace::Post:
        // A bracket alone is typed for many things.
        if (place.typed.trimmed().isEmpty() && !asked)
            return {};
        return {posts(post, place)};
    case CompletionPlace::Target:
        // A heading's address begins with its sign: other letters need not go through the post.
        if (!place.typed.isEmpty())
            return {posts(post, place), pictures(post)};
        return {posts(post, place), headings(post, editor.document()), pictures(post)};
    case CompletionPlace::Picture:
        return {pictures(post)};
    case CompletionPlace::Heading:
        return {headings(post, editor.document())};
    case CompletionPlace::Emoji:
        return {emoji(post, place.typed)};
    }
    return {};
}

CompletionGroup CompletionDesk::posts(const OpenPost &to, const CompletionPlace &place)
{
    CompletionGroup group{tr("Posts"), {}};
    if (!m_around.workspace.blog())
        return group;
    const Blog &blog = *m_around.workspace.blog();
    const QString own = to.path();
    const QStringList words = foldedForSearch(place.typed).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&words](const Known &post) {
        return std::all_of(words.cbegin(), words.cend(),
                           [&post](const QString &word) { return post.folded.contains(word); });
    };
    const auto begins = [&words](const Known &post) {
        return words.isEmpty() || post.folded.startsWith(words.first());
    };
    for (const bool first : {true, false}) {
        for (const Known &post : std::as_const(m_posts)) {
            if (group.items.size() == MostOffers)
                return group;
            if (begins(post) != first || !fits(post) || post.path == own)
                continue;
            const QString link = postLink(blog, own, post.path, m_prefix);
            QString text = link + u')';
            if (place.kind == CompletionPlace::Post)
                text = u'[' + linkWords(post.title) + QStringLiteral("](") + text;
            group.items.append({post.title, QFileInfo(post.path).completeBaseName(),
                                QStringLiteral("post"), text});
        }
    }
    return group;
}

CompletionGroup CompletionDesk::headings(const OpenPost &post, QTextDocument *document)
{
    CompletionGroup group{tr("Headings in this post"), {}};
    const int from = int(post.frontMatter().fence().bodyStart);
    if (m_headingsOf.data() != document || m_headingsRevision != document->revision()) {
        m_headings = postHeadings(*document, from);
        m_headingsOf = document;
        m_headingsRevision = document->revision();
    }
    for (const PostHeading &heading : std::as_const(m_headings)) {
        if (heading.id.isEmpty())
            continue; // of signs alone: nothing leads there
        group.items.append(
            {heading.text, u'#' + heading.id, QStringLiteral("heading"), u'#' + heading.id + u')'});
    }
    return group;
}

CompletionGroup CompletionDesk::pictures(const OpenPost &post) const
{
    CompletionGroup group{tr("Pictures of this post"), {}};
    if (!m_around.workspace.blog() || m_around.images.post() != &post)
        return group;
    const Blog &blog = *m_around.workspace.blog();
    const bool sure = !m_around.fields.isLearning() && blog.scanned;
    const LinkStyle style
        = sure ? m_around.fields.survey().linkStyle : LinkStyle(usualLinkForm(blog));
    for (const ImageEntry &entry : m_around.images.images().entries) {
        if (entry.isMissing())
            continue;
        const QFileInfo file(QDir(blog.root), entry.image.path);
        group.items.append({file.fileName(),
                            {},
                            QStringLiteral("picture"),
                            referenceTo(blog, post.path(), file.absoluteFilePath(), style) + u')'});
    }
    return group;
}

CompletionGroup CompletionDesk::emoji(const OpenPost &post, const QString &typed) const
{
    CompletionGroup group{tr("Emoji"), {}};
    const Dialect dialect
        = postDialect(m_dialect, post.frontMatter(), QFileInfo(post.path()).fileName());
    if (!dialect.emoji)
        return group;
    const QByteArray asked = typed.toLatin1();
    for (const bool first : {true, false}) {
        for (const auto &[name, sign] : emojiNames()) {
            if (group.items.size() == MostOffers)
                return group;
            if (!name.contains(asked) || name.startsWith(asked) != first)
                continue;
            const QString word = QString::fromLatin1(name);
            group.items.append({QString::fromUtf8(sign) + u' ' + word,
                                {},
                                QStringLiteral("plus"),
                                u':' + word + u':'});
        }
    }
    return group;
}

} // namespace Galley
