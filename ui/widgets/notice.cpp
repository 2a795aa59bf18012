// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace autorec {

namespace {

constexpr int MillisecondsShown = 10000;

} // namespace

Notice::Notice(QAnyStringView name, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel(this, "messageText", Look::Plain | Look::Wrapped | Look::Selectable))
    , m_close(named(new QToolButton(this), "closeMessage", tr("Close the message"), tr("Close")))
    , m_timer(new QTimer(this))
{
    setObjectName(name.toString());
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_timer->setObjectName(QStringLiteral("noticeTimer"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(MillisecondsShown);
    connect(m_close, &QToolButton::clicked, this, &Notice::dismiss);
    connect(m_timer, &QTimer::timeout, this, &Notice::fadeUnlessUsed);
    fill(new QHBoxLayout(this), {m_icon, {m_text, 1}, m_close});
    hide();
}

void Notice::showInformation(const QString& message)
{
    showMessage(QStringLiteral("info"), message);
    m_timer->start();
}

void Notice::showError(const QString& message)
{
    showMessage(QStringLiteral("warning"), message);
    m_timer->stop();
}

QString Notice::message() const
{
    return m_text->text();
}

void Notice::showMessage(const QString& iconName, const QString& message)
{
    m_iconName = iconName;
    drawIcon();
    m_text->setText(message);
    setAccessibleName(message);
    setGraphicsEffect(nullptr);
    show();
    Q_EMIT changed();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::dismiss()
{
    m_timer->stop();
    setGraphicsEffect(nullptr);
    hide();
    Q_EMIT changed();
}

/// Where the desktop wants no animations, the notice closes at once.
void Notice::fadeUnlessUsed()
{
    if (isUsed()) {
        m_timer->start();
        return;
    }
    const int duration = 2 * style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0) {
        dismiss();
        return;
    }
    auto* effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto* fading = new QPropertyAnimation(effect, "opacity", effect);
    fading->setDuration(duration);
    fading->setStartValue(1.0);
    fading->setEndValue(0.0);
    connect(fading, &QPropertyAnimation::finished, this, &Notice::dismiss, Qt::QueuedConnection);
    fading->start();
}

bool Notice::isUsed() const
{
    const QWidget* focused = QApplication::focusWidget();
    return underMouse() || (focused != nullptr && isAncestorOf(focused));
}

void Notice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        drawIcon();
    QFrame::changeEvent(event);
}

void Notice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Notice::drawIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace autorec
