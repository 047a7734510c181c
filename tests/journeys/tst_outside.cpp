// SPDX-License-Identifier: GPL-3.0-or-later
// Another program changes the file of an open post, in the real window. With GALLEY_PICTURES naming
// a folder, the window is saved there as it looks in between.
#include "app/outsidedesk.h"
#include "look/look.h"
#include "support/journey.h"
#include "widgets/comparison/comparisonview.h"
#include "widgets/frontmatterform.h"
#include "widgets/merge/mergepanel.h"
#include "widgets/noticestack.h"
#include "widgets/postlistview.h"
#include "widgets/postpane.h"

#include <QLabel>
#include <QPushButton>

using namespace Galley;

namespace {

const QByteArray Post
    = "---\ntitle: \"Rustfest 2018 Paris\"\nimage: "
      "/public/images/posts/first/001.png\npublishedAt: "
      "2018-05-30\ndescription: \"A conference in Paris\"\n---\n\n![Rustfest 2018 "
      "Paris](/public/images/posts/first/001.png)\n\nI'm interesting Rust as second programming "
      "language in addition to Python. I'd like to learn how to develop low level stuff with Rust "
      "and new programming concepts which Rust has.\n\nThe conference was 4 days. All the "
      "presentations are made in first day. Second day was for workshops. Third and fourth days "
      "were for impl days which are discussion days.\n\n## Impressions\n\n- Rust has great "
      "community. The community is very helpful to newcomers.\n- A good part of the community "
      "members have functional programming background.\n- There were a lot of blockchain people "
      "in the conference.\n\nI became more interested in Rust after the conference. Happy to "
      "started this journey.\n";
const QString Name = QStringLiteral("posts/first.md");

QByteArray theirs()
{
    return QByteArray(Post)
        .replace("impl days", "implementation days")
        .replace("2018-05-30", "2018-05-31")
        .replace("started this", "have started this")
        .replace("a lot of blockchain people", "many blockchain people");
}

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangedPostIsMergedAndAsksForItsConflict_data();
    void aChangedPostIsMergedAndAsksForItsConflict();
    void aCleanPostTakesTheNewText();
    void aConflictInAKeyTintsTheForm();
    void aDeletedFileIsSavedAgain();
    void aRenamedFileIsFollowed();
    void takenBackByUndoASaveAsks();
    void aPostInTheBackgroundIsMergedToo();

private:
    static void show(const Journey &journey);
    static void typeOver(const Journey &journey, const QString &from, const QString &to);
    static QPushButton *button(const Journey &journey, const QString &text);
    static QString sentences(const Journey &journey);
    static void picture(const Journey &journey, const QString &name);
};

void TestOutside::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOutside::show(const Journey &journey)
{
    journey.write(Name, Post);
    QVERIFY(journey.window->open(journey.path(Name)));
    QVERIFY(journey.proofIsCurrent());
}

void TestOutside::typeOver(const Journey &journey, const QString &from, const QString &to)
{
    QTextCursor cursor = journey.post()->document()->find(from);
    QVERIFY(!cursor.isNull());
    cursor.insertText(to);
}

