// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/picturereference.h"
#include "render/textrange.h"

#include <QHash>
#include <QList>

namespace Galley {

/// A place that looks like a picture. Positions are UTF-16 units in the whole text.
struct PictureCandidate {
    PictureReference::Syntax syntax = PictureReference::Syntax::Markdown;
    qsizetype position = 0; ///< where it begins, at its "![", "<" or "{"
    qsizetype start = 0; ///< of the target as written; of the label for a reference
    qsizetype length = 0;
    QString alt; ///< as written
    bool certain
        = false; ///< a picture whatever the Markdown parser says: HTML, templates, shortcodes
};

/// Finds what looks like a picture in one leaf of a document, whose borders the parser has told:
/// code spans, escapes, tags and brackets are read after CommonMark's rules, in one pass.
class PictureScanner
{
public:
    explicit PictureScanner(QStringView text)
        : m_text(text)
    { }

    /// In a paragraph, a heading or a table.
    QList<PictureCandidate> scanInline(qsizetype from, qsizetype to);
    /// In a block of raw HTML.
    QList<PictureCandidate> scanHtml(qsizetype from, qsizetype to);
    /// What was no prose in the leaf scanned last: code, tags but for the words in them,
    /// shortcodes, addresses. In no order; some may overlap.
    const QList<TextRange> &passedOver() const { return m_passedOver; }

private:
    struct Opener {
        qsizetype at;
        bool picture;
    };

    void begin(qsizetype from, qsizetype to);
    void readCode();
    void readBrace();
    void readAngle();
    void readClosingBracket();
    void readReference(const Opener &opener, qsizetype close);
    void readAddress();
    void passOver(qsizetype start, qsizetype end) { m_passedOver.append({start, end - start}); }
    void passOverTag(const struct HtmlToken &token);
    void addTag(const struct HtmlToken &token);
    void add(PictureCandidate candidate) { m_found.append(std::move(candidate)); }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_to = 0;
    QList<Opener> m_openers;
    QHash<qsizetype, qsizetype>
        m_noTicks; ///< by length: no such run of backticks begins before m_to
    int m_unfinished = 0; ///< tags that never end, met so far
    QList<PictureCandidate> m_found;
    QList<TextRange> m_passedOver;
    qsizetype m_addressEnd = 0; ///< behind the address read last
    qsizetype m_codeEnd = 0; ///< behind the element of code read last
};

} // namespace Galley
