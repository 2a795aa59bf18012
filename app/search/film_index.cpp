// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/film_index.h"

#include "app/search/film_names.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace autorec {

namespace {

QString titleKey(const QString& folded, int year)
{
    return folded + u'|' + QString::number(year);
}

/// True if both have IMDb ids and these differ.
bool areDifferent(const FilmKey& a, const FilmKey& b)
{
    return !a.imdbId.isEmpty() && !b.imdbId.isEmpty() && a.imdbId != b.imdbId;
}

bool yearFits(int one, int other, int yearsOff)
{
    return one == 0 || other == 0 || std::abs(one - other) <= yearsOff;
}

/// The forms of all names of a film, and of its shorter names.
struct Forms
{
    QStringList exact;
    QStringList loose;
    QStringList shorter;

    void add(const QString& name)
    {
        const NameForms forms = NameForms::of(name);
        exact.append(forms.exact);
        loose.append(forms.loose);
    }

    static Forms of(const NamedFilm& film)
    {
        Forms forms;
        for (const QString& title : QStringList{film.film.title} + film.otherTitles) {
            if (title.isEmpty())
                continue;
            for (const QString& name : namesIn(title)) {
                forms.add(name);
                for (const QString& shortName : shortNamesOf(name))
                    forms.shorter.append(NameForms::of(shortName).loose);
            }
        }
        return forms;
    }
};

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
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        const MovieIndex movie(m);
        const FilmKey& key = m_keys.emplace_back(FilmKey::of(dataset.movie(movie)));
        keepMoreRated(m_byTitle, titleKey(key.folded, key.year), movie);
        if (!key.imdbId.isEmpty())
            keepMoreRated(m_byImdbId, key.imdbId, movie);
        const QString& tmdbId = m_tmdbIds.emplace_back(QString::fromStdString(dataset.movie(movie).tmdbId));
        if (!tmdbId.isEmpty())
            keepMoreRated(m_byTmdbId, tmdbId, movie);
        m_ratings.push_back(dataset.ratings().byMovie(movie).size());
        addNames(movie);
    }
    m_same.reserve(dataset.movieCount());
    for (std::size_t m = 0; m < dataset.movieCount(); ++m)
        m_same.emplace_back(m);
    for (std::vector<MovieIndex> copies : dataset.sameFilms().groups()) {
        sortByRatings(copies);
        for (const MovieIndex copy : copies)
            m_same[copy.value()] = copies.front();
    }
}

void FilmIndex::addNames(MovieIndex movie)
{
    const FilmKey& film = key(movie);
    if (film.title.isEmpty())
        return;
    bool isMain = true;
    for (const QString& name : namesIn(film.title)) {
        const NameForms forms = NameForms::of(name);
        m_exact.insert(forms.exact, {movie, isMain});
        m_loose.insert(forms.loose, {movie, isMain});
        for (const QString& elsewhere : namesElsewhere(forms, film.year)) {
            const NameForms other = NameForms::of(elsewhere);
            m_exact.insert(other.exact, {movie, false});
            m_loose.insert(other.loose, {movie, false});
        }
        for (const QString& shortName : shortNamesOf(name))
            m_short.insert(NameForms::of(shortName).loose, {movie, false});
        isMain = false;
    }
}

