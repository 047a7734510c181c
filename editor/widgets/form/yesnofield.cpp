// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/yesnofield.h"

#include "look/look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace Galley {

namespace {

using Pair = std::pair<QLatin1String, QLatin1String>; // yes, no

constexpr std::array<Pair, 4> families{{
    {QLatin1String("true"), QLatin1String("false")},
    {QLatin1String("yes"), QLatin1String("no")},
    {QLatin1String("on"), QLatin1String("off")},
    {QLatin1String("y"), QLatin1String("n")},
}};

bool meansYes(const QString &word)
{
    for (const Pair &family : families) {
        if (word.compare(family.first, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The word for yes or no that is spelt like this one.
QString spelt(const QString &like, bool yes)
{
    Pair family = families[0];
    for (const Pair &candidate : families) {
        if (like.compare(candidate.first, Qt::CaseInsensitive) == 0
            || like.compare(candidate.second, Qt::CaseInsensitive) == 0)
            family = candidate;
    }
    QString word = yes ? family.first : family.second;
    if (like.isEmpty() || !like.at(0).isUpper())
        return word;
    if (like.size() > 1 && like.at(1).isUpper())
        return word.toUpper();
    word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

YesNoField::YesNoField(const QString &key, QWidget *parent)
    : FormField(FieldShape::YesNo, key, parent)
    , m_box(new QCheckBox(this))
{
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    adopt(m_box);
    setContent(content);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        showWords();
        report(shown());
    });
    YesNoField::refreshFonts();
}

QString YesNoField::shown() const
{
    return spelt(m_family, m_box->isChecked());
}

bool YesNoField::suits(const Field &field) const
{
    return fieldShape(field) == FieldShape::YesNo;
}

QWidget *YesNoField::control() const
{
    return m_box;
}

void YesNoField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

int YesNoField::labelHeight() const
{
    return m_box->minimumHeight();
}

void YesNoField::refreshFonts()
{
    FormField::refreshFonts();
    m_box->setFont(Look::font(1.0));
    m_box->setMinimumHeight(Look::scaled(32));
}

void YesNoField::showValue(const QString &value)
{
    m_family = value;
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(meansYes(value));
    showWords();
}

void YesNoField::showWords()
{
    const bool yes = m_box->isChecked();
    if (key().compare(u"draft", Qt::CaseInsensitive) == 0)
        m_box->setText(yes ? tr("Readers do not see it yet.") : tr("Ready for readers."));
    else
        m_box->setText(yes ? tr("Yes") : tr("No"));
}

} // namespace Galley
