// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/film_facts.h"
#include "app/metadata/picture_bytes.h"
#include "app/metadata/request_pace.h"
#include "app/metadata/tmdb_answers.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <optional>

class QNetworkReply;
class QNetworkRequest;
class QUrlQuery;

namespace autorec {

/// A film to ask TMDB for. By its TMDB id if it has one, else its IMDb id, else title and year.
struct TmdbFilm
{
    QString name = {}; ///< see storedName
    QString imdbId = {};
    QString tmdbId = {};
    QString title = {};
    int year = 0;
    QString language = {}; ///< of overview and poster, ISO 639-1; English where TMDB has none, and if empty
};

/// TMDB's answer for a film.
struct TmdbAnswer
{
    QString name = {};
    std::optional<FilmFacts> facts = {}; ///< empty: TMDB does not have the film
    QByteArray picture = {};             ///< empty: there is none, or what came is no picture
};

/// Whether TMDB can be used.
enum class TmdbState {
    Off,         ///< without a token
    Asking,      ///< whether the token is accepted
    On,          ///< the token was accepted
    Refused,     ///< the token was not accepted: nothing is asked until there is another
    Unreachable, ///< it is tried again after a while
};

/// Asks TMDB for films, the last one asked for first, a few at a time. Sends no more requests a second than
/// its terms allow, waits as long as an answer of status 429 says, and longer after every failure of the
/// server. Never gives the token to another server, and never writes it anywhere. Asynchronous: for a thread
/// with an event loop, which may be another than the one that made it.
class TmdbClient : public QObject
{
    Q_OBJECT

public:
    /// Where and how often it asks; tests have their own.
    struct Options
    {
        QUrl base = QUrl(QStringLiteral("https://api.themoviedb.org"));
        int perSecond = 40;
        int atOnce = 4;
        int timeout = 30'000;          ///< milliseconds without any data
        int firstPause = 1'000;        ///< milliseconds after a failure; doubled after each that follows
        int attempts = 3;              ///< for one film
        std::size_t mostWaiting = 400; ///< films; those that were asked for first are dropped
        qint64 mostPictureBytes = MostPictureBytes;
    };

    explicit TmdbClient(const Options& options);
    ~TmdbClient() override;

    /// A version 4 token, or a version 3 key of 32 hexadecimal digits. Empty: off. Asks whether it is
    /// accepted.
    void setToken(const QString& token);
    /// Does nothing while there is no token that may be accepted.
    void ask(const autorec::TmdbFilm& film);
    /// Drops all films, without a signal.
    void forget();

Q_SIGNALS:
    void stateChanged(autorec::TmdbState state);
    void answered(const autorec::TmdbAnswer& answer);
    /// The film was dropped; it may be asked for again.
    void dropped(const QString& name);

private:
    enum class Step { Configuration, Find, Search, Movie, Picture };
    struct Job
    {
        Step step = Step::Configuration;
        TmdbFilm film = {};
        QString tmdbId = {}; ///< once it is known
        TmdbMovie movie = {};
        bool isInEnglish = false; ///< asked again, for there is no overview in the film's language
        int failures = 0;
        bool isTooLarge = false;
    };

    void setState(TmdbState state);
    void sendNext();
    bool takeJob(Job& job);
    void send(const Job& job);
    QNetworkRequest requestFor(const Job& job) const;
    QNetworkRequest apiRequest(const QString& path, QUrlQuery query) const;
    void watchSize(QNetworkReply* reply);
    void finish(QNetworkReply* reply);
    void handle(Job job, int status, const QByteArray& body);
    void readAnswer(Job job, const QByteArray& body);
    void readMovie(Job job, const QByteArray& body);
    void goOn(Job job, Step step);
    void findOtherwise(const Job& job);
    void answer(const Job& job, const QByteArray& picture);
    void waitAsTold(const Job& job, const QByteArray& retryAfter);
    void tryAgain(Job job);
    void refuse();
    void dropAll();

    Options m_options;
    QString m_token;
    TmdbState m_state = TmdbState::Off;
    TmdbImages m_images;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QElapsedTimer m_clock;
    RequestPace m_pace;
    int m_failures = 0;           ///< one after another
    std::deque<TmdbFilm> m_films; ///< waiting; the last is asked for first
    std::deque<Job> m_jobs;       ///< begun, and waiting for their next step
    QHash<QNetworkReply*, Job> m_running;
};

} // namespace autorec
