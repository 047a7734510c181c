// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/fileoperation.h"

#include "site/safefile.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborParserError>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr int FormatVersion = 1;
constexpr int LastStepKind = int(FileStep::Kind::BinFolder);
constexpr int LastKind = int(FileOperation::Kind::ReplaceWords);

QString key(const char *name)
{
    return QLatin1String(name);
}

/// Where a path lies once what was at \a from is at \a to.
QString replaced(const QString &path, const QString &from, const QString &to)
{
    if (path == from)
        return to;
    return path.startsWith(from + u'/') ? to + path.mid(from.size()) : path;
}

QCborMap toMap(const FileStep &step)
{
    QCborMap map{{key("kind"), int(step.kind)}, {key("path"), step.path}};
    if (!step.to.isEmpty())
        map.insert(key("to"), step.to);
    if (!step.beforeDigest.isEmpty()) {
        map.insert(key("beforeDigest"), step.beforeDigest);
        if (step.beforeKept)
            map.insert(key("before"), qCompress(step.before));
    }
    if (!step.afterDigest.isEmpty())
        map.insert(key("afterDigest"), step.afterDigest);
    if (step.permissions != QFileDevice::Permissions())
        map.insert(key("permissions"), int(step.permissions));
    return map;
}

/// False if the map is no step, or its bytes are not those that were kept.
bool fromMap(const QCborMap &map, FileStep &step)
{
    const qint64 kind = map.value(key("kind")).toInteger(-1);
    step.path = map.value(key("path")).toString();
    if (kind < 0 || kind > LastStepKind || step.path.isEmpty())
        return false;
    step.kind = FileStep::Kind(kind);
    step.to = map.value(key("to")).toString();
    step.beforeDigest = map.value(key("beforeDigest")).toByteArray();
    step.afterDigest = map.value(key("afterDigest")).toByteArray();
    step.permissions = QFileDevice::Permissions(int(map.value(key("permissions")).toInteger(0)));
    const bool binned = step.kind == FileStep::Kind::Bin || step.kind == FileStep::Kind::BinFolder;
    step.beforeKept = map.contains(key("before")) || (step.beforeDigest.isEmpty() && !binned);
    if (!step.beforeDigest.isEmpty() && step.beforeKept) {
        step.before = qUncompress(map.value(key("before")).toByteArray());
        return digestOf(step.before) == step.beforeDigest;
    }
    return true;
}

} // namespace

FileStep FileStep::move(const QString &from, const QString &to)
{
    return {.kind = Kind::Move, .path = from, .to = to};
}

FileStep FileStep::write(const QString &path, const QByteArray &before, const QByteArray &after)
{
    return {.kind = Kind::Write,
            .path = path,
            .before = before,
            .after = after,
            .beforeDigest = digestOf(before),
            .afterDigest = digestOf(after)};
}

FileStep FileStep::make(const QString &path, const QByteArray &bytes)
{
    return {.kind = Kind::Make, .path = path, .after = bytes, .afterDigest = digestOf(bytes)};
}

FileStep FileStep::makeFolder(const QString &path)
{
    return {.kind = Kind::MakeFolder, .path = path};
}

FileStep FileStep::bin(const QString &path, const QByteArray &bytes)
{
    return {.kind = Kind::Bin,
            .path = path,
            .before = bytes,
            .beforeDigest = digestOf(bytes),
            .permissions = QFileInfo(path).permissions()};
}

FileStep FileStep::binFolder(const QString &path, const QByteArray &archive)
{
    FileStep step{.kind = Kind::BinFolder, .path = path, .before = archive};
    step.beforeKept = !archive.isNull();
    if (step.beforeKept)
        step.beforeDigest = digestOf(archive);
    return step;
}

QString FileOperation::moved(const QString &path) const
{
    QString now = path;
    for (const FileStep &step : steps) {
        if (step.kind == FileStep::Kind::Move)
            now = replaced(now, step.path, step.to);
    }
    return now;
}

QString FileOperation::movedBack(const QString &path) const
{
    QString then = path;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->kind == FileStep::Kind::Move)
            then = replaced(then, step->to, step->path);
    }
    return then;
}

const FileStep *FileOperation::writeOf(const QString &path) const
{
    for (const FileStep &step : steps) {
        if (step.kind == FileStep::Kind::Write && step.path == path)
            return &step;
    }
    return nullptr;
}

bool FileOperation::isWholeKept() const
{
    return std::all_of(steps.begin(), steps.end(),
                       [](const FileStep &step) { return step.beforeKept; });
}

bool FileOperation::sharesFilesWith(const FileOperation &other) const
{
    const auto pathsOf = [](const FileOperation &operation) {
        QStringList paths;
        for (const FileStep &step : operation.steps) {
            if (step.kind == FileStep::Kind::MakeFolder)
                continue;
            paths.append(step.path);
            if (!step.to.isEmpty())
                paths.append(step.to);
        }
        return paths;
    };
    const QStringList own = pathsOf(*this);
    const QStringList theirs = pathsOf(other);
    return std::any_of(own.begin(), own.end(), [&](const QString &path) {
        return std::any_of(theirs.begin(), theirs.end(), [&](const QString &each) {
            return each == path || each.startsWith(path + u'/') || path.startsWith(each + u'/');
        });
    });
}

QByteArray FileOperation::toBytes() const
{
    QCborArray list;
    for (const FileStep &step : steps)
        list.append(toMap(step));
    return QCborValue(QCborMap{{key("galley"), FormatVersion},
                               {key("kind"), int(kind)},
                               {key("subject"), subject},
                               {key("post"), post},
                               {key("postAfter"), postAfter},
                               {key("root"), root},
                               {key("when"), when.toUTC().toString(Qt::ISODateWithMs)},
                               {key("steps"), list}})
        .toCbor();
}

Result<FileOperation> FileOperation::fromBytes(const QByteArray &bytes)
{
    const Problem unreadable{Problem::FileUnreadable};
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    const qint64 kind = map.value(key("kind")).toInteger(-1);
    if (error.error.c != QCborError::NoError
        || map.value(key("galley")).toInteger() != FormatVersion || kind < 0 || kind > LastKind)
        return unreadable;
    FileOperation operation;
    operation.kind = Kind(kind);
    operation.subject = map.value(key("subject")).toString();
    operation.post = map.value(key("post")).toString();
    operation.postAfter = map.value(key("postAfter")).toString();
    operation.root = map.value(key("root")).toString();
    operation.when = QDateTime::fromString(map.value(key("when")).toString(), Qt::ISODateWithMs);
    for (const QCborValue &value : map.value(key("steps")).toArray()) {
        FileStep step;
        if (!fromMap(value.toMap(), step))
            return unreadable;
        operation.steps.append(step);
    }
    return operation;
}

} // namespace Galley
