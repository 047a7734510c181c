// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postrowmarks.h"

#include "look/look.h"
#include "widgets/postlistmodel.h"

#include <QPainter>
#include <QStyle>

namespace Galley {

namespace {

// Lays pieces one after the other, from the side where reading begins.
class Line
{
public:
    Line(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_rect(rect)
        , m_direction(direction)
        , m_left(rect)
    { }

    QRect take(int width)
    {
        const QRect piece(m_left.left(), m_left.top(), width, m_left.height());
        m_left.setLeft(m_left.left() + width);
        return QStyle::visualRect(m_direction, m_rect, piece);
    }
    void words(const QString &text, QFont::Weight weight, Token token)
    {
        const QFont font = Look::font(0.92, weight);
        m_painter.setFont(font);
        m_painter.setPen(Look::instance().colour(token));
        const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
        m_painter.drawText(take(width), Qt::AlignVCenter | Qt::AlignHCenter, text);
    }
    void mark(const QString &icon, const QString &text, Token token)
    {
        const int side = Look::scaled(14);
        QRect place(0, 0, side, side);
        place.moveCenter(take(side).center());
        Look::icon(icon, token).paint(&m_painter, place);
        take(Look::scaled(4));
        words(text, QFont::DemiBold, token);
        take(Look::scaled(6));
    }
    void dot(Token token)
    {
        const int side = Look::scaled(7);
        QRect place(0, 0, side, side);
        place.moveCenter(take(side).center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Look::instance().colour(token));
        m_painter.drawEllipse(place);
        take(Look::scaled(4));
    }
    int left() const { return m_left.width(); }

private:
    QPainter &m_painter;
    QRect m_rect;
    Qt::LayoutDirection m_direction;
    QRect m_left;
};

} // namespace

void paintPostMarks(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                    const PostSummary &post, const QString &language, bool unsaved)
{
    Line line(painter, rect, direction);
    if (!language.isEmpty()) {
        line.words(language.toUpper(), QFont::DemiBold, Token::Ink2);
        line.take(Look::scaled(6));
    }
    if (post.problem)
        line.mark(QStringLiteral("error"), PostListModel::tr("1 problem"), Token::Error);
    if (post.draft)
        line.mark(QStringLiteral("draft"), PostListModel::tr("Draft"), Token::Ink2);
    else if (isScheduled(post, QDateTime::currentDateTime()))
        line.mark(QStringLiteral("clock"), PostListModel::tr("Scheduled"), Token::Accent);

    const QString unsavedWord = PostListModel::tr("Unsaved");
    const QFontMetrics metrics(Look::font(0.92));
    const int kept = unsaved ? Look::scaled(8 + 11) + metrics.horizontalAdvance(unsavedWord) : 0;
    const QString date = shownDate(post);
    const QString fitting = metrics.elidedText(date, Qt::ElideRight, line.left() - kept - 1);
    if (!fitting.isEmpty())
        line.words(fitting, QFont::Normal, Token::Ink2);
    if (unsaved) {
        if (!fitting.isEmpty())
            line.take(Look::scaled(8));
        line.dot(Token::Accent);
        line.words(unsavedWord, QFont::Normal, Token::Ink);
    }
}

} // namespace Galley
