// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying.h"

#include "app/actions.h"
#include "render/renderer.h"
#include "widgets/bodyeditor.h"
#include "widgets/postpane.h"
#include "widgets/split/splitpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Galley {

namespace {

QString markdownOf(const BodyEditor &editor)
{
    QTextCursor caret = editor.textCursor();
    if (!caret.hasSelection()) {
        caret.setPosition(editor.textStart());
        caret.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    }
    // Qt's own words for line ends; no-break spaces stay what they are.
    QString text = caret.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace

std::unique_ptr<QMimeData> renderedCopy(const QString &markdown, bool asSource)
{
    const QString html = QString::fromUtf8(renderHtml(markdown, RenderTarget::Clean));
    auto data = std::make_unique<QMimeData>();
    data->setText(asSource ? html : markdown);
    if (!asSource)
        data->setHtml(html);
    return data;
}

void connectCopying(const Actions &actions, PostPane &pane)
{
    const auto connectTo = [&pane](QAction *action, bool asSource) {
        QObject::connect(action, &QAction::triggered, &pane, [&pane, asSource] {
            // The clipboard takes it.
            const SplitPane *split = SplitPane::focused();
            const BodyEditor &editor = split ? split->editor() : *pane.editor();
            QGuiApplication::clipboard()->setMimeData(
                renderedCopy(markdownOf(editor), asSource).release());
        });
    };
    connectTo(actions.copyRich, false);
    connectTo(actions.copyHtml, true);
}

} // namespace Galley
