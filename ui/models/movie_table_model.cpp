// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movie_table_model.h"

#include "ui/commands/film_editor.h"
#include "ui/models/movie_roles.h"
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

QVariant toVariant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

bool isNumber(int column)
{
    return column == MovieTableModel::Year || column == MovieTableModel::Ratings ||
           column == MovieTableModel::Average;
}

} // namespace

MovieTableModel::MovieTableModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
    connect(&ratings, &PersonalRatings::movieChanged, this, &MovieTableModel::movieChanged);
}

void MovieTableModel::setDataset(const LoadedDatasetPtr& dataset)
{
    beginResetModel();
    m_dataset = dataset;
    readAllOwnStars();
    m_predictions = {};
    endResetModel();
}

void MovieTableModel::setPredictions(const Predictions& predictions)
{
    const bool fits = m_dataset && predictions.scores.size() == m_dataset->dataset.movieCount();
    m_predictions = fits ? PredictionShares(predictions, m_dataset->dataset.scale()) : PredictionShares();
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0, Predicted), index(rows - 1, Predicted));
    Q_EMIT headerDataChanged(Qt::Horizontal, Predicted, Predicted);
}

int MovieTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_dataset ? 0 : static_cast<int>(m_dataset->dataset.movieCount());
}

int MovieTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovieTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case TitleRole:
        return text(row, Title);
    case YearTextRole:
        return text(row, Year);
    case GenresRole:
        return genreNames(movie(row).genres);
    case MovieIndexRole:
        return movieIndex(row).value();
    case OwnStarsRole:
        return toVariant(ownStars(row));
    case PredictedStarsRole:
        return toVariant(m_predictions.stars(static_cast<std::size_t>(row)));
    case PredictedShareRole:
        return toVariant(m_predictions.share(static_cast<std::size_t>(row)));
    default:
        return {};
    }
}

bool MovieTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != OwnStarsRole)
        return false;
    return m_editor.rate(m_dataset->films.key(movieIndex(index.row())), ownStars(index.row()),
                         value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
}

QVariant MovieTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Predicted)
        return m_predictions.areStars()
                   ? tr("What the model in use expects you to give")
                   : tr("How high the model in use places each film for you; this model gives no stars");
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("Title"),    QT_TR_NOOP("Year"),
                                        QT_TR_NOOP("Genres"),   QT_TR_NOOP("Ratings"),
                                        QT_TR_NOOP("Average"),  QT_TR_NOOP("Predicted for me"),
                                        QT_TR_NOOP("My rating")};
    return tr(names[section]);
}

Qt::ItemFlags MovieTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == MyRating ? flags | Qt::ItemIsEditable : flags;
}

double MovieTableModel::sortKey(int row, int column) const
{
    const auto position = static_cast<std::size_t>(row);
    const MovieStatistics& statistics = m_dataset->statistics.movies[position];
    switch (column) {
    case Title:
        return m_dataset->order.titlePlace(movieIndex(row));
    case Year:
        return movie(row).year > 0 ? movie(row).year : Missing;
    case Genres:
        return movie(row).genres.empty() ? Missing : m_dataset->order.genresPlace(movieIndex(row));
    case Ratings:
        return static_cast<double>(statistics.ratings);
    case Average:
        return statistics.ratings > 0 ? static_cast<double>(statistics.average) : Missing;
    case Predicted:
        return m_predictions.isEmpty() ? Missing : m_predictions.score(position);
    case MyRating:
        return m_ownStars[position];
    default:
        return Missing;
    }
}

QVariant MovieTableModel::text(int row, int column) const
{
    const auto position = static_cast<std::size_t>(row);
    const MovieStatistics& statistics = m_dataset->statistics.movies[position];
    switch (column) {
    case Title:
        return m_dataset->films.key(movieIndex(row)).title;
    case Year:
        return yearText(movie(row).year);
    case Genres:
        return genresText(movie(row).genres);
    case Ratings:
        return countText(statistics.ratings);
    case Average:
        return statistics.ratings > 0 ? decimalStarsText(static_cast<double>(statistics.average))
                                      : missingText();
    case Predicted:
        if (const auto stars = m_predictions.stars(position))
            return decimalStarsText(*stars);
        if (const auto share = m_predictions.share(position))
            return tr("above %1% of the films").arg(static_cast<int>(*share * 100));
        return missingText();
    case MyRating:
        return isRated(row) ? starsText(*ownStars(row)) : QString();
    default:
        return {};
    }
}

QVariant MovieTableModel::toolTip(int row, int column) const
{
    switch (column) {
    case Title:
    case Genres:
        return text(row, column);
    case Predicted:
        return m_predictions.isEmpty() || m_predictions.areStars() ? QVariant() : text(row, column);
    case MyRating:
        return tr("Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, "
                  "0 for 5.");
    default:
        return {};
    }
}

/// In its own column, a rating is read out with the film.
QVariant MovieTableModel::accessibleText(int row, int column) const
{
    if (column != MyRating)
        return {};
    const QString film = titleWithYear(text(row, Title).toString(), movie(row).year);
    return isRated(row) ? tr("%1: %2 stars").arg(film, starsText(*ownStars(row)))
                        : tr("%1: not rated").arg(film);
}

const Movie& MovieTableModel::movie(int row) const
{
    return m_dataset->dataset.movie(movieIndex(row));
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
    m_ownStars.assign(m_dataset ? m_dataset->dataset.movieCount() : 0, Missing);
    for (std::size_t position = 0; position < m_ownStars.size(); ++position)
        m_ownStars[position] = readOwnStars(MovieIndex(position));
}

/// A data set may list the film more than once; then all its rows change.
void MovieTableModel::movieChanged(MovieIndex changed)
{
    const FilmIndex& films = m_dataset->films;
    for (int row = 0; row < rowCount(); ++row) {
        if (films.same(movieIndex(row)) != films.same(changed))
            continue;
        m_ownStars[static_cast<std::size_t>(row)] = readOwnStars(movieIndex(row));
        Q_EMIT dataChanged(index(row, MyRating), index(row, MyRating));
    }
}

} // namespace autorec
