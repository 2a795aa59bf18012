// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/named.h"

#include <QEvent>
#include <QPainter>

namespace autorec {

namespace {

constexpr double TitleScale = 1.25;

} // namespace

QLabel* labelFor(QWidget* field, const QString& text)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

QLabel* makeLabel(QWidget* parent, QAnyStringView name, Looks looks, const QString& text)
{
    auto* label = named(new QLabel(text, parent), name);
    label->setWordWrap(looks.testFlag(Look::Wrapped));
    if (looks.testFlag(Look::Plain))
        label->setTextFormat(Qt::PlainText);
    if (looks.testFlag(Look::Muted))
        label->setForegroundRole(QPalette::PlaceholderText);
    if (looks.testFlag(Look::Selectable))
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (looks & (Look::Heading | Look::Title)) {
        QFont font = label->font();
        font.setBold(true);
        if (looks.testFlag(Look::Title))
            font.setPointSizeF(font.pointSizeF() * TitleScale);
        label->setFont(font);
    }
    return label;
}

Badge::Badge(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    const int side = fontMetrics().horizontalAdvance(QLatin1Char(' ')) * 2;
    setContentsMargins(side, 1, side, 1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setAccessibleName(text);
}

void Badge::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = palette().color(QPalette::Highlight);
    QColor ground = line;
    ground.setAlphaF(0.18F);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

LinkLabel::LinkLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setOpenExternalLinks(true);
}

void LinkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QString shown = text();
    clear();
    setText(shown);
}

} // namespace autorec
