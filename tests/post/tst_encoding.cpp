// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textformat.h"

#include "problemname.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

using namespace Galley;

/// Legacy encodings: which one bytes are in, and the way there and back. The sentences are our own.
class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRecognized_data();
    void isRecognized();
    void lineEndsAndMarks_data();
    void lineEndsAndMarks();
    void neverReplacesACharacter_data();
    void neverReplacesACharacter();
    void staysWhatItWas();
    void generatedTextsKeepTheirBytes();
};

namespace {

QByteArray encoded(const QString &text, const QString &encoding)
{
    QStringEncoder encoder(encoding.toLatin1().constData());
    return encoder(text);
}

struct Sample {
    const char *encoding;
    QString text;
};

const QList<Sample> &samples()
{
    static const QList<Sample> list = {
        {"Windows-1252", QStringLiteral("Die Mädchen waren größer als ich – “schön”, für 5 €.")},
        {"Windows-1252", QStringLiteral("café")},
        {"Windows-1252", QStringLiteral("Il a été très élégant à l’hôtel, ça va bien.")},
        {"Windows-1254", QStringLiteral("Güneşli bir İstanbul akşamı, çığ gibi büyüyen ışık.")},
        {"Windows-1254", QStringLiteral("rehber kitapçık")},
        {"Windows-1251", QStringLiteral("Привет, мир! Я иду в лес и пою песню, как ёж упал.")},
        {"KOI8-R", QStringLiteral("Привет, мир! Я иду в лес и пою песню, как ёж упал.")},
        {"ISO-8859-5", QStringLiteral("Привет, мир! Я иду в лес и пою песню, как ёж упал.")},
        {"Windows-1250", QStringLiteral("Příliš žluťoučký kůň úpěl ďábelské ódy.")},
        {"ISO-8859-2", QStringLiteral("Příliš žluťoučký kůň úpěl ďábelské ódy.")},
        {"ISO-8859-7", QStringLiteral("Καλημέρα κόσμε, πού είναι η θάλασσα")},
        {"Windows-1255", QStringLiteral("שלום עולם, מה שלומך היום")},
        {"Windows-1256", QStringLiteral("مرحبا بالعالم، كيف حالك اليوم")},
        {"Shift_JIS", QStringLiteral("こんにちは、世界。今日は「良い」天気です。")},
        {"EUC-JP", QStringLiteral("こんにちは、世界。今日は「良い」天気です。")},
        {"Windows-949", QStringLiteral("안녕하세요, 세계! 오늘 날씨가 좋아요.")},
        {"GB18030", QStringLiteral("你好，世界！今天天气很好。我们去公园散步吧。")},
        {"Big5", QStringLiteral("你好，世界！今天天氣很好。我們去公園散步吧。")},
        {"UTF-16LE", QStringLiteral("A title in English, and é, with two lines")},
        {"UTF-16BE", QStringLiteral("A title in English, and é, with two lines")},
    };
    return list;
}

} // namespace

void TestEncoding::initTestCase()
{
    if (!QStringDecoder("Windows-1254").isValid())
        QSKIP("This Qt is built without ICU: legacy encodings stay read-only.");
}

void TestEncoding::isRecognized_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const Sample &sample : samples()) {
        const QString name = QString::fromLatin1(sample.encoding);
        QTest::addRow("%d %s", ++number, sample.encoding) << name << sample.text;
        QTest::addRow("%d %s behind front matter", number, sample.encoding)
            << name << QStringLiteral("---\ntitle: Words\n---\n\n# More\n\n") + sample.text + u'\n';
    }
}

void TestEncoding::isRecognized()
{
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const QByteArray bytes = encoded(text, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->format.encoding, encoding);
    QCOMPARE(decoded->text, text);
    QCOMPARE(encodeText(decoded->text, decoded->format).value(), bytes);
}

