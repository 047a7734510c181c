// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "session/postplaces.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// What was open and shown when the window was left, for the next start.
struct SessionState {
    static constexpr qsizetype MostTabs = 50;

    struct Tab {
        QString path;
        QString title; ///< of the post when it was read last
        bool stays = false; ///< another post does not take its place
    };

    QString blog; ///< its root; empty where there was none
    QString post;
    QList<Tab> tabs; ///< in their order; none where one post was open
    bool showsSource = false;
    bool showsImages = false;
    int pageWidth = 0; ///< of the preview, in CSS pixels; 0 fits
    bool pageAgainstLook = false; ///< a dark page beside a light window, or the other way round
    int dimming = 0; ///< what of the text is dimmed, in a number of the window's own
    bool isTypewriter = false; ///< the line that is written stays in the middle
    /// The blog is about to be opened, and nothing tells yet that this goes well.
    bool isOpening = false;
    PostPlaces places;
    bool showsOutline = false;
    int outlineWidth = 0; ///< pixels; 0 for the usual one
    /// The post of the second view beside the text; empty where there is none.
    QString beside;
    bool besideShowsSource = false;
    PostPlaces besidePlaces; ///< of what was shown there

    QByteArray bytes() const;
    /// Nothing at all of what is no state; else what makes sense of it.
    static SessionState fromBytes(const QByteArray &bytes);

    /// The file in a profile. One that is missing or cannot be read is an empty state.
    static QString fileIn(const QString &profile);
    static SessionState read(const QString &file);
    /// Replaces the file, whatever it holds now.
    static Done write(const QString &file, const QByteArray &bytes);
};

} // namespace Galley
