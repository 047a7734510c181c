// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

/// A configuration that is a program (JavaScript, TypeScript, Python), read for the plain texts
/// that it gives to names. Nothing is executed: what is computed is not known.
class ConfigScript
{
public:
    ConfigScript() = default;
    static ConfigScript read(const QString &path);

    /// The texts given to a name, "srcDir: './src'", "PATH = 'content'" or as a list; in the file's
    /// order, empty if there are none. Comments are left out.
    QStringList texts(const QString &name) const;
    /// The first of them.
    QString text(const QString &name) const { return texts(name).value(0); }
    /// The first plain text that each call of a function gets: addPassthroughCopy("img").
    QStringList callsOf(const QString &function) const;
    bool mentions(const QString &word) const { return m_code.contains(word); }

private:
    QString m_code; ///< without comments
};

} // namespace Galley
