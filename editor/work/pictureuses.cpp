// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictureuses.h"

#include "work/pictures/picturewriting.h"

namespace Galley {

namespace {

/// Tells line and column of positions that come in ascending order: one pass over the text.
class LineCounter
{
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    { }

    void place(PictureUse &use)
    {
        if (use.position < m_lineStart) {
            m_lineStart = 0;
            m_line = 1;
        }
        for (qsizetype end = m_text.indexOf(u'\n', m_lineStart); end >= 0 && end < use.position;
             end = m_text.indexOf(u'\n', m_lineStart)) {
            m_lineStart = end + 1;
            ++m_line;
        }
        use.line = m_line;
        use.column = int(use.position - m_lineStart) + 1;
    }

private:
    QStringView m_text;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

void resolveInto(PictureUse &use, const PictureResolver &pictures)
{
    const PictureResolver::Picture picture = pictures.resolve(use.target);
    use.status = picture.status;
    use.file = picture.file;
}

bool isThere(const PictureUse &use)
{
    return use.status == PictureResolver::Status::Ok
        || use.status == PictureResolver::Status::WrongCase;
}

} // namespace

QList<PictureUse> pictureUses(const QString &text, const PictureResolver &pictures)
{
    return pictureUses(text, readNamedPictures(text), pictures);
}

QList<PictureUse> pictureUses(const QString &text, const NamedPictures &all,
                              const PictureResolver &pictures)
{
    QList<PictureUse> uses;
    LineCounter lines(text);
    for (const FrontPicture &named : all.front) {
        PictureUse use;
        use.target = named.target;
        use.position = named.position;
        use.cover = true;
        resolveInto(use, pictures);
        // "logo.png" under a key that is no cover's may be a title: only a file proves it a
        // picture.
        if (named.coverRank < 0 && !isThere(use))
            continue;
        lines.place(use);
        uses.append(use);
    }
    const qsizetype bodyStart = all.frontMatter.fence().bodyStart;
    for (const PictureReference &reference : all.body) {
        PictureUse use;
        use.target = reference.target;
        use.alt = reference.alt;
        use.title = PictureWriting(QStringView(text).sliced(bodyStart), reference).title();
        use.position = bodyStart + reference.start;
        resolveInto(use, pictures);
        lines.place(use);
        uses.append(use);
    }
    return uses;
}

} // namespace Galley
