// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/top_n_model.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

constexpr std::size_t ReasonsTold = 3;

} // namespace

TopNModel::TopNModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : RankedFilms(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
    const auto howToRate = [this](int) {
        return isOwnList() ? tr("Click a star to rate: the film leaves the list and the list is made anew.")
                           : QString();
    };
    setColumns({rankColumn(),
                {.title = tr("Moved"),
                 .text = [this](int row) { return moved(row); },
                 .toolTip = [this](int row) { return movedToolTip(row); },
                 .alignment = Qt::AlignRight},
                {.title = tr("Title"),
                 .text = [this](int row) { return title(row); },
                 .toolTip = [this](int row) { return titleToolTip(row); }},
                {.title = tr("Year"),
                 .text = [this](int row) { return yearText(movie(row).year); },
                 .alignment = Qt::AlignRight},
                {.title = tr("Genres"),
                 .text = [this](int row) { return genresText(movie(row).genres); },
                 .isTextToolTip = true},
                {.title = tr("Predicted"),
                 .text = [this](int row) { return predictedText(row); },
                 .toolTip = [this](int row) { return predictedToolTip(row); }},
                {.title = tr("Why"),
                 .text = [this](int row) { return whyText(row); },
                 .toolTip = [this](int row) { return reasons(item(row)); },
                 .help = tr("The rating that speaks for this film more than for others")},
                {.title = tr("My rating"),
                 .text = [this](int row) { return ownStarsText(row); },
                 .toolTip = howToRate},
                {.title = tr("Held out"),
                 .text = [this](int row) { return heldOutText(row); },
                 .help = tr("What the user really gave, for films that the model was not shown")}});
    connect(&ratings, &PersonalRatings::movieChanged, this, &TopNModel::movieChanged);
}

void TopNModel::setList(const RecommendationList& list, const QString& cause)
{
    beginResetModel();
    m_rowsBefore.clear();
    m_cause = cause;
    const bool isComparable =
        list.dataset == m_list.dataset && list.model == m_list.model && list.user == m_list.user;
    if (list.isSupposed())
        keepRows(list);
    else if (isComparable && !cause.isEmpty())
        keepRows(m_list);
    m_list = list;
    useDataset(list.dataset);
    m_reasonsToCome = std::all_of(list.items.begin(), list.items.end(),
                                  [](const Recommendation& recommended) { return recommended.why.empty(); });
    endResetModel();
}

/// Notes the row of each film, to show what moved; of a supposed list, those of the real one.
void TopNModel::keepRows(const RecommendationList& list)
{
    int row = 0;
    for (const MovieIndex movie : list.real)
        m_rowsBefore.emplace(movie, row++);
    if (list.isSupposed())
        return;
    for (const Recommendation& recommended : list.items)
        m_rowsBefore.emplace(recommended.movie, row++);
}

void TopNModel::setReasons(const RecommendationList& list)
{
    const bool isThisOne =
        std::equal(list.items.begin(), list.items.end(), m_list.items.begin(), m_list.items.end(),
                   [](const Recommendation& a, const Recommendation& b) { return a.movie == b.movie; });
    if (!isThisOne || list.items.empty())
        return;
    m_list.items = list.items;
    m_reasonsToCome = false;
    columnChanged(Why);
}

bool TopNModel::rate(int row, std::optional<double> stars)
{
    return m_editor.rate(m_list.dataset->films.key(item(row).movie), ownStars(row), stars);
}

QVariant TopNModel::rowData(int row, int column, int role) const
{
    const bool isMarked = column == Title && isOwnList() && m_ratings.onWatchlist(item(row).movie);
    const QVariant mark = watchlistMark(title(row), isMarked, role);
    return mark.isValid() ? mark : RankedFilms::rowData(row, column, role);
}

