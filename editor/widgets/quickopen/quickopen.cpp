// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/quickopen.h"

#include "look/look.h"
#include "widgets/quickopen/quickopendelegate.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Width = 640;
constexpr int Top = 96;

} // namespace

QuickOpen::QuickOpen(QWidget &window)
    : QWidget(&window)
    , m_panel(new QFrame(this))
    , m_question(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing was found.")))
    , m_hints(new QLabel)
{
    m_panel->setObjectName(QStringLiteral("quickOpen"));
    m_question->setObjectName(QStringLiteral("quickQuestion"));
    m_question->setPlaceholderText(tr("Go to a post, a heading (@) or a command (>)"));
    m_question->addAction(Look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_question->setFont(Look::font(1.15));
    m_question->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("quickAnswers"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickOpenDelegate(m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the question
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("quickNothing"));
    m_nothing->setContentsMargins(Look::scaled(16), Look::scaled(12), Look::scaled(16),
                                  Look::scaled(12));
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_hints->setObjectName(QStringLiteral("quickHints"));
    m_hints->setFont(Look::font(0.92));
    m_hints->setContentsMargins(Look::scaled(16), Look::scaled(8), Look::scaled(16),
                                Look::scaled(8));
    m_hints->setWordWrap(true);
    column->addSpacing(Look::scaled(8));
    column->addWidget(m_hints);
    connect(m_question, &QLineEdit::textChanged, this, &QuickOpen::answer);
    connect(m_list, &QListView::clicked, this, [this] { choose(Way::Usual); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuickOpen::showHint);
    window.installEventFilter(this);
    hide();
}

void QuickOpen::ask(const QList<QuickOpenGroup> &groups, const QString &question)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model.setGroups(groups);
    // Screen readers say what the field was opened for.
    m_question->setAccessibleName(question.startsWith(u'>') ? tr("Command palette")
                                                            : tr("Quick open"));
    {
        const QSignalBlocker once(m_question);
        m_question->setText(question);
    }
    show();
    raise();
    m_question->setFocus();
    answer(question);
}

void QuickOpen::answer(const QString &question)
{
    m_model.setQuestion(question);
    const int first = m_model.choosable(0, 1);
    m_list->setCurrentIndex(m_model.index(first));
    m_list->scrollToTop();
    m_nothing->setVisible(first < 0);
    m_list->setVisible(first >= 0);
    showHint();
    place();
}

void QuickOpen::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    const int direction = by > 0 ? 1 : -1;
    const int wished = std::clamp(row + by, 0, count - 1);
    int next = m_model.choosable(wished, direction);
    if (next < 0)
        next = m_model.choosable(wished, -direction);
    if (next == row) // at this end: round to the other
        next = m_model.choosable(by > 0 ? 0 : count - 1, direction);
    m_list->setCurrentIndex(m_model.index(next));
    if (next == m_model.choosable(0, 1))
        m_list->scrollToTop(); // with its group's name
}

void QuickOpen::choose(Way way)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model.isHeading(index.row()) || !m_model.item(index.row()).enabled)
        return;
    const QuickOpenItem &item = m_model.item(index.row());
    const auto run = way == Way::Beside && item.beside ? item.beside : item.run;
    leave();
    if (run)
        run();
}

void QuickOpen::changeKey()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_model.isHeading(row) || !m_model.item(row).changeKey)
        return;
    const auto change = m_model.item(row).changeKey;
    leave();
    change();
}

void QuickOpen::showHint()
{
    const QModelIndex index = m_list->currentIndex();
    const QString hint = index.isValid() ? m_model.hint(index.row()) : QString();
    // A line that begins with the name of a key would be read from its side.
    const QString side = layoutDirection() == Qt::RightToLeft ? QString(QChar(0x200F)) : QString();
    m_hints->setText(
        side + (hint.isEmpty() ? tr("Enter opens, Esc leaves.   > commands   @ headings") : hint));
}

void QuickOpen::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void QuickOpen::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(Look::scaled(Width), this->width() - 2 * Look::scaled(16));
    const int top = std::min(Look::scaled(Top), height() / 6);
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForIndex(m_model.index(row)).height();
    m_question->setFixedHeight(
        std::max(Look::scaled(52), m_question->fontMetrics().height() + Look::scaled(24)));
    const int room = height() - top - Look::scaled(80) - m_question->height();
    m_list->setFixedHeight(std::clamp(rows, 0, std::clamp(room, 0, Look::scaled(420))));
    m_panel->setFixedWidth(width);
    m_panel->adjustSize();
    m_panel->move((this->width() - width) / 2, top);
}

bool QuickOpen::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_K && event.modifiers() == Qt::AltModifier) {
        changeKey();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(6);
        return true;
    case Qt::Key_PageUp:
        step(-6);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(event.modifiers() & Qt::ControlModifier ? Way::Beside : Way::Usual);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nowhere to go
    default:
        return false;
    }
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_question) {
        if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        if (event->type() == QEvent::FocusOut && isVisible()
            && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide(); // something else has been gone to
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void QuickOpen::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        leave();
}

void QuickOpen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, Look::instance().isDark() ? 115 : 71));
}

} // namespace Galley
