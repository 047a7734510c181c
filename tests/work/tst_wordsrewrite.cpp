// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/words/wordsrewrite.h"

#include "lifebench.h"
#include "session/openpost.h"

#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

/// The plan in one sentence a post: its bytes as they would be, or why not.
QString outcome(const BlogHits &found, const RewritePlan &plan, const QString &path)
{
    if (!found.tooSlow.isEmpty())
        return QStringLiteral("too slow");
    for (const BlogHits::Left &left : found.left) {
        if (left.path == path)
            return QStringLiteral("left when found");
    }
    for (const RewritePlan::Left &left : plan.left) {
        if (left.path == path)
            return QStringLiteral("refused");
    }
    for (const FileStep &step : plan.operation.steps) {
        if (step.path == path)
            return QString::fromUtf8(step.after);
    }
    return QStringLiteral("as it was");
}

} // namespace

/// What is replaced in posts, and what is not.
class TestWordsRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void showsTheLine_data();
    void showsTheLine();
    void onlyWhatIsChosen();
    void changedMeanwhileIsRefused();
    void aLegacyEncodingRefusesWhatItLacks();
    void mixedLineEndsKeepTheirLines();
    void unsavedTextTakesPart();
    void isUndoneAsOneStep();
    void manyFilesAreWrittenAside();
    void anotherTextSinceRefusesAll();
    void stopsWhenCancelled();
};

void TestWordsRewrite::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("how"); // c case, w words, x expression, b body only, f fields only
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *text, const char *needle, const char *with,
                        const char *how, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(needle)
                            << QString::fromUtf8(with) << QString::fromLatin1(how)
                            << QString::fromUtf8(after);
    };
    row("in the body", "One cat.\n", "cat", "dog", "", "One dog.\n");
    row("any case", "Cat cat\n", "cat", "dog", "", "dog dog\n");
    row("the same case", "Cat cat\n", "cat", "dog", "c", "Cat dog\n");
    row("whole words", "concat cat\n", "cat", "dog", "w", "concat dog\n");
    row("an expression with its groups", "a-b c-d\n", "(\\w)-(\\w)", "$2+$1", "x", "b+a d+c\n");
    row("beginnings of lines", "a\nb\n", "^(?=\\w)", "> ", "x", "> a\n> b\n");
    row("over lines", "a\nb\n", "a\\nb", "c", "x", "c\n");
    row("nothing in its place", "One cat.\n", " cat", "", "", "One.\n");
    row("not there", "One.\n", "cat", "dog", "", "as it was");
    row("a wrong expression", "One.\n", "(", "dog", "x", "as it was");
    row("beyond ASCII", "Köşe 🦀\n", "🦀", "é", "", "Köşe é\n");
    row("both parts", "---\ntitle: A cat\n---\ncat\n", "cat", "dog", "",
        "---\ntitle: A dog\n---\ndog\n");
    row("the body alone", "---\ntitle: A cat\n---\ncat\n", "cat", "dog", "b",
        "---\ntitle: A cat\n---\ndog\n");
    row("the fields alone", "---\ntitle: A cat\n---\ncat\n", "cat", "dog", "f",
        "---\ntitle: A dog\n---\ncat\n");
    row("quotes and comments stay", "---\ntitle: \"A cat\"   # cat\n---\n", "cat", "dog", "",
        "---\ntitle: \"A dog\"   # cat\n---\n");
    row("a key is no value", "---\ncat: A cat\n---\n", "cat", "dog", "", "---\ncat: A dog\n---\n");
    row("what needs quotes gets them", "---\ntitle: A cat\n---\n", "A cat", "a: b # c", "",
        "---\ntitle: \"a: b # c\"\n---\n");
    row("a quote within quotes", "---\ntitle: \"A cat\"\n---\n", "cat", "\"c\"", "",
        "---\ntitle: \"A \\\"c\\\"\"\n---\n");
    row("an item of a list", "---\ntags: [cat, \"cat b\", c]\n---\n", "cat", "dog", "",
        "---\ntags: [dog, \"dog b\", c]\n---\n");
    row("items below each other", "---\ntags:\n  - cat\n  - b\n---\n", "cat", "dog", "",
        "---\ntags:\n  - dog\n  - b\n---\n");
    row("a value in a map", "---\nseo:\n  title: A cat\n---\n", "cat", "dog", "",
        "---\nseo:\n  title: A dog\n---\n");
    row("a date stays one", "---\ndate: 2018-05-30\n---\n", "2018", "2019", "",
        "---\ndate: 2019-05-30\n---\n");
    row("a number that becomes none", "---\nweight: 10\n---\n", "0", "x", "", "refused");
    row("yes that becomes none", "---\ndraft: true\n---\n", "true", "perhaps", "", "refused");
    row("text that looks like a number stays text", "---\ntitle: cat\n---\n", "cat", "12", "",
        "---\ntitle: \"12\"\n---\n");
    row("an alias", "---\na: &x cat\nb: *x\n---\n", "cat", "dog", "", "left when found");
    row("front matter that cannot be read", "---\ntitle: \"cat\n---\ncat\n", "cat", "dog", "f",
        "left when found");
    row("the body cannot become front matter", "cat\na: b\n---\n", "cat", "---", "", "refused");
    row("TOML", "+++\ntitle = \"A cat\"\n+++\ncat\n", "cat", "dog", "",
        "+++\ntitle = \"A dog\"\n+++\ndog\n");
    row("JSON", "{\n  \"title\": \"A cat\"\n}\ncat\n", "cat", "dog", "",
        "{\n  \"title\": \"A dog\"\n}\ndog\n");
    row("Windows line ends stay", "---\r\ntitle: cat\r\n---\r\ncat\r\n", "cat", "dog", "",
        "---\r\ntitle: dog\r\n---\r\ndog\r\n");
    row("an expression that backtracks for ever",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n", "(a+)+$", "b", "xb",
        "too slow");
}

