// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picturehtml.h"

#include "render/address.h"
#include "render/htmlescape.h"
#include "render/pictureresolver.h"
#include "render/urlrules.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestPath = 300; ///< shown of a path that cannot be resolved, UTF-16 units

using Status = PictureResolver::Status;

void appendAttribute(QByteArray &html, const char *name, QStringView value)
{
    html += ' ';
    html += name;
    html += "=\"";
    appendEscaped(html, value);
    html += '"';
}

QByteArray gap(const PictureTag &tag, Status status)
{
    QString path = tag.target.left(LongestPath);
    if (path.size() < tag.target.size())
        path += QChar(0x2026);
    QByteArray html("<span class=\"picture-gap\" data-status=\"");
    html += statusWord(status);
    html += "\" role=\"img\"";
    appendAttribute(html, "aria-label", tag.alt.isEmpty() ? path : tag.alt);
    html += '>';
    appendEscaped(html, path);
    html += "</span>";
    return html;
}

/// Width and height, completed from the file so that room is kept before it loads.
void appendSize(QByteArray &html, const PictureTag &tag, QSize size)
{
    QString width = tag.width;
    QString height = tag.height;
    if (!size.isEmpty()) {
        bool known = false;
        if (width.isEmpty() && height.isEmpty()) {
            width = QString::number(size.width());
            height = QString::number(size.height());
        } else if (height.isEmpty()) {
            if (const double asked = width.toDouble(&known); known)
                height = QString::number(qRound64(asked * size.height() / size.width()));
        } else if (width.isEmpty()) {
            if (const double asked = height.toDouble(&known); known)
                width = QString::number(qRound64(asked * size.width() / size.height()));
        }
    }
    if (!width.isEmpty())
        appendAttribute(html, "width", width);
    if (!height.isEmpty())
        appendAttribute(html, "height", height);
}

QByteArray image(const PictureTag &tag, const QByteArray &address, QSize size)
{
    QByteArray html = "<img src=\"" + address + '"';
    appendAttribute(html, "alt", tag.alt);
    html += tag.attributes;
    appendSize(html, tag, size);
    html += " />";
    return html;
}

/// What is left of a picture whose address is not safe.
QByteArray altText(const PictureTag &tag)
{
    QByteArray text;
    appendEscaped(text, QStringView(tag.alt));
    return text;
}

QByteArray asWritten(const PictureTag &tag)
{
    QByteArray address;
    if (tag.markdown)
        appendAddress(address, QByteArrayView(tag.target.toUtf8()));
    else
        appendEscaped(address, QStringView(tag.target));
    return address;
}

} // namespace

QByteArray pictureHtml(const PictureTag &tag, RenderTarget target, const PictureResolver *pictures)
{
    const bool safe = isSafeSource(tag.target);
    if (target == RenderTarget::Clean || (safe && (!pictures || isDataPicture(tag.target))))
        return safe ? image(tag, asWritten(tag), {}) : altText(tag);
    if (!pictures)
        return gap(tag, Status::Outside);
    const PictureResolver::Picture picture = pictures->resolve(tag.target);
    if (picture.status == Status::Ok)
        return image(tag, pictureAddress(picture.file, picture.stamp), picture.size);
    if (safe && picture.status == Status::Remote && picture.isFetched) {
        const QByteArray address = webPictureAddress(tag.target);
        if (!address.isEmpty())
            return image(tag, address, {});
    }
    return gap(tag, safe ? picture.status : Status::Outside);
}

bool isLength(QStringView value)
{
    if (value.endsWith(u'%'))
        value.chop(1);
    return !value.isEmpty() && value.size() <= 5
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString lengthOf(QStringView written)
{
    if (written.endsWith(u"px"))
        written.chop(2);
    return isLength(written) ? written.toString() : QString();
}

QByteArray mediaSource(const QString &source, RenderTarget target, const PictureResolver *pictures)
{
    if (!isSafeSource(source))
        return {};
    QByteArray html;
    if (target == RenderTarget::Clean || !pictures) {
        appendAttribute(html, "src", source);
        return html;
    }
    const PictureResolver::Picture picture = pictures->resolve(source);
    if (picture.status == Status::Ok)
        html = " src=\"" + pictureAddress(picture.file, picture.stamp) + '"';
    else
        html = QByteArray(" data-status=\"") + statusWord(picture.status) + '"';
    return html;
}

} // namespace Galley
