// SPDX-License-Identifier: GPL-3.0-or-later
// The window at the size of MovieLens 32M's catalogue: from an event to what it changes being painted. 90,000
// simulated films with titles of as many different words as real ones have, simulated ratings, a model of
// stars and one of ranks. Runs offscreen. The limits are those of the design; the exit status is 1 if a
// median passes one. usage: autorec_bench_window PATH_OF_AUTOREC_EXPLORER [MOVIES]

#include "app/services/application.h"
#include "core/base/random.h"
#include "core/data/open_dataset.h"
#include "core/simulate/simulate.h"
#include "tests/bench/window_stopwatch.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/main_window.h"
#include "ui/models/movie_table_model.h"
#include "ui/models/top_n_model.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>

using namespace autorec;

namespace {

constexpr std::size_t Users = 40'000;
constexpr std::size_t Ratings = 2'100'000; // more, and the default model needs no epochs
constexpr std::size_t WordsInvented = 50'000;
constexpr int Runs = 5;
constexpr int PersonsPauseMs = 1000; ///< between two ratings; reasons of a list come in it
constexpr double FrameMs = 16.0;
constexpr double SortMs = 50.0;
constexpr double RatingMs = 50.0;
constexpr double StartMs = 700.0;

std::string inventedWord(std::size_t number)
{
    static constexpr const char* Syllables[] = {"ka",  "lo",  "mer", "ti", "san", "dru", "vel", "no",
                                                "gar", "shi", "pol", "en", "bra", "qui", "zo",  "ham"};
    std::string word;
    for (std::size_t rest = number + 16; rest > 0; rest /= std::size(Syllables))
        word += Syllables[rest % std::size(Syllables)];
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

/// The words of the demo's real titles, and rare ones.
std::vector<std::string> wordsOfTitles()
{
    std::vector<std::string> words;
    const OpenedDataset demo = openDataset("demo");
    for (const Movie& movie : demo.dataset.movies()) {
        for (const QString& word : QString::fromStdString(movie.title).split(u' ', Qt::SkipEmptyParts))
            words.push_back(word.toStdString());
    }
    return words;
}

/// Simulated ratings, with titles instead of numbers.
void writeDataset(const QString& folder, std::size_t movies)
{
    const std::filesystem::path path = folder.toStdString();
    simulate({.users = Users, .movies = movies, .ratings = Ratings}, path);
    const std::vector<std::string> words = wordsOfTitles();
    std::ifstream listed(path / "movies.csv");
    std::ofstream titled(path / "titled.csv");
    std::string line;
    std::getline(listed, line);
    titled << line << '\n';
    for (std::size_t movie = 0; std::getline(listed, line); ++movie) {
        RandomStream random(1, RandomPurpose::Weights, 0, movie);
        std::string title;
        for (std::size_t k = 0; k < 1 + random.below(4); ++k)
            title.append(k > 0 ? " " : "").append(words[random.below(words.size())]);
        if (random.below(2) == 0)
            title.append(" ").append(inventedWord(random.below(WordsInvented)));
        std::erase(title, '"');
        const std::size_t year = line.rfind(" (");
        titled << line.substr(0, line.find(',') + 1) << '"' << title << line.substr(year, 7) << '"'
               << line.substr(line.rfind(',')) << '\n';
    }
    titled.close();
    std::filesystem::rename(path / "titled.csv", path / "movies.csv");
}

void useModel(Application& app, const char* preset)
{
    ModelSpec spec(preset);
    spec.set("epochs", std::int64_t{1});
    std::optional<qint64> run;
    const auto finished = QObject::connect(&app.training, &TrainingService::finished,
                                           [&run](qint64 finishedRun) { run = finishedRun; });
    app.training.start({app.datasets.current(), {app.datasets.current()->data, spec}});
    WindowStopwatch::waitFor([&run] { return run.has_value(); });
    QObject::disconnect(finished);
    const auto before = app.models.current();
    app.models.useRun(*run);
    WindowStopwatch::waitFor([&] { return app.models.current() && app.models.current() != before; });
}

void typeQueries(WindowStopwatch& stopwatch, const MainWindow& window, QAbstractItemView& view)
{
    auto& search = namedChild<QLineEdit>(window, QStringLiteral("search"));
    for (const char* query : {"the godfather", "the 1990 drama", "godfathre", "kameti"}) {
        const QString name = QStringLiteral("%1, a key of “%2”").arg(view.objectName(), QLatin1String(query));
        for (int run = 0; run < Runs; ++run) {
            for (const char key : std::string_view(query))
                stopwatch.measure(name, FrameMs, view, [&] { QTest::keyClick(&search, key); });
            stopwatch.measure(QStringLiteral("%1, clearing the search").arg(view.objectName()), FrameMs, view,
                              [&] { QTest::keyClick(&search, Qt::Key_Escape); });
        }
    }
}

void sortColumns(WindowStopwatch& stopwatch, QTableView& table)
{
    for (int column = 0; column < MovieTableModel::ColumnCount; ++column) {
        const QString name =
            QStringLiteral("sort by %1").arg(table.model()->headerData(column, Qt::Horizontal).toString());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            stopwatch.measure(
                name + (order == Qt::AscendingOrder ? QStringLiteral(", first") : QStringLiteral(", again")),
                SortMs, table, [&] { table.sortByColumn(column, order); });
    }
    table.sortByColumn(MovieTableModel::Ratings, Qt::DescendingOrder);
}

void scroll(WindowStopwatch& stopwatch, QAbstractItemView& view)
{
    view.setCurrentIndex(view.model()->index(0, MovieTableModel::MyRating));
    for (int page = 0; page < 8 * Runs; ++page)
        stopwatch.measure(QStringLiteral("%1, a page down").arg(view.objectName()), FrameMs, view,
                          [&] { QTest::keyClick(&view, Qt::Key_PageDown); });
}

void rate(WindowStopwatch& stopwatch, Application& app, const MainWindow& window, const char* model)
{
    auto& rail = namedChild<QListWidget>(window, QStringLiteral("navigationRail"));
    auto& table = namedChild<QTableView>(window, QStringLiteral("moviesTable"));
    auto& list = namedChild<QTableView>(window, QStringLiteral("discoverTable"));
    rail.setCurrentRow(1);
    for (int run = 0; run < 4 * Runs; ++run)
        stopwatch.measureAfter(
            QStringLiteral("stars to predictions in the table, %1").arg(QLatin1String(model)), RatingMs,
            table, app.recommendations, &RecommendationService::predictionsReady,
            [&] { clickStars(table, table.model()->index(run, MovieTableModel::MyRating), 3.5); });
    rail.setCurrentRow(0);
    namedChild<QAction>(window, QStringLiteral("discoverList")).trigger();
    WindowStopwatch::waitFor([&list] { return list.isVisible() && list.model()->rowCount() > 0; });
    for (int run = 0; run < 2 * Runs; ++run)
        stopwatch.measureAfter(QStringLiteral("stars to the new list, %1").arg(QLatin1String(model)),
                               RatingMs, list, app.recommendations, &RecommendationService::listReady, [&] {
                                   clickStars(list, list.model()->index(run % 5, TopNModel::MyRating), 4.5);
                               });
    namedChild<QAction>(window, QStringLiteral("discoverShelves")).trigger();
    WindowStopwatch::waitFor([&window] {
        const auto* cards = window.findChild<QListView*>(QStringLiteral("shelfFilms0"));
        return cards != nullptr && cards->isVisible() && cards->model()->rowCount() > 0;
    });
    auto& cards = namedChild<QListView>(window, QStringLiteral("shelfFilms0"));
    for (int run = 0; run < 2 * Runs; ++run)
        stopwatch.measureAfter(QStringLiteral("stars to the new shelves, %1").arg(QLatin1String(model)),
                               RatingMs, cards, app.recommendations, &RecommendationService::listReady,
                               [&] { clickStars(cards, cards.model()->index(run % 3, 0), 4.5); });
}

/// From the start of the process to the first time that Qt flushes a window; Qt logs that itself.
void startProgram(WindowStopwatch& stopwatch, const QString& program)
{
    for (int run = 0; run < Runs; ++run) {
        const QTemporaryDir folder;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                           QStringLiteral("qt.widgets.painting.info=true"));
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setReadChannel(QProcess::StandardError);
        QElapsedTimer timer;
        timer.start();
        process.start(program, {QStringLiteral("--data-folder"), folder.path(), QStringLiteral("demo")});
        QByteArray log;
        while (!log.contains("Flushing") && process.waitForReadyRead())
            log += process.readAllStandardError();
        stopwatch.add(QStringLiteral("start to the first window"), StartMs,
                      static_cast<double>(timer.nsecsElapsed()) / 1e6);
        process.kill();
        process.waitForFinished();
    }
}

void measureWindow(WindowStopwatch& stopwatch, Application& app, MainWindow& window)
{
    namedChild<QListWidget>(window, QStringLiteral("navigationRail")).setCurrentRow(1);
    auto& table = namedChild<QTableView>(window, QStringLiteral("moviesTable"));
    sortColumns(stopwatch, table);
    typeQueries(stopwatch, window, table);
    scroll(stopwatch, table);
    namedChild<QAction>(window, QStringLiteral("showGrid")).trigger();
    auto& grid = namedChild<QListView>(window, QStringLiteral("moviesGrid"));
    typeQueries(stopwatch, window, grid);
    scroll(stopwatch, grid);
    namedChild<QAction>(window, QStringLiteral("showTable")).trigger();
    stopwatch.setPause(PersonsPauseMs);
    for (const char* model : {"u-autorec", "mult-dae"}) {
        useModel(app, model);
        rate(stopwatch, app, window, model);
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    WindowStopwatch stopwatch(application);
    startProgram(stopwatch, arguments.at(1));

    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    writeDataset(data, arguments.value(2, QStringLiteral("90000")).toUInt());
    Application app(folder.filePath(QStringLiteral("explorer")));
    MainWindow window(app);
    window.show();
    app.datasets.open(data);
    WindowStopwatch::waitFor([&app] { return app.models.current() != nullptr; });
    measureWindow(stopwatch, app, window);
    return stopwatch.printAll() ? 0 : 1;
}
