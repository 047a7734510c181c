// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/generators.h"

namespace Galley {

namespace {

QStringList names(const char *pattern)
{
    // "next.config.{js,mjs}" becomes one name an ending; blanks separate.
    QStringList all;
    for (const QString &word : QString::fromLatin1(pattern).split(QLatin1Char(' '))) {
        const qsizetype open = word.indexOf(QLatin1Char('{'));
        if (open < 0) {
            all.append(word);
            continue;
        }
        const QString endings = word.mid(open + 1).chopped(1);
        for (const QString &ending : endings.split(QLatin1Char(',')))
            all.append(word.left(open) + ending);
    }
    return all;
}

} // namespace

const QList<GeneratorFacts> &generatorTable()
{
    using G = Generator;
    static const QList<GeneratorFacts> table = {
        {.generator = G::NextJs,
         .id = "nextjs",
         .name = "Next.js",
         .marks = names("next.config.{js,mjs,cjs,ts,mts}"),
         .packages = names("next"),
         .staticRoots = names("public"),
         .contentFolders = {},
         .outputFolders = names("out")},
        {.generator = G::Astro,
         .id = "astro",
         .name = "Astro",
         .marks = names("astro.config.{mjs,js,cjs,ts,mts}"),
         .packages = names("astro"),
         .staticRoots = names("public"),
         .contentFolders = {},
         .outputFolders = names("dist"),
         .companions = Companions::Always},
        {.generator = G::Docusaurus,
         .id = "docusaurus",
         .name = "Docusaurus",
         .marks = names("docusaurus.config.{js,ts,mjs,cjs}"),
         .packages = names("@docusaurus/core"),
         .staticRoots = names("static"),
         .contentFolders = names("blog docs"),
         .outputFolders = names("build"),
         .companions = Companions::Always},
        {.generator = G::VuePress,
         .id = "vuepress",
         .name = "VuePress",
         .marks = names(".vuepress"),
         .packages = names("vuepress"),
         .staticRoots = names(".vuepress/public"),
         .contentFolders = {},
         .outputFolders = {},
         .companions = Companions::Always},
        {.generator = G::VitePress,
         .id = "vitepress",
         .name = "VitePress",
         .marks = names(".vitepress"),
         .packages = names("vitepress"),
         .staticRoots = names("public"),
         .contentFolders = {},
         .outputFolders = {},
         .companions = Companions::Always},
        {.generator = G::Gatsby,
         .id = "gatsby",
         .name = "Gatsby",
         .marks = names("gatsby-config.{js,ts,mjs,cjs}"),
         .packages = names("gatsby"),
         .staticRoots = names("static"),
         .contentFolders = {},
         .outputFolders = names("public"),
         .companions = Companions::Always},
        {.generator = G::Eleventy,
         .id = "eleventy",
         .name = "Eleventy",
         .marks = names(".eleventy.{js,cjs} eleventy.config.{js,cjs,mjs,ts}"),
         .packages = names("@11ty/eleventy"),
         .staticRoots = {QString(), QStringLiteral("public"), QStringLiteral("static")},
         .contentFolders = {},
         .outputFolders = names("_site dist")},
        {.generator = G::Pelican,
         .id = "pelican",
         .name = "Pelican",
         .marks = names("pelicanconf.py"),
         .packages = {},
         .staticRoots = names("content"),
         .contentFolders = names("content"),
         .outputFolders = names("output")},
        {.generator = G::Hugo,
         .id = "hugo",
         .name = "Hugo",
         .marks = names("hugo.{toml,yaml,yml,json}"),
         .packages = {},
         .staticRoots = names("static content"),
         .contentFolders = names("content"),
         .outputFolders = names("public resources themes archetypes"),
         .companions = Companions::InBundles},
        {.generator = G::Zola,
         .id = "zola",
         .name = "Zola",
         .marks = {},
         .packages = {},
         .staticRoots = names("static content"),
         .contentFolders = names("content"),
         .outputFolders = names("public themes"),
         .companions = Companions::InBundles},
        {.generator = G::Hexo,
         .id = "hexo",
         .name = "Hexo",
         .marks = {},
         .packages = {},
         .staticRoots = names("source"),
         .contentFolders = names("source/_posts source/_drafts"),
         .outputFolders = names("public scaffolds themes"),
         .companions = Companions::InAssetFolder},
        {.generator = G::Jekyll,
         .id = "jekyll",
         .name = "Jekyll",
         .marks = {},
         .packages = {},
         .staticRoots = {QString()},
         .contentFolders = {},
         .outputFolders = names("_site vendor")},
        {.generator = G::Plain,
         .id = "plain",
         .name = "Markdown",
         .marks = {},
         .packages = {},
         .staticRoots = {QString(), QStringLiteral("public"), QStringLiteral("static")},
         .contentFolders = {},
         .outputFolders = names("_site"),
         .companions = Companions::Always},
    };
    return table;
}

const GeneratorFacts &factsOf(Generator generator)
{
    const QList<GeneratorFacts> &table = generatorTable();
    for (const GeneratorFacts &facts : table) {
        if (facts.generator == generator)
            return facts;
    }
    return table.last();
}

} // namespace Galley
