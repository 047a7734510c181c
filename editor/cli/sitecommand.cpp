// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"

#include "site/sidebyside.h"
#include "site/sitesurvey.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Galley {

namespace {

QString shownFolder(const QString &folder)
{
    return folder.isEmpty() ? QStringLiteral(".") : folder;
}

QStringList shownFolders(const QStringList &folders)
{
    QStringList shown;
    for (const QString &folder : folders)
        shown.append(shownFolder(folder));
    return shown;
}

QByteArray fieldsJson(const QList<FieldHabit> &fields)
{
    QList<QByteArray> all;
    for (const FieldHabit &field : fields) {
        all.append(jsonObject({{"key", jsonText(field.key)},
                               {"kind", jsonText(fieldKindId(field.kind))},
                               {"count", jsonText(field.count)}}));
    }
    return jsonArray(all);
}

void printJson(const Blog &blog, const SiteSurvey &survey, Console &console)
{
    QList<QByteArray> folders;
    for (const FolderSurvey &folder : survey.folders) {
        folders.append(jsonObject({{"folder", jsonText(shownFolder(folder.folder))},
                                   {"posts", jsonText(folder.posts)},
                                   {"fields", fieldsJson(folder.fields)}}));
    }
    console.write(
        jsonObject({{"generator", jsonText(generatorId(blog.generator))},
                    {"evidence", jsonText(QJsonArray::fromStringList(blog.evidence))},
                    {"contentFolders",
                     jsonText(QJsonArray::fromStringList(shownFolders(survey.contentFolders)))},
                    {"staticRoot", jsonText(shownFolder(blog.staticRoots.value(0)))},
                    {"imageLinkForm", jsonText(survey.linkSample)},
                    {"fields", fieldsJson(survey.fields)},
                    {"folders", jsonArray(folders)}})
        + '\n');
}

void printText(const Blog &blog, const SiteSurvey &survey, Console &console)
{
    const auto line = [&console](const char *name, const QString &value) {
        console.print(QStringLiteral("%1 %2\n").arg(QLatin1String(name), -15).arg(value));
    };
    line("generator", generatorId(blog.generator));
    for (const QString &evidence : blog.evidence)
        line("", evidence);
    for (const FolderSurvey &folder : survey.folders) {
        line("posts", QStringLiteral("%1 in %2").arg(folder.posts).arg(shownFolder(folder.folder)));
    }
    line("static root", shownFolder(blog.staticRoots.value(0)));
    line("image links", survey.linkSample);
    for (const FieldHabit &field : survey.fields) {
        line("field",
             QStringLiteral("%1 (%2, %3 of %4)")
                 .arg(field.key, fieldKindId(field.kind))
                 .arg(field.count)
                 .arg(survey.posts));
    }
}

} // namespace

ExitCode runSite(const Arguments &arguments, Console &console)
{
    const QString &folder = arguments.operands().first();
    if (!QFileInfo(folder).isDir()) {
        console.error(folder, Problem{Problem::FolderMissing, {folder}});
        return ExitCode::Unusable;
    }
    const Blog blog = blogAt(folder);
    const std::atomic_bool cancelled = false;
    const SiteSurvey survey = surveySite(blog, cancelled, processors());
    if (arguments.has(QStringLiteral("--json")))
        printJson(blog, survey, console);
    else
        printText(blog, survey, console);
    return ExitCode::Success;
}

} // namespace Galley
