// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movie_table_model.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"

#include <cmath>
#include <limits>

namespace autorec {
namespace {

constexpr double Missing = std::numeric_limits<double>::quiet_NaN();

MovieIndex movieIndex(int row)
{
    return MovieIndex(static_cast<std::size_t>(row));
}

} // namespace

MovieTableModel::MovieTableModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : FilmTable(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
    const QString howToRate =
        tr("Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to "
           "4½ stars, 0 for 5.");
    const auto placeToolTip = [this](int row) {
        return m_predictions.isEmpty() || m_predictions.areStars() ? QString() : predictedText(row);
    };
    setColumns({{.title = tr("Title"), .text = [this](int row) { return title(row); }, .isTextToolTip = true},
                {.title = tr("Year"),
                 .text = [this](int row) { return yearText(movie(row).year); },
                 .alignment = Qt::AlignRight,
                 .firstOrder = Qt::DescendingOrder},
                {.title = tr("Genres"),
                 .text = [this](int row) { return genresText(movie(row).genres); },
                 .isTextToolTip = true},
                {.title = tr("Ratings"),
                 .text = [this](int row) { return countText(statistics(row).ratings); },
                 .alignment = Qt::AlignRight,
                 .firstOrder = Qt::DescendingOrder},
                {.title = tr("Average"),
                 .text = [this](int row) { return averageText(row); },
                 .alignment = Qt::AlignRight,
                 .firstOrder = Qt::DescendingOrder},
                {.title = tr("Predicted for me"),
                 .text = [this](int row) { return predictedText(row); },
                 .toolTip = placeToolTip,
                 .firstOrder = Qt::DescendingOrder},
                {.title = tr("My rating"),
                 .text = [this](int row) { return ownStarsText(row); },
                 .toolTip = [howToRate](int) { return QString(howToRate); },
                 .firstOrder = Qt::DescendingOrder}});
    explainPredictions();
    connect(&ratings, &PersonalRatings::movieChanged, this, &MovieTableModel::movieChanged);
}

void MovieTableModel::setDataset(const LoadedDatasetPtr& dataset)
{
    beginResetModel();
    useDataset(dataset);
    readAllOwnStars();
    m_predictions = {};
    explainPredictions();
    endResetModel();
}

void MovieTableModel::setPredictions(const Predictions& predictions)
{
    const bool fits = dataset() && predictions.scores.size() == dataset()->dataset.movieCount();
    m_predictions = fits ? PredictionShares(predictions, dataset()->dataset.scale()) : PredictionShares();
    explainPredictions();
    columnChanged(Predicted);
    Q_EMIT headerDataChanged(Qt::Horizontal, Predicted, Predicted);
}

void MovieTableModel::explainPredictions()
{
    columnAt(Predicted).help =
        m_predictions.areStars()
            ? tr("What the model in use expects you to give")
            : tr("How high the model in use places each film for you; this model gives no stars");
}

int MovieTableModel::rows() const
{
    return dataset() ? static_cast<int>(dataset()->dataset.movieCount()) : 0;
}

std::optional<MovieIndex> MovieTableModel::filmAt(int row) const
{
    return movieIndex(row);
}

bool MovieTableModel::rate(int row, std::optional<double> stars)
{
    return m_editor.rate(dataset()->films.key(movieIndex(row)), ownStars(row), stars);
}

QVariant MovieTableModel::rowData(int row, int column, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return column == MyRating ? QVariant(accessibleRating(row)) : QVariant();
    case OnWatchlistRole:
        return m_ratings.onWatchlist(movieIndex(row));
    case PredictedStarsRole:
        return toVariant(m_predictions.stars(static_cast<std::size_t>(row)));
    case PredictedShareRole:
        return toVariant(m_predictions.share(static_cast<std::size_t>(row)));
    default:
        return FilmTable::rowData(row, column, role);
    }
}

double MovieTableModel::sortKey(int row, int column) const
{
    const auto position = static_cast<std::size_t>(row);
    switch (column) {
    case Title:
        return dataset()->order.titlePlace(movieIndex(row));
    case Year:
        return movie(row).year > 0 ? movie(row).year : Missing;
    case Genres:
        return movie(row).genres.empty() ? Missing : dataset()->order.genresPlace(movieIndex(row));
    case Ratings:
        return static_cast<double>(statistics(row).ratings);
    case Average:
        return statistics(row).ratings > 0 ? static_cast<double>(statistics(row).average) : Missing;
    case Predicted:
        return m_predictions.isEmpty() ? Missing : m_predictions.score(position);
    case MyRating:
        return m_ownStars[position];
    default:
        return Missing;
    }
}

const MovieStatistics& MovieTableModel::statistics(int row) const
{
    return dataset()->statistics.movies[static_cast<std::size_t>(row)];
}

QString MovieTableModel::averageText(int row) const
{
    return statistics(row).ratings > 0 ? decimalStarsText(static_cast<double>(statistics(row).average))
                                       : missingText();
}

QString MovieTableModel::predictedText(int row) const
{
    const auto position = static_cast<std::size_t>(row);
    if (const auto stars = m_predictions.stars(position))
        return decimalStarsText(*stars);
    if (const auto share = m_predictions.share(position))
        return tr("above %1% of the films").arg(static_cast<int>(*share * 100));
    return missingText();
}

/// In its own column, a rating is read out with the film.
QString MovieTableModel::accessibleRating(int row) const
{
    const QString film = filmText(movieIndex(row));
    return isRated(row) ? tr("%1: %2 stars").arg(film, ownStarsText(row)) : tr("%1: not rated").arg(film);
}

std::optional<double> MovieTableModel::ownStars(int row) const
{
    const double stars = m_ownStars[static_cast<std::size_t>(row)];
    return std::isnan(stars) ? std::nullopt : std::optional(stars);
}

double MovieTableModel::readOwnStars(MovieIndex movie) const
{
    const auto stars = m_ratings.stars(movie);
    return stars ? static_cast<double>(*stars) : Missing;
}

void MovieTableModel::readAllOwnStars()
{
    m_ownStars.assign(dataset() ? dataset()->dataset.movieCount() : 0, Missing);
    for (std::size_t position = 0; position < m_ownStars.size(); ++position)
        m_ownStars[position] = readOwnStars(MovieIndex(position));
}

/// A data set may list the film more than once; then all its rows change.
void MovieTableModel::movieChanged(MovieIndex changed)
{
    const FilmIndex& films = dataset()->films;
    for (int row = 0; row < rowCount(); ++row) {
        if (films.same(movieIndex(row)) != films.same(changed))
            continue;
        m_ownStars[static_cast<std::size_t>(row)] = readOwnStars(movieIndex(row));
        Q_EMIT dataChanged(index(row, MyRating), index(row, MyRating));
    }
}

} // namespace autorec
