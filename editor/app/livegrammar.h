// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languagetool.h"
#include "app/prosemarks.h"
#include "app/restingtext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace Galley {

class LiveSpelling;
class Settings;

/// Marks what a LanguageTool server on this machine says of the text that the editor shows. Nothing
/// is sent unless the author has named one; it is asked once the keys rest, and what it says of an
/// older text is dropped.
class LiveGrammar : public QObject
{
    Q_OBJECT

public:
    /// \a spelling knows in which language the post is written. All must outlive this.
    LiveGrammar(Settings &settings, LiveSpelling &spelling, BodyEditor &editor,
                QObject *parent = nullptr);

    /// Follows this post, which the editor shows; null follows none.
    void setPost(OpenPost *post);
    std::optional<ProseFinding> at(qsizetype position) const { return m_marks.at(position); }
    QList<ProseFinding> found() const { return m_marks.now(); }
    /// As long as the post is shown.
    void ignore(const ProseFinding &finding);
    LanguageTool &server() { return m_server; }

Q_SIGNALS:
    /// What \a server is to be told of once: it will be asked again, but not be complained of until
    /// it has answered.
    void failed(LanguageTool::Fault fault, const QString &server);

private:
    void takeSettings();
    void look();
    void take(const LanguageTool::Answer &answer, const GrammarText &text);
    void clear();

    Settings &m_settings;
    LiveSpelling &m_spelling;
    BodyEditor &m_editor;
    RestingText m_text;
    ProseMarks m_marks;
    LanguageTool m_server;
    QString m_address; ///< as it is set
    QString m_shown; ///< that was asked about last, and answered
    QString m_language; ///< in which
    QSet<QString> m_refused; ///< languages that it does not check
    QSet<QString> m_ignored; ///< words and what was said of them
    bool m_hasComplained = false;
};

} // namespace Galley
