// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/autosave.h"

#include "session/openpostbench.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "support/scriptedprompts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;

/// A post that saves itself after a pause.
class TestAutoSave : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesAfterThePause();
    void isOffAtFirst();
    void leavesAConflictToTheAuthor();
    void waitsWhereTheAuthorIsAsked();

private:
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AutoSave> m_autosave;
    QString m_path;
};

void TestAutoSave::init()
{
    QVERIFY(makeFolder());
    m_profile = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_profile->path());
    m_prompts = ScriptedPrompts();
    m_workspace = std::make_unique<Workspace>(*m_settings, m_prompts);
    m_autosave = std::make_unique<AutoSave>(*m_workspace, *m_settings);
    m_path = put(QStringLiteral("a.md"), simple);
    QVERIFY(m_workspace->openPost(m_path));
}

void TestAutoSave::cleanup()
{
    m_autosave.reset();
    m_workspace.reset();
}

void TestAutoSave::savesAfterThePause()
{
    type(*m_workspace->post(), 0, QStringLiteral("x"));
    m_settings->setAutosaveSeconds(1); // what was changed before it was asked for, too
    QTRY_COMPARE(onDisk(m_path), 'x' + simple);
    QVERIFY(!m_workspace->post()->isModified());
    // Also of a post that was left meanwhile.
    type(*m_workspace->post(), 0, QStringLiteral("y"));
    QVERIFY(m_workspace->openPost(put(QStringLiteral("b.md"), simple)));
    QTRY_COMPARE(onDisk(m_path), "yx" + simple);
    QCOMPARE(m_prompts.asked, QStringList());
}

void TestAutoSave::isOffAtFirst()
{
    QCOMPARE(m_settings->autosaveSeconds(), 0);
    type(*m_workspace->post(), 0, QStringLiteral("x"));
    // Switched on and off again: nothing is due any more.
    m_settings->setAutosaveSeconds(1);
    m_settings->setAutosaveSeconds(0);
    QSignalSpy states(m_workspace.get(), &Workspace::postStateChanged);
    QVERIFY(!states.wait(1500));
    QCOMPARE(onDisk(m_path), simple);
}

void TestAutoSave::leavesAConflictToTheAuthor()
{
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    put(QStringLiteral("a.md"), "theirs\n");
    m_settings->setAutosaveSeconds(1);
    type(*m_workspace->post(), 0, QStringLiteral("x"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(int(m_workspace->post()->state()), int(OpenPost::State::SaveFailed));
    type(*m_workspace->post(), 0, QStringLiteral("y"));
    QVERIFY(!failed.wait(1500)); // told once, then it is the author's
    QCOMPARE(onDisk(m_path), QByteArray("theirs\n"));
    QCOMPARE(m_prompts.asked, QStringList());
}

void TestAutoSave::waitsWhereTheAuthorIsAsked()
{
    const OpenPost *asked = m_workspace->post();
    m_autosave->setWaits([asked](const OpenPost &post) { return &post == asked; });
    m_settings->setAutosaveSeconds(1);
    type(*m_workspace->post(), 0, QStringLiteral("x"));
    const QString other = put(QStringLiteral("b.md"), simple);
    QVERIFY(m_workspace->openPost(other));
    type(*m_workspace->post(), 0, QStringLiteral("y"));
    QTRY_COMPARE(onDisk(other), 'y' + simple);
    QCOMPARE(onDisk(m_path), simple);
    QVERIFY(asked->isModified());
}

QTEST_GUILESS_MAIN(TestAutoSave)
#include "tst_autosave.moc"
