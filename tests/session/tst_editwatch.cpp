// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/editwatch.h"

#include "session/openpostbench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

/// A copy that takes every edit is the text.
class TestEditWatch : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsTyped();
    void tellsEachChangeOfAnEditBlock();
    void formatsAreNoEdits();
    void aCopyFollowsRandomEdits();

private:
    std::unique_ptr<OpenPost> m_post;
    std::unique_ptr<EditWatch> m_watch;
    QList<Edit> m_edits;
    QString m_copy;
    int m_lost = 0;
};

void TestEditWatch::init()
{
    QVERIFY(makeFolder());
    m_watch.reset();
    m_post = open(simple);
    m_watch = std::make_unique<EditWatch>(*m_post->document());
    m_edits.clear();
    m_copy = m_post->text();
    m_lost = 0;
    connect(m_watch.get(), &EditWatch::edited, this, [this](const Edit &edit) {
        m_edits.append(edit);
        QVERIFY(edit.span.start >= 0 && edit.span.end() <= m_copy.size());
        m_copy.replace(edit.span.start, edit.span.length, edit.text);
    });
    connect(m_watch.get(), &EditWatch::lost, this, [this] {
        ++m_lost;
        m_copy = m_post->text();
    });
}

void TestEditWatch::tellsWhatIsTyped()
{
    type(*m_post, 3, QStringLiteral("a\nb"));
    QCOMPARE(m_edits, QList<Edit>({{{3, 0}, QStringLiteral("a\nb")}}));
    m_post->document()->undo();
    QCOMPARE(m_edits.constLast(), Edit({{3, 3}, QString()}));
    // At the very end, where Qt counts a character that is no text.
    type(*m_post, m_copy.size(), QStringLiteral("z"));
    QCOMPARE(m_copy, m_post->text());
    QCOMPARE(m_lost, 0);
}

void TestEditWatch::tellsEachChangeOfAnEditBlock()
{
    QTextCursor cursor(m_post->document());
    cursor.beginEditBlock();
    type(*m_post, 20, QStringLiteral("later"));
    type(*m_post, 0, QStringLiteral("first"));
    cursor.endEditBlock();
    QCOMPARE(m_copy, m_post->text());
}

void TestEditWatch::formatsAreNoEdits()
{
    QTextCursor cursor(m_post->document());
    cursor.select(QTextCursor::Document);
    QTextCharFormat format;
    format.setFontItalic(true);
    cursor.mergeCharFormat(format);
    QCOMPARE(m_copy, m_post->text());
}

void TestEditWatch::aCopyFollowsRandomEdits()
{
    QRandomGenerator random(20261122);
    const QStringList pieces = {QStringLiteral("x"),
                                QStringLiteral("\n"),
                                QStringLiteral("a\n\nb"),
                                QStringLiteral("\u2028"),
                                QStringLiteral("\u00a0"),
                                QStringLiteral("🦀"),
                                QString()};
    QTextDocument *document = m_post->document();
    for (int step = 0; step < 4000; ++step) {
        QTextCursor cursor(document);
        const bool block = random.bounded(4) == 0;
        if (block)
            cursor.beginEditBlock();
        for (int edits = block ? random.bounded(4) : 1; edits > 0; --edits) {
            const int what = random.bounded(12);
            if (what == 0 && !block) {
                document->undo();
            } else if (what == 1 && !block) {
                document->redo();
            } else {
                const int size = document->characterCount();
                cursor.setPosition(random.bounded(size));
                cursor.setPosition(std::min(size - 1, cursor.position() + random.bounded(6)),
                                   QTextCursor::KeepAnchor);
                cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
            }
        }
        if (block)
            cursor.endEditBlock();
        QCOMPARE(m_copy, m_post->text());
    }
    QVERIFY2(m_lost < 40, qPrintable(QString::number(m_lost))); // the exception, not the rule
}

QTEST_GUILESS_MAIN(TestEditWatch)
#include "tst_editwatch.moc"
