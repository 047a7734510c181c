// SPDX-License-Identifier: GPL-3.0-or-later
// The form's edits of an open post.
#include "post/textdifference.h"
#include "session/openpost.h"

namespace Galley {

Done OpenPost::setField(const QString &key, const QString &value, bool merge)
{
    const FrontMatter saved = FrontMatter::read(m_savedHead);
    return writeField(key, merge,
                      [&](const FrontMatter &head) { return head.set(key, value, &saved); });
}

Done OpenPost::setFieldText(const QString &key, const QString &text)
{
    return writeField(key, true, [&](const FrontMatter &head) { return head.setText(key, text); });
}

Done OpenPost::writeField(const QString &key, bool merge,
                          const std::function<Result<EditList>(const FrontMatter &)> &wish)
{
    if (isReadOnly())
        return *m_readOnlyReason;
    // Joined only if nothing came in between, not even an undo or a save.
    const bool join = merge && key == m_mergeKey && m_document.revision() == m_mergeRevision
        && isModified() && m_document.isUndoAvailable();
    // While a value is typed it passes through others, which may need quotes that the whole does
    // not: so every edit of the step starts from what was there before it.
    const QString before = join ? m_mergeHead : m_head.text;
    const Result<EditList> edits = wish(join ? FrontMatter::read(before) : frontMatter());
    if (!edits)
        return edits.problem();
    const EditList change
        = smallestEdit(m_head.text, Span{0, m_head.text.size()}, edits->applied(before));
    if (change.isEmpty())
        return done();
    splice(change, join);
    m_mergeKey = merge ? key : QString();
    m_mergeHead = before;
    m_mergeRevision = m_document.revision();
    return done();
}

Done OpenPost::setFieldItems(const QString &path, const QStringList &items)
{
    if (isReadOnly())
        return *m_readOnlyReason;
    const Result<EditList> edits = frontMatter().setItems(path, items);
    if (!edits)
        return edits.problem();
    endField();
    apply(*edits);
    return done();
}

} // namespace Galley
