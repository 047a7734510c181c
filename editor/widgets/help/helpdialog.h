// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/helppage.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace Galley {

/// The help in a window of its own, beside which one goes on working: topics, a search in them, and
/// the one that is read. Asks nothing of the net and opens nothing outside.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// What it says from now on; the search, the topic and the place in it stay.
    void setPage(const HelpPage &page);
    /// Ends the search. One that is not there is the first.
    void showTopic(const QString &name);
    QString topic() const { return m_topic; }

Q_SIGNALS:
    void commandWanted(const QString &name);
    /// The window is looked at again: which commands can be run may have changed.
    void pageWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void fill(const QStringList &names);
    void choose(const QString &name);
    void read(const QString &name);
    void render();
    void markFound();
    void follow(const QUrl &target);
    void goBack();
    QStringList words() const;

    HelpPage m_page;
    QString m_topic;
    QStringList m_before; ///< topics that were left by a link, the last one last
    QLineEdit *m_search;
    QListWidget *m_topics;
    QTextBrowser *m_text;
    QLabel *m_nothing;
    QPushButton *m_back;
};

} // namespace Galley
