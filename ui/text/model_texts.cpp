// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/model_texts.h"

#include <QCoreApplication>

namespace autorec {

QString modelText(const std::string& text)
{
    return QCoreApplication::translate("model", text.c_str());
}

} // namespace autorec
