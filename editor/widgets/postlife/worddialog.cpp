// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/worddialog.h"

#include "look/look.h"
#include "widgets/answerrow.h"
#include "widgets/dialogsize.h"
#include "widgets/form/restyle.h"
#include "widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(620, 440);

} // namespace

WordDialog::WordDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_word(new QLineEdit(words.value))
    , m_summary(new QLabel)
    , m_hints(new QLabel)
    , m_changes(new ChangeList)
    , m_go(new PrimaryButton(words.go))
{
    setWindowTitle(words.title);
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    auto *label = new QLabel(words.label);
    label->setTextFormat(Qt::PlainText); // it may name a file
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(m_word);
    // As it is read on the screen: "&&" is one, and a lone one is none.
    m_word->setAccessibleName(QString(words.label)
                                  .replace(QLatin1String("&&"), QLatin1String("\v"))
                                  .remove(u'&')
                                  .replace(u'\v', u'&'));
    m_word->setFont(Look::font(1.2));
    auto *suffix = new QLabel(words.suffix);
    suffix->setTextFormat(Qt::PlainText);
    suffix->setFont(Look::font(1.2));
    suffix->setProperty("role", QStringLiteral("second"));
    for (QLabel *each : {m_summary, m_hints}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_summary->setFont(Look::font(1.0, QFont::DemiBold));
    m_hints->setProperty("role", QStringLiteral("second"));
    m_go->setDefault(true);
    auto *note = new QLabel(tr("All of it can be undone as one step."));
    note->setProperty("role", QStringLiteral("hint"));
    note->setFont(Look::font(0.92));
    auto *field = new QHBoxLayout;
    field->setSpacing(Look::scaled(4));
    field->addWidget(m_word, 1);
    field->addWidget(suffix);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(6));
    column->addWidget(label);
    column->addLayout(field);
    column->addSpacing(Look::scaled(12));
    column->addWidget(m_summary);
    column->addWidget(m_hints);
    column->addWidget(m_changes, 1);
    column->addSpacing(Look::scaled(8));
    column->addLayout(new AnswerRow(*this, m_go, note));
    for (QWidget *each : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_word),
                          static_cast<QWidget *>(suffix)})
        each->setVisible(!words.label.isEmpty());
    setProblem({});
    m_word->selectAll();
    connect(m_word, &QLineEdit::textEdited, this, [this] {
        m_go->setEnabled(false);
        Q_EMIT wishChanged();
    });
    connect(m_go, &QPushButton::clicked, this, &WordDialog::wanted);
}

QString WordDialog::word() const
{
    return m_word->text().trimmed();
}

void WordDialog::setChanges(const QString &summary, const QStringList &hints,
                            const QList<ChangedFile> &files)
{
    setStyleProperty(m_summary, "role", QVariant());
    m_summary->setText(summary);
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    m_changes->setFiles(files);
    m_go->setEnabled(!files.isEmpty());
}

void WordDialog::setProblem(const QString &problem)
{
    setStyleProperty(m_summary, "role",
                     problem.isEmpty() ? QVariant() : QVariant(QStringLiteral("error")));
    m_summary->setText(problem.isEmpty() ? tr("Nothing changes yet.") : problem);
    m_hints->hide();
    m_changes->setMessage(tr("What this changes is listed here, before it happens."));
    m_go->setEnabled(false);
}

} // namespace Galley
