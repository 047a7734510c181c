// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace Galley {

class FormField;
class OpenPost;

/// A text that a field of the form holds and its post does not take.
struct RefusedText {
    QString path; ///< of the post
    QString key;
    QString text;

    bool operator==(const RefusedText &) const = default;
};

/// What fields have refused, by post, until the author comes back to it: no word that was typed
/// goes because another post was looked at meanwhile.
class RefusedTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps what these fields, which show \a post, have refused.
    void keep(OpenPost *post, const QList<FormField *> &fields);
    /// Puts it back into the fields whose values are still what they were then; what has no field
    /// now stays.
    void giveBack(OpenPost *post, const QList<FormField *> &fields);
    /// All that is kept.
    QList<RefusedText> all() const;

private:
    struct Refused {
        QString value; ///< of the document, when the text was refused
        QString text;
        QString sentence; ///< why
    };

    QHash<OpenPost *, QHash<QString, Refused>> m_refused; ///< by post, then by key
};

} // namespace Galley
