// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_output.h"

#include "app/cli/output.h"
#include "app/exchange/list_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace autorec {

namespace {

/// "Ann 4.3", "Ann gave 4.5"; empty for models that do not predict stars.
std::string starsOfMember(const NamedGroup& group, std::size_t member, std::size_t place)
{
    char text[64];
    if (const std::optional<float> given = group.list.given[member][place])
        std::snprintf(text, sizeof text, " gave %g", static_cast<double>(*given));
    else if (const std::optional<float> stars = group.list.forMember[member][place].stars)
        std::snprintf(text, sizeof text, " %.1f", static_cast<double>(*stars));
    else
        return {};
    return group.names[member] + text;
}

std::string starsOfAll(const NamedGroup& group, std::size_t place)
{
    std::string text;
    for (std::size_t member = 0; member < group.names.size(); ++member) {
        const std::string stars = starsOfMember(group, member, place);
        text += (text.empty() || stars.empty() ? "" : ", ") + stars;
    }
    return text;
}

/// The strongest reason of each.
void printGroupReasons(const NamedGroup& group, const Dataset& dataset, std::size_t place)
{
    for (std::size_t member = 0; member < group.names.size(); ++member) {
        const std::vector<Contribution>& why = group.list.forMember[member][place].why;
        if (!why.empty())
            std::printf("       %s: because of %s, rated %g\n", group.names[member].c_str(),
                        dataset.movie(why.front().movie).title.c_str(),
                        static_cast<double>(why.front().stars));
    }
}

} // namespace

std::vector<std::string> namesOfFiles(const std::vector<std::string>& files)
{
    std::vector<std::string> names;
    names.reserve(files.size());
    for (const std::string& file : files)
        names.push_back(std::filesystem::path(file).stem().string());
    const auto isShared = [&](const std::string& name) {
        return name.empty() || std::count(names.begin(), names.end(), name) > 1;
    };
    std::vector<std::string> distinct;
    distinct.reserve(files.size());
    for (std::size_t k = 0; k < files.size(); ++k)
        distinct.push_back(isShared(names[k]) ? files[k] : names[k]);
    return distinct;
}

void printGroupList(const NamedGroup& group, const Dataset& dataset, bool withWhy)
{
    for (std::size_t place = 0; place < group.list.films.size(); ++place) {
        const Movie& movie = dataset.movie(group.list.films[place]);
        std::printf("%3zu. %s%s", place + 1, movie.title.c_str(), yearText(movie).c_str());
        if (const std::string stars = starsOfAll(group, place); !stars.empty())
            std::printf("  %s stars", stars.c_str());
        if (!group.list.chosenBy.empty())
            std::printf("  (%s's turn)", group.names[group.list.chosenBy[place]].c_str());
        std::printf("\n");
        if (withWhy)
            printGroupReasons(group, dataset, place);
    }
}

nlohmann::json groupListJson(const NamedGroup& group, const Dataset& dataset)
{
    std::vector<nlohmann::json> own;
    own.reserve(group.names.size());
    for (const std::vector<Recommendation>& places : group.list.forMember)
        own.push_back(listJson(places, dataset));
    nlohmann::json items = nlohmann::json::array();
    for (std::size_t place = 0; place < group.list.films.size(); ++place) {
        nlohmann::json item = movieJson(dataset.movie(group.list.films[place]));
        item["rank"] = place + 1;
        item["turn"] = group.list.chosenBy.empty() ? nlohmann::json()
                                                   : nlohmann::json(group.names[group.list.chosenBy[place]]);
        for (std::size_t member = 0; member < group.names.size(); ++member) {
            const std::optional<float> given = group.list.given[member][place];
            const nlohmann::json& shown = own[member][place];
            item["members"].push_back({{"name", group.names[member]},
                                       {"score", shown["score"]},
                                       {"stars", shown["stars"]},
                                       {"given", given ? nlohmann::json(*given) : nlohmann::json()},
                                       {"why", shown["why"]}});
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace autorec
