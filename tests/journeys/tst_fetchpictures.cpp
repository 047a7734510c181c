// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of other sites become the blog's own: only those that are chosen, from where they are
// said to be, with every place of the post that shows them.
#include "support/journey.h"
#include "support/pictureserver.h"

#include "app/fetchdesk.h"
#include "app/picturedesk.h"
#include "widgets/bodyeditor.h"
#include "widgets/postlife/fetchdialog.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

using namespace Galley;

class TestFetchPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsAskedForUntilItIsChosen();
    void everyPlaceGetsTheNewTarget();
    void whatIsNoPictureIsSaid();
    void onlySafeAddresses();
    void stoppedItChangesNothing();
    void anotherPostMayBeShownMeanwhile();
    void theFileGoesThoughItsAddressEndsAlike();
    void aPostWithoutThemSaysSo();
    void aPastedPageAsksForNothing();

private:
    void show(const QByteArray &text);
    FetchDialog *ask();
    OpenPost *post() { return m_journey->window->workspace().post(); }
    FetchDesk &desk() { return m_journey->window->pictures().fetching(); }
    bool isIdle()
    {
        return QTest::qWaitFor(
            [this] { return desk().isIdle() && m_journey->window->pictures().isIdle(); }, 20000);
    }
    QStringList pictures() const
    {
        return QDir(m_journey->path(QStringLiteral("public/images/posts/first")))
            .entryList(QDir::Files);
    }
    QString told() const
    {
        QStringList words;
        for (const QLabel *label : m_journey->window->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

    std::unique_ptr<PictureServer> m_server;
    std::unique_ptr<Journey> m_journey;
};

void TestFetchPictures::init()
{
    QImage picture(5, 4, QImage::Format_RGB32);
    m_server = std::make_unique<PictureServer>();
    for (const char *path : {"/a.png", "/b.png?x=1&y=2", "/cover.png"}) {
        picture.fill(qRgb(int(qHash(QByteArray(path)) % 256), 9, 9));
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(picture.save(&buffer, "PNG"));
        m_server->answers.insert(path, {"image/png", png});
    }
    m_server->answers.insert("/page.png", {"image/png", "<html><script>1</script></html>"});
    m_server->answers.insert("/gone.png", {"text/plain", "gone", {}, 404});
    m_journey = std::make_unique<Journey>();
    desk().setTestServerAllowed(true);
}

void TestFetchPictures::cleanup()
{
    m_journey.reset();
    m_server.reset();
}

void TestFetchPictures::show(const QByteArray &text)
{
    QByteArray filled = text;
    filled.replace("@NET@", m_server->address({}));
    m_journey->write(QStringLiteral("posts/first.md"), filled);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
}

/// What a page shows stays where it is, and is said, until the author wants it.
void TestFetchPictures::aPastedPageAsksForNothing()
{
    show("---\ntitle: A\n---\nWords.\n");
    auto *page = new QMimeData;
    page->setHtml(QStringLiteral("<h2>Page</h2><p>A <b>picture</b>: <img src='%1' alt='One'></p>"
                                 "<img src='%2' width=1 height=1><img src='file:///x.png'>")
                      .arg(QString::fromLatin1(m_server->address("/a.png")),
                           QString::fromLatin1(m_server->address("/cover.png"))));
    QApplication::clipboard()->setMimeData(page);
    m_journey->editor().paste();
    QVERIFY2(post()->text().contains(QStringLiteral("## Page\n\nA **picture**: ![One](http")),
             qPrintable(post()->text()));
    QVERIFY(!post()->text().contains(QStringLiteral("cover.png")));
    QTRY_VERIFY(told().contains(QStringLiteral("have no address in the web")));
    QVERIFY(m_server->requests.isEmpty());
    QPushButton *fetch = nullptr;
    for (QPushButton *each : m_journey->window->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Fetch pictures…") && each->isVisible())
            fetch = each;
    }
    QVERIFY(fetch);
    fetch->click();
    QTRY_VERIFY(desk().dialog());
    QCOMPARE(desk().dialog()->chosen(),
             QStringList{QString::fromLatin1(m_server->address("/a.png"))});
    desk().dialog()->accept();
    QVERIFY(isIdle());
    QCOMPARE(m_server->paths(), QByteArrayList{"/a.png"});
    QVERIFY(post()->text().contains(QStringLiteral("![One](/public/images/posts/first/"))
            || post()->text().contains(QStringLiteral("![One](/images/posts/first/")));
}

FetchDialog *TestFetchPictures::ask()
{
    for (QAction *each : m_journey->window->findChildren<QAction *>()) {
        if (each->text().remove(u'&') == QStringLiteral("Fetch pictures of other sites…"))
            each->trigger();
    }
    return desk().dialog();
}

void TestFetchPictures::nothingIsAskedForUntilItIsChosen()
{
    show("---\ntitle: A\n---\n![own](/images/posts/first/001.png) ![One](@NET@/a.png)\n"
         "![Two](@NET@/cover.png)\n");
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(dialog->chosen().size(), 2);
    list->item(0)->setCheckState(Qt::Unchecked);
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/fetch-pictures.png"));
    QVERIFY(m_server->requests.isEmpty());
    dialog->accept();
    QVERIFY(isIdle());
    QCOMPARE(m_server->paths(), QByteArrayList{"/cover.png"});
    QVERIFY(post()->text().contains(QStringLiteral("/a.png")));
    QVERIFY(!post()->text().contains(QStringLiteral("/cover.png")));
}

void TestFetchPictures::everyPlaceGetsTheNewTarget()
{
    show("---\ntitle: A\nimage: @NET@/cover.png\n---\n![One](@NET@/a.png) ![again](@NET@/a.png)\n\n"
         "<img src=\"@NET@/b.png?x=1&amp;y=2\" alt=\"B\">\n\n[a link](@NET@/a.png)\n\n"
         "![own](/images/posts/first/001.png)\n");
    const QString before = post()->text();
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(isIdle());
    QVERIFY2(pictures().size() == 4, qPrintable(pictures().join(u' ') + told()));
    const QString text = post()->text();
    // The link leads where it led.
    QCOMPARE(text.count(QLatin1String(m_server->address({}))), 1);
    QVERIFY2(text.contains(QStringLiteral("[a link](http")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\nimage: /images/posts/first/")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("<img src=\"/images/posts/first/")), qPrintable(text));
    // One step takes back the text and the files.
    post()->document()->undo();
    QCOMPARE(post()->text(), before);
    QTRY_COMPARE(pictures(), QStringList{QStringLiteral("001.png")});
}

