// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/model_comparison.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace autorec {

class ComparedColumn;

/// The lists of two to four models side by side. A film that is selected in one is selected in all.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    SideBySide(ModelComparison& comparison, ModelService& models, QWidget* parent);

    /// Starts the comparison. If there is only one model, adds the newest run that fits.
    void begin();
    std::optional<MovieIndex> currentMovie() const { return m_current; }

Q_SIGNALS:
    void currentChanged();
    /// There is no model to compare with: the person wants to train one.
    void trainingWanted();

private:
    QWidget* makeNothingToCompare();
    void rebuild();
    void addColumn(int column);
    void showLists();
    QString sharedText() const;
    void fillMenu();
    void follow(MovieIndex movie);

    ModelComparison& m_comparison;
    ModelService& m_models;
    QLabel* m_shared;
    QToolButton* m_add;
    QMenu* m_menu;
    QHBoxLayout* m_row;
    QWidget* m_nothing;
    std::vector<ComparedColumn*> m_columns;
    std::optional<MovieIndex> m_current;
};

} // namespace autorec
