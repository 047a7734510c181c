// SPDX-License-Identifier: GPL-3.0-or-later
// The names that screen readers and tests from outside find things by: a contract.
#include "support/journey.h"

#include <QAccessible>
#include <QMap>

using namespace Galley;

namespace {

/// Every object below \a object, hidden ones too, as "role name" counted.
void collect(QAccessibleInterface *object, QMap<QString, int> &names, QStringList &nameless)
{
    if (!object || !object->isValid())
        return;
    const QString name = object->text(QAccessible::Name);
    // Qt's bar of tabs calls itself by its current tab.
    if (!name.isEmpty() && object->role() != QAccessible::PageTabList)
        ++names[name];
    const QAccessible::State state = object->state();
    const bool control = state.focusable && !state.invisible
        && object->role() != QAccessible::Client && object->role() != QAccessible::Pane
        && object->role() != QAccessible::Window && object->role() != QAccessible::WebDocument;
    if (control && name.isEmpty()) {
        const QObject *thing = object->object();
        nameless.append(QStringLiteral("%1 (%2)").arg(
            thing ? QLatin1String(thing->metaObject()->className()) : QString(),
            QVariant::fromValue(object->role()).toString()));
    }
    // What lies in the page is the post's, not ours.
    if (name == u"Preview")
        return;
    for (int i = 0; i < object->childCount(); ++i)
        collect(object->child(i), names, nameless);
}

} // namespace

class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNameBelongsToOneObject_data();
    void eachNameBelongsToOneObject();
    void theBodyIsReadWithoutTheFrontMatter();
};

void TestAccessibleNames::eachNameBelongsToOneObject_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("three panes") << QSize(1440, 900);
    QTest::newRow("posts in a drawer") << QSize(1024, 700);
    QTest::newRow("one pane under tabs") << QSize(500, 700);
}

void TestAccessibleNames::eachNameBelongsToOneObject()
{
    QFETCH(QSize, size);
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"),
                  "---\ntitle: First\nimage: /images/posts/first/001.png\ndescription: About it.\n"
                  "draft: true\n---\n\nText.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    journey.window->resize(size);
    QVERIFY(journey.proofIsCurrent());

    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(journey.window.get());
    QVERIFY(window);
    QCOMPARE(window->text(QAccessible::Name), QStringLiteral("First - Galley"));
    QMap<QString, int> names;
    QStringList nameless;
    collect(window, names, nameless);
    for (const char *name : {"Post body", "Posts", "Preview", "Images", "title", "image",
                             "description", "draft", "Show preview", "Show images"}) {
        QVERIFY2(names.value(QLatin1String(name)) == 1,
                 qPrintable(QStringLiteral("%1 belongs to %2 objects")
                                .arg(QLatin1String(name))
                                .arg(names.value(QLatin1String(name)))));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibleNames::theBodyIsReadWithoutTheFrontMatter()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: Hidden\n---\nSeen.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QAccessibleInterface *body = QAccessible::queryAccessibleInterface(&journey.editor());
    QVERIFY(body && body->textInterface());
    QCOMPARE(body->textInterface()->text(0, body->textInterface()->characterCount()),
             QStringLiteral("Seen.\n"));
    QVERIFY(body->editableTextInterface());
    body->editableTextInterface()->deleteText(0, 4);
    QCOMPARE(journey.post()->text(), QStringLiteral("---\ntitle: Hidden\n---\n.\n"));
}

GALLEY_JOURNEY_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
