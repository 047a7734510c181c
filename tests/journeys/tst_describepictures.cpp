// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of pictures through the real window, of one after the other without a pause: nothing
// of it is lost.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/desk.h"
#include "app/imagesdesk.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "session/postcatalog.h"
#include "widgets/postlife/worddialog.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Galley;

namespace {

const QString Folder = QStringLiteral("public/images/posts/first/");

class DescribeJourney : public Journey
{
public:
    explicit DescribeJourney(const QByteArray &second)
    {
        write(QStringLiteral("posts/first.md"),
              "---\ntitle: The first\npublishedAt: '2018-05-30'\n---\n\n"
              "![](/images/posts/first/001.png)\n\n![](/images/posts/first/002.png)\n\n"
              "![](/images/posts/first/003.png)\n");
        write(QStringLiteral("posts/second.md"),
              "---\ntitle: The second\npublishedAt: '2018-05-31'\n---\n\n" + second);
        for (const char *name : {"002.png", "003.png"}) {
            QImage image(40, 30, QImage::Format_RGB32);
            image.fill(name[2] == '2' ? Qt::darkRed : Qt::darkGreen);
            image.save(path(Folder + QLatin1String(name)));
        }
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        window->findChild<Desk *>()->proofPane().showTab(ProofPane::Images);
        QTRY_COMPARE(panel().count(), 3);
    }
    ImagePanel &panel() const { return *window->findChild<ImagePanel *>(); }
    void describe(const QString &name, const QString &alt) const
    {
        for (const ImageEntry &entry : panel().entries()) {
            if (entry.image.name() == name)
                Q_EMIT panel().described(entry, alt);
        }
    }
    WordDialog *dialog() const { return window->imagesDesk().dialog(); }
    QString text() const { return post()->text(); }
};

} // namespace

class TestDescribePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quickOnesAllArrive();
    void oneWaitsWhileAnotherIsAsked();
    void titlesAreWrittenAsWell();
};

void TestDescribePictures::quickOnesAllArrive()
{
    DescribeJourney journey("Nothing.\n");
    journey.describe(QStringLiteral("001.png"), QStringLiteral("One"));
    journey.describe(QStringLiteral("002.png"), QStringLiteral("Two"));
    journey.describe(QStringLiteral("003.png"), QStringLiteral("Three"));
    QTRY_VERIFY(journey.text().contains(QStringLiteral("![Three]")));
    QVERIFY(journey.text().contains(QStringLiteral("![One](/images/posts/first/001.png)")));
    QVERIFY(journey.text().contains(QStringLiteral("![Two](/images/posts/first/002.png)")));
    // Each is a step of its own.
    journey.post()->document()->undo();
    QVERIFY(!journey.text().contains(QStringLiteral("![Three]")));
    QVERIFY(journey.text().contains(QStringLiteral("![Two]")));
}

void TestDescribePictures::oneWaitsWhileAnotherIsAsked()
{
    DescribeJourney journey("![](/images/posts/first/001.png)\n");
    journey.describe(QStringLiteral("001.png"), QStringLiteral("One"));
    journey.describe(QStringLiteral("002.png"), QStringLiteral("Two"));
    QTRY_VERIFY(journey.dialog());
    QVERIFY(!journey.text().contains(QStringLiteral("![Two]")));
    buttonOf(journey.dialog(), QStringLiteral("Write it everywhere"))->click();
    QTRY_VERIFY(journey.text().contains(QStringLiteral("![Two]")));
    QVERIFY(journey.text().contains(QStringLiteral("![One]")));
    QVERIFY(journey.read(QStringLiteral("posts/second.md")).contains("![One]"));

    // What is asked and refused keeps nothing else from being written.
    journey.describe(QStringLiteral("001.png"), QStringLiteral("Other"));
    journey.describe(QStringLiteral("003.png"), QStringLiteral("Three"));
    QTRY_VERIFY(journey.dialog());
    QTest::keyClick(journey.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(journey.text().contains(QStringLiteral("![Three]")));
    QVERIFY(journey.text().contains(QStringLiteral("![One]")));
}

void TestDescribePictures::titlesAreWrittenAsWell()
{
    DescribeJourney journey("<img src=\"/images/posts/first/001.png\">\n");
    QLineEdit *title = nullptr;
    for (QLineEdit *each : journey.panel().findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QStringLiteral("Title text"))
            title = each;
    }
    journey.panel().choose(journey.path(Folder + QStringLiteral("001.png")));
    QVERIFY(title && title->isVisible());
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("A \"stage\""));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(journey.dialog());
    buttonOf(journey.dialog(), QStringLiteral("Write it everywhere"))->click();
    QTRY_VERIFY(journey.text().contains(
        QStringLiteral("![](/images/posts/first/001.png \"A \\\"stage\\\"\")")));
    QVERIFY(journey.read(QStringLiteral("posts/second.md")).contains("title=\"A &quot;stage"));
}

GALLEY_JOURNEY_MAIN(TestDescribePictures)
#include "tst_describepictures.moc"
