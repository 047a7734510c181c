// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pdftitle.h"

#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qsizetype Tail = 2048; ///< bytes in which the trailer is
constexpr qsizetype LongestTitle = 1000; ///< UTF-16 units

/// What the pattern's first brackets hold; empty if it is not there.
QString found(const QString &pattern, const QByteArray &text)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
        .match(QString::fromLatin1(text))
        .captured(1);
}

/// UTF-16 with its mark, in hexadecimal digits: no sign needs to be escaped.
QByteArray asString(const QString &text)
{
    QByteArray hex = "<feff";
    for (const QChar c : text.left(LongestTitle))
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

} // namespace

QByteArray withTitle(const QByteArray &pdf, const QString &title)
{
    const QByteArray tail = pdf.right(Tail);
    const QString size = found(QStringLiteral("trailer.*/Size (\\d+)"), tail);
    const QString root = found(QStringLiteral("trailer.*/Root (\\d+ \\d+ R)"), tail);
    const QString info = found(QStringLiteral("trailer.*/Info (\\d+) 0 R"), tail);
    const QString table = found(QStringLiteral("startxref\\s+(\\d+)\\s+%%EOF\\s*$"), tail);
    const qsizetype object = pdf.indexOf(QByteArray('\n' + info.toLatin1() + " 0 obj"));
    if (title.isEmpty() || size.isEmpty() || root.isEmpty() || info.isEmpty() || table.isEmpty()
        || object < 0)
        return pdf;
    const qsizetype begin = pdf.indexOf("<<", object);
    const qsizetype end = pdf.indexOf(">>", object);
    if (begin < 0 || end < begin || end > pdf.indexOf("endobj", object))
        return pdf;

    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    const qsizetype place = result.size();
    result += info.toLatin1() + " 0 obj\n" + pdf.mid(begin, end - begin) + "\n/Title "
        + asString(title) + ">>\nendobj\n";
    const qsizetype newTable = result.size();
    result += "xref\n" + info.toLatin1() + " 1\n"
        + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \ntrailer\n<</Size "
        + size.toLatin1() + "\n/Root " + root.toLatin1() + "\n/Info " + info.toLatin1()
        + " 0 R\n/Prev " + table.toLatin1() + ">>\nstartxref\n" + QByteArray::number(newTable)
        + "\n%%EOF\n";
    return result;
}

} // namespace Galley
