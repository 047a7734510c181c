// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fieldspelling.h"

#include "app/livespelling.h"
#include "app/spellingmenu.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/fieldparagraph.h"
#include "widgets/form/formfield.h"
#include "widgets/frontmatterform.h"
#include "widgets/spelling/prosemask.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace Galley {

namespace {

/// Calls one of these with the widget that it is.
template <typename Line, typename Paragraph>
void either(QWidget *control, Line line, Paragraph paragraph)
{
    if (auto *asLine = qobject_cast<FieldLine *>(control))
        line(*asLine);
    else if (auto *asParagraph = qobject_cast<FieldParagraph *>(control))
        paragraph(*asParagraph);
}

QString wordsOf(QWidget *control)
{
    QString words;
    either(
        control, [&words](FieldLine &line) { words = line.text(); },
        [&words](FieldParagraph &paragraph) { words = paragraph.text(); });
    return words;
}

int caretOf(QWidget *control)
{
    int caret = -1;
    either(
        control, [&caret](FieldLine &line) { caret = line.cursorPosition(); },
        [&caret](FieldParagraph &paragraph) { caret = paragraph.textCursor().position(); });
    return caret;
}

void mark(QWidget *control, const QList<Span> &spans)
{
    either(
        control, [&spans](FieldLine &line) { line.setMarkedWords(spans); },
        [&spans](FieldParagraph &paragraph) { paragraph.setMarkedWords(spans); });
}

/// A layout's name, a path or an author is no prose.
bool holdsProse(const FormField &field)
{
    switch (field.shape()) {
    case FieldShape::Title:
    case FieldShape::Paragraph:
        return true;
    case FieldShape::Line:
        return namesDescription(field.key()) || field.value().simplified().count(u' ') >= 3;
    default:
        return false;
    }
}

QList<SpellingParagraph> paragraphsOf(const QString &words)
{
    QList<PostLine> lines;
    qsizetype position = 0;
    const QStringList all = words.split(u'\n');
    for (const QString &line : all) {
        lines.append({position, line, -1});
        position += line.size() + 1;
    }
    return proseParagraphs(lines);
}

} // namespace

FieldSpelling::FieldSpelling(Settings &settings, LiveSpelling &spelling, SpellingMenu &menu,
                             FrontMatterForm &form, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_spelling(spelling)
    , m_menu(menu)
    , m_form(form)
    , m_jobs(QStringLiteral("spelling of fields"))
{
    connect(&spelling, &LiveSpelling::looked, this, &FieldSpelling::look);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *) {
        if (old && m_edited.contains(old)) {
            m_edited.insert(old, false);
            show();
        }
    });
}

void FieldSpelling::look()
{
    QList<Text> texts;
    if (m_settings.checksSpelling() && m_spelling.post()) {
        const QList<FormField *> fields = m_form.findChildren<FormField *>();
        for (const FormField *field : fields) {
            if (!holdsProse(*field))
                continue;
            follow(field->control());
            if (const QString words = wordsOf(field->control()); !words.trimmed().isEmpty())
                texts.append({field->control(), words, {}});
        }
    }
    if (texts.isEmpty()) {
        take({});
        return;
    }
    SpellingText question = m_spelling.question();
    if (question.language.isEmpty())
        question.language = m_spelling.language();
    m_jobs.run([this, texts, question, checker = m_spelling.checker()] {
        QList<Text> answered = texts;
        for (Text &text : answered) {
            SpellingText asked = question;
            asked.paragraphs = paragraphsOf(text.words);
            asked.sample = asked.paragraphs;
            text.wrong = checker->check(asked).misspellings;
        }
        return NewestJob::Delivery([this, answered] {
            if (m_settings.checksSpelling() && m_spelling.post())
                take(answered);
        });
    });
}

void FieldSpelling::take(const QList<Text> &texts)
{
    for (const Text &before : std::as_const(m_texts)) {
        const bool stays = std::any_of(texts.cbegin(), texts.cend(), [&before](const Text &text) {
            return text.control == before.control;
        });
        if (before.control && !stays)
            mark(before.control, {});
    }
    m_texts = texts;
    show();
}

void FieldSpelling::show()
{
    for (const Text &text : std::as_const(m_texts)) {
        if (!text.control || wordsOf(text.control) != text.words)
            continue; // typed since then: it is looked at again
        const bool typing = text.control->hasFocus() && m_edited.value(text.control);
        const int caret = typing ? caretOf(text.control) : -1;
        QList<Span> spans;
        for (const Misspelling &each : text.wrong) {
            if (caret < each.span.start || caret > each.span.end())
                spans.append(each.span);
        }
        mark(text.control, spans);
    }
}

void FieldSpelling::follow(QWidget *control)
{
    if (m_edited.contains(control))
        return;
    m_edited.insert(control, false);
    connect(control, &QObject::destroyed, this, [this](QObject *gone) { m_edited.remove(gone); });
    const auto listen = [this, control](auto &widget) {
        using Widget = std::remove_reference_t<decltype(widget)>;
        connect(&widget, &Widget::edited, this, [this, control] { m_edited[control] = true; });
        connect(&widget, &Widget::cursorPositionChanged, this, &FieldSpelling::show);
        connect(&widget, &Widget::menuOpening, this,
                [this, control](QMenu *menu, int position) { fillMenu(control, *menu, position); });
    };
    either(
        control, [&listen](FieldLine &line) { listen(line); },
        [&listen](FieldParagraph &paragraph) { listen(paragraph); });
}

void FieldSpelling::fillMenu(QWidget *control, QMenu &menu, int position)
{
    for (const Text &text : std::as_const(m_texts)) {
        if (text.control != control || wordsOf(control) != text.words)
            continue;
        for (const Misspelling &wrong : text.wrong) {
            if (position < wrong.span.start || position > wrong.span.end())
                continue;
            bool writable = false;
            either(
                control, [&](FieldLine &line) { writable = !line.isReadOnly(); },
                [&](FieldParagraph &paragraph) { writable = !paragraph.isReadOnly(); });
            const QPointer<QWidget> place(control);
            const auto replace
                = [this, place, words = text.words, span = wrong.span](const QString &with) {
                      if (!place || wordsOf(place) != words)
                          return;
                      either(
                          place.data(), [&](FieldLine &line) { line.replaceWord(span, with); },
                          [&](FieldParagraph &paragraph) { paragraph.replaceWord(span, with); });
                      m_edited.insert(place, false); // nobody has typed
                  };
            m_menu.offer(menu, wrong, writable, replace);
            return;
        }
    }
}

} // namespace Galley
