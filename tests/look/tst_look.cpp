// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

namespace {

constexpr qreal forText = 4.5;
constexpr qreal forEdges = 3.0;

QJsonObject tokensFile()
{
    QFile file(QStringLiteral(":/galley/look/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// The pixels of an icon that are not empty, by their colour.
QHash<QRgb, int> inks(const QIcon &icon, QIcon::Mode mode, QIcon::State state)
{
    const QImage image
        = icon.pixmap(QSize(40, 40), mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++found[image.pixel(x, y)];
        }
    }
    return found;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Look::setFontScale(1.0);
        Look::instance().setScheme(ColourScheme::Light);
    }

    void tokensHaveTheColoursOfTheFile_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << QStringLiteral("light") << ColourScheme::Light;
        QTest::newRow("dark") << QStringLiteral("dark") << ColourScheme::Dark;
    }
    void tokensHaveTheColoursOfTheFile()
    {
        QFETCH(QString, section);
        QFETCH(ColourScheme, scheme);
        const QJsonObject values = tokensFile().value(section).toObject();
        QCOMPARE(values.size(), qsizetype(tokenCount - 1)); // all but OnSelect
        Look::instance().setScheme(scheme);
        for (int i = 0; i < tokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            const QColor colour = Look::instance().colour(token);
            QVERIFY2(colour.isValid(), tokenName(token).data());
            if (token != Token::OnSelect)
                QCOMPARE(colour, QColor(values.value(tokenName(token)).toString()));
        }
        QCOMPARE(Look::instance().colour(Token::OnSelect), Look::instance().colour(Token::Ink));
        QCOMPARE(Look::instance().isDark(), scheme == ColourScheme::Dark);
    }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("ground");
        QTest::addColumn<qreal>("least");
        const auto row = [](Token text, Token ground, qreal least) {
            const QByteArray name = QByteArray(tokenName(text).data()) + " on "
                + QByteArray(tokenName(ground).data());
            QTest::newRow(name.constData()) << text << ground << least;
        };
        for (const Token ground :
             {Token::Paper, Token::Chrome, Token::Raised, Token::Hover, Token::AccentTint,
              Token::Select, Token::Mark, Token::CodeBg, Token::ErrorTint, Token::WarnTint,
              Token::OkTint, Token::DelWord, Token::AddWord})
            row(Token::Ink, ground, forText);
        for (const Token text : {Token::Ink2, Token::Ink3, Token::Accent}) {
            for (const Token ground : {Token::Paper, Token::Chrome, Token::AccentTint})
                row(text, ground, forText);
        }
        row(Token::Error, Token::Paper, forText);
        row(Token::Error, Token::ErrorTint, forText);
        row(Token::Warn, Token::Paper, forText);
        row(Token::Warn, Token::WarnTint, forText);
        row(Token::Ok, Token::Paper, forText);
        row(Token::Ok, Token::OkTint, forText);
        row(Token::OnAccent, Token::Accent, forText);
        row(Token::OnAccent, Token::AccentDown, forText);
        row(Token::OnSelect, Token::Select, forText);
        for (const Token text : {Token::SynKey, Token::SynStr, Token::SynNum, Token::SynCom})
            row(text, Token::CodeBg, forText);
        for (const Token ground : {Token::Paper, Token::Chrome, Token::Hover})
            row(Token::Rule, ground, forEdges);
    }
    void textCanBeReadOnItsGround()
    {
        QFETCH(Token, text);
        QFETCH(Token, ground);
        QFETCH(qreal, least);
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark})
            QVERIFY(contrastRatio(tokenColour(text, scheme), tokenColour(ground, scheme)) >= least);
    }

    void contrastRatioIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrastRatio(QColor(u"#2B4FB0"), QColor(u"#FEFDFB")) * 10), 73);
    }

    void contrastTakesAllColoursFromTheSystem()
    {
        QPalette system;
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Highlight, QColor(u"#1AEBFF"));
        system.setColor(QPalette::HighlightedText, Qt::black);
        Look &look = Look::instance();
        look.setScheme(ColourScheme::Contrast, system);
        const QList<QColor> allowed = {Qt::black, Qt::white, QColor(u"#1AEBFF")};
        for (int i = 0; i < tokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            QVERIFY2(allowed.contains(look.colour(token)), tokenName(token).data());
        }
        QVERIFY(look.isDark());
        QCOMPARE(look.colour(Token::Accent), QColor(u"#1AEBFF"));
        QCOMPARE(look.colour(Token::OnAccent), QColor(Qt::black));
        QVERIFY(
            look.styleSheet().contains(QLatin1String("QFrame#notice[kind] { border: 2px solid")));
    }

    void anUnreadableHighlightIsNotTheAccent()
    {
        QPalette system;
        system.setColor(QPalette::Window, Qt::white);
        system.setColor(QPalette::WindowText, Qt::black);
        system.setColor(QPalette::Highlight, Qt::yellow);
        system.setColor(QPalette::Link, QColor(u"#0000C0"));
        QCOMPARE(contrastColour(Token::Accent, system), QColor(u"#0000C0"));
        QCOMPARE(contrastColour(Token::OnAccent, system), QColor(Qt::white));
        QCOMPARE(contrastColour(Token::Select, system), QColor(Qt::yellow));
        system.setColor(QPalette::Link, Qt::yellow);
        QCOMPARE(contrastColour(Token::Accent, system), QColor(Qt::black));
    }

    void theStyleSheetIsFilled_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::addColumn<qreal>("fontScale");
        QTest::newRow("light") << ColourScheme::Light << 1.0;
        QTest::newRow("dark at 200 %") << ColourScheme::Dark << 2.0;
        QTest::newRow("contrast") << ColourScheme::Contrast << 1.0;
    }
    void theStyleSheetIsFilled()
    {
        QFETCH(ColourScheme, scheme);
        QFETCH(qreal, fontScale);
        Look::setFontScale(fontScale);
        Look::instance().setScheme(scheme, QPalette(Qt::gray));
        const QString sheet = Look::instance().styleSheet();
        QVERIFY(sheet.contains(QLatin1String("QLineEdit:focus")));
        QVERIFY2(!sheet.contains(QLatin1Char('@')), qUtf8Printable(sheet));
        QVERIFY(!sheet.contains(QLatin1String("}px")));
        QVERIFY(!sheet.contains(QLatin1String("font-size")));
        QVERIFY(!sheet.contains(QLatin1String("url(")));
        QCOMPARE(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
        QVERIFY(sheet.contains(Look::instance().colour(Token::Ink2).name()));
    }

    void lengthsGrowWithTheFontAndLinesDoNot()
    {
        const QString plain = Look::instance().styleSheet();
        const int before = Look::scaled(40);
        QVERIFY(before >= 40);
        QCOMPARE(Look::font(2.0).pointSizeF(), Look::font(1.0).pointSizeF() * 2);
        Look::setFontScale(2.0);
        QVERIFY(Look::scaled(40) > before * 3 / 2);
        QVERIFY(Look::instance().styleSheet() != plain);
        QVERIFY(Look::instance().styleSheet().contains(QLatin1String("border: 2px solid")));
        const QString padding = QStringLiteral("padding: %1px %2px; min-height: %3px;")
                                    .arg(Look::scaled(6) - 1)
                                    .arg(Look::scaled(9) - 1)
                                    .arg(Look::scaled(20));
        QVERIFY(Look::instance().styleSheet().contains(padding));
    }

    void fontsAreFactorsOfTheSystems()
    {
        QCOMPARE(Look::monospace(0.88).pointSizeF(), Look::font(0.88).pointSizeF());
        QCOMPARE(Look::font(1.0, QFont::DemiBold).weight(), QFont::DemiBold);
        QCOMPARE(Look::serif(4.0).pointSizeF(), Look::font(4.0).pointSizeF());
        QVERIFY(QFontInfo(Look::monospace(1.0)).fixedPitch());
    }

    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(":/galley/icons")).entryList();
        QVERIFY(files.size() > 50);
        for (const QString &file : files)
            QTest::newRow(qUtf8Printable(file)) << file.chopped(4);
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        const QIcon icon = Look::icon(name, Token::Ink2);
        const QHash<QRgb, int> found = inks(icon, QIcon::Normal, QIcon::Off);
        QVERIFY(!found.isEmpty());
        if (name.startsWith(QLatin1String("galley")))
            return; // the application's own icon has its own colours
        QCOMPARE(found.size(), qsizetype(1));
        QVERIFY(found.contains(Look::instance().colour(Token::Ink2).rgb()));
    }

    void iconsFollowStateAndScheme()
    {
        const QIcon icon = Look::icon(QStringLiteral("panel-left"), Token::Ink2);
        Look &look = Look::instance();
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            look.setScheme(scheme);
            QVERIFY(inks(icon, QIcon::Normal, QIcon::Off).contains(look.colour(Token::Ink2).rgb()));
            QVERIFY(
                inks(icon, QIcon::Normal, QIcon::On).contains(look.colour(Token::Accent).rgb()));
            QVERIFY(
                inks(icon, QIcon::Disabled, QIcon::On).contains(look.colour(Token::Ink3).rgb()));
        }
    }

    void iconsArePaintedAtTheDevicesRatio()
    {
        const QIcon icon = Look::icon(QStringLiteral("check"));
        QCOMPARE(icon.pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
        QImage canvas(40, 40, QImage::Format_ARGB32_Premultiplied);
        canvas.setDevicePixelRatio(2.0);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        icon.paint(&painter, QRect(0, 0, 20, 20));
        painter.end();
        canvas.setDevicePixelRatio(1.0);
        QCOMPARE(canvas, icon.pixmap(QSize(40, 40)).toImage());
    }

    void arrowsMirrorFromRightToLeft()
    {
        const QIcon icon = Look::icon(QStringLiteral("chevron-right"));
        const QIcon search = Look::icon(QStringLiteral("search"));
        const QImage plain = icon.pixmap(QSize(40, 40)).toImage();
        const QImage glass = search.pixmap(QSize(40, 40)).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = icon.pixmap(QSize(40, 40)).toImage();
        const QImage sameGlass = search.pixmap(QSize(40, 40)).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(mirrored != plain);
        QVERIFY(mirrored.pixelColor(15, 20).alpha() > 0);
        QCOMPARE(plain.pixelColor(15, 20).alpha(), 0);
        QCOMPARE(sameGlass, glass);
    }

    void changeIsTold()
    {
        QSignalSpy spy(&Look::instance(), &Look::changed);
        Look::instance().setScheme(ColourScheme::Dark);
        QCOMPARE(spy.count(), 1);
        const QPalette palette = Look::instance().palette();
        QCOMPARE(palette.color(QPalette::Base), Look::instance().colour(Token::Paper));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text),
                 Look::instance().colour(Token::Ink3));
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
