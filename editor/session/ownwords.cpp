// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ownwords.h"

#include "site/safefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

QSet<QString> wordsOf(const QByteArray &bytes)
{
    QSet<QString> words;
    const QString text = QString::fromUtf8(bytes);
    for (const QString &line : text.split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            words.insert(word);
    }
    return words;
}

QSet<QString> readWords(const QString &path)
{
    const Result<FileBytes> file = path.isEmpty() ? Problem{Problem::FileMissing} : readFile(path);
    return file ? wordsOf(file->bytes) : QSet<QString>();
}

} // namespace

OwnWords::OwnWords(const QString &profile)
    : m_folder(profile + QStringLiteral("/spelling"))
    , m_general(m_folder + QStringLiteral("/words.txt"))
    , m_words(readWords(m_general))
{ }

void OwnWords::setBlog(const QString &root)
{
    m_ofBlog.clear();
    if (!root.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256);
        m_ofBlog = m_folder + QStringLiteral("/blogs/") + QString::fromLatin1(hash.toHex().left(16))
            + QStringLiteral(".txt");
    }
    m_words = readWords(m_general) + readWords(m_ofBlog);
}

Done OwnWords::add(const QString &path, const QString &word)
{
    m_words.insert(word);
    if (path.isEmpty())
        return done();
    FileBytes before;
    if (QFileInfo::exists(path)) {
        const Result<FileBytes> file = readFile(path);
        if (!file)
            return file.problem();
        before = *file;
    }
    if (wordsOf(before.bytes).contains(word))
        return done();
    QByteArray bytes = before.bytes;
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    bytes += word.toUtf8() + '\n';
    QDir().mkpath(QFileInfo(path).path());
    const Result<QByteArray> written = writeFile(path, bytes, before.digest);
    return written ? done() : Done(written.problem());
}

} // namespace Galley
