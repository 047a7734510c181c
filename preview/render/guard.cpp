// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/guard.h"

#include "render/dangerousrun.h"
#include "render/linecost.h"
#include "render/markruns.h"

#include <span>
#include <vector>

namespace Galley {

namespace {

// U+FDD0 and U+FDD1 are no characters; a stand-in is a number between them. U+FDD2 is none either:
// bracketmath.h has it.
constexpr QByteArrayView StandInStart("\xEF\xB7\x90");
constexpr QByteArrayView StandInEnd("\xEF\xB7\x91");

/// One run of lines without a blank one.
struct Run {
    std::size_t first = 0; ///< line
    std::size_t count = 0;
};

class Guard
{
public:
    explicit Guard(const QByteArray &text);
    GuardedText result();

private:
    void append(Run run, GuardedText &out) const;

    std::vector<QByteArrayView> m_lines;
};

Guard::Guard(const QByteArray &text)
{
    const QByteArrayView view(text);
    qsizetype from = 0;
    for (qsizetype end = view.indexOf('\n'); end >= 0; end = view.indexOf('\n', from)) {
        m_lines.push_back(view.sliced(from, end - from));
        from = end + 1;
    }
    m_lines.push_back(view.sliced(from));
}

void Guard::append(Run run, GuardedText &out) const
{
    const auto lines = std::span(m_lines).subspan(run.first, run.count);
    if (isDangerousRun(lines)) {
        const QByteArrayView last = lines.back();
        out.markdown += standIn(out.runs.size());
        out.markdown += QByteArray(qsizetype(run.count), '\n');
        out.runs.append(withBoundedMarks(QByteArrayView(
            lines.front().data(), last.data() + last.size() - lines.front().data())));
        return;
    }
    for (const QByteArrayView line : lines) {
        if (!isOverlongDefinition(line))
            out.markdown += line;
        out.markdown += '\n';
    }
}

GuardedText Guard::result()
{
    GuardedText out;
    const std::size_t total = m_lines.size();
    for (std::size_t i = 0; i < total;) {
        Run run{i, 0};
        while (i < total && !isBlank(m_lines[i]))
            ++i;
        run.count = i - run.first;
        if (run.count > 0)
            append(run, out);
        for (; i < total && isBlank(m_lines[i]); ++i) {
            out.markdown += m_lines[i];
            out.markdown += '\n';
        }
    }
    out.markdown.chop(1); // the last line has no end of its own
    return out;
}

/// What the parser must not see is replaced, character by character.
bool isUnfit(QChar c)
{
    return c == u'\0' || c == u'\r' || (c >= QChar(0xFDD0) && c <= QChar(0xFDD2));
}

QByteArray fitText(QStringView text)
{
    QByteArray fit = text.toUtf8();
    if (!fit.contains('\0') && !fit.contains('\r') && !fit.contains("\xEF\xB7"))
        return fit;
    QString copy = text.toString();
    for (QChar &c : copy) {
        if (isUnfit(c))
            c = c == u'\r' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return copy.toUtf8();
}

QStringView withoutMarks(QStringView text)
{
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    return text;
}

} // namespace

GuardedText guard(QStringView body)
{
    return Guard(fitText(withoutMarks(body))).result();
}

QByteArray fitLine(QStringView line, bool isFirst)
{
    return fitText(isFirst ? withoutMarks(line) : line);
}

QByteArray standIn(qsizetype number)
{
    return StandInStart.toByteArray() + QByteArray::number(number) + StandInEnd.toByteArray();
}

qsizetype standInNumber(QByteArrayView text)
{
    if (!text.startsWith(StandInStart) || !text.endsWith(StandInEnd))
        return -1;
    bool ok = false;
    const QByteArrayView digits
        = text.sliced(StandInStart.size(), text.size() - StandInStart.size() - StandInEnd.size());
    const qlonglong number = digits.toByteArray().toLongLong(&ok);
    return ok ? qsizetype(number) : -1;
}

QByteArray withRuns(QByteArrayView text, const QList<QByteArray> &runs)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(StandInStart); at >= 0;
         at = text.indexOf(StandInStart, from)) {
        const qsizetype end = text.indexOf(StandInEnd, at) + StandInEnd.size();
        const qsizetype number = end > at ? standInNumber(text.sliced(at, end - at)) : -1;
        if (number < 0 || number >= runs.size())
            break;
        result += text.sliced(from, at - from);
        result += runs[number];
        from = end;
        // The stand-in kept as many lines as it stands for; they come back with the run.
        for (qsizetype lines = runs[number].count('\n');
             lines > 0 && from < text.size() && text[from] == '\n'; --lines)
            ++from;
    }
    result += text.sliced(from);
    return result;
}

} // namespace Galley
