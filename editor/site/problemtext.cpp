// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/problemtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Galley {

namespace {

/// The sentences, by the group that a problem belongs to. Each switch names every code, so that the
/// compiler points at a new one without a sentence.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Problem)

public:
    explicit Sentences(const Problem &problem)
        : m_problem(problem)
    { }
    QString text() const;

private:
    QString argument(int index) const { return m_problem.arguments.value(index); }
    /// The name that the author knows the file by: the path stands where the sentence is shown.
    QString fileName() const
    {
        const QString name = QFileInfo(argument(0)).fileName();
        return name.isEmpty() ? tr("the file") : name;
    }
    QString picture() const
    {
        const QString name = QFileInfo(argument(0)).fileName();
        return name.isEmpty() ? tr("The picture") : name;
    }
    QString size(int index) const
    {
        return QLocale().formattedDataSize(argument(index).toLongLong());
    }
    /// "Line 4", or "The front matter" where no line is known.
    QString place() const
    {
        return m_problem.line > 0 ? tr("Line %L1").arg(m_problem.line) : tr("The front matter");
    }
    /// ": REASON", or nothing where the system gave none. \a index: the argument that holds it.
    QString because(int index) const
    {
        QString reason = argument(index).trimmed();
        while (reason.endsWith(QLatin1Char('.')))
            reason.chop(1);
        return reason.isEmpty() ? QString() : tr(": %1", "the reason of a failure").arg(reason);
    }
    QString inLine() const
    {
        return m_problem.line > 0 ? tr(" (line %L1)").arg(m_problem.line) : QString();
    }
    QString characterNotInEncoding() const;
    QString yamlInvalid() const;
    QString valueKindMismatch() const;

    const Problem &m_problem;
};

QString Sentences::characterNotInEncoding() const
{
    const QString encoding = argument(2).isEmpty() ? QString() : tr(", %1,").arg(argument(2));
    const QString character
        = argument(0).isEmpty() ? QString() : tr(": %1, %2").arg(argument(0), argument(1));
    return tr("This file's encoding%1 lacks a character of the text%2%3. The file is as it was. "
              "Take the character out, or save the post as UTF-8.")
        .arg(encoding, character, inLine());
}

QString Sentences::yamlInvalid() const
{
    return tr("%1 is not valid YAML%2. Galley shows it as text and changes nothing.")
        .arg(place(), because(0));
}

QString Sentences::valueKindMismatch() const
{
    const QString kind = argument(2);
    if (kind == QLatin1String("number"))
        return tr("\"%1\" holds a number, and what was given is none. Nothing was changed.")
            .arg(argument(0));
    if (kind == QLatin1String("date"))
        return tr("\"%1\" holds a date, and what was given is none. Nothing was changed.")
            .arg(argument(0));
    return tr("\"%1\" holds a yes or no, and what was given is neither. Nothing was changed.")
        .arg(argument(0));
}

