// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/style/grammartext.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkReply;

namespace Galley {

/// Asks a LanguageTool server on this machine about a text, one text at a time. Bounded in time and
/// bytes, whatever answers there; never led on to another address, and by no proxy.
class LanguageTool : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Silent, ///< nothing listens there, or no answer came in time
        TooLarge,
        Garbled, ///< it is no LanguageTool that answers
        Refused, ///< it does not check this text, or not in this language
    };
    struct Answer {
        Fault fault = Fault::None;
        QList<GrammarMatch> matches = {};
    };
    using Then = std::function<void(const Answer &answer)>;

    explicit LanguageTool(QObject *parent = nullptr);

    /// Where a server's "/v2/check" is, as an author writes its address ("localhost:8081"). None
    /// unless it is this machine: 127.0.0.1 and the like, ::1, or localhost, which is 127.0.0.1.
    static std::optional<QUrl> checkAddress(const QString &typed);

    /// \a language by its code ("de"); empty lets the server guess. \a then is called once, later,
    /// unless another text was asked about by then or stop() was called.
    void ask(const QUrl &checkAddress, const QString &text, const QString &language,
             const Then &then);
    void stop();
    /// How long an answer may take as a whole, in milliseconds; tests shorten it.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

private:
    void finish(QNetworkReply &reply, const Then &then);

    QNetworkAccessManager m_net;
    QPointer<QNetworkReply> m_asked;
    int m_patience;
};

} // namespace Galley
