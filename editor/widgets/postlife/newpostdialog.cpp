// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/newpostdialog.h"

#include "look/look.h"
#include "widgets/answerrow.h"
#include "widgets/choicebox.h"
#include "widgets/form/restyle.h"
#include "widgets/primarybutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int Width = 520;

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(field);
    return label;
}

} // namespace

NewPostDialog::NewPostDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit)
    , m_folder(new ChoiceBox)
    , m_file(new QLabel)
    , m_make(new PrimaryButton(tr("Make the post")))
{
    setWindowTitle(tr("New post"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(Look::scaled(Width));
    m_title->setAccessibleName(tr("Title of the new post"));
    m_title->setFont(Look::font(1.4));
    m_folder->setAccessibleName(tr("Folder of the new post"));
    m_file->setAccessibleName(tr("File of the new post"));
    m_file->setFont(Look::font(0.92));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_file->setMinimumHeight(m_file->fontMetrics().height() * 2);
    m_file->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_folderLabel = labelFor(tr("&Folder"), m_folder);

    m_make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(6));
    column->addWidget(labelFor(tr("&Title"), m_title));
    column->addWidget(m_title);
    column->addSpacing(Look::scaled(8));
    column->addWidget(m_folderLabel);
    column->addWidget(m_folder);
    column->addSpacing(Look::scaled(4));
    column->addWidget(m_file);
    column->addSpacing(Look::scaled(12));
    column->addLayout(new AnswerRow(*this, m_make));
    setFolders({}, {});

    connect(m_title, &QLineEdit::textChanged, this, [this] {
        m_possible = false;
        adapt();
        Q_EMIT titleChanged(title());
    });
    connect(m_folder, &QComboBox::activated, this, [this] { Q_EMIT folderChosen(folder()); });
    connect(m_make, &QPushButton::clicked, this, &NewPostDialog::wanted);
    adapt();
}

void NewPostDialog::setFolders(const QStringList &folders, const QString &chosen)
{
    const QSignalBlocker quiet(m_folder);
    m_folder->clear();
    for (const QString &folder : folders)
        m_folder->addItem(folder.isEmpty() ? tr("The blog’s own folder") : folder, folder);
    m_folder->setCurrentIndex(m_folder->findData(chosen));
    const bool several = folders.size() > 1;
    m_folder->setVisible(several);
    m_folderLabel->setVisible(several);
}

void NewPostDialog::setFile(const QString &file)
{
    m_possible = true;
    setStyleProperty(m_file, "role", QStringLiteral("second"));
    m_file->setText(tr("Becomes %1").arg(file));
    adapt();
}

void NewPostDialog::setProblem(const QString &problem)
{
    m_possible = false;
    setStyleProperty(m_file, "role", QStringLiteral("error"));
    m_file->setText(problem);
    adapt();
}

void NewPostDialog::adapt()
{
    if (title().isEmpty()) {
        setStyleProperty(m_file, "role", QStringLiteral("hint"));
        m_file->setText(tr("Its file is named by the habits of your other posts."));
    }
    m_make->setEnabled(m_possible && !title().isEmpty());
}

QString NewPostDialog::title() const
{
    return m_title->text().simplified();
}

QString NewPostDialog::folder() const
{
    return m_folder->currentData().toString();
}

} // namespace Galley
