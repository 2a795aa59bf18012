// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "ui/models/movie_filter_model.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace autorec {

class FactsFilter;
class FactsIndex;
class GenreBox;
class Settings;
class YearRange;

/// The search field and the filters of the Movies page.
class MovieFilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Text, Genre, Years, MinRatings, Unrated, Runtime, Language };

    explicit MovieFilterBar(QWidget* parent = nullptr);

    /// Restores the filters, but not the typed text, as the person left them, and keeps what they change.
    /// Call before setDataset; `settings` must outlive this.
    void remember(Settings& settings);
    /// Offers the genres and years of a data set; keeps the typed text, and the filters where they fit.
    void setDataset(const LoadedDataset& dataset);
    /// Offers running times and languages where any are known.
    void setFacts(const FactsIndex& facts);
    MovieFilter filter() const;
    void chooseGenre(const QString& genre);
    void chooseYears(int first, int last);
    void clear();
    /// Resets one filter.
    void clear(Part part);

Q_SIGNALS:
    void changed();
    /// The person pressed Down or Enter in the search field: the first hit is wanted.
    void leftForFilms();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_search;
    GenreBox* m_genre;
    YearRange* m_years;
    FactsFilter* m_facts;
    QSpinBox* m_minRatings;
    QCheckBox* m_unratedOnly;
};

/// A chip for every filter that is set; a click resets that filter.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilter(const MovieFilter& filter);

Q_SIGNALS:
    void removed(autorec::MovieFilterBar::Part part);

private:
    void addChip(MovieFilterBar::Part part, const QString& text);

    QHBoxLayout* m_row;
};

} // namespace autorec
