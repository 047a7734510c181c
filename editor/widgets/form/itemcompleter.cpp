// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/itemcompleter.h"

#include "look/look.h"
#include "widgets/form/fieldline.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Posts = Qt::UserRole + 1; // the role that holds their number
constexpr int MostRows = 8;
constexpr int ListWidth = 256; // pixels at a 13 px font

/// A name, and at the end how many posts have it.
class ItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        return {text.width(), std::max(text.height(), Look::scaled(28))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Look &look = Look::instance();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool contrast = look.scheme() == ColourScheme::Contrast;
        if (chosen)
            painter->fillRect(option.rect,
                              look.colour(contrast ? Token::Accent : Token::AccentTint));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, look.colour(Token::Hover));
        const int side = Look::scaled(10);
        QRect rest = option.rect.adjusted(side, 0, -side, 0);
        const auto write = [&](const QFont &font, Token token, const QString &text, bool atEnd) {
            const QFontMetrics metrics(font);
            const QString fitting = metrics.elidedText(text, Qt::ElideRight, rest.width());
            painter->setFont(font);
            painter->setPen(look.colour(chosen && contrast ? Token::OnAccent : token));
            const Qt::Alignment end = atEnd ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(rest,
                              int(QStyle::visualAlignment(option.direction, end))
                                  | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                              fitting);
            const int taken = metrics.horizontalAdvance(fitting) + side;
            const bool right = atEnd == (option.direction == Qt::LeftToRight);
            rest.adjust(right ? 0 : taken, 0, right ? -taken : 0, 0);
        };
        const int posts = index.data(Posts).toInt();
        painter->save();
        if (posts > 0)
            write(Look::font(0.92), Token::Ink3,
                  posts == 1 ? QCoreApplication::translate("Galley::ItemCompleter", "1 post")
                             : QCoreApplication::translate("Galley::ItemCompleter", "%1 posts")
                                   .arg(QLocale().toString(posts)),
                  true);
        write(Look::font(1.0), Token::Ink, index.data().toString(), false);
        painter->restore();
    }
};

} // namespace

ItemCompleter::ItemCompleter(FieldLine *line)
    : QCompleter(line)
    , m_model(new QStandardItemModel(this))
{
    setWidget(line);
    setModel(m_model);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(MostRows);
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("completions"));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setPopup(list); // which takes it
    list->setItemDelegate(new ItemDelegate(list)); // the completer sets one of its own
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
}

void ItemCompleter::setItems(const QList<KnownItem> &items, const QStringList &present)
{
    QList<KnownItem> sorted = items;
    std::stable_sort(
        sorted.begin(), sorted.end(),
        [](const KnownItem &one, const KnownItem &other) { return one.posts > other.posts; });
    m_model->clear();
    for (const KnownItem &item : std::as_const(sorted)) {
        if (present.contains(item.name))
            continue;
        auto *row = new QStandardItem(item.name);
        row->setData(item.posts, Posts);
        m_model->appendRow(row);
    }
}

void ItemCompleter::offer(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || !widget()->hasFocus()) {
        popup()->hide();
        return;
    }
    setCompletionPrefix(typed);
    const bool onlyItself = completionCount() == 1 && currentCompletion() == typed;
    if (completionCount() == 0 || onlyItself) {
        popup()->hide();
        return;
    }
    popup()->setCurrentIndex({});
    open();
}

void ItemCompleter::offerAll()
{
    setCompletionPrefix({});
    if (completionCount() > 0)
        open();
}

void ItemCompleter::open()
{
    // The line is as narrow as what is typed.
    QRect place = widget()->rect();
    const int width = std::max(place.width(), Look::scaled(ListWidth));
    if (widget()->isRightToLeft())
        place.setLeft(place.right() - width + 1);
    else
        place.setWidth(width);
    complete(place);
}

bool ItemCompleter::isOffering() const
{
    return popup()->isVisible();
}

QString ItemCompleter::takeChosen()
{
    if (!isOffering())
        return {};
    const QModelIndex index = popup()->currentIndex();
    popup()->hide();
    return index.isValid() ? index.data(completionRole()).toString() : QString();
}

} // namespace Galley
