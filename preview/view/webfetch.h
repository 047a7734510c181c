// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

class QNetworkReply;

namespace Galley {

/// Fetches one file from another site at a time it is asked to: a picture, where nothing else is
/// wanted, and what comes back and is none is dropped. No cookie, no login, no word about what it
/// is for goes along. Machines of the author's own network are not asked: what listens there often
/// obeys whoever asks; the address that was judged is the one that is asked. Bounded in bytes and
/// time.
class WebFetch : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Refused, ///< an address that is never asked
        Failed, ///< no answer, an answer that is an error, or one that takes too long
        TooLarge,
        NoPicture,
    };
    struct Answer {
        Fault fault = Fault::None;
        QByteArray bytes = {};
        QString type = {}; ///< "image/png", by content
    };
    using Then = std::function<void(const Answer &)>;
    /// What is asked for.
    struct Wanted {
        QByteArray accept = "image/*"; ///< as the header says it
        bool isPicture = true; ///< anything else is dropped
        qint64 most = 32 * 1024 * 1024; ///< bytes
        int redirects = 5; ///< that are followed
    };

    using QObject::QObject;

    /// For tests, whose server is this machine.
    void setOwnNetworkAllowed(bool allowed) { m_ownNetworkAllowed = allowed; }
    /// For tests: what fetches, instead of the net.
    void setNet(std::unique_ptr<QNetworkAccessManager> net) { m_net = std::move(net); }
    /// For tests: what tells the addresses of a host, instead of the system.
    using Lookup = std::function<QList<QHostAddress>(const QString &host)>;
    void setLookup(const Lookup &lookup) { m_lookup = lookup; }
    /// At first pictures.
    void setWanted(const Wanted &wanted) { m_wanted = wanted; }
    /// Only from a safe address, also where it is led on; not at first.
    void setSafeOnly(bool only) { m_safeOnly = only; }

    /// Whether the address may be asked at all, by how it reads.
    bool isWelcome(const QUrl &url) const;
    /// \a then is called once, unless \a context is gone before; maybe at once.
    void get(const QUrl &url, QObject *context, const Then &then);

private:
    /// One address on the way to the file.
    struct Step {
        QUrl url;
        int redirectsLeft;
    };
    /// The address is null where none was looked up.
    using Judged = std::function<void(bool isOutside, const QHostAddress &address)>;

    void follow(const Step &step, const QPointer<QObject> &context, const Then &then);
    void finish(QNetworkReply &asked, const Step &step, const QPointer<QObject> &context,
                const Then &then);
    void whenJudged(const QUrl &url, const Judged &then);
    /// Asks the machine at \a address for what \a url names.
    QNetworkReply *ask(const QUrl &url, const QHostAddress &address);

    bool m_ownNetworkAllowed = false;
    bool m_safeOnly = false;
    Wanted m_wanted;
    Lookup m_lookup; ///< empty: the system's
    std::unique_ptr<QNetworkAccessManager> m_net; ///< made when first needed
};

} // namespace Galley
