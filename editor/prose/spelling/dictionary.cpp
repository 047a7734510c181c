// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <hunspell.hxx>

#include <exception>
#include <string>

namespace Galley {

namespace {

constexpr qint64 LargestFile = 256 * 1024 * 1024; ///< bytes; the largest known has 20 MB
constexpr int Samples = 60; ///< words of its own that a dictionary is asked for
constexpr qsizetype MostAsked = 100'000; ///< answers that are kept

Problem broken(const QString &path, const char *reason)
{
    return {Problem::FileUnreadable,
            {path, QCoreApplication::translate("Galley::Dictionary", reason)}};
}

std::string hunspellPath(const QString &path)
{
#ifdef Q_OS_WIN
    // Hunspell takes such a path for UTF-8, any other for the system's code page.
    return "\\\\?\\" + QString(path).replace(u'/', u'\\').toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

/// The names that Hunspell's files use for what is called otherwise everywhere else.
QByteArray converterName(const std::string &name)
{
    QByteArray known = QByteArray::fromStdString(name);
    if (known.startsWith("ISO8859"))
        known.insert(3, '-');
    else if (known.startsWith("microsoft-cp"))
        known.replace(0, 12, "windows-");
    else if (known.startsWith("TIS620"))
        known = "TIS-620";
    return known;
}

/// The word of a line of the list, without its flags.
QByteArray wordOf(const QByteArray &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != '\t' && line[end] != '\n' && line[end] != '\r'
           && !(line[end] == '/' && end > 0 && line[end - 1] != '\\'))
        ++end;
    return line.left(end).replace("\\/", "/");
}

/// Why these files cannot be handed to Hunspell, which believes what they say of themselves: how
/// much memory it takes depends on a number in the first line.
Done looksRight(const DictionaryFile &file)
{
    for (const QString &path : {file.affixes, file.words}) {
        const QFileInfo info(path);
        if (!info.exists())
            return Problem{Problem::FileMissing, {path}};
        if (!info.isFile() || info.size() > LargestFile)
            return broken(path, QT_TRANSLATE_NOOP("Galley::Dictionary", "it is no dictionary"));
        QFile bytes(path);
        if (!bytes.open(QIODevice::ReadOnly))
            return Problem{Problem::FileUnreadable, {path, bytes.errorString()}};
        if (bytes.read(64 * 1024).contains('\0'))
            return broken(path, QT_TRANSLATE_NOOP("Galley::Dictionary", "it is no dictionary"));
    }
    QFile words(file.words);
    if (!words.open(QIODevice::ReadOnly))
        return Problem{Problem::FileUnreadable, {file.words, words.errorString()}};
    QByteArray first = words.readLine(256);
    if (first.startsWith("\xef\xbb\xbf"))
        first.remove(0, 3);
    qint64 count = 0;
    for (qsizetype i = 0; i < first.size() && first[i] >= '0' && first[i] <= '9' && i < 10; ++i)
        count = 10 * count + (first[i] - '0');
    if (count <= 0 || count > words.size())
        return broken(file.words,
                      QT_TRANSLATE_NOOP("Galley::Dictionary",
                                        "it does not begin with the number of its words"));
    return done();
}

} // namespace

Dictionary::Dictionary(const DictionaryFile &file)
    : m_file(file)
{ }

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::load(const DictionaryFile &file)
{
    std::unique_ptr<Dictionary> dictionary(new Dictionary(file));
    if (const Done opened = dictionary->open(); !opened)
        return opened.problem();
    if (const Done proved = dictionary->prove(); !proved)
        return proved.problem();
    return dictionary;
}

Done Dictionary::open()
{
    if (const Done right = looksRight(m_file); !right)
        return right;
    try {
        m_hunspell = std::make_unique<Hunspell>(hunspellPath(m_file.affixes).c_str(),
                                                hunspellPath(m_file.words).c_str());
    } catch (const std::exception &) { // memory
        return broken(m_file.words, QT_TRANSLATE_NOOP("Galley::Dictionary", "it is no dictionary"));
    }
    const QByteArray encoding = converterName(m_hunspell->get_dict_encoding());
    m_isUtf8 = encoding.compare("UTF-8", Qt::CaseInsensitive) == 0;
    m_encoder = QStringEncoder(encoding.constData());
    m_decoder = QStringDecoder(encoding.constData());
    if (!m_encoder.isValid() || !m_decoder.isValid())
        return broken(m_file.affixes,
                      QT_TRANSLATE_NOOP("Galley::Dictionary", "its encoding is not known"));
    return done();
}

/// Asks for words from all over the list: a file that is none, or is cut off in its flags, is still
/// read without a complaint, and would have every word of a post marked.
Done Dictionary::prove()
{
    QFile words(m_file.words);
    if (!words.open(QIODevice::ReadOnly))
        return Problem{Problem::FileUnreadable, {m_file.words, words.errorString()}};
    QHash<int, int> scripts;
    int known = 0;
    for (int i = 0; i < Samples; ++i) {
        words.seek(words.size() / Samples * i);
        words.readLine(4096); // the rest of a line, or the number
        const QString word = m_decoder.decode(wordOf(words.readLine(4096)));
        m_decoder.resetState();
        if (word.isEmpty() || !knows(word))
            continue;
        ++known;
        ++scripts[word.at(0).script()];
    }
    m_asked.clear();
    if (known == 0)
        return broken(m_file.words,
                      QT_TRANSLATE_NOOP("Galley::Dictionary", "it does not know its own words"));
    int most = 0;
    for (auto script = scripts.cbegin(); script != scripts.cend(); ++script) {
        if (script.value() > most) {
            most = script.value();
            m_script = QChar::Script(script.key());
        }
    }
    return done();
}

QByteArray Dictionary::encoded(const QString &word)
{
    const QByteArray bytes = m_encoder.encode(word);
    m_encoder.resetState();
    if (m_isUtf8)
        return bytes;
    const QString back = m_decoder.decode(bytes);
    m_decoder.resetState();
    return back == word ? bytes : QByteArray();
}

bool Dictionary::spell(const QString &word)
{
    const QByteArray bytes = encoded(word);
    try {
        return !bytes.isEmpty() && m_hunspell->spell(bytes.toStdString());
    } catch (const std::exception &) { // memory: nothing is said against the word
        return true;
    }
}

bool Dictionary::knows(const QString &word)
{
    const auto asked = m_asked.constFind(word);
    if (asked != m_asked.constEnd())
        return *asked;
    bool known = spell(word);
    if (!known && word.contains(QChar(0x2019)))
        known = spell(QString(word).replace(QChar(0x2019), u'\''));
    else if (!known && word.contains(u'\''))
        known = spell(QString(word).replace(u'\'', QChar(0x2019)));
    if (m_asked.size() >= MostAsked)
        m_asked.clear();
    m_asked.insert(word, known);
    return known;
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most)
{
    const bool typographic = word.contains(QChar(0x2019));
    const QByteArray bytes = encoded(QString(word).replace(QChar(0x2019), u'\''));
    QStringList meant;
    if (bytes.isEmpty())
        return meant;
    try {
        for (const std::string &one : m_hunspell->suggest(bytes.toStdString())) {
            QString text = m_decoder.decode(QByteArray::fromStdString(one));
            m_decoder.resetState();
            if (typographic) // as the author writes them
                text.replace(u'\'', QChar(0x2019));
            if (!meant.contains(text) && meant.size() < most)
                meant.append(text);
        }
    } catch (const std::exception &) { // memory: what there is so far will do
        return meant;
    }
    return meant;
}

} // namespace Galley
