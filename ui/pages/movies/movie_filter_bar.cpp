// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movies/movie_filter_bar.h"

#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/facts_filter.h"
#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/genre_box.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/year_range.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace autorec {

namespace {

QString yearsText(const MovieFilter& filter)
{
    if (filter.firstYear > 0 && filter.lastYear > 0)
        return FilterChips::tr("%1–%2").arg(filter.firstYear).arg(filter.lastYear);
    return filter.firstYear > 0 ? FilterChips::tr("since %1").arg(filter.firstYear)
                                : FilterChips::tr("to %1").arg(filter.lastYear);
}

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_row->setContentsMargins({});
}

void FilterChips::setFilter(const MovieFilter& filter)
{
    using Part = MovieFilterBar::Part;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!filter.text.isEmpty())
        addChip(Part::Text, tr("“%1”").arg(filter.text));
    if (!filter.genre.empty())
        addChip(Part::Genre, genreName(filter.genre));
    if (filter.firstYear > 0 || filter.lastYear > 0)
        addChip(Part::Years, yearsText(filter));
    if (filter.minRatings > 0)
        addChip(Part::MinRatings,
                tr("%1 or more").arg(ratingCountText(static_cast<std::size_t>(filter.minRatings))));
    if (filter.unratedOnly)
        addChip(Part::Unrated, tr("not rated by me"));
    if (filter.maxRuntime > 0)
        addChip(Part::Runtime, tr("up to %1").arg(runtimeText(filter.maxRuntime)));
    if (!filter.language.isEmpty())
        addChip(Part::Language, filmLanguageText(filter.language));
}

void FilterChips::addChip(MovieFilterBar::Part part, const QString& text)
{
    auto* chip = named(new QToolButton(this), QStringLiteral("chip%1").arg(static_cast<int>(part)),
                       tr("Take back the filter %1").arg(text));
    chip->setText(text);
    chip->setIcon(themedIcon(QStringLiteral("close")));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolTip(chip->accessibleName());
    chip->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, part] { Q_EMIT removed(part); });
}

MovieFilterBar::MovieFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(
          makeSearchField(this, "search", tr("Search films"), tr("Search by title, year or genre (Ctrl+F)")))
    , m_genre(new GenreBox(this))
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
                                                 m_genre,
                                                 yearsLabel,
                                                 m_years,
                                                 m_facts,
                                                 labelFor(m_minRatings, tr("Ratings, &at least")),
                                                 m_minRatings,
                                                 m_unratedOnly});

    connect(m_search, &QLineEdit::textChanged, this, &MovieFilterBar::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &MovieFilterBar::leftForFilms);
    connect(m_genre, &GenreBox::currentIndexChanged, this, &MovieFilterBar::changed);
    connect(m_years, &YearRange::changed, this, &MovieFilterBar::changed);
    connect(m_facts, &FactsFilter::changed, this, &MovieFilterBar::changed);
    connect(m_minRatings, &QSpinBox::valueChanged, this, &MovieFilterBar::changed);
    connect(m_unratedOnly, &QCheckBox::toggled, this, &MovieFilterBar::changed);
}

void MovieFilterBar::remember(Settings& settings)
{
    m_genre->remember(settings, QStringLiteral("moviesGenre"));
    m_years->remember(settings, QStringLiteral("moviesYears"));
    m_facts->remember(settings);
    rememberValue(*m_minRatings, settings);
    rememberValue(*m_unratedOnly, settings);
}

void MovieFilterBar::setDataset(const LoadedDataset& dataset)
{
    m_genre->setGenres(dataset.statistics.genres);
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
            .genre = m_genre->genre(),
            .firstYear = m_years->firstYear(),
            .lastYear = m_years->lastYear(),
            .minRatings = m_minRatings->value(),
            .unratedOnly = m_unratedOnly->isChecked(),
            .maxRuntime = m_facts->maxRuntime(),
            .language = m_facts->language()};
}

void MovieFilterBar::chooseGenre(const QString& genre)
{
    m_genre->setCurrentIndex(std::max(0, m_genre->findData(genre)));
}

void MovieFilterBar::chooseYears(int first, int last)
{
    m_years->choose(first, last);
}

void MovieFilterBar::clear()
{
    for (const Part part : {Part::Text, Part::Genre, Part::Years, Part::MinRatings, Part::Unrated,
                            Part::Runtime, Part::Language})
        clear(part);
}

void MovieFilterBar::clear(Part part)
{
    switch (part) {
    case Part::Text:
        m_search->clear();
        break;
    case Part::Genre:
        m_genre->setCurrentIndex(0);
        break;
    case Part::Years:
        m_years->clear();
        break;
    case Part::MinRatings:
        m_minRatings->setValue(0);
        break;
    case Part::Unrated:
        m_unratedOnly->setChecked(false);
        break;
    case Part::Runtime:
        m_facts->clearRuntime();
        break;
    case Part::Language:
        m_facts->clearLanguage();
        break;
    }
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
