// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison/comparisonview.h"

#include "look/look.h"
#include "widgets/appearance.h"
#include "widgets/comparison/comparisoncanvas.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Galley;

namespace {

const QString Left = QStringLiteral(
    "---\ntitle: \"Rustfest 2018 Paris\"\nslug: rustfest\nimage: x.png\ndate: 2018-05-30\n"
    "draft: false\n---\n\nI'm interesting Rust as second programming language in addition to "
    "Python. I'd like to learn how to develop low level stuff with Rust and new programming "
    "concepts which Rust has.\n\nThe conference was 4 days. All the presentations are made in "
    "first day. Second day was for workshops. Third and fourth days were for impl days which are "
    "discussion days.\n\n## Impressions\n- Rust has great community. The community is very "
    "helpful to newcomers. Also, there is a [RustBridge](https://rustbridge.github.io/) for "
    "newcomers.\n- A good part of the community members have functional programming background. "
    "Besides, they code in several languages.\n- There were a lot of blockchain people in the "
    "conference.\n\nI became more interested in Rust after the conference. Happy to started this "
    "journey.\n\n![Mozilla Paris "
    "Office](/public/images/posts/rustfest-2018-paris/mozilla-paris.jpg)\n");

QString right()
{
    QString text = Left;
    text.replace(QStringLiteral(" which are discussion days"),
                 QStringLiteral(", where everyone discusses and builds"));
    text.replace(QStringLiteral("in the conference.\n\n"),
                 QStringLiteral("in the conference.\n- Vaidehi Joshi's non-technical talk was very "
                                "inspirational. I suggest you to watch it: she draws what others "
                                "only say, and the room was silent for forty minutes.\n\n"));
    text.replace(QStringLiteral("to started"), QStringLiteral("to have started"));
    return text;
}

/// The rows as one sign each, for a table: '=' the same, '~' changed, '<' and '>' on one side,
/// digits for that many lines folded.
QString shown(const ComparisonRows &rows)
{
    QString signs;
    for (const ComparisonRow &row : rows.rows()) {
        if (row.kind == ComparisonRow::Kind::Folded)
            signs += QStringLiteral("(%1)").arg(row.count);
        else if (row.kind == ComparisonRow::Kind::Same)
            signs += u'=';
        else
            signs += row.left < 0 ? u'>' : row.right < 0 ? u'<' : u'~';
    }
    return signs;
}

QString lines(int from, int to)
{
    QString text;
    for (int i = from; i <= to; ++i)
        text += QStringLiteral("line %1\n").arg(i);
    return text;
}

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsStandBesideEachOther_data();
    void rowsStandBesideEachOther();
    void aFoldOpens();
    void restoringEachChangeMakesTheOtherText_data();
    void restoringEachChangeMakesTheOtherText();
    void keysGoThroughTheChanges();
    void staysWhereItIsAfterARestore();
    void saysTheCurrentChange();
    void equalTextsHaveNothingToRestore();
    void aBigPostIsLaidOutWhereItIsSeen();
    void looksLikeItsPicture_data();
    void looksLikeItsPicture();

private:
    std::unique_ptr<ComparisonView> make() const;
};

void TestComparisonView::initTestCase()
{
    applyLook(*qApp, Settings::Theme::Light);
}

std::unique_ptr<ComparisonView> TestComparisonView::make() const
{
    auto view = std::make_unique<ComparisonView>();
    view->resize(1160, 700);
    view->compare({QStringLiteral("On disk"), QStringLiteral("saved at 13:41"), Left},
                  {QStringLiteral("Recovered"), QStringLiteral("typed until 14:02"), right()});
    return view;
}

void TestComparisonView::rowsStandBesideEachOther_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing at all") << ""
                                    << ""
                                    << "";
    QTest::newRow("equal texts are one fold") << lines(1, 9) << lines(1, 9) << "(9)";
    QTest::newRow("three lines stay around a change")
        << lines(1, 20) << lines(1, 9) + QStringLiteral("new 10\n") + lines(11, 20)
        << "(6)===~===(7)";
    QTest::newRow("three lines stay before what comes at the end")
        << lines(1, 20) << lines(1, 20) + QStringLiteral("new\n") << "(17)===>";
    QTest::newRow("few lines are not folded")
        << lines(1, 5) << lines(1, 4) + QStringLiteral("new\n") + lines(5, 5) << "====>=";
    QTest::newRow("a removed line has a gap beside it") << lines(1, 3) << lines(2, 3) << "<==";
    QTest::newRow("a line end at the end") << "a\nb"
                                           << "a\nb\n"
                                           << "=~";
}

void TestComparisonView::rowsStandBesideEachOther()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(shown(ComparisonRows(left, right)), "rows");
}

void TestComparisonView::aFoldOpens()
{
    ComparisonRows rows(lines(1, 10), lines(1, 9));
    QCOMPARE(shown(rows), QStringLiteral("(6)===<"));
    rows.open(0);
    QCOMPARE(shown(rows), QStringLiteral("=========<"));
    QCOMPARE(rows.rows()[4].left, 4);
    QVERIFY(rows.isFoldable() && !rows.hasFolds());
    rows.setAllOpen(false);
    QCOMPARE(shown(rows), QStringLiteral("(6)===<"));
}

void TestComparisonView::restoringEachChangeMakesTheOtherText_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("the picture's") << Left << right();
    QTest::newRow("the other way") << right() << Left;
    QTest::newRow("from nothing") << "" << lines(1, 3);
    QTest::newRow("to nothing") << lines(1, 3) << "";
    QTest::newRow("without a line end") << "a\nb"
                                        << "A\nb\n";
}

