// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace Galley {

/// The pictures that a blog refers to and lacks, and those that it has and nobody uses: these are
/// chosen one by one for the bin.
class PicturesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row {
        QString path; ///< of the post, or of the picture; absolute
        int line = 0; ///< of a post
        QString words; ///< what people read
    };
    explicit PicturesDialog(QWidget *parent = nullptr);

    void setRows(const QList<Row> &missing, const QList<Row> &unused);
    /// The pictures that are chosen, absolute.
    QStringList chosen() const;

Q_SIGNALS:
    /// A place that names a missing picture.
    void placeActivated(const QString &post, int line);
    /// The chosen ones are to go to the bin.
    void binWanted();

private:
    void showChosen();

    QTabWidget *m_tabs;
    QListWidget *m_missing;
    QListWidget *m_unused;
    QLabel *m_told;
    QPushButton *m_all;
    QPushButton *m_bin;
};

} // namespace Galley
