// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retelling.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

// A text like "%1, %2" explains almost anything: it counts only where its class is near.
constexpr qsizetype TellingLetters = 4;
// An author's title may begin as a label does ("Drafts %1"), but hardly reads as a whole sentence.
constexpr qsizetype SentenceLetters = 16;

qsizetype lettersOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString told(const SourceText &source, int n = -1)
{
    return QCoreApplication::translate(source.context.constData(), source.source.constData(),
                                       source.disambiguation.constData(), n);
}

/// The source that is meant: of the class that is nearest, else the only one there is.
const SourceText *meant(const QList<SourceText> &sources, const QList<QByteArray> &classes)
{
    for (const QByteArray &each : classes) {
        const auto found
            = std::find_if(sources.begin(), sources.end(),
                           [&](const SourceText &source) { return source.context == each; });
        if (found != sources.end())
            return &*found;
    }
    const bool one = std::all_of(sources.begin(), sources.end(), [&](const SourceText &source) {
        return told(source) == told(sources.constFirst());
    });
    return sources.isEmpty() || !one ? nullptr : &sources.constFirst();
}

} // namespace

Retelling::Retelling(const ToldTexts &before, const QTranslator &qtsBefore, const QLocale &then)
    : m_before(before)
    , m_then(then)
{
    for (const char *key : {"Ctrl", "Shift", "Alt",  "Meta",  "Esc",   "Return",   "Enter",
                            "Tab",  "Del",   "Ins",  "Home",  "End",   "PgUp",     "PgDown",
                            "Up",   "Down",  "Left", "Right", "Space", "Backspace"}) {
        const QString was = qtsBefore.translate("QShortcut", key);
        m_keys.insert(was.isEmpty() ? QString::fromLatin1(key) : was,
                      QCoreApplication::translate("QShortcut", key));
    }
    static const QRegularExpression place(QStringLiteral("%L?(n|[1-9][0-9]?)"));
    for (const auto &[text, source] : before.templates()) {
        Template made{{}, {}, source, 0, lettersOf(QString::fromUtf8(source.source).remove(place))};
        QString form;
        qsizetype end = 0;
        const auto literal = [&](const QString &part) {
            form += QRegularExpression::escape(part);
            made.letters += lettersOf(part);
        };
        for (auto each = place.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            literal(text.mid(end, match.capturedStart() - end));
            form += QStringLiteral("(.*?)");
            made.places.append(match.captured(1).toLatin1());
            end = match.capturedEnd();
        }
        if (made.places.isEmpty())
            continue;
        literal(text.mid(end));
        made.form = QRegularExpression(QRegularExpression::anchoredPattern(form),
                                       QRegularExpression::DotMatchesEverythingOption);
        m_templates.append(made);
    }
    std::stable_sort(m_templates.begin(), m_templates.end(),
                     [](const Template &a, const Template &b) { return a.letters > b.letters; });
}

std::optional<QString> Retelling::retold(const QString &text,
                                         const QList<QByteArray> &classes) const
{
    return again(text, classes, Tellers::Near);
}

std::optional<QString> Retelling::again(const QString &text, const QList<QByteArray> &classes,
                                        Tellers tellers) const
{
    if (text.isEmpty())
        return {};
    if (const auto found = plain(text, classes))
        return found;
    if (const auto found = filled(text, classes, tellers))
        return found;
    if (const auto found = rich(text, classes))
        return found;
    return text.contains(u'+') ? keys(text) : std::nullopt;
}

std::optional<QString> Retelling::plain(const QString &text, const QList<QByteArray> &classes) const
{
    const QList<SourceText> sources = m_before.sourcesOf(text);
    const SourceText *source = meant(sources, classes);
    if (!source)
        return {};
    if (!source->isPlural)
        return told(*source);
    // A plural form without a number in it, as the one and two of Arabic are.
    for (const int n : {1, 2, 0}) {
        if (m_before.translate(source->context.constData(), source->source.constData(),
                               source->disambiguation.constData(), n)
            == text)
            return told(*source, n);
    }
    return {};
}

