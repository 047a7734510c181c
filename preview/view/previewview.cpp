// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/previewview.h"

#include "look/look.h"
#include "render/address.h"
#include "view/outgoinglink.h"
#include "view/pagechannel.h"
#include "view/pagefonts.h"
#include "view/pagerevival.h"
#include "view/pagescript.h"
#include "view/pagewidget.h"
#include "view/previewpage.h"
#include "view/previewprofile.h"
#include "view/previewscheme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineFindTextResult>
#include <QWebEngineScript>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Galley {

namespace {

using namespace std::chrono_literals;

/// A page that has not painted what it was sent by then never will: the first fill of the largest
/// post takes a part of it.
constexpr auto LongestSilence = 30s;

/// More than the web engine ever has waiting while a window is being built.
constexpr int MostSteps = 50;

} // namespace

void PreviewView::registerScheme()
{
    registerPreviewScheme();
}

void PreviewView::advance()
{
    // It posts itself timer events, which nobody else does (Qt sends those of timers), and takes
    // one step with each, which posts the next one.
    for (int step = 0; step < MostSteps; ++step)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::Timer);
    // Qt tells a turn later that the page is there.
    QCoreApplication::sendPostedEvents(m_page.get(), QEvent::MetaCall);
}

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , m_profile(std::make_unique<PreviewProfile>())
    , m_page(std::make_unique<PreviewPage>(m_profile.get(), nullptr))
    , m_channel(std::make_unique<PageChannel>())
    , m_revival(std::make_unique<PageRevival>(m_page.get(), this))
    , m_web(new PageWidget(this))
    , m_cover(new QWidget(this))
{
    setAccessibleName(tr("Preview"));
    m_web->setPage(m_page.get());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_web);
    setFocusProxy(m_web);
    m_cover->setAutoFillBackground(true);
    m_cover->raise();

    m_paper = std::make_unique<Paper>(*m_web, *m_channel);
    m_answerDue.setSingleShot(true);
    m_answerDue.setInterval(LongestSilence);
    connect(&m_answerDue, &QTimer::timeout, m_revival.get(), &PageRevival::endProcess);
    connectPage();
    connectPictures();
    connect(&Look::instance(), &Look::changed, this, &PreviewView::applyLook);
    applyLook();
    m_page->loadShell();
}

PreviewView::~PreviewView()
{
    m_web->setPage(
        nullptr); // the page ends before its profile, and both before this widget's children
}

void PreviewView::connectPage()
{
    auto *channel = new QWebChannel(m_page.get());
    channel->registerObject(QStringLiteral("page"), m_channel.get());
    m_page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    // Not as one of the page's scripts(): a render process that follows a dead one does not always
    // get them (Qt 6.4).
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this](bool isThere) {
        if (isThere && !m_feed.isPageThere())
            startPage();
    });
    connect(m_channel.get(), &PageChannel::patchPainted, this, &PreviewView::patchPainted);
    connect(m_channel.get(), &PageChannel::patchLost, m_revival.get(), &PageRevival::restart);
    connect(m_channel.get(), &PageChannel::mathNeeded, this, [this] {
        m_page->runJavaScript(mathSource() + QStringLiteral(";math.start()"),
                              QWebEngineScript::ApplicationWorld);
    });
    connect(m_channel.get(), &PageChannel::diagramsNeeded, this, [this] {
        m_page->runJavaScript(diagramSource() + QStringLiteral(";diagrams.begin()"),
                              QWebEngineScript::ApplicationWorld);
    });
    connect(m_channel.get(), &PageChannel::blockClicked, this,
            [this](int number, int block, int line, const QString &word, int nth) {
                if (const auto textLine = m_feed.lineOf(number, block, line))
                    Q_EMIT placeActivated(*textLine, word, nth);
            });
    connect(m_channel.get(), &PageChannel::boxTicked, this,
            [this](int number, int block, int line) {
                if (const auto textLine = m_feed.lineOf(number, block, line))
                    Q_EMIT taskTicked(*textLine);
            });
    connect(m_channel.get(), &PageChannel::pageScrolled, this,
            [this](int number, int block, double from, double to, double share) {
                if (const auto line = m_feed.lineBetween(number, block, from, to, share)) {
                    m_feed.keepPlace(*line);
                    Q_EMIT scrolled(*line);
                }
            });
    connect(m_channel.get(), &PageChannel::linkFollowed, this, [this](const QString &address) {
        if (const auto link = outgoingLink(QUrl(address)))
            Q_EMIT linkActivated(*link);
    });
    connect(m_page.get(), &QWebEnginePage::findTextFinished, this,
            [this](const QWebEngineFindTextResult &result) {
                Q_EMIT found(result.activeMatch(), result.numberOfMatches());
            });
    connect(m_channel.get(), &PageChannel::webPicturesWanted, this,
            &PreviewView::webPicturesWanted);
    connect(m_web, &PageWidget::zoomTurned, this, &PreviewView::zoomTurned);
    connect(m_revival.get(), &PageRevival::stopped, this, [this](bool reloading) {
        endPage();
        Q_EMIT stopped(reloading);
    });
}

/// Nothing where the page has changed since, or says what cannot be.
QList<int> PreviewView::blockStarts() const
{
    return m_feed.starts();
}

void PreviewView::setBlogRoot(const QString &root)
{
    m_profile->schemeHandler().setBlogRoot(root);
}

void PreviewView::show(const QString &postId, const PreviewHead &head, const Blocks &blocks,
                       quint64 generation)
{
    m_feed.show(postId, head, blocks, generation);
    sendNext(); // in this very turn: a turn later costs the writer a frame
}

