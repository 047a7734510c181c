// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/translations.h"

#include "site/postsummary.h"

#include <QTest>

using namespace Galley;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void together();
};

void TestTranslations::keys_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *path, const char *language, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(language)
                            << QString::fromLatin1(key);
    };
    row("no language is told", "/b/trip.md", "", "/b/trip.md");
    row("the language only the front matter tells", "/b/trip.md", "de", "/b/trip.md");
    row("in the file's name", "/b/trip.de.md", "de", "/b/trip.md");
    row("in a bundle's file", "/b/trip/index.pt-br.md", "pt-br", "/b/trip/index.md");
    row("in the folder", "/b/de/posts/trip.md", "de", "/b/posts/trip.md");
    row("in other letters", "/b/DE/trip.md", "de", "/b/trip.md");
    row("behind the name", "/b/trip-de.md", "de", "/b/trip.md");
    row("written with the other dash", "/b/trip.pt-br.md", "pt_BR", "/b/trip.md");
    row("the last mention counts", "/b/de/trip.de.md", "de", "/b/de/trip.md");
    row("a word that only begins so", "/b/design/den-trip.md", "de", "/b/design/den-trip.md");
    row("a word that only ends so", "/b/made.md", "de", "/b/made.md");
}

void TestTranslations::keys()
{
    QFETCH(QString, path);
    QFETCH(QString, language);
    PostSummary post;
    post.path = path;
    post.language = language;
    QTEST(translationKey(post), "key");
}

void TestTranslations::together()
{
    const QStringList keys = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"),
                              QStringLiteral("c"), QStringLiteral("a")};
    const QStringList languages
        = {QString(), QString(), QStringLiteral("fr"), QString(), QStringLiteral("de")};
    QList<int> order = {3, 0, 1, 2, 4};
    bringTogether(order, keys, languages);
    QCOMPARE(order, QList<int>({3, 0, 4, 2, 1}));
    QList<int> alone = {3, 1};
    bringTogether(alone, keys, languages);
    QCOMPARE(alone, QList<int>({3, 1}));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
