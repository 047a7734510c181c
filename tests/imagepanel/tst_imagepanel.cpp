// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagepanel.h"

#include "imagepanel/imagedetail.h"
#include "imagepanel/imagegrid.h"
#include "imagepanel/imagemarks.h"
#include "imagepanel/imagemenu.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

using Status = PictureResolver::Status;

namespace {

PictureUse use(int line, bool cover = false, Status status = Status::Ok,
               const char *target = "x.jpg")
{
    PictureUse use;
    use.target = QStringLiteral("/pictures/") + QString::fromUtf8(target);
    use.alt = QStringLiteral("A look at line %1").arg(line);
    use.line = line;
    use.position = line * 100;
    use.cover = cover;
    use.status = status;
    return use;
}

ImageEntry entry(const QString &path, const QList<PictureUse> &uses, bool gps = false)
{
    ImageEntry entry;
    entry.image.path = path;
    entry.image.bytes = 421888;
    entry.image.size = QSize(1600, 1067);
    entry.image.gps = gps;
    entry.uses = uses;
    return entry;
}

ImageEntry missing(const QString &name, const QList<PictureUse> &uses)
{
    ImageEntry entry;
    entry.missingName = name;
    entry.uses = uses;
    return entry;
}

} // namespace

class TestImagePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysEverythingInWords_data();
    void saysEverythingInWords();
    void namesItsGridOnce();
    void filters();
    void saysWhereThereIsNothing();
    void opensAUse_data();
    void opensAUse();
    void keepsTheChosenOne();
    void countsAndTells();
    void describesTheChosenOne();
    void offersToTakeOutThePosition();
    void showsThumbnails();
    void cutsNoPictureOff();

private:
    QList<ImageEntry> sample() const
    {
        return {entry(QStringLiteral("/b/001.jpg"), {use(3, true), use(8)}),
                entry(QStringLiteral("/b/ärger 🦀.jpg"), {use(31)}, true),
                entry(QStringLiteral("/b/unused.jpg"), {}),
                missing(QStringLiteral("schedule.png"), {use(40, false, Status::Missing)})};
    }
    QAbstractButton *filter(const QString &text) const
    {
        for (QAbstractButton *button : m_panel->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(text))
                return button;
        }
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_grid->model()->rowCount(); ++row)
            names.append(m_grid->model()->index(row, 0).data().toString());
        return names;
    }
    QStringList visibleWords() const
    {
        QStringList words;
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    }

    std::unique_ptr<ImagePanel> m_panel;
    ImageGrid *m_grid = nullptr;
};

void TestImagePanel::init()
{
    m_panel = std::make_unique<ImagePanel>();
    m_panel->resize(560, 700);
    m_grid = m_panel->findChild<ImageGrid *>();
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestImagePanel::cleanup()
{
    m_panel.reset();
}

void TestImagePanel::saysEverythingInWords_data()
{
    QTest::addColumn<ImageEntry>("entry");
    QTest::addColumn<QString>("words");
    const QString path = QStringLiteral("/b/a.jpg");
    const QString facts = QStringLiteral("a.jpg, 1600 × 1067, 412 KB, ");
    QTest::newRow("used once") << entry(path, {use(31)}) << facts + QStringLiteral("Line 31");
    QTest::newRow("used twice, listed in order")
        << entry(path, {use(8), use(2)}) << facts + QStringLiteral("Lines 2 and 8");
    QTest::newRow("twice on one line")
        << entry(path, {use(8), use(8)}) << facts + QStringLiteral("Line 8");
    QTest::newRow("used often") << entry(path, {use(1), use(2), use(3), use(4), use(5)})
                                << facts + QStringLiteral("Lines 1, 2 and 3 more");
    QTest::newRow("the cover") << entry(path, {use(3, true)})
                               << facts + QStringLiteral("Cover, Line 3");
    QTest::newRow("unused") << entry(path, {}) << facts + QStringLiteral("Unused");
    QTest::newRow("with a position")
        << entry(path, {}, true) << facts + QStringLiteral("Unused, Carries a position");
    QTest::newRow("in the wrong case") << entry(path, {use(4, false, Status::WrongCase, "A.jpg")})
                                       << facts + QStringLiteral("Line 4, Post says A.jpg");
    QTest::newRow("missing") << missing(QStringLiteral("s.png"), {use(40, false, Status::Missing)})
                             << QStringLiteral("s.png, Not in the folder, Missing, line 40");
    QTest::newRow("a missing cover")
        << missing(QStringLiteral("s.png"),
                   {use(3, true, Status::Missing), use(9, false, Status::Missing)})
        << QStringLiteral("s.png, Not in the folder, Cover, Missing, lines 3 and 9");
    ImageEntry broken = entry(path, {use(1)});
    broken.image.size = {};
    QTest::newRow("no picture inside") << broken << QStringLiteral("a.jpg, 412 KB, Line 1");
}

void TestImagePanel::saysEverythingInWords()
{
    QFETCH(ImageEntry, entry);
    m_panel->setEntries({entry}, QString());
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(m_grid);
    QVERIFY(grid);
    QCOMPARE(grid->childCount(), 1);
    QTEST(grid->child(0)->text(QAccessible::Name), "words");
}

void TestImagePanel::namesItsGridOnce()
{
    m_panel->setEntries(sample(), QString());
    m_panel->hide(); // the name is there while its tab is hidden
    int named = 0;
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name) == u"Images")
            ++named;
    }
    QCOMPARE(named, 1);
    QCOMPARE(m_grid->accessibleName(), QStringLiteral("Images"));
}

