// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/toldtexts.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace Galley {

/// The language that the program speaks: its own texts, Qt's, how numbers and dates are written,
/// and from which side one reads. Belongs to the application, as translators do.
class Language : public QObject
{
    Q_OBJECT

public:
    /// The one of this program; made when it is first asked for.
    static Language &ofProgram();

    /// The languages there are, by their codes ("pt_BR"), in the order of their own names.
    static QStringList all();
    /// What a language calls itself.
    static QString ownName(const QString &code);
    /// The first of \a wanted (as QLocale::uiLanguages() has them) that there is; else English.
    static QString best(const QStringList &wanted);

    QString code() const { return m_code; }
    /// Speaks \a code; empty is the system's language. What is shown already is retold.
    void use(const QString &code);
    /// The same with words that are made otherwise, as a test makes them up.
    void use(const QString &code, std::unique_ptr<QTranslator> words);

Q_SIGNALS:
    /// Another language is spoken, and what is shown was retold: whoever shows an author's words
    /// among ours says them anew.
    void changed();

private:
    explicit Language(QObject *parent);
    void loadQtsWords();

    QString m_code;
    std::unique_ptr<ToldTexts> m_texts;
    std::unique_ptr<QTranslator> m_qtsTexts;
};

} // namespace Galley
