// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/group_list_model.h"

#include "ui/models/ranked_films.h"
#include "ui/text/format.h"

#include <algorithm>

namespace autorec {

GroupListModel::GroupListModel(const PersonalRatings& ratings, QObject* parent)
    : FilmTable(parent)
    , m_ratings(ratings)
{
    makeColumns();
    connect(&ratings, &PersonalRatings::movieChanged, this, &GroupListModel::movieChanged);
}

void GroupListModel::setList(const GroupRecommendation& made)
{
    beginResetModel();
    m_made = made;
    m_reasonsToCome = true;
    useDataset(made.request ? made.request->dataset : nullptr);
    makeColumns();
    endResetModel();
}

void GroupListModel::setReasons(const GroupRecommendation& made)
{
    if (made.request != m_made.request)
        return;
    m_made = made;
    m_reasonsToCome = false;
    columnChanged(whyColumn());
}

void GroupListModel::makeColumns()
{
    std::vector<TableColumn> columns{
        {.title = tr("#"), .text = [](int row) { return row + 1; }, .alignment = Qt::AlignRight},
        {.title = tr("Turn"),
         .text = [this](int row) { return turnOf(row, true); },
         .toolTip = [this](int row) { return turnOf(row, false); },
         .help = tr("Whose turn it was to choose")},
        {.title = tr("Title"),
         .text = [this](int row) { return title(row); },
         .toolTip = [this](int row) { return titleToolTip(row); }},
        {.title = tr("Year"),
         .text = [this](int row) { return yearText(movie(row).year); },
         .alignment = Qt::AlignRight},
        {.title = tr("Genres"),
         .text = [this](int row) { return genresText(movie(row).genres); },
         .isTextToolTip = true}};
    columns.reserve(columns.size() + m_made.list.forMember.size() + 1);
    for (std::size_t person = 0; person < m_made.list.forMember.size(); ++person)
        columns.push_back(personColumn(person));
    columns.push_back({.title = tr("Why"),
                       .text = [this](int row) { return whyText(row); },
                       .toolTip = [this](int row) { return reasonsText(row); },
                       .help = tr("Each person's rating that speaks for this film more than for others")});
    setColumns(std::move(columns));
}

TableColumn GroupListModel::personColumn(std::size_t person) const
{
    return {.title = shortNameOf(person),
            .text = [this, person](int row) { return starsOfPerson(person, row); },
            .toolTip = [this, person](int row) { return personToolTip(person, row); },
            .help = tr("The stars that are predicted for %1").arg(nameOf(person))};
}

QString GroupListModel::shortNameOf(std::size_t person) const
{
    constexpr qsizetype Longest = 10;
    const QString& name = nameOf(person);
    return name.size() <= Longest ? name : name.left(Longest - 1).trimmed() + u'…';
}

QString GroupListModel::turnOf(int row, bool isShort) const
{
    if (!hasTurns())
        return {};
    const std::size_t person = m_made.list.chosenBy[static_cast<std::size_t>(row)];
    return isShort ? shortNameOf(person) : nameOf(person);
}

const Recommendation& GroupListModel::forPerson(std::size_t person, int row) const
{
    return m_made.list.forMember[person][static_cast<std::size_t>(row)];
}

std::optional<float> GroupListModel::given(std::size_t person, int row) const
{
    return m_made.list.given[person][static_cast<std::size_t>(row)];
}

QVariant GroupListModel::rowData(int row, int column, int role) const
{
    if (column >= FirstPerson && column < whyColumn())
        return personData(static_cast<std::size_t>(column - FirstPerson), row, role);
    const bool isMarked = column == Title && m_ratings.onWatchlist(film(row));
    const QVariant mark = watchlistMark(title(row), isMarked, role);
    return mark.isValid() ? mark : FilmTable::rowData(row, column, role);
}

/// Nothing is drawn of a prediction for who has seen the film.
QVariant GroupListModel::personData(std::size_t person, int row, int role) const
{
    const bool isPredicted = !given(person, row);
    if (role == PredictedStarsRole)
        return isPredicted ? toVariant(forPerson(person, row).stars) : QVariant();
    if (role == PredictedShareRole)
        return isPredicted
                   ? QVariant(predictedShare(m_made.list.forMember[person], static_cast<std::size_t>(row),
                                             dataset()->dataset.scale()))
                   : QVariant();
    return FilmTable::rowData(row, FirstPerson + static_cast<int>(person), role);
}

QString GroupListModel::titleToolTip(int row) const
{
    const QVariant mark = watchlistMark(title(row), m_ratings.onWatchlist(film(row)), Qt::ToolTipRole);
    const QString name = mark.isValid() ? mark.toString() : filmText(film(row));
    return tr("%1\n%2", "film and genres").arg(name, genresText(movie(row).genres));
}

QString GroupListModel::starsOfPerson(std::size_t person, int row) const
{
    if (const std::optional<float> stars = given(person, row))
        return tr("seen: %1").arg(starsText(static_cast<double>(*stars)));
    const std::optional<float> stars = forPerson(person, row).stars;
    return stars ? decimalStarsText(static_cast<double>(*stars)) : QString();
}

QString GroupListModel::personToolTip(std::size_t person, int row) const
{
    if (const std::optional<float> stars = given(person, row))
        return tr("%1 has seen it and gave it %2.")
            .arg(nameOf(person), starsText(static_cast<double>(*stars)));
    return forPerson(person, row).stars
               ? tr("Predicted stars for %1. The order also counts how many ratings a prediction rests on.")
                     .arg(nameOf(person))
               : tr("No stars are predicted here; the bar compares it with the other films for %1.")
                     .arg(nameOf(person));
}

/// "Alien (Ada 5) · Heat (Ben 4½)", or "Alien (Ada 5, Ben 4½)".
QString GroupListModel::whyText(int row) const
{
    if (m_reasonsToCome)
        return tr("…");
    std::vector<std::pair<MovieIndex, QStringList>> reasons;
    for (std::size_t person = 0; person < m_made.list.forMember.size(); ++person) {
        const std::vector<Contribution>& why = forPerson(person, row).why;
        if (why.empty())
            continue;
        const MovieIndex film = why.front().movie;
        auto reason = std::find_if(reasons.begin(), reasons.end(),
                                   [film](const auto& each) { return each.first == film; });
        if (reason == reasons.end())
            reason = reasons.insert(reason, {film, {}});
        reason->second.append(
            tr("%1 %2", "a person and their stars")
                .arg(shortNameOf(person), starsText(static_cast<double>(why.front().stars))));
    }
    QStringList parts;
    for (const auto& [film, people] : reasons)
        parts.append(tr("%1 (%2)", "film, then people and their stars")
                         .arg(dataset()->films.key(film).title, people.join(QStringLiteral(", "))));
    return parts.isEmpty() ? missingText() : parts.join(QStringLiteral(" · "));
}

QString GroupListModel::reasonsText(int row) const
{
    constexpr std::size_t Most = 3;
    if (m_reasonsToCome)
        return tr("The reasons are being worked out.");
    QStringList lines;
    for (std::size_t person = 0; person < m_made.list.forMember.size(); ++person) {
        const std::vector<Contribution>& why = forPerson(person, row).why;
        for (std::size_t k = 0; k < std::min(Most, why.size()); ++k)
            lines.append(reasonText(person, why[k]));
    }
    return lines.isEmpty() ? tr("No single rating speaks for this film more than for others.")
                           : lines.join(QLatin1Char('\n'));
}

QString GroupListModel::reasonText(std::size_t person, const Contribution& reason) const
{
    return tr("%1 gave %2 to %3")
        .arg(nameOf(person), starsText(static_cast<double>(reason.stars)),
             dataset()->films.key(reason.movie).title);
}

void GroupListModel::movieChanged(MovieIndex movie)
{
    const std::vector<MovieIndex>& films = m_made.list.films;
    const auto place = std::find(films.begin(), films.end(), movie);
    if (place != films.end())
        rowChanged(static_cast<int>(place - films.begin()));
}

} // namespace autorec
