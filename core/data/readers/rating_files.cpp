// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_files.h"

#include "core/data/column_layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>

namespace autorec {

namespace {

constexpr std::size_t MostParts = 1000; ///< more are films of the Netflix Prize

bool isDecimalDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// The words of a name in lower case: "ML_ratingsTest.csv" → "ml", "ratings", "test", "csv".
std::set<std::string> nameWords(const std::string& name)
{
    std::set<std::string> words;
    std::string word;
    char last = '\0';
    for (const char letter : name) {
        const bool isUpper = letter >= 'A' && letter <= 'Z';
        const bool isLower = letter >= 'a' && letter <= 'z';
        const bool wasLower = last >= 'a' && last <= 'z';
        if ((!isUpper && !isLower) || (isUpper && wasLower)) {
            words.insert(word);
            word.clear();
        }
        if (isUpper || isLower)
            word += static_cast<char>(isUpper ? letter - 'A' + 'a' : letter);
        last = letter;
    }
    words.insert(word);
    return words;
}

template <std::size_t Count>
bool hasAnyWord(const std::set<std::string>& words, const std::array<const char*, Count>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const char* word) { return words.contains(word); });
}

constexpr std::array TestWords{"test",  "testing", "valid",   "validation", "val",   "dev",   "probe",
                               "query", "holdout", "heldout", "qualifying", "judge", "judged"};
constexpr std::array SplitWords{"train", "training", "base", "fold", "folds", "cv", "split"};

/// True for a file that a split of a data set made: "u1.base", "train_1.csv", "ratings-test.csv".
bool isOfASplit(const SourceFile& file)
{
    const std::set<std::string> words = nameWords(file.fileName());
    return hasAnyWord(words, TestWords) || hasAnyWord(words, SplitWords);
}

/// How far a name speaks for ratings.
int promiseOf(const SourceFile& file)
{
    constexpr std::array Ratings{"ratings", "rating", "rates", "stars", "scores", "score", "rated"};
    constexpr std::array Likely{"reviews",      "review", "feedback", "votes",    "preferences", "combined",
                                "interactions", "inter",  "train",    "training", "ratedmovies", "data"};
    constexpr std::array Unlikely{
        "history",  "histories", "watched",   "watch",  "views",      "view",     "clicks", "click",
        "implicit", "log",       "logs",      "events", "sample",     "samples",  "small",  "mini",
        "tiny",     "copy",      "backup",    "old",    "meta",       "metadata", "tags",   "tag",
        "links",    "link",      "users",     "user",   "movies",     "movie",    "items",  "item",
        "titles",   "wishlist",  "watchlist", "genome", "submission", "plays",    "trust",  "readme"};
    const std::set<std::string> words = nameWords(file.fileName());
    const bool isCopy = file.fileName().find('(') != std::string::npos; // "ratings (1).csv"
    return (hasAnyWord(words, Ratings)  ? 4
            : hasAnyWord(words, Likely) ? 2
                                        : 0) -
           (hasAnyWord(words, TestWords) ? 3 : 0) - (hasAnyWord(words, Unlikely) || isCopy ? 2 : 0);
}

/// True for a name that speaks of the people or films of a set and of nothing else: "users.dat",
/// "BX-Books.csv".
bool isNamedAsCatalogue(const SourceFile& file)
{
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
    return words.size() == 1 && hasAnyWord(words, Catalogues);
}

/// A name, cut at one of its numbers.
struct NumberedName
{
    std::string before;
    std::string behind;
    std::uint64_t number = 0;

    auto series() const { return std::pair(before, behind); }
};

