// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/personal_films_model.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace autorec {

/// One kind of the person's films, searched and sorted.
class PersonalFilmsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Kind { Rated, Watchlist, NotInterested, KindCount };

    explicit PersonalFilmsFilter(PersonalFilmsModel* films, QObject* parent = nullptr);

    static bool isOfKind(const PersonalFilm& film, Kind kind);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setSearch(const QString& text);
    const PersonalFilm& film(const QModelIndex& index) const
    {
        return m_films->film(mapToSource(index).row());
    }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    PersonalFilmsModel* m_films;
    Kind m_kind = Rated;
    QStringList m_words;
};

} // namespace autorec
