// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operationwords.h"

namespace Galley {

namespace {

QString subjectOf(const FileOperation &operation)
{
    const QString subject = operation.subject.simplified();
    return subject.size() > 40 ? subject.left(39) + QChar(0x2026) : subject;
}

} // namespace

QString OperationWords::done(const FileOperation &operation)
{
    const QString subject = subjectOf(operation);
    switch (operation.kind) {
    case FileOperation::Kind::Rename:
        return tr("\"%1\" was renamed").arg(subject);
    case FileOperation::Kind::Duplicate:
        return tr("\"%1\" was duplicated").arg(subject);
    case FileOperation::Kind::Remove:
        return tr("\"%1\" went to the bin").arg(subject);
    case FileOperation::Kind::Make:
        return tr("\"%1\" was made").arg(subject);
    case FileOperation::Kind::RenamePicture:
        return tr("%1 was renamed").arg(subject);
    case FileOperation::Kind::MovePicture:
        return tr("%1 was moved").arg(subject);
    case FileOperation::Kind::ReplacePicture:
        return tr("%1 was replaced").arg(subject);
    case FileOperation::Kind::RemovePictures:
        return operation.steps.size() == 1 ? tr("%1 went to the bin").arg(subject)
                                           : tr("%1 and others went to the bin").arg(subject);
    case FileOperation::Kind::DescribePicture:
        return tr("%1 got its alt or title text").arg(subject);
    case FileOperation::Kind::ChangePicture:
        return tr("%1 was cropped, turned or made smaller").arg(subject);
    case FileOperation::Kind::ReplaceWords:
        return tr("\"%1\" was replaced in posts").arg(subject);
    }
    return {};
}

QString OperationWords::undo(const FileOperation &operation)
{
    const QString subject = subjectOf(operation);
    switch (operation.kind) {
    case FileOperation::Kind::Rename:
        return tr("Undo renaming of \"%1\"").arg(subject);
    case FileOperation::Kind::Duplicate:
        return tr("Undo duplicating of \"%1\"").arg(subject);
    case FileOperation::Kind::Remove:
        return tr("Undo moving \"%1\" to the bin").arg(subject);
    case FileOperation::Kind::Make:
        return tr("Undo making \"%1\"").arg(subject);
    case FileOperation::Kind::RenamePicture:
        return tr("Undo renaming of %1").arg(subject);
    case FileOperation::Kind::MovePicture:
        return tr("Undo moving of %1").arg(subject);
    case FileOperation::Kind::ReplacePicture:
        return tr("Undo replacing of %1").arg(subject);
    case FileOperation::Kind::RemovePictures:
        return tr("Undo moving %1 to the bin").arg(subject);
    case FileOperation::Kind::DescribePicture:
        return tr("Undo the alt or title text of %1").arg(subject);
    case FileOperation::Kind::ChangePicture:
        return tr("Undo changing of %1").arg(subject);
    case FileOperation::Kind::ReplaceWords:
        return tr("Undo replacing of \"%1\" in posts").arg(subject);
    }
    return {};
}

} // namespace Galley
