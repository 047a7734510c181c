// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace Galley {

/// Which pictures of other sites are to be fetched into the blog: their addresses, whole, to be
/// chosen one by one.
class FetchDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a refused: those of \a addresses that cannot be fetched; they are shown and not to be
    /// chosen.
    FetchDialog(const QStringList &addresses, const QStringList &refused,
                QWidget *parent = nullptr);

    QStringList chosen() const;

private:
    QListWidget *m_list;
    QPushButton *m_fetch;
};

} // namespace Galley
