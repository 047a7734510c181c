// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posttabbar.h"

#include "look/look.h"
#include "look/tooltiptext.h"
#include "widgets/toolbutton.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

// Pixels at a 13 px font.
constexpr int NarrowestTab = 96;
constexpr int NarrowestWhereManyAre = 140;
constexpr int WidestWhereManyAre = 208;
constexpr int WidestTab = 340;
constexpr int CloserSide = 22;
constexpr int DotSide = 8;

/// An ampersand of a title is no mnemonic.
QString shown(const QString &title)
{
    return QString(title).replace(u'&', QStringLiteral("&&"));
}

} // namespace

PostTabBar::PostTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("postTabs"));
    setAccessibleName(tr("Open posts"));
    setProperty("isData", true); // titles and files
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({Look::scaled(DotSide), Look::scaled(DotSide)});
    setFont(Look::font(0.96, QFont::DemiBold)); // as wide as the chosen tab is written
    connect(this, &QTabBar::currentChanged, this, &PostTabBar::chosen);
    connect(this, &QTabBar::tabMoved, this, &PostTabBar::carried);
    connect(this, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            Q_EMIT keepWanted(index);
    });
    connect(&Look::instance(), &Look::changed, this, &PostTabBar::takeLook);
    takeLook();
    hide();
}

void PostTabBar::takeLook()
{
    const int side = Look::scaled(DotSide);
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::instance().colour(Token::Accent));
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    m_dot = QIcon(picture);
    for (int i = 0; i < count(); ++i) {
        if (!tabIcon(i).isNull())
            setTabIcon(i, m_dot);
    }
}

void PostTabBar::setTabs(const QList<Label> &labels, int current)
{
    const QSignalBlocker quiet(this);
    while (count() > labels.size())
        removeTab(count() - 1);
    while (count() < labels.size())
        addCloser(addTab(QString()));
    for (int i = 0; i < count(); ++i)
        dress(i, labels[i]);
    setCurrentIndex(current);
    setVisible(labels.size() > 1);
}

void PostTabBar::dress(int index, const Label &label)
{
    if (tabText(index) != shown(label.title))
        setTabText(index, shown(label.title));
    if (tabIcon(index).isNull() == label.isUnsaved)
        setTabIcon(index, label.isUnsaved ? m_dot : QIcon());
    const QString name
        = label.isUnsaved ? tr("%1, unsaved changes", "a tab").arg(label.title) : label.title;
    setAccessibleTabName(index, name);
    QStringList lines = {name, label.file};
    if (!label.stays)
        lines.append(tr("The next post takes this tab. Double-click to keep it."));
    setTabToolTip(index, toolTipText(lines.join(u'\n')));
    static_cast<ToolButton *>(tabButton(index, RightSide))
        ->setName(tr("Close %1", "a tab").arg(label.title));
}

void PostTabBar::addCloser(int index)
{
    auto *closer = new ToolButton(QStringLiteral("close"), QString(), this);
    closer->setFixedSize(Look::scaled(CloserSide), Look::scaled(CloserSide));
    closer->setIconSize({Look::scaled(14), Look::scaled(14)});
    closer->setFocusPolicy(Qt::NoFocus);
    connect(closer, &QToolButton::clicked, this, [this, closer] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) != closer)
                continue;
            // The button goes with its tab: not while it is being clicked.
            QMetaObject::invokeMethod(
                this, [this, i] { Q_EMIT closeWanted(i); }, Qt::QueuedConnection);
            return;
        }
    });
    setTabButton(index, RightSide, closer);
}

/// By how much the style measures a tab too narrow that is not chosen: by its own lighter letters,
/// while it cuts the title by those of the bar.
int PostTabBar::lackOf(int index) const
{
    if (index == currentIndex())
        return 0;
    const QFontMetrics lighter(Look::font(0.96, QFont::Medium));
    const auto widthIn = [&](const QFontMetrics &metrics) {
        return metrics.size(Qt::TextShowMnemonic, tabText(index)).width();
    };
    return std::max(0, widthIn(fontMetrics()) - widthIn(lighter));
}

QSize PostTabBar::tabSizeHint(int index) const
{
    // Few tabs share what room there is; many are cut, so that more of them are in sight.
    const int share = width() / std::max(1, count());
    const int widest = std::clamp(share, Look::scaled(WidestWhereManyAre), Look::scaled(WidestTab));
    const QSize size = QTabBar::tabSizeHint(index);
    const int width = size.width() + lackOf(index);
    return {std::clamp(width, Look::scaled(NarrowestTab), widest), size.height()};
}

QSize PostTabBar::minimumTabSizeHint(int index) const
{
    return {std::min(Look::scaled(NarrowestWhereManyAre), tabSizeHint(index).width()),
            QTabBar::minimumTabSizeHint(index).height()};
}

void PostTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    QTabBar::mouseReleaseEvent(event);
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeWanted(index);
}

void PostTabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0)
        Q_EMIT menuWanted(index,
                          byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

} // namespace Galley
