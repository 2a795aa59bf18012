// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_import.h"

#include "core/base/error.h"

#include <cstdlib>
#include <map>

namespace autorec {

namespace {

/// "Alien (1979)", or an id.
std::string nameOf(const FiledRating& rating)
{
    const FilmKey& film = rating.film;
    if (!film.title.isEmpty())
        return film.title.toStdString() + (film.year > 0 ? " (" + std::to_string(film.year) + ")" : "");
    if (!film.imdbId.isEmpty())
        return film.imdbId.toStdString();
    return rating.movieId ? "movie_id " + rating.movieId->text() : "TMDB id " + rating.tmdbId.toStdString();
}

bool hasOnlyMovieId(const FiledRating& rating)
{
    return rating.movieId && rating.film.title.isEmpty() && rating.film.imdbId.isEmpty() &&
           rating.tmdbId.isEmpty();
}

/// Two ratings of one film.
struct Twice
{
    bool nextCounts;    ///< the one that is filed behind the other
    const char* reason; ///< why the other does not
};

Twice compared(const FiledRating& next, const FiledRating& kept)
{
    if (!next.rated.isValid() || !kept.rated.isValid())
        return {true, "rated more than once, without dates to compare; the last in the file counts"};
    if (next.rated == kept.rated)
        return {true, "rated more than once on one date; the last in the file counts"};
    return {next.rated > kept.rated, "rated again later"};
}

/// Matches the ratings of one file.
class Matching
{
public:
    Matching(const RatingFile& file, const Dataset& dataset, const FilmIndex& films,
             const HandMatches& byHand)
        : m_file(file)
        , m_dataset(dataset)
        , m_films(films)
        , m_byHand(byHand)
        , m_movieIdsCount(areMovieIdsOfDataset())
    {
    }

    RatingImport result()
    {
        m_import.origin = m_file.origin;
        m_import.skipped = m_file.skipped;
        m_import.unreadDates = m_file.unreadDates;
        m_import.notes = m_file.notes;
        m_import.scale = m_file.scale;
        m_import.scaleIsGuess = m_file.scaleIsGuess;
        m_import.users = m_file.users;
        m_import.isScaleUnknown = m_file.isScaleUnknown;
        if (!m_movieIdsCount)
            m_import.notes.push_back("The movie ids in the file are not those of " + m_dataset.name() +
                                     ": films are matched by their other ids and titles.");
        for (const FiledRating& rating : m_file.ratings)
            add({rating, candidatesOf(rating)});
        for (const FiledRating& wanted : m_file.watchlist)
            m_import.watchlist.push_back({wanted, candidatesOf(wanted)});
        return std::move(m_import);
    }

private:
    /// False if most rows that also say which film they mean say another than their movie id, or most of
    /// several bare ids are unknown.
    bool areMovieIdsOfDataset() const
    {
        constexpr std::size_t FewestBare = 4;
        std::size_t agreeing = 0;
        std::size_t contradicted = 0;
        std::size_t bare = 0;
        std::size_t unknown = 0;
        for (const FiledRating& rating : m_file.ratings) {
            if (!rating.movieId)
                continue;
            const std::optional<MovieIndex> movie = m_dataset.findMovie(*rating.movieId);
            if (hasOnlyMovieId(rating)) {
                ++bare;
                unknown += movie ? 0 : 1;
            } else {
                ++(movie && m_films.agrees(rating.named(), *movie) ? agreeing : contradicted);
            }
        }
        return contradicted <= agreeing && (bare < FewestBare || 2 * unknown <= bare);
    }

