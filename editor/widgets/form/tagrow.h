// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace Galley {

class FieldLine;
class FlowRow;
class TagChip;

/// The items of a list as chips, and behind them a line for one more: all in one ruled field. It
/// shows what it is given and says what the author would have instead.
class TagRow : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(const QString &key, QWidget *parent = nullptr);

    void setItems(const QStringList &items);
    const QStringList &items() const { return m_items; }
    FieldLine *line() const { return m_line; }
    const QList<TagChip *> &chips() const { return m_chips; }
    void setReadOnly(bool readOnly);
    void setWrong(bool wrong);
    void refreshFonts();
    /// Asks for the items with what stands in the line, or changed to it; nothing if it is empty.
    void addTyped();
    /// Empties the line; what was typed is taken, or given up.
    void clearTyped();

Q_SIGNALS:
    void itemsWanted(const QStringList &items);
    /// What was typed is one of the items.
    void alreadyThere(const QString &item);
    void undoRequested();
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TagChip *makeChip();
    bool lineKey(const QKeyEvent &event);
    bool chipKey(TagChip *chip, QKeyEvent &event);
    void takeTyped(const QString &text);
    void remove(qsizetype index);
    void edit(qsizetype index);
    /// The focus to a chip, or to the line from behind the last one on.
    void choose(qsizetype index);
    void fitLine();

    QString m_key;
    QStringList m_items;
    QList<TagChip *> m_chips;
    FieldLine *m_line;
    FlowRow *m_flow;
    qsizetype m_edited = -1; ///< the item whose text is in the line
    bool m_readOnly = false;
    bool m_wrong = false;
};

} // namespace Galley
