// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/compared_list_model.h"

#include <QFrame>

class QLabel;
class QLayout;
class QStackedWidget;

namespace autorec {

class MovieTableView;

/// One model of a comparison: its name, its list, and the buttons that put it in use or remove it.
class ComparedColumn : public QFrame
{
    Q_OBJECT

public:
    /// `column` 0 is the model in use, which has no buttons.
    ComparedColumn(const ModelComparison& comparison, int column, QWidget* parent);

    /// Shows the current state of the comparison.
    void showList();
    std::optional<MovieIndex> currentMovie() const;
    /// Selects the film where the list has it; else nothing is selected.
    void select(MovieIndex movie);

Q_SIGNALS:
    void currentChanged(autorec::MovieIndex movie);
    void useWanted();
    void removeWanted();

private:
    QLayout* makeHead();
    void setUpTable();
    void layOut();
    QString emptyText() const;
    QString originText() const;

    const ModelComparison& m_comparison;
    int m_column;
    ComparedListModel* m_model;
    QLabel* m_origin;
    QStackedWidget* m_stack;
    MovieTableView* m_table;
    QLabel* m_empty;
    bool m_following = false; ///< another column's film is being selected
};

} // namespace autorec
