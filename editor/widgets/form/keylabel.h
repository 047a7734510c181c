// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Galley {

/// A field's key beside or above it, exactly as written in the file. Painted, not a QLabel: the
/// field itself carries the key as its accessible name, and each name belongs to one object.
class KeyLabel : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLabel(const QString &key, QWidget *parent = nullptr);
    QString key() const { return m_key; }
    /// Where the text stands in the label; AlignTrailing beside a field, AlignLeading above it.
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    Qt::Alignment m_alignment = Qt::AlignTrailing | Qt::AlignVCenter;
};

} // namespace Galley
