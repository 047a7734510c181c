// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postpane.h"

#include "look/look.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/editorplace.h"
#include "widgets/elidedlabel.h"
#include "widgets/find/findbar.h"
#include "widgets/find/textfinder.h"
#include "widgets/frontmatterform.h"
#include "widgets/garbled/garbledlist.h"
#include "widgets/merge/mergepanel.h"
#include "widgets/noticestack.h"
#include "widgets/panehead.h"
#include "widgets/panesplitter.h"
#include "widgets/poststatelabel.h"
#include "widgets/posttabbar.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace Galley {

namespace {

enum View { FormView, SourceView };

} // namespace

PostPane::PostPane(QAction *showPosts, QWidget *parent)
    : QWidget(parent)
    , m_head(new PaneHead)
    , m_name(new ElidedLabel)
    , m_state(new PostStateLabel)
    , m_views(new SegmentedControl(tr("View of the post"), SegmentedControl::Words::Shown))
    , m_tabs(new PostTabBar)
    , m_notices(new NoticeStack)
    , m_merge(new MergePanel)
    , m_garbled(new GarbledList)
    , m_form(new FrontMatterForm)
    , m_beside(new PaneSplitter)
    , m_texts(new PaneSplitter)
    , m_editor(new BodyEditor)
    , m_findBar(new FindBar)
    , m_finder(new TextFinder(*m_findBar, *m_editor, this))
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setProperty("isData", true);
    m_name->setFont(Look::font(1.0, QFont::DemiBold));
    m_views->addSegment(QStringLiteral("form"), tr("Form"),
                        tr("The front matter as a form (Ctrl+U)"));
    m_views->addSegment(QStringLiteral("source"), tr("Source"), tr("The file as it is (Ctrl+U)"));

    ToolButton *drawer = m_head->addTool(showPosts);
    drawer->setVisible(showPosts->isVisible());
    connect(showPosts, &QAction::changed, drawer,
            [drawer, showPosts] { drawer->setVisible(showPosts->isVisible()); });
    m_head->addWidget(m_name);
    m_head->addWidget(m_state);
    m_head->addStretch();
    m_head->addWidget(m_views);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_tabs),
                          static_cast<QWidget *>(m_notices), static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_garbled), static_cast<QWidget *>(m_form)})
        column->addWidget(part);
    column->addWidget(m_beside, 1);
    layOutText();

    connect(m_views, &SegmentedControl::chosen, this,
            [this](int view) { setShowsSource(view == SourceView); });
    connect(m_form, &FrontMatterForm::lineRequested, this, &PostPane::goToLine);
    connect(m_form, &FrontMatterForm::addingFailed, this, [this](const Problem &problem) {
        m_notices->tell({QStringLiteral("field"), Notice::Kind::Stopped,
                         tr("The field was not added."), problemText(problem)});
    });
    connect(this, &PostPane::sourceShown, m_finder, &TextFinder::lookAgain);
    connect(m_garbled, &GarbledList::closed, m_editor, qOverload<>(&QWidget::setFocus));
    // Whatever the author does is newer than where the post was left.
    connect(m_editor, &BodyEditor::caretMoved, this, [this] { m_topDue.reset(); });
    connect(m_editor->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_topDue.reset(); });
    m_editor->viewport()->installEventFilter(this);
    setPost(nullptr);
}

void PostPane::layOutText()
{
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    for (PaneSplitter *splitter : {m_texts, m_beside})
        splitter->setChildrenCollapsible(false);
    m_texts->addWidget(text);
    m_beside->addWidget(m_texts);
}

void PostPane::setPost(OpenPost *post)
{
    if (m_post) {
        keepPlace();
        disconnect(m_post, nullptr, this, nullptr);
    }
    m_post = post;
    m_finder->setPost(nullptr);
    m_editor->setPost(post);
    m_form->setPost(post);
    m_editor->setEnabled(post != nullptr);
    m_views->setVisible(post != nullptr);
    m_state->setVisible(post != nullptr);
    if (post) {
        connect(post, &OpenPost::stateChanged, this, &PostPane::showState);
        connect(post, &OpenPost::pathChanged, this, &PostPane::showState);
        returnToPlace();
        m_finder->setPost(post);
    }
    showState();
    showForm();
    Q_EMIT postShown();
}

void PostPane::keepPlace()
{
    if (!m_post)
        return;
    const QTextCursor caret = m_editor->textCursor();
    m_places.keep(m_post->path(),
                  placeIn(*m_post->document(), caret.position(), caret.anchor(),
                          m_topDue.value_or(m_editor->topBodyLine())));
}

void PostPane::returnToPlace()
{
    m_topDue.reset();
    if (const std::optional<PostPlace> kept = m_places.of(m_post->path()))
        m_topDue = goToPlace(*m_editor, *kept);
    else
        m_editor->goTo(firstWords());
}

bool PostPane::eventFilter(QObject *watched, QEvent *event)
{
    // Before the first paint: a window that opens gets its size after its post.
    if (event->type() == QEvent::Paint && m_topDue)
        m_editor->scrollToBodyLine(*std::exchange(m_topDue, std::nullopt));
    return QWidget::eventFilter(watched, event);
}

int PostPane::firstWords() const
{
    QTextBlock block = m_post->document()->findBlock(m_editor->textStart());
    while (block.next().isValid() && QStringView(block.text()).trimmed().isEmpty())
        block = block.next();
    return block.position();
}

void PostPane::showState()
{
    m_name->setText(m_post ? QFileInfo(m_post->path()).fileName() : QString());
    if (m_post)
        m_state->setState(m_post->state());
}

void PostPane::showForm()
{
    m_form->setVisible(m_post && !m_editor->showsSource());
}

bool PostPane::showsSource() const
{
    return m_editor->showsSource();
}

void PostPane::setShowsSource(bool source)
{
    m_editor->setShowsSource(source);
    m_views->setCurrent(source ? SourceView : FormView);
    showForm();
    Q_EMIT sourceShown(source);
}

void PostPane::goToLine(int line)
{
    if (!m_post || line < 1)
        return;
    const QTextBlock block = m_post->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    goTo(block.position());
}

void PostPane::goTo(qsizetype position)
{
    if (position < m_editor->textStart())
        setShowsSource(true);
    m_topDue.reset();
    m_editor->goTo(position);
    m_editor->setFocus();
}

void PostPane::setHeadShown(bool shown)
{
    m_head->setVisible(shown);
}

void PostPane::setCompact(bool compact)
{
    m_views->setWords(compact ? SegmentedControl::Words::Hidden : SegmentedControl::Words::Shown);
    m_state->setShort(compact);
}

} // namespace Galley
