// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/tmdb_client.h"

#include "core/base/error.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

constexpr int StatusOk = 200;
constexpr int StatusUnauthorized = 401;
constexpr int StatusNotFound = 404;
constexpr int StatusTooMany = 429;
constexpr qint64 MostAnswerBytes = qint64{4} << 20;

bool isKeyOfVersion3(const QString& token)
{
    static const QRegularExpression Key(QStringLiteral("^[0-9a-fA-F]{32}$"));
    return Key.match(token).hasMatch();
}

/// Milliseconds of a header field Retry-After, which has seconds or a date.
qint64 pauseIn(const QByteArray& retryAfter)
{
    constexpr qint64 Usual = 10'000;
    constexpr qint64 Longest = qint64{60} * 60 * 1000;
    bool isNumber = false;
    const qint64 seconds = retryAfter.toLongLong(&isNumber);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(retryAfter), Qt::RFC2822Date);
    const qint64 pause = isNumber         ? seconds * 1000
                         : date.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(date)
                                          : Usual;
    return std::clamp<qint64>(pause, 0, Longest);
}

} // namespace

TmdbClient::TmdbClient(const Options& options)
    : m_options(options)
    , m_network(this)
    , m_timer(this)
    , m_pace(options.perSecond)
{
    m_timer.setSingleShot(true);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &TmdbClient::sendNext);
}

TmdbClient::~TmdbClient()
{
    dropAll();
}

void TmdbClient::setToken(const QString& token)
{
    dropAll();
    m_token = token.simplified().remove(u' '); // as it may be pasted in two lines
    m_failures = 0;
    m_pace.resume();
    m_images = {};
    setState(m_token.isEmpty() ? TmdbState::Off : TmdbState::Asking);
    if (!m_token.isEmpty())
        goOn({}, Step::Configuration);
}

void TmdbClient::ask(const TmdbFilm& film)
{
    if (m_state == TmdbState::Off || m_state == TmdbState::Refused) {
        Q_EMIT dropped(film.name);
        return;
    }
    m_films.push_back(film);
    if (m_films.size() > m_options.mostWaiting) {
        Q_EMIT dropped(m_films.front().name);
        m_films.pop_front();
    }
    sendNext();
}

