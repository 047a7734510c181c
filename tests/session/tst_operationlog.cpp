// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/operations/operationlog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Galley;

namespace {

FileOperation operation(const QString &root, const QString &subject, qsizetype bytes = 10)
{
    FileOperation made;
    made.root = root;
    made.subject = subject;
    made.when = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QByteArray text(bytes, 'x');
    for (qsizetype i = 0; i < bytes; ++i)
        text[i] = char(i * 7919 % 251); // hard to compress
    made.steps = {FileStep::write(root + QStringLiteral("/a.md"), text, "after")};
    return made;
}

int filesIn(const QString &folder)
{
    int count = 0;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    for (; each.hasNext(); each.next())
        ++count;
    return count;
}

} // namespace

class TestOperationLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theNewestOfABlogIsTheFirstToBeUndone();
    void whatIsNotFinishedIsToldAsBegun();
    void isBoundedByNumber();
    void isBoundedByBytes();
    void allThatIsKeptIsTold();
    void whatCannotBeReadIsPutAside();
    void whatCannotBeReadJustNowStays();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("operations")); }
    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_root = QStringLiteral("/home/ada/blog");
};

void TestOperationLog::theNewestOfABlogIsTheFirstToBeUndone()
{
    OperationLog log(folder());
    QVERIFY(!log.last(m_root));
    // Within one millisecond.
    for (const char *subject : {"one", "two", "three"})
        log.finish(*log.begin(operation(m_root, QLatin1String(subject))));
    log.finish(*log.begin(operation(QStringLiteral("/home/ada/other"), QStringLiteral("x"))));
    OperationLog again(folder());
    for (const char *subject : {"three", "two", "one"}) {
        const auto last = again.last(m_root);
        QVERIFY(last);
        QCOMPARE(last->operation.subject, QLatin1String(subject));
        QVERIFY(!last->begun);
        again.drop(last->file);
    }
    QVERIFY(!again.last(m_root));
}

void TestOperationLog::whatIsNotFinishedIsToldAsBegun()
{
    const auto file = OperationLog(folder()).begin(operation(m_root, QStringLiteral("cut")));
    QVERIFY(file.ok());
    OperationLog log(folder());
    QVERIFY(log.last(m_root) && log.last(m_root)->begun);
    const QString finished = log.finish(*file);
    QVERIFY(finished != *file);
    QVERIFY(!log.last(m_root)->begun);
    // While it is taken back, too.
    const QString begun = log.reopen(finished);
    QVERIFY(log.last(m_root)->begun);
    QCOMPARE(log.reopen(begun), begun);
}

void TestOperationLog::isBoundedByNumber()
{
    OperationLog log(folder(), {.perBlog = 3, .bytes = 1000000});
    for (int i = 0; i < 6; ++i)
        log.finish(*log.begin(operation(m_root, QString::number(i))));
    QCOMPARE(filesIn(folder()), 3);
    QCOMPARE(log.last(m_root)->operation.subject, QStringLiteral("5"));
}

void TestOperationLog::isBoundedByBytes()
{
    OperationLog log(folder(), {.perBlog = 100, .bytes = 1});
    for (int i = 0; i < 4; ++i)
        log.finish(*log.begin(operation(m_root, QString::number(i), 5000)));
    // The newest stays, whatever it weighs.
    QCOMPARE(filesIn(folder()), 1);
    QCOMPARE(log.last(m_root)->operation.subject, QStringLiteral("3"));
}

void TestOperationLog::allThatIsKeptIsTold()
{
    OperationLog log(folder());
    QVERIFY(log.recent(m_root).isEmpty());
    log.finish(*log.begin(operation(m_root, QStringLiteral("one"))));
    log.finish(*log.begin(operation(QStringLiteral("/other"), QStringLiteral("elsewhere"))));
    const Result<QString> second = log.begin(operation(m_root, QStringLiteral("two")));
    QVERIFY(second.ok());
    const QList<OperationLog::Kept> all = log.recent(m_root);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].operation.subject, QStringLiteral("two"));
    QVERIFY(all[0].begun);
    QCOMPARE(all[1].operation.subject, QStringLiteral("one"));
    QVERIFY(!all[1].begun);
    QVERIFY(all[1].operation.steps.constFirst().before.isEmpty());
    // One of them is whole again when it is needed, and only for its own blog.
    const auto one = log.at(all[1].file, m_root);
    QVERIFY(one && one->operation.steps.constFirst().before.size() == 10);
    QVERIFY(!log.at(all[1].file, QStringLiteral("/other")));
    log.drop(all[1].file);
    QVERIFY(!log.at(all[1].file, m_root));
    // What makes no sense stays out of the list.
    QFile broken(all[0].file);
    QVERIFY(broken.open(QFile::WriteOnly) && broken.write("x") == 1);
    broken.close();
    QVERIFY(log.recent(m_root).isEmpty());
}

void TestOperationLog::whatCannotBeReadIsPutAside()
{
    OperationLog log(folder());
    log.finish(*log.begin(operation(m_root, QStringLiteral("good"))));
    const QString bad = log.finish(*log.begin(operation(m_root, QStringLiteral("bad"))));
    QFile file(bad);
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(20));
    file.close();
    QCOMPARE(log.last(m_root)->operation.subject, QStringLiteral("good"));
    QVERIFY(!QFile::exists(bad));
    QVERIFY(QFile::exists(bad + QStringLiteral(".broken")));
}

void TestOperationLog::whatCannotBeReadJustNowStays()
{
    OperationLog log(folder());
    log.finish(*log.begin(operation(m_root, QStringLiteral("one"))));
    const QString two = log.finish(*log.begin(operation(m_root, QStringLiteral("two"))));
    const QFile::Permissions before = QFile::permissions(two);
    QVERIFY(QFile::setPermissions(two, {}));
    QFile file(two);
    if (file.open(QFile::ReadOnly))
        QSKIP("Permissions do not hold for this user.");
    QVERIFY(!log.last(m_root));
    QVERIFY(QFile::setPermissions(two, before));
    QCOMPARE(log.last(m_root)->operation.subject, QStringLiteral("two"));
}

QTEST_GUILESS_MAIN(TestOperationLog)
#include "tst_operationlog.moc"
