// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace autorec {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel(this, "messageText", Look::Plain | Look::Wrapped | Look::Selectable))
    , m_close(named(new QToolButton(this), "closeMessage", tr("Close the message"), tr("Close")))
{
    named(this, "messageBar", tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    fill(new QHBoxLayout(this), {m_icon, {m_text, 1}, m_close});
    hide();
}

void MessageBar::showInformation(const QString& message)
{
    showMessage(QStringLiteral("info"), message);
}

void MessageBar::showError(const QString& message)
{
    showMessage(QStringLiteral("warning"), message);
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::showMessage(const QString& iconName, const QString& message)
{
    m_iconName = iconName;
    drawIcon();
    m_text->setText(message);
    show();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        drawIcon();
    QFrame::changeEvent(event);
}

void MessageBar::drawIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace autorec
