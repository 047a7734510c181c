// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proofpictures.h"

#include "app/desk.h"
#include "app/liveimages.h"
#include "app/liveproof.h"
#include "app/pictureplaces.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "session/openpost.h"
#include "view/previewview.h"
#include "work/blogpictures.h"
#include "work/posthead.h"

#include <QCursor>
#include <QDir>

#include <algorithm>

namespace Galley {

ProofPictures::ProofPictures(QWidget &window, Desk &desk, const LiveProof &proof,
                             const LiveImages &images, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_proof(proof)
    , m_images(images)
    , m_places(new PicturePlaces(window, desk, images, this))
{
    const PreviewView *preview = desk.proofPane().preview();
    connect(preview, &PreviewView::pictureMenuWanted, this, &ProofPictures::showMenu);
    connect(preview, &PreviewView::coverMenuWanted, this, &ProofPictures::showCoverMenu);
    connect(preview, &PreviewView::pictureEntered, this, &ProofPictures::offerWidth);
    connect(preview, &PreviewView::pictureMoved, this, &ProofPictures::move);
    connect(preview, &PreviewView::pictureWidened, this, &ProofPictures::widen);
    connect(desk.proofPane().images(), &ImagePanel::placeCommanded, m_places, &PicturePlaces::run);
}

/// Of nothing where the page is behind: it speaks of other lines.
const ProofPictures::Reading &ProofPictures::reading()
{
    OpenPost *post = m_images.post();
    if (!post || post != m_proof.post() || !m_proof.isCurrent()) {
        m_reading = {};
    } else if (m_reading.post != post || m_reading.revision != post->document()->revision()) {
        const QString body = post->text().mid(post->frontMatter().fence().bodyStart);
        m_reading = {post, post->document()->revision(), body, findPictures(body)};
    }
    return m_reading;
}

/// Nothing where the page shows another number than these lines name: then nobody can tell which is
/// meant.
std::optional<PictureReference> ProofPictures::meant(const PagePicture &picture)
{
    QList<PictureReference> named = reading().pictures;
    // A picture by reference is named where it is defined, and a note's is shown at the end.
    const bool elsewhere = m_reading.body.contains(QLatin1String("[^"))
        || std::any_of(named.begin(), named.end(), [](const PictureReference &each) {
                               return each.syntax == PictureReference::Syntax::Reference;
                           });
    named.removeIf([&picture](const PictureReference &each) {
        return each.line < picture.from || (picture.end >= 0 && each.line >= picture.end);
    });
    if (elsewhere || named.size() != picture.count || picture.nth >= named.size())
        return std::nullopt;
    return named.at(picture.nth);
}

void ProofPictures::showMenu(const PagePicture &picture)
{
    const auto reference = meant(picture);
    if (!reference)
        return;
    const OpenPost *post = m_images.post();
    const QString file
        = BlogPictures(m_images.blog(), post->path()).resolve(reference->target).file;
    if (!file.isEmpty())
        m_desk.proofPane().images()->showMenuOf(
            QDir(m_images.blog().root).filePath(file), QCursor::pos(),
            post->frontMatter().fence().bodyStart + reference->start);
}

void ProofPictures::showCoverMenu()
{
    const OpenPost *post = m_images.post();
    if (!post || post != m_proof.post() || !m_proof.isCurrent())
        return;
    const BlogPictures pictures(m_images.blog(), post->path());
    const QString file = readPostHead(post->frontMatter(), pictures).cover.file;
    if (!file.isEmpty())
        m_desk.proofPane().images()->showMenuOf(QDir(m_images.blog().root).filePath(file),
                                                QCursor::pos());
}

void ProofPictures::offerWidth(const PagePicture &picture)
{
    const auto reference = meant(picture);
    if (reference && m_places->hasWidth(m_reading.body, *reference))
        m_desk.proofPane().preview()->offerWidth(picture);
}

void ProofPictures::move(const PagePicture &picture, int before)
{
    if (const auto reference = meant(picture))
        m_places->move(*reference, {picture.from, picture.end}, before);
}

void ProofPictures::widen(const PagePicture &picture, int width)
{
    if (const auto reference = meant(picture))
        m_places->setWidth(*reference, width);
}

} // namespace Galley
