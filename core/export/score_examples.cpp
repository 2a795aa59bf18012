// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/score_examples.h"

#include "core/base/atomic_file.h"
#include "core/export/onnx_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace autorec {

namespace {

nlohmann::json exampleOf(const Recommender& recommender, Profile profile)
{
    nlohmann::json ratings = nlohmann::json::array();
    for (const ProfileEntry& entry : profile)
        ratings.push_back({entry.movie.value(), entry.stars});
    return {{"ratings", std::move(ratings)}, {"scores", recommender.score(profile)}};
}

} // namespace

std::size_t writeScoreExamples(const TrainedModel& model, const Dataset& dataset, std::size_t most,
                               const std::filesystem::path& file)
{
    requireFits(model, dataset);
    nlohmann::json examples = nlohmann::json::array({exampleOf(*model.recommender, {})});
    const std::size_t users = std::min(dataset.userCount(), most - 1);
    for (std::size_t k = 0; k < users; ++k) {
        const UserIndex user(k * dataset.userCount() / users);
        examples.push_back(exampleOf(*model.recommender, dataset.ratings().profile(user)));
    }
    const nlohmann::json content{
        {"movies", dataset.movieCount()}, {"not_rated", notRated(dataset.scale())}, {"examples", examples}};
    writeFileAtomically(file, content.dump());
    return examples.size();
}

} // namespace autorec
