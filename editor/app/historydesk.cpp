// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historydesk.h"

#include "app/desk.h"
#include "app/panearranger.h"
#include "look/look.h"
#include "post/linediff.h"
#include "post/textformat.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/comparison/comparisonsheet.h"
#include "widgets/comparison/comparisonview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/primarybutton.h"
#include "widgets/shortdate.h"

#include <QFileInfo>
#include <QListWidget>

namespace Galley {

namespace {

constexpr int ListWidth = 208; // pixels at a 13 px font

QString moment(const Generation &generation)
{
    return shortMoment(QLocale(), generation.when);
}

} // namespace

HistoryDesk::HistoryDesk(Workspace &workspace, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_sheet(new ComparisonSheet(&desk))
    , m_list(new QListWidget)
    , m_restoreAll(new PrimaryButton(tr("Restore all")))
{
    m_sheet->hide();
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setFixedWidth(Look::scaled(ListWidth));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setSide(m_list);
    m_sheet->addHeadWidget(m_restoreAll);
    m_refill.setSingleShot(true);
    ComparisonView &view = m_sheet->view();
    connect(&m_refill, &QTimer::timeout, this, &HistoryDesk::fillSheet);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDesk::chooseGeneration);
    connect(m_restoreAll, &QPushButton::clicked, this, &HistoryDesk::restoreAll);
    connect(&view, &ComparisonView::closed, this, &HistoryDesk::close);
    connect(&view, &ComparisonView::restoreRequested, this, [this](const EditList &edits) {
        if (m_post)
            m_post->apply(edits);
    });
    connect(&workspace, &Workspace::postChanged, this, &HistoryDesk::close);
}

void HistoryDesk::open()
{
    close();
    m_post = m_workspace.post();
    if (!m_post)
        return;
    m_workspace.history().wait();
    const auto list = m_workspace.history().history().list(m_post->path());
    if (!list || list->isEmpty()) {
        m_desk.postPane().notices()->tell(
            {QStringLiteral("history"), list ? Notice::Kind::Told : Notice::Kind::Look,
             list ? tr("No earlier versions yet.") : problemText(list.problem()),
             tr("Each save from now on keeps one.")});
        return;
    }
    m_generations = *list;
    m_sheet->setTitle(QFileInfo(m_post->path()).fileName(), tr("Comparing with an earlier save"));
    connect(m_post->document(), &QTextDocument::contentsChanged, &m_refill,
            [this] { m_refill.start(0); });
    m_desk.panes().showRoom(PaneArranger::Room::Write);
    m_desk.panes().setCover(m_sheet);
    fillList();
    m_list->setFocus();
}

void HistoryDesk::fillList()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Generation &each : m_generations) {
            auto *item = new QListWidgetItem(
                QString(moment(each) + u'\n' + QLocale().formattedDataSize(each.bytes)));
            item->setSizeHint({Look::scaled(ListWidth) / 2, Look::scaled(52)});
            m_list->addItem(item);
        }
    }
    // The newest that is not what is shown anyway.
    const bool newestIsNow = !m_post->isModified() && m_generations.size() > 1;
    m_list->setCurrentRow(newestIsNow ? 1 : 0);
}

void HistoryDesk::chooseGeneration(int row)
{
    if (!m_post || row < 0 || row >= m_generations.size())
        return;
    m_chosen = m_generations.at(row);
    m_text.clear();
    m_readable = false;
    m_sheet->notices().withdrawAll();
    const Result<QByteArray> bytes
        = m_workspace.history().history().bytes(m_post->path(), m_chosen);
    if (bytes) {
        const Result<DecodedText> decoded = decodeText(*bytes);
        m_readable = decoded.ok() && !m_post->isReadOnly();
        m_text = decoded ? decoded->text : lossyText(*bytes);
    } else {
        m_sheet->notices().tell(
            {{}, Notice::Kind::Look, problemText(bytes.problem()), tr("The others are there.")});
    }
    fillSheet();
}

void HistoryDesk::fillSheet()
{
    if (!m_post || m_desk.panes().cover() != m_sheet)
        return;
    const QString text = m_post->text();
    ComparisonView &view = m_sheet->view();
    view.setRestorable(m_readable);
    view.compare(
        {tr("Your text now"), m_post->isModified() ? tr("not saved yet") : QString(), text},
        {tr("Earlier save"), tr("saved at %1").arg(moment(m_chosen)), m_text});
    m_restoreAll->setVisible(m_readable && view.changeCount() > 0);
}

void HistoryDesk::restoreAll()
{
    if (m_post && m_readable)
        m_post->apply(editsBetween(m_post->text(), m_text));
}

void HistoryDesk::close()
{
    m_refill.stop();
    if (m_post)
        disconnect(m_post->document(), nullptr, &m_refill, nullptr);
    m_post.clear();
    if (m_desk.panes().cover() != m_sheet)
        return;
    m_desk.panes().setCover(nullptr);
    m_sheet->hide();
    m_desk.postPane().editor()->setFocus();
}

} // namespace Galley
