// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_model.h"

#include "core/base/atomic_file.h"
#include "core/base/build_info.h"
#include "core/base/error.h"
#include "core/export/onnx_graph.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace autorec {

namespace {

constexpr std::int64_t FileVersion = 8;

constexpr int NotRated = 0;
constexpr const char* InputText = "One row for each person, one column for each movie of the metadata's "
                                  "\"movies\": their rating in stars, or 0 where there is none.";

std::string outputText(const Recommender& recommender)
{
    return recommender.scoreKind() == ScoreKind::Stars
               ? "The predicted rating of each movie in stars, not clipped to the scale."
               : "A score of each movie that orders them, greatest first; it has no unit. Movies that "
                 "the person has rated have one too.";
}

nlohmann::json moviesJson(const Dataset& dataset)
{
    nlohmann::json movies = nlohmann::json::array();
    for (const Movie& movie : dataset.movies())
        movies.push_back({{"id", movie.id},
                          {"title", movie.title},
                          {"year", movie.year > 0 ? nlohmann::json(movie.year) : nlohmann::json()},
                          {"genres", movie.genres},
                          {"imdb_id", movie.imdbId},
                          {"tmdb_id", movie.tmdbId}});
    return movies;
}

/// The ratings as models take them.
GraphProfiles profilesOf(const GraphValue& ratings, const RatingScale& scale)
{
    const GraphValue zero = numberLike(ratings, 0.0);
    const GraphValue isRated = ratings >= (scale.min() - scale.step() / 2.0F);
    return {choose(isRated, ratings, zero), choose(isRated, numberLike(ratings, 1.0), zero)};
}

onnx::GraphProto graphOf(const Recommender& recommender, const RatingScale& scale)
{
    OnnxGraph graph;
    const std::size_t movies = recommender.movieCount();
    const GraphValue ratings = graph.addInput("ratings", movies, InputText);
    graph.setOutput(recommender.graphScores(profilesOf(ratings, scale)), "scores", movies,
                    outputText(recommender));
    return graph.release();
}

void addMetadata(onnx::ModelProto& file, const std::string& key, const nlohmann::json& value)
{
    onnx::StringStringEntryProto& entry = *file.add_metadata_props();
    entry.set_key(key);
    entry.set_value(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

nlohmann::json exampleOf(const Recommender& recommender, Profile profile)
{
    nlohmann::json ratings = nlohmann::json::array();
    for (const ProfileEntry& entry : profile)
        ratings.push_back({entry.movie.value(), entry.stars});
    return {{"ratings", std::move(ratings)}, {"scores", recommender.score(profile)}};
}

} // namespace

void saveOnnxModel(const TrainedModel& model, const Dataset& dataset, const std::filesystem::path& file)
{
    requireFits(model, dataset);
    const Recommender& recommender = *model.recommender;
    const RatingScale& scale = dataset.scale();

    onnx::ModelProto written;
    written.set_ir_version(FileVersion);
    written.add_opset_import()->set_version(OnnxGraph::OperatorSet);
    written.set_producer_name("AutoRec Explorer");
    written.set_producer_version(buildInfo().version);
    written.set_doc_string(model.spec.preset() + ", trained on " + model.origin.dataset +
                           (model.origin.simulated ? " (simulated ratings)" : ""));
    addMetadata(written, "model", model.spec.toJson());
    addMetadata(written, "origin", model.origin.toJson());
    addMetadata(written, "scale", {{"min", scale.min()}, {"max", scale.max()}, {"step", scale.step()}});
    addMetadata(written, "not_rated", NotRated);
    addMetadata(written, "scores", recommender.scoreKind() == ScoreKind::Stars ? "stars" : "rank");
    addMetadata(written, "movies", moviesJson(dataset));
    *written.mutable_graph() = graphOf(recommender, scale);

    std::string bytes;
    if (!written.SerializeToString(&bytes))
        throw Error(ErrorCode::InvalidArgument, file, {},
                    "the model is larger than an ONNX file can be. Train it with fewer films or units.");
    writeFileAtomically(file, bytes);
}

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
        {"movies", dataset.movieCount()}, {"not_rated", NotRated}, {"examples", examples}};
    writeFileAtomically(file, content.dump());
    return examples.size();
}

} // namespace autorec
