// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_import.h"
#include "app/services/dataset_service.h"
#include "app/store/profile_store.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace autorec {

class HandMatchPanel;

/// What a person wants to take from a file.
struct ImportChoice
{
    QList<FilmRating> ratings = {};
    QList<FilmKey> watchlist = {};
    HandMatches byHand = {}; ///< to be remembered for the next import
};

/// Previews the import of a person's file: films that were matched, films with several candidates to choose
/// from, films that the data set does not have or that were not found and can be matched by hand, and lines
/// without a rating. Asks for the scale and whose ratings are meant where the file leaves that open.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `films` are the person's films so far.
    ImportDialog(const RatingImport& import, const LoadedDatasetPtr& dataset,
                 const QList<PersonalFilm>& films, QWidget* parent);

    /// Shows the file as it was read with other options.
    void setImport(const RatingImport& import);

Q_SIGNALS:
    void agreed(const autorec::ImportChoice& choice);
    void optionsChanged(const autorec::RatingFileOptions& options);

private:
    QWidget* makeQuestions();
    QWidget* makeMatched();
    QWidget* makeAmbiguous();
    QWidget* makeUnmatched();
    QWidget* makeWatchlist();
    QWidget* makeSkipped();
    QWidget* makeOptions();
    void showTabs();
    void showQuestions();
    void sendOptions();
    std::optional<double> ownStars(const FilmKey& film) const;
    QString movieText(MovieIndex movie) const;
    ImportChoice choice() const;
    /// What a person chose for the film before the file was read again.
    std::optional<MovieIndex> chosenSoFar(const FiledRating& rating) const;
    void add(ImportChoice& choice, const FilmKey& film, const FiledRating& rating) const;
    void addByHand(ImportChoice& choice, MovieIndex movie, const FiledRating& rating) const;
    void addWanted(ImportChoice& choice, const FilmKey& film) const;
    void showCount();

    RatingImport m_import;
    LoadedDatasetPtr m_dataset;
    QHash<QString, double> m_ownByImdbId; ///< stars so far
    QHash<QString, PersonalFilm> m_ownByTitle;
    QSet<QString> m_onWatchlist; ///< IMDb ids and titles so far
    QStringList m_users;
    QComboBox* m_scale;
    QComboBox* m_user;
    QLabel* m_question;
    QTabWidget* m_tabs;
    QHash<QString, FilmKey> m_chosenSoFar; ///< by match key: kept when the file is read with another scale
    QTreeWidget* m_choices = nullptr;
    HandMatchPanel* m_byHand = nullptr;
    QCheckBox* m_keepOwn;
    QCheckBox* m_takeUnmatched;
    QCheckBox* m_takeWatchlist;
    QDialogButtonBox* m_buttons;
};

} // namespace autorec
