// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changedialog.h"

#include "app/changecontrols.h"
#include "imagepanel/beforeafter.h"
#include "imagepanel/cropframe.h"
#include "imagepanel/croprect.h"
#include "images/picturelimits.h"
#include "look/look.h"
#include "widgets/form/restyle.h"
#include "widgets/primarybutton.h"
#include "widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace Galley {

namespace {

constexpr QSize Size(960, 660);
constexpr int ControlsWidth = 260;

QString measures(QSize size, qint64 bytes)
{
    const QLocale locale;
    return ChangeDialog::tr("%1 × %2 pixels, %3")
        .arg(locale.toString(size.width()), locale.toString(size.height()),
             locale.formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1,
                                      QLocale::DataSizeTraditionalFormat));
}

} // namespace

ChangeDialog::ChangeDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_frame(new CropFrame)
    , m_comparison(new BeforeAfter)
    , m_views(new QStackedWidget)
    , m_which(new SegmentedControl(tr("What is shown"), SegmentedControl::Words::Shown))
    , m_whole(new QPushButton(tr("Whole")))
    , m_pixels(new QPushButton(tr("Each pixel")))
    , m_controls(new ChangeControls)
    , m_before(new QLabel)
    , m_after(new QLabel)
    , m_note(new QLabel)
    , m_snap(new QPushButton(tr("Crop without loss")))
    , m_go(new PrimaryButton(tr("Change the picture")))
{
    setWindowTitle(tr("Crop, turn, make smaller: %1").arg(name));
    setWindowModality(Qt::WindowModal);
    const QSize room = screen() ? screen()->availableSize() * 19 / 20 : Size * 2;
    resize(QSize(Look::scaled(Size.width()), Look::scaled(Size.height())).boundedTo(room));
    for (QLabel *label : {m_before, m_after, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_before->setProperty("role", QStringLiteral("second"));
    m_note->setProperty("role", QStringLiteral("hint"));
    m_after->setFont(Look::font(1.0, QFont::DemiBold));
    m_note->setFont(Look::font(0.92));
    m_go->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *words = new QVBoxLayout;
    words->setSpacing(Look::scaled(2));
    words->addWidget(m_before);
    words->addWidget(m_after);
    words->addWidget(m_note);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::scaled(8));
    foot->addLayout(words, 1);
    foot->addWidget(m_snap, 0, Qt::AlignBottom);
    foot->addWidget(cancel, 0, Qt::AlignBottom);
    foot->addWidget(m_go, 0, Qt::AlignBottom);
    // It comes and goes while the frame is drawn, which must not move meanwhile.
    QSizePolicy policy = m_snap->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_snap->setSizePolicy(policy);
    m_snap->setToolTip(tr("Moves the frame to the nearest border between two blocks"));
    m_snap->setAutoDefault(false);
    m_snap->hide();
    // In large letters the fields may be higher than the window.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_controls);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_controls->setAutoFillBackground(false);
    scroll->setFixedWidth(Look::scaled(ControlsWidth));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(Look::scaled(20));
    upper->addWidget(makeViews(), 1);
    upper->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    const int side = Look::scaled(20);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(Look::scaled(12));
    column->addLayout(upper, 1);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ChangeDialog::wanted);
    connect(m_controls, &ChangeControls::changed, this, [this] {
        // What it costs is seen beside what it was, nowhere else.
        const bool compresses = edit().quality > 0;
        if (compresses && !m_compresses)
            showComparison(true);
        m_compresses = compresses;
        wish();
    });
    connectFrame();
    m_controls->setEnabled(false);
    m_go->setEnabled(false);
    m_after->setText(tr("Reading the picture…"));
    showComparison(false);
}

