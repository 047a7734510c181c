// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace Galley {

/// What a notice says and offers.
struct Notice {
    enum class Kind { Told, Finished, Look, Stopped };
    /// How much a button stands out; Usual is what the bar's kind asks for.
    enum class Weight { Usual, Flat, Plain, Primary };
    struct Action {
        QString text;
        std::function<void()> run;
        bool closes = true; ///< the bar goes once this was chosen
        Weight weight = Weight::Usual;
    };

    QString id; ///< a newer notice with the same id takes the place of the older; may be empty
    Kind kind = Kind::Told;
    QString first; ///< what happened: one sentence
    QString second; ///< what is safe, and what to do
    QList<Action> actions = {}; ///< at most three are shown
    bool closable = true; ///< only where nothing is lost by closing
    bool twoLines = false; ///< the second sentence below the first
    QString icon = {}; ///< instead of the kind's own
    std::function<void()> dismissed = {}; ///< run when the author has closed the bar
};

/// One notice as a bar between a pane's head and what is below it. Esc closes it where it may be
/// closed. Never takes the focus from typing by itself.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(Notice notice, QWidget *parent = nullptr);
    const Notice &notice() const { return m_notice; }
    /// Gives the focus to the first of its buttons.
    void focusFirst();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *text();
    void addActions(QHBoxLayout &row);
    QPushButton *buttonFor(const Notice::Action &action) const;

    Notice m_notice;
};

} // namespace Galley
