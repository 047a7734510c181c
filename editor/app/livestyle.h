// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prosemarks.h"
#include "app/restingtext.h"
#include "work/newestjob.h"

#include <QObject>
#include <QSet>

namespace Galley {

class LiveSpelling;
class Settings;

/// Marks repeated words and long sentences in what the editor shows, where the author wants it.
/// Looked for on a thread of its own once the keys rest: a key waits for nothing.
class LiveStyle : public QObject
{
    Q_OBJECT

public:
    /// \a spelling knows in which language the post is written. All must outlive this.
    LiveStyle(Settings &settings, LiveSpelling &spelling, BodyEditor &editor,
              QObject *parent = nullptr);

    /// Follows this post, which the editor shows; null follows none.
    void setPost(OpenPost *post);
    OpenPost *post() const { return m_text.post(); }
    /// Nothing is being looked for.
    bool isCurrent() const { return m_isCurrent; }
    /// What is marked at a position: the smaller ones first.
    QList<ProseFinding> at(qsizetype position) const;
    /// As long as the post is shown.
    void ignore(const ProseFinding &finding);

private:
    /// What is wanted of it, as it is set.
    struct Wish {
        bool repeated = false;
        int longSentence = 0;
        bool isNothing() const { return !repeated && longSentence == 0; }
        friend bool operator==(const Wish &, const Wish &) = default;
    };
    Wish wish() const;
    void look();
    void take(const QList<ProseFinding> &found);
    void show();

    Settings &m_settings;
    LiveSpelling &m_spelling;
    BodyEditor &m_editor;
    RestingText m_text;
    ProseMarks m_repeated;
    ProseMarks m_long;
    NewestJob m_jobs;
    Wish m_wish;
    QList<ProseFinding> m_found;
    QString m_language; ///< that it was looked at in
    QSet<QString> m_ignored; ///< words that were found
    int m_revision = -1; ///< the document's for which they were
    bool m_isCurrent = true;
};

} // namespace Galley
