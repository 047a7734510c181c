// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/linkhabits.h"

#include "render/picturereference.h"
#include "site/fieldkind.h"

namespace Galley {

void LinkHabits::add(const FrontMatter &frontMatter, const QString &text)
{
    for (const Field &field : frontMatter.fields()) {
        if (field.isScalar && endsLikePicture(field.value))
            addTarget(field.value);
    }
    const qsizetype body = frontMatter.fence().bodyStart;
    for (const PictureReference &picture : findPictures(QStringView(text).mid(body)))
        addTarget(picture.target);
}

void LinkHabits::addTarget(const QString &target)
{
    const auto form = linkFormOf(m_blog, target);
    if (!form)
        return;
    ++m_seen;
    ++m_forms[int(*form)];
    const qsizetype first = *form == LinkForm::WithStaticRoot ? 2 : 1;
    const QString folder = target.section(QLatin1Char('/'), first, first);
    const bool isFolder = target.count(QLatin1Char('/')) > first;
    ++m_folders[int(*form)][isFolder ? folder : QString()];
}

LinkForm LinkHabits::form() const
{
    LinkForm best = usualLinkForm(m_blog);
    int most = 0;
    for (auto it = m_forms.begin(); it != m_forms.end(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = LinkForm(it.key());
        }
    }
    return best;
}

QString LinkHabits::sample() const
{
    const LinkForm best = form();
    if (best == LinkForm::Relative || best == LinkForm::DotRelative)
        return QStringLiteral("relative");
    QString start = QStringLiteral("/");
    if (best == LinkForm::WithStaticRoot) {
        for (const QString &folder : m_blog.staticRoots) {
            const QString name = folder.section(QLatin1Char('/'), -1);
            if (start.size() == 1 && !name.isEmpty())
                start += name + QLatin1Char('/');
        }
    }
    const QMap<QString, int> folders = m_folders.value(int(best));
    for (auto it = folders.begin(); it != folders.end(); ++it) {
        if (!it.key().isEmpty() && it.value() * 2 > m_forms.value(int(best)))
            start += it.key() + QLatin1Char('/');
    }
    return start + QStringLiteral("...");
}

} // namespace Galley
