// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frontmatterform.h"

#include "look/look.h"
#include "session/openpost.h"
#include "site/fieldoffer.h"
#include "site/problemtext.h"
#include "widgets/form/foldedline.h"
#include "widgets/form/formfield.h"
#include "widgets/form/formmessage.h"
#include "widgets/form/formoffers.h"
#include "widgets/form/formrows.h"
#include "widgets/form/refusedtexts.h"

#include <QScrollArea>
#include <QToolButton>

#include <utility>

namespace Galley {

FrontMatterForm::FrontMatterForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FormRows)
    , m_scroll(new QScrollArea(this))
    , m_message(new FormMessage(this))
    , m_foldedLine(new FoldedLine(this))
    , m_offers(new FormOffers(this))
    , m_refused(new RefusedTexts(this))
    , m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("form"));
    setAttribute(Qt::WA_StyledBackground);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_rows);
    m_rows->installEventFilter(this);
    m_rows->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_fold->setIcon(Look::icon(QStringLiteral("chevron-up")));
    m_fold->setAccessibleName(tr("Fold front matter"));
    setFoldKey({});

    connect(m_rows, &FormRows::edited, this, &FrontMatterForm::write);
    connect(m_rows, &FormRows::itemsEdited, this, &FrontMatterForm::writeItems);
    connect(m_rows, &FormRows::fieldLeft, this, [this] {
        if (m_post)
            m_post->endField();
    });
    connect(m_rows, &FormRows::undoRequested, this, &FrontMatterForm::undo);
    connect(m_rows, &FormRows::redoRequested, this, &FrontMatterForm::redo);
    connect(m_rows, &FormRows::lineRequested, this, &FrontMatterForm::lineRequested);
    connect(m_rows, &FormRows::movedTo, this,
            [this](QWidget *control) { m_scroll->ensureWidgetVisible(control); });
    connect(m_message, &FormMessage::lineRequested, this, &FrontMatterForm::lineRequested);
    connect(m_offers, &FormOffers::chosen, this, &FrontMatterForm::addField);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(true); });
    connect(m_foldedLine, &FoldedLine::clicked, this, [this] { setFolded(false); });
    watchParent();
    arrange();
}

void FrontMatterForm::setPost(OpenPost *post)
{
    finishTyping(); // into the post that it was typed for
    if (m_post) {
        m_post->disconnect(this);
        m_refused->keep(m_post, m_rows->fields());
    }
    m_post = post;
    m_rows->clear();
    if (post) {
        m_rows->setReadOnly(post->readOnlyReason().has_value());
        connect(post, &OpenPost::frontMatterChanged, this, &FrontMatterForm::showFrontMatter);
    }
    showFrontMatter();
}

void FrontMatterForm::setPictureFinder(std::function<QString(const QString &reference)> finder)
{
    m_rows->setPictureFinder(finder);
}

void FrontMatterForm::setPictureChoice(const PictureChoice &choice)
{
    m_rows->setPictureChoice(choice);
}

void FrontMatterForm::refreshPictures()
{
    m_rows->lookAtPictures();
}

void FrontMatterForm::setKnownItems(const KnownItems &known)
{
    m_rows->setKnownItems(known);
}

void FrontMatterForm::setChoices(const KnownItems &choices)
{
    m_rows->setChoices(choices);
}

void FrontMatterForm::setHabits(const QList<FieldHabit> &habits, int posts)
{
    m_habits = habits;
    m_habitPosts = posts;
    showOffers();
}

void FrontMatterForm::showOffers()
{
    QStringList keys;
    if (m_post && m_hasFields && !m_post->isReadOnly()) {
        for (const FieldHabit &habit : offeredFields(m_post->frontMatter(), m_habits, m_habitPosts))
            keys.append(habit.key);
    }
    if (keys == m_offers->keys())
        return;
    m_offers->setKeys(keys);
    arrange();
}

