// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagedetail.h"

#include "imagepanel/imagemarks.h"
#include "imagepanel/imagepreview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestAlt = 240; // UTF-16 units; the whole is in the post

/// The texts that the post has for the picture, each once.
QString altTexts(const ImageEntry &entry)
{
    QStringList alts;
    for (const PictureUse &use : entry.uses) {
        const QString alt = use.alt.simplified();
        if (!use.cover && !alt.isEmpty() && !alts.contains(alt))
            alts.append(alt);
    }
    const QString all = alts.join(u'\n');
    return all.size() > LongestAlt ? all.left(LongestAlt) + QChar(0x2026) : all;
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
    , m_alt(new QLabel(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_name, m_use, m_problem, m_altHint, m_alt}) {
        label->setTextFormat(Qt::PlainText); // names and alt texts come from files
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch();
    m_use->setProperty("role", QStringLiteral("second"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_altHint->setProperty("role", QStringLiteral("hint"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshFonts();
}

void ImageDetail::showEntry(const ImageEntry &entry, const QImage &image)
{
    m_picture->setImage(image, entry.isMissing());
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
    const QString alt = altTexts(entry);
    m_altHint->setVisible(isInBody(entry));
    m_altHint->setText(alt.isEmpty()
                           ? tr("No alt text: nothing is read aloud to those who cannot see it.")
                           : tr("Alt text, read aloud to those who cannot see it"));
    m_alt->setText(alt);
    m_alt->setVisible(!alt.isEmpty());
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
    for (QLabel *label : {m_use, m_problem, m_altHint})
        label->setFont(Look::font(0.92));
    m_altHint->setContentsMargins(0, Look::scaled(8), 0, 0);
    const int side = Look::scaled(16);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(side);
}

} // namespace Galley
