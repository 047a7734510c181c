// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturelink.h"

#include "post/fence.h"
#include "post/frontmatter.h"
#include "render/picturereference.h"

#include <QMap>
#include <QRegularExpression>

namespace Galley {

std::optional<LinkForm> ownLinkForm(const Blog &blog, const QList<PictureUse> &uses)
{
    QMap<LinkForm, int> counts;
    for (const PictureUse &use : uses) {
        const auto form = use.status == PictureResolver::Status::Ok ? linkFormOf(blog, use.target)
                                                                    : std::nullopt;
        if (form)
            ++counts[*form];
    }
    std::optional<LinkForm> best;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (!best || count.value() > counts.value(*best))
            best = count.key();
    }
    return best;
}

QString escapedAlt(const QString &alt)
{
    static const QString marks = QStringLiteral("\\[]*_`<{}~$");
    static const QRegularExpression entity(QStringLiteral("^&#?[A-Za-z0-9]+;"));
    const QString line = alt.simplified();
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line[i];
        const bool inWord = sign == u'_' && i > 0 && line[i - 1].isLetterOrNumber()
            && i + 1 < line.size() && line[i + 1].isLetterOrNumber();
        const bool read = sign == u'&' ? entity.match(line.mid(i, 40)).hasMatch()
                                       : marks.contains(sign) && !inWord;
        if (read)
            escaped += u'\\';
        escaped += sign;
    }
    return escaped;
}

QString pictureMarkdown(const QString &alt, const QString &target)
{
    return QStringLiteral("![") + escapedAlt(alt) + QStringLiteral("](") + target + u')';
}

std::optional<QString> withPicturesAtEnd(const QString &text, const QStringList &links)
{
    QString all = text;
    for (const QString &link : links) {
        if (!all.isEmpty() && !all.endsWith(u'\n'))
            all += u'\n';
        if (!all.isEmpty() && !all.endsWith(QLatin1String("\n\n")))
            all += u'\n';
        all += link + u'\n';
    }
    const auto count = [](const QString &post) {
        const qsizetype body = FrontMatter::read(post).fence().bodyStart;
        return findPictures(QStringView(post).mid(body)).size();
    };
    if (count(all) != count(text) + links.size())
        return std::nullopt;
    return all;
}

} // namespace Galley
