// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postmove.h"

#include "blogtree.h"
#include "post/textformat.h"
#include "site/operation/operationrun.h"
#include "work/postcheck.h"

#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

PostMoveWish wish(const char *title, const char *slug)
{
    return {QString::fromUtf8(title), QString::fromUtf8(slug)};
}

/// What galley-cli check finds in all posts: post, line and code.
QStringList findings(const BlogTree &tree)
{
    QStringList relative;
    const Blog blog = tree.blog();
    const QStringList posts = postsOf(blog, tree.path(QStringLiteral("x")), notCancelled);
    for (const QString &post : posts)
        relative.append(QDir(tree.root()).relativeFilePath(post));
    relative.removeAll(QStringLiteral("x"));
    PostCheck check(blog, relative);
    QStringList all;
    for (const QString &post : std::as_const(relative)) {
        const auto file = readFile(tree.path(post));
        const auto text = decodeText(file->bytes);
        for (const Finding &finding : check.check(tree.path(post), text->text))
            all.append(QStringLiteral("%1 %2 %3")
                           .arg(finding.line)
                           .arg(findingCodeId(finding.code), finding.message));
    }
    all.sort();
    return all;
}

} // namespace

class TestPostMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAll_data();
    void movesAll();
    void twoNamesOfOneFileAreWrittenOnce();
    void theSampleOfTheIssue();
};

