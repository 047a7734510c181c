// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as chips: what keys and clicks do to the file, and what other posts have to say.
#include "widgets/formbench.h"

#include "widgets/form/itemcompleter.h"
#include "widgets/form/tagchip.h"
#include "widgets/form/tagrow.h"
#include "widgets/form/tagsfield.h"

#include <QAbstractItemView>

using namespace Galley;

class TestTagsField : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void changesOnlyTheList_data();
    void changesOnlyTheList();
    void isOneStepOfUndo();
    void startsAListWhereNoneIs_data();
    void startsAListWhereNoneIs();
    void goesThroughTheChips();
    void goesThroughTheChipsFromTheRight();
    void removesByTheCross();
    void isOneStopOfTab();
    void addsWhenLeft();
    void addsToThePostItWasTypedFor();
    void saysWhatIsThereAlready();
    void offersWhatOtherPostsHave();
    void warnsOfOtherSpellings();
    void keepsWhatWasRefused();
    void nameEachChip();
    void readsOnly();
    void growsWithItsTags();

private:
    TagsField *tags(const char *key = "tags") const
    {
        return qobject_cast<TagsField *>(field(QString::fromLatin1(key)));
    }
    /// Keys as they are typed: "←→⌫⌦⏎⎋" are keys, "⇱" is Home, all else is text.
    static void type(const QString &keys)
    {
        static const QHash<QChar, Qt::Key> special{
            {QChar(0x2190), Qt::Key_Left},      {QChar(0x2192), Qt::Key_Right},
            {QChar(0x232b), Qt::Key_Backspace}, {QChar(0x2326), Qt::Key_Delete},
            {QChar(0x23ce), Qt::Key_Return},    {QChar(0x238b), Qt::Key_Escape},
            {QChar(0x21f1), Qt::Key_Home}};
        for (const QChar key : keys) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (special.contains(key))
                QTest::keyClick(now, special.value(key));
            else
                QTest::sendKeyEvent(QTest::Click, now, Qt::Key_unknown, QString(key),
                                    Qt::NoModifier);
        }
    }
};

void TestTagsField::changesOnlyTheList_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");

    const auto row = [](const char *name, const char *before, const char *keys, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(keys)
                            << QString::fromUtf8(after);
    };
    row("Enter adds", "tags: [one, two] # kept", "three⏎", "tags: [one, two, three] # kept");
    row("a comma adds", "tags: [one]", "two,", "tags: [one, two]");
    row("an ideographic comma adds", "tags: [一]", "二、", "tags: [一, 二]");
    row("an Arabic comma adds", "tags: [one]", "اثنان،", "tags: [one, اثنان]");
    row("several", "tags: [one]", "two,three,four⏎", "tags: [one, two, three, four]");
    row("blanks around are none of it", "tags: [one]", "  two words ⏎", "tags: [one, two words]");
    row("lines of a block", "tags:\n  - one # why\n  - 'two'", "three⏎",
        "tags:\n  - one # why\n  - 'two'\n  - three");
    row("what needs quotes gets them", "tags: [one]", "c#: yes⏎", "tags: [one, \"c#: yes\"]");
    row("what reads like a number is text", "tags: [one]", "2018⏎", "tags: [one, \"2018\"]");
    row("Backspace removes the last", "tags:\n- one\n- two\n- three", "⌫⌫", "tags:\n- one");
    row("Backspace in a text is the text's", "tags: [one]", "twoo⌫⏎", "tags: [one, two]");
    row("Delete on a chip", "tags: [one, two, three]", "←←⌦", "tags: [one, three]");
    row("Delete goes on with the next", "tags: [one, two, three]", "⇱←←←⌦⌦", "tags: [three]");
    row("Enter on a chip changes it", "tags: [one, \"two\", three]", "←←⏎2⏎",
        "tags: [one, \"2\", three]");
    row("Escape gives the change up", "tags: [one, two]", "←⏎x⎋", "tags: [one, two]");
    row("a letter on a chip goes to the line", "tags: [one]", "←two⏎", "tags: [one, two]");
    row("one that is there stays one", "tags: [one]", "one⏎", "tags: [one]");
    row("a comma of its own", "keywords: ['a, b']", "c, d⏎", "keywords: ['a, b', 'c, d']");
    row("a flow over several lines", "tags: [\n  one,\n  two\n]", "three⏎",
        "tags: [\n  one,\n  two,\n  three\n]");
    row("a list of another name", "people: [Ada]", "Grace⏎", "people: [Ada, Grace]");
    row("a number stays a number", "years: [2018, 2019]", "←⌦", "years: [2018]");
}

