// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/application.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// An Application on a temporary folder with the demo open and its default model ready.
class OpenApplication
{
public:
    /// All tests of the process share the demo and its model. Fails the test if the model does not arrive.
    OpenApplication();

    Application& operator*() const { return *m_app; }
    Application* operator->() const { return m_app.get(); }
    QString folder() const { return m_folder.path(); }

    const LoadedDataset& dataset() const { return *m_app->datasets.current(); }
    /// The most rated movies, most rated first.
    std::vector<MovieIndex> popularMovies(std::size_t count) const;
    /// Rates as the pages do; empty `stars` remove the rating.
    void rate(MovieIndex movie, std::optional<double> stars);
    /// Rates films like a person who likes the best-known films.
    void ratePopularMovies(std::size_t count);
    /// Pages made from now on show Discover as a table, as a person may have left it.
    void rememberDiscoverTable();
    /// Removes every rating and mark of the profile in use.
    void forgetFilms();

    /// Ends the program and starts it again on the same folder; the demo is open again.
    void restart();

private:
    void start();

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

} // namespace autorec
