// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSettings>
#include <QString>

namespace Galley {

/// What is kept in the profile about looking for new versions: what the author said, and when was
/// looked last. Days are those of the author's clock, which may be set back.
class UpdateMemory
{
public:
    /// A file in \a folder, the profile.
    explicit UpdateMemory(const QString &folder);

    /// Whether to look by itself; at first not.
    bool looks() const;
    void setLooks(bool looks);

    /// The program was started.
    void addStart(const QDate &today);
    /// The question is due: it was never asked nor answered, and the author knows the program, from
    /// the third start or a week on.
    bool mayAsk(const QDate &today) const;
    void setAsked();

    /// A look is due: the author wants it, and the last one was a week ago. A last one that is
    /// still to come was noted by a wrong clock: it counts as today's.
    bool isDue(const QDate &today);
    void setLooked(const QDate &today);

    /// The version that the author does not want to hear of, as it was told; empty if none.
    QString unwanted() const;
    void setUnwanted(const QString &version);

private:
    void write(const QString &key, const QVariant &value);

    QSettings m_store;
};

} // namespace Galley
