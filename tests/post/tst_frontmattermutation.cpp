// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"

#include "problemname.h"
#include "yamljudge.h"

#include <QMap>
#include <QTest>

#include <random>

using namespace Galley;

namespace {

/// Front matters from which the damage starts: each style, list layout and oddity once.
const QStringList &seeds()
{
    static const QStringList all = {
        QStringLiteral(
            "title: \"A day\" # why\ndate: 2020-01-02\ndraft: false\ntags: [a, 'b', \"c\"]\n"),
        QStringLiteral(
            "title: 'it''s'\ntags:\n  - one\n  - two: x\n    three: |\n      y\n\nseo:\n  a: b\n"),
        QStringLiteral(
            "a: |\n  one\n\n  two\nb: >-\n  fold\n  ed\n\n  more\nc: plain\n  goes on\n"),
        QStringLiteral("a: &x 1\nb: *x\nc: !t y\n<<: {k: v}\nd: ~\ne:\n# comment\nf: 3.0\n"),
        QStringLiteral(
            "\"q k\": v\n'a.b': 'w'\nm: {x: [1, {y: z}], \"n\": 'o'}\nlast: \"a\\\n  b\"\n"),
        QStringLiteral(
            "title: 😀 ünï — x\nweight: 10\nurl: https://x.org/#a\nk:\n- a\n- - b\n  - c\n"),
        QStringLiteral("  in: 1\n  dented: yes\n  z: |+\n    k\n\n"),
    };
    return all;
}

const QStringList &splinters()
{
    static const QStringList all = {
        QStringLiteral(":"),
        QStringLiteral(": "),
        QStringLiteral("\n"),
        QStringLiteral("\n\n"),
        QStringLiteral(" "),
        QStringLiteral("  "),
        QStringLiteral("\t"),
        QStringLiteral("#"),
        QStringLiteral(" # c"),
        QStringLiteral("'"),
        QStringLiteral("\""),
        QStringLiteral("\\"),
        QStringLiteral("|"),
        QStringLiteral(">"),
        QStringLiteral("- "),
        QStringLiteral("? "),
        QStringLiteral("["),
        QStringLiteral("]"),
        QStringLiteral("{"),
        QStringLiteral("}"),
        QStringLiteral(","),
        QStringLiteral("&a "),
        QStringLiteral("*a"),
        QStringLiteral("!t "),
        QStringLiteral("---\n"),
        QStringLiteral("...\n"),
        QStringLiteral("null"),
        QStringLiteral("~"),
        QStringLiteral("é😀"),
        QStringLiteral("x: y\n"),
        QStringLiteral("\u2028"),
        QStringLiteral("%"),
        QStringLiteral("@"),
        QStringLiteral("+"),
        QStringLiteral("2"),
        QStringLiteral("\u0001"),
        QString(QChar(QChar::ByteOrderMark)),
    };
    return all;
}

const QStringList &wishes()
{
    static const QStringList all = {
        QStringLiteral("simple"),
        QStringLiteral("a: b"),
        QStringLiteral(" # c "),
        QString(),
        QStringLiteral("it's \"so\" \\"),
        QStringLiteral("true"),
        QStringLiteral("12"),
        QStringLiteral("one\ntwo\n"),
        QStringLiteral("\n lead"),
        QStringLiteral("trail\n\n\n"),
        QStringLiteral("---"),
        QStringLiteral("x\n---\ny"),
        QStringLiteral("2020-02-30"),
        QStringLiteral("😀 \u2028\u0085\u0007"),
        QStringLiteral("*a"),
        QStringLiteral("- x"),
        QStringLiteral("\ttab\t"),
        QStringLiteral("a\nb: c\n"),
        QStringLiteral("no"),
        QStringLiteral("many words that a folded value may well break into several lines"),
    };
    return all;
}

} // namespace

/// Damaged front matter: nothing crashes, and what is accepted is right.
class TestFrontMatterMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFrontMatterIsEditedRightOrRefused();

private:
    QString mutated(const QString &seed);
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random() % static_cast<unsigned long>(limit));
    }
    std::mt19937 m_random{20180530};
};

QString TestFrontMatterMutation::mutated(const QString &seed)
{
    QString text = seed;
    for (qsizetype n = below(5); n > 0; --n) {
        const qsizetype place = below(text.size() + 1);
        switch (below(4)) {
        case 0:
            text.remove(place, 1 + below(3));
            break;
        case 1:
            text.insert(place, text.mid(below(text.size() + 1), 1 + below(12)));
            break;
        default:
            text.insert(place, splinters()[below(splinters().size())]);
            break;
        }
    }
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

void TestFrontMatterMutation::damagedFrontMatterIsEditedRightOrRefused()
{
    const QString body = QStringLiteral("---\n\nThe body: \u00a0 is not touched.\n");
    QMap<QString, int> counts;
    const int rounds = qEnvironmentVariableIntValue("GALLEY_FUZZ_ROUNDS");
    for (int round = 0; round < (rounds > 0 ? rounds : 8000); ++round) {
        const QString text
            = QStringLiteral("---\n") + mutated(seeds()[below(seeds().size())]) + body;
        const FrontMatter before = FrontMatter::read(text);
        (void)before.toJson();
        QString key = QStringLiteral("new key");
        if (!before.fields().isEmpty() && below(5) > 0) {
            key = before.fields()[below(before.fields().size())].key;
        }
        const QString wish = wishes()[below(wishes().size())];
        const auto edits = before.set(key, wish);
        if (!edits) {
            ++counts[problemName(edits.problem().code)];
            continue;
        }
        if (edits->isEmpty()) {
            ++counts[QStringLiteral("nothing to do")];
            continue;
        }
        ++counts[QStringLiteral("accepted")];
        const QString edited = edits->applied(text);
        const FrontMatter after = FrontMatter::read(edited);
        QCOMPARE(after.field(key)->value.compare(wish, Qt::CaseInsensitive), 0);
        QVERIFY(edited.endsWith(text.mid(before.fence().content.end())));
        const auto yamlOf = [](const QString &whole, const FrontMatter &read) {
            return whole.mid(read.fence().content.start, read.fence().content.length).toStdString();
        };
        const std::string objection
            = YamlJudge::objection(yamlOf(text, before), yamlOf(edited, after), key.toStdString(),
                                   after.field(key)->value.toStdString());
        QVERIFY2(objection.empty(),
                 qPrintable(QString::fromStdString(objection) + u'\n' + text + u'\n' + edited));
    }
    QVERIFY(counts.value(QStringLiteral("accepted")) > 0);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        qInfo("%6d %s", count.value(), qPrintable(count.key()));
    }
}

QTEST_APPLESS_MAIN(TestFrontMatterMutation)
#include "tst_frontmattermutation.moc"
