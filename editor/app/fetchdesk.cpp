// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetchdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/picturedesk.h"
#include "session/workspace.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postlife/fetchdialog.h"
#include "widgets/postpane.h"
#include "work/blogpictures.h"
#include "work/pictures/webtargets.h"
#include "work/pictureuses.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QTemporaryDir>

namespace Galley {

struct FetchDesk::Run {
    QPointer<OpenPost> post;
    QStringList waiting; ///< addresses
    int all = 0;
    QHash<QString, QString> files; ///< by address
    std::shared_ptr<QTemporaryDir> folder = std::make_shared<QTemporaryDir>();
    QObject context; ///< last: what it waits for goes with it
};

namespace {

/// The picture's own name, as far as its address tells one.
QString nameOf(const QString &address, const QString &type, int number)
{
    const QString name = QFileInfo(QUrl(address).path()).completeBaseName();
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return QStringLiteral("%1/%2.%3")
        .arg(number)
        .arg(name.isEmpty() ? QStringLiteral("picture") : name.left(80), suffix);
}

} // namespace

FetchDesk::FetchDesk(Actions &actions, Workspace &workspace, Desk &desk, PictureDesk &pictures,
                     QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_pictures(pictures)
{
    m_fetch.setSafeOnly(true);
    connect(actions.fetchPictures, &QAction::triggered, this, &FetchDesk::open);
    connect(desk.postPane().editor(), &BodyEditor::pagePasted, this, &FetchDesk::tellPasted);
}

FetchDesk::~FetchDesk() = default;

void FetchDesk::setTestServerAllowed(bool allowed)
{
    m_fetch.setOwnNetworkAllowed(allowed);
    m_fetch.setSafeOnly(!allowed);
}

FetchDialog *FetchDesk::dialog() const
{
    return m_dialog;
}

void FetchDesk::open()
{
    OpenPost *post = m_pictures.writablePost();
    if (!post || m_run || m_dialog)
        return;
    const QStringList targets
        = webTargets(pictureUses(post->text(), BlogPictures(*m_workspace.blog(), post->path())));
    if (targets.isEmpty()) {
        m_desk.postPane().notices()->tell({QStringLiteral("fetching pictures"),
                                           Notice::Kind::Finished,
                                           tr("This post shows no picture of another site."),
                                           {}});
        return;
    }
    QStringList refused;
    for (const QString &target : targets) {
        if (!m_fetch.isWelcome(QUrl(target)))
            refused.append(target);
    }
    m_dialog = new FetchDialog(targets, refused, m_desk.postPane().window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, post = QPointer(post)] {
        if (post)
            start(*post, m_dialog->chosen());
    });
    m_dialog->open();
}

void FetchDesk::start(OpenPost &post, const QStringList &addresses)
{
    m_run = std::make_unique<Run>();
    m_run->post = &post;
    m_run->waiting = addresses;
    m_run->all = int(addresses.size());
    next();
}

void FetchDesk::next()
{
    if (m_run->waiting.isEmpty()) {
        finish();
        return;
    }
    tellProgress();
    const QString address = m_run->waiting.takeFirst();
    m_fetch.get(QUrl(address), &m_run->context,
                [this, address](const WebFetch::Answer &answer) { take(address, answer); });
}

void FetchDesk::take(const QString &address, const WebFetch::Answer &answer)
{
    using Fault = WebFetch::Fault;
    switch (answer.fault) {
    case Fault::None: {
        const int number = int(m_run->files.size());
        const QString path = m_run->folder->filePath(nameOf(address, answer.type, number));
        QFile file(path);
        if (QDir().mkpath(QFileInfo(path).path()) && file.open(QFile::WriteOnly)
            && file.write(answer.bytes) == answer.bytes.size() && file.flush())
            m_run->files.insert(address, path);
        else
            tellMissing(address, file.errorString());
        break;
    }
    case Fault::Refused:
        tellMissing(address,
                    tr("Its address leads into your own network, or is not safe. Save it from your "
                       "browser, then drop it here."));
        break;
    case Fault::Failed:
        tellMissing(address, tr("Its site does not answer, or has it no more. Try again later."));
        break;
    case Fault::TooLarge:
        tellMissing(
            address,
            tr("It is too large. Save it from your browser, make it smaller, then drop it here."));
        break;
    case Fault::NoPicture:
        tellMissing(
            address,
            tr("What its site has sent is no picture. Look at its address in your browser."));
        break;
    }
    next();
}

void FetchDesk::finish()
{
    const std::unique_ptr<Run> run = std::move(m_run);
    m_desk.postPane().notices()->withdraw(QStringLiteral("fetching pictures"));
    if (run->files.isEmpty())
        return; // why was said
    if (run->post && m_pictures.addInPlaceOf(*run->post, run->files, run->folder))
        return;
    m_desk.postPane().notices()->tell({QStringLiteral("fetched for nothing"), Notice::Kind::Look,
                                       tr("The pictures that were fetched were not added."),
                                       tr("Their post is not open any more, or cannot be changed. "
                                          "Open it and fetch them again.")});
}

void FetchDesk::stop()
{
    m_run.reset();
    m_desk.postPane().notices()->withdraw(QStringLiteral("fetching pictures"));
}

void FetchDesk::tellProgress()
{
    const int now = m_run->all - int(m_run->waiting.size()) + 1;
    m_desk.postPane().notices()->tell(
        {QStringLiteral("fetching pictures"),
         Notice::Kind::Told,
         tr("Fetching pictures: %1 of %2.")
             .arg(QLocale().toString(now), QLocale().toString(m_run->all)),
         tr("You can go on writing."),
         {{tr("Stop"), [this] { stop(); }}},
         false});
}

void FetchDesk::tellPasted(int pictures, int lost)
{
    NoticeStack &notices = *m_desk.postPane().notices();
    const QString id = QStringLiteral("pasted pictures");
    const QString missing = tr(
        "%n picture(s) of the page have no address in the web and were left out.", nullptr, lost);
    if (pictures > 0)
        notices.tell({id,
                      Notice::Kind::Told,
                      tr("%n picture(s) of the page stay on their site.", nullptr, pictures),
                      lost > 0 ? missing : tr("Your text links them. You can fetch them."),
                      {{tr("Fetch pictures…"), [this] { open(); }}}});
    else if (lost > 0)
        notices.tell({id, Notice::Kind::Look, missing, {}});
    else
        notices.withdraw(id);
}

void FetchDesk::tellMissing(const QString &address, const QString &why)
{
    m_desk.postPane().notices()->tell({QStringLiteral("picture not fetched"), Notice::Kind::Look,
                                       tr("%1 was not fetched.").arg(address), why});
}

} // namespace Galley
