// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Galley {

/// A tag of a generator's own: Hugo's {{< name ... >}} and {{% name ... %}}, Liquid's, Nunjucks'
/// and Hexo's {% name ... %}, Zola's {{ name(...) }}. Positions are UTF-16 units in the text it is
/// in.
struct Shortcode {
    struct Argument {
        QString key; ///< empty for one without a name
        QStringView value; ///< without its quotes
        qsizetype start = 0; ///< of the value
        bool quoted = false;
    };
    QString name;
    QList<Argument> arguments;
    qsizetype end = 0; ///< behind the closing braces; 0 if this is no shortcode
};

/// Reads the shortcode that begins at \a at, a "{"; \a to bounds it.
Shortcode readShortcode(QStringView text, qsizetype at, qsizetype to);

/// The argument of a figure or image shortcode that names the picture; -1 if it is none.
qsizetype pictureArgument(const Shortcode &code);

/// What an image shortcode says for those who do not see the picture.
QString pictureAlt(const Shortcode &code);

} // namespace Galley
