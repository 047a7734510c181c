// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"

namespace Galley {

class FieldParagraph;

/// A value of several lines, with the number of its characters below.
class ParagraphField : public FormField
{
    Q_OBJECT

public:
    explicit ParagraphField(const QString &key, QWidget *parent = nullptr);

    QString shown() const override;
    bool suits(const Field &field) const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    int labelHeight() const override;
    void refreshFonts() override;

protected:
    void showValue(const QString &value) override;

private:
    void showCount();

    FieldParagraph *m_paragraph;
    QString m_ending; ///< the line ends after the last line of a block scalar: kept, not shown
};

} // namespace Galley
