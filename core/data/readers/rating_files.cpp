// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_files.h"

#include "core/data/column_guess.h"
#include "core/data/readers/catalogue_columns.h"
#include "core/data/readers/file_names.h"
#include "core/data/readers/file_parts.h"
#include "core/data/text_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace autorec {

namespace {

constexpr std::size_t MostParts = 1000; ///< more are films of the Netflix Prize

constexpr int PromiseOfRatings = 4;

/// How likely a file of this name holds ratings; the greater, the likelier. Words such as "movie" count
/// against it only where the name has no word for ratings: "movie-ratings.txt" is likely.
int promiseOf(const SourceFile& file)
{
    constexpr std::array Ratings{"ratings", "rating", "rates", "stars", "scores", "score", "rated"};
    constexpr std::array Likely{"reviews",      "review", "feedback", "votes",    "preferences", "combined",
                                "interactions", "inter",  "train",    "training", "ratedmovies", "data"};
    constexpr std::array Unlikely{"history",  "histories", "watched",  "watch",      "views",  "view",
                                  "clicks",   "click",     "implicit", "log",        "logs",   "events",
                                  "sample",   "samples",   "small",    "mini",       "tiny",   "copy",
                                  "backup",   "old",       "meta",     "metadata",   "tags",   "tag",
                                  "links",    "link",      "titles",   "trust",      "trusts", "watchlist",
                                  "wishlist", "genome",    "plays",    "submission", "readme"};
    constexpr std::array Subjects{"users", "user", "movies", "movie", "items", "item"};
    const std::set<std::string> words = nameWords(file.fileName());
    const bool isOfRatings = hasAnyWord(words, Ratings);
    const bool isUnlikely = hasAnyWord(words, Unlikely) || (!isOfRatings && hasAnyWord(words, Subjects)) ||
                            file.fileName().find('(') != std::string::npos; // a copy, "ratings (1).csv"
    return (isOfRatings                 ? PromiseOfRatings
            : hasAnyWord(words, Likely) ? 2
                                        : 0) -
           (isNamedAsTest(file.fileName()) ? 3 : 0) - (isUnlikely ? 2 : 0);
}

/// True for a name that speaks of the people or films of a set and of nothing else: "users.dat",
/// "BX-Books.csv"; and of whom people trust: "trust_data.txt".
bool isNamedAsCatalogue(const SourceFile& file)
{
    constexpr std::array Trust{"trust", "trusts"};
    constexpr std::array Catalogues{"users",  "user",   "people", "movies", "movie",  "films",
                                    "items",  "item",   "books",  "tags",   "titles", "links",
                                    "genres", "genome", "readme", "meta"};
    constexpr std::size_t LongestPrefix = 2;
    const std::string name = file.fileName();
    std::set<std::string> words = nameWords(name.substr(0, name.rfind('.')));
    const std::set<std::string> ending = nameWords(name.substr(std::min(name.size(), name.rfind('.'))));
    if (hasAnyWord(ending, Catalogues)) // "u.user"
        words.insert(ending.begin(), ending.end());
    std::erase_if(words, [](const std::string& word) { return word.size() <= LongestPrefix; });
    return (words.size() == 1 && hasAnyWord(words, Catalogues)) || hasAnyWord(words, Trust);
}

/// "a, b and 3 others".
std::string namesOf(const std::vector<const SourceFile*>& files)
{
    constexpr std::size_t MostNamed = 5;
    const std::size_t named = files.size() > MostNamed + 1 ? MostNamed : files.size();
    std::string text;
    for (std::size_t k = 0; k < named; ++k) {
        const bool isLast = k + 1 == files.size();
        text.append(k == 0 ? "" : isLast ? " and " : ", ").append(files[k]->name);
    }
    if (named < files.size())
        text += " and " + std::to_string(files.size() - named) + " others";
    return text;
}

/// True if the beginning of a file can be that of a part that goes on where one with that layout ends: with
/// a header of its own, or without one.
bool continues(std::string_view beginning, const ColumnLayout& layout)
{
    const std::optional<ColumnLayout> own = detectLayout(beginning);
    if (own && own->hasHeader)
        return (own->stars == ColumnLayout::None) == (layout.stars == ColumnLayout::None);
    const TextTable table = TextTable::of(beginning, layout.separator);
    if (table.rows.empty() || (layout.columns > 0 && static_cast<int>(table.columns) != layout.columns))
        return false;
    const auto isRating = [&layout](const TextTable::Fields& row) {
        return layout.stars == ColumnLayout::None || isDecimal(fieldAt(row, layout.stars));
    };
    return 2 * std::count_if(table.rows.begin(), table.rows.end(), isRating) >= std::ssize(table.rows);
}

std::vector<const SourceFile*> partsWith(const SourceFiles& source, const SourceFile& first,
                                         const std::vector<const SourceFile*>& files)
{
    const std::optional<ColumnLayout> layout = detectLayout(source.beginningOf(first));
    return partsOf(first, files, [&](const SourceFile& file) {
        return layout && continues(source.beginningOf(file), *layout);
    });
}

std::vector<const SourceFile*> allFiles(const SourceFiles& source)
{
    std::vector<const SourceFile*> files;
    files.reserve(source.files().size());
    for (const SourceFile& file : source.files())
        files.push_back(&file);
    return files;
}

/// Other files of ratings in the source, those in the folder of the ratings first.
std::vector<const SourceFile*> otherRatings(const SourceFiles& source,
                                            const std::vector<const SourceFile*>& read)
{
    constexpr std::size_t FilesTried = 100;
    const std::set<const SourceFile*> known(read.begin(), read.end());
    std::vector<const SourceFile*> files = allFiles(source);
    std::erase_if(files, [&known](const SourceFile* file) { return known.contains(file); });
    dropCatalogues(files);
    const std::string folder = read.front()->folder();
    std::sort(files.begin(), files.end(), [&folder](const SourceFile* a, const SourceFile* b) {
        const bool aIsNear = a->folder() == folder;
        const bool bIsNear = b->folder() == folder;
        return aIsNear != bIsNear ? aIsNear : a->name < b->name;
    });
    files.resize(std::min(files.size(), FilesTried));
    std::erase_if(files, [&](const SourceFile* file) { return !holdsRatings(source.beginningOf(*file)); });
    return files;
}

/// A file that is named like ratings, but whose columns have other names; empty if there is none.
std::string noteOnUnknownNames(const SourceFiles& source, const std::vector<const SourceFile*>& read)
{
    for (const SourceFile* file : likelierFiles(source, read)) {
        const std::string problem = columnProblem(source.beginningOf(*file));
        if (!problem.empty())
            return file->name + " is named like ratings and was left out: " + problem +
                   ". Open it itself with --columns user=1,movie=2,rating=3 to use it.";
    }
    return {};
}

} // namespace

