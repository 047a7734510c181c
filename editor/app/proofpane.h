// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Galley {

class ImagePanel;
class PaneHead;
class PreviewView;
class ProofFindBar;
class SegmentedControl;
class SegmentMenu;
class ToolButton;

/// The proof's pane: the preview and, as its second tab, the post's images.
class ProofPane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Preview, Images };

    explicit ProofPane(QWidget *parent = nullptr);
    PreviewView *preview() const { return m_preview; }
    ProofFindBar *findBar() const { return m_find; }
    ImagePanel *images() const { return m_images; }

    void showTab(Tab tab);
    Tab tab() const;
    /// One of the widths that the head offers, in CSS pixels; any other fits the pane.
    void setPageWidth(int width);
    /// Where tabs above the pane choose already.
    void setTabsShown(bool shown);
    /// The reader's light or dark, which is not the author's.
    void setPageDark(bool dark);

Q_SIGNALS:
    /// The author wants one more picture in the post's folder.
    void pictureWanted();
    /// The author looks at another tab, or at the page in another width, or light or dark.
    void viewChanged();

protected:
    bool event(QEvent *event) override;

private:
    void fitHead();
    void showImageCount(int count);

    PaneHead *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PreviewView *m_preview;
    ProofFindBar *m_find;
    ImagePanel *m_images;
    SegmentedControl *m_widths;
    SegmentMenu *m_widthMenu = nullptr; ///< in the place of m_widths, where the tabs leave no room
    ToolButton *m_dark;
    ToolButton *m_addPicture;
};

} // namespace Galley
