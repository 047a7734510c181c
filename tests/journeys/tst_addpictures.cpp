// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures through the real window: pasted, dropped, undone.
#include "support/journey.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/dropframe.h"
#include "app/picturedesk.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "session/openpost.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Galley;

namespace {

const QByteArray Text = "---\n"
                        "title: First\n"
                        "image: /public/images/posts/first/001.png\n"
                        "---\n"
                        "\n"
                        "One.\n"
                        "\n"
                        "Two words.\n"
                        "\n"
                        "```\ncode\n```\n";
const QString Folder = QStringLiteral("public/images/posts/first/");
const QString Link = QStringLiteral("![](/public/images/posts/first/002.png)");

QImage bitmap(QColor colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

void drop(QWidget &widget, QPoint at, QMimeData &data)
{
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &event);
    QVERIFY(event.isAccepted());
}

} // namespace

class TestAddPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void aPastedBitmapIsAFileAndALink();
    void whatWasChangedMeanwhileStays();
    void theCopiedPictureOfAPageIsItsBitmap();
    void copiedWordsStayWords();
    void filesAreDroppedAtTheirPlace();
    void filesAreDroppedOnTheGrid();
    void severalAreChosenAtOnce();
    void aRoomThatTakesThemIsFramed();
    void whatTakesLongCanBeStopped();
    void filesAreDroppedOnABlockOfThePage();
    void inCodeIsNoPlace();
    void aReadOnlyPostTakesNone();
    void theFirstPictureIsOfferedAsTheCover();

private:
    QString text() const { return m_journey->post()->text(); }
    QString file(const QString &name, QColor colour)
    {
        const QString path = m_outside->filePath(name);
        return bitmap(colour).save(path) ? path : QString();
    }
    bool isThere(const QString &name) const
    {
        return QFileInfo::exists(m_journey->path(Folder + name));
    }
    void putCaretBehind(const QString &words)
    {
        m_journey->editor().goTo(text().indexOf(words) + words.size());
    }
    QStringList notices() const
    {
        QStringList told;
        for (const NoticeBar *bar : m_journey->window->findChild<PostPane *>()->notices()->bars())
            told.append(bar->notice().first);
        return told;
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return m_journey->window->pictures().isIdle(); }, 20000);
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
        if (!folder.isEmpty())
            m_journey->window->grab().save(folder + u'/' + name);
    }

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<QTemporaryDir> m_outside;
};

void TestAddPictures::init()
{
    m_outside = std::make_unique<QTemporaryDir>();
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), Text);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
    QVERIFY(m_journey->proofIsCurrent());
    m_journey->editor().setFocus();
}

void TestAddPictures::aPastedBitmapIsAFileAndALink()
{
    const QString before = text();
    putCaretBehind(QStringLiteral("One.\n"));
    QApplication::clipboard()->setImage(bitmap(Qt::red));
    m_journey->editor().paste();
    QVERIFY(settled());
    QCOMPARE(text(),
             QString(before).replace(QStringLiteral("One.\n\n"),
                                     QStringLiteral("One.\n\n%1\n\n").arg(Link)));
    QCOMPARE(QImage(m_journey->path(Folder + QStringLiteral("002.png"))), bitmap(Qt::red));
    picture(QStringLiteral("pasted.png"));

    // The alt text is asked for where it stands.
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("Red"));
    QVERIFY(text().contains(QStringLiteral("![Red](/public")));
    m_journey->editor().undo();
    QTRY_VERIFY(text().contains(Link));
    QVERIFY(isThere(QStringLiteral("002.png")));

    m_journey->editor().undo();
    QCOMPARE(text(), before);
    QTRY_VERIFY(!isThere(QStringLiteral("002.png")));
    m_journey->editor().redo();
    QVERIFY(text().contains(Link));
    QTRY_VERIFY(isThere(QStringLiteral("002.png")));
    QCOMPARE(QImage(m_journey->path(Folder + QStringLiteral("002.png"))), bitmap(Qt::red));
}

void TestAddPictures::whatWasChangedMeanwhileStays()
{
    putCaretBehind(QStringLiteral("One."));
    QApplication::clipboard()->setImage(bitmap(Qt::red));
    m_journey->editor().paste();
    QVERIFY(settled());
    m_journey->write(Folder + QStringLiteral("002.png"), "painted over");
    m_journey->editor().undo();
    QVERIFY(!text().contains(Link));
    QTRY_VERIFY(notices().join(u' ').contains(QStringLiteral("002.png was changed since")));
    QCOMPARE(m_journey->read(Folder + QStringLiteral("002.png")), QByteArray("painted over"));
}

