// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/tagrow.h"

#include "look/look.h"
#include "widgets/flowrow.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/historykeys.h"
#include "widgets/form/tagchip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

constexpr int LineRoom = 96; // for the line where it is empty, pixels at a 13 px font

/// The comma of this and of other scripts.
bool isComma(QChar c)
{
    return c == u',' || c == QChar(0x060c) || c == QChar(0x3001) || c == QChar(0xff0c);
}

} // namespace

TagRow::TagRow(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_line(new FieldLine(this))
    , m_flow(new FlowRow(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    m_line->setProperty("inside", true);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    connect(m_line, &FieldLine::edited, this, &TagRow::takeTyped);
    connect(m_line, &QLineEdit::textChanged, this, &TagRow::fitLine);
    connect(m_line, &FieldLine::undoRequested, this, [this] {
        // What is typed and not added is in no history.
        if (m_line->text().isEmpty())
            Q_EMIT undoRequested();
        else
            clearTyped();
    });
    connect(m_line, &FieldLine::redoRequested, this, &TagRow::redoRequested);
    refreshFonts();
}

void TagRow::setItems(const QStringList &items)
{
    m_items = items;
    m_edited = -1;
    while (m_chips.size() > items.size()) {
        TagChip *gone = m_chips.takeLast();
        if (gone->hasFocus())
            m_line->setFocus(Qt::OtherFocusReason);
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // it may be the one whose cross was clicked
    }
    if (m_chips.size() < items.size()) {
        m_flow->removeWidget(m_line);
        while (m_chips.size() < items.size())
            m_chips.append(makeChip());
        m_flow->addWidget(m_line);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_chips.at(i)->setTag(items.at(i), m_key);
        m_chips.at(i)->setBeingEdited(false);
    }
    updateGeometry();
}

TagChip *TagRow::makeChip()
{
    auto *chip = new TagChip(this);
    chip->setFont(Look::font(1.0));
    chip->setReadOnly(m_readOnly);
    chip->installEventFilter(this);
    m_flow->addWidget(chip);
    chip->show();
    connect(chip, &TagChip::removeRequested, this, [this, chip] { remove(m_chips.indexOf(chip)); });
    connect(chip, &TagChip::editRequested, this, [this, chip] { edit(m_chips.indexOf(chip)); });
    connect(chip, &TagChip::tabbed, this, [this](bool forward) {
        m_line->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        focusNextPrevChild(forward);
    });
    return chip;
}

void TagRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    for (TagChip *chip : std::as_const(m_chips))
        chip->setReadOnly(readOnly);
}

void TagRow::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void TagRow::refreshFonts()
{
    m_line->setFont(Look::font(1.0));
    for (TagChip *chip : std::as_const(m_chips))
        chip->setFont(Look::font(1.0));
    m_flow->setSpacing(Look::scaled(6));
    m_flow->setContentsMargins(Look::scaled(3), 3, Look::scaled(3), 3);
    fitLine();
}

void TagRow::addTyped()
{
    const QString text = m_line->text().trimmed();
    QStringList wanted = m_items;
    const qsizetype index = m_edited;
    if (text.isEmpty() || (index >= 0 && index < wanted.size() && wanted.at(index) == text)) {
        clearTyped();
        return;
    }
    if (wanted.contains(text)) {
        Q_EMIT alreadyThere(text);
        return;
    }
    if (index >= 0 && index < wanted.size())
        wanted[index] = text;
    else
        wanted.append(text);
    Q_EMIT itemsWanted(wanted);
}

void TagRow::clearTyped()
{
    if (m_edited >= 0 && m_edited < m_chips.size())
        m_chips.at(m_edited)->setBeingEdited(false);
    m_edited = -1;
    m_line->showText({});
}

void TagRow::takeTyped(const QString &text)
{
    // A comma ends an item, unless items of this list have commas themselves.
    const bool within = std::any_of(m_items.begin(), m_items.end(), [](const QString &item) {
        return std::any_of(item.begin(), item.end(), isComma);
    });
    const auto last = std::find_if(text.rbegin(), text.rend(), isComma);
    if (within || m_edited >= 0 || last == text.rend())
        return;
    QStringList wanted = m_items;
    QString present;
    for (auto from = text.begin(); from != last.base();) {
        const auto end = std::find_if(from, last.base(), isComma);
        const QString item = QStringView(from, end).trimmed().toString();
        if (wanted.contains(item))
            present = item;
        else if (!item.isEmpty())
            wanted.append(item);
        from = end + 1;
    }
    const QString rest = QStringView(last.base(), text.end()).trimmed().toString();
    if (wanted.size() > m_items.size()) {
        Q_EMIT itemsWanted(wanted);
        if (m_items != wanted)
            return; // refused: what was typed stays
    }
    m_line->showText(rest);
    if (!present.isEmpty())
        Q_EMIT alreadyThere(present);
}

void TagRow::remove(qsizetype index)
{
    if (m_readOnly || index < 0 || index >= m_items.size())
        return;
    QStringList wanted = m_items;
    wanted.removeAt(index);
    Q_EMIT itemsWanted(wanted);
}

void TagRow::edit(qsizetype index)
{
    if (m_readOnly || index < 0 || index >= m_items.size())
        return;
    clearTyped();
    m_line->showText(m_items.at(index));
    m_edited = index;
    m_chips.at(index)->setBeingEdited(true);
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void TagRow::choose(qsizetype index)
{
    if (index >= m_chips.size())
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(std::max(qsizetype(0), index))->setFocus(Qt::OtherFocusReason);
}

bool TagRow::lineKey(const QKeyEvent &event)
{
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool plain
        = (event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (event.key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        clearTyped();
        return true;
    }
    if (!plain || !m_line->text().isEmpty() || m_chips.isEmpty())
        return false;
    if (event.key() == Qt::Key_Backspace)
        remove(m_items.size() - 1);
    else if (event.key() == back)
        choose(m_chips.size() - 1);
    else
        return false;
    return true;
}

bool TagRow::chipKey(TagChip *chip, QKeyEvent &event)
{
    const qsizetype index = m_chips.indexOf(chip);
    const bool rtl = isRightToLeft();
    switch (historyKey(event)) {
    case HistoryKey::Undo:
        Q_EMIT undoRequested();
        return true;
    case HistoryKey::Redo:
        Q_EMIT redoRequested();
        return true;
    case HistoryKey::None:
        break;
    }
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        choose(index + ((event.key() == Qt::Key_Right) != rtl ? 1 : -1));
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        choose(m_chips.size());
        return true;
    case Qt::Key_Delete:
        remove(index);
        return true;
    case Qt::Key_Backspace:
        remove(index);
        choose(m_chips.isEmpty() ? 0 : std::max(qsizetype(0), index - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit(index);
        return true;
    default:
        break;
    }
    const bool types = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (types && !m_readOnly) {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->insert(event.text());
    }
    return types;
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // its frame is the row's
    if (event->type() == QEvent::FocusOut && watched == m_line) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            addTyped();
    }
    const bool key = event->type() == QEvent::KeyPress;
    auto *chip = watched == m_line ? nullptr : qobject_cast<TagChip *>(watched);
    // F2 edits a chip here; elsewhere it renames the post.
    if (chip && event->type() == QEvent::ShortcutOverride
        && (historyKey(*static_cast<QKeyEvent *>(event)) != HistoryKey::None
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2)) {
        event->accept();
        return true;
    }
    if (key && watched == m_line && lineKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (key && chip && chipKey(chip, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void TagRow::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

void TagRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLine();
}

void TagRow::fitLine()
{
    const int text = m_line->fontMetrics().horizontalAdvance(m_line->text()) + Look::scaled(16);
    const int most = std::max(Look::scaled(LineRoom), contentsRect().width() - Look::scaled(6));
    m_line->setFixedWidth(std::clamp(text, Look::scaled(LineRoom), most));
}

void TagRow::paintEvent(QPaintEvent *)
{
    const Look &look = Look::instance();
    QPainter painter(this);
    const bool focused = m_line->hasFocus();
    if (focused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(look.colour(Token::Raised));
        painter.setPen(QPen(look.colour(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    } else if (look.scheme() == ColourScheme::Contrast) {
        painter.setPen(look.colour(Token::Rule));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (m_wrong)
        painter.fillRect(0, height() - 2, width(), 2, look.colour(Token::Error));
    else if (!focused)
        painter.fillRect(0, height() - 1, width(), 1, look.colour(Token::Rule));
}

} // namespace Galley
