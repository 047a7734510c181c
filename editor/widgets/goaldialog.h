// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Galley {

class NumberBox;

/// Asks how many words a post shall have, in all and in a day.
class GoalDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it begins with; 0 is no goal.
    GoalDialog(int words, int dailyWords, int most, QWidget *parent = nullptr);

    int words() const;
    /// To be added to a post in a day.
    int dailyWords() const;

private:
    NumberBox *m_words;
    NumberBox *m_dailyWords;
};

} // namespace Galley
