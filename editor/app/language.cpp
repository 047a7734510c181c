// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "app/retelling.h"
#include "app/shownwords.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

struct Known {
    const char *code;
    const char16_t *name;
};

constexpr Known known[] = {
    {"de", u"Deutsch"},
    {"en", u"English"},
    {"es", u"Español"},
    {"fr", u"Français"},
    {"pt_BR", u"Português (Brasil)"},
    {"tr", u"Türkçe"},
    {"ru", u"Русский"},
    {"ar", u"العربية"},
    {"ja", u"日本語"},
    {"zh_CN", u"简体中文"},
};

/// How dates and numbers are written: as the author's system does, where it speaks this language or
/// none.
QLocale writing(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    const bool none = system.language() == QLocale::C && own.language() == QLocale::English;
    return none || system.language() == own.language() ? system : own;
}

} // namespace

Language &Language::ofProgram()
{
    static const QString name = QStringLiteral("galley language");
    auto *found = qApp->findChild<Language *>(name, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new Language(qApp);
        found->setObjectName(name);
    }
    return *found;
}

Language::Language(QObject *parent)
    : QObject(parent)
    , m_code(QStringLiteral("en"))
{ }

QStringList Language::all()
{
    QStringList codes;
    for (const Known &each : known)
        codes.append(QLatin1String(each.code));
    return codes;
}

QString Language::ownName(const QString &code)
{
    const auto found = std::find_if(std::begin(known), std::end(known), [&](const Known &each) {
        return code == QLatin1String(each.code);
    });
    return found == std::end(known) ? code : QString::fromUtf16(found->name);
}

QString Language::best(const QStringList &wanted)
{
    const QStringList codes = all();
    for (const QString &each : wanted) {
        const QLocale locale(each);
        if (codes.contains(locale.name()))
            return locale.name();
        const auto sameTongue = std::find_if(codes.begin(), codes.end(), [&](const QString &code) {
            const QLocale own(code);
            return locale.language() != QLocale::C && own.language() == locale.language()
                && own.script() == locale.script();
        });
        if (sameTongue != codes.end())
            return *sameTongue;
    }
    return QStringLiteral("en");
}

void Language::use(const QString &code)
{
    const QString chosen = all().contains(code) ? code : best(QLocale::system().uiLanguages());
    auto words = std::make_unique<QTranslator>();
    if (!words->load(QStringLiteral(":/galley/i18n/galley_%1.qm").arg(chosen)))
        words.reset();
    use(chosen, std::move(words));
}

void Language::use(const QString &code, std::unique_ptr<QTranslator> words)
{
    const QLocale then;
    const auto before = std::exchange(m_texts, std::make_unique<ToldTexts>(std::move(words)));
    const auto qtsBefore = std::exchange(m_qtsTexts, std::make_unique<QTranslator>());
    m_code = code;
    for (QTranslator *old : {static_cast<QTranslator *>(before.get()), qtsBefore.get()}) {
        if (old)
            QCoreApplication::removeTranslator(old);
    }
    loadQtsWords();
    QCoreApplication::installTranslator(m_texts.get());
    QLocale::setDefault(writing(code));
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    if (!before)
        return;
    retellWindows(Retelling(*before, *qtsBefore, then));
    Q_EMIT changed();
}

void Language::loadQtsWords()
{
    // Beside the program where it was installed with its own Qt, whose tools call the file qt_XX.
    const QString folders[]
        = {QCoreApplication::applicationDirPath() + QStringLiteral("/translations"),
           QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
    for (const QString &folder : folders) {
        for (const char16_t *name : {u"qtbase_", u"qt_"}) {
            if (m_qtsTexts->load(QString::fromUtf16(name) + m_code, folder)) {
                QCoreApplication::installTranslator(m_qtsTexts.get());
                return;
            }
        }
    }
}

} // namespace Galley
