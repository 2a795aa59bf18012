// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/imdb_files.h"

#include "core/base/text.h"
#include "core/data/source/text_blocks.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <unordered_map>

namespace autorec {

namespace {

constexpr std::string_view Basics = "title.basics.tsv";
constexpr std::string_view Crew = "title.crew.tsv";
constexpr std::string_view Principals = "title.principals.tsv";
constexpr std::string_view Names = "name.basics.tsv";
constexpr std::size_t MostPrincipals = 6;

/// The number of "tt0133093" or "nm0000206"; 0 if it is none.
std::uint32_t numberOfId(std::string_view id)
{
    constexpr std::size_t Prefix = 2;
    std::uint32_t number = 0;
    if (id.size() > Prefix)
        std::from_chars(id.data() + Prefix, id.data() + id.size(), number);
    return number;
}

std::string_view firstField(std::string_view line)
{
    return line.substr(0, line.find('\t'));
}

/// Empty for IMDb's mark of what is missing.
std::string_view valueOf(std::string_view field)
{
    return field == "\\N" ? std::string_view() : field;
}

/// A film while IMDb's files are read: its people are still ids.
struct Credits
{
    QString imdbId;
    FilmFacts facts = {};
    std::vector<std::uint32_t> directors = {};
    std::vector<std::uint32_t> cast = {};
};

class ImdbReading
{
public:
    ImdbReading(const QString& folder, const QSet<QString>& imdbIds, const WorkContext& work)
        : m_folder(folder)
        , m_source(openFolder(folder.toStdString(), work))
        , m_work(work)
    {
        m_credits.reserve(static_cast<std::size_t>(imdbIds.size()));
        for (const QString& id : imdbIds) {
            m_films.emplace(numberOfId(id.toStdString()), m_credits.size());
            m_credits.push_back({id});
        }
        m_films.erase(0);
        for (const std::string_view name : {Basics, Crew, Principals, Names})
            m_bytesToRead += estimatedBytes(name);
    }

    ImdbFacts readAll()
    {
        ImdbFacts result;
        const auto read = [&](std::string_view name, std::initializer_list<std::string_view> columns,
                              const auto& take) {
            const bool isRead = readFile(name, columns, take);
            (isRead ? result.files : result.missing).append(QString::fromUtf8(name.data()));
        };
        using Fields = std::vector<std::string_view>;
        read(Basics, {"runtimeMinutes", "genres"},
             [this](Credits& film, const Fields& values) { takeBasics(film, values); });
        read(Crew, {"directors"}, [](Credits& film, const Fields& values) {
            for (const std::string_view person : splitText(valueOf(values[0]), ','))
                film.directors.push_back(numberOfId(person));
        });
        read(Principals, {"nconst", "category"}, [](Credits& film, const Fields& values) {
            const bool acts = values[1] == "actor" || values[1] == "actress" || values[1] == "self";
            if (acts && film.cast.size() < MostPrincipals)
                film.cast.push_back(numberOfId(values[0]));
        });
        const bool hasNames = readNames();
        (hasNames ? result.files : result.missing).append(QString::fromUtf8(Names.data()));
        if (result.files.isEmpty())
            throw Error(ErrorCode::FileNotFound, m_folder.toStdString(), {},
                        "none of IMDb's files is there. Download title.basics.tsv.gz, title.crew.tsv.gz, "
                        "title.principals.tsv.gz and name.basics.tsv.gz from "
                        "https://datasets.imdbws.com into one folder and choose it.");
        result.films = namedFilms();
        return result;
    }

private:
    using TakeLine = std::function<void(std::string_view line)>;

    qint64 bytesOnDisk(std::string_view name) const
    {
        const QString path = QDir(m_folder).filePath(QString::fromUtf8(name.data()));
        constexpr qint64 Expansion = 5; // of a compressed file, about
        return QFileInfo::exists(path) ? QFileInfo(path).size()
                                       : Expansion * QFileInfo(path + QStringLiteral(".gz")).size();
    }

    double estimatedBytes(std::string_view name) const { return static_cast<double>(bytesOnDisk(name)); }

    /// Calls `take` for each line behind the header, which `begin` gets. False if there is no such file.
    bool readLines(std::string_view name, const TakeLine& begin, const TakeLine& take)
    {
        const SourceFile* file = m_source->find(name);
        if (!file)
            return false;
        m_source->read({file}, [&](const SourceFile&, ByteStream& bytes) {
            constexpr std::size_t LinesBetween = 1 << 15;
            StreamLines lines(bytes);
            std::string_view line;
            double read = 0;
            if (lines.next(line))
                begin(line);
            while (lines.next(line)) {
                take(line);
                read += static_cast<double>(line.size() + 1);
                if (lines.number() % LinesBetween == 0)
                    report(std::min(read, estimatedBytes(name)));
            }
        });
        m_bytesRead += estimatedBytes(name);
        report(0);
        return true;
    }

    void report(double more) const
    {
        m_work.throwIfStopped();
        if (m_bytesToRead > 0)
            m_work.report(std::min(1.0, (m_bytesRead + more) / m_bytesToRead));
    }

