// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/numbering.h"

#include <QString>

namespace Galley {

QByteArray Numbering::fill(const Fragment &fragment, int note)
{
    if (fragment.marks.isEmpty())
        return fragment.html;
    QByteArray html;
    html.reserve(fragment.html.size() + fragment.marks.size() * 64);
    qsizetype from = 0;
    for (const Fragment::Mark &mark : fragment.marks) {
        html += QByteArrayView(fragment.html).sliced(from, mark.offset - from);
        from = mark.offset;
        switch (mark.kind) {
        case Fragment::Mark::Kind::HeadingId:
            html += " id=\"" + uniqueId(mark.value) + '"';
            break;
        case Fragment::Mark::Kind::NoteReference:
            html += noteReference(mark.value);
            break;
        case Fragment::Mark::Kind::BackReference:
            html += " <a href=\"#fnref-" + QByteArray::number(note)
                + "\" class=\"footnote-backref\">\u21A9</a>";
            break;
        }
    }
    html += QByteArrayView(fragment.html).sliced(from);
    return html;
}

QByteArray Numbering::uniqueId(const QByteArray &slug)
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

QByteArray Numbering::noteReference(const QByteArray &number)
{
    const int count = ++m_references[number];
    QByteArray id = "fnref-" + number;
    if (count > 1)
        id += '-' + QByteArray::number(count);
    return "<sup class=\"footnote-ref\"><a href=\"#fn-" + number + "\" id=\"" + id + "\">" + number
        + "</a></sup>";
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
