// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/recommender.h"
#include "core/network/sparse_rows.h"

#include <memory>

namespace autorec {

/// A constant, the genres and the decade of each movie, as rows of ones.
SparseRows movieFeatures(const std::vector<Movie>& movies);

/// Describes a person in words for the metadata model: "all", "gender:F", "age:25", "occupation:student".
/// Ages are put into the bands of MovieLens 1M.
std::vector<std::string> personFeatures(const Demographics& person);

/// A model completed by what metadata tell of movies and people without ratings.
///
/// A movie that the model does not know gets its score by ridge regression of the person's scores of the
/// known movies on genres and decade. Scores that are linear in a movie's code or bias come out as if the
/// code or bias itself had been regressed.
///
/// A person without ratings of whom age, gender or occupation are known gets, where asked for at training,
/// the scores of the data set's users regressed on these.
class CompletedModel : public Recommender
{
public:
    /// How what is known of films and people is learned: the ridge penalty, and whether people count.
    struct Options
    {
        double ridge = 10;
        bool demographics = false;
    };

    /// Scores every user of `training` where demographics are asked for; blocks.
    CompletedModel(std::shared_ptr<const Recommender> model, const Dataset& training, const Options& options);
    CompletedModel(std::shared_ptr<const Recommender> model, const ModelState& state);

    /// The state of the completed model is nested under this name.
    static constexpr const char* Inner = "model";

    /// Whether there is something to complete.
    static bool isNeeded(const Recommender& model, const Dataset& training, const Options& options);

    ScoreKind scoreKind() const override { return m_model->scoreKind(); }
    LeaningKind leaningKind() const override { return m_model->leaningKind(); }
    std::size_t movieCount() const override { return m_model->movieCount(); }
    bool knows(MovieIndex movie) const override { return m_model->knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    std::vector<float> listScores(Profile profile, std::optional<UserIndex> knownUser) const override;
    ScoreKind reasonKind() const override { return m_model->reasonKind(); }
    std::vector<float> scoreNewcomer(const Demographics& person) const override;
    /// As the model itself for movies that it knows, by leaving ratings out for others.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    Matrix movieVectors() const override;
    std::vector<float> similarity(MovieIndex movie) const override;
    std::vector<std::optional<StarDistribution>> starDistributions(Profile profile,
                                                                   std::optional<UserIndex> knownUser,
                                                                   std::span<const MovieIndex> movies,
                                                                   const RatingScale& scale) const override
    {
        return m_model->starDistributions(profile, knownUser, movies, scale);
    }
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override
    {
        return m_model->hiddenLayers(profile);
    }
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override
    {
        return m_model->hiddenResponses(movies);
    }
    std::vector<WeightView> weights() const override { return m_model->weights(); }
    ModelState state() const override;

private:
    void findUnknown();
    void learnDemographics(const Dataset& training);
    /// Gives the unknown movies' elements of `values` (one for each movie) what their features suggest.
    void complete(std::span<float> values) const;

    std::shared_ptr<const Recommender> m_model;
    SparseRows m_features; ///< by movie
    std::size_t m_featureCount = 0;
    Matrix m_gram; ///< FᵀF + λI over the known movies
    std::vector<MovieIndex> m_unknown;
    double m_ridge = 0;
    std::vector<std::string> m_personFeatures;
    Matrix m_demographicScores; ///< [person features × movies]
};

} // namespace autorec
