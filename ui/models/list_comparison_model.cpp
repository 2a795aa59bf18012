// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_comparison_model.h"

#include "ui/text/format.h"
#include "ui/text/run_text.h"

#include <QFont>
#include <QStringList>

#include <algorithm>

namespace autorec {

namespace {

const QString InAllMark = QStringLiteral("● ");
const QString InSomeMark = QStringLiteral("○ ");

int placeOf(MovieIndex film, const std::vector<MovieIndex>& films)
{
    const auto found = std::find(films.begin(), films.end(), film);
    return found == films.end() ? 0 : static_cast<int>(found - films.begin()) + 1;
}

} // namespace

ListComparisonModel::ListComparisonModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ListComparisonModel::setLists(const RunLists& lists, const QList<RunRecord>& runs)
{
    beginResetModel();
    m_dataset = lists.dataset;
    m_columns.clear();
    for (const RunRecord& run : runs) {
        const auto found = lists.byRun.find(run.id);
        if (found == lists.byRun.end())
            continue;
        m_columns.push_back({run, {}});
        for (const Recommendation& item : found->second)
            m_columns.back().films.push_back(item.movie);
    }
    endResetModel();
}

void ListComparisonModel::clear()
{
    setLists({}, {});
}

int ListComparisonModel::commonFilms() const
{
    if (m_columns.empty())
        return 0;
    const auto& films = m_columns.front().films;
    return static_cast<int>(std::count_if(
        films.begin(), films.end(), [this](MovieIndex film) { return listsWith(film) == columnCount(); }));
}

int ListComparisonModel::rowCount(const QModelIndex& parent) const
{
    std::size_t rows = 0;
    for (const Column& column : m_columns)
        rows = std::max(rows, column.films.size());
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

int ListComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<MovieIndex> ListComparisonModel::filmAt(const QModelIndex& index) const
{
    const auto& films = m_columns[static_cast<std::size_t>(index.column())].films;
    const auto row = static_cast<std::size_t>(index.row());
    return row < films.size() ? std::optional(films[row]) : std::nullopt;
}

int ListComparisonModel::listsWith(MovieIndex film) const
{
    return static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(), [film](const Column& column) {
        return placeOf(film, column.films) > 0;
    }));
}

QString ListComparisonModel::otherPlaces(MovieIndex film, int column) const
{
    QStringList places;
    for (int other = 0; other < columnCount(); ++other) {
        const Column& list = m_columns[static_cast<std::size_t>(other)];
        const int place = placeOf(film, list.films);
        if (other != column && place > 0)
            places.append(tr("Also at place %1 of %2").arg(place).arg(runTitle(list.run)));
    }
    return places.join(u'\n');
}

QVariant ListComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<MovieIndex> film = filmAt(index);
    if (!film)
        return {};
    const int lists = listsWith(*film);
    switch (role) {
    case Qt::DisplayRole: {
        const Movie& movie = m_dataset->dataset.movie(*film);
        const QString title = titleWithYear(QString::fromStdString(movie.title), movie.year);
        return lists == 1 ? title : (lists == columnCount() ? InAllMark : InSomeMark) + title;
    }
    case Qt::ToolTipRole:
        return otherPlaces(*film, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(lists > 1 && lists == columnCount());
        return font;
    }
    default:
        return {};
    }
}

QVariant ListComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (orientation == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return countText(static_cast<std::size_t>(section) + 1);
    const bool isList = section >= 0 && section < columnCount();
    return isList ? QVariant(runTitle(m_columns[static_cast<std::size_t>(section)].run)) : QVariant();
}

} // namespace autorec
