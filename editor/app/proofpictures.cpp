// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proofpictures.h"

#include "app/desk.h"
#include "app/liveimages.h"
#include "app/liveproof.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "render/picturereference.h"
#include "session/openpost.h"
#include "view/previewview.h"
#include "work/blogpictures.h"

#include <QCursor>
#include <QDir>

#include <algorithm>

namespace Galley {

ProofPictures::ProofPictures(Desk &desk, const LiveProof &proof, const LiveImages &images,
                             QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_proof(proof)
    , m_images(images)
{
    connect(desk.proofPane().preview(), &PreviewView::pictureMenuWanted, this,
            &ProofPictures::showMenu);
}

void ProofPictures::showMenu(int from, int end, int nth, int count)
{
    // A page that is behind speaks of other lines.
    const OpenPost *post = m_images.post();
    if (!post || post != m_proof.post() || !m_proof.isCurrent())
        return;
    const Blog &blog = m_images.blog();
    const int first = post->frontMatter().fence().bodyLine + 1 + from;
    const int behind = post->frontMatter().fence().bodyLine + 1 + end;
    QList<PictureUse> uses = pictureUses(post->text(), BlogPictures(blog, post->path()));
    uses.removeIf([&](const PictureUse &use) {
        return use.cover || use.line < first || (end >= 0 && use.line >= behind);
    });
    std::sort(uses.begin(), uses.end(),
              [](const PictureUse &a, const PictureUse &b) { return a.position < b.position; });
    // A picture by reference is named where it is defined, and a note's is shown at the end.
    const QString body = post->text().mid(post->frontMatter().fence().bodyStart);
    const QList<PictureReference> named = findPictures(body);
    const bool elsewhere = body.contains(QLatin1String("[^"))
        || std::any_of(named.begin(), named.end(), [](const PictureReference &picture) {
                               return picture.syntax == PictureReference::Syntax::Reference;
                           });
    // Where the page shows another number than these lines name, nobody can tell which is meant.
    if (elsewhere || uses.size() != count || nth >= uses.size() || uses.at(nth).file.isEmpty())
        return;
    m_desk.proofPane().images()->showMenuOf(QDir(blog.root).filePath(uses.at(nth).file),
                                            QCursor::pos());
}

} // namespace Galley