void TestPostMove::movesAll_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, const char *before, const char *post, const char *title,
                        const char *slug, const char *after) {
        const QStringList there = QString::fromUtf8(before).split(u'¦');
        QStringList now = QString::fromUtf8(after).split(u'¦');
        // What is not named stays.
        for (const QString &file : there) {
            const QString path = file.section(u':', 0, 0);
            const QString gone = u'-' + path;
            if (now.removeAll(gone) == 0
                && std::none_of(now.cbegin(), now.cend(), [&](const QString &other) {
                       return other.section(u':', 0, 0) == path;
                   }))
                now.append(file);
        }
        QTest::newRow(name) << there << QString::fromUtf8(post) << QString::fromUtf8(title)
                            << QString::fromUtf8(slug) << now;
    };
    row("a title alone changes one value",
        "next.config.js:x¦posts/a.md:---\ntitle: 'A'  # c\n---\n[a](/posts/a)\n", "posts/a.md",
        "It's B", "a", "posts/a.md:---\ntitle: 'It''s B'  # c\n---\n[a](/posts/a)\n");
    row("Next.js: file, folder, pictures, links in every form",
        "next.config.js:x¦"
        "posts/trip.md:---\ntitle: Trip\nimage: /public/images/posts/trip/a.jpg\n---\n"
        "![a](/images/posts/trip/a.jpg \"t\") <img src='/images/posts/trip/b%20c.jpg'>\n"
        "`/images/posts/trip/a.jpg`\n\n    /posts/trip\n¦"
        "posts/b.md:---\ntitle: B\nrelated: [trip, c]\ncover: /images/posts/trip/a.jpg\n---\n"
        "[x](/posts/trip) [y](/posts/trip/#top \"trip\") [z](trip.md) [w](./trip)\n\n"
        "trip posts/trip\n\n[r]: /posts/trip?x=1 'trip'\n\n<a href=\"/posts/trip.html\" "
        "title=\"trip\">t</a> [tag](/tags/trip) [other](/posts/trip-2) "
        "<Image srcset='/images/posts/trip/a.jpg 1x, /images/posts/trip/b.jpg 2x'/>\n"
        "```\n[x](/posts/trip)\n```\n¦posts/trip-2.md:---\ntitle: T\n---\n¦"
        "public/images/posts/trip/a.jpg:A¦public/images/posts/trip/b c.jpg:B",
        "posts/trip.md", "Journey", "the-journey",
        "-posts/trip.md¦-public/images/posts/trip/a.jpg¦-public/images/posts/trip/b c.jpg¦"
        "posts/the-journey.md:---\ntitle: Journey\nimage: "
        "/public/images/posts/the-journey/a.jpg\n---\n"
        "![a](/images/posts/the-journey/a.jpg \"t\") <img "
        "src='/images/posts/the-journey/b%20c.jpg'>\n"
        "`/images/posts/trip/a.jpg`\n\n    /posts/trip\n¦"
        "posts/b.md:---\ntitle: B\nrelated: [the-journey, c]\ncover: "
        "/images/posts/the-journey/a.jpg\n---\n"
        "[x](/posts/the-journey) [y](/posts/the-journey/#top \"trip\") [z](the-journey.md) "
        "[w](./the-journey)\n\n"
        "trip posts/trip\n\n[r]: /posts/the-journey?x=1 'trip'\n\n<a "
        "href=\"/posts/the-journey.html\" "
        "title=\"trip\">t</a> [tag](/tags/trip) [other](/posts/trip-2) "
        "<Image srcset='/images/posts/the-journey/a.jpg 1x, /images/posts/the-journey/b.jpg "
        "2x'/>\n"
        "```\n[x](/posts/trip)\n```\n¦"
        "public/images/posts/the-journey/a.jpg:A¦public/images/posts/the-journey/b c.jpg:B");
    row("code in tags, shortcodes and comments stays",
        "hugo.toml:x=1¦content/posts/trip.md:---\ntitle: T\n---\n¦"
        "content/posts/b.md:---\ntitle: B\n---\n<pre>[a](/posts/trip/)</pre> "
        "<code>[a](/posts/trip/)</code> <!-- [a](/posts/trip/) -->\n\n"
        "{{< highlight md >}}\n[a](/posts/trip/)\n{{< /highlight >}}\n\n[a](/posts/trip/)\n",
        "content/posts/trip.md", "", "reise",
        "-content/posts/trip.md¦content/posts/reise.md:---\ntitle: T\n---\n¦"
        "content/posts/b.md:---\ntitle: B\n---\n<pre>[a](/posts/trip/)</pre> "
        "<code>[a](/posts/trip/)</code> <!-- [a](/posts/trip/) -->\n\n"
        "{{< highlight md >}}\n[a](/posts/trip/)\n{{< /highlight >}}\n\n[a](/posts/reise/)\n");
    row("a title in code, and an address of another place, stay",
        "hugo.toml:x=1¦content/posts/trip.md:---\nurl: https://other.example/a/trip\n---\n"
        "```\n# Trip\n```\n\n# Trip\n",
        "content/posts/trip.md", "Reise", "reise",
        "-content/posts/trip.md¦content/posts/reise.md:---\nurl: "
        "https://other.example/a/trip\n---\n```\n# Trip\n```\n\n# Reise\n");
    row("a text without an end of its last line",
        "next.config.js:x¦posts/first.md:---\ntitle: \"The first\"   # kept\nimage: "
        "/public/images/posts/first/001.png\npublishedAt: '2018-05-30'\n---\n\n![A "
        "picture](/public/images/posts/first/001.png)\n\nThe end¦posts/second.md:---\ntitle: \"The "
        "second\"\n---\n\nSee [the first](/posts/first#end).¦public/images/posts/first/001.png:A",
        "posts/first.md", "T", "t",
        "-posts/first.md¦-public/images/posts/first/001.png¦posts/t.md:---\ntitle: \"T\"   # "
        "kept\nimage: /public/images/posts/t/001.png\npublishedAt: '2018-05-30'\n---\n\n![A "
        "picture](/public/images/posts/t/001.png)\n\nThe end¦posts/second.md:---\ntitle: \"The "
        "second\"\n---\n\nSee [the first](/posts/t#end).¦public/images/posts/t/001.png:A");
    row("a Hugo bundle with its shortcodes",
        "hugo.toml:baseURL = \"https://ada.example/\"¦"
        "content/posts/trip/index.md:+++\ntitle = \"Trip\"\nslug = \"trip\"\n+++\n![a](a.jpg) "
        "{{< figure src=\"a.jpg\" >}}\n¦content/posts/trip/a.jpg:A¦"
        "content/posts/b.md:---\ntitle: B\n---\n[x]({{< ref \"trip\" >}}) "
        "[y]({{< relref \"posts/trip/index.md#h\" >}}) [z]({{% ref path=\"/posts/trip\" %}}) "
        "[u](https://ada.example/posts/trip/) [v](https://eve.example/posts/trip/) "
        "[w](../trip/) {{< figure src=\"/posts/trip/a.jpg\" >}}\n",
        "content/posts/trip/index.md", "", "reise",
        "-content/posts/trip/index.md¦-content/posts/trip/a.jpg¦"
        "content/posts/reise/index.md:+++\ntitle = \"Trip\"\nslug = \"reise\"\n+++\n![a](a.jpg) "
        "{{< figure src=\"a.jpg\" >}}\n¦content/posts/reise/a.jpg:A¦"
        "content/posts/b.md:---\ntitle: B\n---\n[x]({{< ref \"reise\" >}}) "
        "[y]({{< relref \"posts/reise/index.md#h\" >}}) [z]({{% ref path=\"/posts/reise\" %}}) "
        "[u](https://ada.example/posts/reise/) [v](https://eve.example/posts/trip/) "
        "[w](../reise/) {{< figure src=\"/posts/reise/a.jpg\" >}}\n");
    row("Hugo: of two languages only this one",
        "hugo.toml:baseURL = \"/\"\ndefaultContentLanguage = "
        "\"en\"\n[languages.en]\nweight=1\n[languages.de]\nweight=2\n¦"
        "content/posts/trip.en.md:---\ntitle: Trip\n---\n¦"
        "content/posts/trip.de.md:---\ntitle: Reise\n---\n![a](/images/trip/a.jpg)\n¦"
        "content/posts/b.en.md:---\ntitle: B\n---\n[x]({{< ref \"trip\" >}}) [y](/posts/trip/) "
        "[z](/de/posts/trip/)\n¦"
        "content/posts/b.de.md:---\ntitle: B\n---\n[x]({{< ref \"trip\" >}}) [f](trip.de.md) "
        "[z](/de/posts/trip/)\n¦static/images/trip/a.jpg:A",
        "content/posts/trip.de.md", "Die Reise", "die-reise",
        "-content/posts/trip.de.md¦"
        "content/posts/die-reise.de.md:---\ntitle: Die "
        "Reise\n---\n![a](/images/trip/a.jpg)\n¦"
        "content/posts/b.en.md:---\ntitle: B\n---\n[x]({{< ref \"trip\" >}}) [y](/posts/trip/) "
        "[z](/de/posts/die-reise/)\n¦"
        "content/posts/b.de.md:---\ntitle: B\n---\n[x]({{< ref \"die-reise\" >}}) "
        "[f](die-reise.de.md) [z](/de/posts/die-reise/)\n");
    row("Jekyll: date in the name, post_url, link, baseurl",
        "_config.yml:url: https://ada.example\nbaseurl: /blog\n¦"
        "_posts/2018-05-30-trip.md:---\nlayout: post\ntitle: Trip\nredirect_from: /old/trip/\n---\n"
        "![a]({{ site.baseurl }}/assets/trip/a.jpg)\n¦assets/trip/a.jpg:A¦"
        "_posts/2019-01-01-b.md:---\ntitle: B\n---\n[x]({% post_url 2018-05-30-trip %}) "
        "[y]({{ site.baseurl }}{% link _posts/2018-05-30-trip.md %}) "
        "[z]({{ '/2018/05/30/trip.html' | relative_url }}) "
        "[v](https://ada.example/blog/2018/05/30/trip.html)\n"
        "{% highlight md %}\n[x]({% post_url 2018-05-30-trip %})\n{% endhighlight %}\n",
        "_posts/2018-05-30-trip.md", "", "journey",
        "-_posts/2018-05-30-trip.md¦-assets/trip/a.jpg¦"
        "_posts/2018-05-30-journey.md:---\nlayout: post\ntitle: Trip\nredirect_from: "
        "/old/trip/\n---\n![a]({{ site.baseurl }}/assets/journey/a.jpg)\n¦"
        "assets/journey/a.jpg:A¦"
        "_posts/2019-01-01-b.md:---\ntitle: B\n---\n[x]({% post_url 2018-05-30-journey %}) "
        "[y]({{ site.baseurl }}{% link _posts/2018-05-30-journey.md %}) "
        "[z]({{ '/2018/05/30/journey.html' | relative_url }}) "
        "[v](https://ada.example/blog/2018/05/30/journey.html)\n"
        "{% highlight md %}\n[x]({% post_url 2018-05-30-trip %})\n{% endhighlight %}\n");
    row("an address of its own stays, and so do the links to it",
        "_config.yml:title: x¦"
        "_posts/2018-05-30-trip.md:---\ntitle: Trip\npermalink: /about-paris/\n---\n¦"
        "_posts/2019-01-01-b.md:---\ntitle: B\n---\n[x](/about-paris/) "
        "[y](/2018/05/30/trip.html)\n",
        "_posts/2018-05-30-trip.md", "", "journey",
        "-_posts/2018-05-30-trip.md¦"
        "_posts/2018-05-30-journey.md:---\ntitle: Trip\npermalink: /about-paris/\n---\n");
    row("Astro: MDX, imports and a picture beside the post",
        "astro.config.mjs:export default { site: 'https://ada.example' }¦"
        "src/content/blog/trip.mdx:---\ntitle: \"Trip\"\nheroImage: "
        "'../../assets/trip/a.png'\n---\nimport hero from '../../assets/trip/a.png'\n\n<Image "
        "src={hero} />\n¦src/assets/trip/a.png:A¦"
        "src/content/blog/b.md:---\ntitle: \"B\"\n---\n[x](./trip.mdx) [y](/blog/trip/) "
        "![p](../../assets/trip/a.png)\n",
        "src/content/blog/trip.mdx", "", "reise",
        "-src/content/blog/trip.mdx¦-src/assets/trip/a.png¦"
        "src/content/blog/reise.mdx:---\ntitle: \"Trip\"\nheroImage: "
        "'../../assets/reise/a.png'\n---\nimport hero from '../../assets/reise/a.png'\n\n<Image "
        "src={hero} />\n¦src/assets/reise/a.png:A¦"
        "src/content/blog/b.md:---\ntitle: \"B\"\n---\n[x](./reise.mdx) [y](/blog/reise/) "
        "![p](../../assets/reise/a.png)\n");
    row("Eleventy: links with the url filter",
        ".eleventy.js:x¦posts/trip.md:---\ntitle: Trip\n---\n¦"
        "posts/b.md:---\ntitle: B\n---\n[x]({{ '/posts/trip/' | url }}) [y](/posts/trip/)\n"
        "{% image \"./img/trip/a.png\", \"trip\" %}\n¦posts/img/trip/a.png:A",
        "posts/trip.md", "", "reise",
        "-posts/trip.md¦posts/reise.md:---\ntitle: Trip\n---\n¦"
        "posts/b.md:---\ntitle: B\n---\n[x]({{ '/posts/reise/' | url }}) [y](/posts/reise/)\n"
        "{% image \"./img/trip/a.png\", \"trip\" %}\n");
    row("Docusaurus: files, aliases and a slug",
        "docusaurus.config.js:module.exports = {url: 'https://ada.example', baseUrl: '/'}¦"
        "blog/2021-01-02-trip/index.md:---\ntitle: Trip\nslug: /trip\n---\n![a](./a.png)\n¦"
        "blog/2021-01-02-trip/a.png:A¦"
        "blog/2021-02-03-b.md:---\ntitle: B\n---\n[x](./2021-01-02-trip/index.md) "
        "[y](/blog/trip) [z](@site/blog/2021-01-02-trip/index.md#a)\n",
        "blog/2021-01-02-trip/index.md", "", "reise",
        "-blog/2021-01-02-trip/index.md¦-blog/2021-01-02-trip/a.png¦"
        "blog/2021-01-02-reise/index.md:---\ntitle: Trip\nslug: /reise\n---\n![a](./a.png)\n¦"
        "blog/2021-01-02-reise/a.png:A¦"
        "blog/2021-02-03-b.md:---\ntitle: B\n---\n[x](./2021-01-02-reise/index.md) "
        "[y](/blog/reise) [z](@site/blog/2021-01-02-reise/index.md#a)\n");
    row("Hexo: the folder that bears the post's name, post_link",
        "_config.yml:title: x\npost_asset_folder: true\n¦package.json:{\"hexo\":{}}¦"
        "source/_posts/trip.md:---\ntitle: Trip\n---\n![a](a.png) ![b](trip/a.png)\n¦"
        "source/_posts/trip/a.png:A¦"
        "source/_posts/b.md:---\ntitle: B\n---\n{% post_link trip 'trip' %}\n",
        "source/_posts/trip.md", "", "reise",
        "-source/_posts/trip.md¦-source/_posts/trip/a.png¦"
        "source/_posts/reise.md:---\ntitle: Trip\n---\n![a](a.png) ![b](reise/a.png)\n¦"
        "source/_posts/reise/a.png:A¦"
        "source/_posts/b.md:---\ntitle: B\n---\n{% post_link reise 'trip' %}\n");
    row("Zola and its own links",
        "config.toml:base_url = \"https://ada.example\"\n[markdown]\n¦"
        "content/blog/trip.md:+++\ntitle = \"Trip\"\n+++\n¦"
        "content/blog/b.md:+++\ntitle = \"B\"\n+++\n[x](@/blog/trip.md)\n",
        "content/blog/trip.md", "", "reise",
        "-content/blog/trip.md¦content/blog/reise.md:+++\ntitle = \"Trip\"\n+++\n¦"
        "content/blog/b.md:+++\ntitle = \"B\"\n+++\n[x](@/blog/reise.md)\n");
    row("Pelican, metadata and its marks",
        "pelicanconf.py:SITEURL = ''¦"
        "content/trip.md:Title: Trip\nDate: 2020-01-01\nSlug: trip\n\nx\n¦"
        "content/b.md:Title: B\nDate: 2020-01-02\n\n[x]({filename}/trip.md) "
        "[y]({filename}trip.md)\n",
        "content/trip.md", "The Trip", "the-trip",
        "-content/trip.md¦content/the-trip.md:Title: The Trip\nDate: 2020-01-01\nSlug: "
        "the-trip\n\nx\n¦"
        "content/b.md:Title: B\nDate: 2020-01-02\n\n[x]({filename}/the-trip.md) "
        "[y]({filename}the-trip.md)\n");
    row("letter case alone",
        "hugo.toml:baseURL = \"/\"¦content/posts/Trip.md:---\ntitle: "
        "T\n---\n¦content/posts/b.md:---\ntitle: B\n---\n[x](Trip.md) [y](/posts/trip/)\n",
        "content/posts/Trip.md", "", "trip",
        "-content/posts/Trip.md¦content/posts/trip.md:---\ntitle: T\n---\n¦"
        "content/posts/b.md:---\ntitle: B\n---\n[x](trip.md) [y](/posts/trip/)\n");
    row("letters of other scripts, encoded and not",
        "a.txt:x¦reise-nach-köln.md:# Köln\n¦b.md:[x](reise-nach-k%C3%B6ln.md) "
        "[y](reise-nach-köln.md) [z](<reise-nach-köln.md>)\n",
        "reise-nach-köln.md", "Zürich", "zürich tag",
        "-reise-nach-köln.md¦zürich tag.md:# Zürich\n¦b.md:[x](z%C3%BCrich%20tag.md) "
        "[y](zürich%20tag.md) [z](<zürich%20tag.md>)\n");
    row("Windows' line ends and a byte order mark stay",
        "a.txt:x¦trip.md:# T\r\n¦b.md:\uFEFFone\r\n\r\n[x](trip.md)\r\n[y](trip.md)\r\n", "trip.md",
        "", "reise",
        "-trip.md¦reise.md:# T\r\n¦b.md:\uFEFFone\r\n\r\n[x](reise.md)\r\n[y](reise.md)\r\n");
    row("a link between double brackets",
        "a.txt:x¦trip.md:# T\n¦b.md:[[trip]] [[trip|the trip]] "
        "[[trips]] \\`[[trip#x]]\\`\n",
        "trip.md", "", "reise",
        "-trip.md¦reise.md:# T\n¦b.md:[[reise]] [[reise|the trip]] [[trips]] "
        "\\`[[reise#x]]\\`\n");
    row("another post of the same name in another folder",
        "hugo.toml:baseURL = \"/\"¦content/posts/trip.md:---\ntitle: T\n---\n¦"
        "content/notes/trip.md:---\ntitle: N\n---\n¦"
        "content/posts/b.md:---\ntitle: B\n---\n[x](/posts/trip/) [y](/notes/trip/) [z](trip.md)\n",
        "content/posts/trip.md", "", "reise",
        "-content/posts/trip.md¦content/posts/reise.md:---\ntitle: T\n---\n¦"
        "content/posts/b.md:---\ntitle: B\n---\n[x](/posts/reise/) [y](/notes/trip/) "
        "[z](reise.md)\n");
    row("a bundle with a folder of its name in it",
        "hugo.toml:x¦content/posts/trip/index.md:---\ntitle: T\n---\n![](trip/a.jpg)\n¦"
        "content/posts/trip/trip/a.jpg:A¦content/posts/b/index.md:---\ntitle: B\n---\n",
        "content/posts/trip/index.md", "", "reise",
        "-content/posts/trip/index.md¦-content/posts/trip/trip/a.jpg¦"
        "content/posts/reise/index.md:---\ntitle: T\n---\n![](trip/a.jpg)\n¦"
        "content/posts/reise/trip/a.jpg:A");
    row("a folder with one of the same name in it",
        "_config.yml:x¦source/_posts/trip.md:---\ntitle: T\n---\n![](trip/trip/a.jpg)\n¦"
        "source/_posts/trip/trip/a.jpg:A¦source/_posts/b.md:---\ntitle: B\n---\n",
        "source/_posts/trip.md", "", "reise",
        "-source/_posts/trip.md¦-source/_posts/trip/trip/a.jpg¦"
        "source/_posts/reise.md:---\ntitle: T\n---\n![](reise/trip/a.jpg)\n¦"
        "source/_posts/reise/trip/a.jpg:A");
    row("a folder of its name in which other posts are stays",
        "next.config.js:x¦docs/install.md:---\ntitle: I\n---\n[l](install/linux.md)\n¦"
        "docs/install/linux.md:---\ntitle: L\n---\n[i](../install.md)\n",
        "docs/install.md", "", "setup",
        "-docs/install.md¦docs/setup.md:---\ntitle: I\n---\n[l](install/linux.md)\n¦"
        "docs/install/linux.md:---\ntitle: L\n---\n[i](../setup.md)\n");
}

