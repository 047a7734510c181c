// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/linkform.h"

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

    /// How most posts of the blog name their pictures.
    void setLinkForm(LinkForm form) { m_form = form; }

private:
    QString fileOf(const QString &reference) const;
    QStringList files() const;
    QString referenceOf(const QString &file);

    Workspace &m_workspace;
    Prompts &m_prompts;
    Desk &m_desk;
    LinkForm m_form = LinkForm::FromRoot;
};

} // namespace Galley
