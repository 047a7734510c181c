// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/mergepanel.h"

#include "look/look.h"
#include "site/safefile.h"
#include "widgets/appearance.h"
#include "widgets/bodyeditor.h"
#include "widgets/elidedlabel.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Galley;

namespace {

const QByteArray Base
    = "---\ntitle: \"Rustfest 2018 Paris\"\npublishedAt: 2018-05-30\ndraft: false\n---\n\nI'm "
      "interesting Rust as second programming language.\n\nThe conference was 4 days. All the "
      "presentations are made in first day. Second day was for workshops. Third and fourth days "
      "were for impl days which are discussion days.\n\n## Impressions\n\nA last line.\n";

} // namespace

class TestMergePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }
    void init();
    void nothingIsShownWithoutAMerge();
    void aCardForTheConflictAndALineForTheKey();
    void choosingTakesTheCardAway_data();
    void choosingTakesTheCardAway();
    void severalPlacesAreGoneThrough();
    void noChoiceIsTheDefault();
    void aKeyIsNotKeptTwice();
    void undoingTheMergeHidesIt();
    void thePlaceIsTinted_data();
    void thePlaceIsTinted();

private:
    void merge(const QList<std::pair<QByteArray, QByteArray>> &mine,
               const QList<std::pair<QByteArray, QByteArray>> &theirs);
    QPushButton *button(const QString &text) const;
    QString shownText() const;

    QTemporaryDir m_folder;
    std::unique_ptr<OpenPost> m_post;
    std::unique_ptr<DiskMerge> m_merge;
    std::unique_ptr<QWidget> m_window;
    MergePanel *m_panel = nullptr; ///< in the window, as wide as it
};

void TestMergePanel::init()
{
    m_window.reset();
    m_merge.reset();
    m_post.reset();
    m_window = std::make_unique<QWidget>();
    m_panel = new MergePanel(m_window.get());
    m_window->resize(590, 400);
    m_window->show();
}

void TestMergePanel::merge(const QList<std::pair<QByteArray, QByteArray>> &mine,
                           const QList<std::pair<QByteArray, QByteArray>> &theirs)
{
    const QString path = m_folder.filePath(QStringLiteral("post.md"));
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(Base);
    m_post = std::move(OpenPost::load(path)).value();
    for (const auto &[from, to] : mine) {
        QTextCursor cursor = m_post->document()->find(QString::fromUtf8(from));
        QVERIFY(!cursor.isNull());
        cursor.insertText(QString::fromUtf8(to));
    }
    QByteArray bytes = Base;
    for (const auto &[from, to] : theirs)
        bytes.replace(from, to);
    write(bytes);
    const Result<FileBytes> file = readFile(path);
    const Result<DecodedText> decoded = decodeText(file->bytes);
    m_merge = std::make_unique<DiskMerge>(*m_post);
    m_merge->take({file->bytes, file->digest, decoded->text, decoded->format},
                  QDateTime(QDate::currentDate(), QTime(14, 5)));
    m_panel->setMerge(m_merge.get());
    m_panel->resize(590, m_panel->sizeHint().height());
}

QPushButton *TestMergePanel::button(const QString &text) const
{
    for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QString TestMergePanel::shownText() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestMergePanel::nothingIsShownWithoutAMerge()
{
    m_panel->setMerge(nullptr);
    QVERIFY(m_panel->isHidden());
    merge({{"last", "very last"}}, {{"second programming", "another programming"}});
    QVERIFY(m_panel->isHidden()); // all went together
}

void TestMergePanel::aCardForTheConflictAndALineForTheKey()
{
    merge({{" which are discussion days", ", where everyone discusses and builds"}},
          {{"impl days", "implementation days"}, {"2018-05-30", "2018-05-31"}});
    QVERIFY(m_panel->isVisible());
    const QString text = shownText();
    for (const char *words :
         {"Line 9, changed by both", "1 of 1", "Yours", "On disk, 14:05", "implementation",
          "publishedAt came from disk: 2018-05-31, was 2018-05-30."})
        QVERIFY2(text.contains(QLatin1String(words)), words);
    QVERIFY(button(QStringLiteral("Keep both")));
    button(QStringLiteral("Undo"))->click();
    QVERIFY(m_post->text().contains(QStringLiteral("2018-05-30")));
    QVERIFY(!button(QStringLiteral("Undo")));
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        m_panel->grab().save(folder + QStringLiteral("/mergepanel.png"));
}

void TestMergePanel::choosingTakesTheCardAway_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("yours") << "Keep yours"
                           << "implementation" << false;
    QTest::newRow("from disk") << "Keep from disk"
                               << "implementation" << true;
    QTest::newRow("both") << "Keep both"
                          << "builds.\nThe conference" << true;
}

