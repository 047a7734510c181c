// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QTranslator>

#include <memory>

namespace Galley {

/// A text of the sources, as tr() is asked for it.
struct SourceText {
    QByteArray context; ///< the class whose text it is: "Galley::Desk"
    QByteArray source; ///< in English, with placeholders
    QByteArray disambiguation;
    bool isPlural = false;

    bool operator==(const SourceText &other) const = default;
};

/// Galley's texts in one language, remembered as they are handed out: what is on the screen can
/// then be traced back to the source it was made from. Texts may be asked for on any thread.
class ToldTexts : public QTranslator
{
    Q_OBJECT

public:
    /// \a words translates; null leaves the texts as the sources have them.
    explicit ToldTexts(std::unique_ptr<QTranslator> words);

    bool isEmpty() const override { return false; }
    /// Texts of others, Qt's own among them, are none of ours.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;

    /// The sources that were told with exactly this text; placeholders are not filled in.
    QList<SourceText> sourcesOf(const QString &text) const;
    /// Every text with placeholders that was told, with its source.
    QList<std::pair<QString, SourceText>> templates() const;

private:
    std::unique_ptr<QTranslator> m_words;
    mutable QMutex m_lock;
    mutable QHash<QString, QList<SourceText>> m_told;
};

} // namespace Galley
