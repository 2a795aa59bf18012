// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_date.h"

#include "app/search/film_key.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <optional>

namespace autorec {

namespace {

constexpr double FirstDayNumber = 20000; // in 1954
constexpr double LastDayNumber = 65000;  // in 2077
constexpr int FirstYear = 1880;
constexpr int LastYear = 2150;

/// Adds the names of months (1 to 12) and weekdays (0) of a language. Those of the languages before count.
void addNames(QHash<QString, int>& words, const QLocale& locale)
{
    const auto add = [&words](const QString& name, int value) {
        const QString folded = foldedText(name);
        if (!folded.isEmpty() && !folded.contains(u' ') && !words.contains(folded))
            words.insert(folded, value);
    };
    for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            add(locale.monthName(month, type), month);
            add(locale.standaloneMonthName(month, type), month);
        }
        for (int day = 1; day <= 7; ++day) {
            add(locale.dayName(day, type), 0);
            add(locale.standaloneDayName(day, type), 0);
        }
    }
}

/// The words of dates: months, and 0 for those that change nothing.
const QHash<QString, int>& dateWords()
{
    static const QHash<QString, int> Words = [] {
        QHash<QString, int> words;
        using enum QLocale::Language;
        for (const QLocale::Language language :
             {English, German, French, Spanish, Italian, Portuguese, Polish, Russian, Dutch, Swedish, Danish,
              NorwegianBokmal, Finnish, Czech, Turkish, Ukrainian, Hungarian, Romanian})
            addNames(words, QLocale(language));
        for (const QString& word :
             QStringLiteral("sept sep set jan feb mar apr may jun jul aug oct nov dec").split(u' ')) {
            for (int month = 1; month <= 12; ++month) {
                if (QLocale::c().monthName(month).toLower().startsWith(word))
                    words.insert(word, month);
            }
        }
        for (const QString& word :
             QStringLiteral("st nd rd th of the de del d der den den le el al at on am um uhr "
                            "kl klo o clock г год года в um utc gmt er eme ere t z")
                 .split(u' ')) {
            if (!words.contains(word))
                words.insert(word, 0);
        }
        return words;
    }();
    return Words;
}

const QRegularExpression& timeOfDay()
{
    static const QRegularExpression Time(
        QStringLiteral(
            "[T ,]*(?<!\\d)(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?"
            "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?"),
        QRegularExpression::CaseInsensitiveOption);
    return Time;
}

/// Seconds east of Greenwich of "Z", "+02:00" and "-0700".
int zoneOf(const QString& text)
{
    if (text.isEmpty() || text.front().isLetter())
        return 0;
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.mid(3).remove(u':').toInt();
    return (text.front() == u'-' ? -60 : 60) * (hours * 60 + minutes);
}

/// A text without its time of day, which is returned; midnight if there is none.
QTime takeTime(QString& text, int& zone)
{
    const QRegularExpressionMatch match = timeOfDay().match(text);
    if (!match.hasMatch())
        return {0, 0};
    int hour = match.captured(1).toInt();
    if (!match.captured(4).isEmpty())
        hour = hour % 12 + (match.captured(4).toLower() == u"p" ? 12 : 0);
    zone = zoneOf(match.captured(5));
    text = text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd());
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? time : QTime(0, 0);
}

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

bool isYear(const QString& digits)
{
    return digits.size() == 4 && digits.toInt() >= FirstYear && digits.toInt() <= LastYear;
}

/// "May 3, 2024", "3-May-24", "2024 May 3", "May 2024".
QDate withMonth(int month, const QStringList& numbers)
{
    if (numbers.size() == 1)
        return isYear(numbers[0]) ? QDate(numbers[0].toInt(), month, 1) : QDate();
    if (numbers.size() != 2)
        return {};
    const bool yearFirst = numbers[0].size() == 4;
    return {fullYear(numbers[yearFirst ? 0 : 1]), month, numbers[yearFirst ? 1 : 0].toInt()};
}

/// The parts of a date without its time.
struct DateParts
{
    QStringList numbers = {};
    int month = 0; ///< if it is named
};

