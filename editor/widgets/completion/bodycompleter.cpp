// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion/bodycompleter.h"

#include "widgets/bodyeditor.h"
#include "widgets/markdown/markdownscanner.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace Galley {

namespace {

constexpr int LongestLine = 20'000; ///< UTF-16 units; longer ones are no prose

bool isOwn(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown || key == Qt::Key_Return || key == Qt::Key_Enter
        || key == Qt::Key_Tab || key == Qt::Key_Escape;
}

} // namespace

BodyCompleter::BodyCompleter(BodyEditor &editor, CompletionSource &source, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_source(source)
{
    editor.installEventFilter(this);
    connect(&editor, &BodyEditor::caretMoved, this, [this] {
        if (!m_typing)
            leave();
    });
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isShown())
            put();
    });
}

void BodyCompleter::setOn(bool on)
{
    m_on = on;
    leave();
}

void BodyCompleter::ask()
{
    m_left = -1;
    look(true);
}

bool BodyCompleter::isShown() const
{
    return m_popup && m_popup->isVisible();
}

bool BodyCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isShown() && isOwn(key->key()) && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::InputMethod: {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        if (!input->preeditString().isEmpty())
            leave();
        else if (!input->commitString().isEmpty())
            noteTyped();
        break;
    }
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            leave();
        break;
    case QEvent::Resize:
    case QEvent::Hide:
        leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool BodyCompleter::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        ask();
        return true;
    }
    if (isShown() && modifiers == Qt::NoModifier && isOwn(event.key())) {
        switch (event.key()) {
        case Qt::Key_Up:
            step(-1);
            break;
        case Qt::Key_Down:
            step(1);
            break;
        case Qt::Key_PageUp:
            step(-6);
            break;
        case Qt::Key_PageDown:
            step(6);
            break;
        case Qt::Key_Escape:
            m_left = m_editor.textCursor().block().position() + int(m_place ? m_place->from : 0);
            leave();
            break;
        case Qt::Key_Tab:
            m_popup->choose();
            break;
        default: // Enter breaks the line below a list that came by itself
            if (!m_asked && !m_stepped) {
                leave();
                return false;
            }
            m_popup->choose();
            break;
        }
        return true;
    }
    const bool prints = !event.text().isEmpty() && event.text()[0].isPrint();
    const bool command = (modifiers & Qt::ControlModifier) && !(modifiers & Qt::AltModifier);
    if ((prints && !command) || (event.key() == Qt::Key_Backspace && isShown()))
        noteTyped();
    return false;
}

/// The key is still to be written.
void BodyCompleter::noteTyped()
{
    if (!m_on)
        return;
    m_typing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_typing = false;
            look(false);
        },
        Qt::QueuedConnection);
}

std::optional<CompletionPlace> BodyCompleter::placeOfCaret() const
{
    const QTextCursor caret = m_editor.textCursor();
    const QTextBlock block = caret.block();
    if (caret.hasSelection() || block.length() > LongestLine || m_editor.isReadOnly())
        return {};
    std::optional<CompletionPlace> place;
    // Asks the rules' own eyes what is prose; nothing is changed.
    m_editor.follow([&place](const TypingText &text, const TypingSelection &selection) {
        const int line = selection.caret.line;
        if (text.nature(line) == TypingText::Nature::Prose)
            place = CompletionPlace::at(text.line(line), selection.caret.column);
        return std::optional<TypingChange>();
    });
    if (!place)
        return {};
    const QTextBlock above = block.previous();
    const MarkdownState before = above.isValid() && above.position() >= m_editor.textStart()
        ? MarkdownState::fromInt(above.userState())
        : MarkdownState();
    const MarkdownStyles none = MarkdownStyle::Code | MarkdownStyle::CodeBlock
        | MarkdownStyle::Comment | MarkdownStyle::Html;
    for (const MarkdownSpan &span : scanMarkdownLine(block.text(), before)) {
        const bool over = span.start <= place->from && place->from < span.start + span.length;
        if (over && (span.styles & none))
            return {};
    }
    return place;
}

void BodyCompleter::look(bool asked)
{
    m_place = placeOfCaret();
    const int from = m_editor.textCursor().block().position() + int(m_place ? m_place->from : 0);
    if (!m_place || (m_left == from && !asked)) {
        if (!m_place)
            m_left = -1;
        leave();
        return;
    }
    m_left = -1;
    m_asked = asked || (m_asked && isShown());
    m_stepped = false; // the list begins at its first row again
    QList<QuickOpenGroup> groups;
    for (const CompletionGroup &group : m_source.offers(*m_place, asked)) {
        QuickOpenGroup rows{group.name, {}, false, true, {}};
        for (const CompletionItem &item : group.items) {
            rows.items.append(
                {item.title, {}, item.note, item.icon, true, [this, text = item.text] {
                     write(text);
                 }});
        }
        groups.append(rows);
    }
    if (!m_popup)
        m_popup = new CompletionPopup(*m_editor.window());
    m_popup->offer(groups, m_place->typed);
    if (m_popup->model().rowCount() == 0) {
        leave();
        return;
    }
    put();
    tell(m_popup->spoken());
}

void BodyCompleter::step(int by)
{
    m_stepped = true;
    m_popup->step(by);
    tell(m_popup->spoken());
}

/// The list never has the focus, so no screen reader looks at it: what the text is described by is
/// said when it changes.
void BodyCompleter::tell(const QString &offered)
{
    if (offered == m_told)
        return;
    m_told = offered;
    m_editor.setAccessibleDescription(offered);
}

void BodyCompleter::put()
{
    QRect caret = m_editor.cursorRect();
    caret.moveTopLeft(m_editor.viewport()->mapTo(m_editor.window(), caret.topLeft()));
    m_popup->place(caret);
}

void BodyCompleter::write(const QString &text)
{
    tell({});
    const auto place = placeOfCaret();
    if (!place)
        return;
    m_editor.follow([&](const TypingText &, const TypingSelection &selection) {
        const int line = selection.caret.line;
        const TypingPlace caret{line, place->from + text.size()};
        return std::optional<TypingChange>(
            {{{{line, place->from}, {line, place->to}, text}}, {caret, caret}});
    });
}

void BodyCompleter::leave()
{
    if (m_popup)
        m_popup->hide();
    tell({});
}

} // namespace Galley
