// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/formfield.h"

#include "look/look.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/restyle.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {
constexpr int ProblemDelay = 700; // ms without a key before an unfinished value is called a problem
}

FormField::FormField(FieldShape shape, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_layout(new QVBoxLayout(this))
    , m_note(new FieldNote(this))
{
    m_field.key = key;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_note);
    m_problemDelay.setSingleShot(true);
    m_problemDelay.setInterval(ProblemDelay);
    connect(&m_problemDelay, &QTimer::timeout, this, &FormField::showProblem);
    connect(m_note, &FieldNote::clicked, this, [this] { Q_EMIT lineRequested(m_field.line); });
}

void FormField::setContent(QWidget *content)
{
    m_layout->insertWidget(0, content);
}

void FormField::adopt(QWidget *control)
{
    control->setAccessibleName(key());
    control->setProperty("nameIsData", true);
    control->installEventFilter(this);
    setFocusProxy(control);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (m_problemDelay.isActive())
            showProblem();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::take(const Field &field)
{
    const bool changed = !m_taken || field.value != m_field.value;
    m_taken = true;
    m_field = field;
    annotate(field);
    if (!changed)
        return;
    m_refused = false;
    showValue(field.value);
    m_problem = complaint(field.value);
    showProblem();
}

void FormField::accept(const QString &value)
{
    m_refused = false;
    m_field.value = value;
    m_problem = complaint(m_field.value);
    if (m_problem.isEmpty())
        showProblem();
    else
        m_problemDelay.start();
}

void FormField::refuse(const QString &sentence)
{
    m_refused = true;
    m_problem = sentence;
    m_problemDelay.start();
}

void FormField::refuseAgain(const QString &text, const QString &sentence)
{
    showRefused(text);
    refuse(sentence);
    showProblem();
}

void FormField::revert()
{
    m_refused = false;
    showValue(m_field.value);
    m_problem = complaint(m_field.value);
    showProblem();
}

void FormField::report(const QString &value)
{
    const bool bare = m_field.style == ScalarStyle::Plain || m_field.style == ScalarStyle::Empty;
    Q_EMIT edited(bare ? value.trimmed() : value);
}

void FormField::showProblem()
{
    m_problemDelay.stop();
    m_note->setProblem(m_problem);
    if (m_refused != m_lineOffered) {
        m_lineOffered = m_refused;
        m_note->setButton(m_refused ? tr("Go to line %1").arg(m_field.line) : QString());
    }
    if (!control())
        return;
    control()->setAccessibleDescription(m_problem);
    showWrong(!m_problem.isEmpty());
}

void FormField::showWrong(bool wrong)
{
    if (control()->property("state").toString() != u"text")
        setStyleProperty(control(), "state", wrong ? QStringLiteral("error") : QString());
}

bool FormField::suits(const Field &field) const
{
    return fieldShape(field) != FieldShape::Text && !field.value.contains(u'\n');
}

QString FormField::complaint(const QString &) const
{
    return {};
}

void FormField::annotate(const Field &) { }

int FormField::labelHeight() const
{
    return control()->sizeHint().height();
}

QList<QWidget *> FormField::tabStops() const
{
    return {control(), m_note->button()};
}

void FormField::refreshFonts()
{
    m_note->refreshFonts();
}

} // namespace Galley
