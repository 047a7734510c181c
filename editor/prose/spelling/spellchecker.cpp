// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/spellchecker.h"

#include "prose/spelling/languagetag.h"
#include "prose/spelling/spellingwords.h"

#include <QMutexLocker>

#include <algorithm>

namespace Galley {

namespace {

// Shares of a paragraph's words that a dictionary knows, as measured on posts: its own language
// reaches 0.8 and more even with names and terms, another one rarely 0.4.
constexpr double Fits = 0.65;
constexpr double FitsAlone = 0.75; ///< for one that nothing but the words speaks for
constexpr double Foreign = 0.5; ///< less is another language, or names alone
constexpr double Clearly = 0.15; ///< how much better another language must be
constexpr qsizetype Telling = 4; ///< fewer words tell nothing of their language
constexpr qsizetype Sample = 80; ///< different words that are looked at
constexpr qsizetype MostLanguages = 12; ///< that are tried; each stays in memory

} // namespace

struct SpellChecker::Words {
    QList<Span> spans = {}; ///< in the whole text
    QStringList plain = {};
    QStringList different = {}; ///< some of them, each once
    Dictionary *dictionary = nullptr;

    void add(const SpellingParagraph &paragraph)
    {
        for (const SpellingLine &line : paragraph) {
            for (const Span &span : spellingWords(line.prose)) {
                const QString word
                    = plainWord(QStringView(line.prose).mid(span.start, span.length));
                spans.append({line.position + span.start, span.length});
                plain.append(word);
                if (different.size() < Sample && !different.contains(word))
                    different.append(word);
            }
        }
    }
};

void SpellChecker::setDictionaries(const Dictionaries &dictionaries)
{
    const QMutexLocker lock(&m_mutex);
    if (dictionaries.all() == m_dictionaries.all())
        return;
    m_dictionaries = dictionaries;
    m_loaded.clear();
    m_problems.clear();
}

QList<Problem> SpellChecker::problems() const
{
    const QMutexLocker lock(&m_mutex);
    return m_problems;
}

Dictionary *SpellChecker::load(const DictionaryFile &file)
{
    const auto known = m_loaded.find(file.words);
    if (known != m_loaded.end())
        return known->second.get();
    Result<std::unique_ptr<Dictionary>> loaded = Dictionary::load(file);
    if (!loaded)
        m_problems.append(loaded.problem());
    std::unique_ptr<Dictionary> &place = m_loaded[file.words];
    if (loaded)
        place = std::move(loaded).value();
    return place.get();
}

Dictionary *SpellChecker::dictionary(const QString &tag)
{
    const DictionaryFile *file = m_dictionaries.find(tag);
    return file ? load(*file) : nullptr;
}

double SpellChecker::rate(Dictionary &dictionary, const Words &words)
{
    const auto known = std::count_if(words.different.cbegin(), words.different.cend(),
                                     [&](const QString &word) { return dictionary.knows(word); });
    return words.different.isEmpty() ? 0 : double(known) / double(words.different.size());
}

Dictionary *SpellChecker::best(const Words &words, const QStringList &preferred, double &rate)
{
    Dictionary *found = nullptr;
    rate = 0;
    for (const DictionaryFile &file : m_dictionaries.oneEach(preferred).mid(0, MostLanguages)) {
        Dictionary *one = load(file);
        const double share = one ? SpellChecker::rate(*one, words) : 0;
        if (share > rate) {
            rate = share;
            found = one;
        }
    }
    return found;
}

/// The language of a post that tells none: what its beginning is in; else the author's own.
Dictionary *SpellChecker::guess(const SpellingText &text)
{
    Words words;
    for (const SpellingParagraph &paragraph : text.sample)
        words.add(paragraph);
    Dictionary *own = nullptr;
    for (const QString &tag : text.preferred) {
        own = own ? own : dictionary(tag);
    }
    if (own && (words.different.size() < Telling || rate(*own, words) >= Fits))
        return own;
    double share = 0;
    Dictionary *other = best(words, text.preferred, share);
    if (other && words.different.size() >= Telling && share >= Fits)
        return other;
    // Enough to say that it is none of those that there are dictionaries for.
    const bool isUnknown
        = words.different.size() >= Sample / 4 && own && rate(*own, words) < Foreign;
    return isUnknown ? nullptr : own;
}

/// The dictionary for a paragraph with enough words to tell; null leaves it alone.
Dictionary *SpellChecker::chosen(const Words &words, Dictionary *usual,
                                 const QStringList &preferred)
{
    const double share = usual ? rate(*usual, words) : 0;
    if (usual && share >= Fits)
        return usual;
    double otherShare = 0;
    Dictionary *other = best(words, preferred, otherShare);
    if (other && otherShare >= (usual ? Fits : FitsAlone) && otherShare >= share + Clearly)
        return other;
    return share < Foreign ? nullptr : usual;
}

bool SpellChecker::isRight(Dictionary &dictionary, const QString &word, const QSet<QString> &own)
{
    if (own.contains(word) || own.contains(word.toLower()) || dictionary.knows(word))
        return true;
    // Nobody asks an English dictionary for a Greek word.
    const QChar::Script script = word.at(0).script();
    if (script != dictionary.script() && script != QChar::Script_Common)
        return true;
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == QChar(0x2019); };
    const auto apostrophe = std::find_if(word.begin(), word.end(), isApostrophe);
    if (apostrophe == word.end())
        return false;
    // What is parted by it: "Galley's", "l'ami"; in Turkish a name and its endings, whatever they
    // are: "İzmir'deki".
    const QString head = word.left(apostrophe - word.begin());
    const QString tail = word.mid(head.size() + 1);
    const auto known = [&](const QString &part) {
        return part.size() < 2 || own.contains(part) || own.contains(part.toLower())
            || dictionary.knows(part);
    };
    const QString language = LanguageTag::read(dictionary.file().tag).language;
    const bool takesAnyEnding = language == QLatin1String("tr") || language == QLatin1String("az");
    return known(head) && (takesAnyEnding || known(tail)) && head.size() + tail.size() > 2;
}

