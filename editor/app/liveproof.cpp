// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/liveproof.h"

#include "render/address.h"
#include "session/openpost.h"
#include "widgets/shortdate.h"
#include "work/blogpictures.h"
#include "work/posthead.h"
#include "work/sitedialect.h"

#include <QDate>
#include <QLocale>

#include <utility>

namespace Galley {

namespace {

/// How long a key waits for its rendering, which mostly takes some hundredths of it. What takes
/// longer is shown a turn later.
constexpr int KeyPatience = 2; // milliseconds
constexpr int Pause = 150; // milliseconds without a key

/// The day as the reader's locale writes it; what is no day stays as it was written.
QString shownDate(const QString &written)
{
    const QDate day = QDate::fromString(written.left(10), Qt::ISODate);
    return day.isValid() ? shortDate(QLocale(), day) : written;
}

} // namespace

LiveProof::LiveProof(PreviewView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_render(RenderTarget::Preview)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_render.edit({}, true, m_generation); });
    connect(&m_render, &RenderThread::answered, this, &LiveProof::show);
    connect(&m_view, &PreviewView::shown, this, [this](quint64 generation) {
        m_shown = generation;
        if (!isCurrent())
            return;
        if (std::exchange(m_revealDue, false) && m_caretLine >= 0)
            m_view.revealLine(m_caretLine);
        Q_EMIT current();
    });
}

void LiveProof::setPost(OpenPost *post, const Blog &blog, double caretLine)
{
    if (m_post) {
        disconnect(m_post, nullptr, this, nullptr);
        disconnect(m_post->document(), nullptr, this, nullptr);
    }
    m_watch.reset();
    m_pause.stop();
    m_post = post;
    m_caretLine = caretLine;
    m_revealDue = false;
    if (!post)
        return;
    m_view.setBlogRoot(blog.root);
    m_blog = blog;
    takePictures();
    m_postId = post->path();
    m_watch = std::make_unique<EditWatch>(*post->document());
    connect(m_watch.get(), &EditWatch::edited, this,
            [this](const Edit &edit) { m_edits.add(edit); });
    connect(m_watch.get(), &EditWatch::lost, this, [this] { m_edits.lose(); });
    connect(post->document(), &QTextDocument::contentsChanged, this, &LiveProof::takeEdits);
    m_head = head();
    m_siteDialect = siteDialect(blog);
    takeDialect();
    renderWhole();
}

void LiveProof::setSmart(bool smart)
{
    m_isSmart = smart;
    if (m_post && takeDialect())
        renderWhole();
}

void LiveProof::fetchPicturesFor(const QString &blogRoot)
{
    if (std::exchange(m_fetchingRoot, blogRoot) == blogRoot || !m_post)
        return;
    takePictures();
    m_head = head();
    renderWhole();
}

void LiveProof::takePictures()
{
    // A post of the blog before may still be shown when the next one's is known.
    const bool fetches = !m_fetchingRoot.isEmpty() && m_fetchingRoot == m_blog.root;
    m_view.setWebPictures(fetches);
    m_pictures = std::make_shared<BlogPictures>(m_blog, m_post->path(),
                                                fetches ? BlogPictures::Remote::Fetched
                                                        : BlogPictures::Remote::Named);
}

/// Whether it is another one now.
bool LiveProof::takeDialect()
{
    Dialect dialect = postDialect(m_siteDialect, m_post->frontMatter(), m_postId);
    dialect.smart = m_isSmart;
    return std::exchange(m_dialect, dialect) != dialect;
}

void LiveProof::refresh()
{
    if (!m_post)
        return;
    m_head = head();
    m_render.invalidate(++m_generation);
}

void LiveProof::followCaret(double bodyLine)
{
    if (!m_post)
        return;
    const bool isOther = std::exchange(m_caretLine, bodyLine) != bodyLine;
    // A page that is about to change is scrolled when it has: also for words typed in one line,
    // which grow below what is in sight. A change elsewhere moves no caret and no page.
    if (!isCurrent())
        m_revealDue = true;
    else if (isOther && bodyLine >= 0)
        m_view.revealLine(bodyLine);
}

// The post has looked at its head already: it follows its document longer than this.
void LiveProof::takeEdits()
{
    if (!m_post || m_edits.isEmpty())
        return;
    if (m_edits.touchHead()) {
        m_head = head();
        if (takeDialect()) {
            renderWhole();
            return;
        }
    }
    const std::optional<QList<Edit>> edits = m_edits.take(m_post->frontMatter().fence().bodyStart);
    if (!edits) {
        renderWhole();
        return;
    }
    QList<RenderThread::Edit> rendered;
    for (const Edit &edit : *edits)
        rendered.append({edit.span.start, edit.span.length, edit.text});
    m_pause.stop();
    m_render.edit(rendered, false, ++m_generation);
    // A key that changes many places is many changes.
    if (!std::exchange(m_hasWaited, true)) {
        m_render.wait(KeyPatience);
        QMetaObject::invokeMethod(
            this, [this] { m_hasWaited = false; }, Qt::QueuedConnection);
    }
}

void LiveProof::renderWhole()
{
    const qsizetype bodyStart = m_post->frontMatter().fence().bodyStart;
    m_edits.start(bodyStart);
    m_pause.stop();
    m_render.setText(m_post->text().mid(bodyStart), m_pictures, ++m_generation, m_dialect);
}

void LiveProof::show(const RenderAnswer &answer)
{
    if (!m_post)
        return;
    if (answer.isBehind) {
        m_pause.start();
        return;
    }
    if (answer.whole) {
        m_blockCount = int(answer.whole->size());
        m_view.show(m_postId, m_head, *answer.whole, answer.ticket);
        return;
    }
    for (const BlockChange &change : answer.changes)
        m_blockCount += int(change.inserted.size()) - change.removed;
    m_view.change(m_head, answer.changes, answer.ticket);
}

PreviewHead LiveProof::head() const
{
    const PostHead post = readPostHead(m_post->frontMatter(), *m_pictures);
    PreviewHead head;
    head.title = post.title;
    head.date = shownDate(post.date);
    head.description = post.description;
    head.language = post.language;
    if (post.cover.status == PictureResolver::Status::Ok) {
        head.cover = QString::fromUtf8(pictureAddress(post.cover.file, post.cover.stamp));
        head.coverSize = post.cover.size;
    } else if (post.cover.isFetched) {
        head.cover = QString::fromUtf8(webPictureAddress(post.coverReference));
    } else {
        head.coverMissing = post.coverReference;
        head.coverStatus = QLatin1String(statusWord(post.cover.status));
    }
    return head;
}

} // namespace Galley
