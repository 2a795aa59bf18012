// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/named.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>

namespace autorec {

QToolButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button =
        named(new QToolButton(parent), action->objectName() + QStringLiteral("Button"), action->iconText());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

namespace {

/// The text without its access key, which follows in brackets in some languages, and without its dots.
QString spokenText(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("\\(&.\\)|&|…"));
    return QString(text).remove(key);
}

} // namespace

QToolButton* makeToolButton(QWidget* parent, QAnyStringView name, const QString& text, const QString& toolTip,
                            const QString& icon)
{
    auto* button = named(new QToolButton(parent), name, spokenText(text), toolTip);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!icon.isEmpty()) {
        button->setIcon(themedIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    return button;
}

QLineEdit* makeSearchField(QWidget* parent, QAnyStringView name, const QString& accessibleName,
                           const QString& placeholder)
{
    auto* field = named(new QLineEdit(parent), name, accessibleName);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->setAcceptDrops(false);
    field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    return field;
}

void focusOnFind(QLineEdit* field)
{
    auto* find = new QShortcut(QKeySequence::Find, field);
    find->setContext(Qt::WindowShortcut);
    QObject::connect(find, &QShortcut::activated, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

} // namespace autorec
