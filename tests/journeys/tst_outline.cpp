// SPDX-License-Identifier: GPL-3.0-or-later
// The outline beside the text: gone to by keys and mouse, followed by the caret, its sections
// moved.
#include "support/journey.h"

#include "app/sessiondesk.h"
#include "widgets/noticestack.h"
#include "widgets/outline/outlineview.h"
#include "widgets/postpane.h"

#include <QMimeData>
#include <QTextBlock>

using namespace Galley;

namespace {

const QByteArray Post
    = "---\ntitle: Three\n---\n\nIntro.\n\n# One\n\nFirst words.\n\n## Inner\n\n"
      "```sh\n# no heading\n```\n\n# Two\n\nSecond words.\n\n# Three, which is long enough "
      "to be cut off in a narrow panel beside the text\n\nThird words.\n";

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void showsAndGoes();
    void movesByKeyAndBack();
    void movesByMouse();
    void tellsWhyNot();
    void otherPostsAndNone();
    void isBackAtTheNextStart();

private:
    OutlineView &view() const { return *m_journey->window->findChild<OutlineView *>(); }
    QStringList rows() const
    {
        QStringList found;
        for (QModelIndex each = view().model()->index(0, 0); each.isValid();
             each = view().indexBelow(each))
            found.append((each.parent().isValid() ? QStringLiteral("- ") : QString())
                         + each.data().toString().section(u',', 0, 0));
        return found;
    }
    QString marked() const { return view().currentIndex().data().toString(); }
    void toggle() const { QTest::keyClick(&m_journey->editor(), Qt::Key_F9, Qt::ShiftModifier); }
    void caretTo(const QString &words) const
    {
        m_journey->editor().goTo(m_journey->post()->text().indexOf(words));
    }
    void look(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
        if (!folder.isEmpty())
            m_journey->window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    std::unique_ptr<Journey> m_journey;
};

void TestOutline::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), Post);
    m_journey->window->session().resume(true);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
    QVERIFY(!view().isVisible());
    toggle();
    QTRY_COMPARE(rows(),
                 QStringList({QStringLiteral("One"), QStringLiteral("- Inner"),
                              QStringLiteral("Two"), QStringLiteral("Three")}));
    QVERIFY(view().isVisible());
}

void TestOutline::showsAndGoes()
{
    QVERIFY(view().hasFocus());
    QVERIFY(marked().isEmpty()); // the caret is above the first heading
    BodyEditor &editor = m_journey->editor();
    caretTo(QStringLiteral("no heading"));
    QCOMPARE(marked(), QStringLiteral("Inner"));
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(marked(), QStringLiteral("Two"));
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(editor.hasFocus());
    QCOMPARE(editor.textCursor().block().text(), QStringLiteral("# Two"));
    // What is typed is in the list.
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClicks(&editor, QStringLiteral(" and more"));
    QCOMPARE(marked(), QStringLiteral("Two and more"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, QStringLiteral("## New"));
    QTRY_COMPARE(rows().size(), 5);
    QTRY_COMPARE(marked(), QStringLiteral("New"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      view().visualRect(view().model()->index(0, 0)).center());
    QCOMPARE(editor.textCursor().block().text(), QStringLiteral("# One"));
    QVERIFY(editor.hasFocus());
    look(QStringLiteral("outline-light"));
    applyLook(*qApp, Settings::Theme::Dark);
    look(QStringLiteral("outline-dark"));
    applyLook(*qApp, Settings::Theme::Light);
    toggle();
    QVERIFY(!view().isVisible());
    QVERIFY(editor.hasFocus());
}

void TestOutline::movesByKeyAndBack()
{
    const QString before = m_journey->post()->text();
    caretTo(QStringLiteral("Second"));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    const QByteArray moved
        = "---\ntitle: Three\n---\n\nIntro.\n\n# Two\n\nSecond words.\n\n# One\n\nFirst words.\n\n"
          "## Inner\n\n```sh\n# no heading\n```\n\n# Three, which is long enough to be cut off in "
          "a "
          "narrow panel beside the text\n\nThird words.\n";
    QCOMPARE(m_journey->post()->bytes(), moved);
    QVERIFY(view().hasFocus());
    QTRY_COMPARE(marked(), QStringLiteral("Two"));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(marked(), QStringLiteral("Two"));
    QCOMPARE(m_journey->post()->text(), before);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_journey->post()->text() != before);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->bytes(), Post);
    QVERIFY(!m_journey->post()->document()->isUndoAvailable());
    // Saved, it is what is shown.
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_journey->read(QStringLiteral("posts/first.md")), m_journey->post()->bytes());
}

void TestOutline::movesByMouse()
{
    QAbstractItemModel &model = *view().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2, 0)}));
    // Not into what belongs to it, nor where it is.
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(rows().constFirst(), QStringLiteral("Three"));
    QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("Second words.\n")));
    QTest::keyClick(&m_journey->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->bytes(), Post);
    // On a heading: behind all that belongs to it. The tree comes with the event loop.
    QTRY_VERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(0, 0));
    QTRY_COMPARE(rows()[2], QStringLiteral("Three"));
    m_journey->post()->document()->undo();
    QCOMPARE(m_journey->post()->bytes(), Post);
}

void TestOutline::tellsWhyNot()
{
    BodyEditor &editor = m_journey->editor();
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor, QStringLiteral("```"));
    const QString before = m_journey->post()->text();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_journey->post()->text(), before);
    const NoticeStack &notices = *m_journey->window->findChild<PostPane *>()->notices();
    QCOMPARE(notices.bars().size(), 1);
    QCOMPARE(notices.bars().constFirst()->notice().first,
             QStringLiteral("The section was not moved."));
}

void TestOutline::otherPostsAndNone()
{
    m_journey->write(QStringLiteral("posts/second.md"), "no front matter\n\nTitle\n---\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/second.md"))));
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("Title")});
    QTest::keyClick(&m_journey->editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_journey->editor(), Qt::Key_Delete);
    QTRY_VERIFY(!view().isVisible()); // a sentence stands in its place
    m_journey->post()->document()->undo();
    QTRY_VERIFY(view().isVisible());
}

void TestOutline::isBackAtTheNextStart()
{
    QVERIFY(m_journey->window->close());
    m_journey->window.reset();
    m_journey->open();
    QVERIFY(!view().isVisible());
    m_journey->window->session().resume(true);
    QTRY_COMPARE(rows().size(), 4);
    QVERIFY(view().isVisible());
    QVERIFY(view().width() < m_journey->editor().width());
}

GALLEY_JOURNEY_MAIN(TestOutline)
#include "tst_outline.moc"
