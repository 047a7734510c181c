// SPDX-License-Identifier: GPL-3.0-or-later
// The help and its window. With GALLEY_PICTURES naming a folder, it is saved there.
#include "widgets/help/helpdialog.h"

#include "look/look.h"
#include "widgets/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>

using namespace Galley;

namespace {

HelpPage page(bool canSave = true)
{
    const QList<HelpTopic> topics{
        {QStringLiteral("saving"),
         QStringLiteral("Saving & co."),
         {QStringLiteral("Use {save} or {odd}. Type `<b>`, or {!Ctrl+Space}; see {#keys}."),
          QStringLiteral("All of it lies in {=profile}.")},
         QStringLiteral("backup")},
        {QStringLiteral("keys"),
         QStringLiteral("Keys"),
         {QStringLiteral("{=keys}"), QStringLiteral("Un café, saving none.")},
         {}},
    };
    const QList<HelpCommand> commands{
        {QStringLiteral("save"), QStringLiteral("Save <it>"), QStringLiteral("File"),
         QKeySequence(Qt::CTRL | Qt::Key_S), canSave},
        {QStringLiteral("odd"), QStringLiteral("Odd"), QStringLiteral("Edit"), {}, true, true},
    };
    return {topics, commands, QStringLiteral("/home/me/galley")};
}

/// Without the signs that keep keys and paths from the left.
QString bare(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook(*qApp, Settings::Theme::Light);
        m_dialog = std::make_unique<HelpDialog>();
        m_dialog->setPage(page());
        m_dialog->showTopic(QStringLiteral("saving"));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }
    void signsBecomeLinksAndKeys();
    void whatCannotBeRunIsNoLink();
    void topicsNameOnlyTopics();
    void searchFoldsAndPrefersTitles();
    void findsMarksAndSaysWhereNothingIs();
    void linksLeadToTopicsAndCommands();
    void nothingOutsideIsOpened();
    void theTopicStaysWhenThePageIsMadeAnew();
    void arabicIsReadFromTheRight();
    void looks();

private:
    QTextBrowser *text() const { return m_dialog->findChild<QTextBrowser *>(); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QLineEdit *search() const { return m_dialog->findChild<QLineEdit *>(); }
    QPushButton *button(const char *label) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(label))
                return each;
        }
        return nullptr;
    }
    QStringList shownTopics() const
    {
        QStringList shown;
        for (int row = 0; row < list()->count(); ++row)
            shown.append(list()->item(row)->text());
        return shown;
    }
    /// Presses the link to \a target as the keyboard does.
    void press(const char *target)
    {
        QTextCursor cursor(text()->document());
        while (!cursor.atEnd()) {
            cursor.movePosition(QTextCursor::NextCharacter);
            if (cursor.charFormat().anchorHref() != QLatin1String(target))
                continue;
            cursor.clearSelection();
            text()->setTextCursor(cursor);
            text()->setFocus();
            const QPoint at = text()->cursorRect(cursor).center() - QPoint(2, 0);
            QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, at);
            return;
        }
        QFAIL(target);
    }

    std::unique_ptr<HelpDialog> m_dialog;
};

void TestHelp::signsBecomeLinksAndKeys()
{
    const HelpPage help = page();
    const QString html = bare(help.html(*help.topic(QStringLiteral("saving"))));
    QVERIFY(html.startsWith(QStringLiteral("<h2>Saving &amp; co.</h2>")));
    QVERIFY(html.contains(QStringLiteral("<a href=\"do:save\">Save &lt;it&gt;</a> (Ctrl+S)")));
    QVERIFY(html.contains(QStringLiteral("<a href=\"do:odd\">\u2713 Odd</a>. Type")));
    QVERIFY(html.contains(QStringLiteral("<code>&lt;b&gt;</code>, or <code>Ctrl+Space</code>")));
    QVERIFY(html.contains(QStringLiteral("<a href=\"topic:keys\">Keys</a>")));
    QVERIFY(html.contains(QStringLiteral("<code>/home/me/galley</code>")));
    const QString keys = bare(help.html(*help.topic(QStringLiteral("keys"))));
    QVERIFY(keys.contains(QStringLiteral("<th colspan=\"2\">File</th>")));
    QVERIFY(keys.contains(QStringLiteral("<td>Ctrl+S</td>")));
    QVERIFY(!keys.contains(QStringLiteral("Odd"))); // has no key
}

void TestHelp::whatCannotBeRunIsNoLink()
{
    const HelpPage help = page(false);
    for (const HelpTopic &topic : help.topics())
        QVERIFY(!help.html(topic).contains(QStringLiteral("do:save")));
    QVERIFY(help.html(help.topics().constFirst()).contains(QStringLiteral("<b>Save")));
}

