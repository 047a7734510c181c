// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refuseddesk.h"

#include "session/openpost.h"
#include "session/workspace.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"

#include <algorithm>

namespace Galley {

namespace {
const QString refusedId = QStringLiteral("refused");
}

RefusedDesk::RefusedDesk(Workspace &workspace, const FrontMatterForm &form, NoticeStack &notices,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_notices(notices)
{
    m_workspace.setMayLeave([this] { return mayLeave(); });
    m_workspace.setKeeps([this](const OpenPost &post) {
        const QList<RefusedText> texts = m_form.refusedTexts();
        return std::any_of(texts.begin(), texts.end(),
                           [&](const RefusedText &text) { return text.path == post.path(); });
    });
}

void RefusedDesk::tell()
{
    const QList<RefusedText> texts = m_form.refusedTexts();
    const OpenPost *post = m_workspace.post();
    if (texts.isEmpty() || !post || texts.constFirst().path != post->path()) {
        m_notices.withdraw(refusedId);
        return;
    }
    m_notices.tell({refusedId, Notice::Kind::Look,
                    tr("What is typed in “%1” is not in the file: the post does not take it as it "
                       "stands.")
                        .arg(texts.constFirst().key),
                    tr("Mend it, or press Ctrl+Z in the field to give it up.")});
}

bool RefusedDesk::mayLeave()
{
    const QList<RefusedText> texts = m_form.refusedTexts();
    const auto unsaid = std::find_if(texts.begin(), texts.end(), [this](const RefusedText &text) {
        return !m_told.contains(text);
    });
    if (unsaid == texts.end())
        return true;
    const QString path = unsaid->path;
    // Who goes on after that gives it up.
    for (const RefusedText &text : texts) {
        if (text.path == path)
            m_told.append(text);
    }
    if (m_workspace.openPost(path))
        tell();
    return false;
}

} // namespace Galley
