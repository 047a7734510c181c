// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"
#include "post/textformat.h"

#include "postfiles.h"
#include "problemname.h"

#include <QDir>
#include <QTest>

using namespace Galley;

namespace {

/// What a case wishes for, asked of \a front.
Result<EditList> granted(const QString &folder, const FrontMatter &front)
{
    const auto linesOf = [&folder](const char *name) {
        const QString path = folder + u'/' + QLatin1String(name);
        QString text = QFile::exists(path) ? QString::fromUtf8(PostFiles::bytes(path)) : QString();
        text.chop(text.endsWith(u'\n'));
        return text.split(u'\n');
    };
    const QString wish = linesOf("wish.txt").join(u'\n');
    if (const qsizetype equals = wish.indexOf(u'='); equals >= 0)
        return front.set(wish.first(equals), wish.mid(equals + 1));
    const QString json = linesOf("json.txt").join(u'\n');
    if (const qsizetype equals = json.indexOf(QLatin1String(":=")); equals >= 0)
        return front.setJson(json.first(equals), json.mid(equals + 2));
    if (const QStringList items = linesOf("items.txt"); !items.first().isEmpty())
        return front.setItems(items.first(), items.mid(1));
    if (const QStringList text = linesOf("text.txt"); !text.first().isEmpty())
        return front.setText(text.first(), text.mid(1).join(u'\n'));
    if (const QStringList name = linesOf("rename.txt"); name.size() == 2)
        return front.rename(name[0], name[1]);
    if (const QStringList place = linesOf("move.txt"); place.size() == 2)
        return front.move(place[0], place[1].toInt());
    return front.remove(linesOf("remove.txt").first());
}

} // namespace

/// tests/cases/frontmatter: before.md, what is wished for, after.md to the byte, and the Problem's
/// name in refused.txt where it must be refused. The wish is in one file:
/// wish.txt: KEY=VALUE (the value may have several lines)
/// json.txt: KEY:=JSON
/// items.txt: the key, then an item a line
/// text.txt: the key of a list or map, then its text
/// remove.txt: the key
/// rename.txt: the key, then its new name
/// move.txt: the key, then its new index
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
    const auto edits = granted(folder, FrontMatter::read(decoded->text));
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
