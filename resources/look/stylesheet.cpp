// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/stylesheet.h"

#include "look/look.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

// Lines and frames keep their weight at any font size.
constexpr int thickestLine = 3;

QString readTemplate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Galley's style sheet is not in this program.");
    return QString::fromUtf8(file.readAll());
}

QString grownLengths(const QString &sheet)
{
    static const QRegularExpression length(
        QStringLiteral("\\{(?<outer>\\d+)-(?<border>\\d+)\\}px|(?<plain>\\d+)px"));
    QString grown;
    qsizetype done = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        grown += QStringView(sheet).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        int pixels = 0;
        if (match.hasCaptured(u"outer")) {
            pixels = Look::scaled(match.capturedView(u"outer").toInt())
                - match.capturedView(u"border").toInt();
        } else {
            pixels = match.capturedView(u"plain").toInt();
            pixels = pixels > thickestLine ? Look::scaled(pixels) : pixels;
        }
        grown += QString::number(pixels) + QStringLiteral("px");
    }
    return grown + QStringView(sheet).mid(done);
}

// The longest names first: "@ink" begins "@ink2".
std::vector<Token> tokensByLength()
{
    std::vector<Token> tokens;
    for (int i = 0; i < tokenCount; ++i)
        tokens.push_back(static_cast<Token>(i));
    std::stable_sort(tokens.begin(), tokens.end(), [](Token one, Token other) {
        return tokenName(one).size() > tokenName(other).size();
    });
    return tokens;
}

} // namespace

QString fillStyleSheet(const Look &look)
{
    QString sheet = readTemplate(QStringLiteral(":/galley/look/galley.qss"));
    if (look.scheme() == ColourScheme::Contrast)
        sheet += readTemplate(QStringLiteral(":/galley/look/contrast.qss"));
    return withColours(grownLengths(sheet), look);
}

QString withColours(QString text, const Look &look)
{
    for (const Token token : tokensByLength())
        text.replace(QLatin1Char('@') + tokenName(token), look.colour(token).name());
    return text;
}

} // namespace Galley
