// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldshape.h"

#include <QTest>

using namespace Galley;

class TestFieldShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAShape_data();
    void choosesAShape();
    void lockedIsText();
    void knowsWhatSurvives_data();
    void knowsWhatSurvives();
};

void TestFieldShape::choosesAShape_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<FieldShape>("shape");

    QTest::newRow("the title") << "title: A day" << FieldShape::Title;
    QTest::newRow("a title in capitals") << "Title: A day" << FieldShape::Title;
    QTest::newRow("a title that looks like a date") << "title: 2018-05-30" << FieldShape::Title;
    QTest::newRow("a long title stays one line")
        << QString(QStringLiteral("title: ") + QString(90, u'x')) << FieldShape::Title;
    QTest::newRow("a cover by its key") << "coverImage: somewhere" << FieldShape::Picture;
    QTest::newRow("a cover with an underscore") << "featured_image: ''" << FieldShape::Picture;
    QTest::newRow("a picture by its ending") << "logo: /logo.WEBP" << FieldShape::Picture;
    QTest::newRow("cover: true is yes or no") << "cover: true" << FieldShape::YesNo;
    QTest::newRow("a date") << "date: 2018-05-30" << FieldShape::Date;
    QTest::newRow("a date in quotes") << "publishedAt: '2018-05-30'" << FieldShape::Date;
    QTest::newRow("an impossible date") << "when: 2018-02-30" << FieldShape::Date;
    QTest::newRow("a date not given yet") << "pubDate:" << FieldShape::Date;
    QTest::newRow("a description") << "description: short" << FieldShape::Paragraph;
    QTest::newRow("a long text of another name")
        << QString(QStringLiteral("note: ") + QString(61, u'x')) << FieldShape::Paragraph;
    QTest::newRow("60 characters are a line")
        << QString(QStringLiteral("note: ") + QString(60, u'x')) << FieldShape::Line;
    QTest::newRow("several lines") << "note: |\n  one\n  two" << FieldShape::Paragraph;
    QTest::newRow("yes or no") << "draft: true" << FieldShape::YesNo;
    QTest::newRow("yes or no in quotes is text") << "draft: 'true'" << FieldShape::Line;
    QTest::newRow("a number") << "weight: 12" << FieldShape::Number;
    QTest::newRow("a decimal number") << "rating: 4.5" << FieldShape::Number;
    QTest::newRow("a number in quotes is text") << "weight: '12'" << FieldShape::Line;
    QTest::newRow("nothing") << "layout:" << FieldShape::Line;
    QTest::newRow("a list") << "tags: [one, two]" << FieldShape::Tags;
    QTest::newRow("a list of any name") << "people:\n  - Ada\n  - Grace" << FieldShape::Tags;
    QTest::newRow("an empty list") << "people: []" << FieldShape::Tags;
    QTest::newRow("tags not given yet") << "tags:" << FieldShape::Tags;
    QTest::newRow("tags as one text") << "tags: one two" << FieldShape::Line;
    QTest::newRow("a list of lists") << "tags: [[one]]" << FieldShape::Text;
    QTest::newRow("a list of maps") << "tags: [{one: two}]" << FieldShape::Text;
    QTest::newRow("a list with an anchor") << "tags: &a [one]" << FieldShape::Text;
    QTest::newRow("a list with an anchor inside") << "tags: [&a one]" << FieldShape::Text;
    QTest::newRow("a list with an item of two lines")
        << "tags:\n  - |\n    a\n    b" << FieldShape::Text;
    QTest::newRow("a list with a bell") << "tags: [\"a\\u0007b\"]" << FieldShape::Text;
    QTest::newRow("a map") << "seo:\n  index: no" << FieldShape::Text;
    QTest::newRow("a character that text widgets change")
        << "note: \"a\\u2028b\"" << FieldShape::Text;
    QTest::newRow("a bell") << "note: \"a\\u0007b\"" << FieldShape::Text;
}

void TestFieldShape::choosesAShape()
{
    QFETCH(QString, yaml);
    QFETCH(FieldShape, shape);
    const FrontMatter frontMatter
        = FrontMatter::read(QStringLiteral("---\n") + yaml + QStringLiteral("\n---\n"));
    QCOMPARE(frontMatter.fields().size(), 1);
    QCOMPARE(fieldShape(frontMatter.fields().constFirst()), shape);
}

void TestFieldShape::lockedIsText()
{
    Field field;
    field.key = QStringLiteral("title");
    field.locked = Problem{Problem::YamlAlias};
    QCOMPARE(fieldShape(field), FieldShape::Text);
}

void TestFieldShape::knowsWhatSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("survives");
    QTest::newRow("no-break space, emoji, tab, line end")
        << QStringLiteral("a\u00a0b 🦀\t\n") << true;
    QTest::newRow("right to left") << QStringLiteral("שלום\u200f") << true;
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << false;
    QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b") << false;
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << false;
    QTest::newRow("object replacement") << QStringLiteral("a\ufffcb") << false;
}

void TestFieldShape::knowsWhatSurvives()
{
    QFETCH(QString, text);
    QTEST(survivesTextWidget(text), "survives");
}

QTEST_APPLESS_MAIN(TestFieldShape)
#include "tst_fieldshape.moc"
