// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languagetool.h"

#include <QObject>

class QMenu;

namespace Galley {

class LiveGrammar;
class LiveStyle;
class PostPane;

/// What an author reads and does about a mark of style or grammar: by the menu, by resting with the
/// mouse. Says once where a server does not answer.
class StyleMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    StyleMenu(LiveStyle &style, LiveGrammar &grammar, PostPane &pane, QObject *parent = nullptr);

    /// What a finding says, in a sentence.
    static QString sentence(const ProseFinding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<ProseFinding> at(qsizetype position) const;
    void fill(QMenu &menu, qsizetype position);
    void offer(QMenu &menu, const ProseFinding &finding);
    /// As one step that can be undone; nothing where the text is another one meanwhile.
    void replace(const ProseFinding &finding, Span span, const QString &with);
    void tell(LanguageTool::Fault fault, const QString &server);

    LiveStyle &m_style;
    LiveGrammar &m_grammar;
    PostPane &m_pane;
};

} // namespace Galley
