// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pathcase.h"
#include "site/reference.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

Q_DECLARE_METATYPE(Galley::ReferenceStatus)

namespace {

using Status = ReferenceStatus;

void make(const QDir &folder, const QString &name)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resolves_data();
    void resolves();
    void prefersWhatTheGeneratorServes();
    void resolvesInABlogThatIsReachedThroughALink();
    void resolvesPelicansMarks();
    void resolvesInALoneFolder();
    void spellsAsOnDisk();

private:
    Blog blog(Generator generator, const QStringList &staticRoots) const
    {
        return {.root = m_root, .generator = generator, .evidence = {}, .staticRoots = staticRoots};
    }

    QTemporaryDir m_temporary;
    QString m_root;
};

void TestReference::initTestCase()
{
    const QDir outer(QFileInfo(m_temporary.path()).canonicalFilePath());
    m_root = outer.filePath(QStringLiteral("mein blög 🦀"));
    const QDir root(m_root);
    for (const char *name :
         {"posts/post.md", "posts/beside.png", "posts/images/in folder.png", "posts/post/own.png",
          "up.png", "public/images/a.jpg", "public/images/Ümlaut b.png", "public/Upper/Case.JPG",
          "public/50%25.png", "public/100% sure.png", "public/a+b,c.png", "src/_img/v.svg",
          "content/bundle/c.png", "static/s.png", "assets/images/agent.JPG", "posts/twice.png",
          "public/twice.png", "public/images/cafe\xcc\x81.png", "public/P4121[wc2005]/x(1).png"})
        make(root, QString::fromUtf8(name));
    make(outer, QStringLiteral("secret.png"));
    QVERIFY(QFile::link(QStringLiteral("../../secret.png"),
                        root.filePath(QStringLiteral("public/leak.png"))));
    QVERIFY(QFile::link(QStringLiteral("../.."), root.filePath(QStringLiteral("public/out"))));
    QVERIFY(QFile::link(QStringLiteral("images/a.jpg"),
                        root.filePath(QStringLiteral("public/inside.jpg"))));
    QVERIFY(root.mkpath(QStringLiteral("public/folder.png")));
}

