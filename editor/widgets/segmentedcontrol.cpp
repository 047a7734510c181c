// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedcontrol.h"

#include "look/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace Galley {

namespace {

// Pixels that the style sheet's style adds behind the word, as QToolButton adds two spaces; nothing
// is drawn there, and the word would stand askew.
constexpr int Spare = 3;

// Always as wide as its word in bold, so that choosing moves nothing.
class Segment : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        QSize size = QToolButton::sizeHint();
        if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon) {
            const QFontMetrics bold(Look::font(1.0, QFont::DemiBold));
            size.rwidth() += bold.size(Qt::TextShowMnemonic, text()).width()
                - fontMetrics().size(Qt::TextShowMnemonic, text()).width()
                - 2 * fontMetrics().horizontalAdvance(u' ') - Spare;
        }
        return size;
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, Words words, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
    , m_words(words)
{
    setObjectName(QStringLiteral("seg"));
    setAccessibleName(name);
    setFixedHeight(Look::scaled(30));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        dress(segment(id));
        if (checked)
            Q_EMIT chosen(id);
    });
}

int SegmentedControl::addSegment(const QString &icon, const QString &name, const QString &toolTip)
{
    const int index = int(m_group->buttons().size());
    auto *button = new Segment(this);
    button->setCheckable(true);
    button->setIcon(Look::icon(icon));
    button->setIconSize(QSize(Look::scaled(16), Look::scaled(16)));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(toolTip.isEmpty() ? name : toolTip);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, index);
    m_row->addWidget(button);
    dress(button);
    if (index == 0)
        setCurrent(0);
    return index;
}

void SegmentedControl::setWords(Words words)
{
    m_words = words;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (int i = 0; i < int(buttons.size()); ++i)
        dress(segment(i));
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    const QSignalBlocker blocker(this);
    if (QToolButton *button = segment(index))
        button->setChecked(true);
}

QToolButton *SegmentedControl::segment(int index) const
{
    return qobject_cast<QToolButton *>(m_group->button(index));
}

void SegmentedControl::dress(QToolButton *button)
{
    const bool words = m_words == Words::Shown;
    button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFont(Look::font(1.0, button->isChecked() ? QFont::DemiBold : QFont::Medium));
    button->setMinimumWidth(words ? 0 : Look::scaled(36));
    button->updateGeometry();
}

} // namespace Galley
