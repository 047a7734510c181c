// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Galley {

/// What the blog's folder has told of itself, with its evidence, and where the author knows better.
/// Each change is in force at once; nothing of it goes into the blog.
class BlogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BlogDialog(QWidget *parent = nullptr);

    /// Shows \a blog as it is understood with this choice.
    void show(const Blog &blog, const BlogChoice &choice);
    using QDialog::show;

Q_SIGNALS:
    /// An empty choice leaves all to the files.
    void chosen(const Galley::BlogChoice &choice);

private:
    void choose();

    BlogChoice m_choice;
    Blog m_blog;
    QLabel *m_evidence;
    QComboBox *m_generator;
    QLineEdit *m_site;
    QLineEdit *m_content;
    QLineEdit *m_static;
    QPushButton *m_asFound;
};

} // namespace Galley
