// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/metadata_service.h"

#include "app/metadata/imdb_files.h"
#include "app/metadata/tmdb_cache.h"
#include "app/services/settings.h"

#include <QDateTime>
#include <QLocale>

namespace autorec {

namespace {

constexpr int IndexPauseMs = 2000;

std::shared_ptr<const FactsIndex> emptyIndex(std::size_t movies)
{
    return std::make_shared<const FactsIndex>(movies, [](MovieIndex) { return nullptr; });
}

QString storedNameOf(const LoadedDataset& dataset, MovieIndex movie)
{
    return storedName(dataset.films.key(movie), QString::fromStdString(dataset.dataset.movie(movie).tmdbId));
}

/// The program's language as TMDB names it; empty for English.
QString wantedLanguage()
{
    const QLocale::Language language = QLocale().language();
    const bool isEnglish = language == QLocale::English || language == QLocale::C;
    return isEnglish ? QString() : QLocale::languageToCode(language);
}

TmdbFilm questionFor(const LoadedDataset& dataset, MovieIndex movie)
{
    const FilmKey& film = dataset.films.key(movie);
    return {storedNameOf(dataset, movie),
            film.imdbId,
            QString::fromStdString(dataset.dataset.movie(movie).tmdbId),
            dataset.dataset.movie(movie).titleIsUnknown() ? QString() : film.title,
            film.year,
            wantedLanguage()};
}

QSet<QString> imdbIdsOf(const LoadedDataset& dataset)
{
    QSet<QString> ids;
    for (std::size_t m = 0; m < dataset.films.size(); ++m)
        ids.insert(dataset.films.key(MovieIndex(m)).imdbId);
    ids.remove(QString());
    return ids;
}

} // namespace

MetadataService::MetadataService(Settings& settings, const QString& folder)
    : m_settings(settings)
    , m_folder(folder)
    , m_index(emptyIndex(0))
{
    m_untilIndex.setSingleShot(true);
    m_untilIndex.setInterval(IndexPauseMs);
    connect(&m_untilIndex, &QTimer::timeout, this, &MetadataService::buildIndex);
    connectTasks();
    startTmdb(settings);
}

MetadataService::~MetadataService()
{
    m_thread.quit();
    m_thread.wait();
}

void MetadataService::startTmdb(Settings& settings)
{
    TmdbClient::Options options;
    if (!settings.tmdbBase().isEmpty())
        options.base = QUrl(settings.tmdbBase());
    auto* client = new TmdbClient(options);
    auto* cache = new TmdbCache(m_folder);
    for (QObject* worker : {static_cast<QObject*>(client), static_cast<QObject*>(cache)}) {
        worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    }
    connect(client, &TmdbClient::answered, cache, &TmdbCache::keep);
    // Signals, whose arguments Qt copies: ThreadSanitizer takes those of our own functors for races.
    connect(this, &MetadataService::askRequested, client, &TmdbClient::ask);
    connect(this, &MetadataService::tokenChanged, client, &TmdbClient::setToken);
    connect(this, &MetadataService::forgetRequested, client, &TmdbClient::forget);
    connect(client, &TmdbClient::stateChanged, this, &MetadataService::setState);
    connect(client, &TmdbClient::dropped, this, &MetadataService::forgetRequest);
    connect(cache, &TmdbCache::kept, this, &MetadataService::keepAnswer);
    connect(cache, &TmdbCache::failed, this, &MetadataService::failed);
    m_thread.setObjectName(QStringLiteral("metadata"));
    m_thread.start();
    if (!token().isEmpty())
        Q_EMIT tokenChanged(token());
}

void MetadataService::connectTasks()
{
    for (const TaskRunner* task : {&m_loading, &m_scanning, &m_importing, &m_measuring, &m_indexing})
        connect(task, &TaskRunner::failed, this, &MetadataService::failed);
    connect(&m_scanning, &TaskRunner::runningChanged, this, &MetadataService::ownPicturesChanged);
    connect(&m_importing, &TaskRunner::runningChanged, this, &MetadataService::imdbReadingChanged);
    connect(&m_importing, &TaskRunner::progressChanged, this, &MetadataService::imdbProgressChanged);
}

void MetadataService::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    m_importing.abandon();
    m_cached = {};
    m_own = {};
    m_index = emptyIndex(dataset->dataset.movieCount());
    Q_EMIT forgetRequested();
    load();
    lookForPictures();
    Q_EMIT changed();
    Q_EMIT indexChanged();
}