void TestMergePanel::choosingTakesTheCardAway()
{
    QFETCH(QString, button);
    QFETCH(QString, text);
    merge({{" which are discussion days", ", where everyone discusses and builds"}},
          {{"impl days", "implementation days"}});
    this->button(button)->click();
    QTEST(m_post->text().contains(text), "isThere");
    QVERIFY(m_panel->isHidden());
}

void TestMergePanel::severalPlacesAreGoneThrough()
{
    merge({{"last", "first"}, {"second", "third"}}, {{"last", "other"}, {"second", "fourth"}});
    QVERIFY(shownText().contains(QStringLiteral("Line 7, changed by both")));
    QVERIFY(shownText().contains(QStringLiteral("1 of 2")));
    button(QStringLiteral("Keep from disk"))->click();
    QVERIFY(shownText().contains(QStringLiteral("Line 13, changed by both")));
    QVERIFY(shownText().contains(QStringLiteral("1 of 1")));
    // A line more above: the card says so.
    QTextCursor(m_post->document()).insertText(QStringLiteral("\n"));
    QVERIFY(shownText().contains(QStringLiteral("Line 14, changed by both")));
}

void TestMergePanel::noChoiceIsTheDefault()
{
    merge({{"last", "first"}}, {{"last", "other"}});
    for (const QPushButton *each : m_panel->findChildren<QPushButton *>())
        QVERIFY(!each->isDefault() && !each->autoDefault() && !each->hasFocus());
}

void TestMergePanel::aKeyIsNotKeptTwice()
{
    merge({{"2018-05-30", "2018-06-01"}}, {{"2018-05-30", "2018-05-31"}});
    QVERIFY(shownText().contains(QStringLiteral("publishedAt, changed by both")));
    QVERIFY(!button(QStringLiteral("Keep both")));
    button(QStringLiteral("Keep from disk"))->click();
    QCOMPARE(m_post->frontMatter().field(QStringLiteral("publishedAt"))->value,
             QStringLiteral("2018-05-31"));
}

void TestMergePanel::undoingTheMergeHidesIt()
{
    merge({{"last", "first"}}, {{"last", "other"}, {"2018-05-30", "2018-05-31"}});
    QVERIFY(m_panel->isVisible());
    m_post->document()->undo();
    QVERIFY(m_panel->isHidden());
    m_post->document()->redo();
    QVERIFY(m_panel->isVisible());
}

void TestMergePanel::thePlaceIsTinted_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("the line") << false;
    QTest::newRow("the edge where one was removed") << true;
}

void TestMergePanel::thePlaceIsTinted()
{
    QFETCH(bool, removed);
    merge({{"A last line.", "My last line."}}, {{"A last line.", "Their last line."}});
    QCOMPARE(m_merge->conflicts().size(), 1);
    QTextCursor place = m_merge->cursorOf(0);
    if (removed)
        place.clearSelection();
    BodyEditor editor;
    editor.resize(600, 500);
    editor.setPost(m_post.get());
    editor.setMarkedPlaces({place});
    editor.show();
    const QImage picture = editor.grab().toImage();
    int rows = 0;
    for (int y = 0; y < picture.height(); ++y) {
        if (picture.pixelColor(1, y) == Look::instance().colour(Token::Warn)
            && picture.pixelColor(8, y) == Look::instance().colour(Token::WarnTint))
            ++rows;
    }
    QVERIFY2(removed ? rows == 2 : rows > 12 && rows < 60, qPrintable(QString::number(rows)));
    editor.setPost(nullptr);
}

QTEST_MAIN(TestMergePanel)
#include "tst_mergepanel.moc"
