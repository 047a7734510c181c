// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>

namespace Galley {

Arguments Arguments::parse(const QStringList &words, const QList<Option> &known)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == QLatin1String("--")) {
            arguments.m_operands += words.sliced(i + 1);
            return arguments;
        }
        if (!word.startsWith(u'-') || word.size() == 1) {
            arguments.m_operands.append(word);
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.first(equals);
        const auto option = std::find_if(known.begin(), known.end(),
                                         [&name](const Option &o) { return o.name == name; });
        if (option == known.end()) {
            arguments.m_fault = QStringLiteral("there is no option %1").arg(name);
            return arguments;
        }
        if ((option->form == Option::Inline) != (equals >= 0)) {
            arguments.m_fault = option->form == Option::Inline
                ? QStringLiteral("%1 needs a value: %1=VALUE").arg(name)
                : QStringLiteral("%1 takes no value").arg(name);
            return arguments;
        }
        if (option->form == Option::Separate && i + 1 == words.size()) {
            arguments.m_fault = QStringLiteral("%1 needs a value").arg(name);
            return arguments;
        }
        QString value = equals >= 0 ? word.sliced(equals + 1) : QString();
        if (option->form == Option::Separate)
            value = words[++i];
        arguments.m_values.insert(name, value);
    }
    return arguments;
}

} // namespace Galley