void TestEncoding::lineEndsAndMarks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mark");
    const QString mixed = QStringLiteral("für\r\nschöne\nMädchen\r\n");
    const QString plain = QStringLiteral("für\nschöne\nMädchen\n");
    const QString mark(QChar::ByteOrderMark);
    for (const char *name : {"Windows-1252", "UTF-16LE", "UTF-16BE"}) {
        const QString encoding = QString::fromLatin1(name);
        QTest::addRow("%s", name) << encoded(mixed, encoding) << encoding << plain << false;
    }
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        const QString encoding = QString::fromLatin1(name);
        QTest::addRow("%s with a mark", name)
            << encoded(mark + mixed, encoding) << encoding << plain << true;
        QTest::addRow("%s with two marks", name)
            << encoded(mark + mark + mixed, encoding) << encoding << QString(mark + plain) << true;
        QTest::addRow("%s with a mark and Chinese", name)
            << encoded(mark + QStringLiteral("你好"), encoding) << encoding
            << QStringLiteral("你好") << true;
    }
}

void TestEncoding::lineEndsAndMarks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QFETCH(bool, mark);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->format.encoding, encoding);
    QCOMPARE(decoded->format.byteOrderMark, mark);
    QCOMPARE(decoded->text, text);
    QCOMPARE(encodeText(decoded->text, decoded->format).value(), bytes);
}

void TestEncoding::neverReplacesACharacter_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::addColumn<int>("line");
    const auto row
        = [](const char *encoding, const QString &text, const char *character, int line) {
              QTest::newRow(encoding)
                  << QString::fromLatin1(encoding) << text << QString::fromUtf8(character) << line;
          };
    row("Windows-1252", QStringLiteral("a\n€ 🦀 ş\n"), "🦀", 2);
    row("Windows-1254", QStringLiteral("ş\n\nЖ"), "Ж", 3);
    row("Windows-1251", QStringLiteral("Жé"), "é", 1);
    row("ISO-8859-2", QStringLiteral("ř€"), "€", 1);
    row("Shift_JIS", QStringLiteral("日本é"), "é", 1);
    row("Big5", QStringLiteral("中\n🦀"), "🦀", 2);
    row("no such encoding", QStringLiteral("a"), "a", 1);
}

void TestEncoding::neverReplacesACharacter()
{
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    TextFormat format;
    format.encoding = encoding;
    format.lineEnd = LineEnd::CrLf;
    const auto bytes = encodeText(text, format);
    QVERIFY(!bytes);
    QCOMPARE(problemName(bytes.problem().code), QStringLiteral("CharacterNotInEncoding"));
    QTEST(bytes.problem().arguments.value(0), "character");
    QCOMPARE(bytes.problem().arguments.value(2), encoding);
    QTEST(bytes.problem().line, "line");
}

void TestEncoding::staysWhatItWas()
{
    for (const char *bytes : {"plain", "caf\xc3\xa9", "\xef\xbb\xbf\xe2\x82\xac"}) {
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->format.encoding, utf8Name());
    }
}

/// Words of random letters of every encoding: whatever is accepted gives its bytes back.
void TestEncoding::generatedTextsKeepTheirBytes()
{
    QRandomGenerator random(8);
    int accepted = 0;
    int refused = 0;
    int right = 0;
    for (int round = 0; round < 4000; ++round) {
        const Sample &sample = samples()[random.bounded(int(samples().size()))];
        const QString encoding = QString::fromLatin1(sample.encoding);
        QString text;
        const int length = 1 + random.bounded(200);
        for (int i = 0; i < length; ++i) {
            static const QString ascii = QStringLiteral("abc def.\n#`[]\\~");
            text += random.bounded(4) > 0 ? sample.text[random.bounded(int(sample.text.size()))]
                                          : ascii[random.bounded(int(ascii.size()))];
        }
        QByteArray bytes = encoded(text, encoding);
        if (random.bounded(10) == 0) // a damaged one
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto decoded = decodeText(bytes);
        if (!decoded) {
            ++refused;
            continue;
        }
        ++accepted;
        right += decoded->format.encoding == encoding ? 1 : 0;
        const auto back = encodeText(decoded->text, decoded->format);
        QVERIFY2(back && *back == bytes, bytes.toHex().constData());
        QVERIFY(!decoded->text.contains(QChar::ReplacementCharacter));
    }
    QVERIFY(accepted > 100);
    qInfo("%d texts gave their bytes back, %d of them in their own encoding; %d were refused",
          accepted, right, refused);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
