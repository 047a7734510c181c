// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace Galley {

/// Takes a blog's folder or a post that is dropped anywhere on a window, also on its text and its
/// fields, which would write down the file's address.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// A child of \a window.
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    /// The path of what is to be opened.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString pathIn(const QDropEvent &event);

    QWidget &m_window;
};

} // namespace Galley
