// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/genre_filter.h"

#include <QTableWidget>
#include <QToolButton>

namespace autorec {

class ChipRow;
class Settings;

/// A data set's genres, one to a row, each of which can be wanted or excluded: by its boxes, or by a click or
/// Space on its name, which goes from one state to the next.
class GenreTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Genre, Wanted, Excluded, ColumnCount };

    GenreTable(const std::vector<std::string>& genres, const GenreFilter& filter, QWidget* parent);

    GenreFilter filter() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addGenre(const std::string& genre, const GenreFilter& filter);
    void takeChange(const QTableWidgetItem& item);
    void goOn(int row);
    bool isChecked(int row, int column) const;
};

/// Chooses the genres that films must or must not have; a button that opens their table.
class GenreChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit GenreChoice(QWidget* parent);

    /// Restores the choice as the person left it, under this name, and keeps what they change. Call before
    /// setGenres; `settings` must outlive this.
    void remember(Settings& settings, const QString& name);
    /// Keeps what is chosen of the new genres; emits nothing.
    void setGenres(const std::vector<std::string>& genres);
    /// Of the genres that there are.
    GenreFilter filter() const;
    void choose(const GenreFilter& filter);
    /// Neither wants nor excludes a genre.
    void release(const std::string& genre);
    /// A chip for each genre that is wanted or excluded.
    void addChips(ChipRow& row);

Q_SIGNALS:
    void changed();

private:
    void open();
    void showState();

    std::vector<std::string> m_genres;
    GenreFilter m_chosen; ///< also of genres that the data set does not have
};

} // namespace autorec
