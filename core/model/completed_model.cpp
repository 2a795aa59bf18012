// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/completed_model.h"

#include "core/base/eigen_view.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/model/model_state.h"
#include "core/model/score_graph.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace autorec {

namespace {

Matrix toMatrix(const std::vector<std::size_t>& numbers)
{
    Matrix matrix(1, numbers.size());
    std::transform(numbers.begin(), numbers.end(), matrix.values().begin(),
                   [](std::size_t number) { return static_cast<float>(number); });
    return matrix;
}

/// Reads a number of features or a feature's number. Throws Error(DamagedFile) for one above `entries`.
std::uint32_t numberFrom(float number, std::size_t entries)
{
    if (!(number >= 0.0F && number <= static_cast<float>(entries)))
        throw Error(ErrorCode::DamagedFile, "movies have features that there are not");
    return static_cast<std::uint32_t>(number);
}

/// Throws Error(DamagedFile) unless the features are numbered without gaps, as movieFeatures does.
void requireAllNumbers(std::vector<std::uint32_t> features)
{
    std::sort(features.begin(), features.end());
    std::uint32_t next = 0;
    for (const std::uint32_t feature : features) {
        if (feature > next)
            throw Error(ErrorCode::DamagedFile, "movies have features that there are not");
        next = feature + 1;
    }
}

/// Place of a person's features among those that training saw.
std::vector<std::size_t> placesOf(const Demographics& person, const std::vector<std::string>& all)
{
    std::vector<std::size_t> places;
    for (const std::string& feature : personFeatures(person)) {
        const auto found = std::find(all.begin(), all.end(), feature);
        if (found != all.end())
            places.push_back(static_cast<std::size_t>(found - all.begin()));
    }
    return places;
}

} // namespace

SparseRows movieFeatures(const std::vector<Movie>& movies)
{
    constexpr int YearsPerEra = 10;
    std::map<std::string, std::uint32_t> numbers;
    const auto numberOf = [&numbers](const std::string& word) { // the next free one for a new word
        return numbers.emplace(word, static_cast<std::uint32_t>(numbers.size())).first->second;
    };
    SparseRows features;
    std::vector<std::uint32_t> row;
    for (const Movie& movie : movies) {
        row.assign(1, numberOf("all"));
        for (const std::string& genre : movie.genres)
            row.push_back(numberOf("genre:" + genre));
        if (movie.year > 0)
            row.push_back(numberOf("era:" + std::to_string(movie.year / YearsPerEra)));
        std::sort(row.begin(), row.end());
        row.erase(std::unique(row.begin(), row.end()), row.end());
        for (const std::uint32_t feature : row)
            features.add(feature, 1.0F);
        features.endRow();
    }
    return features;
}

std::vector<std::string> personFeatures(const Demographics& person)
{
    constexpr std::array<int, 7> AgeBands{1, 18, 25, 35, 45, 50, 56};
    std::vector<std::string> features{"all"};
    if (!person.gender.empty())
        features.push_back("gender:" + person.gender);
    if (person.age > 0) {
        const auto next = std::upper_bound(AgeBands.begin(), AgeBands.end(), person.age);
        features.push_back("age:" + std::to_string(*(next - 1)));
    }
    if (!person.occupation.empty())
        features.push_back("occupation:" + person.occupation);
    return features;
}

bool CompletedModel::isNeeded(const Recommender& model, const Dataset& training, const Options& options)
{
    return (options.demographics && training.hasDemographics()) ||
           knownMovies(model).size() < model.movieCount();
}

CompletedModel::CompletedModel(std::shared_ptr<const Recommender> model, const Dataset& training,
                               const Options& options)
    : m_model(std::move(model))
    , m_features(movieFeatures(training.movies()))
    , m_ridge(options.ridge)
{
    findUnknown();
    if (options.demographics && training.hasDemographics())
        learnDemographics(training);
}

