// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the form, and what comes back from the text.
#include "widgets/form/refusedtexts.h"
#include "widgets/formbench.h"

using namespace Galley;

class TestFrontMatterForm : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void namesEachFieldOnceByItsKey();
    void showsFieldsInTheFilesOrder();
    void typesIntoTheValueAlone_data();
    void typesIntoTheValueAlone();
    void typingAtTheEndOfAPlainValueKeepsItPlain();
    void undoesWithTheDocumentsHistory();
    void undoBringsTheFieldBack();
    void ticksInTheSpellingOfTheFile();
    void leavesListsOfMapsAlone();
    void keepsWidgetsAndCaret();
    void takesChangesFromSource();
    void editsNestedValuesAsText();
    void followsInsertedAndRemovedKeys();
    void keepsWhatWasRefused();
    void givesBackWhatWasRefusedWhenThePostIsShownAgain_data();
    void givesBackWhatWasRefusedWhenThePostIsShownAgain();
    void refusedTextsGoWithTheirPost();
    void forgivesWhatIsRightAgain();
};

void TestFrontMatterForm::namesEachFieldOnceByItsKey()
{
    open(sample);
    const QStringList keys{QStringLiteral("title"),       QStringLiteral("cover"),
                           QStringLiteral("description"), QStringLiteral("date"),
                           QStringLiteral("weight"),      QStringLiteral("when"),
                           QStringLiteral("tags"),        QStringLiteral("draft")};
    QHash<QString, int> names;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible)
            ++names[accessible->text(QAccessible::Name)];
    }
    for (const QString &key : keys)
        QVERIFY2(names.value(key) == 1, qPrintable(key + u' ' + QString::number(names.value(key))));
    QCOMPARE(names.value(QStringLiteral("Fold front matter")), 1);
}

void TestFrontMatterForm::showsFieldsInTheFilesOrder()
{
    open(QStringLiteral("---\nzebra: 1\ntitle: T\napple: 2\n---\n"));
    QStringList keys;
    for (const FormField *field : m_form->findChildren<FormField *>())
        keys.append(field->key());
    QCOMPARE(
        keys,
        QStringList({QStringLiteral("zebra"), QStringLiteral("title"), QStringLiteral("apple")}));
    QVERIFY(field(QStringLiteral("zebra"))->mapTo(m_form, QPoint()).y()
            < field(QStringLiteral("title"))->mapTo(m_form, QPoint()).y());
}

void TestFrontMatterForm::typesIntoTheValueAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a title in double quotes") << "title"
                                              << " today"
                                              << "🦀 out\""
                                              << "🦀 out today\"";
    QTest::newRow("a quote in a quoted title") << "title"
                                               << "\""
                                               << "🦀 out\""
                                               << "🦀 out\\\"\"";
    QTest::newRow("a picture's path") << "cover"
                                      << "x"
                                      << "1.png"
                                      << "1.pngx";
    QTest::newRow("a quoted date keeps its quotes and its remark") << "date"
                                                                   << "T10:00"
                                                                   << "'2018-05-30' # kept"
                                                                   << "'2018-05-30T10:00' # kept";
    QTest::newRow("a number") << "weight"
                              << "5"
                              << "weight: 12"
                              << "weight: 125";
    QTest::newRow("a plain date") << "when"
                                  << " 10:00"
                                  << "when: 2018-05-30"
                                  << "when: 2018-05-30 10:00";
}

void TestFrontMatterForm::typesIntoTheValueAlone()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, from);
    QFETCH(QString, to);
    open(sample);
    auto *line = control<FieldLine>(key);
    QVERIFY(line);
    line->setFocus();
    line->end(false);
    QTest::keyClicks(line, typed);
    QCOMPARE(text(), changed(from, to));
    QVERIFY(line->hasFocus());
    QVERIFY(!field(key)->isRefused());
    m_post->document()->undo();
    QCOMPARE(text(), m_opened);
}

