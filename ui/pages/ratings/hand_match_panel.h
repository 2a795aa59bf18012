// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_import.h"
#include "app/services/dataset_service.h"

#include <QWidget>

#include <map>
#include <optional>

class QLineEdit;
class QListWidget;
class QTreeWidget;

namespace autorec {

/// Lists films that were not matched, and lets the person search the data set for them: what is chosen below
/// the list becomes the film of the line that is selected in it.
class HandMatchPanel : public QWidget
{
    Q_OBJECT

public:
    HandMatchPanel(const std::vector<MatchedRating>& unmatched, const LoadedDatasetPtr& dataset,
                   QWidget* parent);

    /// The film that was chosen for one of the ratings, by its place among them.
    std::optional<MovieIndex> film(std::size_t place) const;
    void setFilm(std::size_t place, MovieIndex movie);

Q_SIGNALS:
    void changed();

protected:
    /// Enter in the search field uses the film, rather than the dialog's default button.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void search();
    void showFound(const QString& text);
    void choose();
    void clear();
    /// The place of the selected line; -1 if none is.
    int selected() const;
    void showFilm(int place);

    LoadedDatasetPtr m_dataset;
    QTreeWidget* m_films;
    QLineEdit* m_search;
    QListWidget* m_found;
    std::map<std::size_t, MovieIndex> m_chosen;
};

} // namespace autorec
