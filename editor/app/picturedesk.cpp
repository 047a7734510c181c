// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturedesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/livefields.h"
#include "app/liveimages.h"
#include "app/liveproof.h"
#include "app/picturearrivals.h"
#include "app/picturedrops.h"
#include "app/picturemenu.h"
#include "app/pictureundo.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "session/prompts.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "site/operation/operationrun.h"
#include "site/problemtext.h"
#include "site/safefile.h"
#include "view/previewview.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "work/blogpictures.h"
#include "work/frontpictures.h"
#include "work/life/postmove.h"
#include "work/pictures/picturelink.h"
#include "work/pictureuses.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace Galley {

namespace {

constexpr std::chrono::milliseconds Patience(400);

QString shownName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

PictureDesk::PictureDesk(Actions &actions, Workspace &workspace, Settings &settings,
                         Prompts &prompts, Desk &desk, LiveFields &fields, LiveImages &images,
                         LiveProof &proof, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_desk(desk)
    , m_fields(fields)
    , m_images(images)
    , m_disk(std::make_shared<OperationDisk>())
    , m_undo(std::make_unique<PictureUndo>(
          m_disk,
          [this](const FileOperation &operation, const OpenPost &post) {
              return isNeeded(operation, post);
          }))
    , m_job(std::make_unique<PictureJob>(m_disk))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &PictureDesk::tellProgress);
    connect(m_job.get(), &PictureJob::finished, this, &PictureDesk::finish);
    connect(m_job.get(), &PictureJob::progressed, this, [this](int number, int ready, int) {
        const auto place = m_waiting.find(number);
        if (place == m_waiting.end())
            return;
        place->ready = ready;
        if (!m_patience.isActive())
            tellProgress();
    });
    // The text was shown before its files came back, or went.
    connect(m_undo.get(), &PictureUndo::changed, &m_images, &LiveImages::refresh);
    connect(m_undo.get(), &PictureUndo::changed, &proof, &LiveProof::refresh);
    connect(m_undo.get(), &PictureUndo::failed, this,
            [this](const Problem &problem) { tellProblem(problem, {}); });
    fillPictureMenu(*actions.newPictures, settings);
    connectWays(actions);
}

PictureDesk::~PictureDesk()
{
    m_desk.postPane().editor()->setTaker({});
}

void PictureDesk::connectWays(const Actions &actions)
{
    m_desk.postPane().editor()->setTaker(
        {[this](const QMimeData &data) { return writablePost() && holdsPictures(data); },
         [this](const QMimeData &data) { addAtCaret(data); }});
    const auto accepts = [this] { return writablePost() != nullptr; };
    ProofPane &proof = m_desk.proofPane();
    using Role = PictureDrops::Role;
    BodyEditor *editor = m_desk.postPane().editor();
    new PictureDrops(*editor->viewport(), *editor, Role::Shows, accepts);
    auto *grid = new PictureDrops(*proof.images(), *proof.images(), Role::Takes, accepts);
    connect(grid, &PictureDrops::dropped, this,
            [this](const QMimeData &data) { addAtCaret(data); });
    auto *preview = new PictureDrops(*proof.preview(), *proof.preview(), Role::Takes, accepts);
    connect(preview, &PictureDrops::dropped, this, &PictureDesk::addInProof);
    connect(actions.insertPicture, &QAction::triggered, this, &PictureDesk::choose);
    connect(&proof, &ProofPane::pictureWanted, this, &PictureDesk::choose);
}

/// The post that is shown, if pictures can come into it.
OpenPost *PictureDesk::writablePost() const
{
    OpenPost *post = m_workspace.post();
    const bool belongs = post && !post->isReadOnly() && m_workspace.blog()
        && post->path().startsWith(m_workspace.blog()->root + u'/');
    return belongs ? post : nullptr;
}

void PictureDesk::choose()
{
    if (!writablePost())
        return;
    const QString path = m_prompts.choosePicture(QDir::homePath());
    if (!path.isEmpty())
        add({{.path = path}}, m_desk.postPane().editor()->textCursor().position());
}

void PictureDesk::addAtCaret(const QMimeData &data)
{
    add(picturesIn(data), m_desk.postPane().editor()->textCursor().selectionEnd());
}

