// SPDX-License-Identifier: GPL-3.0-or-later
// Whether memory stays flat over many trainings and ratings in one process: prints what the process holds
// after each share of them. Runs and the queue's entries are kept until somebody deletes them, which is done
// at the end; it fails where more is left than after the warm-up.
//
// usage: autorec_long_run [TRAININGS] [RATINGS]

#include "app/services/application.h"
#include "tests/ui/support/named_child.h"
#include "ui/main_window.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <oneapi/tbb/scalable_allocator.h>

using namespace autorec;

namespace {

// Undo is full after 1,000 ratings, and the heap takes its shape a little later.
constexpr int WarmUpTrainings = 40;
constexpr double MostGrowth = 1.05;
constexpr int Shares = 20;
constexpr int Films = 200; // so many that all are rated when it is warm: a person with more films needs more

constexpr double MiB = 1024.0 * 1024.0;

/// In MiB.
struct Memory
{
    double resident = 0.0;
    double inUse = 0.0; ///< asked for and not given back, however it lies in memory
};

double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024.0;
    }
    return 0.0;
}

/// Once what is free was given back.
Memory memory()
{
    constexpr int SettleMs = 500; // what goes on in the background, and what is deleted later
    QTest::qWait(SettleMs);
    ::malloc_trim(0);
    ::scalable_allocation_command(TBBMALLOC_CLEAN_ALL_BUFFERS, nullptr);
    const struct mallinfo2 info = ::mallinfo2();
    return {residentMemory(), static_cast<double>(info.uordblks + info.hblkhd) / MiB};
}

template <class Condition> void waitFor(const Condition& condition)
{
    constexpr int PatienceMs = 300'000;
    if (!QTest::qWaitFor(condition, PatienceMs))
        qFatal("Something that was waited for did not come.");
}

/// A person at the window: rates by keys, and trains; the list follows.
class LongRun
{
public:
    LongRun(Application& app, MainWindow& window)
        : m_app(app)
        , m_window(window)
        , m_table(namedChild<QTableView>(window, QStringLiteral("moviesTable")))
    {
        QObject::connect(&app.training, &TrainingService::finished, &window, [this] { ++m_trained; });
        QObject::connect(&app.training, &TrainingService::failed, &window,
                         [](const QString& message) { qFatal("%s", qPrintable(message)); });
        QObject::connect(&app.recommendations, &RecommendationService::listReady, &window,
                         [this] { ++m_lists; });
    }

    void train()
    {
        ModelSpec spec("u-autorec");
        spec.set("epochs", std::int64_t{3});
        spec.setFromText("hidden=16");
        const int before = m_trained;
        m_app.queue.add({m_app.datasets.current()->data, spec, SplitSpec::parse("random:0.9"),
                         static_cast<std::uint64_t>(before + 1)});
        waitFor([&] { return m_trained > before && !m_app.training.isTraining(); });
    }

    /// Three stars, two, and taken back, film after film; the list is made anew in between.
    void rate(int count)
    {
        constexpr Qt::Key Keys[] = {Qt::Key_6, Qt::Key_4, Qt::Key_9, Qt::Key_2, Qt::Key_Delete};
        for (int rating = 0; rating < count; ++rating, ++m_rated) {
            const int row = m_rated / 2 % Films;
            m_table.setCurrentIndex(m_table.model()->index(row, 0));
            const int round = m_rated / (2 * Films); // each leaves other stars than the one before
            QTest::keyClick(&m_table, Keys[static_cast<std::size_t>(m_rated + round) % std::size(Keys)]);
            QCoreApplication::processEvents();
        }
        seeTheList();
    }

    /// Made anew of the ratings, on the first page; back to the films.
    void seeTheList()
    {
        const int before = m_lists;
        QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
        waitFor([&] { return m_lists > before; });
        QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    }

    void deleteRuns()
    {
        QList<qint64> ids;
        for (const RunRecord& run : m_app.runs.runs())
            ids.append(run.id);
        m_app.runs.remove(ids);
        m_app.runs.purge();
        m_app.queue.removeFinished();
    }

    int rated() const { return m_rated; }
    int trained() const { return m_trained; }
    int lists() const { return m_lists; }

private:
    Application& m_app;
    MainWindow& m_window;
    QTableView& m_table;
    int m_trained = 0;
    int m_rated = 0;
    int m_lists = 0;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ::mallopt(M_ARENA_MAX, 1); // or every thread's pool keeps what lies between, now more and now less
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int trainings = arguments.value(1, QStringLiteral("200")).toInt();
    const int ratings = arguments.value(2, QStringLiteral("10000")).toInt();
    speak(QStringLiteral("en"));

    const QTemporaryDir folder;
    Application app(folder.path());
    MainWindow window(app);
    window.show();
    app.datasets.open(QStringLiteral("demo"));
    waitFor([&app] { return app.models.current() != nullptr; });
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);

    LongRun run(app, window);
    Memory warm;
    std::printf("trainings  ratings    lists  resident MiB  in use MiB\n");
    while (run.trained() < trainings) {
        run.rate(ratings / trainings);
        run.train();
        if (run.trained() % std::max(1, trainings / Shares) != 0 && run.trained() != WarmUpTrainings)
            continue;
        const Memory now = memory();
        if (run.trained() == WarmUpTrainings)
            warm = now;
        std::printf("%9d %8d %8d %13.1f %11.1f\n", run.trained(), run.rated(), run.lists(), now.resident,
                    now.inUse);
        std::fflush(stdout);
    }
    run.deleteRuns();
    const Memory left = memory();
    const auto growth = [](double before, double after) { return 100.0 * (after / before - 1.0); };
    std::printf("without the runs            %13.1f %11.1f\n", left.resident, left.inUse);
    std::printf("Since the warm-up: resident %+.1f%%, in use %+.1f%% (may be %.0f%%)\n",
                growth(warm.resident, left.resident), growth(warm.inUse, left.inUse),
                100.0 * (MostGrowth - 1.0));
    return left.resident <= MostGrowth * warm.resident && left.inUse <= MostGrowth * warm.inUse ? 0 : 1;
}
