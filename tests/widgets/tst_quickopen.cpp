// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/quickopen.h"

#include "look/look.h"
#include "widgets/appearance.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace Galley;

/// The field over the window. With GALLEY_PICTURES naming a folder, it is saved there.
class TestQuickOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void groupsAndSigns_data();
    void groupsAndSigns();
    void keysGoThroughTheRows();
    void enterRunsWhatIsChosen();
    void whatIsDisabledIsNotRun();
    void commandsAreFoundByPathAndKey_data();
    void commandsAreFoundByPathAndKey();
    void aKeyIsChangedOnRequest();
    void escapeGivesTheFocusBack();
    void aClickBesideLeaves();
    void staysWithinANarrowWindow();
    void looks();

private:
    QList<QuickOpenGroup> groups();
    QLineEdit *question() const
    {
        return m_window->findChild<QLineEdit *>(QStringLiteral("quickQuestion"));
    }
    QListView *answers() const
    {
        return m_window->findChild<QListView *>(QStringLiteral("quickAnswers"));
    }
    QString shown() const;
    void picture(const char *name) const;

    std::unique_ptr<QWidget> m_window;
    QuickOpen *m_open = nullptr;
    QLineEdit *m_before = nullptr;
    QStringList m_run;
};

void TestQuickOpen::init()
{
    m_run.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 640);
    m_before = new QLineEdit(m_window.get());
    m_open = new QuickOpen(*m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_before->setFocus();
}

QList<QuickOpenGroup> TestQuickOpen::groups()
{
    const auto item = [this](const char *title, const char *detail, const char *note,
                             const char *icon, bool enabled = true) {
        const QString name = QString::fromUtf8(title);
        return QuickOpenItem{name,
                             QString::fromUtf8(detail),
                             QString::fromUtf8(note),
                             QString::fromLatin1(icon),
                             enabled,
                             [this, name] { m_run.append(name); }};
    };
    return {{QStringLiteral("Posts"),
             {},
             false,
             true,
             {item("Learning Rust after Python", "posts/learning-rust.md", "Draft", "draft"),
              item("Rustfest 2018 Paris", "posts/rustfest-2018-paris.md", "30 May 2018", "post"),
              item("Hello, world", "posts/hello.md", "7 Jan 2018", "post")}},
            {QStringLiteral("Headings in this post"),
             u'@',
             false,
             false,
             {item("Where to learn Rust next", "", "Line 33", "heading")}},
            {QStringLiteral("Commands"),
             u'>',
             true,
             false,
             {item("Save", "", "Ctrl+S", "command"), item("Redo", "", "", "command", false)}}};
}

/// "Name: first, second; Name: …", the current one with a star.
QString TestQuickOpen::shown() const
{
    QString all;
    const QuickOpenModel &model = m_open->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeading(row))
            all += u'[' + model.index(row).data().toString() + u']';
        else
            all += (answers()->currentIndex().row() == row ? u'*' : u' ')
                + model.item(row).title.section(u' ', 0, 0);
    }
    return all;
}

void TestQuickOpen::groupsAndSigns_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing asked: the posts as they come") << ""
                                                           << "[Posts]*Learning Rustfest Hello,";
    QTest::newRow("a word: the best first, headings too")
        << "rust"
        << "[Posts]*Rustfest Learning[Headings in this post] Where";
    QTest::newRow("two words") << "rust 2018"
                               << "[Posts]*Rustfest";
    QTest::newRow("a heading") << "@"
                               << "[Headings in this post]*Where";
    QTest::newRow("commands") << ">"
                              << "[Commands]*Save Redo";
    QTest::newRow("a command") << "> sa"
                               << "[Commands]*Save";
    QTest::newRow("nothing found") << "nowhere"
                                   << "";
    QTest::newRow("a sign of no group is a letter") << "#x"
                                                    << "";
}

void TestQuickOpen::groupsAndSigns()
{
    QFETCH(QString, asked);
    m_open->ask(groups());
    question()->setText(asked);
    QTEST(shown(), "rows");
    QCOMPARE(answers()->isVisible(), !shown().isEmpty());
}

void TestQuickOpen::keysGoThroughTheRows()
{
    m_open->ask(groups(), QStringLiteral("rust"));
    QVERIFY(question()->hasFocus());
    QTest::keyClick(question(), Qt::Key_Down);
    QCOMPARE(shown(), QStringLiteral("[Posts] Rustfest*Learning[Headings in this post] Where"));
    QTest::keyClick(question(), Qt::Key_Down); // over the name of a group
    QCOMPARE(shown(), QStringLiteral("[Posts] Rustfest Learning[Headings in this post]*Where"));
    QTest::keyClick(question(), Qt::Key_Down); // round
    QCOMPARE(shown(), QStringLiteral("[Posts]*Rustfest Learning[Headings in this post] Where"));
    QTest::keyClick(question(), Qt::Key_Up);
    QCOMPARE(shown(), QStringLiteral("[Posts] Rustfest Learning[Headings in this post]*Where"));
    QTest::keyClick(question(), Qt::Key_PageUp);
    QCOMPARE(shown(), QStringLiteral("[Posts]*Rustfest Learning[Headings in this post] Where"));
}

