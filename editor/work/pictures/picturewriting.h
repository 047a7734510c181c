// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "render/picturereference.h"

#include <QList>
#include <QString>

#include <optional>

namespace Galley {

/// How one picture is written in a text, and edits of what is said of it there, by the rules of its
/// own syntax: Markdown with kramdown's attributes, HTML and components, shortcodes. An edit is
/// nothing where that syntax has no place for it, or one that cannot be read, as an expression.
class PictureWriting
{
public:
    /// \a picture as findPictures() has it, its positions in \a text, whose owner must outlive
    /// this.
    PictureWriting(QStringView text, const PictureReference &picture);

    /// All that goes where the picture goes, with the link around it that holds nothing else.
    /// Nothing for the reference style, which stands in two places.
    std::optional<Span> whole() const { return m_whole; }
    /// The title text as readers see it, empty if there is none.
    QString title() const;
    /// The width in CSS pixels that is written there; 0 if there is none, or a share of the page.
    int width() const;

    std::optional<Edit> withAlt(const QString &alt) const;
    /// An empty one takes the title away.
    std::optional<Edit> withTitle(const QString &title) const;
    /// A height that is written there keeps its ratio to it. \a kramdown: Markdown of this site has
    /// "{: width="300"}". \a hugo: its figure shortcode has a width, and may be given one.
    std::optional<Edit> withWidth(int pixels, bool kramdown, bool hugo) const;

private:
    /// A named value of a tag, a shortcode, or a list of attributes.
    struct Named {
        QString name;
        Span value; ///< without its quotes
        bool quoted = false;
        bool readable = true; ///< false for an expression, and where there is no value
    };

    void readMarkdown();
    void readTag();
    void readShortcode();
    void readAttributes();
    void takeLinkAround();
    const Named *find(const QString &name) const;
    std::optional<Edit> replaced(const Named &named, const QString &value) const;
    std::optional<Edit> removed(const Named &named) const;
    Edit withHeight(const Edit &width) const;
    QString forValue(const QString &value, QChar quote) const;

    const QStringView m_text;
    const PictureReference m_picture;
    std::optional<Span> m_whole;
    Span m_alt; ///< of Markdown, between its brackets
    Span m_title; ///< of Markdown, with its quotes; empty behind the target where there is none
    QList<Named> m_named;
    qsizetype m_room = -1; ///< where another named value can go; -1 if nowhere
    bool m_isFigure = false; ///< Hugo's own shortcode, all its values named
};

} // namespace Galley
