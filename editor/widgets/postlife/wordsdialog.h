// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/textsearch.h"
#include "widgets/postlife/wordsmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Galley {

/// Asks what is looked for in all posts and what takes its place, and shows every place with a box
/// before anything is written. Its owner searches and replaces.
class WordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordsDialog(QWidget *parent = nullptr);

    TextQuery query() const;
    QString with() const;
    bool inBody() const;
    bool inFields() const;
    /// What to look for, where the author has words for it already.
    void setQuery(const TextQuery &query, const QString &with);
    /// Where it is looked for.
    void setScope(bool inBody, bool inFields);

    /// It is searched, or written: until then nothing can be replaced.
    void setBusy(const QString &what);
    /// What was found; \a hints say what stays.
    void setFound(const QString &summary, const QStringList &hints,
                  const QList<WordsGroup> &groups);
    /// What stands in the way.
    void setProblem(const QString &problem);
    /// What cannot be replaced: the button asks again.
    void setHints(const QStringList &hints);
    const WordsModel &model() const { return m_model; }

Q_SIGNALS:
    /// Another wish: what is shown is found by an older one.
    void wishChanged();
    /// The boxes are other ones.
    void chosenChanged();
    void stopWanted();
    void wanted();
    void placeActivated(const QString &post, int line);

private:
    void showChosen();
    void say(const QString &summary, bool isProblem);

    WordsModel m_model;
    QLineEdit *m_text;
    QLineEdit *m_with;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_expression;
    QCheckBox *m_inBody;
    QCheckBox *m_inFields;
    QLabel *m_summary;
    QLabel *m_hints;
    QTreeView *m_list;
    QPushButton *m_all;
    QPushButton *m_stop;
    QPushButton *m_go;
    bool m_busy = false;
};

} // namespace Galley
