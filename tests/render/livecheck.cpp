// SPDX-License-Identifier: GPL-3.0-or-later
#include "livecheck.h"

#include "render/renderer.h"

using namespace Galley;

namespace {

QString compare(const Blocks &expected, const Blocks &actual, const char *what)
{
    for (qsizetype i = 0; i < qMax(expected.size(), actual.size()); ++i) {
        const Block a = expected.value(i);
        const Block b = actual.value(i);
        if (i < expected.size() && i < actual.size() && a.startLine == b.startLine && a.key == b.key
            && a.html == b.html)
            continue;
        return QStringLiteral("%1, block %2 of %3 (%4): line %5 against %6\n--- whole\n%7\n--- "
                              "live\n%8\n")
            .arg(QLatin1String(what))
            .arg(i)
            .arg(expected.size())
            .arg(actual.size())
            .arg(a.startLine)
            .arg(b.startLine)
            .arg(QString::fromUtf8(a.html), QString::fromUtf8(b.html));
    }
    return {};
}

} // namespace

LiveCheck::LiveCheck(const QString &text, const PictureResolver *pictures, const Dialect &dialect)
    : m_pictures(pictures)
    , m_dialect(dialect)
    , m_live(RenderTarget::Preview, pictures, dialect)
    , m_text(text)
{
    m_live.setText(text);
    update();
}

void LiveCheck::edit(const TextEdit &edit)
{
    edit.applyTo(m_text);
    m_live.edit(edit.position, edit.removed, edit.inserted);
}

qsizetype LiveCheck::update(qsizetype patience)
{
    const BlockChanges changes = m_live.update(patience);
    for (const BlockChange &change : changes)
        change.applyTo(m_shown);
    return changes.size();
}

QString LiveCheck::difference() const
{
    const Blocks whole = renderBlocks(m_text, RenderTarget::Preview, m_pictures, m_dialect);
    if (m_live.text() != m_text)
        return QStringLiteral("the text was lost");
    return compare(whole, m_shown, "changes");
}

QString quoted(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'"' || c == u'\\')
            result += u'\\' + QString(c);
        else if (c < u' ' || c > u'~')
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return u'"' + result + u'"';
}