void TestHelp::topicsNameOnlyTopics()
{
    const HelpPage help(HelpTopics::all(), {}, {});
    static const QRegularExpression topic(QStringLiteral("\\{#(\\w+)\\}"));
    static const QRegularExpression fact(QStringLiteral("\\{=(\\w+)\\}"));
    int links = 0;
    QSet<QString> names;
    for (const HelpTopic &each : help.topics()) {
        QVERIFY2(!names.contains(each.name), qPrintable(each.name));
        names.insert(each.name);
        QVERIFY(!each.title.isEmpty() && each.texts.size() >= 3);
        QString texts = each.texts.join(u'\n');
        for (auto found = topic.globalMatch(texts); found.hasNext(); ++links) {
            const QString to = found.next().captured(1);
            QVERIFY2(help.topic(to), qPrintable(to));
        }
        for (auto found = fact.globalMatch(texts); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(name == QLatin1String("keys") || name == QLatin1String("profile"),
                     qPrintable(name));
        }
        // Signs that are half there would be read aloud as they stand.
        QVERIFY2(!texts.remove(QRegularExpression(QStringLiteral("`[^`]*`|\\{[!#=]?[\\w+]+\\}")))
                      .contains(QRegularExpression(QStringLiteral("[`{}]"))),
                 qPrintable(texts));
    }
    QVERIFY(links >= 4);
    QVERIFY(names.size() >= 15);
}

void TestHelp::searchFoldsAndPrefersTitles()
{
    const HelpPage help = page();
    const auto found
        = [&](const char *word) { return help.found({QString::fromUtf8(word)}).join(u' '); };
    QCOMPARE(found("cafe"), QStringLiteral("keys"));
    QCOMPARE(found("key"), QStringLiteral("keys saving")); // where it is the title comes first
    QCOMPARE(found("backup"), QStringLiteral("saving")); // among its other words
    QCOMPARE(found("ctrl+s"), QStringLiteral("saving keys"));
    QCOMPARE(help.found({QStringLiteral("saving"), QStringLiteral("none")}),
             QStringList{QStringLiteral("keys")});
    QCOMPARE(found("nowhere"), QString());
}

void TestHelp::findsMarksAndSaysWhereNothingIs()
{
    QTest::keyClicks(search(), QStringLiteral("CAFE"));
    QCOMPARE(shownTopics(), QStringList{QStringLiteral("Keys")});
    QCOMPARE(m_dialog->topic(), QStringLiteral("keys"));
    QCOMPARE(text()->extraSelections().size(), 1);
    QCOMPARE(text()->extraSelections().constFirst().cursor.selectedText(), QStringLiteral("café"));
    search()->setText(QStringLiteral("nowhere"));
    QVERIFY(!list()->isVisible());
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String("No topic"));
    }));
    search()->clear();
    QCOMPARE(shownTopics().size(), 2);
    QCOMPARE(text()->extraSelections().size(), 0);
}

void TestHelp::linksLeadToTopicsAndCommands()
{
    QSignalSpy wanted(m_dialog.get(), &HelpDialog::commandWanted);
    press("do:save");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("save"));
    QVERIFY(!button("Back")->isEnabled());
    press("topic:keys");
    QCOMPARE(m_dialog->topic(), QStringLiteral("keys"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("Keys"));
    QTest::mouseClick(button("Back"), Qt::LeftButton);
    QCOMPARE(m_dialog->topic(), QStringLiteral("saving"));
    QVERIFY(!button("Back")->isEnabled());
}

/// Stands where the system would open an address.
class Opener : public QObject
{
    Q_OBJECT

public:
    int opened = 0;

public Q_SLOTS:
    void open(const QUrl &) { ++opened; }
};

void TestHelp::nothingOutsideIsOpened()
{
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &opener, "open");
    QSignalSpy wanted(m_dialog.get(), &HelpDialog::commandWanted);
    text()->setHtml(QStringLiteral("<a href=\"https://example.org/\">there</a>"));
    press("https://example.org/");
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(opener.opened, 0);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(text()->document()->begin().text().contains(QStringLiteral("there"))); // still there
}

void TestHelp::theTopicStaysWhenThePageIsMadeAnew()
{
    m_dialog->showTopic(QStringLiteral("keys"));
    m_dialog->setPage(page(false));
    QCOMPARE(m_dialog->topic(), QStringLiteral("keys"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("Keys"));
    search()->setText(QStringLiteral("key"));
    list()->setCurrentRow(1); // the one that is read is not the first that was found
    m_dialog->setPage(page());
    QCOMPARE(search()->text(), QStringLiteral("key"));
    QCOMPARE(m_dialog->topic(), QStringLiteral("saving"));
}

void TestHelp::arabicIsReadFromTheRight()
{
    m_dialog->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(text()->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    const QRectF title
        = text()->document()->documentLayout()->blockBoundingRect(text()->document()->begin());
    QVERIFY(text()->document()->begin().layout()->lineAt(0).naturalTextRect().left()
            > title.width() / 2);
}

void TestHelp::looks()
{
    const QString pictures = qEnvironmentVariable("GALLEY_PICTURES");
    m_dialog->setPage(HelpPage(HelpTopics::all(), {}, QStringLiteral("/home/me/galley")));
    for (const auto &[theme, name] : {std::pair(Settings::Theme::Dark, "dark"),
                                      std::pair(Settings::Theme::Contrast, "contrast"),
                                      std::pair(Settings::Theme::Light, "light")}) {
        applyLook(*qApp, theme);
        m_dialog->showTopic(QStringLiteral("saving"));
        QCOMPARE(m_dialog->topic(), QStringLiteral("saving"));
        if (!pictures.isEmpty())
            m_dialog->grab().save(
                QStringLiteral("%1/help-%2.png").arg(pictures, QLatin1String(name)));
    }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
