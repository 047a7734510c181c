// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/garbled.h"

#include "garble.h"
#include "postfiles.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

/// Text in, places out. The languages are sentences of our own.
class TestGarbled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void mixturesComeBack();
    void places_data();
    void places();
    void staysAsItIs_data();
    void staysAsItIs();
    void untouchedSpansStay();
    void linesCount();
    void sharedPosts();
    void sharedPostsComeBack();
};

namespace {

QString mended(const QString &text)
{
    return repairs(findGarbled(text, {})).applied(text);
}

/// "LINE:before>after" each, as the tables below have it.
QStringList found(const QString &text)
{
    QStringList places;
    for (const GarbledPlace &place : findGarbled(text, {})) {
        places.append(
            QStringLiteral("%1:%2>%3").arg(QString::number(place.line), place.before, place.after));
    }
    return places;
}

struct Sample {
    const char *name;
    QString text;
};

const QList<Sample> &samples()
{
    static const QList<Sample> list = {
        {"French",
         QStringLiteral("Après l’été, où êtes-vous allés ? « À la forêt », dit-il – ça m’a plu.")},
        {"German", QStringLiteral("Größe, Übung und Maß: „Schöne Grüße“ aus Köln – für 5 €.")},
        {"Spanish", QStringLiteral("¿Qué pasó mañana? ¡El pingüino comió 20 °C de jamón!")},
        {"Portuguese", QStringLiteral("Não há ação sem coração; às vezes é só a mãe do João.")},
        {"Turkish", QStringLiteral("Güneşli bir İstanbul akşamı, çığ gibi büyüyen ışık ve gölge.")},
        {"Polish", QStringLiteral("Zażółć gęślą jaźń – „świt” i łąka pełna źdźbeł.")},
        {"Czech", QStringLiteral("Příliš žluťoučký kůň úpěl ďábelské ódy, řekl „Ježíš“.")},
        {"Russian", QStringLiteral("Привет, мир! Я иду в лес и пою песню — о том, как ёж упал.")},
        {"Ukrainian", QStringLiteral("Її їжак зʼїв ґудзик і є щасливим у лісі.")},
        {"Greek", QStringLiteral("Καλημέρα κόσμε, πού είναι η θάλασσα;")},
        {"Hebrew", QStringLiteral("שלום עולם, מה שלומך היום?")},
        {"Arabic", QStringLiteral("مرحبا بالعالم، كيف حالك اليوم؟")},
        {"Hindi", QStringLiteral("नमस्ते दुनिया, आप कैसे हैं?")},
        {"Thai", QStringLiteral("สวัสดีชาวโลก วันนี้อากาศดี")},
        {"Japanese", QStringLiteral("こんにちは、世界。今日は「良い」天気です。")},
        {"Chinese", QStringLiteral("你好，世界！今天天气很好。")},
        {"Korean", QStringLiteral("안녕하세요, 세계! 오늘 날씨가 좋아요.")},
        {"emoji",
         QStringLiteral(
             "Rust 🦀 and 🇫🇷, a 👩‍👩‍👧 family, ❤️ and 👍🏽, new: 🫨 "
             "🪿.")},
        {"signs", QStringLiteral("It’s “quoted” – really… → ✓ 5 ≤ 7 • ™ © 2018 ½ £3 ├── ⭐")},
    };
    return list;
}

} // namespace

void TestGarbled::comesBack_data()
{
    QTest::addColumn<QString>("text");
    for (const Sample &sample : samples())
        QTest::newRow(sample.name) << sample.text;
}

void TestGarbled::comesBack()
{
    QFETCH(QString, text);
    QCOMPARE(found(text), QStringList());
    QCOMPARE(mended(garbled(text)), text);
    QCOMPARE(mended(garbled(garbled(text))), text);
    QCOMPARE(found(mended(garbled(text))), QStringList());
}

void TestGarbled::mixturesComeBack()
{
    QRandomGenerator random(3);
    int mixtures = 0;
    for (; mixtures < 2000; ++mixtures) {
        QString clean;
        QString dirty;
        const int lines = 1 + random.bounded(6);
        for (int i = 0; i < lines; ++i) {
            const QString line = samples()[random.bounded(int(samples().size()))].text + u'\n';
            clean += line;
            const int times = random.bounded(3);
            dirty += times == 0 ? line : times == 1 ? garbled(line) : garbled(garbled(line));
        }
        QCOMPARE(mended(dirty), clean);
    }
    qInfo("%d mixtures of clean lines and garbled ones came back", mixtures);
}

