// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagelook.h"

#include "look/look.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;

namespace {

/// The value of a custom property of the page, in its light or dark list.
QColor styleColour(const QString &css, bool dark, const QString &name)
{
    const qsizetype start
        = css.indexOf(dark ? QStringLiteral("[data-theme=\"dark\"]") : QStringLiteral(":root {"));
    const QString list = css.mid(start, css.indexOf(u'}', start) - start);
    const QRegularExpression property(QStringLiteral("--%1: (#[0-9a-f]{6});").arg(name));
    return QColor(property.match(list).captured(1));
}

} // namespace

/// Colours that stand in two places, because a style sheet cannot read the window's tokens.
class tst_PageLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Look::instance().setScheme(ColourScheme::Light); }
    void theCoverHasThePagesColour();
    void theDeskIsTheWindows();
    void styleFollowsTokens_data();
    void styleFollowsTokens();
    void everyGapHasItsWords();

private:
    QString m_css;
};

void tst_PageLook::initTestCase()
{
    for (const char *name : {"frame", "page", "gaps", "alerts"}) {
        QFile file(QStringLiteral(":/galley/web/%1.css").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_css += QString::fromUtf8(file.readAll());
    }
}

void tst_PageLook::theCoverHasThePagesColour()
{
    for (const bool dark : {false, true}) {
        const QColor page = styleColour(m_css, dark, QStringLiteral("page"));
        QVERIFY(page.isValid());
        QCOMPARE((PageLook{dark, 0}.background()), page);
    }
}

void tst_PageLook::theDeskIsTheWindows()
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        Look::instance().setScheme(scheme);
        const QColor desk = Look::instance().colour(Token::Desk);
        QCOMPARE((PageLook{false, 390}.background()), desk);
        QCOMPARE((PageLook{true, 390}.toJson().value(QStringLiteral("desk")).toString()),
                 desk.name());
    }
}

void tst_PageLook::styleFollowsTokens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Token>("token");
    const QList<std::pair<const char *, Token>> pairs{
        {"syn-key", Token::SynKey},
        {"syn-str", Token::SynStr},
        {"syn-num", Token::SynNum},
        {"syn-com", Token::SynCom},
        {"accent", Token::Accent},
        {"rule", Token::Rule},
        {"select", Token::Select},
        {"mark", Token::Mark},
        {"error", Token::Error},
        {"error-tint", Token::ErrorTint},
        {"ok-tint", Token::OkTint},
        {"warn", Token::Warn},
        {"warn-tint", Token::WarnTint},
        {"ok", Token::Ok},
        {"accent-tint", Token::AccentTint},
    };
    for (const auto &[name, token] : pairs)
        QTest::newRow(name) << QString::fromLatin1(name) << token;
}

void tst_PageLook::styleFollowsTokens()
{
    QFETCH(QString, name);
    QFETCH(Token, token);
    for (const bool dark : {false, true}) {
        Look::instance().setScheme(dark ? ColourScheme::Dark : ColourScheme::Light);
        const QColor colour = styleColour(m_css, dark, name);
        QVERIFY(colour.isValid());
        QCOMPARE(colour, Look::instance().colour(token));
    }
}

void tst_PageLook::everyGapHasItsWords()
{
    const QJsonObject words = pageWords();
    for (const char *name :
         {"gap-missing", "gap-case", "gap-outside", "gap-remote", "gap-templated", "too-much",
          "alert-note", "alert-tip", "alert-important", "alert-warning", "alert-caution"}) {
        QVERIFY2(!words.value(QLatin1String(name)).toString().isEmpty(), name);
        QVERIFY2(m_css.contains(QStringLiteral("var(--%1)").arg(QLatin1String(name))), name);
    }
}

QTEST_MAIN(tst_PageLook)
#include "tst_pagelook.moc"
