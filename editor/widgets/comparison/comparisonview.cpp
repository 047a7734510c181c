// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison/comparisonview.h"

#include "look/look.h"
#include "widgets/comparison/comparisoncanvas.h"
#include "widgets/elidedlabel.h"
#include "widgets/toolbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace Galley {

namespace {

constexpr qsizetype LongestSpoken = 400; ///< UTF-16 units of each side

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= LongestSpoken ? plain : plain.first(LongestSpoken) + QChar(0x2026);
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new ComparisonCanvas)
{
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins({});
    heads->setSpacing(0);
    QWidget *leftHead = makeHead(m_leftTitle, m_leftDetail, false);
    heads->addWidget(leftHead);
    heads->addWidget(makeHead(m_rightTitle, m_rightDetail, true), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(heads);
    column->addWidget(m_canvas, 1);
    column->addWidget(makeFoot());
    setFocusProxy(m_canvas);

    connect(m_canvas, &ComparisonCanvas::changeChosen, this, &ComparisonView::setCurrentChange);
    connect(m_canvas, &ComparisonCanvas::columnsMoved, leftHead,
            [leftHead](int start) { leftHead->setFixedWidth(start); });
    connect(m_canvas, &ComparisonCanvas::foldsChanged, this, &ComparisonView::showCurrent);
    showCurrent();
}

QWidget *ComparisonView::makeHead(QLabel *&title, ElidedLabel *&detail, bool last)
{
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("comparisonHead"));
    head->setProperty("last", last);
    head->setAttribute(Qt::WA_StyledBackground);
    title = new QLabel;
    title->setFont(Look::font(1.0, QFont::DemiBold));
    detail = new ElidedLabel;
    detail->setFont(Look::font(0.92));
    detail->setProperty("role", QStringLiteral("second"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Look::scaled(16), 0, Look::scaled(8), 1);
    row->setSpacing(Look::scaled(8));
    row->addWidget(title);
    row->addWidget(detail, 1);
    if (last) {
        auto *close = new ToolButton(QStringLiteral("close"), tr("Close comparison"));
        close->setName(tr("Close comparison"), QKeySequence(Qt::Key_Escape));
        connect(close, &QToolButton::clicked, this, &ComparisonView::closed);
        row->addWidget(close);
    }
    head->setFixedHeight(Look::scaled(38));
    return head;
}

QWidget *ComparisonView::makeFoot()
{
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("comparisonFoot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    m_previous = new ToolButton(QStringLiteral("chevron-up"), tr("Previous change"));
    m_previous->setName(tr("Previous change"), QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_next = new ToolButton(QStringLiteral("chevron-down"), tr("Next change"));
    m_next->setName(tr("Next change"), QKeySequence(Qt::Key_F7));
    m_count = new QLabel;
    m_count->setProperty("role", QStringLiteral("second"));
    m_restore = new QPushButton(tr("Restore this change"));
    m_folds = new QPushButton;
    m_folds->setProperty("kind", QStringLiteral("flat"));
    m_hint = new ElidedLabel(
        tr("Restoring can be undone with %1. Nothing is saved until you save.")
            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_hint->setProperty("role", QStringLiteral("hint"));
    m_hint->setFont(Look::font(0.92));
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Look::scaled(16), Look::scaled(8), Look::scaled(16), Look::scaled(8));
    row->setSpacing(Look::scaled(8));
    for (QWidget *part : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_restore),
                          static_cast<QWidget *>(m_folds)})
        row->addWidget(part);
    row->addWidget(m_hint, 1);

    connect(m_previous, &QToolButton::clicked, this,
            [this] { setCurrentChange(currentChange() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setCurrentChange(currentChange() + 1); });
    connect(m_restore, &QPushButton::clicked, this, &ComparisonView::restore);
    connect(m_folds, &QPushButton::clicked, this,
            [this] { m_canvas->setAllOpen(m_canvas->rows().hasFolds()); });
    return foot;
}

void ComparisonView::compare(const Side &left, const Side &right)
{
    const bool again = right.text == m_canvas->rows().rightText() && currentChange() >= 0;
    m_leftTitle->setText(left.title);
    m_leftDetail->setText(left.detail);
    m_rightTitle->setText(right.title);
    m_rightDetail->setText(right.detail);
    m_canvas->setRows(ComparisonRows(left.text, right.text));
    if (!again || currentChange() < 0)
        m_canvas->setCurrentChange(changeCount() > 0 ? 0 : -1);
    else
        m_canvas->setCurrentChange(currentChange());
    showCurrent();
}

int ComparisonView::changeCount() const
{
    return m_canvas->rows().changeCount();
}

int ComparisonView::currentChange() const
{
    return m_canvas->currentChange();
}

void ComparisonView::setCurrentChange(int change)
{
    if (change < 0 || change >= changeCount())
        return;
    m_canvas->setCurrentChange(change);
    showCurrent();
}

void ComparisonView::setRestoreText(const QString &text)
{
    m_restore->setText(text);
}

void ComparisonView::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void ComparisonView::setRestorable(bool restorable)
{
    m_restorable = restorable;
    showCurrent();
}

void ComparisonView::showCurrent()
{
    const int count = changeCount();
    const int current = currentChange();
    m_count->setText(count == 0
                         ? tr("Both texts are the same.")
                         : tr("Change %1 of %2")
                               .arg(QLocale().toString(current + 1), QLocale().toString(count)));
    m_previous->setEnabled(current > 0);
    m_next->setEnabled(current + 1 < count);
    m_previous->setVisible(count > 0);
    m_next->setVisible(count > 0);
    m_restore->setVisible(count > 0 && m_restorable);
    m_folds->setVisible(m_canvas->rows().isFoldable());
    m_folds->setText(m_canvas->rows().hasFolds() ? tr("Show all lines") : tr("Show changes only"));
    m_canvas->setAccessibleDescription(spokenChange());
    QAccessibleEvent told(m_canvas, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

/// The current change in words, for who does not see the columns.
QString ComparisonView::spokenChange() const
{
    const int current = currentChange();
    if (current < 0)
        return m_count->text();
    const ComparisonRows &rows = m_canvas->rows();
    const LineChange &change = rows.change(current);
    const auto piece = [](const QString &text, const Span &span) {
        return span.length == 0 ? tr("nothing") : shortened(text.mid(span.start, span.length));
    };
    return tr("%1, line %2. %3: %4. %5: %6")
        .arg(m_count->text(), QString::number(change.beforeLine + 1), m_leftTitle->text(),
             piece(rows.leftText(), change.before), m_rightTitle->text(),
             piece(rows.rightText(), change.after));
}

void ComparisonView::restore()
{
    if (currentChange() >= 0 && m_restorable)
        Q_EMIT restoreRequested(m_canvas->rows().editsOf(currentChange()));
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool plain = (event->modifiers() & ~Qt::ShiftModifier) == 0;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (plain && (event->key() == Qt::Key_N || (event->key() == Qt::Key_F7 && !shift)))
        setCurrentChange(currentChange() + 1);
    else if (plain && (event->key() == Qt::Key_P || event->key() == Qt::Key_F7))
        setCurrentChange(currentChange() - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Galley