CompletedModel::CompletedModel(std::shared_ptr<const Recommender> model, const ModelState& state)
    : m_model(std::move(model))
    , m_ridge(state.fields.at("ridge"))
    , m_personFeatures(state.fields.at("person_features").get<std::vector<std::string>>())
{
    const Matrix& sizes = state.tensor("feature_counts", 1, movieCount());
    const Matrix& features = state.tensor("features");
    std::size_t next = 0;
    for (const float size : sizes.values()) {
        for (std::uint32_t k = numberFrom(size, features.size()); k > 0; --k, ++next) {
            if (next >= features.size())
                throw Error(ErrorCode::DamagedFile, "movies have more features than there are");
            m_features.add(numberFrom(features.values()[next], features.size()), 1.0F);
        }
        m_features.endRow();
    }
    requireAllNumbers(m_features.columns);
    if (!m_personFeatures.empty())
        m_demographicScores = state.tensor("demographic_scores", m_personFeatures.size(), movieCount());
    findUnknown();
}

void CompletedModel::findUnknown()
{
    for (const std::uint32_t feature : m_features.columns)
        m_featureCount = std::max<std::size_t>(m_featureCount, feature + 1);
    m_gram = Matrix(m_featureCount, m_featureCount);
    for (std::size_t f = 0; f < m_featureCount; ++f)
        m_gram(f, f) = static_cast<float>(m_ridge);
    for (std::size_t m = 0; m < movieCount(); ++m) {
        if (!m_model->knows(MovieIndex(m))) {
            m_unknown.emplace_back(m);
            continue;
        }
        for (const std::uint32_t a : m_features.columnsOf(m)) {
            for (const std::uint32_t b : m_features.columnsOf(m))
                m_gram(a, b) += 1.0F;
        }
    }
}

void CompletedModel::learnDemographics(const Dataset& training)
{
    constexpr std::size_t UsersAtATime = 64;
    for (std::size_t u = 0; u < training.userCount(); ++u) {
        for (const std::string& feature : personFeatures(training.demographics(UserIndex(u)))) {
            if (std::find(m_personFeatures.begin(), m_personFeatures.end(), feature) ==
                m_personFeatures.end())
                m_personFeatures.push_back(feature);
        }
    }
    const Eigen::Index features = eigenIndex(m_personFeatures.size());
    Eigen::MatrixXd gram = Eigen::MatrixXd::Identity(features, features) * m_ridge;
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(features, eigenIndex(movieCount()));
    for (std::size_t first = 0; first < training.userCount(); first += UsersAtATime) {
        std::vector<std::vector<float>> scores(std::min(UsersAtATime, training.userCount() - first));
        parallelFor(scores.size(), 1, [&](std::size_t k) {
            const UserIndex user(first + k);
            if (training.ratings().byUser(user).size() > 0)
                scores[k] = score(training.ratings().profile(user), user);
        });
        for (std::size_t k = 0; k < scores.size(); ++k) {
            if (scores[k].empty())
                continue;
            const Eigen::RowVectorXd said = toDouble(scores[k]).transpose();
            const auto places = placesOf(training.demographics(UserIndex(first + k)), m_personFeatures);
            for (const std::size_t a : places) {
                sums.row(eigenIndex(a)) += said;
                for (const std::size_t b : places)
                    gram(eigenIndex(a), eigenIndex(b)) += 1.0;
            }
        }
    }
    const Eigen::MatrixXd learned = gram.llt().solve(sums);
    m_demographicScores = Matrix(m_personFeatures.size(), movieCount());
    eigenView(m_demographicScores) = learned.cast<float>();
}

void CompletedModel::complete(std::span<float> values) const
{
    if (m_unknown.empty())
        return;
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(eigenIndex(m_featureCount));
    std::size_t next = 0;
    for (std::size_t m = 0; m < values.size(); ++m) {
        if (next < m_unknown.size() && m_unknown[next].value() == m) {
            ++next;
            continue;
        }
        for (const std::uint32_t feature : m_features.columnsOf(m))
            sums[eigenIndex(feature)] += static_cast<double>(values[m]);
    }
    const Eigen::VectorXd effects = toDouble(m_gram).llt().solve(sums);
    for (const MovieIndex movie : m_unknown) {
        double value = 0.0;
        for (const std::uint32_t feature : m_features.columnsOf(movie.value()))
            value += effects[eigenIndex(feature)];
        values[movie.value()] = static_cast<float>(value);
    }
}

std::vector<float> CompletedModel::score(Profile profile, std::optional<UserIndex> knownUser) const
{
    std::vector<float> scores = m_model->score(profile, knownUser);
    complete(scores);
    return scores;
}