std::optional<MovieIndex> FilmIndex::find(const FilmKey& film) const
{
    if (const std::optional<MovieIndex> movie = byImdbId(film.imdbId))
        return movie;
    const auto byTitle = m_byTitle.find(titleKey(film.folded, film.year));
    if (byTitle != m_byTitle.end() && !areDifferent(film, key(*byTitle)))
        return *byTitle;
    const std::vector<MovieIndex> found = candidates({.film = film});
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::optional<MovieIndex> FilmIndex::byImdbId(const QString& imdbId) const
{
    const auto found = imdbId.isEmpty() ? m_byImdbId.end() : m_byImdbId.find(imdbId);
    return found == m_byImdbId.end() ? std::nullopt : std::optional(*found);
}

void FilmIndex::forEachLooseName(const std::function<void(const QString& form, MovieIndex movie)>& take) const
{
    for (const Names* names : {&m_loose, &m_short}) {
        for (auto name = names->cbegin(); name != names->cend(); ++name)
            take(name.key(), name->movie);
    }
}

std::vector<MovieIndex> FilmIndex::candidates(const NamedFilm& named) const
{
    if (const std::optional<MovieIndex> movie = byImdbId(named.film.imdbId))
        return {*movie};
    if (const auto byTmdb = m_byTmdbId.find(named.tmdbId);
        !named.tmdbId.isEmpty() && byTmdb != m_byTmdbId.end())
        return {*byTmdb};
    const Forms forms = Forms::of(named);
    std::vector<MovieIndex> found = this->named(m_exact, forms.exact, named.film, 0);
    if (found.empty())
        found = this->named(m_loose, forms.loose, named.film, 0);
    if (found.empty()) {
        found = this->named(m_exact, forms.exact, named.film, 1);
        std::erase_if(found, [&](MovieIndex movie) { return !sharesOtherNames(forms.exact, movie); });
    }
    const bool hasYear = named.film.year > 0;
    if (found.empty() && hasYear)
        found = this->named(m_short, forms.loose, named.film, 0);
    if (found.empty() && hasYear)
        found = this->named(m_loose, forms.shorter, named.film, 0);
    return found;
}

std::vector<MovieIndex> FilmIndex::named(const Names& names, const QStringList& forms, const FilmKey& film,
                                         int yearsOff) const
{
    std::vector<MovieIndex> main;
    std::vector<MovieIndex> all;
    for (const QString& form : forms) {
        const auto [begin, end] = names.equal_range(form);
        for (auto name = begin; name != end; ++name) {
            const FilmKey& other = key(name->movie);
            if (!yearFits(film.year, other.year, yearsOff) || areDifferent(film, other))
                continue;
            all.push_back(name->movie);
            if (name->isMain && form == forms.front())
                main.push_back(name->movie);
        }
    }
    std::vector<MovieIndex>& best = main.empty() ? all : main;
    for (MovieIndex& movie : best)
        movie = same(movie);
    sortByRatings(best);
    best.erase(std::unique(best.begin(), best.end()), best.end());
    return best;
}

bool FilmIndex::sharesOtherNames(const QStringList& forms, MovieIndex movie) const
{
    const QSet<QString> distinct(forms.begin(), forms.end());
    if (distinct.size() < 2 || namesIn(key(movie).title).size() < 2)
        return true;
    return std::count_if(distinct.begin(), distinct.end(),
                         [&](const QString& form) { return hasName(m_exact, form, movie); }) >= 2;
}

bool FilmIndex::hasName(const Names& names, const QString& form, MovieIndex movie)
{
    const auto [begin, end] = names.equal_range(form);
    return std::any_of(begin, end, [movie](const Name& name) { return name.movie == movie; });
}

void FilmIndex::sortByRatings(std::vector<MovieIndex>& movies) const
{
    std::sort(movies.begin(), movies.end(), [this](MovieIndex a, MovieIndex b) {
        return std::pair(m_ratings[b.value()], a) < std::pair(m_ratings[a.value()], b);
    });
    movies.erase(std::unique(movies.begin(), movies.end()), movies.end());
}

bool FilmIndex::agrees(const NamedFilm& named, MovieIndex movie) const
{
    const FilmKey& known = key(movie);
    const QString& tmdbId = m_tmdbIds[movie.value()];
    if (!named.film.imdbId.isEmpty() && !known.imdbId.isEmpty())
        return named.film.imdbId == known.imdbId;
    if (!named.tmdbId.isEmpty() && !tmdbId.isEmpty())
        return named.tmdbId == tmdbId;
    if (named.film.title.isEmpty() || known.title.isEmpty())
        return true;
    if (!yearFits(named.film.year, known.year, 1))
        return false;
    const Forms forms = Forms::of(named);
    const auto isNamed = [&](const QString& form) {
        return hasName(m_loose, form, movie) || hasName(m_short, form, movie);
    };
    const auto isLonger = [&](const QString& form) { return hasName(m_loose, form, movie); };
    return std::any_of(forms.loose.begin(), forms.loose.end(), isNamed) ||
           std::any_of(forms.shorter.begin(), forms.shorter.end(), isLonger);
}

} // namespace autorec
