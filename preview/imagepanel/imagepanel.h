// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagemodel.h"
#include "images/imageaudit.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedLayout;

namespace Galley {

class ImageDetail;
class ImageGrid;
class Thumbnails;

/// The post's images folder as a grid with thumbnails, names, sizes, uses and marks, and
/// a larger look at the chosen one. Accessible name of the grid: "Images".
class ImagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePanel(QWidget *parent = nullptr);
    ~ImagePanel() override;
    /// Shows these entries. \a folder is named where there are none, relative to the blog.
    void setEntries(const QList<ImageEntry> &entries, const QString &folder);
    const QList<ImageEntry> &entries() const;
    /// How many entries there are, whatever the filter shows.
    int count() const;

Q_SIGNALS:
    /// The author wants to see where a picture is used: a position in the whole text.
    void useActivated(qsizetype position);
    void countChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFilters();
    void setFilter(ImageModel::Filter filter);
    void showChosen();
    void showState();
    void openUse(const QModelIndex &index);
    void refreshFonts();

    Thumbnails *m_thumbnails;
    ImageModel *m_model;
    QWidget *m_filterBar;
    QButtonGroup *m_filters;
    ImageGrid *m_grid;
    QLabel *m_nothing;
    QLabel *m_where;
    QWidget *m_empty;
    QStackedLayout *m_faces;
    ImageDetail *m_detail;
    ImageModel::Filter m_filter = ImageModel::Filter::All;
    QString m_folder;
    QString m_chosen; ///< identity of the chosen picture, kept over new entries
    bool m_changing = false;
};

} // namespace Galley
