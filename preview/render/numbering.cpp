// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/numbering.h"

#include <QString>

namespace Galley {

QByteArray HeadingIds::take(const QByteArray &slug)
{
    QByteArray id = slug;
    if (const auto used = m_ids.find(slug); used != m_ids.end()) {
        do
            id = slug + '-' + QByteArray::number(++*used);
        while (m_ids.contains(id));
    }
    m_ids.insert(id, 0);
    return id;
}

QByteArrayView HeadingIds::family(QByteArrayView slug)
{
    for (;;) {
        qsizetype end = slug.size();
        while (end > 0 && slug[end - 1] >= '0' && slug[end - 1] <= '9')
            --end;
        if (end == slug.size() || end == 0 || slug[end - 1] != '-')
            return slug;
        slug = slug.first(end - 1);
    }
}

QByteArrayList Numbering::values(const Fragment &fragment, int note)
{
    QByteArrayList values;
    values.reserve(fragment.marks.size());
    for (const Fragment::Mark &mark : fragment.marks) {
        switch (mark.kind) {
        case Fragment::Mark::Kind::HeadingId:
            values.append(headingIdHtml(m_ids.take(mark.value)));
            break;
        case Fragment::Mark::Kind::NoteReference:
            values.append(noteReferenceHtml(mark.value, ++m_references[mark.value]));
            break;
        case Fragment::Mark::Kind::BackReference:
            values.append(backReferenceHtml(note));
            break;
        }
    }
    return values;
}

QByteArray headingIdHtml(const QByteArray &id)
{
    return " id=\"" + id + '"';
}

QByteArray noteReferenceHtml(const QByteArray &number, int count)
{
    QByteArray id = "fnref-" + number;
    if (count > 1)
        id += '-' + QByteArray::number(count);
    return "<sup class=\"footnote-ref\"><a href=\"#fn-" + number + "\" id=\"" + id + "\">" + number
        + "</a></sup>";
}

QByteArray backReferenceHtml(int note)
{
    return " <a href=\"#fnref-" + QByteArray::number(note)
        + "\" class=\"footnote-backref\">\u21A9</a>";
}

QByteArray headingSlug(QByteArrayView text)
{
    QString slug;
    const QString lower = QString::fromUtf8(text).toLower().trimmed();
    // By code point, as letters outside the first plane are letters too.
    for (const uint code : lower.toUcs4()) {
        if (code == ' ')
            slug += u'-';
        else if (code == '-' || code == '_' || QChar::isLetterOrNumber(code) || QChar::isMark(code))
            slug += QStringView(QChar::fromUcs4(code));
    }
    return slug.toUtf8();
}

} // namespace Galley
