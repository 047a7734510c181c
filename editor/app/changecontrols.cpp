// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changecontrols.h"

#include "look/look.h"
#include "widgets/choicebox.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr int LeastQuality = 30;
constexpr int MostQuality = 95;
constexpr int UsualQuality = 80;
constexpr int UsualWidth = 1600; ///< pixels: as wide as a page shows it on a fine screen

/// The places of the choices before those of a ratio.
enum FrameChoice { WholePicture, AnyFrame, OwnRatio };

/// The arrow of a turn. Arrows of undo and redo change sides with the direction of reading; a turn
/// does not.
QString turnIcon(bool left)
{
    const bool fromTheRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return left != fromTheRight ? QStringLiteral("undo") : QStringLiteral("redo");
}

} // namespace

ChangeControls::ChangeControls(QWidget *parent)
    : QWidget(parent)
    , m_left(new ToolButton(turnIcon(true), tr("Turn left")))
    , m_right(new ToolButton(turnIcon(false), tr("Turn right")))
    , m_frame(new ChoiceBox)
    , m_frameWidth(makePixels(tr("Width of the frame, in pixels")))
    , m_frameHeight(makePixels(tr("Height of the frame, in pixels")))
    , m_frameSize(new QWidget)
    , m_smaller(new QCheckBox(tr("Ma&ke it smaller, this wide:")))
    , m_width(makePixels(tr("Width of the picture, in pixels")))
    , m_compress(new QCheckBox(tr("Com&press it more")))
    , m_quality(new QSlider(Qt::Horizontal))
    , m_qualityTold(new QLabel)
    , m_webP(new QCheckBox(tr("As &WebP, under another name")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::scaled(6));
    addTurns();
    addFrame();
    addWidth();
    addQuality();
    column->addWidget(m_webP);
    column->addStretch(1);
    connect(m_webP, &QCheckBox::toggled, this, [this] {
        showAllowed();
        Q_EMIT changed();
    });
    showAllowed();
}

QLabel *ChangeControls::addLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("label"));
    static_cast<QVBoxLayout *>(layout())->addWidget(label);
    return label;
}

QSpinBox *ChangeControls::makePixels(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(1, 1);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false); // each number on the way to one is not wanted
    return box;
}

void ChangeControls::addTurns()
{
    addLabel(tr("Turn"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::scaled(8));
    for (ToolButton *button : {m_left, m_right}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_left->setText(tr("Left"));
    m_right->setText(tr("Right"));
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_left, &QToolButton::clicked, this, [this] { turn(3); });
    connect(m_right, &QToolButton::clicked, this, [this] { turn(1); });
}

void ChangeControls::addFrame()
{
    QLabel *label = addLabel(tr("&Crop"));
    label->setBuddy(m_frame);
    m_frame->setAccessibleName(tr("Crop"));
    m_frame->addItem(tr("The whole picture"));
    m_frame->addItem(tr("A frame of any shape"), QSize());
    m_frame->addItem(tr("In its own shape"));
    const QSize ratios[] = {{1, 1}, {4, 3}, {3, 2}, {16, 9}, {2, 1}, {3, 4}, {2, 3}, {9, 16}};
    for (const QSize &ratio : ratios) {
        m_frame->addItem(
            ratio.width() == ratio.height()
                ? tr("Square")
                : tr("%1 to %2", "width to height")
                      .arg(QLocale().toString(ratio.width()), QLocale().toString(ratio.height())),
            ratio);
    }
    auto *row = new QHBoxLayout(m_frameSize);
    row->setContentsMargins({});
    row->setSpacing(Look::scaled(6));
    auto *by = new QLabel(QStringLiteral("×"));
    auto *unit = new QLabel(tr("pixels"));
    unit->setProperty("role", QStringLiteral("second"));
    row->addWidget(m_frameWidth, 1);
    row->addWidget(by);
    row->addWidget(m_frameHeight, 1);
    row->addWidget(unit);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_frame);
    column->addWidget(m_frameSize);
    column->addSpacing(Look::scaled(10));
    connect(m_frame, &QComboBox::activated, this, &ChangeControls::chooseFrame);
    for (QSpinBox *box : {m_frameWidth, m_frameHeight}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            Q_EMIT frameSizeWanted({m_frameWidth->value(), m_frameHeight->value()});
        });
    }
}

void ChangeControls::addWidth()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::scaled(6));
    auto *unit = new QLabel(tr("pixels"));
    unit->setProperty("role", QStringLiteral("second"));
    row->addSpacing(Look::scaled(36));
    row->addWidget(m_width, 1);
    row->addWidget(unit);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_smaller);
    column->addLayout(row);
    column->addSpacing(Look::scaled(10));
    connect(m_smaller, &QCheckBox::toggled, this, [this] {
        showAllowed();
        Q_EMIT changed();
    });
    connect(m_width, &QSpinBox::valueChanged, this, [this] {
        // A number that somebody gives is wanted.
        const QSignalBlocker blocker(m_smaller);
        m_smaller->setChecked(true);
        Q_EMIT changed();
    });
}

