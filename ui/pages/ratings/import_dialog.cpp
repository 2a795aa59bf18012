// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/import_dialog.h"

#include "ui/text/format.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

namespace autorec {

namespace {

QString titleKey(const FilmKey& film)
{
    return QStringLiteral("%1|%2").arg(film.folded).arg(film.year);
}

QString titleText(const FilmKey& film)
{
    const QString title = film.title.isEmpty() ? film.imdbId : film.title;
    return film.year > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(film.year) : title;
}

} // namespace

ImportDialog::ImportDialog(const RatingImport& import, const LoadedDatasetPtr& dataset,
                           const QList<PersonalFilm>& films, QWidget* parent)
    : QDialog(parent)
    , m_import(import)
    , m_dataset(dataset)
    , m_tabs(named(new QTabWidget(this), "importTabs"))
    , m_keepOwn(named(new QCheckBox(tr("&Keep my own ratings where I have rated a film already"), this),
                      "keepOwnCheck"))
    , m_takeUnmatched(named(new QCheckBox(tr("&Also keep ratings of films that are not in this data set; "
                                             "they count as soon as one has them"),
                                          this),
                            "takeUnmatchedCheck"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import Ratings from %1").arg(import.origin));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const PersonalFilm& film : films) {
        if (film.stars && !film.film.imdbId.isEmpty())
            m_ownByImdbId.insert(film.film.imdbId, *film.stars);
        if (film.stars)
            m_ownByTitle.insert(titleKey(film.film), film);
    }
    m_tabs->addTab(makeMatched(), tr("Matched (%1)").arg(countText(import.matched.size())));
    if (!import.ambiguous.empty())
        m_tabs->addTab(makeAmbiguous(), tr("To choose (%1)").arg(countText(import.ambiguous.size())));
    if (!import.unmatched.empty())
        m_tabs->addTab(makeUnmatched(),
                       tr("Not in this data set (%1)").arg(countText(import.unmatched.size())));
    if (!import.skipped.empty())
        m_tabs->addTab(makeSkipped(), tr("Left out"));
    fill(new QVBoxLayout(this), {{m_tabs, 1}, makeOptions(), m_buttons});
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT agreed(ratings()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCount();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
}

QWidget* ImportDialog::makeOptions()
{
    auto* options = new QWidget(this);
    m_takeUnmatched->setChecked(true);
    m_takeUnmatched->setVisible(!m_import.unmatched.empty());
    fill(withoutMargins(new QVBoxLayout(options)), {m_keepOwn, m_takeUnmatched});
    connect(m_keepOwn, &QCheckBox::toggled, this, &ImportDialog::showCount);
    connect(m_takeUnmatched, &QCheckBox::toggled, this, &ImportDialog::showCount);
    return options;
}

QTreeWidget* ImportDialog::makeTable(const QString& name, const QStringList& headers)
{
    auto* table = named(new QTreeWidget(this), name);
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < static_cast<int>(headers.size()); ++column)
        table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return table;
}

QWidget* ImportDialog::makeMatched()
{
    QTreeWidget* table = makeTable(QStringLiteral("matchedTable"),
                                   {tr("Film"), tr("In the file"), tr("Rating"), tr("So far")});
    table->setAccessibleName(tr("Films that were matched"));
    for (const MatchedRating& match : m_import.matched) {
        const MovieIndex movie = match.candidates.front();
        const std::optional<double> own = ownStars(m_dataset->films.key(movie));
        const QString filed = titleText(match.rating.film);
        const QString shown = movieText(movie);
        new QTreeWidgetItem(table, {shown, filed == shown ? QString() : filed, starsText(match.rating.stars),
                                    own ? starsText(*own) : QString()});
    }
    return table;
}

QWidget* ImportDialog::makeAmbiguous()
{
    m_choices =
        makeTable(QStringLiteral("ambiguousTable"), {tr("In the file"), tr("Rating"), tr("Which film?")});
    m_choices->setAccessibleName(tr("Films to choose from several"));
    m_choices->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    for (const MatchedRating& match : m_import.ambiguous) {
        auto* item = new QTreeWidgetItem(
            m_choices, {titleText(match.rating.film), starsText(match.rating.stars), QString()});
        auto* choice = new QComboBox(m_choices);
        choice->setAccessibleName(tr("Which film is %1?").arg(item->text(0)));
        choice->addItem(tr("Not chosen: left out"));
        for (const MovieIndex movie : match.candidates)
            choice->addItem(QStringLiteral("%1 · %2").arg(
                movieText(movie), ratingCountText(m_dataset->dataset.ratings().byMovie(movie).size())));
        m_choices->setItemWidget(item, 2, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportDialog::showCount);
    }
    return m_choices;
}

QWidget* ImportDialog::makeUnmatched()
{
    QTreeWidget* table = makeTable(QStringLiteral("unmatchedTable"), {tr("In the file"), tr("Rating")});
    table->setAccessibleName(tr("Films that the data set does not have"));
    for (const MatchedRating& match : m_import.unmatched)
        new QTreeWidgetItem(table, {titleText(match.rating.film), starsText(match.rating.stars)});
    return table;
}

QWidget* ImportDialog::makeSkipped()
{
    QTreeWidget* table = makeTable(QStringLiteral("leftOutTable"), {tr("Line"), tr("Why")});
    table->setAccessibleName(tr("Lines that were left out"));
    for (const auto& [reason, lines] : m_import.skipped) {
        const QString why = QString::fromStdString(reason);
        for (const SkippedLines::Example& example : lines.examples)
            new QTreeWidgetItem(table, {QString::fromStdString(example.text), why});
        if (lines.count > lines.examples.size())
            new QTreeWidgetItem(
                table, {tr("… and %1 more").arg(countText(lines.count - lines.examples.size())), why});
    }
    return table;
}

/// Finds a film in the same way as the store: by its IMDb id, else by title and year unless both sides have
/// an id.
std::optional<double> ImportDialog::ownStars(const FilmKey& film) const
{
    if (const auto byId = m_ownByImdbId.find(film.imdbId); byId != m_ownByImdbId.end())
        return *byId;
    const auto byTitle = m_ownByTitle.find(titleKey(film));
    if (byTitle == m_ownByTitle.end() || (!film.imdbId.isEmpty() && !byTitle->film.imdbId.isEmpty()))
        return std::nullopt;
    return byTitle->stars;
}

QString ImportDialog::movieText(MovieIndex movie) const
{
    return titleText(m_dataset->films.key(movie));
}

void ImportDialog::add(QList<FilmRating>& all, const FilmKey& film, double stars) const
{
    const std::optional<double> own = ownStars(film);
    if (own != stars && !(own && m_keepOwn->isChecked()))
        all.append({film, stars});
}

QList<FilmRating> ImportDialog::ratings() const
{
    QList<FilmRating> all;
    for (const MatchedRating& match : m_import.matched)
        add(all, m_dataset->films.key(match.candidates.front()), match.rating.stars);
    for (std::size_t k = 0; k < m_import.ambiguous.size(); ++k) {
        QTreeWidgetItem* item = m_choices->topLevelItem(static_cast<int>(k));
        const int chosen = static_cast<QComboBox*>(m_choices->itemWidget(item, 2))->currentIndex();
        const MatchedRating& match = m_import.ambiguous[k];
        if (chosen > 0)
            add(all, m_dataset->films.key(match.candidates[static_cast<std::size_t>(chosen - 1)]),
                match.rating.stars);
    }
    for (const MatchedRating& match : m_import.unmatched) {
        if (m_takeUnmatched->isChecked() && !match.rating.film.title.isEmpty())
            add(all, match.rating.film, match.rating.stars);
    }
    return all;
}

void ImportDialog::showCount()
{
    const QList<FilmRating> all = ratings();
    QPushButton* import = m_buttons->button(QDialogButtonBox::Ok);
    import->setObjectName(QStringLiteral("importButton"));
    const int n = static_cast<int>(all.size());
    import->setText(tr("&Import %Ln rating(s)", "", n));
    import->setEnabled(!all.isEmpty());
    const auto has = [&](const MatchedRating& match) {
        return ownStars(m_dataset->films.key(match.candidates.front())).has_value();
    };
    m_keepOwn->setEnabled(std::any_of(m_import.matched.begin(), m_import.matched.end(), has));
}

} // namespace autorec
