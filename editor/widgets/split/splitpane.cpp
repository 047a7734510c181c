// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/split/splitpane.h"

#include "look/look.h"
#include "session/openpost.h"
#include "session/postmirror.h"
#include "widgets/bodyeditor.h"
#include "widgets/editorplace.h"
#include "widgets/elidedlabel.h"
#include "widgets/find/findbar.h"
#include "widgets/find/textfinder.h"
#include "widgets/poststatelabel.h"
#include "widgets/toolbutton.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Galley {

SplitPane::SplitPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_state(new PostStateLabel)
    , m_source(new ToolButton(QStringLiteral("source"), tr("The whole file in the second view")))
    , m_editor(new BodyEditor)
    , m_findBar(new FindBar)
    , m_finder(new TextFinder(*m_findBar, *m_editor, this))
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_editor->setAccessibleName(tr("Second view of the text"));
    layOut();
    m_source->setCheckable(true);
    connect(m_source, &QToolButton::clicked, this, &SplitPane::setShowsSource);
    connect(m_editor, &BodyEditor::caretMoved, this, &SplitPane::changed);
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &SplitPane::changed);
}

SplitPane::~SplitPane()
{
    setPost(nullptr);
}

void SplitPane::layOut()
{
    m_name->setProperty("isData", true);
    m_name->setFont(Look::font(0.92, QFont::DemiBold));
    m_state->setShort(true);
    auto *close = new ToolButton(QStringLiteral("close"), tr("Close the second view"));
    connect(close, &QToolButton::clicked, this, &SplitPane::closeWanted);
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("comparisonHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Look::scaled(16), Look::scaled(2), Look::scaled(8), Look::scaled(2));
    row->setSpacing(Look::scaled(4));
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_source);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
}

SplitPane *SplitPane::focused()
{
    QWidget *widget = QApplication::focusWidget();
    while (widget && !qobject_cast<SplitPane *>(widget))
        widget = widget->parentWidget();
    return static_cast<SplitPane *>(widget);
}

void SplitPane::setPost(OpenPost *post)
{
    if (post == m_post && (post || !m_mirror))
        return;
    if (m_post) {
        keepPlace();
        disconnect(m_post, nullptr, this, nullptr);
    }
    m_finder->setPost(nullptr);
    m_editor->setPost(nullptr);
    m_mirror.reset();
    m_post = post;
    if (post) {
        m_mirror = std::make_unique<PostMirror>(*post);
        m_editor->setPost(post, m_mirror->document());
        if (const std::optional<PostPlace> kept = m_places.of(post->path()))
            goToPlace(*m_editor, *kept);
        else
            m_editor->goTo(m_editor->textStart());
        m_finder->setPost(post);
        connect(post, &OpenPost::stateChanged, this, &SplitPane::showName);
        connect(post, &OpenPost::pathChanged, this, &SplitPane::showName);
        connect(post, &OpenPost::closing, this, [this] {
            setPost(nullptr);
            Q_EMIT closeWanted();
        });
    }
    showName();
    Q_EMIT changed();
}

void SplitPane::keepPlace()
{
    if (!m_post || !m_mirror)
        return;
    const QTextCursor caret = m_editor->textCursor();
    m_places.keep(
        m_post->path(),
        placeIn(*m_mirror->document(), caret.position(), caret.anchor(), m_editor->topBodyLine()));
}

void SplitPane::showName()
{
    if (!m_post)
        return;
    m_name->setText(QFileInfo(m_post->path()).fileName());
    m_state->setState(m_post->state());
}

bool SplitPane::showsSource() const
{
    return m_editor->showsSource();
}

void SplitPane::setShowsSource(bool source)
{
    m_editor->setShowsSource(source);
    m_source->setChecked(source);
    m_finder->lookAgain();
    Q_EMIT changed();
}

} // namespace Galley
