#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace autorec {

/// What a table shows where there is no value: an en dash.
QString missingText();

/// A rating that was given: "4½", "3", and "3.7" off the scale of half stars.
QString starsText(double stars);

/// A number of stars that was computed: "4.2".
QString decimalStarsText(double stars);

/// "1,682".
QString countText(std::size_t count);

/// "1 rating", "356 ratings".
QString ratingCountText(std::size_t count);

/// "1 film", "12 films".
QString filmCountText(std::size_t count);

/// "1979", or missingText for 0.
QString yearText(int year);

/// "Comedy, Drama", or missingText where none are listed.
QString genresText(const std::vector<std::string>& genres);

/// "Alien (1979)", and "Alien" where the year is unknown.
QString titleWithYear(const QString& title, int year);

/// "▲ 3" for places up, "▼ 1" for down; empty for none.
QString placesMovedText(int placesUp);

/// The note that stands wherever a number was computed from simulated ratings.
QString simulatedText();

} // namespace autorec
