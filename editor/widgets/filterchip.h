// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postfilter.h"

#include <QPushButton>

namespace Galley {

/// Says which tag, folder and language hold back posts, so that nobody looks for them in vain; a
/// click asks for all. Hidden while nothing is held back.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);
    void setFilter(const PostFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    PostFilter m_filter;
};

} // namespace Galley
