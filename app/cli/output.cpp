// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

std::string line(const std::string& name, const std::string& value)
{
    return name + std::string(name.size() < 22 ? 23 - name.size() : 1, ' ') + value + "\n";
}

/// "RMSE (pooled)    0.9024  (0.8951 to 0.9101)".
std::string measured(const Metrics& metrics, const std::string& title, const std::string& name, double value)
{
    const std::string number = formatted("%.4f", value);
    const auto interval = metrics.intervals.find(name);
    if (interval == metrics.intervals.end())
        return line(title, number);
    return line(title, number + "  (" + formatted("%.4f", interval->second.low) + " to " +
                           formatted("%.4f", interval->second.high) + ")");
}

/// Columns of UTF-8 text, one for each character.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;
    }));
}

/// Of the command that runs.
std::vector<std::string>& printedNotes()
{
    static std::vector<std::string> notes;
    return notes;
}

} // namespace

void printNote(const std::string& note)
{
    std::fprintf(stderr, "autorec: note: %s\n", note.c_str());
    printedNotes().push_back(note);
}

void printJson(nlohmann::json json)
{
    nlohmann::json& notes = json["notes"];
    if (notes.is_null())
        notes = nlohmann::json::array();
    for (const std::string& note : printedNotes())
        notes.push_back(note);
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}

std::string formatted(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string yearText(const Movie& movie)
{
    return movie.year > 0 ? " (" + std::to_string(movie.year) + ")" : std::string();
}

std::string metricsText(const Metrics& metrics)
{
    std::string text;
    if (metrics.rmse) {
        text += measured(metrics, "RMSE (pooled)", "rmse", *metrics.rmse);
        text += measured(metrics, "RMSE (mean of users)", "user_rmse", *metrics.userRmse);
        text += measured(metrics, "MAE", "mae", *metrics.mae);
    }
    for (const auto& [k, at] : metrics.at) {
        const std::string suffix = std::string("@").append(std::to_string(k));
        text += measured(metrics, "Recall" + suffix, "recall" + suffix, at.recall);
        text += measured(metrics, "NDCG" + suffix, "ndcg" + suffix, at.ndcg);
        text += measured(metrics, "Hits" + suffix, "hits" + suffix, at.hits);
        const auto add = [&](const char* title, const char* name, const std::optional<double>& value) {
            if (value)
                text += measured(metrics, title + suffix, name + suffix, *value);
        };
        add("Hit rate", "hit_rate", at.hitRate);
        add("Disliked hits", "disliked_hits", at.dislikedHits);
        add("Diversity", "diversity", at.diversity);
        add("Novelty", "novelty", at.novelty);
        add("Coverage", "coverage", at.coverage);
        add("Long tail", "tail", at.tail);
        add("Gini", "gini", at.gini);
    }
    if (metrics.likedAuc)
        text += measured(metrics, "AUC liked/disliked", "liked_auc", *metrics.likedAuc);
    text += measured(metrics, "MRR", "mrr", metrics.mrr);
    text += line("Test ratings", std::to_string(metrics.testRatings));
    if (!metrics.intervals.empty())
        text += "In brackets: 95% intervals, by the bootstrap over users.\n";
    return text;
}

std::string markdownTable(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], widthOf(row[c]));
    }
    std::string text;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < widths.size(); ++c)
            text.append("| ").append(rows[r][c]).append(widths[c] - widthOf(rows[r][c]) + 1, ' ');
        text.append("|\n");
        for (std::size_t c = 0; r == 0 && c < widths.size(); ++c)
            text.append("| ").append(widths[c], '-').append(c + 1 == widths.size() ? " |\n" : " ");
    }
    return text;
}

} // namespace autorec
