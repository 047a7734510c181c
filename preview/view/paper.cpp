// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/paper.h"

#include "view/pagechannel.h"
#include "view/pagescript.h"
#include "view/pdftitle.h"

#include <QPageLayout>
#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <chrono>
#include <memory>
#include <utility>

namespace Galley {

namespace {

using namespace std::chrono_literals;

/// A page that is not on paper by then never will be: the page itself gives pictures 15 s.
constexpr auto LongestJob = 120s;

} // namespace

Paper::Paper(QWebEngineView &view, const PageChannel &channel)
    : m_view(view)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(LongestJob);
    connect(&m_patience, &QTimer::timeout, this, &Paper::fail);
    connect(&channel, &PageChannel::readyForPaper, this, &Paper::print);
}

bool Paper::begin(const Print &print, const std::function<void()> &giveUp)
{
    if (m_giveUp)
        return false;
    m_print = print;
    m_giveUp = giveUp;
    m_patience.start();
    m_view.page()->runJavaScript(
        scriptCall("galley.takeToPaper", {{QStringLiteral("number"), ++m_number}}),
        QWebEngineScript::ApplicationWorld);
    return true;
}

void Paper::print(int number, int missing)
{
    if (number == m_number && m_print)
        std::exchange(m_print, nullptr)(missing);
}

bool Paper::end(int number)
{
    if (number != m_number || !m_giveUp)
        return false;
    m_patience.stop();
    m_print = nullptr;
    m_giveUp = nullptr;
    m_view.page()->runJavaScript(QStringLiteral("paper.end()"), QWebEngineScript::ApplicationWorld);
    return true;
}

void Paper::fail()
{
    if (!m_giveUp)
        return;
    const auto giveUp = m_giveUp;
    end(m_number);
    giveUp();
}

void Paper::toPdf(const QPageLayout &layout, const TakePdf &take)
{
    const auto print = [this, layout, take](int missing) {
        m_view.page()->printToPdf(
            [self = QPointer(this), number = m_number, take, missing](const QByteArray &pdf) {
                if (self && self->end(number))
                    take(withTitle(pdf, self->m_view.page()->title()), missing);
            },
            layout);
    };
    if (!begin(print, [take] { take({}, 0); }))
        take({}, 0);
}

void Paper::toPrinter(QPrinter *printer, const TakePrinted &take)
{
    const auto print = [this, printer, take](int missing) {
        connect(
            &m_view, &QWebEngineView::printFinished, this,
            [this, number = m_number, take, missing](bool printed) {
                if (end(number))
                    take(printed, missing);
            },
            Qt::SingleShotConnection);
        m_view.print(printer);
    };
    if (!begin(print, [take] { take(false, 0); }))
        take(false, 0);
}

} // namespace Galley
