// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/postrow.h"

#include "site/postdate.h"

#include <QDataStream>

#include <limits>

namespace Galley {

namespace {

constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;
// The date is stored as the point that was read from it: reading ten thousand again takes long.
constexpr qint64 noDay = std::numeric_limits<qint64>::min();

} // namespace

QByteArray postRow(const PostSummary &post, const QString &root)
{
    QByteArray row;
    QDataStream stream(&row, QDataStream::WriteOnly);
    stream.setVersion(streamVersion);
    const QString cover = post.coverFile.startsWith(root + QLatin1Char('/'))
        ? post.coverFile.mid(root.size() + 1)
        : QString();
    const qint64 day = post.day.isValid() ? post.day.toMSecsSinceEpoch() : noDay;
    stream << post.title.toUtf8() << post.date.toUtf8() << day << qint32(post.day.offsetFromUtc())
           << post.draft << post.cover.toUtf8() << cover.toUtf8()
           << post.tags.join(QLatin1Char('\n')).toUtf8() << post.description.toUtf8()
           << post.language.toUtf8() << post.changed
           << qint32(post.problem ? post.problem->code : -1);
    if (post.problem)
        stream << post.problem->arguments << qint32(post.problem->line);
    return row;
}

PostSummary postOfRow(const QByteArray &row, const QString &path, const QString &root)
{
    QDataStream stream(row);
    stream.setVersion(streamVersion);
    QByteArray title, date, cover, coverFile, tags, description, language;
    qint64 day = noDay;
    qint32 offset = 0;
    qint32 problem = -1;
    PostSummary post;
    post.path = path;
    stream >> title >> date >> day >> offset >> post.draft >> cover >> coverFile >> tags
        >> description >> language >> post.changed >> problem;
    post.title = QString::fromUtf8(title);
    post.date = QString::fromUtf8(date);
    if (day != noDay)
        post.day = QDateTime::fromMSecsSinceEpoch(day, Qt::OffsetFromUTC, offset);
    post.cover = QString::fromUtf8(cover);
    if (!coverFile.isEmpty())
        post.coverFile = root + QLatin1Char('/') + QString::fromUtf8(coverFile);
    if (!tags.isEmpty())
        post.tags = QString::fromUtf8(tags).split(QLatin1Char('\n'));
    post.description = QString::fromUtf8(description);
    post.language = QString::fromUtf8(language);
    if (problem >= 0) {
        post.problem = Problem{static_cast<Problem::Code>(problem)};
        qint32 line = 0;
        stream >> post.problem->arguments >> line;
        post.problem->line = line;
    }
    return post;
}

} // namespace Galley
