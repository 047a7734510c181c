// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recoverydesk.h"

#include "app/desk.h"
#include "app/panearranger.h"
#include "post/linediff.h"
#include "post/merge.h"
#include "post/textformat.h"
#include "session/journal/postjournal.h"
#include "session/prompts.h"
#include "session/workspace.h"
#include "site/replacefile.h"
#include "widgets/bodyeditor.h"
#include "widgets/comparison/comparisonsheet.h"
#include "widgets/comparison/comparisonview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/shortdate.h"

#include <QFileInfo>

namespace Galley {

namespace {

const QString offerId = QStringLiteral("recovery");
constexpr qsizetype ShownWays = 3; // buttons of one bar
const QString othersId = QStringLiteral("recovery elsewhere");

QString moment(const QDateTime &time)
{
    return shortMoment(QLocale(), time);
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Writes what a journal holds to \a path, in the encoding and with the line ends of its post; in
/// UTF-8 where that encoding lacks a character of it: nobody could take it out first. Whoever chose
/// the path has agreed to what is there being replaced.
Done writeRecovered(const Leftover &leftover, const QString &path)
{
    const Result<LoggedText> log = RecoveryStore::read(leftover);
    if (!log)
        return log.problem();
    const Result<DecodedText> disk = decodeText(log->start.diskBytes);
    TextFormat format = disk ? disk->format : TextFormat();
    Result<QByteArray> bytes = encodeText(log->text, format);
    if (!bytes) {
        format.encoding = utf8Name();
        bytes = encodeText(log->text, format);
    }
    if (!bytes)
        return bytes.problem();
    const Result<QByteArray> written = replaceFile(path, *bytes);
    return written ? done() : Done(written.problem());
}

} // namespace

RecoveryDesk::RecoveryDesk(Workspace &workspace, Prompts &prompts, Desk &desk,
                           NoticeStack &startNotices, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_desk(desk)
    , m_startNotices(startNotices)
    , m_store(workspace.journals().leftovers())
    , m_sheet(new ComparisonSheet(&desk))
{
    m_sheet->hide();
    m_refill.setSingleShot(true);
    connect(&m_refill, &QTimer::timeout, this, &RecoveryDesk::fillSheet);
    connect(&m_sheet->view(), &ComparisonView::restoreRequested, this, &RecoveryDesk::restore);
    connect(&m_sheet->view(), &ComparisonView::closed, this, &RecoveryDesk::hideComparison);
    m_store.collect();
    if (!m_store.leftovers().isEmpty())
        m_startNotices.tell(others());
    if (!m_store.unreadable().isEmpty()) {
        m_startNotices.tell({QStringLiteral("recovery unreadable"), Notice::Kind::Look,
                             tr("What was kept of an unsaved post cannot be read."),
                             tr("It stays in %1.").arg(m_store.unreadable().constFirst())});
    }
}

RecoveryDesk::~RecoveryDesk() = default;

void RecoveryDesk::showPost()
{
    hideComparison();
    if (m_post)
        disconnect(m_post->document(), nullptr, &m_refill, nullptr);
    m_post = m_workspace.post();
    m_offer.reset();
    if (m_post && prepareOffer(*m_post))
        connect(m_post->document(), &QTextDocument::contentsChanged, &m_refill, [this] {
            if (m_sheet->isVisible())
                m_refill.start(0);
        });
    tell();
}

bool RecoveryDesk::prepareOffer(OpenPost &post)
{
    while (const std::optional<Leftover> leftover = m_store.find(post.path())) {
        const Result<LoggedText> log = RecoveryStore::read(*leftover);
        if (!log)
            return false;
        Offer offer;
        offer.leftover = *leftover;
        offer.recovered = log->text;
        // The text of the file as it was then, also where that is newer than what was opened.
        const Result<DecodedText> disk = decodeText(log->start.diskBytes);
        offer.base = disk ? disk->text : log->start.base;
        offer.fileChanged = digestOf(post.savedBytes()) != leftover->diskDigest;
        bringUpToDate(offer, post.text());
        if (offer.text != post.text() || post.isModified()) {
            m_offer = offer;
            return true;
        }
        m_store.remove(*leftover); // all of it is on the disk already
    }
    return false;
}

/// What was typed since the offer was made, or came from the disk, stays when all is restored.
void RecoveryDesk::bringUpToDate(Offer &offer, const QString &present)
{
    if (present == offer.base) {
        offer.text = offer.recovered;
        offer.conflicts = 0;
        return;
    }
    const MergedText merged = mergeTexts(offer.base, offer.recovered, present);
    offer.text = merged.text;
    offer.conflicts = int(merged.conflicts.size());
}

Notice RecoveryDesk::bar(bool comparing)
{
    const Leftover &leftover = m_offer->leftover;
    const QString typed
        = tr("What you typed until %1 is kept safe.").arg(moment(leftover.typedUntil));
    QString disk = tr("The file on disk is as you saved it at %1.").arg(moment(leftover.savedAt));
    if (m_offer->conflicts == 1)
        disk = tr("The file on disk has changed since; one place was changed by both, and yours "
                  "stands there.");
    else if (m_offer->conflicts > 1)
        disk = tr("The file on disk has changed since; %L1 places were changed by both, and yours "
                  "stand there.")
                   .arg(m_offer->conflicts);
    else if (m_offer->fileChanged)
        disk = tr("The file on disk has changed since; both go together.");
    Notice notice{offerId, Notice::Kind::Told,
                  tr("Galley stopped before your last changes were saved."),
                  QString(typed + u' ' + disk)};
    notice.icon = QStringLiteral("recover");
    notice.twoLines = true;
    notice.closable = false;
    using Weight = Notice::Weight;
    if (comparing)
        notice.actions.append(
            {tr("Hide comparison"), [this] { hideComparison(); }, false, Weight::Flat});
    else
        notice.actions.append({tr("Compare"), [this] { compare(); }, false, Weight::Flat});
    notice.actions.append({tr("Discard…"), [this] { discard(); }, false, Weight::Plain});
    if (m_post && !m_post->isReadOnly())
        notice.actions.append(
            {tr("Restore all"), [this] { restoreAll(); }, false, Weight::Primary});
    return notice;
}

QList<Leftover> RecoveryDesk::elsewhere() const
{
    QList<Leftover> others;
    QStringList known = {m_post ? m_post->path() : QString()};
    for (const Leftover &each : m_store.leftovers()) {
        if (!known.contains(each.path)) {
            known.append(each.path);
            others.append(each);
        }
    }
    return others;
}

Notice RecoveryDesk::others()
{
    const QList<Leftover> left = elsewhere();
    QStringList names;
    for (const Leftover &each : left)
        names.append(nameOf(each.path));
    QString first = tr("Galley stopped before your last changes were saved.");
    if (m_offer && left.size() == 1)
        first = tr("Another post had unsaved changes too.");
    else if (m_offer)
        first = tr("%L1 other posts had unsaved changes too.").arg(left.size());
    Notice notice{othersId, Notice::Kind::Told, first,
                  tr("What you typed is kept safe: %1.").arg(names.join(QStringLiteral(", ")))};
    notice.icon = QStringLiteral("recover");
    // One at a time would do, but a post whose folder has gone must not bar the way to the others.
    for (const Leftover &each : left.first(std::min<qsizetype>(left.size(), ShownWays)))
        notice.actions.append(wayTo(each));
    return notice;
}

Notice::Action RecoveryDesk::wayTo(const Leftover &leftover)
{
    const QString name = nameOf(leftover.path);
    if (QFileInfo::exists(QFileInfo(leftover.path).absolutePath()))
        return {tr("Open %1").arg(name), [this, leftover] { openLeftover(leftover); }, false};
    return {tr("Save %1 as…").arg(name), [this, leftover] { saveLeftoverAs(leftover); }, false};
}

void RecoveryDesk::tell()
{
    NoticeStack &notices = *m_desk.postPane().notices();
    notices.withdraw(offerId);
    notices.withdraw(othersId);
    m_startNotices.withdraw(othersId);
    if (!elsewhere().isEmpty())
        (m_post ? notices : m_startNotices).tell(others());
    if (m_offer)
        notices.tell(bar(false));
}

bool RecoveryDesk::compare()
{
    if (!m_offer || !m_post)
        return false;
    m_sheet->setTitle(nameOf(m_post->path()), tr("Comparing with what was recovered"));
    m_sheet->view().setRestorable(!m_post->isReadOnly());
    m_sheet->notices().tell(bar(true));
    m_desk.panes().showRoom(PaneArranger::Room::Write);
    m_desk.panes().setCover(m_sheet);
    fillSheet();
    m_sheet->view().setFocus();
    return true;
}

void RecoveryDesk::fillSheet()
{
    if (!m_offer || !m_post)
        return;
    bringUpToDate(*m_offer, m_post->text());
    const Leftover &leftover = m_offer->leftover;
    const bool untouched = !m_post->isModified();
    m_sheet->view().compare(
        {untouched ? tr("On disk") : tr("Your text now"),
         untouched && !m_offer->fileChanged ? tr("saved at %1").arg(moment(leftover.savedAt))
                                            : QString(),
         m_post->text()},
        {tr("Recovered"), tr("typed until %1").arg(moment(leftover.typedUntil)), m_offer->text});
}

void RecoveryDesk::hideComparison()
{
    if (m_desk.panes().cover() != m_sheet)
        return;
    m_desk.panes().setCover(nullptr);
    m_sheet->hide();
    m_sheet->notices().withdrawAll();
    m_desk.postPane().editor()->setFocus();
}

void RecoveryDesk::restore(const EditList &edits)
{
    if (!m_post || !m_offer)
        return;
    m_post->apply(edits);
    if (m_post->text() == m_offer->text)
        finishOffer();
}

void RecoveryDesk::restoreAll()
{
    if (!m_post || !m_offer)
        return;
    bringUpToDate(*m_offer, m_post->text());
    restore(editsBetween(m_post->text(), m_offer->text));
}

void RecoveryDesk::finishOffer()
{
    // Only once the text is safe in this session's journal may the old one go.
    if (m_post->isModified() && !m_workspace.journals().of(*m_post)->finish())
        return;
    m_store.remove(m_offer->leftover);
    showPost();
    m_desk.postPane().editor()->setFocus(); // the bar that had it is gone
}

void RecoveryDesk::discard()
{
    if (!m_post || !m_offer || !m_prompts.discardRecovered(nameOf(m_post->path())))
        return;
    m_store.remove(m_offer->leftover);
    showPost();
    m_desk.postPane().editor()->setFocus(); // the bar that had it is gone
}

void RecoveryDesk::openLeftover(const Leftover &leftover)
{
    if (!QFileInfo::exists(leftover.path)) {
        // The file is gone: it comes back as it was saved last, for the typing to be compared with.
        const Result<LoggedText> log = RecoveryStore::read(leftover);
        const Result<QByteArray> written = log ? writeFile(leftover.path, log->start.diskBytes, {})
                                               : Result<QByteArray>(log.problem());
        if (!written) {
            Q_EMIT m_workspace.failed(written.problem(), leftover.path);
            return;
        }
    }
    m_workspace.open(leftover.path);
}

// The folder is gone, with its blog or with a drive: what was typed goes where the author says.
void RecoveryDesk::saveLeftoverAs(const Leftover &leftover)
{
    const Leftover kept = leftover; // the notice that holds it goes
    const QString path = m_prompts.chooseSavePath(kept.path);
    if (path.isEmpty())
        return;
    for (const OpenPost *post : m_workspace.posts()) {
        if (QFileInfo(post->path()) == QFileInfo(path)) {
            Q_EMIT m_workspace.failed({Problem::PostIsOpen, {path}}, path);
            return;
        }
    }
    if (const Done written = writeRecovered(kept, path); !written) {
        Q_EMIT m_workspace.failed(written.problem(), path);
        return;
    }
    m_store.remove(kept);
    if (!m_workspace.open(path))
        tell();
}

} // namespace Galley
