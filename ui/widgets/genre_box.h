// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>
#include <vector>

namespace autorec {

/// A choice among a data set's genres, "All genres" first.
class GenreBox : public QComboBox
{
    Q_OBJECT

public:
    explicit GenreBox(QWidget* parent = nullptr);

    /// Keeps the chosen genre where the new ones have it; emits nothing.
    void setGenres(const std::vector<std::string>& genres);
    /// Empty for all.
    std::string genre() const;
};

} // namespace autorec
