// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/metadata_store.h"

#include "app/metadata/picture_bytes.h"
#include "app/store/sql_rows.h"
#include "core/base/atomic_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlError>

namespace autorec {

namespace {

constexpr int StoreVersion = 1;
constexpr qint64 MillisecondsInDay = qint64{24} * 60 * 60 * 1000;
constexpr qint64 AllowedClockError = MillisecondsInDay;

QString storeFile(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("metadata.sqlite"));
}

QString pictureFileName(const QString& film, const QByteArray& picture)
{
    const QByteArray hash = QCryptographicHash::hash(film.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(hash) + u'.' + pictureEnding(picture);
}

} // namespace

QString storedName(const FilmKey& film, const QString& tmdbId)
{
    if (!film.imdbId.isEmpty())
        return film.imdbId;
    if (!tmdbId.isEmpty())
        return QStringLiteral("tmdb:") + tmdbId;
    return film.folded.isEmpty() ? QString() : film.folded + u'|' + QString::number(film.year);
}

bool MetadataStore::exists(const QString& folder)
{
    return QFile::exists(storeFile(folder));
}

MetadataStore::MetadataStore(const QString& folder)
    : m_folder(folder)
    , m_connection(storeFile(folder))
{
    QDir().mkpath(QDir(folder).filePath(QStringLiteral("pictures")));
    try {
        open();
    } catch (const Error&) { // a cache is worth no rescue
        m_connection.database.close();
        QFile::remove(storeFile(folder));
        open();
    }
}

void MetadataStore::open()
{
    if (!m_connection.database.open())
        throw Error(
            ErrorCode::Database, storeFile(m_folder).toStdString(), {},
            "pictures and facts cannot be kept. Check that the disk is not full and that you may write "
            "there.",
            m_connection.database.lastError().text().toStdString());
    m_connection.run(QStringLiteral("PRAGMA busy_timeout = 5000"));
    m_connection.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    m_connection.run(QStringLiteral("PRAGMA synchronous = OFF")); // what is lost is asked for again
    m_connection.transaction([this] {
        const qint64 version = m_connection.number(QStringLiteral("PRAGMA user_version"));
        if (version != StoreVersion)
            m_connection.run(QStringLiteral("DROP TABLE IF EXISTS films"));
        m_connection.run(
            QStringLiteral("CREATE TABLE IF NOT EXISTS films (film TEXT NOT NULL, source INTEGER NOT NULL, "
                           "fetched INTEGER NOT NULL, facts BLOB, picture TEXT NOT NULL, "
                           "PRIMARY KEY (film, source)) WITHOUT ROWID"));
        m_connection.run(QStringLiteral("PRAGMA user_version = %1").arg(StoreVersion));
    });
}

QString MetadataStore::picturePath(const QString& name) const
{
    return name.isEmpty() ? QString() : QDir(m_folder).filePath(QStringLiteral("pictures/") + name);
}

void MetadataStore::put(const QString& film, FactsSource source, qint64 now, const QVariant& facts,
                        const QString& picture)
{
    m_connection.run(QStringLiteral("INSERT OR REPLACE INTO films VALUES (?, ?, ?, ?, ?)"),
                     {film, static_cast<int>(source), now, facts, sqlText(picture)});
}

QString MetadataStore::keep(const QString& film, const FilmFacts& facts, const QByteArray& picture,
                            qint64 now)
{
    const QString name = picture.isEmpty() ? QString() : pictureFileName(film, picture);
    if (!name.isEmpty())
        writeFileAtomically(picturePath(name).toStdString(), picture.toStdString());
    put(film, FactsSource::Tmdb, now, textOf(facts), name);
    return picturePath(name);
}

void MetadataStore::keepUnknown(const QString& film, qint64 now)
{
    put(film, FactsSource::Tmdb, now, QVariant(QMetaType(QMetaType::QByteArray)), {});
}

void MetadataStore::keepImdb(const std::vector<std::pair<QString, FilmFacts>>& films, qint64 now)
{
    m_connection.transaction([&] {
        for (const auto& [film, facts] : films)
            put(film, FactsSource::Imdb, now, textOf(facts), {});
    });
}

void MetadataStore::removeExpired(qint64 now)
{
    const QString expired = QStringLiteral("FROM films WHERE source = ? AND (fetched > ? OR fetched < ? OR "
                                           "(facts IS NULL AND fetched < ?))");
    const QVariantList limits{static_cast<int>(FactsSource::Tmdb), now + AllowedClockError,
                              now - DaysToKeep * MillisecondsInDay, now - DaysUnknown * MillisecondsInDay};
    const auto pictures = rowsOf(m_connection.run(QStringLiteral("SELECT picture ") + expired, limits),
                                 [](RowReader& row) { return row.text(); });
    for (const QString& picture : pictures) {
        if (!picture.isEmpty())
            QFile::remove(picturePath(picture));
    }
    m_connection.run(QStringLiteral("DELETE ") + expired, limits);
}

void MetadataStore::clear()
{
    m_connection.run(QStringLiteral("DELETE FROM films"));
    m_connection.run(QStringLiteral("VACUUM"));
    m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QDir pictures(picturePath(QStringLiteral(".")));
    for (const QString& name : pictures.entryList(QDir::Files))
        QFile::remove(pictures.filePath(name));
}

void MetadataStore::forEach(const std::function<void(const StoredFilm& film)>& take) const
{
    QSqlQuery query = m_connection.run(QStringLiteral("SELECT film, source, facts, picture FROM films"));
    while (query.next()) {
        RowReader row(query);
        StoredFilm film{.film = row.text(), .source = static_cast<FactsSource>(row.number())};
        const QByteArray facts = row.value().toByteArray();
        film.isUnknown = facts.isEmpty();
        if (!film.isUnknown)
            film.facts = factsIn(facts);
        film.picture = picturePath(row.text());
        take(film);
    }
}

qint64 MetadataStore::size() const
{
    qint64 bytes = 0;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

std::size_t MetadataStore::count(FactsSource source) const
{
    return static_cast<std::size_t>(m_connection.number(
        QStringLiteral("SELECT count(*) FROM films WHERE source = ? AND facts IS NOT NULL"),
        {static_cast<int>(source)}));
}

} // namespace autorec
