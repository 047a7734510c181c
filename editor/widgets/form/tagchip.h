// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Galley {

/// One item of a list: its text and a cross that takes it away. The row that holds it says what
/// its keys do.
class TagChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagChip(QWidget *parent = nullptr);

    /// \a key names the field, for screen readers.
    void setTag(const QString &tag, const QString &key);
    QString tag() const { return m_tag; }
    /// Other posts spell it differently.
    void setNearDuplicate(bool near);
    bool isNearDuplicate() const { return m_near; }
    /// Its text is in the line just now, to be changed.
    void setBeingEdited(bool edited);
    /// Without its cross.
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the cross is clicked, in the chip.
    QRect crossArea() const;

Q_SIGNALS:
    void removeRequested();
    void editRequested();
    /// Tab, or Shift+Tab with \a forward false: the row is one stop.
    void tabbed(bool forward);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea() const;

    QString m_tag;
    bool m_near = false;
    bool m_edited = false;
    bool m_readOnly = false;
    bool m_crossPressed = false;
};

} // namespace Galley
