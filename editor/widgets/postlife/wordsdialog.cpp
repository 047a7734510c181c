// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/wordsdialog.h"

#include "look/look.h"
#include "widgets/dialogsize.h"
#include "widgets/form/restyle.h"
#include "widgets/postlife/wordsdelegate.h"
#include "widgets/primarybutton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(820, 640);
constexpr int MostExpanded = 200; ///< posts: with more the list is one of posts

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(field);
    return label;
}

} // namespace

WordsDialog::WordsDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit)
    , m_with(new QLineEdit)
    , m_case(new QCheckBox(tr("&Match case")))
    , m_words(new QCheckBox(tr("&Whole words")))
    , m_expression(new QCheckBox(tr("Regular e&xpression")))
    , m_inBody(new QCheckBox(tr("In the &text")))
    , m_inFields(new QCheckBox(tr("In the f&ront matter")))
    , m_summary(new QLabel)
    , m_hints(new QLabel)
    , m_list(new QTreeView)
    , m_all(new QPushButton(tr("Choose all")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_go(new PrimaryButton(QString()))
{
    setWindowTitle(tr("Find and replace in all posts"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    m_text->setAccessibleName(tr("Find in all posts"));
    m_with->setAccessibleName(tr("Replace in all posts with"));
    m_summary->setFont(Look::font(1.0, QFont::DemiBold));
    m_hints->setProperty("role", QStringLiteral("second"));
    for (QLabel *each : {m_summary, m_hints}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_list->setObjectName(QStringLiteral("wordsList"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true); // thousands of rows
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new WordsDelegate(m_model, m_list));
    m_list->setExpandsOnDoubleClick(false);
    m_inBody->setChecked(true);
    m_inFields->setChecked(true);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Look::scaled(12));
    fields->setVerticalSpacing(Look::scaled(8));
    fields->addWidget(labelFor(tr("&Find"), m_text), 0, 0);
    fields->addWidget(m_text, 0, 1);
    fields->addWidget(labelFor(tr("Replace wit&h"), m_with), 1, 0);
    fields->addWidget(m_with, 1, 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Look::scaled(16));
    for (QCheckBox *box : {m_case, m_words, m_expression})
        choices->addWidget(box);
    choices->addStretch(1);
    for (QCheckBox *box : {m_inBody, m_inFields})
        choices->addWidget(box);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {close, m_all, m_stop})
        button->setAutoDefault(false);
    m_go->setAutoDefault(false); // Enter in a field searches; it must not write
    auto *note = new QLabel(tr("All of it can be undone as one step."));
    note->setProperty("role", QStringLiteral("hint"));
    note->setFont(Look::font(0.92));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::scaled(8));
    buttons->addWidget(m_all);
    buttons->addWidget(note, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(8));
    column->addLayout(fields);
    column->addLayout(choices);
    column->addSpacing(Look::scaled(4));
    column->addWidget(m_summary);
    column->addWidget(m_hints);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    const auto change = [this] {
        m_go->setEnabled(false);
        Q_EMIT wishChanged();
    };
    for (QLineEdit *field : {m_text, m_with})
        connect(field, &QLineEdit::textEdited, this, change);
    for (QCheckBox *box : {m_case, m_words, m_expression, m_inBody, m_inFields})
        connect(box, &QCheckBox::clicked, this, change);
    connect(&m_model, &WordsModel::chosenChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const WordsRow *row = m_model.rowOf(index))
            Q_EMIT placeActivated(m_model.groupOf(index).path, row->line);
        else
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        QList<WordsGroup> groups = m_model.groups();
        qsizetype all = 0;
        for (const WordsGroup &group : std::as_const(groups))
            all += group.rows.size();
        const bool choose = m_model.chosen() != all;
        for (int i = 0; i < groups.size(); ++i)
            m_model.setData(m_model.index(i, 0), choose ? Qt::Checked : Qt::Unchecked,
                            Qt::CheckStateRole);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, &WordsDialog::stopWanted);
    connect(m_go, &QPushButton::clicked, this, &WordsDialog::wanted);
    setFound(tr("What is found is listed here, and nothing is written before you say so."), {}, {});
}

TextQuery WordsDialog::query() const
{
    return {m_text->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

QString WordsDialog::with() const
{
    return m_with->text();
}

bool WordsDialog::inBody() const
{
    return m_inBody->isChecked();
}

bool WordsDialog::inFields() const
{
    return m_inFields->isChecked();
}

void WordsDialog::setQuery(const TextQuery &query, const QString &with)
{
    m_text->setText(query.text);
    m_with->setText(with);
    m_case->setChecked(query.matchCase);
    m_words->setChecked(query.wholeWords);
    m_expression->setChecked(query.isExpression);
    m_text->selectAll();
    m_text->setFocus();
}

void WordsDialog::setScope(bool inBody, bool inFields)
{
    m_inBody->setChecked(inBody);
    m_inFields->setChecked(inFields);
}

void WordsDialog::say(const QString &summary, bool isProblem)
{
    setStyleProperty(m_summary, "role", isProblem ? QVariant(QStringLiteral("error")) : QVariant());
    m_summary->setText(summary);
}

void WordsDialog::setBusy(const QString &what)
{
    m_busy = true;
    say(what, false);
    showChosen();
}

void WordsDialog::setFound(const QString &summary, const QStringList &hints,
                           const QList<WordsGroup> &groups)
{
    m_busy = false;
    say(summary, false);
    setHints(hints);
    m_model.setGroups(groups);
    if (groups.size() <= MostExpanded)
        m_list->expandAll();
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void WordsDialog::setProblem(const QString &problem)
{
    m_busy = false;
    say(problem, true);
    setHints({});
    m_model.setGroups({});
}

void WordsDialog::setHints(const QStringList &hints)
{
    m_busy = false;
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    showChosen();
}

void WordsDialog::showChosen()
{
    const int chosen = m_model.chosen();
    m_go->setText(chosen == 0 ? tr("Replace") : tr("Replace %Ln", "places", chosen));
    m_go->setEnabled(chosen > 0 && !m_busy);
    m_all->setVisible(m_model.rowCount() > 0);
    m_list->setEnabled(!m_busy);
    m_stop->setVisible(m_busy);
}

} // namespace Galley
