// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/outline/outlinemodel.h"
#include "widgets/outline/postoutline.h"

#include <QWidget>

class QLabel;

namespace Galley {

class OutlineView;

/// The outline of the post that is written, beside its text. Follows the document only while it is
/// shown.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// What a BodyEditor shows now; null while that is no post. Taken anew each time it is called.
    void setDocument(QTextDocument *document);
    const PostOutline &outline() const { return m_outline; }
    OutlineView &view() const { return *m_view; }
    /// The caret is in this 0-based line of the file.
    void followCaret(int line);

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeWanted();
    void moveWanted(int heading, int beforeLine);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showEmpty();

    PostOutline m_outline;
    OutlineModel m_model{m_outline};
    OutlineView *m_view;
    QLabel *m_empty;
    QPointer<QTextDocument> m_document;
    int m_caretLine = 0;
};

} // namespace Galley
