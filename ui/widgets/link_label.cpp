// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_label.h"

#include <QEvent>

namespace autorec {

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
