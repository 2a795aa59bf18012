// SPDX-License-Identifier: GPL-3.0-or-later
// Every reader of data sets, with its catalogue and the translation of JSON and MatrixMarket. The input is
// files one after another: a line "=== NAME", then the content. What is read must be sound in itself; what is
// not must be refused by an Error.

#include "core/data/open_dataset.h"
#include "core/data/source/translated_files.h"
#include "tests/fuzz/memory_files.h"

#include <cstdlib>

namespace {

using namespace autorec;

std::map<std::string, std::string> filesIn(std::string_view input)
{
    constexpr std::string_view Mark = "=== ";
    std::map<std::string, std::string> files;
    std::string name = "ratings";
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size() - 1) + 1;
        const std::string_view line = input.substr(0, end);
        if (line.starts_with(Mark))
            name = line.substr(Mark.size(), std::min<std::size_t>(40, line.size() - Mark.size() - 1));
        else
            files[name].append(line);
        input.remove_prefix(end);
    }
    return files;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Both orders hold the same ratings, all of them on the scale. Users and movies are found by their ids.
void check(const OpenedDataset& opened)
{
    const Dataset& dataset = opened.dataset;
    std::size_t byMovie = 0;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        byMovie += dataset.ratings().byMovie(MovieIndex(m)).size();
        require(dataset.findMovie(dataset.movies()[m].id.text()) == MovieIndex(m));
    }
    std::size_t byUser = 0;
    for (std::size_t u = 0; u < dataset.userCount(); ++u) {
        const RatingRow<MovieIndex> row = dataset.ratings().byUser(UserIndex(u));
        require(row.size() > 0 || dataset.probe());
        require(dataset.findUser(dataset.userId(UserIndex(u)).text()) == UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k) {
            require(row.stars(k) >= 0.5F && row.stars(k) <= 5.0F);
            require(k == 0 || row.id(k - 1) < row.id(k));
        }
        byUser += row.size();
    }
    require(byUser == dataset.ratingCount() && byMovie == byUser);
    const std::size_t probe = dataset.probe() ? dataset.probe()->ratingCount() : 0;
    require(byUser + probe + opened.report.duplicateRatings <= opened.report.rows);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        check(readDataset(*translated(
            std::make_unique<fuzz::MemoryFiles>(filesIn({reinterpret_cast<const char*>(data), size})))));
    } catch (const Error& error) {
        require(!error.message().empty());
    }
    return 0;
}