void TestAddPictures::theCopiedPictureOfAPageIsItsBitmap()
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<meta charset='utf-8'><img src='https://example.org/x.jpg'>"));
    data->setImageData(bitmap(Qt::green));
    QApplication::clipboard()->setMimeData(data);
    putCaretBehind(QStringLiteral("Two "));
    m_journey->editor().paste();
    QVERIFY(settled());
    QVERIFY(text().contains(QStringLiteral("Two ") + Link + QStringLiteral("words.")));
    QCOMPARE(QImage(m_journey->path(Folder + QStringLiteral("002.png"))), bitmap(Qt::green));
}

void TestAddPictures::copiedWordsStayWords()
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<p>Some <b>words</b></p>"));
    data->setText(QStringLiteral("Some words"));
    data->setImageData(bitmap(Qt::green));
    QApplication::clipboard()->setMimeData(data);
    putCaretBehind(QStringLiteral("One."));
    m_journey->editor().paste();
    QVERIFY(m_journey->window->pictures().isIdle());
    QVERIFY(text().contains(QStringLiteral("One.Some")));
}

void TestAddPictures::filesAreDroppedAtTheirPlace()
{
    QMimeData data;
    QFile lie(m_outside->filePath(QStringLiteral("lie.png")));
    QVERIFY(lie.open(QFile::WriteOnly));
    lie.write("words");
    lie.close();
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.png"), Qt::red)),
                  QUrl::fromLocalFile(lie.fileName()),
                  QUrl::fromLocalFile(file(QStringLiteral("b.png"), Qt::blue))});
    BodyEditor &editor = m_journey->editor();
    putCaretBehind(QStringLiteral("Two "));
    const QPoint place = editor.cursorRect().center();
    putCaretBehind(QStringLiteral("One."));
    drop(*editor.viewport(), place, data);
    QVERIFY(settled());
    QVERIFY(text().contains(QStringLiteral("Two ") + Link
                            + QStringLiteral("\n![](/public/images/posts/first/003.png)words.")));
    QVERIFY2(notices().join(u' ').contains(QStringLiteral("lie.png is not a picture")),
             qPrintable(notices().join(u' ')));
    QVERIFY(notices().join(u' ').contains(QStringLiteral("2 pictures were added")));
    QVERIFY(QFileInfo::exists(m_outside->filePath(QStringLiteral("a.png"))));
    picture(QStringLiteral("dropped.png"));
    editor.undo();
    QTRY_VERIFY(!isThere(QStringLiteral("002.png")) && !isThere(QStringLiteral("003.png")));
    QCOMPARE(text(), QString::fromUtf8(Text));
}

void TestAddPictures::filesAreDroppedOnTheGrid()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.png"), Qt::red))});
    putCaretBehind(QStringLiteral("One."));
    auto *panel = m_journey->window->findChild<ImagePanel *>();
    drop(*panel, QPoint(20, 20), data);
    QVERIFY(settled());
    QVERIFY(text().contains(QStringLiteral("One.") + Link));
    QTRY_COMPARE(panel->count(), 2);
}

void TestAddPictures::severalAreChosenAtOnce()
{
    m_journey->prompts.picturesAnswer
        = {file(QStringLiteral("a.png"), Qt::red), file(QStringLiteral("b.png"), Qt::blue)};
    m_journey->editor().goTo(text().indexOf(QStringLiteral("Two")));
    QAction *choose = m_journey->window->findChild<Actions *>()->insertPicture;
    choose->trigger();
    QVERIFY(settled());
    // Before a paragraph they are paragraphs of their own.
    QVERIFY(text().contains(
        Link + QStringLiteral("\n\n![](/public/images/posts/first/003.png)\n\nTwo words.")));
    m_journey->prompts.picturesAnswer.clear();
    choose->trigger();
    QVERIFY(m_journey->window->pictures().isIdle());
    // It begins where the last ones lay.
    QCOMPARE(m_journey->prompts.asked.last(), QStringLiteral("pictures ") + m_outside->path());
}

