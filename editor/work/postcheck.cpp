// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/postcheck.h"

#include "post/frontmatter.h"
#include "site/fieldkind.h"
#include "site/headfields.h"
#include "site/postdate.h"
#include "site/postsummary.h"
#include "site/problemtext.h"
#include "site/reference.h"
#include "work/namedpictures.h"
#include "work/postlinks.h"
#include "work/textrepair.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// A text written like a date whose day, month or hour does not exist. What is merely written in a
/// way of its own is none of these: other readers may know it.
bool isImpossibleDate(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:([Tt ]+)(\\d{1,2}):(\\d{2})|(\\d+:))?"));
    const QRegularExpressionMatch match = form.match(value.trimmed());
    if (!match.hasMatch() || readPostDate(value).isValid())
        return false;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    const bool time = match.captured(5).isEmpty()
        || QTime(match.captured(5).toInt(), match.captured(6).toInt()).isValid();
    return !date.isValid() || !time || !match.captured(7).isEmpty();
}

/// Whether anything can be garbled: a byte that begins a sequence, read as a letter, with another
/// one behind it. Looking closer parses the text, which most posts can do without.
bool mayBeGarbled(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0xC2 && c <= 0xF4 && text[i + 1].unicode() >= 0x80)
            return true;
    }
    return false;
}

/// Whether the HTML or JSX tag around a position says something about its alt text, be it nothing.
bool hasAltAttribute(QStringView text, qsizetype position)
{
    static const QRegularExpression alt(QStringLiteral("\\balt\\s*=|\\balt[\\s/>]"),
                                        QRegularExpression::CaseInsensitiveOption);
    const qsizetype open = text.lastIndexOf(QLatin1Char('<'), position);
    const qsizetype close = text.indexOf(QLatin1Char('>'), position);
    if (open < 0)
        return true;
    const qsizetype length = (close < 0 ? text.size() : close + 1) - open;
    return alt.match(text.sliced(open, length)).hasMatch();
}

} // namespace

/// The findings of one text, which turns positions into lines and columns.
class PostCheck::Places
{
public:
    explicit Places(const QString &text)
        : m_text(text)
    { }

    void add(Finding::Code code, qsizetype position, const QString &message)
    {
        position = std::clamp<qsizetype>(position, 0, m_text.size());
        const QStringView before = QStringView(m_text).first(position);
        const qsizetype lineStart = before.lastIndexOf(QLatin1Char('\n')) + 1;
        m_found.append({code, int(before.count(QLatin1Char('\n'))) + 1,
                        int(position - lineStart) + 1, message});
    }
    void addAtLine(Finding::Code code, int line, const QString &message)
    {
        m_found.append({code, std::max(line, 1), 1, message});
    }

    QList<Finding> take()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Finding &a, const Finding &b) {
            return a.line != b.line ? a.line < b.line : a.column < b.column;
        });
        return std::move(m_found);
    }

private:
    const QString &m_text;
    QList<Finding> m_found;
};

PostCheck::PostCheck(Blog blog, const QStringList &posts)
    : m_blog(std::move(blog))
    , m_addresses(m_blog, posts)
{ }

QList<Finding> PostCheck::check(const QString &path, const QString &text) const
{
    return check(path, text, readNamedPictures(text));
}

QList<Finding> PostCheck::check(const QString &path, const QString &text,
                                const NamedPictures &named) const
{
    Places places(text);
    const FrontMatter &frontMatter = named.frontMatter;
    checkFrontMatter(frontMatter, text, places);
    checkDates(frontMatter, path, places);
    checkTitle(frontMatter, text, places);
    checkPictures(named, path, text, places);
    checkLinks(frontMatter, path, text, places);
    const QList<GarbledPlace> all = mayBeGarbled(text) ? garbledIn(text) : QList<GarbledPlace>();
    for (const GarbledPlace &garbled : all) {
        places.add(Finding::Mojibake, garbled.span.start,
                   tr("Garbled text: “%1” was probably “%2”.").arg(garbled.before, garbled.after));
    }
    return places.take();
}