QWidget *ChangeDialog::makeViews()
{
    m_views->addWidget(m_frame);
    m_views->addWidget(m_comparison);
    m_which->addSegment(QStringLiteral("picture"), tr("Frame"));
    m_which->addSegment(QStringLiteral("search"), tr("Before and after"));
    m_whole->setToolTip(tr("Shows all of it (0)"));
    m_pixels->setToolTip(tr("Shows each pixel as one of the screen (1); the wheel goes closer"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_which);
    head->addStretch(1);
    for (QPushButton *button : {m_whole, m_pixels}) {
        button->setProperty("kind", QStringLiteral("filter"));
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(Look::scaled(8));
    column->addLayout(head);
    column->addWidget(m_views, 1);
    connect(m_which, &SegmentedControl::chosen, this,
            [this](int index) { showComparison(index == 1); });
    connect(m_whole, &QPushButton::clicked, m_comparison, &BeforeAfter::showWhole);
    connect(m_pixels, &QPushButton::clicked, m_comparison, &BeforeAfter::showEachPixel);
    return all;
}

void ChangeDialog::showComparison(bool shown)
{
    m_which->setCurrent(shown ? 1 : 0);
    m_views->setCurrentIndex(shown ? 1 : 0);
    m_whole->setVisible(shown);
    m_pixels->setVisible(shown);
}

void ChangeDialog::connectFrame()
{
    const auto follow = [this] {
        m_controls->showCrop(m_frame->crop(), m_frame->pictureSize(), m_frame->ratio());
        wish();
    };
    connect(m_frame, &CropFrame::cropChanged, this, follow);
    connect(m_controls, &ChangeControls::turned, this, [this, follow](int quarters) {
        m_frame->setTurns(quarters);
        follow();
    });
    connect(m_controls, &ChangeControls::frameWanted, this, [this, follow](QSize ratio) {
        const QSize all = m_frame->pictureSize();
        m_frame->setRatio(ratio);
        m_frame->setCrop(m_frame->crop().isNull()
                             ? CropRect::largest(all, ratio)
                             : CropRect::withRatio(m_frame->crop(), ratio, all));
        showComparison(false);
        follow();
    });
    connect(m_controls, &ChangeControls::frameUnwanted, this, [this, follow] {
        m_frame->setRatio({});
        m_frame->setCrop({});
        follow();
    });
    connect(m_snap, &QPushButton::clicked, this, [this, follow] {
        m_frame->setCrop(CropRect::atBorder(m_frame->crop(), m_blocks.value(edit().turns),
                                            m_frame->pictureSize()));
        m_frame->setFocus(); // the button goes
        follow();
    });
    connect(m_controls, &ChangeControls::frameSizeWanted, this, [this, follow](QSize size) {
        m_frame->setCrop(
            CropRect::resized(m_frame->crop(), size, m_frame->ratio(), m_frame->pictureSize()));
        follow();
    });
}

void ChangeDialog::setPicture(const EditablePicture &picture, const QImage &small)
{
    m_stopped = false;
    m_webP = picture.format() == PictureFormat::WebP;
    m_bytes = picture.bytes().size();
    m_blocks.clear();
    for (int turns = 0; turns < 4; ++turns)
        m_blocks.append(picture.losslessBlock(turns));
    m_frame->setPicture(small, picture.size());
    m_frame->setCropAllowed(picture.canBeRewritten());
    m_controls->setEnabled(true);
    m_controls->setPicture(picture);
    m_before->setText(tr("Now: %1").arg(measures(picture.size(), m_bytes)));
    wish();
}

PictureEdit ChangeDialog::edit() const
{
    PictureEdit edit = m_controls->edit();
    edit.crop = m_frame->crop();
    return edit;
}

void ChangeDialog::wish()
{
    if (m_stopped)
        return;
    m_go->setEnabled(false);
    setStyleProperty(m_after, "role", QVariant());
    m_after->setText(tr("Looking what comes of it…"));
    m_note->setText({});
    m_snap->hide();
    Q_EMIT wishChanged();
}

void ChangeDialog::setOutcome(const Outcome &outcome)
{
    if (m_stopped || outcome.edit != edit())
        return;
    m_comparison->setImages(outcome.before, outcome.after, outcome.made.size);
    tellAfter(outcome);
}

void ChangeDialog::tellAfter(const Outcome &outcome)
{
    const ImportedPicture &made = outcome.made;
    m_go->setEnabled(outcome.differs);
    if (!outcome.differs) {
        m_after->setText(tr("Nothing changes yet."));
        m_note->setText(outcome.edit.quality > 0 || outcome.edit.toWebP
                            ? tr("It would not weigh less so, and stays as it is.")
                            : tr("What you choose is shown here before it is written."));
        return;
    }
    const qint64 bytes = made.bytes.size();
    const double share = m_bytes > 0 ? 100.0 * double(bytes - m_bytes) / double(m_bytes) : 0;
    const int percent = int(std::lround(std::abs(share)));
    const QString words = measures(made.size, bytes);
    m_after->setText(percent == 0 ? tr("Then: %1").arg(words)
                         : share < 0
                         ? tr("Then: %1, %2 % less").arg(words, QLocale().toString(percent))
                         : tr("Then: %1, %2 % more").arg(words, QLocale().toString(percent)));
    m_note->setText(notesOf(outcome).join(u' '));
    tellLoss(outcome);
}

QStringList ChangeDialog::notesOf(const Outcome &outcome) const
{
    const ImportedPicture &made = outcome.made;
    QStringList notes;
    if (!outcome.edit.crop.isNull() && !made.recompressed)
        notes.append(tr("Cropped without loss: no pixel is written anew."));
    else if (made.turned)
        notes.append(tr("Turned without loss: no pixel is written anew."));
    else if (made.tagKept)
        notes.append(tr("No pixel is written anew: a mark says how it is turned."));
    if (outcome.edit.toWebP && made.suffix != QLatin1String("webp") && !m_webP)
        notes.append(std::max(made.size.width(), made.size.height()) > PictureLimits::MaxWebPSide
                         ? tr("It is longer than WebP can be: its kind stays.")
                         : tr("Its colour profile cannot be brought into WebP: its kind stays."));
    notes.append(tr("Position and camera data are left out. It can be undone."));
    return notes;
}

/// A frame that is all that costs pixels, and would not at another place.
void ChangeDialog::tellLoss(const Outcome &outcome)
{
    const PictureEdit &edit = outcome.edit;
    const QSize block = m_blocks.value(edit.turns);
    const bool frameAlone = outcome.made.recompressed && !edit.crop.isNull() && edit.quality == 0
        && !edit.toWebP && !outcome.made.resized;
    if (!frameAlone || block.isEmpty())
        return;
    m_note->setText(
        tr("Within a block of %1 × %2: all pixels are written anew.")
            .arg(QLocale().toString(block.width()), QLocale().toString(block.height())));
    m_snap->show();
}

void ChangeDialog::setProblem(const QString &problem)
{
    m_stopped = true;
    m_controls->setEnabled(false);
    m_frame->setCropAllowed(false);
    setWishProblem(problem);
}

void ChangeDialog::setWishProblem(const QString &problem)
{
    m_go->setEnabled(false);
    setStyleProperty(m_after, "role", QStringLiteral("error"));
    m_after->setText(problem);
    m_note->setText(tr("Nothing was written."));
}

} // namespace Galley
