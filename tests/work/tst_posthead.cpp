// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/posthead.h"

#include "fakepictures.h"

#include <QTest>

using namespace Galley;

class TestPostHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void resolvesTheCover();
};

void TestPostHead::reads_data()
{
    QTest::addColumn<QString>("frontMatter");
    QTest::addColumn<QStringList>("head"); ///< title, date, description, language, cover
    const auto row = [](const char *name, const char *frontMatter, const QStringList &head) {
        QTest::newRow(name) << QString::fromUtf8(frontMatter) << head;
    };
    const auto list = [](const char *title, const char *date, const char *description,
                         const char *language, const char *cover) {
        return QStringList{QString::fromUtf8(title), QString::fromUtf8(date),
                           QString::fromUtf8(description), QString::fromUtf8(language),
                           QString::fromUtf8(cover)};
    };
    row("everything",
        "title: \"Sea 🦀\"\npublishedAt: '2021-03-04'\ndescription: Waves\nlang: de\nimage: "
        "/a.jpg\n",
        list("Sea 🦀", "2021-03-04", "Waves", "de", "/a.jpg"));
    row("nothing", "tags: [a]\n", list("", "", "", "", ""));
    row("dates stay as they are written", "date: 2021-03-04 10:00:00 +0200\n",
        list("", "2021-03-04 10:00:00 +0200", "", "", ""));
    row("a summary, in another case", "Title: A\nSummary: B\n", list("A", "", "B", "", ""));
    row("an empty value is passed over", "description:\nexcerpt: C\n", list("", "", "C", "", ""));
    row("null is no title", "title: null\n", list("", "", "", "", ""));
    row("the cover that comes first by preference", "thumbnail: t.png\ncover: c.png\n",
        list("", "", "", "", "c.png"));
    row("a cover in a map", "cover:\n  image: c.png\n", list("", "", "", "", "c.png"));
    row("a cover's key without a picture", "image: true\nthumbnail: t.png\n",
        list("", "", "", "", "t.png"));
    row("a folded description", "description: >-\n  one\n  two\n", list("", "", "one two", "", ""));
    row("invalid YAML", "title: [A\n", list("", "", "", "", ""));
}

void TestPostHead::reads()
{
    QFETCH(QString, frontMatter);
    QFETCH(QStringList, head);
    const QString text = QStringLiteral("---\n") + frontMatter + QStringLiteral("---\nBody\n");
    const PostHead read = readPostHead(FrontMatter::read(text), FakePictures());
    QCOMPARE(
        (QStringList{read.title, read.date, read.description, read.language, read.coverReference}),
        head);
}

void TestPostHead::resolvesTheCover()
{
    FakePictures pictures;
    pictures.add(QStringLiteral("/a.jpg"), PictureResolver::Status::Ok,
                 QStringLiteral("public/a.jpg"));
    const PostHead head
        = readPostHead(FrontMatter::read(QStringLiteral("---\nimage: /a.jpg\n---\n")), pictures);
    QCOMPARE(head.cover.status, PictureResolver::Status::Ok);
    QCOMPARE(head.cover.file, QStringLiteral("public/a.jpg"));
}

QTEST_GUILESS_MAIN(TestPostHead)
#include "tst_posthead.moc"
