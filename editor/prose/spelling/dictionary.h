// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "prose/spelling/dictionaryfile.h"

#include <QByteArray>
#include <QChar>
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

class Hunspell;

namespace Galley {

/// One dictionary, read into memory by Hunspell: which words of a language there are, and what was
/// meant by one that is none. Not for two threads at once.
class Dictionary
{
public:
    /// Reads both files, which takes some hundredths of a second for most and a second for a few.
    /// Fails with FileMissing or FileUnreadable: no word list, an encoding that nobody knows, a
    /// list that does not even know its own words.
    static Result<std::unique_ptr<Dictionary>> load(const DictionaryFile &file);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    const DictionaryFile &file() const { return m_file; }
    /// What most of its words are written in.
    QChar::Script script() const { return m_script; }
    /// True for a word of the language in any of its forms. Straight and typographic apostrophes
    /// are one; what cannot be written in the dictionary's encoding is no word of it.
    bool knows(const QString &word);
    /// What may have been meant, best first, at most \a most. Takes up to half a second.
    QStringList suggestions(const QString &word, qsizetype most);

private:
    explicit Dictionary(const DictionaryFile &file);
    Done open();
    Done prove();
    bool spell(const QString &word);
    QByteArray encoded(const QString &word);

    DictionaryFile m_file;
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    bool m_isUtf8 = true;
    QChar::Script m_script = QChar::Script_Common;
    QHash<QString, bool> m_asked; ///< a text asks for few words often
};

} // namespace Galley