void FrontMatterForm::addField(const QString &key)
{
    if (!m_post)
        return;
    const Result<EditList> edit
        = Galley::addField(m_post->text(), key, m_habits, QDateTime::currentDateTime());
    if (!edit) {
        Q_EMIT addingFailed(edit.problem());
        return;
    }
    m_post->endField();
    m_post->apply(*edit);
    if (FormField *field = m_rows->field(key)) {
        field->control()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field->control());
    }
}

void FrontMatterForm::finishTyping()
{
    for (FormField *field : m_rows->fields())
        field->finishTyping();
}

QList<RefusedText> FrontMatterForm::refusedTexts() const
{
    QList<RefusedText> texts;
    for (const FormField *field : m_rows->fields()) {
        if (m_post && field->isRefused())
            texts.append({m_post->path(), field->key(), field->refusedText()});
    }
    return texts + m_refused->all();
}

void FrontMatterForm::setLabelsAbove(bool above)
{
    m_rows->setLabelsAbove(above);
    updateGeometry();
}

void FrontMatterForm::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    const bool hadFocus = m_fold->hasFocus() || m_foldedLine->hasFocus()
        || (folded && m_scroll->isAncestorOf(QWidget::focusWidget()));
    m_folded = folded;
    arrange();
    if (hadFocus && face() == Face::Folded)
        m_foldedLine->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && !m_rows->fields().isEmpty())
        m_rows->fields().constFirst()->control()->setFocus(Qt::OtherFocusReason);
    Q_EMIT foldedChanged(folded);
}

void FrontMatterForm::setFoldKey(const QKeySequence &key)
{
    m_foldedLine->setOpeningKey(key);
    const QString words = tr("Fold the front matter to one line");
    const QString keys = key.toString(QKeySequence::NativeText);
    m_fold->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
}

void FrontMatterForm::setMarkedKeys(const QStringList &keys)
{
    m_rows->setMarkedKeys(keys);
    m_foldedLine->setMarked(!keys.isEmpty());
}

void FrontMatterForm::showFrontMatter()
{
    m_hasFields = false;
    if (m_post) {
        const FrontMatter &frontMatter = m_post->frontMatter();
        m_hasFields = !frontMatter.problem() && !frontMatter.fields().isEmpty();
        // Rows are not thrown away over a problem: it may last for one key typed in Source.
        if (m_hasFields)
            m_rows->showFields(frontMatter.fields());
        else
            m_message->explain(frontMatter);
        if (m_hasFields)
            m_refused->giveBack(m_post, m_rows->fields());
    }
    QStringList keys;
    for (const FormField *field : m_rows->fields())
        keys.append(field->key());
    m_foldedLine->setKeys(keys);
    showOffers();
    arrange();
}

void FrontMatterForm::write(FormField *field, const QString &value)
{
    if (!m_post)
        return;
    // What is typed goes on in one undo step; the click on a check box is one of its own.
    const bool typed = field->shape() != FieldShape::YesNo;
    const Done result = field->shape() == FieldShape::Text
        ? m_post->setFieldText(field->key(), value)
        : m_post->setField(field->key(), value, typed);
    if (result)
        field->accept(value);
    else
        field->refuse(problemText(result.problem()));
}

void FrontMatterForm::writeItems(FormField *field, const QStringList &items)
{
    // A row that goes while it has the focus still speaks; its key must not come back.
    if (!m_post || !m_rows->fields().contains(field))
        return;
    const Done result = m_post->setFieldItems(field->key(), items);
    if (!result) {
        field->refuse(problemText(result.problem()));
        return;
    }
    if (const Field *now = m_post->frontMatter().field(field->key()))
        field->accept(now->value);
}

void FrontMatterForm::undo(FormField *field)
{
    // What was refused is the last thing typed, but it is not in the document's history.
    if (field->isRefused())
        field->revert();
    else if (m_post)
        m_post->document()->undo();
}

void FrontMatterForm::redo()
{
    if (m_post)
        m_post->document()->redo();
}

} // namespace Galley
