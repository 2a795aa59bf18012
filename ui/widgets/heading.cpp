// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include <QLabel>

namespace autorec {

namespace {

constexpr double TitleScale = 1.25;

} // namespace

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

} // namespace autorec
