// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/configfile.h"

#include "post/frontmatter.h"
#include "site/safefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qint64 configLimit = 1024 * 1024;

/// The first document of a YAML file, without the markers around it.
QString firstYamlDocument(const QString &text)
{
    static const QRegularExpression opening(
        QStringLiteral("^(?:\\s*(?:#[^\\n]*)?\\n)*---[ \\t]*\\n"));
    static const QRegularExpression closing(QStringLiteral("^(?:---|\\.\\.\\.)[ \\t]*$"),
                                            QRegularExpression::MultilineOption);
    QString document = text;
    document.remove(opening);
    if (const auto end = closing.match(document); end.hasMatch())
        document.truncate(end.capturedStart());
    return document;
}

/// What lines tell where the whole cannot be read.
QJsonObject readLines(const QString &text)
{
    static const QRegularExpression line(
        QStringLiteral("^([A-Za-z_][\\w.-]*)[ \\t]*[:=][ \\t]*[\"']?([^\"'#\\n]+)"),
        QRegularExpression::MultilineOption);
    QJsonObject values;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!values.contains(match.captured(1)))
            values.insert(match.captured(1), match.captured(2).trimmed());
    }
    return values;
}

/// A configuration is a front matter without fences.
QJsonObject readFenced(const QString &text, const QString &fence)
{
    const FrontMatter config = FrontMatter::read(fence + QLatin1Char('\n') + text
                                                 + QLatin1Char('\n') + fence + QLatin1Char('\n'));
    QJsonObject values;
    for (const Field &field : config.fields()) {
        if (const Result<QJsonValue> value = config.value(field.key); value)
            values.insert(field.key, *value);
        else if (field.isScalar)
            values.insert(field.key, field.value);
    }
    return values.isEmpty() && config.problem() ? readLines(text) : values;
}

QJsonValue member(const QJsonValue &value, const QString &key)
{
    const QJsonObject object = value.toObject();
    if (object.contains(key))
        return object.value(key);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

ConfigFile ConfigFile::read(const QString &path)
{
    ConfigFile config;
    const Result<FileBytes> file = readFile(path, configLimit);
    if (!file)
        return config;
    QString text = QString::fromUtf8(file->bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        config.m_root = QJsonDocument::fromJson(text.toUtf8()).object();
    else if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive))
        config.m_root = readFenced(text, QStringLiteral("+++"));
    else
        config.m_root = readFenced(firstYamlDocument(text), QStringLiteral("---"));
    return config;
}

QJsonValue ConfigFile::value(const QString &path) const
{
    QJsonValue found = m_root;
    for (const QString &key : path.split(QLatin1Char('.')))
        found = member(found, key);
    return found;
}

QString ConfigFile::text(const QString &path) const
{
    return value(path).toVariant().toString().trimmed();
}

QStringList ConfigFile::texts(const QString &path) const
{
    const QJsonValue found = value(path);
    QStringList all;
    if (!found.isArray())
        all.append(found.toVariant().toString().trimmed());
    const QJsonArray list = found.toArray();
    for (const QJsonValue &item : list)
        all.append(item.toVariant().toString().trimmed());
    all.removeAll(QString());
    return all;
}

} // namespace Galley
