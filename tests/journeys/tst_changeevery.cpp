// SPDX-License-Identifier: GPL-3.0-or-later
// Every occurrence of a word changed together, through the real window.
#include "support/journey.h"

#include "widgets/body/occurrences.h"
#include "widgets/noticebar.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/quickopen/quickopen.h"

#include <QLabel>
#include <QLineEdit>

using namespace Galley;

namespace {

const QByteArray Post = "---\r\ntitle: cat\r\n---\r\n\r\nA cat and a\u00A0cat.\r\n\r\n- the cat's "
                        "catalog\n\nThe end of the cat\r\n";

} // namespace

class TestChangeEvery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void byItsKey();
    void byThePalette();
    void theCountIsShown();
    void whatCannotBeDoneIsSaid();
    void aFieldIsNotTheText();
    void theProofFollows();

private:
    BodyEditor &editor() const { return m_journey->editor(); }
    void begin()
    {
        editor().setFocus();
        editor().goTo(m_journey->post()->text().indexOf(QStringLiteral("cat and")) + 1);
        QTest::keyClick(&editor(), Qt::Key_F2, Qt::ControlModifier);
    }
    QString told() const
    {
        const QList<NoticeBar *> bars
            = m_journey->window->findChild<PostPane *>()->notices()->bars();
        return bars.isEmpty() ? QString() : bars.first()->notice().first;
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_journey->window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(words);
        });
    }

    std::unique_ptr<Journey> m_journey;
};

void TestChangeEvery::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), Post);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
}

void TestChangeEvery::byItsKey()
{
    begin();
    QTest::keyClicks(&editor(), QStringLiteral("dog"));
    QTest::keyClick(&editor(), Qt::Key_Escape);
    QByteArray expected = Post;
    expected.replace(" cat ", " dog ").replace("\u00A0cat.", "\u00A0dog.");
    expected.replace("cat's", "dog's").replace("the cat\r", "the dog\r");
    QTest::keyClick(&editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_journey->read(QStringLiteral("posts/first.md")), expected);
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->bytes(), Post);
    QVERIFY(!m_journey->post()->document()->isUndoAvailable());
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_journey->post()->bytes(), expected);
    QVERIFY(!m_journey->post()->isModified());
}

void TestChangeEvery::byThePalette()
{
    m_journey->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_journey->window.get()));
    editor().setFocus();
    editor().goTo(m_journey->post()->text().indexOf(QStringLiteral("cat and")) + 1);
    QTest::keyClick(&editor(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = m_journey->window->findChild<QuickOpen *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("change every"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(editor().occurrences().isOn());
    QCOMPARE(editor().occurrences().places().size(), 4);
}

void TestChangeEvery::theCountIsShown()
{
    QVERIFY(!says(QStringLiteral("4 places")));
    begin();
    QVERIFY(says(QStringLiteral("4 places are changed together")));
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QVERIFY(says(QStringLiteral("4 places")));
    QTest::keyClick(&editor(), Qt::Key_Escape);
    QVERIFY(!says(QStringLiteral("4 places")));
}

void TestChangeEvery::whatCannotBeDoneIsSaid()
{
    editor().setFocus();
    editor().goTo(m_journey->post()->text().size());
    QTest::keyClick(&editor(), Qt::Key_F2, Qt::ControlModifier);
    QVERIFY(told().startsWith(QStringLiteral("There is no word")));
    begin();
    QCOMPARE(told(), QString());
    QTest::keyClick(&editor(), Qt::Key_Escape);
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTextCursor end = editor().textCursor();
    end.insertText(QStringLiteral(" cat").repeated(Occurrences::Most));
    begin();
    QVERIFY2(told().startsWith(QStringLiteral("There are more than")), qPrintable(told()));
    QVERIFY(!editor().occurrences().isOn());
}

void TestChangeEvery::aFieldIsNotTheText()
{
    editor().goTo(m_journey->post()->text().indexOf(QStringLiteral("cat and")) + 1);
    m_journey->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_journey->window.get()));
    QTest::keyClick(&editor(), Qt::Key_F, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field && field != &editor());
    QTest::keyClick(field, Qt::Key_F2, Qt::ControlModifier);
    QVERIFY(!editor().occurrences().isOn());
}

void TestChangeEvery::theProofFollows()
{
    begin();
    QTest::keyClicks(&editor(), QStringLiteral("dog"));
    QVERIFY(m_journey->proofIsCurrent());
    const QString page = m_journey->pageText();
    QVERIFY(page.contains(QStringLiteral("A dog and a\u00A0dog.")));
    QVERIFY(page.contains(QStringLiteral("The end of the dog")));
    QVERIFY(page.contains(QStringLiteral("catalog")));
}

GALLEY_JOURNEY_MAIN(TestChangeEvery)
#include "tst_changeevery.moc"
