// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureplaces.h"

#include "app/desk.h"
#include "app/liveimages.h"
#include "app/proofpane.h"
#include "session/openpost.h"
#include "view/previewview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "work/pictures/picturewriting.h"

#include <QDateTime>
#include <QFileInfo>
#include <QInputDialog>
#include <QSpinBox>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Narrowest = 16; ///< CSS pixels
constexpr int Widest = 10000;
constexpr int Usual = 640; ///< where none is written

} // namespace

PicturePlaces::PicturePlaces(QWidget &window, Desk &desk, const LiveImages &images, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(desk)
    , m_images(images)
{ }

QString PicturePlaces::body() const
{
    const OpenPost *post = m_images.post();
    return post ? post->text().mid(post->frontMatter().fence().bodyStart) : QString();
}

std::optional<PictureReference> PicturePlaces::pictureAt(qsizetype position) const
{
    const OpenPost *post = m_images.post();
    if (!post)
        return std::nullopt;
    const qsizetype inBody = position - post->frontMatter().fence().bodyStart;
    const QList<PictureReference> all = findPictures(body());
    const auto found = std::find_if(all.begin(), all.end(), [inBody](const PictureReference &each) {
        return each.start == inBody;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void PicturePlaces::run(ImageCommand command, qsizetype position)
{
    const auto picture = pictureAt(position);
    if (!picture)
        return;
    if (command == ImageCommand::SetWidth)
        askWidth(*picture);
    else if (command == ImageCommand::MoveUp || command == ImageCommand::MoveDown)
        moveBy(*picture, command == ImageCommand::MoveDown);
}

/// \a edits are of the body.
bool PicturePlaces::apply(const EditList &edits)
{
    OpenPost *post = m_images.post();
    if (!post || post->isReadOnly())
        return false;
    const qsizetype start = post->frontMatter().fence().bodyStart;
    EditList whole;
    for (const Edit &edit : edits.edits()) {
        if (!whole.replace({edit.span.start + start, edit.span.length}, edit.text))
            return false;
    }
    if (!keepsFrontMatter(post->text(), whole))
        return false;
    post->apply(whole);
    return true;
}

void PicturePlaces::move(const PictureReference &picture, BlockLines own, int before)
{
    const auto edits = pictureMovedTo(body(), picture, own, before);
    const bool isBeside = before == own.from || before == own.end; // where it is
    if ((!edits || !apply(*edits)) && !isBeside)
        tell(tr("The picture stays where it is."),
             tr("Written there, it would be part of something else, as of code or of a list."));
}

void PicturePlaces::moveBy(const PictureReference &picture, bool down)
{
    const QList<int> starts = m_desk.proofPane().preview()->blockStarts();
    const auto next = std::upper_bound(starts.begin(), starts.end(), picture.line);
    if (next == starts.begin())
        return;
    const auto own = std::prev(next);
    const auto lineOf
        = [&starts](QList<int>::const_iterator at) { return at == starts.end() ? -1 : *at; };
    const BlockLines lines{*own, lineOf(next)};
    QList<int> places = starts;
    places.removeIf([text = body()](int line) { return areAttributes(text, line); });
    // First out of the words that it stands in, then over the next block.
    QList<int> wanted;
    const auto behind = std::upper_bound(places.cbegin(), places.cend(), lines.from);
    const auto ahead = std::lower_bound(places.cbegin(), places.cend(), lines.from);
    if (down) {
        wanted.append(behind == places.cend() ? -1 : *behind);
        if (behind != places.cend())
            wanted.append(std::next(behind) == places.cend() ? -1 : *std::next(behind));
    } else {
        wanted.append(lines.from);
        if (ahead != places.cbegin())
            wanted.append(*std::prev(ahead));
    }
    for (const int before : std::as_const(wanted)) {
        const auto edits = pictureMovedTo(body(), picture, lines, before);
        if (edits && apply(*edits))
            return;
    }
    tell(tr("The picture stays where it is."),
         down ? tr("There is no place for it further down.")
              : tr("There is no place for it further up."));
}

/// Of this blog; its configuration is read again when it has changed.
PictureWidths PicturePlaces::widths() const
{
    const Blog &blog = m_images.blog();
    const QString config = blog.config.isEmpty() ? QString() : blog.absolute(blog.config);
    const qint64 changed
        = config.isEmpty() ? 0 : QFileInfo(config).lastModified().toMSecsSinceEpoch();
    const QString of = QStringLiteral("%1\n%2\n%3\n%4")
                           .arg(changed)
                           .arg(int(blog.generator))
                           .arg(blog.root, config);
    if (m_widthsOf != of) {
        m_widths = pictureWidths(blog);
        m_widthsOf = of;
    }
    return m_widths;
}

std::optional<Edit> PicturePlaces::withWidth(const QString &body, const PictureReference &picture,
                                             int pixels) const
{
    const PictureWidths place = widths();
    return PictureWriting(body, picture).withWidth(pixels, place.kramdown, place.hugo);
}

bool PicturePlaces::hasWidth(const QString &body, const PictureReference &picture) const
{
    const OpenPost *post = m_images.post();
    return post && !post->isReadOnly() && withWidth(body, picture, Usual).has_value();
}

void PicturePlaces::setWidth(const PictureReference &picture, int pixels)
{
    EditList edits;
    const auto edit = withWidth(body(), picture, std::clamp(pixels, Narrowest, Widest));
    if (edit && edits.replace(edit->span, edit->text))
        apply(edits);
}

void PicturePlaces::askWidth(const PictureReference &picture)
{
    const QString text = body();
    if (!hasWidth(text, picture)) {
        tell(tr("There is no place for a width here."),
             tr("This blog's Markdown has none for a picture; HTML's img has one."));
        return;
    }
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Width of the picture"));
    dialog->setLabelText(tr("Width in pixels, as the page shows it:"));
    dialog->setIntRange(Narrowest, Widest);
    const int now = PictureWriting(text, picture).width();
    dialog->setIntValue(now > 0 ? now : Usual);
    dialog->setOkButtonText(tr("Set width"));
    if (auto *box = dialog->findChild<QSpinBox *>()) {
        box->setAccessibleName(tr("Width in pixels"));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    // The text may be another one by then: the picture is looked for again where it was.
    connect(dialog, &QInputDialog::intValueSelected, this, [this, picture, text](int pixels) {
        if (body() == text)
            setWidth(picture, pixels);
    });
    dialog->open();
}

void PicturePlaces::tell(const QString &first, const QString &second)
{
    m_desk.postPane().notices()->tell(
        {QStringLiteral("picture place"), Notice::Kind::Told, first, second});
}

} // namespace Galley
