// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QTabBar>
#include <QWidget>

namespace Galley {

/// The three panes side by side, or as many of them as the window has room for: below that the
/// posts become a drawer over the text, then one pane at a time is shown under tabs.
class PaneArranger : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement { ThreePanes, Drawer, OnePane, OneSmallPane };
    enum class Room { Posts, Write, Preview, Images };

    /// The panes become children of the arranger.
    PaneArranger(QWidget *posts, QWidget *post, QWidget *proof, QWidget *parent = nullptr);

    Arrangement arrangement() const { return m_arrangement; }
    QWidget *posts() const { return m_posts; }
    /// What fits into a window of this size, in pixels, with the fonts as they are.
    static Arrangement arrangementFor(QSize size);

    /// Hidden by hand stays hidden, whatever the width.
    void setPostsWanted(bool wanted);
    bool postsWanted() const { return m_postsWanted; }
    void setProofWanted(bool wanted);
    bool isDrawerOpen() const;
    void setDrawerOpen(bool open);
    /// Brings a room to the front where only one is shown; elsewhere makes it visible.
    void showRoom(Room room);

    /// Lays \a cover, which becomes a child, over the text and the proof; null shows them again.
    /// What lies below takes no keys meanwhile. The one before is hidden.
    void setCover(QWidget *cover);
    QWidget *cover() const { return m_cover; }

    /// Small: what does not fit is arranged otherwise, so it must not hold the window open.
    QSize minimumSizeHint() const override;
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void arrangementChanged(Arrangement arrangement);
    /// In one pane: which of preview and images the proof is to show.
    void proofRoomChosen(Room room);
    void drawerChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(Arrangement arrangement);
    void applyVisibility();
    void placeDrawer();
    void placeCover();
    /// Shares out the width as LOOK does, until the author moves a splitter.
    void spread();
    Room currentRoom() const;

    QWidget *m_posts;
    QWidget *m_post;
    QWidget *m_proof;
    QWidget *m_cover = nullptr;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    Arrangement m_arrangement = Arrangement::ThreePanes;
    bool m_postsWanted = true;
    bool m_proofWanted = true;
    bool m_drawerOpen = false;
    bool m_movedByHand = false;
};

} // namespace Galley
