// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livefields.h"

#include "session/openpost.h"
#include "widgets/frontmatterform.h"

#include <QDir>

namespace Galley {

namespace {

/// The section that a post belongs to: the deepest folder of those that were learned.
const FolderSurvey *folderOf(const SiteSurvey &survey, const QString &relativePath)
{
    const FolderSurvey *best = nullptr;
    for (const FolderSurvey &folder : survey.folders) {
        const bool isInside
            = folder.folder.isEmpty() || relativePath.startsWith(folder.folder + QLatin1Char('/'));
        if (isInside && (!best || folder.folder.size() > best->folder.size()))
            best = &folder;
    }
    return best;
}

} // namespace

LiveFields::LiveFields(FrontMatterForm &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_jobs(QStringLiteral("fields"))
{ }

LiveFields::~LiveFields()
{
    *m_cancelled = true;
}

void LiveFields::learn(const Blog &blog)
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_blog = blog;
    m_survey = {};
    tell();
    m_learning = blog.scanned;
    if (!blog.scanned) // a lone file's folder is nobody's habit
        return;
    m_jobs.run([this, blog, cancelled = m_cancelled] {
        const SiteSurvey survey = surveySite(blog, *cancelled);
        return [this, survey, cancelled] {
            if (*cancelled)
                return;
            m_survey = survey;
            m_learning = false;
            tell();
            Q_EMIT learned();
        };
    });
}

void LiveFields::setPost(OpenPost *post)
{
    m_post = post;
    tell();
}

void LiveFields::tell()
{
    const FolderSurvey *folder
        = m_post ? folderOf(m_survey, QDir(m_blog.root).relativeFilePath(m_post->path())) : nullptr;
    KnownItems choices;
    if (folder) {
        for (const FieldHabit &habit : folder->fields) {
            if (habit.kind != FieldKind::Choice)
                continue;
            QList<KnownItem> items;
            for (const QString &choice : habit.choices)
                items.append({choice, 0});
            choices.insert(habit.key, items);
        }
    }
    m_form.setChoices(choices);
    m_form.setHabits(folder ? folder->fields : QList<FieldHabit>(), folder ? folder->posts : 0);
}

} // namespace Galley
