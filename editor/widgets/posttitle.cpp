// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posttitle.h"

#include "look/look.h"
#include "site/index/wordmarks.h"
#include "site/postsearch.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace Galley {

namespace {

constexpr qreal lineSpacing = 1.4;
constexpr int mostLines = 2;

QTextOption titleOption(Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The window's direction says where a line begins, the title's own words how it is read.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    return option;
}

// The title cut so that it fits: the first line as it breaks, the rest with an ellipsis.
QString fitted(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    layout.setTextOption(titleOption(Qt::LeftToRight));
    layout.beginLayout();
    int lines = 0;
    int lastLine = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++lines == mostLines)
            lastLine = line.textStart();
    }
    layout.endLayout();
    if (lines <= mostLines)
        return title;
    const QString rest = title.mid(lastLine);
    return title.left(lastLine) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width - 1);
}

} // namespace

QList<QTextLayout::FormatRange> searchMarks(const QString &text, const QString &searched)
{
    QList<QTextLayout::FormatRange> ranges;
    const QStringList words = PostSearch(searched).words();
    if (words.isEmpty())
        return ranges;
    QTextCharFormat format;
    format.setBackground(Look::instance().colour(Token::Mark));
    format.setForeground(Look::instance().colour(Token::Ink));
    format.setFontUnderline(Look::instance().scheme() == ColourScheme::Contrast);
    for (const WordMark &mark : wordMarks(text, words))
        ranges.append({int(mark.start), int(mark.length), format});
    return ranges;
}

void paintPostTitle(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                    const QString &title, const QFont &font, const QString &searched)
{
    const QString text = fitted(title, font, rect.width());
    QTextLayout layout(text, font);
    layout.setTextOption(titleOption(direction));
    layout.setFormats(searchMarks(text, searched));
    layout.beginLayout();
    qreal top = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, top + (titleLineHeight(font) - line.height()) / 2});
        top += titleLineHeight(font);
    }
    layout.endLayout();
    layout.draw(&painter, rect.topLeft());
}

bool isTitleCut(const QString &title, const QFont &font, int width)
{
    return fitted(title, font, width) != title;
}

int titleLineHeight(const QFont &font)
{
    // The line height of the design is a factor of the font's size, not of what the font asks for.
    const QFontInfo info(font);
    return qRound(std::max(info.pixelSize() * lineSpacing, QFontMetricsF(font).height()));
}

} // namespace Galley
