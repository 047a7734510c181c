// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/technicaltext.h"

#include <QStringView>

#include <algorithm>

namespace Galley {

namespace {

/// Nothing that is opened is looked for further on: a text of nothing but openings stays linear.
constexpr qsizetype Farthest = 2000;

class TechnicalText
{
public:
    explicit TechnicalText(QString &text)
        : m_text(text)
    { }

    void blank()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype end = technicalEnd(at);
            for (qsizetype i = at; i < end; ++i) {
                if (m_text[i] != u'\n')
                    m_text[i] = u' ';
            }
            at = std::max(end, at + 1);
        }
    }

private:
    QStringView view() const { return m_text; }
    QChar sign(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u'\n');
    }
    bool startsAt(qsizetype at, QStringView what) const { return view().mid(at).startsWith(what); }

    /// Behind \a what, sought from \a from; 0 if it is not there.
    qsizetype behind(QStringView what, qsizetype from) const
    {
        const qsizetype found = view().mid(from, Farthest).indexOf(what);
        return found < 0 ? 0 : from + found + what.size();
    }

    /// The end of what begins here; \a at or less if it is only text.
    qsizetype technicalEnd(qsizetype at) const
    {
        switch (m_text[at].unicode()) {
        case u'$':
            return startsAt(at, u"$$") ? behind(u"$$", at + 2) : formulaEnd(at);
        case u'\\':
            return startsAt(at, u"\\(") ? behind(u"\\)", at + 2)
                : startsAt(at, u"\\[")  ? behind(u"\\]", at + 2)
                                        : at;
        case u'`':
            return codeEnd(at);
        case u'<':
            return sign(at + 1).isLetter() || sign(at + 1) == u'/' ? behind(u">", at) : at;
        case u'{':
            return bracesEnd(at);
        case u'&':
        case u':':
            return namedEnd(at);
        case u'i':
        case u'e':
            return moduleEnd(at);
        default:
            return at;
        }
    }

    /// As Pandoc has it: no blank behind the first sign or before the last, no digit behind that.
    qsizetype formulaEnd(qsizetype at) const
    {
        if (sign(at + 1).isSpace() || sign(at - 1) == u'\\')
            return at;
        for (qsizetype i = at + 1; i < std::min(m_text.size(), at + Farthest); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == u'$')
                return sign(i - 1).isSpace() || sign(i + 1).isDigit() ? at : i + 1;
        }
        return at;
    }

    qsizetype codeEnd(qsizetype at) const
    {
        qsizetype open = at;
        while (sign(open) == u'`')
            ++open;
        for (qsizetype i = open; i < std::min(m_text.size(), open + Farthest); ++i) {
            qsizetype end = i;
            while (sign(end) == u'`')
                ++end;
            if (end - i == open - at)
                return end;
            i = std::max(i, end - 1);
        }
        return open;
    }

    qsizetype bracesEnd(qsizetype at) const
    {
        int depth = 0;
        for (qsizetype i = at; i < std::min(m_text.size(), at + Farthest); ++i) {
            depth += m_text[i] == u'{' ? 1 : m_text[i] == u'}' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return at;
    }

    /// "&nbsp;" and ":tada:".
    qsizetype namedEnd(qsizetype at) const
    {
        const QChar close = m_text[at] == u'&' ? u';' : u':';
        qsizetype end = at + 1;
        while (end - at < 40
               && (sign(end).isLetterOrNumber() || QStringView(u"_+-#").contains(sign(end))))
            ++end;
        return end > at + 1 && sign(end) == close ? end + 1 : at;
    }

    /// A line of MDX that is a module's.
    qsizetype moduleEnd(qsizetype at) const
    {
        if (sign(at - 1) != u'\n')
            return at;
        const qsizetype end = view().indexOf(u'\n', at);
        const QStringView line = view().mid(at, end - at);
        const bool imports = line.startsWith(u"import ")
            && (line.contains(u" from '") || line.contains(u" from \"")
                || line.mid(7).startsWith(u'\'') || line.mid(7).startsWith(u'"'));
        const bool exports = line.startsWith(u"export const ")
            || line.startsWith(u"export default ") || line.startsWith(u"export function ");
        return imports || exports ? end : at;
    }

    QString &m_text;
};

} // namespace

void blankTechnicalText(QString &text)
{
    TechnicalText(text).blank();
}

} // namespace Galley
