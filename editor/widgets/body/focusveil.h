// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QRegion>
#include <QWidget>

namespace Galley {

class BodyEditor;

/// Lies over the text and dims all of it but what the author is writing. Takes no mouse and no
/// keys; a selection lights everything.
class FocusVeil : public QWidget
{
    Q_OBJECT

public:
    enum class Reach { Everything, Paragraph, Sentence, Line };

    /// A child of \a editor.
    explicit FocusVeil(BodyEditor &editor);

    Reach reach() const { return m_reach; }
    /// What stays lit; everything, at first.
    void setReach(Reach reach);
    /// What is lit, as a span of the document; sentences as Unicode (UAX 29) divides them.
    Span lit() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    QRegion litRegion() const;

    BodyEditor &m_editor;
    Reach m_reach = Reach::Everything;
};

} // namespace Galley
