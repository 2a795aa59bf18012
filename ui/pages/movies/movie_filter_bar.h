// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "ui/models/movie_filter_model.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace autorec {

class ChipRow;
class FactsFilter;
class FactsIndex;
class GenreChoice;
class Settings;
class YearRange;

/// The search field and the filters of the Movies page.
class MovieFilterBar : public QWidget
{
    Q_OBJECT

public:
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
    /// A chip for every filter that is set; a click resets that filter.
    void addChips(ChipRow& chips);

Q_SIGNALS:
    void changed();
    /// The person pressed Down or Enter in the search field: the first hit is wanted.
    void leftForFilms();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_search;
    GenreChoice* m_genres;
    YearRange* m_years;
    FactsFilter* m_facts;
    QSpinBox* m_minRatings;
    QCheckBox* m_unratedOnly;
};

} // namespace autorec