QString Sentences::text() const
{
    switch (m_problem.code) {
    case Problem::FileMissing:
        return tr("There is no file %1.").arg(fileName());
    case Problem::FileUnreadable:
        return tr("%1 cannot be read%2. Look whether its disk is there, and whether you may read "
                  "it.")
            .arg(fileName(), because(1));
    case Problem::FileNotRegular:
        return tr("%1 is not a file that can be edited, but a folder or a device.").arg(fileName());
    case Problem::FileTooLarge:
        return tr("%1 holds %2, and Galley opens posts up to %3. Divide it with another program.")
            .arg(fileName(), size(1), size(2));
    case Problem::FileBinary:
        return tr("This is not a text file: it holds zero bytes%1. Nothing was changed; open it "
                  "with the program it was made with.")
            .arg(inLine());
    case Problem::FileChangedOnDisk:
        return tr("%1 was changed by another program since it was opened. Nothing was written over "
                  "it.")
            .arg(fileName());
    case Problem::WriteFailed:
        return tr("%1 could not be written%2. The file is as it was.").arg(fileName(), because(1));
    case Problem::WriteRefused:
        return tr("%1 could not be written: it is write-protected. The file is as it was. Allow "
                  "writing to it, or save under another name.")
            .arg(fileName());
    case Problem::ReadBackDiffers:
        return tr("%1 was written, but reading it again gave other bytes. Save it elsewhere: this "
                  "disk cannot be trusted.")
            .arg(fileName());
    case Problem::PostIsOpen:
        return tr("%1 is open as a post of its own. Save under another name.").arg(fileName());
    case Problem::NotAPost:
        return tr("%1 is not a Markdown file. Galley opens .md, .markdown and .mdx files.")
            .arg(fileName());
    case Problem::FolderMissing:
        return tr("The folder of %1 is not there any more.").arg(fileName());
    case Problem::FolderWithoutPosts:
        return tr("No posts here yet. Galley looks for .md, .markdown and .mdx files in this "
                  "folder.");
    case Problem::FolderRefused:
        return tr("%1 could not be saved: its folder takes no new file, and Galley never writes "
                  "over a post in place. The file is as it was. Allow new files in the folder, or "
                  "save elsewhere.")
            .arg(fileName());
    case Problem::WriteWouldCutLink:
        return tr("%1 has other names elsewhere (hard links), and saving would cut it off from "
                  "them. The file is as it was.")
            .arg(fileName());
    case Problem::JournalFailed:
        return tr("What you type cannot be kept safe for now%1. Galley tries again.")
            .arg(because(1));
    case Problem::HistoryFailed:
        return tr("The earlier versions of %1 cannot be kept%2.").arg(fileName(), because(1));
    case Problem::NameTaken:
        return tr("There is something named %1 already. Nothing was changed. Take another name.")
            .arg(fileName());
    case Problem::NameInvalid:
        return tr("\"%1\" cannot be the name of a file. Nothing was changed. Take a name of "
                  "letters, digits and hyphens.")
            .arg(fileName());
    case Problem::MoveFailed:
        return tr("%1 could not be renamed%2. Everything is as it was.")
            .arg(fileName(), because(1));
    case Problem::OutsideBlog:
        return tr("%1 does not lie in this blog's folder. Nothing was changed.").arg(fileName());
    case Problem::BinFailed:
        return tr("%1 could not be moved to the bin%2. It is where it was.")
            .arg(fileName(), because(1));
    case Problem::ChangedSince:
        return tr("%1 was changed since, and taking this back would lose that. Nothing was "
                  "changed.")
            .arg(fileName());
    case Problem::UndoNotKept:
        return tr("Galley cannot keep what it needs to take this back%1. Nothing was changed.")
            .arg(because(1));
    case Problem::TakeBackFailed:
        return tr("This was done in part, and %1 could not be brought back%2. What it was is kept "
                  "safe: undo it to try again.")
            .arg(fileName(), because(1));

    case Problem::NotUtf8:
        return tr("This file is not UTF-8 text%1, so it is read-only.").arg(inLine());
    case Problem::MixedCarriageReturns:
        return tr("This file mixes two kinds of line ends that cannot be told apart when it is "
                  "written back%1, so it is read-only.")
            .arg(inLine());
    case Problem::UnsafeCharacter:
        return tr("This file holds a character that would not survive editing%1%2, so it is "
                  "read-only.")
            .arg(argument(0).isEmpty() ? QString() : QLatin1String(", ") + argument(0), inLine());
    case Problem::RoundTripDiffers:
        return tr("This file holds bytes that Galley could not write back unchanged%1, so it is "
                  "read-only.")
            .arg(inLine());
    case Problem::CharacterNotInEncoding:
        return characterNotInEncoding();

    case Problem::FenceUnclosed:
        return tr("The front matter that begins in line %L1 is never closed. Galley shows it as "
                  "text and changes nothing.")
            .arg(std::max(1, m_problem.line));
    case Problem::YamlInvalid:
        return yamlInvalid();
    case Problem::DuplicateKey:
        return tr("%1 has the key \"%2\" for the second time. Only the text can say which one is "
                  "meant.")
            .arg(place(), argument(0));
    case Problem::YamlAnchor:
        return tr("%1 names a value for use elsewhere (an anchor). It can be edited as text.")
            .arg(place());
    case Problem::YamlAlias:
        return tr("%1 repeats a value from elsewhere (an alias). It can be edited as text.")
            .arg(place());
    case Problem::FrontMatterTooLarge:
        return tr("The front matter is too large to be read as fields. It can be edited as text.");
    case Problem::YamlControlCharacter:
        return tr("%1 holds a control character, which YAML does not allow. Take it out in the "
                  "source of the file.")
            .arg(place());
    case Problem::FormUnsupported:
        return tr("%1 is written in a way that the form cannot edit safely%2. It can be edited as "
                  "text.")
            .arg(place(), because(0));
    case Problem::TomlInvalid:
        return tr("%1 is not valid TOML%2. Galley shows it as text and changes nothing.")
            .arg(place(), because(0));
    case Problem::JsonInvalid:
        return tr("%1 is not valid JSON%2. Galley shows it as text and changes nothing.")
            .arg(place(), because(0));
    case Problem::FenceNotAtTop:
        return tr("The front matter of this post does not begin in its first line, so that no "
                  "generator finds it. Galley changes nothing; remove what stands above it.");
    case Problem::KeyMissing:
        return tr("The front matter has no key \"%1\".").arg(argument(0));
    case Problem::KeyInvalid:
        return tr("\"%1\" cannot be the name of a key.").arg(argument(0));
    case Problem::KeyTaken:
        return tr("The front matter has a key \"%1\" already.").arg(argument(0));
    case Problem::ValueNotScalar:
        return tr("\"%1\" holds a list or a group. It can be edited as text.").arg(argument(0));
    case Problem::ValueKindMismatch:
        return valueKindMismatch();
    case Problem::EditNotVerified:
        return tr("The value of \"%1\" could not be changed without changing something else. "
                  "Nothing was changed; it can be edited as text.")
            .arg(argument(0));
    case Problem::CommentInside:
        return tr("\"%1\" holds a comment that this change would lose or move. Nothing was "
                  "changed; "
                  "it can be edited as text.")
            .arg(argument(0));
    case Problem::TablesAsText:
        return tr("\"%1\" is written as tables, each under a line [[%1]]. Tables are added, moved "
                  "and removed as text.")
            .arg(argument(0));
    case Problem::ValueNotGroup:
        return tr("\"%1\" holds a single value, so that \"%2\" cannot stand inside it. Nothing was "
                  "changed.")
            .arg(argument(0), argument(1));
    case Problem::EditOverlap:
        return tr("Two changes concern the same place. Nothing was changed.");

    case Problem::NotAPicture:
        return tr("%1 is not a picture, whatever its name says. It was not added.").arg(picture());
    case Problem::PictureDamaged:
        return tr("%1 is damaged or ends too early, and cannot be read as a picture. It was not "
                  "added. Take another copy of it.")
            .arg(picture());
    case Problem::PictureTooLarge:
        return tr("%1 has more pixels than Galley can open safely. It was not added. Make it "
                  "smaller first.")
            .arg(picture());
    case Problem::PictureTooHeavy:
        return tr("%1 is larger than the %2 that Galley takes of a picture. It was not added. "
                  "Make it smaller first.")
            .arg(picture(), argument(1).isEmpty() ? tr("amount") : size(1));
    case Problem::PictureKindUnknown:
        return tr("%1 is a kind of picture%2 that cannot be read here, and that few browsers "
                  "show. It was not added. Save it as JPEG first.")
            .arg(picture(), argument(1).isEmpty() ? QString() : tr(" (%1)").arg(argument(1)));
    case Problem::PictureUnsafe:
        return tr("%1 is a drawing that holds a script or loads something from elsewhere. It "
                  "was not added. Save it as PNG first.")
            .arg(picture());
    case Problem::PictureKeepsPosition:
        return tr("%1 tells where it was taken, and Galley cannot take that out of this kind of "
                  "file. It was not added. Save it as JPEG first.")
            .arg(picture());
    case Problem::PicturePlaceIsCode:
        return tr("A picture's link cannot stand at this place: inside of code or HTML it would be "
                  "shown as text. Nothing was changed.");
    case Problem::ImportCancelled:
        return tr("Adding was stopped. Nothing was added.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const Problem &problem)
{
    return Sentences(problem).text();
}

} // namespace Galley
