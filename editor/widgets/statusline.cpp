// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "look/look.h"
#include "widgets/elidedlabel.h"
#include "widgets/goalbar.h"
#include "widgets/poststatelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Galley {

namespace {

// The room below which the path is not worth its place: then something else goes first.
constexpr int leastPath = 120;

QString wordsText(int words)
{
    return words == 1 ? StatusLine::tr("1 word") : StatusLine::tr("%Ln words", nullptr, words);
}

QString charactersText(int characters)
{
    return characters == 1 ? StatusLine::tr("1 character")
                           : StatusLine::tr("%Ln characters", nullptr, characters);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_state(new PostStateLabel)
    , m_start(new ElidedLabel)
    , m_garbled(new QPushButton)
    , m_goal(new GoalBar)
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Look::scaled(28));
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // what has no room is dropped instead
    m_row->setContentsMargins(Look::scaled(12), 1, Look::scaled(12), 0);
    m_row->setSpacing(Look::scaled(16));
    m_start->setFont(Look::font(0.92));
    m_start->setElideMode(Qt::ElideMiddle);
    m_state->hide();
    m_row->addWidget(m_state);
    m_row->addWidget(m_start, 1);
    m_garbled->setProperty("kind", QStringLiteral("finding"));
    m_garbled->setIcon(Look::icon(QStringLiteral("garbled"), Token::Warn));
    m_garbled->setIconSize({Look::scaled(16), Look::scaled(16)});
    m_garbled->setFont(Look::font(0.92));
    m_garbled->setToolTip(tr("List them, with what was meant"));
    m_garbled->hide();
    m_row->addWidget(m_garbled);
    connect(m_garbled, &QPushButton::clicked, this, &StatusLine::garbledActivated);
    m_goal->hide();
    m_row->addWidget(m_goal);
    for (QLabel *&part : m_parts) {
        part = new QLabel(this);
        part->setFont(Look::font(0.92));
        part->setTextFormat(Qt::PlainText);
        part->hide();
        m_row->addWidget(part);
    }
}

void StatusLine::setPath(const QString &path)
{
    m_path = path;
    showStart();
}

void StatusLine::setActivity(const QString &activity)
{
    m_activity = activity;
    showStart();
}

void StatusLine::setChangedTogether(int places)
{
    m_together.clear();
    if (places == 1)
        m_together = tr("This place is the only one. Esc ends it.");
    else if (places > 1)
        m_together = tr("%Ln places are changed together. Esc ends it.", nullptr, places);
    showStart();
}

void StatusLine::showStart()
{
    QString path = m_path;
    const QString &told = m_together.isEmpty() ? m_activity : m_together;
    m_start->setProperty("isData", told.isEmpty());
    m_start->setText(!told.isEmpty() ? told
                                     : path.replace(QLatin1Char('/'), QStringLiteral(" / ")));
}

void StatusLine::setCounts(const Counts &counts)
{
    m_words = counts.words;
    showWords();
    setPart(Characters, charactersText(counts.characters), tr("Characters in the body"));
    setPart(ReadingTime, tr("%Ln min read", nullptr, counts.readingMinutes),
            tr("Reading time at 230 words a minute"));
}

void StatusLine::setWordGoal(int words)
{
    m_wordGoal = words;
    if (m_words >= 0)
        showWords();
}

void StatusLine::setToday(int words, int goal)
{
    const int left = goal - words;
    setPart(Today,
            goal > 0 ? tr("%1 of %Ln today", "words of a post; the number is the day's goal", goal)
                           .arg(QLocale().toString(words))
                     : QString(),
            left == 1      ? tr("1 word to the goal of the day in this post")
                : left > 0 ? tr("%Ln words to the goal of the day in this post", nullptr, left)
                           : tr("The goal of the day is reached in this post"));
}

void StatusLine::showWords()
{
    m_goal->setShare(m_wordGoal > 0 ? qreal(m_words) / m_wordGoal : 0);
    if (m_wordGoal <= 0) {
        setPart(Words, wordsText(m_words), tr("Words in the body"));
    } else {
        const int left = m_wordGoal - m_words;
        setPart(Words, tr("%1 of %Ln words", nullptr, m_wordGoal).arg(QLocale().toString(m_words)),
                left == 1      ? tr("1 word to the goal of this post")
                    : left > 0 ? tr("%Ln words to the goal of this post", nullptr, left)
                               : tr("The goal of this post is reached"));
        m_goal->setToolTip(m_parts[Words]->toolTip());
    }
    fit();
}

void StatusLine::setEncoding(const QString &encoding)
{
    setPart(Encoding, encoding, tr("How the file is written: encoding and line ends"));
}

void StatusLine::setGarbled(int places)
{
    m_garbled->setText(places == 1 ? tr("1 garbled place")
                                   : tr("%Ln garbled places", nullptr, places));
    m_garbled->setVisible(places > 0);
    fit();
}

void StatusLine::setCaret(int line, int column)
{
    m_line = line;
    m_column = column;
    fit();
}

void StatusLine::clear()
{
    for (QLabel *part : m_parts)
        part->clear();
    m_garbled->hide();
    m_words = -1;
    m_wordGoal = 0;
    m_line = 0;
    m_path.clear();
    showStart();
    fit();
}

QSize StatusLine::minimumSizeHint() const
{
    return {Look::scaled(160), height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::setPart(Part part, const QString &text, const QString &toolTip)
{
    if (m_parts[part]->text() == text)
        return;
    m_parts[part]->setText(text);
    m_parts[part]->setToolTip(toolTip);
    fit();
}

// Shows everything, then drops one after the other until the rest has room.
void StatusLine::fit()
{
    const QLocale locale;
    const QString line = tr("Line %1").arg(locale.toString(m_line));
    const QString place
        = tr("Line %1, column %2").arg(locale.toString(m_line), locale.toString(m_column));
    QLabel *caret = m_parts[Caret];
    caret->setText(m_line > 0 ? place : QString());
    caret->setToolTip(tr("Where the caret is in the file"));
    for (QLabel *part : m_parts)
        part->setVisible(!part->text().isEmpty());
    m_goal->setVisible(m_words >= 0 && m_wordGoal > 0);
    if (wantedWidth() > width() && m_line > 0)
        caret->setText(line);
    if (wantedWidth() > width())
        m_goal->hide(); // the words say the same
    for (const Part part : {Encoding, ReadingTime, Characters, Today}) {
        if (wantedWidth() <= width())
            break;
        m_parts[part]->hide();
    }
}

int StatusLine::wantedWidth() const
{
    const QMargins margins = m_row->contentsMargins();
    int wanted = margins.left() + margins.right()
        + std::min(m_start->sizeHint().width(), Look::scaled(leastPath));
    if (!m_state->isHidden())
        wanted += m_state->sizeHint().width() + m_row->spacing();
    if (!m_garbled->isHidden())
        wanted += m_garbled->sizeHint().width() + m_row->spacing();
    if (!m_goal->isHidden())
        wanted += m_goal->sizeHint().width() + m_row->spacing();
    for (const QLabel *part : m_parts) {
        if (!part->isHidden())
            wanted += part->sizeHint().width() + m_row->spacing();
    }
    return wanted;
}

} // namespace Galley
