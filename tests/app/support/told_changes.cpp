// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/told_changes.h"

namespace autorec::test {

ToldState ToldState::of(Database& database)
{
    ToldState state;
    QSqlQuery films = database.run(
        QStringLiteral("SELECT profiles.name, films.title, coalesce(stars, 0), watchlist FROM profile_films "
                       "JOIN films ON films.id = film_id JOIN profiles ON profiles.id = profile_id"));
    while (films.next())
        state.m_people[films.value(0).toString()][films.value(1).toString()] = {films.value(2).toDouble(),
                                                                                films.value(3).toBool()};
    QSqlQuery runs = database.run(QStringLiteral("SELECT id, deleted IS NOT NULL FROM runs"));
    while (runs.next())
        state.m_runs[runs.value(0).toLongLong()] = runs.value(1).toBool();
    return state;
}

void ToldState::apply(const QByteArray& line)
{
    const QStringList words = QString::fromUtf8(line).split(u'\t');
    const QString& what = words[0];
    if (what == u"rate") {
        m_people[words[1]][words[2]].stars = words[3].toDouble();
    } else if (what == u"watch") {
        m_people[words[1]][words[2]].isOnWatchlist = words[3] == u"1";
    } else if (what == u"import") {
        for (const QString& rating : words[2].split(u';'))
            m_people[words[1]][rating.section(u'=', 0, 0)].stars = rating.section(u'=', 1).toDouble();
    } else if (what == u"run") {
        m_runs[words[1].toLongLong()] = false;
    } else if (what == u"delete") {
        m_runs[words[1].toLongLong()] = true;
    } else if (what == u"restore") {
        for (bool& isDeleted : m_runs)
            isDeleted = false;
    } else if (what == u"purge") {
        m_runs.removeIf([](const auto& run) { return run.value(); });
    }
    forgetUnmarked();
}

void ToldState::forgetUnmarked()
{
    for (auto& films : m_people)
        films.removeIf([](const auto& film) { return film.value() == Marks{}; });
    m_people.removeIf([](const auto& person) { return person.value().isEmpty(); });
}

bool ToldState::takesOver(const ToldState& found)
{
    ToldState known = found;
    known.m_runs.removeIf([this](const auto& run) { return !m_runs.contains(run.key()) && !run.value(); });
    if (known.m_people != m_people || known.m_runs != m_runs)
        return false;
    *this = found;
    return true;
}

QString ToldState::text() const
{
    QString text;
    for (auto person = m_people.begin(); person != m_people.end(); ++person) {
        for (auto film = person->begin(); film != person->end(); ++film)
            text += QStringLiteral("%1/%2: %3 %4\n")
                        .arg(person.key(), film.key())
                        .arg(film->stars)
                        .arg(film->isOnWatchlist);
    }
    for (auto run = m_runs.begin(); run != m_runs.end(); ++run)
        text +=
            QStringLiteral("run %1%2\n").arg(run.key()).arg(*run ? QStringLiteral(" deleted") : QString());
    return text;
}

} // namespace autorec::test
