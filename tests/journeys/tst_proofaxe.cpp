// SPDX-License-Identifier: GPL-3.0-or-later
// axe-core over the preview, with the sample blog and a post that has every construct. What the
// page itself does wrong is a failure; what the post does wrong is its author's, and listed apart.
#include "app/proofpane.h"
#include "app/sampleblog.h"
#include "support/journey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Galley;

namespace {

/// Each construct of a post, and by which element it is known to be there.
const QByteArray Post = R"(---
title: Everything
date: 2026-03-14
description: One of each.
image: /images/posts/first/001.png
---

## A heading

Words with **strong**, *emphasis*, `code`, ~~gone~~, a [link](https://example.org/) and a note[^1]. :sparkles:

### One below

![A harbour at dusk](/images/posts/first/001.png)

![](/images/posts/first/001.png)

![A picture that is gone](/images/posts/first/gone.png)

![A picture of another site](https://example.org/far.png)

> A quote.

> [!NOTE]
> Worth knowing.

> [!TIP]
> Worth a try.

> [!IMPORTANT]
> Worth a thought.

> [!WARNING]
> Worth a look.

> [!CAUTION]
> Worth a stop.

| mark | meaning | times |
|:-----|:-------:|------:|
| ^    | put in  |     1 |
| ~    | swap    |    20 |

| wide | table | that | scrolls | sideways | because | it | has | many | columns | indeed |
|---|---|---|---|---|---|---|---|---|---|---|
| averylongword | averylongword | averylongword | averylongword | averylongword | averylongword | averylongword | a | b | c | d |

- one
- two
  1. inner

- [x] done
- [ ] to do

```python
def proof(lines):  # a comment
    """Number the lines, as printers did."""
    return [f"{n:>3}  {line}" for n, line in enumerate(lines, 1) if line is not None and len(line) > 0]
```

```diff
- gone
+ come
```

```css
.a { color: red; } /* note */
```

Inline $`a^2 + b^2`$ and

$$
\int_0^1 x^2 \, dx = \frac{1}{3}
$$

```mermaid
graph LR
  A[Write] --> B[Read]
```

{{< youtube abc >}} and {{% note %}}words{{% /note %}}

<iframe src="https://www.youtube.com/embed/abc"></iframe>

<details><summary>More</summary>

Hidden words.

</details>

<img src="/images/posts/first/001.png">

$$
a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} + a_{12} + a_{13} + a_{14} + a_{15} + a_{16} = b
$$

##### A level is left out

<figure><img src="/images/posts/first/001.png" alt="Boats"><figcaption>Boats</figcaption></figure>

<video src="/images/film.mp4" controls></video>

<kbd>Ctrl</kbd> and <mark>marked</mark>

---

<!-- more -->

Last words.

[^1]: The note.
)";

const QStringList Constructs{
    QStringLiteral(".cover img, .cover .picture-gap"),
    QStringLiteral("h2"),
    QStringLiteral(".b img[alt=\"\"], .b img:not([alt])"),
    QStringLiteral(".picture-gap[data-status=missing]"),
    QStringLiteral(".picture-gap[data-status=remote]"),
    QStringLiteral(".alert.caution"),
    QStringLiteral("table"),
    QStringLiteral(".task input"),
    QStringLiteral(".hljs-comment"),
    QStringLiteral(".hljs-addition"),
    QStringLiteral(".katex"),
    QStringLiteral(".drawing svg"),
    QStringLiteral(".chip"),
    QStringLiteral("summary"),
    QStringLiteral("figcaption"),
    QStringLiteral(".footnotes"),
};

/// What the post is guilty of, by the rule and the element, and why no preview could mend it.
struct PostsOwn {
    const char *rule;
    const char *where; ///< the beginning of the element's HTML
    const char *reason;
};
constexpr PostsOwn Own[] = {
    {"heading-order", "<h5", "the levels of headings are the author's"},
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString inJson(const QString &text)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
}

} // namespace

class TestProofAxe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noViolationOfThePagesOwn_data();
    void noViolationOfThePagesOwn();
    void findsWhatIsWrong();

private:
    static QJsonArray violations(Journey &journey);
};

/// What axe says of the page as it is now.
QJsonArray TestProofAxe::violations(Journey &journey)
{
    static const QString axe = QString::fromUtf8(readAll(QStringLiteral(GALLEY_AXE "/axe.min.js")));
    journey.page(axe
                 + QStringLiteral("\n;window.axeSaid = null;"
                                  "axe.run(document, {iframes: false}).then("
                                  "  said => window.axeSaid = JSON.stringify(said.violations),"
                                  "  fault => window.axeSaid = 'fault: ' + fault); 1"));
    QString said;
    const bool ended = QTest::qWaitFor(
        [&] {
            said = journey.page(QStringLiteral("window.axeSaid || ''")).toString();
            return !said.isEmpty();
        },
        120000);
    const QJsonDocument read = QJsonDocument::fromJson(said.toUtf8());
    if (!ended || !read.isArray())
        qWarning("axe did not answer: %s", qPrintable(said.left(500)));
    return read.isArray() ? read.array() : QJsonArray{QJsonObject{}};
}

