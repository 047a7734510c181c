// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchip.h"

#include "look/look.h"
#include "look/plaintooltip.h"

#include <QEvent>

namespace Galley {

FilterChip::FilterChip(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("facet"));
    setProperty("isData", true); // with words of ours, which it says anew by itself
    setProperty("kind", QStringLiteral("filter"));
    setFont(Look::font(0.96, QFont::Medium));
    setIcon(Look::icon(QStringLiteral("close"), Token::Accent));
    setIconSize(QSize(Look::scaled(14), Look::scaled(14)));
    setCheckable(true);
    setFilter({});
}

void FilterChip::setFilter(const PostFilter &filter)
{
    m_filter = filter;
    QStringList parts;
    if (!filter.tag.isEmpty())
        parts.append(tr("Tag %1").arg(filter.tag));
    if (!filter.folder.isEmpty())
        parts.append(tr("Folder %1").arg(filter.folder.section(QLatin1Char('/'), -1)));
    if (!filter.language.isEmpty())
        parts.append(tr("Language %1").arg(filter.language));
    const QString whole = parts.join(QStringLiteral(", "));
    const QFontMetrics bold(Look::font(0.96, QFont::DemiBold));
    const QString shown = bold.elidedText(whole, Qt::ElideMiddle, Look::scaled(180));
    setText(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
    const QString name = tr("Show all posts, not only: %1").arg(whole);
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
    // Checked, it is drawn bold, which its size hint does not know.
    setChecked(true);
    setMinimumWidth(bold.horizontalAdvance(shown) + iconSize().width() + 2 * Look::scaled(12));
    setVisible(!parts.isEmpty());
}

void FilterChip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setFilter(PostFilter(m_filter));
}

} // namespace Galley
