// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesurvey.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace Galley {

class FrontMatterForm;
class OpenPost;

/// Tells the form what the fields of the blog's other posts are like: which there are, and what a
/// field of few values has. Learned from all posts on a thread, once a blog.
class LiveFields : public QObject
{
    Q_OBJECT

public:
    /// \a form must outlive this.
    explicit LiveFields(FrontMatterForm &form, QObject *parent = nullptr);
    ~LiveFields() override;

    /// Learns from the posts of this blog. Forgets what another blog has taught.
    void learn(const Blog &blog);
    /// What posts of its folder have is told for this one; null tells nothing.
    void setPost(OpenPost *post);
    /// What was learned; nothing before learned().
    const SiteSurvey &survey() const { return m_survey; }
    bool isLearning() const { return m_learning; }

Q_SIGNALS:
    void learned();

private:
    void tell();

    FrontMatterForm &m_form;
    Blog m_blog;
    SiteSurvey m_survey;
    QPointer<OpenPost> m_post;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_learning = false;
    NewestJob m_jobs; ///< first to go: its job uses the rest
};

} // namespace Galley