void TmdbClient::forget()
{
    m_films.clear();
    std::erase_if(m_jobs, [](const Job& job) { return job.step != Step::Configuration; });
    const QList<QNetworkReply*> replies = m_running.keys();
    for (QNetworkReply* reply : replies) {
        if (m_running.value(reply).step != Step::Configuration) {
            m_running.remove(reply);
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    }
}

void TmdbClient::setState(TmdbState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void TmdbClient::sendNext()
{
    while (m_running.size() < m_options.atOnce) {
        const qint64 wait = m_pace.wait(m_clock.elapsed());
        if (wait > 0) {
            m_timer.start(static_cast<int>(wait));
            return;
        }
        Job job;
        if (!takeJob(job))
            return;
        m_pace.sent(m_clock.elapsed());
        send(job);
    }
}

/// What was begun goes first. No film is begun before the token is accepted.
bool TmdbClient::takeJob(Job& job)
{
    if (!m_jobs.empty()) {
        job = m_jobs.front();
        m_jobs.pop_front();
        return true;
    }
    if (m_films.empty() || m_images.base.isEmpty())
        return false;
    job.film = m_films.back();
    m_films.pop_back();
    job.tmdbId = job.film.tmdbId;
    job.step = !job.tmdbId.isEmpty() ? Step::Movie : !job.film.imdbId.isEmpty() ? Step::Find : Step::Search;
    return true;
}

void TmdbClient::send(const Job& job)
{
    QNetworkReply* reply = m_network.get(requestFor(job));
    m_running.insert(reply, job);
    reply->setReadBufferSize(std::max(m_options.mostPictureBytes, MostAnswerBytes) + 1);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] { watchSize(reply); });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { watchSize(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

/// Pictures may come from any server, as they are asked for without the token.
QNetworkRequest TmdbClient::requestFor(const Job& job) const
{
    const QString movies = QStringLiteral("/3/movie/");
    switch (job.step) {
    case Step::Configuration:
        return apiRequest(QStringLiteral("/3/configuration"), {});
    case Step::Find:
        return apiRequest(QStringLiteral("/3/find/") + job.film.imdbId,
                          {{QStringLiteral("external_source"), QStringLiteral("imdb_id")}});
    case Step::Search: {
        QUrlQuery query{
            {QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(job.film.title))}};
        if (job.film.year > 0)
            query.addQueryItem(QStringLiteral("year"), QString::number(job.film.year));
        return apiRequest(QStringLiteral("/3/search/movie"), query);
    }
    case Step::Movie: {
        QUrlQuery query{{QStringLiteral("append_to_response"), QStringLiteral("credits")}};
        if (!job.film.language.isEmpty() && !job.isInEnglish)
            query.addQueryItem(QStringLiteral("language"), job.film.language);
        return apiRequest(movies + job.tmdbId, query);
    }
    case Step::Picture:
        break;
    }
    QNetworkRequest request(QUrl(m_images.base + m_images.size + job.movie.poster));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(m_options.timeout);
    return request;
}

/// Redirections to another server are not followed, as Qt would send it the token.
QNetworkRequest TmdbClient::apiRequest(const QString& path, QUrlQuery query) const
{
    const bool isKey = isKeyOfVersion3(m_token);
    if (isKey)
        query.addQueryItem(QStringLiteral("api_key"), m_token);
    QUrl url = m_options.base.resolved(QUrl(path));
    url.setQuery(query);
    QNetworkRequest request(url);
    if (!isKey)
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setTransferTimeout(m_options.timeout);
    return request;
}

/// Breaks off what is too large as soon as that is known.
void TmdbClient::watchSize(QNetworkReply* reply)
{
    const auto job = m_running.find(reply);
    if (job == m_running.end() || job->isTooLarge)
        return;
    const qint64 most = job->step == Step::Picture ? m_options.mostPictureBytes : MostAnswerBytes;
    const qint64 length = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(length, reply->bytesAvailable()) <= most)
        return;
    job->isTooLarge = true;
    reply->abort();
}

void TmdbClient::finish(QNetworkReply* reply)
{
    if (!m_running.contains(reply))
        return;
    const Job job = m_running.take(reply);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply->error() == QNetworkReply::NoError;
    if (status == StatusTooMany)
        waitAsTold(job, reply->rawHeader("Retry-After"));
    else
        handle(job, status == StatusOk && !isWhole ? 0 : status, isWhole ? reply->readAll() : QByteArray());
    sendNext();
}

/// `status` is 0 if no whole answer came.
void TmdbClient::handle(Job job, int status, const QByteArray& body)
{
    if (status == StatusUnauthorized && job.step != Step::Picture)
        return refuse();
    if (job.step == Step::Picture && (job.isTooLarge || (status >= 400 && status < 500)))
        return answer(job, {});
    if (status == StatusNotFound && job.step != Step::Configuration)
        return findOtherwise(job);
    if (status != StatusOk)
        return tryAgain(std::move(job));
    try {
        readAnswer(job, body);
        m_failures = 0;
        setState(TmdbState::On);
    } catch (const Error&) { // such as a page to log in to the network
        tryAgain(std::move(job));
    }
}

void TmdbClient::readAnswer(Job job, const QByteArray& body)
{
    switch (job.step) {
    case Step::Configuration:
        m_images = tmdbImages(body);
        return;
    case Step::Find:
    case Step::Search:
        job.tmdbId =
            job.step == Step::Find ? tmdbIdFound(body) : tmdbIdNamed(body, job.film.title, job.film.year);
        return job.tmdbId.isEmpty() ? findOtherwise(job) : goOn(job, Step::Movie);
    case Step::Movie:
        return readMovie(job, body);
    case Step::Picture:
        return answer(job, pictureEnding(body).isEmpty() ? QByteArray() : body);
    }
}

void TmdbClient::readMovie(Job job, const QByteArray& body)
{
    const TmdbMovie read = tmdbMovie(body);
    if (job.isInEnglish)
        job.movie.facts = job.movie.facts.completedBy(read.facts);
    else
        job.movie = read;
    if (job.movie.facts.overview.isEmpty() && !job.film.language.isEmpty() && !job.isInEnglish) {
        job.isInEnglish = true;
        return goOn(job, Step::Movie);
    }
    return job.movie.poster.isEmpty() ? answer(job, {}) : goOn(job, Step::Picture);
}

void TmdbClient::goOn(Job job, Step step)
{
    job.step = step;
    job.failures = 0;
    m_jobs.push_back(std::move(job));
    sendNext();
}

/// The film is not there by this id: TMDB may have joined two entries of it.
void TmdbClient::findOtherwise(const Job& job)
{
    if (job.step == Step::Movie && job.tmdbId == job.film.tmdbId && !job.film.imdbId.isEmpty())
        return goOn(job, Step::Find);
    if (job.step != Step::Search && !job.film.title.isEmpty())
        return goOn(job, Step::Search);
    Q_EMIT answered({job.film.name, std::nullopt, {}});
}

void TmdbClient::answer(const Job& job, const QByteArray& picture)
{
    Q_EMIT answered({job.film.name, job.movie.facts, picture});
}

void TmdbClient::waitAsTold(const Job& job, const QByteArray& retryAfter)
{
    m_pace.pause(m_clock.elapsed(), pauseIn(retryAfter));
    m_jobs.push_front(job);
}

/// Asks for the configuration until it comes; gives a film up after some failures.
void TmdbClient::tryAgain(Job job)
{
    constexpr int MostDoublings = 8;
    m_pace.pause(m_clock.elapsed(), qint64{m_options.firstPause} << std::min(m_failures, MostDoublings));
    ++m_failures;
    const bool isConfiguration = job.step == Step::Configuration;
    if (isConfiguration || m_failures > 1)
        setState(TmdbState::Unreachable);
    if (++job.failures < m_options.attempts || isConfiguration)
        m_jobs.push_front(std::move(job));
    else
        Q_EMIT dropped(job.film.name);
}

void TmdbClient::refuse()
{
    dropAll();
    m_token.clear();
    setState(TmdbState::Refused);
}

void TmdbClient::dropAll()
{
    forget();
    m_jobs.clear();
    const QList<QNetworkReply*> replies = m_running.keys();
    m_running.clear();
    for (QNetworkReply* reply : replies) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    m_timer.stop();
}

} // namespace autorec
