// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/posttabs.h"

#include "session/openpost.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "support/scriptedprompts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <memory>

using namespace Galley;

namespace {

/// A blog of six posts, a.md to f.md, and tabs that nobody has used.
struct Bench {
    QTemporaryDir folder;
    QTemporaryDir profile;
    Settings settings{profile.path()};
    ScriptedPrompts prompts;
    Workspace workspace{settings, prompts};
    PostTabs tabs{workspace};

    Bench()
    {
        write(QStringLiteral("hugo.toml"), "title = \"One\"\n");
        for (const char *name : {"a", "b", "c", "d", "e", "f"})
            write(QLatin1String(name) + QStringLiteral(".md"), "Words\n");
        QVERIFY(workspace.open(path(QStringLiteral("a.md"))));
    }
    QString path(const QString &name) const
    {
        return QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    /// Words of one letter: a post opened as the list does (a), in a tab of its own (+a), changed
    /// (!), saved (s), the tab of a post closed (-a), the others closed (=a), reopened (r),
    /// stepped (> <), kept (k), the current one moved to the front (m).
    void act(const QString &acts)
    {
        for (const QString &act : acts.split(u' ', Qt::SkipEmptyParts)) {
            const QString post = path(act.right(1) + QStringLiteral(".md"));
            const auto index = [&] {
                for (qsizetype i = 0; i < tabs.tabs().size(); ++i)
                    if (tabs.tabs()[i].path == post)
                        return i;
                return qsizetype(-1);
            };
            if (act == u"!")
                QTextCursor(workspace.post()->document()).insertText(QStringLiteral("x"));
            else if (act == u"s")
                QVERIFY(workspace.save());
            else if (act == u"r")
                tabs.reopen();
            else if (act == u">" || act == u"<")
                tabs.step(act == u">" ? 1 : -1);
            else if (act == u"k")
                tabs.keep(tabs.current());
            else if (act == u"m")
                tabs.move(tabs.current(), 0);
            else if (act.startsWith(u'+'))
                tabs.openKept(post);
            else if (act.startsWith(u'-'))
                tabs.close(index());
            else if (act.startsWith(u'='))
                tabs.closeOthers(index());
            else
                QVERIFY(workspace.openPost(post));
        }
    }
    /// The tabs' letters; the current one in brackets, unsaved with a star, passing with a question
    /// mark.
    QString shown() const
    {
        QStringList words;
        for (qsizetype i = 0; i < tabs.tabs().size(); ++i) {
            const PostTabs::Tab &tab = tabs.tabs()[i];
            QString word = QFileInfo(tab.path).completeBaseName();
            word += tab.isUnsaved ? QStringLiteral("*") : QString();
            word += tab.stays ? QString() : QStringLiteral("?");
            words.append(i == tabs.current() ? u'[' + word + u']' : word);
        }
        return words.join(u' ');
    }
};

} // namespace

class TestPostTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneShows_data();
    void whatIsDoneShows();
    void anUnsavedPostIsAskedFor();
    void whatAFieldHandsOverLateIsNotLost();
    void savedUnderTheNameOfAnUnreadTabItIsThatTab();
    void aTabKeepsItsUndoHistory();
    void manyTabsKeepTheirPosts();
    void aPostThatIsRenamedOrGoneFollows();
    void anotherBlogHasItsOwnTabs();
    void tabsComeBack();
};

void TestPostTabs::whatIsDoneShows_data()
{
    QTest::addColumn<QString>("acts");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the first post is one tab") << ""
                                               << "[a?]";
    QTest::newRow("a post that was only looked at gives its tab away") << "b c"
                                                                       << "[c?]";
    QTest::newRow("a changed one stays") << "! b"
                                         << "a* [b?]";
    QTest::newRow("a changed and saved one stays") << "! s b c"
                                                   << "a [c?]";
    QTest::newRow("a kept one stays") << "k b"
                                      << "a [b?]";
    QTest::newRow("back to an open one opens nothing") << "k b a"
                                                       << "[a] b?";
    QTest::newRow("the tab given away keeps its place") << "k b a c"
                                                        << "a [c?]";
    QTest::newRow("a tab of its own stands behind the current one") << "+b +c a +d"
                                                                    << "a [d] b c";
    QTest::newRow("a tab of its own takes nobody's") << "k b a +d"
                                                     << "a [d] b?";
    QTest::newRow("stepping goes round") << "+b +c >"
                                         << "[a] b c";
    QTest::newRow("stepping back goes round") << "+b +c > <"
                                              << "a b [c]";
    QTest::newRow("closing goes back to the post before") << "+b +c a -a"
                                                          << "b [c]";
    QTest::newRow("closing another leaves the current one") << "+b +c -a"
                                                            << "b [c]";
    QTest::newRow("the only tab stays") << "-a"
                                        << "[a?]";
    QTest::newRow("closing the others") << "+b +c =b"
                                        << "[b]";
    QTest::newRow("what was closed comes back") << "+b +c -b r"
                                                << "a c [b]";
    QTest::newRow("in the order of closing") << "+b +c +d -b -c r r"
                                             << "a d c [b]";
    QTest::newRow("with nothing closed nothing comes") << "+b r"
                                                       << "a [b]";
    QTest::newRow("a moved tab stays the current one") << "+b +c m"
                                                       << "[c] a b";
}

void TestPostTabs::whatIsDoneShows()
{
    QFETCH(QString, acts);
    QFETCH(QString, shown);
    Bench bench;
    bench.act(acts);
    QCOMPARE(bench.shown(), shown);
}

