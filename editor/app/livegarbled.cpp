// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livegarbled.h"

#include "session/openpost.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodyeditor.h"
#include "widgets/garbled/garbledlist.h"
#include "widgets/postpane.h"
#include "widgets/statusline.h"
#include "work/textrepair.h"

namespace Galley {

LiveGarbled::LiveGarbled(StatusLine &line, PostPane &pane, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_pane(pane)
    , m_jobs(QStringLiteral("garbled"))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &LiveGarbled::look);
    GarbledList &list = *pane.garbledList();
    connect(&m_line, &StatusLine::garbledActivated, &list, &GarbledList::open);
    connect(&list, &GarbledList::chosen, this, &LiveGarbled::goTo);
    connect(&list, &GarbledList::mendAllRequested, this, [this] { mend(placesNow()); });
    connect(&list, &GarbledList::mendRequested, this, [this](int index) {
        for (const GarbledPlace &place : placesNow()) {
            if (place.span == m_pane.editor()->garbledMarks().spans().value(index))
                mend({place});
        }
    });
}

void LiveGarbled::setPost(OpenPost *post)
{
    if (m_post)
        disconnect(m_post->document(), nullptr, this, nullptr);
    m_pause.stop();
    m_post = post;
    m_looked = !post;
    show({});
    if (!post)
        return;
    connect(post->document(), &QTextDocument::contentsChange, this, [this] {
        m_looked = false;
        m_pause.start();
    });
    m_pause.start(); // not now: the post is to be seen first
}

void LiveGarbled::look()
{
    if (!m_post)
        return;
    const int revision = m_post->document()->revision();
    m_jobs.run([this, revision, post = m_post, text = m_post->text()] {
        const QList<GarbledPlace> places = garbledIn(text);
        return [this, revision, post, places] {
            // A change since then has started the pause anew.
            if (!m_post || m_post != post || m_post->document()->revision() != revision)
                return;
            m_looked = true;
            show(places);
        };
    });
}

void LiveGarbled::show(const QList<GarbledPlace> &places)
{
    TextMarks &marks = m_pane.editor()->garbledMarks();
    if (places.isEmpty() && m_places.isEmpty() && marks.spans().isEmpty())
        return;
    m_places = places;
    QList<Span> spans;
    for (const GarbledPlace &place : places)
        spans.append(place.span);
    marks.set(m_post ? m_post->document() : nullptr, spans);
    m_line.setGarbled(int(places.size()));
    m_pane.garbledList()->setPlaces(places, m_post && !m_post->isReadOnly());
}

QList<GarbledPlace> LiveGarbled::placesNow() const
{
    const QList<Span> &spans = m_pane.editor()->garbledMarks().spans();
    if (!m_post || spans.size() != m_places.size())
        return {};
    const QString text = m_post->text();
    QList<GarbledPlace> now;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        GarbledPlace place = m_places[i];
        place.span = spans[i];
        if (QStringView(text).mid(place.span.start, place.span.length) == place.before)
            now.append(place);
    }
    return now;
}

void LiveGarbled::goTo(int index)
{
    const QList<Span> &spans = m_pane.editor()->garbledMarks().spans();
    if (m_post && index < spans.size())
        m_pane.goTo(spans[index].start);
}

void LiveGarbled::mend(const QList<GarbledPlace> &places)
{
    if (!m_post || places.isEmpty())
        return;
    m_post->apply(repairs(places));
    m_pause.stop();
    look();
}

} // namespace Galley
