// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"
#include "post/textformat.h"

#include "editjudge.h"
#include "postfiles.h"
#include "problemname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void everyKeyIsEditedAndPutBack();
    void jsonOfEveryKeyChangesNothing();
    void jsonOfAWholeChangesOneValue();

private:
    void changeLeaves(const FrontMatter &before, const QString &key);
    void editAll(const QString &path, const QString &text);
    void editField(const FrontMatter &before, const Field &field);
    void editList(const FrontMatter &before, const Field &field);
    void editKeys(const FrontMatter &before, const Field &field);
    /// Counts an edit, or why it was refused; the edited text of the former.
    std::optional<QString> tried(const char *what, const Result<EditList> &edits);

    QMap<QString, int> m_counts;
    EditJudge m_judge;
    QString m_text; ///< of the post
    QString m_at; ///< the post and the field
    int m_edits = 0;
    int m_refusals = 0;
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

std::optional<QString> TestFrontMatterCorpus::tried(const char *what, const Result<EditList> &edits)
{
    if (!edits) {
        ++m_refusals;
        ++m_counts[QStringLiteral("refused: ") + QLatin1String(what) + QLatin1String(", ")
                   + problemName(edits.problem().code)];
        return {};
    }
    ++m_edits;
    ++m_counts[QStringLiteral("done: ") + QLatin1String(what)];
    return edits->applied(m_text);
}

void TestFrontMatterCorpus::editField(const FrontMatter &before, const Field &field)
{
    const QString other = otherValue(field);
    const auto edited = tried("value set", before.set(field.key, other));
    if (!edited)
        return;
    const FrontMatter after = FrontMatter::read(*edited);
    QCOMPARE(after.fields().size(), before.fields().size());
    QVERIFY2(after.field(field.key)->value == other, qPrintable(m_at));
    QVERIFY2(edited->startsWith(m_text.first(field.span.start)), qPrintable(m_at));
    QJsonValue wish = other;
    if (field.style == ScalarStyle::Plain
        && (field.kind == ScalarKind::Number || field.kind == ScalarKind::Boolean))
        wish = *after.value(field.key);
    m_judge.add(m_at, m_text, *edited, {field.key}, wish);
    const auto back = after.set(field.key, field.value, &before);
    QVERIFY2(back, qPrintable(m_at));
    QVERIFY2(back->applied(*edited) == m_text,
             qPrintable(m_at + u'\n' + back->applied(*edited).left(800)));
}

void TestFrontMatterCorpus::editList(const FrontMatter &before, const Field &field)
{
    const QStringList items = *field.items;
    QStringList more = items;
    more.insert(more.size() / 2, QStringLiteral("Galley\u2019s: väľue 😀"));
    const auto edited = tried("list item added", before.setItems(field.key, more));
    if (!edited)
        return;
    const FrontMatter after = FrontMatter::read(*edited);
    QVERIFY2(after.field(field.key)->items == more, qPrintable(m_at));
    m_judge.add(m_at, m_text, *edited, {field.key}, *after.value(field.key));
    const auto back = after.setItems(field.key, items);
    QVERIFY2(back, qPrintable(m_at));
    QVERIFY2(back->applied(*edited) == m_text,
             qPrintable(m_at + u'\n' + back->applied(*edited).left(800)));
    QStringList reversed(items.crbegin(), items.crend());
    if (const auto turned = tried("list reversed", before.setItems(field.key, reversed))) {
        m_judge.add(m_at, m_text, *turned, {field.key},
                    *FrontMatter::read(*turned).value(field.key));
    }
}

void TestFrontMatterCorpus::editKeys(const FrontMatter &before, const Field &field)
{
    if (const auto gone = tried("key removed", before.remove(field.key)))
        m_judge.add(m_at, m_text, *gone, {field.key});
    const QString name = QStringLiteral("galleyKey");
    if (const auto named = tried("key renamed", before.rename(field.key, name))) {
        const auto back = FrontMatter::read(*named).rename(name, field.key);
        QVERIFY2(back, qPrintable(m_at));
        const QString again = back->applied(*named);
        // A key in quotes that it does not need loses them.
        QVERIFY2(again == m_text || m_text.size() - again.size() == 2, qPrintable(m_at));
    }
    if (const auto moved = tried("key moved", before.move(field.key, 0)))
        QVERIFY2(FrontMatter::read(*moved).fields().first().key == field.key, qPrintable(m_at));
}

void TestFrontMatterCorpus::editAll(const QString &path, const QString &text)
{
    m_text = text;
    const FrontMatter before = FrontMatter::read(text);
    for (const Field &field : before.fields()) {
        m_at = path + u':' + QString::number(field.line) + u' ' + field.key;
        if (field.items)
            editList(before, field);
        else if (field.isScalar)
            editField(before, field);
        else
            ++m_counts[QStringLiteral("shown as text: lists and groups of groups")];
        editKeys(before, field);
    }
    m_at = path;
    if (before.fence().kind == FrontMatterKind::None)
        return;
    const QString key = QStringLiteral("galleykey");
    if (const auto grown = tried("key added", before.set(key, QStringLiteral("x: #\"y\"")))) {
        m_judge.add(m_at, text, *grown, {key}, QStringLiteral("x: #\"y\""));
        const auto back = FrontMatter::read(*grown).remove(key);
        QVERIFY2(back, qPrintable(path + u'\n' + grown->left(800)));
        QVERIFY2(back->applied(*grown) == text, qPrintable(path + u'\n' + grown->left(800)));
    }
}

