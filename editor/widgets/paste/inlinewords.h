// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace Galley {

/// How words look, and where they lead.
struct WordStyle {
    enum Mark : quint8 { Strong = 1, Emphasis = 2, Struck = 4, Sub = 8, Sup = 16, Code = 32 };
    quint8 marks = 0;
    int link = -1; ///< a number of InlineWords::link(); below 0 without
    friend bool operator==(const WordStyle &, const WordStyle &) = default;
};

/// The words of one paragraph with their look, sign by sign: white space is made one, as browsers
/// show it.
class InlineWords
{
public:
    struct Sign {
        char16_t unit = 0; ///< PictureSign: a picture; "\n": a line ends here
        WordStyle style;
        int picture = -1;
    };
    static constexpr char16_t PictureSign = 0xFFFC;

    /// The number that a style knows the address by, here and where the addresses are shared.
    int link(const QString &address);
    /// Words of another paragraph within the same links.
    void shareLinks(const InlineWords &other) { m_links = other.m_links; }
    void add(QStringView words, WordStyle style);
    void addPicture(const QString &markdown, WordStyle style);
    void endLine();
    /// Blanks as a browser shows none: between what stands in blocks of its own.
    void addSpace() { m_space = true; }

    bool isEmpty() const { return m_signs.isEmpty(); }
    bool endsWithLine() const { return !m_signs.isEmpty() && m_signs.last().unit == u'\n'; }
    void clear();
    /// Nothing looks like this any more.
    void takeAway(WordStyle::Mark mark);

    /// Without white space at the ends; that between signs of different look has what both have.
    QList<Sign> signs() const;
    const QString &address(int link) const { return m_links->at(link); }
    const QString &picture(int number) const { return m_pictures[number]; }

private:
    QList<Sign> m_signs;
    std::shared_ptr<QStringList> m_links = std::make_shared<QStringList>();
    QStringList m_pictures; ///< their Markdown
    bool m_space = false; ///< white space that counts once more words follow
};

} // namespace Galley
