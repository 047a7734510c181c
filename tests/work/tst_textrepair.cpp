// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/textrepair.h"

#include "post/frontmatter.h"
#include "post/textformat.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Galley;

/// A post in, the places out, each as "LINE:before>after".
class TestTextRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void sharedPosts();
};

namespace {

QStringList found(const QString &text)
{
    QStringList places;
    for (const GarbledPlace &place : garbledIn(text)) {
        places.append(
            QStringLiteral("%1:%2>%3").arg(QString::number(place.line), place.before, place.after));
    }
    return places;
}

} // namespace

void TestTextRepair::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("front matter and body", QStringLiteral("---\ntitle: CafÃ©\n---\nRust ðŸ¦€\n"),
        {QStringLiteral("2:Ã©>é"), QStringLiteral("4:ðŸ¦€>🦀")});
    row("code and addresses stay",
        QStringLiteral("`Ã©` [cafÃ©](/cafÃ©.html)\n\n```\nÃ©\n```\n\n    Ã©\n"),
        {QStringLiteral("1:Ã©>é")});
    row("addresses in the front matter stay",
        QStringLiteral("---\ncover: /img/cafÃ©.jpg\nimage: My cafÃ© here.png\nfile: cafÃ©.pdf\n"
                       "title: cafÃ©\n---\n"),
        {QStringLiteral("5:Ã©>é")});
    row("a key stays", QStringLiteral("---\ncafÃ©: cafÃ©\n---\n"), {QStringLiteral("2:Ã©>é")});
    row("a double-quoted value", QStringLiteral("---\ntitle: \"A \\\"cafÃ©\\\"\"\n---\n"),
        {QStringLiteral("2:Ã©>é")});
    row("a mark of order is no break of lines",
        QStringLiteral("---\ntitle: a Ã‚Â\u0085 b\nother: cafÃ©\n---\n"),
        {QStringLiteral("3:Ã©>é")});
    row("TOML", QStringLiteral("+++\ntitle = 'cafÃ©'\n+++\n"), {QStringLiteral("2:Ã©>é")});
    row("a front matter that cannot be read", QStringLiteral("---\na: [cafÃ©\n---\nÃ©\n"),
        {QStringLiteral("2:Ã©>é"), QStringLiteral("4:Ã©>é")});
    row("an empty front matter", QStringLiteral("---\n---\ncafÃ©\n"), {QStringLiteral("3:Ã©>é")});
    row("nothing", QStringLiteral("---\ntitle: café\n---\n"), {});
}

void TestTextRepair::places()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text), expected);
}

void TestTextRepair::sharedPosts()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return;
    int files = 0;
    int places = 0;
    QDirIterator paths(shared, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        QFile file(paths.next());
        const QString folder = file.fileName().mid(shared.size() + 1).section(u'/', 0, 0);
        if (folder != QLatin1String("corpus") && folder != QLatin1String("sites"))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<DecodedText> decoded = decodeText(file.readAll());
        if (!decoded)
            continue;
        const QList<GarbledPlace> hits = garbledIn(decoded->text);
        ++files;
        places += int(hits.size());
        if (file.fileName().endsWith(QLatin1String("rustfest-sample/posts/rustfest-2018-paris.md")))
            QCOMPARE(hits.size(), 4);
        const QString mended = repairs(hits).applied(decoded->text);
        QVERIFY2(garbledIn(mended).isEmpty(), qPrintable(file.fileName()));
        QCOMPARE(FrontMatter::read(mended).fields().size(),
                 FrontMatter::read(decoded->text).fields().size());
    }
    qInfo("%d places in %d real posts", places, files);
}

QTEST_GUILESS_MAIN(TestTextRepair)
#include "tst_textrepair.moc"
