// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_columns.h"

#include "app/exchange/column_name.h"
#include "app/exchange/column_values.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace autorec {

namespace {

constexpr int None = PersonalLayout::None;
using enum ColumnWord;

/// A column that may be the one that is looked for; the highest rank counts.
struct Candidate
{
    int column = None;
    int rank = 0;
};

/// How well the name of a column says that it holds the person's ratings; 0 if it does not.
int starsRank(const ColumnName& name)
{
    const bool isOwn = name.has(Own);
    const bool namesStars = name.has(Stars) || (name.highest > 0.0 && name.hasOnly({Filler, Rated, Own}));
    if (name.has(Thumbs))
        return name.has(Noise) ? 0 : 1000;
    if (name.has(Noise) || name.has(Released) || name.has(Seen) || (name.has(Others) && !isOwn) ||
        name.has(Link) || name.has(Filed) || (name.has(Date) && !namesStars) ||
        (name.has(Date) && name.has(Rated) && !isOwn && name.highest == 0.0))
        return 0;
    if (isOwn && (namesStars || name.has(Rated)))
        return 900;
    if (name.has(User) && namesStars)
        return 800;
    if (!name.words.isEmpty() && name.hasOnly({Own}))
        return 700;
    if (namesStars && name.hasOnly({Stars, Filler, Rated}))
        return 600 + (name.highest > 0.0 ? 50 : 0) - std::max(0, name.placeOf(Stars)) / 2;
    if (namesStars && !name.has(Id) && !name.has(Title) && !name.has(Year))
        return 400;
    if (namesStars && name.has(Title) && !name.has(Original))
        return 400;
    return name.words.size() == 2 && name.words.last() == u"rated" ? 300 : 0;
}

/// How well the name of a column says that it holds when the film was watched or rated.
int dateRank(const ColumnName& name)
{
    if (name.has(Released) || name.has(Noise) || name.has(Year) || name.has(Own) || name.has(Others))
        return 0;
    if (name.has(Seen) && name.hasOnly({Seen, Date, Rated, Filler, User, Title, Filed}))
        return name.has(Date) ? 900 : name.has(Rated) ? 750 : 850;
    if (name.has(Rated) && name.has(Date))
        return 800;
    if (name.has(Date) && name.hasOnly({Date, Filler, Title}))
        return 700;
    if (name.words.size() == 1 && name.words.front() == u"rated")
        return 650;
    return name.has(Filed) && name.hasOnly({Filed, Date, Filler}) ? 600 : 0;
}

/// Finds columns by their names and values.
class Header
{
public:
    Header(const std::vector<std::string>& names, std::span<const TextRecord> records)
        : m_texts(names)
        , m_records(records)
    {
        m_names.reserve(names.size());
        for (const std::string& name : names)
            m_names.push_back(ColumnName::of(name));
    }

    /// What the file calls the column.
    const std::string& text(int column) const { return m_texts[static_cast<std::size_t>(column)]; }
    const ColumnName& at(int column) const { return m_names[static_cast<std::size_t>(column)]; }
    bool has(const char* joined) const { return find(joined) != None; }

    /// The first of several names that there is.
    int find(const char* names) const
    {
        for (const QString& name : QString::fromUtf8(names).split(u' ')) {
            const auto found =
                std::find_if(m_names.begin(), m_names.end(),
                             [&name](const ColumnName& column) { return column.joined == name; });
            if (found != m_names.end())
                return static_cast<int>(found - m_names.begin());
        }
        return None;
    }

    /// The columns with a rank above 0, the best first.
    template <class Rank> std::vector<Candidate> ranked(const Rank& rank) const
    {
        std::vector<Candidate> candidates;
        for (std::size_t k = 0; k < m_names.size(); ++k) {
            if (const int of = rank(m_names[k]); of > 0)
                candidates.push_back({static_cast<int>(k), of});
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.rank != b.rank ? a.rank > b.rank : a.column < b.column;
        });
        return candidates;
    }

    ColumnSample sample(int column) const { return ColumnSample::of(m_records, column); }

private:
    const std::vector<std::string>& m_texts;
    std::vector<ColumnName> m_names;
    std::span<const TextRecord> m_records;
};

struct Origin
{
    const char* name;
    const char* column; ///< that tells it
    double highest;
};

constexpr std::array<Origin, 9> Origins{{{"Letterboxd", "letterboxduri", 5.0},
                                         {"Trakt", "traktid", 10.0},
                                         {"Trakt", "traktrating", 10.0},
                                         {"Trakt", "trakt", 10.0},
                                         {"Simkl", "simklid", 10.0},
                                         {"Simkl", "simkl", 10.0},
                                         {"Kinopoisk", "мояоценка", 10.0},
                                         {"Douban", "个人评分", 5.0},
                                         {"Netflix", "thumbsvalue", 0.0}}};

