// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tooltiptext.h"

#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Galley;

/// What a tooltip shows of words is these words, whatever Qt would take them for.
class TestToolTipText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenLetterByLetter_data();
    void isSeenLetterByLetter();
};

namespace {

/// As QToolTip's label does it.
QString shownAs(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

} // namespace

void TestToolTipText::isSeenLetterByLetter_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("wouldBeRich");
    QTest::newRow("plain") << QStringLiteral("The Beatles & others") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("less than") << QStringLiteral("a < b, b > c") << false;
    QTest::newRow("a tag") << QStringLiteral("Why <b>bold</b> is loud") << true;
    QTest::newRow("a tag that breaks") << QStringLiteral("The <br> element") << true;
    QTest::newRow("a tag that loads")
        << QStringLiteral("<img src=\"file:///etc/hostname\"> and words") << true;
    QTest::newRow("an entity") << QStringLiteral("Write &lt; for <") << true;
    QTest::newRow("lines") << QStringLiteral("<i>one</i>\nposts/one.md") << true;
}

void TestToolTipText::isSeenLetterByLetter()
{
    QFETCH(QString, words);
    QFETCH(bool, wouldBeRich);
    QCOMPARE(Qt::mightBeRichText(words), wouldBeRich);
    QCOMPARE(shownAs(toolTipText(words)), words);
    QCOMPARE(toolTipText(words) == words, !wouldBeRich); // what screen readers say of most
    QCOMPARE(shownAs(wrappedToolTipText(words)), words);
    QVERIFY(Qt::mightBeRichText(wrappedToolTipText(words))); // else it would not be wrapped
}

QTEST_MAIN(TestToolTipText)
#include "tst_tooltiptext.moc"
