// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/openpost.h"

#include <QWidget>

class QLabel;

namespace Galley {

class IconLabel;

/// The state of the open post in words, with its sign: a dot for changes, a tick for saved.
class PostStateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PostStateLabel(QWidget *parent = nullptr);
    void setState(OpenPost::State state);
    /// Fewer words, for narrow windows.
    void setShort(bool shortened);
    QString text() const;

private:
    void refresh();

    IconLabel *m_icon;
    QWidget *m_dot;
    QLabel *m_words;
    OpenPost::State m_state = OpenPost::State::Saved;
    bool m_short = false;
};

} // namespace Galley
