// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace autorec {

namespace {

constexpr double PreciseBelow = 10.0;
constexpr long long Minute = 60;
constexpr long long Hour = 60 * Minute;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

} // namespace

QString durationText(double seconds)
{
    if (seconds < PreciseBelow)
        return Texts::tr("%1\u00a0s").arg(QLocale().toString(seconds, 'f', 1));
    const long long whole = std::llround(seconds);
    if (whole < Minute)
        return Texts::tr("%1\u00a0s").arg(whole);
    if (whole < Hour)
        return Texts::tr("%1\u00a0min %2\u00a0s").arg(whole / Minute).arg(whole % Minute);
    return Texts::tr("%1\u00a0h %2\u00a0min").arg(whole / Hour).arg(whole % Hour / Minute);
}

} // namespace autorec
