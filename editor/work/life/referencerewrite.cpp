// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/referencerewrite.h"

#include "site/linkform.h"
#include "site/reference.h"
#include "work/life/siteaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

using Kind = WrittenTarget::Kind;

QString decoded(QStringView word)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(?=[!-/:-@\\[-`{-~])"));
    return QString::fromUtf8(
        QByteArray::fromPercentEncoding(word.toString().remove(escape).toUtf8()));
}

/// A word as it may stand in an address, in the way in which \a like is written.
QString encoded(const QString &word, QStringView like)
{
    static const QString unsafe = QStringLiteral(" ()<>[]\"'`%#?\\{}|^");
    static const QRegularExpression escaped(QStringLiteral("%[89A-Fa-f][0-9A-Fa-f]"));
    const bool ascii = escaped.match(like).hasMatch();
    // Between quotes or angle brackets a blank may stand as it is.
    const bool blanks = like.contains(u' ');
    QString all;
    for (const QChar c : word) {
        const bool safe = c == u' ' ? blanks : c.unicode() > 0x20 && !unsafe.contains(c);
        if (safe && c.unicode() != 0x7F && (!ascii || c.unicode() < 0x80 || c.isSurrogate()))
            all += c;
        else
            all += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
    }
    return all;
}

Edit inItsWriting(const Edit &edit, const QString &text)
{
    return {edit.span,
            encoded(edit.text, QStringView(text).mid(edit.span.start, edit.span.length))};
}

/// Whether a name, which is no address, may stand as it is: what ends it must not be in it.
bool mayStandPlain(const Edit &edit, const QString &text)
{
    static const QRegularExpression ending(QStringLiteral("[\"'`<>{}\\[\\]|#\\\\,]"));
    const QChar before = edit.span.start > 0 ? text[edit.span.start - 1] : QChar(u' ');
    return !ending.match(edit.text).hasMatch()
        && (!edit.text.contains(u' ') || !before.isSpace()
            || text.mid(edit.span.start, edit.span.length).contains(u' '));
}

bool hasScheme(QStringView target)
{
    static const QRegularExpression scheme(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)"));
    return scheme.match(target).hasMatch();
}

/// Keys of the front matter whose single words are names of posts.
bool isRelationKey(const QString &key)
{
    static const QRegularExpression relation(
        QStringLiteral("^(?:related\\w*|next\\w*|prev\\w*|previous\\w*|pagination_(?:next|prev)|"
                       "see_?also|translation_?of|sequel|parent)$"),
        QRegularExpression::CaseInsensitiveOption);
    return relation.match(key).hasMatch();
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0
        || a.normalized(QString::NormalizationForm_C)
               .compare(b.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive)
        == 0;
}

} // namespace

ReferenceRewrite::ReferenceRewrite(const Blog &blog, const FileOperation &moves,
                                   const Namesakes &namesakes, const std::optional<Names> &names)
    : m_blog(blog)
    , m_moves(moves)
    , m_namesakes(namesakes)
    , m_names(names)
    , m_addresses(siteAddresses(blog))
{
    m_moves.steps.removeIf([](const FileStep &step) { return step.kind != FileStep::Kind::Move; });
    const auto mark = [this](const QString &word) {
        const QString encodedWord = QString::fromLatin1(word.toUtf8().toPercentEncoding());
        for (const QString &form :
             {word, word.normalized(QString::NormalizationForm_C),
              word.normalized(QString::NormalizationForm_D), encodedWord, encoded(word, {}),
              QString(word).replace(u'_', QLatin1String("\\_"))}) {
            if (!form.isEmpty() && !m_marks.contains(form))
                m_marks.append(form);
        }
    };
    if (names)
        mark(names->before.slug());
    for (const FileStep &step : moves.steps) {
        if (step.kind == FileStep::Kind::Move)
            mark(QFileInfo(step.path).fileName());
    }
}

bool ReferenceRewrite::mayConcern(const QString &text) const
{
    return std::any_of(m_marks.begin(), m_marks.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool ReferenceRewrite::mayConcern(const QByteArray &bytes) const
{
    if (!bytes.isValidUtf8())
        return true; // another encoding: only its text can tell
    const QByteArray small = bytes.toLower();
    return std::any_of(m_marks.begin(), m_marks.end(), [&](const QString &word) {
        const QByteArray mark = word.toUtf8();
        // Bytes know small letters of ASCII only.
        return mark.size() == word.size() ? small.contains(mark.toLower())
                                          : mayConcern(QString::fromUtf8(bytes));
    });
}

std::optional<Edit> ReferenceRewrite::rewritten(const QString &postFile, const QString &text,
                                                const WrittenTarget &target) const
{
    qsizetype start = target.span.start;
    qsizetype end = target.span.end();
    const auto written = [&] { return QStringView(text).mid(start, end - start); };
    for (const QString &address : m_addresses) {
        if (written().startsWith(address)
            && (written().size() == address.size() || written()[address.size()] == u'/')) {
            start += address.size();
            break;
        }
    }
    if (written().isEmpty() || written().startsWith(u'#') || hasScheme(written())
        || written().contains(u'\n'))
        return std::nullopt;
    for (const QChar cut : {u'#', u'?'}) {
        if (const qsizetype at = written().indexOf(cut); at >= 0)
            end = start + at;
    }
    static const QRegularExpression pelican(
        QStringLiteral("^(?:\\{(?:filename|static|attach)\\}|\\|(?:filename|static|attach)\\|)"));
    const qsizetype mark = pelican.match(written()).capturedLength();
    QList<Segment> segments;
    for (qsizetype at = start + mark; at <= end;) {
        qsizetype slash = text.indexOf(u'/', at);
        if (slash < 0 || slash > end)
            slash = end;
        segments.append({{at, slash - at}, decoded(QStringView(text).mid(at, slash - at))});
        at = slash + 1;
    }
    const bool path = segments.size() > 1 || mark > 0;
    const bool word = target.kind != Kind::Value || isRelationKey(target.key);
    // The name alone of a file that moves: its place tells whether it is meant.
    const bool name = !segments.isEmpty() && isMovedName(segments.constLast().word);
    if (name || (target.kind != Kind::Named && (path || word))) {
        const QString whole = written().toString();
        if (const auto edit = asFile(postFile, whole, segments))
            return inItsWriting(*edit, text);
        // What is a file and stays where it is means no page.
        if (resolveReference(m_blog, postFile, whole).status == ReferenceStatus::Ok)
            return std::nullopt;
    }
    if (!path && !word)
        return std::nullopt;
    const auto edit = asPost(postFile, segments, target.kind, target.key);
    if (!edit)
        return std::nullopt;
    const bool plain = target.kind == Kind::Named || (target.kind == Kind::Value && !path);
    return plain && mayStandPlain(*edit, text) ? *edit : inItsWriting(*edit, text);
}

std::optional<Edit> ReferenceRewrite::asFile(const QString &postFile, const QString &path,
                                             const QList<Segment> &segments) const
{
    const ResolvedReference found = resolveReference(m_blog, postFile, path);
    if (found.file.isEmpty())
        return std::nullopt;
    const QString now = m_moves.moved(found.file);
    if (now == found.file)
        return std::nullopt;
    const bool isFile
        = std::any_of(m_moves.steps.begin(), m_moves.steps.end(), [&](const FileStep &step) {
              return step.path == found.file
                  && QFileInfo(step.path).path() != QFileInfo(step.to).path();
          });
    return isFile ? relocated(postFile, found.file, now, segments)
                  : replaced(found.file, now, segments);
}

bool ReferenceRewrite::isMovedName(const QString &word) const
{
    return std::any_of(m_moves.steps.begin(), m_moves.steps.end(), [&](const FileStep &step) {
        return isSame(QFileInfo(step.path).fileName(), word);
    });
}

/// The file lies in another folder now. What is written has a beginning, which stands for a folder,
/// and words below that: the beginning stays where the file is still below that folder.
std::optional<Edit> ReferenceRewrite::relocated(const QString &postFile, const QString &from,
                                                const QString &to,
                                                const QList<Segment> &segments) const
{
    const QStringList before = from.split(u'/');
    qsizetype same = 0;
    while (same < segments.size() && same < before.size()
           && isSame(segments[segments.size() - 1 - same].word, before[before.size() - 1 - same]))
        ++same;
    if (same == 0)
        return std::nullopt;
    const QString folder = before.mid(0, before.size() - same).join(u'/') + u'/';
    const qsizetype first = segments[segments.size() - same].span.start;
    const qsizetype end = segments.constLast().span.end();
    if (to.startsWith(folder))
        return Edit{{first, end - first}, to.mid(folder.size())};
    const qsizetype start = segments.constFirst().span.start;
    const QString beginning = segments.constFirst().word;
    // "/images/x": no such folder is served any more; "x", "./x", "../x": from the post.
    const LinkForm form = beginning.isEmpty() ? LinkForm::FromRoot
        : beginning == QLatin1String(".")     ? LinkForm::DotRelative
                                              : LinkForm::Relative;
    const QString written = referenceTo(m_blog, postFile, to, form);
    return Edit{{start, end - start},
                QString::fromUtf8(QByteArray::fromPercentEncoding(written.toUtf8()))};
}

/// Both paths have as many words; what is written ends as the old one does. The last word that
/// differs and is written is the one that changes.
std::optional<Edit> ReferenceRewrite::replaced(const QString &from, const QString &to,
                                               const QList<Segment> &segments) const
{
    const QStringList before = from.split(u'/');
    const QStringList after = to.split(u'/');
    qsizetype end = segments.size();
    if (end > 0 && segments[end - 1].word.isEmpty())
        --end; // a folder's slash
    if (before.size() != after.size())
        return std::nullopt;
    for (qsizetype back = 1; back <= end && back <= before.size(); ++back) {
        const Segment &segment = segments[end - back];
        const QString &old = before[before.size() - back];
        const QString &now = after[after.size() - back];
        if (!isSame(segment.word, old))
            return std::nullopt;
        if (old != now)
            return Edit{segment.span, now};
    }
    return std::nullopt;
}

/// Whether the words before a post's name may lead to it: those of its own path, languages, dates,
/// and what blogs call their posts. "/tags/trip" is no post.
bool ReferenceRewrite::isPlausible(const QStringList &before) const
{
    static const QRegularExpression usual(
        QStringLiteral(
            "^(?:\\.|\\.\\.|@|~|@site|\\{(?:filename|static|attach)\\}|"
            "\\|filename\\||\\d{1,4}|[a-z]{2}(?:-[a-z]{2,4})?|posts?|blog|articles?|writing|"
            "notes?|p|archives?|_posts|_drafts|content|src|docs|pages)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList own
        = QDir(m_blog.root).relativeFilePath(QFileInfo(m_names->before.place()).path()).split(u'/');
    return std::all_of(before.begin(), before.end(), [&](const QString &word) {
        return word.isEmpty() || own.contains(word, Qt::CaseInsensitive)
            || usual.match(word).hasMatch();
    });
}

std::optional<Edit> ReferenceRewrite::asPost(const QString &postFile,
                                             const QList<Segment> &segments, Kind kind,
                                             const QString &key) const
{
    if (!m_names)
        return std::nullopt;
    qsizetype at = segments.size() - 1;
    while (at > 0
           && (segments[at].word.isEmpty()
               || QFileInfo(segments[at].word).completeBaseName().section(u'.', 0, 0)
                   == QLatin1String("index")))
        --at;
    const Segment &name = segments[at];
    const auto now = m_names->before.renamed(name.word, m_names->after);
    if (!now || *now == name.word)
        return std::nullopt;
    const bool named = kind == Kind::Named || isRelationKey(key) || isPostName(name.word);
    if (!named && !m_names->addressFollows)
        return std::nullopt;
    QStringList before;
    for (qsizetype i = 0; i < at; ++i)
        before.append(segments[i].word);
    if (!isPlausible(before) || !m_namesakes.meansOurs(postFile, before))
        return std::nullopt;
    return Edit{name.span, *now};
}

} // namespace Galley
