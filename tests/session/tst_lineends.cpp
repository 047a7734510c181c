// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lineends.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;

namespace {

/// A text whose line ends are of two kinds: "\n", and "~" for those that are marked.
QString show(const QTextDocument &document)
{
    QString text = document.toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\n'))
            ends.append(i);
    }
    for (const int line : markedLines(document))
        text[ends.at(line)] = QLatin1Char('~');
    return text;
}

void fill(QTextDocument &document, const QString &shown)
{
    document.setPlainText(QString(shown).replace(QLatin1Char('~'), QLatin1Char('\n')));
    QList<int> lines;
    int line = 0;
    for (const QChar character : shown) {
        if (character == QLatin1Char('~'))
            lines.append(line);
        if (character == QLatin1Char('~') || character == QLatin1Char('\n'))
            ++line;
    }
    markOtherLines(document, lines);
}

} // namespace

class TestLineEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAndReads_data();
    void marksAndReads();
    void marksAnew();
    void keepsEachLineEndThatStays();
    void typesLineEnds_data();
    void typesLineEnds();
};

void TestLineEnds::marksAndReads_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << "";
    QTest::newRow("one line end") << "\n";
    QTest::newRow("one that is marked") << "~";
    QTest::newRow("the first") << "a~b\nc\n";
    QTest::newRow("the last") << "a\nb\nc~";
    QTest::newRow("all") << "~~a~";
    QTest::newRow("some") << "a\n~\nb~~\n";
}

void TestLineEnds::marksAndReads()
{
    QFETCH(const QString, shown);
    QTextDocument document;
    fill(document, shown);
    QCOMPARE(show(document), shown);
}

void TestLineEnds::marksAnew()
{
    QTextDocument document;
    fill(document, QStringLiteral("a~b\nc~d"));
    document.setUndoRedoEnabled(true);
    markOtherLines(document, {1});
    QCOMPARE(show(document), QStringLiteral("a\nb~c\nd"));
    document.undo();
    QCOMPARE(show(document), QStringLiteral("a~b\nc~d"));
}

void TestLineEnds::keepsEachLineEndThatStays()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 3000; ++round) {
        QString model;
        for (int i = random.bounded(2, 14); i > 0; --i)
            model += QStringLiteral("a\n~\n~").at(random.bounded(5));
        QTextDocument document;
        fill(document, model);
        for (int step = 0; step < 4; ++step) {
            const QString before = model;
            const int from = random.bounded(int(model.size()) + 1);
            const int length = std::min(random.bounded(4), int(model.size()) - from);
            const QString typed = QString(random.bounded(3), QLatin1Char('x'));
            model.replace(from, length, typed);
            QTextCursor cursor(&document);
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            cursor.insertText(typed);
            const QString found = show(document);
            const QString context = QStringLiteral("'%1' without %2 at %3 gave '%4'")
                                        .arg(before)
                                        .arg(length)
                                        .arg(from)
                                        .arg(found);
            QVERIFY2(found == model, qUtf8Printable(context));
        }
    }
}

void TestLineEnds::typesLineEnds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("after");
    QTest::newRow("in the first line") << "ab~c" << 1 << "a\nb~c";
    QTest::newRow("within a line behind a marked line end") << "a~bc\nd" << 3 << "a~b\nc\nd";
    QTest::newRow("right behind a marked line end") << "a~bc\nd" << 2 << "a~\nbc\nd";
    QTest::newRow("right before a marked line end") << "a~bc\nd" << 1 << "a\n~bc\nd";
    QTest::newRow("at the end") << "a~b" << 3 << "a~b\n";
}

void TestLineEnds::typesLineEnds()
{
    QFETCH(const QString, before);
    QFETCH(const int, position);
    QFETCH(const QString, after);
    for (const bool enterKey : {false, true}) {
        QTextDocument document;
        fill(document, before);
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        if (enterKey)
            cursor.insertBlock();
        else
            cursor.insertText(QStringLiteral("\n"));
        QCOMPARE(show(document), after);
        // Text typed behind a marked line end does not carry its mark on.
        cursor.insertText(QStringLiteral("x"));
        cursor.insertBlock();
        QCOMPARE(show(document), QString(after).insert(position + 1, QStringLiteral("x\n")));
    }
}

QTEST_GUILESS_MAIN(TestLineEnds)
#include "tst_lineends.moc"
