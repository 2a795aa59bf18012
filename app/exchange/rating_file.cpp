// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_file.h"

#include "app/exchange/entry_date.h"
#include "app/exchange/file_scale.h"
#include "app/exchange/filed_film.h"
#include "app/exchange/personal_files.h"
#include "app/exchange/personal_table.h"
#include "core/base/error.h"

#include <algorithm>
#include <set>

namespace autorec {

namespace {

constexpr const char* NotRated = "not rated";

[[noreturn]] void rejectFile(const std::filesystem::path& file, bool namesFilms)
{
    throw Error(ErrorCode::DamagedFile, file, {},
                std::string("there are no ratings in it") + (namesFilms ? ", only films" : "") +
                    ". Choose the ratings that IMDb, Letterboxd, Trakt or another film "
                    "site exported, or a file "
                    "whose header names the columns title,year,rating or movie_id,rating.");
}

/// The columns of a record as they stand in the file, more or less.
std::string textOf(const TextRecord& record)
{
    std::string text;
    for (const std::string& value : record.fields)
        text += (text.empty() ? "" : ",") + value;
    return text;
}

bool namesWatchlist(const std::string& text)
{
    const QString name = QString::fromStdString(text).toCaseFolded().remove(u' ').remove(u'-').remove(u'_');
    return name.contains(u"watchlist") || name == u"plantowatch" || name == u"planned" || name == u"ptw" ||
           name == u"wanttowatch" || name == u"wishlist";
}

/// An unquoted comma in a title or a rating moves the columns behind it.
bool hasMoreFields(const TextRecord& record, const PersonalLayout& layout)
{
    const auto width = static_cast<std::ptrdiff_t>(layout.width);
    return std::any_of(record.fields.begin() + std::min<std::ptrdiff_t>(width, std::ssize(record.fields)),
                       record.fields.end(), [](const std::string& value) { return !value.empty(); });
}

/// True if the record is of the user; of all users if none is named.
bool isOfUser(const PersonalTable& table, const TextRecord& record, const std::string& user)
{
    return user.empty() || table.layout.user == PersonalLayout::None ||
           fieldOf(record, table.layout.user) == user;
}

/// Reads the records of one table.
class TableReading
{
public:
    /// `file` is what messages call the table.
    TableReading(const PersonalTable& table, std::string file, const StarsRange& range, const QString& user,
                 RatingFile& result)
        : m_table(table)
        , m_file(std::move(file))
        , m_layout(table.layout)
        , m_result(result)
        , m_dates(valuesOf(table, table.layout.date))
        , m_laterDates(valuesOf(table, table.layout.laterDate))
        , m_range(range)
        , m_isWatchlist(namesWatchlist(table.file))
        , m_user(user.toStdString())
    {
    }

    void readAll()
    {
        for (const TextRecord& record : m_table.records) {
            if (const char* problem = isOfUser(m_table, record, m_user) ? add(record) : nullptr)
                m_result.skipped[problem].add(m_file, record.line, textOf(record));
        }
        if (!m_layout.otherRatings.empty())
            m_result.notes.push_back("The ratings are those of the column " + m_layout.starsName +
                                     ". There are ratings in " + m_layout.otherRatings + ", too.");
        if (m_hasZeros)
            m_result.notes.emplace_back(
                "Zeros may mean that a film was not rated, and were left out. If they are "
                "ratings, say the scale, such as --ratings-scale 0,10.");
        if (m_hasAmbiguousDates)
            m_result.notes.push_back("Dates such as " + m_dates.ambiguous() +
                                     " are read with the day first.");
    }

private:
    static std::vector<std::string> valuesOf(const PersonalTable& table, int column)
    {
        std::vector<std::string> values;
        values.reserve(table.records.size());
        for (const TextRecord& record : table.records)
            values.push_back(fieldOf(record, column));
        return values;
    }

    /// Nothing if the record is not rated; a problem in `problem` if the rating cannot be read.
    std::optional<double> starsIn(const TextRecord& record, const char*& problem)
    {
        const std::string text = fieldOf(record, m_layout.stars);
        const std::optional<FiledStars> filed = filedStars(text);
        std::optional<double> stars;
        if (m_layout.areThumbs) {
            const std::optional<FiledStars> older = filedStars(fieldOf(record, m_layout.otherStars));
            stars = filed ? starsOfThumbs(filed->value) : std::nullopt;
            if (!stars && older)
                stars = starsOf(*older, {0.5, 5.0});
        } else if (filed) {
            stars = starsOf(*filed, m_range);
        } else if (text.empty() && m_layout.otherStars != PersonalLayout::None) {
            const std::optional<FiledStars> other = filedStars(fieldOf(record, m_layout.otherStars));
            stars = other ? starsOf(*other, {0.5, m_layout.otherHighest}) : std::nullopt;
        }
        const bool isZeroForNone =
            filed && filed->value <= 0.0 && (m_layout.areThumbs || m_layout.zeroIsNone);
        if (!stars)
            problem = text.empty() || isZeroForNone ? NotRated : "no rating that could be read";
        m_hasZeros = m_hasZeros || (!stars && filed && filed->value == 0.0 && !isZeroForNone);
        return stars;
    }

