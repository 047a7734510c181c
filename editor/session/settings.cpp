// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QDir>
#include <QFile>

namespace Galley {

namespace {

// The table: each name once.
const QString themeKey = QStringLiteral("look/theme");
const QString languageKey = QStringLiteral("look/language");
const QString drawingKey = QStringLiteral("look/drawing");
const QString geometryKey = QStringLiteral("window/geometry");
const QString pictureNamingKey = QStringLiteral("pictures/naming");
const QString pictureWidthKey = QStringLiteral("pictures/width");
const QString picturesToWebPKey = QStringLiteral("pictures/toWebP");
const QString splitterKey = QStringLiteral("window/splitter");
const QString postsVisibleKey = QStringLiteral("window/postsVisible");
const QString scrollsTogetherKey = QStringLiteral("window/scrollsTogether");
const QString previewVisibleKey = QStringLiteral("window/previewVisible");
const QString zoomKey = QStringLiteral("preview/zoom");
const QString smartKey = QStringLiteral("preview/smartPunctuation");
const QString historyPerPostKey = QStringLiteral("history/perPost");
const QString historyMegabytesKey = QStringLiteral("history/megabytes");
const QString autosaveKey = QStringLiteral("saving/autosaveSeconds");
const QString checksSpellingKey = QStringLiteral("spelling/checks");
const QString completesKey = QStringLiteral("writing/completes");
const QString dictionaryFolderKey = QStringLiteral("spelling/folder");
const QString recentBlogsKey = QStringLiteral("recent/blogs");
const QString recentDetailsKey = QStringLiteral("recent/blogDetails");
const QString recentPostsKey = QStringLiteral("recent/posts");

constexpr qsizetype recentLimit = 12;
constexpr int usualHistoryPerPost = 50;
constexpr int usualHistoryMegabytes = 200;

const QStringList themeNames
    = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
       QStringLiteral("contrast"), QStringLiteral("own")};
const QStringList drawingNames
    = {QStringLiteral("automatic"), QStringLiteral("graphics card"), QStringLiteral("processor")};

/// A number that is not negative; else the default.
int count(const QSettings &store, const QString &key, int usual)
{
    bool isNumber = false;
    const int value = store.value(key, usual).toInt(&isNumber);
    return isNumber && value >= 0 ? value : usual;
}

bool isBroken(const QString &path)
{
    QFile file(path);
    // After a power cut a file may hold zeros in its full length, which read as one odd key.
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains('\0'))
        return true;
    return QSettings(path, QSettings::IniFormat).status() == QSettings::FormatError;
}

/// The file to use; a broken one is moved away first, because it would be overwritten with what
/// little was understood of it.
QString prepared(const QString &folder)
{
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("settings.ini"));
    if (isBroken(path)) {
        const QString aside = path + QStringLiteral(".broken");
        QFile::remove(aside);
        QFile::rename(path, aside);
    }
    return path;
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_store(prepared(folder), QSettings::IniFormat)
{ }

Settings::Together::Together(Settings &settings)
    : m_settings(settings)
{
    ++m_settings.m_together;
}

Settings::Together::~Together()
{
    if (--m_settings.m_together == 0 && m_settings.m_isBehind)
        m_settings.sync();
}

/// What was read from the file is text, whatever \a value is.
bool Settings::isKept(const QString &key, const QVariant &value) const
{
    QVariant kept = m_store.value(key);
    if (!kept.isValid() || !kept.convert(value.metaType()))
        return false;
    return kept == value;
}

void Settings::write(const QString &key, const QVariant &value)
{
    write({{key, value}});
}

void Settings::write(const QHash<QString, QVariant> &values)
{
    bool isNew = false;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (isKept(each.key(), each.value()))
            continue;
        m_store.setValue(each.key(), each.value());
        isNew = true;
    }
    if (!isNew)
        return;
    sync();
    Q_EMIT changed();
}

void Settings::sync()
{
    m_isBehind = m_together > 0;
    if (!m_isBehind)
        m_store.sync();
}

Settings::Theme Settings::theme() const
{
    return Theme(std::max<qsizetype>(0, themeNames.indexOf(m_store.value(themeKey).toString())));
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    write(themeKey, themeNames.at(int(theme)));
    Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    write(languageKey, code);
}

Settings::Drawing Settings::drawing() const
{
    return Drawing(
        std::max<qsizetype>(0, drawingNames.indexOf(m_store.value(drawingKey).toString())));
}