void TestFetchPictures::whatIsNoPictureIsSaid()
{
    show("![One](@NET@/page.png) ![Two](@NET@/gone.png)\n");
    const QString before = post()->text();
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(isIdle());
    QCOMPARE(post()->text(), before);
    QCOMPARE(pictures().size(), 1);
    QVERIFY2(told().contains(QStringLiteral("was not fetched")), qPrintable(told()));
}

void TestFetchPictures::onlySafeAddresses()
{
    desk().setTestServerAllowed(false);
    show("![One](@NET@/a.png) ![Two](https://localhost/x.png) "
         "![Three](https://example.org/y.png)\n");
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->chosen(), QStringList{QStringLiteral("https://example.org/y.png")});
    dialog->reject();
    QVERIFY(m_server->requests.isEmpty());
}

void TestFetchPictures::stoppedItChangesNothing()
{
    show("![One](@NET@/a.png) ![Two](@NET@/cover.png)\n");
    const QString before = post()->text();
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    dialog->accept();
    QPushButton *stop = nullptr;
    for (QPushButton *each : m_journey->window->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == QStringLiteral("Stop"))
            stop = each;
    }
    QVERIFY(stop);
    stop->click();
    QVERIFY(isIdle());
    QCOMPARE(post()->text(), before);
    QCOMPARE(pictures().size(), 1);
}

void TestFetchPictures::anotherPostMayBeShownMeanwhile()
{
    m_journey->write(QStringLiteral("posts/second.md"), "Words.\n");
    show("![own](/images/posts/first/001.png) ![One](@NET@/a.png)\n");
    const QPointer<OpenPost> first = post();
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(m_journey->window->workspace().openPost(
        m_journey->path(QStringLiteral("posts/second.md"))));
    QVERIFY(isIdle());
    QVERIFY(!first.isNull());
    QCOMPARE(post()->text(), QStringLiteral("Words.\n"));
    const QString text = first->text();
    QVERIFY2(text.contains(QStringLiteral("![One](/images/posts/first/")), qPrintable(text));
    QCOMPARE(pictures().size(), 2);
}

/// The address, which the undone text has again, ends with the target of the file that was made.
void TestFetchPictures::theFileGoesThoughItsAddressEndsAlike()
{
    m_server->answers.insert("/images/posts/first/002.png", m_server->answers.value("/a.png"));
    show("![own](/images/posts/first/001.png) ![One](@NET@/images/posts/first/002.png)\n");
    const QString before = post()->text();
    FetchDialog *dialog = ask();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(isIdle());
    QVERIFY2(pictures().size() == 2, qPrintable(pictures().join(u' ') + told()));
    post()->document()->undo();
    QCOMPARE(post()->text(), before);
    QTRY_COMPARE(pictures(), QStringList{QStringLiteral("001.png")});
}

void TestFetchPictures::aPostWithoutThemSaysSo()
{
    show("Words.\n");
    QVERIFY(!ask());
    QVERIFY2(told().contains(QStringLiteral("shows no picture of another site")),
             qPrintable(told()));
}

GALLEY_JOURNEY_MAIN(TestFetchPictures)
#include "tst_fetchpictures.moc"