SpellingAnswer SpellChecker::check(const SpellingText &text)
{
    const QMutexLocker lock(&m_mutex);
    SpellingAnswer answer;
    Dictionary *usual = text.language.isEmpty() ? guess(text) : dictionary(text.language);
    if (usual)
        answer.language = usual->file().tag;
    QList<Words> paragraphs;
    for (const SpellingParagraph &paragraph : text.paragraphs) {
        Words words;
        words.add(paragraph);
        if (words.different.size() >= Telling)
            words.dictionary = chosen(words, usual, text.preferred);
        paragraphs.append(words);
    }
    // A heading, a short item: in the post's language or in one of those that stand around it.
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        Words &words = paragraphs[i];
        if (words.different.size() >= Telling)
            continue;
        words.dictionary = usual;
        double most = usual ? rate(*usual, words) : 0;
        // The nearest first: of two that know as many of the words it is the one.
        for (qsizetype away = 1; away < paragraphs.size() && most < 1; ++away) {
            for (const qsizetype at : {i + away, i - away}) {
                const bool tells = at >= 0 && at < paragraphs.size()
                    && paragraphs[at].different.size() >= Telling && paragraphs[at].dictionary;
                const double share = tells ? rate(*paragraphs[at].dictionary, words) : 0;
                if (share > most) {
                    most = share;
                    words.dictionary = paragraphs[at].dictionary;
                }
            }
        }
    }
    for (const Words &words : std::as_const(paragraphs)) {
        for (qsizetype i = 0; words.dictionary && i < words.spans.size(); ++i) {
            if (!isRight(*words.dictionary, words.plain[i], text.ownWords))
                answer.misspellings.append(
                    {words.spans[i], words.plain[i], words.dictionary->file().tag});
        }
    }
    return answer;
}

QStringList SpellChecker::suggestions(const QString &word, const QString &language, qsizetype most)
{
    const QMutexLocker lock(&m_mutex);
    Dictionary *one = dictionary(language);
    return one ? one->suggestions(word, most) : QStringList();
}

} // namespace Galley