void TestGarbled::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("one place a run, flags included", QStringLiteral("a\nRome ðŸ‡®ðŸ‡¹. Next"),
        {QStringLiteral("2:ðŸ‡®ðŸ‡¹>🇮🇹")});
    row("a quote in a line whose other quotes are right",
        QStringLiteral("He said “yes” and â€œno”."), {QStringLiteral("1:â€œ>“")});
    row("an ellipsis in correct Turkish", QStringLiteral("çığ gibi ışık veâ€¦ gölge"),
        {QStringLiteral("1:â€¦>…")});
    row("once and twice in one line", QStringLiteral("cafÃ© and cafÃƒÂ©"),
        {QStringLiteral("1:Ã©>é"), QStringLiteral("1:ÃƒÂ©>é")});
    row("doubtful by itself, certain beside its like", QStringLiteral("«Ã»\ncafÃ©"),
        {QStringLiteral("1:Ã»>û"), QStringLiteral("2:Ã©>é")});
    row("a space that stood alone behind a word", QStringLiteral("word.Â\u00a0 Next"),
        {QStringLiteral("1:Â\u00a0>\u00a0")});
    row("degrees", QStringLiteral("20Â°C"), {QStringLiteral("1:Â°>°")});
    row("inside a word any mark is certain", QStringLiteral("corazÃ³n"),
        {QStringLiteral("1:Ã³>ó")});
    row("a byte order mark read as text", QStringLiteral("ï»¿# Hello"), {QStringLiteral("1:ï»¿>")});
    row("read as Latin-1 first, then as Windows-1252", QStringLiteral("a Ã¢Â€Â” b"),
        {QStringLiteral("1:Ã¢Â€Â”>—")});
    row("a letter before it is not part of it", QStringLiteral("caféÃ©"),
        {QStringLiteral("1:Ã©>é")});
}

void TestGarbled::places()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text), expected);
}

void TestGarbled::staysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("French: é, no-break space, guillemet", QStringLiteral("« il a été capturé\u00a0» hier"));
    row("the same beside a certain place of another line",
        QStringLiteral("« capturé\u00a0» par «\u00a0é\u00a0»"));
    row("a lone letter in guillemets", QStringLiteral("«Ã»"));
    row("Portuguese capitals", QStringLiteral("IRMÃ”, IRMÃ… IRMÃ – MAÇÃ» IRMÃ NÃO"));
    row("a name before an ellipsis and a quote", QStringLiteral("“Brontë…” he said"));
    row("German guillemets", QStringLiteral("»Spaß« und »Maß…« – CAFÉ» É” Ä“"));
    row("Romanian", QStringLiteral("„hotărâ…” și „câ”, „â’”"));
    row("Icelandic", QStringLiteral("það…» það’”… ð"));
    row("fractions and times", QStringLiteral("3×½ and 2×² and 4×®"));
    row("trees", QStringLiteral("├── a\n└── b │"));
    row("symbols behind letters", QStringLiteral("Café™ Café® Noël© Á² Ö³ É° naïve"));
    row("other scripts", QStringLiteral("Привет — мир… “да” 你好… 日本語” ★"));
    row("half a line cannot be read", QStringLiteral("cafÃ© and voil\u00c3 la"));
    row("a character was lost beside it", QStringLiteral("cafÃ© and \ufffd"));
    row("a sequence was cut", QStringLiteral("cafÃ© and â€ end"));
    row("a strict continuation touches it", QStringLiteral("Ã©©"));
    row("a strict continuation stands before it", QStringLiteral("¤Ã©"));
    row("noncharacters", QStringLiteral("ï·\u0090 ï¿¾"));
    row("the paragraph separator", QStringLiteral("â€©"));
    row("a surrogate", QStringLiteral("í\u00a0€"));
    row("an overlong form", QStringLiteral("À¯ à\u0080¯"));
    row("a control character would come out", QStringLiteral("Ã© Â\u0085"));
    row("nothing", QString());
}

void TestGarbled::staysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(found(text), QStringList());
}

