// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/blogdialog.h"

#include "look/look.h"
#include "widgets/choicebox.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int Width = 560; ///< pixels at a 13 px font
constexpr const char *shownText = "shownText"; ///< property of a line: what was put there

/// Folders as one line; the root itself is a full stop.
QString written(const QStringList &folders)
{
    QStringList all;
    for (const QString &folder : folders)
        all.append(folder.isEmpty() ? QStringLiteral(".") : folder);
    return all.join(QStringLiteral(", "));
}

QStringList foldersIn(const QString &line)
{
    QStringList folders;
    for (const QString &part : line.split(u',', Qt::SkipEmptyParts)) {
        QString folder = QDir::cleanPath(QDir::fromNativeSeparators(part.trimmed()));
        while (folder.startsWith(u'/'))
            folder.remove(0, 1);
        // What lies outside is no folder of the blog's.
        const bool isOutside = folder == u".." || folder.startsWith(u"../");
        if (!part.trimmed().isEmpty() && !isOutside)
            folders.append(folder == u"." ? QString() : folder);
    }
    return folders;
}

} // namespace

BlogDialog::BlogDialog(QWidget *parent)
    : QDialog(parent)
    , m_evidence(new QLabel)
    , m_generator(new ChoiceBox)
    , m_asFound(new QPushButton(tr("As the files tell")))
{
    setWindowTitle(tr("About this blog"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(Look::scaled(Width));
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setWordWrap(true);
    m_evidence->setProperty("role", QStringLiteral("second"));
    m_evidence->setAccessibleName(tr("What told"));
    m_generator->setAccessibleName(tr("Generator"));
    for (int i = 0; i <= int(Generator::Plain); ++i)
        m_generator->addItem(generatorName(Generator(i)), i);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Look::scaled(16));
    form->setVerticalSpacing(Look::scaled(10));
    form->addRow(tr("&Generator"), m_generator);
    form->addRow(QString(), m_evidence);
    const auto line = [this, form](const QString &label, const QString &name, const QString &hint) {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(name);
        edit->setToolTip(hint);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::editingFinished, this, &BlogDialog::choose);
        return edit;
    };
    m_site = line(tr("&Site"), tr("Folder of the site"),
                  tr("The folder in which the generator runs, if it is not the blog’s own"));
    m_content
        = line(tr("&Posts"), tr("Folders of the posts"),
               tr("Folders with posts, with commas between them; empty leaves it to the files"));
    m_static = line(tr("S&tatic files"), tr("Folders of static files"),
                    tr("Folders that the site serves at its root, with commas between them"));
    auto *quiet = new QLabel(tr("Kept in Galley’s settings, never in your blog."));
    quiet->setProperty("role", QStringLiteral("hint"));
    quiet->setFont(Look::font(0.92));
    auto *closing = new QPushButton(tr("Close"));
    closing->setDefault(true);
    m_asFound->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_asFound);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(16));
    column->addLayout(form);
    column->addWidget(quiet);
    column->addLayout(buttons);
    connect(m_generator, &QComboBox::activated, this, &BlogDialog::choose);
    connect(m_asFound, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
}

void BlogDialog::show(const Blog &blog, const BlogChoice &choice)
{
    m_blog = blog;
    m_choice = choice;
    m_generator->setCurrentIndex(m_generator->findData(int(blog.generator)));
    m_evidence->setText(blog.evidence.isEmpty()
                            ? tr("No generator’s file was found: a folder of posts.")
                            : blog.evidence.join(u'\n'));
    const auto put = [](QLineEdit *edit, const QString &text) {
        const QSignalBlocker blocker(edit);
        edit->setText(text);
        edit->setProperty(shownText, text);
    };
    put(m_site, blog.siteFolder.isEmpty() ? QStringLiteral(".") : blog.siteFolder);
    put(m_content, written(blog.contentRoots));
    put(m_static, written(blog.staticRoots));
    m_asFound->setEnabled(!choice.isEmpty());
    adjustSize();
}

void BlogDialog::choose()
{
    BlogChoice choice = m_choice;
    const auto generator = Generator(m_generator->currentData().toInt());
    if (generator != m_blog.generator) {
        choice.generator = generator;
        // What another generator serves and where it looks goes with it.
        choice.staticRoots.clear();
        choice.contentRoots.clear();
    }
    // Only what was touched: a name with a comma in it must not become a choice by being shown.
    const auto isTouched = [](const QLineEdit *edit) {
        return edit->text() != edit->property(shownText).toString();
    };
    const QString site = foldersIn(m_site->text()).value(0);
    if (isTouched(m_site) && site != m_blog.siteFolder)
        choice.siteFolder = site;
    if (isTouched(m_content) && foldersIn(m_content->text()) != m_blog.contentRoots)
        choice.contentRoots = foldersIn(m_content->text());
    if (isTouched(m_static) && foldersIn(m_static->text()) != m_blog.staticRoots)
        choice.staticRoots = foldersIn(m_static->text());
    if (choice != m_choice)
        Q_EMIT chosen(choice);
    else
        show(m_blog, m_choice); // what is in force, not what was typed and means nothing
}

} // namespace Galley
