// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QLabel;

namespace Galley {

/// A search field: a magnifier, the key that leads here while it is empty, a cross once it is not.
/// Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a name is the placeholder and what screen readers say; \a key is only shown.
    SearchField(const QString &name, const QKeySequence &key, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter, or the key that goes down into what was found.
    void leftForResults();
    /// It has the keyboard now.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeKeyHint();

    QLabel *m_keyHint;
    QAction *m_clear;
};

} // namespace Galley
