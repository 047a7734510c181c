// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/renamedialog.h"

#include "look/look.h"
#include "widgets/answerrow.h"
#include "widgets/dialogsize.h"
#include "widgets/form/restyle.h"
#include "widgets/primarybutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(680, 600);

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(field);
    return label;
}

} // namespace

RenameDialog::RenameDialog(const QString &title, const QString &slug, QWidget *parent)
    : QDialog(parent)
    , m_oldTitle(title)
    , m_oldSlug(slug)
    , m_title(new QLineEdit(title))
    , m_slug(new QLineEdit(slug))
    , m_summary(new QLabel)
    , m_hints(new QLabel)
    , m_changes(new ChangeList)
    , m_rename(new PrimaryButton(tr("Rename")))
{
    setWindowTitle(tr("Rename post"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    m_title->setAccessibleName(tr("New title"));
    m_title->setFont(Look::font(1.4));
    m_slug->setAccessibleName(tr("New name of the file"));
    m_slug->setFont(Look::monospace(1.0));
    m_summary->setFont(Look::font(1.0, QFont::DemiBold));
    for (QLabel *each : {m_summary, m_hints}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_hints->setProperty("role", QStringLiteral("second"));
    QLabel *slugLabel = labelFor(tr("&Name of its file, folders and address"), m_slug);
    m_slug->setVisible(!slug.isEmpty());
    slugLabel->setVisible(!slug.isEmpty());

    m_rename->setDefault(true);
    auto *note = new QLabel(tr("All of it can be undone as one step."));
    note->setProperty("role", QStringLiteral("hint"));
    note->setFont(Look::font(0.92));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(6));
    column->addWidget(labelFor(tr("&Title"), m_title));
    column->addWidget(m_title);
    column->addSpacing(Look::scaled(8));
    column->addWidget(slugLabel);
    column->addWidget(m_slug);
    column->addSpacing(Look::scaled(12));
    column->addWidget(m_summary);
    column->addWidget(m_hints);
    column->addWidget(m_changes, 1);
    column->addSpacing(Look::scaled(8));
    column->addLayout(new AnswerRow(*this, m_rename, note));
    setProblem({});
    m_title->selectAll();

    connect(m_title, &QLineEdit::textEdited, this, &RenameDialog::takeTitle);
    connect(m_slug, &QLineEdit::textEdited, this, [this] {
        m_follows = false;
        take();
    });
    connect(m_rename, &QPushButton::clicked, this, &RenameDialog::wanted);
}

void RenameDialog::setNaming(std::function<QString(const QString &)> naming)
{
    m_naming = std::move(naming);
    m_follows = m_slug->text() == m_oldSlug && m_naming(m_oldTitle) == m_oldSlug;
    if (m_follows && title() != m_oldTitle)
        takeTitle();
}

void RenameDialog::takeTitle()
{
    if (m_follows && m_naming)
        m_slug->setText(title().isEmpty() ? m_oldSlug : m_naming(title()));
    take();
}

void RenameDialog::take()
{
    m_rename->setEnabled(false);
    Q_EMIT wishChanged();
}

void RenameDialog::setChanges(const QString &summary, const QStringList &hints,
                              const QList<ChangedFile> &files)
{
    setStyleProperty(m_summary, "role", QVariant());
    m_summary->setText(summary);
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    m_changes->setFiles(files);
    m_rename->setEnabled(!files.isEmpty());
}

void RenameDialog::setProblem(const QString &problem)
{
    setStyleProperty(m_summary, "role",
                     problem.isEmpty() ? QVariant() : QVariant(QStringLiteral("error")));
    m_summary->setText(problem.isEmpty() ? tr("Nothing changes yet.") : problem);
    m_hints->hide();
    m_changes->setMessage(
        tr("What a new title or name changes is listed here, before it happens."));
    m_rename->setEnabled(false);
}

QString RenameDialog::title() const
{
    return m_title->text().simplified();
}

QString RenameDialog::slug() const
{
    return m_slug->text().trimmed();
}

} // namespace Galley
