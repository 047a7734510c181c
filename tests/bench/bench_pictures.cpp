// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to bring a photograph of 48 megapixels into a post: as it comes from a phone that
// was held upright, made smaller, as WebP; and how long the window's event loop stands still
// meanwhile.
#include "app/picturejob.h"
#include "cputime.h"
#include "images/exiforientation.h"
#include "images/pictureedit.h"
#include "images/pictureimport.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

void print(const QString &what, double value, const QString &unit, double budget)
{
    QTextStream(stdout) << what.leftJustified(44) << QStringLiteral("%1").arg(value, 9, 'f', 2)
                        << ' ' << unit.leftJustified(4) << QStringLiteral("%1 ").arg(budget, 7)
                        << (value < budget ? "met " : "OVER") << "  CPU "
                        << QString::number(cpuSinceLast(), 'f', 2) << " s" << Qt::endl;
}

/// A picture that compresses as a photograph does: broad shades and a camera's noise.
QByteArray photograph(QSize size, int orientation)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator noise(1);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int grain = int(noise.generate() & 7);
            line[x] = qRgb(((x >> 4) + grain) & 0xFF, ((y >> 4) + grain) & 0xFF,
                           (((x + y) >> 5) + grain) & 0xFF);
        }
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 92);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + exifWithOrientation(orientation);
    const QByteArray head("\xFF\xE1\0", 3);
    return jpeg.first(2) + head + char(exif.size() + 2) + exif + jpeg.sliced(2);
}

double importSeconds(const QString &path, const ImportWishes &wishes)
{
    cpuSinceLast();
    QElapsedTimer timer;
    timer.start();
    const ImportedPicture picture = importPictureFile(path, wishes, Going);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!picture.ok())
        QTextStream(stdout) << "refused: fault " << int(picture.fault) << Qt::endl;
    return seconds;
}

/// From a wish of the dialog to what it shows: the file, and both sides for the eye.
double changeSeconds(const QByteArray &bytes, const PictureEdit &edit)
{
    const EditablePicture picture(bytes);
    cpuSinceLast();
    QElapsedTimer timer;
    timer.start();
    const ImportedPicture made = picture.changed(edit, Going);
    const QImage before = picture.before(edit, 16'000'000);
    const QImage after = shownPicture(made, 16'000'000);
    return made.ok() && !before.isNull() && !after.isNull() ? double(timer.nsecsElapsed()) / 1e9
                                                            : 999;
}

/// The way that a drop goes, with an event loop that should have a turn each 5 ms.
void dropped(const QString &root, const QString &picture)
{
    QFile post(root + QStringLiteral("/post.md"));
    if (!post.open(QFile::WriteOnly))
        return;
    post.write("# A post\n");
    post.close();
    PictureJob job(std::make_shared<OperationDisk>());
    QElapsedTimer since;
    double pause = 0;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] {
        pause = std::max(pause, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    QEventLoop loop;
    QObject::connect(&job, &PictureJob::finished, &loop, &QEventLoop::quit);
    cpuSinceLast();
    QElapsedTimer whole;
    whole.start();
    since.start();
    turns.start(5);
    job.start({blogAt(root),
               post.fileName(),
               QStringLiteral("# A post\n"),
               std::nullopt,
               {},
               {{.path = picture}}});
    loop.exec();
    print(QStringLiteral("dropped, until it can be linked"), double(whole.nsecsElapsed()) / 1e9,
          QStringLiteral("s"), 3);
    print(QStringLiteral("the event loop's longest pause"), pause, QStringLiteral("ms"), 100);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("phone.jpg"));
    for (const int orientation : {1, 6}) {
        const QByteArray bytes = photograph({8000, 6000}, orientation);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return 1;
        file.close();
        QTextStream(stdout) << "48 megapixels, " << bytes.size() / 1'000'000 << " MB, orientation "
                            << orientation << Qt::endl;
        print(QStringLiteral("as it is"), importSeconds(path, {}), QStringLiteral("s"), 3);
        print(QStringLiteral("2,000 pixels wide"), importSeconds(path, {2000, false}),
              QStringLiteral("s"), 3);
        print(QStringLiteral("2,000 pixels wide, WebP"), importSeconds(path, {2000, true}),
              QStringLiteral("s"), 3);
    }
    const QByteArray bytes = photograph({4000, 3000}, 6);
    QTextStream(stdout) << "changed, 12 megapixels, " << bytes.size() / 1'000'000 << " MB"
                        << Qt::endl;
    print(QStringLiteral("turned"), changeSeconds(bytes, {.turns = 1}), QStringLiteral("s"), 3);
    print(QStringLiteral("cropped at a border, without loss"),
          changeSeconds(bytes, {.crop = QRect(512, 512, 2000, 2000)}), QStringLiteral("s"), 3);
    print(QStringLiteral("cropped, 1,600 pixels wide"),
          changeSeconds(bytes, {.crop = QRect(500, 500, 2000, 2000), .width = 1600}),
          QStringLiteral("s"), 3);
    print(QStringLiteral("compressed"), changeSeconds(bytes, {.quality = 80}), QStringLiteral("s"),
          3);
    print(QStringLiteral("1,600 pixels wide, WebP"),
          changeSeconds(bytes, {.width = 1600, .toWebP = true}), QStringLiteral("s"), 3);
    const QTemporaryDir blog;
    dropped(QFileInfo(blog.path()).canonicalFilePath(), path);
    return 0;
}
