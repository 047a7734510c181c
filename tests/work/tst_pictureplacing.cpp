// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureplacing.h"

#include "render/renderer.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Galley;

namespace {

/// The blocks of a text as the preview has them: where each begins, and where the last ends.
QList<int> startsOf(const QString &text)
{
    QList<int> starts;
    const Blocks blocks
        = renderBlocks(text, RenderTarget::Preview, nullptr, Dialect{.shortcodes = true});
    for (const Block &block : blocks)
        starts.append(block.startLine);
    return starts;
}

QString moved(const QString &text, int nth, int to)
{
    const QList<int> starts = startsOf(text);
    const PictureReference picture = findPictures(text).at(nth);
    const auto next = std::upper_bound(starts.begin(), starts.end(), picture.line);
    const BlockLines own{*std::prev(next), next == starts.end() ? -1 : *next};
    const auto edits = pictureMovedTo(text, picture, own, to < starts.size() ? starts.at(to) : -1);
    return edits ? edits->applied(text) : QStringLiteral("(stays)");
}

} // namespace

class TestPicturePlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void leavesWhatIsAround_data();
    void leavesWhatIsAround();
    void takesOnlyThePicture_data();
    void takesOnlyThePicture();
    void isNoFrontMatter();
    void nothingElseIsTouched_data();
    void nothingElseIsTouched();
};

void TestPicturePlacing::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, int nth, int to, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << nth << to << QString::fromUtf8(after);
    };
    row("up", "One.\n\nTwo.\n\n![a](x.jpg)\n\nThree.\n", 0, 1,
        "One.\n\n![a](x.jpg)\n\nTwo.\n\nThree.\n");
    row("to the top", "One.\n\n![a](x.jpg)\n", 0, 0, "![a](x.jpg)\n\nOne.\n");
    row("down", "![a](x.jpg)\n\nOne.\n\nTwo.\n", 0, 2, "One.\n\n![a](x.jpg)\n\nTwo.\n");
    row("to the end", "![a](x.jpg)\n\nOne.\n\nTwo.\n", 0, 3, "One.\n\nTwo.\n\n![a](x.jpg)\n");
    row("to the end of a text without a line's end", "![a](x.jpg)\n\nOne.", 0, 2,
        "One.\n\n![a](x.jpg)\n");
    row("from the end", "One.\n\nTwo.\n\n![a](x.jpg)\n", 0, 1, "One.\n\n![a](x.jpg)\n\nTwo.\n");
    row("down out of a heading that has attributes, over both", "# A ![a](x.jpg)\n{: .b}\n\nOne.\n",
        0, 2, "# A\n{: .b}\n\n![a](x.jpg)\n\nOne.\n");
    row("with a line's break before and behind", "One  \n![a](x.jpg)  \ntwo.\n\nThree.\n", 0, 2,
        "One  \ntwo.\n\nThree.\n\n![a](x.jpg)\n");
    row("twice in one paragraph", "![a](x.jpg) and ![a](x.jpg)\n\nTwo.\n", 1, 2,
        "![a](x.jpg) and\n\nTwo.\n\n![a](x.jpg)\n");
    row("a component", "<Figure src=\"x.jpg\">\nWords\n</Figure>\n\nOne.\n", 0, 2,
        "One.\n\n<Figure src=\"x.jpg\">\nWords\n</Figure>\n");
    row("Jekyll's include", "{% include image.html src=\"x.jpg\" %}\n\nOne.\n", 0, 2,
        "One.\n\n{% include image.html src=\"x.jpg\" %}\n");
    row("in bold, which cannot be without it", "**![a](x.jpg)**\n\nOne.\n", 0, 2, "(stays)");
    row("a figure around a shortcode",
        "<figure>\n{% image \"x.jpg\" %}\n<figcaption>Words</figcaption>\n</figure>\n\nOne.\n", 0,
        2, "One.\n\n<figure>\n{% image \"x.jpg\" %}\n<figcaption>Words</figcaption>\n</figure>\n");
    row("HTML out of a sentence", "One <img src=\"x.jpg\"> two.\n\nThree.\n", 0, 2,
        "One two.\n\nThree.\n\n<img src=\"x.jpg\">\n");
    row("with a line's break behind", "![a](x.jpg)  \nOne.\n\nTwo.\n", 0, 2,
        "One.\n\nTwo.\n\n![a](x.jpg)\n");
    row("where it is", "One.\n\n![a](x.jpg)\n\nTwo.\n", 0, 1, "(stays)");
    row("behind itself", "One.\n\n![a](x.jpg)\n\nTwo.\n", 0, 2, "(stays)");
    row("out of a sentence", "One ![a](x.jpg) two.\n\nThree.\n", 0, 1,
        "One two.\n\n![a](x.jpg)\n\nThree.\n");
    row("out of a sentence, above it", "One ![a](x.jpg) two.\n\nThree.\n", 0, 0,
        "![a](x.jpg)\n\nOne two.\n\nThree.\n");
    row("from a sentence's end", "One ![a](x.jpg)\ntwo.\n\nThree.\n", 0, 1,
        "One\ntwo.\n\n![a](x.jpg)\n\nThree.\n");
    row("from a line of its own in a paragraph", "One\n![a](x.jpg)\ntwo.\n\nThree.\n", 0, 1,
        "One\ntwo.\n\n![a](x.jpg)\n\nThree.\n");
    row("one of two", "![a](x.jpg)\n![b](y.jpg)\n\nThree.\n", 1, 1,
        "![a](x.jpg)\n\n![b](y.jpg)\n\nThree.\n");
    row("an item of a list", "- one\n- ![a](x.jpg)\n- two\n\nThree.\n", 0, 1,
        "- one\n- two\n\n![a](x.jpg)\n\nThree.\n");
    row("between blocks without an empty line", "# One\nTwo.\n\n![a](x.jpg)\n", 0, 1,
        "# One\n\n![a](x.jpg)\n\nTwo.\n");
    row("with its link and attributes", "[![a](x.jpg){: .w}](/y)\n\nOne.\n", 0, 2,
        "One.\n\n[![a](x.jpg){: .w}](/y)\n");
    row("a figure with its caption",
        "<figure>\n<img src=\"x.jpg\">\n<figcaption>Words</figcaption>\n</figure>\n\nOne.\n", 0, 2,
        "One.\n\n<figure>\n<img src=\"x.jpg\">\n<figcaption>Words</figcaption>\n</figure>\n");
    row("a shortcode", "{{< figure src=\"x.jpg\" >}}\n\nOne.\n", 0, 2,
        "One.\n\n{{< figure src=\"x.jpg\" >}}\n");
    row("its own attributes in the next line", "![a](x.jpg)\n{: .shadow}\n\nOne.\n\nTwo.\n", 0, 2,
        "One.\n\n![a](x.jpg)\n{: .shadow}\n\nTwo.\n");
    row("its own attributes in the line above", "One.\n\n{: .center }\n![a](x.jpg)\n\nTwo.\n", 0, 0,
        "{: .center }\n![a](x.jpg)\n\nOne.\n\nTwo.\n");
    row("between a heading and its attributes", "# Head\n{: .big}\n\n![a](x.jpg)\n", 0, 1,
        "(stays)");
    row("from the end of a line that breaks", "One  \n![a](x.jpg)\n\nTwo.\n", 0, 2,
        "One  \n\nTwo.\n\n![a](x.jpg)\n");
}

