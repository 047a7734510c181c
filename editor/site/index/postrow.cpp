// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/postrow.h"

#include <array>

namespace Galley {

namespace {

// A row is one text that is decoded at once, its fields behind each other: ten thousand of them
// are read while somebody waits for the list.
constexpr char16_t fieldEnd = 0x1F;
constexpr char16_t itemEnd = 0x1E;

enum Part {
    Title,
    Date,
    Day, ///< the point that the date was read as; empty for none
    Offset,
    Draft,
    Cover,
    CoverFile, ///< below the root
    Tags,
    Description,
    Language,
    Changed,
    ProblemCode, ///< empty for none
    ProblemLine,
    ProblemArguments,
    partCount
};

/// Texts that hold the signs between fields would come back as more fields.
QString plain(QString text)
{
    for (const char16_t sign : {fieldEnd, itemEnd})
        text.replace(QChar(sign), QLatin1Char(' '));
    return text;
}

QString joined(const QStringList &items)
{
    QStringList parts;
    for (const QString &item : items)
        parts.append(plain(item));
    return parts.join(QChar(itemEnd));
}

QStringList itemsOf(QStringView text)
{
    return text.isEmpty() ? QStringList() : text.toString().split(QChar(itemEnd));
}

} // namespace

QByteArray postRow(const PostSummary &post, const QString &root)
{
    QStringList parts(partCount);
    parts[Title] = plain(post.title);
    parts[Date] = plain(post.date);
    if (post.day.isValid()) {
        parts[Day] = QString::number(post.day.toMSecsSinceEpoch());
        parts[Offset] = QString::number(post.day.offsetFromUtc());
    }
    parts[Draft] = post.draft ? QStringLiteral("1") : QString();
    parts[Cover] = plain(post.cover);
    if (post.coverFile.startsWith(root + QLatin1Char('/')))
        parts[CoverFile] = plain(post.coverFile.mid(root.size() + 1));
    parts[Tags] = joined(post.tags);
    parts[Description] = plain(post.description);
    parts[Language] = plain(post.language);
    parts[Changed] = QString::number(post.changed);
    if (post.problem) {
        parts[ProblemCode] = QString::number(post.problem->code);
        parts[ProblemLine] = QString::number(post.problem->line);
        parts[ProblemArguments] = joined(post.problem->arguments);
    }
    return parts.join(QChar(fieldEnd)).toUtf8();
}

PostSummary postOfRow(const QByteArray &row, const QString &path, const QString &root)
{
    const QString text = QString::fromUtf8(row);
    std::array<QStringView, partCount> parts;
    std::size_t count = 0;
    for (const QStringView part : QStringView(text).tokenize(QChar(fieldEnd))) {
        if (count < parts.size())
            parts[count++] = part;
    }
    PostSummary post;
    post.path = path;
    post.title = parts[Title].toString();
    post.date = parts[Date].toString();
    if (!parts[Day].isEmpty())
        post.day = QDateTime::fromMSecsSinceEpoch(parts[Day].toLongLong(), Qt::OffsetFromUTC,
                                                  parts[Offset].toInt());
    post.draft = !parts[Draft].isEmpty();
    post.cover = parts[Cover].toString();
    if (!parts[CoverFile].isEmpty())
        post.coverFile = root + QLatin1Char('/') + parts[CoverFile].toString();
    post.tags = itemsOf(parts[Tags]);
    post.description = parts[Description].toString();
    post.language = parts[Language].toString();
    post.changed = parts[Changed].toLongLong();
    if (!parts[ProblemCode].isEmpty())
        post.problem = Problem{static_cast<Problem::Code>(parts[ProblemCode].toInt()),
                               itemsOf(parts[ProblemArguments]), parts[ProblemLine].toInt()};
    return post;
}

} // namespace Galley
