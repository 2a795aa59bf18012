// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compared_list_model.h"

#include "ui/models/list_places.h"
#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace autorec {
namespace {

QString number(int place)
{
    return QLocale().toString(place + 1);
}

} // namespace

void ComparedListModel::setColumn(const ModelComparison& comparison, int column)
{
    beginResetModel();
    m_list = comparison.list(column);
    m_column = column;
    m_names.clear();
    for (int other = 0; other < comparison.count(); ++other)
        m_names.append(comparison.name(other));
    m_places.clear();
    for (const Recommendation& recommended : m_list.items) {
        Places& places = m_places.emplace_back();
        for (int other = 0; other < comparison.count(); ++other)
            places.push_back(comparison.place(other, recommended.movie));
    }
    endResetModel();
}

std::optional<int> ComparedListModel::rowOf(MovieIndex movie) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row).movie == movie)
            return row;
    }
    return std::nullopt;
}

int ComparedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.items.size());
}

int ComparedListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparedListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == AlsoIn ? QVariant(alsoInText(row)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return index.column() == Title && isInAll(row) ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return index.column() == Rank || index.column() == Moved ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant();
    case MovieIndexRole:
        return item(row).movie.value();
    case PredictedStarsRole:
        return item(row).stars ? QVariant(static_cast<double>(*item(row).stars)) : QVariant();
    case PredictedShareRole:
        return predictedShare(m_list.items, row, m_list.dataset->dataset.scale());
    default:
        return {};
    }
}

QVariant ComparedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Rank || section == Moved ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Moved)
        return tr("How much higher or lower than in the first list");
    if (role == Qt::ToolTipRole && section == AlsoIn)
        return tr("One mark for each other list, filled where the film stands in it too");
    if (role == Qt::ToolTipRole && section == Predicted)
        return tr("Predicted stars, or a bar for models that only order films");
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("#"), QT_TR_NOOP("vs. 1st"), QT_TR_NOOP("Title"),
                                        QT_TR_NOOP("Pred."), QT_TR_NOOP("Also")};
    return tr(names[section]);
}

QVariant ComparedListModel::text(int row, int column) const
{
    switch (column) {
    case Rank:
        return row + 1;
    case Moved:
        return m_column == 0 ? QString() : movedText(places(row).front(), row);
    case Title:
        return m_list.dataset->films.key(item(row).movie).title;
    case Predicted:
        return item(row).stars ? decimalStarsText(static_cast<double>(*item(row).stars))
                               : tr("place %1").arg(row + 1);
    case AlsoIn:
        return alsoInMarks(row);
    default:
        return {};
    }
}

QString ComparedListModel::toolTip(int row, int column) const
{
    switch (column) {
    case Moved:
        if (m_column == 0 || text(row, Moved).toString().isEmpty())
            return {};
        return places(row).front() ? tr("Number %1 in %2").arg(number(*places(row).front()), m_names.front())
                                   : tr("Not in the list of %1").arg(m_names.front());
    case Title: {
        const Movie& movie = m_list.dataset->dataset.movie(item(row).movie);
        const QString film = tr("%1: %2").arg(titleWithYear(text(row, Title).toString(), movie.year),
                                              genresText(movie.genres));
        return film + QLatin1Char('\n') + alsoInText(row);
    }
    case Predicted:
        return item(row).stars ? tr("%1 predicted stars").arg(text(row, Predicted).toString())
                               : tr("No stars are predicted here; the bar compares it with the first film.");
    case AlsoIn:
        return alsoInText(row);
    default:
        return {};
    }
}

/// "●○": a mark for each other list, in order.
QString ComparedListModel::alsoInMarks(int row) const
{
    QString marks;
    for (int other = 0; other < m_names.size(); ++other) {
        if (other != m_column)
            marks += places(row)[static_cast<std::size_t>(other)] ? u'●' : u'○';
    }
    return marks;
}

/// "Also number 3 in EASE (run 2), number 7 in Biases (run 4)".
QString ComparedListModel::alsoInText(int row) const
{
    QStringList others;
    for (int other = 0; other < m_names.size(); ++other) {
        const auto& place = places(row)[static_cast<std::size_t>(other)];
        if (other != m_column && place)
            others.append(tr("number %1 in %2").arg(number(*place), m_names.at(other)));
    }
    return others.isEmpty() ? tr("In no other list") : tr("Also %1").arg(others.join(QStringLiteral(", ")));
}

bool ComparedListModel::isInAll(int row) const
{
    return m_names.size() > 1 && std::all_of(places(row).begin(), places(row).end(),
                                             [](const auto& place) { return place.has_value(); });
}

} // namespace autorec
