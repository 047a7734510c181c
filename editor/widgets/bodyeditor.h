// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/body/frontmatterguard.h"
#include "widgets/typing/typingkeys.h"

#include <QPlainTextEdit>

#include <array>
#include <functional>
#include <utility>

class QMenu;

namespace Galley {

class BodyLayout;
class Occurrences;
class OpenPost;
class TextMarks;
enum class Stroke;
enum class Token;
struct ShownBlock;

/// The manuscript: an editor over the whole file whose front matter is hidden and guarded. Nothing
/// that is done in it, by key, mouse, input method, drop or screen reader, reaches the hidden text.
/// Accessible name: "Post body"; its accessible text is the body alone.
///
/// Where the closing fence ends the file, so that there is no line for a body yet, all is shown
/// until there is one. A line of more than 100,000 units is shown in part, around the caret or
/// where it begins. A post or document must be taken away with setPost() or
/// showDocument() before it dies: Qt's editor cannot let go of a document that is half gone.
class BodyEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);
    ~BodyEditor() override;

    /// Shows a post's document, or \a mirror, which is kept equal to it: then undo is the post's,
    /// too. Null shows nothing. Does not take ownership.
    void setPost(OpenPost *post, QTextDocument *mirror = nullptr);
    /// Shows a document that belongs to no post, or nothing. Does not take ownership; gives the
    /// document a BodyLayout of its own, for good.
    void showDocument(QTextDocument *document);
    /// True: the whole file is shown and edited, front matter too.
    bool showsSource() const { return m_source; }
    void setShowsSource(bool source);
    /// Where the shown text begins in the document: the body's start, 0 in Source.
    int textStart() const;
    /// The 0-based line of the caret, counted from the body's first line; below 0 in the front
    /// matter.
    int caretBodyLine() const;
    /// The same with the share of the line's characters that are before the caret as its fraction:
    /// a paragraph is mostly one line, and as high as the view.
    double caretBodyPlace() const;
    /// The line at the top of the view, counted as caretBodyLine() does; its fraction is how much
    /// of it is above the view.
    double topBodyLine() const;
    /// Scrolls so that this line, as topBodyLine() tells it, is at the top; the caret stays.
    void scrollToBodyLine(double line);
    int bodyLineCount() const;
    /// Puts the caret at a position of the whole text and scrolls there.
    void goTo(qsizetype position);

    /// Places of the document that need the author; they move with the text. Tinted.
    void setMarkedPlaces(const QList<QTextCursor> &places);
    /// What is underlined as garbled; none again once another document is shown.
    TextMarks &garbledMarks() { return *m_garbled; }

    /// What was looked for: tinted; none again once another document is shown.
    TextMarks &foundMarks() { return *m_found; }

    /// Words that a dictionary does not know: underlined; none again once another document is
    /// shown.
    TextMarks &misspelledMarks() { return *m_misspelled; }
    /// The places that are changed together with the one at the caret.
    Occurrences &occurrences() { return *m_occurrences; }
    /// The document whose history counts: the post's, also where its mirror is shown.
    QTextDocument *history() const;
    /// What may be written in another way, each kind underlined in its own; none again once another
    /// document is shown.
    enum class Remark { Repeated, LongSentence, Told };
    TextMarks &remarks(Remark kind) { return *m_remarks[size_t(kind)]; }
    /// The first and the last block that is on screen, by their numbers.
    std::pair<int, int> shownBlockNumbers() const;

    /// As QPlainTextEdit's, in the shown text only.
    bool find(const QString &text, QTextDocument::FindFlags options = {});
    bool find(const QRegularExpression &expression, QTextDocument::FindFlags options = {});

    /// A point of the viewport, moved up or down onto the words of the line in whose step it is: Qt
    /// takes the space between lines for the end of one of them.
    QPointF onLine(QPointF point) const;

    /// Who takes what comes by paste or drop and is no text. Both are asked before the editor
    /// itself, with the caret where it shall go: whether it would, and to take it.
    struct Taker {
        std::function<bool(const QMimeData &)> wants;
        std::function<void(const QMimeData &)> take;
    };
    void setTaker(const Taker &taker) { m_taker = taker; }
    const Taker &taker() const { return m_taker; }

    /// Puts more into the context menu that is about to open for a position of the text. All that
    /// are added are asked, the first one first.
    using MenuFiller = std::function<void(QMenu &menu, int position)>;
    void addMenuFiller(const MenuFiller &filler) { m_menuFillers.append(filler); }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// What QInputMethod really calls.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const;

    /// Does what is asked to what is selected, or to the caret's word or line; nothing where the
    /// post is read-only or an input method composes.
    void run(TypingCommand command);
    /// Does what a rule says of the lines around the caret, as one step that can be undone. False
    /// where it says nothing, the post is read-only or an input method composes.
    bool follow(const TypingRule &rule);

    /// Moves what is selected in another view of the same post to a position here, as one step; not
    /// onto itself, nor into what is hidden. What a drop of it does.
    void moveHere(BodyEditor &twin, int position);

public Q_SLOTS:
    /// As QPlainTextEdit's; the caret stays where it is if what changes is hidden.
    void undo();
    void redo();
    /// As QPlainTextEdit's.
    void cut();
    /// Pastes the words alone, as they are: no table, no link, nothing of a page's look.
    void pastePlain();

Q_SIGNALS:
    /// A page was pasted as Markdown that links so many pictures of other sites; so many others
    /// could not be linked.
    void pagePasted(int pictures, int lost);
    /// The caret is in another line or column.
    void caretMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    BodyLayout *bodyLayout() const;
    void connectLayout();
    void takePermission();
    void takeLook();
    void takeTypesetting();
    bool fitColumn();
    void caretChanged();
    bool take(const QTextCursor &found);
    void takeKey(QKeyEvent *event);
    BodyEditor *twinOf(const QDropEvent &drop) const;
    /// Marks that are lines below the letters.
    struct Underlined {
        const TextMarks *marks;
        Stroke stroke;
        Token colour;
    };
    QList<Underlined> underlined() const;
    void stepInHistory(void (QTextDocument::*step)(QTextCursor *));
    bool sendMoved(QEvent *event, QEvent &moved);
    QList<ShownBlock> shownBlocks() const;
    void paintText(const QPaintEvent &event, const QList<ShownBlock> &blocks);

    FrontMatterGuard m_guard{*this};
    TypingKeys m_typing{*this};
    QTextDocument *m_nothing; ///< what is shown while there is no post; a child
    TextMarks *m_garbled; ///< a child
    TextMarks *m_found; ///< a child
    TextMarks *m_misspelled; ///< a child
    Occurrences *m_occurrences; ///< a child
    std::array<TextMarks *, 3> m_remarks; ///< by Remark; children
    Taker m_taker;
    QList<MenuFiller> m_menuFillers;
    OpenPost *m_post = nullptr;
    QList<QTextCursor> m_marked;
    bool m_source = false;
    int m_heldLine = 0; ///< the line on top while the front matter changes
    int m_caret = -1; ///< what caretMoved() told last
};

} // namespace Galley