void TestAddPictures::aRoomThatTakesThemIsFramed()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.png"), Qt::red))});
    auto *panel = m_journey->window->findChild<ImagePanel *>();
    for (QWidget *room : {static_cast<QWidget *>(&m_journey->window->preview()),
                          static_cast<QWidget *>(panel), m_journey->editor().viewport()}) {
        QWidget *owner = room == m_journey->editor().viewport() ? &m_journey->editor() : room;
        auto *frame = owner->findChild<DropFrame *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(frame && frame->isHidden());
        QDragEnterEvent enter(QPoint(30, 30), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(room, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(!frame->isHidden());
        picture(QStringLiteral("framed.png"));
        QDragLeaveEvent leave;
        QApplication::sendEvent(room, &leave);
        QVERIFY(frame->isHidden());
    }
}

void TestAddPictures::whatTakesLongCanBeStopped()
{
    QImage large(3000, 3000, QImage::Format_RGB32);
    large.fill(Qt::gray);
    QList<PictureArrival> arrivals;
    for (int i = 0; i < 60; ++i)
        arrivals.append({.bitmap = large});
    m_journey->window->pictures().add(arrivals, text().indexOf(QStringLiteral("Two")));
    QTRY_VERIFY(notices().join(u' ').contains(QStringLiteral("Adding pictures: ")));
    picture(QStringLiteral("adding.png"));
    for (QPushButton *button : m_journey->window->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Stop"))
            button->click();
    }
    QVERIFY(settled());
    QVERIFY(!notices().join(u' ').contains(QStringLiteral("Adding")));
    QCOMPARE(text(), QString::fromUtf8(Text));
    QVERIFY(!isThere(QStringLiteral("002.png")));
}

void TestAddPictures::filesAreDroppedOnABlockOfThePage()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.png"), Qt::red))});
    const double middle
        = m_journey
              ->page(QStringLiteral("(() => {const p = [...document.querySelectorAll('p')]"
                                    ".find(p => p.textContent.startsWith('Two'));"
                                    "const r = p.getBoundingClientRect();"
                                    "return r.top + (r.bottom - r.top) / 4})()"))
              .toDouble();
    drop(m_journey->window->preview(), QPoint(100, int(middle)), data);
    QTRY_VERIFY(text().contains(Link));
    QVERIFY(settled());
    QVERIFY2(text().contains(QStringLiteral("One.\n\n%1\n\nTwo words.").arg(Link)),
             qPrintable(text()));
}

void TestAddPictures::inCodeIsNoPlace()
{
    putCaretBehind(QStringLiteral("cod"));
    QApplication::clipboard()->setImage(bitmap(Qt::red));
    m_journey->editor().paste();
    QVERIFY(settled());
    QCOMPARE(text(), QString::fromUtf8(Text));
    QVERIFY(!isThere(QStringLiteral("002.png")));
    QVERIFY(notices().join(u' ').contains(QStringLiteral("inside of code")));
}

void TestAddPictures::aReadOnlyPostTakesNone()
{
    m_journey->write(QStringLiteral("posts/odd.md"), "One\r\ntwo\rthree\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/odd.md"))));
    QVERIFY(m_journey->post()->isReadOnly());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.png"), Qt::red))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_journey->window->findChild<ImagePanel *>(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestAddPictures::theFirstPictureIsOfferedAsTheCover()
{
    m_journey->write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\n\nWords.\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/second.md"))));
    QTRY_VERIFY(m_journey->window->isSettled());
    m_journey->editor().goTo(text().size());
    QApplication::clipboard()->setImage(bitmap(Qt::red));
    m_journey->editor().paste();
    QVERIFY(settled());
    const QString target = QStringLiteral("/public/images/posts/second/second-1.png");
    QVERIFY2(text().contains(target), qPrintable(text()));
    picture(QStringLiteral("cover.png"));
    QPushButton *use = nullptr;
    for (QPushButton *button : m_journey->window->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Use it as the cover"))
            use = button;
    }
    QVERIFY(use);
    use->click();
    QVERIFY2(text().startsWith(QStringLiteral("---\ntitle: Second\nimage: %1\n---\n").arg(target)),
             qPrintable(text()));
}

GALLEY_JOURNEY_MAIN(TestAddPictures)
#include "tst_addpictures.moc"
