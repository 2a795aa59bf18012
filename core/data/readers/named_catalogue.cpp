// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/named_catalogue.h"

#include "core/base/text.h"
#include "core/data/readers/catalogue_columns.h"
#include "core/data/readers/catalogue_records.h"
#include "core/data/readers/tag_counts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unordered_map>

namespace autorec {

namespace {

constexpr std::uintmax_t LargestTable = std::uintmax_t{1} << 29;

/// A film as a table lists it.
struct ListedFilm
{
    std::vector<std::string> ids; ///< in the order of the table's id columns
    Movie movie;                  ///< without its id
};

struct FilmLink
{
    std::string id;
    std::string imdb;
    std::string tmdb;
};

struct CatalogueTable
{
    const SourceFile* file;
    CatalogueColumns columns;
    std::vector<ListedFilm> films = {};
    std::vector<FilmLink> links = {};
};

/// "862" of "862" and "862.0"; empty for anything but a number.
std::string tmdbIdOf(std::string_view text)
{
    std::int64_t number = 0;
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    return parseNumber(text, number) && number > 0 ? std::to_string(number) : std::string();
}

/// "tt0114709" of "tt0114709", "0114709", "114709" and "114709.0".
std::string imdbIdOf(std::string_view text)
{
    constexpr std::size_t FewestDigits = 7;
    if (text.starts_with("tt"))
        text.remove_prefix(2);
    std::string digits = tmdbIdOf(text);
    if (digits.empty())
        return {};
    digits.insert(0, FewestDigits - std::min(FewestDigits, digits.size()), '0');
    return "tt" + digits;
}

/// "&amp;" and its like as characters.
std::string withoutEntities(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> Entities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#039;", "'"}, {"&amp;", "&"}}};
    for (const auto& [entity, character] : Entities) {
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    }
    return text;
}

/// True for a name that says what is listed. One file among any others, opened by itself, takes titles from
/// such files only.
bool isCatalogueName(const SourceFile& file)
{
    constexpr std::array Parts{"movie", "film",     "item", "title",   "book",  "anime",
                               "link",  "metadata", "meta", "product", "user",  "people",
                               "tag",   "game",     "song", "joke",    "artist"};
    std::string name = file.fileName();
    std::transform(name.begin(), name.end(), name.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return std::any_of(Parts.begin(), Parts.end(),
                       [&name](const char* part) { return name.find(part) != std::string::npos; });
}

/// True for "ml.item" beside "ml.inter" and "ml.train.inter".
bool isOfTheSet(const std::string& table, const std::string& ratings)
{
    return ratings.starts_with(table.substr(0, table.rfind('.') + 1));
}

/// The tables in the folder of the ratings, or in the one that holds it.
std::vector<CatalogueTable> tablesBeside(const Import& import)
{
    constexpr std::size_t FilesTried = 200;
    const std::string folder = import.ratings.front()->folder();
    const std::string outer =
        folder.empty() ? folder : folder.substr(0, folder.find_last_of('/', folder.size() - 2) + 1);
    std::vector<CatalogueTable> tables;
    std::size_t tried = 0;
    const bool isOneOfMany = import.source.candidates().size() < import.source.files().size();
    for (const SourceFile& file : import.source.files()) {
        const bool isNear = file.folder() == folder || file.folder() == outer;
        const bool isOfRecBole = file.name.ends_with(".item") || file.name.ends_with(".user");
        if (!isNear || file.size > LargestTable ||
            (isOfRecBole ? !isOfTheSet(file.fileName(), import.ratings.front()->fileName())
                         : isOneOfMany && !isCatalogueName(file)) ||
            std::find(import.ratings.begin(), import.ratings.end(), &file) != import.ratings.end())
            continue;
        if (++tried > FilesTried)
            break;
        if (auto columns = CatalogueColumns::of(import.source.beginningOf(file)))
            tables.push_back({&file, std::move(*columns)});
    }
    return tables;
}

ListedFilm filmOf(const std::vector<std::string>& fields, const CatalogueColumns& columns)
{
    ListedFilm film;
    for (const int id : columns.ids)
        film.ids.emplace_back(fieldAt(fields, id));
    std::string_view title = fieldAt(fields, columns.title);
    if (title.empty())
        title = fieldAt(fields, columns.otherTitle);
    film.movie = listedMovie({}, withoutEntities(std::string(title)),
                             anyGenres(fieldAt(fields, columns.genres), columns.genresAreWords));
    if (film.movie.year == 0)
        film.movie.year = yearIn(fieldAt(fields, columns.year));
    film.movie.imdbId = imdbIdOf(fieldAt(fields, columns.imdb));
    film.movie.tmdbId = tmdbIdOf(fieldAt(fields, columns.tmdb));
    return film;
}

void readListedPerson(const std::vector<std::string>& fields, const CatalogueColumns& columns,
                      DatasetBuilder& builder)
{
    const std::optional<SourceId> user = SourceId::parse(fieldAt(fields, columns.user));
    double age = 0.0;
    if (!parseNumber(fieldAt(fields, columns.age), age) || !(age >= 1.0 && age <= 120.0))
        age = 0.0;
    if (user)
        builder.setDemographics(*user, {static_cast<int>(age), std::string(fieldAt(fields, columns.gender)),
                                        std::string(fieldAt(fields, columns.occupation))});
}

/// Reads all tables in one pass.
void readTables(const Import& import, std::vector<CatalogueTable>& tables, TagCounts& tags)
{
    std::vector<std::unique_ptr<CatalogueRecords>> records;
    std::vector<LineReader> readers;
    for (CatalogueTable& table : tables) {
        const CatalogueColumns& columns = table.columns;
        const auto use = [&](const std::vector<std::string>& fields) {
            if (columns.kind == CatalogueColumns::Kind::Titles)
                table.films.push_back(filmOf(fields, columns));
            else if (columns.kind == CatalogueColumns::Kind::Links)
                table.links.push_back({std::string(fieldAt(fields, columns.ids.front())),
                                       imdbIdOf(fieldAt(fields, columns.imdb)),
                                       tmdbIdOf(fieldAt(fields, columns.tmdb))});
            else if (columns.kind == CatalogueColumns::Kind::People)
                readListedPerson(fields, columns, import.builder);
            else if (const std::optional<SourceId> id = SourceId::parse(fieldAt(fields, columns.ids.front())))
                tags.add(*id, fieldAt(fields, columns.tag));
        };
        records.push_back(std::make_unique<CatalogueRecords>(*table.file, columns.separator,
                                                             columns.fewestFields(), import.builder, use));
        readers.push_back(
            {table.file, [taker = records.back().get()](const FileLine& line) { taker->take(line); }});
    }
    readLines(import, readers);
    for (const std::unique_ptr<CatalogueRecords>& table : records)
        table->finish();
}

/// The place in a table's ids of the column that names the most rated films; nothing if none names any.
struct MatchingColumn
{
    std::size_t place = 0;
    std::size_t matches = 0;
};

std::optional<MatchingColumn> matchingColumn(const CatalogueTable& table, const HeaderNames& ratings,
                                             DatasetBuilder& builder)
{
    const int asked = ratings.movie();
    std::optional<MatchingColumn> best;
    for (std::size_t place = 0; place < table.columns.ids.size(); ++place) {
        const std::string& name = table.columns.names[static_cast<std::size_t>(table.columns.ids[place])];
        if (!CatalogueColumns::canBelongTogether(ratings, name))
            continue;
        const auto count = std::count_if(table.films.begin(), table.films.end(), [&](const ListedFilm& film) {
            const std::optional<SourceId> id = SourceId::parse(film.ids[place]);
            return id && builder.findMovie(*id);
        });
        auto matches = static_cast<std::size_t>(count);
        const bool hasSameName =
            asked != HeaderNames::None && ratings.names[static_cast<std::size_t>(asked)] == name;
        if (matches > 0 && (!best || (hasSameName ? 2 * matches : matches) > best->matches))
            best = MatchingColumn{place, matches};
    }
    return best;
}

/// Adds what is not yet known of a film.
void complete(Movie& movie, const Movie& listed)
{
    if (movie.year == 0)
        movie.year = listed.year;
    if (movie.genres.empty())
        movie.genres = listed.genres;
    if (movie.imdbId.empty())
        movie.imdbId = listed.imdbId;
    if (movie.tmdbId.empty())
        movie.tmdbId = listed.tmdbId;
}

/// Films with a text for an id are titled by that if the ratings have no title.
bool hasTitle(const SourceId& id, DatasetBuilder& builder)
{
    return builder.isListed(id) && builder.findMovie(id)->title != id.text();
}

/// `addUnrated`: films that nobody rated, too.
void addFilm(const SourceId& id, Movie listed, bool addUnrated, DatasetBuilder& builder)
{
    if (listed.imdbId.empty() && id.text().starts_with("tt"))
        listed.imdbId = imdbIdOf(id.text());
    if (hasTitle(id, builder)) {
        complete(*builder.findMovie(id), listed);
    } else if (!listed.title.empty() && (addUnrated || builder.findMovie(id))) {
        listed.id = id;
        builder.addMovie(std::move(listed));
    }
}

/// Adds the titles of tables that name the films by the ratings' ids. Returns the files that gave some.
std::vector<const SourceFile*> addTitles(std::vector<CatalogueTable>& tables, const HeaderNames& ratings,
                                         DatasetBuilder& builder)
{
    std::vector<std::pair<MatchingColumn, CatalogueTable*>> matching;
    for (CatalogueTable& table : tables) {
        if (const std::optional<MatchingColumn> column = matchingColumn(table, ratings, builder))
            matching.emplace_back(*column, &table);
    }
    std::sort(matching.begin(), matching.end(), [](const auto& a, const auto& b) {
        return a.first.matches != b.first.matches ? a.first.matches > b.first.matches
                                                  : a.second->file->name < b.second->file->name;
    });
    std::vector<const SourceFile*> used;
    for (auto& [column, table] : matching) {
        for (ListedFilm& film : table->films) {
            if (const std::optional<SourceId> id = SourceId::parse(film.ids[column.place]))
                addFilm(*id, std::move(film.movie), used.empty(), builder);
        }
        used.push_back(table->file);
    }
    return used;
}

/// Films of tables without the ratings' ids, by their ids at TMDB and IMDb.
class FilmsByLink
{
public:
    explicit FilmsByLink(const std::vector<CatalogueTable>& tables)
    {
        for (const CatalogueTable& table : tables) {
            if (!table.columns.ids.empty())
                continue;
            for (const ListedFilm& film : table.films) {
                m_films.try_emplace(film.movie.tmdbId, &film.movie, table.file);
                m_films.try_emplace(film.movie.imdbId, &film.movie, table.file);
            }
        }
        m_films.erase(std::string());
    }

    bool isEmpty() const { return m_films.empty(); }
    /// Null if there is none; remembers which table it is in.
    const Movie* find(const FilmLink& link)
    {
        for (const std::string& id : {link.tmdb, link.imdb}) {
            const auto found = m_films.find(id);
            if (found == m_films.end())
                continue;
            m_file = found->second.second;
            return found->second.first;
        }
        return nullptr;
    }
    const SourceFile* fileOfLast() const { return m_file; }

private:
    std::unordered_map<std::string, std::pair<const Movie*, const SourceFile*>> m_films;
    const SourceFile* m_file = nullptr;
};

/// Adds ids of IMDb and TMDB, and the titles that they lead to. Returns the files that gave titles.
std::vector<const SourceFile*> addLinks(const std::vector<CatalogueTable>& tables, bool hasTitles,
                                        DatasetBuilder& builder)
{
    FilmsByLink films(tables);
    std::vector<const SourceFile*> used;
    for (const CatalogueTable& table : tables) {
        bool gaveTitles = false;
        for (const FilmLink& link : table.links) {
            const std::optional<SourceId> id = SourceId::parse(link.id);
            const Movie* film = id && !films.isEmpty() ? films.find(link) : nullptr;
            if (film && !hasTitle(*id, builder)) {
                addFilm(*id, *film, !hasTitles, builder);
                gaveTitles = true;
            }
            Movie* movie = id ? builder.findMovie(*id) : nullptr;
            if (!movie)
                continue;
            movie->imdbId = link.imdb.empty() ? movie->imdbId : link.imdb;
            movie->tmdbId = link.tmdb.empty() ? movie->tmdbId : link.tmdb;
        }
        if (gaveTitles && std::find(used.begin(), used.end(), films.fileOfLast()) == used.end())
            used.push_back(films.fileOfLast());
        if (gaveTitles)
            used.push_back(table.file);
    }
    return used;
}

void noteTitles(const std::vector<CatalogueTable>& tables, const std::vector<const SourceFile*>& used,
                const HeaderNames& ratings, DatasetBuilder& builder)
{
    std::string names;
    for (const SourceFile* file : used)
        names.append(names.empty() ? "" : ", ").append(file->fileName());
    if (!used.empty()) {
        builder.report().notes.push_back("Titles are from " + names + ".");
        return;
    }
    for (const CatalogueTable& table : tables) {
        if (table.columns.kind != CatalogueColumns::Kind::Titles)
            continue;
        const bool canNameThem = std::any_of(table.columns.ids.begin(), table.columns.ids.end(), [&](int id) {
            return CatalogueColumns::canBelongTogether(ratings,
                                                       table.columns.names[static_cast<std::size_t>(id)]);
        });
        builder.report().notes.push_back(
            table.columns.ids.empty()
                ? table.file->fileName() +
                      " lists films by their TMDB ids. No titles were taken from it, as no "
                      "links.csv beside it says which films of the ratings these are."
                : "No titles were taken from " + table.file->fileName() +
                      (canNameThem ? ": it lists none of the rated films by the id that the ratings have."
                                   : ": its ids are of other things than those of the ratings."));
    }
}

/// Catalogues without a header that MovieLens has: u.item, movies.dat.
void readHeaderless(const Import& import)
{
    const auto holds = [&import](const char* name, std::string_view separator, std::size_t fields) {
        const SourceFile* file = import.beside(name);
        const std::string beginning = file ? import.source.beginningOf(*file) : std::string();
        std::string_view rest(beginning);
        return file && splitText(takeLine(rest), separator).size() >= fields;
    };
    if (holds("u.item", "|", 5))
        movieLens100K.readCatalogue(import);
    if (holds("movies.dat", "::", 2))
        movieLensDat.readCatalogue(import);
}

} // namespace

void readNamedCatalogue(const Import& import)
{
    readHeaderless(import);
    std::vector<CatalogueTable> tables = tablesBeside(import);
    if (tables.empty())
        return;
    const HeaderNames ratings = HeaderNames::of(import.source.beginningOf(*import.ratings.front()));
    for (CatalogueTable& table : tables) {
        if (table.columns.ids.empty() && ratings.has({"tmdbid", "tmdb"}))
            table.columns.ids.push_back(table.columns.tmdb);
    }
    TagCounts tags;
    readTables(import, tables, tags);
    std::vector<const SourceFile*> used = addTitles(tables, ratings, import.builder);
    const std::vector<const SourceFile*> linked = addLinks(tables, !used.empty(), import.builder);
    used.insert(used.end(), linked.begin(), linked.end());
    tags.handTo(import.builder);
    noteTitles(tables, used, ratings, import.builder);
}

std::vector<std::string> anyGenres(std::string_view listed, bool areWords)
{
    std::vector<std::string> genres;
    if (!listed.starts_with('[')) {
        const std::string_view separator = listed.find('|') != std::string_view::npos   ? "|"
                                           : listed.find(',') != std::string_view::npos ? ","
                                           : listed.find(';') != std::string_view::npos ? ";"
                                           : areWords                                   ? " "
                                                                                        : "|";
        std::string joined;
        for (std::string_view part : splitText(listed, separator)) {
            part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
            joined.append(joined.empty() || part.empty() ? "" : "|").append(part);
        }
        return genresOf(joined);
    }
    // Quoted parts of JSON or of Python's text for a list; where they have names, those behind "name".
    const bool areNamed =
        listed.find("'name'") != std::string_view::npos || listed.find("\"name\"") != std::string_view::npos;
    bool isAfterName = false;
    for (std::size_t at = listed.find_first_of("'\""); at != std::string_view::npos;
         at = listed.find_first_of("'\"", at + 1)) {
        const std::size_t end = listed.find(listed[at], at + 1);
        if (end == std::string_view::npos)
            break;
        const std::string_view part = listed.substr(at + 1, end - at - 1);
        if (!areNamed || isAfterName)
            genres.emplace_back(part);
        isAfterName = areNamed && !isAfterName && part == "name";
        at = end;
    }
    return genres;
}

int yearIn(std::string_view text)
{
    constexpr std::size_t Digits = 4;
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        int year = 0;
        if (end - begin == Digits && parseNumber(text.substr(begin, Digits), year) && year >= 1800 &&
            year <= 2100)
            return year;
        begin = std::max(end, begin + 1);
    }
    return 0;
}

} // namespace autorec