void TestWordsRewrite::replaces()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QFETCH(QString, with);
    QFETCH(QString, how);
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x")});
    const QString name = QStringLiteral("posts/a.md");
    tree.write(name, text.toUtf8());
    const WordsWish wish{{needle, how.contains(u'c'), how.contains(u'w'), how.contains(u'x')},
                         with,
                         !how.contains(u'f'),
                         !how.contains(u'b')};
    SearchProgress progress;
    const BlogHits found = findWords(tree.blog(), wish, {}, Going, progress);
    QVERIFY(found.complete);
    QCOMPARE(int(progress.done), int(progress.all));
    const RewritePlan plan = planWords(tree.blog(), wish, found.posts, {}, Going);
    QTEST(outcome(found, plan, tree.path(name)), "after");
}

void TestWordsRewrite::showsTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // line number, line, [hit]
    QTest::newRow("a line of the body") << "---\ntitle: B\n---\nOne\n  a cat.\n"
                                        << "5: a [cat].";
    QTest::newRow("a field") << "---\ndate: x\ntitle: A cat\n---\n"
                             << "3: title: A [cat]";
    QTest::newRow("a long line")
        << QString(QStringLiteral("b ").repeated(60) + QStringLiteral("cat")
                   + QStringLiteral(" d").repeated(90))
        << QString(QStringLiteral("1: \u2026") + QStringLiteral("b ").repeated(20)
                   + QStringLiteral("[cat]") + QStringLiteral(" d").repeated(58)
                   + QStringLiteral(" \u2026"));
    QTest::newRow("signs of two halves are not cut")
        << QString(QStringLiteral("🦀").repeated(30) + QStringLiteral("xcat"))
        << QString(QStringLiteral("1: \u2026") + QStringLiteral("🦀").repeated(19)
                   + QStringLiteral("x[cat]"));
}

void TestWordsRewrite::showsTheLine()
{
    QFETCH(QString, text);
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x")});
    tree.write(QStringLiteral("posts/a.md"), text.toUtf8());
    SearchProgress progress;
    const BlogHits found = findWords(tree.blog(), {{QStringLiteral("cat")}}, {}, Going, progress);
    QCOMPARE(found.count(), 1);
    const WordHit hit = found.posts[0].hits[0];
    QString shown = hit.shown;
    shown.insert(hit.marked.end(), u']').insert(hit.marked.start, u'[');
    QTEST(QStringLiteral("%1: %2").arg(hit.line).arg(shown), "shown");
}

