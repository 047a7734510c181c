// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"

namespace Galley {

class FieldLine;

/// A number in a line that takes nothing else: a whole number stays one. The arrow keys count
/// whole numbers up and down.
class NumberField : public FormField
{
    Q_OBJECT

public:
    explicit NumberField(const QString &key, QWidget *parent = nullptr);

    QString shown() const override;
    bool suits(const Field &field) const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    void refreshFonts() override;

protected:
    void showValue(const QString &value) override;
    void showRefused(const QString &text) override;

private:
    enum class Written { Whole, Decimal, Other };

    static Written writtenAs(const QString &value);
    void takeTyped(const QString &value);
    void count(int step);

    FieldLine *m_line;
    Written m_written = Written::Other;
};

} // namespace Galley
