// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/busy_person.h"

#include "app/exchange/rating_import.h"
#include "core/model/model_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace autorec::test {

namespace {

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString titleOf(const FiledRating& rating)
{
    return rating.film.title;
}

} // namespace

BusyPerson::BusyPerson(Application& app, const QString& dataset, const QString& exports, unsigned seed)
    : m_app(app)
    , m_exports(exports)
    , m_random(seed)
    , m_isPatient(random(2) == 1)
{
    QObject::connect(&app.datasets, &DatasetService::opened, &app, [this] { begin(); });
    QObject::connect(&app.training, &TrainingService::finished, &app,
                     [](qint64 run) { say(QStringLiteral("done run\t%1").arg(run)); });
    app.datasets.open(dataset);
}

void BusyPerson::begin()
{
    say(QStringLiteral("ready"));
    m_app.queue.setPaused(false);
    auto* timer = new QTimer(&m_app);
    QObject::connect(timer, &QTimer::timeout, &m_app, [this] { doSomething(); });
    timer->start(0);
}

void BusyPerson::doSomething()
{
    using Deed = void (BusyPerson::*)();
    constexpr Deed Deeds[] = {&BusyPerson::rate,  &BusyPerson::rate,          &BusyPerson::rate,
                              &BusyPerson::watch, &BusyPerson::changeProfile, &BusyPerson::import,
                              &BusyPerson::train, &BusyPerson::deleteRun,     &BusyPerson::exportModel};
    (this->*Deeds[random(std::size(Deeds))])();
}

template <class Change> void BusyPerson::tell(const QString& line, const Change& change)
{
    say(QStringLiteral("try ") + line);
    change();
    say(QStringLiteral("done ") + line);
}

MovieIndex BusyPerson::someMovie()
{
    return MovieIndex(
        static_cast<std::size_t>(random(static_cast<int>(m_app.datasets.current()->dataset.movieCount()))));
}

void BusyPerson::rate()
{
    const FilmKey& film = m_app.datasets.current()->films.key(someMovie());
    const int halves = random(11); // none takes it back
    tell(QStringLiteral("rate\t%1\t%2\t%3").arg(profile(), film.title).arg(halves / 2.0),
         [&] { m_app.profiles.rate(film, halves > 0 ? std::optional(halves / 2.0) : std::nullopt); });
}

void BusyPerson::watch()
{
    const FilmKey& film = m_app.datasets.current()->films.key(someMovie());
    const bool on = random(2) == 1;
    tell(QStringLiteral("watch\t%1\t%2\t%3").arg(profile(), film.title).arg(on),
         [&] { m_app.profiles.setOnWatchlist(film, on); });
}

/// A file as another program writes it, read and matched as the page does.
void BusyPerson::import()
{
    const LoadedDataset& dataset = *m_app.datasets.current();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ratings.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("title,year,rating\n");
    for (int count = 1 + random(30); count > 0; --count) {
        const FilmKey& film = dataset.films.key(someMovie());
        file.write(
            QStringLiteral("%1,%2,%3\n").arg(film.title).arg(film.year).arg((1 + random(10)) / 2.0).toUtf8());
    }
    file.close();
    const RatingImport import =
        matchRatings(readPersonalRatings(file.fileName().toStdU16String()), dataset.dataset, dataset.films);
    QList<FilmRating> ratings;
    QStringList told;
    for (const MatchedRating& match : import.matched) {
        ratings.append({dataset.films.key(match.candidates.front()), match.rating.stars});
        told.append(QStringLiteral("%1=%2").arg(titleOf(match.rating)).arg(match.rating.stars));
    }
    tell(QStringLiteral("import\t%1\t%2").arg(profile(), told.join(u';')),
         [&] { m_app.profiles.rateAll(ratings); });
}

void BusyPerson::changeProfile()
{
    const QList<ProfileName> all = m_app.profiles.profiles();
    constexpr int MostProfiles = 4;
    if (all.size() < MostProfiles)
        m_app.profiles.choose(m_app.profiles.create(QStringLiteral("Person %1").arg(all.size())).id);
    else
        m_app.profiles.choose(all[random(static_cast<int>(all.size()))].id);
}

void BusyPerson::train()
{
    constexpr int Epochs[] = {2, 20, 100'000};
    if (!m_isPatient && random(4) == 0)
        m_app.queue.stopCurrent();
    if (m_app.queue.waitingCount() > 0)
        return;
    m_app.queue.removeFinished();
    ModelSpec spec("u-autorec");
    spec.set("epochs", std::int64_t{Epochs[random(std::size(Epochs))]});
    spec.setFromText("hidden=8");
    spec.setFromText("patience=0");
    m_app.queue.add({m_app.datasets.current()->data, spec, SplitSpec::parse("random:0.9")});
}

void BusyPerson::deleteRun()
{
    const QList<RunRecord> runs = m_app.runs.runs();
    const int what = random(8);
    if (what == 0)
        tell(QStringLiteral("purge"), [&] { m_app.runs.purge(); });
    else if (what == 1)
        tell(QStringLiteral("restore"), [&] { m_app.runs.restore(m_app.runs.deletedIds()); });
    else if (!runs.isEmpty()) {
        const qint64 id = runs[random(static_cast<int>(runs.size()))].id;
        tell(QStringLiteral("delete\t%1").arg(id), [&] { m_app.runs.remove({id}); });
    }
}

void BusyPerson::exportModel()
{
    const QList<RunRecord> runs = m_app.runs.runs();
    if (runs.isEmpty())
        return;
    const QString file = QDir(m_exports).filePath(QStringLiteral("model%1.autorec").arg(random(3)));
    tell(QStringLiteral("export\t") + file,
         [&] { saveModel(loadModel(runs.first().modelFile.toStdString()), file.toStdString()); });
}

} // namespace autorec::test
