// SPDX-License-Identifier: GPL-3.0-or-later
// Types into a post and saves it, as wildly as it can, until it is killed. Tells on standard
// output, a line a step and nothing held back, what the file's and the document's text are:
//   "text MSECS DIGEST"   the document holds this since then (the steady clock's milliseconds)
//   "save DIGEST"         a save of this begins
//   "done"                and has succeeded
//   typist PROFILE POST SEED ODDS
// ODDS: it saves once in so many steps on average; never if 0, so that only the journal has it.
#include "session/settings.h"
#include "session/workspace.h"
#include "site/safefile.h"
#include "support/scriptedprompts.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextCursor>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Galley;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QByteArray now()
{
    using namespace std::chrono;
    return QByteArray::number(
        qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()));
}

QByteArray digestOfText(const OpenPost &post)
{
    return digestOf(post.text().toUtf8()).toHex();
}

void change(OpenPost &post, QRandomGenerator &random)
{
    QTextDocument *document = post.document();
    const int size = document->characterCount();
    QTextCursor cursor(document);
    cursor.setPosition(random.bounded(size));
    const int choice = random.bounded(100);
    if (choice < 6) {
        document->undo();
    } else if (choice < 9) {
        document->redo();
    } else if (choice < 20) {
        cursor.setPosition(std::min(size - 1, cursor.position() + random.bounded(40)),
                           QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else if (choice < 22) {
        cursor.insertText(QStringLiteral("A long line of a paste, again and again.\n")
                              .repeated(random.bounded(400)));
    } else {
        static const QStringList words = {QStringLiteral("word "), QStringLiteral("é🦀 "),
                                          QStringLiteral("\n\n"), QStringLiteral("x")};
        cursor.insertText(words.at(random.bounded(int(words.size()))));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QRandomGenerator random(arguments.at(3).toUInt());
    Settings settings(arguments.at(1));
    ScriptedPrompts prompts;
    Workspace workspace(settings, prompts);
    if (!workspace.openPost(arguments.at(2)))
        return 1;
    OpenPost &post = *workspace.post();
    const int savingOdds = arguments.at(4).toInt();
    const int pause = random.bounded(3);

    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &app, [&] {
        change(post, random);
        say("text " + now() + ' ' + digestOfText(post));
        if (savingOdds > 0 && random.bounded(savingOdds) == 0) {
            say("save " + digestOf(post.bytes()).toHex());
            if (!workspace.save())
                QCoreApplication::exit(1);
            say("done");
        }
    });
    say("text " + now() + ' ' + digestOfText(post));
    typing.start(pause);
    return QCoreApplication::exec();
}
