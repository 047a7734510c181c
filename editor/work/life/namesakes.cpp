// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/namesakes.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

Namesakes::Namesakes(const Blog &blog, const QString &post, const QStringList &posts)
    : m_root(blog.root)
    , m_post(post)
{
    for (const QString &language : blog.languages)
        m_languages.append(language.toLower());
    m_default = m_languages.value(0);
    const auto own = PostName::of(blog, post);
    if (!own)
        return;
    for (const QString &other : posts) {
        // Most names have nothing in common: only those that do are looked at closely.
        if (other == post || !other.contains(own->slug(), Qt::CaseInsensitive))
            continue;
        const auto name = PostName::of(blog, other);
        // A translation in the same bundle moves along with it.
        if (name && name->slug().compare(own->slug(), Qt::CaseInsensitive) == 0
            && name->place() != own->place())
            m_others.append(other);
    }
}

QString Namesakes::languageIn(const QStringList &segments) const
{
    static const QRegularExpression code(QStringLiteral("^[a-z]{2}(?:-[a-z]{2,4})?$"));
    for (const QString &segment : segments) {
        const QString word = segment.toLower();
        if (m_languages.isEmpty() ? code.match(word).hasMatch() : m_languages.contains(word))
            return word;
    }
    return {};
}

QString Namesakes::languageOf(const QString &path) const
{
    const QString name = QFileInfo(path).completeBaseName().section(u'.', -1);
    if (QFileInfo(path).completeBaseName().contains(u'.')) {
        if (const QString language = languageIn({name}); !language.isEmpty())
            return language;
    }
    const QString folder = QDir(m_root).relativeFilePath(QFileInfo(path).path());
    const QString language = languageIn(folder.split(u'/'));
    return language.isEmpty() ? m_default : language;
}

bool Namesakes::meansOurs(const QString &from, const QStringList &segments) const
{
    if (m_others.isEmpty())
        return true;
    QString wanted = languageIn(segments);
    if (wanted.isEmpty())
        wanted = languageOf(from);
    const auto has = [&](const QString &path, const QString &language) {
        return languageOf(path) == language;
    };
    QStringList candidates{m_post};
    candidates += m_others;
    const bool translated = std::any_of(candidates.cbegin(), candidates.cend(),
                                        [&](const QString &path) { return has(path, wanted); });
    if (!translated)
        wanted = m_default;
    candidates.removeIf([&](const QString &path) { return !has(path, wanted); });
    if (candidates.size() > 1) {
        // Of several folders: the one whose name stands before the post's.
        QStringList words = segments;
        words.removeAll(QString());
        const QString folder = words.value(words.size() - 1);
        candidates.removeIf([&](const QString &path) {
            const QStringList folders
                = QDir(m_root).relativeFilePath(QFileInfo(path).path()).split(u'/');
            return folder.isEmpty() || !folders.contains(folder, Qt::CaseInsensitive);
        });
    }
    return candidates == QStringList{m_post};
}

} // namespace Galley
