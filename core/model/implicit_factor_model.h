// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/interactions.h"
#include "core/model/recommender.h"

namespace autorec {

/// The parameters for finding a person's vector w from the movies they liked, given movie vectors v. It
/// solves
///     (α VᵀV + Σ vᵢvᵢᵀ + λ (n + α m)^ν I) w = Σ vᵢ
/// over the n liked of m movies; one that counts w is w of them (Rendle et al., "Revisiting the performance
/// of iALS", 2022).
struct ImplicitFoldIn
{
    double unobservedWeight = 0.1; ///< α
    double regularisation = 0.003; ///< λ
    double exponent = 1.0;         ///< ν; with 0 everybody is regularised alike
};

/// Rank scores w · v from vectors of people and movies, as iALS and BPR learn them. Known and new people are
/// scored in the same way: one small linear system is solved for the profile.
class ImplicitFactorModel : public Recommender
{
public:
    /// `factors` [movies × width]; movies without training ratings have the vector 0. `popularity` as for
    /// LinearMovieModel.
    ImplicitFactorModel(Matrix factors, Matrix popularity, const ImplicitFoldIn& foldIn,
                        const LikedRule& liked);
    explicit ImplicitFactorModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_factors.rows(); }
    bool knows(MovieIndex movie) const override { return m_popularity(0, movie.value()) > 0.0F; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Exact shares: the score is the sum of the effects.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    Matrix movieVectors() const override { return m_factors; }
    /// The person's vector.
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    std::vector<float> personVector(const LikedMovies& liked) const;

    Matrix m_factors;
    Matrix m_gram; ///< α VᵀV
    Matrix m_popularity;
    ImplicitFoldIn m_foldIn;
    LikedRule m_liked;
};

/// Solves the system above for a person who likes these rows of `factors`; the solution goes to `vector`
/// [factors]. `weightedGram` is α VᵀV; `movies` the m of the formula.
void solveImplicit(const Matrix& factors, const Matrix& weightedGram, const ImplicitFoldIn& foldIn,
                   std::size_t movies, const LikedMovies& liked, float* vector);

/// α VᵀV.
Matrix weightedGram(const Matrix& factors, double weight);

} // namespace autorec
