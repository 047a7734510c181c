// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textformat.h"

#include "postfiles.h"

#include <QDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Galley;

namespace {

/// A text as a document of the editor gives it back: its blocks, joined.
QString throughDocument(const QString &text)
{
    QTextDocument document;
    document.setPlainText(text);
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        lines += block.text();
    }
    return lines.join(u'\n');
}

} // namespace

/// decodeText() promises that what it accepts survives a QTextDocument.
class TestTextDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedCharactersSurvive();
    void postsSurvive_data();
    void postsSurvive();
};

/// Every code unit: what is accepted survives, and what would survive is not refused.
void TestTextDocument::acceptedCharactersSurvive()
{
    int accepted = 0;
    for (char32_t c = 0; c < 0x10000; ++c) {
        if (QChar::isSurrogate(c)) {
            continue;
        }
        const QString text = u'a' + QString::fromUcs4(&c, 1) + u'b' + QString::fromUcs4(&c, 1);
        const auto decoded = decodeText(text.toUtf8());
        const bool survives = throughDocument(text) == text;
        const bool lineEnd = c == u'\r'; // decodes to "\n", which survives
        QVERIFY2(decoded.ok() == (survives || lineEnd),
                 qPrintable(QString::number(static_cast<uint>(c), 16)));
        QVERIFY(!decoded || throughDocument(decoded->text) == decoded->text);
        accepted += decoded.ok();
    }
    QCOMPARE(accepted, 0x10000 - 0x800 - 3);
}

void TestTextDocument::postsSurvive_data()
{
    QTest::addColumn<QString>("path");
    const QDir cases(PostFiles::casesFolder(QStringLiteral("identity")));
    const QStringList names = cases.entryList(QDir::Files);
    QVERIFY(names.size() >= 20);
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << cases.filePath(name);
    }
    const QStringList posts = PostFiles::sharedPosts();
    for (const QString &path : posts) {
        QTest::addRow("%s", qPrintable(path)) << path;
    }
}

void TestTextDocument::postsSurvive()
{
    QFETCH(QString, path);
    const QByteArray bytes = PostFiles::bytes(path);
    const auto decoded = decodeText(bytes);
    if (decoded) {
        QVERIFY(encodeText(throughDocument(decoded->text), decoded->format).value() == bytes);
    }
}

QTEST_MAIN(TestTextDocument)
#include "tst_textdocument.moc"
