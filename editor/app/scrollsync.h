// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class BodyEditor;
class PreviewView;

/// Text and preview show the same place: the one that the author scrolls leads, the other follows
/// by its line. What scrolls by itself, to keep the caret in sight or because a picture has
/// arrived, leads nobody, so that the two never chase each other; the caret's way into sight is
/// LiveProof's.
class ScrollSync : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ScrollSync(BodyEditor &editor, PreviewView &preview, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    /// Turned on it brings the preview to the text at once.
    void setOn(bool on);
    /// Brings the preview to the text, if it is on.
    void follow();

private:
    void pageScrolled(double line);

    BodyEditor &m_editor;
    PreviewView &m_preview;
    bool m_on = true;
    bool m_due = false;
};

} // namespace Galley
