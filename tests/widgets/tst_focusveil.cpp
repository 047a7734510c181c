// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/focusveil.h"

#include "widgets/bodyeditor.h"

#include <QTest>
#include <QTextDocument>

#include <memory>

using namespace Galley;

class TestFocusVeil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLit_data();
    void whatIsLit();
    void whatIsDimmed();
};

void TestFocusVeil::whatIsLit_data()
{
    using Reach = FocusVeil::Reach;
    QTest::addColumn<FocusVeil::Reach>("reach");
    QTest::addColumn<QString>("text"); // | is the caret
    QTest::addColumn<QString>("lit");
    QTest::newRow("everything") << Reach::Everything << "one\n\ntw|o"
                                << "one\n\ntwo";
    QTest::newRow("a paragraph of several lines")
        << Reach::Paragraph << "one\n\ntwo\nth|ree\nfour\n\nfive"
        << "two\nthree\nfour";
    QTest::newRow("the last paragraph") << Reach::Paragraph << "one\n\ntwo|"
                                        << "two";
    QTest::newRow("a blank line alone") << Reach::Paragraph << "one\n|\ntwo"
                                        << "";
    QTest::newRow("the first sentence") << Reach::Sentence << "O|ne. Two. Three."
                                        << "One. ";
    QTest::newRow("a sentence in the middle") << Reach::Sentence << "One. T|wo. Three."
                                              << "Two. ";
    QTest::newRow("before a sentence's first word") << Reach::Sentence << "One. |Two. Three."
                                                    << "Two. ";
    QTest::newRow("behind the last full stop") << Reach::Sentence << "One. Two.|"
                                               << "Two.";
    QTest::newRow("a sentence over lines") << Reach::Sentence << "One. Two goes\non h|ere. Three."
                                           << "Two goes\non here. ";
    QTest::newRow("not over paragraphs") << Reach::Sentence << "One\n\ntw|o"
                                         << "two";
    QTest::newRow("a Chinese sentence") << Reach::Sentence << "你好。世|界很大。再见。"
                                        << "世界很大。";
    QTest::newRow("nothing yet") << Reach::Sentence << "|"
                                 << "";
    QTest::newRow("a line") << Reach::Line << "one\ntw|o\nthree"
                            << "two";
}

void TestFocusVeil::whatIsLit()
{
    QFETCH(FocusVeil::Reach, reach);
    QFETCH(QString, text);
    QFETCH(QString, lit);
    const int caret = int(text.indexOf(u'|'));
    text.remove(u'|');
    QTextDocument document(text);
    BodyEditor editor;
    editor.resize(600, 400);
    editor.showDocument(&document);
    editor.goTo(caret);
    FocusVeil veil(editor);
    veil.setReach(reach);
    const Span span = veil.lit();
    QCOMPARE(text.mid(span.start, span.length), lit);
    editor.showDocument(nullptr);
}

void TestFocusVeil::whatIsDimmed()
{
    QTextDocument document(QStringLiteral("first words\n\nsecond words\n\nthird words"));
    BodyEditor editor;
    editor.resize(600, 400);
    editor.showDocument(&document);
    editor.goTo(14);
    editor.show();
    const auto ink = [&](int position) {
        QTextCursor place(&document);
        place.setPosition(position);
        QTextCursor behind(&document);
        behind.setPosition(position + 5);
        const QRect words = editor.cursorRect(place).united(editor.cursorRect(behind));
        const QImage whole = editor.grab(editor.viewport()->geometry()).toImage();
        int darkest = 255;
        for (int y = words.top(); y <= words.bottom(); ++y)
            for (int x = words.left() + 4; x <= words.right(); ++x)
                darkest = std::min(darkest, qGray(whole.pixel(x, y)));
        return darkest;
    };
    FocusVeil veil(editor);
    const int plain = ink(0);
    veil.setReach(FocusVeil::Reach::Paragraph);
    QVERIFY(ink(0) > plain + 60);
    QVERIFY(ink(13) < plain + 30);
    QVERIFY(ink(27) > plain + 60);
    editor.goTo(2);
    QVERIFY(ink(0) < plain + 30);
    QVERIFY(ink(13) > plain + 60);
    // A selection may reach farther: all of it is seen.
    editor.selectAll();
    QVERIFY(ink(13) < plain + 60);
    editor.showDocument(nullptr);
}

QTEST_MAIN(TestFocusVeil)
#include "tst_focusveil.moc"
