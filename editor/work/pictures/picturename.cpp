// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturename.h"

#include "work/life/postname.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

/// Whether a file has this name or one that a file system may take for it; \a own is none of them.
bool isTaken(const QDir &folder, const QString &name, const QString &own)
{
    const QStringList there
        = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const QString wanted = name.normalized(QString::NormalizationForm_C);
    for (const QString &each : there) {
        if (each != own
            && wanted.compare(each.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive)
                == 0)
            return true;
    }
    return false;
}

bool isPossible(const QString &baseName)
{
    // Of a post this word would be a bundle's; of a picture it is a name like any other.
    return PostName::isPossible(baseName) || baseName == QLatin1String("index");
}

} // namespace

QString baseNameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

Result<QString> renamedPicture(const QString &path, const QString &baseName)
{
    if (!isPossible(baseName))
        return Problem{Problem::NameInvalid, {baseName}};
    const QFileInfo old(path);
    const QString suffix = old.fileName().mid(old.completeBaseName().size());
    const QString name = baseName + suffix;
    if (name != old.fileName() && isTaken(old.dir(), name, old.fileName()))
        return Problem{Problem::NameTaken, {old.dir().filePath(name)}};
    return QString(old.path() + u'/' + name);
}

Result<QString> pictureIn(const QString &folder, const QString &fileName)
{
    if (!isPossible(QFileInfo(fileName).completeBaseName()) || fileName.contains(u'/'))
        return Problem{Problem::NameInvalid, {fileName}};
    if (isTaken(QDir(folder), fileName, {}))
        return Problem{Problem::NameTaken, {folder + u'/' + fileName}};
    return QString(folder + u'/' + fileName);
}

} // namespace Galley
