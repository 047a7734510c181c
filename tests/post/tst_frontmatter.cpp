// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"

#include "problemname.h"

#include <QTest>

using namespace Galley;

namespace {

FrontMatter yaml(const QString &content)
{
    return FrontMatter::read(QStringLiteral("---\n") + content + QStringLiteral("---\nBody\n"));
}

} // namespace

/// Reading; editing is tst_frontmatteredit's.
class TestFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldIsRead_data();
    void fieldIsRead();
    void fieldsStandInTheFilesOrder();
    void listsAreRawText();
    void problemSaysWhere_data();
    void problemSaysWhere();
    void duplicateKeysAreReadable();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void tooMuchOfOtherKindsIsRefused_data();
    void tooMuchOfOtherKindsIsRefused();
    void copiesAreIndependent();
};

void TestFrontMatter::fieldIsRead_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("source"); // what the span of the field "k" covers
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *content, const char *source,
                        const char *value, ScalarStyle style, ScalarKind kind) {
        QTest::newRow(name) << QString::fromUtf8(content) << QString::fromUtf8(source)
                            << QString::fromUtf8(value) << static_cast<int>(style)
                            << static_cast<int>(kind);
    };
    using S = ScalarStyle;
    using K = ScalarKind;
    row("plain", "a: b\nk: Fog and sun # c\n", "Fog and sun", "Fog and sun", S::Plain, K::Text);
    row("plain behind emoji", "😀: é\nk: ü😀 x\n", "ü😀 x", "ü😀 x", S::Plain, K::Text);
    row("plain over lines", "k: one\n  two\n\n\n  three  # c\nz: 1\n", "one\n  two\n\n\n  three",
        "one two\n\nthree", S::Plain, K::Text);
    row("plain on the next line", "k: # c\n  # d\n  Fog\n", "Fog", "Fog", S::Plain, K::Text);
    row("double quotes", "k: \"a \\\"b\\\" \\u00e9\" # \"\n", "\"a \\\"b\\\" \\u00e9\"",
        "a \"b\" é", S::DoubleQuoted, K::Text);
    row("single quotes", "k: 'it''s' # '\n", "'it''s'", "it's", S::SingleQuoted, K::Text);
    row("a quoted date", "k: '2018-05-30'\n", "'2018-05-30'", "2018-05-30", S::SingleQuoted,
        K::Date);
    row("a quoted true", "k: \"true\"\n", "\"true\"", "true", S::DoubleQuoted, K::Text);
    row("double quotes at column 0", "k: \"one\ntwo\"\n", "\"one\ntwo\"", "one two",
        S::DoubleQuoted, K::Text);
    row("literal", "k: |\n  a\n   b\n\n  c\n\n# x\nz: 1\n", "|\n  a\n   b\n\n  c", "a\n b\n\nc\n",
        S::Literal, K::Text);
    row("literal that keeps its end", "k: |+\n  a\n\n\nz: 1\n", "|+\n  a\n\n", "a\n\n\n",
        S::Literal, K::Text);
    row("literal with a hash", "k: |\n  # a\n  b\nz: 1\n", "|\n  # a\n  b", "# a\nb\n", S::Literal,
        K::Text);
    row("literal with an indicator", "k: |2-\n    a\n  b\n", "|2-\n    a\n  b", "  a\nb",
        S::Literal, K::Text);
    row("folded", "k: >- # c\n  a\n  b\nz: 1\n", ">- # c\n  a\n  b", "a b", S::Folded, K::Text);
    row("empty", "k:\nz: 1\n", "", "", S::Empty, K::Null);
    row("empty before a comment", "k: # c\nz: 1\n", "", "", S::Empty, K::Null);
    row("empty at the end", "z: 1\nk:\n", "", "", S::Empty, K::Null);
    row("a tilde", "k: ~ # c\n", "~", "", S::Plain, K::Null);
    row("null", "k: null\n", "null", "", S::Plain, K::Null);
    row("a number", "k: 3.0\n", "3.0", "3.0", S::Plain, K::Number);
    row("yes", "k: yes\n", "yes", "yes", S::Plain, K::Boolean);
    row("a date", "k: 2018-02-31 23:50:48\n", "2018-02-31 23:50:48", "2018-02-31 23:50:48",
        S::Plain, K::Date);
    row("a key in quotes", "'k' : v\n", "v", "v", S::Plain, K::Text);
    row("behind brackets with quotes", "t: [it's, \"]\", {a: b}, 'x''y'] # ]\nk: v\n", "v", "v",
        S::Plain, K::Text);
    row("behind a complex key", "? [a, b]\n: x\nk: v\n", "v", "v", S::Plain, K::Text);
}

