// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/previewview.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

namespace Galley {

/// A preview in a window of its own, with short ways to fill and to ask it.
class PreviewProbe
{
public:
    PreviewProbe()
    {
        view.resize(560, 700);
        view.show();
    }

    static Blocks blocksOf(const QList<QByteArray> &htmls)
    {
        Blocks blocks;
        for (qsizetype i = 0; i < htmls.size(); ++i)
            blocks.append({htmls[i], int(i) * 2, qHash(htmls[i], 7)});
        return blocks;
    }

    /// Shows the blocks and waits until they are painted.
    bool fill(const QList<QByteArray> &htmls, const PreviewHead &head = {},
              const QString &postId = QStringLiteral("post"))
    {
        QSignalSpy shown(&view, &PreviewView::shown);
        view.show(postId, head, blocksOf(htmls), ++generation);
        return waitFor(shown, generation);
    }

    static bool waitFor(QSignalSpy &shown, quint64 wanted)
    {
        while (shown.isEmpty() || shown.last().first().toULongLong() != wanted) {
            if (!shown.wait(20000))
                return false;
        }
        return true;
    }

    /// What the script gives in the isolated world; invalid if it threw or no answer came.
    QVariant ask(const QString &script)
    {
        QEventLoop loop;
        QVariant answer;
        view.evaluate(script, [&](const QVariant &result) {
            answer = result;
            loop.quit();
        });
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        loop.exec();
        return answer;
    }

    PreviewView view;
    quint64 generation = 0;
};

} // namespace Galley
