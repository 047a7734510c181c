// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/formoffers.h"

#include "look/look.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace Galley {

namespace {

constexpr int Height = 26; // pixels at a 13 px font, as all lengths here
constexpr int Gap = 8;
constexpr int IconSide = 14;

} // namespace

FormOffers::FormOffers(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(tr("Other posts also have"), this))
    , m_menu(new QMenu(this))
{
    m_words->setProperty("role", QStringLiteral("hint"));
    m_more = chipFor(tr("More"));
    m_more->setAccessibleName(tr("More fields that other posts have"));
    m_more->setMenu(m_menu);
}

void FormOffers::setKeys(const QStringList &keys)
{
    if (keys == m_keys)
        return;
    QList<QPushButton *> old = std::exchange(m_chips, {});
    for (const QString &key : keys) {
        const qsizetype at = m_keys.indexOf(key);
        QPushButton *chip = at >= 0 ? std::exchange(old[at], nullptr) : nullptr;
        if (!chip) {
            chip = chipFor(key);
            chip->setProperty("isData", true);
            chip->setIcon(Look::icon(QStringLiteral("plus")));
            chip->setAccessibleName(tr("Add %1").arg(key));
            connect(chip, &QPushButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
        }
        m_chips.append(chip);
    }
    for (QPushButton *gone : std::as_const(old)) {
        if (gone) {
            gone->hide();
            gone->deleteLater(); // it may be the one that was clicked
        }
    }
    m_keys = keys;
    QWidget *before = nullptr;
    for (QPushButton *chip : std::as_const(m_chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_more);
    place();
}

QPushButton *FormOffers::chipFor(const QString &text)
{
    QString shown = text;
    auto *chip = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), this);
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setAutoDefault(false);
    return chip;
}

QSize FormOffers::sizeHint() const
{
    return {Look::scaled(240), Look::scaled(Height)};
}

void FormOffers::place()
{
    const int height = Look::scaled(Height);
    const int gap = Look::scaled(Gap);
    const int top = (this->height() - height) / 2;
    const auto put = [&](QWidget *widget, int x) {
        const QRect rect(x, top, widget->sizeHint().width(), height);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
        widget->show();
        return x + rect.width() + gap;
    };
    m_words->setFont(Look::font(0.92));
    m_more->setFont(Look::font(0.92));
    for (QPushButton *chip : std::as_const(m_chips)) {
        chip->setFont(Look::font(0.92));
        chip->setIconSize(QSize(1, 1) * Look::scaled(IconSide));
    }
    const int moreWidth = m_more->sizeHint().width();
    int x = m_words->sizeHint().width() + gap;
    qsizetype shown = 0;
    for (; shown < m_chips.size(); ++shown) {
        const int end = x + m_chips[shown]->sizeHint().width();
        const bool isLast = shown + 1 == m_chips.size();
        if (end + (isLast ? 0 : gap + moreWidth) > width())
            break;
        x = put(m_chips[shown], x);
    }
    m_menu->clear();
    for (qsizetype i = shown; i < m_chips.size(); ++i) {
        m_chips[i]->hide();
        const QString key = m_keys[i];
        QString text = key;
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setProperty("isData", true);
        connect(action, &QAction::triggered, this, [this, key] { Q_EMIT chosen(key); });
    }
    const bool hasMore = shown < m_chips.size();
    // Where even this has no room, the words give way.
    const bool wordsFit = !hasMore || shown > 0 || x + moreWidth <= width();
    if (hasMore)
        put(m_more, wordsFit ? x : 0);
    else
        m_more->hide();
    if (wordsFit)
        put(m_words, 0);
    else
        m_words->hide();
}

void FormOffers::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FormOffers::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            m_chips[i]->setAccessibleName(tr("Add %1").arg(m_keys[i]));
    }
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace Galley
