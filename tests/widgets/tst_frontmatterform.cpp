// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpost.h"
#include "widgets/form/datefield.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/fieldparagraph.h"
#include "widgets/form/formmessage.h"
#include "widgets/form/picturefield.h"
#include "widgets/form/picturethumb.h"
#include "widgets/frontmatterform.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Galley;

namespace {

const QString sample = QStringLiteral("---\n"
                                      "title: \"A day 🦀 out\"\n"
                                      "cover: /pictures/münster 1.png\n"
                                      "description: It's plain text # with a trap.\n"
                                      "date: '2018-05-30' # kept\n"
                                      "weight: 12\n"
                                      "when: 2018-05-30\n"
                                      "tags: [one, two]\n"
                                      "draft: True\n"
                                      "---\n"
                                      "\n"
                                      "The body.\n");

} // namespace

class TestFrontMatterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesEachFieldOnceByItsKey();
    void showsFieldsInTheFilesOrder();
    void typesIntoTheValueAlone_data();
    void typesIntoTheValueAlone();
    void typingAtTheEndOfAPlainValueKeepsItPlain();
    void undoesWithTheDocumentsHistory();
    void undoBringsTheFieldBack();
    void ticksInTheSpellingOfTheFile();
    void leavesListsAlone();
    void keepsWidgetsAndCaret();
    void takesChangesFromSource();
    void followsInsertedAndRemovedKeys();
    void leavesAnImpossibleDate();
    void holdsHalfADateBack();
    void keepsWhatWasRefused();
    void forgivesWhatIsRightAgain();
    void looksAtPictures();
    void saysWhatItCannotShow_data();
    void saysWhatItCannotShow();
    void keepsRowsOverAProblem();
    void folds();
    void enterGoesOn();
    void tabVisitsTheRowsInOrder();
    void takesAtMostItsShare();
    void isReadOnlyWithItsPost();
    void letsAPostGo();

private:
    void open(const QString &text);
    QString text() const { return m_post->text(); }
    QString changed(const QString &from, const QString &to) const
    {
        QString expected = m_opened;
        Q_ASSERT(expected.count(from) == 1);
        return expected.replace(from, to);
    }
    template <typename Widget>
    Widget *control(const QString &key) const
    {
        for (Widget *widget : m_form->findChildren<Widget *>()) {
            if (widget->accessibleName() == key)
                return widget;
        }
        return nullptr;
    }
    FormField *field(const QString &key) const
    {
        for (FormField *field : m_form->findChildren<FormField *>()) {
            if (field->key() == key && !field->isHidden() && field->parentWidget()
                && !field->parentWidget()->isHidden())
                return field;
        }
        return nullptr;
    }
    void replaceInSource(const QString &from, const QString &to)
    {
        QTextCursor cursor(m_post->document());
        const qsizetype at = text().indexOf(from);
        QVERIFY(at >= 0);
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + from.size()), QTextCursor::KeepAnchor);
        cursor.insertText(to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenPost> m_post;
    std::unique_ptr<QWidget> m_window;
    FrontMatterForm *m_form = nullptr;
    QString m_opened;
};

void TestFrontMatterForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 1600);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new FrontMatterForm;
    layout->addWidget(m_form);
    layout->addStretch(1);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFrontMatterForm::cleanup()
{
    m_window.reset();
    m_post.reset();
    m_folder.reset();
}