void PictureDesk::addInProof(const QMimeData &data, QPoint point)
{
    // The page answers later, when what is dropped is gone.
    const QPointer<OpenPost> post = writablePost();
    m_desk.proofPane().preview()->placeUnder(
        point, [this, post, arrivals = picturesIn(data)](std::optional<int> line) {
            if (!post || post != writablePost())
                return;
            QTextDocument *document = post->document();
            const int body = post->frontMatter().fence().bodyLine;
            const QTextBlock below
                = line ? document->findBlockByNumber(body + *line) : QTextBlock();
            // The empty line above the block is the place between the two.
            const QTextBlock above = below.previous();
            const bool gap = above.isValid() && above.blockNumber() >= body
                && above.text().trimmed().isEmpty();
            if (!below.isValid())
                add(arrivals, document->characterCount() - 1);
            else
                add(arrivals, gap ? above.position() : below.position());
        });
}

void PictureDesk::add(const QList<PictureArrival> &arrivals, qsizetype position)
{
    OpenPost *post = writablePost();
    if (!post || arrivals.isEmpty())
        return;
    const QString text = post->text();
    if (!linkPlace(text, position, {pictureMarkdown({}, QStringLiteral("x"))})) {
        tellProblem({Problem::PicturePlaceIsCode, {}}, {});
        return;
    }
    QTextCursor cursor(post->document());
    cursor.setPosition(int(position));
    const std::optional<LinkForm> form = m_fields.isLearning() || !m_workspace.blog()->scanned
        ? std::nullopt
        : std::optional(m_fields.survey().linkForm);
    const int number = m_job->start(
        {*m_workspace.blog(), post->path(), text, form, pictureRules(m_settings), arrivals});
    m_waiting.insert(number, {post, cursor, int(arrivals.size()), 0});
    m_patience.start();
}

void PictureDesk::finish(int number, const PictureJob::Outcome &outcome)
{
    const Place place = m_waiting.take(number);
    if (m_waiting.isEmpty()) {
        m_patience.stop();
        m_desk.postPane().notices()->withdraw(QStringLiteral("adding pictures"));
    }
    if (!outcome.added.isEmpty() && !link(place, outcome)) {
        const Done back = OperationRun(outcome.operation, *m_disk).takeBack();
        tellProblem(back ? Problem{Problem::PicturePlaceIsCode, {}} : back.problem(), {});
        return;
    }
    if (!outcome.added.isEmpty())
        tellAdded(*place.post, outcome);
    if (!outcome.refused.isEmpty() && !outcome.cancelled)
        tellRefused(outcome);
}

bool PictureDesk::link(const Place &place, const PictureJob::Outcome &outcome)
{
    OpenPost *post = place.post;
    if (!post || post->isReadOnly())
        return false;
    QStringList links;
    QStringList targets;
    for (const AddedPicture &added : outcome.added) {
        links.append(pictureMarkdown(added.alt, added.target));
        if (added.isNew)
            targets.append(added.target);
    }
    const auto where = linkPlace(post->text(), place.cursor.position(), links);
    EditList edits;
    if (!where || !edits.replace(Span{where->position, 0}, where->written))
        return false;
    BodyEditor *editor = m_desk.postPane().editor();
    const bool waits
        = post == m_workspace.post() && editor->textCursor().position() == place.cursor.position();
    post->apply(edits);
    m_undo->follow(*post, outcome.operation, targets);
    // Asked for where it is written: the alt text, unless the author has gone on elsewhere.
    if (waits) {
        QTextCursor alt(post->document());
        alt.setPosition(int(where->position + where->alt));
        alt.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                         int(escapedAlt(outcome.added.first().alt).size()));
        editor->setTextCursor(alt);
        editor->ensureCursorVisible();
    }
    return true;
}

void PictureDesk::tellProgress()
{
    int all = 0;
    int ready = 0;
    for (const Place &place : std::as_const(m_waiting)) {
        all += place.all;
        ready += place.ready;
    }
    if (all == 0)
        return;
    m_desk.postPane().notices()->tell(
        {QStringLiteral("adding pictures"),
         Notice::Kind::Told,
         all == 1 ? tr("Adding a picture…")
                  : tr("Adding pictures: %1 of %2 are ready.").arg(ready).arg(all),
         tr("You can go on writing."),
         {{tr("Stop"), [this] { m_job->cancel(); }}},
         false});
}