void PreviewView::change(const PreviewHead &head, const BlockChanges &changes, quint64 generation)
{
    m_feed.change(head, changes, generation);
    sendNext();
}

void PreviewView::setDark(bool dark)
{
    m_pageLook.isDark = dark;
    applyLook();
}

void PreviewView::setPageWidth(int width)
{
    m_pageLook.width = width;
    applyLook();
}

void PreviewView::setZoom(double factor)
{
    m_zoom = factor;
    m_web->setZoomFactor(factor);
}

void PreviewView::setWebPictures(bool shown)
{
    m_profile->schemeHandler().webPictures().setAllowed(shown);
}

void PreviewView::setSiteSheet(const SiteSheet &sheet)
{
    if (std::exchange(m_siteSheet, sheet) != sheet && m_feed.isPageThere())
        applySiteSheet();
}

void PreviewView::applySiteSheet()
{
    const auto address = [](const QString &folder) -> QString {
        const QString path = QString::fromUtf8(pictureAddress(folder, 0));
        return path.left(path.indexOf(u'?')) + u'/';
    };
    call("site.set",
         {{QStringLiteral("css"), m_siteSheet.css},
          {QStringLiteral("folder"), address(m_siteSheet.folder)},
          {QStringLiteral("root"), address(m_siteSheet.staticRoot)}});
}

void PreviewView::printToPdf(const QPageLayout &layout, const Paper::TakePdf &take)
{
    if (m_feed.isPageThere())
        m_paper->toPdf(layout, take);
    else
        take({}, 0);
}

void PreviewView::print(QPrinter *printer, const Paper::TakePrinted &take)
{
    if (m_feed.isPageThere())
        m_paper->toPrinter(printer, take);
    else
        take(false, 0);
}

void PreviewView::find(const QString &text, bool backward)
{
    const auto flags = backward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlag(0);
    m_page->findText(text, flags);
}

void PreviewView::revealLine(double line)
{
    m_feed.reveal(line);
    sendNext();
}

void PreviewView::scrollToLine(double line, double lines)
{
    m_feed.scrollTo(line, lines);
    sendNext();
}

void PreviewView::reload()
{
    endPage();
    m_page->loadShell();
}

void PreviewView::evaluate(const QString &script,
                           const std::function<void(const QVariant &)> &result)
{
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, result);
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_feed.isPageThere()) {
        call("frame.setWords", pageWords());
        applyLook();
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cover->setGeometry(rect());
}

void PreviewView::call(const char *function, const QJsonObject &argument)
{
    m_page->runJavaScript(scriptCall(function, argument), QWebEngineScript::ApplicationWorld);
}

void PreviewView::sendNext()
{
    if (const auto patch = m_feed.nextPatch()) {
        const QString grammars = m_grammars.scriptFor(*patch);
        if (!grammars.isEmpty())
            m_page->runJavaScript(grammars, QWebEngineScript::ApplicationWorld);
        call("galley.show", *patch);
        m_answerDue.start();
    }
    if (const auto place = m_feed.nextReveal())
        call("lines.reveal", *place);
    if (const auto place = m_feed.nextScroll())
        call("lines.scrollTo", *place);
}

/// All that the page needs is sent at once. It takes it in this order, and waits for no answer in
/// between: the channel to the program is opened meanwhile.
void PreviewView::startPage()
{
    m_grammars.forget();
    m_page->runJavaScript(pageSource(), QWebEngineScript::ApplicationWorld);
    m_web->setZoomFactor(m_zoom); // a page that is loaded may have lost it
    call("frame.setFonts", pageFonts(pageSheet(), QFontDatabase::families()));
    call("frame.setWords", pageWords());
    call("frame.set", m_pageLook.toJson());
    if (!m_siteSheet.css.isEmpty())
        applySiteSheet();
    m_feed.pageStarted();
    sendNext();
}

void PreviewView::endPage()
{
    m_answerDue.stop();
    m_feed.pageEnded();
    m_paper->fail();
    m_cover->show();
    m_cover->raise();
}

void PreviewView::patchPainted(int number)
{
    m_answerDue.stop();
    m_cover->hide();
    m_revival->finish();
    const auto generation = m_feed.patchPainted(number);
    sendNext();
    if (generation)
        Q_EMIT shown(*generation);
}

void PreviewView::applyLook()
{
    QPalette palette = m_cover->palette();
    palette.setColor(QPalette::Window, m_pageLook.background());
    m_cover->setPalette(palette);
    m_page->setBackgroundColor(m_pageLook.background());
    if (m_feed.isPageThere())
        call("frame.set", m_pageLook.toJson());
}

void PreviewView::placeUnder(QPoint point,
                             const std::function<void(std::optional<int> line)> &place)
{
    // Between two blocks is nothing to be hit: the next one below counts.
    const QString script
        = QStringLiteral("(() => {"
                         "for (const y of [%1, %1 + 8, %1 + 16, %1 + 24]) {"
                         "const hit = document.elementFromPoint(innerWidth / 2, y);"
                         "const block = hit && blocks.around(hit);"
                         "if (!block) continue;"
                         "const {top, bottom} = frame.box(block);"
                         "return blocks.indexOf(block) + (y > (top + bottom) / 2);"
                         "} return -1; })()")
              .arg(point.y() / m_web->zoomFactor());
    evaluate(script, [this, place](const QVariant &answer) {
        bool isNumber = false;
        const int block = answer.toInt(&isNumber);
        const bool known = isNumber && block >= 0 && m_feed.isPageThere();
        place(known ? m_feed.startOf(block) : std::nullopt);
    });
}

} // namespace Galley
