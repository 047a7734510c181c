// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/textsearch.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Galley {

/// The bar below the text with which it is searched: what to look for and how, how many there are,
/// and in a second row what shall take its place. Esc closes it.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar and gives the focus to its field. \a text, if any, is what is looked for from
    /// now on. \a replacing opens the second row; a post that cannot be changed has none.
    void open(const QString &text, bool replacing);
    TextQuery query() const;
    QString replacement() const;
    bool isOnlySelection() const;
    /// Lights the choice or not, without asking anew.
    void setOnlySelection(bool only);
    /// Shows the bar as it was, without the focus.
    void reveal();
    /// Nothing was replaced, for the search has not reached the end.
    void showTooMuch();
    /// False: there is nothing to replace in, only to look for.
    void setWritable(bool writable);
    /// "3 of 11". \a current counts from 1, 0 where the caret is at none of them.
    void showCount(qsizetype current, const TextMatches &found, const QString &error);

Q_SIGNALS:
    /// What is looked for is another now.
    void queryChanged();
    /// Where it is looked for is another now.
    void selectionToggled(bool only);
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    /// The bar is hidden; the focus it had belongs to the text.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addChoice(const QString &sign, const QString &name);
    QPushButton *addButton(const QString &text);
    void setReplacing(bool replacing);
    void placeCount();
    void close();

    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_selection;
    QToolButton *m_replacing;
    QWidget *m_second;
    QLineEdit *m_with;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

} // namespace Galley
