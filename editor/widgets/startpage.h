// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Galley {

class ProofSheet;
class RecentBlogs;

/// What Galley shows before anything is open: what it does, how to begin, the blogs of the last
/// days.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QList<Settings::Recent> &recent);
    /// False where the sample blog is not installed.
    void setSampleAvailable(bool available);
    /// Gives the focus to the first recent blog, or to the first button.
    void focusFirst();

Q_SIGNALS:
    void openFolder();
    void openPost();
    void openSample();
    void openRecent(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *words();
    QLayout *buttons();
    void addRecent(QVBoxLayout &column);

    QPushButton *m_openFolder;
    QPushButton *m_openPost;
    QPushButton *m_openSample;
    QLabel *m_recentTitle;
    RecentBlogs *m_recent;
    ProofSheet *m_sheet;
};

} // namespace Galley
