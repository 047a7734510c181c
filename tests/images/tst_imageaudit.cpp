// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageaudit.h"

#include "samplepictures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using Status = PictureResolver::Status;

namespace {

ImageFile imageAt(const QString &path)
{
    ImageFile file;
    file.path = path;
    return file;
}

PictureUse use(const char *target, Status status, const char *file, int line = 1)
{
    PictureUse made;
    made.target = QString::fromUtf8(target);
    made.status = status;
    made.file = QString::fromUtf8(file);
    made.line = line;
    return made;
}

const QString root = QStringLiteral("/blog/mit Ümlaut");

} // namespace

class TestImageAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing();
    void filesKeepTheirOrderAndTheirUses();
    void eachMissingTargetOnce();
    void missingWithoutFileIsNamedByItsTarget();
    void picturesFromElsewhereFollowTheFolder();
    void whatIsNotLocalHasNoEntry();
};

void TestImageAudit::nothingGivesNothing()
{
    QVERIFY(auditImages(root, {}, {}).isEmpty());
}

void TestImageAudit::filesKeepTheirOrderAndTheirUses()
{
    const QList<ImageFile> files = {imageAt(root + QStringLiteral("/public/2 🦀.jpg")),
                                    imageAt(root + QStringLiteral("/public/unused.jpg"))};
    const QList<ImageEntry> entries
        = auditImages(root, files,
                      {use("/public/2%20🦀.jpg", Status::Ok, "public/2 🦀.jpg", 3),
                       use("/public/2 🦀.JPG", Status::WrongCase, "public/2 🦀.jpg", 9)});
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].image.name(), QStringLiteral("2 🦀.jpg"));
    QCOMPARE(entries[0].uses.size(), 2);
    QCOMPARE(entries[0].uses[0].line, 3);
    QCOMPARE(entries[0].uses[1].line, 9);
    QVERIFY(!entries[0].isMissing());
    QCOMPARE(entries[1].image.name(), QStringLiteral("unused.jpg"));
    QVERIFY(entries[1].uses.isEmpty());
}

void TestImageAudit::eachMissingTargetOnce()
{
    const QList<ImageEntry> entries
        = auditImages(root, {imageAt(root + QStringLiteral("/public/a.jpg"))},
                      {use("/public/gone.jpg", Status::Missing, "public/gone.jpg", 2),
                       use("/gone.jpg", Status::Missing, "public/gone.jpg", 5),
                       use("/public/lost.jpg", Status::Missing, "public/lost.jpg", 7)});
    QCOMPARE(entries.size(), 3);
    QVERIFY(!entries[0].isMissing());
    QVERIFY(entries[1].isMissing());
    QCOMPARE(entries[1].missingName, QStringLiteral("gone.jpg"));
    QCOMPARE(entries[1].uses.size(), 2);
    QCOMPARE(entries[2].missingName, QStringLiteral("lost.jpg"));
}

void TestImageAudit::missingWithoutFileIsNamedByItsTarget()
{
    const QList<ImageEntry> entries
        = auditImages(root, {}, {use("pictures/x.png", Status::Missing, "")});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].missingName, QStringLiteral("x.png"));
}

void TestImageAudit::picturesFromElsewhereFollowTheFolder()
{
    const QTemporaryDir blog(QDir::tempPath() + QStringLiteral("/blog ä-XXXXXX"));
    QVERIFY(QDir(blog.path()).mkpath(QStringLiteral("shared")));
    QVERIFY(halves(6, 4).save(blog.filePath(QStringLiteral("shared/logo.png"))));
    const QList<ImageEntry> entries
        = auditImages(blog.path(), {imageAt(blog.filePath(QStringLiteral("own/z.jpg")))},
                      {use("/shared/logo.png", Status::Ok, "shared/logo.png"),
                       use("/shared/logo.png", Status::Ok, "shared/logo.png"),
                       use("/gone.png", Status::Missing, "gone.png")});
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[1].image.path, blog.filePath(QStringLiteral("shared/logo.png")));
    QCOMPARE(entries[1].image.size, QSize(6, 4));
    QCOMPARE(entries[1].uses.size(), 2);
    QVERIFY(entries[2].isMissing());
}

void TestImageAudit::whatIsNotLocalHasNoEntry()
{
    QVERIFY(auditImages(root, {},
                        {use("https://example.org/a.png", Status::Remote, ""),
                         use("../../etc/a.png", Status::Outside, ""),
                         use("{{ cover }}", Status::Templated, "")})
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestImageAudit)
#include "tst_imageaudit.moc"
