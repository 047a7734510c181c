// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stylemenu.h"

#include "app/livegrammar.h"
#include "app/livestyle.h"
#include "look/tooltiptext.h"
#include "session/openpost.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

namespace Galley {

namespace {

using Kind = ProseFinding::Kind;

constexpr qsizetype LongestEntry = 80; ///< characters of a sentence in a menu

/// A text as a menu shows it: a word may hold an "&", which means a key there.
QString shown(QString text)
{
    if (text.size() > LongestEntry)
        text = text.left(LongestEntry).trimmed() + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

StyleMenu::StyleMenu(LiveStyle &style, LiveGrammar &grammar, PostPane &pane, QObject *parent)
    : QObject(parent)
    , m_style(style)
    , m_grammar(grammar)
    , m_pane(pane)
{
    pane.editor()->addMenuFiller([this](QMenu &menu, int position) { fill(menu, position); });
    pane.editor()->viewport()->installEventFilter(this);
    connect(&grammar, &LiveGrammar::failed, this, &StyleMenu::tell);
}

QString StyleMenu::sentence(const ProseFinding &finding)
{
    switch (finding.kind) {
    case Kind::Repeated:
        return tr("The word \"%1\" stands here twice.").arg(finding.words);
    case Kind::LongSentence:
        return tr("A long sentence: %Ln words.", nullptr, finding.count);
    case Kind::Told:
        break;
    }
    return finding.message;
}

QList<ProseFinding> StyleMenu::at(qsizetype position) const
{
    const QList<ProseFinding> style = m_style.at(position);
    QList<ProseFinding> found = style;
    if (const std::optional<ProseFinding> told = m_grammar.at(position)) {
        const bool isSame = !style.isEmpty() && style.constFirst().kind == Kind::Repeated
            && told->span.start <= style.constFirst().span.start;
        if (!isSame) // it says of a word that it stands there twice, too
            found.prepend(*told);
    }
    return found;
}

void StyleMenu::fill(QMenu &menu, qsizetype position)
{
    for (const ProseFinding &each : at(position))
        offer(menu, each);
}

void StyleMenu::offer(QMenu &menu, const ProseFinding &finding)
{
    QAction *first = menu.actions().value(0);
    const auto add = [&](const QString &text, auto run) {
        auto *action = new QAction(text, &menu);
        connect(action, &QAction::triggered, this, run);
        menu.insertAction(first, action);
        return action;
    };
    const QString told = sentence(finding);
    auto *title = new QAction(shown(told), &menu);
    title->setEnabled(false);
    title->setToolTip(toolTipText(told));
    menu.insertAction(first, title);
    const bool writable = !m_pane.editor()->isReadOnly();
    for (const QString &with : finding.replacements) {
        QAction *action
            = add(with.isEmpty() ? tr("Remove \"%1\"").arg(shown(finding.words)) : shown(with),
                  [this, finding, with] { replace(finding, finding.span, with); });
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        action->setEnabled(writable);
    }
    if (finding.removal.length > 0)
        add(tr("Remove the repeated word"), [this, finding] {
            replace(finding, finding.removal, {});
        })->setEnabled(writable);
    // A menu of spelling has one of its own.
    add(finding.kind == Kind::LongSentence ? tr("Leave this sentence as it is")
                                           : tr("Leave it as it is"),
        [this, finding] {
            if (finding.kind == Kind::Told)
                m_grammar.ignore(finding);
            else
                m_style.ignore(finding);
        });
    menu.insertSeparator(first);
}

void StyleMenu::replace(const ProseFinding &finding, Span span, const QString &with)
{
    OpenPost *post = m_style.post();
    EditList edit;
    if (post && at(finding.span.start).contains(finding) && edit.replace(span, with))
        post->apply(edit);
}

void StyleMenu::tell(LanguageTool::Fault fault, const QString &server)
{
    using Fault = LanguageTool::Fault;
    QString first;
    switch (fault) {
    case Fault::None:
        return;
    case Fault::Silent:
        first = tr("The LanguageTool server at %1 does not answer.").arg(server);
        break;
    case Fault::TooLarge:
        first = tr("The answer of the LanguageTool server at %1 is too large.").arg(server);
        break;
    case Fault::Garbled:
        first = tr("What answers at %1 is no LanguageTool server.").arg(server);
        break;
    case Fault::Refused:
        first = tr("The LanguageTool server at %1 does not check this text; it may not know its "
                   "language.")
                    .arg(server);
        break;
    }
    m_pane.notices()->tell({QStringLiteral("grammar"), Notice::Kind::Look, first,
                            tr("Everything else works without it.")});
}

bool StyleMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    BodyEditor &editor = *m_pane.editor();
    const QTextCursor place = editor.cursorForPosition(editor.onLine(help->pos()).toPoint());
    QStringList sentences;
    for (const ProseFinding &each : at(place.position()))
        sentences.append(sentence(each).toHtmlEscaped());
    if (sentences.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(sentences.join(u' ')),
                       editor.viewport());
    return true;
}

} // namespace Galley
