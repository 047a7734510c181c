// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Galley {

/// One side of a conflict: whose it is, its text with the words that this side changed, and the
/// button that keeps it.
class ConflictSide : public QFrame
{
    Q_OBJECT

public:
    ConflictSide(const QString &icon, const QString &keep, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// \a base is what both began with: words that are not in it are marked.
    void setText(const QString &base, const QString &text);
    QPushButton *keepButton() const { return m_keep; }

private:
    void write();

    QLabel *m_title;
    QLabel *m_label;
    QPushButton *m_keep;
    QString m_base;
    QString m_text;
};

} // namespace Galley
