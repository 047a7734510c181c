// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/changelist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Galley {

/// Asks for one word and shows all that it changes before it happens; or only shows and asks
/// whether. Its owner answers each wish with the changes, or with what stands in their way.
class WordDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title; ///< of the window
        QString label; ///< of the field; empty for a question without one
        QString value; ///< that the field begins with
        QString suffix; ///< stands behind the field and stays
        QString go; ///< what the button does
    };
    explicit WordDialog(const Words &words, QWidget *parent = nullptr);

    /// What would happen; \a summary says it in one sentence, \a hints what stays.
    void setChanges(const QString &summary, const QStringList &hints,
                    const QList<ChangedFile> &files);
    void setProblem(const QString &problem);
    QString word() const;

Q_SIGNALS:
    /// Another wish: the changes shown are those of an older one.
    void wishChanged();
    void wanted();

private:
    QLineEdit *m_word;
    QLabel *m_summary;
    QLabel *m_hints;
    ChangeList *m_changes;
    QPushButton *m_go;
};

} // namespace Galley
