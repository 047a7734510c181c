// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of GitHub's specification through galley-cli render --spec.
#include "clirunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

struct Example {
    int number = 0;
    QString extensions; ///< separated by commas
    QByteArray markdown;
    QByteArray html;
};

/// Reads the format that CommonMark's tools share: a fence of 32 backticks, "example" and the names
/// of extensions; the Markdown, a line with a full stop, the HTML. An arrow stands for a tab.
QList<Example> examplesIn(const QString &path, const QString &always)
{
    QList<Example> examples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QByteArray fence(32, '`');
    enum class Part { Text, Markdown, Html } part = Part::Text;
    Example example;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        const QByteArray words = line.trimmed();
        if (part == Part::Text && words.startsWith(QByteArray(fence + " example"))) {
            example.number = example.number + 1;
            const QString names = QString::fromUtf8(words.mid(fence.size() + 8)).trimmed();
            example.extensions = always.isEmpty() ? names : always;
            example.extensions.replace(u' ', u',');
            example.markdown.clear();
            example.html.clear();
            part = Part::Markdown;
        } else if (part == Part::Html && words == fence) {
            if (example.extensions != QLatin1String("disabled"))
                examples.append(example);
            part = Part::Text;
        } else if (part == Part::Markdown && words == ".") {
            part = Part::Html;
        } else if (part != Part::Text) {
            line.replace("\u2192", "\t");
            (part == Part::Markdown ? example.markdown : example.html) += line;
        }
    }
    return examples;
}

} // namespace

class TestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
};

void TestSpec::examples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("always");
    QTest::addColumn<int>("count");
    QTest::newRow("the specification") << QStringLiteral("spec.txt") << QString() << 671;
    QTest::newRow("the extensions")
        << QStringLiteral("extensions.txt")
        << QStringLiteral("table strikethrough autolink tagfilter footnotes tasklist") << 30;
}

void TestSpec::examples()
{
    QFETCH(QString, file);
    QFETCH(QString, always);
    QFETCH(int, count);
    const QString folder = QStringLiteral(GALLEY_CASES "/specification/");
    const QList<Example> all = examplesIn(folder + file, always);
    QCOMPARE(all.size(), count);
    const QTemporaryDir work;
    int met = 0;
    for (const Example &example : all) {
        QFile post(work.filePath(QStringLiteral("post.md")));
        QVERIFY(post.open(QIODevice::WriteOnly));
        post.write(example.markdown);
        post.close();
        const CliRun run
            = runCli(work.path(),
                     {QStringLiteral("render"), QStringLiteral("--spec=") + example.extensions,
                      post.fileName()});
        // The format's own word for "that it answers is enough".
        const bool anything = example.html == "<IGNORE>\n" && run.code == 0;
        if (anything || run.out == example.html)
            ++met;
        else
            qWarning("example %d: %s", example.number, run.out.constData());
    }
    QCOMPARE(met, count);
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
