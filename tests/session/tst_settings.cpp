// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithDefaults();
    void remembers();
    void writesAtOnce();
    void writesWhatIsNew();
    void writesTogether();
    void tellsOfAnotherTheme();
    void tellsThatSomethingWasWritten();
    void keepsHowTheTextIsSet();
    void textThatCannotBeSetSoIsSetAsUsual_data();
    void textThatCannotBeSetSoIsSetAsUsual();
    void keepsTheFileOfOwnColours();
    void keepsRecentBlogs();
    void keepsRecentPosts();
    void keepsTheLastPostOfEachBlog();
    void keepsCommandsAndTheirKeys();
    void survivesABrokenFile_data();
    void survivesABrokenFile();
    void survivesAFolderThatCannotBeMade();

private:
    QString path() const { return m_folder + QStringLiteral("/settings.ini"); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

void TestSettings::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(QStringLiteral("my pröfile 🦀/deep"));
}

void TestSettings::beginsWithDefaults()
{
    const Settings settings(m_folder);
    QCOMPARE(settings.folder(), m_folder);
    QVERIFY(QFileInfo(m_folder).isDir());
    QCOMPARE(int(settings.theme()), int(Settings::Theme::System));
    QCOMPARE(int(settings.drawing()), int(Settings::Drawing::Automatic));
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.splitterState().isEmpty());
    QVERIFY(settings.postsVisible());
    QVERIFY(settings.previewVisible());
    QVERIFY(settings.scrollsTogether());
    QVERIFY(settings.recentBlogs().isEmpty());
    QVERIFY(settings.recentPosts().isEmpty());
    QCOMPARE(settings.lastPost(QStringLiteral("/blog")), QString());
}

void TestSettings::remembers()
{
    const QByteArray geometry("\x01\0\xff,;=\"\n", 8);
    for (const Settings::Theme theme : {Settings::Theme::Light, Settings::Theme::Dark,
                                        Settings::Theme::Contrast, Settings::Theme::System}) {
        {
            Settings settings(m_folder);
            settings.setTheme(theme);
            settings.setDrawing(Settings::Drawing::Processor);
            settings.setWindowGeometry(geometry);
            settings.setSplitterState(geometry + "2");
            settings.setPostsVisible(false);
            settings.setPreviewVisible(false);
            settings.setScrollsTogether(false);
        }
        const Settings again(m_folder);
        QCOMPARE(int(again.theme()), int(theme));
        QCOMPARE(int(again.drawing()), int(Settings::Drawing::Processor));
        QCOMPARE(again.windowGeometry(), geometry);
        QCOMPARE(again.splitterState(), geometry + "2");
        QVERIFY(!again.postsVisible());
        QVERIFY(!again.previewVisible());
        QVERIFY(!again.scrollsTogether());
    }
}

void TestSettings::writesAtOnce()
{
    Settings settings(m_folder);
    settings.setLastPost(QStringLiteral("/blog"), QStringLiteral("/blog/a.md"));
    // Killed now, nothing is lost.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/blog/a.md"));
}

void TestSettings::writesWhatIsNew()
{
    const auto set = [this](Settings &settings) {
        settings.setPostsVisible(false);
        settings.setPreviewZoom(150);
        settings.setWindowGeometry(QByteArray("\x01\0g", 3));
        settings.addRecentBlog(QStringLiteral("/blog"), QStringLiteral("Hugo"));
        settings.addRecentPost(QStringLiteral("/blog/a.md"));
        settings.setLastPost(QStringLiteral("/blog"), QStringLiteral("/blog/a.md"));
        settings.setTypesetting({.size = 120});
        return QFile::exists(path());
    };
    {
        Settings settings(m_folder);
        QVERIFY(set(settings));
    }
    Settings again(m_folder);
    QSignalSpy changed(&again, &Settings::changed);
    QVERIFY(QFile::remove(path())); // whatever is written makes it again
    QVERIFY(!set(again));
    QCOMPARE(changed.count(), 0);
    again.setPostsVisible(true);
    QVERIFY(QFile::exists(path()));
    QCOMPARE(changed.count(), 1);
}

