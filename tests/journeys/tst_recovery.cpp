// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textformat.h"
#include "session/journal/editlog.h"
#include "support/journey.h"
#include "widgets/comparison/comparisonview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QListWidget>
#include <QPushButton>
#include <QTextCursor>

using namespace Galley;

/// What an author sees after a crash, and of the history. With GALLEY_PICTURES naming a folder, the
/// window is saved there as it looks in between.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersComparesAndRestores();
    void restoresOneChangeAtATime();
    void discardsOnlyWhenAsked();
    void joinsWhatChangedOnTheDisk();
    void namesTheOtherPosts();
    void bringsBackAFileThatIsGone();
    void savesElsewhereWhereTheFolderIsGone();
    void savesElsewhereWhatTheEncodingLacks();
    void restoringKeepsWhatWasTypedSince();
    void historyRestoresASave();
    void sayingThatNothingIsKeptGoesOn();

private:
    static constexpr const char *before = "---\ntitle: First\n---\n\nOne.\n\nTwo.\n\nThree.\n";
    static constexpr const char *typed
        = "---\ntitle: First\n---\n\nOne and more.\n\nTwo.\n\nThree, "
          "and the rest.\n";
    /// The journal of a Galley that died.
    static void leave(const Journey &journey, const QString &name, const QByteArray &disk,
                      const QByteArray &text);
    static QPushButton *button(const QWidget &in, const QString &text);
    static void click(const Journey &journey, const QString &text);
    static QStringList sentences(const Journey &journey);
    static void picture(const Journey &journey, const char *name);
};

void TestRecovery::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestRecovery::leave(const Journey &journey, const QString &name, const QByteArray &disk,
                         const QByteArray &text)
{
    const QString folder = journey.profile.filePath(QStringLiteral("journal/dead"));
    QDir().mkpath(folder);
    const QDateTime now = QDateTime::currentDateTime();
    EditLog log;
    const QString base = QString::fromUtf8(disk);
    const QString path = QDir(QFileInfo(journey.root()).canonicalFilePath()).filePath(name);
    QByteArray bytes = log.begin({path, now.addSecs(-21 * 60), disk, base}, now);
    bytes += log.record({{{0, base.size()}, QString::fromUtf8(text)}}, now);
    const int count = int(QDir(folder).entryList(QDir::Files).size());
    QFile file(folder + u'/' + QString::number(count + 1) + u'-' + QString::number(count + 1)
               + QStringLiteral(".journal"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QPushButton *TestRecovery::button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void TestRecovery::click(const Journey &journey, const QString &text)
{
    QPushButton *found = button(*journey.window, text);
    QVERIFY2(found, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList TestRecovery::sentences(const Journey &journey)
{
    QStringList found;
    for (NoticeBar *bar : journey.window->findChildren<NoticeBar *>()) {
        if (bar->isVisible())
            found.append(QString(bar->notice().first + u' ' + bar->notice().second));
    }
    return found;
}

void TestRecovery::picture(const Journey &journey, const char *name)
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(journey.proofIsCurrent());
    QCoreApplication::processEvents();
    QVERIFY(journey.window->grab().save(QDir(folder).filePath(QLatin1String(name))));
}

void TestRecovery::offersComparesAndRestores()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    // Never by itself.
    QCOMPARE(journey.post()->text(), QString::fromUtf8(before));
    QCOMPARE(sentences(journey).size(), 1);
    QVERIFY(sentences(journey).constFirst().startsWith(QStringLiteral(
        "Galley stopped before your last changes were saved. What you typed until ")));
    QVERIFY(sentences(journey).constFirst().contains(
        QStringLiteral("is kept safe. The file on disk is as you saved it at ")));
    picture(journey, "bar.png");

    click(journey, QStringLiteral("Compare"));
    auto *view = journey.window->findChildren<ComparisonView *>().constFirst();
    for (ComparisonView *each : journey.window->findChildren<ComparisonView *>())
        view = each->isVisible() ? each : view;
    QVERIFY(view->isVisible());
    QCOMPARE(view->changeCount(), 2);
    picture(journey, "compare.png");
    click(journey, QStringLiteral("Hide comparison"));
    QVERIFY(!view->isVisible());
    QVERIFY(journey.editor().isEnabled());

    click(journey, QStringLiteral("Restore all"));
    QCOMPARE(journey.post()->text(), QString::fromUtf8(typed));
    QCOMPARE(sentences(journey), QStringList());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), QByteArray(before));
    journey.post()->document()->undo();
    QCOMPARE(journey.post()->text(), QString::fromUtf8(before));
    journey.post()->document()->redo();
    // What was restored is kept by this Galley now, and no longer twice.
    QVERIFY(!QFileInfo::exists(journey.profile.filePath(QStringLiteral("journal/dead"))));
    QVERIFY(journey.window->workspace().save());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), QByteArray(typed));
}

