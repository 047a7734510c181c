// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ownwords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestOwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWords();
    void keepsThemPerBlog();
    void keepsWhatAnotherWrote();
    void countsWhereNothingCanBeWritten();
};

namespace {

const QString Blog = QStringLiteral("/home/me/blog");
const QString Other = QStringLiteral("/home/me/other");

} // namespace

void TestOwnWords::keepsWords()
{
    QTemporaryDir profile;
    {
        OwnWords words(profile.path());
        QVERIFY(QDir(profile.path()).isEmpty());
        QVERIFY(words.addForAll(QStringLiteral("galley")).ok());
        QVERIFY(words.addForAll(QStringLiteral("güzergâh")).ok());
        QVERIFY(words.addForAll(QStringLiteral("galley")).ok()); // once
    }
    QFile file(profile.filePath(QStringLiteral("spelling/words.txt")));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("galley\ngüzergâh\n"));
    QCOMPARE(OwnWords(profile.path()).words(),
             (QSet<QString>{QStringLiteral("galley"), QStringLiteral("güzergâh")}));
}

void TestOwnWords::keepsThemPerBlog()
{
    QTemporaryDir profile;
    OwnWords words(profile.path());
    QVERIFY(!words.hasBlog());
    words.setBlog(Blog);
    QVERIFY(words.hasBlog());
    QVERIFY(words.addForBlog(QStringLiteral("frobnicate")).ok());
    words.setBlog(Other);
    QVERIFY(!words.words().contains(QStringLiteral("frobnicate")));
    words.setBlog(Blog);
    QVERIFY(words.words().contains(QStringLiteral("frobnicate")));
}

void TestOwnWords::keepsWhatAnotherWrote()
{
    QTemporaryDir profile;
    OwnWords words(profile.path());
    QVERIFY(words.addForAll(QStringLiteral("one")).ok());
    QFile file(profile.filePath(QStringLiteral("spelling/words.txt")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("one\r\nby hand"); // as an editor of another system leaves it
    file.close();
    QVERIFY(words.addForAll(QStringLiteral("two")).ok());
    QCOMPARE(
        OwnWords(profile.path()).words(),
        (QSet<QString>{QStringLiteral("one"), QStringLiteral("by hand"), QStringLiteral("two")}));
}

void TestOwnWords::countsWhereNothingCanBeWritten()
{
    QTemporaryDir profile;
    QFile inTheWay(profile.filePath(QStringLiteral("spelling")));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    OwnWords words(profile.path());
    QVERIFY(!words.addForAll(QStringLiteral("one")).ok());
    QVERIFY(words.words().contains(QStringLiteral("one")));
}

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
