// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does to pictures on the page, as the view tells it.
#include "view/pagechannel.h"
#include "view/previewview.h"

namespace Galley {

std::optional<PagePicture> PreviewView::pictureOf(int number, int block, int nth, int count) const
{
    const auto from = m_feed.lineOf(number, block, 0);
    if (!from || nth < 0 || nth >= count)
        return std::nullopt;
    return PagePicture{.from = *from,
                       .end = m_feed.lineOf(number, block + 1, 0).value_or(-1),
                       .nth = nth,
                       .count = count,
                       .block = block,
                       .patch = number};
}

void PreviewView::connectPictures()
{
    connect(m_channel.get(), &PageChannel::pictureMenuAsked, this,
            [this](int number, int block, int nth, int count) {
                if (const auto picture = pictureOf(number, block, nth, count))
                    Q_EMIT pictureMenuWanted(*picture);
            });
    connect(m_channel.get(), &PageChannel::coverMenuAsked, this, &PreviewView::coverMenuWanted);
    connect(m_channel.get(), &PageChannel::pictureMet, this,
            [this](int number, int block, int nth, int count) {
                if (const auto picture = pictureOf(number, block, nth, count))
                    Q_EMIT pictureEntered(*picture);
            });
    connect(m_channel.get(), &PageChannel::pictureTaken, this,
            [this](int number, int block, int nth, int count, int before) {
                if (const auto picture = pictureOf(number, block, nth, count);
                    picture && before >= 0)
                    Q_EMIT pictureMoved(*picture, m_feed.lineOf(number, before, 0).value_or(-1));
            });
    connect(m_channel.get(), &PageChannel::pictureStretched, this,
            [this](int number, int block, int nth, int count, int width) {
                if (const auto picture = pictureOf(number, block, nth, count); picture && width > 0)
                    Q_EMIT pictureWidened(*picture, width);
            });
}

void PreviewView::offerWidth(const PagePicture &picture)
{
    if (m_feed.lineOf(picture.patch, picture.block, 0))
        call("pictures.offerWidth",
             {{QStringLiteral("block"), picture.block}, {QStringLiteral("nth"), picture.nth}});
}

} // namespace Galley
