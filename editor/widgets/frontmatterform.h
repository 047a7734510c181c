// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace Galley {

class OpenPost;

/// The front matter as a form: a ruled field for each key, in the file's order. Every change goes
/// into the post at once as a splice, so that undo and the preview just work. Each field's
/// accessible name is its key.
class FrontMatterForm : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterForm(QWidget *parent = nullptr);
    void setPost(OpenPost *post);
    /// How the form shows a picture field: absolute path of the file behind a reference, empty if missing.
    void setPictureFinder(std::function<QString(const QString &reference)> finder);
    bool isFolded() const;
    void setFolded(bool folded);
    /// Labels above the fields, for narrow windows.
    void setLabelsAbove(bool above);

Q_SIGNALS:
    /// Show this 1-based line of the file in Source.
    void lineRequested(int line);
    void foldedChanged(bool folded);
};

} // namespace Galley