void TestPostMove::movesAll()
{
    QFETCH(const QStringList, before);
    QFETCH(const QString, post);
    QFETCH(const QString, title);
    QFETCH(const QString, slug);
    QFETCH(const QStringList, after);
    BlogTree tree;
    tree.write(before);
    const BlogTree::Files original = tree.files();
    const Result<PostMovePlan> plan
        = planPostMove(tree.blog(), tree.path(post), {title, slug}, {}, notCancelled);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.problem().arguments.join(u' ')));
    QVERIFY(plan->left.isEmpty());
    QCOMPARE(tree.files(), original);
    OperationDisk disk;
    OperationRun run(plan->operation, disk);
    QVERIFY(run.carryOut().ok());
    const QString wrong = difference(tree.filesOnly(), BlogTree::asFiles(after));
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong));
    QVERIFY(QFileInfo::exists(plan->operation.postAfter));
    // From the profile, as after a restart.
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok());
    QVERIFY(OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPostMove::twoNamesOfOneFileAreWrittenOnce()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("posts/trip.md:T"),
                QStringLiteral("posts/b.md:[x](trip.md)")});
    QVERIFY(QFile::link(QStringLiteral("b.md"), tree.path(QStringLiteral("posts/a.md"))));
    const auto plan = planPostMove(tree.blog(), tree.path(QStringLiteral("posts/trip.md")),
                                   wish("", "reise"), {}, notCancelled);
    QVERIFY(plan.ok());
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    QCOMPARE(tree.files().value(QStringLiteral("posts/b.md")), QByteArray("[x](reise.md)"));
}