void TestFrontMatterForm::typingAtTheEndOfAPlainValueKeepsItPlain()
{
    open(QStringLiteral("---\nauthor: Ada\n---\n"));
    auto *line = control<FieldLine>(QStringLiteral("author"));
    line->setFocus();
    line->end(false);
    QTest::keyClicks(line, QStringLiteral(" King"));
    QCOMPARE(text(), QStringLiteral("---\nauthor: Ada King\n---\n"));
    QTest::keyClicks(line, QStringLiteral(" "));
    QCOMPARE(text(), QStringLiteral("---\nauthor: Ada King\n---\n"));
    QCOMPARE(line->text(), QStringLiteral("Ada King "));
}

void TestFrontMatterForm::undoesWithTheDocumentsHistory()
{
    open(sample);
    auto *title = control<FieldLine>(QStringLiteral("title"));
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, QStringLiteral(" today"));
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), m_opened); // typed in one go, undone in one
    QCOMPARE(title->text(), QStringLiteral("A day 🦀 out"));
    QVERIFY(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title->text(), QStringLiteral("A day 🦀 out today"));
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(title, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(text(), changed(QStringLiteral("out\""), QStringLiteral("out today\"")));
}

void TestFrontMatterForm::undoBringsTheFieldBack()
{
    open(sample);
    auto *description = control<FieldParagraph>(QStringLiteral("description"));
    description->setFocus();
    description->selectAll();
    QTest::keyClicks(description, QStringLiteral("N"));
    QVERIFY(text() != m_opened);
    m_post->document()->undo();
    QCOMPARE(description->text(), QStringLiteral("It's plain text"));
    QCOMPARE(text(), m_opened);
}

void TestFrontMatterForm::ticksInTheSpellingOfTheFile()
{
    open(sample);
    auto *draft = control<QCheckBox>(QStringLiteral("draft"));
    QVERIFY(draft);
    QVERIFY(draft->isChecked());
    QCOMPARE(draft->text(), QStringLiteral("Readers do not see it yet."));
    draft->click();
    QCOMPARE(text(), changed(QStringLiteral("draft: True"), QStringLiteral("draft: False")));
    draft->click();
    QCOMPARE(text(), m_opened);
    m_post->document()->undo(); // each click is a step
    QVERIFY(!draft->isChecked());
}

void TestFrontMatterForm::leavesListsOfMapsAlone()
{
    open(QStringLiteral("---\ntitle: T\nlinks: [{to: x}]\n---\n"));
    auto *links = control<FieldParagraph>(QStringLiteral("links"));
    QVERIFY(links);
    QCOMPARE(links->text(), QStringLiteral("[{to: x}]"));
    QCOMPARE(links->property("state").toString(), QStringLiteral("text"));
    links->setFocus();
    QTest::keyClicks(links, QStringLiteral("more"));
    QTest::keyClick(links, Qt::Key_Delete);
    QCOMPARE(text(), m_opened);
    const FieldNote *note = field(QStringLiteral("links"))->note();
    QVERIFY(!note->hint().isEmpty());
    QSignalSpy asked(m_form, &FrontMatterForm::lineRequested);
    note->button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 3);
}

void TestFrontMatterForm::keepsWidgetsAndCaret()
{
    open(sample);
    auto *title = control<FieldLine>(QStringLiteral("title"));
    title->setFocus();
    title->setCursorPosition(5);
    const QList<FormField *> before = m_form->findChildren<FormField *>();
    replaceInSource(QStringLiteral("weight: 12"), QStringLiteral("weight: 13"));
    replaceInSource(QStringLiteral("\"A day"), QStringLiteral("\"On A day"));
    QCOMPARE(m_form->findChildren<FormField *>(), before);
    QCOMPARE(control<FieldLine>(QStringLiteral("weight"))->text(), QStringLiteral("13"));
    QCOMPARE(title->text(), QStringLiteral("On A day 🦀 out"));
    QCOMPARE(title->cursorPosition(), 8);
    QVERIFY(title->hasFocus());
}

