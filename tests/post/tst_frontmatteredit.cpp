// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"
#include "post/textformat.h"

#include "postfiles.h"
#include "problemname.h"

#include <QDir>
#include <QTest>

using namespace Galley;

/// tests/cases/frontmatter: before.md, the wish KEY=VALUE in wish.txt (the value may have several
/// lines), after.md to the byte, and the Problem's name in refused.txt where it must be refused.
class TestFrontMatterEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishIsGrantedToTheByte_data();
    void wishIsGrantedToTheByte();
};

void TestFrontMatterEdit::wishIsGrantedToTheByte_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(PostFiles::casesFolder(QStringLiteral("frontmatter")));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 40);
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << cases.filePath(name);
    }
}

void TestFrontMatterEdit::wishIsGrantedToTheByte()
{
    QFETCH(QString, folder);
    const auto decoded = decodeText(PostFiles::bytes(folder + QLatin1String("/before.md")));
    QVERIFY(decoded);
    QString wish = QString::fromUtf8(PostFiles::bytes(folder + QLatin1String("/wish.txt")));
    QVERIFY(wish.endsWith(u'\n'));
    wish.chop(1);
    const qsizetype equals = wish.indexOf(u'=');
    QVERIFY(equals >= 0);

    const auto edits
        = FrontMatter::read(decoded->text).set(wish.first(equals), wish.mid(equals + 1));
    const QString refusal = folder + QLatin1String("/refused.txt");
    const QString refused = edits ? QString() : problemName(edits.problem().code);
    const QString expected = QFile::exists(refusal)
        ? QString::fromUtf8(PostFiles::bytes(refusal)).trimmed()
        : QString();
    QCOMPARE(refused, expected);

    const QString text = edits ? edits->applied(decoded->text) : decoded->text;
    const QByteArray bytes = encodeText(text, decoded->format).value();
    const QString golden = folder + QLatin1String("/after.md");
    if (qEnvironmentVariableIsSet("GALLEY_BLESS")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(PostFiles::bytes(golden)));
    QVERIFY(bytes == PostFiles::bytes(golden));
    if (edits && !edits->isEmpty()) {
        QCOMPARE(edits->edits().size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestFrontMatterEdit)
#include "tst_frontmatteredit.moc"
