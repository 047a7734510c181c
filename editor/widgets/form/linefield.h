// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"
#include "widgets/form/knownitem.h"

class QAction;

namespace Galley {

class FieldLine;
class ItemCompleter;

/// A value of one line; the title's is larger.
class LineField : public FormField
{
    Q_OBJECT

public:
    enum class Size { Text, Title };

    LineField(const QString &key, Size size, QWidget *parent = nullptr);

    /// The few values that other posts have: offered while one types, and all of them by the arrow
    /// at the line's end or Down. None takes the arrow away.
    void setChoices(const QList<KnownItem> &choices);

    QString shown() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    void refreshFonts() override;

protected:
    void showValue(const QString &value) override;

private:
    void take(const QString &choice);

    FieldLine *m_line;
    ItemCompleter *m_completer = nullptr; ///< with choices only
    QAction *m_arrow = nullptr; ///< the same
    Size m_size;
};

} // namespace Galley
