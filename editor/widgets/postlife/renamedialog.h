// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/changelist.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Galley {

/// Asks what a post shall be called and shows all that this changes before it happens. Its owner
/// answers each wish with the changes, or with what stands in their way.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a title and \a slug: what it is called now; without a slug its file keeps its name.
    RenameDialog(const QString &title, const QString &slug, QWidget *parent = nullptr);

    /// How a title becomes a file's name here. Where the old one is such a name, the new one
    /// follows the title until the author writes another.
    void setNaming(std::function<QString(const QString &title)> naming);
    /// What would happen; \a summary says it in one sentence, \a hints what stays.
    void setChanges(const QString &summary, const QStringList &hints,
                    const QList<ChangedFile> &files);
    void setProblem(const QString &problem);
    QString title() const;
    QString slug() const;

Q_SIGNALS:
    /// Another wish: the changes shown are those of an older one.
    void wishChanged();
    void wanted();

private:
    void takeTitle();
    void take();

    const QString m_oldTitle;
    const QString m_oldSlug;
    std::function<QString(const QString &)> m_naming;
    bool m_follows = false; ///< the name follows the title
    QLineEdit *m_title;
    QLineEdit *m_slug;
    QLabel *m_summary;
    QLabel *m_hints;
    ChangeList *m_changes;
    QPushButton *m_rename;
};

} // namespace Galley
