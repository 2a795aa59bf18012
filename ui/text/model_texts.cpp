// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/model_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace autorec {

QString modelText(const std::string& text)
{
    return QCoreApplication::translate("model", text.c_str());
}

QString parameterText(const ParameterValue& value)
{
    constexpr double PlainFrom = 1e-5;
    if (const auto* number = std::get_if<double>(&value)) {
        const char form = *number == 0.0 || std::abs(*number) >= PlainFrom ? 'f' : 'g';
        return QString::number(*number, form, QLocale::FloatingPointShortest)
            .replace(u'.', QLocale().decimalPoint());
    }
    return QString::fromStdString(toText(value));
}

} // namespace autorec
