// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "look/look.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

namespace Galley {

SearchField::SearchField(const QString &name, const QKeySequence &key, QWidget *parent)
    : QLineEdit(parent)
    , m_keyHint(new QLabel(key.toString(QKeySequence::NativeText), this))
    , m_clear(new QAction(Look::icon(QStringLiteral("close")), tr("Clear search"), this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(name);
    setAccessibleName(name);
    addAction(Look::icon(QStringLiteral("search")), LeadingPosition);
    addAction(m_clear, TrailingPosition);
    m_clear->setVisible(false);
    m_keyHint->setObjectName(QStringLiteral("keyHint"));
    m_keyHint->setFont(Look::font(0.92));
    m_keyHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        placeKeyHint();
    });
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftForResults();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeKeyHint();
}

// Shown only where it leaves the name of the field in view. From right to left the name may stand
// at either side, as the keyboard goes.
void SearchField::placeKeyHint()
{
    m_keyHint->adjustSize();
    QRect place(QPoint(), m_keyHint->size());
    place.moveCenter(rect().center());
    place.moveRight(rect().right() - Look::scaled(8));
    m_keyHint->setGeometry(place);
    const int name = fontMetrics().horizontalAdvance(placeholderText()) + Look::scaled(48);
    m_keyHint->setVisible(!m_keyHint->text().isEmpty() && text().isEmpty() && name < place.left()
                          && isLeftToRight());
}

} // namespace Galley
