// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include "look/look.h"
#include "widgets/iconlabel.h"
#include "widgets/primarybutton.h"
#include "widgets/toolbutton.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace Galley {

namespace {

constexpr int mostActions = 3;
constexpr int barWidth = 3;

struct Signs {
    QLatin1String kind; ///< what the style sheet calls it
    QLatin1String icon;
    Token token;
};

Signs signsOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Finished:
        return {QLatin1String("done"), QLatin1String("ok"), Token::Ok};
    case Notice::Kind::Look:
        return {QLatin1String("look"), QLatin1String("warning"), Token::Warn};
    case Notice::Kind::Stopped:
        return {QLatin1String("stopped"), QLatin1String("error"), Token::Error};
    case Notice::Kind::Told:
        break;
    }
    return {QLatin1String("told"), QLatin1String("info"), Token::Accent};
}

QAccessibleInterface *alertInterface(const QString &, QObject *object)
{
    if (auto *bar = qobject_cast<NoticeBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::AlertMessage, bar->accessibleName());
    return nullptr;
}

} // namespace

NoticeBar::NoticeBar(Notice notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(std::move(notice))
{
    static const bool installed = [] {
        QAccessible::installFactory(alertInterface);
        return true;
    }();
    Q_UNUSED(installed)

    const Signs signs = signsOf(m_notice.kind);
    setObjectName(QStringLiteral("notice"));
    setProperty("kind", QString(signs.kind));
    setAccessibleName(QString(m_notice.first + QLatin1Char(' ') + m_notice.second).trimmed());
    setMinimumHeight(Look::scaled(46));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::scaled(12) + barWidth, Look::scaled(6), Look::scaled(8),
                            Look::scaled(6));
    row->setSpacing(Look::scaled(8));
    row->addWidget(new IconLabel(m_notice.icon.isEmpty() ? QString(signs.icon) : m_notice.icon,
                                 signs.token, 20));
    row->addSpacing(Look::scaled(4));
    row->addWidget(text(), 1);
    addActions(*row);
    if (m_notice.closable) {
        auto *close = new ToolButton(QStringLiteral("close"), tr("Close"));
        close->setName(tr("Close"), QKeySequence(Qt::Key_Escape));
        connect(close, &QToolButton::clicked, this, &NoticeBar::closed);
        row->addWidget(close);
    }
}

QWidget *NoticeBar::text()
{
    // Rich text, because the weights of the two sentences share one paragraph.
    auto *label
        = new QLabel(QStringLiteral("<span style=\"font-weight:600\">%1</span>%2%3")
                         .arg(m_notice.first.toHtmlEscaped(),
                              m_notice.twoLines ? QLatin1String("<br>") : QLatin1String(" "),
                              m_notice.second.toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setFont(Look::font(1.04));
    return label;
}

void NoticeBar::addActions(QHBoxLayout &row)
{
    for (const Notice::Action &action : m_notice.actions.mid(0, mostActions)) {
        QPushButton *button = buttonFor(action);
        button->setAutoDefault(true); // Enter presses it, as Space does
        connect(button, &QPushButton::clicked, this, [this, action] {
            // What is run may take this bar away.
            const auto run = action.run;
            if (action.closes)
                Q_EMIT closed();
            if (run)
                run();
        });
        row.addWidget(button);
    }
}

QPushButton *NoticeBar::buttonFor(const Notice::Action &action) const
{
    if (action.weight == Notice::Weight::Primary)
        return new PrimaryButton(action.text);
    auto *button = new QPushButton(action.text);
    const bool usuallyFlat = m_notice.kind != Notice::Kind::Stopped;
    if (action.weight == Notice::Weight::Flat
        || (action.weight == Notice::Weight::Usual && usuallyFlat))
        button->setProperty("kind", QStringLiteral("flat"));
    return button;
}

void NoticeBar::focusFirst()
{
    if (auto *button = findChild<QAbstractButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_notice.closable)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect bar
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height()));
    painter.fillRect(bar, Look::instance().colour(signsOf(m_notice.kind).token));
}

void NoticeBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Galley