void Settings::setDrawing(Drawing drawing)
{
    write(drawingKey, drawingNames.at(int(drawing)));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(geometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(splitterKey).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    write(splitterKey, state);
}

bool Settings::postsVisible() const
{
    return m_store.value(postsVisibleKey, true).toBool();
}

void Settings::setPostsVisible(bool visible)
{
    write(postsVisibleKey, visible);
}

bool Settings::scrollsTogether() const
{
    return m_store.value(scrollsTogetherKey, true).toBool();
}

void Settings::setScrollsTogether(bool together)
{
    write(scrollsTogetherKey, together);
}

bool Settings::previewVisible() const
{
    return m_store.value(previewVisibleKey, true).toBool();
}

void Settings::setPreviewVisible(bool visible)
{
    write(previewVisibleKey, visible);
}

int Settings::previewZoom() const
{
    return std::clamp(count(m_store, zoomKey, 100), 25, 500);
}

void Settings::setPreviewZoom(int percent)
{
    write(zoomKey, percent);
}

bool Settings::smartPunctuation() const
{
    return m_store.value(smartKey, false).toBool();
}

void Settings::setSmartPunctuation(bool smart)
{
    write(smartKey, smart);
}

QString Settings::pictureNaming() const
{
    return m_store.value(pictureNamingKey).toString();
}

void Settings::setPictureNaming(const QString &naming)
{
    write(pictureNamingKey, naming);
}

int Settings::pictureWidth() const
{
    return std::clamp(m_store.value(pictureWidthKey, 0).toInt(), 0, 100'000);
}

void Settings::setPictureWidth(int pixels)
{
    write(pictureWidthKey, pixels);
}

bool Settings::picturesToWebP() const
{
    return m_store.value(picturesToWebPKey, false).toBool();
}

void Settings::setPicturesToWebP(bool toWebP)
{
    write(picturesToWebPKey, toWebP);
}

int Settings::historyPerPost() const
{
    return count(m_store, historyPerPostKey, usualHistoryPerPost);
}

void Settings::setHistoryPerPost(int count)
{
    write(historyPerPostKey, count);
}

int Settings::historyMegabytes() const
{
    return count(m_store, historyMegabytesKey, usualHistoryMegabytes);
}

void Settings::setHistoryMegabytes(int megabytes)
{
    write(historyMegabytesKey, megabytes);
}

int Settings::autosaveSeconds() const
{
    return count(m_store, autosaveKey, 0);
}

void Settings::setAutosaveSeconds(int seconds)
{
    if (seconds == autosaveSeconds())
        return;
    write(autosaveKey, seconds);
    Q_EMIT autosaveChanged();
}

bool Settings::completes() const
{
    return m_store.value(completesKey, true).toBool();
}

void Settings::setCompletes(bool completes)
{
    write(completesKey, completes);
}

bool Settings::checksSpelling() const
{
    return m_store.value(checksSpellingKey, true).toBool();
}

void Settings::setChecksSpelling(bool checks)
{
    write(checksSpellingKey, checks);
}

QString Settings::dictionaryFolder() const
{
    return m_store.value(dictionaryFolderKey).toString();
}

void Settings::setDictionaryFolder(const QString &folder)
{
    write(dictionaryFolderKey, folder);
}

QList<Settings::Recent> Settings::recentBlogs() const
{
    const QStringList paths = m_store.value(recentBlogsKey).toStringList();
    const QStringList details = m_store.value(recentDetailsKey).toStringList();
    QList<Recent> blogs;
    for (qsizetype i = 0; i < std::min(paths.size(), recentLimit); ++i) {
        if (!paths.at(i).isEmpty())
            blogs.append({paths.at(i), details.value(i)});
    }
    return blogs;
}

void Settings::addRecentBlog(const QString &path, const QString &detail)
{
    QStringList paths = {path};
    QStringList details = {detail};
    for (const Recent &blog : recentBlogs()) {
        if (blog.path != path && paths.size() < recentLimit) {
            paths.append(blog.path);
            details.append(blog.detail);
        }
    }
    write({{recentDetailsKey, details}, {recentBlogsKey, paths}});
    Q_EMIT recentChanged();
}

QStringList Settings::recentPosts() const
{
    return m_store.value(recentPostsKey).toStringList().mid(0, recentLimit);
}

void Settings::addRecentPost(const QString &path)
{
    QStringList paths = recentPosts();
    paths.removeAll(path);
    paths.prepend(path);
    write(recentPostsKey, paths.mid(0, recentLimit));
    Q_EMIT recentChanged();
}

} // namespace Galley