void PostCheck::checkFrontMatter(const FrontMatter &frontMatter, const QString &text,
                                 Places &places) const
{
    if (!frontMatter.problem())
        return;
    const Problem &problem = *frontMatter.problem();
    Finding::Code code = Finding::FrontMatterInvalid;
    switch (problem.code) {
    case Problem::FenceUnclosed:
    case Problem::YamlInvalid:
    case Problem::FrontMatterTooLarge:
    case Problem::TomlInvalid:
    case Problem::JsonInvalid:
    case Problem::YamlControlCharacter:
    case Problem::FenceNotAtTop:
        break;
    case Problem::DuplicateKey:
        code = Finding::DuplicateKey;
        break;
    default:
        return; // Only a form cannot edit it: the site can be built.
    }
    // TOML has dates of its own and stumbles over one that does not exist.
    if (problem.code == Problem::TomlInvalid && problem.line > 0) {
        const QString line = text.section(QLatin1Char('\n'), problem.line - 1, problem.line - 1);
        if (const QString value = line.section(QLatin1Char('='), 1); isImpossibleDate(value)) {
            places.addAtLine(Finding::DateImpossible, problem.line,
                             tr("There is no such day: %1.").arg(value.trimmed()));
            return;
        }
    }
    places.addAtLine(code, problem.line, problemText(problem));
}

void PostCheck::checkDates(const FrontMatter &frontMatter, const QString &path,
                           Places &places) const
{
    for (const Field &field : frontMatter.fields()) {
        if (field.isScalar && isDateKey(field.key) && isImpossibleDate(field.value)) {
            places.add(Finding::DateImpossible, field.span.start,
                       tr("There is no such day: %1.").arg(field.value.trimmed()));
        }
    }
    const QString named = dateInFileName(QFileInfo(path).fileName());
    if (!named.isEmpty() && isImpossibleDate(named)) {
        places.addAtLine(
            Finding::DateImpossible, 1,
            tr("The file’s name begins with a day that does not exist: %1.").arg(named));
    }
}

void PostCheck::checkTitle(const FrontMatter &frontMatter, const QString &text,
                           Places &places) const
{
    for (const Field &field : frontMatter.fields()) {
        if (field.key.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0
            && !field.value.trimmed().isEmpty())
            return;
    }
    // Of front matter that cannot be read its lines tell, too.
    const bool told = frontMatter.problem()
        && !HeadFields(text).value({QStringLiteral("title")}).simplified().isEmpty();
    if (!told && firstHeading(QStringView(text).mid(frontMatter.fence().bodyStart)).isEmpty())
        places.addAtLine(Finding::TitleMissing, 1, tr("The post has no title."));
}

void PostCheck::checkPicture(const QString &path, const QString &target, qsizetype position,
                             bool certain, Places &places) const
{
    const ResolvedReference found = resolveReference(m_blog, path, target);
    const QString shown = QDir(m_blog.root).relativeFilePath(found.file);
    if (found.status == ReferenceStatus::WrongCase) {
        places.add(Finding::ImageCase, position,
                   tr("The picture’s file is spelled in other letters: %1. Web servers tell "
                      "upper from lower case.")
                       .arg(shown));
    } else if (found.status == ReferenceStatus::Missing && certain) {
        places.add(Finding::ImageMissing, position,
                   tr("The picture is not in the blog: %1.").arg(target));
    }
}

void PostCheck::checkPictures(const NamedPictures &named, const QString &path, const QString &text,
                              Places &places) const
{
    for (const FrontPicture &picture : named.front) {
        // "logo.png" under a key that is no cover's may be a title.
        checkPicture(path, picture.target, picture.position, picture.coverRank >= 0, places);
    }
    const qsizetype bodyStart = named.frontMatter.fence().bodyStart;
    for (const PictureReference &picture : named.body) {
        const qsizetype position = bodyStart + picture.start;
        checkPicture(path, picture.target, position, true, places);
        const bool markdown = picture.syntax == PictureReference::Syntax::Markdown
            || picture.syntax == PictureReference::Syntax::Reference;
        const bool silent = markdown ? picture.alt.trimmed().isEmpty()
                                     : picture.syntax == PictureReference::Syntax::Html
                && picture.alt.isEmpty() && !hasAltAttribute(text, position);
        if (silent) {
            places.add(Finding::AltMissing, position,
                       tr("The picture has no description for those who cannot see it."));
        }
    }
}

void PostCheck::checkLinks(const FrontMatter &frontMatter, const QString &path, const QString &text,
                           Places &places) const
{
    const qsizetype bodyStart = frontMatter.fence().bodyStart;
    for (const PostLink &link : findPostLinks(QStringView(text).mid(bodyStart))) {
        if (m_addresses.look(path, link.target, link.named) == PostAddresses::Verdict::Broken) {
            places.add(Finding::LinkBroken, bodyStart + link.start,
                       tr("The link leads to no post: %1.").arg(link.target));
        }
    }
}

} // namespace Galley
