// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace Galley {

/// A field that takes the next key that is pressed, whatever it does elsewhere. Tab leaves it, and
/// so does Esc.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    /// Whether a key may be a command's: one that writes a sign, or moves the caret, may not unless
    /// it is pressed together with Ctrl, Alt or Meta. Dead keys and those of input methods never
    /// may.
    static bool isCommandKey(const QKeySequence &key);
    /// Whether Alt, or Ctrl and Alt, make the key write another sign than its own: AltGr does on
    /// Windows, and Option on macOS. \a text: what the key writes.
    static bool writesOther(QKeyCombination key, const QString &text);

Q_SIGNALS:
    void pressed(const QKeySequence &key);
    /// Esc: no key is wanted any more.
    void left();

protected:
    bool event(QEvent *event) override;
};

} // namespace Galley