void PictureDesk::tellAdded(OpenPost &post, const PictureJob::Outcome &outcome)
{
    const AddedPicture &first = outcome.added.first();
    const QString folder = QDir(m_workspace.blog()->root).relativeFilePath(outcome.folder);
    const auto any = [&outcome](auto what) {
        return std::any_of(outcome.added.begin(), outcome.added.end(), what);
    };
    const bool isNew = any([](const AddedPicture &added) { return added.isNew; });
    const bool several = outcome.added.size() > 1;
    Notice notice{QStringLiteral("pictures added"), Notice::Kind::Finished, {}, {}};
    if (several)
        notice.first = tr("%n pictures were added.", nullptr, int(outcome.added.size()));
    else if (isNew)
        notice.first = tr("%1 was added to %2.").arg(shownName(first.file), folder);
    else
        notice.first = tr("%1 is in the blog already, and was linked.").arg(shownName(first.file));
    QStringList second;
    if (any([](const AddedPicture &added) { return added.made.turned; }))
        second.append(several ? tr("What lay on its side was turned upright.")
                              : tr("It was turned upright."));
    if (any([](const AddedPicture &added) { return added.isNew && added.made.stripped; }))
        second.append(several ? tr("Place and camera were taken out of them.")
                              : tr("Place and camera were taken out of it."));
    if (first.alt.isEmpty())
        second.append(several ? tr("Type what each shows between its brackets.")
                              : tr("Type what it shows between the brackets."));
    notice.second = second.join(u' ');
    if (const QString key = missingCover(post); !key.isEmpty()) {
        const QPointer<OpenPost> where = &post;
        notice.actions.append(
            {tr("Use it as the cover"), [this, where, key, target = first.target] {
                 if (!where)
                     return;
                 if (const Done set = where->setField(key, target); !set)
                     tellProblem(set.problem(), {});
             }});
        notice.kind = Notice::Kind::Told; // a question does not leave by itself
    }
    m_desk.postPane().notices()->tell(notice);
}

QString PictureDesk::missingCover(const OpenPost &post) const
{
    const FrontMatter &frontMatter = post.frontMatter();
    if (frontMatter.problem() || frontMatter.fence().kind == FrontMatterKind::None
        || !coverReference(frontMatter).isEmpty())
        return {};
    const QStringList keys = coverKeys();
    QString best;
    int most = 0;
    for (const FieldHabit &habit : m_fields.survey().fields) {
        const bool single = habit.kind == FieldKind::Picture || habit.kind == FieldKind::Line
            || habit.kind == FieldKind::Link;
        if (single && habit.count > most && keys.contains(habit.key, Qt::CaseInsensitive)) {
            best = habit.key;
            most = habit.count;
        }
    }
    return best;
}

void PictureDesk::tellRefused(const PictureJob::Outcome &outcome)
{
    QStringList others;
    for (const PictureJob::Refused &refused : outcome.refused.mid(1, 3))
        others.append(refused.name);
    const QString second = others.isEmpty()
        ? QString()
        : tr("The same for %1.").arg(others.join(QStringLiteral(", ")));
    tellProblem(outcome.refused.first().problem, second);
}

void PictureDesk::tellProblem(const Problem &problem, const QString &second)
{
    m_desk.postPane().notices()->tell(
        {QStringLiteral("pictures"), Notice::Kind::Stopped, problemText(problem), second});
}

bool PictureDesk::isNeeded(const FileOperation &operation, const OpenPost &post) const
{
    if (!m_workspace.blog())
        return false;
    const Blog &blog = *m_workspace.blog();
    QStringList made;
    for (const FileStep &step : operation.steps) {
        if (step.kind == FileStep::Kind::Make)
            made.append(step.path);
    }
    const std::atomic_bool notCancelled = false;
    const auto names = [&](const QString &path, const QString &text) {
        const bool mayName = std::any_of(made.begin(), made.end(), [&](const QString &file) {
            return text.contains(QFileInfo(file).completeBaseName());
        });
        if (!mayName)
            return false;
        const QList<PictureUse> uses = pictureUses(text, BlogPictures(blog, path));
        return std::any_of(uses.begin(), uses.end(), [&](const PictureUse &use) {
            return !use.file.isEmpty() && made.contains(blog.absolute(use.file));
        });
    };
    for (const OpenPost *open : m_workspace.posts()) {
        if (open != &post && names(open->path(), open->text()))
            return true;
    }
    for (const QString &path : postsOf(blog, post.path(), notCancelled)) {
        if (path == post.path())
            continue;
        const Result<FileBytes> file = readFile(path);
        if (!file || names(path, QString::fromUtf8(file->bytes)))
            return true; // of one that cannot be read nobody knows
    }
    return false;
}

} // namespace Galley
