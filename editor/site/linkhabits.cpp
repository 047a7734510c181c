// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/linkhabits.h"

#include "render/picturereference.h"
#include "site/fieldkind.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace Galley {

namespace {

constexpr int MostOfOnePost = 40; ///< references that are asked for

/// "{{site.baseurl}}/" and "{{ site.baseurl }}/" are one.
QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

} // namespace

LinkVotes::Vote &LinkVotes::voteFor(const LinkStyle &style)
{
    for (Vote &vote : m_all) {
        if (vote.style.form == style.form && vote.style.fromPage == style.fromPage
            && vote.style.root.has_value() == style.root.has_value()
            && withoutBlanks(vote.style.before) == withoutBlanks(style.before)
            && withoutBlanks(vote.style.behind) == withoutBlanks(style.behind))
            return vote;
    }
    m_all.append({.style = style, .roots = {}, .folders = {}});
    return m_all.last();
}

void LinkVotes::add(const LinkStyle &style, bool isThere, const QString &folder)
{
    constexpr int farMore = 1000;
    Vote &vote = voteFor(style);
    ++vote.references;
    ++vote.folders[folder];
    if (style.root)
        vote.roots[*style.root] += isThere ? farMore : 1;
}

const LinkVotes::Vote *LinkVotes::best() const
{
    const auto best
        = std::max_element(m_all.cbegin(), m_all.cend(), [](const Vote &a, const Vote &b) {
              return std::tie(a.posts, a.references) < std::tie(b.posts, b.references);
          });
    return best == m_all.cend() ? nullptr : &*best;
}

void LinkVotes::addPost(const LinkVotes &post)
{
    const Vote *chosen = post.best();
    if (!chosen)
        return;
    Vote &vote = voteFor(chosen->style);
    ++vote.posts;
    vote.references += chosen->references;
    for (auto root = chosen->roots.begin(); root != chosen->roots.end(); ++root)
        vote.roots[root.key()] += root.value();
    for (auto folder = chosen->folders.begin(); folder != chosen->folders.end(); ++folder)
        vote.folders[folder.key()] += folder.value();
}

std::optional<LinkStyle> LinkVotes::most() const
{
    const Vote *vote = best();
    if (!vote)
        return std::nullopt;
    LinkStyle style = vote->style;
    int weight = 0;
    for (auto root = vote->roots.begin(); root != vote->roots.end(); ++root) {
        if (root.value() > weight) {
            weight = root.value();
            style.root = root.key();
        }
    }
    return style;
}

QString LinkVotes::sample() const
{
    const Vote *vote = best();
    if (!vote || !vote->style.root)
        return QStringLiteral("relative");
    QString start = vote->style.before;
    for (auto folder = vote->folders.begin(); folder != vote->folders.end(); ++folder) {
        if (!folder.key().isEmpty() && folder.value() * 2 > vote->references)
            start += folder.key() + u'/';
    }
    return start + QStringLiteral("...") + vote->style.behind;
}

void LinkHabits::add(const QString &postFile, const FrontMatter &frontMatter, const QString &text)
{
    LinkVotes covers;
    for (const Field &field : frontMatter.fields()) {
        if (field.isScalar && endsLikePicture(field.value))
            addTarget(postFile, field.value, covers);
    }
    m_covers.addPost(covers);
    LinkVotes body;
    const qsizetype start = frontMatter.fence().bodyStart;
    const QList<PictureReference> pictures = findPictures(QStringView(text).mid(start));
    for (const PictureReference &picture : pictures.mid(0, MostOfOnePost))
        addTarget(postFile, picture.target, body);
    m_bodies.addPost(body);
}

void LinkHabits::addTarget(const QString &postFile, const QString &target, LinkVotes &votes)
{
    const auto style = linkStyleOf(m_blog, postFile, target);
    if (!style || style->fromPage || (isBarePath(target) && !endsLikePicture(target)))
        return;
    ++m_seen;
    const QString path = placeByStyle(m_blog, *style, target);
    const QString below = style->root && !path.isEmpty()
        ? QDir(m_blog.root).relativeFilePath(path).mid(style->root->size())
        : QString();
    const QString folder = below.contains(u'/') ? below.section(u'/', 0, 0) : QString();
    votes.add(*style, !path.isEmpty() && QFileInfo::exists(path), folder);
}

LinkStyle LinkHabits::style() const
{
    if (const auto body = m_bodies.most())
        return *body;
    return m_covers.most().value_or(LinkStyle(usualLinkForm(m_blog)));
}

LinkStyle LinkHabits::coverStyle() const
{
    return m_covers.most().value_or(style());
}

QString LinkHabits::sample() const
{
    if (!m_bodies.isEmpty() || !m_covers.isEmpty())
        return (m_bodies.isEmpty() ? m_covers : m_bodies).sample();
    const bool fromRoot = usualLinkForm(m_blog) == LinkForm::FromRoot;
    return fromRoot ? QStringLiteral("/...") : QStringLiteral("relative");
}

} // namespace Galley