void TestRecovery::restoresOneChangeAtATime()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    click(journey, QStringLiteral("Compare"));
    click(journey, QStringLiteral("Restore this change"));
    QVERIFY(journey.post()->text().contains(QStringLiteral("One and more.")));
    QVERIFY(journey.post()->text().contains(QStringLiteral("Three.\n")));
    QTRY_VERIFY(button(*journey.window, QStringLiteral("Restore this change")));
    QCoreApplication::processEvents();
    click(journey, QStringLiteral("Restore this change"));
    QCOMPARE(journey.post()->text(), QString::fromUtf8(typed));
    QCOMPARE(sentences(journey), QStringList()); // with the last one it is done
    QVERIFY(journey.editor().isEnabled());
}

void TestRecovery::discardsOnlyWhenAsked()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    click(journey, QStringLiteral("Discard…"));
    QCOMPARE(journey.prompts.asked, QStringList({QStringLiteral("discard first.md")}));
    QCOMPARE(sentences(journey).size(), 1);
    journey.prompts.discardAnswer = true;
    click(journey, QStringLiteral("Discard…"));
    QCOMPARE(sentences(journey), QStringList());
    QVERIFY(!QFileInfo::exists(journey.profile.filePath(QStringLiteral("journal/dead"))));
    QCOMPARE(journey.post()->text(), QString::fromUtf8(before));
    QVERIFY(!journey.post()->isModified());
}

void TestRecovery::joinsWhatChangedOnTheDisk()
{
    Journey journey;
    const QByteArray theirs = QByteArray(before).replace("Two.", "Two, by another program.");
    journey.write(QStringLiteral("posts/first.md"), theirs);
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(sentences(journey).constFirst().contains(
        QStringLiteral("has changed since; both go together.")));
    click(journey, QStringLiteral("Restore all"));
    QCOMPARE(journey.post()->text(),
             QString::fromUtf8(QByteArray(typed).replace("Two.", "Two, by another program.")));
}

void TestRecovery::namesTheOtherPosts()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    journey.write(QStringLiteral("posts/second.md"), before);
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    leave(journey, QStringLiteral("posts/second.md"), before, typed);
    journey.open();
    QCOMPARE(sentences(journey).size(), 1); // on the start page
    picture(journey, "start.png");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QCOMPARE(sentences(journey).size(), 2);
    picture(journey, "two.png");
    click(journey, QStringLiteral("Open second.md"));
    QCOMPARE(QFileInfo(journey.post()->path()).fileName(), QStringLiteral("second.md"));
    click(journey, QStringLiteral("Restore all"));
    QVERIFY(button(*journey.window, QStringLiteral("Open first.md")));
}

void TestRecovery::bringsBackAFileThatIsGone()
{
    Journey journey;
    journey.write(QStringLiteral("posts/other.md"), "other\n");
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/other.md"))));
    click(journey, QStringLiteral("Open first.md"));
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), QByteArray(before));
    click(journey, QStringLiteral("Restore all"));
    QCOMPARE(journey.post()->text(), QString::fromUtf8(typed));
}

