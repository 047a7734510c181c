// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;
class QKeySequence;
class QToolButton;

namespace Galley {

/// One of a few, all in view: Form or Source, the widths of the preview. The arrow keys choose.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    enum class Words { Shown, Hidden };

    /// \a name is what screen readers call the whole.
    explicit SegmentedControl(const QString &name, Words words, QWidget *parent = nullptr);
    /// Adds a segment at the end; the first one is chosen. Segments are numbered from 0.
    int addSegment(const QString &icon, const QString &name, const QString &toolTip = {});
    /// Icons only, where there is no room for words.
    void setWords(Words words);
    int current() const;
    int count() const;
    /// Chooses without a signal.
    void setCurrent(int index);
    QToolButton *segment(int index) const;

Q_SIGNALS:
    /// The author has chosen another one.
    void chosen(int index);

private:
    void dress(QToolButton *segment);

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    Words m_words;
};

} // namespace Galley