void findOrigin(PersonalLayout& layout, const Header& header)
{
    layout.origin = QStringLiteral("CSV");
    if (header.has("const") && layout.stars != None && header.at(layout.stars).has(Own)) {
        layout.origin = QStringLiteral("IMDb");
        layout.highest = 10.0;
        layout.idsAreOwn = true;
        return;
    }
    if (header.has("tmdbid") && header.has("yourrating") && header.has("daterated")) {
        layout.origin = QStringLiteral("TMDB");
        layout.highest = 10.0;
        return;
    }
    if (header.has("movieid") && header.has("averagerating")) {
        layout.origin = QStringLiteral("MovieLens");
        layout.highest = 5.0;
        return;
    }
    if (header.has("uservote") && header.has("globalrating")) {
        layout.origin = QStringLiteral("Filmweb");
        layout.highest = 10.0;
        return;
    }
    if (header.has("imdbid") && header.has("rating") && header.has("rated") && header.has("title")) {
        layout.highest = 5.0; // our own export
        return;
    }
    for (const Origin& origin : Origins) {
        if (header.has(origin.column)) {
            layout.origin = QString::fromLatin1(origin.name);
            layout.highest = origin.highest;
            return;
        }
    }
}

/// Names the columns of ratings whose names say no less that they are the person's: "Rating Tom", "Rating
/// Anna".
void nameOthers(PersonalLayout& layout, const Header& header, const std::vector<Candidate>& candidates)
{
    constexpr int Bare = 500; // names that say less have other words, too
    const auto chosen = std::find_if(candidates.begin(), candidates.end(),
                                     [&layout](const Candidate& one) { return one.column == layout.stars; });
    for (const Candidate& other : candidates) {
        const bool isAsGood =
            other.rank == chosen->rank && chosen->rank < Bare && other.column != layout.stars;
        if (isAsGood && header.sample(other.column).areRatings())
            layout.otherRatings += (layout.otherRatings.empty() ? "" : ", ") + header.text(other.column);
    }
    layout.starsName = header.text(layout.stars);
}

/// Takes the first column that is named as the person's ratings and holds ratings. Where a row of it is
/// empty, another column of that name on another scale ("Rating", "Rating10") is used.
void findStars(PersonalLayout& layout, const Header& header)
{
    const std::vector<Candidate> candidates = header.ranked(starsRank);
    if (candidates.empty())
        return;
    const auto holdsRatings = [&header](const Candidate& one) {
        return header.sample(one.column).areRatings();
    };
    const auto best = std::find_if(candidates.begin(), candidates.end(), holdsRatings);
    layout.stars = (best == candidates.end() ? candidates.front() : *best).column;
    const ColumnName& name = header.at(layout.stars);
    layout.areThumbs = name.has(Thumbs);
    for (const Candidate& other : candidates) {
        const ColumnName& otherName = header.at(other.column);
        const bool standsIn = layout.areThumbs ? otherName.words.contains(QStringLiteral("star"))
                                               : otherName.words == name.words;
        if (other.column != layout.stars && standsIn && layout.otherStars == None)
            layout.otherStars = other.column;
    }
    nameOthers(layout, header, candidates);
    if (layout.otherStars != None) {
        constexpr double Five = 5.0;
        const double named = header.at(layout.otherStars).highest;
        layout.otherHighest = named > 0.0                                        ? named
                              : header.sample(layout.otherStars).greatest > Five ? 2.0 * Five
                                                                                 : Five;
    }
}

void takeScale(PersonalLayout& layout, const Header& header)
{
    if (layout.stars == None || header.at(layout.stars).highest == 0.0)
        return;
    const ColumnName& name = header.at(layout.stars);
    layout.isScaleNamed = true;
    layout.highest = name.highest;
    layout.lowest = name.lowest;
    layout.namesLowest = name.namesLowest;
}

bool isTitle(const ColumnName& name)
{
    return name.has(Title) && name.hasOnly({Title, Original, Filler});
}

/// A name without words for the film beside a column of films may be a person's.
void findTitles(PersonalLayout& layout, const Header& header)
{
    const std::vector<Candidate> titles = header.ranked([](const ColumnName& name) {
        constexpr int Most = 200;
        return !isTitle(name) ? 0 : Most - name.placeOf(Title) - (name.has(Original) ? Most / 2 : 0);
    });
    for (const Candidate& candidate : titles) {
        const bool isBareName = header.at(candidate.column).joined == u"name";
        const ColumnSample sample = header.sample(candidate.column);
        if (layout.title == None && isBareName && titles.size() > 1 && sample.isRepeated())
            layout.user = candidate.column;
        else if (layout.title == None)
            layout.title = candidate.column;
        else if (!sample.areNumbers())
            layout.otherTitles.push_back(candidate.column);
    }
    // "Name" and "Film": the one whose values come again names people.
    for (const int other : layout.otherTitles) {
        if (header.at(other).joined == u"name" && header.sample(other).isRepeated())
            layout.user = other;
    }
    std::erase(layout.otherTitles, layout.user);
}

