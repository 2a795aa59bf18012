// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/open_application.h"

#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"
#include "ui/commands/film_editor.h"
#include "ui/text/language.h"

#include <QTest>

#include <algorithm>
#include <numeric>

namespace autorec {

OpenApplication::OpenApplication()
{
    speak(QStringLiteral("en"));
    start();
}

std::vector<MovieIndex> OpenApplication::popularMovies(std::size_t count) const
{
    const auto& statistics = dataset().statistics.movies;
    std::vector<std::size_t> order(statistics.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return statistics[a].ratings > statistics[b].ratings;
    });
    std::vector<MovieIndex> movies;
    for (std::size_t place = 0; place < std::min(count, order.size()); ++place)
        movies.emplace_back(order[place]);
    return movies;
}

void OpenApplication::rate(MovieIndex movie, std::optional<double> stars)
{
    EditHistory history;
    QVERIFY(FilmEditor(m_app->profiles, history)
                .rate(dataset().films.key(movie), m_app->ratings.stars(movie), stars));
}

void OpenApplication::ratePopularMovies(std::size_t count)
{
    constexpr double Given[] = {5.0, 4.5, 2.0, 4.0, 3.5, 1.5, 4.5};
    std::size_t next = 0;
    for (const MovieIndex movie : popularMovies(count))
        rate(movie, Given[next++ % std::size(Given)]);
}

void OpenApplication::rememberDiscoverTable()
{
    m_app->settings.setState(QStringLiteral("discoverView"), QByteArrayLiteral("table"));
}

void OpenApplication::forgetFilms()
{
    m_app->settings.remove(QStringLiteral("state"));
    for (const PersonalFilm& film : m_app->profiles.films()) {
        m_app->profiles.rate(film.film, std::nullopt);
        m_app->profiles.setOnWatchlist(film.film, false);
        m_app->profiles.setNotInterested(film.film, false);
    }
}

void OpenApplication::restart()
{
    m_app.reset();
    start();
}

void OpenApplication::start()
{
    m_app = std::make_unique<Application>(m_folder.path());
    m_app->datasets.use(test::openedDemo());
    TRY_VERIFY(m_app->models.current() != nullptr);
}

} // namespace autorec