void TestRecovery::historyRestoresASave()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTextCursor cursor(journey.post()->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(typed));
    QVERIFY(journey.window->workspace().save());
    QAction *history = nullptr;
    for (QAction *each : journey.window->actions())
        history = each->text() == QStringLiteral("&History…") ? each : history;
    QVERIFY(history);
    history->trigger();
    auto *list = journey.window->findChild<QListWidget *>(QStringLiteral("history"));
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->count(), 2);
    picture(journey, "history.png");
    list->setCurrentRow(1);
    click(journey, QStringLiteral("Restore all"));
    QCOMPARE(journey.post()->text(), QString::fromUtf8(before));
    journey.post()->document()->undo();
    QCOMPARE(journey.post()->text(), QString::fromUtf8(typed));
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), QByteArray(typed));
}

void TestRecovery::savesElsewhereWhereTheFolderIsGone()
{
    Journey journey;
    journey.write(QStringLiteral("posts/other.md"), "other\n");
    leave(journey, QStringLiteral("gone/first.md"),
          "\xef\xbb\xbf"
          "a\r\nb\r\n",
          typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/other.md"))));
    click(journey, QStringLiteral("Save first.md as…")); // the question is closed without an answer
    QVERIFY(button(*journey.window, QStringLiteral("Save first.md as…")));
    journey.prompts.savePathAnswer = journey.path(QStringLiteral("posts/other.md"));
    click(journey, QStringLiteral("Save first.md as…"));
    QCOMPARE(journey.read(QStringLiteral("posts/other.md")), QByteArray("other\n"));
    journey.prompts.savePathAnswer = journey.path(QStringLiteral("posts/first.md"));
    click(journey, QStringLiteral("Save first.md as…"));
    // As its post was written.
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")),
             "\xef\xbb\xbf" + QByteArray(typed).replace("\n", "\r\n"));
    QCOMPARE(QFileInfo(journey.post()->path()).fileName(), QStringLiteral("first.md"));
    QVERIFY(!QFileInfo::exists(journey.profile.filePath(QStringLiteral("journal/dead"))));
}

/// The post was in an encoding without the arrow that was typed last.
void TestRecovery::savesElsewhereWhatTheEncodingLacks()
{
    Journey journey;
    journey.write(QStringLiteral("posts/other.md"), "other\n");
    const QByteArray disk = "Caf\xe9 und Br\xf6tchen, sch\xf6n gr\xfc\xdf' dich.\n";
    QVERIFY(decodeText(disk));
    QCOMPARE(decodeText(disk)->format.encoding, QStringLiteral("Windows-1252"));
    const QByteArray arrow = "Caf\xc3\xa9 \xe2\x86\x92 Br\xc3\xb6tchen.\n";
    leave(journey, QStringLiteral("gone/first.md"), disk, arrow);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/other.md"))));
    journey.prompts.savePathAnswer = journey.path(QStringLiteral("posts/first.md"));
    click(journey, QStringLiteral("Save first.md as…"));
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), arrow);
    QVERIFY(!QFileInfo::exists(journey.profile.filePath(QStringLiteral("journal/dead"))));
}

void TestRecovery::restoringKeepsWhatWasTypedSince()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    leave(journey, QStringLiteral("posts/first.md"), before, typed);
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTextCursor cursor = journey.post()->document()->find(QStringLiteral("Two"));
    cursor.insertText(QStringLiteral("Two and a half"));
    click(journey, QStringLiteral("Restore all"));
    QCOMPARE(journey.post()->text(),
             QString::fromUtf8(QByteArray(typed).replace("Two", "Two and a half")));
}

/// With every post, as long as it is so.
void TestRecovery::sayingThatNothingIsKeptGoesOn()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), before);
    journey.write(QStringLiteral("posts/second.md"), before);
    QFile inTheWay(journey.profile.filePath(QStringLiteral("journal")));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    const auto isSaid = [&journey] {
        return sentences(journey).join(u'|').contains(
            QStringLiteral("What you type cannot be kept safe for now"));
    };
    QTextCursor(journey.post()->document()).insertText(QStringLiteral("x"));
    QTRY_VERIFY(isSaid());
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/second.md"))));
    QVERIFY(isSaid());
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(isSaid());
    click(journey, QStringLiteral("Save"));
    QVERIFY(!journey.post()->isModified());
    QVERIFY(!isSaid());
}

GALLEY_JOURNEY_MAIN(TestRecovery)
#include "tst_recovery.moc"
