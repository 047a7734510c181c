// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QWebEngineProfile;

namespace Galley {

/// The post's head as readers see it: plain text, set as text, never as HTML.
struct PreviewHead {
    QString title;
    QString cover;            ///< address as the renderer makes it (previewAddress()), empty if there is none
    QString coverMissing;     ///< the reference as written where the cover cannot be shown
    QSize coverSize = {};
    QString date;             ///< as it is to be shown
    QString description;
    QString language;         ///< BCP 47, empty if not known
    friend bool operator==(const PreviewHead &, const PreviewHead &) = default;
};

/// The live preview: one page, loaded once, patched in place. Shows what it is given; reads no file but pictures
/// inside the folder set by setBlogRoot(), runs no script of the post, lets nothing out of the machine.
/// Accessible name: "Preview".
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    /// Must be called before QApplication is made.
    static void registerScheme();

    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Pictures are served from here and nowhere else.
    void setBlogRoot(const QString &root);
    /// Shows a post: at most one patch is in flight, the newest wins. \a postId changes when another post is
    /// shown, which then starts at its top. \a generation comes back with shown().
    void show(const QString &postId, const PreviewHead &head, const Blocks &blocks, quint64 generation);
    /// The page's own light or dark, as readers may have it.
    void setDark(bool dark);
    bool isDark() const;
    /// The page's width in CSS pixels (390, 768, 1200); 0 fits the pane.
    void setPageWidth(int width);
    /// Scrolls so that this 0-based line of the body is in sight. \a caret marks its block.
    void revealLine(double line);
    /// Runs our own script in the isolated world and hands over what it returns: for tests and the smoke test.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &result);

Q_SIGNALS:
    /// The page has painted this generation.
    void shown(quint64 generation);
    /// A link was clicked; only http, https and mailto come here.
    void linkActivated(const QUrl &url);
    /// A block was clicked: 0-based line in the body.
    void lineActivated(int line);
    /// The render process ended; \a reloading tells whether the page comes back by itself.
    void stopped(bool reloading);
};

} // namespace Galley