/// A film that the data set lists twice has the same facts under both ids.
KnownFilm MetadataService::known(MovieIndex movie) const
{
    if (!m_dataset)
        return {};
    const MovieIndex same = m_dataset->films.same(movie);
    const std::shared_ptr<const KnownFilm> cached = m_cached.films.value(same.value());
    KnownFilm film = cached ? *cached : KnownFilm();
    film.picture = picture(movie);
    return film;
}

QString MetadataService::picture(MovieIndex movie) const
{
    if (!m_dataset)
        return {};
    const std::uint32_t same = m_dataset->films.same(movie).value();
    if (same < m_own.paths.size() && !m_own.paths[same].isEmpty())
        return m_own.paths[same];
    const auto cached = m_cached.films.constFind(same);
    return cached == m_cached.films.constEnd() ? QString() : (*cached)->picture;
}

void MetadataService::want(MovieIndex movie)
{
    const bool isUsed = m_state != TmdbState::Off && m_state != TmdbState::Refused;
    if (!isUsed || !m_dataset || m_cached.isAnswered.empty())
        return;
    const MovieIndex same = m_dataset->films.same(movie);
    if (m_cached.isAnswered[same.value()])
        return;
    const TmdbFilm film = questionFor(*m_dataset, same);
    m_cached.isAnswered[same.value()] = true;
    if (!film.name.isEmpty())
        Q_EMIT askRequested(film);
}

void MetadataService::add(KnownFilms& films, std::uint32_t movie, const StoredFilm& stored)
{
    const auto before = films.constFind(movie);
    KnownFilm known = before == films.constEnd() ? KnownFilm() : **before;
    const bool isTmdb = stored.source == FactsSource::Tmdb;
    // TMDB's facts are complete; IMDb's fill in where TMDB was not asked.
    known.facts = isTmdb ? stored.facts.completedBy(known.facts) : known.facts.completedBy(stored.facts);
    (isTmdb ? known.isFromTmdb : known.isFromImdb) = true;
    if (!stored.picture.isEmpty())
        known.picture = stored.picture;
    films.insert(movie, std::make_shared<const KnownFilm>(std::move(known)));
}

MetadataService::Cached MetadataService::readCache(const QString& folder, const LoadedDataset& dataset)
{
    Cached cached;
    cached.isAnswered.resize(dataset.dataset.movieCount());
    for (std::uint32_t m = 0; m < dataset.dataset.movieCount(); ++m)
        cached.movies.insert(storedNameOf(dataset, MovieIndex(m)), dataset.films.same(MovieIndex(m)).value());
    if (!MetadataStore::exists(folder))
        return cached;
    MetadataStore store(folder);
    store.removeExpired(QDateTime::currentMSecsSinceEpoch());
    store.forEach([&](const StoredFilm& film) {
        const auto movie = cached.movies.constFind(film.film);
        if (movie == cached.movies.constEnd())
            return;
        if (film.source == FactsSource::Tmdb)
            cached.isAnswered[*movie] = true;
        if (!film.isUnknown)
            add(cached.films, *movie, film);
    });
    return cached;
}

void MetadataService::load()
{
    if (!m_dataset)
        return;
    m_loading.run([folder = m_folder, dataset = m_dataset] { return readCache(folder, *dataset); },
                  [this](Cached cached) {
                      m_cached = std::move(cached);
                      Q_EMIT changed();
                      buildIndex();
                  });
}

QString MetadataService::pictureFolder() const
{
    return m_settings.pictureFolder();
}

