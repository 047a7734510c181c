// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of a thousand photographs of 12 megapixels: how soon the grid can be used, how long all
// thumbnails take without and with what was kept on the disk, and what they take of memory.
#include "cputime.h"
#include "imagepanel/imagepanel.h"
#include "images/imageaudit.h"
#include "images/imagefacts.h"
#include "images/thumbnails.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace Galley;

namespace {

constexpr QSize Photograph(4000, 3000);

/// Like a photograph to a decoder: soft shapes, and grain that no compression takes away.
QByteArray photograph()
{
    QImage image(Photograph, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, Photograph.width(), Photograph.height());
    sky.setColorAt(0, QColor(90, 130, 180));
    sky.setColorAt(1, QColor(60, 50, 40));
    QPainter painter(&image);
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    quint32 seed = 1;
    const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U, seed >> 8; };
    for (int i = 0; i < 900; ++i) {
        painter.setBrush(QColor(int(next() % 256), int(next() % 256), int(next() % 256), 120));
        painter.drawEllipse(QPoint(int(next() % 4000), int(next() % 3000)), int(next() % 180),
                            int(next() % 180));
    }
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = int(next() % 13) - 6;
            const auto level = [grain](int value) { return std::clamp(value + grain, 0, 255); };
            line[x] = qRgb(level(qRed(line[x])), level(qGreen(line[x])), level(qBlue(line[x])));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

/// What the process holds in memory, in MB.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void print(const char *what, double value, const char *unit, const char *budget)
{
    QTextStream(stdout) << QString::fromUtf8(what).leftJustified(46)
                        << QString::number(value, 'f', 2).rightJustified(10) << ' '
                        << QString::fromUtf8(unit).leftJustified(3) << "  budget "
                        << QString::fromUtf8(budget).leftJustified(18) << "CPU "
                        << QString::number(cpuSinceLast(), 'f', 2) << " s\n";
}

/// Requests all of them and waits until the last is there; seconds.
double allThumbnails(const QStringList &paths, const QString &folder, double &mostMemory,
                     double &longestTurn)
{
    QElapsedTimer time;
    time.start();
    Thumbnails thumbnails(QSize(192, 144));
    thumbnails.setFolder(folder);
    QEventLoop loop;
    int left = int(paths.size());
    QElapsedTimer turn;
    turn.start();
    // How long the window's thread is away from its events while they are made.
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longestTurn = std::max(longestTurn, double(turn.restart()));
        mostMemory = std::max(mostMemory, residentMegabytes());
    });
    beat.start(5);
    QObject::connect(&thumbnails, &Thumbnails::ready, &loop, [&] {
        if (--left == 0)
            loop.quit();
    });
    for (const QString &path : paths)
        thumbnails.request(path);
    loop.exec();
    return double(time.elapsed()) / 1000;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM",
            qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const QTemporaryDir folder;
    const QTemporaryDir profile;
    const QByteArray bytes = photograph();
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const QString path
            = folder.filePath(QStringLiteral("IMG_%1.jpg").arg(i, 4, 10, QLatin1Char('0')));
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) < 0
            || file.write(QByteArray::number(i)) < 0)
            return 1;
        paths.append(path);
    }
    QTextStream(stdout) << count << " photographs of " << bytes.size() / 1024 << " KB\n";
    const double before = residentMegabytes();

    cpuSinceLast();
    QElapsedTimer time;
    time.start();
    ImageFacts facts;
    ImagePanel panel;
    panel.resize(556, 900);
    panel.setThumbnailFolder(profile.filePath(QStringLiteral("grid")));
    panel.setEntries(auditImages(folder.path(), facts.list(folder.path(), false), {}), {});
    panel.show();
    auto *grid = panel.findChild<QListView *>();
    while (!grid->visualRect(grid->model()->index(count - 1, 0)).isValid())
        QCoreApplication::processEvents();
    grid->viewport()->repaint();
    print("grid usable", double(time.elapsed()) / 1000, "s", "0.3");
    time.restart();
    const QList<ImageFile> files = facts.list(folder.path(), true);
    print("sizes and positions of all", double(time.elapsed()) / 1000, "s", "beside the window");
    time.restart();
    panel.setEntries(auditImages(folder.path(), files, {}), {});
    QCoreApplication::processEvents();
    print("and shown", double(time.elapsed()) / 1000, "s", "0.3");
    time.restart();
    static_cast<void>(facts.list(folder.path(), true));
    print("the folder again, at a pause of typing", double(time.elapsed()) / 1000, "s",
          "beside the window");
    panel.hide();

    double most = 0;
    double turn = 0;
    const QString kept = profile.filePath(QStringLiteral("thumbnails"));
    print("all thumbnails, made", allThumbnails(paths, kept, most, turn), "s", "60");
    print("longest wait of the window meanwhile", turn, "ms", "50");
    double mostAgain = 0;
    double turnAgain = 0;
    print("all thumbnails, from the disk", allThumbnails(paths, kept, mostAgain, turnAgain), "s",
          "1");
    print("memory, most above the start", std::max(most, mostAgain) - before, "MB", "200");
    return 0;
}
