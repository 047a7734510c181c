// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace Galley {

class PictureProbe;

/// The pictures at hand as a small grid below a field, until one is picked or it is left with
/// Escape.
class PicturePopup : public QFrame
{
    Q_OBJECT

public:
    explicit PicturePopup(QWidget *parent);

    /// Shows it below a widget, or above where there is more room, with these pictures (absolute
    /// paths). \a withOther: another file can be asked for.
    void openBelow(const QWidget *anchor, const QStringList &files, bool withOther);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QString &file);
    void otherRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill(const QStringList &files);
    void showNext();
    void pick(int row);

    QListWidget *m_list;
    QPushButton *m_other;
    PictureProbe *m_probe;
    QStringList m_files;
    int m_next = 0; ///< the first without its thumbnail
};

} // namespace Galley
