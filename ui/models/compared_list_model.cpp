// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compared_list_model.h"

#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>

namespace autorec {
namespace {

QString number(int place)
{
    return QLocale().toString(place + 1);
}

} // namespace

ComparedListModel::ComparedListModel(QObject* parent)
    : RankedFilms(parent)
{
    setColumns({rankColumn(),
                {.title = tr("vs. 1st"),
                 .text = [this](int row) { return moved(row); },
                 .toolTip = [this](int row) { return movedToolTip(row); },
                 .help = tr("How much higher or lower than in the first list"),
                 .alignment = Qt::AlignRight},
                {.title = tr("Title"),
                 .text = [this](int row) { return title(row); },
                 .toolTip = [this](int row) { return filmToolTip(row); }},
                {.title = tr("Pred."),
                 .text = [this](int row) { return predictedText(row); },
                 .toolTip = [this](int row) { return predictedToolTip(row); },
                 .help = tr("Predicted stars, or a bar for models that only order films")},
                {.title = tr("Also"),
                 .text = [this](int row) { return alsoInMarks(row); },
                 .toolTip = [this](int row) { return alsoInText(row); },
                 .help = tr("One mark for each other list, filled where the film stands in it too")}});
}

void ComparedListModel::setColumn(const ModelComparison& comparison, int column)
{
    beginResetModel();
    useDataset(comparison.list(column).dataset);
    m_items = comparison.list(column).items;
    m_column = column;
    m_names.clear();
    for (int other = 0; other < comparison.count(); ++other)
        m_names.append(comparison.name(other));
    m_places.clear();
    for (const Recommendation& recommended : m_items) {
        Places& places = m_places.emplace_back();
        for (int other = 0; other < comparison.count(); ++other)
            places.push_back(comparison.place(other, recommended.movie));
    }
    endResetModel();
}

QVariant ComparedListModel::rowData(int row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == AlsoIn)
        return alsoInText(row);
    if (role == Qt::FontRole)
        return boldFont(column == Title && isInAll(row));
    return RankedFilms::rowData(row, column, role);
}

QString ComparedListModel::movedToolTip(int row) const
{
    if (moved(row).isEmpty())
        return {};
    return places(row).front() ? tr("Number %1 in %2").arg(number(*places(row).front()), m_names.front())
                               : tr("Not in the list of %1").arg(m_names.front());
}

QString ComparedListModel::filmToolTip(int row) const
{
    const QString film = tr("%1: %2").arg(filmText(item(row).movie), genresText(movie(row).genres));
    return film + QLatin1Char('\n') + alsoInText(row);
}

QString ComparedListModel::predictedToolTip(int row) const
{
    return item(row).stars ? tr("%1 predicted stars").arg(predictedText(row))
                           : tr("No stars are predicted here; the bar compares it with the first film.");
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