void TestPicturePlacing::moves()
{
    QFETCH(const QString, before);
    QFETCH(const int, nth);
    QFETCH(const int, to);
    QFETCH(const QString, after);
    QCOMPARE(moved(before, nth, to), after);
}

/// Texts whose first picture cannot go without something else becoming another thing.
void TestPicturePlacing::leavesWhatIsAround_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("an item that goes on behind an empty line", "1. ![](a.png)\n\n   Open.\n\n2. two\n");
    row("an item that would go on as code", "-   ![](a.png)\n\n    Open.\n");
    row("an item that goes on lazily", "- ![](a.png)\nlazy text\n");
    row("words that would be a list", "![logo](a.png) - The logo\n");
    row("words that would be a heading", "![i](a.png) # foo\n");
    row("words that would be a numbered list", "![i](a.png) 1. foo\n");
    row("words that would be a quote", "![i](a.png) > y\n");
    row("words that would be a list in their paragraph", "foo\n![](a.png) - bar\n");
    row("a cell of a table without outer lines", "a | b\n--|--\n![](a.png) | x\n");
    row("a heading that would be a line across", "![](a.png)\n---\n");
    row("two lists that would be one", "- one\n\n![](a.png)\n\n- two\n");
}

void TestPicturePlacing::leavesWhatIsAround()
{
    QFETCH(const QString, text);
    const qsizetype blocks = startsOf(text).size();
    QCOMPARE(moved(text + QStringLiteral("\n***\n"), 0, int(blocks) + 1),
             QStringLiteral("(stays)"));
}

