// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/open_application.h"

#include "tests/support/waiting.h"
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

void OpenApplication::ratePopularMovies(std::size_t count)
{
    constexpr float Given[] = {5.0F, 4.5F, 2.0F, 4.0F, 3.5F, 1.5F, 4.5F};
    std::size_t next = 0;
    for (const MovieIndex movie : popularMovies(count))
        m_app->ratings.rate(movie, Given[next++ % std::size(Given)]);
}

void OpenApplication::restart()
{
    m_app.reset();
    start();
}

void OpenApplication::start()
{
    m_app = std::make_unique<Application>(m_folder.path());
    m_app->datasets.open(QStringLiteral("demo"));
    TRY_VERIFY(m_app->datasets.current() != nullptr);
    TRY_VERIFY(m_app->models.current() != nullptr);
}

} // namespace autorec