std::vector<float> CompletedModel::listScores(Profile profile, std::optional<UserIndex> knownUser) const
{
    std::vector<float> scores = m_model->listScores(profile, knownUser);
    if (!scores.empty())
        complete(scores);
    return scores;
}

GraphValue CompletedModel::graphScores(const GraphProfiles& profiles) const
{
    GraphValue scores = m_model->graphScores(profiles);
    if (m_unknown.empty())
        return scores;
    // Double precision: among features that say nearly the same, sums of many scores cancel out.
    ScoreGraph& graph = scores.graph();
    Eigen::MatrixXd features = Eigen::MatrixXd::Zero(eigenIndex(m_featureCount), eigenIndex(movieCount()));
    Matrix known(1, movieCount());
    Matrix knownFeatures(movieCount(), m_featureCount);
    for (std::size_t m = 0; m < movieCount(); ++m) {
        known(0, m) = knows(MovieIndex(m)) ? 1.0F : 0.0F;
        for (const std::uint32_t feature : m_features.columnsOf(m)) {
            features(eigenIndex(feature), eigenIndex(m)) = 1.0;
            knownFeatures(m, feature) = known(0, m);
        }
    }
    const Eigen::MatrixXd regressed = toDouble(m_gram).llt().solve(features);
    DoubleMatrix effects(m_featureCount, movieCount());
    eigenView(effects) = regressed;
    const GraphValue sums = product(toDouble(scores), toDouble(graph.constant(knownFeatures)));
    return choose(graph.constant(known) > 0.0, scores, toSingle(product(sums, graph.constant(effects))));
}

std::vector<float> CompletedModel::scoreNewcomer(const Demographics& person) const
{
    if (m_personFeatures.empty() || person.empty())
        return score({}, std::nullopt);
    std::vector<float> scores(movieCount());
    for (const std::size_t feature : placesOf(person, m_personFeatures)) {
        for (std::size_t m = 0; m < scores.size(); ++m)
            scores[m] += m_demographicScores(feature, m);
    }
    return scores;
}

std::vector<std::vector<Contribution>> CompletedModel::explain(Profile profile,
                                                               std::span<const MovieIndex> movies) const
{
    std::vector<std::vector<Contribution>> reasons = m_model->explain(profile, movies);
    std::vector<MovieIndex> unknown;
    std::copy_if(movies.begin(), movies.end(), std::back_inserter(unknown),
                 [&](MovieIndex movie) { return !knows(movie); });
    if (unknown.empty())
        return reasons;
    std::vector<std::vector<Contribution>> others = Recommender::explain(profile, unknown);
    std::size_t next = 0;
    for (std::size_t m = 0; m < movies.size(); ++m) {
        if (!knows(movies[m]))
            reasons[m] = std::move(others[next++]);
    }
    return reasons;
}

Matrix CompletedModel::movieVectors() const
{
    Matrix vectors = m_model->movieVectors();
    std::vector<float> column(vectors.rows());
    for (std::size_t c = 0; c < vectors.columns() && !m_unknown.empty(); ++c) {
        for (std::size_t m = 0; m < column.size(); ++m)
            column[m] = vectors(m, c);
        complete(column);
        for (const MovieIndex movie : m_unknown)
            vectors(movie.value(), c) = column[movie.value()];
    }
    return vectors;
}

std::vector<float> CompletedModel::similarity(MovieIndex movie) const
{
    std::vector<float> similar = knows(movie) ? m_model->similarity(movie) : Recommender::similarity(movie);
    if (!similar.empty() && knows(movie))
        complete(similar);
    return similar;
}

ModelState CompletedModel::state() const
{
    ModelState state;
    nestState(m_model->state(), Inner, state);
    std::vector<std::size_t> sizes;
    sizes.reserve(movieCount());
    for (std::size_t m = 0; m < movieCount(); ++m)
        sizes.push_back(m_features.rowSize(m));
    state.fields["ridge"] = m_ridge;
    state.fields["person_features"] = m_personFeatures;
    state.tensors["feature_counts"] = toMatrix(sizes);
    state.tensors["features"] = toMatrix({m_features.columns.begin(), m_features.columns.end()});
    if (!m_personFeatures.empty())
        state.tensors["demographic_scores"] = m_demographicScores;
    return state;
}

} // namespace autorec
