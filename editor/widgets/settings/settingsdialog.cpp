// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsdialog.h"

#include "look/look.h"
#include "widgets/quickopen/wordmatch.h"
#include "widgets/searchfield.h"
#include "widgets/settings/settingcontrol.h"
#include "widgets/settings/settingrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr QSize Size(820, 640);
constexpr qreal MostOfScreen = 0.9; ///< so that its foot is in view with large letters, too
constexpr int GroupsWidth = 168;
constexpr int MostGroupsWidth = 260; ///< where their names are long
constexpr int WideFrom = 700; ///< pixels: below, there is no list of groups
constexpr int SideFrom = 560; ///< pixels: below, controls stand below their words

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(tr("Search settings"), {}))
    , m_list(new QListWidget)
    , m_area(new QScrollArea)
    , m_nothing(new QLabel)
{
    setWindowTitle(tr("Settings"));
    const QSize wanted(Look::scaled(Size.width()), Look::scaled(Size.height()));
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * MostOfScreen) : wanted);
    m_list->setObjectName(QStringLiteral("settingGroups"));
    m_list->setAccessibleName(tr("Groups of settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(Look::scaled(GroupsWidth));
    m_list->setProperty("isData", true);
    m_area->setObjectName(QStringLiteral("settings"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("role", QStringLiteral("second"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *rooms = new QHBoxLayout;
    rooms->setSpacing(0);
    rooms->addWidget(m_list);
    rooms->addWidget(m_area, 1);
    auto *column = new QVBoxLayout(this);
    const int side = Look::scaled(20);
    column->setContentsMargins(side, Look::scaled(16), side, Look::scaled(16));
    column->setSpacing(Look::scaled(12));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addLayout(rooms, 1);
    column->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::arrange);
    connect(m_search, &SearchField::leftForResults, this, &SettingsDialog::enterRows);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::goToGroup);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SettingsDialog::markGroup);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_search->setFocus();
}

void SettingsDialog::setSettings(const QList<Setting> &settings)
{
    QString focused;
    for (const Group &group : std::as_const(m_groups)) {
        for (const SettingRow *row : group.rows) {
            if (focusWidget() && row->isAncestorOf(focusWidget()))
                focused = row->setting().key;
        }
    }
    const int place = m_area->verticalScrollBar()->value();
    m_groups.clear();
    // Not at once: a row may be the one that asked for another language.
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
    m_area->setWidget(build(settings));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Group &group : std::as_const(m_groups))
            m_list->addItem(group.name);
        m_list->setCurrentRow(0);
        m_list->setFixedWidth(std::clamp(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth(),
                                         Look::scaled(GroupsWidth), Look::scaled(MostGroupsWidth)));
    }
    arrange();
    m_area->widget()->adjustSize();
    m_area->verticalScrollBar()->setValue(place);
    for (const Group &group : std::as_const(m_groups)) {
        for (const SettingRow *row : group.rows) {
            if (!focused.isEmpty() && row->setting().key == focused)
                row->control().setFocus();
        }
    }
}

QWidget *SettingsDialog::build(const QList<Setting> &settings)
{
    auto *sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("paper"));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(Look::scaled(24), Look::scaled(8), Look::scaled(24),
                               Look::scaled(24));
    column->setSpacing(0);
    for (const Setting &setting : settings) {
        if (m_groups.isEmpty() || m_groups.constLast().name != setting.group) {
            auto *heading = new QLabel(setting.group);
            heading->setFont(Look::font(1.12, QFont::DemiBold));
            heading->setContentsMargins(0, Look::scaled(16), 0, Look::scaled(4));
            column->addWidget(heading);
            m_groups.append({setting.group, heading, {}});
        }
        auto *row = new SettingRow(setting);
        connect(row, &SettingRow::changed, this, &SettingsDialog::refresh);
        column->addWidget(row);
        m_groups.last().rows.append(row);
    }
    column->addStretch(1);
    return sheet;
}

void SettingsDialog::refresh()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingRow *row : group.rows)
            row->refresh();
    }
}

void SettingsDialog::search(const QString &question)
{
    m_search->setText(question);
}

/// What of the rows is shown, and how, by the question and the room there is.
void SettingsDialog::arrange()
{
    const QStringList words = foldedForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const bool wide = width() >= Look::scaled(WideFrom);
    const int room = width() - (wide ? m_list->width() : 0);
    bool any = false;
    for (int i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups.at(i);
        bool has = false;
        for (SettingRow *row : group.rows) {
            row->setNarrow(room < Look::scaled(SideFrom));
            row->setVisible(row->hasWords(words));
            has = has || row->hasWords(words);
        }
        group.heading->setVisible(has);
        m_list->item(i)->setHidden(!has);
        any = any || has;
    }
    m_nothing->setText(tr("No setting has \"%1\".").arg(m_search->text().trimmed()));
    m_nothing->setVisible(!any && !words.isEmpty());
    m_area->setVisible(any);
    m_list->setVisible(any && wide);
    markGroup();
}

void SettingsDialog::goToGroup(int index)
{
    if (index < 0 || index >= m_groups.size())
        return;
    QScrollBar *bar = m_area->verticalScrollBar();
    const QSignalBlocker quiet(m_list);
    const int top = m_groups.at(index).heading->y();
    bar->setValue(index == 0 ? 0 : top);
    m_list->setCurrentRow(index); // though the end of the rows came first
}

void SettingsDialog::markGroup()
{
    const int top = m_area->verticalScrollBar()->value();
    int current = -1;
    for (int i = 0; i < m_groups.size(); ++i) {
        const QLabel *heading = m_groups.at(i).heading;
        const bool above = heading->y() <= top + heading->height();
        const QListWidgetItem *item = m_list->item(i); // none while the rows are made anew
        if (item && !item->isHidden() && (above || current < 0))
            current = i;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(current);
}

/// From the search into what was found.
void SettingsDialog::enterRows()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingRow *row : group.rows) {
            if (!row->isVisibleTo(this))
                continue;
            row->control().setFocus(Qt::TabFocusReason);
            m_area->ensureWidgetVisible(row);
            return;
        }
    }
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace Galley
