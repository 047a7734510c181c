// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toldtexts.h"

#include <QMutexLocker>

#include <utility>

namespace Galley {

ToldTexts::ToldTexts(std::unique_ptr<QTranslator> words)
    : m_words(std::move(words))
{ }

QString ToldTexts::translate(const char *context, const char *source, const char *disambiguation,
                             int n) const
{
    if (!QByteArrayView(context).startsWith("Galley"))
        return {};
    QString text = m_words ? m_words->translate(context, source, disambiguation, n) : QString();
    if (text.isNull())
        text = QString::fromUtf8(source);
    const SourceText origin{context, source, disambiguation, n >= 0};
    const QMutexLocker locker(&m_lock);
    QList<SourceText> &origins = m_told[text];
    if (!origins.contains(origin))
        origins.append(origin);
    return text;
}

QList<SourceText> ToldTexts::sourcesOf(const QString &text) const
{
    const QMutexLocker locker(&m_lock);
    return m_told.value(text);
}

QList<std::pair<QString, SourceText>> ToldTexts::templates() const
{
    const QMutexLocker locker(&m_lock);
    QList<std::pair<QString, SourceText>> found;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        if (!told.key().contains(u'%'))
            continue;
        for (const SourceText &origin : told.value())
            found.append({told.key(), origin});
    }
    return found;
}

} // namespace Galley
