// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/tagsfield.h"

#include "look/look.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/itemcompleter.h"
#include "widgets/form/nearduplicate.h"
#include "widgets/form/tagchip.h"
#include "widgets/form/tagrow.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

TagsField::TagsField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Tags, key, parent)
    , m_row(new TagRow(key, this))
    , m_completer(new ItemCompleter(m_row->line()))
{
    auto *content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_content->addWidget(m_row);
    adopt(m_row->line());
    setContent(content);
    FieldLine *line = m_row->line();
    connect(m_row, &TagRow::itemsWanted, this, &TagsField::want);
    connect(m_row, &TagRow::alreadyThere, this, [this](const QString &item) {
        note()->setHint(tr("This post has %1 already.").arg(item));
    });
    connect(m_row, &TagRow::undoRequested, this, &TagsField::undoRequested);
    connect(m_row, &TagRow::redoRequested, this, &TagsField::redoRequested);
    connect(line, &FieldLine::edited, this, [this](const QString &text) {
        note()->setHint({});
        m_completer->offer(text);
    });
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && isRefused())
            revert(); // what was refused is given up
    });
    connect(line, &FieldLine::enterPressed, this, &TagsField::add);
    connect(line, &FieldLine::downPressed, m_completer, &ItemCompleter::offerAll);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) {
                m_row->line()->showText(name);
                m_row->addTyped();
            });
    m_completer->popup()->setAccessibleName(tr("Known %1").arg(key));
    TagsField::refreshFonts();
}

void TagsField::setKnownItems(const QList<KnownItem> &known)
{
    m_known = known;
    m_completer->setItems(m_known, m_row->items());
    advise();
}

void TagsField::add()
{
    const QString chosen = m_completer->takeChosen();
    if (!chosen.isEmpty())
        m_row->line()->showText(chosen);
    if (m_row->line()->text().isEmpty())
        Q_EMIT enterPressed();
    else
        m_row->addTyped();
}

void TagsField::want(const QStringList &items)
{
    Q_EMIT itemsEdited(items);
    // What was refused stays in the line, so that nothing typed is lost.
    if (isRefused())
        showProblem();
    else
        m_row->clearTyped();
}

void TagsField::replace(const QString &item, const QString &known)
{
    QStringList items = m_row->items();
    const qsizetype at = items.indexOf(item);
    if (at < 0)
        return;
    if (items.contains(known))
        items.removeAt(at);
    else
        items[at] = known;
    m_row->line()->setFocus(Qt::OtherFocusReason); // the button that was pressed goes
    want(items);
}

void TagsField::advise()
{
    for (FieldNote *old : std::as_const(m_advice)) {
        old->hide();
        old->deleteLater(); // its button may have led here
    }
    m_advice.clear();
    const QStringList &items = m_row->items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const std::optional<KnownItem> near = nearDuplicate(items.at(i), m_known);
        m_row->chips().at(i)->setNearDuplicate(near.has_value());
        if (!near)
            continue;
        auto *line = new FieldNote(this);
        const QString posts = QLocale().toString(near->posts);
        line->setWarning(near->posts > 1        ? tr("%1 posts say %2.").arg(posts, near->name)
                             : near->posts == 1 ? tr("1 post says %1.").arg(near->name)
                                                : tr("Other posts say %1.").arg(near->name));
        if (!m_readOnly)
            line->setButton(tr("Use %1").arg(near->name));
        connect(line, &FieldNote::clicked, this,
                [this, item = items.at(i), name = near->name] { replace(item, name); });
        m_content->addWidget(line);
        m_advice.append(line);
    }
    QWidget *before = m_row->line();
    for (QWidget *stop : tabStops().mid(1)) {
        setTabOrder(before, stop);
        before = stop;
    }
}

QString TagsField::shown() const
{
    return m_row->items().join(QStringLiteral(", "));
}

bool TagsField::suits(const Field &field) const
{
    return fieldShape(field) == FieldShape::Tags;
}

QWidget *TagsField::control() const
{
    return m_row->line();
}

void TagsField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_row->setReadOnly(readOnly);
    advise();
}

int TagsField::labelHeight() const
{
    return Look::scaled(32);
}

QList<QWidget *> TagsField::tabStops() const
{
    QList<QWidget *> stops{m_row->line()};
    for (const FieldNote *line : m_advice)
        stops.append(line->button());
    stops.append(note()->button());
    return stops;
}

void TagsField::refreshFonts()
{
    FormField::refreshFonts();
    m_row->refreshFonts();
    for (FieldNote *line : std::as_const(m_advice))
        line->refreshFonts();
}

void TagsField::finishTyping()
{
    m_row->addTyped();
}

void TagsField::showValue(const QString &)
{
    m_row->setItems(field().items.value_or(QStringList()));
    m_completer->setItems(m_known, m_row->items());
    advise();
}

void TagsField::showWrong(bool wrong)
{
    m_row->setWrong(wrong);
}

void TagsField::showRefused(const QString &text)
{
    m_row->line()->showText(text);
}

QString TagsField::refusedText() const
{
    return m_row->line()->text();
}

} // namespace Galley
