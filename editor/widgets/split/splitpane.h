// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/openpost.h"
#include "session/postplaces.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Galley {

class BodyEditor;
class ElidedLabel;
class FindBar;
class PostMirror;
class PostStateLabel;
class TextFinder;
class ToolButton;

/// A second view beside the text: another place of the same post, or another post. Shows a mirror
/// of the post, so that both views may show it as they like; written, undone and saved is the post.
class SplitPane : public QWidget
{
    Q_OBJECT

public:
    explicit SplitPane(QWidget *parent = nullptr);
    ~SplitPane() override;

    /// The one that has the focus, or whose find bar has it; null if none has.
    static SplitPane *focused();

    /// Shows a post, or nothing. A post that goes is let go of.
    void setPost(OpenPost *post);
    OpenPost *post() const { return m_post; }
    BodyEditor &editor() const { return *m_editor; }
    TextFinder &finder() const { return *m_finder; }

    bool showsSource() const;
    /// The whole file instead of the body.
    void setShowsSource(bool source);
    /// Where the author was in what was shown here; keepPlace() has the post that is.
    PostPlaces &places() { return m_places; }
    void keepPlace();

Q_SIGNALS:
    void closeWanted();
    /// What is shown, or where, is another now.
    void changed();

private:
    void showName();
    void layOut();

    QPointer<OpenPost> m_post;
    std::unique_ptr<PostMirror> m_mirror;
    ElidedLabel *m_name;
    PostStateLabel *m_state;
    ToolButton *m_source;
    BodyEditor *m_editor;
    FindBar *m_findBar;
    TextFinder *m_finder;
    PostPlaces m_places;
};

} // namespace Galley
