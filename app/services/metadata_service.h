// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/facts_index.h"
#include "app/metadata/metadata_store.h"
#include "app/metadata/picture_folder.h"
#include "app/metadata/tmdb_client.h"
#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <vector>

namespace autorec {

class Settings;

/// The facts and the picture of a film that the data set does not have, and their source.
struct KnownFilm
{
    FilmFacts facts = {};
    bool isFromTmdb = false; ///< a part of the facts, or the picture
    bool isFromImdb = false;
    QString picture = {}; ///< path of its poster; empty if there is none
};

/// What the cache of facts and pictures holds.
struct MetadataSummary
{
    qint64 bytes = 0;
    std::size_t tmdbFilms = 0;
    std::size_t imdbFilms = 0;
};

/// Pictures and facts of the open data set's films from sources that the person gives, each of them optional:
/// a folder of their own pictures, TMDB with their own token, IMDb's files. What comes from TMDB and IMDb is
/// cached on the disk; no model is trained on it. For the thread that it lives on; everything that takes time
/// is done in the background, and nothing blocks but the destructor.
class MetadataService : public QObject
{
    Q_OBJECT

public:
    /// Caches in `folder`, which may be deleted at any time; it is made with the first thing to keep.
    MetadataService(Settings& settings, const QString& folder);
    ~MetadataService() override;

    /// Reads what is cached of its films and looks for the person's pictures of them.
    void setDataset(const LoadedDatasetPtr& dataset);

    /// The facts and the picture that have been found so far.
    KnownFilm known(MovieIndex movie) const;
    /// The path of its poster: the person's own, else TMDB's; empty if there is none. Quick enough for
    /// painting.
    QString picture(MovieIndex movie) const;
    /// Asks TMDB for a film that is shown, unless that was done or there is no token. Films that are asked
    /// for later are answered first.
    void want(MovieIndex movie);
    /// For searching and filtering; never null.
    const std::shared_ptr<const FactsIndex>& index() const { return m_index; }

    QString pictureFolder() const;
    /// Looks through the folder again, also if it is the same; empty: none.
    void setPictureFolder(const QString& folder);
    bool isLookingForPictures() const { return m_scanning.isRunning(); }
    /// What was found there.
    const FolderPictures& ownPictures() const { return m_own; }

    QString token() const;
    /// Keeps it in the settings and asks TMDB whether it is accepted. Empty: TMDB is not used.
    void setToken(const QString& token);
    TmdbState tmdbState() const { return m_state; }

    QString imdbFolder() const;
    /// Reads IMDb's files for the films of the data set, which takes minutes.
    void readImdbFiles(const QString& folder);
    void cancelImdb() { m_importing.abandon(); }
    bool isReadingImdb() const { return m_importing.isRunning(); }

    /// True if the person gave any source.
    bool hasSource() const;
    /// Measures the cache; `measured` reports the result.
    void measure();
    /// Deletes all that is cached; `changed` follows.
    void clearCache();

Q_SIGNALS:
    /// Something about this film became known.
    void filmChanged(autorec::MovieIndex movie);
    /// Anything may have changed for any film.
    void changed();
    void indexChanged();
    /// The search in the folder of pictures began or ended.
    void ownPicturesChanged();
    void tmdbStateChanged(autorec::TmdbState state);
    void imdbReadingChanged(bool reading);
    void imdbProgressChanged(double share);
    /// The names of the files that were not there.
    void imdbRead(std::size_t films, const QStringList& missing);
    void measured(const autorec::MetadataSummary& summary);
    void failed(const QString& message);

    /// For the thread of the network only.
    void askRequested(const autorec::TmdbFilm& film);
    void tokenChanged(const QString& token);
    void forgetRequested();

private:
    /// By movie. Shared, so that the index is built from a copy that costs the window's thread nothing.
    using KnownFilms = QHash<std::uint32_t, std::shared_ptr<const KnownFilm>>;

    /// The cached facts of the films of a data set.
    struct Cached
    {
        QHash<QString, std::uint32_t> movies; ///< by stored name
        KnownFilms films;
        std::vector<bool> isAnswered; ///< by movie: TMDB knew it, or did not
    };

    void startTmdb(Settings& settings);
    void connectTasks();
    static Cached readCache(const QString& folder, const LoadedDataset& dataset);
    static void add(KnownFilms& films, std::uint32_t movie, const StoredFilm& stored);
    void load();
    void lookForPictures();
    void keepAnswer(const StoredFilm& film);
    void forgetRequest(const QString& name);
    void setState(TmdbState state);
    void buildIndex();

    Settings& m_settings;
    QString m_folder;
    LoadedDatasetPtr m_dataset;
    Cached m_cached;
    FolderPictures m_own;
    std::shared_ptr<const FactsIndex> m_index;
    TmdbState m_state = TmdbState::Off;
    QTimer m_untilIndex; ///< answers come one after another; the index is built for many at once
    QThread m_thread;    ///< of the network
    TaskRunner m_loading;
    TaskRunner m_scanning;
    TaskRunner m_importing;
    TaskRunner m_measuring;
    TaskRunner m_indexing;
};

} // namespace autorec
