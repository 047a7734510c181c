// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/descriptionrewrite.h"

#include "post/fence.h"
#include "site/reference.h"
#include "work/pictures/picturewriting.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

DescriptionRewrite::DescriptionRewrite(const Blog &blog, const QString &picture,
                                       const PictureDescription &description)
    : m_blog(blog)
    , m_picture(picture)
    , m_description(description)
{ }

bool DescriptionRewrite::mayConcern(const QString &, const QByteArray &bytes) const
{
    // A name may be written with escapes; its first plain letters never are.
    static const QRegularExpression plain(QStringLiteral("[A-Za-z0-9]+"));
    const QString word = plain.match(QFileInfo(m_picture).fileName()).captured();
    return !bytes.isValidUtf8() || bytes.toLower().contains(word.toLower().toUtf8());
}

Result<EditList> DescriptionRewrite::edits(const QString &postFile, const QString &text) const
{
    const qsizetype bodyStart = findFence(text).bodyStart;
    const QString body = text.mid(bodyStart);
    QList<Edit> wanted;
    for (const PictureReference &found : findPictures(body)) {
        const ResolvedReference file = resolveReference(m_blog, postFile, found.target);
        const bool there
            = file.status == ReferenceStatus::Ok || file.status == ReferenceStatus::WrongCase;
        if (!there || file.file != m_picture)
            continue;
        const PictureWriting writing(body, found);
        const auto alt = m_description.alt ? writing.withAlt(*m_description.alt) : std::nullopt;
        const auto title
            = m_description.title ? writing.withTitle(*m_description.title) : std::nullopt;
        if (alt && title && alt->span == title->span) // both new, at one place of a tag
            wanted.append({alt->span, alt->text + title->text});
        else {
            if (alt)
                wanted.append(*alt);
            if (title)
                wanted.append(*title);
        }
    }
    EditList edits;
    for (const Edit &edit : std::as_const(wanted)) {
        if (body.mid(edit.span.start, edit.span.length) == edit.text)
            continue;
        const Span span{bodyStart + edit.span.start, edit.span.length};
        if (const Done added = edits.replace(span, edit.text); !added)
            return added.problem();
    }
    return edits;
}

} // namespace Galley
