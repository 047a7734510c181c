// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/findbar.h"

#include "look/look.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

namespace Galley {

namespace {

constexpr int RowHeight = 48; ///< pixels

QHBoxLayout *rowOf(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(Look::scaled(12), 0, Look::scaled(8), 0);
    row->setSpacing(Look::scaled(4));
    return row;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit)
    , m_count(new QLabel(m_text))
    , m_second(new QWidget)
    , m_with(new QLineEdit)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the text"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_count->setProperty("role", QStringLiteral("hint"));
    m_count->setFont(Look::font(0.92));

    auto *first = new QWidget;
    QHBoxLayout *row = rowOf(first);
    row->addWidget(m_text, 1);
    m_case = addChoice(QStringLiteral("Aa"), tr("Match case"));
    m_words = addChoice(QStringLiteral("“ ”"), tr("Whole words"));
    m_expression = addChoice(QStringLiteral(".*"), tr("Regular expression"));
    m_selection = addChoice(QStringLiteral("[ ]"), tr("Only in the selection"));
    for (QToolButton *choice : {m_case, m_words, m_expression, m_selection})
        row->addWidget(choice);
    for (QToolButton *choice : {m_case, m_words, m_expression})
        connect(choice, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(m_selection, &QToolButton::toggled, this, &FindBar::selectionToggled);
    auto *previous = new ToolButton(QStringLiteral("chevron-up"), tr("Previous"));
    previous->setName(tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    auto *next = new ToolButton(QStringLiteral("chevron-down"), tr("Next"));
    next->setName(tr("Next hit"), QKeySequence(Qt::Key_F3));
    m_replacing = new ToolButton(QStringLiteral("replace"), tr("Replace"));
    m_replacing->setCheckable(true);
    auto *closing = new ToolButton(QStringLiteral("close"), tr("Close"));
    static_cast<ToolButton *>(closing)->setName(tr("Close the search"),
                                                QKeySequence(Qt::Key_Escape));
    for (QToolButton *tool :
         {static_cast<QToolButton *>(previous), static_cast<QToolButton *>(next), m_replacing,
          static_cast<QToolButton *>(closing)})
        row->addWidget(tool);

    QHBoxLayout *second = rowOf(m_second);
    second->addWidget(m_with, 1);
    m_replace = addButton(tr("Replace"));
    m_replaceAll = addButton(tr("Replace all"));
    second->addWidget(m_replace);
    second->addWidget(m_replaceAll);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *each : {first, m_second}) {
        each->setFixedHeight(Look::scaled(RowHeight));
        column->addWidget(each);
    }

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_replacing, &QToolButton::clicked, this, &FindBar::setReplacing);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    setReplacing(false);
    hide();
}

QToolButton *FindBar::addChoice(const QString &sign, const QString &name)
{
    auto *choice = new QToolButton(this);
    choice->setText(sign);
    choice->setToolTip(name);
    choice->setAccessibleName(name);
    choice->setCheckable(true);
    choice->setMinimumSize(QSize(1, 1) * Look::scaled(32));
    return choice;
}

QPushButton *FindBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("kind", QStringLiteral("flat"));
    button->setAutoDefault(false);
    return button;
}

void FindBar::open(const QString &text, bool replacing)
{
    show();
    if (replacing || m_second->isHidden())
        setReplacing(replacing && m_replacing->isEnabled());
    if (!text.isEmpty() && text != m_text->text())
        m_text->setText(text);
    else
        Q_EMIT queryChanged(); // the text may have changed meanwhile
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

TextQuery FindBar::query() const
{
    return {m_text->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

QString FindBar::replacement() const
{
    return m_with->text();
}

bool FindBar::isOnlySelection() const
{
    return m_selection->isChecked();
}

void FindBar::setOnlySelection(bool only)
{
    const QSignalBlocker quiet(m_selection);
    m_selection->setChecked(only);
}

void FindBar::reveal()
{
    if (isHidden()) {
        setReplacing(false);
        show();
    }
}

void FindBar::showTooMuch()
{
    m_count->setText(tr("Too many: nothing was replaced"));
    placeCount();
}

void FindBar::setWritable(bool writable)
{
    m_replacing->setEnabled(writable);
    if (!writable)
        setReplacing(false);
}

void FindBar::setReplacing(bool replacing)
{
    m_replacing->setChecked(replacing);
    m_replacing->setToolTip(replacing ? tr("Find only") : tr("Replace"));
    m_second->setVisible(replacing);
}

void FindBar::showCount(qsizetype current, const TextMatches &found, const QString &error)
{
    const QLocale locale;
    const qsizetype size = found.matches.size();
    const QString many = found.complete ? locale.toString(size) : locale.toString(size) + u'+';
    const bool asks = !m_text->text().isEmpty();
    QString words;
    if (!error.isEmpty())
        words = tr("Not an expression yet");
    else if (!found.complete && size < TextSearch::MostMatches)
        words = size ? tr("%1, then it took too long").arg(locale.toString(size))
                     : tr("This expression takes too long");
    else if (asks && size == 0)
        words = tr("No match");
    else if (asks && current > 0)
        words = tr("%1 of %2").arg(locale.toString(current), many);
    else if (asks)
        words = !found.complete ? tr("More than %Ln hits", nullptr, int(size))
            : size == 1         ? tr("1 hit")
                                : tr("%Ln hits", nullptr, int(size));
    m_count->setText(words);
    m_count->setToolTip(error);
    const bool isWrong = asks && (size == 0 || !error.isEmpty());
    if (m_text->property("state").toString() != QLatin1String(isWrong ? "error" : "")) {
        m_text->setProperty("state", isWrong ? QStringLiteral("error") : QString());
        m_text->style()->unpolish(m_text);
        m_text->style()->polish(m_text);
    }
    if (size == 0 && (m_replace->hasFocus() || m_replaceAll->hasFocus()))
        m_with->setFocus(); // what is disabled lets the focus fall anywhere
    m_replace->setEnabled(size > 0);
    m_replaceAll->setEnabled(size > 0);
    placeCount();
}

void FindBar::placeCount()
{
    m_count->adjustSize();
    const int gap = Look::scaled(8);
    m_text->setTextMargins(0, 0, m_count->text().isEmpty() ? 0 : m_count->width() + gap, 0);
    const QRect place(m_text->width() - m_count->width() - gap,
                      (m_text->height() - m_count->height()) / 2, m_count->width(),
                      m_count->height());
    m_count->setGeometry(QStyle::visualRect(layoutDirection(), m_text->rect(), place));
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    placeCount();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_with->hasFocus() && !(event->modifiers() & Qt::ShiftModifier))
        Q_EMIT replaceRequested();
    else if (isEnter && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousRequested();
    else if (isEnter && m_text->hasFocus())
        Q_EMIT nextRequested();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::close()
{
    hide();
    setOnlySelection(false);
    Q_EMIT closed();
}

} // namespace Galley
