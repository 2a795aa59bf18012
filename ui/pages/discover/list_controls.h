// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/recommend/top_n.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QSlider;
class QSpinBox;
class QToolButton;

namespace autorec {

class GenreBox;
class UserSpinBox;
class YearRange;

/// What the list of the Discover page is of: whose, how long, and of which films.
class ListControls : public QWidget
{
    Q_OBJECT

public:
    explicit ListControls(QWidget* parent = nullptr);

    /// Goes back to the person's own list; emits nothing.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Empty for the person at the keyboard.
    std::optional<UserIndex> user() const;
    /// Without `excluded`.
    ListOptions options() const;
    /// At the end of the last row.
    void addButton(QToolButton* button);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void connectControls();
    QWidget* makeLeaning();
    QSlider* makeSlider(const QString& name, const QString& title, int least, const QString& toolTip);
    void showUser();
    void chooseRandomUser();

    LoadedDatasetPtr m_dataset;
    QComboBox* m_whose;
    UserSpinBox* m_user;
    QToolButton* m_random;
    QSpinBox* m_length;
    GenreBox* m_genre;
    YearRange* m_years;
    QCheckBox* m_unknownTitles;
    QSlider* m_niche;
    QSlider* m_diversity;
    QHBoxLayout* m_lastRow = nullptr;
    QWidget* m_lastInRow = nullptr;
};

} // namespace autorec