/// What stands in a block with the picture and is no part of it stays.
void TestPicturePlacing::takesOnlyThePicture_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("an item of a quote that goes on", "> - ![](a.png)\n>   text\n\nEnd.\n",
        "> - \n>   text\n\nEnd.\n\n![](a.png)\n");
    row("another picture", "<p><img src=\"a.png\"><img src=\"b.png\"></p>\n\nEnd.\n",
        "<p><img src=\"b.png\"></p>\n\nEnd.\n\n<img src=\"a.png\">\n");
    row("a comment", "<!--more--><img src=\"a.png\">\n\nEnd.\n",
        "<!--more-->\n\nEnd.\n\n<img src=\"a.png\">\n");
    row("a line across", "<div><img src=\"a.png\"><hr></div>\n\nEnd.\n",
        "<div><hr></div>\n\nEnd.\n\n<img src=\"a.png\">\n");
    row("an address", "<https://a.org/> ![](a.png)\n\nEnd.\n",
        "<https://a.org/>\n\nEnd.\n\n![](a.png)\n");
    row("two figures",
        "<figure><img src=\"a.png\"></figure><figure><img src=\"b.png\"></figure>\n\nEnd.\n",
        "(stays)");
}

void TestPicturePlacing::takesOnlyThePicture()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(moved(before, 0, int(startsOf(before).size())), after);
}

/// A line across that nothing but the picture kept from the text's beginning.
void TestPicturePlacing::isNoFrontMatter()
{
    const QString text = QStringLiteral("![](a.png)\n\n---\n\nOne.\n\n---\n\nTwo.\n");
    const PictureReference picture = findPictures(text).at(0);
    const auto down = pictureMovedTo(text, picture, {0, 2}, 4);
    const auto toEnd = pictureMovedTo(text, picture, {0, 2}, -1);
    QVERIFY(down && toEnd);
    QVERIFY(!keepsFrontMatter(text, *down));
    QVERIFY(!keepsFrontMatter(text, *toEnd));
    const QString words = QStringLiteral("Zero.\n\n") + text;
    const auto last = pictureMovedTo(words, findPictures(words).at(0), {2, 4}, -1);
    QVERIFY(last && keepsFrontMatter(words, *last));
}

void TestPicturePlacing::nothingElseIsTouched_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a post") << QStringLiteral(
        "# Head\n\nWords ![a](a.jpg) in *it*.\n\n> ![b](b.jpg)\n> quoted\n\n```\n![no](no.jpg)\n"
        "```\n\n- ![c](c.jpg)\n  more\n- item ![d](d.jpg)\n\n<div>\n<img src=\"e.jpg\">\n</div>\n\n"
        "| a | b |\n|--|--|\n| ![f](f.jpg) | x |\n\n1. one\n\n   ![g](g.jpg)\n\n2. two\n\n"
        "    code\n\n![h](h.jpg)\n![i](i.jpg)\n\n\n\nLast.");
    QTest::newRow("no empty lines")
        << QStringLiteral("# Head\nWords ![a](a.jpg)\n- ![c](c.jpg)\n\n***\n![h](h.jpg)\n# End");
}

/// Each picture to each border: all words stay in their order, and every picture is still there,
/// the moved one where it was taken to.
void TestPicturePlacing::nothingElseIsTouched()
{
    QFETCH(const QString, text);
    static const QRegularExpression space(QStringLiteral("[\\s>]+"));
    const QList<PictureReference> all = findPictures(text);
    int done = 0;
    for (int nth = 0; nth < all.size(); ++nth) {
        for (int to = 0; to <= startsOf(text).size(); ++to) {
            const QString changed = moved(text, nth, to);
            if (changed == QLatin1String("(stays)"))
                continue;
            ++done;
            const auto say
                = QStringLiteral("%1 to %2:\n%3").arg(all[nth].target).arg(to).arg(changed);
            QStringList targets;
            for (const PictureReference &each : findPictures(changed))
                targets.append(each.target);
            QCOMPARE(targets.size(), all.size());
            // Without it, each text is the other.
            const auto rest = [&](QString of) {
                const QString target = all[nth].target;
                of.remove(QStringLiteral("![%1](%2)").arg(target.left(1), target));
                of.remove(QStringLiteral("<div>\n<img src=\"%1\">\n</div>").arg(target));
                of.remove(QRegularExpression(QStringLiteral("^\\s*[-*]\\s*$"),
                                             QRegularExpression::MultilineOption));
                return of.remove(space);
            };
            QVERIFY2(rest(changed) == rest(text), qPrintable(say));
        }
    }
    QVERIFY(done > int(all.size()) * 2);
}

QTEST_GUILESS_MAIN(TestPicturePlacing)
#include "tst_pictureplacing.moc"
