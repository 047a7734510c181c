// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/spelling/spellingtext.h"
#include "work/newestjob.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QMenu;

namespace Galley {

class FormField;
class FrontMatterForm;
class LiveSpelling;
class Settings;
class SpellingMenu;

/// Marks the words that no dictionary knows in the form's fields that hold prose: the title,
/// descriptions and lines of several words. They are looked at whenever the text below them was, in
/// its language, with its own words; the menu of a field offers what the text's does.
class FieldSpelling : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    FieldSpelling(Settings &settings, LiveSpelling &spelling, SpellingMenu &menu,
                  FrontMatterForm &form, QObject *parent = nullptr);

private:
    /// What is asked of one field, or was answered.
    struct Text {
        QPointer<QWidget> control;
        QString words;
        QList<Misspelling> wrong;
    };

    void look();
    void take(const QList<Text> &texts);
    void show();
    void follow(QWidget *control);
    void fillMenu(QWidget *control, QMenu &menu, int position);

    Settings &m_settings;
    LiveSpelling &m_spelling;
    SpellingMenu &m_menu;
    FrontMatterForm &m_form;
    QList<Text> m_texts; ///< as they were looked at last
    QHash<QObject *, bool>
        m_edited; ///< controls that are followed: typed in since they got the focus
    NewestJob m_jobs; ///< last: its job uses nothing of this
};

} // namespace Galley
