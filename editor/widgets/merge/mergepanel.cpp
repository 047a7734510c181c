// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/mergepanel.h"

#include "look/look.h"
#include "widgets/merge/conflictcard.h"
#include "widgets/merge/takenline.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr qsizetype MostLines = 3;

} // namespace

MergePanel::MergePanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new ConflictCard)
    , m_lines(new QWidget)
    , m_linesColumn(new QVBoxLayout(m_lines))
{
    setObjectName(QStringLiteral("mergePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_lines->setObjectName(QStringLiteral("takenLines"));
    m_lines->setAttribute(Qt::WA_StyledBackground);
    m_linesColumn->setContentsMargins({});
    m_linesColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_card);
    column->addWidget(m_lines);
    connect(m_card, &ConflictCard::stepRequested, this, &MergePanel::step);
    connect(m_card, &ConflictCard::chosen, this, [this](DiskMerge::Choice choice) {
        if (m_merge && m_current >= 0)
            m_merge->choose(m_current, choice);
    });
    setMerge(nullptr);
}

void MergePanel::setMerge(DiskMerge *merge)
{
    if (m_merge) {
        disconnect(m_merge, nullptr, this, nullptr);
        disconnect(m_merge->post().document(), nullptr, this, nullptr);
    }
    if (merge != m_merge)
        m_current = 0;
    m_merge = merge;
    if (merge) {
        connect(merge, &DiskMerge::changed, this, &MergePanel::fill);
        connect(merge->post().document(), &QTextDocument::blockCountChanged, this, [this] {
            // Its line is another one now; or it has just been decided, and fill() follows.
            if (m_merge && m_current >= 0 && m_current < m_merge->conflicts().size())
                m_card->showConflict(*m_merge, m_current);
        });
    }
    fill();
}

void MergePanel::fill()
{
    const bool shown = m_merge && !m_merge->isUndone();
    const int conflicts = shown ? int(m_merge->conflicts().size()) : 0;
    m_current = std::clamp(m_current, conflicts > 0 ? 0 : -1, conflicts - 1);
    m_card->setVisible(conflicts > 0);
    if (std::exchange(m_asking, conflicts > 0) != (conflicts > 0))
        Q_EMIT askingChanged();
    if (conflicts > 0)
        m_card->showConflict(*m_merge, m_current);

    while (QLayoutItem *item = m_linesColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that asked
        delete item;
    }
    const QList<TakenKey> taken
        = shown && !m_merge->isSeen() ? m_merge->taken() : QList<TakenKey>();
    for (const TakenKey &key : taken.mid(0, MostLines)) {
        auto *line = new TakenLine(key);
        m_linesColumn->addWidget(line);
        connect(line, &TakenLine::undoRequested, this, [this](const QString &name) {
            if (m_merge)
                m_merge->putBack(name);
        });
    }
    if (taken.size() > MostLines) {
        const int rest = int(taken.size() - MostLines);
        auto *more = new QLabel(rest == 1 ? tr("1 more key came from disk.")
                                          : tr("%Ln more keys came from disk.", nullptr, rest));
        more->setProperty("role", QStringLiteral("hint"));
        more->setContentsMargins(Look::scaled(16), Look::scaled(2), Look::scaled(16),
                                 Look::scaled(6));
        m_linesColumn->addWidget(more);
    }
    m_lines->setVisible(!taken.isEmpty());
    setVisible(conflicts > 0 || !taken.isEmpty());
}

void MergePanel::step(int by)
{
    m_current += by;
    fill();
    if (m_merge && m_current >= 0)
        Q_EMIT placeShown(m_merge->placeOf(m_current).start);
}

} // namespace Galley
