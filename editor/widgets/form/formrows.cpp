// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/formrows.h"

#include "look/look.h"
#include "widgets/form/formfield.h"
#include "widgets/form/formrow.h"
#include "widgets/form/linefield.h"
#include "widgets/form/tagsfield.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr int LabelColumn = 88; // pixels at a 13 px font
constexpr int WidestLabelColumn = 132;

/// True if the field's widget may stay. What is seen keeps its shape as long as it can show the
/// value, so that nothing jumps; what is hidden takes the shape that suits best.
bool canStay(const FormField &widget, const Field &field)
{
    if (!widget.suits(field))
        return false;
    return widget.isVisible() || widget.isRefused() || widget.shape() == fieldShape(field);
}

} // namespace

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    arrange();
}

void FormRows::showFields(const QList<Field> &fields)
{
    QList<FormRow *> old = std::exchange(m_rows, {});
    bool reordered = old.size() != fields.size();
    for (const Field &field : fields) {
        const auto same = std::find_if(old.begin(), old.end(), [&field](const FormRow *row) {
            return row->field()->key() == field.key && canStay(*row->field(), field);
        });
        FormRow *row = nullptr;
        if (same != old.end()) {
            row = *same;
            reordered = reordered || same != old.begin();
            old.erase(same);
        } else {
            row = makeRow(field);
            reordered = true;
        }
        m_rows.append(row);
        row->field()->take(field);
    }
    for (FormRow *gone : std::as_const(old)) {
        gone->hide();
        gone->deleteLater(); // it may be the one whose signal led here
    }
    if (!reordered)
        return;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_layout->indexOf(m_rows.at(i)) != i)
            m_layout->insertWidget(i, m_rows.at(i));
        m_rows.at(i)->show();
    }
    arrange();
    orderTabs();
}

void FormRows::clear()
{
    const QList<FormRow *> rows = std::exchange(m_rows, {});
    for (FormRow *row : rows) {
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater();
    }
}

FormRow *FormRows::makeRow(const Field &field)
{
    FormField *widget = makeFormField(fieldShape(field), field.key, this);
    widget->setReadOnly(m_readOnly);
    if (auto *picture = qobject_cast<PictureField *>(widget)) {
        picture->setFinder(m_finder);
        picture->setChoice(m_choice);
    }
    if (auto *tags = qobject_cast<TagsField *>(widget))
        tags->setKnownItems(m_known.value(field.key));
    if (auto *line = qobject_cast<LineField *>(widget))
        line->setChoices(m_choices.value(field.key));
    connect(widget, &FormField::edited, this,
            [this, widget](const QString &value) { Q_EMIT edited(widget, value); });
    connect(widget, &FormField::itemsEdited, this,
            [this, widget](const QStringList &items) { Q_EMIT itemsEdited(widget, items); });
    connect(widget, &FormField::left, this, &FormRows::fieldLeft);
    connect(widget, &FormField::undoRequested, this,
            [this, widget] { Q_EMIT undoRequested(widget); });
    connect(widget, &FormField::redoRequested, this, &FormRows::redoRequested);
    connect(widget, &FormField::lineRequested, this, &FormRows::lineRequested);
    connect(widget, &FormField::enterPressed, this, [this, widget] { focusAfter(widget); });
    auto *row = new FormRow(widget, this);
    row->refreshFonts();
    row->setMarked(m_marked.contains(field.key));
    return row;
}

void FormRows::focusAfter(FormField *field)
{
    const QList<FormField *> all = fields();
    const qsizetype next = all.indexOf(field) + 1;
    if (next <= 0 || next >= all.size())
        return;
    QWidget *control = all.at(next)->control();
    control->setFocus(Qt::TabFocusReason);
    Q_EMIT movedTo(control);
}

void FormRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FormField *field : fields())
        field->setReadOnly(readOnly);
}

void FormRows::setMarkedKeys(const QStringList &keys)
{
    m_marked = keys;
    for (FormRow *row : std::as_const(m_rows))
        row->setMarked(keys.contains(row->field()->key()));
}

void FormRows::setLabelsAbove(bool above)
{
    m_above = above;
    arrange();
}

void FormRows::setPictureFinder(const PictureFinder &finder)
{
    m_finder = finder;
    for (FormField *field : fields()) {
        if (auto *picture = qobject_cast<PictureField *>(field))
            picture->setFinder(finder);
    }
}

void FormRows::setPictureChoice(const PictureChoice &choice)
{
    m_choice = choice;
    for (FormField *field : fields()) {
        if (auto *picture = qobject_cast<PictureField *>(field))
            picture->setChoice(choice);
    }
}

void FormRows::lookAtPictures()
{
    for (FormField *field : fields()) {
        if (auto *picture = qobject_cast<PictureField *>(field))
            picture->look();
    }
}

void FormRows::setKnownItems(const KnownItems &known)
{
    if (known == m_known)
        return; // what is offered to somebody who types must not go
    m_known = known;
    for (FormField *field : fields()) {
        if (auto *tags = qobject_cast<TagsField *>(field))
            tags->setKnownItems(known.value(tags->key()));
    }
}

void FormRows::setChoices(const KnownItems &choices)
{
    m_choices = choices;
    for (FormField *field : fields()) {
        if (auto *line = qobject_cast<LineField *>(field))
            line->setChoices(choices.value(line->key()));
    }
}

QList<FormField *> FormRows::fields() const
{
    QList<FormField *> all;
    for (const FormRow *row : m_rows)
        all.append(row->field());
    return all;
}

FormField *FormRows::field(const QString &key) const
{
    for (FormField *field : fields()) {
        if (field->key() == key)
            return field;
    }
    return nullptr;
}

void FormRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool fonts = event->type() == QEvent::ApplicationFontChange;
    if (!fonts)
        return;
    for (FormRow *row : std::as_const(m_rows))
        row->refreshFonts();
    arrange();
}

void FormRows::arrange()
{
    m_layout->setContentsMargins(Look::scaled(24), Look::scaled(12), Look::scaled(24),
                                 Look::scaled(4));
    m_layout->setSpacing(Look::scaled(12));
    int column = Look::scaled(LabelColumn);
    for (const FormRow *row : std::as_const(m_rows))
        column = std::max(column, std::min(row->labelWidth(), Look::scaled(WidestLabelColumn)));
    for (FormRow *row : std::as_const(m_rows)) {
        row->setLabelWidth(column);
        row->setLabelAbove(m_above);
    }
}

void FormRows::orderTabs()
{
    QWidget *before = nullptr;
    for (const FormField *field : fields()) {
        for (QWidget *stop : field->tabStops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace Galley
