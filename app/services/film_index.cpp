#include "app/services/film_index.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

namespace autorec {

namespace {

/// The fewest typing errors that make `typed` of a beginning of `word` (optimal string alignment); `most` + 1
/// where it takes more than `most`.
int errorsTo(QStringView word, QStringView typed, int most)
{
    constexpr std::size_t Longest = 40;
    const auto length = static_cast<int>(typed.size());
    const auto end = static_cast<std::size_t>(length);
    if (end > Longest)
        return most + 1;
    std::array<int, Longest + 1> before{};
    std::array<int, Longest + 1> last{};
    std::array<int, Longest + 1> row{};
    std::iota(last.begin(), last.end(), 0);
    int fewest = length;
    const auto letters = std::min<qsizetype>(word.size(), length + most);
    for (qsizetype w = 1; w <= letters; ++w) {
        row[0] = static_cast<int>(w);
        for (int t = 1; t <= length; ++t) {
            const auto at = static_cast<std::size_t>(t);
            const int wrong = word[w - 1] == typed[t - 1] ? 0 : 1;
            row[at] = std::min({row[at - 1] + 1, last[at] + 1, last[at - 1] + wrong});
            if (w > 1 && t > 1 && word[w - 1] == typed[t - 2] && word[w - 2] == typed[t - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        fewest = std::min(fewest, row[end]);
        if (*std::min_element(row.begin(), row.begin() + length + 1) > most)
            break;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(fewest, most + 1);
}

QString titleKey(const QString& folded, int year)
{
    return folded + u'|' + QString::number(year);
}

} // namespace

FilmIndex::FilmIndex(const Dataset& dataset)
{
    const auto keepMoreRated = [&dataset](QHash<QString, MovieIndex>& map, const QString& key,
                                          MovieIndex movie) {
        const auto found = map.find(key);
        if (found == map.end() ||
            dataset.ratings().byMovie(movie).size() > dataset.ratings().byMovie(*found).size())
            map.insert(key, movie);
    };
    m_keys.reserve(dataset.movieCount());
    m_searchTexts.reserve(dataset.movieCount());
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        const MovieIndex movie(m);
        const FilmKey& key = m_keys.emplace_back(FilmKey::of(dataset.movie(movie)));
        m_searchTexts.push_back(foldedText(key.title) + u' ' +
                                (key.year > 0 ? QString::number(key.year) : QString()));
        for (const QString& word : m_searchTexts.back().split(u' ', Qt::SkipEmptyParts))
            m_words.push_back(word);
        keepMoreRated(m_byTitle, titleKey(key.folded, key.year), movie);
        if (!key.imdbId.isEmpty())
            keepMoreRated(m_byImdbId, key.imdbId, movie);
        const QString tmdbId = QString::fromStdString(dataset.movie(movie).tmdbId);
        if (!tmdbId.isEmpty())
            keepMoreRated(m_byTmdbId, tmdbId, movie);
        m_byTitleAlone.insert(key.folded, movie);
        m_ratings.push_back(dataset.ratings().byMovie(movie).size());
    }
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

QStringList FilmIndex::spellings(const QString& word) const
{
    constexpr qsizetype LongEnoughForOne = 4;
    constexpr qsizetype LongEnoughForTwo = 8;
    const bool isThere = std::any_of(m_words.begin(), m_words.end(),
                                     [&word](const QString& known) { return known.contains(word); });
    if (isThere || word.size() < LongEnoughForOne)
        return {word};
    for (int errors = 1; errors <= (word.size() < LongEnoughForTwo ? 1 : 2); ++errors) {
        QStringList alike;
        for (const QString& known : m_words) {
            if (errorsTo(known, word, errors) <= errors)
                alike.append(known);
        }
        if (!alike.isEmpty())
            return alike;
    }
    return {word};
}

std::optional<MovieIndex> FilmIndex::find(const FilmKey& film) const
{
    const auto byId = film.imdbId.isEmpty() ? m_byImdbId.end() : m_byImdbId.find(film.imdbId);
    if (byId != m_byImdbId.end())
        return *byId;
    const auto byTitle = m_byTitle.find(titleKey(film.folded, film.year));
    if (byTitle == m_byTitle.end())
        return std::nullopt;
    const QString& itsId = key(*byTitle).imdbId;
    const bool isAnotherFilm = !film.imdbId.isEmpty() && !itsId.isEmpty() && itsId != film.imdbId;
    return isAnotherFilm ? std::nullopt : std::optional(*byTitle);
}

std::vector<MovieIndex> FilmIndex::candidates(const FilmKey& film, const QString& tmdbId) const
{
    if (const auto byImdb = m_byImdbId.find(film.imdbId);
        !film.imdbId.isEmpty() && byImdb != m_byImdbId.end())
        return {*byImdb};
    if (const auto byTmdb = m_byTmdbId.find(tmdbId); !tmdbId.isEmpty() && byTmdb != m_byTmdbId.end())
        return {*byTmdb};
    if (film.folded.isEmpty())
        return {};
    for (const int yearsOff : {0, 1}) {
        std::vector<MovieIndex> found;
        for (const MovieIndex movie : m_byTitleAlone.values(film.folded)) {
            const FilmKey& other = key(movie);
            const bool yearFits =
                film.year == 0 || other.year == 0 || std::abs(other.year - film.year) <= yearsOff;
            const bool isAnother =
                !film.imdbId.isEmpty() && !other.imdbId.isEmpty() && other.imdbId != film.imdbId;
            if (yearFits && !isAnother)
                found.push_back(movie);
        }
        std::sort(found.begin(), found.end(), [this](MovieIndex a, MovieIndex b) {
            return std::pair(m_ratings[b.value()], a) < std::pair(m_ratings[a.value()], b);
        });
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace autorec
