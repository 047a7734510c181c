// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace Galley {

/// A language that nobody speaks: every text in brackets, with accents, and by two fifths longer,
/// as translations are. What is shown without brackets has not been through tr(); what does not fit
/// would not fit in German.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("Galley"))
            return {};
        return pseudo(QString::fromUtf8(source));
    }

    static QString pseudo(const QString &source)
    {
        // Placeholders, tags and the letter to press stay what they are.
        static const QRegularExpression kept(
            QStringLiteral("%L?(?:n|[1-9][0-9]?)|<[^<>]+>|&[a-z]+;|&"));
        static const QString plain = QStringLiteral("aeiouAEIOUcn");
        static const QString accented = QStringLiteral("åéîöüÅÉÎÖÜçñ");
        QString text;
        qsizetype end = 0;
        const auto dress = [&](const QString &part) {
            for (const QChar c : part)
                text += plain.contains(c) ? accented.at(plain.indexOf(c)) : c;
        };
        for (auto each = kept.globalMatch(source); each.hasNext();) {
            const auto match = each.next();
            dress(source.mid(end, match.capturedStart() - end));
            text += match.captured();
            end = match.capturedEnd();
        }
        dress(source.mid(end));
        const QString tail = source.endsWith(u'…') ? QStringLiteral("…") : QString();
        if (!tail.isEmpty())
            text.chop(1);
        // What is long grows by adding words, not one that cannot be broken.
        QString more;
        for (qsizetype i = 0; i < (source.size() * 2 + 4) / 5; ++i)
            more += i % 6 == 0 ? u' ' : u'~';
        return u'[' + text + more + u']' + tail;
    }
};

} // namespace Galley