void TestComparisonView::restoringEachChangeMakesTheOtherText()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (int rounds = 0; left != right; ++rounds) {
        QVERIFY(rounds < 10);
        const ComparisonRows rows(left, right);
        QVERIFY(rows.changeCount() > 0);
        left = rows.editsOf(rows.changeCount() - 1).applied(left);
    }
}

void TestComparisonView::keysGoThroughTheChanges()
{
    const auto view = make();
    auto *canvas = view->findChild<ComparisonCanvas *>();
    QCOMPARE(view->changeCount(), 3);
    QCOMPARE(view->currentChange(), 0);
    QTest::keyClick(canvas, Qt::Key_N);
    QCOMPARE(view->currentChange(), 1);
    QTest::keyClick(canvas, Qt::Key_F7);
    QTest::keyClick(canvas, Qt::Key_F7);
    QCOMPARE(view->currentChange(), 2);
    QTest::keyClick(canvas, Qt::Key_F7, Qt::ShiftModifier);
    QTest::keyClick(canvas, Qt::Key_P);
    QTest::keyClick(canvas, Qt::Key_P);
    QCOMPARE(view->currentChange(), 0);
    QSignalSpy closed(view.get(), &ComparisonView::closed);
    QTest::keyClick(canvas, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestComparisonView::staysWhereItIsAfterARestore()
{
    const auto view = make();
    view->setCurrentChange(1);
    QString text = Left;
    connect(view.get(), &ComparisonView::restoreRequested, view.get(), [&](const EditList &edits) {
        text = edits.applied(text);
        view->compare({QStringLiteral("On disk"), {}, text},
                      {QStringLiteral("Recovered"), {}, right()});
    });
    const QList<QPushButton *> buttons = view->findChildren<QPushButton *>();
    const auto restore = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) {
        return button->text() == u"Restore this change";
    });
    QVERIFY(restore != buttons.end());
    (*restore)->click();
    QVERIFY(text.contains(QStringLiteral("Vaidehi")) && !text.contains(QStringLiteral("builds")));
    QCOMPARE(view->changeCount(), 2);
    QCOMPARE(view->currentChange(), 1);
    (*restore)->click();
    QCOMPARE(view->currentChange(), 0);
    (*restore)->click();
    QCOMPARE(text, right());
    QCOMPARE(view->currentChange(), -1);
}

void TestComparisonView::saysTheCurrentChange()
{
    const auto view = make();
    view->setCurrentChange(1);
    const QString spoken = view->findChild<ComparisonCanvas *>()->accessibleDescription();
    QVERIFY2(spoken.startsWith(QStringLiteral("Change 2 of 3, line 17. On disk: nothing. "
                                              "Recovered: - Vaidehi Joshi's")),
             qPrintable(spoken));
    for (const QAbstractButton *button : view->findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

void TestComparisonView::equalTextsHaveNothingToRestore()
{
    ComparisonView view;
    view.compare({QStringLiteral("a"), {}, Left}, {QStringLiteral("b"), {}, Left});
    QCOMPARE(view.changeCount(), 0);
    QCOMPARE(view.currentChange(), -1);
    for (const QPushButton *button : view.findChildren<QPushButton *>())
        QVERIFY(button->isHidden() || button->text() != u"Restore this change");
}

void TestComparisonView::aBigPostIsLaidOutWhereItIsSeen()
{
    QString left;
    QString right;
    for (int i = 0; i < 12000; ++i) {
        const QString words = QStringLiteral("paragraph %1 ").arg(i).repeated(i % 9 + 1);
        left += words + u'\n';
        right += words + (i % 2 == 0 ? QStringLiteral("\n") : QStringLiteral("changed\n"));
    }
    QVERIFY(left.size() > 900'000);
    ComparisonView view;
    view.resize(1000, 700);
    view.compare({QStringLiteral("a"), {}, left}, {QStringLiteral("b"), {}, right});
    QCOMPARE(view.changeCount(), 6000);
    view.grab();
    // From the last change back the row that is in view never jumps.
    view.setCurrentChange(5999);
    view.grab();
    auto *canvas = view.findChild<ComparisonCanvas *>();
    QVERIFY(canvas->verticalScrollBar()->value() > 100'000);
    for (int change = 5998; change > 5900; --change) {
        view.setCurrentChange(change);
        view.grab();
    }
    QCOMPARE(view.currentChange(), 5901);
}

void TestComparisonView::looksLikeItsPicture_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << int(Settings::Theme::Light) << 1.0;
    QTest::newRow("dark") << int(Settings::Theme::Dark) << 1.0;
    QTest::newRow("twice the font") << int(Settings::Theme::Light) << 2.0;
}

/// Kept for the eye where GALLEY_PICTURES names a folder; the test itself looks for the tints.
void TestComparisonView::looksLikeItsPicture()
{
    QFETCH(int, theme);
    QFETCH(double, scale);
    Look::setFontScale(scale);
    applyLook(*qApp, static_cast<Settings::Theme>(theme));
    const auto view = make();
    const QImage picture = view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        picture.save(
            folder
            + QStringLiteral("/comparison-%1.png")
                  .arg(QLatin1String(QTest::currentDataTag()).toString().replace(u' ', u'-')));
    Look::setFontScale(1.0);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    for (const Token token :
         {Token::ErrorTint, Token::OkTint, Token::DelWord, Token::AddWord, Token::Accent})
        QVERIFY(colours.contains(Look::instance().colour(token).rgb()));
}

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
