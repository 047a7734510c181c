// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/headfields.h"

#include "post/frontmatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Galley {

namespace {

/// The text that a value shows: its own, or of a list the first item's.
QString shownText(const QJsonValue &value)
{
    const QJsonValue shown = value.isArray() ? value.toArray().at(0) : value;
    return shown.toVariant().toString();
}

QString unquoted(const QString &text)
{
    const QString value = text.trimmed();
    for (const char quote : {'"', '\''}) {
        const QChar mark = QLatin1Char(quote);
        if (value.size() >= 2 && value.startsWith(mark) && value.endsWith(mark))
            return value.mid(1, value.size() - 2);
    }
    return value;
}

} // namespace

HeadFields::HeadFields(const QString &text)
{
    const FrontMatter frontMatter = FrontMatter::read(text);
    m_fence = frontMatter.fence();
    m_problem = frontMatter.problem();
    for (const Field &field : frontMatter.fields()) {
        if (field.items)
            addList(field.key, *field.items);
        if (field.isScalar) {
            add(field.key, field.value);
        } else if (const auto value = frontMatter.value(field.key); value && value->isObject()) {
            const QJsonObject group = value->toObject();
            for (auto it = group.begin(); it != group.end(); ++it)
                add(field.key + QLatin1Char('.') + it.key(), shownText(it.value()));
        } else if (value) {
            add(field.key, shownText(*value));
        }
    }
    if (m_problem && frontMatter.fields().isEmpty())
        readLines(text);
}

QString HeadFields::value(const QStringList &keys) const
{
    for (const QString &key : keys) {
        const QString found = m_values.value(key.toCaseFolded());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList HeadFields::values(const QString &key) const
{
    const QString folded = key.toCaseFolded();
    QStringList words = m_lists.value(folded);
    if (words.isEmpty())
        words = m_values.value(folded).split(QLatin1Char(','));
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll(QString());
    return words;
}

void HeadFields::addList(const QString &key, const QStringList &items)
{
    m_lists.insert(key.toCaseFolded(), items);
}

void HeadFields::readLines(const QString &text)
{
    const QChar separator = QLatin1Char(m_fence.kind == FrontMatterKind::Toml ? '=' : ':');
    const QStringView content
        = QStringView(text).mid(m_fence.content.start, m_fence.content.length);
    for (const QStringView line : content.split(QLatin1Char('\n'))) {
        // Keys behind a table's head belong to that table.
        if (m_fence.kind == FrontMatterKind::Toml && line.startsWith(QLatin1Char('[')))
            return;
        const qsizetype at = line.indexOf(separator);
        const bool indented = !line.isEmpty() && line.front().isSpace();
        if (at > 0 && !indented && !line.startsWith(QLatin1Char('#')))
            add(unquoted(line.left(at).toString()), unquoted(line.mid(at + 1).toString()));
    }
}

void HeadFields::add(const QString &key, const QString &value)
{
    const QString folded = key.toCaseFolded();
    if (!value.isEmpty() && !m_values.contains(folded))
        m_values.insert(folded, value);
}

} // namespace Galley