QPushButton *TestOutside::button(const Journey &journey, const QString &text)
{
    for (QPushButton *each : journey.window->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QString TestOutside::sentences(const Journey &journey)
{
    QStringList found;
    for (const NoticeBar *bar : journey.window->findChildren<NoticeBar *>()) {
        if (bar->isVisible())
            found.append(QString(bar->notice().first + u' ' + bar->notice().second));
    }
    return found.join(u'\n');
}

void TestOutside::picture(const Journey &journey, const QString &name)
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(journey.proofIsCurrent());
    QCoreApplication::processEvents();
    QVERIFY(journey.window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestOutside::aChangedPostIsMergedAndAsksForItsConflict_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    const int light = int(Settings::Theme::Light);
    QTest::newRow("light") << light << QSize(1440, 900) << 1.0;
    QTest::newRow("dark") << int(Settings::Theme::Dark) << QSize(1440, 900) << 1.0;
    QTest::newRow("contrast") << int(Settings::Theme::Contrast) << QSize(1440, 900) << 1.0;
    QTest::newRow("narrow") << light << QSize(1024, 700) << 1.0;
    QTest::newRow("twice") << light << QSize(1440, 900) << 2.0;
}

void TestOutside::aChangedPostIsMergedAndAsksForItsConflict()
{
    QFETCH(int, theme);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    Look::setFontScale(scale);
    QApplication::setFont(Look::font(1.0));
    applyLook(*qApp, static_cast<Settings::Theme>(theme));
    const QString name = QLatin1String(QTest::currentDataTag());
    {
        Journey journey;
        journey.window->resize(size);
        show(journey);
        const auto *form = journey.window->findChild<FrontMatterForm *>();
        const bool folded = form->isFolded();
        typeOver(journey, QStringLiteral(" which are discussion days"),
                 QStringLiteral(", where everyone discusses and builds"));
        journey.write(Name, theirs());
        QTRY_VERIFY(sentences(journey).startsWith(
            QStringLiteral("Another program changed this file while you were writing. 3 changes "
                           "went together. 1 place was changed by both and needs you. Nothing is "
                           "lost.")));
        QVERIFY(journey.post()->text().contains(QStringLiteral("have started this")));
        QVERIFY(journey.post()->text().contains(QStringLiteral("discusses and builds")));
        picture(journey, QStringLiteral("merge-") + name);

        QVERIFY(button(journey, QStringLiteral("Show all changes")));
        button(journey, QStringLiteral("Show all changes"))->click();
        ComparisonView *view = nullptr;
        for (ComparisonView *each : journey.window->findChildren<ComparisonView *>())
            view = each->isVisible() ? each : view;
        QVERIFY(view);
        QCOMPARE(view->changeCount(), 3);
        picture(journey, QStringLiteral("compare-") + name);
        QTest::keyClick(view->focusProxy(), Qt::Key_Escape);
        QVERIFY(!view->isVisible());

        QVERIFY(button(journey, QStringLiteral("Keep from disk")));
        QVERIFY(form->isFolded()); // the card needs the room
        button(journey, QStringLiteral("Keep from disk"))->click();
        QCOMPARE(form->isFolded(), folded);
        QVERIFY(!button(journey, QStringLiteral("Keep from disk")));
        QVERIFY(journey.window->workspace().save());
        QVERIFY(journey.prompts.asked.isEmpty());
        QCOMPARE(journey.read(Name), theirs());
        QTRY_COMPARE(sentences(journey), QString());
    }
    Look::setFontScale(1.0);
    QApplication::setFont(Look::font(1.0));
    applyLook(*qApp, Settings::Theme::Light);
}

void TestOutside::aCleanPostTakesTheNewText()
{
    Journey journey;
    show(journey);
    journey.write(Name, theirs());
    QTRY_VERIFY(sentences(journey).startsWith(
        QStringLiteral("This file changed on disk. You had no changes, so Galley shows the new "
                       "text.")));
    QCOMPARE(journey.post()->bytes(), theirs());
    QVERIFY(!journey.window->isWindowModified());
    button(journey, QStringLiteral("Show what changed"))->click();
    picture(journey, QStringLiteral("reloaded"));
}

void TestOutside::aConflictInAKeyTintsTheForm()
{
    Journey journey;
    show(journey);
    QVERIFY(
        journey.post()->setField(QStringLiteral("publishedAt"), QStringLiteral("2018-06-01")).ok());
    journey.write(Name, theirs());
    QTRY_VERIFY(button(journey, QStringLiteral("Keep from disk")));
    picture(journey, QStringLiteral("key"));
    auto *form = journey.window->findChild<FrontMatterForm *>();
    const auto tinted = [form] {
        const QImage shown = form->grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < 40; ++x) {
                if (shown.pixelColor(x, y) == Look::instance().colour(Token::WarnTint))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(tinted());
    button(journey, QStringLiteral("Keep yours"))->click();
    QVERIFY(!tinted());
    QVERIFY(journey.post()->text().contains(QStringLiteral("2018-06-01")));
}

void TestOutside::aDeletedFileIsSavedAgain()
{
    Journey journey;
    show(journey);
    QVERIFY(QFile::remove(journey.path(Name)));
    QTRY_VERIFY(sentences(journey).startsWith(
        QStringLiteral("This file was deleted by another program. Your text is still here.")));
    QVERIFY(journey.window->isWindowModified());
    picture(journey, QStringLiteral("deleted"));
    button(journey, QStringLiteral("Save it again"))->click();
    QCOMPARE(journey.read(Name), Post);
    QTRY_COMPARE(sentences(journey), QString());
}

void TestOutside::aRenamedFileIsFollowed()
{
    Journey journey;
    show(journey);
    const QString now = journey.path(QStringLiteral("posts/renamed.md"));
    journey.settings.setWordGoal(journey.path(Name), 300);
    QVERIFY(QFile::rename(journey.path(Name), now));
    QTRY_VERIFY(sentences(journey).startsWith(
        QStringLiteral("Another program renamed this file to renamed.md.")));
    QCOMPARE(journey.settings.wordGoal(now), 300);
    typeOver(journey, QStringLiteral("Impressions"), QStringLiteral("Thoughts"));
    QVERIFY(journey.window->workspace().save());
    QVERIFY(journey.read(QStringLiteral("posts/renamed.md")).contains("Thoughts"));
    QVERIFY(!QFile::exists(journey.path(Name)));
}

void TestOutside::takenBackByUndoASaveAsks()
{
    Journey journey;
    show(journey);
    typeOver(journey, QStringLiteral("Impressions"), QStringLiteral("Thoughts"));
    journey.write(Name, theirs());
    QTRY_VERIFY(sentences(journey).contains(QStringLiteral("4 changes went together.")));
    journey.editor().setFocus();
    QTest::keyClick(&journey.editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sentences(journey).contains(
        QStringLiteral("You took its changes out of your text again.")));
    QVERIFY(!journey.window->workspace().save());
    QCOMPARE(journey.prompts.asked, QStringList{QStringLiteral("overwrite first.md")});
    QCOMPARE(journey.read(Name), theirs());
    QTest::keyClick(&journey.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(journey.window->workspace().save());
    QCOMPARE(journey.read(Name), theirs().replace("Impressions", "Thoughts"));
}

void TestOutside::aPostInTheBackgroundIsMergedToo()
{
    Journey journey;
    show(journey);
    typeOver(journey, QStringLiteral("Impressions"), QStringLiteral("Thoughts"));
    OpenPost *first = journey.post();
    journey.write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\n\nBody.\n");
    QVERIFY(journey.window->workspace().openPost(journey.path(QStringLiteral("posts/second.md"))));
    journey.write(Name, theirs());
    QTRY_VERIFY(first->text().contains(QStringLiteral("have started this")));
    QCOMPARE(sentences(journey), QString());
    QVERIFY(journey.window->workspace().openPost(journey.path(Name)));
    QVERIFY(sentences(journey).contains(QStringLiteral("4 changes went together.")));
}

GALLEY_JOURNEY_MAIN(TestOutside)
#include "tst_outside.moc"
