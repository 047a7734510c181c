// SPDX-License-Identifier: GPL-3.0-or-later
// What the form shows: dates, pictures, reasons, folded and read-only.
#include "widgets/formbench.h"

using namespace Galley;

class TestFrontMatterFormView : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void leavesAnImpossibleDate();
    void holdsHalfADateBack();
    void looksAtPictures();
    void saysWhatItCannotShow_data();
    void saysWhatItCannotShow();
    void keepsRowsOverAProblem();
    void marksALongDescription_data();
    void marksALongDescription();
    void folds();
    void enterGoesOn();
    void tabVisitsTheRowsInOrder();
    void takesAtMostItsShare();
    void isReadOnlyWithItsPost();
    void letsAPostGo();
};

void TestFrontMatterFormView::leavesAnImpossibleDate()
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

void TestFrontMatterFormView::holdsHalfADateBack()
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

void TestFrontMatterFormView::looksAtPictures()
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

void TestFrontMatterFormView::saysWhatItCannotShow_data()
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
    QTest::newRow("invalid TOML") << "+++\ntitle = x\n+++\n"
                                  << "not valid TOML" << 2;
    QTest::newRow("invalid JSON") << "{\n  \"title\": \"x\",\n}\n\nwords\n"
                                  << "not valid JSON" << 3;
    QTest::newRow("empty") << "---\n---\nwords\n"
                           << "is empty" << 0;
}

void TestFrontMatterFormView::saysWhatItCannotShow()
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

void TestFrontMatterFormView::keepsRowsOverAProblem()
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

void TestFrontMatterFormView::marksALongDescription_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("marked");
    const QString description = QStringLiteral("description");
    QTest::newRow("160 characters") << description << QString(160, u'x') << false;
    QTest::newRow("161 characters") << description << QString(161, u'x') << true;
    QTest::newRow("160 emoji") << description << QStringLiteral("🦀").repeated(160) << false;
    QTest::newRow("a summary") << QStringLiteral("summary") << QString(161, u'x') << true;
    QTest::newRow("another long text") << QStringLiteral("note") << QString(161, u'x') << false;
}

void TestFrontMatterFormView::marksALongDescription()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    open(QStringLiteral("---\n%1: %2\n---\n").arg(key, text));
    QCOMPARE(field(key)->shape(), FieldShape::Paragraph);
    QTEST(field(key)->note()->isMany(), "marked");
    QVERIFY(field(key)->note()->problem().isEmpty());
}

void TestFrontMatterFormView::folds()
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

void TestFrontMatterFormView::enterGoesOn()
{
    open(sample);
    auto *title = control<FieldLine>(QStringLiteral("title"));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(control<FieldLine>(QStringLiteral("cover"))->hasFocus());
    QCOMPARE(text(), m_opened);
}

void TestFrontMatterFormView::tabVisitsTheRowsInOrder()
{
    open(QStringLiteral("---\none: 1\nthree: [{a: 3}]\nfour: 4\n---\n"));
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

void TestFrontMatterFormView::takesAtMostItsShare()
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

void TestFrontMatterFormView::isReadOnlyWithItsPost()
{
    const QString path = m_folder->filePath(QStringLiteral("old.md"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("---\ntitle: caf\xc3\xa9 caf\xe9\ndraft: true\n---\nx\n");
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

void TestFrontMatterFormView::letsAPostGo()
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

QTEST_MAIN(TestFrontMatterFormView)
#include "tst_frontmatterformview.moc"