    /// Adds the rating of a record, or returns why it has none.
    const char* add(const TextRecord& record)
    {
        if (hasMoreFields(record, m_layout))
            return "more fields than the header names";
        FiledRating rating = filedFilm(record, m_layout);
        rating.file = m_file;
        rating.line = record.line;
        if (rating.kind == EntryKind::Other || (rating.kind == EntryKind::Part && !m_layout.idsAreOwn))
            return "not a film";
        const char* problem = nullptr;
        const std::optional<double> stars = starsIn(record, problem);
        const bool isUnrated = problem == NotRated;
        const bool hasFilm = !rating.film.title.isEmpty() || !rating.film.imdbId.isEmpty() ||
                             !rating.tmdbId.isEmpty() || rating.movieId;
        if (isUnrated && hasFilm && (m_isWatchlist || namesWatchlist(fieldOf(record, m_layout.status)))) {
            m_result.watchlist.push_back(std::move(rating));
            return nullptr;
        }
        if (problem)
            return problem;
        if (!hasFilm)
            return "no film";
        rating.stars = *stars;
        rating.rated = dateOf(record);
        m_result.ratings.push_back(std::move(rating));
        return nullptr;
    }

    /// Counts dates that cannot be read.
    QDateTime dateOf(const TextRecord& record)
    {
        const std::string text = fieldOf(record, m_layout.date);
        QDateTime date = m_dates.read(text);
        m_hasAmbiguousDates = m_hasAmbiguousDates || (date.isValid() && !m_dates.ambiguous().empty());
        if (!date.isValid())
            date = m_laterDates.read(fieldOf(record, m_layout.laterDate));
        if (!date.isValid() && !isNoDate(text))
            m_result.unreadDates.add(m_file, record.line, text);
        return date;
    }

