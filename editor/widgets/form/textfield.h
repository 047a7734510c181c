// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"

namespace Galley {

class FieldParagraph;

/// A list or map as the file has it, or a value that no form can hold, which is only shown: with
/// the reason, and the way to its line in Source.
class TextField : public FormField
{
    Q_OBJECT

public:
    explicit TextField(const QString &key, QWidget *parent = nullptr);

    QString shown() const override;
    bool suits(const Field &field) const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    int labelHeight() const override;
    QList<QWidget *> tabStops() const override;
    void refreshFonts() override;

protected:
    void annotate(const Field &field) override;
    void showValue(const QString &value) override;

private:
    void adaptEditing();

    FieldParagraph *m_text;
    bool m_readOnly = false;
};

} // namespace Galley
