// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturedesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/fetchdesk.h"
#include "app/livefields.h"
#include "app/liveimages.h"
#include "app/liveproof.h"
#include "app/picturearrivals.h"
#include "app/picturedrops.h"
#include "app/picturemenu.h"
#include "app/pictureundo.h"
#include "app/proofpane.h"
#include "imagepanel/imagepanel.h"
#include "post/readabletext.h"
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
#include "work/pictures/webtargets.h"
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

QStringList madeBy(const FileOperation &operation)
{
    QStringList made;
    for (const FileStep &step : operation.steps) {
        if (step.kind == FileStep::Kind::Make)
            made.append(step.path);
    }
    return made;
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
          [this](const FileOperation &operation, const QStringList &targets, const OpenPost &post,
                 const QString &text) { return names(operation, targets, post, text); },
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
    m_fetching = std::make_unique<FetchDesk>(actions, workspace, desk, *this);
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

OpenPost *PictureDesk::writablePost() const
{
    OpenPost *post = m_workspace.post();
    return post && isWritable(*post) ? post : nullptr;
}

bool PictureDesk::isWritable(const OpenPost &post) const
{
    return !post.isReadOnly() && m_workspace.blog()
        && post.path().startsWith(m_workspace.blog()->root + u'/');
}

void PictureDesk::choose()
{
    if (!writablePost())
        return;
    if (m_chosenFrom.isEmpty())
        m_chosenFrom = QDir::homePath();
    QList<PictureArrival> arrivals;
    for (const QString &path : m_prompts.choosePictures(m_chosenFrom)) {
        m_chosenFrom = QFileInfo(path).path();
        arrivals.append({.path = path});
    }
    add(arrivals, m_desk.postPane().editor()->textCursor().position());
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
    start(arrivals, {post, cursor});
}

bool PictureDesk::addInPlaceOf(OpenPost &post, const QHash<QString, QString> &files,
                               std::shared_ptr<QTemporaryDir> folder)
{
    if (!isWritable(post))
        return false;
    Place place{&post, QTextCursor(post.document())};
    place.folder = std::move(folder);
    QList<PictureArrival> arrivals;
    for (const PictureUse &use :
         pictureUses(post.text(), BlogPictures(*m_workspace.blog(), post.path()))) {
        const QString file = QFileInfo(files.value(use.target)).canonicalFilePath();
        if (file.isEmpty() || place.addresses.contains(file))
            continue;
        place.addresses.insert(file, use.target);
        arrivals.append({.path = file, .alt = use.alt});
    }
    start(arrivals, std::move(place));
    return true;
}

void PictureDesk::start(const QList<PictureArrival> &arrivals, Place place)
{
    OpenPost *post = place.post;
    const std::optional<LinkStyle> style = m_fields.isLearning() || !m_workspace.blog()->scanned
        ? std::nullopt
        : std::optional(m_fields.survey().linkStyle);
    const int number = m_job->start({*m_workspace.blog(), post->path(), post->text(), style,
                                     pictureRules(m_settings), arrivals});
    place.all = int(arrivals.size());
    m_waiting.insert(number, place);
    m_patience.start();
}

void PictureDesk::finish(int number, const PictureJob::Outcome &outcome)
{
    const Place place = m_waiting.take(number);
    if (m_waiting.isEmpty()) {
        m_patience.stop();
        m_desk.postPane().notices()->withdraw(QStringLiteral("adding pictures"));
    }
    const bool isLinked = place.addresses.isEmpty()
        ? outcome.added.isEmpty() || link(place, outcome)
        : outcome.added.isEmpty() || replaceAddresses(place, outcome);
    if (!isLinked) {
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

/// False where the text names none of them any more.
bool PictureDesk::replaceAddresses(const Place &place, const PictureJob::Outcome &outcome)
{
    OpenPost *post = place.post;
    if (!post || post->isReadOnly() || !m_workspace.blog())
        return false;
    QHash<QString, QString> targets;
    QStringList made;
    for (const AddedPicture &added : outcome.added) {
        targets.insert(place.addresses.value(added.from), added.target);
        if (added.isNew)
            made.append(added.target);
    }
    const QString text = post->text();
    const EditList edits = withOtherTargets(
        text, pictureUses(text, BlogPictures(*m_workspace.blog(), post->path())), targets);
    if (edits.isEmpty())
        return false;
    post->apply(edits);
    m_undo->follow(*post, outcome.operation, made);
    return true;
}

bool PictureDesk::names(const FileOperation &operation, const QStringList &targets,
                        const OpenPost &post, const QString &text) const
{
    // Most often no word of it is there. "cat.png" also stands in "https://x.org/cat.png", so that
    // what the words mean has to be looked at then.
    const bool mayName
        = std::any_of(targets.begin(), targets.end(),
                      [&text](const QString &target) { return text.contains(target); });
    if (!mayName || !m_workspace.blog())
        return mayName;
    const Blog &blog = *m_workspace.blog();
    const QStringList made = madeBy(operation);
    const QList<PictureUse> uses = pictureUses(
        text,
        BlogPictures(blog, post.path(), BlogPictures::Remote::Named, BlogPictures::Sizes::Untold));
    return std::any_of(uses.begin(), uses.end(), [&](const PictureUse &use) {
        return targets.contains(use.target)
            || (!use.file.isEmpty() && made.contains(blog.absolute(use.file)));
    });
}

bool PictureDesk::isNeeded(const FileOperation &operation, const OpenPost &post) const
{
    if (!m_workspace.blog())
        return false;
    const Blog &blog = *m_workspace.blog();
    const QStringList made = madeBy(operation);
    const std::atomic_bool notCancelled = false;
    const auto namesOne = [&](const QString &path, const QString &text) {
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
        if (open != &post && namesOne(open->path(), open->text()))
            return true;
    }
    for (const QString &path : postsOf(blog, post.path(), notCancelled)) {
        if (path == post.path())
            continue;
        const Result<FileBytes> file = readFile(path);
        if (!file || namesOne(path, readableText(file->bytes)))
            return true; // of one that cannot be read nobody knows
    }
    return false;
}

} // namespace Galley
