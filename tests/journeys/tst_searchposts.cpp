// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"
#include "session/postcatalog.h"
#include "support/journey.h"
#include "widgets/postlistview.h"
#include "widgets/statusline.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Galley;

/// Searching a blog in the real window.
class TestSearchPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheTextAreFoundAsTheyAreTyped();
    void aFileThatAnotherProgramWritesIsFound();
    void theOrderIsRemembered();

private:
    static void fill(const Journey &journey);
    static void take(const Journey &journey, const QString &name);
};

namespace {

QListView *listOf(const Journey &journey)
{
    return journey.window->findChild<PostListView *>()->findChild<QListView *>();
}

QLineEdit *searchOf(const Journey &journey)
{
    return journey.window->findChild<PostListView *>()->findChild<QLineEdit *>(
        QStringLiteral("search"));
}

QStringList titles(const Journey &journey)
{
    QStringList shown;
    const QAbstractItemModel &model = *listOf(journey)->model();
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row, 0).data().toString());
    return shown;
}

} // namespace

void TestSearchPosts::fill(const Journey &journey)
{
    const auto post = [&](const char *name, const char *title, const char *day, const char *more,
                          const char *body) {
        journey.write(QStringLiteral("posts/%1.md").arg(QLatin1String(name)),
                      QByteArray("---\ntitle: ") + title + "\ndate: " + day + "\n" + more
                          + "---\n\n" + body + "\n");
    };
    post("harbour", "A walk around the old harbour", "2018-05-30",
         "image: /public/images/posts/first/001.png\ntags: [travel, walks]\n",
         "The ferry left at noon and the harbour grew small. We stayed for bread and coffee.");
    post("bread", "Bread for a rainy week", "2018-03-27", "tags: [kitchen]\n",
         "Nothing rises as slowly as a sourdough in March.\n\n## What it needs\n\nFlour, water, "
         "salt, and the patience of somebody who waits for a ferry.");
    post("japan", "日本の散歩", "2017-08-11", "tags: [travel]\ndraft: true\n",
         "去年の夏、日本へ行った。港からフェリーに乗った。");
    post("istanbul", "İstanbul'da bir sabah", "2017-01-07", "tags: [travel]\n",
         "Kıyıda ısı düşüktü; vapur (the ferry, they say) geç kaldı.");
    post("broken", "Notes about a printer", "2016-09-19", "tags: [x\n", "It stopped.");
}

void TestSearchPosts::take(const Journey &journey, const QString &name)
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(journey.proofIsCurrent());
    for (const auto &[theme, suffix] :
         {std::pair(Settings::Theme::Dark, "dark"), std::pair(Settings::Theme::Light, "light")}) {
        applyLook(*qApp, theme);
        QTRY_VERIFY(journey.window->isSettled());
        QVERIFY(journey.window->grab().save(
            QDir(folder).filePath(name + u'-' + QLatin1String(suffix) + QStringLiteral(".png"))));
    }
}

void TestSearchPosts::wordsOfTheTextAreFoundAsTheyAreTyped()
{
    Journey journey;
    fill(journey);
    QVERIFY(journey.window->open(journey.root()));
    QTRY_COMPARE(titles(journey).size(), 5);
    QTRY_VERIFY(journey.post());
    journey.window->findChild<PostListView *>()->focusSearch();
    QTest::keyClicks(searchOf(journey), QStringLiteral("ferry"));
    QTRY_COMPARE(titles(journey),
                 (QStringList{QStringLiteral("A walk around the old harbour"),
                              QStringLiteral("Bread for a rainy week"),
                              QStringLiteral("İstanbul'da bir sabah")}));
    take(journey, QStringLiteral("search"));
    const std::pair<const char *, int> questions[] = {
        {"日", 1},          {"日本", 1},          {"フェリー", 1}, {"ISTANBUL", 1}, {"ısı", 1},
        {"travel walk", 1}, {"\"the ferry\"", 2}, {"erry", 3},     {"zeppelin", 0}, {"print", 1}};
    for (const auto &[question, count] : questions) {
        searchOf(journey)->setText(QString::fromUtf8(question));
        QTRY_COMPARE(titles(journey).size(), count);
    }
    // A slip of the fingers: what was meant is one click away.
    searchOf(journey)->setText(QStringLiteral("habrour frery"));
    QTRY_COMPARE(titles(journey).size(), 0);
    QPushButton *suggestion = nullptr;
    for (auto *button : journey.window->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Search \"harbour ferry\""))
            suggestion = button;
    }
    QVERIFY(suggestion && suggestion->isVisible());
    suggestion->click();
    QTRY_COMPARE(titles(journey).size(), 1);
    searchOf(journey)->clear();
    QTRY_COMPARE(titles(journey).size(), 5);
    take(journey, QStringLiteral("list"));
}

void TestSearchPosts::aFileThatAnotherProgramWritesIsFound()
{
    Journey journey;
    fill(journey);
    QVERIFY(journey.window->open(journey.root()));
    QTRY_COMPARE(titles(journey).size(), 5);
    searchOf(journey)->setText(QStringLiteral("zeppelin"));
    QTRY_COMPARE(titles(journey).size(), 0);
    journey.write(QStringLiteral("posts/new/trip.md"), "---\ntitle: T\n---\nA Zeppelin.\n");
    QTRY_COMPARE(titles(journey), QStringList{QStringLiteral("T")});
    QVERIFY(QFile::remove(journey.path(QStringLiteral("posts/new/trip.md"))));
    QTRY_COMPARE(titles(journey).size(), 0);
}

void TestSearchPosts::theOrderIsRemembered()
{
    Journey journey;
    fill(journey);
    QVERIFY(journey.window->open(journey.root()));
    QTRY_COMPARE(titles(journey).size(), 5);
    PostFilter filter;
    filter.tag = QStringLiteral("travel");
    auto *list = journey.window->findChild<PostListView *>();
    list->arrange(PostOrder::Oldest, filter);
    Q_EMIT list->arranged();
    journey.open();
    QVERIFY(journey.window->open(journey.root()));
    QTRY_COMPARE(titles(journey),
                 (QStringList{QStringLiteral("İstanbul'da bir sabah"), QStringLiteral("日本の散歩"),
                              QStringLiteral("A walk around the old harbour")}));
    take(journey, QStringLiteral("filtered"));
}

GALLEY_JOURNEY_MAIN(TestSearchPosts)
#include "tst_searchposts.moc"
