// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/spelling/dictionaryfile.h"

#include <QList>
#include <QStringList>

namespace Galley {

/// The dictionaries that this machine has: pairs NAME.dic and NAME.aff whose name is a language's.
/// Looks at names only; whether one can be used shows when it is loaded.
class Dictionaries
{
public:
    Dictionaries() = default;
    /// Those in \a folders and one level below; of two for the same language and variant the one in
    /// the earlier folder counts.
    explicit Dictionaries(const QStringList &folders);

    /// Where the system, its office suites and the user keep theirs, nearest first: DICPATH, the
    /// XDG data folders, the program's own "dictionaries". Folders that are not there are left out.
    static QStringList systemFolders();

    bool isEmpty() const { return m_files.isEmpty(); }
    /// By language and region.
    const QList<DictionaryFile> &all() const { return m_files; }
    /// The one that fits a language best: its region or, of a language without one, the region that
    /// most of its readers live in; else any of the language. Null if there is none. \a tag as
    /// LanguageTag::read() takes it. Valid as long as this is.
    const DictionaryFile *find(const QString &tag) const;
    /// One a language: those of \a preferred first, in that order, then the rest.
    QList<DictionaryFile> oneEach(const QStringList &preferred) const;

private:
    void look(const QString &folder, int depth);

    QList<DictionaryFile> m_files;
};

} // namespace Galley