/// The ways to cut the name of a file at a number; folders are not cut.
std::vector<NumberedName> numberedNames(const SourceFile& file)
{
    constexpr std::size_t MostDigits = 9;
    const std::string& name = file.name;
    std::vector<NumberedName> names;
    for (std::size_t begin = file.folder().size(); begin < name.size();) {
        if (!isDecimalDigit(name[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < name.size() && isDecimalDigit(name[end]))
            ++end;
        NumberedName cut{name.substr(0, begin), name.substr(end)};
        std::from_chars(name.data() + begin, name.data() + end, cut.number);
        if (end - begin <= MostDigits && !cut.before.ends_with('(')) // "ratings (1).csv" is a copy
            names.push_back(std::move(cut));
        begin = end;
    }
    return names;
}

/// Files by the numbers 0, 1, 2 … or 1, 2, 3 … in their names, or by years, without a gap.
bool isCounted(const std::map<std::uint64_t, const SourceFile*>& parts)
{
    if (parts.size() < 2 || parts.rbegin()->first - parts.begin()->first + 1 != parts.size())
        return false;
    const std::uint64_t first = parts.begin()->first;
    return first <= 1 || (first >= 1990 && parts.rbegin()->first <= 2100);
}

/// The parts that `first` belongs to, in their order; `first` alone if there are no others.
std::vector<const SourceFile*> partsOf(const SourceFile& first, const std::vector<const SourceFile*>& files)
{
    std::vector<const SourceFile*> best{&first};
    if (isOfASplit(first))
        return best;
    for (const NumberedName& cut : numberedNames(first)) {
        std::map<std::uint64_t, const SourceFile*> parts;
        for (const SourceFile* file : files) {
            for (const NumberedName& other : numberedNames(*file)) {
                if (other.series() == cut.series())
                    parts.emplace(other.number, file);
            }
        }
        if (!isCounted(parts) || parts.size() <= best.size())
            continue;
        best.clear();
        for (const auto& [number, file] : parts)
            best.push_back(file);
    }
    return best;
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

/// Files of ratings in the folder of those that were read.
std::vector<const SourceFile*> otherRatings(const SourceFiles& source,
                                            const std::vector<const SourceFile*>& read)
{
    constexpr std::size_t FilesTried = 100;
    std::vector<const SourceFile*> others;
    std::size_t tried = 0;
    for (const SourceFile& file : source.files()) {
        if (file.folder() != read.front()->folder() ||
            std::find(read.begin(), read.end(), &file) != read.end())
            continue;
        if (++tried > FilesTried)
            break;
        if (holdsRatings(source.beginningOf(file)))
            others.push_back(&file);
    }
    return others;
}

std::vector<const SourceFile*> joined(std::vector<const SourceFile*> files,
                                      const std::vector<const SourceFile*>& others)
{
    files.insert(files.end(), others.begin(), others.end());
    return files;
}

} // namespace

void dropCatalogues(std::vector<const SourceFile*>& files)
{
    std::erase_if(files, [](const SourceFile* file) { return isNamedAsCatalogue(*file); });
}

bool holdsRatings(std::string_view beginning)
{
    const std::optional<ColumnLayout> layout = detectLayout(beginning);
    return layout && layout->stars != ColumnLayout::None;
}

std::vector<const SourceFile*> likeliestFirst(std::vector<const SourceFile*> files)
{
    std::map<const SourceFile*, int> promises;
    for (const SourceFile* file : files)
        promises.emplace(file, promiseOf(*file));
    std::stable_sort(files.begin(), files.end(), [&](const SourceFile* a, const SourceFile* b) {
        return std::pair(promises[a], a->size) > std::pair(promises[b], b->size);
    });
    return files;
}

std::vector<const SourceFile*> chooseRatingFiles(const std::vector<const SourceFile*>& files)
{
    return files.empty() ? files : partsOf(*likeliestFirst(files).front(), files);
}

std::vector<std::string> notesOnFiles(const SourceFiles& source, const std::vector<const SourceFile*>& read)
{
    std::vector<std::string> notes;
    if (read.size() > 1 && read.size() <= MostParts)
        notes.push_back(std::to_string(read.size()) + " files were read as parts of one: " + namesOf(read) +
                        ".");
    const std::vector<const SourceFile*> left = otherRatings(source, read);
    if (left.empty())
        return notes;
    if (source.candidates().size() == 1) {
        const std::vector<const SourceFile*> parts = partsOf(*read.front(), joined(read, left));
        if (parts.size() > 1)
            notes.push_back(read.front()->name + " is one of " + std::to_string(parts.size()) +
                            " parts. Open the folder to read all of them.");
        return notes;
    }
    const bool isSplit =
        std::any_of(left.begin(), left.end(), [](const SourceFile* file) { return isOfASplit(*file); });
    const bool isOne = left.size() == 1;
    notes.push_back(
        (read.size() > 1 ? "" : "The ratings are those of " + read.front()->name + ". ") + namesOf(left) +
        (isOne ? " holds ratings, too, and was" : " hold ratings, too, and were") + " left out; " +
        (isSplit ? "--split files:TRAIN,TEST trains on one file and tests on another."
                 : "open such a file itself to use it."));
    return notes;
}

} // namespace autorec