    std::vector<std::size_t> placesOf(std::string_view header,
                                      std::initializer_list<std::string_view> columns,
                                      std::string_view name) const
    {
        const std::vector<std::string_view> names = splitText(header, '\t');
        std::vector<std::size_t> places;
        places.reserve(columns.size());
        for (const std::string_view column : columns) {
            const auto found = std::find(names.begin(), names.end(), column);
            if (found == names.end())
                throw Error(ErrorCode::DamagedFile, (m_folder.toStdString() + "/").append(name), 1,
                            "this is not IMDb's file of that name: it has no column " + std::string(column) +
                                ". Download it again.");
            places.push_back(static_cast<std::size_t>(found - names.begin()));
        }
        return places;
    }

    /// Calls `take` with the values of these columns for each line about one of the films.
    template <class Take>
    bool readFile(std::string_view name, std::initializer_list<std::string_view> columns, const Take& take)
    {
        std::vector<std::size_t> places;
        std::vector<std::string_view> values(columns.size());
        return readLines(
            name, [&](std::string_view header) { places = placesOf(header, columns, name); },
            [&](std::string_view line) {
                const auto film = m_films.find(numberOfId(firstField(line)));
                if (film == m_films.end())
                    return;
                const std::vector<std::string_view> fields = splitText(line, '\t');
                if (fields.size() <= *std::max_element(places.begin(), places.end()))
                    return;
                std::transform(places.begin(), places.end(), values.begin(),
                               [&](std::size_t place) { return fields[place]; });
                take(m_credits[film->second], values);
            });
    }

    void takeBasics(Credits& film, const std::vector<std::string_view>& values)
    {
        const std::string_view runtime = valueOf(values[0]);
        std::from_chars(runtime.data(), runtime.data() + runtime.size(), film.facts.runtime);
        for (const std::string_view genre : splitText(valueOf(values[1]), ',')) {
            if (!genre.empty())
                film.facts.genres.append(interned(genre));
        }
    }

    bool readNames()
    {
        for (const Credits& film : m_credits) {
            for (const std::vector<std::uint32_t>* people : {&film.directors, &film.cast}) {
                for (const std::uint32_t person : *people)
                    m_people.try_emplace(person);
            }
        }
        std::size_t place = 0;
        return readLines(
            Names, [&](std::string_view header) { place = placesOf(header, {"primaryName"}, Names).front(); },
            [&](std::string_view line) {
                const auto person = m_people.find(numberOfId(firstField(line)));
                if (person == m_people.end())
                    return;
                const std::vector<std::string_view> fields = splitText(line, '\t');
                if (fields.size() > place)
                    person->second =
                        QString::fromUtf8(fields[place].data(), static_cast<qsizetype>(fields[place].size()));
            });
    }

    QStringList namesOf(const std::vector<std::uint32_t>& people) const
    {
        QStringList names;
        for (const std::uint32_t person : people) {
            if (const auto found = m_people.find(person); found != m_people.end() && !found->second.isEmpty())
                names.append(found->second);
        }
        return names;
    }

    std::vector<std::pair<QString, FilmFacts>> namedFilms() const
    {
        std::vector<std::pair<QString, FilmFacts>> films;
        films.reserve(m_credits.size());
        for (const Credits& film : m_credits) {
            FilmFacts facts = film.facts;
            facts.directors = namesOf(film.directors);
            facts.cast = namesOf(film.cast);
            if (!facts.isEmpty())
                films.emplace_back(film.imdbId, facts);
        }
        std::sort(films.begin(), films.end(),
                  [](const auto& one, const auto& other) { return one.first < other.first; });
        return films;
    }

    /// One text for all equal ones.
    QString interned(std::string_view text)
    {
        return m_texts
            .try_emplace(std::string(text),
                         QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
            .first->second;
    }

    QString m_folder;
    std::unique_ptr<SourceFiles> m_source;
    const WorkContext& m_work;
    std::vector<Credits> m_credits;
    std::unordered_map<std::uint32_t, std::size_t> m_films; ///< by the number of their IMDb id
    std::unordered_map<std::uint32_t, QString> m_people;    ///< names, by the number of their id
    std::map<std::string, QString> m_texts;
    double m_bytesToRead = 0;
    double m_bytesRead = 0; ///< of whole files
};

} // namespace

ImdbFacts readImdbFiles(const QString& folder, const QSet<QString>& imdbIds, const WorkContext& work)
{
    if (!QFileInfo(folder).isDir())
        throw Error(ErrorCode::FileNotFound, folder.toStdString(), {},
                    "there is no such folder. Choose the one that IMDb's files are in.");
    if (imdbIds.isEmpty())
        throw Error(
            ErrorCode::InvalidArgument,
            "The films of this data set have no IMDb ids, by which IMDb's files name films. Open a data "
            "set that has them, such as MovieLens.");
    return ImdbReading(folder, imdbIds, work).readAll();
}

} // namespace autorec
