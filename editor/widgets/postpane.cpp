// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postpane.h"

#include "look/look.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/elidedlabel.h"
#include "widgets/find/findbar.h"
#include "widgets/find/textfinder.h"
#include "widgets/frontmatterform.h"
#include "widgets/garbled/garbledlist.h"
#include "widgets/merge/mergepanel.h"
#include "widgets/noticestack.h"
#include "widgets/panehead.h"
#include "widgets/poststatelabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"

#include <QFileInfo>
#include <QTextBlock>
#include <QVBoxLayout>

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
    , m_notices(new NoticeStack)
    , m_merge(new MergePanel)
    , m_garbled(new GarbledList)
    , m_form(new FrontMatterForm)
    , m_editor(new BodyEditor)
    , m_findBar(new FindBar)
    , m_finder(new TextFinder(*m_findBar, *m_editor, this))
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
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
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_notices),
                          static_cast<QWidget *>(m_merge), static_cast<QWidget *>(m_garbled),
                          static_cast<QWidget *>(m_form)})
        column->addWidget(part);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);

    connect(m_views, &SegmentedControl::chosen, this,
            [this](int view) { setShowsSource(view == SourceView); });
    connect(m_form, &FrontMatterForm::lineRequested, this, &PostPane::goToLine);
    connect(m_form, &FrontMatterForm::addingFailed, this, [this](const Problem &problem) {
        m_notices->tell({QStringLiteral("field"), Notice::Kind::Stopped,
                         tr("The field was not added."), problemText(problem)});
    });
    connect(this, &PostPane::sourceShown, m_finder, &TextFinder::lookAgain);
    connect(m_garbled, &GarbledList::closed, m_editor, qOverload<>(&QWidget::setFocus));
    setPost(nullptr);
}

void PostPane::setPost(OpenPost *post)
{
    if (m_post) {
        m_carets.insert(m_post->path(), m_editor->textCursor().position());
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
        m_editor->goTo(m_carets.value(post->path(), firstWords()));
        m_finder->setPost(post);
    }
    showState();
    showForm();
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
