// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingrow.h"

#include "look/look.h"
#include "widgets/quickopen/wordmatch.h"
#include "widgets/settings/settingcontrol.h"
#include "widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr int ControlWidth = 240; ///< pixels, beside the words

QLabel *wordsLabel(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    return label;
}

QString searched(const Setting &setting)
{
    QStringList texts{setting.group,  setting.title, setting.description,
                      setting.button, setting.none,  setting.unit};
    const qsizetype own = setting.ownOptions < 0 ? setting.options.size() : setting.ownOptions;
    for (const Setting::Option &option : setting.options.mid(0, own))
        texts.append(option.text);
    return foldedForSearch(texts.join(u' '));
}

} // namespace

SettingRow::SettingRow(const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_folded(searched(setting))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(wordsLabel(setting.title, ""))
    , m_trouble(wordsLabel({}, "warn"))
    , m_control(new SettingControl(setting))
    , m_restore(new ToolButton(QStringLiteral("undo"), {}))
{
    setObjectName(QStringLiteral("setting"));
    m_title->setFont(Look::font(1.0, QFont::Medium));
    m_title->installEventFilter(this);
    auto *description = wordsLabel(setting.description, "second");
    description->setFont(Look::font(0.92));
    m_trouble->setFont(Look::font(0.92));
    QSizePolicy kept = m_restore->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing jumps
    m_restore->setSizePolicy(kept);

    auto *words = new QVBoxLayout;
    words->setSpacing(Look::scaled(2));
    words->addWidget(m_title);
    words->addWidget(description);
    words->addWidget(m_trouble);
    auto *side = new QHBoxLayout;
    side->setSpacing(Look::scaled(4));
    side->addWidget(m_control, 1);
    side->addWidget(m_restore);
    m_columns->setContentsMargins(0, Look::scaled(8), 0, Look::scaled(8));
    m_columns->addLayout(words, 1);
    m_columns->addLayout(side);

    connect(m_control, &SettingControl::chosen, this, &SettingRow::set);
    connect(m_restore, &QToolButton::clicked, this, [this] {
        m_control->setFocus(Qt::OtherFocusReason); // the button goes
        set(m_setting.usual);
    });
    setNarrow(false);
    refresh();
}

bool SettingRow::hasWords(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return m_folded.contains(word); });
}

void SettingRow::set(const QVariant &value)
{
    m_setting.set(value);
    refresh();
    Q_EMIT changed();
}

void SettingRow::refresh()
{
    const bool isThere = !m_setting.isThere || m_setting.isThere();
    m_control->setEnabled(isThere);
    const QString trouble = m_setting.trouble ? m_setting.trouble() : QString();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (m_setting.kind == Setting::Kind::Command) {
        m_restore->hide();
        return;
    }
    const QVariant value = m_setting.get();
    m_control->show(value);
    m_restore->setVisible(isThere && value != m_setting.usual);
    const QString usual = m_control->wordsFor(m_setting.usual);
    m_restore->setName(tr("Restore the default of \"%1\": %2").arg(m_setting.title, usual));
}

void SettingRow::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(Look::scaled(narrow ? 6 : 24));
    const int width = Look::scaled(ControlWidth);
    m_control->setMinimumWidth(narrow ? 0 : width);
    m_control->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease && m_control->isEnabled())
        m_control->activate();
    return QWidget::eventFilter(watched, event);
}

} // namespace Galley
