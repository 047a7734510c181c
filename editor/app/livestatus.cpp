// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livestatus.h"

#include "prose/counts.h"
#include "session/openpost.h"
#include "widgets/bodyeditor.h"
#include "widgets/poststatelabel.h"
#include "widgets/statusline.h"

#include <QTextBlock>

namespace Galley {

namespace {

QString lineEndName(const TextFormat &format)
{
    if (format.isMixed())
        return LiveStatus::tr("mixed line ends");
    switch (format.lineEnd) {
    case LineEnd::Lf:
        return QStringLiteral("LF");
    case LineEnd::CrLf:
        return QStringLiteral("CRLF");
    case LineEnd::Cr:
        return QStringLiteral("CR");
    }
    return {};
}

/// "UTF-16 LE" reads better than the converters' name.
QString encodingName(const TextFormat &format)
{
    QString name = format.encoding;
    if (name.startsWith(QLatin1String("UTF-16")))
        name.insert(6, u' ');
    else if (format.byteOrderMark)
        name = LiveStatus::tr("%1 with BOM").arg(name);
    return name;
}

} // namespace

LiveStatus::LiveStatus(StatusLine &line, BodyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_editor(editor)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &LiveStatus::count);
    connect(&m_editor, &BodyEditor::caretMoved, this, &LiveStatus::showCaret);
}

void LiveStatus::setPost(OpenPost *post, const QString &path)
{
    if (m_post) {
        disconnect(m_post, nullptr, this, nullptr);
        disconnect(m_post->document(), nullptr, this, nullptr);
    }
    m_post = post;
    m_line.clear();
    if (!post)
        return;
    m_line.setPath(path);
    connect(post->document(), &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
    connect(post, &OpenPost::stateChanged, this,
            [this] { m_line.stateLabel()->setState(m_post->state()); });
    connect(post, &OpenPost::encodingChanged, this, &LiveStatus::count);
    m_line.stateLabel()->setState(post->state());
    count();
    showCaret();
}

void LiveStatus::count()
{
    if (!m_post)
        return;
    const QString text = m_post->text();
    const Counts counts
        = countProse(QStringView(text).mid(m_post->frontMatter().fence().bodyStart));
    m_line.setCounts(counts);
    const TextFormat format = m_post->format();
    m_line.setEncoding(encodingName(format) + QStringLiteral(", ") + lineEndName(format));
    Q_EMIT counted(m_post, counts.words);
}

void LiveStatus::showCaret()
{
    const QTextCursor cursor = m_editor.textCursor();
    if (m_post)
        m_line.setCaret(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
}

} // namespace Galley