void TestFrontMatterForm::open(const QString &text)
{
    const QString path = m_folder->filePath(QStringLiteral("ein schöner Tag 🦀.md"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
    QVERIFY(post.ok());
    m_form->setPost(nullptr);
    m_post = std::move(post).value();
    m_opened = text;
    m_form->setPost(m_post.get());
}

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

void TestFrontMatterForm::leavesListsAlone()
{
    open(sample);
    auto *tags = control<FieldParagraph>(QStringLiteral("tags"));
    QVERIFY(tags);
    QCOMPARE(tags->text(), QStringLiteral("[one, two]"));
    QCOMPARE(tags->property("state").toString(), QStringLiteral("text"));
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("more"));
    QTest::keyClick(tags, Qt::Key_Delete);
    QCOMPARE(text(), m_opened);
    const FieldNote *note = field(QStringLiteral("tags"))->note();
    QVERIFY(!note->hint().isEmpty());
    QSignalSpy asked(m_form, &FrontMatterForm::lineRequested);
    note->button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 8);
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

void TestFrontMatterForm::takesChangesFromSource()
{
    open(sample);
    replaceInSource(QStringLiteral("draft: True"), QStringLiteral("draft: maybe"));
    QVERIFY(!field(QStringLiteral("draft"))->findChild<QCheckBox *>());
    QCOMPARE(field(QStringLiteral("draft"))->shown(), QStringLiteral("maybe"));
    replaceInSource(QStringLiteral("weight: 12"), QStringLiteral("weight: [1, 2]"));
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

void TestFrontMatterForm::leavesAnImpossibleDate()
{
    open(QStringLiteral("---\ndate: '2018-02-30'\n---\n"));
    auto *date = qobject_cast<DateField *>(field(QStringLiteral("date")));
    QVERIFY(date);
    QCOMPARE(date->shown(), QStringLiteral("2018-02-30"));
    QCOMPARE(date->note()->problem(),
             QStringLiteral("February 2018 has 28 days. Galley leaves it as written."));
    QCOMPARE(date->control()->property("state").toString(), QStringLiteral("error"));
    QCOMPARE(text(), m_opened);
    date->control()->setFocus();
    auto *line = control<FieldLine>(QStringLiteral("date"));
    line->end(false);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClicks(line, QStringLiteral("28"));
    QCOMPARE(text(), QStringLiteral("---\ndate: '2018-02-28'\n---\n"));
    QCOMPARE(date->note()->problem(), QString());
    QVERIFY(date->words().contains(QStringLiteral("28 February 2018")));
}

void TestFrontMatterForm::holdsHalfADateBack()
{
    open(sample);
    auto *line = control<FieldLine>(QStringLiteral("when"));
    line->setFocus();
    line->end(false);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(
        text(),
        m_opened.replace(QStringLiteral("when: 2018-05-30"), QStringLiteral("when: 2018-05-3")));
    QTRY_COMPARE(field(QStringLiteral("when"))->note()->problem(),
                 QStringLiteral("This is not a date. The post keeps 2018-05-3."));
    QTest::keyClicks(line, QStringLiteral("-9"));
    QVERIFY(text().contains(QStringLiteral("when: 2018-05-9\n"))); // never in quotes
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

void TestFrontMatterForm::looksAtPictures()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("pictures")));
    const QString path = m_folder->filePath(QStringLiteral("pictures/münster 1.png"));
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(path));
    const QString root = m_folder->path();
    m_form->setPictureFinder([root](const QString &reference) {
        const QString file = root + reference;
        return QFile::exists(file) ? file : QString();
    });
    open(sample);
    auto *cover = qobject_cast<PictureField *>(field(QStringLiteral("cover")));
    QVERIFY(cover);
    QTRY_VERIFY2(cover->pathNote()->hint().startsWith(QStringLiteral("300 × 200 pixels, ")),
                 qPrintable(cover->pathNote()->hint()));
    QCOMPARE(cover->thumb()->state(), PictureThumb::State::Shown);
    replaceInSource(QStringLiteral("1.png"), QStringLiteral("2.png"));
    QCOMPARE(cover->pathNote()->problem(), QStringLiteral("This picture is not in the folder."));
    QCOMPARE(cover->thumb()->state(), PictureThumb::State::Missing);
    QVERIFY(QFile::rename(path, m_folder->filePath(QStringLiteral("pictures/münster 2.png"))));
    m_form->refreshPictures();
    QTRY_COMPARE(cover->thumb()->state(), PictureThumb::State::Shown);
    QCOMPARE(cover->pathNote()->problem(), QString());
    replaceInSource(QStringLiteral("/pictures/münster 2.png"),
                    QStringLiteral("https://example.org/x.png"));
    QCOMPARE(cover->thumb()->state(), PictureThumb::State::Empty);
    QVERIFY(cover->pathNote()->hint().contains(QStringLiteral("another site")));
}

void TestFrontMatterForm::saysWhatItCannotShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("line");
    QTest::newRow("no front matter") << "Only words.\n"
                                     << "This post has no front matter." << 0;
    QTest::newRow("invalid YAML") << "---\ntitle: ok\nbad: [1\n---\n"
                                  << "not valid YAML" << 4;
    QTest::newRow("a key for the second time") << "---\na: 1\na: 2\n---\n"
                                               << "second time" << 3;
    QTest::newRow("never closed") << "---\ntitle: x\n\nwords\n"
                                  << "never closed" << 1;
    QTest::newRow("TOML") << "+++\ntitle = \"x\"\n+++\n"
                          << "This front matter is TOML." << 2;
    QTest::newRow("JSON") << "{\n  \"title\": \"x\"\n}\n\nwords\n"
                          << "This front matter is JSON." << 2;
    QTest::newRow("empty") << "---\n---\nwords\n"
                           << "is empty" << 0;
}

void TestFrontMatterForm::saysWhatItCannotShow()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QFETCH(int, line);
    open(text);
    auto *message = m_form->findChild<FormMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->sentence().contains(part), qPrintable(message->sentence()));
    QVERIFY(!field(QStringLiteral("title")));
    QCOMPARE(message->button()->isVisible(), line > 0);
    QSignalSpy asked(m_form, &FrontMatterForm::lineRequested);
    message->button()->click();
    if (line > 0) {
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toInt(), line);
    }
    QCOMPARE(this->text(), text);
}

