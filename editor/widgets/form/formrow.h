// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Galley {

class FormField;
class KeyLabel;

/// One row of the form: the key as a label, beside or above its field.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field as its child.
    explicit FormRow(FormField *field, QWidget *parent = nullptr);

    FormField *field() const { return m_field; }
    /// The width that the label would like, in pixels.
    int labelWidth() const;
    void setLabelWidth(int width);
    void setLabelAbove(bool above);
    void refreshFonts();
    /// The place of a conflict: on a tint, with a bar where reading begins.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FormField *m_field;
    KeyLabel *m_label;
    QBoxLayout *m_layout;
    int m_labelWidth = 0;
    bool m_above = false;
    bool m_marked = false;

    void arrange();
};

} // namespace Galley
