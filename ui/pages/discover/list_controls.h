// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/recommend/top_n.h"

#include <QSpinBox>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QSlider;
class QToolButton;

namespace autorec {

class ChipRow;
class GenreChoice;
class Settings;
class YearRange;

/// Chooses one of a data set's users: stepping goes from user to user, typing takes their ids.
class UserSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit UserSpinBox(QWidget* parent = nullptr);

    /// Starts at the first user; emits nothing.
    void setDataset(const LoadedDatasetPtr& dataset);
    UserIndex user() const { return UserIndex(static_cast<std::size_t>(value())); }

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

private:
    std::optional<UserIndex> find(const QString& text) const;
    bool hasTextIds() const;

    LoadedDatasetPtr m_dataset;
};

/// Chooses the list of the Discover page: the person, its length and its films.
class ListControls : public QWidget
{
    Q_OBJECT

public:
    explicit ListControls(QWidget* parent = nullptr);

    /// Restores the choices as the person left them, but for whose list it is, and keeps what they change.
    /// Call before setDataset; `settings` must outlive this.
    void remember(Settings& settings);
    /// Goes back to the person's own list; emits nothing.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Empty for the person at the keyboard.
    std::optional<UserIndex> user() const;
    /// Without `excluded` and `among`.
    ListOptions options() const;
    /// Goes back to the person's own list.
    void chooseMe();
    /// Shows only films of the genre, which may be empty, and of the years, 0 for no limit.
    void chooseFilms(const std::string& genre, int firstYear, int lastYear);
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
    void showChips();
    void chooseRandomUser();

    LoadedDatasetPtr m_dataset;
    QComboBox* m_whose;
    UserSpinBox* m_user;
    QToolButton* m_random;
    QSpinBox* m_length;
    GenreChoice* m_genres;
    ChipRow* m_chips;
    YearRange* m_years;
    QCheckBox* m_unknownTitles;
    QSlider* m_niche;
    QSlider* m_diversity;
    QHBoxLayout* m_lastRow = nullptr;
    QWidget* m_lastInRow = nullptr;
};

} // namespace autorec
