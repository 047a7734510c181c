// SPDX-License-Identifier: GPL-3.0-or-later
#include "editjudge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Galley;

namespace {

QString contentOf(const QString &text, const Fence &fence)
{
    return text.mid(fence.content.start, fence.content.length);
}

void run(const QString &program, const QString &script, const QByteArray &input,
         const QStringList &names, QStringList &objections)
{
    if (names.isEmpty())
        return;
    QProcess judge;
    // Where Debian keeps the packages of npm, which an installed node does not look into by itself.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
    judge.setProcessEnvironment(environment);
    judge.start(program, {script});
    if (!judge.waitForStarted()) {
        objections += program + QStringLiteral(" cannot be started: it judges the edits");
        return;
    }
    judge.write(input);
    judge.closeWriteChannel();
    judge.waitForFinished(240000);
    const QString said = QString::fromUtf8(judge.readAllStandardOutput());
    const QString count = QStringLiteral("judged %1").arg(names.size());
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts)) {
        if (line == count)
            continue;
        const qsizetype colon = line.indexOf(u':');
        objections += names.value(line.first(qMax<qsizetype>(colon, 0)).toInt()) + line.mid(colon);
    }
    if (!said.contains(count))
        objections += script + u' ' + QString::fromUtf8(judge.readAllStandardError());
}

} // namespace

void EditJudge::add(const QString &name, const QString &before, const QString &after,
                    const QVariantList &path, const QJsonValue &value)
{
    const Fence fence = findFence(before);
    QJsonObject edit{{QStringLiteral("before"), contentOf(before, fence)},
                     {QStringLiteral("after"), contentOf(after, findFence(after))},
                     {QStringLiteral("path"), QJsonArray::fromVariantList(path)}};
    if (!value.isUndefined())
        edit.insert(QStringLiteral("value"), value);
    const bool yaml = fence.kind == FrontMatterKind::Yaml;
    if (!yaml) {
        edit.insert(QStringLiteral("kind"),
                    fence.kind == FrontMatterKind::Toml       ? QStringLiteral("toml")
                        : fence.kind == FrontMatterKind::Json ? QStringLiteral("json")
                                                              : QStringLiteral("metadata"));
    }
    (yaml ? m_yaml : m_others) += QJsonDocument(edit).toJson(QJsonDocument::Compact) + '\n';
    (yaml ? m_yamlNames : m_otherNames) += name;
}

QStringList EditJudge::objections() const
{
    const QString folder = QStringLiteral(GALLEY_CASES "/../post/judges/");
    QStringList result;
    run(QStringLiteral("node"), folder + QLatin1String("yaml.js"), m_yaml, m_yamlNames, result);
    run(QStringLiteral("python3"), folder + QLatin1String("others.py"), m_others, m_otherNames,
        result);
    return result;
}
