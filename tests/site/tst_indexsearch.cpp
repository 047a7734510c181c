// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexbench.h"

#include <memory>
#include <set>

using namespace Galley;

class TestIndexSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void finds_data();
    void finds();
    void findsWhatReadingFinds();
    void aChangedPostIsFoundByItsNewWords();
    void tellsWhatWasMeant_data();
    void tellsWhatWasMeant();

private:
    std::unique_ptr<IndexBench> m_bench; ///< of finds()
};

void TestIndexSearch::initTestCase()
{
    m_bench = std::make_unique<IndexBench>();
    m_bench->write(QStringLiteral("body.md"),
                   post("Bread", "At the harbour\nferry we had a Café.", "date: 2021-01-01\n"));
    m_bench->write(QStringLiteral("tag.md"), post("Salt", "For us.", "tags: [Harbour]\n"));
    m_bench->write(QStringLiteral("title.md"), post("Old Harbours", "No."));
    m_bench->write(QStringLiteral("japan.md"), post("旅行", "去年は日本語を習い、東京へ行った。"));
    m_bench->write(QStringLiteral("turkish.md"), post("Gezi", "İstanbul'da ısı yüksek."));
    m_bench->write(QStringLiteral("code.md"), post("Kode", "C++ and Node.js with 🦀."));
    m_bench->write(QStringLiteral("2020-01-01-slug-of-the-wayside.md"),
                   post("W", "Fork.", "description: a two-line\n  description\n"));
    m_bench->open();
    m_bench->refresh();
}

void TestIndexSearch::finds_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *asked, const char *expected) {
        QTest::newRow(asked) << QString::fromUtf8(expected);
    };
    row("harbour", "title tag body");
    row("HARBOUR", "title tag body");
    row("arbou", "title tag body");
    row("harbour ferry", "body");
    row("\"ferry harbour\"", "");
    row("\"the harbour ferry\"", "body");
    row("日", "japan");
    row("本", "japan");
    row("日本", "japan");
    row("日本語", "japan");
    row("本日", "");
    row("東京へ", "japan");
    row("istanbul", "turkish");
    row("İstanbul", "turkish");
    row("ISTANBUL", "turkish");
    row("ıstanbul", "turkish");
    row("ısı", "turkish");
    row("ISI", "turkish");
    row("isi", "turkish");
    row("cafe", "body");
    row("c++", "code");
    row("node.js", "code");
    row("node js", "code");
    row("e.j", "code");
    row("🦀", "code");
    row("wayside", "slug-of-the-wayside");
    row("a two-line description", "slug-of-the-wayside");
    row("OR", "tag slug-of-the-wayside");
    row("harbour OR ferry", "");
    row("harbour AND ferry", "");
    row("harbour*", "");
    row("title:harbour", "");
    row("NOT", "");
    row("\"", "");
    row("'; DROP TABLE post; --", "");
    row("%", "");
    row("_", "");
    row("x y z", "");
}

void TestIndexSearch::finds()
{
    QFETCH(const QString, expected);
    QString found = m_bench->find(QString::fromUtf8(QTest::currentDataTag()));
    found.remove(QStringLiteral("2020-01-01-"));
    QStringList names = found.split(u' ', Qt::SkipEmptyParts);
    QStringList wanted = expected.split(u' ', Qt::SkipEmptyParts);
    if (QByteArray(QTest::currentDataTag()) == "OR") {
        std::sort(names.begin(), names.end());
        std::sort(wanted.begin(), wanted.end());
    }
    QCOMPARE(names, wanted);
}

// Words of one blog, also so common ones that the index gives the question up to the texts.
void TestIndexSearch::findsWhatReadingFinds()
{
    IndexBench bench;
    QMap<QString, QByteArray> texts;
    for (int i = 0; i < 700; ++i) {
        QByteArray body;
        for (int j = 0; j < 12; ++j)
            body += "word" + QByteArray::number((i * 7 + j * 131) % 900) + (j % 5 ? " " : "日本");
        texts.insert(QStringLiteral("p%1").arg(i), body);
        bench.write(QStringLiteral("p%1.md").arg(i), post("T", body.constData()));
    }
    bench.open();
    bench.refresh();
    for (const char *asked : {"word", "d1", "1", "word11", "rd89 日本", "本word", "word1 word2",
                              "\"word7 word\"", "本w 1", "9日", "word900"}) {
        const PostSearch search(QString::fromUtf8(asked));
        std::set<QString> expected;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (search.matches("t\n" + text.key().toUtf8() + "\n\n" + text.value()))
                expected.insert(text.key());
        }
        const QStringList found
            = bench.find(QString::fromUtf8(asked)).split(u' ', Qt::SkipEmptyParts);
        QVERIFY2(std::set<QString>(found.begin(), found.end()) == expected, asked);
        QCOMPARE(std::size_t(found.size()), expected.size());
    }
}

void TestIndexSearch::aChangedPostIsFoundByItsNewWords()
{
    IndexBench bench;
    bench.write(QStringLiteral("a.md"), post("T", "before"));
    bench.open();
    bench.refresh();
    const auto search = IndexSearch::open(bench.index->file(), bench.blog.root);
    QVERIFY(search.ok());
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("before")))->size(), 1);
    bench.write(QStringLiteral("a.md"), post("New", "after it"));
    bench.refresh();
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("before")))->size(), 0);
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("after")))->size(), 1);
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("new")))->first().rank, 8);
    QVERIFY(QFile::remove(bench.blog.root + QStringLiteral("/a.md")));
    bench.write(QStringLiteral("b.md"), post("T", "else"));
    bench.refresh();
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("after")))->size(), 0);
}

void TestIndexSearch::tellsWhatWasMeant_data()
{
    QTest::addColumn<QString>("meant");
    QTest::newRow("kubernets") << QStringLiteral("kubernetes");
    QTest::newRow("habrour walk") << QStringLiteral("harbour walk");
    QTest::newRow("walx") << QStringLiteral("walk");
    QTest::newRow("wxlx") << QString();
    QTest::newRow("wal") << QString();
    QTest::newRow("harbour") << QString();
    QTest::newRow("zzzzzzzz") << QString();
    QTest::newRow("habrour zzzzzzzz") << QString();
}

void TestIndexSearch::tellsWhatWasMeant()
{
    QFETCH(const QString, meant);
    IndexBench bench;
    bench.write(QStringLiteral("a.md"), post("T", "A harbour, a walk, Kubernetes."));
    bench.open();
    bench.refresh();
    const auto search = IndexSearch::open(bench.index->file(), bench.blog.root);
    QVERIFY(search.ok());
    const PostSearch asked(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(search.value()->find(asked).ok());
    QCOMPARE(search.value()->suggestion(asked), meant);
}

QTEST_GUILESS_MAIN(TestIndexSearch)
#include "tst_indexsearch.moc"
