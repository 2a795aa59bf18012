// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/duration_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace autorec {

namespace {

constexpr double PreciseBelow = 10.0;
constexpr long long Minute = 60;
constexpr long long Hour = 60 * Minute;
constexpr long long Day = 24 * Hour;

struct DurationTexts
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

struct AgoTexts
{
    Q_DECLARE_TR_FUNCTIONS(AgoText)
};

} // namespace

QString durationText(double seconds)
{
    if (seconds < PreciseBelow)
        return DurationTexts::tr("%1\u00a0s").arg(QLocale().toString(seconds, 'f', 1));
    const long long whole = std::llround(seconds);
    if (whole < Minute)
        return DurationTexts::tr("%1\u00a0s").arg(whole);
    if (whole < Hour)
        return DurationTexts::tr("%1\u00a0min %2\u00a0s").arg(whole / Minute).arg(whole % Minute);
    return DurationTexts::tr("%1\u00a0h %2\u00a0min").arg(whole / Hour).arg(whole % Hour / Minute);
}

QString agoText(const QDateTime& when, const QDateTime& now)
{
    const qint64 seconds = when.secsTo(now);
    if (seconds < -Day) // the clock was set back
        return QLocale().toString(when.date(), QLocale::ShortFormat);
    if (seconds < Minute)
        return AgoTexts::tr("just now");
    const int minutes = static_cast<int>(seconds / Minute);
    if (seconds < Hour)
        return AgoTexts::tr("%Ln minute(s) ago", "", minutes);
    const int hours = static_cast<int>(seconds / Hour);
    if (seconds < Day)
        return AgoTexts::tr("%Ln hour(s) ago", "", hours);
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace autorec
