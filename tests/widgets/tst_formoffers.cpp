// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbench.h"

#include "widgets/form/formoffers.h"
#include "widgets/form/itemcompleter.h"

#include <QAbstractItemView>
#include <QMenu>

using namespace Galley;

namespace {

QList<FieldHabit> habits()
{
    const QStringList posts{
        QStringLiteral("---\ntitle: A\ndate: 2020-01-02\ncategory: news\nseries: x\n---\n"),
        QStringLiteral("---\ntitle: B\ndate: 2020-01-03\ncategory: code\nseries: y\n---\n"),
        QStringLiteral("---\ntitle: C\ndate: 2020-01-04\ncategory: code\nmood: calm\n---\n"),
        QStringLiteral("---\ntitle: D\ndate: 2020-01-04\nmood: good\nfeatured: true\n---\n"),
        QStringLiteral("---\ntitle: E\ndate: 2020-01-04\nmood: good\nfeatured: true\n---\n")};
    FieldHabits learned;
    for (const QString &post : posts)
        learned.add(FrontMatter::read(post), post);
    return learned.habits();
}

const QString Post = QStringLiteral("---\ntitle: x\nseries: old\n---\n\nBody\n");

} // namespace

/// What the form offers of other posts: fields that this one lacks, values of few.
class TestFormOffers : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void offersWhatThePostLacks();
    void aClickAddsTheField();
    void theKeyboardGetsThere();
    void whatHasNoRoomIsInTheMenu();
    void nothingForReadOnlyPosts();
    void saysWhyAFieldWasNotAdded();
    void valuesAreOffered();

private:
    FormOffers *offers() const { return m_form->findChild<FormOffers *>(); }
    QPushButton *chip(const QString &key) const
    {
        return control<QPushButton>(QStringLiteral("Add ") + key);
    }
};

void TestFormOffers::offersWhatThePostLacks()
{
    open(Post);
    QVERIFY(!offers()->isVisible()); // nothing is learned yet
    m_form->setHabits(habits(), 5);
    QVERIFY(offers()->isVisible());
    QCOMPARE(offers()->keys().join(u' '), QStringLiteral("date category mood featured"));
    replaceInSource(QStringLiteral("series: old\n"), QStringLiteral("mood: old\n"));
    QCOMPARE(offers()->keys().join(u' '), QStringLiteral("date category series featured"));
    // What cannot be read offers nothing.
    replaceInSource(QStringLiteral("title: x"), QStringLiteral("title: [x"));
    QVERIFY(offers()->keys().isEmpty());
    QVERIFY(!offers()->isVisible());
}

void TestFormOffers::aClickAddsTheField()
{
    open(Post);
    m_form->setHabits(habits(), 5);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    chip(QStringLiteral("date"))->click();
    QCOMPARE(text(),
             QStringLiteral("---\ntitle: x\ndate: %1\nseries: old\n---\n\nBody\n").arg(today));
    QVERIFY(field(QStringLiteral("date"))->control()->hasFocus());
    QCOMPARE(offers()->keys().join(u' '), QStringLiteral("category mood featured"));
    m_post->document()->undo();
    QCOMPARE(text(), Post);
    QCOMPARE(offers()->keys().size(), 4);
}

void TestFormOffers::theKeyboardGetsThere()
{
    open(Post);
    m_form->setHabits(habits(), 5);
    chip(QStringLiteral("date"))->setFocus();
    QTest::keyClick(chip(QStringLiteral("date")), Qt::Key_Tab);
    QVERIFY(chip(QStringLiteral("category"))->hasFocus());
    QTest::keyClick(chip(QStringLiteral("category")), Qt::Key_Space);
    QVERIFY(text().contains(QStringLiteral("category:")));
}

void TestFormOffers::whatHasNoRoomIsInTheMenu()
{
    open(Post);
    m_form->setHabits(habits(), 5);
    m_window->resize(340, 900);
    auto *more = control<QPushButton>(QStringLiteral("More fields that other posts have"));
    QTRY_VERIFY(more->isVisible());
    const QList<QAction *> actions = more->menu()->actions();
    QVERIFY(!actions.isEmpty());
    // All are inside, and none is both.
    int chips = 0;
    for (QPushButton *button : offers()->findChildren<QPushButton *>()) {
        if (!button->isVisible() || button == more)
            continue;
        ++chips;
        QVERIFY(offers()->rect().contains(button->geometry()));
    }
    QCOMPARE(chips + int(actions.size()), 4);
    QCOMPARE(actions.constLast()->text(), QStringLiteral("featured"));
    actions.constLast()->trigger();
    QVERIFY(text().contains(QStringLiteral("featured: true")));
    m_window->resize(900, 900);
    QTRY_VERIFY(!more->isVisible());
}

void TestFormOffers::nothingForReadOnlyPosts()
{
    open(QStringLiteral("---\ntitle: x\rseries: y\n---\n")); // CR beside LF
    QVERIFY(m_post->isReadOnly());
    m_form->setHabits(habits(), 5);
    QVERIFY(!offers()->isVisible());
}

void TestFormOffers::saysWhyAFieldWasNotAdded()
{
    open(Post);
    m_form->setHabits(habits(), 5);
    QSignalSpy failed(m_form, &FrontMatterForm::addingFailed);
    Q_EMIT offers()->chosen(QStringLiteral("title")); // it came meanwhile
    QCOMPARE(failed.size(), 1);
    QCOMPARE(text(), Post);
}

void TestFormOffers::valuesAreOffered()
{
    m_form->setChoices({{QStringLiteral("series"),
                         {{QStringLiteral("one"), 0},
                          {QStringLiteral("two"), 0},
                          {QStringLiteral("twofold"), 0}}}});
    open(Post);
    auto *line = control<FieldLine>(QStringLiteral("series"));
    auto *completer = line->findChild<ItemCompleter *>();
    QVERIFY(completer);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_VERIFY(completer->isOffering());
    QCOMPARE(completer->completionCount(), 3);
    completer->popup()->hide();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("tw"));
    QTRY_VERIFY(completer->isOffering());
    QCOMPARE(completer->completionCount(), 2);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(line->text(), QStringLiteral("two"));
    QVERIFY(text().contains(QStringLiteral("series: two\n")));
    // Another blog has none.
    m_form->setChoices({});
    QVERIFY(!line->findChild<ItemCompleter *>());
    QTest::keyClick(line, Qt::Key_Down);
}

QTEST_MAIN(TestFormOffers)
#include "tst_formoffers.moc"