/// Nothing if there is a word that dates do not have.
std::optional<DateParts> partsOf(const QString& text)
{
    static const QRegularExpression Part(QStringLiteral("\\d+|[^\\d\\W]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    DateParts parts;
    const QString folded = foldedText(
        QString(text).replace(QRegularExpression(QStringLiteral("[年月日]")), QStringLiteral(" ")));
    for (auto all = Part.globalMatch(folded); all.hasNext();) {
        const QString part = all.next().captured();
        if (part.front().isDigit()) {
            parts.numbers.append(part);
            continue;
        }
        const auto word = dateWords().constFind(part);
        if (word == dateWords().constEnd())
            return std::nullopt;
        parts.month = *word > 0 ? *word : parts.month;
    }
    return parts;
}

QDateTime inUtc(const QDate& date, const QTime& time = QTime(0, 0))
{
    return date.isValid() && date.year() >= FirstYear ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace

EntryDates::EntryDates(const std::vector<std::string>& dates)
{
    static const QRegularExpression TwoFirst(
        QStringLiteral("^\\D{0,12}(\\d{1,2})([./-])(\\d{1,2})\\2\\d{2,4}"));
    static const QRegularExpression HalfDay(QStringLiteral("\\d\\s*[ap]\\.?m\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    bool dayFirst = false;
    bool hasHalfDays = false;
    std::size_t dayNumbers = 0;
    std::size_t count = 0;
    for (const std::string& text : dates) {
        const QString date = QString::fromStdString(text).trimmed();
        if (isNoDate(text))
            continue;
        const double number = date.toDouble();
        ++count;
        dayNumbers += number >= FirstDayNumber && number <= LastDayNumber ? 1 : 0;
        hasHalfDays = hasHalfDays || HalfDay.match(date).hasMatch();
        const QRegularExpressionMatch match = TwoFirst.match(date);
        const int one = match.captured(1).toInt();
        const int two = match.captured(3).toInt();
        dayFirst = dayFirst || one > 12;
        m_monthFirst = m_monthFirst || two > 12;
        if (m_ambiguous.empty() && match.captured(2) == u"/" && one != two)
            m_ambiguous = text;
    }
    m_areDayNumbers = count > 0 && dayNumbers == count;
    if (dayFirst || m_monthFirst || hasHalfDays)
        m_ambiguous.clear();
    m_monthFirst = !dayFirst && (m_monthFirst || hasHalfDays);
}

QDateTime EntryDates::read(const std::string& text) const
{
    QString date = QString::fromStdString(text).simplified();
    if (isNoDate(text))
        return {};
    bool isNumber = false;
    const double number = date.toDouble(&isNumber);
    static const QRegularExpression MonthOfYear(QStringLiteral("^\\d{1,2}\\.\\d{4}$"));
    if (isNumber && !MonthOfYear.match(date).hasMatch())
        return ofNumber(number);
    int zone = 0;
    const QTime time = takeTime(date, zone);
    const std::optional<DateParts> parts = partsOf(date);
    if (!parts)
        return {};
    const QDate day = parts->month > 0 ? withMonth(parts->month, parts->numbers) : ofNumbers(parts->numbers);
    const QDateTime read = inUtc(day, time);
    return read.isValid() ? read.addSecs(-zone) : read;
}

/// 2024, 20240503, 45415 and 1706956200.
QDateTime EntryDates::ofNumber(double number) const
{
    constexpr double Milliseconds = 1e11; // seconds reach this in the year 5138
    constexpr double Microseconds = 1e14;
    constexpr double Most = 1e17;
    if (!(std::abs(number) < Most)) // NaN, too
        return {};
    const auto whole = static_cast<qint64>(number);
    if (m_areDayNumbers)
        return inUtc(QDate(1899, 12, 30).addDays(whole));
    if (number >= FirstYear && number <= LastYear)
        return inUtc(QDate(static_cast<int>(number), 1, 1));
    if (const QDate day = QDate::fromString(QString::number(whole), QStringLiteral("yyyyMMdd"));
        day.isValid() && day.year() >= FirstYear && day.year() <= LastYear)
        return inUtc(day);
    if (number < 1e8)
        return {};
    const double milliseconds = number > Microseconds   ? number / 1000.0
                                : number > Milliseconds ? number
                                                        : number * 1000.0;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

/// "2024-05-03", "3.5.2024", "5/3/24", "2024-05", "05/2024".
QDate EntryDates::ofNumbers(const QStringList& numbers) const
{
    if (numbers.size() == 1)
        return isYear(numbers[0]) ? QDate(numbers[0].toInt(), 1, 1) : QDate();
    if (numbers.size() == 2) {
        const bool yearFirst = isYear(numbers[0]);
        const QString& year = numbers[yearFirst ? 0 : 1];
        return isYear(year) ? QDate(year.toInt(), numbers[yearFirst ? 1 : 0].toInt(), 1) : QDate();
    }
    if (numbers.size() != 3)
        return {};
    const int one = numbers[0].toInt();
    const int two = numbers[1].toInt();
    const int three = numbers[2].toInt();
    if (isYear(numbers[0]))
        return {one, two, three};
    if (numbers[2].size() != 4 && numbers[2].size() != 2)
        return {};
    const int year = fullYear(numbers[2]);
    return m_monthFirst ? QDate(year, one, two) : QDate(year, two, one);
}

bool isNoDate(const std::string& text)
{
    static const QStringList None =
        QStringLiteral("|-|--|—|0|-1|null|none|nan|nat|n/a|na|never|unknown|0000-00-00|?").split(u'|');
    return None.contains(QString::fromStdString(text).trimmed().toLower());
}

} // namespace autorec
