// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>

class QDialog;
class QPushButton;

namespace Galley {

/// The row at the end of a dialog that asks: "Cancel", then the button that does it.
class AnswerRow : public QHBoxLayout
{
    Q_OBJECT

public:
    /// "Cancel" rejects \a dialog, which must outlive it; what \a go does is its owner's. \a note
    /// stands before both, where there is one. All of it becomes part of what the row is added to.
    AnswerRow(QDialog &dialog, QPushButton *go, QWidget *note = nullptr);

    QPushButton *cancel() const { return m_cancel; }

private:
    QPushButton *m_cancel;
};

} // namespace Galley
