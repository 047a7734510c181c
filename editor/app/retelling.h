// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/toldtexts.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace Galley {

/// Says in the language of now what was said in the one before: a text is traced back to its
/// source, what stood in its placeholders is kept, numbers are written as the new language writes
/// them. What no source explains is data and stays.
class Retelling
{
public:
    /// \a before are the texts of the language that was, \a qtsBefore those of Qt, and numbers were
    /// written as \a then; the translators of the language of now are installed already. \a before
    /// must outlive this.
    Retelling(const ToldTexts &before, const QTranslator &qtsBefore, const QLocale &then);

    /// \a text anew; none if it is no text of Galley's. Where several sources may have made it, one
    /// whose class is in \a classes is meant, the first one first; otherwise none is guessed. A
    /// text with placeholders of another class must be a sentence, or stand in a paragraph of ours.
    std::optional<QString> retold(const QString &text, const QList<QByteArray> &classes) const;

private:
    struct Template {
        QRegularExpression form;
        QList<QByteArray> places; ///< what each capture stands for: "1", "n"
        SourceText source;
        qsizetype letters; ///< outside of placeholders: many of them tell more than few
        qsizetype ownLetters; ///< the same of the source, whatever the language
    };

    /// Whose texts may fill a place: those of the classes around, or of anyone.
    enum class Tellers { Near, Anyone };

    std::optional<QString> again(const QString &text, const QList<QByteArray> &classes,
                                 Tellers tellers) const;
    std::optional<QString> plain(const QString &text, const QList<QByteArray> &classes) const;
    std::optional<QString> filled(const QString &text, const QList<QByteArray> &classes,
                                  Tellers tellers) const;
    std::optional<QString> rich(const QString &text, const QList<QByteArray> &classes) const;
    std::optional<QString> keys(const QString &text) const;
    QString filling(const QString &value, const QList<QByteArray> &classes, Tellers tellers) const;

    const ToldTexts &m_before;
    QLocale m_then;
    QLocale m_now;
    QHash<QString, QString> m_keys; ///< what keys were called, and are called now
    QList<Template> m_templates; ///< those that say most first
};

} // namespace Galley
