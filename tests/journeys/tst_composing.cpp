// SPDX-License-Identifier: GPL-3.0-or-later
// What input methods compose, wherever words are written in the real window: nothing takes it for
// text before it is committed.
#include "support/journey.h"

#include "app/postdesk.h"
#include "app/renamedesk.h"
#include "session/openpost.h"
#include "session/postcatalog.h"
#include "widgets/body/textmarks.h"
#include "widgets/find/findbar.h"
#include "widgets/form/fieldline.h"
#include "widgets/frontmatterform.h"
#include "widgets/postlife/changelist.h"
#include "widgets/postlife/renamedialog.h"
#include "widgets/postpane.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>

using namespace Galley;

namespace {

const QByteArray Post = "---\ntitle: First\nauthor: 名\n---\n仮名 and kana\n\n仮名, once more\n";

void compose(QWidget *widget, const QString &preedit, const QString &commit = {}, int from = 0,
             int length = 0)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit, from, length);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestComposing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void inTheBody();
    void atTheBorderOfTheFrontMatter_data();
    void atTheBorderOfTheFrontMatter();
    void inTheForm();
    void inTheFindBar();
    void inTheRenameBox();

private:
    BodyEditor &editor() const { return m_journey->editor(); }
    template <typename Widget>
    Widget *named(QWidget *in, const char *name) const
    {
        for (Widget *each : in->findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<Journey> m_journey;
};

void TestComposing::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), Post);
    QVERIFY(m_journey->window->open(m_journey->root()));
    QTRY_VERIFY(!m_journey->window->catalog().isScanning());
    QVERIFY(
        m_journey->window->workspace().openPost(m_journey->path(QStringLiteral("posts/first.md"))));
    m_journey->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_journey->window.get()));
    editor().setFocus();
}

void TestComposing::inTheBody()
{
    editor().goTo(m_journey->post()->text().size() - 1);
    for (const char *preedit : {"k", "か", "かn", "かな"})
        compose(&editor(), QString::fromUtf8(preedit));
    QCOMPARE(editor().textCursor().block().layout()->preeditAreaText(), QStringLiteral("かな"));
    QCOMPARE(m_journey->post()->bytes(), Post);
    QVERIFY(!m_journey->post()->isModified());
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(!m_journey->pageText().contains(QStringLiteral("かな")));
    // Commands wait for it to end, and none of its keys is a rule's.
    QTest::keyClick(&editor(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->bytes(), Post);
    compose(&editor(), {}, QStringLiteral("仮名"));
    QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("once more仮名\n")));
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("once more仮名")));
    // One that is given up leaves nothing.
    compose(&editor(), QStringLiteral("x"));
    compose(&editor(), {});
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->bytes(), Post);
    QVERIFY(!m_journey->post()->isModified());
}

void TestComposing::atTheBorderOfTheFrontMatter_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("body");
    const QByteArray all = "仮名 and kana\n\n仮名, once more\n";
    QTest::newRow("a plain commit") << 0 << 0 << QByteArray("字" + all);
    QTest::newRow("one that wants what is before it") << -2 << 2 << QByteArray("字" + all);
    QTest::newRow("one that wants all before it") << -60 << 60 << QByteArray("字" + all);
    QTest::newRow("one that reaches over it")
        << -3 << 5 << QByteArray(QByteArray(all).replace(0, 6, "字"));
}

void TestComposing::atTheBorderOfTheFrontMatter()
{
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(QByteArray, body);
    const qsizetype start = Post.indexOf("仮名 and");
    editor().goTo(editor().textStart());
    compose(&editor(), QStringLiteral("じ"));
    QCOMPARE(m_journey->post()->bytes(), Post);
    compose(&editor(), {}, QStringLiteral("字"), from, length);
    QCOMPARE(m_journey->post()->bytes(), Post.left(start) + body);
    QVERIFY(editor().textCursor().position() >= editor().textStart());
    // Backspace and what is composed after it stay on this side.
    QTest::keyClick(&editor(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    compose(&editor(), QStringLiteral("じ"));
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    compose(&editor(), {});
    QVERIFY(m_journey->post()->bytes().startsWith(Post.left(start)));
    while (m_journey->post()->document()->isUndoAvailable())
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->bytes(), Post);
}

void TestComposing::inTheForm()
{
    auto *form = m_journey->window->findChild<PostPane *>()->form();
    auto *author = named<FieldLine>(form, "author");
    QVERIFY(author);
    author->setFocus();
    QTest::keyClick(author, Qt::Key_End);
    compose(author, QStringLiteral("mae"));
    compose(author, QStringLiteral("まえ"));
    QCOMPARE(m_journey->post()->bytes(), Post);
    QVERIFY(!m_journey->post()->isModified());
    compose(author, {}, QStringLiteral("前"));
    QTRY_COMPARE(m_journey->post()->bytes(),
                 QByteArray(Post).replace("author: 名", "author: 名前"));
    QTest::keyClick(author, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_journey->post()->bytes(), Post);
}

void TestComposing::inTheFindBar()
{
    QTest::keyClick(&editor(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = m_journey->window->findChild<PostPane *>()->findBar();
    auto *asked = named<QLineEdit>(bar, "Find");
    QVERIFY(asked && asked->hasFocus());
    asked->clear();
    const auto marks = [this] { return editor().foundMarks().spans().size(); };
    compose(asked, QStringLiteral("kana"));
    QCOMPARE(asked->text(), QString());
    QCOMPARE(bar->query().text, QString());
    QCOMPARE(marks(), 0); // although there is a "kana"
    compose(asked, {}, QStringLiteral("仮名"));
    QTRY_COMPARE(marks(), 2);
    QCOMPARE(editor().textCursor().selectedText(), QStringLiteral("仮名"));
    // What takes its place is composed, too.
    QTest::keyClick(asked, Qt::Key_H, Qt::ControlModifier);
    auto *with = named<QLineEdit>(bar, "Replace with");
    QVERIFY(with && with->isVisible());
    with->setFocus();
    compose(with, QStringLiteral("かんじ"));
    QCOMPARE(bar->replacement(), QString());
    QCOMPARE(m_journey->post()->bytes(), Post);
    compose(with, {}, QStringLiteral("漢字"));
    QCOMPARE(bar->replacement(), QStringLiteral("漢字"));
    QTest::keyClick(with, Qt::Key_Return);
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("漢字")));
    QCOMPARE(marks(), 1);
}

void TestComposing::inTheRenameBox()
{
    QTest::keyClick(&editor(), Qt::Key_F2);
    RenameDialog *dialog = m_journey->window->postDesk().renames().dialog();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *title = named<QLineEdit>(dialog, "New title");
    auto *slug = named<QLineEdit>(dialog, "New name of the file");
    QVERIFY(title && slug);
    QPushButton *rename = nullptr;
    for (auto *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Rename"))
            rename = each;
    }
    QVERIFY(rename && !rename->isEnabled());
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    compose(title, QStringLiteral("さい"));
    QCOMPARE(dialog->title(), QStringLiteral("First"));
    QCOMPARE(slug->text(), QStringLiteral("first"));
    QVERIFY(!rename->isEnabled());
    compose(title, {}, QStringLiteral("最"));
    QCOMPARE(dialog->title(), QStringLiteral("First最"));
    QTRY_VERIFY(rename->isEnabled());
    compose(slug, QStringLiteral("い"));
    QVERIFY(!dialog->slug().contains(QStringLiteral("い")));
    compose(slug, {});
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!m_journey->window->postDesk().renames().dialog());
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("title: First最")));
}

GALLEY_JOURNEY_MAIN(TestComposing)
#include "tst_composing.moc"