void dropCatalogues(std::vector<const SourceFile*>& files)
{
    std::erase_if(files, [](const SourceFile* file) { return isNamedAsCatalogue(*file); });
}

std::optional<ColumnLayout> ratingsLayout(std::string_view beginning)
{
    std::optional<ColumnLayout> layout = detectLayout(beginning);
    const bool isGuessed = layout && !layout->hasHeader;
    return isGuessed && CatalogueColumns::of(beginning) ? std::nullopt : layout;
}

bool holdsRatings(std::string_view beginning)
{
    const std::optional<ColumnLayout> layout = ratingsLayout(beginning);
    return layout && layout->stars != ColumnLayout::None;
}

std::vector<const SourceFile*> likeliestFirst(std::vector<const SourceFile*> files)
{
    std::map<const SourceFile*, int> promises;
    for (const SourceFile* file : files)
        promises.emplace(file, promiseOf(*file));
    std::sort(files.begin(), files.end(), [&](const SourceFile* a, const SourceFile* b) {
        const std::pair ofA(promises[a], a->size);
        const std::pair ofB(promises[b], b->size);
        return ofA != ofB ? ofA > ofB : a->name < b->name;
    });
    return files;
}

std::vector<const SourceFile*> likelierFiles(const SourceFiles& source,
                                             const std::vector<const SourceFile*>& chosen)
{
    const std::set<const SourceFile*> known(chosen.begin(), chosen.end());
    std::vector<const SourceFile*> files = source.candidates();
    dropCatalogues(files);
    files = likeliestFirst(std::move(files));
    const auto last = std::find(files.begin(), files.end(), chosen.front());
    if (last == files.end())
        return {};
    files.erase(last, files.end());
    std::erase_if(files, [&known](const SourceFile* file) {
        return promiseOf(*file) < PromiseOfRatings || known.contains(file);
    });
    return files;
}

std::vector<const SourceFile*> chooseRatingFiles(const SourceFiles& source,
                                                 const std::vector<const SourceFile*>& files)
{
    return files.empty() ? files : partsWith(source, *likeliestFirst(files).front(), source.candidates());
}

std::vector<std::string> notesOnFiles(const SourceFiles& source, const std::vector<const SourceFile*>& read)
{
    std::vector<std::string> notes;
    if (read.size() > 1 && read.size() <= MostParts)
        notes.push_back(std::to_string(read.size()) + " files were read as parts of one: " + namesOf(read) +
                        ".");
    if (const std::string note = noteOnUnknownNames(source, read); !note.empty())
        notes.push_back(note);
    const std::vector<const SourceFile*> left = otherRatings(source, read);
    if (left.empty())
        return notes;
    if (source.candidates().size() == 1) {
        const std::vector<const SourceFile*> parts = partsWith(source, *read.front(), allFiles(source));
        if (parts.size() > 1)
            notes.push_back(read.front()->name + " is one of " + std::to_string(parts.size()) +
                            " parts. Open the folder to read all of them.");
        return notes;
    }
    const bool isSplit = std::any_of(left.begin(), left.end(),
                                     [](const SourceFile* file) { return isNamedAsSplit(file->fileName()); });
    const bool isOne = left.size() == 1;
    notes.push_back(
        (read.size() > 1 ? "" : "The ratings are those of " + read.front()->name + ". ") + namesOf(left) +
        (isOne ? " holds ratings, too, and was" : " hold ratings, too, and were") + " left out; " +
        (isSplit ? "--split files:TRAIN,TEST trains on one file and tests on another."
                 : "open such a file itself to use it."));
    return notes;
}

} // namespace autorec