void TestFrontMatter::fieldIsRead()
{
    QFETCH(QString, content);
    QFETCH(QString, source);
    QFETCH(QString, value);
    QFETCH(int, style);
    QFETCH(int, kind);
    const FrontMatter read = yaml(content);
    QVERIFY(!read.problem());
    const Field *field = read.field(QStringLiteral("k"));
    QVERIFY(field);
    QVERIFY(field->isScalar && !field->locked);
    const QString text = QStringLiteral("---\n") + content;
    QCOMPARE(text.mid(field->span.start, field->span.length), source);
    QCOMPARE(field->value, value);
    QCOMPARE(static_cast<int>(field->style), style);
    QCOMPARE(static_cast<int>(field->kind), kind);
}

void TestFrontMatter::fieldsStandInTheFilesOrder()
{
    const FrontMatter read = yaml(QStringLiteral("# c\nz: 1\n\na: |\n  x\n\"m n\": 2\n"));
    QCOMPARE(read.fields().size(), 3);
    QCOMPARE(read.fields()[0].key, QStringLiteral("z"));
    QCOMPARE(read.fields()[0].line, 3);
    QCOMPARE(read.fields()[1].key, QStringLiteral("a"));
    QCOMPARE(read.fields()[1].line, 5);
    QCOMPARE(read.fields()[2].key, QStringLiteral("m n"));
    QCOMPARE(read.fields()[2].line, 7);
    QVERIFY(!read.field(QStringLiteral("x")));
}

void TestFrontMatter::listsAreRawText()
{
    const FrontMatter read = yaml(QStringLiteral(
        "t: [a, 'b']  # c\nu:\n  - a # x\n  - b: c\n    d: |\n      e\nv:\n- 1\n-\nw: {x: y}\n"));
    const auto raw = [&](const char *key) {
        const Field *field = read.field(QString::fromLatin1(key));
        return !field->isScalar && field->locked->code == Problem::ValueNotScalar ? field->value
                                                                                  : QString();
    };
    QCOMPARE(raw("t"), QStringLiteral("[a, 'b']"));
    QCOMPARE(raw("u"), QStringLiteral("- a # x\n- b: c\n  d: |\n    e"));
    QCOMPARE(raw("v"), QStringLiteral("- 1\n-"));
    QCOMPARE(raw("w"), QStringLiteral("{x: y}"));
}

void TestFrontMatter::problemSaysWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *text, const char *problem, int line) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(problem) << line;
    };
    row("no front matter", "Body\n", "", 0);
    row("an empty head", "---\n---\n", "", 0);
    row("only comments", "---\n# c\n---\n", "", 0);
    row("a colon in a title", "---\na: b\ntitle: x: y\n---\n", "YamlInvalid", 3);
    row("an open quote", "---\na: b\ntitle: \"x\nb: c\n---\n", "YamlInvalid", 3);
    row("an open quote within a map", "---\na:\n  b: 'x\n---\n", "YamlInvalid", 2);
    row("a line without a colon", "---\na: b\nword\n---\n", "YamlInvalid", 3);
    row("a duplicate key", "---\na: b\nc: d\n\"a\": e\n---\n", "DuplicateKey", 4);
    row("a duplicate key behind a value that ends oddly", "---\na: 'b'#c\na: d\n---\n",
        "DuplicateKey", 3);
    row("a duplicate key inside a list", "---\nt:\n- {a: 1, a: 2}\n---\n", "DuplicateKey", 3);
    row("an unclosed fence", "---\na: b\n", "FenceUnclosed", 1);
    row("a bell", "---\na: b\nc: \a\n---\n", "YamlControlCharacter", 3);
    row("a mark at the start",
        "---\n\ufeff"
        "a: b\n---\n",
        "YamlControlCharacter", 2);
    row("an unknown anchor", "---\na: b\nc: *x\n---\n", "YamlInvalid", 3);
    row("a list at the top", "---\n\n- a\n---\n", "FormUnsupported", 3);
    row("a word at the top", "---\nword\n---\n", "FormUnsupported", 2);
    row("TOML", "+++\na = 1\n+++\n", "", 0);
    row("JSON", "{\"a\": 1}\n", "", 0);
    row("metadata", "Title: x\n\n", "", 0);
    row("TOML without a value", "+++\na = 1\nb =\n+++\n", "TomlInvalid", 3);
    row("TOML with a key twice", "+++\na = 1\n\na = 2\n+++\n", "TomlInvalid", 4);
    row("JSON without a comma", "{\"a\": 1\n\"b\": 2}\n", "JsonInvalid", 2);
    row("JSON with bare keys", "---json\n{a: 1}\n---\n", "JsonInvalid", 2);
    row("JSON with a key twice", "{\"a\": 1,\n\"a\": 2}\n", "DuplicateKey", 2);
    row("metadata with a key twice", "Title: x\nTags: a\ntags: b\n\n", "DuplicateKey", 3);
    row("no opening fence", "title: x\na: b: c\n---\n", "YamlInvalid", 2);
}

