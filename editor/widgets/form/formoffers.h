// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace Galley {

/// "Other posts also have", and a chip for each field that this one lacks: one click adds it. Of
/// one line; what has no room there is in a menu at its end.
class FormOffers : public QWidget
{
    Q_OBJECT

public:
    explicit FormOffers(QWidget *parent = nullptr);

    /// The fields' keys, those first that most posts have. Chips that stay keep the focus.
    void setKeys(const QStringList &keys);
    const QStringList &keys() const { return m_keys; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *chipFor(const QString &text);
    void place();

    QStringList m_keys;
    QLabel *m_words;
    QList<QPushButton *> m_chips; ///< one a key
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace Galley
