// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodyeditor.h"

#include "look/look.h"
#include "session/openpost.h"
#include "widgets/body/bodyaccessible.h"
#include "widgets/body/bodyevents.h"
#include "widgets/body/bodylayout.h"
#include "widgets/body/manuscriptlook.h"
#include "widgets/body/occurrences.h"
#include "widgets/body/textmarks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

constexpr int CaretWidth = 2; ///< pixels

/// The layout that shows a document as a manuscript; the document gets it on the first time.
BodyLayout *layoutOf(QTextDocument &document, const QPlainTextEdit &editor)
{
    // Not documentLayout(), which would first make one for rich text.
    if (auto *layout = document.findChild<BodyLayout *>({}, Qt::FindDirectChildrenOnly)) {
        return layout;
    }
    // Nothing of what is set here is a change of the text, though Qt would say so.
    const QSignalBlocker quiet(document);
    if (!document.isUndoAvailable() && !document.isRedoAvailable()) {
        // The margin would be a step that can be undone; the layout has space of its own.
        const bool undo = document.isUndoRedoEnabled();
        const bool modified = document.isModified();
        document.setUndoRedoEnabled(false);
        document.setDocumentMargin(0);
        document.setUndoRedoEnabled(undo);
        document.setModified(modified);
    }
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(editor.wordWrapMode());
    document.setDefaultTextOption(option);
    document.setDefaultFont(editor.font());
    auto *layout = new BodyLayout(&document);
    document.setDocumentLayout(layout);
    return layout;
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_nothing(new QTextDocument(this))
    , m_garbled(new TextMarks(this))
    , m_found(new TextMarks(this))
    , m_misspelled(new TextMarks(this))
    , m_occurrences(new Occurrences(*this))
    , m_remarks{new TextMarks(this), new TextMarks(this), new TextMarks(this)}
{
    installBodyAccessibility();
    setObjectName(QStringLiteral("body"));
    setAccessibleName(tr("Post body"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &BodyEditor::caretChanged);
    connect(this, &QPlainTextEdit::selectionChanged, this, [this] {
        m_guard.keepCaretInside();
        viewport()->update(); // the selection is taller than what Qt would repaint
    });
    for (TextMarks *marks : findChildren<TextMarks *>())
        connect(marks, &TextMarks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&Look::instance(), &Look::changed, this, &BodyEditor::takeLook);
    connect(&ManuscriptLook::instance(), &ManuscriptLook::changed, this,
            &BodyEditor::takeTypesetting);
    connect(m_occurrences, &Occurrences::changed, viewport(), qOverload<>(&QWidget::update));
    takeLook();
    showDocument(nullptr);
}

BodyEditor::~BodyEditor()
{
    setPost(nullptr);
}

BodyLayout *BodyEditor::bodyLayout() const
{
    return qobject_cast<BodyLayout *>(document()->documentLayout());
}

void BodyEditor::setPost(OpenPost *post, QTextDocument *mirror)
{
    if (m_post) {
        disconnect(m_post, nullptr, this, nullptr);
    }
    m_post = post;
    if (post) {
        connect(post, &OpenPost::stateChanged, this, &BodyEditor::takePermission);
    }
    showDocument(post && !mirror ? post->document() : mirror);
}

void BodyEditor::showDocument(QTextDocument *document)
{
    QTextDocument *old = QPlainTextEdit::document();
    QTextDocument *next = document ? document : m_nothing;
    if (old != next) {
        m_occurrences->end();
        disconnect(old, nullptr, this, nullptr);
        disconnect(old->documentLayout(), nullptr, this, nullptr);
        for (TextMarks *marks : findChildren<TextMarks *>())
            marks->set(nullptr, {});
        BodyLayout *layout = layoutOf(*next, *this);
        layout->setHidesFrontMatter(!m_source);
        layout->setFont(font());
        layout->setTypesetting(ManuscriptLook::instance().typesetting());
        // Around the control's own slot, which sends the event: connected before it and behind it.
        connect(next, &QTextDocument::contentsChange, this, [this] { BodyEvents::begin(this); });
        setDocument(next);
        setCursorWidth(CaretWidth); // a property of the layout
        connect(next, &QTextDocument::contentsChange, this, [] { BodyEvents::end(); });
        connectLayout();
        if (fitColumn()) {
            layout->layOutAnew();
        }
        m_guard.keepCaretInside();
    }
    takePermission();
}

void BodyEditor::connectLayout()
{
    connect(bodyLayout(), &BodyLayout::frontMatterAboutToChange, this,
            [this] { m_heldLine = verticalScrollBar()->value(); });
    connect(bodyLayout(), &BodyLayout::frontMatterChanged, this, [this](int linesShown) {
        m_guard.keepCaretInside();
        if (!m_source) {
            verticalScrollBar()->setValue(m_heldLine + linesShown);
        }
    });
}

void BodyEditor::takePermission()
{
    const bool readOnly
        = document() == m_nothing || (m_post && m_post->readOnlyReason().has_value());
    if (readOnly != isReadOnly()) {
        setReadOnly(readOnly);
        if (readOnly) {
            // The caret can still be moved by keys, so that the text can be read and copied by
            // them.
            setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        }
    }
}

/// Colours and font of Look; selected text is ink, its band is our own.
void BodyEditor::takeLook()
{
    const Look &look = Look::instance();
    QPalette colours = look.palette();
    colours.setColor(QPalette::Base, look.colour(Token::Paper));
    colours.setColor(QPalette::Text, look.colour(Token::Ink));
    colours.setColor(QPalette::Highlight, Qt::transparent);
    colours.setColor(QPalette::HighlightedText, look.colour(Token::Ink));
    setPalette(colours);
    setFont(ManuscriptLook::instance().font());
    if (bodyLayout()) {
        bodyLayout()->recolour();
    }
}

void BodyEditor::setShowsSource(bool source)
{
    if (source == m_source) {
        return;
    }
    const bool caretShown = viewport()->rect().intersects(cursorRect());
    const bool atTop = verticalScrollBar()->value() == 0;
    const QTextBlock top = firstVisibleBlock();
    m_source = source;
    bodyLayout()->setHidesFrontMatter(!source);
    m_guard.keepCaretInside();
    verticalScrollBar()->setValue(atTop || !top.isVisible() ? 0 : top.firstLineNumber());
    if (caretShown) {
        ensureCursorVisible();
    }
    m_caret = -1;
    caretChanged();
}

int BodyEditor::textStart() const
{
    return bodyLayout() ? bodyLayout()->textStart() : 0;
}

int BodyEditor::caretBodyLine() const
{
    const int bodyBlock = document()->findBlock(bodyLayout()->bodyStart()).blockNumber();
    return textCursor().blockNumber() - bodyBlock;
}

double BodyEditor::caretBodyPlace() const
{
    const QTextCursor caret = textCursor();
    return caretBodyLine() + double(caret.positionInBlock()) / caret.block().length();
}

void BodyEditor::goTo(qsizetype position)
{
    QTextCursor caret = textCursor();
    const qsizetype last = document()->characterCount() - 1;
    caret.setPosition(static_cast<int>(
        std::clamp<qsizetype>(position, std::min<qsizetype>(textStart(), last), last)));
    const bool wasShown = viewport()->rect().contains(cursorRect(caret));
    setTextCursor(caret);
    if (!wasShown) {
        centerCursor();
    }
}

void BodyEditor::caretChanged()
{
    m_guard.keepCaretInside();
    const int position = textCursor().position();
    if (position != m_caret) {
        m_caret = position;
        if (bodyLayout()->unfold(position))
            ensureCursorVisible();
        BodyEvents::caretMoved(this);
        Q_EMIT caretMoved();
    }
}

bool BodyEditor::find(const QString &text, QTextDocument::FindFlags options)
{
    return take(document()->find(text, textCursor(), options));
}

bool BodyEditor::find(const QRegularExpression &expression, QTextDocument::FindFlags options)
{
    return take(document()->find(expression, textCursor(), options));
}

bool BodyEditor::take(const QTextCursor &found)
{
    if (found.isNull() || found.selectionStart() < textStart()) {
        return false;
    }
    setTextCursor(found);
    return true;
}

void BodyEditor::undo()
{
    m_occurrences->end();
    m_guard.aroundUndo([this] {
        m_typing.aroundUndo([this] {
            if (history() == document())
                QPlainTextEdit::undo();
            else
                stepInHistory(&QTextDocument::undo);
        });
    });
}

void BodyEditor::redo()
{
    m_occurrences->end();
    m_guard.aroundUndo([this] {
        if (history() == document())
            QPlainTextEdit::redo();
        else
            stepInHistory(&QTextDocument::redo);
    });
}

QTextDocument *BodyEditor::history() const
{
    return m_post ? m_post->document() : document();
}

void BodyEditor::stepInHistory(void (QTextDocument::*step)(QTextCursor *))
{
    const int revision = history()->revision();
    QTextCursor changed(history());
    (history()->*step)(&changed);
    if (history()->revision() == revision)
        return;
    QTextCursor caret = textCursor();
    caret.setPosition(std::min(changed.position(), document()->characterCount() - 1));
    setTextCursor(caret);
    ensureCursorVisible();
}

void BodyEditor::pastePlain()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty() || isReadOnly())
        return;
    m_guard.keepCaretInside();
    QMimeData words;
    words.setText(text);
    m_occurrences->around([&] { QPlainTextEdit::insertFromMimeData(&words); });
    ensureCursorVisible();
}

void BodyEditor::cut()
{
    m_occurrences->around([this] { QPlainTextEdit::cut(); });
}

QMimeData *BodyEditor::createMimeDataFromSelection() const
{
    // Qt's own turns no-break spaces into spaces.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

bool BodyEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return (m_taker.wants && m_taker.wants(*source))
        || QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyEditor::insertFromMimeData(const QMimeData *source)
{
    m_guard.keepCaretInside();
    if (m_taker.wants && m_taker.wants(*source)) {
        m_occurrences->end();
        m_taker.take(*source);
        return;
    }
    m_occurrences->around([&] {
        if (!m_typing.handlePaste(*source))
            QPlainTextEdit::insertFromMimeData(source);
    });
}

} // namespace Galley
