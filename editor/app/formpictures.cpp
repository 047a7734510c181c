// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formpictures.h"

#include "app/desk.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "session/prompts.h"
#include "session/workspace.h"
#include "site/reference.h"
#include "widgets/form/picturechoice.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QDir>

namespace Galley {

FormPictures::FormPictures(Workspace &workspace, Prompts &prompts, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_desk(desk)
{
    FrontMatterForm *form = desk.postPane().form();
    form->setPictureFinder([this](const QString &reference) { return fileOf(reference); });
    form->setPictureChoice({[this] { return files(); },
                            [this] {
                                const QStringList known = files();
                                return m_prompts.choosePicture(
                                    known.isEmpty() ? m_workspace.blog()->root
                                                    : QFileInfo(known.constFirst()).path());
                            },
                            [this](const QString &file) { return referenceOf(file); }});
    // Files have come, changed or gone: the grid has seen it, the fields look again.
    connect(desk.proofPane().images(), &ImagePanel::countChanged, form,
            &FrontMatterForm::refreshPictures);
}

QString FormPictures::fileOf(const QString &reference) const
{
    if (!m_workspace.post() || !m_workspace.blog())
        return {};
    const ResolvedReference found
        = resolveReference(*m_workspace.blog(), m_workspace.post()->path(), reference);
    return found.status == ReferenceStatus::Ok ? found.file : QString();
}

QStringList FormPictures::files() const
{
    QStringList files;
    for (const ImageEntry &entry : m_desk.proofPane().images()->entries()) {
        if (!entry.isMissing())
            files.append(entry.image.path);
    }
    return files;
}

QString FormPictures::referenceOf(const QString &file)
{
    const Blog &blog = *m_workspace.blog();
    const OpenPost *post = m_workspace.post();
    if (!post)
        return {};
    if (!QDir::cleanPath(file).startsWith(blog.root + QLatin1Char('/'))) {
        m_desk.postPane().notices()->tell(
            {QStringLiteral("field"), Notice::Kind::Stopped,
             tr("This picture lies outside the blog, where readers cannot see it."),
             tr("Put it into the blog's folder first.")});
        return {};
    }
    return referenceTo(blog, post->path(), QDir::cleanPath(file), m_style);
}

} // namespace Galley
