// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/outsidechanges.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Galley {

class ComparisonSheet;
class Desk;
class PostCatalog;
class SegmentedControl;
class Workspace;
struct Notice;

/// What other programs do to the open posts, on the desk: bars that say it, the cards of a merge,
/// the tint of its places, and the comparison that shows all of it.
class OutsideDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    OutsideDesk(Workspace &workspace, PostCatalog &catalog, Desk &desk, QObject *parent = nullptr);

    OutsideChanges &changes() { return m_changes; }
    /// Whether the post must not be saved unasked: its file has gone, or what both sides changed
    /// waits for a choice.
    bool waits(const OpenPost &post) const;
    /// The post that is shown is another one now.
    void showPost();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectChanges();
    void tell(const OpenPost *post, const Notice &notice);
    void tellAway(const OpenPost *post, const Problem &reason);
    void tellReloaded(OpenPost *post, const QString &before);
    void showMerge();
    Notice mergeNotice(const DiskMerge &merge) const;
    void markPlaces();
    void compareMerge();
    void compare(OpenPost *post, const QString &before);
    void fillSheet();
    void hideSheet();

    Workspace &m_workspace;
    PostCatalog &m_catalog;
    Desk &m_desk;
    OutsideChanges m_changes;
    ComparisonSheet *m_sheet;
    QPointer<OpenPost> m_compared;
    QString m_before; ///< the post's text before the other program's
    SegmentedControl *m_sides; ///< which of the merge's texts it is compared with
    QTimer m_refill;
    QPointer<DiskMerge> m_shown; ///< the merge of the post that is shown
};

} // namespace Galley
