// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingcontrol.h"

#include "look/look.h"
#include "widgets/choicebox.h"
#include "widgets/elidedlabel.h"
#include "widgets/settings/numberbox.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Galley {

namespace {

QPushButton *buttonOf(const Setting &setting)
{
    auto *button = new QPushButton(setting.button);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SettingControl::SettingControl(const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Look::scaled(8));
    QWidget *control = nullptr;
    switch (setting.kind) {
    case Setting::Kind::YesNo:
        control = makeYesNo();
        break;
    case Setting::Kind::Choice:
        control = makeChoice();
        break;
    case Setting::Kind::Number:
        control = makeNumber();
        break;
    case Setting::Kind::Text:
        control = makeText();
        break;
    case Setting::Kind::Path:
        control = makePath();
        break;
    case Setting::Kind::Command:
        control = makeCommand();
        break;
    }
    control->setAccessibleName(setting.title);
    control->setAccessibleDescription(setting.description);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
    const bool grows = setting.kind == Setting::Kind::Choice
        || setting.kind == Setting::Kind::Number || setting.kind == Setting::Kind::Text;
    row->addWidget(control, grows ? 1 : 0);
    if (!grows)
        row->addStretch(0);
    setFocusProxy(control);
}

QWidget *SettingControl::makeYesNo()
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT chosen(on); });
    m_show = [box](const QVariant &value) { box->setChecked(value.toBool()); };
    m_words = [](const QVariant &value) { return value.toBool() ? tr("on") : tr("off"); };
    return box;
}

QWidget *SettingControl::makeChoice()
{
    auto *box = new ChoiceBox;
    for (const Setting::Option &option : std::as_const(m_setting.options))
        box->addItem(option.text, option.value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    // Names of faces are no texts of ours; the window says all anew in another language.
    box->setProperty("isData", m_setting.ownOptions >= 0);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { Q_EMIT chosen(box->currentData()); });
    m_show = [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); };
    m_words = [box](const QVariant &value) { return box->itemText(box->findData(value)); };
    return box;
}

QWidget *SettingControl::makeNumber()
{
    auto *box = new NumberBox;
    box->setRange(m_setting.least, m_setting.most);
    box->setSingleStep(m_setting.step);
    box->setSuffix(m_setting.unit);
    box->setSpecialValueText(m_setting.none);
    box->setGroupSeparatorShown(true);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT chosen(value); });
    m_show = [box](const QVariant &value) {
        if (box->value() != value.toInt()) // else what is being typed would be put right
            box->setValue(value.toInt());
    };
    m_words = [this, box](const QVariant &value) {
        if (value.toInt() == m_setting.least && !m_setting.none.isEmpty())
            return m_setting.none;
        return QString(box->locale().toString(value.toInt()) + m_setting.unit);
    };
    return box;
}

/// In force when it is finished: what is half an address is none.
QWidget *SettingControl::makeText()
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(m_setting.none);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (line->isModified())
            Q_EMIT chosen(line->text());
        line->setModified(false);
    });
    m_show = [line](const QVariant &value) {
        if (!line->isModified()) // else what is being typed would be lost
            line->setText(value.toString());
    };
    m_words = [this](const QVariant &value) {
        return value.toString().isEmpty() ? m_setting.none : value.toString();
    };
    return line;
}

QWidget *SettingControl::makePath()
{
    auto *path = new ElidedLabel;
    path->setProperty("isData", true);
    path->setProperty("role", QStringLiteral("second"));
    path->setElideMode(Qt::ElideMiddle);
    path->setTextFormat(Qt::PlainText);
    auto *button = buttonOf(m_setting);
    connect(button, &QPushButton::clicked, this, [this] {
        if (const QString answer = m_setting.choose(); !answer.isEmpty())
            Q_EMIT chosen(answer);
    });
    m_show = [path](const QVariant &value) {
        path->setText(QDir::toNativeSeparators(value.toString()));
        path->setVisible(!path->text().isEmpty());
    };
    m_words = [this](const QVariant &value) {
        return value.toString().isEmpty() ? m_setting.none
                                          : QDir::toNativeSeparators(value.toString());
    };
    static_cast<QHBoxLayout *>(layout())->addWidget(path, 1);
    return button;
}

QWidget *SettingControl::makeCommand()
{
    auto *button = buttonOf(m_setting);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
    m_show = [](const QVariant &) {};
    m_words = [](const QVariant &) { return QString(); };
    return button;
}

void SettingControl::show(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    m_show(value);
}

QString SettingControl::wordsFor(const QVariant &value) const
{
    return m_words(value);
}

void SettingControl::activate()
{
    setFocus(Qt::MouseFocusReason);
    if (auto *box = qobject_cast<QCheckBox *>(focusProxy()))
        box->toggle();
}

/// The wheel scrolls the window, and turns only what the keyboard is in.
bool SettingControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == focusProxy() && !focusProxy()->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Galley
