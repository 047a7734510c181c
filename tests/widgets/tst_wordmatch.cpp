// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/wordmatch.h"

#include <QTest>

using namespace Galley;

class TestWordMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void theBetterComesFirst();

private:
    static QString marked(const QString &text, const QList<Span> &spans);
};

void TestWordMatch::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("letter case") << "RustFest"
                                 << "rustfest";
    QTest::newRow("accents") << "Köşe Yazısı, déjà"
                             << "kose yazisi, deja";
    QTest::newRow("Turkish letters") << "İstanbul ılık"
                                     << "istanbul ilik";
    QTest::newRow("Greek and Cyrillic") << "Άλφα Ёлка"
                                        << "αλφα елка";
    QTest::newRow("what has no case stays") << "日本 한국 🦀 العربية"
                                            << "日本 한국 🦀 العربية";
}

void TestWordMatch::folds()
{
    QFETCH(QString, text);
    const QString folded = foldedForSearch(text);
    QTEST(folded, "folded");
    QCOMPARE(folded.size(), text.size());
}

QString TestWordMatch::marked(const QString &text, const QList<Span> &spans)
{
    QString result = text;
    for (qsizetype i = spans.size(); i-- > 0;) {
        result.insert(spans[i].end(), u']');
        result.insert(spans[i].start, u'[');
    }
    return result;
}

void TestWordMatch::finds_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("found"); // empty if it is not
    QTest::newRow("in both lines") << "rust"
                                   << "Rustfest 2018 Paris"
                                   << "posts/rustfest.md"
                                   << "[Rust]fest 2018 Paris|posts/[rust]fest.md";
    QTest::newRow("every word, in any order") << "paris rust"
                                              << "Rustfest 2018 Paris"
                                              << "a.md"
                                              << "[Rust]fest 2018 [Paris]|a.md";
    QTest::newRow("one word here, one there") << "paris post"
                                              << "Paris"
                                              << "posts/a.md"
                                              << "[Paris]|[post]s/a.md";
    QTest::newRow("one that is missing") << "paris rome"
                                         << "Paris"
                                         << "posts/a.md"
                                         << "";
    QTest::newRow("words that overlap") << "rustf stfe"
                                        << "Rustfest"
                                        << ""
                                        << "[Rustfe]st|";
    QTest::newRow("beginnings of words, in their order") << "inpic"
                                                         << "Insert picture…"
                                                         << ""
                                                         << "[In]sert [pic]ture…|";
    QTest::newRow("first letters alone") << "snp"
                                         << "Show the next post"
                                         << ""
                                         << "[S]how the [n]ext [p]ost|";
    QTest::newRow("a beginning that is too long is shortened") << "rere"
                                                               << "Rewrite, read it"
                                                               << ""
                                                               << "[Re]write, [re]ad it|";
    QTest::newRow("beginnings in another order are none") << "picin"
                                                          << "Insert picture"
                                                          << ""
                                                          << "";
    QTest::newRow("letters within words are none") << "isr"
                                                   << "Insert"
                                                   << ""
                                                   << "";
    QTest::newRow("one letter is no beginning") << "x"
                                                << "Text and"
                                                << ""
                                                << "Te[x]t and|";
    QTest::newRow("a hundred like beginnings end soon")
        << "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab" << QStringLiteral("aa ").repeated(100) << ""
        << "";
    QTest::newRow("nothing asked") << ""
                                   << "Any"
                                   << "a.md"
                                   << "Any|a.md";
    QTest::newRow("two characters of Japanese") << "日本"
                                                << "東京と日本"
                                                << ""
                                                << "東京と[日本]|";
    QTest::newRow("Turkish from an English keyboard") << "isik"
                                                      << "IŞIK ışık"
                                                      << ""
                                                      << "[IŞIK] [ışık]|";
}

void TestWordMatch::finds()
{
    QFETCH(QString, question);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    const auto match = matchWords(foldedForSearch(question).split(u' '), title, detail);
    QTEST(match ? QString(marked(title, match->title) + u'|' + marked(detail, match->detail))
                : QString(),
          "found");
}

void TestWordMatch::theBetterComesFirst()
{
    const QStringList words = {QStringLiteral("rust")};
    const QStringList titles
        = {QStringLiteral("Rust after Python"), QStringLiteral("Learning Rust"),
           QStringLiteral("Trust"), QStringLiteral("Other")};
    int last = -1;
    for (const QString &title : titles) {
        const auto match = matchWords(words, title, QStringLiteral("posts/rust.md"));
        QVERIFY(match);
        QVERIFY2(match->rank > last, qPrintable(title));
        last = match->rank;
    }
}

QTEST_APPLESS_MAIN(TestWordMatch)
#include "tst_wordmatch.moc"
