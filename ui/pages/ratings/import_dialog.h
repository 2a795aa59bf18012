// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_import.h"
#include "app/services/dataset_service.h"
#include "app/store/profile_store.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QDialogButtonBox;
class QTabWidget;
class QTreeWidget;

namespace autorec {

/// Previews the import of a person's file: films that were matched, films with several candidates to choose
/// from, films that the data set does not have, and lines without a rating.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `films` is what the person has rated so far.
    ImportDialog(const RatingImport& import, const LoadedDatasetPtr& dataset,
                 const QList<PersonalFilm>& films, QWidget* parent);

Q_SIGNALS:
    void agreed(const QList<autorec::FilmRating>& ratings);

private:
    QWidget* makeMatched();
    QWidget* makeAmbiguous();
    QWidget* makeUnmatched();
    QWidget* makeSkipped();
    QWidget* makeOptions();
    QTreeWidget* makeTable(const QString& name, const QStringList& headers);
    std::optional<double> ownStars(const FilmKey& film) const;
    QString movieText(MovieIndex movie) const;
    QList<FilmRating> ratings() const;
    void add(QList<FilmRating>& all, const FilmKey& film, double stars) const;
    void showCount();

    RatingImport m_import;
    LoadedDatasetPtr m_dataset;
    QHash<QString, double> m_ownByImdbId; ///< stars so far
    QHash<QString, PersonalFilm> m_ownByTitle;
    QTabWidget* m_tabs;
    QTreeWidget* m_choices = nullptr;
    QCheckBox* m_keepOwn;
    QCheckBox* m_takeUnmatched;
    QDialogButtonBox* m_buttons;
};

} // namespace autorec
