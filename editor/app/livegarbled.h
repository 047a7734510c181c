// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/garbled.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Galley {

class OpenPost;
class PostPane;
class StatusLine;

/// Looks for garbled text while the keys rest, shows how much there is and where, and mends what
/// the author asks for as one step that can be undone.
class LiveGarbled : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LiveGarbled(StatusLine &line, PostPane &pane, QObject *parent = nullptr);
    /// Follows this post, which \a pane shows; null follows none.
    void setPost(OpenPost *post);
    /// Nothing is being looked for.
    bool isCurrent() const { return m_looked; }

private:
    void look();
    void show(const QList<GarbledPlace> &places);
    void goTo(int index);
    void mend(const QList<GarbledPlace> &places);
    /// The places where they stand now; what was touched meanwhile is left out.
    QList<GarbledPlace> placesNow() const;

    StatusLine &m_line;
    PostPane &m_pane;
    NewestJob m_jobs;
    QPointer<OpenPost> m_post;
    QList<GarbledPlace> m_places; ///< as found; the editor's marks know where they stand now
    QTimer m_pause;
    bool m_looked = true;
};

} // namespace Galley