void TestImagePanel::filters()
{
    m_panel->setEntries(sample(), QString());
    QCOMPARE(shown().size(), 4);
    QVERIFY(filter(QStringLiteral("All 4")));
    QVERIFY(filter(QStringLiteral("In the post 3")));
    QVERIFY(filter(QStringLiteral("Unused 1")));
    filter(QStringLiteral("Unused"))->click();
    QCOMPARE(shown(), QStringList{QStringLiteral("unused.jpg")});
    filter(QStringLiteral("In the post"))->click();
    QCOMPARE(shown().size(), 3);
    QVERIFY(!shown().contains(QStringLiteral("unused.jpg")));
    m_panel->setEntries({sample().at(2)}, QString()); // the filter stays
    QCOMPARE(shown(), QStringList());
    QVERIFY(visibleWords().contains(QStringLiteral("The post uses no picture.")));
    filter(QStringLiteral("All 1"))->click();
    QCOMPARE(shown().size(), 1);
}

void TestImagePanel::saysWhereThereIsNothing()
{
    m_panel->setEntries({}, QStringLiteral("public/images/<b>x</b>"));
    QVERIFY(!m_grid->isVisible());
    QCOMPARE(visibleWords(),
             QStringList({QStringLiteral("No pictures in this post's folder."),
                          QStringLiteral("public/images/<b>x</b>")}));
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    m_panel->setEntries(sample(), QString());
    QVERIFY(m_grid->isVisible());
}

void TestImagePanel::opensAUse_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("byMouse");
    QTest::addColumn<qsizetype>("position");
    QTest::newRow("Enter, the body's use before the cover") << 0 << false << qsizetype(800);
    QTest::newRow("double click") << 1 << true << qsizetype(3100);
    QTest::newRow("an unused one opens nothing") << 2 << false << qsizetype(-1);
    QTest::newRow("a missing one") << 3 << true << qsizetype(4000);
}

void TestImagePanel::opensAUse()
{
    QFETCH(int, row);
    QFETCH(bool, byMouse);
    QFETCH(qsizetype, position);
    m_panel->setEntries(sample(), QString());
    QSignalSpy opened(m_panel.get(), &ImagePanel::useActivated);
    const QModelIndex index = m_grid->model()->index(row, 0);
    m_grid->setCurrentIndex(index);
    if (byMouse) {
        const QPoint place = m_grid->visualRect(index).center();
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.count(), 0); // one click only chooses
        QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, place);
    } else {
        QTest::keyClick(m_grid, Qt::Key_Return);
    }
    if (position < 0) {
        QCOMPARE(opened.count(), 0);
        return;
    }
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toLongLong(), qlonglong(position));
}

