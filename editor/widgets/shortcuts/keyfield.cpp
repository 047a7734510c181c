// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts/keyfield.h"

#include <QKeyEvent>

namespace Galley {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
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
    const Qt::KeyboardModifiers strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (pressed.keyboardModifiers() & strong)
        return true;
    const int key = pressed.key();
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        || (key > Qt::Key_Direction_R && key != Qt::Key_unknown);
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
    Q_EMIT pressed(QKeySequence(QKeyCombination(held, Qt::Key(press.key()))));
    return true;
}

} // namespace Galley
