// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/refusedtexts.h"

#include "session/openpost.h"
#include "widgets/form/formfield.h"

namespace Galley {

void RefusedTexts::keep(OpenPost *post, const QList<FormField *> &fields)
{
    forget(post);
    QHash<QString, Refused> refused;
    for (const FormField *field : fields) {
        if (field->isRefused())
            refused.insert(field->key(), {field->value(), field->shown()});
    }
    if (refused.isEmpty())
        return;
    m_refused.insert(post, refused);
    connect(post, &QObject::destroyed, this, &RefusedTexts::forget);
}

void RefusedTexts::giveBack(OpenPost *post, const QList<FormField *> &fields)
{
    const QHash<QString, Refused> refused = m_refused.value(post);
    forget(post);
    for (FormField *field : fields) {
        const auto kept = refused.constFind(field->key());
        if (kept != refused.constEnd() && kept->value == field->value())
            field->type(kept->text);
    }
}

OpenPost *RefusedTexts::post() const
{
    return m_refused.isEmpty() ? nullptr : static_cast<OpenPost *>(m_refused.constBegin().key());
}

void RefusedTexts::forget(QObject *post)
{
    if (m_refused.remove(post))
        disconnect(post, nullptr, this, nullptr);
}

} // namespace Galley
