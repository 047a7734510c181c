// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

#include "look/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>

using namespace Galley;

namespace {

QPalette plain(const QColor &ground, const QColor &text)
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The first of all: the sheet stays once it is on.
        prepareLook(*qApp, Settings::Theme::Dark);
        QVERIFY(qApp->styleSheet().isEmpty());
        QCOMPARE(QApplication::palette().color(QPalette::WindowText),
                 Look::instance().palette().color(QPalette::WindowText));
        QCOMPARE(Look::instance().scheme(), ColourScheme::Dark);
        applyLook(*qApp, Settings::Theme::Light);
        QCOMPARE(qApp->styleSheet(), Look::instance().styleSheet());
        prepareLook(*qApp, Settings::Theme::Dark);
        QCOMPARE(qApp->styleSheet(), Look::instance().styleSheet());
    }
    void init() { applyLook(*qApp, Settings::Theme::Light); }

    void wrappedLinesBeginAtOneEdge()
    {
        const QString word = QStringLiteral("كلمات");
        QLabel label(word + u' ' + word + u' ' + word + u' ' + word);
        label.setLayoutDirection(Qt::RightToLeft);
        label.setWordWrap(true);
        const QFontMetrics metrics(label.font());
        const int width = metrics.horizontalAdvance(word + u' ' + word) + 2; // two words a line
        label.resize(width, 2 * metrics.lineSpacing());
        const QImage picture = label.grab().toImage();
        // The last columns that have ink, of the upper and of the lower line.
        const auto end = [&](int from, int to) {
            for (int x = picture.width() - 1; x >= 0; --x) {
                for (int y = from; y < to; ++y) {
                    if (qGray(picture.pixel(x, y)) < 160)
                        return x;
                }
            }
            return -1;
        };
        const int middle = picture.height() / 2;
        QVERIFY(end(0, middle) > picture.width() / 2);
        QCOMPARE(end(0, middle), end(middle, picture.height()));
    }
    void noLetterIsUnderlinedWhereLettersJoin()
    {
        const auto underlines = [](Qt::LayoutDirection direction) {
            QWidget window;
            window.setLayoutDirection(direction);
            return qApp->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &window);
        };
        QCOMPARE(underlines(Qt::LeftToRight), 1);
        QCOMPARE(underlines(Qt::RightToLeft), 0);
    }

    void aPinnedThemeIsTaken_data()
    {
        QTest::addColumn<Settings::Theme>("theme");
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << Settings::Theme::Light << ColourScheme::Light;
        QTest::newRow("dark") << Settings::Theme::Dark << ColourScheme::Dark;
        QTest::newRow("contrast") << Settings::Theme::Contrast << ColourScheme::Contrast;
    }
    void aPinnedThemeIsTaken()
    {
        QFETCH(Settings::Theme, theme);
        QFETCH(ColourScheme, scheme);
        applyLook(*qApp, theme);
        const Look &look = Look::instance();
        QCOMPARE(look.scheme(), scheme);
        QCOMPARE(QApplication::palette().color(QPalette::Base), look.colour(Token::Paper));
        QCOMPARE(qApp->styleSheet(), look.styleSheet());
        QCOMPARE(QApplication::font(), Look::font(1.0));
        QVERIFY(contrastRatio(look.colour(Token::Ink), look.colour(Token::Paper)) >= 7);
        QVERIFY(contrastRatio(look.colour(Token::Accent), look.colour(Token::Paper)) >= 4.5);
    }

    void itIsDressedOnce()
    {
        applyLook(*qApp, Settings::Theme::Dark);
        QSignalSpy changed(&Look::instance(), &Look::changed);
        applyLook(*qApp, Settings::Theme::Dark);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(qApp->findChildren<Appearance *>().size(), qsizetype(1));
    }

    void highContrastIsTold_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("expected");
        QTest::newRow("black") << plain(Qt::black, Qt::white) << true;
        QTest::newRow("white") << plain(Qt::white, Qt::black) << true;
        QTest::newRow("an ordinary light one") << plain(QColor(u"#efefef"), Qt::black) << false;
        QPalette grey = plain(Qt::white, Qt::black);
        grey.setColor(QPalette::Button, QColor(u"#f0f0f0"));
        QTest::newRow("white with grey buttons") << grey << false;
    }
    void highContrastIsTold()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, expected);
        QCOMPARE(isHighContrast(palette), expected);
    }

    void placeholdersCanBeRead()
    {
        QLineEdit field;
        field.setPlaceholderText(QStringLiteral("Search posts"));
        field.show();
        QCOMPARE(field.palette().color(QPalette::PlaceholderText),
                 Look::instance().colour(Token::Ink3));
        QCOMPARE(field.palette().color(QPalette::Text), Look::instance().colour(Token::Ink));
    }

    void aCheckedBoxShowsItsTick()
    {
        const auto drawn = [](bool checked, bool focused) {
            QStyleOptionButton option;
            option.rect = QRect(0, 0, 24, 24);
            option.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
            option.state.setFlag(QStyle::State_HasFocus, focused);
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Look::instance().colour(Token::Paper));
            QPainter painter(&image);
            qApp->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
            return image;
        };
        const QColor accent = Look::instance().colour(Token::Accent);
        QCOMPARE(drawn(true, false).pixelColor(6, 6), accent);
        QCOMPARE(drawn(false, false).pixelColor(12, 12), Look::instance().colour(Token::Raised));
        QVERIFY(drawn(true, false) != drawn(true, true));
        QVERIFY(drawn(false, false) != drawn(false, true));
        int ticks = 0;
        const QImage checked = drawn(true, false);
        for (int x = 6; x < 18; ++x) {
            for (int y = 6; y < 18; ++y)
                ticks += checked.pixelColor(x, y).lightness() > 2 * accent.lightness() - 20;
        }
        QVERIFY(ticks > 0);
    }

    void indicatorsAreLargeEnoughToHit()
    {
        QCheckBox box(QStringLiteral("Readers do not see it yet."));
        QVERIFY(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box) >= 24);
        QVERIFY(box.sizeHint().height() >= 24);
    }
};

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