    std::vector<MovieIndex> candidatesOf(const FiledRating& rating)
    {
        if (const auto hand = m_byHand.find(matchKey(rating)); hand != m_byHand.end()) {
            if (const std::optional<MovieIndex> movie = m_films.find(*hand))
                return {*movie};
        }
        if (rating.kind != EntryKind::Film) {
            const std::optional<MovieIndex> movie = m_films.byImdbId(rating.film.imdbId);
            return movie ? std::vector{*movie} : std::vector<MovieIndex>();
        }
        if (const std::optional<MovieIndex> movie = byMovieId(rating))
            return {*movie};
        std::vector<MovieIndex> movies = m_films.candidates(rating.named());
        if (!rating.tmdbId.isEmpty() && movies.size() == 1 && isOtherFilm(rating, movies.front())) {
            contradict(rating, "TMDB id " + rating.tmdbId.toStdString(), movies.front());
            NamedFilm named = rating.named();
            named.tmdbId.clear();
            return m_films.candidates(named);
        }
        return movies;
    }

    /// True for a movie that was found by a TMDB id alone, while title and year of the row name another film.
    /// Unless the row says that it is a film, which a show with that id is not, a year apart is enough. A
    /// title in another language is no other film.
    bool isOtherFilm(const FiledRating& rating, MovieIndex movie) const
    {
        NamedFilm named = rating.named();
        named.tmdbId.clear();
        if (named.film.title.isEmpty() || !named.film.imdbId.isEmpty() || m_films.agrees(named, movie))
            return false;
        const int year = m_films.key(movie).year;
        const bool isYearsApart =
            !rating.isSaidFilm && named.film.year > 0 && year > 0 && std::abs(named.film.year - year) > 1;
        return isYearsApart || !m_films.candidates(named).empty();
    }

    void contradict(const FiledRating& rating, const std::string& id, MovieIndex movie)
    {
        m_import.contradicted.add(rating.file, rating.line,
                                  id + " is " + m_dataset.movie(movie).title + ", the row says " +
                                      nameOf(rating));
    }

    std::optional<MovieIndex> byMovieId(const FiledRating& rating)
    {
        const std::optional<MovieIndex> movie =
            rating.movieId ? m_dataset.findMovie(*rating.movieId) : std::nullopt;
        if (!movie || (hasOnlyMovieId(rating) && !m_movieIdsCount))
            return std::nullopt;
        if (m_films.agrees(rating.named(), *movie))
            return movie;
        contradict(rating, "movie_id " + rating.movieId->text(), *movie);
        return std::nullopt;
    }

    void add(const MatchedRating& match)
    {
        if (match.candidates.empty() && match.rating.kind != EntryKind::Film)
            skip("not a film", match.rating);
        else if (match.candidates.empty())
            addTo(m_import.unmatched, matchKey(match.rating), match);
        else if (match.candidates.size() > 1)
            addTo(m_import.ambiguous, matchKey(match.rating), match);
        else
            addTo(m_import.matched, QString::number(match.candidates.front().value()), match);
    }

    /// Of several ratings of a film, keeps the latest. The same rating stands in several files of one export;
    /// only another one is left out.
    void addTo(std::vector<MatchedRating>& ratings, const QString& film, const MatchedRating& match)
    {
        const auto [place, isNew] = m_places.try_emplace({&ratings, film}, ratings.size());
        if (isNew) {
            ratings.push_back(match);
            return;
        }
        MatchedRating& kept = ratings[place->second];
        const auto [nextCounts, reason] = compared(match.rating, kept.rating);
        if (match.rating.stars != kept.rating.stars)
            skip(reason, nextCounts ? kept.rating : match.rating);
        if (nextCounts)
            kept = match;
    }

    void skip(const char* reason, const FiledRating& rating)
    {
        m_import.skipped[reason].add(rating.file, rating.line, nameOf(rating));
    }

