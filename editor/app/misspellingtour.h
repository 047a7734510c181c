// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/spelling/spellingtext.h"
#include "work/newestjob.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Galley {

class Actions;
class LiveSpelling;
class PostPane;

/// Goes from one word that no dictionary knows to the next, through the whole post and round to its
/// beginning. What is not shown is looked at on a thread of its own.
class MisspellingTour : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MisspellingTour(const Actions &actions, LiveSpelling &spelling, PostPane &pane,
                    QObject *parent = nullptr);
    ~MisspellingTour() override;

private:
    void go(bool forwards);
    void show(const std::optional<Misspelling> &found);

    LiveSpelling &m_spelling;
    PostPane &m_pane;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_jobs; ///< first to go: its job uses the rest
};

} // namespace Galley
