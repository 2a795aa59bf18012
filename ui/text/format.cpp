// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <cmath>

namespace autorec {
namespace {

// For lupdate only: the genres of the MovieLens sets.
[[maybe_unused]] constexpr const char* Genres[] = {
    QT_TRANSLATE_NOOP("genre", "Action"),     QT_TRANSLATE_NOOP("genre", "Adventure"),
    QT_TRANSLATE_NOOP("genre", "Animation"),  QT_TRANSLATE_NOOP("genre", "Children"),
    QT_TRANSLATE_NOOP("genre", "Children's"), QT_TRANSLATE_NOOP("genre", "Comedy"),
    QT_TRANSLATE_NOOP("genre", "Crime"),      QT_TRANSLATE_NOOP("genre", "Documentary"),
    QT_TRANSLATE_NOOP("genre", "Drama"),      QT_TRANSLATE_NOOP("genre", "Fantasy"),
    QT_TRANSLATE_NOOP("genre", "Film-Noir"),  QT_TRANSLATE_NOOP("genre", "Horror"),
    QT_TRANSLATE_NOOP("genre", "IMAX"),       QT_TRANSLATE_NOOP("genre", "Musical"),
    QT_TRANSLATE_NOOP("genre", "Mystery"),    QT_TRANSLATE_NOOP("genre", "Romance"),
    QT_TRANSLATE_NOOP("genre", "Sci-Fi"),     QT_TRANSLATE_NOOP("genre", "Thriller"),
    QT_TRANSLATE_NOOP("genre", "War"),        QT_TRANSLATE_NOOP("genre", "Western"),
};

} // namespace

QString missingText()
{
    return QStringLiteral("–");
}

QString starsText(double stars)
{
    const double halves = std::round(stars * 2);
    if (std::abs(stars * 2 - halves) > 0.01)
        return decimalStarsText(stars);
    const int whole = static_cast<int>(halves) / 2;
    if (static_cast<int>(halves) % 2 == 0)
        return QLocale().toString(whole);
    return whole == 0 ? QStringLiteral("½") : QLocale().toString(whole) + QStringLiteral("½");
}

QString decimalStarsText(double stars)
{
    return QLocale().toString(stars, 'f', 1);
}

QString preciseStarsText(double stars)
{
    return QLocale().toString(stars, 'f', 2);
}

QString deviationText(double stars)
{
    return QStringLiteral("± %1").arg(decimalStarsText(stars));
}

QString signedStarsText(double stars)
{
    const QString size = preciseStarsText(std::abs(stars));
    if (size == preciseStarsText(0.0))
        return size;
    return (stars > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QString percentText(double share, int decimals)
{
    return QCoreApplication::translate("autorec", "%1%")
        .arg(QLocale().toString(share * 100.0, 'f', decimals));
}

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString ratingCountText(std::size_t count)
{
    const int n = static_cast<int>(count);
    return QCoreApplication::translate("autorec", "%Ln rating(s)", "", n);
}

QString filmCountText(std::size_t count)
{
    const int n = static_cast<int>(count);
    return QCoreApplication::translate("autorec", "%Ln film(s)", "", n);
}

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : missingText();
}

QString dayText(std::uint32_t time)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()).date();
    return time == 0 ? missingText() : QLocale().toString(date, QLocale::ShortFormat);
}

QString genreName(const std::string& genre)
{
    return QCoreApplication::translate("genre", genre.c_str());
}

QStringList sourceGenres(const std::vector<std::string>& genres)
{
    QStringList names;
    for (const std::string& genre : genres)
        names.append(QString::fromStdString(genre));
    return names;
}

QString genresText(const std::vector<std::string>& genres)
{
    QStringList names;
    for (const std::string& genre : genres)
        names.append(genreName(genre));
    return names.isEmpty() ? missingText() : names.join(QStringLiteral(", "));
}

QString titleWithYear(const QString& title, int year)
{
    return year > 0 ? QStringLiteral("%1 (%2)").arg(title, QString::number(year)) : title;
}

QString simulatedText()
{
    return QCoreApplication::translate("autorec", "simulated ratings");
}

} // namespace autorec
