// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagecommand.h"
#include "imagepanel/imagemodel.h"
#include "images/imageaudit.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;

namespace Galley {

class ImageDetail;
class ImageFilters;
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
    /// Keeps thumbnails in this folder of the profile over a restart.
    void setThumbnailFolder(const QString &folder);
    /// Chooses the picture with this path, and shows it.
    void choose(const QString &path);
    /// The menu of the picture with this path; chooses it. \a position is on the screen; \a use,
    /// if any, is the one of its uses that is meant, by its position.
    void showMenuOf(const QString &path, const QPoint &position,
                    std::optional<qsizetype> use = std::nullopt);
    /// The small picture, as far as it is there.
    QImage thumbnail(const QString &path) const;

Q_SIGNALS:
    /// Something is to be done with a picture that is there, or with the places of one that is not.
    void commanded(ImageCommand command, const ImageEntry &entry);
    /// Something is to be done where the text shows a picture: MoveUp, MoveDown or SetWidth, for
    /// the use at this position of the whole text.
    void placeCommanded(ImageCommand command, qsizetype position);
    /// The alt text that the author has typed for a picture.
    void described(const ImageEntry &entry, const QString &alt);
    /// The same for its title text.
    void titled(const ImageEntry &entry, const QString &title);
    /// What was done to files last is to be taken back.
    void undoWanted();
    /// The author wants to see where a picture is used: a position in the whole text.
    void useActivated(qsizetype position);
    void countChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFilter(ImageModel::Filter filter);
    void showChosen();
    void showState();
    void openUse(const QModelIndex &index);
    void setOrder(ImageModel::Order order);
    void showMenu(const ImageEntry &entry, const QPoint &position);
    void command(ImageCommand command);
    void lookCloser(const ImageEntry &entry);
    void refreshFonts();

    Thumbnails *m_thumbnails;
    ImageModel *m_model;
    ImageFilters *m_filters;
    ImageGrid *m_grid;
    QLabel *m_nothing;
    QLabel *m_where;
    QWidget *m_empty;
    QStackedLayout *m_faces;
    ImageDetail *m_detail;
    QString m_folder;
    QString m_chosen; ///< identity of the chosen picture, kept over new entries
    bool m_changing = false;
};

} // namespace Galley
