// SPDX-License-Identifier: GPL-3.0-or-later
// A picture cropped, turned, made smaller and compressed through the real window: seen before it is
// written, written as one operation, taken back byte for byte, also after a restart.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/changecontrols.h"
#include "app/changedialog.h"
#include "app/desk.h"
#include "app/imagesdesk.h"
#include "app/picturechanger.h"
#include "app/postdesk.h"
#include "app/proofpane.h"
#include "imagepanel/beforeafter.h"
#include "imagepanel/cropframe.h"
#include "imagepanel/imagepanel.h"
#include "look/look.h"
#include "session/postcatalog.h"
#include "widgets/choicebox.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "work/life/postlife.h"

#include <QCheckBox>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace Galley;

namespace {

const QString Folder = QStringLiteral("public/images/posts/first/");
const QByteArray First = "---\ntitle: \"The first\"\nimage: /public/images/posts/first/photo.jpg\n"
                         "publishedAt: '2018-05-30'\n---\n\n"
                         "![A photo](/public/images/posts/first/photo.jpg)\n";
const QByteArray Second = "---\ntitle: \"The second\"\npublishedAt: '2018-06-30'\n---\n\n"
                          "![](/images/posts/first/photo.jpg)\n";

/// As rough as a photograph; one of the author's where GALLEY_PHOTO names it, for the eye.
QImage photograph()
{
    if (const QImage own(qEnvironmentVariable("GALLEY_PHOTO")); !own.isNull())
        return own.scaledToWidth(1600, Qt::SmoothTransformation);
    QImage image(320, 192, QImage::Format_RGB32);
    quint32 seed = 3;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1664525 + 1013904223;
            const int rough = int(seed >> 28);
            image.setPixel(x, y, qRgb(x * 200 / 320 + rough, y, 255 - x * 200 / 320 - rough));
        }
    }
    return image;
}

class ChangeJourney : public Journey
{
public:
    ChangeJourney()
    {
        write(QStringLiteral("posts/first.md"), First);
        write(QStringLiteral("posts/second.md"), Second);
        photograph().save(path(Folder + QStringLiteral("photo.jpg")), "JPG", 90);
        start();
    }
    void start()
    {
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        window->findChild<Desk *>()->proofPane().showTab(ProofPane::Images);
        QTRY_COMPARE(panel().count(), 2);
    }
    ImagePanel &panel() const { return *window->findChild<ImagePanel *>(); }
    QByteArray photo() const { return read(Folder + QStringLiteral("photo.jpg")); }
    QSize size() const { return QImageReader(path(Folder + QStringLiteral("photo.jpg"))).size(); }
    ChangeDialog *dialog() const { return window->findChild<ChangeDialog *>(); }
    /// Opens the dialog by the menu's command and waits until the picture is in it.
    ChangeDialog *change(const QString &name = QStringLiteral("photo.jpg")) const
    {
        for (const ImageEntry &entry : panel().entries()) {
            if (entry.image.name() == name)
                Q_EMIT panel().commanded(ImageCommand::Change, entry);
        }
        const bool came
            = QTest::qWaitFor([this] { return dialog() && dialog()->controls()->isEnabled(); });
        return came ? dialog() : nullptr;
    }
};

template <typename Widget>
Widget *named(QWidget *parent, const QString &name)
{
    for (Widget *each : parent->findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

template <typename Button>
Button *labelled(QWidget *parent, const QString &text)
{
    for (Button *each : parent->findChildren<Button *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QPushButton *goOf(QWidget *dialog)
{
    return labelled<QPushButton>(dialog, QStringLiteral("Change the picture"));
}

bool says(QWidget *parent, const QString &words)
{
    for (const QLabel *each : parent->findChildren<QLabel *>()) {
        if (each->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestChangePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenThenWrittenThenTakenBack();
    void isTakenBackAfterARestart();
    void nothingChosenWritesNothing();
    void theFrameIsDrawnAndTyped();
    void aPictureThatChangedMeanwhileIsSaid();
    void aPictureThatIsGoneIsSaid();
    void asWebPTheNamesFollow();
    void everythingHasANameAndAKey();
    void whatCannotBeChangedIsSaid();
    void looksRightInLargeLetters();
};

void TestChangePictures::isSeenThenWrittenThenTakenBack()
{
    ChangeJourney journey;
    const QByteArray before = journey.photo();
    const QSize size = journey.size();
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing changes yet.")));
    QVERIFY(!goOf(dialog)->isEnabled());

    QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("Turn right")), Qt::LeftButton);
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("Turned without loss")));
    QCOMPARE(dialog->frame()->pictureSize(), size.transposed());
    auto *quality = named<QSlider>(dialog, QStringLiteral("Quality"));
    quality->setValue(60);
    QVERIFY(!goOf(dialog)->isEnabled()); // what is shown answers an older wish
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("% less")));
    dialog->showComparison(true);
    saveLook(dialog, QStringLiteral("change-compare"));
    QCOMPARE(journey.photo(), before);

    goOf(dialog)->click();
    QTRY_VERIFY(journey.photo() != before);
    QTRY_VERIFY(!journey.dialog());
    QCOMPARE(journey.size(), size.transposed());
    QVERIFY(journey.photo().size() < before.size());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
    QVERIFY(journey.window->postDesk().life().last());
    QCOMPARE(journey.window->postDesk().life().last()->kind, FileOperation::Kind::ChangePicture);
    journey.window->postDesk().undo();
    QCOMPARE(journey.photo(), before);
}