void TestPostMove::theSampleOfTheIssue()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    const QString sample = shared + QStringLiteral("/sites/rustfest-sample");
    if (shared.isEmpty() || !QFileInfo::exists(sample))
        QSKIP("GALLEY_SHARED names no folder with the sample.");
    BlogTree tree;
    tree.copyFrom(sample);
    const BlogTree::Files original = tree.files();
    const QStringList before = findings(tree);
    const auto plan
        = planPostMove(tree.blog(), tree.path(QStringLiteral("posts/rustfest-2018-paris.md")),
                       wish("RustFest in Paris", "rustfest-in-paris"), {}, notCancelled);
    QVERIFY(plan.ok());
    QVERIFY(plan->left.isEmpty());
    OperationDisk disk;
    OperationRun run(plan->operation, disk);
    QVERIFY(run.carryOut().ok());
    const BlogTree::Files now = tree.files();
    QVERIFY(now.contains(QStringLiteral("posts/rustfest-in-paris.md")));
    QVERIFY(now.contains(QStringLiteral("public/images/posts/rustfest-in-paris/001.jpg")));
    for (auto file = now.begin(); file != now.end(); ++file) {
        QVERIFY2(!file.key().contains(QStringLiteral("rustfest-2018-paris")),
                 qPrintable(file.key()));
        if (file.key().endsWith(QStringLiteral(".md")))
            QVERIFY2(!file.value().contains("rustfest-2018-paris"), qPrintable(file.key()));
    }
    const QByteArray moved = now.value(QStringLiteral("posts/rustfest-in-paris.md"));
    QVERIFY(moved.contains("image: /public/images/posts/rustfest-in-paris/001.jpg"));
    QVERIFY(
        now.value(QStringLiteral("posts/hello-world.md")).contains("(/posts/rustfest-in-paris)"));
    // The garbled text of the sample stays as garbled as it was.
    QByteArray back = moved;
    back.replace("rustfest-in-paris", "rustfest-2018-paris");
    const QByteArray was = original.value(QStringLiteral("posts/rustfest-2018-paris.md"));
    QCOMPARE(back.mid(back.indexOf("image:")), was.mid(was.indexOf("image:")));
    QCOMPARE(findings(tree), before);
    QVERIFY(run.takeBack().ok());
    QCOMPARE(tree.files(), original);
}

QTEST_GUILESS_MAIN(TestPostMove)
#include "tst_postmove.moc"
