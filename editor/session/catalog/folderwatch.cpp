// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/catalog/folderwatch.h"

#include <chrono>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostFolders = 2000; // a blog with a folder for each post has thousands

} // namespace

void FolderWatch::setFolders(const QStringList &folders)
{
    const QStringList wanted = folders.mid(0, mostFolders);
    if (wanted == m_folders && !m_lost)
        return;
    m_folders = wanted;
    m_lost = false;
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    watch(wanted);
}

} // namespace Galley
