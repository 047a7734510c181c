// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/blogdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Galley;

/// What the folder has told can be read, and said better.
class TestBlogDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatWasFound();
    void eachAnswerIsAChoice_data();
    void eachAnswerIsAChoice();
    void anotherGeneratorTakesItsFoldersAlong();
    void nothingSaidNothingChosen();
    void backToWhatTheFilesTell();

private:
    template <typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *each : m_dialog->findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    void type(const char *name, const QString &text)
    {
        auto *line = named<QLineEdit>(name);
        line->setText(text);
        Q_EMIT line->editingFinished();
    }
    void take(Generator generator)
    {
        auto *box = named<QComboBox>("Generator");
        box->setCurrentIndex(box->findData(int(generator)));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<BlogDialog> m_dialog;
    Blog m_blog;
    QList<BlogChoice> m_chosen;
};

void TestBlogDialog::init()
{
    m_blog = {};
    m_blog.root = QStringLiteral("/blog");
    m_blog.generator = Generator::Hugo;
    m_blog.evidence = {QStringLiteral("hugo.toml"), QStringLiteral("archetypes")};
    m_blog.staticRoots = {QStringLiteral("static"), QString()};
    m_blog.contentRoots = {QStringLiteral("content")};
    m_chosen.clear();
    m_dialog = std::make_unique<BlogDialog>();
    connect(m_dialog.get(), &BlogDialog::chosen, this,
            [this](const BlogChoice &choice) { m_chosen.append(choice); });
    m_dialog->show(m_blog, {});
}

void TestBlogDialog::showsWhatWasFound()
{
    QCOMPARE(named<QComboBox>("Generator")->currentText(), QStringLiteral("Hugo"));
    QCOMPARE(named<QLabel>("What told")->text(), QStringLiteral("hugo.toml\narchetypes"));
    QCOMPARE(named<QLineEdit>("Folder of the site")->text(), QStringLiteral("."));
    QCOMPARE(named<QLineEdit>("Folders of the posts")->text(), QStringLiteral("content"));
    QCOMPARE(named<QLineEdit>("Folders of static files")->text(), QStringLiteral("static, ."));
    Blog plain;
    plain.root = m_blog.root;
    m_dialog->show(plain, {});
    QVERIFY(!named<QLabel>("What told")->text().isEmpty()); // an absence is said, too
}

void TestBlogDialog::eachAnswerIsAChoice_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen"); // site | content | static
    QTest::newRow("a site below") << QByteArray("Folder of the site") << QStringLiteral("apps/web/")
                                  << QStringLiteral("apps/web||");
    QTest::newRow("posts elsewhere")
        << QByteArray("Folders of the posts") << QStringLiteral(" posts ,notes/, ")
        << QStringLiteral("|posts,notes|");
    QTest::newRow("static files at the root")
        << QByteArray("Folders of static files") << QStringLiteral(".") << QStringLiteral("||");
    QTest::newRow("what lies outside is dropped")
        << QByteArray("Folders of the posts") << QStringLiteral("../x, a/../../y, /etc")
        << QStringLiteral("|etc|"); // of the blog's own "etc"
}

void TestBlogDialog::eachAnswerIsAChoice()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    type(name.constData(), typed);
    QCOMPARE(m_chosen.size(), 1);
    const BlogChoice &choice = m_chosen.constFirst();
    QCOMPARE(QStringList({choice.siteFolder.value_or(QString()), choice.contentRoots.join(u','),
                          choice.staticRoots.join(u',')})
                 .join(u'|'),
             chosen);
}

void TestBlogDialog::anotherGeneratorTakesItsFoldersAlong()
{
    BlogChoice before;
    before.staticRoots = {QStringLiteral("assets")};
    m_dialog->show(m_blog, before);
    take(Generator::Jekyll);
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.constFirst().generator, std::optional(Generator::Jekyll));
    QVERIFY(m_chosen.constFirst().staticRoots.isEmpty());
}

void TestBlogDialog::nothingSaidNothingChosen()
{
    type("Folders of the posts", QStringLiteral("content"));
    type("Folder of the site", QStringLiteral("./"));
    take(Generator::Hugo);
    QVERIFY(m_chosen.isEmpty());
}

void TestBlogDialog::backToWhatTheFilesTell()
{
    QPushButton *asFound = nullptr;
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("As the files tell"))
            asFound = button;
    }
    QVERIFY(asFound && !asFound->isEnabled()); // it is as they tell
    BlogChoice choice;
    choice.generator = Generator::Zola;
    m_dialog->show(m_blog, choice);
    QVERIFY(asFound->isEnabled());
    asFound->click();
    QCOMPARE(m_chosen, QList<BlogChoice>{{}});
}

QTEST_MAIN(TestBlogDialog)
#include "tst_blogdialog.moc"
