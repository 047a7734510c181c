// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

class QTextDocument;

namespace Galley {

/// Where an author was in a post: caret, the selection's other end, and the line on top. Told by
/// lines, so that it still means something after another program has written into the post.
struct PostPlace {
    int line = 0; ///< of the caret, 0-based, of the whole file
    int column = 0; ///< UTF-16 units
    int anchorLine = 0;
    int anchorColumn = 0;
    double top = 0; ///< BodyEditor::topBodyLine()
    int mark = 0; ///< of the caret's line's words, see placeIn()

    bool operator==(const PostPlace &other) const = default;
};

/// The place of a caret and an anchor, positions of \a document.
PostPlace placeIn(const QTextDocument &document, int caret, int anchor, double top);

/// Where a place is in a document that may have changed since: in the nearest line with the same
/// words, else in the line of that number, as far as there are so many.
struct FoundPlace {
    int caret = 0;
    int anchor = 0;
    double top = 0;
};
FoundPlace findPlace(const QTextDocument &document, const PostPlace &place);

/// The places of the posts that were left, by their paths; the ones used least recently are
/// forgotten.
class PostPlaces
{
public:
    static constexpr qsizetype MostPosts = 200;

    std::optional<PostPlace> of(const QString &path) const;
    void keep(const QString &path, const PostPlace &place);
    qsizetype size() const { return m_kept.size(); }

    QJsonArray toJson() const;
    /// What makes no sense is left out.
    static PostPlaces fromJson(const QJsonArray &json);

private:
    struct Kept {
        QString path;
        PostPlace place;
    };
    QList<Kept> m_kept; ///< the one used last first
};

} // namespace Galley
