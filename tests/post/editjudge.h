// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/fence.h"

#include <QJsonValue>
#include <QStringList>
#include <QVariantList>

/// Independent opinions about edits of front matter, by parsers that Galley does not use for
/// editing: the npm package "yaml" for YAML, Python's own for TOML and JSON (tests/post/judges).
class EditJudge
{
public:
    /// One edit: \a path names keys (strings) and list indexes (numbers); \a value is what is
    /// wished for there, undefined where it is to be gone.
    void add(const QString &name, const QString &before, const QString &after,
             const QVariantList &path, const QJsonValue &value = QJsonValue(QJsonValue::Undefined));

    /// Runs the judges over all edits. Returns their objections, each with the name of its edit;
    /// one more where a judge could not be run or did not judge all.
    QStringList objections() const;
    qsizetype count() const { return m_yamlNames.size() + m_otherNames.size(); }

private:
    QStringList m_yamlNames;
    QStringList m_otherNames;
    QByteArray m_yaml;
    QByteArray m_others;
};
