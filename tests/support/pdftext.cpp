// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdftext.h"

#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace Galley {

namespace {

using Map = QHash<uint, QString>;

QRegularExpressionMatchIterator matches(const char *pattern, const QByteArray &text)
{
    return QRegularExpression(QLatin1String(pattern),
                              QRegularExpression::DotMatchesEverythingOption)
        .globalMatch(QString::fromLatin1(text));
}

QByteArray inflated(const QByteArray &stream)
{
    QByteArray sized(4, '\0'); // a hint that Qt asks for, not a limit
    qToBigEndian<quint32>(quint32(stream.size() * 6), sized.data());
    return qUncompress(sized + stream);
}

/// Numbered objects with what they say, streams unpacked.
QHash<int, QByteArray> objectsOf(const QByteArray &pdf)
{
    QHash<int, QByteArray> objects;
    static const QRegularExpression start(QStringLiteral("(?:^|\\n)(\\d+) 0 obj"));
    const QString text = QString::fromLatin1(pdf);
    for (auto each = start.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const qsizetype from = match.capturedEnd();
        const qsizetype end = pdf.indexOf("endobj", from);
        QByteArray object = pdf.mid(from, end - from);
        const qsizetype stream = object.indexOf("stream\n");
        if (stream >= 0) {
            const QByteArray head = object.left(stream);
            const qsizetype to = object.lastIndexOf("\nendstream");
            const QByteArray body = object.mid(stream + 7, to - stream - 7);
            object = head + (head.contains("FlateDecode") ? inflated(body) : body);
        }
        objects.insert(match.captured(1).toInt(), object);
    }
    return objects;
}

QString letters(const QString &hex)
{
    QString word;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        word += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    return word;
}

Map mapOf(const QByteArray &cmap)
{
    Map map;
    for (auto part = matches("beginbfchar(.*?)endbfchar", cmap); part.hasNext();) {
        const QByteArray lines = part.next().captured(1).toLatin1();
        for (auto line = matches("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>", lines); line.hasNext();) {
            const auto match = line.next();
            map.insert(match.captured(1).toUInt(nullptr, 16), letters(match.captured(2)));
        }
    }
    for (auto part = matches("beginbfrange(.*?)endbfrange", cmap); part.hasNext();) {
        const QByteArray lines = part.next().captured(1).toLatin1();
        for (auto line = matches("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>", lines);
             line.hasNext();) {
            const auto match = line.next();
            const uint from = match.captured(1).toUInt(nullptr, 16);
            const uint to = match.captured(2).toUInt(nullptr, 16);
            const uint letter = match.captured(3).toUInt(nullptr, 16);
            for (uint glyph = from; glyph <= to; ++glyph)
                map.insert(glyph, QString(QChar(ushort(letter + glyph - from))));
        }
    }
    return map;
}

} // namespace

PdfText::PdfText(const QByteArray &pdf)
{
    const QHash<int, QByteArray> objects = objectsOf(pdf);
    QList<int> numbers = objects.keys();
    std::sort(numbers.begin(), numbers.end());
    const auto reference = [](const QByteArray &object, const char *pattern) {
        const auto found
            = QRegularExpression(QLatin1String(pattern)).match(QString::fromLatin1(object));
        return found.hasMatch() ? found.captured(1).toInt() : -1;
    };
    QList<int> order;
    for (const int number : numbers) {
        const QByteArray &tree = objects[number];
        if (!tree.contains("/Type /Pages"))
            continue;
        static const QRegularExpression kids(QStringLiteral("/Kids \\[([^\\]]*)\\]"));
        const QByteArray list = kids.match(QString::fromLatin1(tree)).captured(1).toLatin1();
        for (auto kid = matches("(\\d+) 0 R", list); kid.hasNext();)
            order.append(kid.next().captured(1).toInt());
    }
    for (const int number : order) {
        const QByteArray page = objects.value(number);
        if (page.contains("/Type /Pages"))
            continue;
        QHash<QString, Map> fonts;
        for (auto font = matches("/(F\\d+) (\\d+) 0 R", page); font.hasNext();) {
            const auto match = font.next();
            const int map
                = reference(objects.value(match.captured(2).toInt()), "/ToUnicode (\\d+) 0 R");
            fonts.insert(match.captured(1), mapOf(objects.value(map)));
        }
        QString text;
        QString font;
        const QByteArray content = objects.value(reference(page, "/Contents (\\d+) 0 R"));
        for (auto token = matches("/(F\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)>", content);
             token.hasNext();) {
            const auto match = token.next();
            if (!match.captured(1).isEmpty()) {
                font = match.captured(1);
                continue;
            }
            const QString hex = match.captured(2);
            for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                text += fonts.value(font).value(hex.mid(i, 4).toUInt(nullptr, 16));
        }
        m_pages.append(text.remove(QRegularExpression(QStringLiteral("\\s"))));
    }
}

} // namespace Galley
