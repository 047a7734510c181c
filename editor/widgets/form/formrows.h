// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "widgets/form/knownitem.h"
#include "widgets/form/picturefield.h"

#include <QWidget>

class QVBoxLayout;

namespace Galley {

class FormRow;

/// The rows of the form, in the file's order. New fields are compared with those that are
/// shown: a row whose key is still there is kept with its caret, only values that differ change.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    void showFields(const QList<Field> &fields);
    /// Forgets all rows: what comes next belongs to another post.
    void clear();
    void setReadOnly(bool readOnly);
    void setLabelsAbove(bool above);
    /// The keys at which something is left to the author.
    void setMarkedKeys(const QStringList &keys);
    void setPictureFinder(const PictureFinder &finder);
    void setPictureChoice(const PictureChoice &choice);
    void lookAtPictures();
    void setKnownItems(const KnownItems &known);
    void setChoices(const KnownItems &choices);

    QList<FormField *> fields() const;
    FormField *field(const QString &key) const;

Q_SIGNALS:
    void edited(Galley::FormField *field, const QString &value);
    void itemsEdited(Galley::FormField *field, const QStringList &items);
    void fieldLeft();
    void undoRequested(Galley::FormField *field);
    void redoRequested();
    void lineRequested(int line);
    /// Enter has moved the focus to this widget: it should be seen.
    void movedTo(QWidget *control);

protected:
    void changeEvent(QEvent *event) override;

private:
    FormRow *makeRow(const Field &field);
    void focusAfter(FormField *field);
    void arrange();
    void orderTabs();

    QVBoxLayout *m_layout;
    QList<FormRow *> m_rows;
    PictureFinder m_finder;
    PictureChoice m_choice;
    KnownItems m_known;
    KnownItems m_choices;
    QStringList m_marked;
    bool m_readOnly = false;
    bool m_above = false;
};

} // namespace Galley
