// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal.h"

#include "app/liveproof.h"
#include "app/mainwindow.h"
#include "session/postcatalog.h"
#include "session/workspace.h"
#include "view/previewview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QPointer>

#include <chrono>
#include <cstdio>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr auto Limit = 60s;
constexpr auto Pause = 50ms; // between two looks at a page whose pictures are not all there

/// What the page shows, read in our own world: a post's scripts never run, ours may look.
QString pageQuestion()
{
    return QStringLiteral(R"((() => {
        const pictures = Array.from(document.images);
        // A picture that has come is still to be decoded, which a hidden page never does.
        const hidden = document.visibilityState === 'hidden';
        window.decodedPictures = window.decodedPictures || new WeakSet();
        const decoded = picture => () => window.decodedPictures.add(picture);
        for (const picture of pictures)
            if (!hidden && !window.decodedPictures.has(picture))
                picture.decode().then(decoded(picture), decoded(picture));
        const title = document.querySelector('header.head .title');
        return JSON.stringify({
            title: title ? title.textContent : '',
            blocks: document.querySelectorAll('.post > .g > .b').length,
            letters: document.querySelector('.post').textContent.trim().length,
            loading: pictures.filter(p => hidden ? !p.complete : !window.decodedPictures.has(p)).length
                + (math.isDone() && diagrams.isDone() ? 0 : 1),
            broken: pictures.filter(p => p.complete && p.naturalWidth === 0).map(p => p.getAttribute('src')),
        });
    })())");
}

} // namespace

Rehearsal::Rehearsal(MainWindow &window, const Options &options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_options(options)
    , m_waitingFor(QStringLiteral("the window"))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(Limit);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("%1 took longer than 60 seconds").arg(m_waitingFor)); });
    m_again.setSingleShot(true);
    m_again.setInterval(Pause);
    connect(&m_again, &QTimer::timeout, this, &Rehearsal::check);
}

void Rehearsal::start()
{
    m_limit.start();
    if (m_options.path.isEmpty()) {
        takePicture();
        return;
    }
    connect(&m_window.proof(), &LiveProof::current, this, &Rehearsal::check);
    connect(&m_window.catalog(), &PostCatalog::changed, this, [this] {
        if (!m_window.catalog().isScanning() && m_window.catalog().posts().isEmpty())
            fail(QStringLiteral("there is no post in this folder"));
    });
    m_waitingFor = QStringLiteral("showing the post in the preview");
    if (!m_window.open(m_options.path))
        fail(m_window.lastProblem());
}

void Rehearsal::check()
{
    if (!m_window.proof().isCurrent())
        return;
    // A page that is deleted answers what it still owes, and it goes with the window, after this.
    m_window.preview().evaluate(pageQuestion(), [self = QPointer(this)](const QVariant &page) {
        if (self)
            self->judge(page);
    });
}

void Rehearsal::judge(const QVariant &page)
{
    const QJsonObject shown = QJsonDocument::fromJson(page.toString().toUtf8()).object();
    const OpenPost *post = m_window.workspace().post();
    if (!post || !m_window.proof().isCurrent())
        return;
    if (shown.isEmpty())
        return fail(QStringLiteral("the preview's page does not answer"));
    if (shown[QLatin1String("loading")].toInt() > 0) {
        m_waitingFor = QStringLiteral("loading the pictures");
        m_again.start();
        return;
    }
    const QString body = post->text().mid(post->frontMatter().fence().bodyStart);
    const Field *title = post->frontMatter().field(QStringLiteral("title"));
    if (title && title->isScalar
        && shown[QLatin1String("title")].toString().simplified() != title->value.simplified())
        return fail(QStringLiteral("the preview's title is \"%1\"")
                        .arg(shown[QLatin1String("title")].toString()));
    if (shown[QLatin1String("blocks")].toInt() != m_window.proof().blockCount())
        return fail(QStringLiteral("the preview shows %1 blocks of %2")
                        .arg(shown[QLatin1String("blocks")].toInt())
                        .arg(m_window.proof().blockCount()));
    if (m_window.proof().blockCount() == 0 && !body.trimmed().isEmpty())
        return fail(QStringLiteral("the preview shows nothing of the body"));
    if (const QVariantList broken = shown[QLatin1String("broken")].toArray().toVariantList();
        !broken.isEmpty())
        return fail(
            QStringLiteral("the preview cannot show %1").arg(broken.constFirst().toString()));
    if (!m_window.isSettled()) {
        m_waitingFor = QStringLiteral("reading the blog");
        m_again.start();
        return;
    }
    takePicture();
}

void Rehearsal::takePicture()
{
    disconnect(&m_window.proof(), nullptr, this, nullptr);
    if (m_options.screenshot.isEmpty())
        return QCoreApplication::exit(0);
    // One more turn, so that what the last answer brought is painted too.
    QTimer::singleShot(4 * Pause, this, [this] {
        if (!m_window.grab().save(m_options.screenshot, "PNG"))
            return fail(QStringLiteral("%1 cannot be written").arg(m_options.screenshot));
        QCoreApplication::exit(0);
    });
}

void Rehearsal::fail(const QString &reason)
{
    m_limit.stop();
    disconnect(&m_window.proof(), nullptr, this, nullptr);
    std::fprintf(stderr, "galley: %s\n", qPrintable(reason));
    QCoreApplication::exit(1);
}

} // namespace Galley
