// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Galley {

/// A tag of HTML.
struct HtmlTag {
    QString name; ///< in small letters; empty behind the last one
    bool closes = false; ///< "</td>"
    QHash<QString, QString> attributes; ///< values in small letters but for addresses

    QString attribute(const QString &key) const { return attributes.value(key); }
};

/// Goes through HTML tag by tag, as forgiving as browsers: comments, styles, scripts and titles are
/// no text. Costs what the HTML weighs.
class HtmlTags
{
public:
    explicit HtmlTags(const QString &html)
        : m_html(html)
    {
        next();
    }

    bool atEnd() const { return m_tag.name.isEmpty(); }
    const HtmlTag &tag() const { return m_tag; }
    /// Between the tag before and this one, its entities read.
    QString textBefore() const { return m_text; }
    void next();

private:
    bool readTag();
    void readAttributes();
    void skipContent();

    QString m_html;
    QString m_text;
    HtmlTag m_tag;
    qsizetype m_at = 0;
};

} // namespace Galley
