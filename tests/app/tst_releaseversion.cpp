// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update/releaseversion.h"

#include <QTest>

using namespace Galley;

class TestReleaseVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTags_data();
    void readsTags();
    void comesLater_data();
    void comesLater();
};

void TestReleaseVersion::readsTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("text"); // empty: it is none
    const std::pair<const char *, const char *> tags[] = {
        {"v1.10.0", "1.10.0"},
        {"1.10", "1.10"},
        {"v2.0.0-rc.1", "2.0.0-rc.1"},
        {"2.0beta3", "2.0-beta3"},
        {"1.2.3+build.7", "1.2.3"},
        {"", ""},
        {"v", ""},
        {"7", ""},
        {"nightly", ""},
        {"1.2.3.4.5", ""},
        {"1..2", ""},
        {"-1.2", ""},
        {" 1.2", ""},
        {"1.2\n", ""},
        {"99999999999.1", ""},
        {"1.2-<b>x</b>", ""},
        {"1.2/../../evil", ""},
    };
    for (const auto &[tag, text] : tags)
        QTest::newRow(tag) << QString::fromLatin1(tag) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("١.٢") << QString();
}

void TestReleaseVersion::readsTags()
{
    QFETCH(QString, tag);
    QFETCH(QString, text);
    const auto version = readReleaseVersion(tag);
    QCOMPARE(version ? version->text() : QString(), text);
}

void TestReleaseVersion::comesLater_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("later");
    const auto row = [](const char *one, const char *other, bool later) {
        QTest::addRow("%s after %s", one, other)
            << QString::fromLatin1(one) << QString::fromLatin1(other) << later;
    };
    row("1.10", "1.9", true);
    row("1.9", "1.10", false);
    row("2.0", "1.99.99", true);
    row("1.0", "1.0.0", false);
    row("1.0.0", "1.0", false);
    row("1.0.1", "1.0", true);
    row("1.0", "1.0-rc.1", true);
    row("1.0-rc.1", "1.0", false);
    row("1.0-rc.2", "1.0-rc.1", false);
    row("1.1-rc.1", "1.0", true);
}

void TestReleaseVersion::comesLater()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, later);
    QCOMPARE(isLater(*readReleaseVersion(one), *readReleaseVersion(other)), later);
}

QTEST_APPLESS_MAIN(TestReleaseVersion)
#include "tst_releaseversion.moc"
