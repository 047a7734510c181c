// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themedesk.h"

#include "app/actions.h"
#include "look/look.h"
#include "site/problemtext.h"
#include "site/safefile.h"
#include "widgets/appearance.h"
#include "widgets/noticestack.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>
#include <QUrl>

namespace Galley {

namespace {

constexpr qint64 LargestFile = 64 * 1024; ///< bytes
constexpr qsizetype MostTold = 6; ///< lines
const QString noticeId = QStringLiteral("colours");

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ThemeDesk)
};

QString words(const ColourProblem &problem)
{
    const QString line = QLocale().toString(problem.line);
    switch (problem.kind) {
    case ColourProblem::Kind::NoSign:
        return Words::tr("Line %1: \"%2\" has no \"=\".").arg(line, problem.name);
    case ColourProblem::Kind::UnknownName:
        return Words::tr("Line %1: Galley has no colour \"%2\".").arg(line, problem.name);
    case ColourProblem::Kind::NotAColour:
        return Words::tr("Line %1: %2 needs a colour such as #2b4fb0, not \"%3\".")
            .arg(line, problem.name, problem.value);
    case ColourProblem::Kind::NamedTwice:
        return Words::tr("Line %1: %2 was named before; this line counts.").arg(line, problem.name);
    case ColourProblem::Kind::NotABase:
        return Words::tr("Line %1: base is light or dark, not \"%2\".").arg(line, problem.value);
    case ColourProblem::Kind::LowContrast:
        return Words::tr("Line %1: %2 stands out from %3 by %4 to 1. To be read, text needs 4.5.")
            .arg(line, problem.name, problem.value, QLocale().toString(problem.ratio, 'f', 1));
    }
    return {};
}

QString words(const ChosenLook &look)
{
    if (look.problem)
        return problemText(*look.problem);
    QStringList lines;
    for (const ColourProblem &problem : look.lines.mid(0, MostTold))
        lines.append(words(problem));
    if (look.lines.size() > MostTold)
        lines.append(Words::tr("And %n more.", nullptr, int(look.lines.size() - MostTold)));
    return lines.join(u'\n');
}

} // namespace

ChosenLook chosenLook(const Settings &settings)
{
    ChosenLook look{settings.theme(), {}, {}, {}};
    if (look.theme != Settings::Theme::Own)
        return look;
    const Result<FileBytes> file = readFile(settings.ownColours(), LargestFile);
    if (!file.ok()) {
        look.theme = Settings::Theme::System;
        look.problem = file.problem();
        return look;
    }
    const ReadColours read = readOwnColours(QString::fromUtf8(file->bytes));
    look.own = read.own;
    look.lines = read.problems;
    return look;
}

ThemeDesk::ThemeDesk(const Actions &actions, Settings &settings,
                     const QList<NoticeStack *> &notices, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    for (NoticeStack *stack : notices)
        m_notices.append(stack);
    connect(actions.theme, &QActionGroup::triggered, this, [this](const QAction *choice) {
        m_settings.setTheme(static_cast<Settings::Theme>(choice->data().toInt()));
        apply(); // it may have been another one for this time only
    });
    connect(&settings, &Settings::themeChanged, this, &ThemeDesk::apply);
    connect(&settings, &Settings::changed, this, [this] {
        if (m_settings.theme() == Settings::Theme::Own && m_settings.ownColours() != m_file)
            apply();
    });
    connect(&m_watch, &DiskWatch::mayHaveChanged, this, &ThemeDesk::wear);
    follow();
    // Once the window has its place for it.
    QTimer::singleShot(0, this, [this] {
        if (const QString wrong = trouble(); !wrong.isEmpty())
            tell(tr("The file of your own colours needs a look."), wrong);
    });
}

QString ThemeDesk::trouble() const
{
    return words(m_look);
}

/// Reads what is to be worn, marks it in the menu, and keeps an eye on its file.
void ThemeDesk::follow()
{
    m_look = chosenLook(m_settings);
    for (QAction *choice : m_actions.theme->actions())
        choice->setChecked(choice->data().toInt() == int(m_settings.theme()));
    const bool own = m_settings.theme() == Settings::Theme::Own;
    m_file = own ? m_settings.ownColours() : QString();
    m_watch.setFiles(own ? QStringList{m_file} : QStringList());
}

void ThemeDesk::apply()
{
    const bool own = m_settings.theme() == Settings::Theme::Own;
    if (own && !QFileInfo::exists(m_settings.ownColours()))
        makeColours();
    wear();
}

/// Makes no file: another program that replaces it in two steps would meet ours.
void ThemeDesk::wear()
{
    const QString before = trouble();
    follow();
    applyLook(*qApp, m_look.theme, m_look.own);
    if (trouble().isEmpty()) {
        for (const QPointer<NoticeStack> &stack : std::as_const(m_notices)) {
            if (stack)
                stack->withdraw(noticeId);
        }
    } else if (trouble() != before) {
        tell(tr("The file of your own colours needs a look."), trouble());
    }
    Q_EMIT changed();
}

/// With the colours of now, so that nothing jumps. Only where the author has not named a file that
/// should be there.
void ThemeDesk::makeColours()
{
    const QString path = m_settings.ownColours();
    if (QFileInfo(path).absolutePath() != QDir(m_settings.folder()).absolutePath())
        return;
    const QString comment = tr(
        "Your own colours of Galley. Save this file, and the window follows.\n"
        "A line is: name = colour. Leave out what is to stay as it is.\n"
        "base is light or dark: where colours that are not named come from.\n"
        "paper, chrome, desk and raised are grounds; ink, ink2 and ink3 are text on them,\n"
        "from loud to quiet; accent is what is chosen or has the keyboard; the names with syn\n"
        "are code. Text should stand out from its ground by 4.5 to 1.");
    const ColourScheme scheme
        = Look::instance().isDark() ? ColourScheme::Dark : ColourScheme::Light;
    const Result<QByteArray> written
        = writeFile(path, ownColoursTemplate(scheme, comment).toUtf8(), {});
    if (!written.ok())
        tell(problemText(written.problem()), {});
}

void ThemeDesk::openColours()
{
    if (!QFileInfo::exists(m_settings.ownColours()))
        makeColours();
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_settings.ownColours()));
}

void ThemeDesk::tell(const QString &first, const QString &second)
{
    for (const QPointer<NoticeStack> &stack : std::as_const(m_notices)) {
        if (!stack || !stack->parentWidget() || !stack->parentWidget()->isVisible())
            continue;
        Notice notice{noticeId, Notice::Kind::Look, first, second};
        notice.twoLines = true;
        stack->tell(notice);
        return;
    }
}

} // namespace Galley
