// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/nearduplicate.h"

#include <QTest>

using namespace Galley;

class TestNearDuplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void asksTheMoreUsual_data();
    void asksTheMoreUsual();
    void prefersWhatIsSurelyTheSame();
};

void TestNearDuplicate::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("near");

    const auto row = [](const char *name, const char *typed, const char *known, bool near) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(known) << near;
    };
    row("the same", "rust", "rust", false);
    row("letter case", "Rust", "rust", true);
    row("letter case of another script", "ΆΛΦΑ", "άλφα", true);
    row("a blank for a hyphen", "web dev", "web-dev", true);
    row("nothing for a hyphen", "webdev", "web-dev", true);
    row("an underscore", "web_dev", "web-dev", true);
    row("a number sign before it", "#rust", "rust", false);
    row("c++ is cpp", "c++", "cpp", true);
    row("C++ is cpp", "C++", "cpp", true);
    row("cpp is c++", "cpp", "c++", true);
    row("c++ is not c", "c++", "c", false);
    row("c# is not c", "c#", "c", false);
    row("c# is c-sharp", "c#", "c-sharp", true);
    row("c++ is not c#", "c++", "c#", false);
    row("node.js is node", "Node.js", "node", true);
    row("golang is go", "golang", "go", true);
    row("go is not to", "go", "to", false);
    row("a plural of a long word", "tutorials", "tutorial", true);
    row("a slip in a long word", "javascrpit", "javascript", false);
    row("one letter taken for another", "kuberbetes", "kubernetes", true);
    row("one letter lost in the middle", "kuberntes", "kubernetes", true);
    row("a short word one letter apart", "rusts", "rust", false);
    row("a digit more is another thing", "python3", "python", false);
    row("another digit is another thing", "python2", "python3", false);
    row("another year", "review2019", "review2018", false);
    row("a word that goes on", "javascripting", "javascript", false);
    row("only punctuation", "!!!", "???", false);
    row("an emoji by itself", "🦀", "🦁", false);
    row("Chinese", "编程", "编辑", false);
    row("full-width letters", "Ｒｕｓｔ", "rust", true);
    row("empty", "", "rust", false);
}

void TestNearDuplicate::findsWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, known);
    const std::optional<KnownItem> near = nearDuplicate(typed, {{known, 12}});
    QTEST(near.has_value(), "near");
    if (near)
        QCOMPARE(near->name, known);
}

void TestNearDuplicate::asksTheMoreUsual_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("other");
    QTest::addColumn<bool>("near");
    QTest::newRow("more posts say the other") << 1 << 12 << true;
    QTest::newRow("as many") << 3 << 3 << false;
    QTest::newRow("fewer") << 12 << 1 << false;
    QTest::newRow("nobody counted") << 0 << 0 << false;
}

void TestNearDuplicate::asksTheMoreUsual()
{
    QFETCH(int, own);
    QFETCH(int, other);
    const QList<KnownItem> known{{QStringLiteral("c++"), own}, {QStringLiteral("cpp"), other}};
    QTEST(nearDuplicate(QStringLiteral("c++"), known).has_value(), "near");
}

void TestNearDuplicate::prefersWhatIsSurelyTheSame()
{
    const QList<KnownItem> known{{QStringLiteral("tutorial"), 90},
                                 {QStringLiteral("Tutorials"), 2},
                                 {QStringLiteral("TUTORIALS"), 4}};
    const std::optional<KnownItem> near = nearDuplicate(QStringLiteral("tutorials"), known);
    QVERIFY(near);
    QCOMPARE(near->name, QStringLiteral("TUTORIALS"));
    QCOMPARE(near->posts, 4);
}

QTEST_APPLESS_MAIN(TestNearDuplicate)
#include "tst_nearduplicate.moc"