    const PersonalTable& m_table;
    std::string m_file;
    const PersonalLayout& m_layout;
    RatingFile& m_result;
    EntryDates m_dates;
    EntryDates m_laterDates;
    StarsRange m_range;
    bool m_isWatchlist;
    bool m_hasAmbiguousDates = false;
    bool m_hasZeros = false;
    std::string m_user;
};

/// The tables of a file that were recognised; the names of those without ratings.
struct Tables
{
    std::vector<PersonalTable> meant;
    std::vector<std::string> withoutRatings;
    bool nameFilms = false;
};

Tables tablesOf(std::vector<PersonalFile> files)
{
    Tables tables;
    const bool isOne = files.size() == 1;
    for (PersonalFile& file : files) {
        PersonalTable table;
        try {
            table = personalTable(file.name, file.content);
        } catch (const Error&) {
            if (isOne)
                throw;
        }
        tables.nameFilms = tables.nameFilms || table.layout.namesFilms();
        if (table.layout.namesFilms() && (table.layout.hasRatings() || namesWatchlist(file.name)))
            tables.meant.push_back(std::move(table));
        else
            tables.withoutRatings.push_back(file.name);
        file.content.clear();
    }
    return tables;
}

bool isRated(const TextRecord& record, const PersonalLayout& layout)
{
    return filedStars(fieldOf(record, layout.stars)) || filedStars(fieldOf(record, layout.otherStars));
}

/// Whose ratings a table has. A value of its own in each of many records names no people.
std::set<std::string> usersOf(const PersonalTable& table)
{
    constexpr std::size_t Many = 10;
    std::set<std::string> users;
    std::size_t count = 0;
    for (const TextRecord& record : table.records) {
        const std::string user = fieldOf(record, table.layout.user);
        if (user.empty() || !table.layout.hasRatings() || !isRated(record, table.layout))
            continue;
        ++count;
        users.insert(user);
    }
    return count > Many && users.size() == count ? std::set<std::string>() : users;
}

QStringList usersOf(const std::vector<PersonalTable>& tables)
{
    std::set<std::string> users;
    for (const PersonalTable& table : tables)
        users.merge(usersOf(table));
    QStringList names;
    for (const std::string& user : users)
        names.append(QString::fromStdString(user));
    return names;
}

std::string joined(const std::vector<std::string>& names)
{
    constexpr std::size_t Most = 8;
    std::string text;
    for (std::size_t k = 0; k < std::min(names.size(), Most); ++k)
        text += (k == 0 ? "" : ", ") + names[k];
    return names.size() > Most ? text + " and " + std::to_string(names.size() - Most) + " more" : text;
}

std::string someOf(const QStringList& users)
{
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(users.size()));
    for (const QString& user : users)
        names.push_back(user.toStdString());
    return joined(names);
}

void noteFiles(const Tables& tables, RatingFile& result)
{
    std::vector<std::string> read;
    read.reserve(tables.meant.size());
    for (const PersonalTable& table : tables.meant)
        read.push_back(table.file);
    std::string note = "Read " + joined(read);
    if (!tables.withoutRatings.empty())
        note += "; left out, without ratings: " + joined(tables.withoutRatings);
    result.notes.push_back(note + ".");
}

void readTables(const Tables& tables, const RatingFileOptions& options, RatingFile& result)
{
    const bool areSeveral = tables.meant.size() + tables.withoutRatings.size() > 1;
    if (areSeveral)
        noteFiles(tables, result);
    const FileScales scales(tables.meant, options.scale,
                            [](const PersonalTable& table, const TextRecord& record) {
                                return table.layout.hasRatings() && !table.layout.areThumbs &&
                                       !hasMoreFields(record, table.layout);
                            });
    for (const PersonalTable& table : tables.meant) {
        const bool hasScale = table.layout.hasRatings() && !table.layout.areThumbs;
        const std::optional<FileScales::Scale> scale =
            hasScale ? scales.of(table.layout) : FileScales::Scale{};
        if (!scale) {
            result.isScaleUnknown = true;
            return;
        }
        if (hasScale) {
            result.scale = scale->range;
            result.scaleIsGuess = result.scaleIsGuess || scale->isGuess;
        }
        TableReading(table, areSeveral ? table.file : std::string(), scale->range, options.user, result)
            .readAll();
        result.notes.insert(result.notes.end(), table.notes.begin(), table.notes.end());
        if (table.layout.hasRatings())
            result.origin = table.layout.origin;
        if (table.layout.areThumbs)
            result.notes.emplace_back("Thumbs are not stars: two thumbs up are read as 5 stars, one as 4 and "
                                      "thumbs down as 2.");
    }
}

RatingFile readRatings(const std::filesystem::path& file, const RatingFileOptions& options)
{
    const Tables tables = tablesOf(personalFiles(file));
    if (tables.meant.empty())
        rejectFile(file, tables.nameFilms);
    RatingFile result{.origin = tables.meant.front().layout.origin};
    const QStringList users = usersOf(tables.meant);
    if (!options.user.isEmpty() && !users.contains(options.user))
        throw Error(ErrorCode::InvalidArgument,
                    users.isEmpty() ? "it does not say whose ratings these are. Leave the user out."
                                    : "it has no ratings by " + options.user.toStdString() +
                                          ". Choose one of " + someOf(users) + ".");
    if (options.user.isEmpty() && users.size() > 1) {
        result.users = users;
        return result;
    }
    readTables(tables, options, result);
    if (result.isScaleUnknown)
        return RatingFile{.origin = result.origin, .isScaleUnknown = true};
    if (result.ratings.empty() && result.watchlist.empty() && result.skipped.empty())
        rejectFile(file, false);
    return result;
}

} // namespace

RatingFile readPersonalRatings(const std::filesystem::path& file, const RatingFileOptions& options)
{
    try {
        return readRatings(file, options);
    } catch (const Error& error) {
        if (!error.file().empty())
            throw;
        throw Error(error.code(), file, {}, error.message(), error.detail());
    }
}

void requireAnswers(const RatingFile& file, const std::filesystem::path& path)
{
    if (!file.users.isEmpty())
        throw Error(ErrorCode::InvalidArgument, path, {},
                    "it has the ratings of " + std::to_string(file.users.size()) +
                        " people. Say whose are meant with --user: " + someOf(file.users) + ".");
    if (file.isScaleUnknown)
        throw Error(ErrorCode::InvalidArgument, path, {},
                    "its ratings do not tell their scale. Say the lowest and the highest rating that can be "
                    "given, such as --ratings-scale 0,10.");
}

} // namespace autorec
