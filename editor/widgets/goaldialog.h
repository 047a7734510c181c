// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Galley {

class NumberBox;

/// Asks how many words a post shall have.
class GoalDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it begins with; 0 is no goal.
    explicit GoalDialog(int words, int most, QWidget *parent = nullptr);

    int words() const;

private:
    NumberBox *m_words;
};

} // namespace Galley