void TestReference::resolves_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ReferenceStatus>("status");
    QTest::addColumn<QString>("file");
    const auto row
        = [](const char *name, const char *target, Status status, const char *file = "") {
              QTest::newRow(name) << QString::fromUtf8(target) << status << QString::fromUtf8(file);
          };
    // the same picture, written in each of the ways that real posts have
    row("from the static root", "/images/a.jpg", Status::Ok, "public/images/a.jpg");
    row("with /public in front", "/public/images/a.jpg", Status::Ok, "public/images/a.jpg");
    row("with public in front", "public/images/a.jpg", Status::Ok, "public/images/a.jpg");
    row("from the root without a slash", "images/a.jpg", Status::Ok, "public/images/a.jpg");
    row("relative, up and down again", "../public/images/a.jpg", Status::Ok, "public/images/a.jpg");
    row("with a dot", "./beside.png", Status::Ok, "posts/beside.png");
    row("beside the post", "beside.png", Status::Ok, "posts/beside.png");
    row("in a folder beside the post", "images/in%20folder.png", Status::Ok,
        "posts/images/in folder.png");
    row("a blank as it is", "images/in folder.png", Status::Ok, "posts/images/in folder.png");
    row("in the folder of the post's name", "own.png", Status::Ok, "posts/post/own.png");
    row("relative to the post's page", "../beside.png", Status::Ok, "posts/beside.png");
    row("one up", "../up.png", Status::Ok, "up.png");
    row("from the root folder", "/up.png", Status::Ok, "up.png");
    row("in src, which Eleventy serves", "/_img/v.svg", Status::Ok, "src/_img/v.svg");
    row("in content, which Hugo serves", "/bundle/c.png", Status::Ok, "content/bundle/c.png");
    row("in static", "/s.png", Status::Ok, "static/s.png");
    row("several slashes", "///", Status::Remote);
    row("slashes within", "/images//a.jpg", Status::Ok, "public/images/a.jpg");
    row("dots within", "/images/./x/../a.jpg", Status::Ok, "public/images/a.jpg");
    row("blanks around", "  /images/a.jpg ", Status::Ok, "public/images/a.jpg");
    row("the post's own folder wins over the root", "twice.png", Status::Ok, "posts/twice.png");
    row("an absolute one does not look beside the post", "/twice.png", Status::Ok,
        "public/twice.png");
    row("a link that stays inside", "/inside.jpg", Status::Ok, "public/inside.jpg");
    row("back slashes", "..\\public\\images\\a.jpg", Status::Ok, "public/images/a.jpg");
    // query, fragment, percent signs
    row("a query", "/images/a.jpg?v=2", Status::Ok, "public/images/a.jpg");
    row("a fragment", "/images/a.jpg#center", Status::Ok, "public/images/a.jpg");
    row("a query and a fragment", "/images/a.jpg?v=2#x?y", Status::Ok, "public/images/a.jpg");
    row("percent-encoded umlaut", "/images/%C3%9Cmlaut%20b.png", Status::Ok,
        "public/images/Ümlaut b.png");
    row("umlaut as it is", "/images/Ümlaut b.png", Status::Ok, "public/images/Ümlaut b.png");
    row("a name that looks encoded, as it is", "/50%25.png", Status::Ok, "public/50%25.png");
    row("a name that looks encoded, encoded", "/50%2525.png", Status::Ok, "public/50%25.png");
    row("a percent sign that encodes nothing", "/100% sure.png", Status::Ok,
        "public/100% sure.png");
    row("plus and comma", "/a%2Bb,c.png", Status::Ok, "public/a+b,c.png");
    row("plus is no blank", "/a+b,c.png", Status::Ok, "public/a+b,c.png");
    row("brackets", "/P4121[wc2005]/x(1).png", Status::Ok, "public/P4121[wc2005]/x(1).png");
    // letter case
    row("another case of the name", "/images/A.JPG", Status::WrongCase, "public/images/a.jpg");
    row("another case of a folder", "/upper/Case.JPG", Status::WrongCase, "public/Upper/Case.JPG");
    row("another case of all", "/UPPER/case.jpg", Status::WrongCase, "public/Upper/Case.JPG");
    row("another case of the suffix", "/assets/images/agent.jpg", Status::WrongCase,
        "assets/images/agent.JPG");
    row("another case beside the post", "Beside.PNG", Status::WrongCase, "posts/beside.png");
    row("another case, encoded", "/images/%C3%BCmlaut%20B.png", Status::WrongCase,
        "public/images/Ümlaut b.png");
    row("an accent written the other way", "/images/caf\xc3\xa9.png", Status::WrongCase,
        "public/images/cafe\xcc\x81.png");
    // missing
    row("missing, absolute: where it is looked for first", "/images/none.jpg", Status::Missing,
        "public/images/none.jpg");
    row("missing, relative: beside the post", "none.jpg", Status::Missing, "posts/none.jpg");
    row("a folder is no picture", "/folder.png", Status::Missing, "public/folder.png");
    row("nothing", "", Status::Missing);
    row("only a fragment", "#top", Status::Missing);
    row("a zero byte", "/images/a.jpg%00.png", Status::Missing, "public/images/a.jpg%00.png");
    // outside
    row("above the root", "../../secret.png", Status::Outside);
    row("far above the root", "../../../../../../etc/passwd", Status::Outside);
    row("above, encoded", "%2e%2e/%2e%2e/secret.png", Status::Outside);
    row("above, slashes encoded", "..%2f..%2fsecret.png", Status::Outside);
    row("above, half encoded", ".%2E/.%2e/secret.png", Status::Outside);
    row("above, with back slashes", "..\\..\\secret.png", Status::Outside);
    row("above, with encoded back slashes", "..%5c..%5csecret.png", Status::Outside);
    row("above, from the static root", "/../../secret.png", Status::Outside);
    row("in and out again", "/images/../../../secret.png", Status::Outside);
    row("a link to a file outside", "/leak.png", Status::Outside);
    row("through a link to a folder outside", "/out/secret.png", Status::Outside);
    row("a file URL", "file:///etc/passwd", Status::Outside);
    row("a drive", "C:\\Users\\me\\a.png", Status::Outside);
    row("a share", "\\\\server\\share\\a.png", Status::Outside);
    row("encoded twice is a name, not a way", "%252e%252e/%252e%252e/secret.png", Status::Missing,
        "posts/%252e%252e/%252e%252e/secret.png");
    // elsewhere
    row("http", "http://example.org/a.png", Status::Remote);
    row("https in capitals", "HTTPS://example.org/a.png", Status::Remote);
    row("without a scheme", "//example.org/a.png", Status::Remote);
    row("data", "data:image/png;base64,AAAA", Status::Remote);
    row("mail", "mailto:a@example.org", Status::Remote);
    // templates
    row("the site's own address in Liquid", "{{ site.baseurl }}/images/a.jpg", Status::Ok,
        "public/images/a.jpg");
    row("an address filter", "{{ \"/images/a.jpg\" | url }}", Status::Ok, "public/images/a.jpg");
    row("another address filter", "{{ '/images/none.jpg' | relative_url }}", Status::Missing,
        "public/images/none.jpg");
    row("Liquid", "{{ page.image }}", Status::Templated);
    row("Liquid within", "/images/{{ page.name }}.jpg", Status::Templated);
    row("a Liquid tag", "{% asset a.jpg %}", Status::Templated);
    row("JSX", "${base}/a.jpg", Status::Templated);
}

