// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movies/movie_filter_bar.h"

#include "ui/text/format.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/facts_filter.h"
#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/genre_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/year_range.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace autorec {

namespace {

QString yearsText(const MovieFilter& filter)
{
    if (filter.firstYear > 0 && filter.lastYear > 0)
        return MovieFilterBar::tr("%1–%2").arg(filter.firstYear).arg(filter.lastYear);
    return filter.firstYear > 0 ? MovieFilterBar::tr("since %1").arg(filter.firstYear)
                                : MovieFilterBar::tr("to %1").arg(filter.lastYear);
}

} // namespace

MovieFilterBar::MovieFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(
          makeSearchField(this, "search", tr("Search films"), tr("Search by title, year or genre (Ctrl+F)")))
    , m_genres(new GenreChoice(this))
    , m_years(new YearRange(this))
    , m_facts(new FactsFilter(this))
    , m_minRatings(named(new QSpinBox(this), "minRatings", tr("Least number of ratings"),
                         tr("Least number of ratings that a film must have")))
    , m_unratedOnly(named(new QCheckBox(tr("Only films I have not &rated"), this), "unratedOnly"))
{
    m_search->installEventFilter(this);
    focusOnFind(m_search);
    setFocusProxy(m_search);
    m_minRatings->setRange(0, 1'000'000);
    m_minRatings->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_minRatings->setKeyboardTracking(false);

    auto* yearsLabel = new QLabel(tr("&Years"), this);
    yearsLabel->setBuddy(m_years->findChild<QWidget*>(QStringLiteral("firstYear")));

    fill(withoutMargins(new QHBoxLayout(this)), {{m_search, 1},
                                                 m_genres,
                                                 yearsLabel,
                                                 m_years,
                                                 m_facts,
                                                 labelFor(m_minRatings, tr("Ratings, &at least")),
                                                 m_minRatings,
                                                 m_unratedOnly});

    connect(m_search, &QLineEdit::textChanged, this, &MovieFilterBar::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &MovieFilterBar::leftForFilms);
    connect(m_genres, &GenreChoice::changed, this, &MovieFilterBar::changed);
    connect(m_years, &YearRange::changed, this, &MovieFilterBar::changed);
    connect(m_facts, &FactsFilter::changed, this, &MovieFilterBar::changed);
    connect(m_minRatings, &QSpinBox::valueChanged, this, &MovieFilterBar::changed);
    connect(m_unratedOnly, &QCheckBox::toggled, this, &MovieFilterBar::changed);
}

void MovieFilterBar::remember(Settings& settings)
{
    m_genres->remember(settings, QStringLiteral("moviesGenre"));
    m_years->remember(settings, QStringLiteral("moviesYears"));
    m_facts->remember(settings);
    rememberValue(*m_minRatings, settings);
    rememberValue(*m_unratedOnly, settings);
}

void MovieFilterBar::setDataset(const LoadedDataset& dataset)
{
    m_genres->setGenres(dataset.statistics.genres);
    m_years->setYears(dataset.statistics.firstYear, dataset.statistics.lastYear);
    const auto most = dataset.statistics.ratingsByPopularity.empty()
                          ? std::size_t{0}
                          : dataset.statistics.ratingsByPopularity.front();
    const QSignalBlocker blocker(m_minRatings);
    m_minRatings->setRange(0, static_cast<int>(most));
    Q_EMIT changed();
}

void MovieFilterBar::setFacts(const FactsIndex& facts)
{
    m_facts->setFacts(facts);
}

MovieFilter MovieFilterBar::filter() const
{
    return {.text = m_search->text(),
            .genres = m_genres->filter(),
            .firstYear = m_years->firstYear(),
            .lastYear = m_years->lastYear(),
            .minRatings = m_minRatings->value(),
            .unratedOnly = m_unratedOnly->isChecked(),
            .maxRuntime = m_facts->maxRuntime(),
            .language = m_facts->language()};
}

void MovieFilterBar::chooseGenre(const QString& genre)
{
    m_genres->choose({.wanted = {genre.toStdString()}});
}

void MovieFilterBar::chooseYears(int first, int last)
{
    m_years->choose(first, last);
}

void MovieFilterBar::clear()
{
    m_search->clear();
    m_genres->choose({});
    m_years->clear();
    m_minRatings->setValue(0);
    m_unratedOnly->setChecked(false);
    m_facts->clearRuntime();
    m_facts->clearLanguage();
}

void MovieFilterBar::addChips(ChipRow& chips)
{
    const MovieFilter set = filter();
    if (!set.text.isEmpty())
        chips.add(QStringLiteral("textChip"), tr("“%1”").arg(set.text), [this] { m_search->clear(); });
    m_genres->addChips(chips);
    if (set.firstYear > 0 || set.lastYear > 0)
        chips.add(QStringLiteral("yearsChip"), yearsText(set), [this] { m_years->clear(); });
    if (set.minRatings > 0)
        chips.add(QStringLiteral("minRatingsChip"),
                  tr("%1 or more").arg(ratingCountText(static_cast<std::size_t>(set.minRatings))),
                  [this] { m_minRatings->setValue(0); });
    if (set.unratedOnly)
        chips.add(QStringLiteral("unratedChip"), tr("not rated by me"),
                  [this] { m_unratedOnly->setChecked(false); });
    if (set.maxRuntime > 0)
        chips.add(QStringLiteral("runtimeChip"), tr("up to %1").arg(runtimeText(set.maxRuntime)),
                  [this] { m_facts->clearRuntime(); });
    if (!set.language.isEmpty())
        chips.add(QStringLiteral("languageChip"), filmLanguageText(set.language),
                  [this] { m_facts->clearLanguage(); });
}

bool MovieFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT leftForFilms();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace autorec
