// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Galley {

/// A splitter with a hairline between panes that is wide enough to grab; with the focus on it the
/// arrow keys move it. Panes stand side by side unless it is told otherwise.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit PaneSplitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace Galley
