// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/file_parts.h"

#include "core/data/readers/file_names.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace autorec {

namespace {

bool isDecimalDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isSmallLetter(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

/// A number in a path.
struct PathNumber
{
    std::uint64_t value = 0;
    std::string word;         ///< before it: "part" in "set/part-00001.csv"
    bool isOfLetters = false; ///< "ab" at the end of "ratings.csv.ab" is 1
};

/// A path, cut at its numbers.
struct NumberedPath
{
    std::string pattern; ///< with '#' in place of each number
    std::vector<PathNumber> numbers;
};

/// The letters at the end of a text, in lower case, behind which there may be one sign.
std::string lastWord(std::string_view text)
{
    if (!text.empty() && std::string_view("-_ .=").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    std::string word;
    for (; !text.empty(); text.remove_suffix(1)) {
        const char letter = text.back();
        const bool isUpper = letter >= 'A' && letter <= 'Z';
        if (!isUpper && !isSmallLetter(letter))
            break;
        word.insert(word.begin(), static_cast<char>(isUpper ? letter - 'A' + 'a' : letter));
    }
    return word;
}

/// Takes the letters that `split` adds off the end of the pattern.
void cutLetters(NumberedPath& path)
{
    constexpr std::size_t MostLetters = 3;
    std::string& text = path.pattern;
    std::size_t begin = text.size();
    while (begin > 0 && isSmallLetter(text[begin - 1]))
        --begin;
    const bool isNamedX = begin < text.size() && text[begin] == 'x' && (begin == 0 || text[begin - 1] == '/');
    if (isNamedX) // "xaa"
        ++begin;
    const std::size_t count = text.size() - begin;
    if (count < 2 || count > MostLetters || begin == 0 ||
        (!isNamedX && std::string_view(".-_").find(text[begin - 1]) == std::string_view::npos))
        return;
    PathNumber number{0, {}, true};
    for (std::size_t k = begin; k < text.size(); ++k)
        number.value = number.value * 26 + static_cast<std::uint64_t>(text[k] - 'a');
    text.resize(begin);
    text.append("#").append(std::to_string(count));
    path.numbers.push_back(std::move(number));
}

NumberedPath numberedPath(const std::string& name)
{
    constexpr std::size_t MostDigits = 18;
    NumberedPath path;
    for (std::size_t begin = 0; begin < name.size();) {
        std::size_t end = begin;
        while (end < name.size() && isDecimalDigit(name[end]))
            ++end;
        const bool isCopy = begin > 0 && name[begin - 1] == '('; // "ratings (1).csv"
        if (end == begin || end - begin > MostDigits || isCopy) {
            end = std::max(end, begin + 1);
            path.pattern.append(name, begin, end - begin);
        } else {
            PathNumber number{0, lastWord(std::string_view(name).substr(0, begin))};
            std::from_chars(name.data() + begin, name.data() + end, number.value);
            path.numbers.push_back(std::move(number));
            path.pattern += '#';
        }
        begin = end;
    }
    cutLetters(path);
    return path;
}

using Numbers = std::vector<std::uint64_t>;
using PartFiles = std::map<Numbers, const SourceFile*>;

bool isYear(std::uint64_t number)
{
    return number >= 1990 && number <= 2100;
}

/// 2015, 201512 and 20151231.
bool isPeriod(std::uint64_t number)
{
    const std::uint64_t month = number >= 10000000 ? number / 100 : number;
    return isYear(number) || (isYear(number / 100) && number % 100 >= 1 && number % 100 <= 12) ||
           (isYear(month / 100) && month % 100 >= 1 && month % 100 <= 12 && number % 100 >= 1 &&
            number % 100 <= 31);
}

/// True if the numbers at a place of the paths can be those of parts.
bool areCounted(const PartFiles& parts, std::size_t place, const PathNumber& number)
{
    constexpr std::array PartWords{"part",  "parts", "chunk",  "batch",   "page",    "shard", "block",
                                   "slice", "piece", "offset", "section", "segment", "volume"};
    constexpr std::array OtherWords{"v",    "version", "backup", "copy", "old",  "sample",
                                    "seed", "run",     "trial",  "exp",  "core", "top"};
    constexpr std::uint64_t MostDays = 31;
    std::set<std::uint64_t> values;
    bool haveYears = place > 0;
    for (const auto& [numbers, file] : parts) {
        values.insert(numbers[place]);
        haveYears = haveYears && (isYear(numbers[place - 1]) || (place > 1 && isYear(numbers[place - 2])));
    }
    const std::uint64_t first = *values.begin();
    const std::uint64_t last = *values.rbegin();
    const bool isWhole = first <= 1 && last - first + 1 == values.size();
    if (values.size() == 1 || number.isOfLetters)
        return values.size() == 1 || (isWhole && first == 0);
    if (hasAnyWord({number.word}, OtherWords))
        return false;
    return isWhole || hasAnyWord({number.word}, PartWords) ||
           std::all_of(values.begin(), values.end(), isPeriod) ||
           (haveYears && first > 0 && last <= MostDays);
}

/// The file's name and the folders in which its path differs from that of another part.
bool isOfASplit(const std::string& path, const std::string& other)
{
    const bool isShard = path.find("-of-") != std::string::npos || path.find("_of_") != std::string::npos;
    std::string_view rest(path);
    std::string_view otherRest(other);
    while (true) {
        const std::size_t end = rest.find('/');
        const std::size_t otherEnd = otherRest.find('/');
        const std::string_view step = rest.substr(0, end);
        if (end == std::string_view::npos)
            return isNamedAsSplit(step) && (!isShard || isNamedAsTest(step));
        if (step != otherRest.substr(0, otherEnd) && isNamedAsSplit(step))
            return true;
        rest.remove_prefix(end + 1);
        otherRest.remove_prefix(otherEnd + 1);
    }
}

bool areParts(const PartFiles& parts, const NumberedPath& first)
{
    if (parts.size() < 2 || isOfASplit(parts.begin()->second->name, parts.rbegin()->second->name))
        return false;
    for (std::size_t place = 0; place < first.numbers.size(); ++place) {
        if (!areCounted(parts, place, first.numbers[place]))
            return false;
    }
    return true;
}

/// Those of the parts whose numbers are those of the first, but for one.
PartFiles varyingAt(std::size_t place, const PartFiles& parts, const NumberedPath& first)
{
    PartFiles some;
    for (const auto& [numbers, file] : parts) {
        bool isSame = true;
        for (std::size_t k = 0; k < numbers.size(); ++k)
            isSame = isSame && (k == place || numbers[k] == first.numbers[k].value);
        if (isSame)
            some.emplace(numbers, file);
    }
    return some;
}

} // namespace

std::vector<const SourceFile*> partsOf(const SourceFile& first, const std::vector<const SourceFile*>& files,
                                       const std::function<bool(const SourceFile&)>& continues)
{
    const NumberedPath path = numberedPath(first.name);
    PartFiles all;
    for (const SourceFile* file : files) {
        const NumberedPath other = numberedPath(file->name);
        if (other.pattern != path.pattern || (file != &first && file->size > 0 && !continues(*file)))
            continue;
        Numbers numbers;
        numbers.reserve(other.numbers.size());
        for (const PathNumber& number : other.numbers)
            numbers.push_back(number.value);
        all.emplace(std::move(numbers), file);
    }
    PartFiles best;
    if (areParts(all, path))
        best = all;
    for (std::size_t place = 0; place < path.numbers.size(); ++place) {
        PartFiles some = varyingAt(place, all, path);
        if (some.size() > best.size() && areParts(some, path))
            best = std::move(some);
    }
    std::vector<const SourceFile*> parts;
    parts.reserve(best.size());
    for (const auto& [numbers, file] : best) {
        if (file->size > 0)
            parts.push_back(file);
    }
    return parts.empty() ? std::vector{&first} : parts;
}

} // namespace autorec
