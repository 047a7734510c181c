// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QPageLayout;
class QPrinter;
class QWebEngineView;

namespace Galley {

class PageChannel;

/// Takes the page to paper, one job at a time: has it get ready (all pictures loaded, all folds
/// open, in light), waits for that, prints, and lets it be as it was.
class Paper : public QObject
{
    Q_OBJECT

public:
    /// The PDF, empty if none could be made; \a missing pictures of the post are not in it.
    using TakePdf = std::function<void(const QByteArray &pdf, int missing)>;
    using TakePrinted = std::function<void(bool printed, int missing)>;

    /// Neither is owned; both outlive this.
    Paper(QWebEngineView &view, const PageChannel &channel);

    /// Empty at once while another job is under way.
    void toPdf(const QPageLayout &layout, const TakePdf &take);
    /// \a printer must live until \a take is called.
    void toPrinter(QPrinter *printer, const TakePrinted &take);
    /// The page is gone: what is under way fails.
    void fail();

private:
    using Print = std::function<void(int missing)>;

    bool begin(const Print &print, const std::function<void()> &giveUp);
    void print(int number, int missing);
    /// The job is done: its page is as it was; false if it had been given up before.
    bool end(int number);

    QWebEngineView &m_view;
    Print m_print; ///< once the page is ready
    std::function<void()> m_giveUp; ///< of the job under way; empty if there is none
    int m_number = 0;
    QTimer m_patience;
};

} // namespace Galley
