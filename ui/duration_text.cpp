#include "ui/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace autorec {

namespace {

constexpr double PreciseBelow = 10.0;
constexpr long long Minute = 60;
constexpr long long Hour = 60 * Minute;

QString translated(const char* text)
{
    return QCoreApplication::translate("autorec", text);
}

} // namespace

QString durationText(double seconds)
{
    if (seconds < PreciseBelow)
        return translated("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const long long whole = std::llround(seconds);
    if (whole < Minute)
        return translated("%1 s").arg(whole);
    if (whole < Hour)
        return translated("%1 min %2 s").arg(whole / Minute).arg(whole % Minute);
    return translated("%1 h %2 min").arg(whole / Hour).arg(whole % Hour / Minute);
}

} // namespace autorec
