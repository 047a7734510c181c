// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace Galley {

/// The patterns with stars by which posts and templates take several pictures at once: of a
/// gallery's shortcode, of a theme's loop over a bundle, of an import.
class NameGlobs
{
public:
    /// \a text: of a post or a template.
    void add(const QByteArray &text);
    /// Whether a file with this path may be taken by one. The pattern's folders are looked for at
    /// the end of the path, as nobody can tell where it begins.
    bool contains(const QString &path) const;
    /// Whether a file's name tells that such patterns in it mean files: of a post or a template,
    /// and not of a list of what is copied, formatted or ignored.
    static bool isReadIn(const QString &fileName);

private:
    void addPattern(const QString &pattern);

    QSet<QString> m_known;
    QList<QRegularExpression> m_globs;
};

} // namespace Galley
