// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace Galley {

class FormField;
class OpenPost;

/// What fields have refused, by post, until the author comes back to it: no word that was typed
/// goes because another post was looked at meanwhile.
class RefusedTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps what these fields, which show \a post, have refused; forgets what it knew of the post.
    void keep(OpenPost *post, const QList<FormField *> &fields);
    /// Types it again into the fields whose values are still what they were then.
    void giveBack(OpenPost *post, const QList<FormField *> &fields);
    /// A post in which something waits, null if there is none.
    OpenPost *post() const;

private:
    struct Refused {
        QString value; ///< of the document, when the text was refused
        QString text;
    };

    void forget(QObject *post);

    QHash<QObject *, QHash<QString, Refused>> m_refused; ///< by post, then by key
};

} // namespace Galley
