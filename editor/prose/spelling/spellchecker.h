// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/spelling/dictionaries.h"
#include "prose/spelling/dictionary.h"
#include "prose/spelling/spellingtext.h"

#include <QMutex>

#include <map>
#include <memory>

namespace Galley {

/// Checks text against the dictionaries of this machine, each read when it is first needed. A
/// paragraph that the post's dictionary does not understand is compared with the others: it is
/// checked in the one that knows most of its words, and left alone if none does.
///
/// May be asked from several threads; they wait for each other.
class SpellChecker
{
public:
    /// Forgets what was read from others.
    void setDictionaries(const Dictionaries &dictionaries);

    SpellingAnswer check(const SpellingText &text);
    /// What may have been meant by a word, best first.
    QStringList suggestions(const QString &word, const QString &language, qsizetype most = 6);
    /// What could not be read of the dictionaries that were needed so far.
    QList<Problem> problems() const;

private:
    struct Words; // of one paragraph

    Dictionary *dictionary(const QString &tag);
    Dictionary *load(const DictionaryFile &file);
    Dictionary *guess(const SpellingText &text);
    Dictionary *best(const Words &words, const QStringList &preferred, double &rate);
    Dictionary *chosen(const Words &words, Dictionary *usual, const QStringList &preferred);
    static double rate(Dictionary &dictionary, const Words &words);
    static bool isRight(Dictionary &dictionary, const QString &word, const QSet<QString> &own);

    mutable QMutex m_mutex;
    Dictionaries m_dictionaries;
    std::map<QString, std::unique_ptr<Dictionary>> m_loaded; ///< by .dic; null: cannot be read
    QList<Problem> m_problems;
};

} // namespace Galley
