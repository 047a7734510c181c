// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sitedialect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestSiteDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sites_data();
    void sites();
    void posts_data();
    void posts();
};

void TestSiteDialect::sites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("math");
    QTest::addColumn<bool>("emoji");
    const auto row
        = [](const char *what, const char *name, const char *text, bool math, bool emoji) {
              QTest::newRow(what) << QString::fromLatin1(name) << QByteArray(text) << math << emoji;
          };
    row("nothing is said", "hugo.toml", "title = 'x'\n", false, false);
    row("Hugo switches emoji on", "hugo.toml", "enableEmoji = true\n", false, true);
    row("Hugo switches emoji off", "hugo.toml", "enableEmoji = false\n", false, false);
    row("Hugo's theme has mathematics", "hugo.toml", "[params]\nmath = true\n", true, false);
    row("Hugo passes formulas through", "hugo.toml",
        "[markup.goldmark.extensions.passthrough]\n  enable = true\n", true, false);
    row("the same in YAML", "hugo.yaml",
        "markup:\n  goldmark:\n    extensions:\n      passthrough:\n        enable: true\n", true,
        false);
    row("the same in JSON", "hugo.json", "{\"passthrough\": {\"enable\": true}}", true, false);
    row("Hugo does not pass them through", "hugo.toml",
        "[markup.goldmark.extensions.passthrough]\nenable = false\n[markup.x]\nenable = true\n",
        false, false);
    row("Jekyll has an engine for it", "_config.yml", "kramdown:\n  math_engine: mathjax\n", true,
        false);
    row("a package is named", "package.json",
        "{\"dependencies\": {\"next\": \"1\", \"remark-math\": \"5\"}}", true, false);
    row("a package for emoji", "package.json",
        "{\"dependencies\": {\"next\": \"1\", \"remark-emoji\": \"5\"}}", false, true);
    row("a gem for emoji", "Gemfile", "gem 'jekyll'\ngem 'jemoji'\n", false, true);
}

void TestSiteDialect::sites()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(QDir(folder.path()).filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    const Dialect dialect = siteDialect(blogAt(folder.path()));
    QTEST(dialect.dollarMath, "math");
    QTEST(dialect.emoji, "emoji");
    QVERIFY(dialect.shortcodes);
}

void TestSiteDialect::posts_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("site");
    QTest::addColumn<bool>("math");
    QTest::newRow("the post does not say") << QStringLiteral("title: x") << false << false;
    QTest::newRow("the site does") << QStringLiteral("title: x") << true << true;
    QTest::newRow("the post asks for it") << QStringLiteral("math: true") << false << true;
    QTest::newRow("by a name of its own") << QStringLiteral("mathjax: yes") << false << true;
    QTest::newRow("the post does without") << QStringLiteral("math: false") << true << false;
}

void TestSiteDialect::posts()
{
    QFETCH(QString, head);
    QFETCH(bool, site);
    const QString text = QStringLiteral("---\n") + head + QStringLiteral("\n---\n");
    Dialect dialect;
    dialect.dollarMath = site;
    QTEST(postDialect(dialect, FrontMatter::read(text), QString()).dollarMath, "math");
}

QTEST_APPLESS_MAIN(TestSiteDialect)
#include "tst_sitedialect.moc"