void TestWordsRewrite::onlyWhatIsChosen()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"),
                QStringLiteral("posts/a.md:---\ntitle: cat cat\n---\ncat cat cat\n"),
                QStringLiteral("posts/b.md:cat\n")});
    const WordsWish wish{{QStringLiteral("cat")}, QStringLiteral("dog")};
    SearchProgress progress;
    BlogHits found = findWords(tree.blog(), wish, {}, Going, progress);
    QCOMPARE(found.count(), 6);
    QCOMPARE(found.searched, 2);
    QList<WordHit> &hits = found.posts[0].hits;
    hits.removeAt(3); // the second one of the body
    hits.removeAt(0); // the first one of the title
    found.posts.removeLast();
    const RewritePlan plan = planWords(tree.blog(), wish, found.posts, {}, Going);
    QCOMPARE(plan.operation.steps.size(), 1);
    QCOMPARE(plan.operation.steps[0].after, QByteArray("---\ntitle: cat dog\n---\ndog cat dog\n"));
}

void TestWordsRewrite::changedMeanwhileIsRefused()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("posts/a.md:cat\n"),
                QStringLiteral("posts/b.md:cat\n")});
    const WordsWish wish{{QStringLiteral("cat")}, QStringLiteral("dog")};
    SearchProgress progress;
    const BlogHits found = findWords(tree.blog(), wish, {}, Going, progress);
    tree.write(QStringLiteral("posts/a.md"), "A cat\n");
    const RewritePlan plan = planWords(tree.blog(), wish, found.posts, {}, Going);
    QCOMPARE(plan.left.size(), 1);
    QCOMPARE(plan.left[0].reason.code, Problem::FileChangedOnDisk);
    QCOMPARE(plan.operation.steps.size(), 1);
}

void TestWordsRewrite::aLegacyEncodingRefusesWhatItLacks()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x")});
    const QByteArray legacy("Caf\xe9 au lait, d\xe9j\xe0 vu, \xe0 la carte, cat, voil\xe0.\n");
    tree.write(QStringLiteral("posts/a.md"), legacy);
    const WordsWish good{{QStringLiteral("cat")}, QString::fromUtf8("thé")};
    SearchProgress progress;
    const BlogHits found = findWords(tree.blog(), good, {}, Going, progress);
    QCOMPARE(found.count(), 1);
    const RewritePlan plan = planWords(tree.blog(), good, found.posts, {}, Going);
    QCOMPARE(plan.operation.steps.value(0).after, QByteArray(legacy).replace("cat", "th\xe9"));
    const WordsWish bad{{QStringLiteral("cat")}, QString::fromUtf8("🦀")};
    const BlogHits again = findWords(tree.blog(), bad, {}, Going, progress);
    const RewritePlan refused = planWords(tree.blog(), bad, again.posts, {}, Going);
    QVERIFY(refused.isEmpty());
    QCOMPARE(refused.left.size(), 1);
}

void TestWordsRewrite::mixedLineEndsKeepTheirLines()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x")});
    tree.write(QStringLiteral("posts/a.md"), "cat\r\nb\nc\nd\n");
    SearchProgress progress;
    for (const auto &[with, after] :
         {std::pair("dog", "dog\r\nb\nc\nd\n"), std::pair("a\\nb", "")}) {
        const WordsWish wish{{QStringLiteral("cat"), false, false, true}, QLatin1String(with)};
        const BlogHits found = findWords(tree.blog(), wish, {}, Going, progress);
        const RewritePlan plan = planWords(tree.blog(), wish, found.posts, {}, Going);
        QCOMPARE(plan.operation.steps.value(0).after, QByteArray(after));
    }
}

void TestWordsRewrite::unsavedTextTakesPart()
{
    LifeBench bench;
    bench.tree.write(QStringLiteral("posts/b.md"), "---\ntitle: A cat\n---\nOne cat.\n\nTwo.\n");
    OpenPost *post = bench.open(bench.other());
    LifeBench::type(post, QStringLiteral("A new cat."));
    const WordsWish wish{{QStringLiteral("cat")}, QStringLiteral("dog")};
    SearchProgress progress;
    const Blog &blog = *bench.workspace.blog();
    const auto unsaved = bench.life.unsavedTexts();
    const BlogHits found = findWords(blog, wish, unsaved, Going, progress);
    QCOMPARE(found.count(), 3);
    const RewritePlan plan = planWords(blog, wish, found.posts, unsaved, Going);
    QVERIFY(bench.life.carryOut(plan).ok());
    QVERIFY(post->isModified());
    QCOMPARE(post->text(), QStringLiteral("---\ntitle: A dog\n---\nOne dog.\n\nTwo.\nA new dog."));
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/b.md")),
             QByteArray("---\ntitle: A dog\n---\nOne dog.\n\nTwo.\n"));
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/b.md")),
             QByteArray("---\ntitle: A cat\n---\nOne cat.\n\nTwo.\n"));
    QCOMPARE(post->text(), QStringLiteral("---\ntitle: A cat\n---\nOne cat.\n\nTwo.\nA new cat."));
    QVERIFY(post->isModified());
    QVERIFY(bench.life.keptWords().isEmpty());
}