void TestProofAxe::noViolationOfThePagesOwn_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << int(Settings::Theme::Light) << false << 0;
    QTest::newRow("dark") << int(Settings::Theme::Dark) << true << 0;
    QTest::newRow("high contrast") << int(Settings::Theme::Contrast) << false << 0;
    QTest::newRow("on the desk") << int(Settings::Theme::Light) << false << 768;
}

void TestProofAxe::noViolationOfThePagesOwn()
{
    QFETCH(int, theme);
    QFETCH(bool, dark);
    QFETCH(int, width);
    applyLook(*qApp, Settings::Theme(theme));
    Journey journey;
    QFile::remove(journey.path(QStringLiteral("next.config.js")));
    journey.write(QStringLiteral("hugo.toml"), "title = 'x'\nenableEmoji = true\n");
    journey.write(QStringLiteral("content/posts/first.md"), Post);
    const Result<QString> sample = copySampleBlog(journey.profile.path());
    QVERIFY(sample.ok());
    QStringList posts{journey.path(QStringLiteral("content/posts/first.md"))};
    const QDir samples(*sample + QStringLiteral("/posts"));
    for (const QString &name : samples.entryList({QStringLiteral("*.md")}))
        posts.append(samples.filePath(name));
    QCOMPARE(posts.size(), 4);

    QStringList pages;
    QStringList theirs;
    for (const QString &path : posts) {
        QVERIFY(journey.window->open(path));
        journey.window->preview().setDark(dark);
        journey.window->preview().setPageWidth(width);
        QVERIFY(journey.proofIsCurrent());
        if (path == posts.constFirst()) {
            for (const QString &construct : Constructs) {
                // Formulas and diagrams are drawn where they are near to being seen.
                if (construct == QLatin1String(".katex"))
                    journey.page(
                        QStringLiteral("document.querySelector('.math').scrollIntoView()"));
                if (construct == QLatin1String(".drawing svg"))
                    journey.page(QStringLiteral("document.querySelector('pre.diagram, "
                                                ".language-mermaid').scrollIntoView()"));
                const QString there = QStringLiteral("document.querySelectorAll(%1).length > 0")
                                          .arg(inJson(construct));
                QTRY_VERIFY2_WITH_TIMEOUT(journey.page(there).toBool(), qPrintable(construct),
                                          30000);
            }
        }
        for (const QJsonValue violation : violations(journey)) {
            const QString rule = violation[u"id"].toString();
            for (const QJsonValue node : violation[u"nodes"].toArray()) {
                const QString html = node[u"html"].toString();
                const auto own
                    = std::find_if(std::begin(Own), std::end(Own), [&](const PostsOwn &each) {
                          return rule == QLatin1String(each.rule)
                              && html.startsWith(QLatin1String(each.where));
                      });
                const QString told = QStringLiteral("%1: %2: %3")
                                         .arg(QFileInfo(path).fileName(), rule, html.left(200));
                if (own != std::end(Own)) {
                    theirs.append(rule);
                    qInfo("the post's own: %s: %s", qPrintable(told), own->reason);
                } else {
                    pages.append(told + u'\n' + node[u"failureSummary"].toString().simplified());
                }
            }
            if (violation[u"nodes"].toArray().isEmpty())
                pages.append(QStringLiteral("axe said nothing of ") + path);
        }
    }
    applyLook(*qApp, Settings::Theme::Light);
    // One by one: a failure's words are cut off.
    for (const QString &each : std::as_const(pages))
        qWarning("the page's own: %s", qPrintable(each));
    QCOMPARE(pages.size(), 0);
    // The list is no longer than it must be.
    for (const PostsOwn &own : Own)
        QVERIFY2(theirs.contains(QLatin1String(own.rule)), own.rule);
}

void TestProofAxe::findsWhatIsWrong()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: First\n---\n\ntext\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    journey.page(QStringLiteral("document.querySelector('.post p').style.color = '#ccc';"
                                "document.documentElement.removeAttribute('lang'); 1"));
    QStringList rules;
    for (const QJsonValue violation : violations(journey))
        rules.append(violation[u"id"].toString());
    QVERIFY2(rules.contains(QStringLiteral("color-contrast")), qPrintable(rules.join(u' ')));
    QVERIFY2(rules.contains(QStringLiteral("html-has-lang")), qPrintable(rules.join(u' ')));
}

GALLEY_JOURNEY_MAIN(TestProofAxe)
#include "tst_proofaxe.moc"
