// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/formmessage.h"

#include "look/look.h"
#include "site/problemtext.h"
#include "widgets/form/restyle.h"
#include "widgets/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Galley {

FormMessage::FormMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("info"), Token::Ink2, 16, this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText); // it may quote the file
    m_sentence->setWordWrap(true);
    m_button->setProperty("kind", QStringLiteral("flat"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT lineRequested(m_line); });
    refreshFonts();
}

void FormMessage::explain(const FrontMatter &frontMatter)
{
    const std::optional<Problem> &problem = frontMatter.problem();
    if (problem) {
        setMessage(Tone::Wrong, problemText(*problem), std::max(1, problem->line));
    } else {
        const bool none = frontMatter.fence().kind == FrontMatterKind::None;
        setMessage(Tone::Quiet,
                   none ? tr("This post has no front matter.")
                        : tr("The front matter of this post is empty."),
                   0);
    }
}

void FormMessage::setMessage(Tone tone, const QString &sentence, int line)
{
    const bool wrong = tone == Tone::Wrong;
    m_line = line;
    m_icon->setIcon(wrong ? QStringLiteral("error") : QStringLiteral("info"),
                    wrong ? Token::Error : Token::Ink2);
    m_sentence->setText(sentence);
    setStyleProperty(m_sentence, "role",
                     wrong ? QStringLiteral("error") : QStringLiteral("second"));
    m_button->setText(tr("Go to line %1").arg(line));
    m_button->setVisible(line > 0);
}

QString FormMessage::sentence() const
{
    return m_sentence->text();
}

void FormMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFonts();
}

void FormMessage::refreshFonts()
{
    m_sentence->setFont(Look::font(1.0));
    m_button->setFont(Look::font(1.0, QFont::Medium));
    const int side = Look::scaled(24);
    layout()->setContentsMargins(side, Look::scaled(12), side, Look::scaled(12));
    layout()->setSpacing(Look::scaled(8));
}

} // namespace Galley
