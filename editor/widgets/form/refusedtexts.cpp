// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/refusedtexts.h"

#include "session/openpost.h"
#include "widgets/form/formfield.h"

namespace Galley {

void RefusedTexts::keep(OpenPost *post, const QList<FormField *> &fields)
{
    for (const FormField *field : fields) {
        if (!field->isRefused())
            continue;
        if (!m_refused.contains(post))
            connect(post, &QObject::destroyed, this, [this, post] { m_refused.remove(post); });
        m_refused[post].insert(field->key(),
                               {field->value(), field->refusedText(), field->problem()});
    }
}

void RefusedTexts::giveBack(OpenPost *post, const QList<FormField *> &fields)
{
    const auto waiting = m_refused.find(post);
    if (waiting == m_refused.end())
        return;
    for (FormField *field : fields) {
        const auto kept = waiting->constFind(field->key());
        if (kept == waiting->constEnd())
            continue;
        if (kept->value == field->value())
            field->refuseAgain(kept->text, kept->sentence);
        waiting->erase(kept);
    }
    if (waiting->isEmpty()) {
        m_refused.erase(waiting);
        disconnect(post, nullptr, this, nullptr);
    }
}

QList<RefusedText> RefusedTexts::all() const
{
    QList<RefusedText> texts;
    for (auto post = m_refused.begin(); post != m_refused.end(); ++post) {
        for (auto each = post->begin(); each != post->end(); ++each)
            texts.append({post.key()->path(), each.key(), each->text});
    }
    return texts;
}

} // namespace Galley
