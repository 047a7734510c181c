// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "session/journal/diskthread.h"
#include "session/journal/journalfolder.h"
#include "session/journal/recoverystore.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace Galley {

class OpenPost;
class PostJournal;

/// The journals of all posts that are open, and what earlier sessions have left.
class Journals : public QObject
{
    Q_OBJECT

public:
    /// \a root: the folder of all journals, in the profile. Made when it is needed.
    explicit Journals(const QString &root, QObject *parent = nullptr);
    ~Journals() override;

    /// Keeps a journal of a post from now on until it is closed.
    void watch(OpenPost &post);
    /// The post's journal; null if it has none.
    PostJournal *of(const OpenPost &post) const;
    RecoveryStore &leftovers() { return m_leftovers; }

Q_SIGNALS:
    /// What is typed into some post cannot be written, or can again: then \a problem is null.
    void problemChanged(OpenPost *post, const Problem *problem);

private:
    JournalFolder m_folder;
    RecoveryStore m_leftovers;
    DiskThread m_disk; ///< ends before the folder goes
    std::unordered_map<const OpenPost *, std::unique_ptr<PostJournal>> m_journals;
};

} // namespace Galley
