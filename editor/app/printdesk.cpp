// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/liveproof.h"
#include "app/proofpane.h"
#include "session/openpost.h"
#include "session/prompts.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "site/replacefile.h"
#include "view/previewview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <utility>

namespace Galley {

namespace {

using namespace std::chrono_literals;

const QString noticeId = QStringLiteral("paper");
constexpr double Margin = 20; ///< millimetres
/// A page that does not show the text by then is not worth the author's waiting: what was asked for
/// must not come upon them minutes later.
constexpr auto LongestWait = 20s;

QPageLayout usualPaper()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter};
}

} // namespace

PrintDesk::PrintDesk(const Actions &actions, Workspace &workspace, Prompts &prompts, Desk &desk,
                     LiveProof &proof, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_desk(desk)
    , m_proof(proof)
    , m_patience(new QTimer(desk.window()))
{
    connect(actions.exportPdf, &QAction::triggered, this, &PrintDesk::exportPdf);
    connect(actions.print, &QAction::triggered, this, &PrintDesk::print);
    connect(&proof, &LiveProof::current, this, &PrintDesk::run);
    m_patience->setObjectName(QStringLiteral("paper patience"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(LongestWait);
    connect(m_patience, &QTimer::timeout, this, [this] {
        giveUp(tr("The preview did not show the post in time. Try again once it does."));
    });
}

/// A folder of the author's own, not the blog's: a generator would publish what lies there.
QString PrintDesk::proposedPath() const
{
    const QFileInfo post(m_workspace.post()->path());
    const bool isIndex = post.completeBaseName() == QLatin1String("index")
        || post.completeBaseName() == QLatin1String("_index");
    const QString name = isIndex ? post.dir().dirName() : post.completeBaseName();
    const QString folder = m_folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_folder;
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

/// Does the job once the page shows the text as it is now, also what was typed a moment ago; or
/// says why it was not done.
void PrintDesk::whenShown(const std::function<void()> &job,
                          const std::function<void(const QString &reason)> &giveUp)
{
    m_post = m_workspace.post();
    m_job = job;
    m_giveUp = giveUp;
    m_patience->start();
    if (m_proof.isCurrent())
        run();
}

void PrintDesk::run()
{
    if (!m_job)
        return;
    if (!m_post || m_post != m_proof.post()) {
        giveUp(tr("Another post was opened before the preview had shown this one."));
        return;
    }
    m_patience->stop();
    m_giveUp = nullptr;
    std::exchange(m_job, nullptr)();
}

void PrintDesk::giveUp(const QString &reason)
{
    m_patience->stop();
    m_job = nullptr;
    if (const auto giveUp = std::exchange(m_giveUp, nullptr))
        giveUp(reason);
}

void PrintDesk::exportPdf()
{
    if (!m_workspace.post())
        return;
    const QString path = m_prompts.chooseExportPath(proposedPath());
    if (!path.isEmpty())
        whenShown([this, path] { writePdf(path); },
                  [this, path](const QString &reason) { tellFailed(path, reason); });
}

void PrintDesk::writePdf(const QString &path)
{
    m_folder = QFileInfo(path).path();
    m_desk.proofPane().preview()->printToPdf(
        usualPaper(), [self = QPointer(this), path](const QByteArray &pdf, int missing) {
            if (self)
                self->takePdf(path, pdf, missing);
        });
}

void PrintDesk::tellFailed(const QString &path, const QString &reason)
{
    Notice notice{noticeId, Notice::Kind::Stopped,
                  tr("%1 could not be made.").arg(QFileInfo(path).fileName()), reason};
    notice.actions = {{tr("Export again…"), [this] { exportPdf(); }}};
    m_desk.postPane().notices()->tell(notice);
}

void PrintDesk::takePdf(const QString &path, const QByteArray &pdf, int missing)
{
    if (pdf.isEmpty()) {
        tellFailed(path, tr("The preview did not answer. No file was written."));
        return;
    }
    Notice notice{noticeId,
                  missing > 0 ? Notice::Kind::Look : Notice::Kind::Finished,
                  tr("%1 was written.").arg(QFileInfo(path).fileName()),
                  {}};
    // The author was asked about a file that is there.
    if (const Result<QByteArray> written = replaceFile(path, pdf); !written.ok()) {
        notice.kind = Notice::Kind::Stopped;
        notice.first = problemText(written.problem());
        notice.actions = {{tr("Export again…"), [this] { exportPdf(); }}};
    } else {
        if (missing > 0)
            notice.second = tr("Pictures that did not load are not in it: %1.").arg(missing);
        notice.actions
            = {{tr("Show in folder"), [path] {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
                }}};
    }
    m_desk.postPane().notices()->tell(notice);
}

void PrintDesk::print()
{
    if (!m_workspace.post())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(usualPaper());
    printer->setDocName(QFileInfo(proposedPath()).completeBaseName());
    QPrintDialog dialog(printer.get(), m_desk.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto tellUnprinted = [this](const QString &reason) {
        m_desk.postPane().notices()->tell(
            {noticeId, Notice::Kind::Stopped, tr("The post could not be printed."), reason});
    };
    whenShown(
        [this, printer, tellUnprinted] {
            m_desk.proofPane().preview()->print(
                printer.get(), [self = QPointer(this), printer, tellUnprinted](bool printed, int) {
                    if (self && !printed)
                        tellUnprinted(tr("Your text was not touched."));
                });
        },
        tellUnprinted);
}

} // namespace Galley
