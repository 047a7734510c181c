// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/conflictside.h"

#include "look/look.h"
#include "post/worddiff.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype WordsBefore = 24; ///< UTF-16 units shown before the first word that differs
constexpr qsizetype LongestShown
    = 240; ///< UTF-16 units; the whole is in the text and the comparison

/// The part of a text around its first difference, from the beginning of a word.
Span windowOf(QStringView text, qsizetype firstDifference)
{
    qsizetype start = 0;
    if (firstDifference > 2 * WordsBefore) {
        const qsizetype blank = text.indexOf(u' ', firstDifference - WordsBefore);
        start = blank >= 0 && blank < firstDifference ? blank + 1 : firstDifference;
    }
    qsizetype length = std::min(text.size() - start, LongestShown);
    if (length > 0 && start + length < text.size() && text[start + length - 1].isHighSurrogate())
        --length;
    return {start, length};
}

QStringView withoutEnd(QStringView text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

ConflictSide::ConflictSide(const QString &icon, const QString &keep, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_label(new QLabel)
    , m_keep(new QPushButton(keep))
{
    setObjectName(QStringLiteral("conflictSide"));
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("conflictHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto *titles = new QHBoxLayout(head);
    titles->setContentsMargins(Look::scaled(12), Look::scaled(6), Look::scaled(12),
                               Look::scaled(6));
    titles->setSpacing(Look::scaled(8));
    titles->addWidget(new IconLabel(icon, Token::Ink2, 16));
    titles->addWidget(m_title, 1);
    m_title->setFont(Look::font(1.0, QFont::DemiBold));

    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setContentsMargins(Look::scaled(12), Look::scaled(8), Look::scaled(12), 0);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, Look::scaled(10));
    column->setSpacing(Look::scaled(8));
    column->addWidget(head);
    column->addWidget(m_label, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Look::scaled(12), 0, Look::scaled(12), 0);
    foot->addWidget(m_keep);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(&Look::instance(), &Look::changed, this, &ConflictSide::write);
}

void ConflictSide::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ConflictSide::setText(const QString &base, const QString &text)
{
    m_base = base;
    m_text = text;
    write();
}

void ConflictSide::write()
{
    const Look &look = Look::instance();
    const QStringView base = withoutEnd(m_base);
    const QStringView text = withoutEnd(m_text);
    m_label->setProperty("isData", !text.trimmed().isEmpty());
    if (text.trimmed().isEmpty()) {
        m_label->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                             .arg(look.colour(Token::Ink3).name(), tr("Nothing: it was removed.")));
        return;
    }
    const QList<WordChange> changes = wordChanges(base, text);
    const auto first = std::find_if(changes.begin(), changes.end(), [](const WordChange &change) {
        return change.after.length > 0;
    });
    const Span window = windowOf(text, first == changes.end() ? 0 : first->after.start);
    QString html = window.start > 0 ? QString(QChar(0x2026)) : QString();
    qsizetype done = window.start;
    for (const WordChange &change : changes) {
        const qsizetype from = std::clamp(change.after.start, done, window.end());
        const qsizetype to = std::clamp(change.after.end(), from, window.end());
        if (from == to)
            continue;
        html += escaped(text.sliced(done, from - done))
            + QStringLiteral("<span style=\"background:%1;text-decoration:underline\">%2</span>")
                  .arg(look.colour(Token::WarnTint).name(), escaped(text.sliced(from, to - from)));
        done = to;
    }
    html += escaped(text.sliced(done, window.end() - done));
    if (window.end() < text.size())
        html += QChar(0x2026);
    m_label->setText(
        QStringLiteral("<div dir=\"%1\" style=\"white-space:pre-wrap\">%2</div>")
            .arg(text.isRightToLeft() ? QLatin1String("rtl") : QLatin1String("ltr"), html));
}

} // namespace Galley
