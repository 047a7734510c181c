// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts/keyfield.h"

#include <QKeyEvent>

namespace Galley {

namespace {

constexpr int LastDead = 0x010012ff; // dead keys end here; Qt has named but some of them

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr bool AltWrites = true;
#else
// What AltGr writes comes without Alt; and with Alt a Cyrillic letter comes with its key's Latin
// one, which is a command's as any other.
constexpr bool AltWrites = false;
#endif

bool isModifier(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Mode_switch:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

/// The first half of a sign, or what the input method is steered with.
bool isOfInputMethod(int key)
{
    return key >= Qt::Key_AltGr && key <= LastDead;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::isCommandKey(const QKeySequence &sequence)
{
    if (sequence.count() != 1)
        return false;
    const QKeyCombination pressed = sequence[0];
    if (isOfInputMethod(pressed.key()))
        return false;
    const Qt::KeyboardModifiers strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (pressed.keyboardModifiers() & strong)
        return true;
    const int key = pressed.key();
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        || (key > Qt::Key_Direction_R && key != Qt::Key_unknown);
}

bool KeyField::writesOther(QKeyCombination key, const QString &text)
{
    const Qt::KeyboardModifiers strong
        = key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool mayWrite = strong == Qt::KeyboardModifiers(Qt::AltModifier)
        || strong == (Qt::ControlModifier | Qt::AltModifier);
    if (!mayWrite || text.isEmpty() || !text[0].isPrint())
        return false;
    const char32_t own = char32_t(key.key());
    return text.compare(QString::fromUcs4(&own, 1), Qt::CaseInsensitive) != 0;
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no menu takes it
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const auto &press = static_cast<const QKeyEvent &>(*event);
    const bool alone = (press.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == 0;
    if (alone && (press.key() == Qt::Key_Tab || press.key() == Qt::Key_Backtab))
        return QLineEdit::event(event);
    event->accept();
    if (isModifier(press.key()))
        return true;
    if (alone && press.key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    // Which part of a keyboard a key lies on is no part of a shortcut.
    const Qt::KeyboardModifiers held
        = press.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QKeyCombination key(held, Qt::Key(press.key()));
    if (AltWrites && writesOther(key, press.text())) {
        // The sign itself, which is refused as any that a key writes.
        Q_EMIT pressed(QKeySequence(Qt::Key(press.text().toUcs4().constFirst())));
        return true;
    }
    Q_EMIT pressed(QKeySequence(key));
    return true;
}

} // namespace Galley
