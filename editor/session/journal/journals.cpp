// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/journals.h"

#include "session/journal/postjournal.h"
#include "session/openpost.h"

namespace Galley {

Journals::Journals(const QString &root, QObject *parent)
    : QObject(parent)
    , m_folder(root)
    , m_leftovers(root)
{ }

Journals::~Journals() = default;

void Journals::watch(OpenPost &post)
{
    if (m_journals.contains(&post))
        return;
    auto journal = std::make_unique<PostJournal>(post, m_folder, m_disk);
    connect(journal.get(), &PostJournal::problemChanged, this,
            [this, &post, journal = journal.get()] {
                const auto &problem = journal->problem();
                Q_EMIT problemChanged(&post, problem ? &*problem : nullptr);
            });
    connect(&post, &OpenPost::closing, this, [this, &post] { m_journals.erase(&post); });
    m_journals.emplace(&post, std::move(journal));
}

PostJournal *Journals::of(const OpenPost &post) const
{
    const auto found = m_journals.find(&post);
    return found == m_journals.end() ? nullptr : found->second.get();
}

} // namespace Galley
