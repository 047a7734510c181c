// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"
#include "cli/postfile.h"

#include "site/postwalk.h"
#include "site/sidebyside.h"
#include "work/blogpictures.h"
#include "work/picturecheck.h"
#include "work/postcheck.h"

#include <QCoreApplication>
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

/// What is found in a post, and the pictures of its folder that nobody needs.
struct Checked {
    QList<Finding> findings;
    QStringList unused; ///< absolute
};

/// A blog and what has been learned of it.
struct Known {
    Known(const Blog &ofBlog, const QStringList &posts)
        : blog(ofBlog)
        , check(ofBlog, posts)
        , pictures(ofBlog)
    { }

    const Blog blog;
    const PostCheck check;
    const PictureCheck pictures;
};

Result<Checked> checkFile(const Known &known, const QString &path)
{
    const Result<LoadedPost> post = readPostFile(path);
    if (!post)
        return post.problem();
    const QString &text = post->decoded.text;
    const NamedPictures named = readNamedPictures(text);
    const BlogPictures places(known.blog, path, BlogPictures::Remote::Named,
                              BlogPictures::Sizes::Untold);
    const QList<PictureUse> uses = pictureUses(text, named, places);
    Checked checked{known.check.check(path, text, named) + known.pictures.check(uses),
                    known.pictures.unused(path, uses)};
    std::stable_sort(checked.findings.begin(), checked.findings.end(),
                     [](const Finding &a, const Finding &b) {
                         return a.line != b.line ? a.line < b.line : a.column < b.column;
                     });
    return checked;
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
    const Known &knownBlog(const Blog &blog);
    /// \a post is the absolute path of what is called \a shown.
    void tell(const Result<Checked> &checked, const QString &post, const QString &shown);
    void tell(const Finding &finding, const QString &shown);

    const bool m_json;
    Console &m_console;
    const std::atomic_bool m_cancelled = false;
    std::map<QString, std::unique_ptr<Known>> m_blogs; ///< by root; each is read through once
    QList<QByteArray> m_findings;
    bool m_found = false;
    bool m_unreadable = false;
};

const Known &CheckRun::knownBlog(const Blog &blog)
{
    std::unique_ptr<Known> &known = m_blogs[blog.root];
    if (!known) {
        QStringList posts;
        if (blog.scanned) {
            walkPosts(blog, blog.root, m_cancelled, [&](const QString &post) {
                posts.append(QDir(blog.root).relativeFilePath(post));
            });
        }
        known = std::make_unique<Known>(blog, posts);
    }
    return *known;
}

void CheckRun::tell(const Result<Checked> &checked, const QString &post, const QString &shown)
{
    if (!checked) {
        m_console.error(shown, checked.problem());
        m_unreadable = true;
        return;
    }
    for (const Finding &finding : checked->findings)
        tell(finding, shown);
    for (const QString &picture : checked->unused) {
        const QString below = QFileInfo(post).dir().relativeFilePath(picture);
        const Finding finding{Finding::ImageUnused, 1, 1,
                              QCoreApplication::translate(
                                  "Galley::Finding", "No text of the blog names this picture.")};
        tell(finding, QDir::cleanPath(QFileInfo(shown).path() + u'/' + below));
    }
}

void CheckRun::tell(const Finding &finding, const QString &shown)
{
    m_found = true;
    if (m_json) {
        m_findings.append(jsonObject({{"file", jsonText(shown)},
                                      {"line", jsonText(finding.line)},
                                      {"column", jsonText(finding.column)},
                                      {"code", jsonText(findingCodeId(finding.code))},
                                      {"severity", jsonText(severityName(finding.severity()))},
                                      {"message", jsonText(finding.message)}}));
        return;
    }
    // All at once: a file's name may have a "%2" in it.
    m_console.print(QStringLiteral("%1:%2:%3: %4: %5 [%6]\n")
                        .arg(shown, QString::number(finding.line), QString::number(finding.column),
                             severityName(finding.severity()), finding.message,
                             findingCodeId(finding.code)));
}

void CheckRun::checkPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        const QString absolute = info.absoluteFilePath();
        const Known &known = knownBlog(blogOfFile(absolute));
        tell(checkFile(known, absolute), absolute, path);
        return;
    }
    const QString folder = info.canonicalFilePath();
    const Known &known = knownBlog(blogAround(folder));
    QStringList posts;
    walkPosts(known.blog, folder, m_cancelled,
              [&posts](const QString &post) { posts.append(post); });
    takeInOrder(
        posts.size(), processors(), m_cancelled,
        [&](qsizetype i) { return checkFile(known, posts.at(i)); },
        [&](qsizetype i, const Result<Checked> &checked) {
            const QString below = QDir(folder).relativeFilePath(posts.at(i));
            tell(checked, posts.at(i), QDir::cleanPath(path + QLatin1Char('/') + below));
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