void TestChangePictures::isTakenBackAfterARestart()
{
    ChangeJourney journey;
    const QByteArray before = journey.photo();
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    named<QSpinBox>(dialog, QStringLiteral("Width of the picture, in pixels"))->setValue(100);
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    goOf(dialog)->click();
    QTRY_COMPARE(journey.size().width(), 100);
    journey.window.reset();
    journey.open();
    journey.start();
    QVERIFY(journey.window->postDesk().life().last());
    journey.window->postDesk().undo();
    QCOMPARE(journey.photo(), before);
}

void TestChangePictures::nothingChosenWritesNothing()
{
    ChangeJourney journey;
    const QByteArray before = journey.photo();
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    QToolButton *right = named<QToolButton>(dialog, QStringLiteral("Turn right"));
    for (int i = 0; i < 4; ++i)
        right->click();
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing changes yet.")));
    QVERIFY(!goOf(dialog)->isEnabled());
    // A quality that wins nothing is nothing either.
    named<QSlider>(dialog, QStringLiteral("Quality"))->setValue(95);
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing changes yet.")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!journey.dialog());
    QCOMPARE(journey.photo(), before);
    QVERIFY(!journey.window->postDesk().life().last());
}

void TestChangePictures::theFrameIsDrawnAndTyped()
{
    ChangeJourney journey;
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    const QSize size = journey.size();
    auto *shapes = named<ChoiceBox>(dialog, QStringLiteral("Crop"));
    shapes->setCurrentIndex(shapes->findText(QStringLiteral("Square")));
    Q_EMIT shapes->activated(shapes->currentIndex());
    CropFrame &frame = *dialog->frame();
    QCOMPARE(frame.crop().size(), QSize(size.height(), size.height()));
    saveLook(dialog, QStringLiteral("change-crop"));

    frame.setFocus();
    const QPoint corner = frame.crop().topLeft();
    QTest::keyClick(&frame, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(frame.crop().topLeft(), corner - QPoint(1, 0));
    QTest::keyClick(&frame, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(frame.crop().size(), QSize(size.height() - 1, size.height() - 1));
    QVERIFY(frame.accessibleDescription().contains(QString::number(frame.crop().y())));
    auto *width = named<QSpinBox>(dialog, QStringLiteral("Width of the frame, in pixels"));
    width->setValue(100);
    QCOMPARE(frame.crop().size(), QSize(100, 100));

    // The pointer draws another one, from a corner of the picture outwards.
    shapes->setCurrentIndex(0);
    Q_EMIT shapes->activated(0);
    QVERIFY(frame.crop().isNull());
    const QPoint middle = frame.rect().center();
    QTest::mousePress(&frame, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&frame, middle + QPoint(60, 40));
    QTest::mouseRelease(&frame, Qt::LeftButton, {}, middle + QPoint(60, 40));
    QVERIFY(frame.crop().width() > 10 && frame.crop().height() > 10);
    QCOMPARE(shapes->currentText(), QStringLiteral("A frame of any shape"));
    const QSize drawn = frame.crop().size();
    // Within a block of this JPEG it costs pixels, and the next border is offered.
    frame.setCrop(QRect(QPoint(17, 9), drawn));
    Q_EMIT frame.cropChanged(frame.crop());
    auto *snap = labelled<QPushButton>(dialog, QStringLiteral("Crop without loss"));
    QTRY_VERIFY(snap->isVisible() && says(dialog, QStringLiteral("Within a block")));
    saveLook(dialog, QStringLiteral("change-crop-loss"));
    snap->click();
    QCOMPARE(frame.crop(), QRect(QPoint(16, 16), drawn));
    QTRY_VERIFY(says(dialog, QStringLiteral("Cropped without loss")));
    QVERIFY(!snap->isVisible());
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    goOf(dialog)->click();
    QTRY_COMPARE(journey.size(), drawn);
}

void TestChangePictures::aPictureThatChangedMeanwhileIsSaid()
{
    ChangeJourney journey;
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    named<QToolButton>(dialog, QStringLiteral("Turn left"))->click();
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    const QByteArray other = journey.read(Folder + QStringLiteral("001.png"));
    journey.write(Folder + QStringLiteral("photo.jpg"), other);
    goOf(dialog)->click();
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing was written.")));
    QVERIFY(!goOf(dialog)->isEnabled());
    QCOMPARE(journey.photo(), other);
    saveLook(dialog, QStringLiteral("change-refused"));
}

void TestChangePictures::aPictureThatIsGoneIsSaid()
{
    ChangeJourney journey;
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    named<QToolButton>(dialog, QStringLiteral("Turn left"))->click();
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    QVERIFY(QFile::remove(journey.path(Folder + QStringLiteral("photo.jpg"))));
    goOf(dialog)->click();
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing was written.")));
    QVERIFY(journey.photo().isEmpty());
}

void TestChangePictures::asWebPTheNamesFollow()
{
    ChangeJourney journey;
    const QByteArray before = journey.photo();
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    labelled<QCheckBox>(dialog, QStringLiteral("As WebP, under another name"))->setChecked(true);
    QTRY_VERIFY(goOf(dialog)->isEnabled());
    goOf(dialog)->click();
    // Another post names it: its line is shown before it follows.
    QPushButton *go = nullptr;
    QTRY_VERIFY((go = labelled<QPushButton>(journey.window.get(), QStringLiteral("Change")))
                && go->isEnabled());
    go->click();
    QTRY_VERIFY(journey.read(QStringLiteral("posts/second.md")).contains("photo.webp"));
    QVERIFY(journey.photo().isEmpty());
    QVERIFY(journey.read(Folder + QStringLiteral("photo.webp")).startsWith("RIFF"));
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")).count("photo.webp"), 2);
    journey.window->postDesk().undo();
    QCOMPARE(journey.photo(), before);
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
    QCOMPARE(journey.read(QStringLiteral("posts/second.md")), Second);
}

void TestChangePictures::everythingHasANameAndAKey()
{
    ChangeJourney journey;
    ChangeDialog *dialog = journey.change();
    QVERIFY(dialog);
    auto *shapes = named<ChoiceBox>(dialog, QStringLiteral("Crop"));
    Q_EMIT shapes->activated(2);
    int reached = 0;
    QWidget *first = dialog->focusWidget();
    QVERIFY(first);
    QSet<QWidget *> seen;
    for (QWidget *at = first; !seen.contains(at); at = dialog->focusWidget()) {
        seen.insert(at);
        const auto *button = qobject_cast<QAbstractButton *>(at);
        QVERIFY2(!at->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 at->metaObject()->className());
        ++reached;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (QWidget *each :
         {static_cast<QWidget *>(dialog->frame()), static_cast<QWidget *>(shapes),
          static_cast<QWidget *>(named<QToolButton>(dialog, QStringLiteral("Turn left"))),
          static_cast<QWidget *>(named<QSlider>(dialog, QStringLiteral("Quality")))})
        QVERIFY2(seen.contains(each), qPrintable(each->accessibleName()));
    QVERIFY(reached >= 10);
    dialog->showComparison(true);
    BeforeAfter &comparison = *dialog->comparison();
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing changes yet.")));
    QTest::keyClick(&comparison, Qt::Key_Right);
    QCOMPARE(comparison.line(), 0.55);
    QTest::keyClick(&comparison, Qt::Key_1);
    QCOMPARE(comparison.zoom(), 1.0);
    QTest::keyClick(&comparison, Qt::Key_Plus);
    QVERIFY(comparison.zoom() > 1);
}

void TestChangePictures::whatCannotBeChangedIsSaid()
{
    ChangeJourney journey;
    journey.write(Folder + QStringLiteral("photo.jpg"), "words");
    for (const ImageEntry &entry : journey.panel().entries()) {
        if (entry.image.name() == QLatin1String("photo.jpg"))
            Q_EMIT journey.panel().commanded(ImageCommand::Change, entry);
    }
    QTRY_VERIFY(journey.dialog() && says(journey.dialog(), QStringLiteral("Nothing was written.")));
    QVERIFY(!journey.dialog()->controls()->isEnabled());
    QVERIFY(!goOf(journey.dialog())->isEnabled());
}

void TestChangePictures::looksRightInLargeLetters()
{
    Look::setFontScale(2.0);
    QApplication::setFont(Look::font(1.0));
    applyLook(*qApp, Settings::Theme::Light);
    {
        ChangeJourney journey;
        ChangeDialog *dialog = journey.change();
        QVERIFY(dialog);
        auto *shapes = named<ChoiceBox>(dialog, QStringLiteral("Crop"));
        Q_EMIT shapes->activated(4);
        QTRY_VERIFY(goOf(dialog)->isEnabled());
        QVERIFY(goOf(dialog)->width() >= goOf(dialog)->sizeHint().width());
        saveLook(dialog, QStringLiteral("change-large"));
    }
    Look::setFontScale(1.0);
    QApplication::setFont(Look::font(1.0));
    applyLook(*qApp, Settings::Theme::Light);
}

GALLEY_JOURNEY_MAIN(TestChangePictures)
#include "tst_changepictures.moc"
