// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowntags.h"

#include <QTest>

using namespace Galley;

class TestKnownTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUsedComesFirst();
};

void TestKnownTags::theMostUsedComesFirst()
{
    QList<PostSummary> posts(3);
    posts[0].tags = {QStringLiteral("rust"), QStringLiteral("cpp")};
    posts[1].tags = {QStringLiteral("rust"), QStringLiteral("art")};
    QStringList shown;
    for (const KnownItem &item : knownTags(posts).value(QStringLiteral("tags")))
        shown.append(item.name + QString::number(item.posts));
    QCOMPARE(shown.join(u' '), QStringLiteral("rust2 art1 cpp1"));
    QVERIFY(knownTags({}).value(QStringLiteral("tags")).isEmpty());
}

QTEST_APPLESS_MAIN(TestKnownTags)
#include "tst_knowntags.moc"
