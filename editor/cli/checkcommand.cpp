// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"
#include "cli/postfile.h"

#include "site/postwalk.h"
#include "work/postcheck.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <memory>

namespace Galley {

namespace {

QString severityName(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? QStringLiteral("error")
                                                : QStringLiteral("warning");
}

/// One run over all paths of the command line.
class CheckRun
{
public:
    CheckRun(bool json, Console &console)
        : m_json(json)
        , m_console(console)
    { }

    void checkPath(const QString &path);
    ExitCode finish();

private:
    struct Known {
        Blog blog;
        PostCheck check;
    };

    Known &knownBlog(const Blog &blog);
    void checkFile(Known &known, const QString &path, const QString &shown);

    const bool m_json;
    Console &m_console;
    const std::atomic_bool m_cancelled = false;
    std::map<QString, std::unique_ptr<Known>> m_blogs; ///< by root; each is read through once
    QList<QByteArray> m_findings;
    bool m_found = false;
    bool m_unreadable = false;
};

CheckRun::Known &CheckRun::knownBlog(const Blog &blog)
{
    std::unique_ptr<Known> &known = m_blogs[blog.root];
    if (!known) {
        QStringList posts;
        if (blog.scanned) {
            walkPosts(blog, blog.root, m_cancelled, [&](const QString &post) {
                posts.append(QDir(blog.root).relativeFilePath(post));
            });
        }
        known = std::make_unique<Known>(Known{blog, PostCheck(blog, posts)});
    }
    return *known;
}

void CheckRun::checkFile(Known &known, const QString &path, const QString &shown)
{
    const Result<LoadedPost> post = readPostFile(path);
    if (!post) {
        m_console.error(shown, post.problem());
        m_unreadable = true;
        return;
    }
    for (const Finding &finding : known.check.check(path, post->decoded.text)) {
        m_found = true;
        if (m_json) {
            m_findings.append(jsonObject({{"file", jsonText(shown)},
                                          {"line", jsonText(finding.line)},
                                          {"column", jsonText(finding.column)},
                                          {"code", jsonText(findingCodeId(finding.code))},
                                          {"severity", jsonText(severityName(finding.severity()))},
                                          {"message", jsonText(finding.message)}}));
        } else {
            m_console.print(QStringLiteral("%1:%2:%3: %4: %5 [%6]\n")
                                .arg(shown)
                                .arg(finding.line)
                                .arg(finding.column)
                                .arg(severityName(finding.severity()), finding.message,
                                     findingCodeId(finding.code)));
        }
    }
}

void CheckRun::checkPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        const QString absolute = info.absoluteFilePath();
        checkFile(knownBlog(blogOfFile(absolute)), absolute, path);
        return;
    }
    const QString folder = info.canonicalFilePath();
    Known &known = knownBlog(blogAround(folder));
    walkPosts(known.blog, folder, m_cancelled, [&](const QString &post) {
        checkFile(known, post,
                  QDir::cleanPath(path + QLatin1Char('/') + QDir(folder).relativeFilePath(post)));
    });
}

ExitCode CheckRun::finish()
{
    if (m_json)
        m_console.write(jsonObject({{"findings", jsonArray(m_findings)}}) + '\n');
    if (m_unreadable)
        return ExitCode::Unusable;
    return m_found ? ExitCode::Nothing : ExitCode::Success;
}

} // namespace

ExitCode runCheck(const Arguments &arguments, Console &console)
{
    CheckRun run(arguments.has(QStringLiteral("--json")), console);
    for (const QString &path : arguments.operands())
        run.checkPath(path);
    return run.finish();
}

} // namespace Galley
