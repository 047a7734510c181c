// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/liveproof.h"

#include "render/address.h"
#include "render/renderer.h"
#include "session/openpost.h"
#include "widgets/shortdate.h"
#include "work/blogpictures.h"
#include "work/posthead.h"

#include <QDate>
#include <QLocale>

namespace Galley {

namespace {

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
    , m_jobs(QStringLiteral("render"))
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LiveProof::render);
    connect(&m_view, &PreviewView::shown, this, [this](quint64 generation) {
        m_shown = generation;
        if (!isCurrent())
            return;
        if (m_followsCaret && m_caretLine >= 0)
            m_view.revealLine(m_caretLine);
        Q_EMIT current();
    });
}

void LiveProof::setPost(OpenPost *post, const Blog &blog, int caretLine)
{
    if (m_post)
        disconnect(m_post->document(), nullptr, this, nullptr);
    m_post = post;
    m_caretLine = caretLine;
    m_followsCaret = false;
    if (!post)
        return;
    m_view.setBlogRoot(blog.root);
    m_pictures = std::make_shared<BlogPictures>(blog, post->path());
    m_postId = post->path();
    connect(post->document(), &QTextDocument::contentsChange, this, [this] { m_turn.start(); });
    render();
}

void LiveProof::refresh()
{
    render();
}

void LiveProof::followCaret(int bodyLine)
{
    if (!m_post || bodyLine == m_caretLine)
        return;
    m_caretLine = bodyLine;
    m_followsCaret = true;
    // A page that is about to change is scrolled when it has.
    if (isCurrent() && bodyLine >= 0)
        m_view.revealLine(bodyLine);
}

void LiveProof::render()
{
    if (!m_post)
        return;
    m_turn.stop();
    const quint64 generation = ++m_generation;
    const QString body = m_post->text().mid(m_post->frontMatter().fence().bodyStart);
    m_jobs.run([this, body, generation, postId = m_postId, pictures = m_pictures] {
        const Blocks blocks = renderBlocks(body, RenderTarget::Preview, pictures.get());
        return [this, blocks, generation, postId] {
            if (!m_post || m_postId != postId)
                return;
            m_blockCount = int(blocks.size());
            m_view.show(m_postId, head(), blocks, generation);
        };
    });
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
    } else {
        head.coverMissing = post.coverReference;
    }
    return head;
}

} // namespace Galley
