#include "ui/models/starter_films_model.h"

#include "ui/commands/film_editor.h"
#include "ui/format.h"
#include "ui/models/movie_roles.h"

#include <algorithm>

namespace autorec {
namespace {

constexpr std::size_t FilmsOffered = 30;

std::vector<MovieIndex> mostRatedMovies(const LoadedDataset& dataset)
{
    std::vector<MovieIndex> movies;
    for (std::size_t position = 0; position < dataset.dataset.movieCount(); ++position) {
        const MovieIndex movie(position);
        if (dataset.statistics.movies[position].ratings > 0 && !dataset.dataset.movie(movie).titleIsUnknown())
            movies.push_back(movie);
    }
    const auto end = movies.begin() + static_cast<std::ptrdiff_t>(std::min(FilmsOffered, movies.size()));
    std::partial_sort(movies.begin(), end, movies.end(), [&](MovieIndex a, MovieIndex b) {
        const auto ratings = [&](MovieIndex movie) {
            return dataset.statistics.movies[movie.value()].ratings;
        };
        return ratings(a) != ratings(b) ? ratings(a) > ratings(b) : a < b;
    });
    movies.erase(end, movies.end());
    return movies;
}

} // namespace

StarterFilmsModel::StarterFilmsModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : QAbstractListModel(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
    connect(&ratings, &PersonalRatings::movieChanged, this, &StarterFilmsModel::movieChanged);
}

void StarterFilmsModel::setDataset(const LoadedDatasetPtr& dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_movies = dataset ? mostRatedMovies(*dataset) : std::vector<MovieIndex>();
    endResetModel();
}

int StarterFilmsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_movies.size());
}

QVariant StarterFilmsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString title = m_dataset->films.key(movie(index)).title;
    const Movie& film = m_dataset->dataset.movie(movie(index));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title;
    case GenresRole:
        return genreNames(film.genres);
    case YearTextRole:
        return yearText(film.year);
    case Qt::AccessibleTextRole:
        return titleWithYear(title, film.year);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(titleWithYear(title, film.year), genresText(film.genres));
    case MovieIndexRole:
        return movie(index).value();
    case OwnStarsRole:
        if (const auto stars = m_ratings.stars(movie(index)))
            return static_cast<double>(*stars);
        return {};
    default:
        return {};
    }
}

bool StarterFilmsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != OwnStarsRole)
        return false;
    m_editor.rate(m_dataset->films.key(movie(index)), m_ratings.stars(movie(index)),
                  value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
    return true;
}

Qt::ItemFlags StarterFilmsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

void StarterFilmsModel::movieChanged(MovieIndex movie)
{
    const auto found = std::find(m_movies.begin(), m_movies.end(), movie);
    if (found == m_movies.end())
        return;
    const QModelIndex changed = index(static_cast<int>(found - m_movies.begin()));
    Q_EMIT dataChanged(changed, changed);
}

} // namespace autorec
