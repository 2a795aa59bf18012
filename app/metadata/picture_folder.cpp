// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/picture_folder.h"

#include "app/exchange/filed_film.h"
#include "app/exchange/personal_table.h"
#include "app/metadata/picture_name.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>

namespace autorec {

namespace {

constexpr std::size_t MostFiles = 500'000;
constexpr qsizetype FirstDigitsOfImdb = 7; ///< that an IMDb id has at least

/// The files of one folder that matter, by name.
struct FolderFiles
{
    QStringList pictures;
    QStringList descriptions; ///< .nfo files
};

using Folders = std::map<QString, FolderFiles>; ///< by path, so that the order is always the same

Folders listFiles(const QString& root, const WorkContext& work)
{
    static const QStringList Pictures{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                                      QStringLiteral("webp")};
    Folders folders;
    QDirIterator files(root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (std::size_t count = 0; files.hasNext() && count < MostFiles; ++count) {
        work.throwIfStopped();
        const QFileInfo file(files.next());
        const QString ending = file.suffix().toLower();
        if (Pictures.contains(ending))
            folders[file.path()].pictures.append(file.fileName());
        else if (ending == u"nfo")
            folders[file.path()].descriptions.append(file.fileName());
    }
    for (auto& [path, list] : folders) {
        list.pictures.sort();
        list.descriptions.sort();
    }
    return folders;
}

/// Without records if the text is no XML.
PersonalTable tableIn(const QString& path, const std::string& text)
{
    try {
        return personalTable(path.toStdString(), text);
    } catch (const Error&) {
        return {};
    }
}

/// The film that an .nfo file describes: XML, or a text with an address of IMDb or TMDB. Nothing if it
/// describes a series, or cannot be read.
std::optional<NamedFilm> filmInDescription(const QString& path)
{
    constexpr qint64 Most = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > Most)
        return std::nullopt;
    const std::string text = file.readAll().toStdString();
    const PersonalTable table = tableIn(path, text);
    if (!table.records.empty() && table.layout.namesFilms()) {
        const FiledRating film = filedFilm(table.records.front(), table.layout);
        return film.kind == EntryKind::Film ? std::optional(film.named()) : std::nullopt;
    }
    NamedFilm film;
    film.film.imdbId = imdbIdIn(text, false);
    film.tmdbId = tmdbIdIn(text);
    return film.film.imdbId.isEmpty() && film.tmdbId.isEmpty() ? std::nullopt : std::optional(film);
}

/// Matches the pictures of one folder.
class FolderMatcher
{
public:
    FolderMatcher(const QString& path, const FolderFiles& files, const Dataset& dataset,
                  const FilmIndex& films)
        : m_folder(path)
        , m_files(files)
        , m_dataset(dataset)
        , m_films(films)
    {
        countNumbers();
    }

    /// The film of a picture; empty if it is unknown or may be several.
    std::optional<MovieIndex> filmOf(const PictureName& name) const
    {
        if (name.kind == PictureName::Kind::PlainNumber)
            return filmOfNumber(name.base);
        const bool isOfFolder = name.kind == PictureName::Kind::OfTheFolder;
        const QString description = isOfFolder ? folderDescription() : descriptionOf(name.base);
        if (!description.isEmpty()) {
            if (const std::optional<NamedFilm> film = filmInDescription(m_folder.filePath(description)))
                return onlyOne(*film);
        }
        return onlyOne(isOfFolder ? filmInName(m_folder.dirName()) : name.film);
    }

private:
    std::optional<MovieIndex> onlyOne(const NamedFilm& film) const
    {
        const std::vector<MovieIndex> found = m_films.candidates(film);
        return found.size() == 1 ? std::optional(m_films.same(found.front())) : std::nullopt;
    }

    QString descriptionOf(const QString& base) const
    {
        const auto found =
            std::find_if(m_files.descriptions.begin(), m_files.descriptions.end(), [&](const QString& file) {
                return QFileInfo(file).completeBaseName().compare(base, Qt::CaseInsensitive) == 0;
            });
        return found == m_files.descriptions.end() ? QString() : *found;
    }

    QString folderDescription() const
    {
        const QString movie = descriptionOf(QStringLiteral("movie"));
        return movie.isEmpty() && m_files.descriptions.size() == 1 ? m_files.descriptions.front() : movie;
    }

    std::optional<MovieIndex> filmOfNumber(const QString& number) const
    {
        if (number.size() >= FirstDigitsOfImdb) {
            const QString imdbId = imdbIdIn(number.toStdString());
            if (const std::optional<MovieIndex> film = onlyOne({.film = {imdbId, {}, {}}}))
                return film;
        }
        const std::optional<MovieIndex> byTitle =
            m_numbersAreTitles ? onlyOne(filmInName(number)) : std::nullopt;
        const std::optional<MovieIndex> byId =
            m_numbersAreTmdbIds ? onlyOne({.tmdbId = number}) : std::nullopt;
        if (byTitle && byId && *byTitle != *byId)
            return std::nullopt;
        return byId ? byId : byTitle;
    }

    void countNumbers()
    {
        qsizetype numbers = 0;
        qsizetype tmdbIds = 0;
        qsizetype movieIds = 0;
        for (const QString& picture : m_files.pictures) {
            const PictureName name = pictureName(QFileInfo(picture).completeBaseName());
            if (name.kind != PictureName::Kind::PlainNumber)
                continue;
            ++numbers;
            tmdbIds += onlyOne({.tmdbId = name.base}) ? 1 : 0;
            movieIds += m_dataset.findMovie(name.base.toStdString()) ? 1 : 0;
        }
        m_numbersAreTmdbIds = tmdbIds > movieIds;
        m_numbersAreTitles = 2 * numbers <= m_files.pictures.size();
    }

    QDir m_folder;
    const FolderFiles& m_files;
    const Dataset& m_dataset;
    const FilmIndex& m_films;
    bool m_numbersAreTmdbIds = false;
    bool m_numbersAreTitles = false;
};

} // namespace

FolderPictures findPictures(const QString& folder, const Dataset& dataset, const FilmIndex& films,
                            const WorkContext& work)
{
    if (!QFileInfo(folder).isDir())
        throw Error(ErrorCode::FileNotFound, folder.toStdString(), {},
                    "there is no such folder of pictures. Choose another, or take it out.");
    FolderPictures result;
    result.paths.resize(dataset.movieCount());
    const QDir root(folder);
    const Folders folders = listFiles(folder, work);
    double done = 0;
    for (const auto& [path, files] : folders) {
        work.throwIfStopped();
        const FolderMatcher matcher(path, files, dataset, films);
        for (const QString& picture : files.pictures) {
            const PictureName name = pictureName(QFileInfo(picture).completeBaseName());
            if (name.kind == PictureName::Kind::NoPoster)
                continue;
            const QString file = QDir(path).filePath(picture);
            if (const std::optional<MovieIndex> film = matcher.filmOf(name)) {
                ++result.matched;
                if (result.paths[film->value()].isEmpty())
                    result.paths[film->value()] = file;
            } else if (++result.unmatched; result.unmatchedNames.size() < FolderPictures::MostNamed) {
                result.unmatchedNames.append(root.relativeFilePath(file));
            }
        }
        work.report(++done / static_cast<double>(folders.size()));
    }
    return result;
}

} // namespace autorec
