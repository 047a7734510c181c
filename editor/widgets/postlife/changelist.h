// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextEdit>

namespace Galley {

/// What would happen to one file, for people.
struct ChangedFile {
    struct Line {
        int number = 0; ///< 1-based
        QString before; ///< empty: the line is put in
        QString after; ///< empty: the line stays as it is and is only shown
    };
    QString name; ///< its path in the blog
    QString what; ///< "moves to …"; empty if only its lines change
    QList<Line> lines = {};
};

/// A list of changes before they happen: each file with what becomes of it and of its lines, the
/// words that differ marked. To be read, scrolled and copied from.
class ChangeList : public QTextEdit
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);
    void setFiles(const QList<ChangedFile> &files);
    /// One sentence in place of a list.
    void setMessage(const QString &message);

protected:
    bool event(QEvent *event) override;

private:
    void fill();

    QList<ChangedFile> m_files;
    QString m_message;
};

} // namespace Galley