void TestFrontMatterForm::editsNestedValuesAsText()
{
    open(QStringLiteral("---\ntitle: x\nauthors:\n  - name: Ann\n---\nBody\n"));
    auto *nested = control<FieldParagraph>(QStringLiteral("authors"));
    QVERIFY(nested);
    nested->setFocus();
    nested->moveCursor(QTextCursor::End);
    QTest::keyClicks(nested, QStringLiteral("a"));
    QCOMPARE(text(), QStringLiteral("---\ntitle: x\nauthors:\n  - name: Anna\n---\nBody\n"));
    QTest::keyClick(nested, Qt::Key_Return);
    QTest::keyClicks(nested, QStringLiteral("  url: [y")); // half of it
    QCOMPARE(text(),
             QStringLiteral("---\ntitle: x\nauthors:\n  - name: Anna\n    url:\n---\nBody\n"));
    QVERIFY(field(QStringLiteral("authors"))->isRefused());
    QTest::keyClicks(nested, QStringLiteral("]"));
    QCOMPARE(text(),
             QStringLiteral("---\ntitle: x\nauthors:\n  - name: Anna\n    url: [y]\n---\nBody\n"));
    QVERIFY(!field(QStringLiteral("authors"))->isRefused());
    // On the way from one list to another it is nothing, and then a word.
    nested->selectAll();
    QTest::keyClick(nested, Qt::Key_Delete);
    QTest::keyClicks(nested, QStringLiteral("[b, [c]]"));
    QVERIFY(nested->hasFocus());
    QCOMPARE(text(), QStringLiteral("---\ntitle: x\nauthors:\n  [b, [c]]\n---\nBody\n"));
    m_post->document()->undo();
    QCOMPARE(text(), m_opened);
}

void TestFrontMatterForm::takesChangesFromSource()
{
    open(sample);
    replaceInSource(QStringLiteral("draft: True"), QStringLiteral("draft: maybe"));
    QVERIFY(!field(QStringLiteral("draft"))->findChild<QCheckBox *>());
    QCOMPARE(field(QStringLiteral("draft"))->shown(), QStringLiteral("maybe"));
    replaceInSource(QStringLiteral("weight: 12"), QStringLiteral("weight: [1, [2]]"));
    QCOMPARE(field(QStringLiteral("weight"))->shape(), FieldShape::Text);
}

void TestFrontMatterForm::followsInsertedAndRemovedKeys()
{
    open(QStringLiteral("---\none: 1\nthree: 3\n---\n"));
    const FormField *three = field(QStringLiteral("three"));
    replaceInSource(QStringLiteral("three"), QStringLiteral("two: 2\nthree"));
    QCOMPARE(field(QStringLiteral("three")), three);
    QVERIFY(field(QStringLiteral("two")));
    const auto top = [this](const char *key) {
        m_window->layout()->activate();
        return field(QString::fromLatin1(key))->mapTo(m_form, QPoint()).y();
    };
    QTRY_VERIFY(top("one") < top("two") && top("two") < top("three"));
    replaceInSource(QStringLiteral("one: 1\n"), QString());
    QTRY_VERIFY(!field(QStringLiteral("one")));
    QCOMPARE(field(QStringLiteral("three")), three);
}

void TestFrontMatterForm::keepsWhatWasRefused()
{
    open(sample);
    auto *weight = control<FieldLine>(QStringLiteral("weight"));
    weight->setFocus();
    weight->end(false);
    QTest::keyClicks(weight, QStringLiteral("kg"));
    QCOMPARE(text(), m_opened);
    QCOMPARE(weight->text(), QStringLiteral("12kg"));
    QTRY_COMPARE(weight->property("state").toString(), QStringLiteral("error"));
    QVERIFY(!field(QStringLiteral("weight"))->note()->problem().isEmpty());
    QVERIFY(!weight->accessibleDescription().isEmpty());
    replaceInSource(QStringLiteral("A day"), QStringLiteral("One day")); // something else changes
    QCOMPARE(weight->text(), QStringLiteral("12kg"));
    QTest::keyClick(weight, Qt::Key_Z, Qt::ControlModifier); // takes back what was refused
    QCOMPARE(weight->text(), QStringLiteral("12"));
    QVERIFY(text().contains(QStringLiteral("One day")));
    QCOMPARE(weight->property("state").toString(), QString());
}

