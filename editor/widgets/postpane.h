// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/openpost.h"
#include "session/postplaces.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace Galley {

class BodyEditor;
class ElidedLabel;
class FindBar;
class FrontMatterForm;
class MergePanel;
class GarbledList;
class NoticeStack;
class PostTabBar;
class PaneHead;
class PaneSplitter;
class TextFinder;
class PostStateLabel;
class SegmentedControl;

/// The manuscript's pane: the head with the file's name and state, notices, the form, the text.
class PostPane : public QWidget
{
    Q_OBJECT

public:
    /// \a showPosts opens the posts where they are a drawer; its button stands in the head.
    explicit PostPane(QAction *showPosts, QWidget *parent = nullptr);

    /// Shows a post, or nothing. Caret, selection and scroll of a post that was shown before are
    /// as they were.
    void setPost(OpenPost *post);
    bool hasPost() const { return m_post; }
    /// Where the author was in the posts that were left; keepPlace() has the one that is shown.
    PostPlaces &places() { return m_places; }
    void keepPlace();
    BodyEditor *editor() const { return m_editor; }
    /// What stands beside the text, from its start; the text's own part is in texts().
    PaneSplitter &beside() const { return *m_beside; }
    /// The text, and what is split off from it.
    PaneSplitter &texts() const { return *m_texts; }
    FrontMatterForm *form() const { return m_form; }
    PostTabBar *tabBar() const { return m_tabs; }
    NoticeStack *notices() const { return m_notices; }
    /// What a merge leaves to the author, below the notices.
    MergePanel *mergePanel() const { return m_merge; }
    GarbledList *garbledList() const { return m_garbled; }
    /// What is looked for in the text.
    TextFinder &finder() const { return *m_finder; }
    FindBar *findBar() const { return m_findBar; }

    bool showsSource() const;
    void setShowsSource(bool source);
    /// Shows this 1-based line of the file, in Source if it is the front matter's.
    void goToLine(int line);
    /// Shows this position of the whole text, in Source if it is in the front matter.
    void goTo(qsizetype position);
    /// Icons without words, and a shorter state, for narrow windows.
    void setCompact(bool compact);
    /// Without the head where the tabs and the status line stand for it.
    void setHeadShown(bool shown);

Q_SIGNALS:
    void sourceShown(bool source);
    /// The editor shows another document now, or none.
    void postShown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOutText();
    /// Where the body's first words begin, behind its blank lines.
    int firstWords() const;
    void returnToPlace();
    void showState();
    void showForm();

    QPointer<OpenPost> m_post;
    PaneHead *m_head;
    ElidedLabel *m_name;
    PostStateLabel *m_state;
    SegmentedControl *m_views;
    PostTabBar *m_tabs;
    NoticeStack *m_notices;
    MergePanel *m_merge;
    GarbledList *m_garbled;
    FrontMatterForm *m_form;
    PaneSplitter *m_beside;
    PaneSplitter *m_texts;
    BodyEditor *m_editor;
    FindBar *m_findBar;
    TextFinder *m_finder;
    PostPlaces m_places;
    /// The line on top while the pane has not been painted with it: until then its size may change.
    std::optional<double> m_topDue;
};

} // namespace Galley
