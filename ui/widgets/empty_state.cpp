// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace autorec {
namespace {

constexpr int TextWidthInEms = 30;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(this, {}, Look::Heading))
    , m_advice(makeLabel(this, {}, Look::Wrapped))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_advice->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * TextWidthInEms);
    m_icon->setAlignment(Qt::AlignCenter);
    drawIcon();

    // Not an alignment, which would take the wrapped lines' height away.
    auto* row = fill(new QHBoxLayout, {Stretch{}, m_advice, Stretch{}});
    m_buttonRow = new QHBoxLayout;
    fill(new QVBoxLayout(this), {Stretch{2}, m_icon, m_title, row, m_buttonRow, Stretch{3}});
}

void EmptyState::setText(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyState::setAction(QAction* action)
{
    if (m_button)
        m_button->setVisible(action != nullptr);
    if (!action)
        return;
    if (!m_button) {
        m_button = new QToolButton(this);
        m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        fill(m_buttonRow, {Stretch{}, m_button, Stretch{}});
    }
    m_button->setDefaultAction(action);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Disabled));
}

ContentStack::ContentStack(const QString& iconName, QWidget* parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(iconName, this))
{
    addWidget(m_empty);
}

void ContentStack::setContent(QWidget* content)
{
    insertWidget(1, content);
}

void ContentStack::setEmptyText(const QString& title, const QString& advice)
{
    m_empty->setText(title, advice);
}

void ContentStack::setEmptyAction(QAction* action)
{
    m_empty->setAction(action);
}

void ContentStack::showContent(bool isThere)
{
    setCurrentIndex(isThere ? 1 : 0);
}

void ContentStack::showEmpty(const QString& title, const QString& advice)
{
    setEmptyText(title, advice);
    showContent(false);
}

} // namespace autorec
