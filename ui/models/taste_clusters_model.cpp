// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/taste_clusters_model.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"

#include <algorithm>

namespace autorec {
namespace {

constexpr std::size_t Examples = 3;

QString yearsText(const TasteCluster& cluster)
{
    if (cluster.firstYear == 0)
        return {};
    return cluster.firstYear == cluster.lastYear
               ? yearText(cluster.firstYear)
               : QStringLiteral("%1–%2").arg(yearText(cluster.firstYear), yearText(cluster.lastYear));
}

} // namespace

TasteClustersModel::TasteClustersModel(const FirstSteps& steps, FirstStepsStore& store, FilmEditor& editor,
                                       QObject* parent)
    : QAbstractListModel(parent)
    , m_steps(steps)
    , m_store(store)
    , m_editor(editor)
{
    connect(&steps, &FirstSteps::clustersChanged, this, &TasteClustersModel::takeClusters);
    connect(&steps, &FirstSteps::picksChanged, this, &TasteClustersModel::takePicks);
    takeClusters();
}

int TasteClustersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clusters.size());
}

QVariant TasteClustersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return name(cluster(index));
    case Qt::CheckStateRole:
        return m_steps.isPicked(cluster(index)) ? Qt::Checked : Qt::Unchecked;
    case YearsRole:
        return yearsText(cluster(index));
    case ExamplesRole:
        return titles(cluster(index), Examples);
    case CoverRole:
        return QVariant::fromValue(cover(cluster(index)));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(name(cluster(index)), yearsText(cluster(index)),
                 titles(cluster(index), Examples).join(QStringLiteral(", ")));
    case Qt::ToolTipRole:
        return toolTip(cluster(index));
    default:
        return {};
    }
}

bool TasteClustersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool picked = value.toInt() == Qt::Checked;
    const auto set = [&store = m_store](const QList<FilmPick>& picks) {
        return [&store, picks] { store.setPicks(picks); };
    };
    return m_editor.push((picked ? tr("Pick %1") : tr("Take Back %1")).arg(name(cluster(index))),
                         set(m_steps.picksWith(cluster(index), picked)), set(m_store.picks()));
}

Qt::ItemFlags TasteClustersModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

void TasteClustersModel::takeClusters()
{
    beginResetModel();
    m_dataset = m_steps.dataset();
    m_clusters = m_steps.clusters();
    endResetModel();
}

void TasteClustersModel::takePicks()
{
    if (!m_clusters.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QStringList TasteClustersModel::titles(const TasteCluster& cluster, std::size_t most) const
{
    QStringList titles;
    for (std::size_t k = 0; k < std::min(most, cluster.films.size()); ++k)
        titles.append(m_dataset->films.key(cluster.films[k]).title);
    return titles;
}

QString TasteClustersModel::name(const TasteCluster& cluster) const
{
    if (cluster.genres.empty())
        return tr("Films like %1").arg(titles(cluster, 1).value(0));
    const QString first = genreName(cluster.genres.front());
    return cluster.genres.size() == 1
               ? first
               : tr("%1 and %2", "genres").arg(first, genreName(cluster.genres.back()));
}

Cover TasteClustersModel::cover(const TasteCluster& cluster) const
{
    const MovieIndex film = cluster.films.front();
    const Movie& movie = m_dataset->dataset.movie(film);
    QStringList genres;
    for (const std::string& genre : movie.genres)
        genres.append(QString::fromStdString(genre));
    return {m_dataset->films.key(film).title, movie.year > 0 ? yearText(movie.year) : QString(), genres,
            film};
}

QString TasteClustersModel::toolTip(const TasteCluster& cluster) const
{
    constexpr std::size_t Told = 8;
    const QString more = cluster.films.size() > Told
                             ? tr("and %1 more").arg(countText(cluster.films.size() - Told))
                             : QString();
    QStringList lines{tr("Films that please the same people:")};
    lines += titles(cluster, Told);
    if (!more.isEmpty())
        lines.append(more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace autorec
