// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/hand_match_panel.h"

#include "ui/pages/ratings/import_tables.h"
#include "ui/text/format.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

namespace autorec {

namespace {

constexpr int FilmColumn = 2;

} // namespace

HandMatchPanel::HandMatchPanel(const std::vector<MatchedRating>& unmatched, const LoadedDatasetPtr& dataset,
                               QWidget* parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_films(makeImportTable(this, QStringLiteral("unmatchedTable"),
                              {tr("In the file"), tr("Rating"), tr("Matched by hand")}))
    , m_search(named(new QLineEdit(this), "handMatchSearch", tr("Search the data set for the selected film")))
    , m_found(named(new QListWidget(this), "handMatchFound", tr("Films of the data set that were found")))
{
    m_films->setAccessibleName(tr("Films that the data set does not have"));
    for (const MatchedRating& match : unmatched)
        new QTreeWidgetItem(m_films, {filmText(match.rating.film), starsText(match.rating.stars), QString()});
    layOut();
    connect(m_films, &QTreeWidget::currentItemChanged, this, &HandMatchPanel::search);
    connect(m_search, &QLineEdit::textChanged, this, &HandMatchPanel::showFound);
    connect(m_found, &QListWidget::itemActivated, this, &HandMatchPanel::choose);
    m_search->installEventFilter(this);
    m_found->installEventFilter(this);
}

bool HandMatchPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    choose();
    return true;
}

void HandMatchPanel::layOut()
{
    m_search->setPlaceholderText(tr("Select a film above, and search for it here"));
    m_search->setClearButtonEnabled(true);
    m_found->setMaximumHeight(fontMetrics().height() * 7);
    auto* use = named(new QPushButton(tr("&Use This Film"), this), "handMatchUse");
    auto* none = named(new QPushButton(tr("&No Film"), this), "handMatchClear");
    for (QPushButton* button : {use, none})
        button->setAutoDefault(false);
    connect(use, &QPushButton::clicked, this, &HandMatchPanel::choose);
    connect(none, &QPushButton::clicked, this, &HandMatchPanel::clear);
    auto* row = fill(new QHBoxLayout, {{m_search, 1}, use, none});
    fill(new QVBoxLayout(this), {{m_films, 1}, row, m_found});
}

int HandMatchPanel::selected() const
{
    return m_films->indexOfTopLevelItem(m_films->currentItem());
}

std::optional<MovieIndex> HandMatchPanel::film(std::size_t place) const
{
    const auto found = m_chosen.find(place);
    return found == m_chosen.end() ? std::nullopt : std::optional(found->second);
}

void HandMatchPanel::search()
{
    const QTreeWidgetItem* item = m_films->currentItem();
    if (item)
        m_search->setText(item->text(0).section(QStringLiteral(" ("), 0, 0));
}

/// The films that match best; nothing is found for nothing.
void HandMatchPanel::showFound(const QString& text)
{
    constexpr int Most = 50;
    m_found->clear();
    if (text.trimmed().isEmpty())
        return;
    const SearchIndex::Hits hits = m_dataset->search.find(text);
    for (const MovieIndex movie : hits.bestFirst(m_dataset->order.bestKnown())) {
        auto* item = new QListWidgetItem(filmText(m_dataset->films.key(movie)), m_found);
        item->setData(Qt::UserRole, movie.value());
        if (m_found->count() == Most)
            break;
    }
    m_found->setCurrentRow(0);
}

void HandMatchPanel::choose()
{
    const QListWidgetItem* item = m_found->currentItem();
    const int place = selected();
    if (!item || place < 0)
        return;
    setFilm(static_cast<std::size_t>(place), MovieIndex(item->data(Qt::UserRole).toUInt()));
}

void HandMatchPanel::setFilm(std::size_t place, MovieIndex movie)
{
    m_chosen.insert_or_assign(place, movie);
    showFilm(static_cast<int>(place));
}

void HandMatchPanel::clear()
{
    const int place = selected();
    if (place >= 0 && m_chosen.erase(static_cast<std::size_t>(place)) > 0)
        showFilm(place);
}

void HandMatchPanel::showFilm(int place)
{
    const std::optional<MovieIndex> movie = film(static_cast<std::size_t>(place));
    m_films->topLevelItem(place)->setText(FilmColumn,
                                          movie ? filmText(m_dataset->films.key(*movie)) : QString());
    Q_EMIT changed();
}

} // namespace autorec
