// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/openpost.h"
#include "widgets/form/datefield.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/fieldparagraph.h"
#include "widgets/form/formmessage.h"
#include "widgets/form/picturefield.h"
#include "widgets/form/picturethumb.h"
#include "widgets/frontmatterform.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace Galley {

inline const QString sample = QStringLiteral("---\n"
                                             "title: \"A day 🦀 out\"\n"
                                             "cover: /pictures/münster 1.png\n"
                                             "description: It's plain text # with a trap.\n"
                                             "date: '2018-05-30' # kept\n"
                                             "weight: 12\n"
                                             "when: 2018-05-30\n"
                                             "tags: [one, two]\n"
                                             "draft: True\n"
                                             "---\n"
                                             "\n"
                                             "The body.\n");

/// A form on a post in a file of its own, in a window of its own, made anew for each test.
class FormBench : public QObject
{
protected:
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_window = std::make_unique<QWidget>();
        m_window->resize(700, 1600);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        m_form = new FrontMatterForm;
        layout->addWidget(m_form);
        layout->addStretch(1);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void end()
    {
        m_window.reset();
        m_post.reset();
        m_folder.reset();
    }
    void open(const QString &text)
    {
        const QString path = m_folder->filePath(QStringLiteral("ein schöner Tag 🦀.md"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
        QVERIFY(post.ok());
        m_form->setPost(nullptr);
        m_post = std::move(post).value();
        m_opened = text;
        m_form->setPost(m_post.get());
    }
    QString text() const { return m_post->text(); }
    QString changed(const QString &from, const QString &to) const
    {
        QString expected = m_opened;
        Q_ASSERT(expected.count(from) == 1);
        return expected.replace(from, to);
    }
    template <typename Widget>
    Widget *control(const QString &key) const
    {
        for (Widget *widget : m_form->findChildren<Widget *>()) {
            if (widget->accessibleName() == key)
                return widget;
        }
        return nullptr;
    }
    FormField *field(const QString &key) const
    {
        for (FormField *field : m_form->findChildren<FormField *>()) {
            if (field->key() == key && !field->isHidden() && field->parentWidget()
                && !field->parentWidget()->isHidden())
                return field;
        }
        return nullptr;
    }
    void replaceInSource(const QString &from, const QString &to)
    {
        QTextCursor cursor(m_post->document());
        const qsizetype at = text().indexOf(from);
        QVERIFY(at >= 0);
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + from.size()), QTextCursor::KeepAnchor);
        cursor.insertText(to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenPost> m_post;
    std::unique_ptr<QWidget> m_window;
    FrontMatterForm *m_form = nullptr;
    QString m_opened;
};

} // namespace Galley
