// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/first_steps.h"

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

/// The films that represent a cluster.
std::vector<MovieIndex> standIns(const TasteCluster& cluster)
{
    const std::size_t count = std::min(EnoughRatings, cluster.films.size());
    return {cluster.films.begin(), cluster.films.begin() + static_cast<std::ptrdiff_t>(count)};
}

struct Tastes
{
    std::vector<TasteCluster> clusters;
    std::shared_ptr<const Expectations> expectations;
};

Tastes findTastes(const Dataset& dataset, const Recommender& model)
{
    const TasteSpace space = tasteSpace(dataset, model);
    return {tasteClusters(dataset, space),
            std::make_shared<const Expectations>(expectationsOf(dataset.ratings(), space.films))};
}

} // namespace

FirstSteps::FirstSteps(FirstStepsStore& store, const PersonalRatings& ratings)
    : m_store(store)
    , m_ratings(ratings)
{
    connect(&m_store, &FirstStepsStore::picksChanged, this, &FirstSteps::takePicks);
    connect(&m_store, &FirstStepsStore::passChanged, this, &FirstSteps::takePass);
    connect(&m_ratings, &PersonalRatings::movieChanged, this, &FirstSteps::takeAnswer);
    connect(&m_ratings, &PersonalRatings::reset, this, &FirstSteps::takeAll);
    connect(&m_clusterRunner, &TaskRunner::failed, this, &FirstSteps::failed);
    connect(&m_questionRunner, &TaskRunner::failed, this, &FirstSteps::failed);
}

void FirstSteps::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    m_picks.clear();
    m_passed.clear();
    m_answered.clear();
    setModel(nullptr);
}

void FirstSteps::setModel(const std::shared_ptr<const TrainedModel>& model)
{
    m_model = model;
    m_expectations.reset();
    m_clusters.clear();
    m_questions.clear();
    m_clusterRunner.abandon();
    m_questionRunner.abandon();
    const bool fits =
        m_model && m_dataset && m_model->recommender->movieCount() == m_dataset->dataset.movieCount();
    if (fits)
        findClusters();
    Q_EMIT clustersChanged();
    Q_EMIT questionChanged();
}

void FirstSteps::findClusters()
{
    m_clusterRunner.run(
        [dataset = m_dataset, model = m_model] { return findTastes(dataset->dataset, *model->recommender); },
        [this](Tastes tastes) {
            m_clusters = std::move(tastes.clusters);
            m_expectations = std::move(tastes.expectations);
            Q_EMIT clustersChanged();
            findQuestions();
        });
}

bool FirstSteps::isPicked(const TasteCluster& cluster) const
{
    const std::vector<MovieIndex> films = standIns(cluster);
    const auto picked = std::count_if(films.begin(), films.end(), [this](MovieIndex film) {
        return std::any_of(m_picks.begin(), m_picks.end(),
                           [film](const PickedFilm& pick) { return pick.movie == film; });
    });
    return 2 * static_cast<std::size_t>(picked) > films.size();
}

QList<FilmPick> FirstSteps::picksWith(const TasteCluster& cluster, bool picked) const
{
    const std::set<MovieIndex> own(cluster.films.begin(), cluster.films.end());
    QList<FilmPick> picks;
    for (const FilmPick& pick : m_store.picks()) {
        const std::optional<MovieIndex> movie = m_dataset->films.find(pick.film);
        if (!movie || !own.contains(*movie))
            picks.append(pick);
    }
    int place = 0;
    for (const MovieIndex film : picked ? standIns(cluster) : std::vector<MovieIndex>())
        picks.append({m_dataset->films.key(film), place++});
    return picks;
}

std::optional<MovieIndex> FirstSteps::question() const
{
    return m_questions.empty() ? std::nullopt : std::optional(m_questions.front());
}

void FirstSteps::takePicks()
{
    m_picks.clear();
    if (!m_dataset)
        return;
    for (const FilmPick& pick : m_store.picks()) {
        if (const std::optional<MovieIndex> movie = m_dataset->films.find(pick.film))
            m_picks.push_back({*movie, static_cast<std::size_t>(pick.place)});
    }
    Q_EMIT picksChanged();
}

/// Another data set, another profile, or many ratings at once.
void FirstSteps::takeAll()
{
    m_questions.clear();
    readPassed();
    m_answered = {m_passed.begin(), m_passed.end()};
    for (const ProfileEntry& entry : m_ratings.profile())
        m_answered.insert(entry.movie);
    takePicks();
    findQuestions();
    Q_EMIT questionChanged();
}

void FirstSteps::takePass(const FilmKey& film)
{
    readPassed();
    if (const std::optional<MovieIndex> movie = m_dataset ? m_dataset->films.find(film) : std::nullopt)
        takeAnswer(*movie);
}

/// A rated or passed film is not asked about again; one whose answer was removed is asked about again, and
/// first.
void FirstSteps::takeAnswer(MovieIndex movie)
{
    const bool isPassed = std::find(m_passed.begin(), m_passed.end(), movie) != m_passed.end();
    const bool isAnswered = isPassed || m_ratings.stars(movie);
    if (!(isAnswered ? m_answered.insert(movie).second : m_answered.erase(movie) > 0))
        return;
    if (isAnswered)
        std::erase(m_questions, movie);
    else if (isCandidate(movie))
        m_questions.insert(m_questions.begin(), movie);
    findQuestions();
    Q_EMIT questionChanged();
}

/// The film that is asked about now stays, so that it does not change under the person's hand.
void FirstSteps::findQuestions()
{
    constexpr std::size_t FoundAhead = 4;
    if (!m_expectations)
        return;
    m_questionRunner.run(
        [expectations = m_expectations, profile = m_ratings.profile(), passed = m_passed] {
            return filmsToRate(*expectations, profile, passed, FoundAhead);
        },
        [this](const std::vector<MovieIndex>& films) {
            m_questions.resize(std::min<std::size_t>(m_questions.size(), 1));
            for (const MovieIndex film : films) {
                if (film != question())
                    m_questions.push_back(film);
            }
            Q_EMIT questionChanged();
        });
}

bool FirstSteps::isCandidate(MovieIndex movie) const
{
    return m_expectations && std::find(m_expectations->films.begin(), m_expectations->films.end(), movie) !=
                                 m_expectations->films.end();
}

void FirstSteps::readPassed()
{
    m_passed.clear();
    for (const PassedFilm& film : m_dataset ? m_store.passedFilms() : QList<PassedFilm>()) {
        if (const std::optional<MovieIndex> movie = m_dataset->films.find(film.film))
            m_passed.push_back(*movie);
    }
}

} // namespace autorec
