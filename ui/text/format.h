// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// The text that tables show for a missing value: an en dash.
QString missingText();

/// A rating that was given: "4½", "3", and "3.7" off the scale of half stars.
QString starsText(double stars);

/// A number of stars that was computed: "4.2".
QString decimalStarsText(double stars);

/// How far a number of stars may be off: "± 0.6".
QString deviationText(double stars);

/// A difference between numbers of stars: "+0.31", "−0.08".
QString signedStarsText(double stars);

/// A number of stars that is compared with others of its kind: "0.83".
QString preciseStarsText(double stars);

/// "12%" for 0.12, and "12.3%" with a decimal.
QString percentText(double share, int decimals = 0);

/// "1,682".
QString countText(std::size_t count);

/// "1 rating", "356 ratings".
QString ratingCountText(std::size_t count);

/// "1 film", "12 films".
QString filmCountText(std::size_t count);

/// "1979", or missingText for 0.
QString yearText(int year);

/// The day of a rating, in seconds since 1970, or missingText for 0.
QString dayText(std::uint32_t time);

/// A genre of a data set in the person's language; as the data set has it where it is not one of MovieLens'.
QString genreName(const std::string& genre);

/// The genres as the data set names them.
QStringList sourceGenres(const std::vector<std::string>& genres);

/// "Comedy, Drama", or missingText where none are listed.
QString genresText(const std::vector<std::string>& genres);

/// "Alien (1979)", and "Alien" where the year is unknown.
QString titleWithYear(const QString& title, int year);

/// The note that is shown wherever a number was computed from simulated ratings.
QString simulatedText();

} // namespace autorec
