// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postplaces.h"

#include <QTest>
#include <QTextDocument>

using namespace Galley;

class TestPostPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsFoundAgain_data();
    void aPlaceIsFoundAgain();
    void theOldestAreForgotten();
    void whatIsWrittenIsReadAgain();
    void nonsenseIsLeftOut();
};

void TestPostPlaces::aPlaceIsFoundAgain_data()
{
    QTest::addColumn<QString>("before"); // | is the caret, ^ the anchor
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("found");
    QTest::newRow("an unchanged text has it where it was") << "one\ntw^o\nth|ree"
                                                           << "one\ntwo\nthree"
                                                           << "one\ntw^o\nth|ree";
    QTest::newRow("lines above move it down") << "one\ntw^|o\nthree"
                                              << "new\n\none\ntwo\nthree"
                                              << "new\n\none\ntw^|o\nthree";
    QTest::newRow("lines gone above move it up") << "one\ntwo\nth^ree\nfo|ur"
                                                 << "three\nfour"
                                                 << "th^ree\nfo|ur";
    QTest::newRow("a line that was rewritten keeps its number") << "one\ntwo| words^"
                                                                << "one\nother words\nmore"
                                                                << "one\noth|er wor^ds\nmore";
    QTest::newRow("a shorter line ends it") << "one\ntwo words|^"
                                            << "one\ntwo"
                                            << "one\ntwo^|";
    QTest::newRow("a shorter text ends it") << "one\ntwo\nthr|^ee"
                                            << "one"
                                            << "one^|";
    QTest::newRow("a blank line is no mark") << "one\n|^\ntwo"
                                             << "\none\nthree"
                                             << "\n^|one\nthree";
    QTest::newRow("of two lines alike the nearer one counts") << "same\na\nb\nsame|^\nc"
                                                              << "same\na\nb\nnew\nsame\nc"
                                                              << "same\na\nb\nnew\nsame^|\nc";
    QTest::newRow("an empty text takes anything") << "one\nt^wo|"
                                                  << ""
                                                  << "^|";
}

void TestPostPlaces::aPlaceIsFoundAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, found);
    QString text = before;
    text.remove(u'^');
    const int caret = int(text.indexOf(u'|'));
    text = before;
    text.remove(u'|');
    const int anchor = int(text.indexOf(u'^'));
    text.remove(u'^');
    const QTextDocument was(text);
    const QTextDocument is(after);
    const FoundPlace place = findPlace(is, placeIn(was, caret, anchor, 0));
    QString shown = after;
    shown.insert(std::max(place.caret, place.anchor), place.caret >= place.anchor ? u'|' : u'^');
    shown.insert(std::min(place.caret, place.anchor), place.caret >= place.anchor ? u'^' : u'|');
    QCOMPARE(shown, found);
}

void TestPostPlaces::theOldestAreForgotten()
{
    PostPlaces places;
    const auto path = [](qsizetype i) { return QStringLiteral("/b/%1.md").arg(i); };
    for (qsizetype i = 0; i < PostPlaces::MostPosts; ++i)
        places.keep(path(i), {int(i), 0, 0, 0, 0, 0});
    places.keep(path(0), {7, 0, 0, 0, 0, 0}); // used again
    places.keep(path(PostPlaces::MostPosts), {});
    QCOMPARE(places.size(), PostPlaces::MostPosts);
    QVERIFY(!places.of(path(1)));
    QCOMPARE(places.of(path(0))->line, 7);
    QCOMPARE(places.of(path(2))->line, 2);
}

void TestPostPlaces::whatIsWrittenIsReadAgain()
{
    PostPlaces places;
    places.keep(QStringLiteral("/b/ü 🦀.md"), {1, 2, 3, 4, 5.25, 6});
    places.keep(QStringLiteral("/b/two.md"), {});
    const PostPlaces again = PostPlaces::fromJson(places.toJson());
    QCOMPARE(again.toJson(), places.toJson());
    QVERIFY(*again.of(QStringLiteral("/b/ü 🦀.md")) == (PostPlace{1, 2, 3, 4, 5.25, 6}));
}

void TestPostPlaces::nonsenseIsLeftOut()
{
    const QJsonArray json{QStringLiteral("word"), QJsonArray{},
                          QJsonArray{QStringLiteral("/short.md"), 1},
                          QJsonArray{QStringLiteral("/b.md"), -5, QStringLiteral("x"), 3, 4, 5, 6}};
    const PostPlaces places = PostPlaces::fromJson(json);
    QCOMPARE(places.size(), 1);
    QVERIFY(*places.of(QStringLiteral("/b.md")) == (PostPlace{0, 0, 3, 4, 5, 6}));
}

QTEST_GUILESS_MAIN(TestPostPlaces)
#include "tst_postplaces.moc"