void MetadataService::setPictureFolder(const QString& folder)
{
    m_settings.setPictureFolder(folder);
    lookForPictures();
}

void MetadataService::lookForPictures()
{
    const QString folder = pictureFolder();
    if (!m_dataset)
        return;
    if (folder.isEmpty()) {
        m_scanning.abandon();
        m_own = {};
        Q_EMIT ownPicturesChanged();
        Q_EMIT changed();
        return;
    }
    m_scanning.run(
        [folder, dataset = m_dataset](const WorkContext& work) {
            return findPictures(folder, dataset->dataset, dataset->films, work);
        },
        [this](FolderPictures found) {
            m_own = std::move(found);
            Q_EMIT ownPicturesChanged();
            Q_EMIT changed();
        });
}

QString MetadataService::token() const
{
    return m_settings.tmdbToken();
}

void MetadataService::setToken(const QString& token)
{
    m_settings.setTmdbToken(token.trimmed());
    Q_EMIT tokenChanged(token.trimmed());
}

void MetadataService::setState(TmdbState state)
{
    m_state = state;
    Q_EMIT tmdbStateChanged(state);
    if (state == TmdbState::On)
        Q_EMIT changed(); // what is shown may be wanted now
}

/// An answer for a film of an earlier data set is on the disk, and nothing else.
void MetadataService::keepAnswer(const StoredFilm& film)
{
    const auto movie = m_cached.movies.constFind(film.film);
    if (movie == m_cached.movies.constEnd() || film.isUnknown)
        return;
    add(m_cached.films, *movie, film);
    Q_EMIT filmChanged(MovieIndex(*movie));
    if (!m_untilIndex.isActive())
        m_untilIndex.start();
}

void MetadataService::forgetRequest(const QString& name)
{
    const auto movie = m_cached.movies.constFind(name);
    if (movie != m_cached.movies.constEnd())
        m_cached.isAnswered[*movie] = false;
}

void MetadataService::buildIndex()
{
    m_indexing.run(
        [dataset = m_dataset, films = m_cached.films] {
            return std::make_shared<const FactsIndex>(dataset->dataset.movieCount(), [&](MovieIndex movie) {
                const auto film = films.constFind(dataset->films.same(movie).value());
                return film == films.constEnd() ? nullptr : &(*film)->facts;
            });
        },
        [this](std::shared_ptr<const FactsIndex> index) {
            m_index = std::move(index);
            Q_EMIT indexChanged();
        });
}

QString MetadataService::imdbFolder() const
{
    return m_settings.imdbFolder();
}

void MetadataService::readImdbFiles(const QString& folder)
{
    m_settings.setImdbFolder(folder);
    if (!m_dataset)
        return;
    m_importing.run(
        [folder, cache = m_folder, dataset = m_dataset](const WorkContext& work) {
            ImdbFacts facts = autorec::readImdbFiles(folder, imdbIdsOf(*dataset), work);
            MetadataStore(cache).keepImdb(facts.films, QDateTime::currentMSecsSinceEpoch());
            return facts;
        },
        [this](const ImdbFacts& facts) {
            load();
            Q_EMIT imdbRead(facts.films.size(), facts.missing);
        });
}

bool MetadataService::hasSource() const
{
    return !pictureFolder().isEmpty() || !token().isEmpty() || !imdbFolder().isEmpty();
}

void MetadataService::measure()
{
    m_measuring.run(
        [folder = m_folder] {
            if (!MetadataStore::exists(folder))
                return MetadataSummary();
            const MetadataStore store(folder);
            return MetadataSummary{store.size(), store.count(FactsSource::Tmdb),
                                   store.count(FactsSource::Imdb)};
        },
        [this](const MetadataSummary& summary) { Q_EMIT measured(summary); });
}

void MetadataService::clearCache()
{
    m_measuring.run(
        [folder = m_folder] {
            if (MetadataStore::exists(folder))
                MetadataStore(folder).clear();
            return 0;
        },
        [this](int) {
            load();
            measure();
        });
}

} // namespace autorec
