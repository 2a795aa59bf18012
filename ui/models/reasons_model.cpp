// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reasons_model.h"

#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace autorec {

ReasonsModel::ReasonsModel(const PersonalRatings& ratings, WhatIf& whatIf, QObject* parent)
    : FilmTable(parent)
    , m_ratings(ratings)
    , m_whatIf(whatIf)
{
    const QString howToSuppose =
        tr("Click other stars to see what would change, or the same ones to leave the "
           "rating out. Nothing is kept until you say so.");
    setColumns(
        {{.title = tr("You rated"),
          .text = [this](int row) { return filmText(reason(row).movie); },
          .isTextToolTip = true},
         {.title = tr("What if you had given"),
          .text = [this](int row) { return ownStars(row) ? ownStarsText(row) : tr("left out"); },
          .toolTip = [howToSuppose](int) { return howToSuppose; }},
         {.title = tr("Really"), .text = [this](int row) { return realText(row); }, .isTextToolTip = true},
         {.title = tr("What it does for the film"),
          .text = [this](int row) { return effectText(row); },
          .isTextToolTip = true}});
    connect(&whatIf, &WhatIf::changed, this, &ReasonsModel::allChanged);
}

void ReasonsModel::setFilm(const RecommendationList& list, std::optional<int> row)
{
    beginResetModel();
    useDataset(list.dataset);
    m_reasons.clear();
    if (row) {
        const Recommendation& film = list.items[static_cast<std::size_t>(*row)];
        m_areStars = film.whyKind == ScoreKind::Stars;
        m_areComing = std::all_of(list.items.begin(), list.items.end(),
                                  [](const Recommendation& recommended) { return recommended.why.empty(); });
        for (const Contribution& contribution : film.why)
            m_reasons.push_back({contribution.movie, contribution});
        for (const ProfileEntry& entry : m_ratings.profile()) {
            if (!rowOf(entry.movie))
                m_reasons.push_back({entry.movie, std::nullopt});
        }
    }
    endResetModel();
}

std::optional<int> ReasonsModel::rowOf(MovieIndex movie) const
{
    const auto found = std::find_if(m_reasons.begin(), m_reasons.end(),
                                    [movie](const Reason& reason) { return reason.movie == movie; });
    return found == m_reasons.end() ? std::nullopt
                                    : std::optional(static_cast<int>(found - m_reasons.begin()));
}

bool ReasonsModel::rate(int row, std::optional<double> stars)
{
    m_whatIf.suppose(reason(row).movie, stars ? std::optional(static_cast<float>(*stars)) : std::nullopt);
    return true;
}

QString ReasonsModel::realText(int row) const
{
    const MovieIndex movie = reason(row).movie;
    const std::optional<float> real = m_ratings.stars(movie);
    return m_whatIf.isSupposed(movie) && real ? starsText(static_cast<double>(*real)) : QString();
}

QString ReasonsModel::effectText(int row) const
{
    if (!ownStars(row))
        return tr("left out");
    if (m_areComing)
        return tr("…");
    if (!reason(row).contribution)
        return tr("does not speak for it");
    const Contribution& contribution = *reason(row).contribution;
    if (m_areStars)
        return tr("+%1 stars").arg(QLocale().toString(static_cast<double>(contribution.effect), 'f', 2));
    const auto strongest = static_cast<double>(m_reasons.front().contribution->lift);
    return tr("%1% of the strongest")
        .arg(std::lround(100 * static_cast<double>(contribution.lift) / strongest));
}

} // namespace autorec
