// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/helpdialog.h"

#include "look/look.h"
#include "widgets/dialogsize.h"
#include "widgets/quickopen/wordmatch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(900, 680);
constexpr int ListWidth = 250;

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

/// The colours of now: a style sheet of a document is no one's of the window.
QString documentStyle()
{
    const Look &look = Look::instance();
    return QStringLiteral("h2 { font-size: large; font-weight: 600; }"
                          "p { margin-top: 0px; margin-bottom: %1px; line-height: 140%; }"
                          "th { text-align: left; font-weight: 600; padding-top: %1px; }"
                          "td { padding-right: %2px; }"
                          "a { color: %3; text-decoration: underline; }"
                          "code { background-color: %4; }")
        .arg(Look::scaled(10))
        .arg(Look::scaled(24))
        .arg(look.colour(Token::Accent).name(), look.colour(Token::CodeBg).name());
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_topics(new QListWidget)
    , m_text(new QTextBrowser)
    , m_nothing(new QLabel(tr("No topic has these words. Try others, or fewer.")))
    , m_back(quietButton(tr("Back")))
{
    setWindowTitle(tr("Galley's help"));
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(dialogSize(*this, Size));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->addAction(Look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setWordWrap(true);
    m_topics->setTextElideMode(Qt::ElideNone); // else the last of its lines may go
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setResizeMode(QListView::Adjust);
    m_topics->setFixedWidth(std::min(Look::scaled(ListWidth), width() * 2 / 5));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("The topic"));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(Look::scaled(16));
    m_nothing->setProperty("role", QStringLiteral("second"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *side = new QVBoxLayout;
    side->setSpacing(Look::scaled(8));
    side->addWidget(m_nothing);
    side->addWidget(m_topics, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(Look::scaled(12));
    both->addLayout(side);
    both->addWidget(m_text, 1);
    auto *close = quietButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(20), Look::scaled(16), Look::scaled(20),
                               Look::scaled(16));
    column->setSpacing(Look::scaled(10));
    column->addWidget(m_search);
    column->addLayout(both, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            read(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(m_back, &QPushButton::clicked, this, &HelpDialog::goBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&Look::instance(), &Look::changed, this, &HelpDialog::render);
    m_back->setEnabled(false);
    m_search->setFocus();
}

void HelpDialog::setPage(const HelpPage &page)
{
    m_page = page;
    const int place = m_text->verticalScrollBar()->value();
    const QString topic = m_topic;
    search();
    if (m_page.topic(topic))
        choose(topic);
    render();
    m_text->verticalScrollBar()->setValue(place);
}

void HelpDialog::showTopic(const QString &name)
{
    m_search->clear();
    fill(m_page.found({}));
    choose(m_page.topic(name) ? name : m_page.topics().value(0).name);
}

QStringList HelpDialog::words() const
{
    return foldedForSearch(m_search->text().simplified()).split(u' ', Qt::SkipEmptyParts);
}

void HelpDialog::search()
{
    const QString before = m_topic;
    const QStringList names = m_page.found(words());
    fill(names);
    m_nothing->setVisible(names.isEmpty());
    m_topics->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        choose(words().isEmpty() && names.contains(before) ? before : names.constFirst());
    markFound();
}

void HelpDialog::fill(const QStringList &names)
{
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(m_page.topic(name)->title, m_topics);
        item->setData(Qt::UserRole, name);
    }
}

void HelpDialog::choose(const QString &name)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == name) {
            m_topics->setCurrentRow(row);
            return;
        }
    }
}

void HelpDialog::read(const QString &name)
{
    if (m_topic == name)
        return;
    m_topic = name;
    render();
}

void HelpDialog::render()
{
    const HelpTopic *topic = m_page.topic(m_topic);
    if (!topic)
        return;
    m_text->document()->setDefaultStyleSheet(documentStyle());
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    m_text->document()->setDefaultTextOption(option);
    m_text->setHtml(m_page.html(*topic));
    markFound();
}

void HelpDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(Look::instance().colour(Token::Mark));
    look.setForeground(Look::instance().colour(Token::Ink));
    // There a tint is the ground's own colour.
    look.setFontUnderline(Look::instance().scheme() == ColourScheme::Contrast);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const QString folded = foldedForSearch(block.text());
        for (const QString &word : words()) {
            for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + int(at));
                cursor.setPosition(block.position() + int(at + word.size()),
                                   QTextCursor::KeepAnchor);
                marks.append({cursor, look});
            }
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpDialog::follow(const QUrl &target)
{
    const QString name = target.path();
    if (target.scheme() == QLatin1String("do")) {
        Q_EMIT commandWanted(name);
    } else if (m_page.topic(name)) {
        m_before.append(m_topic);
        m_back->setEnabled(true);
        showTopic(name);
    }
}

void HelpDialog::goBack()
{
    if (m_before.isEmpty())
        return;
    showTopic(m_before.takeLast());
    if (m_before.isEmpty())
        m_text->setFocus(); // a disabled button would give the focus away
    m_back->setEnabled(!m_before.isEmpty());
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT pageWanted();
    else if (event->type() == QEvent::LayoutDirectionChange)
        render();
}

bool HelpDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_topics->setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_text->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Galley
