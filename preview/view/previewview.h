// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/codegrammars.h"
#include "view/pagefeed.h"
#include "view/pagelook.h"
#include "view/pagepicture.h"
#include "view/paper.h"
#include "view/previewhead.h"
#include "view/sitesheet.h"

#include "render/block.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Galley {

class PageChannel;
class PageRevival;
class PageWidget;
class PreviewPage;
class PreviewProfile;

/// The live preview: one page, loaded once, patched in place. Shows what it is given; reads no file
/// but pictures inside the folder set by setBlogRoot(), runs no script of the post, lets nothing
/// out of the machine. Accessible name: "Preview". Make it before its window is shown: a web view
/// that joins a shown window makes Qt 6.4 build the window anew.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    /// Must be called before QApplication is made.
    static void registerScheme();

    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Does what the web engine has waiting for this thread, and nothing else. A start calls it
    /// between its steps: the page's process and the page come while the window is being built.
    void advance();

    /// Pictures are served from here and nowhere else.
    void setBlogRoot(const QString &root);
    using QWidget::show;
    /// Shows a post: at most one patch is in flight, the newest wins. \a postId changes when
    /// another post is shown, which then starts at its top. \a generation comes back with shown().
    void show(const QString &postId, const PreviewHead &head, const Blocks &blocks,
              quint64 generation);
    /// Shows the same post after an edit: costs what the edit changed.
    void change(const PreviewHead &head, const BlockChanges &changes, quint64 generation);
    /// The page's own light or dark, as readers may have it.
    void setDark(bool dark);
    bool isDark() const { return m_pageLook.isDark; }
    /// The page's width in CSS pixels (390, 768, 1200); 0 fits the pane.
    void setPageWidth(int width);
    int pageWidth() const { return m_pageLook.width; }
    /// How large the page is shown; 1 is its own size.
    void setZoom(double factor);
    double zoom() const { return m_zoom; }
    /// Pictures of other sites are shown where the blocks have them as webPictureAddress() says; at
    /// first they are not.
    void setWebPictures(bool shown);
    /// The site's own style in the place of Galley's.
    void setSiteSheet(const SiteSheet &sheet);
    /// Makes a PDF of the whole page as it is now.
    void printToPdf(const QPageLayout &layout, const Paper::TakePdf &take);
    /// Prints it; \a printer must live until \a take is called.
    void print(QPrinter *printer, const Paper::TakePrinted &take);
    /// Marks the next place of the page where \a text is, or the one before, and brings it in
    /// sight; found() tells how many there are. An empty text marks nothing.
    void find(const QString &text, bool backward);
    /// Scrolls so that this 0-based line of the body is in sight. \a caret marks its block.
    void revealLine(double line);
    /// Scrolls so that this 0-based line of the body, fractional, is at the top. \a lines: how many
    /// the body has.
    void scrollToLine(double line, double lines);
    /// Tells before which 0-based line of the body something that is dropped at this point of the
    /// view belongs, between the blocks; nothing where it belongs behind all of them.
    void placeUnder(QPoint point, const std::function<void(std::optional<int> line)> &place);
    /// The 0-based lines of the body in which the blocks begin that the page shows or will show.
    QList<int> blockStarts() const;
    /// Lets the edge of a picture be pulled, if the page still has the mouse on it.
    void offerWidth(const PagePicture &picture);
    /// Loads the page afresh and fills it: for the button after stopped(false).
    void reload();
    /// Runs our own script in the isolated world and hands over what it returns: for tests and the
    /// smoke test.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &result);

    /// For tests: how long the page may owe the report of a patch before its process is ended.
    void setLongestSilence(std::chrono::milliseconds limit) { m_answerDue.setInterval(limit); }
    /// For tests: what the page has tried.
    const PreviewPage &page() const { return *m_page; }
    const PreviewProfile &profile() const { return *m_profile; }

Q_SIGNALS:
    /// The page has painted this generation.
    void shown(quint64 generation);
    /// A link was clicked; only http, https and mailto come here.
    void linkActivated(const QUrl &url);
    /// A place was clicked: from this 0-based line of the body on, \a word is met for the \a nth
    /// time (from 0). The word is empty where none was hit.
    void placeActivated(int line, const QString &word, int nth);
    /// The box of the task that begins in this 0-based line of the body was clicked.
    void taskTicked(int line);
    /// A menu is wanted for a picture.
    void pictureMenuWanted(const Galley::PagePicture &picture);
    /// The same for the one above the post.
    void coverMenuWanted();
    /// The mouse has come upon a picture; offerWidth() is an answer to it.
    void pictureEntered(const Galley::PagePicture &picture);
    /// A picture was taken to where the block begins that is in this 0-based line of the body; -1
    /// is behind all.
    void pictureMoved(const Galley::PagePicture &picture, int before);
    /// A picture was made so many CSS pixels wide.
    void pictureWidened(const Galley::PagePicture &picture, int width);
    /// Of \a count places the marked one is the \a current-th, from 1; 0 if there is none.
    void found(int current, int count);
    /// The author asks for a larger page by so many steps, or for a smaller one.
    void zoomTurned(int steps);
    /// The author asks for pictures of other sites.
    void webPicturesWanted();
    /// The author has scrolled the page: this 0-based line of the body, fractional, is at its top.
    void scrolled(double line);
    /// The render process ended; \a reloading tells whether the page comes back by itself.
    void stopped(bool reloading);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPage();
    void connectPictures();
    std::optional<PagePicture> pictureOf(int number, int block, int nth, int count) const;
    void call(const char *function, const QJsonObject &argument);
    void sendNext();
    void startPage();
    void endPage();
    void patchPainted(int number);
    void applyLook();
    void applySiteSheet();

    PageFeed m_feed;
    CodeGrammars m_grammars;
    PageLook m_pageLook;
    double m_zoom = 1;
    std::unique_ptr<PreviewProfile> m_profile; // outlives its page
    std::unique_ptr<PreviewPage> m_page;
    std::unique_ptr<PageChannel> m_channel;
    std::unique_ptr<PageRevival> m_revival;
    std::unique_ptr<Paper> m_paper;
    SiteSheet m_siteSheet;
    PageWidget *m_web = nullptr; // child
    QWidget *m_cover = nullptr; // child
    QTimer m_answerDue; ///< runs while the page owes the report of a patch
};

} // namespace Galley
