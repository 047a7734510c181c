// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagelook.h"

#include "look/look.h"

#include <QCoreApplication>
#include <QLocale>

namespace Galley {

namespace {

// --page of frame.css, light and dark.
constexpr QRgb LightPage = 0xffffffff;
constexpr QRgb DarkPage = 0xff1b1a18;

QString words(const char *text)
{
    return QCoreApplication::translate("Galley::PageWords", text);
}

} // namespace

QColor PageLook::background() const
{
    if (width > 0)
        return Look::instance().colour(Token::Desk);
    return QColor::fromRgb(isDark ? DarkPage : LightPage);
}

QJsonObject PageLook::toJson() const
{
    const Look &look = Look::instance();
    return {{QStringLiteral("theme"), isDark ? QStringLiteral("dark") : QStringLiteral("light")},
            {QStringLiteral("language"), QLocale().bcp47Name()}, // of the frame's words
            {QStringLiteral("width"), width},
            {QStringLiteral("desk"), look.colour(Token::Desk).name()},
            {QStringLiteral("line"), look.colour(Token::Line).name()},
            {QStringLiteral("hint"), look.colour(Token::Ink2).name()}};
}

QJsonObject pageWords()
{
    return {
        {QStringLiteral("gap-missing"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords", "This picture is not in the folder."))},
        {QStringLiteral("gap-case"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords",
                                 "On disk the name of this picture has other capitals."))},
        {QStringLiteral("gap-outside"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords",
                                 "This picture lies outside the blog's folder."))},
        {QStringLiteral("gap-remote"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords",
                                 "This picture is on another site and is not loaded."))},
        {QStringLiteral("web-pictures"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords", "Show pictures from the web for this blog"))},
        {QStringLiteral("gap-templated"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords",
                                 "The site's generator fills in this address. Galley cannot."))},
        {QStringLiteral("too-much"),
         words(QT_TRANSLATE_NOOP(
             "Galley::PageWords",
             "Too much for the preview: this is how it is written, or how it begins."))},
        {QStringLiteral("diagram"), words(QT_TRANSLATE_NOOP("Galley::PageWords", "Diagram"))},
        {QStringLiteral("diagram-problem"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords", "This diagram cannot be drawn."))},
        {QStringLiteral("alert-note"), words(QT_TRANSLATE_NOOP("Galley::PageWords", "Note"))},
        {QStringLiteral("alert-tip"), words(QT_TRANSLATE_NOOP("Galley::PageWords", "Tip"))},
        {QStringLiteral("alert-important"),
         words(QT_TRANSLATE_NOOP("Galley::PageWords", "Important"))},
        {QStringLiteral("alert-warning"), words(QT_TRANSLATE_NOOP("Galley::PageWords", "Warning"))},
        {QStringLiteral("alert-caution"), words(QT_TRANSLATE_NOOP("Galley::PageWords", "Caution"))},
    };
}

} // namespace Galley
