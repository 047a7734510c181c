// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/picturefield.h"

#include "look/look.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/picturepopup.h"
#include "widgets/form/pictureprobe.h"
#include "widgets/form/picturethumb.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <utility>

namespace Galley {

namespace {

bool isRemote(const QString &reference)
{
    return reference.startsWith(u"//") || reference.startsWith(u"data:", Qt::CaseInsensitive)
        || reference.startsWith(u"http:", Qt::CaseInsensitive)
        || reference.startsWith(u"https:", Qt::CaseInsensitive);
}

/// A path that the site makes up when it is built, not here.
bool isTemplated(const QString &reference)
{
    return reference.contains(u"{{") || reference.contains(u"{%") || reference.contains(u"${");
}

QString weight(qint64 bytes)
{
    const int decimals = bytes < 1024 * 1024 ? 0 : 1;
    return QLocale()
        .formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat)
        .replace(QLatin1String("kB"), QLatin1String("KB"));
}

} // namespace

PictureField::PictureField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Picture, key, parent)
    , m_thumb(new PictureThumb(this))
    , m_line(new FieldLine(this))
    , m_pathNote(new FieldNote(this))
    , m_probe(new PictureProbe(this))
{
    m_line->setElideMode(Qt::ElideMiddle);
    m_pathNote->setProblemIcon(QStringLiteral("missing"));
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_thumb, 0, Qt::AlignTop);
    auto *path = new QVBoxLayout;
    path->setSpacing(0);
    path->addWidget(m_line);
    path->addWidget(m_pathNote);
    path->addStretch();
    layout->addLayout(path, 1);
    adopt(m_line);
    setContent(content);
    connect(m_line, &FieldLine::edited, this, [this](const QString &value) {
        report(value);
        look();
    });
    connect(m_line, &FieldLine::enterPressed, this, &PictureField::enterPressed);
    connect(m_line, &FieldLine::downPressed, this, &PictureField::offer);
    connect(m_line, &FieldLine::undoRequested, this, &PictureField::undoRequested);
    connect(m_line, &FieldLine::redoRequested, this, &PictureField::redoRequested);
    connect(m_probe, &PictureProbe::answered, this, &PictureField::describe);
    PictureField::refreshFonts();
}

void PictureField::setFinder(const PictureFinder &finder)
{
    m_finder = finder;
    look();
}

void PictureField::setChoice(const PictureChoice &choice)
{
    m_choice = choice;
    if (!choice.files || !choice.reference) {
        delete std::exchange(m_arrow, nullptr);
        return;
    }
    if (m_arrow)
        return;
    m_arrow = m_line->addAction(Look::icon(QStringLiteral("chevron-down")),
                                QLineEdit::TrailingPosition);
    m_arrow->setText(tr("Pictures of the post"));
    m_arrow->setToolTip(tr("Pictures of the post (Down)"));
    connect(m_arrow, &QAction::triggered, this, &PictureField::offer);
}

void PictureField::offer()
{
    if (!m_arrow || m_line->isReadOnly())
        return;
    // The popup goes with the field; it is made anew each time, with what lies there now.
    auto *popup = new PicturePopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &PicturePopup::picked, this, &PictureField::take);
    connect(popup, &PicturePopup::otherRequested, this, [this] {
        // The dialog has a loop of its own, in which the post may change and this field go.
        const QPointer<PictureField> self(this);
        const auto choose = m_choice.chooseFile;
        const QString file = choose();
        if (self && !file.isEmpty())
            self->take(file);
    });
    popup->openBelow(m_line, m_choice.files(), bool(m_choice.chooseFile));
}

void PictureField::take(const QString &file)
{
    const QString reference = m_choice.reference(file);
    if (!reference.isEmpty())
        m_line->setText(reference); // which it reports as typed
    m_line->setFocus(Qt::OtherFocusReason);
}

void PictureField::look()
{
    const QString reference = m_line->text().trimmed();
    m_probe->cancel();
    m_pathNote->setProblem({});
    if (reference.isEmpty() || isTemplated(reference) || !m_finder || isRemote(reference)) {
        m_thumb->setEmpty();
        m_pathNote->setHint(isRemote(reference)
                                ? tr("A picture of another site. Galley does not load it.")
                                : QString());
        return;
    }
    const QString path = m_finder(reference);
    if (path.isEmpty()) {
        m_thumb->setMissing();
        m_pathNote->setProblem(tr("This picture is not in the folder."));
        return;
    }
    m_probe->ask(path, m_thumb->sizeHint() * devicePixelRatioF());
}

void PictureField::describe(const ProbedPicture &picture)
{
    m_thumb->setImage(picture.image);
    if (picture.size.isEmpty()) {
        m_thumb->setEmpty();
        m_pathNote->setHint(tr("%1, not shown here").arg(weight(picture.bytes)));
        return;
    }
    QLocale pixels; // "1600" and not "1,600", in the reader's digits
    pixels.setNumberOptions(QLocale::OmitGroupSeparator);
    m_pathNote->setHint(tr("%1 × %2 pixels, %3")
                            .arg(pixels.toString(picture.size.width()),
                                 pixels.toString(picture.size.height()), weight(picture.bytes)));
}

QString PictureField::shown() const
{
    return m_line->text();
}

QWidget *PictureField::control() const
{
    return m_line;
}

void PictureField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

int PictureField::labelHeight() const
{
    return m_thumb->sizeHint().height();
}

void PictureField::refreshFonts()
{
    FormField::refreshFonts();
    m_pathNote->refreshFonts();
    m_line->setFont(Look::monospace(0.92));
    m_line->setMinimumHeight(Look::scaled(32));
}

void PictureField::showValue(const QString &value)
{
    m_line->showText(value);
    look();
}

} // namespace Galley
