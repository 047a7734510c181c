// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturepeek.h"

#include "app/liveimages.h"
#include "look/look.h"
#include "render/picturereference.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "widgets/bodyeditor.h"
#include "widgets/markdown/markdownhighlighter.h"
#include "work/blogpictures.h"

#include <QDir>
#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

constexpr QSize LargestPopup(320, 240);
constexpr int AwayFromMouse = 16; ///< pixels
constexpr qsizetype LongestLine = 10'000; ///< characters; an embedded picture's may be a megabyte

/// Where what names a picture begins: its brackets, its tag or its shortcode.
qsizetype beginOf(QStringView line, qsizetype target)
{
    const QStringView before = line.left(target);
    qsizetype begin = -1;
    for (const QStringView opening :
         {QStringView(u"!["), QStringView(u"<"), QStringView(u"{{"), QStringView(u"{%")})
        begin = std::max(begin, before.lastIndexOf(opening));
    return begin < 0 ? target : begin;
}

} // namespace

PicturePeek::PicturePeek(const Settings &settings, const LiveImages &images, BodyEditor &editor,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_images(images)
    , m_editor(editor)
    , m_popup(std::make_unique<QLabel>(nullptr, Qt::ToolTip))
    , m_thumbnails(QSize(Look::scaled(LargestPopup.width()), Look::scaled(LargestPopup.height()))
                   * editor.devicePixelRatioF())
{
    m_popup->setObjectName(QStringLiteral("picturePeek"));
    m_popup->setAccessibleName(tr("Picture in the text"));
    m_popup->setMargin(Look::scaled(4));
    m_popup->setFocusPolicy(Qt::NoFocus);
    editor.viewport()->installEventFilter(this);
    editor.installEventFilter(this);
    connect(&m_thumbnails, &Thumbnails::ready, this, [this](const QString &path) {
        if (path == m_file)
            show();
    });
    connect(&settings, &Settings::changed, this, &PicturePeek::hide);
}

PicturePeek::~PicturePeek() = default;

QString PicturePeek::fileAt(QPoint point) const
{
    const OpenPost *post = m_images.post();
    if (!post)
        return {};
    const QTextCursor caret = m_editor.cursorForPosition(m_editor.onLine(point).toPoint());
    const QTextBlock block = caret.block();
    const QString line = block.text();
    if (line.size() > LongestLine || MarkdownHighlighter::isCode(block)
        || caret.position() < m_editor.textStart())
        return {};
    const qsizetype at = caret.positionInBlock();
    for (const PictureReference &picture : findPictures(line)) {
        if (at < beginOf(line, picture.start) || at > picture.start + picture.length)
            continue;
        const BlogPictures pictures(m_images.blog(), post->path(), BlogPictures::Remote::Named,
                                    BlogPictures::Sizes::Untold);
        const PictureResolver::Picture found = pictures.resolve(picture.target);
        return found.status == PictureResolver::Status::Ok
            ? QDir(m_images.blog().root).filePath(found.file)
            : QString();
    }
    return {};
}

bool PicturePeek::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        if (watched != m_editor.viewport() || !m_settings.peeksAtPictures())
            break;
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString file = fileAt(help->pos());
        if (file.isEmpty())
            break;
        m_file = file;
        m_place = help->globalPos();
        show();
        return true;
    }
    case QEvent::MouseMove:
        if (!m_file.isEmpty() && fileAt(static_cast<QMouseEvent *>(event)->pos()) != m_file)
            hide();
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Leave:
    case QEvent::FocusOut:
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Once the picture is there; until then nothing, and nothing where it cannot be read.
void PicturePeek::show()
{
    const QImage picture = m_thumbnails.request(m_file);
    if (picture.isNull())
        return;
    const qreal ratio = m_editor.devicePixelRatioF();
    const QSize box(Look::scaled(LargestPopup.width()), Look::scaled(LargestPopup.height()));
    QImage small = picture;
    if (picture.width() > box.width() * ratio || picture.height() > box.height() * ratio)
        small = picture.scaled(box * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_popup->setPixmap(QPixmap::fromImage(small));
    m_popup->adjustSize();
    const QRect screen = m_editor.screen()->availableGeometry();
    QPoint corner = m_place + QPoint(AwayFromMouse, AwayFromMouse);
    if (corner.y() + m_popup->height() > screen.bottom())
        corner.setY(m_place.y() - AwayFromMouse - m_popup->height());
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - m_popup->width())));
    m_popup->move(corner);
    m_popup->show();
}

void PicturePeek::hide()
{
    m_file.clear();
    m_popup->hide();
}

} // namespace Galley
