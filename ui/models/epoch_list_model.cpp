// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/epoch_list_model.h"

#include "ui/models/list_places.h"
#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>

namespace autorec {

void EpochListModel::begin(const LoadedDatasetPtr& dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_lists.clear();
    m_shown = -1;
    endResetModel();
}

void EpochListModel::add(const LearningList& list)
{
    m_lists.push_back(list);
}

void EpochListModel::show(int list)
{
    if (list == m_shown)
        return;
    const auto length = [this](int of) {
        return of < 0 ? 0 : static_cast<int>(m_lists[static_cast<std::size_t>(of)].items.size());
    };
    // As long a list keeps the current row and what is being read out.
    if (length(list) != length(m_shown)) {
        beginResetModel();
        m_shown = list;
        endResetModel();
        return;
    }
    m_shown = list;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EpochListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_shown < 0 ? 0 : static_cast<int>(items().size());
}

int EpochListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EpochListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const std::optional<float> stars = items()[static_cast<std::size_t>(row)].stars;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Moved   ? movedToolTip(row)
               : index.column() == Title ? title(row)
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() <= Moved ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MovieIndexRole:
        return items()[static_cast<std::size_t>(row)].movie.value();
    case PredictedStarsRole:
        return stars ? QVariant(static_cast<double>(*stars)) : QVariant();
    case PredictedShareRole:
        return share(row);
    default:
        return {};
    }
}

QVariant EpochListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section <= Moved ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Moved)
        return tr("Places risen or fallen since the list before");
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("#"), QT_TR_NOOP("Moved"), QT_TR_NOOP("Title"),
                                        QT_TR_NOOP("Predicted")};
    return tr(names[section]);
}

const std::vector<Recommendation>& EpochListModel::items() const
{
    return m_lists[static_cast<std::size_t>(m_shown)].items;
}

/// Where the film stood in the list before; empty where it did not.
std::optional<int> EpochListModel::rowBefore(int row) const
{
    const std::vector<Recommendation>& before = m_lists[static_cast<std::size_t>(m_shown) - 1].items;
    const MovieIndex movie = items()[static_cast<std::size_t>(row)].movie;
    const auto found = std::find_if(before.begin(), before.end(),
                                    [movie](const Recommendation& item) { return item.movie == movie; });
    return found == before.end() ? std::nullopt : std::optional(static_cast<int>(found - before.begin()));
}

QString EpochListModel::text(int row, int column) const
{
    const std::optional<float> stars = items()[static_cast<std::size_t>(row)].stars;
    switch (column) {
    case Rank:
        return QLocale().toString(row + 1);
    case Moved:
        return movedText(row);
    case Title:
        return title(row);
    case Predicted:
        return stars ? decimalStarsText(static_cast<double>(*stars)) : tr("place %1").arg(row + 1);
    default:
        return {};
    }
}

QString EpochListModel::title(int row) const
{
    const MovieIndex movie = items()[static_cast<std::size_t>(row)].movie;
    return titleWithYear(m_dataset->films.key(movie).title, m_dataset->dataset.movie(movie).year);
}

QString EpochListModel::movedText(int row) const
{
    if (m_shown < 1)
        return {};
    return autorec::movedText(rowBefore(row), row);
}

QString EpochListModel::movedToolTip(int row) const
{
    if (m_shown < 1)
        return {};
    const int epoch = epochOf(m_shown - 1);
    const std::optional<int> before = rowBefore(row);
    return before ? tr("It was number %1 after epoch %2.").arg(*before + 1).arg(epoch)
                  : tr("It was not in the list after epoch %1.").arg(epoch);
}

/// Of the scale's maximum for stars; for rank scores between the list's last and first.
double EpochListModel::share(int row) const
{
    return predictedShare(items(), row, m_dataset->dataset.scale());
}

} // namespace autorec
