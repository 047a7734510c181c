// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/operations/operationlog.h"

#include "site/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace Galley {

namespace {

QString begunSuffix()
{
    return QStringLiteral(".begun");
}
QString doneSuffix()
{
    return QStringLiteral(".done");
}

/// Names that sort as they were made.
QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + begunSuffix(), u'*' + doneSuffix()}, QDir::Files,
                                      QDir::Name);
}

} // namespace

OperationLog::OperationLog(const QString &folder)
    : OperationLog(folder, Limits())
{ }

OperationLog::OperationLog(const QString &folder, const Limits &limits)
    : m_folder(folder)
    , m_limits(limits)
{ }

QString OperationLog::folderOf(const QString &root) const
{
    return m_folder + u'/' + QString::fromLatin1(digestOf(root.toUtf8()).toHex().left(32));
}

Result<QString> OperationLog::begin(const FileOperation &operation)
{
    const QString folder = folderOf(operation.root);
    if (!QDir().mkpath(folder))
        return Problem{Problem::UndoNotKept, {folder}};
    const QFileInfoList there = filesIn(folder);
    const QString newest = there.isEmpty() ? QString() : there.constLast().completeBaseName();
    // Two within a millisecond, or a clock that went back: still in their order.
    QString name = operation.when.toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    if (name <= newest)
        name = newest + u'a';
    const QString file = folder + u'/' + name + begunSuffix();
    const auto written = writeFile(file, operation.toBytes(), {});
    if (!written)
        return Problem{Problem::UndoNotKept, {file, written.problem().arguments.value(1)}};
    return file;
}

QString OperationLog::finish(const QString &file)
{
    const QFileInfo info(file);
    const QString finished = info.path() + u'/' + info.completeBaseName() + doneSuffix();
    const bool renamed = QFile::rename(file, finished);
    keepWithinLimits(info.path());
    return renamed ? finished : file;
}

QString OperationLog::reopen(const QString &file)
{
    const QFileInfo info(file);
    const QString begun = info.path() + u'/' + info.completeBaseName() + begunSuffix();
    return begun == file || QFile::rename(file, begun) ? begun : file;
}

void OperationLog::drop(const QString &file)
{
    QFile::remove(file);
}

std::optional<OperationLog::Kept> OperationLog::last(const QString &root) const
{
    const QFileInfoList files = filesIn(folderOf(root));
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        const auto bytes = readFile(file->filePath(), std::numeric_limits<int>::max());
        if (!bytes)
            return std::nullopt;
        const Result<FileOperation> operation = FileOperation::fromBytes(bytes->bytes);
        if (operation && operation->root == root)
            return Kept{file->filePath(), *operation, file->suffix() == QLatin1String("begun")};
        QFile::rename(file->filePath(), file->filePath() + QStringLiteral(".broken"));
    }
    return std::nullopt;
}

std::optional<OperationLog::Kept> OperationLog::at(const QString &file, const QString &root) const
{
    const auto bytes = readFile(file, std::numeric_limits<int>::max());
    if (!bytes)
        return std::nullopt;
    const Result<FileOperation> operation = FileOperation::fromBytes(bytes->bytes);
    if (!operation || operation->root != root)
        return std::nullopt;
    return Kept{file, *operation, file.endsWith(begunSuffix())};
}

QList<OperationLog::Kept> OperationLog::recent(const QString &root) const
{
    QList<Kept> all;
    const QFileInfoList files = filesIn(folderOf(root));
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        std::optional<Kept> kept = at(file->filePath(), root);
        if (!kept)
            continue;
        for (FileStep &step : kept->operation.steps)
            step.before.clear();
        all.append(*kept);
    }
    return all;
}

void OperationLog::keepWithinLimits(const QString &folder) const
{
    QFileInfoList own = filesIn(folder);
    while (own.size() > m_limits.perBlog)
        QFile::remove(own.takeFirst().filePath());
    QFileInfoList all;
    qint64 bytes = 0;
    QDirIterator each(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        all.append(each.fileInfo());
        bytes += all.constLast().size();
    }
    std::sort(all.begin(), all.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
    // The newest stays, whatever it weighs.
    for (qsizetype i = 0; i + 1 < all.size() && bytes > m_limits.bytes; ++i) {
        bytes -= all[i].size();
        QFile::remove(all[i].filePath());
    }
}

} // namespace Galley