void TestSettings::writesTogether()
{
    Settings settings(m_folder);
    {
        const Settings::Together all(settings);
        settings.addRecentPost(QStringLiteral("/blog/a.md"));
        {
            const Settings::Together some(settings);
            settings.setLastPost(QStringLiteral("/blog"), QStringLiteral("/blog/a.md"));
        }
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(settings.recentPosts().size(), 1);
    }
    const Settings other(m_folder);
    QCOMPARE(other.recentPosts().size(), 1);
    QCOMPARE(other.lastPost(QStringLiteral("/blog")), QStringLiteral("/blog/a.md"));
    QVERIFY(QFile::remove(path()));
    {
        const Settings::Together nothing(settings);
    }
    QVERIFY(!QFile::exists(path()));
    settings.setCompletes(false); // at once again
    QVERIFY(QFile::exists(path()));
}

void TestSettings::tellsOfAnotherTheme()
{
    Settings settings(m_folder);
    QSignalSpy changed(&settings, &Settings::themeChanged);
    settings.setTheme(Settings::Theme::Dark);
    settings.setTheme(Settings::Theme::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestSettings::tellsThatSomethingWasWritten()
{
    Settings settings(m_folder);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setCompletes(false);
    QCOMPARE(changed.count(), 1);
    settings.setTypesetting({.size = 120});
    QCOMPARE(changed.count(), 2);
    settings.setTypesetting({.size = 120});
    QCOMPARE(changed.count(), 2);
}

void TestSettings::keepsHowTheTextIsSet()
{
    const Typesetting set{QStringLiteral("Ubuntu, 2"), 130, 80, 180, 100, false};
    {
        Settings settings(m_folder);
        QVERIFY(settings.typesetting() == Typesetting());
        settings.setTypesetting(set);
    }
    QVERIFY(Settings(m_folder).typesetting() == set);
}

void TestSettings::textThatCannotBeSetSoIsSetAsUsual_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("lineHeight");
    QTest::newRow("words") << QByteArray("size=large\nlineHeight=x") << 100 << 160;
    QTest::newRow("too small") << QByteArray("size=1\nlineHeight=-5") << 50 << 120;
    QTest::newRow("too large") << QByteArray("size=100000\nlineHeight=9999") << 300 << 240;
    QTest::newRow("nothing") << QByteArray("size=\nface=\nlineHeight=") << 100 << 160;
}

void TestSettings::textThatCannotBeSetSoIsSetAsUsual()
{
    QFETCH(QByteArray, written);
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[text]\n" + written + '\n');
    file.close();
    const Typesetting set = Settings(m_folder).typesetting();
    QTEST(set.size, "size");
    QTEST(set.lineHeight, "lineHeight");
    QCOMPARE(set.face, Typesetting().face);
}

void TestSettings::keepsTheFileOfOwnColours()
{
    Settings settings(m_folder);
    QCOMPARE(settings.ownColours(), QDir(m_folder).filePath(QStringLiteral("colours.txt")));
    settings.setOwnColours(QStringLiteral("/my/colours"));
    settings.setTheme(Settings::Theme::Own);
    const Settings later(m_folder);
    QCOMPARE(later.ownColours(), QStringLiteral("/my/colours"));
    QCOMPARE(int(later.theme()), int(Settings::Theme::Own));
    settings.setOwnColours({});
    QCOMPARE(settings.ownColours(), settings.usualOwnColours());
}

void TestSettings::keepsRecentBlogs()
{
    {
        Settings settings(m_folder);
        QSignalSpy changed(&settings, &Settings::recentChanged);
        for (int i = 0; i < 20; ++i)
            settings.addRecentBlog(QStringLiteral("/blog, %1; ü").arg(i),
                                   QStringLiteral("Hugo, %1 posts").arg(i));
        settings.addRecentBlog(QStringLiteral("/blog, 15; ü"), QString());
        QCOMPARE(changed.count(), 21);
    }
    const QList<Settings::Recent> blogs = Settings(m_folder).recentBlogs();
    QCOMPARE(blogs.size(), 12);
    QCOMPARE(blogs.at(0).path, QStringLiteral("/blog, 15; ü"));
    QCOMPARE(blogs.at(0).detail, QString());
    QCOMPARE(blogs.at(1).path, QStringLiteral("/blog, 19; ü"));
    QCOMPARE(blogs.at(1).detail, QStringLiteral("Hugo, 19 posts"));
    QCOMPARE(blogs.at(5).path, QStringLiteral("/blog, 14; ü"));
    QCOMPARE(blogs.at(11).path, QStringLiteral("/blog, 8; ü"));
}

void TestSettings::keepsRecentPosts()
{
    Settings settings(m_folder);
    for (int i = 0; i < 20; ++i)
        settings.addRecentPost(QStringLiteral("/%1.md").arg(i));
    settings.addRecentPost(QStringLiteral("/18.md"));
    QCOMPARE(settings.recentPosts().size(), 12);
    QCOMPARE(settings.recentPosts().mid(0, 3),
             QStringList(
                 {QStringLiteral("/18.md"), QStringLiteral("/19.md"), QStringLiteral("/17.md")}));
}

void TestSettings::keepsTheLastPostOfEachBlog()
{
    {
        Settings settings(m_folder);
        settings.setLastPost(QStringLiteral("/a"), QStringLiteral("/a/1.md"));
        settings.setLastPost(QStringLiteral("/a/b"), QStringLiteral("/a/b/2.md"));
        settings.setLastPost(QStringLiteral("/a"), QStringLiteral("/a/3.md"));
    }
    const Settings settings(m_folder);
    QCOMPARE(settings.lastPost(QStringLiteral("/a")), QStringLiteral("/a/3.md"));
    QCOMPARE(settings.lastPost(QStringLiteral("/a/b")), QStringLiteral("/a/b/2.md"));
    QCOMPARE(settings.lastPost(QStringLiteral("/A")), QString());
}

void TestSettings::keepsCommandsAndTheirKeys()
{
    const QString comma = QStringLiteral("Ctrl+,");
    {
        Settings settings(m_folder);
        QVERIFY(settings.recentCommands().isEmpty());
        QVERIFY(settings.ownKeys().isEmpty());
        for (int i = 0; i < 8; ++i)
            settings.addRecentCommand(QStringLiteral("command%1").arg(i % 7));
        settings.setOwnKey(QStringLiteral("save"), comma);
        settings.setOwnKey(QStringLiteral("strong"), {});
        settings.setOwnKey(QStringLiteral("undo"), QStringLiteral("F5"));
        settings.removeOwnKey(QStringLiteral("undo"));
    }
    Settings again(m_folder);
    QCOMPARE(again.recentCommands().size(), 6);
    QCOMPARE(again.recentCommands().mid(0, 2),
             QStringList({QStringLiteral("command0"), QStringLiteral("command6")}));
    const QHash<QString, QString> kept
        = {{QStringLiteral("save"), comma}, {QStringLiteral("strong"), QString()}};
    QCOMPARE(again.ownKeys(), kept);
    again.removeOwnKeys();
    QVERIFY(again.ownKeys().isEmpty());
}

void TestSettings::survivesABrokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("putAside");
    QTest::newRow("not an INI file") << QByteArray("[look\nno sign here\n") << true;
    QTest::newRow("zeros, as after a power cut") << QByteArray(200, '\0') << true;
    QTest::newRow("values that make no sense") << QByteArray(
        "[look]\ntheme=purple\ndrawing=3\n[window]\ngeometry=7\n[recent]\nblogs=@Invalid()\n")
                                               << false;
    QTest::newRow("an empty file") << QByteArray() << false;
}

void TestSettings::survivesABrokenFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, putAside);
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    {
        Settings settings(m_folder);
        QCOMPARE(int(settings.theme()), int(Settings::Theme::System));
        QVERIFY(settings.recentBlogs().isEmpty());
        settings.setTheme(Settings::Theme::Dark);
    }
    QCOMPARE(int(Settings(m_folder).theme()), int(Settings::Theme::Dark));
    QFile aside(path() + QStringLiteral(".broken"));
    QCOMPARE(aside.exists(), putAside);
    if (putAside) {
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
}

void TestSettings::survivesAFolderThatCannotBeMade()
{
    // A file stands where the folder should be: nothing can be written, for any user.
    QFile file(m_temporary->filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(m_temporary->filePath(QStringLiteral("taken")));
    settings.setTheme(Settings::Theme::Dark);
    settings.addRecentPost(QStringLiteral("/a.md"));
    QCOMPARE(int(settings.theme()), int(Settings::Theme::Dark));
    QCOMPARE(settings.recentPosts(), QStringList(QStringLiteral("/a.md")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