void TestFrontMatterCorpus::everyKeyIsEditedAndPutBack()
{
    int posts = 0;
    for (const QString &path : PostFiles::sharedPosts()) {
        const auto decoded = decodeText(PostFiles::bytes(path));
        if (!decoded)
            continue;
        const FrontMatter before = FrontMatter::read(decoded->text);
        if (before.problem()) {
            ++m_counts[QStringLiteral("posts whose front matter does not parse: ")
                       + problemName(before.problem()->code)];
            QVERIFY(!before.set(QStringLiteral("title"), QStringLiteral("x")));
            QVERIFY(!before.remove(QStringLiteral("title")));
            continue;
        }
        ++posts;
        editAll(path, decoded->text);
        if (QTest::currentTestFailed())
            return;
    }
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        qInfo("%6d %s", count.value(), qPrintable(count.key()));
    qInfo("%d posts, %d edits done, %d refused", posts, m_edits, m_refusals);
    QVERIFY(m_refusals * 100 <= 3 * (m_edits + m_refusals));
    const QStringList objections = m_judge.objections();
    qInfo("%lld edits judged, %lld objections", qlonglong(m_judge.count()),
          qlonglong(objections.size()));
    QVERIFY2(objections.isEmpty(), qPrintable(objections.mid(0, 20).join(u'\n')));
}

void TestFrontMatterCorpus::jsonOfEveryKeyChangesNothing()
{
    int keys = 0;
    for (const QString &path : PostFiles::sharedPosts()) {
        const auto decoded = decodeText(PostFiles::bytes(path));
        if (!decoded)
            continue;
        const FrontMatter front = FrontMatter::read(decoded->text);
        if (front.problem())
            continue;
        for (const Field &field : front.fields()) {
            if (field.key.isEmpty())
                continue; // no path names it
            const auto json = front.json(field.key);
            QVERIFY2(json, qPrintable(path + u' ' + field.key));
            const auto edits = front.setJson(field.key, *json);
            QVERIFY2(edits && edits->isEmpty(), qPrintable(path + u' ' + field.key + u' ' + *json));
            ++keys;
        }
    }
    qInfo("%d keys written back", keys);
}

/// Sets each text inside of a list or map by giving the whole anew: that must be the edit of just
/// that text.
void TestFrontMatterCorpus::changeLeaves(const FrontMatter &before, const QString &key)
{
    const QString other = QStringLiteral("Galley\u2019s: väľue 😀");
    const QJsonValue whole = *before.value(key);
    const auto compare = [&](const QString &leaf, const QJsonValue &wish) {
        const auto alone = before.setJson(leaf, u'"' + other + u'"');
        const QJsonDocument json
            = wish.isArray() ? QJsonDocument(wish.toArray()) : QJsonDocument(wish.toObject());
        const auto edits
            = before.setJson(key, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
        m_counts[edits ? QStringLiteral("done") : QStringLiteral("refused")] += 1;
        QVERIFY2(bool(edits) == bool(alone), qPrintable(m_at + u' ' + leaf));
        if (edits)
            QVERIFY2(edits->applied(m_text) == alone->applied(m_text),
                     qPrintable(m_at + u' ' + leaf + u'\n' + edits->applied(m_text).left(800)));
    };
    if (whole.isArray()) {
        for (qsizetype i = 0; i < whole.toArray().size(); ++i) {
            QJsonArray wish = whole.toArray();
            QJsonObject item = wish[i].toObject();
            if (wish[i].isString()) {
                wish[i] = other;
                compare(key + u'.' + QString::number(i), wish);
            } else if (!item.isEmpty() && item.begin().value().isString()) {
                const QString name = item.begin().key();
                item[name] = other;
                wish[i] = item;
                compare(key + u'.' + QString::number(i) + u'.' + name, wish);
            }
        }
    }
    const QJsonObject map = whole.toObject();
    for (auto member = map.begin(); member != map.end(); ++member) {
        if (!member.value().isString())
            continue;
        QJsonObject wish = map;
        wish[member.key()] = other;
        compare(key + u'.' + member.key(), wish);
    }
}

void TestFrontMatterCorpus::jsonOfAWholeChangesOneValue()
{
    m_counts.clear();
    for (const QString &path : PostFiles::sharedPosts()) {
        const auto decoded = decodeText(PostFiles::bytes(path));
        if (!decoded)
            continue;
        m_text = decoded->text;
        m_at = path;
        const FrontMatter front = FrontMatter::read(m_text);
        for (const Field &field : front.problem() ? QList<Field>() : front.fields()) {
            if (!field.isScalar)
                changeLeaves(front, field.key);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("values set by their whole: %d, refused: %d", m_counts[QStringLiteral("done")],
          m_counts[QStringLiteral("refused")]);
}

QTEST_GUILESS_MAIN(TestFrontMatterCorpus)
#include "tst_frontmattercorpus.moc"