void TestPostTabs::anUnsavedPostIsAskedFor()
{
    Bench bench;
    bench.act(QStringLiteral("! +b"));
    bench.prompts.savingAnswer = Prompts::Answer::Cancel;
    bench.act(QStringLiteral("-a"));
    QCOMPARE(bench.prompts.asked, QStringList{QStringLiteral("save a.md")});
    QCOMPARE(bench.shown(), QStringLiteral("a* [b]"));
    bench.prompts.savingAnswer = Prompts::Answer::Save;
    bench.act(QStringLiteral("-a"));
    QCOMPARE(bench.shown(), QStringLiteral("[b]"));
    QFile saved(bench.path(QStringLiteral("a.md")));
    QVERIFY(saved.open(QFile::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("xWords\n"));

    bench.act(QStringLiteral("+a ! b"));
    bench.prompts.savingAnswer = Prompts::Answer::Discard;
    bench.act(QStringLiteral("-a"));
    QCOMPARE(bench.shown(), QStringLiteral("[b]"));
    bench.act(QStringLiteral("r"));
    QVERIFY(!bench.workspace.post()->isModified());
    QCOMPARE(bench.workspace.post()->text(), QStringLiteral("xWords\n"));
}

/// The form gives a post what was typed into a field when another one is shown.
void TestPostTabs::whatAFieldHandsOverLateIsNotLost()
{
    Bench bench;
    bench.act(QStringLiteral("+b"));
    OpenPost *post = bench.workspace.post();
    bool handed = false;
    QObject::connect(&bench.workspace, &Workspace::postChanged, post, [&] {
        if (!handed && bench.workspace.post() != post) {
            handed = true;
            QTextCursor(post->document()).insertText(QStringLiteral("tag"));
        }
    });
    QVERIFY(!bench.tabs.close(bench.tabs.current()));
    QVERIFY(handed);
    QCOMPARE(bench.workspace.post(), post);
    QVERIFY(post->text().startsWith(QStringLiteral("tag")));
    QCOMPARE(bench.shown(), QStringLiteral("a [b*]"));
}

void TestPostTabs::savedUnderTheNameOfAnUnreadTabItIsThatTab()
{
    Bench bench;
    bench.tabs.restore({{bench.path(QStringLiteral("a.md")), {}, true},
                        {bench.path(QStringLiteral("b.md")), {}, true}});
    QCOMPARE(bench.tabs.tabs().size(), 2);
    QVERIFY(bench.workspace.post()->saveAs(bench.path(QStringLiteral("b.md"))).ok());
    QCOMPARE(bench.tabs.tabs().size(), 1);
    QCOMPARE(bench.tabs.current(), 0);
}

void TestPostTabs::aTabKeepsItsUndoHistory()
{
    Bench bench;
    bench.act(QStringLiteral("! s +b ! a"));
    QTextDocument *document = bench.workspace.post()->document();
    QVERIFY(document->isUndoAvailable());
    document->undo();
    QCOMPARE(bench.workspace.post()->text(), QStringLiteral("Words\n"));
    QCOMPARE(bench.shown(), QStringLiteral("[a*] b*"));
}

void TestPostTabs::manyTabsKeepTheirPosts()
{
    Bench bench;
    bench.tabs.keep(0);
    OpenPost *first = bench.workspace.post();
    for (int i = 0; i < 30; ++i) {
        bench.write(QStringLiteral("p%1.md").arg(i), "Words\n");
        bench.tabs.openKept(bench.path(QStringLiteral("p%1.md").arg(i)));
    }
    QCOMPARE(bench.tabs.tabs().size(), 31);
    bench.tabs.show(0);
    QCOMPARE(bench.workspace.post(), first);
}

void TestPostTabs::aPostThatIsRenamedOrGoneFollows()
{
    Bench bench;
    bench.act(QStringLiteral("+b"));
    const QString moved = bench.path(QStringLiteral("moved.md"));
    QVERIFY(QFile::rename(bench.path(QStringLiteral("b.md")), moved));
    bench.workspace.post()->follow(moved);
    QCOMPARE(bench.shown(), QStringLiteral("a [moved]"));
    bench.workspace.closePost(moved); // its file is gone
    QCOMPARE(bench.shown(), QStringLiteral("[a]"));
}

void TestPostTabs::anotherBlogHasItsOwnTabs()
{
    Bench bench;
    bench.act(QStringLiteral("+b +c"));
    const QTemporaryDir other;
    QFile file(other.filePath(QStringLiteral("z.md")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    QVERIFY(bench.workspace.open(file.fileName()));
    QCOMPARE(bench.shown(), QStringLiteral("[z?]"));
    QVERIFY(!bench.tabs.canReopen());
}

void TestPostTabs::tabsComeBack()
{
    Bench bench;
    bench.act(QStringLiteral("+b +c +d a e"));
    QCOMPARE(bench.shown(), QStringLiteral("a [e?] b c d"));
    const QList<SessionState::Tab> kept = bench.tabs.state();
    Bench again;
    QList<SessionState::Tab> there;
    for (const SessionState::Tab &tab : kept)
        there.append({again.path(QFileInfo(tab.path).fileName()), tab.title, tab.stays});
    QVERIFY(QFile::remove(again.path(QStringLiteral("c.md"))));
    again.act(QStringLiteral("e"));
    again.tabs.restore(there);
    QCOMPARE(again.shown(), QStringLiteral("a [e?] b d"));
    QCOMPARE(again.workspace.posts().size(), std::size_t(2)); // the others are read when shown
    again.act(QStringLiteral(">"));
    QCOMPARE(again.shown(), QStringLiteral("a e? [b] d"));
    // One that has gone meanwhile closes.
    QVERIFY(QFile::remove(again.path(QStringLiteral("d.md"))));
    again.act(QStringLiteral(">"));
    QCOMPARE(again.shown(), QStringLiteral("a e? [b]"));
}

QTEST_MAIN(TestPostTabs)
#include "tst_posttabs.moc"
