// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid says of a picture, in which order it shows them, and the large view.
#include "imagepanel/imagemarks.h"

#include "imagepanel/imagemodel.h"
#include "imagepanel/imageviewer.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

using Status = PictureResolver::Status;

namespace {

PictureUse use(int line, bool cover = false, Status status = Status::Ok,
               const char *target = "x.jpg")
{
    PictureUse use;
    use.target = QStringLiteral("/pictures/") + QString::fromUtf8(target);
    use.alt = QStringLiteral("A look at line %1").arg(line);
    use.line = line;
    use.position = line * 100;
    use.cover = cover;
    use.status = status;
    return use;
}

ImageEntry entry(const QString &path, const QList<PictureUse> &uses, bool gps = false)
{
    ImageEntry entry;
    entry.image.path = path;
    entry.image.bytes = 421888;
    entry.image.size = QSize(1600, 1067);
    entry.image.gps = gps;
    entry.uses = uses;
    return entry;
}

} // namespace

class TestImageMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatIsToBeLookedAt_data();
    void marksWhatIsToBeLookedAt();
    void sorts();
    void zoomsCloser();
};

void TestImageMarks::marksWhatIsToBeLookedAt_data()
{
    QTest::addColumn<ImageEntry>("entry");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<bool>("toLookAt");
    const QString path = QStringLiteral("/b/a.jpg");
    const auto row = [](const char *name, const ImageEntry &entry, const char *marks, bool look) {
        QTest::newRow(name) << entry << QString::fromUtf8(marks) << look;
    };
    row("as it should be", entry(path, {use(3)}), "Line 3", false);
    ImageEntry heavy = entry(path, {use(3)});
    heavy.image.bytes = 2 * 1024 * 1024;
    row("many bytes", heavy, "Line 3|Heavy", true);
    heavy.image.size = QSize(4032, 3024);
    row("many bytes and pixels", heavy, "Line 3|Heavy, and large", true);
    heavy.image.bytes = 1000;
    row("many pixels", heavy, "Line 3|Large", true);
    ImageEntry twin = entry(path, {use(3)});
    twin.sameAs = QStringLiteral("001.jpg");
    row("there twice", twin, "Line 3|Same as 001.jpg", true);
    ImageEntry others = entry(path, {use(3)});
    others.otherPosts = 2;
    row("in other posts too", others, "Line 3|Also in 2 posts", false);
    others.uses.clear();
    others.otherPosts = 1;
    row("in another post only", others, "In another post", false);
    row("nobody's", entry(path, {}), "Unused", true);
    ImageEntry linked = entry(path, {});
    linked.linked = true;
    row("linked, not shown", linked, "", false);
    row("a film is never unused", entry(QStringLiteral("/b/a.mp4"), {}), "", false);
}

void TestImageMarks::marksWhatIsToBeLookedAt()
{
    QFETCH(const ImageEntry, entry);
    QFETCH(const QString, marks);
    QFETCH(const bool, toLookAt);
    QStringList words;
    for (const ImageMark &mark : imageMarks(entry))
        words.append(mark.words);
    QCOMPARE(words.join(u'|'), marks);
    QCOMPARE(isToLookAt(entry), toLookAt);
}

void TestImageMarks::sorts()
{
    Thumbnails thumbnails(QSize(8, 8));
    ImageModel model(&thumbnails);
    ImageEntry a = entry(QStringLiteral("/b/a.jpg"), {use(9)});
    ImageEntry b = entry(QStringLiteral("/b/b.jpg"), {use(2), use(4)});
    ImageEntry c = entry(QStringLiteral("/b/c.jpg"), {});
    a.image.bytes = 10;
    b.image.bytes = 20;
    c.image.bytes = 30;
    a.image.modified = QDateTime::fromSecsSinceEpoch(3);
    b.image.modified = QDateTime::fromSecsSinceEpoch(1);
    c.image.modified = QDateTime::fromSecsSinceEpoch(2);
    model.setEntries({a, b, c});
    const auto shown = [&model] {
        QString names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row).data().toString().at(0);
        return names;
    };
    using Order = ImageModel::Order;
    for (const auto &[order, wanted] :
         {std::pair(Order::Name, "abc"), std::pair(Order::Place, "bac"),
          std::pair(Order::Size, "cba"), std::pair(Order::Date, "acb"),
          std::pair(Order::Use, "bac")}) {
        model.setOrder(order);
        QCOMPARE(shown(), QLatin1String(wanted));
    }
    model.setEntries({a, c});
    QCOMPARE(shown(), QStringLiteral("ac"));
}

void TestImageMarks::zoomsCloser()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(QColor(0, 200, 0));
    QVERIFY(image.save(path));
    ImageViewer viewer(path, image.scaled(80, 60), image.size());
    viewer.resize(400, 300);
    viewer.show();
    QCOMPARE(viewer.zoom(), 0.5);
    QTest::keyClick(&viewer, Qt::Key_1);
    QCOMPARE(viewer.zoom(), 1.0);
    QTest::keyClick(&viewer, Qt::Key_Plus);
    QCOMPARE(viewer.zoom(), 1.25);
    QTest::keyClick(&viewer, Qt::Key_0);
    QCOMPARE(viewer.zoom(), 0.5);
    QTRY_COMPARE(viewer.grab().toImage().pixelColor(200, 150), QColor(0, 200, 0));
    QTest::keyClick(&viewer, Qt::Key_Escape);
    QVERIFY(!viewer.isVisible());
}

QTEST_MAIN(TestImageMarks)
#include "tst_imagemarks.moc"