void TestTagsField::changesOnlyTheList()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    const QString around = QStringLiteral("---\ntitle: T\n%1\ndraft: true\n---\n\nBody, body.\n");
    open(around.arg(before));
    const QString key = before.section(u':', 0, 0);
    auto *line = control<FieldLine>(key);
    QVERIFY(line);
    line->setFocus();
    type(keys);
    QCOMPARE(text(), around.arg(after));
}

void TestTagsField::isOneStepOfUndo()
{
    open(sample);
    control<FieldLine>(QStringLiteral("tags"))->setFocus();
    type(QStringLiteral("three\u23cefour\u23ce"));
    QCOMPARE(text(),
             changed(QStringLiteral("[one, two]"), QStringLiteral("[one, two, three, four]")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), changed(QStringLiteral("[one, two]"), QStringLiteral("[one, two, three]")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), m_opened);
    QCOMPARE(tags()->row()->items(), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    type(QStringLiteral("x")); // typed and not added: it is in no history
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(control<FieldLine>(QStringLiteral("tags"))->text(), QString());
    QCOMPARE(text(), changed(QStringLiteral("[one, two]"), QStringLiteral("[one, two, three]")));
    type(QStringLiteral("\u2190"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), m_opened);
}

void TestTagsField::startsAListWhereNoneIs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("an empty list") << "---\ntags: [] # none\n---\n"
                                   << "---\ntags: [new] # none\n---\n";
    QTest::newRow("TOML") << "+++\ntags = []\n+++\n"
                          << "+++\ntags = [\"new\"]\n+++\n";
    QTest::newRow("JSON") << "{\n  \"tags\": []\n}\n\nx\n"
                          << "{\n  \"tags\": [\"new\"]\n}\n\nx\n";
    QTest::newRow("TOML with one") << "+++\ntags = ['old']\n+++\n"
                                   << "+++\ntags = ['old', 'new']\n+++\n";
}

void TestTagsField::startsAListWhereNoneIs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    open(before);
    QVERIFY(tags());
    tags()->control()->setFocus();
    type(QStringLiteral("new\u23ce"));
    QCOMPARE(text(), after);
    m_post->document()->undo();
    QCOMPARE(text(), before);
}

void TestTagsField::goesThroughTheChips()
{
    open(sample);
    const QList<TagChip *> chips = tags()->row()->chips();
    QCOMPARE(chips.size(), 2);
    tags()->control()->setFocus();
    type(QStringLiteral("\u2190"));
    QVERIFY(chips.at(1)->hasFocus());
    type(QStringLiteral("\u2190\u2190"));
    QVERIFY(chips.at(0)->hasFocus());
    type(QStringLiteral("\u2192"));
    QVERIFY(chips.at(1)->hasFocus());
    type(QStringLiteral("\u2192"));
    QVERIFY(tags()->control()->hasFocus());
    QCOMPARE(text(), m_opened);
}

void TestTagsField::goesThroughTheChipsFromTheRight()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    open(sample);
    const QList<TagChip *> chips = tags()->row()->chips();
    m_window->layout()->activate();
    QTRY_VERIFY(chips.at(1)->x() < chips.at(0)->x());
    tags()->control()->setFocus();
    type(QStringLiteral("\u2192"));
    QVERIFY(chips.at(1)->hasFocus());
    type(QStringLiteral("\u2192"));
    QVERIFY(chips.at(0)->hasFocus());
    QVERIFY(chips.at(0)->crossArea().right() < chips.at(0)->width() / 2);
}

