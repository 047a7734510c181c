// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postcopy.h"

#include "post/textformat.h"
#include "site/fieldkind.h"
#include "site/headfields.h"
#include "site/headtext.h"
#include "site/postdate.h"
#include "site/safefile.h"
#include "work/life/postfolders.h"
#include "work/life/postrewrite.h"
#include "work/life/rewriteplan.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

constexpr int MostNeighbours = 30; ///< tell whether posts here are marked as drafts

bool isKey(const QString &key, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Result<QString> edited(const QString &text, const Result<EditList> &edits)
{
    if (!edits)
        return edits.problem();
    return edits->applied(text);
}

/// The day on which a post came out, not the one of its last change.
bool isFirstDate(const QString &key)
{
    return isKey(key,
                 {"date", "publishedAt", "published_at", "pubDate", "pubDatetime", "publishDate",
                  "published", "release_date", "created", "createdAt"});
}

/// A bundle's neighbours are the bundles and posts beside its folder.
bool neighboursHaveDrafts(const PostName &name)
{
    const QFileInfo own(name.file());
    const QDir folder = QFileInfo(name.place()).dir();
    const QFileInfoList entries
        = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    int seen = 0;
    for (const QFileInfo &entry : entries) {
        const QString path
            = entry.isDir() ? entry.filePath() + u'/' + own.fileName() : entry.filePath();
        if (!isPostName(path) || !QFileInfo::exists(path) || ++seen > MostNeighbours)
            continue;
        const Result<QString> text = readHeadText(path);
        if (text && !HeadFields(*text).value({QStringLiteral("draft")}).isEmpty())
            return true;
    }
    return false;
}

/// Makes a copy's text step by step: each step is proved against the text before.
class CopyText
{
public:
    CopyText(const QString &text, const QDateTime &now)
        : m_text(text)
        , m_now(now)
    { }
    const QString &text() const { return m_text; }

    Done take(const Result<QString> &next)
    {
        if (!next)
            return next.problem();
        m_text = *next;
        return done();
    }
    Done setDates()
    {
        const FrontMatter before = FrontMatter::read(m_text);
        for (const Field &field : before.fields()) {
            if (!field.isScalar || !isFirstDate(field.key))
                continue;
            const QString form = dateFormOf(field.value);
            if (form.isEmpty())
                continue;
            if (const Done set = this->set(field.key, writeDate(m_now, form)); !set)
                return set;
        }
        return done();
    }
    Done setDraft(bool byNeighbours)
    {
        const FrontMatter before = FrontMatter::read(m_text);
        for (const Field &field : before.fields()) {
            if (!field.isScalar || field.kind != ScalarKind::Boolean)
                continue;
            if (isKey(field.key, {"draft"}))
                return set(field.key, QStringLiteral("true"));
            if (isKey(field.key, {"published"}))
                return set(field.key, QStringLiteral("false"));
        }
        const FrontMatter read = FrontMatter::read(m_text);
        if (!byNeighbours || read.problem() || read.fence().kind == FrontMatterKind::None)
            return done();
        return take(edited(m_text, read.setJson(QStringLiteral("draft"), QStringLiteral("true"))));
    }
    /// What is one page's alone must not be two pages'.
    Done dropAddresses()
    {
        const FrontMatter before = FrontMatter::read(m_text);
        for (const Field &field : before.fields()) {
            if (!isKey(field.key,
                       {"aliases", "alias", "redirect_from", "permalink", "url", "path", "id",
                        "guid", "abbrlink", "canonical", "canonical_url", "canonicalURL"}))
                continue;
            const Done dropped = take(edited(m_text, FrontMatter::read(m_text).remove(field.key)));
            if (!dropped)
                return dropped;
        }
        return done();
    }

private:
    Done set(const QString &key, const QString &value)
    {
        return take(edited(m_text, FrontMatter::read(m_text).set(key, value)));
    }

    QString m_text;
    const QDateTime m_now;
};

/// Adds what makes a copy of a folder; posts in it are not copied along.
Done addFolder(const QString &from, const QString &to, qint64 &left, QList<FileStep> &steps)
{
    steps.append(FileStep::makeFolder(to));
    const QFileInfoList entries = QDir(from).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isSymLink() || (entry.isFile() && isPostName(entry.fileName())))
            continue;
        if (entry.isDir()) {
            if (const Done added = addFolder(entry.filePath(), target, left, steps); !added)
                return added;
            continue;
        }
        left -= entry.size();
        if (left < 0)
            return Problem{Problem::FileTooLarge, {entry.filePath()}};
        const Result<FileBytes> file = readFile(entry.filePath());
        if (!file)
            return file.problem();
        steps.append(FileStep::make(target, file->bytes));
    }
    return done();
}

} // namespace

Result<FileOperation> planPostCopy(const Blog &blog, const QString &post, const QString &text,
                                   const QString &copyTitle, const QDateTime &now,
                                   const std::atomic_bool &cancelled, qint64 limit)
{
    const auto name = PostName::of(blog, post);
    if (!name)
        return Problem{Problem::NameInvalid, {QFileInfo(post).fileName()}};
    const Result<FileBytes> file = readFile(post);
    if (!file)
        return file.problem();
    const Result<DecodedText> decoded = decodeText(file->bytes);
    if (!decoded)
        return decoded.problem();
    const Namesakes namesakes(blog, post, postsOf(blog, post, cancelled));
    const PostName copy
        = name->withSlug(name->slug() + QStringLiteral("-copy")).withDate(now.date()).free();

    FileOperation operation{.kind = FileOperation::Kind::Duplicate,
                            .subject = copyTitle,
                            .post = post,
                            .postAfter = copy.file(),
                            .root = blog.root};
    // As a move reads its own pictures: those of a folder that is copied are the copy's.
    FileOperation moves{.root = blog.root};
    const PostFolders folders = postFolders(blog, *name, text, namesakes);
    for (const QString &folder : folders.own) {
        const QString target = folderRenamed(folder, *name, copy);
        if (!QFileInfo::exists(target))
            moves.steps.append(FileStep::move(folder, target));
    }
    qint64 left = limit;
    if (name->isBundle()) {
        if (const Done added = addFolder(name->place(), copy.place(), left, operation.steps);
            !added)
            return added.problem();
    }
    for (const FileStep &step : std::as_const(moves.steps)) {
        if (const Done added = addFolder(step.path, step.to, left, operation.steps); !added)
            return added.problem();
    }

    const ReferenceRewrite::Names names{*name, copy, true};
    CopyText made(text, now);
    if (const Done dropped = made.dropAddresses(); !dropped)
        return dropped.problem();
    const PostRewrite rewrite(ReferenceRewrite(blog, moves, namesakes, std::nullopt), names,
                              OwnFields{post, copyTitle});
    if (const Done named = made.take(edited(made.text(), rewrite.edits(post, made.text()))); !named)
        return named.problem();
    if (const Done dated = made.setDates(); !dated)
        return dated.problem();
    if (const Done drafted = made.setDraft(neighboursHaveDrafts(*name)); !drafted)
        return drafted.problem();
    TextFormat format = decoded->format;
    format.otherLines.clear();
    const Result<QByteArray> bytes = encodeText(made.text(), format);
    if (!bytes)
        return bytes.problem();
    operation.steps.append(FileStep::make(copy.file(), *bytes));
    return operation;
}

} // namespace Galley