void TestFrontMatterForm::keepsRowsOverAProblem()
{
    open(sample);
    const FormField *title = field(QStringLiteral("title"));
    replaceInSource(QStringLiteral("[one, two]"), QStringLiteral("[one, two"));
    QVERIFY(m_form->findChild<FormMessage *>()->isVisible());
    QVERIFY(!title->isVisible());
    replaceInSource(QStringLiteral("[one, two"), QStringLiteral("[one, two]"));
    QVERIFY(title->isVisible());
    QCOMPARE(field(QStringLiteral("title")), title);
}

void TestFrontMatterForm::folds()
{
    open(sample);
    QSignalSpy folded(m_form, &FrontMatterForm::foldedChanged);
    const int high = m_form->heightForWidth(700);
    control<QToolButton>(QStringLiteral("Fold front matter"))->click();
    QVERIFY(m_form->isFolded());
    QCOMPARE(folded.count(), 1);
    QVERIFY(m_form->heightForWidth(700) < high / 3);
    QVERIFY(!control<FieldLine>(QStringLiteral("title"))->isVisible());
    auto *line = control<QAbstractButton>(QStringLiteral("Front matter"));
    QVERIFY(line && line->isVisible());
    QVERIFY(line->accessibleDescription().startsWith(QStringLiteral("title, cover")));
    QTRY_COMPARE(line->height(), m_form->height() - 1);
    QTest::mouseClick(line, Qt::LeftButton);
    QVERIFY(!m_form->isFolded());
    QVERIFY(control<FieldLine>(QStringLiteral("title"))->isVisible());
    m_form->setFolded(false);
    QCOMPARE(folded.count(), 2);
}

void TestFrontMatterForm::enterGoesOn()
{
    open(sample);
    auto *title = control<FieldLine>(QStringLiteral("title"));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(control<FieldLine>(QStringLiteral("cover"))->hasFocus());
    QCOMPARE(text(), m_opened);
}

void TestFrontMatterForm::tabVisitsTheRowsInOrder()
{
    open(QStringLiteral("---\none: 1\nthree: [3]\nfour: 4\n---\n"));
    replaceInSource(QStringLiteral("three"), QStringLiteral("two: 2\nthree"));
    control<FieldLine>(QStringLiteral("one"))->setFocus();
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        QWidget *now = QApplication::focusWidget();
        visited.append(now->accessibleName().isEmpty()
                           ? QAccessible::queryAccessibleInterface(now)->text(QAccessible::Name)
                           : now->accessibleName());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QCOMPARE(visited,
             QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                          QStringLiteral("Go to line 4"), QStringLiteral("four")}));
}

void TestFrontMatterForm::takesAtMostItsShare()
{
    QString many = QStringLiteral("---\n");
    for (int i = 0; i < 60; ++i)
        many += QStringLiteral("key%1: value\n").arg(i);
    open(many + QStringLiteral("---\n"));
    m_window->layout()->activate();
    QTRY_COMPARE(m_form->height(), m_window->height() * 45 / 100);
    m_window->resize(700, 800);
    QTRY_COMPARE(m_form->height(), 360);
    open(QStringLiteral("---\ntitle: T\n---\n"));
    QTRY_VERIFY(m_form->height() < 120);
    auto *scroll = m_form->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->viewport()->height() >= scroll->widget()->height());
}

void TestFrontMatterForm::isReadOnlyWithItsPost()
{
    const QString path = m_folder->filePath(QStringLiteral("old.md"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("---\ntitle: caf\xe9\ndraft: true\n---\nx\n");
    file.close();
    Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
    QVERIFY(post.ok());
    QVERIFY((*post)->readOnlyReason());
    m_post = std::move(post).value();
    m_form->setPost(m_post.get());
    const QString before = text();
    auto *title = control<FieldLine>(QStringLiteral("title"));
    QVERIFY(title->isReadOnly());
    QTest::keyClicks(title, QStringLiteral("x"));
    control<QCheckBox>(QStringLiteral("draft"))->click();
    QCOMPARE(text(), before);
}

void TestFrontMatterForm::letsAPostGo()
{
    open(sample);
    m_form->setPost(nullptr);
    m_post.reset();
    QVERIFY(!field(QStringLiteral("title")) || !field(QStringLiteral("title"))->isVisible());
    QCOMPARE(m_form->heightForWidth(700), 0);
    open(sample);
    m_post.reset(); // a post that goes by itself
    QTest::keyClicks(control<FieldLine>(QStringLiteral("title")), QStringLiteral("x"));
}

QTEST_MAIN(TestFrontMatterForm)
#include "tst_frontmatterform.moc"