    const RatingFile& m_file;
    const Dataset& m_dataset;
    const FilmIndex& m_films;
    const HandMatches& m_byHand;
    bool m_movieIdsCount;
    RatingImport m_import;
    std::map<std::pair<const void*, QString>, std::size_t> m_places; ///< by list and film
};

std::string placeOf(const std::string& file, std::size_t line)
{
    return (file.empty() ? "" : file + ", ") + "line " + std::to_string(line);
}

/// "3 (ratings.csv, line 4: Alien,1979,; …)".
std::string countAndExamples(const SkippedLines& lines)
{
    std::string text = std::to_string(lines.count) + " (";
    for (std::size_t k = 0; k < lines.examples.size(); ++k) {
        const SkippedLines::Example& example = lines.examples[k];
        text += (k == 0 ? "" : "; ") + placeOf(example.file, example.line) + ": " + example.text;
    }
    return text + (lines.count > lines.examples.size() ? "; …)" : ")");
}

/// "of 10", "from -5 to 5".
std::string scaleText(const StarsRange& scale)
{
    const auto number = [](double value) { return QString::number(value).toStdString(); };
    return scale.first < 0.0 ? "from " + number(scale.first) + " to " + number(scale.second)
                             : "of " + number(scale.second);
}

/// Why nothing matched, in the order of what is most likely.
std::string reasonsOf(const RatingImport& import)
{
    std::string reasons;
    const std::vector<std::string> notes = importNotes(import);
    for (std::size_t k = 0; k < notes.size(); ++k) {
        constexpr std::size_t Longest = 600;
        if (k > 0 && reasons.size() + notes[k].size() >= Longest)
            return reasons + " … and " + std::to_string(notes.size() - k) + " more.";
        reasons += " " + notes[k];
    }
    return reasons;
}

} // namespace

QString matchKey(const FiledRating& rating)
{
    const FilmKey& film = rating.film;
    if (!film.imdbId.isEmpty())
        return film.imdbId;
    if (!film.title.isEmpty())
        return film.title.toCaseFolded() + u'|' + QString::number(film.year);
    return rating.movieId ? QStringLiteral("movie|") + QString::fromStdString(rating.movieId->text())
                          : QStringLiteral("tmdb|") + rating.tmdbId;
}

RatingImport matchRatings(const RatingFile& file, const Dataset& dataset, const FilmIndex& films,
                          const HandMatches& byHand)
{
    return Matching(file, dataset, films, byHand).result();
}

std::vector<ProfileEntry> profileOf(const RatingImport& import, const Dataset& dataset)
{
    std::map<MovieIndex, float> ratings;
    for (const MatchedRating& match : import.matched)
        ratings[match.candidates.front()] = dataset.scale().clip(static_cast<float>(match.rating.stars));
    std::vector<ProfileEntry> profile;
    profile.reserve(ratings.size());
    for (const auto& [movie, stars] : ratings)
        profile.push_back({movie, stars});
    return profile;
}

std::vector<std::string> importNotes(const RatingImport& import)
{
    std::vector<std::string> notes = import.notes;
    if (import.scaleIsGuess)
        notes.push_back("The ratings are read as " + scaleText(import.scale) +
                        ". If that is wrong, say their scale, such as --ratings-scale 0,10.");
    const auto name = [&notes](const std::vector<MatchedRating>& ratings, const std::string& why) {
        for (const MatchedRating& match : ratings)
            notes.push_back(placeOf(match.rating.file, match.rating.line) + ": " + why + ": " +
                            nameOf(match.rating));
    };
    name(import.unmatched, "not matched");
    name(import.ambiguous, "not matched, it may be more films than one");
    if (import.contradicted.count > 0)
        notes.push_back("Ids that do not count, as the row names another film: " +
                        countAndExamples(import.contradicted));
    if (import.unreadDates.count > 0)
        notes.push_back("Dates that could not be read, so they do not say which rating is the latest: " +
                        countAndExamples(import.unreadDates));
    for (const auto& [reason, lines] : import.skipped)
        notes.push_back("Left out, " + reason + ": " + countAndExamples(lines));
    if (!import.watchlist.empty())
        notes.push_back("On the watchlist, which is not rated: " + std::to_string(import.watchlist.size()));
    return notes;
}

void requireMatches(const RatingImport& import, const Dataset& dataset, const std::string& file)
{
    if (!import.matched.empty())
        return;
    const std::string what = import.ratingCount() == 0
                                 ? "it has no rating that counts."
                                 : "none of its " + std::to_string(import.ratingCount()) +
                                       " films could be matched with " + dataset.name() + ".";
    throw Error(ErrorCode::InvalidArgument, std::filesystem::path(file), {}, what + reasonsOf(import));
}

} // namespace autorec
