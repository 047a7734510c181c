// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace Galley;

namespace {

/// As the system drops \a data on \a widget; whether it was taken.
bool drop(QWidget &widget, const QMimeData &data)
{
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter({5, 5}, possible, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move({6, 6}, possible, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &move);
    QDropEvent event({6, 6}, possible, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &event);
    // A move would have the file's owner delete it.
    return move.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

} // namespace

class TestFileDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_text = new QPlainTextEdit;
        m_field = new QLineEdit;
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_text);
        column->addWidget(m_field);
        m_dropped = std::make_unique<QSignalSpy>(new FileDrop(*m_window), &FileDrop::dropped);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void aPostIsOpenedWhereverItIsDropped()
    {
        const QString path = m_folder.filePath(QStringLiteral("a post.md"));
        for (QWidget *widget :
             {m_window.get(), m_text->viewport(), static_cast<QWidget *>(m_field)}) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            data.setText(data.urls().constFirst().toString()); // as file managers do
            m_dropped->clear();
            QVERIFY(drop(*widget, data));
            QCOMPARE(m_dropped->size(), 1);
            QCOMPARE(m_dropped->constFirst().constFirst().toString(), path);
        }
        QCOMPARE(m_text->toPlainText(), QString());
        QCOMPARE(m_field->text(), QString());
    }

    void aFolderIsOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder.path())});
        QVERIFY(drop(*m_text->viewport(), data));
        QCOMPARE(m_dropped->constFirst().constFirst().toString(), m_folder.path());
    }

    void wordsAndOtherWindowsAreNotItsOwn()
    {
        QMimeData words;
        words.setText(QStringLiteral("words"));
        drop(*m_text->viewport(), words);
        QCOMPARE(m_text->toPlainText(), QStringLiteral("words"));
        QMimeData address;
        address.setUrls({QUrl(QStringLiteral("https://example.org/post.md"))});
        drop(*m_window, address);
        QMimeData post;
        post.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("b.md")))});
        QWidget dialog(m_window.get(), Qt::Dialog);
        dialog.setAcceptDrops(true);
        drop(dialog, post);
        QVERIFY(m_dropped->isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_field = nullptr;
    std::unique_ptr<QSignalSpy> m_dropped;
};

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
