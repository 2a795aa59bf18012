// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/star_keys.h"

#include <Qt>

namespace autorec {

std::optional<std::optional<double>> starsOfKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return std::optional((key - Qt::Key_0) / 2.0);
    if (key == Qt::Key_0)
        return std::optional(5.0);
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return std::optional<double>();
    return std::nullopt;
}

} // namespace autorec
