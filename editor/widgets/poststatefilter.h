// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postfilter.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Galley {

/// The states of posts as a row of buttons, each with its number: All 24, Drafts 2, Scheduled 1.
class PostStateFilter : public QWidget
{
    Q_OBJECT

public:
    explicit PostStateFilter(QWidget *parent = nullptr);
    PostFilter::State state() const;
    void setState(PostFilter::State state);
    /// Takes the numbers. Scheduled is shown only where there is one, or where it is chosen.
    void setCounts(int all, int drafts, int scheduled);

Q_SIGNALS:
    void chosen(PostFilter::State state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    QPushButton *button(PostFilter::State state) const;

    QButtonGroup *m_group;
};

} // namespace Galley