void ChangeControls::addQuality()
{
    m_quality->setRange(LeastQuality, MostQuality);
    m_quality->setPageStep(5);
    m_quality->setAccessibleName(tr("Quality"));
    m_quality->setToolTip(tr("Quality"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::scaled(6));
    row->addSpacing(Look::scaled(36));
    row->addWidget(m_quality, 1);
    row->addWidget(m_qualityTold);
    m_qualityTold->setProperty("role", QStringLiteral("second"));
    m_qualityTold->setMinimumWidth(QFontMetrics(Look::font(1.0)).horizontalAdvance(u'8') * 3);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_compress);
    column->addLayout(row);
    column->addSpacing(Look::scaled(10));
    connect(m_compress, &QCheckBox::toggled, this, [this] {
        showAllowed();
        Q_EMIT changed();
    });
    connect(m_quality, &QSlider::valueChanged, this, [this](int value) {
        m_qualityTold->setText(QLocale().toString(value));
        const QSignalBlocker blocker(m_compress);
        m_compress->setChecked(true);
        showAllowed();
        Q_EMIT changed();
    });
}

void ChangeControls::setPicture(const EditablePicture &picture)
{
    m_size = picture.size();
    m_rewritable = picture.canBeRewritten();
    m_lossy = picture.isLossy();
    m_isWebP = picture.format() == PictureFormat::WebP;
    m_turns = 0;
    const QSignalBlocker blockers[]
        = {QSignalBlocker(m_width), QSignalBlocker(m_quality), QSignalBlocker(m_smaller),
           QSignalBlocker(m_compress), QSignalBlocker(m_webP)};
    m_smaller->setChecked(false);
    m_compress->setChecked(false);
    m_webP->setChecked(false);
    m_quality->setValue(UsualQuality);
    m_qualityTold->setText(QLocale().toString(UsualQuality));
    m_width->setRange(1, std::max(m_size.width(), m_size.height()));
    m_width->setValue(std::min(UsualWidth, m_size.width()));
    m_frame->setItemData(OwnRatio, m_size);
    showCrop({}, m_size, {});
    showAllowed();
}

PictureEdit ChangeControls::edit() const
{
    PictureEdit edit;
    edit.turns = m_turns;
    edit.width = m_smaller->isChecked() ? m_width->value() : 0;
    edit.toWebP = m_webP->isChecked();
    edit.quality = m_compress->isChecked() && m_compress->isEnabled() ? m_quality->value() : 0;
    return edit;
}

void ChangeControls::showCrop(const QRect &crop, QSize picture, QSize ratio)
{
    m_frame->setItemData(OwnRatio, picture);
    int index = WholePicture;
    if (!crop.isNull()) {
        const int known = m_frame->findData(ratio);
        index = ratio.isEmpty() || known < 0 ? AnyFrame : known;
    }
    m_frame->setCurrentIndex(index);
    m_frameSize->setVisible(!crop.isNull());
    const QSignalBlocker blockers[] = {QSignalBlocker(m_frameWidth), QSignalBlocker(m_frameHeight)};
    m_frameWidth->setRange(1, std::max(1, picture.width()));
    m_frameHeight->setRange(1, std::max(1, picture.height()));
    if (!crop.isNull()) {
        m_frameWidth->setValue(crop.width());
        m_frameHeight->setValue(crop.height());
    }
}

void ChangeControls::chooseFrame(int index)
{
    if (index == WholePicture)
        Q_EMIT frameUnwanted();
    else
        Q_EMIT frameWanted(m_frame->itemData(index).toSize());
}

void ChangeControls::turn(int quarters)
{
    m_turns = (m_turns + quarters) % 4;
    Q_EMIT turned(m_turns);
}

/// What cannot be chosen says why.
void ChangeControls::showAllowed()
{
    const QString inks
        = tr("A picture of four inks, as printers use them, can only be turned here.");
    const bool quality = m_lossy || m_webP->isChecked();
    m_frame->setEnabled(m_rewritable);
    m_smaller->setEnabled(m_rewritable);
    m_width->setEnabled(m_rewritable);
    m_compress->setEnabled(m_rewritable && quality);
    m_quality->setEnabled(m_compress->isEnabled());
    m_webP->setEnabled(m_rewritable);
    m_webP->setVisible(!m_isWebP);
    m_qualityTold->setEnabled(m_compress->isEnabled());
    for (QWidget *each : {static_cast<QWidget *>(m_frame), static_cast<QWidget *>(m_smaller),
                          static_cast<QWidget *>(m_webP)})
        each->setToolTip(m_rewritable ? QString() : inks);
    m_compress->setToolTip(!m_rewritable ? inks
                               : quality ? QString()
                                         : tr("This kind of picture is kept without loss: make it "
                                              "smaller, or WebP."));
}

} // namespace Galley
