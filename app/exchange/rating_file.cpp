// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_file.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "core/data/column_layout.h"

#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

using Fields = std::vector<std::string>;

/// The place of each column, by default none.
struct Columns
{
    int title = ColumnLayout::None;
    int year = ColumnLayout::None;
    int stars = ColumnLayout::None;
    int type = ColumnLayout::None;
    int imdbId = ColumnLayout::None;
    int tmdbId = ColumnLayout::None;
    int movieId = ColumnLayout::None;
};

struct Layout
{
    QString origin;
    Columns columns;
    bool isOfTen;
};

Layout layoutOf(const Fields& header)
{
    const auto find = [&header](auto... names) { return columnNamed(header, {names...}); };
    const auto has = [&find](auto... names) { return find(names...) != ColumnLayout::None; };
    Columns columns{.title = find("title"),
                    .year = find("year"),
                    .stars = find("rating"),
                    .type = find("titletype", "type"),
                    .imdbId = find("imdbid"),
                    .tmdbId = find("tmdbid")};
    if (has("const"))
        columns.imdbId = find("const");
    if (has("const") && has("yourrating", "yourated")) { // "IMDb Rating" is everybody's
        columns.stars = find("yourrating", "yourated");
        return {QStringLiteral("IMDb"), columns, true};
    }
    if (has("letterboxduri")) {
        columns.title = find("name");
        return {QStringLiteral("Letterboxd"), columns, false};
    }
    if (has("traktid", "traktrating"))
        return {QStringLiteral("Trakt"), columns, true};
    columns.title = find("title", "name");
    columns.stars = find("rating", "stars");
    columns.movieId = find("movieid");
    return {QStringLiteral("CSV"), columns, false};
}

/// IMDb and Trakt list series, episodes and games, too.
bool isFilm(std::string_view type)
{
    const QString name = QString::fromUtf8(QByteArrayView(type)).toCaseFolded().remove(u' ');
    return !name.contains(u"series") && !name.contains(u"episode") && !name.contains(u"game") &&
           !name.contains(u"podcast") && name != u"show" && name != u"season";
}

/// The next record; it has several lines if a quoted field has line ends.
bool nextRecord(Lines& lines, std::string& record, Fields& fields)
{
    constexpr int MostLines = 1000;
    std::string_view line;
    if (!lines.next(line))
        return false;
    record = line;
    for (int more = 0; !parseCsvRecord(record, fields) && more < MostLines && lines.next(line); ++more)
        record.append("\n").append(line);
    return true;
}

FilmKey filmOf(const Fields& fields, const Columns& columns)
{
    Movie movie = listedMovie(0, fieldAt(fields, columns.title));
    std::int64_t year = 0;
    if (parseNumber(fieldAt(fields, columns.year), year) && year > 0 && year < 10000)
        movie.year = static_cast<int>(year);
    const std::string_view imdbId = fieldAt(fields, columns.imdbId);
    movie.imdbId = imdbId.starts_with("tt") ? imdbId : std::string_view();
    return FilmKey::of(movie);
}

/// Adds the rating of a record, or returns why it has none.
const char* addRating(const Fields& fields, const Columns& columns, std::size_t line, RatingFile& result)
{
    const std::string_view stars = fieldAt(fields, columns.stars);
    float value = 0.0F;
    if (!isFilm(fieldAt(fields, columns.type)))
        return "not a film";
    if (stars.empty())
        return "not rated";
    if (!parseNumber(stars, value) || !std::isfinite(value) || value <= 0.0F || value > 10.0F)
        return "no rating that could be read";
    FiledRating rating{.film = filmOf(fields, columns),
                       .tmdbId = QString::fromUtf8(QByteArrayView(fieldAt(fields, columns.tmdbId))),
                       .stars = static_cast<double>(value),
                       .line = line};
    rating.movieId = SourceId::parse(fieldAt(fields, columns.movieId));
    if (rating.film.title.isEmpty() && rating.film.imdbId.isEmpty() && !rating.movieId)
        return "no film";
    result.ratings.push_back(std::move(rating));
    return nullptr;
}

/// Brings ratings to half stars.
void rescale(std::vector<FiledRating>& ratings, bool isOfTen)
{
    const bool halves = isOfTen || std::any_of(ratings.begin(), ratings.end(),
                                               [](const FiledRating& rating) { return rating.stars > 5.0; });
    for (FiledRating& rating : ratings) {
        const double halfStars = halves ? rating.stars : 2.0 * rating.stars;
        rating.stars = std::clamp(std::round(halfStars), 1.0, 10.0) / 2.0;
    }
}

[[noreturn]] void rejectFile(const std::filesystem::path& file)
{
    throw Error(ErrorCode::DamagedFile, file, 1,
                "there are no ratings in it. Choose the ratings that IMDb, Letterboxd or Trakt exported, or "
                "a file whose header names the columns title,year,rating or movie_id,rating.");
}

/// Spreadsheets write UTF-16 with a byte order mark; text that is neither that nor UTF-8 is Latin-1.
std::string utf8TextOf(const std::filesystem::path& file)
{
    std::string text = readTextFile(file);
    const auto encoding = QStringConverter::encodingForData(text);
    if (encoding && *encoding != QStringConverter::Utf8)
        text = QString(QStringDecoder(*encoding).decode(text)).toStdString();
    if (text.find('\0') != std::string::npos)
        rejectFile(file);
    return isUtf8(text) ? text : latin1ToUtf8(text);
}

} // namespace

RatingFile readPersonalRatings(const std::filesystem::path& file)
{
    const std::string text = utf8TextOf(file);
    Lines lines(text);
    std::string record;
    Fields fields;
    nextRecord(lines, record, fields);
    const Layout layout = layoutOf(fields);
    const Columns& columns = layout.columns;
    const bool namesFilms = columns.title != ColumnLayout::None || columns.imdbId != ColumnLayout::None ||
                            columns.movieId != ColumnLayout::None;
    if (columns.stars == ColumnLayout::None || !namesFilms)
        rejectFile(file);
    RatingFile result{.origin = layout.origin};
    for (std::size_t line = lines.number() + 1; nextRecord(lines, record, fields);
         line = lines.number() + 1) {
        const char* problem = record.empty() ? nullptr : addRating(fields, columns, line, result);
        if (problem)
            result.skipped[problem].add(file.filename().string(), line, record);
    }
    rescale(result.ratings, layout.isOfTen);
    return result;
}

} // namespace autorec