void TestFrontMatter::problemSaysWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    QFETCH(int, line);
    const FrontMatter read = FrontMatter::read(text);
    QCOMPARE(read.problem() ? problemName(read.problem()->code) : QString(), problem);
    if (read.problem()) {
        QCOMPARE(read.problem()->line, line);
        const auto edits = read.set(QStringLiteral("a"), QStringLiteral("x"));
        QVERIFY(!edits);
        QCOMPARE(edits.problem().code, read.problem()->code);
        QVERIFY(!read.value(QStringLiteral("a")));
        QVERIFY(!read.toJson());
    }
}

void TestFrontMatter::duplicateKeysAreReadable()
{
    const FrontMatter read = yaml(QStringLiteral("title: Fog\na: b\na: c\n"));
    QCOMPARE(read.fields().size(), 3);
    QCOMPARE(read.field(QStringLiteral("title"))->value, QStringLiteral("Fog"));
    for (const Field &field : read.fields()) {
        QVERIFY(field.locked && field.locked->code == Problem::DuplicateKey);
    }
}

void TestFrontMatter::tooMuchIsRefused_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("65 lists in each other") << QStringLiteral("a: ") + QString(65, u'[') + u'\n';
    QTest::newRow("20,000 lists in each other")
        << QStringLiteral("a: ") + QString(20000, u'[') + u'\n';
    QTest::newRow("20,001 items") << QStringLiteral("a:\n")
            + QStringLiteral("- x\n").repeated(20001);
    QTest::newRow("more than 1 MiB") << QStringLiteral("a: ") + QString(1024 * 1024, u'x') + u'\n';
    QString keys;
    for (int i = 0; i < 20000; ++i) {
        keys += QStringLiteral("key%1: value\n").arg(i);
    }
    QTest::newRow("20,000 keys") << keys;
}

void TestFrontMatter::tooMuchIsRefused()
{
    QFETCH(QString, content);
    const FrontMatter read = yaml(content);
    QVERIFY(read.problem());
    QCOMPARE(read.problem()->code, Problem::FrontMatterTooLarge);
    QVERIFY(read.fields().isEmpty());
}

void TestFrontMatter::tooMuchOfOtherKindsIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &text, const char *problem) {
        QTest::newRow(name) << text << QString::fromLatin1(problem);
    };
    QString toml, json, lines;
    for (int i = 0; i < 20000; ++i) {
        toml += QStringLiteral("key%1 = \"value\"\n").arg(i);
        json += QStringLiteral("%1\"key%2\": 1\n").arg(i > 0 ? u"," : u"").arg(i);
        lines += QStringLiteral("Key%1: value\n").arg(i);
    }
    const QString fence = QStringLiteral("+++\n");
    const QString mega(1024 * 1024, u'x');
    row("TOML of 20,000 keys", fence + toml + fence, "FrontMatterTooLarge");
    row("TOML of 1 MiB", fence + QStringLiteral("a = '%1'\n").arg(mega) + fence,
        "FrontMatterTooLarge");
    row("TOML 65 lists deep",
        fence + QStringLiteral("a = ") + QString(65, u'[') + QString(65, u']') + u'\n' + fence,
        "FrontMatterTooLarge");
    row("TOML 2,000 lists deep",
        fence + QStringLiteral("a = ") + QString(2000, u'[') + u'\n' + fence, "TomlInvalid");
    row("JSON of 20,000 keys", u'{' + json + QStringLiteral("}\n"), "FrontMatterTooLarge");
    row("JSON of 1 MiB", QStringLiteral("{\"a\": \"%1\"}\n").arg(mega), "FrontMatterTooLarge");
    row("JSON 2,000 lists deep",
        QStringLiteral("{\"a\": ") + QString(2000, u'[') + QString(2000, u']')
            + QStringLiteral("}\n"),
        "FrontMatterTooLarge");
    row("metadata of 20,000 keys", QStringLiteral("Title: x\n") + lines + u'\n',
        "FrontMatterTooLarge");
    row("metadata of 1 MiB", QStringLiteral("Title: ") + mega + QStringLiteral("\n\n"),
        "FrontMatterTooLarge");
}

void TestFrontMatter::tooMuchOfOtherKindsIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const FrontMatter read = FrontMatter::read(text);
    QVERIFY(read.problem());
    QCOMPARE(problemName(read.problem()->code), problem);
    QVERIFY(read.fields().isEmpty());
}

void TestFrontMatter::copiesAreIndependent()
{
    FrontMatter copy;
    {
        const FrontMatter read = yaml(QStringLiteral("title: Fog\n"));
        copy = read;
    }
    const auto edits = copy.set(QStringLiteral("title"), QStringLiteral("Sun"));
    QVERIFY(edits);
    QCOMPARE(edits->applied(QStringLiteral("---\ntitle: Fog\n---\nBody\n")),
             QStringLiteral("---\ntitle: Sun\n---\nBody\n"));
}

QTEST_APPLESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