void TestGarbled::untouchedSpansStay()
{
    const QString text = QStringLiteral("Ã© `Ã©` Ã© Â\u0081 Ã©");
    const QList<Span> code = {{3, 4}, {11, 2}};
    const QList<GarbledPlace> places = findGarbled(text, code);
    QCOMPARE(places.size(), 3); // the damage in the second span counts for nothing
    QCOMPARE(places[0].span, (Span{0, 2}));
    QCOMPARE(places[1].span, (Span{8, 2}));
    QCOMPARE(places[2].span, (Span{14, 2}));
    QVERIFY(findGarbled(text, {{0, text.size()}}).isEmpty());
    QCOMPARE(findGarbled(text, {{1, 1}, {50, 3}}).size(), 0); // the line's damage is seen now
}

void TestGarbled::linesCount()
{
    QCOMPARE(found(QStringLiteral("\n\ncafÃ©\nÃ© Ã©\n")),
             (QStringList{QStringLiteral("3:Ã©>é"), QStringLiteral("4:Ã©>é"),
                          QStringLiteral("4:Ã©>é")}));
}

/// Each hit on the real posts was looked at: the kinds of them are listed here, and their number.
/// None of it is right text; all is what old conversions left behind.
void TestGarbled::sharedPosts()
{
    const QSet<QString> known = {
        QStringLiteral("â€œ>“"),          QStringLiteral("â€™>’"),
        QStringLiteral("â€¦>…"),          QStringLiteral("Ã¶>ö"),
        QStringLiteral("Ã«>ë"),           QStringLiteral("Ã§>ç"),
        QStringLiteral("Ä°>İ"),           QStringLiteral("Ä±>ı"),
        QStringLiteral("Ä\u009f>ğ"),      QStringLiteral("Å\u009f>ş"),
        QStringLiteral("Ä±Å\u009f>ış"),   QStringLiteral("Ä±Å\u009fÄ±>ışı"),
        QStringLiteral("ðŸ¦€>🦀"), QStringLiteral("ðŸ‡«ðŸ‡·>🇫🇷"),
        QStringLiteral("ðŸ‡®ðŸ‡¹>🇮🇹"),
    };
    int files = 0;
    int places = 0;
    for (const QString &path : PostFiles::sharedPosts()) {
        const QStringList hits = found(QString::fromUtf8(PostFiles::bytes(path)));
        files += hits.isEmpty() ? 0 : 1;
        places += int(hits.size());
        for (const QString &hit : hits) {
            QVERIFY2(known.contains(hit.mid(hit.indexOf(u':') + 1)),
                     qUtf8Printable(path + QStringLiteral(": ") + hit));
        }
        if (path.endsWith(QStringLiteral("rustfest-sample/posts/rustfest-2018-paris.md")))
            QCOMPARE(hits.size(), 4);
    }
    qInfo("%d places in %d real posts", places, files);
}

/// Not every line must come back, but what is offered must be what stood there.
void TestGarbled::sharedPostsComeBack()
{
    int whole = 0;
    int part = 0;
    int halves = 0;
    qsizetype places = 0;
    for (const QString &path : PostFiles::sharedPosts()) {
        const QString text = QString::fromUtf8(PostFiles::bytes(path));
        if (text.contains(QChar::ReplacementCharacter) || !found(text).isEmpty())
            continue;
        for (const Garble &dirty : {Garble::once(text), Garble::twice(text)}) {
            const QList<GarbledPlace> offers = findGarbled(dirty.text, {});
            places += offers.size();
            for (const GarbledPlace &offer : offers) {
                const QString meant = dirty.meant(text, offer.span.start, offer.span.length);
                // A lone doubtful character that was garbled twice comes half the way back.
                const bool half = offer.after == garbled(meant);
                halves += half ? 1 : 0;
                QVERIFY2(half || offer.after == meant,
                         qUtf8Printable(path + u' ' + offer.before + u' ' + offer.after));
            }
            ++(repairs(offers).applied(dirty.text) == text ? whole : part);
        }
    }
    QVERIFY(halves < 10);
    qInfo("%lld places mended right, %d half; %d posts came back whole, %d in part",
          qlonglong(places), halves, whole, part);
}

QTEST_GUILESS_MAIN(TestGarbled)
#include "tst_garbled.moc"
