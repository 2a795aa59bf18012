// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/narrowing.h"

#include "core/base/error.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <limits>

namespace autorec {

namespace {

using namespace std::chrono;

/// Reads a number of exactly this many digits at the beginning and removes it; −1 if there is none.
int takeDigits(std::string_view& text, std::size_t count)
{
    if (text.size() < count)
        return -1;
    int number = 0;
    for (const char digit : text.substr(0, count)) {
        if (digit < '0' || digit > '9')
            return -1;
        number = number * 10 + (digit - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Seconds since midnight of "12:30:00", and of "12:30:00.000Z"; −1 if it is no time.
long timeOfDay(std::string_view text)
{
    const int hour = takeDigits(text, 2);
    if (!take(text, ':'))
        return -1;
    const int minute = takeDigits(text, 2);
    const int second = take(text, ':') ? takeDigits(text, 2) : 0;
    if (take(text, '.')) {
        while (takeDigits(text, 1) >= 0) {
        }
    }
    take(text, 'Z');
    const bool isTime =
        text.empty() && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
    return isTime ? (hour * 60L + minute) * 60L + second : -1;
}

} // namespace

std::optional<std::uint32_t> parseDate(std::string_view text)
{
    const int yearNumber = takeDigits(text, 4);
    if (yearNumber < 1970 || !take(text, '-'))
        return std::nullopt;
    const int monthNumber = takeDigits(text, 2);
    if (!take(text, '-'))
        return std::nullopt;
    const int dayNumber = takeDigits(text, 2);
    const year_month_day date{year(yearNumber), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber))};
    if (monthNumber < 0 || dayNumber < 0 || !date.ok())
        return std::nullopt;
    long time = 0;
    if (take(text, 'T') || take(text, ' '))
        time = timeOfDay(text);
    else if (!text.empty())
        return std::nullopt;
    const long long all = sys_days(date).time_since_epoch().count() * 86400LL + time;
    if (time < 0 || all > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(all);
}

std::string dateText(std::uint32_t time)
{
    const year_month_day date(sys_days(days(time / 86400)));
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string Narrowing::text() const
{
    std::string all;
    const auto add = [&all](const std::string& part) { all.append(all.empty() ? "" : "; ").append(part); };
    if (leastUserRatings > 0)
        add("users with " + std::to_string(leastUserRatings) + " ratings or more");
    if (leastMovieRatings > 0)
        add("movies with " + std::to_string(leastMovieRatings) + " ratings or more");
    if (userShare < 1.0) {
        char share[32];
        std::snprintf(share, sizeof share, "%g", 100.0 * userShare);
        add(std::string(share) + "% of the users, drawn with seed " + std::to_string(seed));
    }
    if (since)
        add("since " + dateText(*since));
    if (before)
        add("before " + dateText(*before));
    if (netflixFiles > 0)
        add("the first " + std::to_string(netflixFiles) + " files");
    return all;
}

nlohmann::json Narrowing::toJson() const
{
    nlohmann::json json{{"least_user_ratings", leastUserRatings},
                        {"least_movie_ratings", leastMovieRatings},
                        {"user_share", userShare},
                        {"seed", seed},
                        {"netflix_files", netflixFiles}};
    if (since)
        json["since"] = *since;
    if (before)
        json["before"] = *before;
    return json;
}

Narrowing Narrowing::fromJson(const nlohmann::json& json)
{
    return readJson("description of the narrowing", [&] {
        Narrowing narrowing;
        narrowing.leastUserRatings =
            jsonInteger<decltype(narrowing.leastUserRatings)>(json.at("least_user_ratings"));
        narrowing.leastMovieRatings =
            jsonInteger<decltype(narrowing.leastMovieRatings)>(json.at("least_movie_ratings"));
        json.at("user_share").get_to(narrowing.userShare);
        narrowing.seed = jsonInteger<decltype(narrowing.seed)>(json.at("seed"));
        narrowing.netflixFiles = jsonInteger<decltype(narrowing.netflixFiles)>(json.at("netflix_files"));
        if (json.contains("since"))
            narrowing.since = jsonInteger<std::uint32_t>(json["since"]);
        if (json.contains("before"))
            narrowing.before = jsonInteger<std::uint32_t>(json["before"]);
        return narrowing;
    });
}

void Narrowing::check() const
{
    if (!(userShare > 0.0 && userShare <= 1.0))
        throw Error(ErrorCode::InvalidArgument, "The share of users must be above 0 and at most 1.");
    if (since && before && *since >= *before)
        throw Error(ErrorCode::InvalidArgument, "The time range is empty: it ends before it begins.");
}

} // namespace autorec
