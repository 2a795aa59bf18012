// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_facts_view.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace autorec {
namespace {

QString countryText(const QString& code)
{
    const QLocale::Territory country = QLocale::codeToTerritory(code);
    return country == QLocale::AnyTerritory ? code : QLocale::territoryToString(country);
}

QString countriesText(const QStringList& codes)
{
    QStringList names;
    names.reserve(codes.size());
    for (const QString& code : codes)
        names.append(countryText(code));
    return names.join(QStringLiteral(", "));
}

QString sourceText(const KnownFilm& film)
{
    QStringList parts;
    if (film.isFromTmdb)
        parts.append(
            FilmFactsView::tr("Facts and poster from <a href=\"https://www.themoviedb.org\">TMDB</a>. %1")
                .arg(tmdbNotice()));
    if (film.isFromImdb)
        parts.append(imdbNotice());
    return parts.join(u' ');
}

} // namespace

QString runtimeText(int minutes)
{
    constexpr int MinutesInHour = 60;
    const int hours = minutes / MinutesInHour;
    const int rest = minutes % MinutesInHour;
    QString text;
    if (hours > 0 && rest > 0)
        text = FilmFactsView::tr("%1 h %2 min").arg(hours).arg(rest);
    else if (hours > 0)
        text = FilmFactsView::tr("%1 h").arg(hours);
    else if (rest > 0)
        text = FilmFactsView::tr("%1 min").arg(rest);
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString filmLanguageText(const QString& code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString tmdbNotice()
{
    return QCoreApplication::translate(
        "autorec", "This product uses the TMDB API but is not endorsed or certified by TMDB.");
}

QString imdbNotice()
{
    return QCoreApplication::translate(
        "autorec",
        "Information courtesy of <a href=\"https://www.imdb.com\">IMDb</a>. Used with permission.");
}

FilmFactsView::FilmFactsView(QWidget* parent)
    : QWidget(parent)
    , m_overview(makeLabel(this, "factsOverview", Look::Plain | Look::Wrapped | Look::Selectable))
    , m_form(new QFormLayout)
    , m_director(addRow("factsDirector", tr("Director")))
    , m_cast(addRow("factsCast", tr("With")))
    , m_runtime(addRow("factsRuntime", tr("Running time")))
    , m_language(addRow("factsLanguage", tr("Language")))
    , m_countries(addRow("factsCountries", tr("Country")))
    , m_source(named(new LinkLabel(this), "factsSource", tr("Source of the facts")))
    , m_offer(named(new LinkLabel(this), "factsOffer", tr("Set up pictures and facts")))
{
    setObjectName(QStringLiteral("filmFacts"));
    QFont small = m_source->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_source->setFont(small);
    m_source->setWordWrap(true);
    m_offer->setWordWrap(true);
    m_offer->setOpenExternalLinks(false);
    m_offer->setText(tr("Posters, directors and actors: <a href=\"#\">choose where they come from…</a>"));
    connect(m_offer, &QLabel::linkActivated, this, &FilmFactsView::sourcesWanted);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fill(withoutMargins(new QVBoxLayout(this)), {m_overview, m_form, m_source, m_offer});
    showFilm({}, false);
}

QLabel* FilmFactsView::addRow(QAnyStringView name, const QString& title)
{
    auto* label = makeLabel(this, name, Look::Plain | Look::Wrapped | Look::Selectable);
    label->setAccessibleName(title);
    m_form->addRow(title, label);
    return label;
}

void FilmFactsView::showRow(QLabel* label, const QString& text)
{
    label->setText(text);
    m_form->setRowVisible(label, !text.isEmpty());
}

void FilmFactsView::showFilm(const KnownFilm& film, bool hasSource)
{
    const FilmFacts& facts = film.facts;
    m_overview->setText(facts.overview);
    m_overview->setVisible(!facts.overview.isEmpty());
    showRow(m_director, facts.directors.join(QStringLiteral(", ")));
    showRow(m_cast, facts.cast.join(QStringLiteral(", ")));
    showRow(m_runtime, runtimeText(facts.runtime));
    showRow(m_language, facts.language.isEmpty() ? QString() : filmLanguageText(facts.language));
    showRow(m_countries, countriesText(facts.countries));
    m_source->setText(sourceText(film));
    m_source->setVisible(!m_source->text().isEmpty());
    m_offer->setVisible(!hasSource && facts.isEmpty() && film.picture.isEmpty());
}

} // namespace autorec