void TestWordsRewrite::isUndoneAsOneStep()
{
    LifeBench bench;
    QStringList files;
    for (int i = 0; i < 20; ++i)
        files.append(QStringLiteral("posts/p%1.md:---\ntitle: cat %1\n---\ncat\r\ncat").arg(i));
    bench.tree.write(files);
    const BlogTree::Files before = bench.tree.files();
    OpenPost *post = bench.open(bench.tree.path(QStringLiteral("posts/p3.md")));
    const WordsWish wish{{QStringLiteral("cat")}, QStringLiteral("dog")};
    SearchProgress progress;
    const Blog &blog = *bench.workspace.blog();
    const BlogHits found = findWords(blog, wish, {}, Going, progress);
    QCOMPARE(found.count(), 60);
    QVERIFY(bench.life.carryOut(planWords(blog, wish, found.posts, {}, Going)).ok());
    QVERIFY(post->text().contains(QStringLiteral("dog")));
    QVERIFY(!post->isModified());
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        QCOMPARE(bench.tree.files().value(each.key()),
                 each.key().contains(u'p') ? QByteArray(*each).replace("cat", "dog") : *each);
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files(), before);
    QVERIFY(post->text().contains(QStringLiteral("cat")));
}

void TestWordsRewrite::manyFilesAreWrittenAside()
{
    LifeBench bench;
    QStringList files;
    for (int i = 0; i < 70; ++i)
        files.append(QStringLiteral("posts/p%1.md:cat").arg(i));
    bench.tree.write(files);
    const BlogTree::Files before = bench.tree.files();
    int aside = 0;
    bench.life.setAside([&](const std::function<Done()> &job) {
        ++aside;
        return job();
    });
    const WordsWish wish{{QStringLiteral("cat")}, QStringLiteral("dog")};
    SearchProgress progress;
    const Blog &blog = *bench.workspace.blog();
    BlogHits found = findWords(blog, wish, {}, Going, progress);
    QVERIFY(bench.life.carryOut(planWords(blog, wish, found.posts, {}, Going)).ok());
    QCOMPARE(aside, 1);
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(aside, 2);
    QCOMPARE(bench.tree.files(), before);
    // While something is unsaved, and for a few.
    LifeBench::type(bench.open(bench.other()), QStringLiteral("x"));
    const auto unsaved = bench.life.unsavedTexts();
    found = findWords(blog, wish, unsaved, Going, progress);
    QVERIFY(bench.life.carryOut(planWords(blog, wish, found.posts, unsaved, Going)).ok());
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(aside, 2);
}

void TestWordsRewrite::anotherTextSinceRefusesAll()
{
    LifeBench bench;
    bench.tree.write(QStringLiteral("posts/b.md"), "cat\n");
    OpenPost *post = bench.open(bench.other());
    LifeBench::type(post, QStringLiteral("x"));
    const WordsWish wish{{QStringLiteral("cat")}, QStringLiteral("dog")};
    SearchProgress progress;
    const Blog &blog = *bench.workspace.blog();
    const auto unsaved = bench.life.unsavedTexts();
    const BlogHits found = findWords(blog, wish, unsaved, Going, progress);
    const RewritePlan plan = planWords(blog, wish, found.posts, unsaved, Going);
    QCOMPARE(plan.operation.steps.size(), 1);
    LifeBench::type(post, QStringLiteral("y"));
    QVERIFY(!bench.life.carryOut(plan).ok());
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/b.md")), QByteArray("cat\n"));
    QCOMPARE(post->text(), QStringLiteral("cat\nxy"));
}

void TestWordsRewrite::stopsWhenCancelled()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("posts/a.md:cat\n")});
    const std::atomic_bool cancelled = true;
    SearchProgress progress;
    QCOMPARE(findWords(tree.blog(), {{QStringLiteral("cat")}}, {}, cancelled, progress).count(), 0);
}

QTEST_MAIN(TestWordsRewrite)
#include "tst_wordsrewrite.moc"
