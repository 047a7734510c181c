// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"
#include "widgets/form/knownitem.h"

class QVBoxLayout;

namespace Galley {

class FieldNote;
class ItemCompleter;
class TagRow;

/// A list of texts as chips. What other posts have in the same list is offered while one is typed,
/// and an item that they spell differently says so.
class TagsField : public FormField
{
    Q_OBJECT

public:
    explicit TagsField(const QString &key, QWidget *parent = nullptr);

    /// What posts of this blog have in this list.
    void setKnownItems(const QList<KnownItem> &known);
    TagRow *row() const { return m_row; }
    ItemCompleter *completer() const { return m_completer; }
    /// What is said about items that other posts spell differently, one line for each.
    const QList<FieldNote *> &advice() const { return m_advice; }

    QString shown() const override;
    QString refusedText() const override;
    bool suits(const Field &field) const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    int labelHeight() const override;
    QList<QWidget *> tabStops() const override;
    void refreshFonts() override;
    void finishTyping() override;

protected:
    void showValue(const QString &value) override;
    void showRefused(const QString &text) override;
    void showWrong(bool wrong) override;

private:
    void want(const QStringList &items);
    void add();
    void replace(const QString &item, const QString &known);
    void advise();

    TagRow *m_row;
    ItemCompleter *m_completer;
    QVBoxLayout *m_content;
    QList<FieldNote *> m_advice;
    QList<KnownItem> m_known;
    bool m_readOnly = false;
};

} // namespace Galley