void TestImagePanel::keepsTheChosenOne()
{
    QList<ImageEntry> entries = sample();
    m_panel->setEntries(entries, QString());
    m_grid->setCurrentIndex(m_grid->model()->index(1, 0));
    entries[1].uses = {use(32)}; // a line was typed above it
    QSignalSpy reset(m_grid->model(), &QAbstractItemModel::modelReset);
    m_panel->setEntries(entries, QString());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_grid->currentIndex().row(), 1);
    entries.prepend(entry(QStringLiteral("/b/000.jpg"), {}));
    m_panel->setEntries(entries, QString());
    QCOMPARE(m_grid->currentIndex().data().toString(), QStringLiteral("ärger 🦀.jpg"));
    entries.removeAt(2);
    m_panel->setEntries(entries, QString());
    QVERIFY(!m_grid->currentIndex().isValid());
    QVERIFY(!m_panel->findChild<ImageDetail *>()->isVisible());
}

void TestImagePanel::countsAndTells()
{
    QSignalSpy counted(m_panel.get(), &ImagePanel::countChanged);
    m_panel->setEntries(sample(), QString());
    m_panel->setEntries(sample(), QString());
    filter(QStringLiteral("Unused"))->click();
    QCOMPARE(m_panel->count(), 4);
    QCOMPARE(counted.count(), 1);
    m_panel->setEntries({}, QString());
    QCOMPARE(counted.count(), 2);
    QCOMPARE(counted.at(1).at(0).toInt(), 0);
}

void TestImagePanel::describesTheChosenOne()
{
    m_panel->setEntries(sample(), QString());
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    QStringList words = visibleWords();
    QVERIFY(words.contains(QStringLiteral("001.jpg")));
    QVERIFY(words.contains(QStringLiteral("Cover, and line 8 of this post")));
    // The cover has no alt text of its own.
    QCOMPARE(m_panel->findChild<QLineEdit *>()->text(), QStringLiteral("A look at line 8"));
    m_grid->setCurrentIndex(m_grid->model()->index(2, 0));
    words = visibleWords();
    QVERIFY(words.contains(QStringLiteral("Not used in this post")));
    m_grid->setCurrentIndex(m_grid->model()->index(3, 0));
    QVERIFY(visibleWords().contains(QStringLiteral("This picture is not in the folder.")));
}

void TestImagePanel::offersToTakeOutThePosition()
{
    for (const bool gps : {true, false}) {
        ImageMenu menu(entry(QStringLiteral("/b/a.jpg"), {use(3)}, gps));
        QSignalSpy chosen(&menu, &ImageMenu::chosen);
        for (QAction *action : menu.actions())
            if (action->text().contains(QLatin1String("place and camera")))
                action->trigger();
        QCOMPARE(chosen.size(), gps ? 1 : 0);
        if (gps)
            QCOMPARE(chosen.first().first().value<ImageCommand>(), ImageCommand::Clean);
    }
}

void TestImagePanel::showsThumbnails()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("über grün 🦀.png"));
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(QColor(0, 200, 0));
    QVERIFY(image.save(path));
    m_panel->setEntries({entry(path, {use(1)})}, QString());
    const QModelIndex index = m_grid->model()->index(0, 0);
    QTRY_VERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull());
    const QPoint inPicture = m_grid->visualRect(index).topLeft() + QPoint(30, 30);
    QTRY_COMPARE(m_grid->viewport()->grab().toImage().pixelColor(inPicture), QColor(0, 200, 0));
}

void TestImagePanel::cutsNoPictureOff()
{
    QList<ImageEntry> many;
    for (int i = 0; i < 40; ++i)
        many.append(entry(QStringLiteral("/b/%1.jpg").arg(i), {}));
    m_panel->setEntries(many, QString());
    for (const int width : {200, 320, 400, 556, 900, 1300}) {
        m_panel->resize(width, 600);
        QTRY_VERIFY(m_grid->visualRect(m_grid->model()->index(39, 0)).isValid());
        int right = 0;
        for (int row = 0; row < 40; ++row)
            right = std::max(right, m_grid->visualRect(m_grid->model()->index(row, 0)).right());
        QVERIFY2(right < m_grid->viewport()->width(), qPrintable(QString::number(width)));
        QCOMPARE(m_grid->horizontalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(TestImagePanel)
#include "tst_imagepanel.moc"