QString TopNModel::titleToolTip(int row) const
{
    const bool isMarked = isOwnList() && m_ratings.onWatchlist(item(row).movie);
    const QVariant mark = watchlistMark(title(row), isMarked, Qt::ToolTipRole);
    return mark.isValid() ? mark.toString() : title(row);
}

QString TopNModel::whyText(int row) const
{
    if (item(row).why.empty())
        return m_reasonsToCome ? tr("…") : missingText();
    return tr("because %1").arg(reason(item(row).why.front()));
}

QString TopNModel::predictedToolTip(int row) const
{
    return item(row).stars
               ? tr("Predicted stars. The order also counts how many ratings a prediction rests on.")
               : tr("No stars are predicted here; the bar compares it with the first film.");
}

std::optional<int> TopNModel::rowBefore(int row) const
{
    const auto before = m_rowsBefore.find(item(row).movie);
    return before == m_rowsBefore.end() ? std::nullopt : std::optional(before->second);
}

QString TopNModel::movedToolTip(int row) const
{
    if (moved(row).isEmpty())
        return {};
    const std::optional<int> before = rowBefore(row);
    const QString place = before ? QLocale().toString(*before + 1) : QString();
    if (m_list.isSupposed())
        return before ? tr("It is number %1 in your real list.").arg(place)
                      : tr("It is not in your real list.");
    return before ? tr("It was number %1 before %2.").arg(place, m_cause)
                  : tr("It was not in the list before %1.").arg(m_cause);
}

QString TopNModel::reason(const Contribution& contribution) const
{
    const QString title = m_list.dataset->films.key(contribution.movie).title;
    if (std::binary_search(m_list.picked.begin(), m_list.picked.end(), contribution.movie))
        return tr("you picked films like %1").arg(title);
    const QString stars = starsText(static_cast<double>(contribution.stars));
    if (!isOwnList())
        return tr("they gave %1 to %2").arg(stars, title);
    return isOnlySupposed(contribution) ? tr("you would have given %1 to %2").arg(stars, title)
                                        : tr("you gave %1 to %2").arg(stars, title);
}

bool TopNModel::isOnlySupposed(const Contribution& contribution) const
{
    const std::optional<float> real = m_ratings.stars(contribution.movie);
    return m_list.isSupposed() &&
           (!real || m_list.dataset->dataset.scale().clip(*real) != contribution.stars);
}

/// The text "they gave 4½".
QString TopNModel::heldOutText(int row) const
{
    const std::optional<float> stars = m_list.heldOutStars(item(row).movie);
    return stars ? tr("they gave %1").arg(starsText(static_cast<double>(*stars))) : QString();
}

/// The strongest ratings, one to a line, with what each adds.
QString TopNModel::reasons(const Recommendation& recommended) const
{
    if (m_reasonsToCome)
        return tr("The reasons are being worked out.");
    if (recommended.why.empty())
        return tr("No single rating speaks for this film more than for others.");
    const auto strongest = static_cast<double>(recommended.why.front().lift);
    QStringList lines{tr("What speaks for it most:")};
    for (std::size_t k = 0; k < std::min(ReasonsTold, recommended.why.size()); ++k) {
        const Contribution& contribution = recommended.why[k];
        const QString size =
            recommended.whyKind == ScoreKind::Stars
                ? tr("+%1 stars").arg(QLocale().toString(static_cast<double>(contribution.effect), 'f', 2))
                : tr("%1% of the strongest")
                      .arg(std::lround(100 * static_cast<double>(contribution.lift) / strongest));
        lines.append(tr("%1: %2").arg(reason(contribution), size));
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<double> TopNModel::ownStars(int row) const
{
    if (!isOwnList())
        return std::nullopt;
    return m_ratings.stars(item(row).movie);
}

void TopNModel::movieChanged(MovieIndex movie)
{
    if (const std::optional<int> row = rowOf(movie))
        Q_EMIT dataChanged(index(*row, Title), index(*row, MyRating));
}

} // namespace autorec
