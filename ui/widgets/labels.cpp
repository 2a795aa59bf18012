// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

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

void makeHeading(QLabel& label)
{
    QFont font = label.font();
    font.setBold(true);
    label.setFont(font);
}

void makeTitle(QLabel& label)
{
    makeHeading(label);
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * TitleScale);
    label.setFont(font);
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
