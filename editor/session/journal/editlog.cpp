// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/editlog.h"

#include "session/journal/gaptext.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <optional>

namespace Galley {

namespace {

// A file: the magic, then frames of (size of the payload: 4 bytes, check: 8 bytes, payload). The
// payloads are QDataStream's: strings as UTF-16 units, so that half a surrogate pair survives too.
const QByteArray magic = QByteArrayLiteral("GalleyJ1");
constexpr qsizetype sizeBytes = 4;
constexpr qsizetype checkBytes = 8;
constexpr auto version = QDataStream::Qt_6_0;

QByteArray checkOf(const QByteArray &before, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(payload);
    return hash.result().left(checkBytes);
}

/// Takes frames from a file's bytes, one after the other.
class Frames
{
public:
    explicit Frames(const QByteArray &file)
        : m_file(file)
        , m_at(magic.size())
    { }
    /// The next payload; none at the end and from the first damaged one on. Valid while the file's
    /// bytes are.
    std::optional<QByteArray> next()
    {
        if (m_file.size() - m_at < sizeBytes + checkBytes)
            return {};
        quint32 size = 0;
        QDataStream(m_file.mid(m_at, sizeBytes)) >> size;
        const qsizetype start = m_at + sizeBytes + checkBytes;
        if (m_file.size() - start < qsizetype(size))
            return {};
        const QByteArray payload
            = QByteArray::fromRawData(m_file.constData() + start, qsizetype(size));
        const QByteArray check = m_file.mid(m_at + sizeBytes, checkBytes);
        if (check != checkOf(m_check, payload))
            return {};
        m_check = check;
        m_at = start + qsizetype(size);
        return payload;
    }
    bool atEnd() const { return m_at == m_file.size(); }

private:
    const QByteArray &m_file;
    qsizetype m_at;
    QByteArray m_check;
};

/// The time and the edits of a record. False if it holds anything else.
bool readRecord(const QByteArray &payload, qint64 &time, QList<Edit> &edits)
{
    QDataStream stream(payload);
    stream.setVersion(version);
    quint32 count = 0;
    stream >> time >> count;
    edits.clear();
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 start = 0;
        qint64 length = 0;
        QString text;
        stream >> start >> length >> text;
        edits.append({{qsizetype(start), qsizetype(length)}, text});
    }
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

QByteArray EditLog::frame(const QByteArray &payload)
{
    m_check = checkOf(m_check, payload);
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << quint32(payload.size());
    return bytes + m_check + payload;
}

QByteArray EditLog::begin(const EditLogStart &start, const QDateTime &now)
{
    m_check.clear();
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << start.path << start.savedAt.toMSecsSinceEpoch() << now.toMSecsSinceEpoch()
           << start.diskBytes << start.base;
    return magic + frame(payload);
}

QByteArray EditLog::record(const QList<Edit> &edits, const QDateTime &now)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << now.toMSecsSinceEpoch() << quint32(edits.size());
    for (const Edit &edit : edits)
        stream << qint64(edit.span.start) << qint64(edit.span.length) << edit.text;
    return frame(payload);
}

Result<LoggedText> EditLog::read(const QByteArray &file)
{
    Frames frames(file);
    const std::optional<QByteArray> first
        = file.startsWith(magic) ? frames.next() : std::optional<QByteArray>();
    if (!first)
        return Problem{Problem::FileUnreadable};
    LoggedText log;
    qint64 savedAt = 0;
    qint64 begun = 0;
    QDataStream stream(*first);
    stream.setVersion(version);
    stream >> log.start.path >> savedAt >> begun >> log.start.diskBytes >> log.start.base;
    if (stream.status() != QDataStream::Ok)
        return Problem{Problem::FileUnreadable};
    log.start.savedAt = QDateTime::fromMSecsSinceEpoch(savedAt);
    log.typedUntil = QDateTime::fromMSecsSinceEpoch(begun);

    GapText text(log.start.base);
    bool sound = true;
    while (sound) {
        const std::optional<QByteArray> payload = frames.next();
        if (!payload)
            break;
        qint64 time = 0;
        QList<Edit> edits;
        sound = readRecord(*payload, time, edits);
        for (auto edit = edits.cbegin(); sound && edit != edits.cend(); ++edit)
            sound = text.replace(*edit);
        if (sound)
            log.typedUntil = QDateTime::fromMSecsSinceEpoch(time);
    }
    log.text = text.text();
    log.torn = !sound || !frames.atEnd();
    return log;
}

} // namespace Galley
