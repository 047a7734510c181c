// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "site/fieldhabits.h"
#include "widgets/form/knownitem.h"

#include <QKeySequence>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <functional>

class QScrollArea;
class QToolButton;

namespace Galley {

class FoldedLine;
class FormField;
class FormMessage;
class FormOffers;
class FormRows;
class OpenPost;
class RefusedTexts;
struct RefusedText;
struct PictureChoice;

/// The front matter as a form: a ruled field for each key, in the file's order. Every change goes
/// into the post at once as a splice, so that undo and the preview just work. Each field's
/// accessible name is its key.
///
/// It is as high as its rows, at most 45 % of its parent; then it scrolls inside.
class FrontMatterForm : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterForm(QWidget *parent = nullptr);
    /// Does not take ownership; null shows nothing.
    void setPost(OpenPost *post);
    /// How the form shows a picture field: absolute path of the file behind a reference, empty if
    /// missing.
    void setPictureFinder(std::function<QString(const QString &reference)> finder);
    /// What such a field offers to be filled with.
    void setPictureChoice(const PictureChoice &choice);
    /// Looks at the pictures again: files have come, changed or gone.
    void refreshPictures();
    /// What posts of this blog have in their lists (tags, categories ...), to be offered and to
    /// warn of other spellings.
    void setKnownItems(const KnownItems &known);
    /// The few values that a field of one line has in other posts, to be chosen from.
    void setChoices(const KnownItems &choices);
    /// What other posts of its folder have, of which the form offers what this one lacks.
    /// \a posts: how many have taught it.
    void setHabits(const QList<FieldHabit> &habits, int posts);
    /// Takes over a tag that is typed and not added yet. Call it before the post is saved or let
    /// go.
    void finishTyping();
    /// What fields hold and their posts do not take: those of the shown post first.
    QList<RefusedText> refusedTexts() const;
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// The key of the action that folds, as the folded line and the tooltip say it.
    void setFoldKey(const QKeySequence &key);
    /// Labels above the fields, for narrow windows.
    void setLabelsAbove(bool above);
    /// The keys at which something is left to the author: tinted, folded or not.
    void setMarkedKeys(const QStringList &keys);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Show this 1-based line of the file in Source.
    void lineRequested(int line);
    void foldedChanged(bool folded);
    /// A field that was offered cannot be added to this front matter.
    void addingFailed(const Galley::Problem &problem);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Face { Nothing, Message, Rows, Folded };

    void showFrontMatter();
    void write(FormField *field, const QString &value);
    void writeItems(FormField *field, const QStringList &items);
    void undo(FormField *field);
    void redo();
    void showOffers();
    void addField(const QString &key);
    Face face() const;
    void arrange();
    void place();
    int footHeight() const;
    void watchParent();

    QPointer<OpenPost> m_post;
    FormRows *m_rows;
    QScrollArea *m_scroll;
    FormMessage *m_message;
    FoldedLine *m_foldedLine;
    FormOffers *m_offers;
    RefusedTexts *m_refused;
    QToolButton *m_fold;
    QPointer<QWidget> m_watched;
    QList<FieldHabit> m_habits;
    int m_habitPosts = 0;
    bool m_hasFields = false;
    bool m_folded = false;
};

} // namespace Galley
