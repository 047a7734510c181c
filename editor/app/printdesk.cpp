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
#include "site/safefile.h"
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
#include <QUrl>

#include <limits>
#include <memory>
#include <utility>

namespace Galley {

namespace {

const QString noticeId = QStringLiteral("paper");
constexpr double Margin = 20; ///< millimetres

QPageLayout usualPaper()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter};
}

/// The author was asked about a file that is there.
Done write(const QString &path, const QByteArray &pdf)
{
    QByteArray known;
    if (QFileInfo::exists(path)) {
        const Result<FileBytes> there = readFile(path, std::numeric_limits<int>::max());
        if (!there.ok())
            return there.problem();
        known = there->digest;
    }
    const Result<QByteArray> written = writeFile(path, pdf, known);
    return written.ok() ? done() : Done(written.problem());
}

} // namespace

PrintDesk::PrintDesk(const Actions &actions, Workspace &workspace, Prompts &prompts, Desk &desk,
                     LiveProof &proof, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_desk(desk)
    , m_proof(proof)
{
    connect(actions.exportPdf, &QAction::triggered, this, &PrintDesk::exportPdf);
    connect(actions.print, &QAction::triggered, this, &PrintDesk::print);
    connect(&proof, &LiveProof::current, this, &PrintDesk::run);
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

/// The page shows the text as it is now, also what was typed a moment ago.
void PrintDesk::whenShown(const std::function<void()> &job)
{
    m_post = m_workspace.post();
    m_job = job;
    if (m_proof.isCurrent())
        run();
}

void PrintDesk::run()
{
    const auto job = std::exchange(m_job, nullptr);
    if (job && m_post && m_post == m_proof.post())
        job();
}

void PrintDesk::exportPdf()
{
    if (!m_workspace.post())
        return;
    const QString path = m_prompts.chooseExportPath(proposedPath());
    if (!path.isEmpty())
        whenShown([this, path] { writePdf(path); });
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

void PrintDesk::takePdf(const QString &path, const QByteArray &pdf, int missing)
{
    const QString name = QFileInfo(path).fileName();
    Notice notice{noticeId, Notice::Kind::Stopped, tr("%1 could not be made.").arg(name),
                  tr("The preview did not answer. No file was written.")};
    if (!pdf.isEmpty()) {
        const Done written = write(path, pdf);
        if (written.ok()) {
            notice.kind = missing > 0 ? Notice::Kind::Look : Notice::Kind::Finished;
            notice.first = tr("%1 was written.").arg(name);
            notice.second = missing > 0
                ? tr("Pictures that did not load are not in it: %1.").arg(missing)
                : QString();
            notice.actions
                = {{tr("Show in folder"), [path] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
                    }}};
        } else {
            notice.first = problemText(written.problem());
            notice.second = QString();
        }
    }
    if (notice.kind == Notice::Kind::Stopped)
        notice.actions = {{tr("Export again…"), [this] { exportPdf(); }}};
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
    whenShown([this, printer] {
        m_desk.proofPane().preview()->print(
            printer.get(), [self = QPointer(this), printer](bool printed, int) {
                if (!self || printed)
                    return;
                self->m_desk.postPane().notices()->tell({noticeId, Notice::Kind::Stopped,
                                                         tr("The post could not be printed."),
                                                         tr("Your text was not touched.")});
            });
    });
}

} // namespace Galley
