// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/paragraphfield.h"

#include "look/look.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/fieldparagraph.h"

#include <QLocale>
#include <QTextBoundaryFinder>

namespace Galley {

namespace {

constexpr int LongDescription = 160; // characters from which on search results cut it off

/// Characters as a reader counts them: an emoji or an accented letter is one.
int characters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

} // namespace

ParagraphField::ParagraphField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Paragraph, key, parent)
    , m_paragraph(new FieldParagraph(this))
{
    adopt(m_paragraph);
    setContent(m_paragraph);
    connect(m_paragraph, &FieldParagraph::edited, this, [this](const QString &text) {
        showCount();
        report(text + m_ending);
    });
    connect(m_paragraph, &FieldParagraph::undoRequested, this, &ParagraphField::undoRequested);
    connect(m_paragraph, &FieldParagraph::redoRequested, this, &ParagraphField::redoRequested);
    if (namesDescription(key))
        note()->setHint(tr("Search results show about 155."));
    ParagraphField::refreshFonts();
}

QString ParagraphField::shown() const
{
    return m_paragraph->text() + m_ending;
}

bool ParagraphField::suits(const Field &field) const
{
    return fieldShape(field) != FieldShape::Text;
}

QWidget *ParagraphField::control() const
{
    return m_paragraph;
}

void ParagraphField::setReadOnly(bool readOnly)
{
    m_paragraph->setReadOnly(readOnly);
}

int ParagraphField::labelHeight() const
{
    return Look::scaled(32);
}

void ParagraphField::refreshFonts()
{
    FormField::refreshFonts();
    m_paragraph->setFont(Look::font(1.0));
}

void ParagraphField::showValue(const QString &value)
{
    qsizetype end = value.size();
    while (end > 0 && value.at(end - 1) == u'\n')
        --end;
    m_ending = value.mid(end);
    m_paragraph->showText(value.left(end));
    showCount();
}

void ParagraphField::showCount()
{
    const int count = characters(m_paragraph->text());
    note()->setCount(count == 1 ? tr("1 character")
                                : tr("%1 characters").arg(QLocale().toString(count)),
                     namesDescription(key()) && count > LongDescription);
}

} // namespace Galley
