// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/interactions.h"
#include "core/model/network_recommender.h"

namespace autorec {

/// Mult-DAE and Mult-VAE (Liang et al., "Variational autoencoders for collaborative filtering", 2018): the
/// input is the vector of liked movies, scaled to length 1; the outputs are the logits of movies that the
/// person may like next. Users of the data set and new people are scored in the same way, by one forward
/// pass. An empty profile gets the popularity.
class MultinomialAutoencoder : public NetworkRecommender
{
public:
    /// `popularity` as for LinearMovieModel.
    MultinomialAutoencoder(Network network, Matrix popularity, const LikedRule& liked);
    explicit MultinomialAutoencoder(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_popularity.columns(); }
    bool knows(MovieIndex movie) const override { return m_popularity(0, movie.value()) > 0.0F; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    ModelState state() const override;

private:
    SparseRows inputOf(Profile profile) const override;

    Matrix m_popularity;
    LikedRule m_liked;
};

/// A row as these networks take it: the weights of the movies, scaled to length 1.
void addUnitRow(SparseRows& rows, const LikedMovies& liked);

} // namespace autorec
