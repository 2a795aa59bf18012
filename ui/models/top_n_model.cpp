// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/top_n_model.h"

#include "ui/commands/film_editor.h"
#include "ui/models/list_places.h"
#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

constexpr std::size_t ReasonsTold = 3;

bool isNumber(int column)
{
    return column == TopNModel::Rank || column == TopNModel::Moved || column == TopNModel::Year;
}

} // namespace

TopNModel::TopNModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
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
    m_reasonsToCome = std::all_of(list.items.begin(), list.items.end(),
                                  [](const Recommendation& recommended) { return recommended.why.empty(); });
    endResetModel();
}

/// Of the real list, where that one is supposed.
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
    Q_EMIT dataChanged(index(0, Why), index(rowCount() - 1, Why));
}

int TopNModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.items.size());
}

int TopNModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TopNModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MovieIndexRole:
        return item(row).movie.value();
    case OwnStarsRole:
        return ownStars(row) ? QVariant(*ownStars(row)) : QVariant();
    case PredictedStarsRole:
        return item(row).stars ? QVariant(static_cast<double>(*item(row).stars)) : QVariant();
    case PredictedShareRole:
        return predictedShare(m_list.items, row, m_list.dataset->dataset.scale());
    default:
        return {};
    }
}

bool TopNModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != OwnStarsRole || !isOwnList())
        return false;
    return m_editor.rate(m_list.dataset->films.key(item(index.row()).movie), ownStars(index.row()),
                         value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
}

QVariant TopNModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Why)
        return tr("The rating that speaks for this film more than for others");
    if (role == Qt::ToolTipRole && section == HeldOut)
        return tr("What the user really gave, for films that the model was not shown");
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("#"),    QT_TR_NOOP("Moved"),     QT_TR_NOOP("Title"),
                                        QT_TR_NOOP("Year"), QT_TR_NOOP("Genres"),    QT_TR_NOOP("Predicted"),
                                        QT_TR_NOOP("Why"),  QT_TR_NOOP("My rating"), QT_TR_NOOP("Held out")};
    return tr(names[section]);
}

Qt::ItemFlags TopNModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == MyRating && isOwnList() ? flags | Qt::ItemIsEditable : flags;
}

QVariant TopNModel::text(int row, int column) const
{
    const Recommendation& recommended = item(row);
    const Movie& movie = m_list.dataset->dataset.movie(recommended.movie);
    switch (column) {
    case Rank:
        return row + 1;
    case Moved:
        return m_rowsBefore.empty() ? QString() : movedText(rowBefore(row), row);
    case Title:
        return m_list.dataset->films.key(recommended.movie).title;
    case Year:
        return yearText(movie.year);
    case Genres:
        return genresText(movie.genres);
    case Predicted:
        return recommended.stars ? decimalStarsText(static_cast<double>(*recommended.stars))
                                 : tr("place %1").arg(row + 1);
    case Why:
        if (recommended.why.empty())
            return m_reasonsToCome ? tr("…") : missingText();
        return tr("because %1").arg(reason(recommended.why.front()));
    case MyRating:
        return ownStars(row) ? starsText(*ownStars(row)) : QString();
    case HeldOut:
        return heldOutText(row);
    default:
        return {};
    }
}

QVariant TopNModel::toolTip(int row, int column) const
{
    switch (column) {
    case Moved:
        return movedToolTip(row);
    case Title:
    case Genres:
        return text(row, column);
    case Predicted:
        return item(row).stars
                   ? tr("Predicted stars. The order also counts how many ratings a prediction rests on.")
                   : tr("No stars are predicted here; the bar compares it with the first film.");
    case Why:
        return reasons(item(row));
    case MyRating:
        return isOwnList() ? tr("Click a star to rate: the film leaves the list and the list is made anew.")
                           : QString();
    default:
        return {};
    }
}

std::optional<int> TopNModel::rowBefore(int row) const
{
    const auto before = m_rowsBefore.find(item(row).movie);
    return before == m_rowsBefore.end() ? std::nullopt : std::optional(before->second);
}

QString TopNModel::movedToolTip(int row) const
{
    if (text(row, Moved).toString().isEmpty())
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

/// "they gave 4½".
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
            recommended.stars
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
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row).movie == movie)
            Q_EMIT dataChanged(index(row, MyRating), index(row, MyRating));
    }
}

} // namespace autorec
