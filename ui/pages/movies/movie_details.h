// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/metadata_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/recommendation_service.h"
#include "ui/models/prediction_shares.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace autorec {

class FilmActions;
class FilmEditor;
class FilmFactsView;
class PredictionLabel;
class RatingHistogram;
class StarEditor;

/// Everything that is known of one film, and what the person can do with it.
class MovieDetails : public QWidget
{
    Q_OBJECT

public:
    MovieDetails(const PersonalRatings& ratings, FilmEditor& editor, FilmActions& actions,
                 QWidget* parent = nullptr);

    /// With room for all parts of the details, also while none are shown.
    QSize minimumSizeHint() const override;

    /// Empty `movie`: nothing is selected.
    void setMovie(const LoadedDatasetPtr& dataset, std::optional<MovieIndex> movie);
    void setPredictions(const PredictionShares& predictions);
    /// Ignored when they are of another film than the one shown.
    void setStars(const FilmStars& stars);
    /// Ignored when they are of another film than the one shown.
    void setSimilar(const SimilarFilms& similar);
    /// What is known of the film shown beyond the data set; `hasSource` as FilmFactsView::showFilm.
    void setFacts(const KnownFilm& known, bool hasSource);

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);
    /// The person wants to set up where pictures and facts come from.
    void sourcesWanted();

private:
    QWidget* makeContent(FilmActions& actions);
    void makeFacts(QWidget* content);
    void makeRatings(QWidget* content);
    void makeSimilar(QWidget* content);
    void layOut(QWidget* content, FilmActions& actions);
    void showFilm();
    void showOwnStars();
    void rate(std::optional<double> stars);

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    std::optional<MovieIndex> m_movie;

    QWidget* m_content;
    QLabel* m_nothing;
    QLabel* m_title;
    QLabel* m_genres;
    QLabel* m_tags;
    StarEditor* m_stars;
    PredictionLabel* m_prediction;
    QLabel* m_likely;
    RatingHistogram* m_likelihoods;
    QLabel* m_average;
    RatingHistogram* m_histogram;
    QLabel* m_similarTitle;
    QLabel* m_similar;
    QLabel* m_links;
    FilmFactsView* m_facts;
};

} // namespace autorec
