// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Galley {

class ComparisonView;
class ElidedLabel;
class NoticeStack;
class PaneHead;

/// A comparison with what belongs to it, to lie over text and proof: a head that says what is
/// compared, notices, and at the side what else it can be compared with.
class ComparisonSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonSheet(QWidget *parent = nullptr);

    /// "my-post.md", "Comparing with what was recovered".
    void setTitle(const QString &name, const QString &what);
    /// Adds to the head's end. Takes ownership.
    void addHeadWidget(QWidget *widget);
    /// Stands beside the comparison, where reading begins. Takes ownership.
    void setSide(QWidget *side);
    NoticeStack &notices() const { return *m_notices; }
    ComparisonView &view() const { return *m_view; }

private:
    PaneHead *m_head;
    ElidedLabel *m_name;
    ElidedLabel *m_what;
    NoticeStack *m_notices;
    ComparisonView *m_view;
    QHBoxLayout *m_row;
};

} // namespace Galley
