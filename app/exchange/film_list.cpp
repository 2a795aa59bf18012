// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/film_list.h"

#include "app/exchange/filed_film.h"
#include "app/exchange/personal_files.h"
#include "app/exchange/personal_table.h"
#include "app/exchange/rating_import.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace autorec {

namespace {

/// A list of Letterboxd's export begins with the list's own name and date; its films follow.
std::string withoutListHead(std::string text)
{
    const std::size_t head = text.find("Letterboxd list export");
    const std::size_t films = text.find("\nPosition,");
    return head < 4 && films != std::string::npos ? text.substr(films + 1) : text; // 3: a byte order mark
}

std::vector<FiledRating> filmsOfTable(const PersonalTable& table)
{
    std::vector<FiledRating> films;
    films.reserve(table.records.size());
    for (const TextRecord& record : table.records) {
        FiledRating film = filedFilm(record, table.layout);
        film.line = record.line;
        if (film.kind == EntryKind::Film)
            films.push_back(std::move(film));
    }
    return films;
}

/// "Alien (1979)" of "3. Alien, 1979".
QString titleOfLine(QString line)
{
    static const QRegularExpression Number(QStringLiteral("^\\s*(?:\\d{1,3}[.)]\\s+|[-*•]\\s+)"));
    static const QRegularExpression Year(QStringLiteral("\\s*[,;\\t]\\s*\\(?((?:18|19|20)\\d\\d)\\)?\\s*$"));
    line.remove(Number);
    return line.replace(Year, QStringLiteral(" (\\1)")).trimmed();
}

std::vector<FiledRating> filmsOfLines(std::string_view text)
{
    static const QStringList Headings{QStringLiteral("title"), QStringLiteral("titles"),
                                      QStringLiteral("name"),  QStringLiteral("film"),
                                      QStringLiteral("films"), QStringLiteral("movie")};
    std::vector<FiledRating> films;
    Lines lines(text);
    std::string_view line;
    for (std::size_t number = 1; lines.next(line); ++number) {
        const QString title =
            titleOfLine(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
        if (title.isEmpty() || (films.empty() && Headings.contains(title.toLower())))
            continue;
        FiledRating& film = films.emplace_back();
        film.film = FilmKey::of(listedMovie(0, title.toStdString()));
        film.line = number;
    }
    return films;
}

/// A table of one column is a text of titles, one of which may look like a header.
std::vector<FiledRating> filmsOf(const PersonalFile& file)
{
    const std::string text = withoutListHead(textOfFile(file.content).text);
    try {
        const PersonalTable table = personalTable(file.name, text);
        if (table.layout.namesFilms() && table.layout.width != 1)
            return filmsOfTable(table);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw;
    }
    return filmsOfLines(text);
}

QString nameOfListed(const FiledRating& film)
{
    const FilmKey& key = film.film;
    if (key.title.isEmpty())
        return key.imdbId.isEmpty() ? film.tmdbId : key.imdbId;
    return key.year > 0 ? QStringLiteral("%1 (%2)").arg(key.title).arg(key.year) : key.title;
}

std::string someMissing(const QStringList& names)
{
    constexpr qsizetype Most = 5;
    return names.mid(0, Most).join(QStringLiteral(", ")).toStdString() + (names.size() > Most ? ", …" : "");
}

} // namespace

std::vector<FiledRating> readFilmList(const std::filesystem::path& file)
{
    std::vector<FiledRating> films;
    for (const PersonalFile& each : personalFiles(file)) {
        const std::vector<FiledRating> found = filmsOf(each);
        films.insert(films.end(), found.begin(), found.end());
    }
    if (films.empty())
        throw Error(ErrorCode::DamagedFile, file, {},
                    "it names no film. Choose a table with a column of titles, a list that Letterboxd "
                    "exported, or a text with a title on each line.");
    return films;
}

ListedFilms listedFilms(const std::filesystem::path& file, const Dataset& dataset, const FilmIndex& films)
{
    RatingFile list;
    list.ratings = readFilmList(file);
    const RatingImport import = matchRatings(list, dataset, films);
    ListedFilms listed;
    listed.films.reserve(import.matched.size());
    for (const MatchedRating& match : import.matched)
        listed.films.push_back(match.candidates.front());
    std::sort(listed.films.begin(), listed.films.end());
    for (const auto* missing : {&import.unmatched, &import.ambiguous}) {
        for (const MatchedRating& match : *missing)
            listed.missing.append(nameOfListed(match.rating));
    }
    if (listed.films.empty())
        throw Error(ErrorCode::InvalidArgument, file, {},
                    "none of its " + std::to_string(listed.count()) + " films is in " + dataset.name() +
                        ": " + someMissing(listed.missing) + ".");
    return listed;
}

} // namespace autorec
