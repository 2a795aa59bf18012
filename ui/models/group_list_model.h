// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/group_service.h"
#include "app/services/personal_ratings.h"
#include "ui/models/film_table.h"

namespace autorec {

/// A list for several people, best first: a column of predicted stars for each of them, and why. Marks the
/// films on the watchlist of the profile in use.
class GroupListModel : public FilmTable
{
    Q_OBJECT

public:
    /// The first columns; then one for each person, and the reasons. `Turn` has values where people take
    /// turns.
    enum Column { Rank, Turn, Title, Year, Genres, FirstPerson };

    explicit GroupListModel(const PersonalRatings& ratings, QObject* parent = nullptr);

    void setList(const GroupRecommendation& made);
    /// Adds the reasons to the list, which arrive later; those of another list are ignored.
    void setReasons(const GroupRecommendation& made);
    const GroupRecommendation& made() const { return m_made; }

    bool hasTurns() const { return !m_made.list.chosenBy.empty(); }
    int personCount() const { return static_cast<int>(m_made.list.forMember.size()); }
    int whyColumn() const { return FirstPerson + personCount(); }

private:
    int rows() const override { return static_cast<int>(m_made.list.films.size()); }
    std::optional<MovieIndex> filmAt(int row) const override { return film(row); }
    QVariant rowData(int row, int column, int role) const override;

    MovieIndex film(int row) const { return m_made.list.films[static_cast<std::size_t>(row)]; }
    const Recommendation& forPerson(std::size_t person, int row) const;
    std::optional<float> given(std::size_t person, int row) const;
    const QString& nameOf(std::size_t person) const { return m_made.request->people[person].name.name; }
    /// Short enough for a title of a column.
    QString shortNameOf(std::size_t person) const;
    QString turnOf(int row, bool isShort) const;
    void makeColumns();
    TableColumn personColumn(std::size_t person) const;
    QVariant personData(std::size_t person, int row, int role) const;
    QString titleToolTip(int row) const;
    QString starsOfPerson(std::size_t person, int row) const;
    QString personToolTip(std::size_t person, int row) const;
    QString whyText(int row) const;
    QString reasonsText(int row) const;
    QString reasonText(std::size_t person, const Contribution& reason) const;
    void movieChanged(MovieIndex movie);

    const PersonalRatings& m_ratings;
    GroupRecommendation m_made;
    bool m_reasonsToCome = false;
};

} // namespace autorec