void TestFrontMatterForm::givesBackWhatWasRefusedWhenThePostIsShownAgain_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("letters in a number") << "weight"
                                         << "kg"
                                         << "12kg";
    // Nobody asks the post again: it would take these, as another kind of value.
    QTest::newRow("a fraction of a whole number") << "weight"
                                                  << ".5"
                                                  << "12.5";
    QTest::newRow("half a date") << "when"
                                 << "\b\b"
                                 << "2018-05-";
}

void TestFrontMatterForm::givesBackWhatWasRefusedWhenThePostIsShownAgain()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    const auto show = [this](OpenPost *post) {
        m_form->setPost(post);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows before
    };
    open(sample);
    auto *line = control<FieldLine>(key);
    line->setFocus();
    line->end(false);
    for (const QChar letter : typed) {
        if (letter == u'\b')
            QTest::keyClick(line, Qt::Key_Backspace);
        else
            QTest::keyClicks(line, QString(letter));
    }
    const QString taken = text(); // a date of one digit less still is one
    const QList<RefusedText> refused = {{m_post->path(), key, shown}};
    QCOMPARE(m_form->refusedTexts(), refused);
    show(nullptr);
    QCOMPARE(m_form->refusedTexts(), refused);
    show(m_post.get());
    QCOMPARE(control<FieldLine>(key)->text(), shown);
    QCOMPARE(control<FieldLine>(key)->property("state").toString(), QStringLiteral("error"));
    QCOMPARE(m_form->refusedTexts(), refused);
    QCOMPARE(text(), taken);

    // Front matter that cannot be read for a while takes nothing away.
    show(nullptr);
    replaceInSource(QStringLiteral("title: \""), QStringLiteral("title: \"\""));
    show(m_post.get());
    m_post->document()->undo();
    QCOMPARE(control<FieldLine>(key)->text(), shown);

    // Not over a value that was changed meanwhile, and not once the post is gone.
    show(nullptr);
    const QString value = m_post->frontMatter().field(key)->value;
    replaceInSource(key + QStringLiteral(": ") + value, key + QStringLiteral(": 2019-01-01"));
    show(m_post.get());
    QVERIFY(m_form->refusedTexts().isEmpty());
}

void TestFrontMatterForm::refusedTextsGoWithTheirPost()
{
    open(sample);
    QTest::keyClicks(control<FieldLine>(QStringLiteral("weight")), QStringLiteral("kg"));
    m_form->setPost(nullptr);
    QCOMPARE(m_form->refusedTexts().size(), 1);
    m_post.reset();
    QVERIFY(m_form->refusedTexts().isEmpty());
}

void TestFrontMatterForm::forgivesWhatIsRightAgain()
{
    open(sample);
    auto *weight = control<FieldLine>(QStringLiteral("weight"));
    weight->setFocus();
    weight->end(false);
    QTest::keyClicks(weight, QStringLiteral("k"));
    weight->clearFocus(); // leaving shows the problem at once
    QCOMPARE(weight->property("state").toString(), QStringLiteral("error"));
    weight->setFocus();
    weight->end(false);
    QTest::keyClick(weight, Qt::Key_Backspace);
    QCOMPARE(weight->property("state").toString(), QString());
    QVERIFY(field(QStringLiteral("weight"))->note()->isHidden());
    QCOMPARE(text(), m_opened);
}

QTEST_MAIN(TestFrontMatterForm)
#include "tst_frontmatterform.moc"
