// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/valuetext.h"

#include "post/frontmatter.h"

#include <QJsonValue>

namespace Galley {

qsizetype valueIndent(QStringView text, qsizetype column)
{
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringView line = lines[i];
        for (qsizetype k = 0; k < column && !line.isEmpty(); ++k) {
            if (k >= line.size() || line[k] != u' ')
                return 0;
        }
    }
    return column;
}

QString withoutIndent(QStringView text, qsizetype column)
{
    QString result;
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView line = lines[i];
        for (qsizetype k = 0; i > 0 && k < column && line.startsWith(u' '); ++k)
            line = line.mid(1);
        if (i > 0)
            result += u'\n';
        result += line;
    }
    return result;
}

QString withIndent(QStringView text, qsizetype column)
{
    QString result;
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            result += u'\n';
        if (i > 0 && !lines[i].isEmpty())
            result += QString(column, u' ');
        result += lines[i];
    }
    return result;
}

Result<EditList> FrontMatter::setText(const QString &key, const QString &text) const
{
    if (m_problem)
        return *m_problem;
    const Field *field = this->field(key);
    if (!field)
        return Problem{Problem::KeyMissing, {key}};
    const QStringView source = QStringView(m_text).mid(field->span.start, field->span.length);
    const qsizetype column = valueIndent(
        source, field->span.start - (m_text.lastIndexOf(u'\n', field->span.start - 1) + 1));
    if (field->isScalar || withIndent(field->value, column) != source)
        return Problem{Problem::EditNotVerified, {key}, field->line};
    EditList edits;
    if (text == field->value)
        return edits;
    if (const Done put = edits.replace(field->span, withIndent(text, column)); !put)
        return put.problem();
    const QString changed = edits.applied(m_text);
    const FrontMatter after = read(changed);
    if (after.m_problem)
        return *after.m_problem;
    const bool sameBody
        = changed.size() - after.m_fence.bodyStart == m_text.size() - m_fence.bodyStart;
    bool same = sameBody && after.m_fields.size() == m_fields.size();
    for (qsizetype i = 0; same && i < m_fields.size(); ++i) {
        const Field &now = after.m_fields[i];
        if (now.key == key) {
            same = m_fields[i].key == key && now.value == text;
            continue;
        }
        const Result<QJsonValue> before = value(now.key);
        const Result<QJsonValue> there = after.value(now.key);
        same = now.key == m_fields[i].key && now.value == m_fields[i].value
            && before.ok() == there.ok() && (!before.ok() || *before == *there);
    }
    if (!same)
        return Problem{Problem::EditNotVerified, {key}, field->line};
    return edits;
}

} // namespace Galley
