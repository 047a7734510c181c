// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Galley {

/// Asks for the title of a new post and says which file it becomes; for the folder where the blog
/// has several. What is asked is answered by signals, what is known is told by its owner.
class NewPostDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewPostDialog(QWidget *parent = nullptr);

    /// The folders to choose from and the one that is usual; hidden where there is one.
    void setFolders(const QStringList &folders, const QString &chosen);
    /// The file that it would be, relative to the blog.
    void setFile(const QString &file);
    /// Why it cannot be made.
    void setProblem(const QString &problem);
    QString title() const;
    QString folder() const;

Q_SIGNALS:
    void titleChanged(const QString &title);
    void folderChosen(const QString &folder);
    void wanted();

private:
    void adapt();

    QLineEdit *m_title;
    QLabel *m_folderLabel;
    QComboBox *m_folder;
    QLabel *m_file;
    QPushButton *m_make;
    bool m_possible = false;
};

} // namespace Galley