void TestQuickOpen::enterRunsWhatIsChosen()
{
    m_open->ask(groups());
    QTest::keyClicks(question(), QStringLiteral("paris"));
    QTest::keyClick(question(), Qt::Key_Return);
    QCOMPARE(m_run, QStringList(QStringLiteral("Rustfest 2018 Paris")));
    QVERIFY(!m_open->isVisible());
}

void TestQuickOpen::whatIsDisabledIsNotRun()
{
    m_open->ask(groups(), QStringLiteral(">redo"));
    QTest::keyClick(question(), Qt::Key_Return);
    QVERIFY(m_run.isEmpty());
    QVERIFY(m_open->isVisible());
}

void TestQuickOpen::commandsAreFoundByPathAndKey_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("rows");
    QTest::newRow("its title") << ">strong"
                               << "[Commands]*Strong";
    QTest::newRow("a menu of its path") << ">format"
                                        << "[Commands]*Strong Link";
    QTest::newRow("menu and title") << ">form li"
                                    << "[Commands]*Link";
    QTest::newRow("its key") << ">ctrl+b"
                             << "[Commands]*Strong";
    QTest::newRow("not the reason why it cannot be run") << ">post"
                                                         << "";
}

void TestQuickOpen::commandsAreFoundByPathAndKey()
{
    QFETCH(QString, asked);
    QuickOpenItem strong{QStringLiteral("Strong")};
    strong.path = QStringLiteral("Format");
    strong.key = QStringLiteral("Ctrl+B");
    QuickOpenItem link{QStringLiteral("Link"), QStringLiteral("Open a post first.")};
    link.path = QStringLiteral("Format");
    link.enabled = false;
    m_open->ask({{QStringLiteral("Commands"), u'>', true, false, {strong, link}}}, asked);
    QTEST(shown(), "rows");
    if (m_open->model().rowCount() > 0)
        QCOMPARE(m_open->model().data(m_open->model().index(1), Qt::AccessibleTextRole).toString(),
                 asked == QStringLiteral(">form li")
                     ? QStringLiteral("Link, Format, Open a post first.")
                     : QStringLiteral("Strong, Format, Ctrl+B"));
}

void TestQuickOpen::aKeyIsChangedOnRequest()
{
    QuickOpenItem strong{QStringLiteral("Strong")};
    strong.changeKey = [this] { m_run.append(QStringLiteral("change")); };
    const QuickOpenItem other{QStringLiteral("Other")};
    m_open->ask({{QStringLiteral("Commands"),
                  u'>',
                  true,
                  false,
                  {strong, other},
                  QStringLiteral("Alt+K changes the key")}},
                QStringLiteral(">"));
    QCOMPARE(question()->accessibleName(), QStringLiteral("Command palette"));
    const auto *hints = m_window->findChild<QLabel *>(QStringLiteral("quickHints"));
    QCOMPARE(hints->text(), QStringLiteral("Alt+K changes the key"));
    QTest::keyClick(question(), Qt::Key_Down);
    QTest::keyClick(question(), Qt::Key_K, Qt::AltModifier); // has none
    QVERIFY(m_open->isVisible());
    QTest::keyClick(question(), Qt::Key_Up);
    QTest::keyClick(question(), Qt::Key_K, Qt::AltModifier);
    QVERIFY(!m_open->isVisible());
    QCOMPARE(m_run, QStringList(QStringLiteral("change")));
    m_open->ask(groups());
    QCOMPARE(question()->accessibleName(), QStringLiteral("Quick open"));
    QVERIFY(hints->text().startsWith(QStringLiteral("Enter opens")));
}

void TestQuickOpen::escapeGivesTheFocusBack()
{
    m_open->ask(groups());
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(!m_open->isVisible());
    QVERIFY(m_before->hasFocus());
}

void TestQuickOpen::aClickBesideLeaves()
{
    m_open->ask(groups());
    QTest::mouseClick(m_open, Qt::LeftButton, {}, QPoint(5, 600));
    QVERIFY(!m_open->isVisible());
    QVERIFY(m_before->hasFocus());
}

void TestQuickOpen::staysWithinANarrowWindow()
{
    m_open->ask(groups());
    m_window->resize(400, 300);
    QTRY_COMPARE(m_open->size(), QSize(400, 300));
    const QWidget *panel = question()->parentWidget();
    QVERIFY(m_open->rect().contains(panel->geometry()));
}

void TestQuickOpen::picture(const char *name) const
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(folder + u'/' + QLatin1String(name)));
}

void TestQuickOpen::looks()
{
    for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
        applyLook(*qApp, theme);
        m_open->ask(groups(), QStringLiteral("rust"));
        QCoreApplication::processEvents();
        const QImage shown = m_window->grab().toImage();
        QVERIFY(shown.pixelColor(450, 140) != shown.pixelColor(5, 600));
        picture(theme == Settings::Theme::Light ? "quickopen-light.png" : "quickopen-dark.png");
    }
    applyLook(*qApp, Settings::Theme::Light);
}

QTEST_MAIN(TestQuickOpen)
#include "tst_quickopen.moc"