std::optional<QString> Retelling::filled(const QString &text, const QList<QByteArray> &classes,
                                         Tellers tellers) const
{
    const qsizetype least = tellers == Tellers::Anyone ? TellingLetters : SentenceLetters;
    // Of those that fit, one of the class that is nearest, and of these the one that says most.
    const Template *best = nullptr;
    qsizetype bestDistance = 0;
    for (const Template &each : m_templates) {
        const qsizetype known = classes.indexOf(each.source.context);
        const qsizetype distance = known < 0 ? classes.size() : known;
        if ((each.ownLetters < least && known < 0) || (best && distance >= bestDistance)
            || !each.form.match(text).hasMatch())
            continue;
        best = &each;
        bestDistance = distance;
    }
    if (!best)
        return {};
    const Template &each = *best;
    const QRegularExpressionMatch match = each.form.match(text);
    QMap<int, QString> values;
    int n = -1;
    for (qsizetype i = 0; i < each.places.size(); ++i) {
        const QString value = match.captured(int(i) + 1);
        if (each.places.at(i) == "n")
            n = m_then.toInt(value);
        else
            values.insert(each.places.at(i).toInt(), filling(value, classes, tellers));
    }
    // The form of one may have other places than the number's.
    if (each.source.isPlural && n < 0)
        n = 1;
    QString now = told(each.source, n);
    for (const int place : values.keys())
        now.replace(QStringLiteral("%L%1").arg(place), QStringLiteral("%%1").arg(place));
    // arg() takes the lowest place first, and must not find one in a value.
    for (const QString &value : std::as_const(values))
        now = now.arg(QString(value).replace(u'%', QChar(0xE000)));
    return now.replace(QChar(0xE000), u'%');
}

/// A paragraph that was put together of texts, each between tags of its own.
std::optional<QString> Retelling::rich(const QString &text, const QList<QByteArray> &classes) const
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]+>"));
    if (!text.startsWith(u'<'))
        return {};
    QString whole;
    bool any = false;
    qsizetype end = 0;
    const auto take = [&](const QString &part) {
        const QString words = part.trimmed();
        const auto found = words.isEmpty()
            ? std::nullopt
            : again(QString(words)
                        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
                        .replace(QStringLiteral("&amp;"), QStringLiteral("&")),
                    classes, Tellers::Anyone);
        any = any || found;
        whole += found ? QString(part).replace(words, found->toHtmlEscaped()) : part;
    };
    for (auto each = tag.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        take(text.mid(end, match.capturedStart() - end));
        whole += match.captured();
        end = match.capturedEnd();
    }
    take(text.mid(end));
    return any ? std::optional(whole) : std::nullopt;
}

/// What stands in a placeholder: a number is written anew, a text of ours retold, data stays.
QString Retelling::filling(const QString &value, const QList<QByteArray> &classes,
                           Tellers tellers) const
{
    bool isNumber = false;
    const qlonglong number = m_then.toLongLong(value, &isNumber);
    if (isNumber && m_then.toString(number) == value)
        return m_now.toString(number);
    const QList<SourceText> sources = m_before.sourcesOf(value);
    const bool isNear = std::any_of(sources.begin(), sources.end(), [&](const SourceText &source) {
        return classes.contains(source.context);
    });
    if (isNear || tellers == Tellers::Anyone) {
        if (const auto text = plain(value, classes))
            return *text;
    }
    return keys(value).value_or(value);
}

/// Keys are called by Qt in the reader's language: "Strg+Z".
std::optional<QString> Retelling::keys(const QString &text) const
{
    QStringList parts = text.split(u'+');
    for (QString &part : parts) {
        if (m_keys.contains(part))
            part = m_keys.value(part);
        else if (part.size() > 2 || parts.size() == 1)
            return {};
    }
    return parts.join(u'+');
}

} // namespace Galley
