// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlanguage.h"

#include "site/headfields.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace Galley {

namespace {

bool isLanguage(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z]{2,3}([-_]([A-Za-z]{2}|[A-Z][a-z]{3}))?$"));
    return form.match(name).hasMatch() && QLocale(name).language() != QLocale::C;
}

} // namespace

QString languageInName(const QString &path)
{
    const QString last = QFileInfo(QFileInfo(path).completeBaseName()).suffix();
    return !last.isEmpty() && isLanguage(last) ? last : QString();
}

QString postLanguage(const Blog &blog, const QString &path, const HeadFields &head)
{
    const QString said = head.value(
        {QStringLiteral("lang"), QStringLiteral("language"), QStringLiteral("locale")});
    if (!said.isEmpty())
        return said;
    if (const QString inName = languageInName(path); !inName.isEmpty())
        return inName;
    if (blog.languages.isEmpty() || !path.startsWith(blog.root))
        return {};
    const QStringList folders = path.mid(blog.root.size()).split(QLatin1Char('/'));
    for (const QString &language : blog.languages) {
        if (folders.contains(language, Qt::CaseInsensitive))
            return language;
    }
    return {};
}

} // namespace Galley
