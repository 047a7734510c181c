// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps an author with the text: the whole screen, the rest dimmed, the line in the middle.
#include "support/journey.h"

#include "app/sessiondesk.h"
#include "widgets/body/focusveil.h"

#include <QTextBlock>

using namespace Galley;

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void fullScreen();
    void focusStays();

private:
    void goSomewhere()
    {
        BodyEditor &editor = m_journey->editor();
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(204)));
    }
    void kill()
    {
        m_journey->window.reset();
        m_journey->open();
    }
    void look(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
        if (!folder.isEmpty())
            m_journey->window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    std::unique_ptr<Journey> m_journey;
};

void TestFocus::init()
{
    m_journey = std::make_unique<Journey>();
    QByteArray post = "---\ntitle: Long\n---\n\n";
    for (int i = 0; i < 200; ++i)
        post += "Paragraph " + QByteArray::number(i) + " of a long post, with some more words.\n\n";
    m_journey->write(QStringLiteral("posts/first.md"), post);
    m_journey->window->session().resume(true);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
}

void TestFocus::fullScreen()
{
    QTest::keyClick(&m_journey->editor(), Qt::Key_F11);
    QVERIFY(m_journey->window->isFullScreen());
    QTest::keyClick(&m_journey->editor(), Qt::Key_F11);
    QVERIFY(!m_journey->window->isFullScreen());
}

void TestFocus::focusStays()
{
    const auto choose = [this](const QString &text) {
        for (QAction *action : m_journey->window->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                action->trigger();
        }
    };
    choose(QStringLiteral("Dim all but the paragraph"));
    choose(QStringLiteral("Keep the line in the middle"));
    goSomewhere();
    BodyEditor &editor = m_journey->editor();
    const int middle = editor.viewport()->height() / 2;
    const auto isCentred
        = [&] { return qAbs(m_journey->editor().cursorRect().center().y() - middle) < middle / 4; };
    QTest::keyClick(&editor, Qt::Key_Right);
    QTest::keyClicks(&editor, QStringLiteral("typed"));
    QVERIFY(isCentred());
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&editor, Qt::Key_Return);
    QVERIFY(isCentred());
    QTest::keyClicks(&editor, QStringLiteral("A sentence. Another one, which is being written."));
    auto *veil = m_journey->window->findChild<FocusVeil *>();
    QVERIFY(veil && veil->isVisible());
    QCOMPARE(veil->geometry(), editor.viewport()->geometry());
    look(QStringLiteral("dim-paragraph"));
    choose(QStringLiteral("Dim all but the sentence"));
    look(QStringLiteral("dim-sentence"));
    applyLook(*qApp, Settings::Theme::Dark);
    look(QStringLiteral("dim-dark"));
    applyLook(*qApp, Settings::Theme::Light);
    choose(QStringLiteral("Dim all but the line"));
    look(QStringLiteral("dim-line"));
    m_journey->prompts.savingAnswer = Prompts::Answer::Discard;
    QVERIFY(m_journey->window->close());
    kill();
    m_journey->window->session().resume(true);
    veil = m_journey->window->findChild<FocusVeil *>();
    QCOMPARE(veil->reach(), FocusVeil::Reach::Line);
    QTest::keyClick(&m_journey->editor(), Qt::Key_Down);
    QVERIFY(isCentred());
}

GALLEY_JOURNEY_MAIN(TestFocus)
#include "tst_focus.moc"
