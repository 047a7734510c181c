// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/linkstyle.h"

#include <QObject>
#include <QStringList>

namespace Galley {

class Desk;
class ImagePanel;
class Prompts;
class Workspace;
struct Problem;

/// The pictures of the form's fields: where the file behind a reference lies, which files there are
/// to choose from, and how this blog names one.
class FormPictures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    FormPictures(Workspace &workspace, Prompts &prompts, Desk &desk, QObject *parent = nullptr);

    /// How the front matter of most posts names its pictures.
    void setLinkStyle(const LinkStyle &style) { m_style = style; }

private:
    QString fileOf(const QString &reference) const;
    QStringList files() const;
    QString referenceOf(const QString &file);

    Workspace &m_workspace;
    Prompts &m_prompts;
    Desk &m_desk;
    LinkStyle m_style;
};

} // namespace Galley
