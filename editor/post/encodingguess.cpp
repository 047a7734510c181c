// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/encodingguess.h"

#include <QHash>

#include <memory>

#include <uchardet/uchardet.h>

namespace Galley {

namespace {

/// The library's names in lower case, and ours, which are also those of the converters. Where
/// Windows has a superset of an ISO encoding that everybody means by its name, it stands for it.
QString nameOf(const QByteArray &charset)
{
    static const QHash<QByteArray, QString> names = {
        {"iso-8859-1", QStringLiteral("Windows-1252")},
        {"iso-8859-2", QStringLiteral("ISO-8859-2")},
        {"iso-8859-3", QStringLiteral("ISO-8859-3")},
        {"iso-8859-4", QStringLiteral("ISO-8859-4")},
        {"iso-8859-5", QStringLiteral("ISO-8859-5")},
        {"iso-8859-6", QStringLiteral("ISO-8859-6")},
        {"iso-8859-7", QStringLiteral("ISO-8859-7")},
        {"iso-8859-8", QStringLiteral("ISO-8859-8")},
        {"iso-8859-9", QStringLiteral("Windows-1254")},
        {"iso-8859-10", QStringLiteral("ISO-8859-10")},
        {"iso-8859-11", QStringLiteral("Windows-874")},
        {"iso-8859-13", QStringLiteral("ISO-8859-13")},
        {"iso-8859-14", QStringLiteral("ISO-8859-14")},
        {"iso-8859-15", QStringLiteral("ISO-8859-15")},
        {"iso-8859-16", QStringLiteral("ISO-8859-16")},
        {"windows-1250", QStringLiteral("Windows-1250")},
        {"windows-1251", QStringLiteral("Windows-1251")},
        {"windows-1252", QStringLiteral("Windows-1252")},
        {"windows-1253", QStringLiteral("Windows-1253")},
        {"windows-1254", QStringLiteral("Windows-1254")},
        {"windows-1255", QStringLiteral("Windows-1255")},
        {"windows-1256", QStringLiteral("Windows-1256")},
        {"windows-1257", QStringLiteral("Windows-1257")},
        {"windows-1258", QStringLiteral("Windows-1258")},
        {"tis-620", QStringLiteral("Windows-874")},
        {"koi8-r", QStringLiteral("KOI8-R")},
        {"ibm852", QStringLiteral("IBM852")},
        {"ibm855", QStringLiteral("IBM855")},
        {"ibm866", QStringLiteral("IBM866")},
        {"shift_jis", QStringLiteral("Shift_JIS")},
        {"euc-jp", QStringLiteral("EUC-JP")},
        {"euc-kr", QStringLiteral("EUC-KR")},
        {"uhc", QStringLiteral("Windows-949")},
        {"gb18030", QStringLiteral("GB18030")},
        {"big5", QStringLiteral("Big5")},
        {"euc-tw", QStringLiteral("EUC-TW")},
    };
    return names.value(charset.toLower());
}

struct DetectorDeleter {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

} // namespace

QString guessEncoding(const QByteArray &bytes)
{
    // ASCII tells nothing: what is fed begins with the first byte that does.
    constexpr qsizetype Enough = 256 * 1024;
    qsizetype first = 0;
    while (first < bytes.size() && static_cast<unsigned char>(bytes[first]) < 0x80)
        ++first;
    const qsizetype start = qMax(qsizetype(0), bytes.lastIndexOf('\n', first));
    const QByteArrayView piece
        = QByteArrayView(bytes).sliced(start).first(qMin(Enough, bytes.size() - start));
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, DetectorDeleter> detector(
        uchardet_new());
    if (uchardet_handle_data(detector.get(), piece.data(), size_t(piece.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return nameOf(uchardet_get_charset(detector.get()));
}

} // namespace Galley
