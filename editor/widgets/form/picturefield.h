// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"
#include "widgets/form/picturechoice.h"

#include <functional>

class QAction;

namespace Galley {

class FieldLine;
class PicturePopup;
class PictureProbe;
class PictureThumb;
struct ProbedPicture;

/// The absolute path of the file behind a reference as posts have it; empty if it is missing.
using PictureFinder = std::function<QString(const QString &reference)>;

/// A picture's path with a small look at it, its size and its weight.
class PictureField : public FormField
{
    Q_OBJECT

public:
    explicit PictureField(const QString &key, QWidget *parent = nullptr);

    /// Without a finder nothing is said about the file.
    void setFinder(const PictureFinder &finder);
    /// What the arrow at the line's end offers, or Down; without files to offer there is no arrow.
    void setChoice(const PictureChoice &choice);
    /// Looks at the file again, which may have come, changed or gone.
    void look();

    QString shown() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    int labelHeight() const override;
    void refreshFonts() override;
    const PictureThumb *thumb() const { return m_thumb; }
    const FieldNote *pathNote() const { return m_pathNote; }

protected:
    void showValue(const QString &value) override;

private:
    void describe(const ProbedPicture &picture);
    void offer();
    void take(const QString &file);

    PictureThumb *m_thumb;
    FieldLine *m_line;
    FieldNote *m_pathNote; ///< what the file is, below the path
    PictureProbe *m_probe;
    PictureFinder m_finder;
    PictureChoice m_choice;
    QAction *m_arrow = nullptr; ///< with a choice only
};

} // namespace Galley