void TestReference::resolves()
{
    QFETCH(const QString, target);
    QFETCH(const ReferenceStatus, status);
    QFETCH(const QString, file);
    const ResolvedReference found
        = resolveReference(blog(Generator::NextJs, {QStringLiteral("public")}),
                           m_root + QStringLiteral("/posts/post.md"), target);
    QCOMPARE(int(found.status), int(status));
    QCOMPARE(found.file, file.isEmpty() ? QString() : m_root + QLatin1Char('/') + file);
}

void TestReference::prefersWhatTheGeneratorServes()
{
    const QString post = m_root + QStringLiteral("/up.md");
    make(QDir(m_root), QStringLiteral("both.png"));
    make(QDir(m_root), QStringLiteral("public/both.png"));
    const QString target = QStringLiteral("/both.png");
    QCOMPARE(resolveReference(blog(Generator::Jekyll, {QString()}), post, target).file,
             m_root + QStringLiteral("/both.png"));
    QCOMPARE(
        resolveReference(blog(Generator::Astro, {QStringLiteral("public")}), post, target).file,
        m_root + QStringLiteral("/public/both.png"));
    // Jekyll serves "public" as "/public", the others as "/": the same file for both.
    for (const Blog &each : {blog(Generator::Jekyll, {QString()}),
                             blog(Generator::Astro, {QStringLiteral("public")})}) {
        for (const char *way : {"/public/images/a.jpg", "/images/a.jpg", "public/images/a.jpg"}) {
            QCOMPARE(resolveReference(each, post, QLatin1String(way)).file,
                     m_root + QStringLiteral("/public/images/a.jpg"));
        }
    }
}

void TestReference::resolvesInABlogThatIsReachedThroughALink()
{
    const QString link = QFileInfo(m_root).path() + QStringLiteral("/link");
    QVERIFY(QFile::link(m_root, link));
    const Blog linked = blogAt(link);
    QCOMPARE(linked.root, m_root);
    const ResolvedReference found = resolveReference(
        linked, link + QStringLiteral("/posts/post.md"), QStringLiteral("beside.png"));
    QCOMPARE(int(found.status), int(Status::Ok));
    QCOMPARE(found.file, m_root + QStringLiteral("/posts/beside.png"));
}

void TestReference::resolvesPelicansMarks()
{
    const Blog pelican = blog(Generator::Pelican, {QStringLiteral("content")});
    const QString post = m_root + QStringLiteral("/content/bundle/post.md");
    for (const char *target :
         {"{static}/bundle/c.png", "{attach}c.png", "|filename|/bundle/c.png"}) {
        const ResolvedReference found = resolveReference(pelican, post, QLatin1String(target));
        QCOMPARE(int(found.status), int(Status::Ok));
        QCOMPARE(found.file, m_root + QStringLiteral("/content/bundle/c.png"));
    }
}

void TestReference::resolvesInALoneFolder()
{
    // A lone file's folder is its whole blog: one up is outside, though the file is there.
    const Blog lone = {.root = m_root + QStringLiteral("/posts"),
                       .generator = Generator::Plain,
                       .evidence = {},
                       .staticRoots = {QString()},
                       .scanned = false};
    const QString post = m_root + QStringLiteral("/posts/post.md");
    QCOMPARE(int(resolveReference(lone, post, QStringLiteral("beside.png")).status),
             int(Status::Ok));
    QCOMPARE(int(resolveReference(lone, post, QStringLiteral("../up.png")).status),
             int(Status::Outside));
}

void TestReference::spellsAsOnDisk()
{
    QCOMPARE(pathInAnyCase(m_root, QStringLiteral("PUBLIC/IMAGES/A.JPG")),
             m_root + QStringLiteral("/public/images/a.jpg"));
    QCOMPARE(pathInAnyCase(m_root, QStringLiteral("public/none.jpg")), QString());
    QCOMPARE(pathAsOnDisk(m_root, QStringLiteral("public/images/a.jpg")),
             m_root + QStringLiteral("/public/images/a.jpg"));
    // Two files that differ in case alone: each is spelled as it is.
    make(QDir(m_root), QStringLiteral("ab.png"));
    make(QDir(m_root), QStringLiteral("AB.PNG"));
    QCOMPARE(pathAsOnDisk(m_root, QStringLiteral("ab.png")), m_root + QStringLiteral("/ab.png"));
    QCOMPARE(pathAsOnDisk(m_root, QStringLiteral("AB.PNG")), m_root + QStringLiteral("/AB.PNG"));
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
