// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/matrix.h"
#include "core/data/profile.h"
#include "core/model/star_distribution.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace autorec {

class GraphValue;
struct GraphProfiles;
struct ModelState;

/// The meaning of a score. Only stars may be shown as stars.
enum class ScoreKind {
    Stars, ///< a predicted rating on the data set's scale, not clipped to it
    Rank,  ///< orders movies; no unit
};

/// How scores lean towards the popular or the niche; see leanedScores.
enum class LeaningKind {
    ByPlace,    ///< scores are of no known scale
    ByDivision, ///< scores are shares of what people watch, which grow with a movie's ratings
};

/// How much one rating of the profile moves the score of a movie.
struct Contribution
{
    MovieIndex movie; ///< the rated movie
    float stars;      ///< what it was rated
    float effect;     ///< in the score's unit; see Recommender::explain
    float lift;       ///< effect less its mean over all movies: what it does to this movie rather than to any
};

/// The kinds of units that a layer may have.
enum class HiddenKind {
    Units,        ///< hidden units of a network that ratings go into
    Means,        ///< hidden units of a network: the means of a Gaussian layer
    PersonVector, ///< elements of a vector found for the person, by which the movies' vectors are weighed
};

/// One hidden layer of a model, for one person.
struct HiddenLayer
{
    HiddenKind kind = HiddenKind::Units;
    std::vector<float> activations; ///< by unit
    std::vector<float> resting;     ///< by unit: the activations for somebody without ratings
    std::string member{};           ///< of an ensemble: the preset of the member whose layer it is
};

/// Learned numbers of a model, looked at where they lie.
struct WeightView
{
    std::string name; ///< as in the model's state: "layer0.weight"
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::span<const float> values;
    std::string member{}; ///< of an ensemble: the preset of the member whose weights they are
};

class Recommender;

/// The movies that the model knows from training.
std::vector<MovieIndex> knownMovies(const Recommender& model);

/// Places in the profile of at most `most` ratings that say most: furthest from the person's mean, or all in
/// the profile's order if there are no more.
std::vector<std::size_t> strongestOpinions(Profile profile, std::size_t most);

/// Greatest lift first.
void sortByLift(std::vector<Contribution>& contributions);

/// A fitted model. Immutable and thread-safe; every method may be called from any thread and blocks until it
/// is done. Movie positions are those of the catalogue that it was trained on.
class Recommender
{
public:
    virtual ~Recommender() = default;

    virtual ScoreKind scoreKind() const = 0;
    virtual LeaningKind leaningKind() const { return LeaningKind::ByPlace; }
    virtual std::size_t movieCount() const = 0;

    /// Whether training taught it something of the movie; other movies' scores are no more than a fallback.
    virtual bool knows(MovieIndex) const { return true; }

    /// A score for every movie of the catalogue. A model that learned weights for a known user may use them
    /// when told which one the profile belongs to.
    virtual std::vector<float> score(Profile profile,
                                     std::optional<UserIndex> knownUser = std::nullopt) const = 0;

    /// What lists are ordered by, in models that have another score for that; empty in those whose lists go
    /// by `score` (see listRanking).
    virtual std::vector<float> listScores(Profile, std::optional<UserIndex>) const { return {}; }
    /// The unit of the effects in `explain`: of list scores where it is not that of scores.
    virtual ScoreKind reasonKind() const { return scoreKind(); }

    /// Scores for a person without ratings; models that learned nothing of such people score
    /// the empty profile.
    virtual std::vector<float> scoreNewcomer(const Demographics&) const { return score({}); }

    /// For each of `movies`, how likely each step of the scale is as the person's rating; empty for movies
    /// that the model does not know, and in models that learn no such distribution. Cheap for a few movies.
    virtual std::vector<std::optional<StarDistribution>> starDistributions(Profile profile,
                                                                           std::optional<UserIndex> knownUser,
                                                                           std::span<const MovieIndex> movies,
                                                                           const RatingScale& scale) const;

    /// The scores of people who are not known users, as arithmetic on a batch of profiles:
    /// [batch × movies]. Constants are copied into the graph. Throws Error(IncompatibleModel) for models that
    /// cannot be described so.
    virtual GraphValue graphScores(const GraphProfiles& profiles) const;

    /// For each of `movies`: what the ratings of the profile do to its score, greatest lift first; empty for
    /// models that do not look at the profile. Additive models give each rating's exact share. Others leave a
    /// rating out and score again, and the effect is the change; of profiles of more than
    /// `MostLeftOut` ratings, those furthest from the person's mean are tried.
    virtual std::vector<std::vector<Contribution>> explain(Profile profile,
                                                           std::span<const MovieIndex> movies) const;
    static constexpr std::size_t MostLeftOut = 200;

    /// One row for each movie, [movies × width]; an empty matrix for models that have none.
    virtual Matrix movieVectors() const { return {}; }

    /// How much each movie resembles the given one, in the model's own terms: greater is more alike, the
    /// movie itself stands highest. The cosine of the movie vectors unless a model knows better; empty for
    /// models that cannot compare movies.
    virtual std::vector<float> similarity(MovieIndex movie) const;

    /// The hidden layers for a person, in the order in which the ratings pass them; empty for models that
    /// have none.
    virtual std::vector<HiddenLayer> hiddenLayers(Profile) const { return {}; }

    /// How far each of `movies`, given alone, moves every unit from where it rests: [movies × units] for each
    /// of `hiddenLayers`. It is given as the model sees it: with the input 1, which is a rating one star
    /// above what is subtracted from ratings (one spread, where people's ratings are divided by it), or as
    /// all that somebody liked.
    virtual std::vector<Matrix> hiddenResponses(std::span<const MovieIndex>) const { return {}; }

    /// All weights and biases, without a copy: they live as long as the model.
    virtual std::vector<WeightView> weights() const { return {}; }

    virtual ModelState state() const = 0;
};

} // namespace autorec