int idColumn(const Header& header, const char* site, const char* names)
{
    const std::vector<Candidate> candidates = header.ranked([&](const ColumnName& name) {
        const bool isId = name.words.contains(QString::fromLatin1(site)) &&
                          name.hasOnly({Others, Id, Filler, Title, Date}) && !name.has(Stars);
        const bool isNamed = QString::fromLatin1(names).split(u' ').contains(name.joined);
        return isNamed || (isId && name.has(Id)) ? 2 : isId ? 1 : 0;
    });
    for (const Candidate& candidate : candidates) {
        if (candidate.rank == 2 || !header.sample(candidate.column).areScores())
            return candidate.column;
    }
    return None;
}

int addressColumn(const Header& header)
{
    const std::vector<Candidate> candidates = header.ranked([](const ColumnName& name) {
        return name.has(Link) && !name.has(Noise) ? 2 : name.hasOnly({Id, Others}) && name.has(Id) ? 1 : 0;
    });
    int best = None;
    std::size_t most = 0;
    for (const Candidate& candidate : candidates) {
        const std::size_t ids = header.sample(candidate.column).ids;
        if (best == None || ids > most) {
            best = candidate.column;
            most = ids;
        }
    }
    return best;
}

void findFilmColumns(PersonalLayout& layout, const Header& header)
{
    const auto first = [&header](const auto& is) {
        const std::vector<Candidate> all =
            header.ranked([&is](const ColumnName& name) { return is(name) ? 1 : 0; });
        return all.empty() ? None : all.front().column;
    };
    findTitles(layout, header);
    layout.year = first([](const ColumnName& name) {
        return name.has(Year) && name.hasOnly({Year, Released, Filler, Title, Date});
    });
    layout.released = first([](const ColumnName& name) {
        return name.has(Released) && !name.has(Year) && name.hasOnly({Released, Date, Filler, Title});
    });
    layout.type =
        header.find("titletype type mediatype itemtype contenttype titeltyp titelart typedetitre "
                    "typedutitre tipodetitolo tipotitolo tipodetitulo tipo typ тип kategoria category");
    layout.firstAired = header.find("firstairdate firstaired");
    layout.imdbId = idColumn(header, "imdb", "const tconst imdbid imdbtt imdbcode imdbtconst");
    layout.tmdbId = idColumn(header, "tmdb", "tmdbid themoviedbid moviedbid tmdbmovieid themoviedatabaseid");
    if (layout.tmdbId == None && header.has("voteaverage"))
        layout.tmdbId = header.find("id");
    layout.movieId = header.find("movieid movielensid");
    layout.address = addressColumn(header);
}

/// The best named column whose values are dates; without one, the best named, so that its values are told.
void findDates(PersonalLayout& layout, const Header& header)
{
    constexpr int Certain = 700;
    const std::vector<Candidate> candidates = header.ranked(dateRank);
    for (const Candidate& candidate : candidates) {
        if (candidate.column == layout.stars || !header.sample(candidate.column).hasDates())
            continue;
        if (layout.date == None)
            layout.date = candidate.column;
        else if (layout.laterDate == None)
            layout.laterDate = candidate.column;
    }
    if (layout.date == None && !candidates.empty() && candidates.front().rank >= Certain &&
        candidates.front().column != layout.stars && header.at(candidates.front().column).has(Date))
        layout.date = candidates.front().column;
}

void findUser(PersonalLayout& layout, const Header& header)
{
    const std::vector<Candidate> candidates = header.ranked([](const ColumnName& name) {
        const bool isBy =
            name.words.size() == 2 && name.words.last() == u"by" && (name.has(Seen) || name.has(Rated));
        const bool isPerson = name.has(Person) && name.hasOnly({Person, Id, Title, Link, Filler, Date});
        return isBy || isPerson ? 1 : 0;
    });
    for (const Candidate& candidate : candidates) {
        if (candidate.column != layout.stars)
            layout.user = candidate.column;
        if (layout.user == candidate.column)
            return;
    }
}

} // namespace

PersonalLayout PersonalLayout::of(const std::vector<std::string>& names, std::span<const TextRecord> records)
{
    const Header header(names, records);
    PersonalLayout layout;
    layout.width = names.size();
    findStars(layout, header);
    findOrigin(layout, header);
    takeScale(layout, header);
    findFilmColumns(layout, header);
    findDates(layout, header);
    findUser(layout, header);
    layout.status = header.find("watchlist status userstatus list");
    return layout;
}

int knownColumns(const std::vector<std::string>& header)
{
    const PersonalLayout layout = PersonalLayout::of(header);
    if (!layout.namesFilms())
        return 0;
    std::set<int> known(layout.otherTitles.begin(), layout.otherTitles.end());
    for (const int column :
         {layout.title, layout.year, layout.released, layout.stars, layout.type, layout.imdbId, layout.tmdbId,
          layout.movieId, layout.address, layout.date, layout.user})
        known.insert(column);
    known.erase(PersonalLayout::None);
    return static_cast<int>(known.size());
}

} // namespace autorec
