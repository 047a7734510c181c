// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturechanger.h"

#include "app/picturechanges.h"
#include "look/look.h"
#include "site/problemtext.h"
#include "site/safefile.h"
#include "work/pictures/pictureaddition.h"
#include "work/pictures/picturechange.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

/// The picture under the frame, in pixels of the screen: more than a dialog shows.
constexpr QSize FrameBox(1600, 1200);
/// Of the two that are compared; a larger one is shown from that.
constexpr qint64 MostCompared = 16'000'000;

/// Whether the file still holds what was opened. Fails with FileMissing, FileChangedOnDisk and as
/// readFile().
Done isStill(const QString &picture, const QByteArray &bytes)
{
    if (!QFileInfo::exists(picture))
        return Problem{Problem::FileMissing, {picture}};
    const Result<FileBytes> now = readFile(picture);
    if (!now)
        return now.problem();
    return now->bytes == bytes ? done() : Done(Problem{Problem::FileChangedOnDisk, {picture}});
}

/// Whether the picture may be written, with another suffix if one is given. Fails with
/// FileNotRegular for a link and NameTaken.
Done mayBecome(const QString &picture, const QString &suffix)
{
    const QFileInfo info(picture);
    if (info.isSymLink())
        return Problem{Problem::FileNotRegular, {picture}};
    const QString other = info.dir().filePath(info.completeBaseName() + QLatin1Char('.') + suffix);
    return !suffix.isEmpty() && QFileInfo::exists(other)
        ? Done(Problem{Problem::NameTaken, {other}})
        : done();
}

ChangeDialog::Outcome outcomeOf(const EditablePicture &picture, const PictureEdit &edit,
                                const std::atomic_bool &cancelled)
{
    ChangeDialog::Outcome outcome{edit, picture.changed(edit, cancelled), false, {}, {}};
    if (!outcome.made.ok() || cancelled)
        return outcome;
    outcome.differs = outcome.made.bytes != picture.bytes();
    outcome.before = picture.before(edit, MostCompared);
    if (!cancelled)
        outcome.after = shownPicture(outcome.made, MostCompared);
    return outcome;
}

/// The suffix that the name must have for the new bytes; empty where the old one stays, as it does
/// for a name that has told another kind all along.
QString otherSuffix(const EditablePicture &picture, const ImportedPicture &made)
{
    return made.suffix == suffixOf(picture.format()) ? QString() : made.suffix;
}

} // namespace

PictureChanger::PictureChanger(QWidget &window, PictureChanges &changes, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_changes(changes)
    , m_job(QStringLiteral("change"))
{ }

PictureChanger::~PictureChanger()
{
    if (m_cancelled)
        *m_cancelled = true;
}

ChangeDialog *PictureChanger::dialog() const
{
    return m_dialog;
}

std::shared_ptr<std::atomic_bool> PictureChanger::begin()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return m_cancelled;
}

void PictureChanger::open(const QString &picture)
{
    if (m_dialog)
        return;
    m_picture = picture;
    m_opened.reset();
    m_outcome = {};
    m_dialog = new ChangeDialog(QFileInfo(picture).fileName(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ChangeDialog::wishChanged, this, &PictureChanger::work);
    connect(m_dialog, &ChangeDialog::wanted, this, &PictureChanger::write);
    // What is worked out for nobody is not worked out.
    connect(m_dialog, &QDialog::rejected, this, [this] {
        begin();
        m_opened.reset();
        m_outcome = {};
    });
    m_dialog->open();
    read();
}

void PictureChanger::read()
{
    m_job.run([this, picture = m_picture, cancelled = begin()] {
        const Result<FileBytes> file = readFile(picture);
        std::shared_ptr<const EditablePicture> opened;
        QImage small;
        Problem problem;
        if (!file) {
            problem = file.problem();
        } else {
            opened = std::make_shared<const EditablePicture>(file->bytes);
            if (opened->fault() == ImportFault::None)
                small = opened->shown(FrameBox);
            ImportedPicture refused;
            refused.fault = opened->fault() == ImportFault::None && small.isNull()
                ? ImportFault::Damaged
                : opened->fault();
            refused.detail = opened->detail();
            if (refused.fault != ImportFault::None)
                problem = importProblem(refused, picture);
        }
        return NewestJob::Delivery([this, opened, small, problem, cancelled] {
            if (*cancelled || !m_dialog)
                return;
            if (small.isNull()) {
                m_dialog->setProblem(problemText(problem));
                return;
            }
            m_opened = opened;
            m_dialog->setPicture(*opened, small);
        });
    });
}

void PictureChanger::work()
{
    if (!m_opened)
        return;
    m_job.run([this, opened = m_opened, edit = m_dialog->edit(), picture = m_picture,
               cancelled = begin()] {
        const auto outcome
            = std::make_shared<ChangeDialog::Outcome>(outcomeOf(*opened, edit, *cancelled));
        return NewestJob::Delivery([this, outcome, picture, cancelled] {
            if (*cancelled || !m_dialog)
                return;
            if (!outcome->made.ok()) {
                m_dialog->setWishProblem(problemText(importProblem(outcome->made, picture)));
                return;
            }
            m_outcome = *outcome;
            m_dialog->setOutcome(*outcome);
        });
    });
}

/// Another program may have had the file since it was opened. What cannot be written is said while
/// the dialog still has what was chosen.
void PictureChanger::write()
{
    m_job.run([this, opened = m_opened, picture = m_picture,
               suffix = otherSuffix(*m_opened, m_outcome.made), cancelled = begin()] {
        const auto still = std::make_shared<Done>(isStill(picture, opened->bytes()));
        const auto free = std::make_shared<Done>(mayBecome(picture, suffix));
        return NewestJob::Delivery([this, still, free, cancelled] {
            if (*cancelled || !m_dialog)
                return;
            if (!*still)
                m_dialog->setProblem(problemText(still->problem()));
            else if (!*free)
                m_dialog->setWishProblem(problemText(free->problem()));
            else
                carryOut();
        });
    });
}

void PictureChanger::carryOut()
{
    if (m_outcome.edit != m_dialog->edit() || !m_outcome.differs)
        return;
    m_dialog->accept();
    m_changes.planOnce(
        [opened = m_opened, picture = m_picture,
         made = m_outcome.made](const PictureScene &scene, const QString &,
                                const std::atomic_bool &cancelled) -> Result<RewritePlan> {
            if (const Done still = isStill(picture, opened->bytes()); !still)
                return still.problem();
            const Result<RewritePlan> replaced = planPictureReplacement(
                scene, picture, made.bytes, otherSuffix(*opened, made), cancelled);
            if (!replaced)
                return replaced;
            RewritePlan plan = *replaced;
            plan.operation.kind = FileOperation::Kind::ChangePicture;
            return plan;
        },
        tr("Change picture"), tr("Change"), tr("The picture is changed."));
    m_opened.reset();
    m_outcome = {};
}

} // namespace Galley
