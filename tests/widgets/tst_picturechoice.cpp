// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbench.h"

#include "widgets/form/picturepopup.h"

#include <QAction>
#include <QListWidget>

using namespace Galley;

/// A picture field offers the pictures at hand and writes their names as the blog does.
class TestPictureChoice : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void withoutAChoiceThereIsNoArrow();
    void offersThePicturesAtHand();
    void anotherFileCanBeChosen();
    void whatCannotBeNamedChangesNothing();
    void escapeLeavesAllAsItIs();
    void readOnlyPostsOfferNothing();

private:
    PictureChoice choice()
    {
        return {[this] { return m_files; }, [this] { return m_other; },
                [](const QString &file) {
                    return file.contains(QStringLiteral("outside"))
                        ? QString()
                        : QStringLiteral("/pictures/") + QFileInfo(file).fileName();
                }};
    }
    FieldLine *line() const { return control<FieldLine>(QStringLiteral("cover")); }
    PicturePopup *popup() const
    {
        for (PicturePopup *each : m_form->findChildren<PicturePopup *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QStringList m_files;
    QString m_other;
};

void TestPictureChoice::init()
{
    start();
    m_files.clear();
    m_other.clear();
    for (const char *name : {"a.png", "b c.png", "broken.png"}) {
        const QString file = m_folder->filePath(QString::fromLatin1(name));
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        if (file.endsWith(QStringLiteral("broken.png")))
            QFile(file).open(QFile::WriteOnly);
        else
            picture.save(file);
        m_files.append(file);
    }
}

void TestPictureChoice::withoutAChoiceThereIsNoArrow()
{
    open(sample);
    QVERIFY(line()->actions().isEmpty());
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(!popup());
    m_form->setPictureChoice(choice());
    QCOMPARE(line()->actions().size(), 1);
    m_form->setPictureChoice({});
    QVERIFY(line()->actions().isEmpty());
}

void TestPictureChoice::offersThePicturesAtHand()
{
    m_form->setPictureChoice(choice());
    open(sample);
    line()->setFocus();
    line()->actions().constFirst()->trigger();
    QVERIFY(popup());
    QListWidget *list = popup()->list();
    QCOMPARE(list->count(), 3);
    QTRY_COMPARE(list->item(0)->icon().pixmap(84, 56).toImage().pixelColor(1, 1),
                 QColor(Qt::darkGreen));
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!popup());
    QCOMPARE(
        text(),
        changed(QStringLiteral("/pictures/münster 1.png"), QStringLiteral("/pictures/b c.png")));
    QTRY_VERIFY(line()->hasFocus());
    m_post->document()->undo();
    QCOMPARE(text(), m_opened);
}

void TestPictureChoice::anotherFileCanBeChosen()
{
    m_form->setPictureChoice(choice());
    open(sample);
    m_other = QStringLiteral("/elsewhere/z.jpg");
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(popup());
    popup()->findChild<QPushButton *>()->click();
    QCOMPARE(text(),
             changed(QStringLiteral("/pictures/münster 1.png"), QStringLiteral("/pictures/z.jpg")));
    m_other.clear(); // the dialog was cancelled
    QTest::keyClick(line(), Qt::Key_Down);
    popup()->findChild<QPushButton *>()->click();
    QCOMPARE(line()->text(), QStringLiteral("/pictures/z.jpg"));
}

void TestPictureChoice::whatCannotBeNamedChangesNothing()
{
    m_form->setPictureChoice(choice());
    open(sample);
    m_files = {QStringLiteral("/outside/a.png")};
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(popup()->list(), Qt::Key_Return);
    QCOMPARE(text(), m_opened);
}

void TestPictureChoice::escapeLeavesAllAsItIs()
{
    m_form->setPictureChoice(choice());
    open(sample);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(popup()->list(), Qt::Key_Escape);
    QVERIFY(!popup());
    QCOMPARE(text(), m_opened);
    QTRY_VERIFY(m_form->findChildren<PicturePopup *>().isEmpty()); // none is left behind
}

void TestPictureChoice::readOnlyPostsOfferNothing()
{
    m_form->setPictureChoice(choice());
    open(QStringLiteral("---\ncover: a.png\n---\nx\ry\n"));
    QVERIFY(m_post->isReadOnly());
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(!popup());
}

QTEST_MAIN(TestPictureChoice)
#include "tst_picturechoice.moc"
