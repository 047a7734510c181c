// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/operationdisk.h"

#include <QFileInfo>

namespace Galley {

/// A disk whose bin is a folder.
class FolderBin : public OperationDisk
{
public:
    explicit FolderBin(const QString &folder)
        : m_folder(folder)
    { }
    Done toBin(const QString &path) override
    {
        return moveToNew(path, m_folder + u'/' + QFileInfo(path).fileName());
    }

private:
    QString m_folder;
};

} // namespace Galley
