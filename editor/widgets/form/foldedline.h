// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QStringList>

namespace Galley {

/// The folded form: one line that says what is in it, and opens it.
class FoldedLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldedLine(QWidget *parent = nullptr);
    /// The fields' names; where they do not fit, an ellipsis.
    void setKeys(const QStringList &keys);
    /// The key that opens it, shown at the end where there is room.
    void setOpeningKey(const QKeySequence &key);
    /// One of the keys is the place of a conflict.
    void setMarked(bool marked);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    QKeySequence m_openingKey;
    bool m_marked = false;
};

} // namespace Galley
