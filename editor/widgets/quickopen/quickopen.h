// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quickopen/quickopenmodel.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace Galley {

/// A field over the window that finds what can be gone to or done, while it is typed. A child of
/// the window, so that it lies over the preview too. Esc, or a click beside it, gives the focus
/// back to where it was.
class QuickOpen : public QWidget
{
    Q_OBJECT

public:
    /// Lies over all of \a window.
    explicit QuickOpen(QWidget &window);

    /// Comes up with what can be found and the question to begin with.
    void ask(const QList<QuickOpenGroup> &groups, const QString &question = {});
    QuickOpenModel &model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(const QString &question);
    void step(int by);
    enum class Way { Usual, Beside };
    void choose(Way way);
    void leave();
    void place();
    bool handleKey(const QKeyEvent &event);
    void changeKey();
    void showHint();

    QuickOpenModel m_model;
    QFrame *m_panel;
    QLineEdit *m_question;
    QListView *m_list;
    QWidget *m_nothing;
    QLabel *m_hints;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace Galley
