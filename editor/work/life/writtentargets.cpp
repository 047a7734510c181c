// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/writtentargets.h"

#include "post/fence.h"
#include "render/linktarget.h"
#include "work/life/proseonly.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

using Kind = WrittenTarget::Kind;

/// Attributes whose value is an address even if it is a single word.
bool isAddressAttribute(QStringView name)
{
    for (const char *known : {"href", "src", "poster", "data-src", "to", "url", "link", "image"}) {
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// A word that ends as a file's name does: "cover.jpg".
bool isFileName(QStringView word)
{
    static const QRegularExpression suffix(
        QStringLiteral("[^\\s.]\\.[A-Za-z][A-Za-z0-9]{1,4}(?:[?#]\\S*)?$"));
    return suffix.match(word).hasMatch();
}

/// Tags whose first argument is a post.
bool isNamingTag(QStringView name)
{
    for (const char *known :
         {"ref", "relref", "post_url", "link", "post_link", "post_path", "doc"}) {
        if (name == QLatin1String(known))
            return true;
    }
    return false;
}

class TargetFinder
{
public:
    explicit TargetFinder(const QString &text)
        : m_text(text)
        , m_fence(findFence(text))
    { }
    QList<WrittenTarget> find();

private:
    void addFrontMatter();
    void addFrontLine(qsizetype from, qsizetype to);
    void addInline();
    void addDefinitions();
    void addAttributes();
    void addTags();
    void addTag(qsizetype from, QStringView inner);
    void addMatches(const QRegularExpression &pattern, Kind kind);
    void add(qsizetype start, qsizetype length, Kind kind, const QString &key = {});
    void addInBody(qsizetype start, qsizetype length, Kind kind)
    {
        add(m_fence.bodyStart + start, length, kind);
    }

    const QString &m_text;
    const Fence m_fence;
    QString m_body; ///< without its code
    QString m_key; ///< of the front matter's value that is read
    QList<WrittenTarget> m_found;
};

QList<WrittenTarget> TargetFinder::find()
{
    static const QRegularExpression imported(
        QStringLiteral("^(?:import|export)\\b[^\"'\\n]*[\"']([^\"'\\n]*/[^\"'\\n]*)[\"']"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression bare(QStringLiteral("\\b(https?://[^\\s<>\"'()\\[\\]{}|]+)"));
    static const QRegularExpression wiki(
        QStringLiteral("\\[\\[([^\\[\\]\\n|#]+)(?:[|#][^\\[\\]\\n]*)?\\]\\](?!\\()"));
    addFrontMatter();
    m_body = proseOnly(QStringView(m_text).mid(m_fence.bodyStart));
    addInline();
    addDefinitions();
    addTags();
    addAttributes();
    addMatches(imported, Kind::Address);
    addMatches(wiki, Kind::Named);
    addMatches(bare, Kind::Address);
    // What was found in two ways stays as what it was found first.
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto &a, const auto &b) { return a.span.start < b.span.start; });
    QList<WrittenTarget> apart;
    for (const WrittenTarget &target : std::as_const(m_found)) {
        if (apart.isEmpty() || target.span.start >= apart.constLast().span.end())
            apart.append(target);
    }
    return apart;
}

void TargetFinder::add(qsizetype start, qsizetype length, Kind kind, const QString &key)
{
    while (length > 0 && m_text[start].isSpace()) {
        ++start;
        --length;
    }
    while (length > 0 && m_text[start + length - 1].isSpace())
        --length;
    if (length > 0)
        m_found.append({{start, length}, kind, key});
}

void TargetFinder::addFrontMatter()
{
    for (qsizetype from = m_fence.content.start; from < m_fence.content.end();) {
        qsizetype to = m_text.indexOf(u'\n', from);
        if (to < 0 || to > m_fence.content.end())
            to = m_fence.content.end();
        addFrontLine(from, to);
        from = to + 1;
    }
}

void TargetFinder::addFrontLine(qsizetype from, qsizetype to)
{
    static const QRegularExpression keyed(
        QStringLiteral("^[ \\t]*(?:-[ \\t]+)*(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"'#:=\\[\\]{},]"
                       "[^\"'#:=\\[\\]{},]*))[ \\t]*(?::(?=\\s|$)|=)[ \\t]*"));
    static const QRegularExpression item(QStringLiteral("^[ \\t]*(?:-[ \\t]+)+"));
    static const QRegularExpression quoted(
        QStringLiteral("\"([^\"]*)\"|'([^']*)'|([^\\s\"',\\[\\]{}]+)"));
    const QString line = m_text.mid(from, to - from);
    qsizetype at = 0;
    if (const auto match = keyed.match(line); match.hasMatch()) {
        m_key = QString(match.captured(1) + match.captured(2) + match.captured(3)).trimmed();
        at = match.capturedEnd();
    } else if (const auto dash = item.match(line); dash.hasMatch()) {
        at = dash.capturedEnd();
    }
    const QStringView value = QStringView(line).mid(at);
    if (value.isEmpty() || value.startsWith(u'#'))
        return;
    const bool plain = !value.startsWith(u'"') && !value.startsWith(u'\'')
        && !value.startsWith(u'[') && !value.startsWith(u'{');
    if (plain && m_fence.kind != FrontMatterKind::Json && !value.endsWith(u',')) {
        const qsizetype comment = value.indexOf(QLatin1String(" #"));
        add(from + at, comment < 0 ? value.size() : comment, Kind::Value, m_key);
        return;
    }
    for (auto matches = quoted.globalMatch(line, at); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 1; group <= 3; ++group) {
            if (match.capturedLength(group) > 0)
                add(from + match.capturedStart(group), match.capturedLength(group), Kind::Value,
                    m_key);
        }
    }
}

void TargetFinder::addInline()
{
    for (qsizetype at = m_body.indexOf(QLatin1String("](")); at >= 0;
         at = m_body.indexOf(QLatin1String("]("), at + 2)) {
        const LinkTarget target = readInlineTarget(m_body, at + 1, m_body.size());
        if (target.end == 0 || target.length == 0)
            continue;
        qsizetype start = target.start;
        if (target.templated) {
            // "{{ site.baseurl }}/x": the tag's own arguments are found with all tags.
            const QString written = m_body.mid(target.start, target.length);
            const qsizetype end = std::max(written.lastIndexOf(QLatin1String("}}")),
                                           written.lastIndexOf(QLatin1String("%}")));
            if (end < 0 || end + 2 >= written.size())
                continue;
            start += end + 2;
        }
        addInBody(start, target.start + target.length - start, Kind::Address);
    }
}

void TargetFinder::addDefinitions()
{
    if (!m_body.contains(QLatin1String("]:")))
        return;
    const qsizetype size = m_body.size();
    const auto nextLine = [&](qsizetype from) {
        const qsizetype end = from < size ? m_body.indexOf(u'\n', from) : -1;
        return end < 0 ? size : end + 1;
    };
    for (qsizetype line = 0; line < size;) {
        const qsizetype next = nextLine(line);
        const LinkDefinition definition = readLinkDefinition(m_body, line, next, nextLine(next));
        if (definition.target.end > 0 && definition.target.length > 0)
            addInBody(definition.target.start, definition.target.length, Kind::Address);
        line = next;
    }
}

void TargetFinder::addAttributes()
{
    static const QRegularExpression attribute(QStringLiteral(
        "([\\w:.@-]+)\\s*=\\s*\\{?\\s*(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|`([^`\\n]+)`)"));
    static const QRegularExpression piece(QStringLiteral("[^\\s,]+"));
    static const QRegularExpression url(
        QStringLiteral("\\burl\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)"));
    for (auto matches = attribute.globalMatch(m_body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.capturedLength(2) > 0 ? 2 : (match.capturedLength(3) > 0 ? 3 : 4);
        const QStringView value = match.capturedView(group);
        if (match.capturedView(1).endsWith(QLatin1String("srcset"), Qt::CaseInsensitive)) {
            for (auto pieces = piece.globalMatch(value); pieces.hasNext();) {
                const QRegularExpressionMatch one = pieces.next();
                if (one.capturedView().contains(u'/') || isFileName(one.capturedView()))
                    addInBody(match.capturedStart(group) + one.capturedStart(),
                              one.capturedLength(), Kind::Address);
            }
        } else if (match.capturedView(1) == QLatin1String("style")) {
            for (auto urls = url.globalMatch(value); urls.hasNext();) {
                const QRegularExpressionMatch one = urls.next();
                addInBody(match.capturedStart(group) + one.capturedStart(1), one.capturedLength(1),
                          Kind::Address);
            }
        } else if (isAddressAttribute(match.capturedView(1)) || value.contains(u'/')
                   || isFileName(value)) {
            addInBody(match.capturedStart(group), value.size(), Kind::Address);
        }
    }
}

void TargetFinder::addTags()
{
    static const QRegularExpression tag(
        QStringLiteral("\\{\\{[<%](.*?)[>%]\\}\\}|\\{%(.*?)%\\}|\\{\\{(?![<%])(.*?)\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = tag.globalMatch(m_body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 1; group <= 3; ++group) {
            if (match.capturedLength(group) > 0)
                addTag(match.capturedStart(group), match.capturedView(group));
        }
    }
}

void TargetFinder::addTag(qsizetype from, QStringView inner)
{
    static const QRegularExpression first(QStringLiteral("^[-/\\s]*([\\w.-]+)"));
    static const QRegularExpression argument(QStringLiteral(
        "(?:([\\w.-]+)\\s*[=:]\\s*)?(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\\s\"'`|]+))"));
    const QRegularExpressionMatch name = first.match(inner);
    qsizetype at = 0;
    bool naming = false;
    if (name.hasMatch()) {
        naming = isNamingTag(name.capturedView(1));
        at = name.capturedEnd();
    }
    for (auto matches = argument.globalMatch(inner, at); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 2; group <= 5; ++group) {
            const QStringView value = match.capturedView(group);
            const qsizetype start = from + match.capturedStart(group);
            if (value.isEmpty())
                continue;
            const QStringView key = match.capturedView(1);
            if (naming && (key.isEmpty() || key == QLatin1String("path"))) {
                addInBody(start, value.size(), Kind::Named);
                naming = false; // what follows is the link's text
                continue;
            }
            if (value.contains(u'/') || isAddressAttribute(key) || isFileName(value))
                addInBody(start, value.size(), Kind::Address);
        }
    }
}

void TargetFinder::addMatches(const QRegularExpression &pattern, Kind kind)
{
    for (auto matches = pattern.globalMatch(m_body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        addInBody(match.capturedStart(1), match.capturedLength(1), kind);
    }
}

} // namespace

QList<WrittenTarget> writtenTargets(const QString &text)
{
    return TargetFinder(text).find();
}

} // namespace Galley