void TestTagsField::removesByTheCross()
{
    open(sample);
    TagChip *one = tags()->row()->chips().at(0);
    QTest::mouseClick(one, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(one->hasFocus()); // chosen, no more
    QCOMPARE(text(), m_opened);
    QTest::mouseClick(one, Qt::LeftButton, {}, one->crossArea().center());
    QCOMPARE(text(), changed(QStringLiteral("[one, two]"), QStringLiteral("[two]")));
    TagChip *last = tags()->row()->chips().at(0);
    QTest::mouseClick(last, Qt::LeftButton, {}, last->crossArea().center());
    QCOMPARE(text(), changed(QStringLiteral("[one, two]"), QStringLiteral("[]")));
}

void TestTagsField::isOneStopOfTab()
{
    open(QStringLiteral("---\none: 1\ntags: [a, b]\nfour: 4\n---\n"));
    control<FieldLine>(QStringLiteral("one"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(tags()->control()->hasFocus());
    type(QStringLiteral("\u2190"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(control<FieldLine>(QStringLiteral("four"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(tags()->control()->hasFocus());
    type(QStringLiteral("\u2190\u2190"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(control<FieldLine>(QStringLiteral("one"))->hasFocus());
    tags()->control()->setFocus();
    type(QStringLiteral("\u23ce")); // nothing typed: on to the next field
    QVERIFY(control<FieldLine>(QStringLiteral("four"))->hasFocus());
}

void TestTagsField::addsWhenLeft()
{
    open(sample);
    tags()->control()->setFocus();
    type(QStringLiteral("three"));
    QCOMPARE(text(), m_opened);
    control<FieldLine>(QStringLiteral("title"))->setFocus();
    QCOMPARE(text(), changed(QStringLiteral("[one, two]"), QStringLiteral("[one, two, three]")));
    tags()->control()->setFocus();
    type(QStringLiteral("four"));
    m_form->finishTyping();
    QCOMPARE(text(),
             changed(QStringLiteral("[one, two]"), QStringLiteral("[one, two, three, four]")));
    // A list that goes while its line has the focus does not come back.
    type(QStringLiteral("five"));
    replaceInSource(QStringLiteral("tags: [one, two, three, four]\n"), QString());
    QVERIFY(!text().contains(QStringLiteral("tags")));
}

void TestTagsField::addsToThePostItWasTypedFor()
{
    open(sample);
    tags()->control()->setFocus();
    type(QStringLiteral("three"));
    const std::unique_ptr<OpenPost> first = std::move(m_post);
    open(QStringLiteral("---\ntags: [other]\n---\n"));
    QVERIFY(first->text().contains(QStringLiteral("tags: [one, two, three]")));
    QCOMPARE(text(), m_opened);
}

void TestTagsField::saysWhatIsThereAlready()
{
    open(sample);
    tags()->control()->setFocus();
    type(QStringLiteral("one\u23ce"));
    QCOMPARE(tags()->note()->hint(), QStringLiteral("This post has one already."));
    QCOMPARE(control<FieldLine>(QStringLiteral("tags"))->text(), QStringLiteral("one"));
    type(QStringLiteral("s"));
    QCOMPARE(tags()->note()->hint(), QString());
}

void TestTagsField::offersWhatOtherPostsHave()
{
    m_form->setKnownItems({{QStringLiteral("tags"),
                            {{QStringLiteral("tool"), 2},
                             {QStringLiteral("two"), 5},
                             {QStringLiteral("Autotools"), 7}}}});
    open(sample);
    ItemCompleter *completer = tags()->completer();
    tags()->control()->setFocus();
    type(QStringLiteral("to"));
    QTRY_VERIFY(completer->isOffering());
    QCOMPARE(completer->completionCount(), 2); // not "two", which the post has
    QCOMPARE(completer->popup()->model()->index(0, 0).data().toString(),
             QStringLiteral("Autotools"));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(text(),
             changed(QStringLiteral("[one, two]"), QStringLiteral("[one, two, Autotools]")));
    QVERIFY(!completer->isOffering());
    QCOMPARE(control<FieldLine>(QStringLiteral("tags"))->text(), QString());
    type(QStringLiteral("too"));
    QTRY_VERIFY(completer->isOffering());
    QTest::keyClick(completer->popup(), Qt::Key_Return); // none chosen: what is typed
    QVERIFY(text().contains(QStringLiteral("[one, two, Autotools, too]")));
    type(QStringLiteral("tool"));
    QTRY_VERIFY(!completer->isOffering()); // it is all typed
    type(QStringLiteral("\u238b"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(completer->isOffering()); // Down shows all
    completer->popup()->hide();
}

void TestTagsField::warnsOfOtherSpellings()
{
    m_form->setKnownItems(
        {{QStringLiteral("tags"),
          {{QStringLiteral("cpp"), 12}, {QStringLiteral("python"), 3}, {QStringLiteral("C"), 1}}}});
    open(QStringLiteral("---\ntags: [python, c++, c]\ncategories: [c++]\n---\n"));
    TagsField *field = tags();
    QCOMPARE(field->advice().size(), 2);
    QCOMPARE(tags("categories")->advice().size(), 0);
    QCOMPARE(field->advice().at(0)->warning(), QStringLiteral("12 posts say cpp."));
    QCOMPARE(field->advice().at(0)->button()->text(), QStringLiteral("Use cpp"));
    QCOMPARE(field->advice().at(1)->warning(), QStringLiteral("1 post says C."));
    QVERIFY(!field->row()->chips().at(0)->isNearDuplicate());
    QVERIFY(field->row()->chips().at(1)->isNearDuplicate());
    field->advice().at(0)->button()->click();
    QCOMPARE(text(), QStringLiteral("---\ntags: [python, cpp, c]\ncategories: [c++]\n---\n"));
    QCOMPARE(field->advice().size(), 1);
    m_post->document()->undo();
    QCOMPARE(text(), m_opened);
    // The better one is there already: the other goes.
    replaceInSource(QStringLiteral("python"), QStringLiteral("cpp"));
    QCOMPARE(field->advice().size(), 2);
    field->advice().at(0)->button()->click();
    QVERIFY(text().contains(QStringLiteral("tags: [cpp, c]")));
    m_form->setKnownItems({});
    QCOMPARE(field->advice().size(), 0);
}

void TestTagsField::keepsWhatWasRefused()
{
    open(QStringLiteral("---\ntitle: T\ntags: !mine [one, two]\n---\n"));
    tags()->control()->setFocus();
    type(QStringLiteral("three\u23ce"));
    QVERIFY(tags()->isRefused());
    QCOMPARE(control<FieldLine>(QStringLiteral("tags"))->text(), QStringLiteral("three"));
    QVERIFY(!tags()->note()->problem().isEmpty());
    QVERIFY(!tags()->note()->button()->isHidden());
    QCOMPARE(text(), m_opened);
    QSignalSpy asked(m_form, &FrontMatterForm::lineRequested);
    tags()->note()->button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 3);
    QTest::keyClick(tags()->control(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!tags()->isRefused());
    QCOMPARE(tags()->note()->problem(), QString());
    QVERIFY(tags()->note()->button()->isHidden());
}

void TestTagsField::nameEachChip()
{
    open(sample);
    QCOMPARE(control<TagChip>(QStringLiteral("tags: one")), tags()->row()->chips().at(0));
    QCOMPARE(control<FieldLine>(QStringLiteral("tags")), tags()->control());
}

void TestTagsField::readsOnly()
{
    open(sample);
    tags()->setReadOnly(true);
    TagChip *chip = tags()->row()->chips().at(0);
    QVERIFY(chip->crossArea().isEmpty());
    chip->setFocus();
    type(QStringLiteral("\u2326\u23ce"));
    tags()->control()->setFocus();
    type(QStringLiteral("x\u23ce\u232b"));
    QCOMPARE(text(), m_opened);
    QCOMPARE(control<FieldLine>(QStringLiteral("tags"))->text(), QString());
}

void TestTagsField::growsWithItsTags()
{
    open(QStringLiteral("---\ntags: [") + QStringLiteral("a tag, ").repeated(40)
         + QStringLiteral("last]\n---\n"));
    const TagRow *row = tags()->row();
    QTRY_VERIFY(row->height() > 3 * row->chips().constLast()->height());
    QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
    const QRect inside = row->rect();
    for (const TagChip *chip : row->chips())
        QVERIFY(inside.contains(chip->geometry()));
    QVERIFY(inside.contains(row->line()->geometry()));
}

QTEST_MAIN(TestTagsField)
#include "tst_tagsfield.moc"
