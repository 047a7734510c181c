// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Galley {

class PreviewView;

/// The bar below the preview with which its page is searched. Esc closes it and gives the focus
/// back to the page.
class ProofFindBar : public QFrame
{
    Q_OBJECT

public:
    /// \a preview must outlive the bar.
    explicit ProofFindBar(PreviewView &preview, QWidget *parent = nullptr);

    /// Shows the bar and gives the focus to its field.
    void open();
    void next();
    void previous();
    QString countText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount(int current, int count);
    void close();

    PreviewView &m_preview;
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace Galley
