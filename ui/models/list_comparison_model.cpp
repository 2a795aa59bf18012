// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_comparison_model.h"

#include "ui/models/ranked_films.h"
#include "ui/text/format.h"
#include "ui/text/run_text.h"

#include <QStringList>

#include <algorithm>

namespace autorec {

namespace {

const QString InAllMark = QStringLiteral("● ");
const QString InSomeMark = QStringLiteral("○ ");

} // namespace

void ListComparisonModel::setLists(const RunLists& lists, const QList<RunRecord>& runs)
{
    beginResetModel();
    useDataset(lists.dataset);
    m_lists.clear();
    m_rows = 0;
    std::vector<TableColumn> columns;
    for (const RunRecord& run : runs) {
        const auto found = lists.byRun.find(run.id);
        if (found == lists.byRun.end())
            continue;
        const auto column = static_cast<int>(m_lists.size());
        columns.push_back({.title = runTitle(run),
                           .text = [this, column](int row) { return text(row, column); },
                           .toolTip = [this, column](int row) { return otherPlaces(row, column); }});
        m_lists.push_back(found->second);
        m_rows = std::max(m_rows, static_cast<int>(found->second.size()));
    }
    setColumns(std::move(columns));
    endResetModel();
}

int ListComparisonModel::commonFilms() const
{
    if (m_lists.empty())
        return 0;
    const Films& films = m_lists.front();
    return static_cast<int>(std::count_if(films.begin(), films.end(), [this](const Recommendation& film) {
        return listsWith(film.movie) == columnCount();
    }));
}

std::optional<MovieIndex> ListComparisonModel::filmIn(int row, int column) const
{
    const Films& films = m_lists[static_cast<std::size_t>(column)];
    const auto place = static_cast<std::size_t>(row);
    return place < films.size() ? std::optional(films[place].movie) : std::nullopt;
}

int ListComparisonModel::listsWith(MovieIndex film) const
{
    return static_cast<int>(std::count_if(m_lists.begin(), m_lists.end(), [film](const Films& films) {
        return placeOf(film, films).has_value();
    }));
}

QVariant ListComparisonModel::text(int row, int column) const
{
    const std::optional<MovieIndex> film = filmIn(row, column);
    if (!film)
        return {};
    const QString title = filmText(*film);
    const int lists = listsWith(*film);
    return lists == 1 ? title : (lists == columnCount() ? InAllMark : InSomeMark) + title;
}

QString ListComparisonModel::otherPlaces(int row, int column) const
{
    const std::optional<MovieIndex> film = filmIn(row, column);
    QStringList places;
    for (int other = 0; film && other < columnCount(); ++other) {
        const std::optional<int> place = placeOf(*film, m_lists[static_cast<std::size_t>(other)]);
        if (other != column && place)
            places.append(tr("Also at place %1 of %2").arg(*place + 1).arg(columnAt(other).title));
    }
    return places.join(u'\n');
}

QVariant ListComparisonModel::rowData(int row, int column, int role) const
{
    const std::optional<MovieIndex> film = role == Qt::FontRole ? filmIn(row, column) : std::nullopt;
    return film ? boldFont(columnCount() > 1 && listsWith(*film) == columnCount()) : QVariant();
}

QVariant ListComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return ColumnTable::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return countText(static_cast<std::size_t>(section) + 1);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    default:
        return {};
    }
}

} // namespace autorec
