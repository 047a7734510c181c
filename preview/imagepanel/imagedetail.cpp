// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagedetail.h"

#include "imagepanel/imagemarks.h"
#include "imagepanel/imagepreview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace Galley {

namespace {

/// The texts that the post has for the picture, each once.
QStringList textsOf(const ImageEntry &entry, QString PictureUse::*which)
{
    QStringList texts;
    for (const PictureUse &use : entry.uses) {
        const QString text = (use.*which).simplified();
        if (!use.cover && !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/// Shows the one text there is; where there are several, all of them as what a new one replaces.
QString fill(QLineEdit *edit, const QStringList &texts)
{
    const QString text = texts.size() == 1 ? texts.constFirst() : QString();
    edit->setText(text);
    edit->setPlaceholderText(texts.size() > 1 ? texts.join(QStringLiteral(" | ")) : QString());
    edit->setCursorPosition(0);
    return text;
}

bool isInBody(const ImageEntry &entry)
{
    return std::any_of(entry.uses.begin(), entry.uses.end(),
                       [](const PictureUse &use) { return !use.cover; });
}

} // namespace

ImageDetail::ImageDetail(QWidget *parent)
    : QWidget(parent)
    , m_picture(new ImagePreview(this))
    , m_name(new QLabel(this))
    , m_use(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_altHint(new QLabel(this))
    , m_alt(new QLineEdit(this))
    , m_titleHint(new QLabel(tr("Title text, shown under the mouse"), this))
    , m_title(new QLineEdit(this))
    , m_rename(new QPushButton(tr("Rename…"), this))
    , m_replace(new QPushButton(tr("Replace…"), this))
    , m_more(new QPushButton(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_name, m_use, m_problem, m_altHint}) {
        label->setTextFormat(Qt::PlainText); // names and alt texts come from files
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_alt->setAccessibleName(tr("Alt text"));
    words->addWidget(m_alt);
    words->addWidget(m_titleHint);
    m_title->setAccessibleName(tr("Title text"));
    words->addWidget(m_title);
    words->addSpacing(Look::scaled(8));
    words->addWidget(makeButtons());
    words->addStretch();
    m_use->setProperty("role", QStringLiteral("second"));
    m_problem->setProperty("role", QStringLiteral("error"));
    for (QLabel *hint : {m_altHint, m_titleHint})
        hint->setProperty("role", QStringLiteral("hint"));
    m_titleHint->setTextFormat(Qt::PlainText);
    m_titleHint->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_alt, &QLineEdit::editingFinished, this, &ImageDetail::finishAlt);
    connect(m_title, &QLineEdit::editingFinished, this, &ImageDetail::finishTitle);
    refreshFonts();
}

QWidget *ImageDetail::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Look::scaled(8));
    m_more->setIcon(Look::icon(QStringLiteral("more")));
    m_more->setAccessibleName(tr("More for this picture"));
    m_more->setToolTip(tr("More for this picture"));
    m_more->setProperty("kind", QStringLiteral("filter"));
    layout->addWidget(m_rename);
    layout->addWidget(m_replace);
    layout->addStretch();
    layout->addWidget(m_more);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { Q_EMIT commanded(ImageCommand::Rename); });
    connect(m_replace, &QPushButton::clicked, this,
            [this] { Q_EMIT commanded(ImageCommand::Replace); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return row;
}

void ImageDetail::editAlt()
{
    if (!m_alt->isVisibleTo(this))
        return;
    m_alt->setFocus();
    m_alt->selectAll();
}

void ImageDetail::finishAlt()
{
    if (m_alt->text().simplified() == m_altShown)
        return;
    m_altShown = m_alt->text().simplified();
    Q_EMIT described(m_altShown);
}

void ImageDetail::finishTitle()
{
    if (m_title->text().simplified() == m_titleShown)
        return;
    m_titleShown = m_title->text().simplified();
    Q_EMIT titled(m_titleShown);
}

/// What is being typed stays.
void ImageDetail::showWords(const ImageEntry &entry)
{
    const QString identity = entry.isMissing() ? entry.missingName : entry.image.path;
    const auto isTyped = [same = identity == m_identity](const QLineEdit *edit) {
        return same && edit->hasFocus() && edit->isModified();
    };
    const QStringList alts = textsOf(entry, &PictureUse::alt);
    const bool described = isInBody(entry);
    m_altHint->setVisible(described);
    m_titleHint->setVisible(described);
    m_altHint->setText(
        alts.isEmpty()        ? tr("No alt text: nothing is read aloud to those who cannot see it.")
            : alts.size() > 1 ? tr("Alt texts differ: what you write here is put in all places.")
                              : tr("Alt text, read aloud to those who cannot see it"));
    for (QLineEdit *edit : {m_alt, m_title}) {
        edit->setVisible(described);
        edit->setEnabled(!entry.isMissing());
    }
    if (!isTyped(m_alt))
        m_altShown = fill(m_alt, alts);
    if (!isTyped(m_title))
        m_titleShown = fill(m_title, textsOf(entry, &PictureUse::title));
    m_identity = identity;
}

void ImageDetail::showEntry(const ImageEntry &entry, const QImage &image)
{
    m_picture->setImage(image, entry.isMissing());
    m_name->setProperty("isData", true);
    m_name->setText(imageName(entry));
    m_use->setText(imageUse(entry));
    QString problem;
    if (entry.isMissing())
        problem = tr("This picture is not in the folder.");
    for (const PictureUse &use : entry.uses) {
        if (use.status == PictureResolver::Status::WrongCase)
            problem = tr("The post says %1. Many servers will not find it so.")
                          .arg(QFileInfo(use.target).fileName());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    showWords(entry);
    m_rename->setVisible(!entry.isMissing());
    m_replace->setVisible(!entry.isMissing());
}

void ImageDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::instance().colour(Token::Paper));
    painter.fillRect(QRect(0, 0, width(), 1), Look::instance().colour(Token::Line));
}

void ImageDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wide = std::min(Look::scaled(192), width() * 2 / 5);
    m_picture->setFixedSize(wide, wide * 2 / 3);
}

void ImageDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFonts();
}

void ImageDetail::refreshFonts()
{
    m_name->setFont(Look::font(1.04, QFont::DemiBold));
    m_alt->setFont(Look::font(1.0));
    m_title->setFont(Look::font(1.0));
    for (QLabel *label : {m_use, m_problem, m_altHint, m_titleHint})
        label->setFont(Look::font(0.92));
    for (QLabel *hint : {m_altHint, m_titleHint})
        hint->setContentsMargins(0, Look::scaled(8), 0, 0);
    const int side = Look::scaled(16);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(side);
}

} // namespace Galley
