// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"

class QCheckBox;

namespace Galley {

/// Yes or no, as a check box with half a sentence. Writes the word of the same family as the one
/// that stands in the file: true and false, Yes and No, on and off.
class YesNoField : public FormField
{
    Q_OBJECT

public:
    explicit YesNoField(const QString &key, QWidget *parent = nullptr);

    QString shown() const override;
    bool suits(const Field &field) const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    int labelHeight() const override;
    void refreshFonts() override;

protected:
    void showValue(const QString &value) override;

private:
    void showWords();

    QCheckBox *m_box;
    QString m_family; ///< the word in the file, whose spelling is kept
};

} // namespace Galley
