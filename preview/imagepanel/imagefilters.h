// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagemodel.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Galley {

/// The bar above the grid: which pictures are shown, each choice with its count, and in which
/// order.
class ImageFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ImageFilters(QWidget *parent = nullptr);
    void setCounts(const ImageModel &model);
    ImageModel::Filter filter() const;
    /// As if the author had chosen all.
    void showAll();
    /// As narrow as its widest button.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChosen(ImageModel::Filter filter);
    void orderChosen(ImageModel::Order order);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void addOrders();
    void refreshFonts();

    QButtonGroup *m_filters;
    QPushButton *m_order;
    QList<int> m_lines; ///< on which line each button stands, the order last
};

} // namespace Galley
