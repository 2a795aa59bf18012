// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_date.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace autorec {

namespace {

/// "13/06/2024 19:45", "13.6.2024".
QRegularExpressionMatch matchedDayMonthYear(const QString& text)
{
    static const QRegularExpression Date(
        QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?:[ T,]+(\\d{1,2}):(\\d{2}))?"));
    return Date.match(text);
}

QDateTime inUtc(const QDate& date, const QTime& time = QTime(0, 0))
{
    return date.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QDateTime sinceEpoch(const QString& text)
{
    constexpr double Milliseconds = 1e11; // seconds reach this in the year 5138
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || number < 1e8 || number > 1e14)
        return {};
    return QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(number > Milliseconds ? number : number * 1000.0), Qt::UTC);
}

QDateTime isoDate(const QString& text)
{
    static const QRegularExpression Date(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]|$)"));
    const QRegularExpressionMatch match = Date.match(text);
    if (!match.hasMatch())
        return {};
    QString rest = text.mid(match.capturedEnd()).remove(QStringLiteral(" UTC"));
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QDateTime exact = QDateTime::fromString(day.toString(Qt::ISODate) + u'T' + rest, Qt::ISODateWithMs);
    if (!exact.isValid() || rest.isEmpty())
        return inUtc(day);
    return exact.timeSpec() == Qt::LocalTime ? inUtc(exact.date(), exact.time()) : exact.toUTC();
}

/// "14 Jun 2012", "Thu Jun 14 00:00:00 2012", "June 14, 2012".
QDateTime namedMonth(const QString& text)
{
    for (const char* format : {"ddd MMM d hh:mm:ss yyyy", "ddd MMM d yyyy", "d MMM yyyy", "d MMMM yyyy",
                               "MMM d, yyyy", "MMMM d, yyyy", "d-MMM-yyyy"}) {
        const QDateTime date = QLocale::c().toDateTime(text, QString::fromLatin1(format));
        if (date.isValid())
            return inUtc(date.date(), date.time());
    }
    return {};
}

} // namespace

EntryDates::EntryDates(const std::vector<std::string>& dates)
{
    bool dayFirst = false;
    for (const std::string& date : dates) {
        const QRegularExpressionMatch match = matchedDayMonthYear(QString::fromStdString(date));
        dayFirst = dayFirst || match.captured(1).toInt() > 12;
        m_monthFirst = m_monthFirst || match.captured(2).toInt() > 12;
    }
    m_monthFirst = m_monthFirst && !dayFirst;
}

QDateTime EntryDates::read(const std::string& text) const
{
    const QString date = QString::fromStdString(text).simplified();
    if (date.isEmpty())
        return {};
    if (const QRegularExpressionMatch match = matchedDayMonthYear(date); match.hasMatch()) {
        int year = match.captured(3).toInt();
        year += year < 70 ? 2000 : year < 100 ? 1900 : 0;
        const int one = match.captured(1).toInt();
        const int two = match.captured(2).toInt();
        return inUtc(m_monthFirst ? QDate(year, one, two) : QDate(year, two, one),
                     QTime(match.captured(4).toInt(), match.captured(5).toInt()));
    }
    for (const auto& reader : {isoDate, sinceEpoch, namedMonth}) {
        if (const QDateTime read = reader(date); read.isValid())
            return read;
    }
    return {};
}

} // namespace autorec
