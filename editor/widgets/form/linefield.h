// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"

namespace Galley {

class FieldLine;

/// A value of one line; the title's is larger.
class LineField : public FormField
{
    Q_OBJECT

public:
    enum class Size { Text, Title };

    LineField(const QString &key, Size size, QWidget *parent = nullptr);

    QString shown() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    void refreshFonts() override;

protected:
    void showValue(const QString &value) override;

private:
    FieldLine *m_line;
    Size m_size;
};

} // namespace Galley
