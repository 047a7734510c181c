// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Galley {

/// What a PDF of the engine's says: enough of the format to read what it writes, and no more.
class PdfText
{
public:
    explicit PdfText(const QByteArray &pdf);

    int pageCount() const { return int(m_pages.size()); }
    /// Letters of one page without spaces, as those are not always written; 0-based.
    QString page(int index) const { return m_pages.value(index); }
    QString all() const { return m_pages.join(QChar(u'\f')); }

private:
    QStringList m_pages;
};

} // namespace Galley
