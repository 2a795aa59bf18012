// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ago_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace autorec {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AgoText)
};

} // namespace

QString agoText(const QDateTime& when, const QDateTime& now)
{
    const qint64 seconds = when.secsTo(now);
    if (seconds < -Day) // the clock was set back
        return QLocale().toString(when.date(), QLocale::ShortFormat);
    if (seconds < Minute)
        return Texts::tr("just now");
    const int minutes = static_cast<int>(seconds / Minute);
    if (seconds < Hour)
        return Texts::tr("%Ln minute(s) ago", "", minutes);
    const int hours = static_cast<int>(seconds / Hour);
    if (seconds < Day)
        return Texts::tr("%Ln hour(s) ago", "", hours);
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace autorec
