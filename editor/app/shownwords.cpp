// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownwords.h"

#include "app/retelling.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QVariant>

namespace Galley {

namespace {

using Change = std::function<QString(const QString &)>;

template <typename Owner, typename Get, typename Set>
void visit(Owner &owner, Get get, Set set, const Change &change)
{
    const QString text = (owner.*get)();
    if (text.isEmpty())
        return;
    if (const QString now = change(text); now != text)
        (owner.*set)(now);
}

/// What an author wrote is no text of ours, even where it reads as one.
bool isData(const QObject &object)
{
    return object.property("isData").toBool();
}

/// Whose texts a class shows that has no such class around it.
struct HandedOver {
    QByteArray to;
    QList<QByteArray> from;
};

QList<HandedOver> handedOver()
{
    const QList<QByteArray> desks{"Galley::RecoveryDesk", "Galley::HistoryDesk",
                                  "Galley::OutsideDesk"};
    return {{"Galley::NoticeBar", desks},
            {"Galley::ComparisonSheet", desks},
            {"Galley::StatusLine", {"Galley::LiveStatus", "Galley::ListDesk"}},
            {"Galley::ImageDetail", {"Galley::ImageMark"}}};
}

void visitAction(QAction &action, const Change &change)
{
    if (isData(action))
        return;
    // An action without a tool tip of its own makes one of its text, and goes on doing so only as
    // long as none is set.
    const QString tip = action.toolTip();
    const QString text = action.text();
    visit(action, &QAction::text, &QAction::setText, change);
    if (action.toolTip() == tip && tip != text)
        visit(action, &QAction::toolTip, &QAction::setToolTip, change);
    visit(action, &QAction::statusTip, &QAction::setStatusTip, change);
}

void visitTabs(QTabBar &tabs, const Change &change)
{
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setTabText(i, change(tabs.tabText(i)));
        tabs.setTabToolTip(i, change(tabs.tabToolTip(i)));
        tabs.setAccessibleTabName(i, change(tabs.accessibleTabName(i)));
    }
}

void visitWidget(QWidget &widget, const Change &change)
{
    visit(widget, &QWidget::toolTip, &QWidget::setToolTip, change);
    if (!widget.property("nameIsData").toBool())
        visit(widget, &QWidget::accessibleName, &QWidget::setAccessibleName, change);
    visit(widget, &QWidget::accessibleDescription, &QWidget::setAccessibleDescription, change);
    visit(widget, &QWidget::windowTitle, &QWidget::setWindowTitle, change);
    if (isData(widget))
        return;
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        visit(*button, &QAbstractButton::text, &QAbstractButton::setText, change);
    else if (auto *label = qobject_cast<QLabel *>(&widget))
        visit(*label, &QLabel::text, &QLabel::setText, change);
    else if (auto *menu = qobject_cast<QMenu *>(&widget))
        visit(*menu, &QMenu::title, &QMenu::setTitle, change);
    else if (auto *line = qobject_cast<QLineEdit *>(&widget))
        visit(*line, &QLineEdit::placeholderText, &QLineEdit::setPlaceholderText, change);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&widget))
        visit(*text, &QPlainTextEdit::placeholderText, &QPlainTextEdit::setPlaceholderText, change);
    else if (auto *group = qobject_cast<QGroupBox *>(&widget))
        visit(*group, &QGroupBox::title, &QGroupBox::setTitle, change);
    else if (auto *tabs = qobject_cast<QTabBar *>(&widget))
        visitTabs(*tabs, change);
    else if (auto *box = qobject_cast<QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, change(box->itemText(i)));
}

void retell(QObject &object, const Retelling &retelling)
{
    const QList<QByteArray> classes = classesAround(object);
    visitWords(object,
               [&](const QString &text) { return retelling.retold(text, classes).value_or(text); });
    for (QObject *child : object.children())
        retell(*child, retelling);
}

} // namespace

void visitWords(QObject &object, const Change &change)
{
    if (auto *action = qobject_cast<QAction *>(&object))
        visitAction(*action, change);
    else if (auto *widget = qobject_cast<QWidget *>(&object))
        visitWidget(*widget, change);
}

QList<QByteArray> classesAround(const QObject &object)
{
    QList<QByteArray> classes;
    for (const QObject *each = &object; each; each = each->parent()) {
        for (const QMetaObject *meta = each->metaObject(); meta; meta = meta->superClass()) {
            const QByteArray name = meta->className();
            if (name.startsWith("Galley::") && !classes.contains(name))
                classes.append(name);
        }
    }
    // The list under a field is a window without a parent.
    if (classes.isEmpty()) {
        classes.append("Galley::LineField");
        classes.append("Galley::TagsField");
    }
    // The menus of the window hang in its bar, and their texts are its actions'.
    classes.append("Galley::Actions");
    if (qobject_cast<const QAction *>(&object))
        classes.append("Galley::OperationWords");
    static const QList<HandedOver> others = handedOver();
    for (const HandedOver &each : others) {
        if (classes.contains(each.to))
            classes.append(each.from);
    }
    return classes;
}

void retellWindows(const Retelling &retelling)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        // A window inside of another one, as a popup is, comes with that one.
        if (!window->parent())
            retell(*window, retelling);
    }
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isWindow())
            widget->setLocale(QLocale());
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace Galley
