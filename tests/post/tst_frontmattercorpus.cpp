// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"
#include "post/textformat.h"

#include "postfiles.h"
#include "problemname.h"

#include <QMap>
#include <QTest>

using namespace Galley;

namespace {

/// A value of the field's kind that it does not have and that needs no quotes.
QString otherValue(const Field &field)
{
    switch (field.kind) {
    case ScalarKind::Date:
        return field.value.startsWith(QLatin1String("1999")) ? QStringLiteral("2001-02-03")
                                                             : QStringLiteral("1999-12-31");
    case ScalarKind::Number:
        return field.value + u'7';
    case ScalarKind::Boolean: {
        static const QStringList yes = {QStringLiteral("true"), QStringLiteral("yes"),
                                        QStringLiteral("on"), QStringLiteral("y")};
        static const QStringList no = {QStringLiteral("false"), QStringLiteral("no"),
                                       QStringLiteral("off"), QStringLiteral("n")};
        const qsizetype family = yes.indexOf(field.value.toLower());
        const QString other = family >= 0 ? no[family] : yes[no.indexOf(field.value.toLower())];
        return field.value.front().isUpper() ? other.left(1).toUpper() + other.mid(1) : other;
    }
    case ScalarKind::Text:
    case ScalarKind::Null:
        break;
    }
    return QStringLiteral("Galley\u2019s other väľue 😀 of ") + QString::number(field.line);
}

/// A layout over several lines is not remembered, only the value is.
bool comesBackToTheByte(const Field &field, const QString &text)
{
    return !QStringView(text).mid(field.span.start, field.span.length).contains(u'\n');
}

bool isOddOnPurpose(const QString &path)
{
    return path.contains(QLatin1String("~history")) // earlier versions, kept for their faults
        || path.contains(QLatin1String("/_encodings/")) // Jekyll's own tests
        || path.endsWith(QLatin1String("/subsume-json.md")); // a post about U+2028 and U+2029
}

} // namespace

/// Real posts, where $GALLEY_SHARED names them. Below folders "...~history" they are odd on
/// purpose (invalid YAML, wrong encoding, no closing fence): there a refusal is the right answer.
class TestFrontMatterCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPostKeepsItsBytes();
    void everyScalarIsEditedAndRestored();
};

void TestFrontMatterCorpus::everyPostKeepsItsBytes()
{
    QMap<QString, int> counts;
    const QStringList posts = PostFiles::sharedPosts();
    for (const QString &path : posts) {
        const QByteArray bytes = PostFiles::bytes(path);
        const auto decoded = decodeText(bytes);
        if (!decoded) {
            ++counts[QStringLiteral("refused: ") + problemName(decoded.problem().code)];
            QVERIFY2(isOddOnPurpose(path), qPrintable(path));
            continue;
        }
        ++counts[QStringLiteral("editable")];
        QVERIFY2(encodeText(decoded->text, decoded->format).value() == bytes, qPrintable(path));
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        qInfo("%5d posts %s", count.value(), qPrintable(count.key()));
    }
}

void TestFrontMatterCorpus::everyScalarIsEditedAndRestored()
{
    QMap<QString, int> counts;
    const QStringList posts = PostFiles::sharedPosts();
    for (const QString &path : posts) {
        const auto decoded = decodeText(PostFiles::bytes(path));
        if (!decoded) {
            continue;
        }
        const QString text = decoded->text;
        const FrontMatter before = FrontMatter::read(text);
        ++counts[QStringLiteral("posts")];
        if (before.problem()) {
            const QString name = problemName(before.problem()->code);
            ++counts[QStringLiteral("posts with ") + name];
            QVERIFY(!before.set(QStringLiteral("title"), QStringLiteral("x")));
        }
        const QList<Field> fields = before.fields();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const Field &field = fields[i];
            const QString at = path + u':' + QString::number(field.line) + u' ' + field.key;
            if (field.locked || before.problem()) {
                const Problem why = field.locked ? *field.locked : *before.problem();
                ++counts[QStringLiteral("fields locked: ") + problemName(why.code)];
                continue;
            }
            const QString other = otherValue(field);
            const auto edits = before.set(field.key, other);
            QVERIFY2(edits,
                     qPrintable(at + u' '
                                + problemName(edits ? Problem::KeyMissing : edits.problem().code)));
            ++counts[QStringLiteral("edits")];
            const QString edited = edits->applied(text);
            const FrontMatter after = FrontMatter::read(edited);
            QCOMPARE(after.fields().size(), fields.size());
            for (qsizetype k = 0; k < fields.size(); ++k) {
                const Field &now = after.fields()[k];
                QVERIFY2(now.value == (k == i ? other : fields[k].value), qPrintable(at));
                if (k == i) {
                    QVERIFY2(now.kind == field.kind || field.kind == ScalarKind::Null,
                             qPrintable(at));
                    QVERIFY2(now.style == field.style || field.style == ScalarStyle::Empty,
                             qPrintable(at));
                }
            }
            // All before and all behind the value is as it was.
            const bool insertion
                = field.style == ScalarStyle::Empty; // maybe behind the colon's blank
            QVERIFY2(edited.startsWith(text.first(field.span.start)), qPrintable(at));
            QVERIFY2(edited.endsWith(text.mid(field.span.end() + insertion)), qPrintable(at));
            if (field.kind == ScalarKind::Null) {
                continue;
            }
            const auto back = after.set(field.key, field.value);
            QVERIFY2(back, qPrintable(at));
            if (comesBackToTheByte(field, text)) {
                QVERIFY2(back->applied(edited) == text,
                         qPrintable(at + u'\n' + back->applied(edited).left(800)));
                ++counts[QStringLiteral("edits undone to the byte")];
            } else {
                QCOMPARE(FrontMatter::read(back->applied(edited)).fields()[i].value, field.value);
                ++counts[QStringLiteral("edits undone in meaning (several lines)")];
            }
        }
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        qInfo("%6d %s", count.value(), qPrintable(count.key()));
    }
}

QTEST_GUILESS_MAIN(TestFrontMatterCorpus)
#include "tst_frontmattercorpus.moc"
