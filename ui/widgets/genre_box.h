// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>
#include <vector>

namespace autorec {

class Settings;

/// A choice among a data set's genres, "All genres" first.
class GenreBox : public QComboBox
{
    Q_OBJECT

public:
    explicit GenreBox(QWidget* parent = nullptr);

    /// Restores the choice as the person left it, under this name, and keeps what they change. Call before
    /// setGenres; `settings` must outlive this.
    void remember(Settings& settings, const QString& name);
    /// Keeps the chosen genre where the new ones have it; emits nothing.
    void setGenres(const std::vector<std::string>& genres);
    /// Empty for all.
    std::string genre() const;

private:
    QString m_chosen; ///< also while the genres do not have it
};

} // namespace autorec
