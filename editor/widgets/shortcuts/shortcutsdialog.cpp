// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts/shortcutsdialog.h"

#include "look/look.h"
#include "widgets/dialogsize.h"
#include "widgets/form/restyle.h"
#include "widgets/quickopen/quickopendelegate.h"
#include "widgets/shortcuts/keyfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr QSize Size(680, 620);

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("No command has these words or this key.")))
    , m_label(new QLabel)
    , m_key(new KeyField)
    , m_use(quietButton(tr("Use it here")))
    , m_none(quietButton(tr("No key")))
    , m_reset(quietButton(tr("Usual key")))
    , m_resetAll(quietButton(tr("Usual keys for all")))
    , m_told(new QLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->addAction(Look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickOpenDelegate(m_model, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_nothing->setProperty("role", QStringLiteral("second"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_key);
    m_key->setAccessibleName(tr("New key"));
    m_key->setPlaceholderText(tr("Press Enter in the list, then the new key"));
    m_key->installEventFilter(this);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setMinimumHeight(2 * m_told->fontMetrics().height()); // nothing jumps

    auto *field = new QHBoxLayout;
    field->setSpacing(Look::scaled(8));
    field->addWidget(m_key, 1);
    field->addWidget(m_use);
    field->addWidget(m_none);
    field->addWidget(m_reset);
    auto *close = quietButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::scaled(8));
    buttons->addWidget(m_resetAll);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(10));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_label);
    column->addLayout(field);
    column->addWidget(m_told);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::showChosen);
    connect(m_list, &QListView::doubleClicked, m_key, qOverload<>(&QWidget::setFocus));
    connect(m_key, &KeyField::pressed, this, &ShortcutsDialog::take);
    connect(m_key, &KeyField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_use, &QPushButton::clicked, this, &ShortcutsDialog::use);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const Row *row = chosen())
            Q_EMIT keyWanted(QString(row->name), {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Row *row = chosen())
            Q_EMIT resetWanted(QString(row->name));
    });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAllWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_search->setFocus();
    showChosen();
}

void ShortcutsDialog::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    fill();
}

void ShortcutsDialog::fill()
{
    const Row *before = chosen();
    const QString name = before ? before->name : QString();
    QList<QuickOpenGroup> groups;
    for (const Row &row : std::as_const(m_rows)) {
        const QString menu = row.path.section(QStringLiteral(" › "), 0, 0);
        if (groups.isEmpty() || groups.constLast().name != menu)
            groups.append({menu, {}, false, true, {}});
        QuickOpenItem item;
        item.title = row.text;
        item.path = row.path;
        item.key = shown(row.key);
        item.icon = QStringLiteral("command");
        item.name = row.name;
        if (row.key != row.usual)
            item.detail = row.usual.isEmpty() ? tr("Usually it has no key.")
                                              : tr("Usually it is %1.").arg(shown(row.usual));
        groups.last().items.append(item);
    }
    m_model.setGroups(groups);
    search(m_search->text());
    if (!name.isEmpty())
        choose(name);
}

void ShortcutsDialog::search(const QString &question)
{
    m_model.setQuestion(question);
    const int first = m_model.choosable(0, 1);
    m_nothing->setVisible(first < 0);
    m_list->setVisible(first >= 0);
    m_list->setCurrentIndex(m_model.index(first));
    m_list->scrollToTop();
    showChosen();
}

void ShortcutsDialog::choose(const QString &name)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isHeading(row) || m_model.item(row).name != name)
            continue;
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row), QAbstractItemView::EnsureVisible);
        return;
    }
}

void ShortcutsDialog::changeKey(const QString &name)
{
    m_search->clear();
    choose(name);
    m_key->setFocus();
}

const ShortcutsDialog::Row *ShortcutsDialog::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model.isHeading(index.row()))
        return nullptr;
    const QString name = m_model.item(index.row()).name;
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row &each) { return each.name == name; });
    return row == m_rows.end() ? nullptr : &*row;
}

const ShortcutsDialog::Row *ShortcutsDialog::rowOf(const QKeySequence &key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row &each) { return each.key == key; });
    return row == m_rows.end() ? nullptr : &*row;
}

void ShortcutsDialog::showChosen()
{
    const Row *row = chosen();
    m_wanted = {};
    m_use->hide();
    m_key->clear();
    m_key->setEnabled(row);
    m_none->setEnabled(row && !row->key.isEmpty());
    m_reset->setEnabled(row && row->key != row->usual);
    m_resetAll->setEnabled(std::any_of(m_rows.begin(), m_rows.end(),
                                       [](const Row &each) { return each.key != each.usual; }));
    m_label->setText(!row ? QString()
                         : row->key.isEmpty()
                         ? tr("%1 has no key.").arg(row->text)
                         : tr("%1: %2", "a command, its key").arg(row->text, shown(row->key)));
    say({});
}

void ShortcutsDialog::take(const QKeySequence &key)
{
    const Row *row = chosen();
    if (!row)
        return;
    m_wanted = {};
    m_use->hide();
    m_key->setText(shown(key));
    if (!KeyField::isCommandKey(key)) {
        say(tr("%1 alone writes or moves in the text. Hold Ctrl or Alt with it, or take a function "
               "key.")
                .arg(shown(key)),
            "error");
        return;
    }
    const Row *other = rowOf(key);
    if (other && other != row) {
        m_wanted = key;
        m_use->show();
        say(tr("%1 is the key of \"%2\" (%3). Used here, it leaves that one without a key.")
                .arg(shown(key), other->text, other->path),
            "warn");
        return;
    }
    Q_EMIT keyWanted(QString(row->name), key);
}

void ShortcutsDialog::use()
{
    const Row *row = chosen();
    if (row && !m_wanted.isEmpty())
        Q_EMIT keyWanted(QString(row->name), m_wanted);
    m_key->setFocus();
}

void ShortcutsDialog::setProblem(const QString &problem)
{
    say(problem, "error");
}

void ShortcutsDialog::say(const QString &text, const char *role)
{
    setStyleProperty(m_told, "role", QLatin1String(role));
    m_told->setText(text);
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_key && event->type() == QEvent::FocusIn) {
        m_key->setPlaceholderText(tr("Press the new key; Esc leaves it as it is"));
    } else if (watched == m_key && event->type() == QEvent::FocusOut) {
        m_key->setPlaceholderText(tr("Press Enter in the list, then the new key"));
    } else if (event->type() == QEvent::KeyPress && (watched == m_search || watched == m_list)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_key->setFocus();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Galley
