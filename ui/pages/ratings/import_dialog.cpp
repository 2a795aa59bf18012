// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/import_dialog.h"

#include "ui/pages/ratings/hand_match_panel.h"
#include "ui/pages/ratings/import_tables.h"
#include "ui/text/format.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
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

QString dateText(const QDateTime& date)
{
    return date.isValid() ? QLocale().toString(date.date(), QLocale::ShortFormat) : QString();
}

} // namespace

ImportDialog::ImportDialog(const RatingImport& import, const LoadedDatasetPtr& dataset,
                           const QList<PersonalFilm>& films, QWidget* parent)
    : QDialog(parent)
    , m_dataset(dataset)
    , m_scale(named(new QComboBox(this), "importScale", tr("Scale of the ratings in the file")))
    , m_user(named(new QComboBox(this), "importUser", tr("Whose ratings of the file")))
    , m_question(named(new QLabel(this), "importQuestion"))
    , m_tabs(named(new QTabWidget(this), "importTabs"))
    , m_keepOwn(named(new QCheckBox(tr("&Keep my own ratings where I have rated a film already"), this),
                      "keepOwnCheck"))
    , m_takeUnmatched(named(new QCheckBox(tr("&Also keep ratings of films that are not in this data set; "
                                             "they count as soon as one has them"),
                                          this),
                            "takeUnmatchedCheck"))
    , m_takeWatchlist(
          named(new QCheckBox(tr("Put the films to see on my &watchlist"), this), "takeWatchlistCheck"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const PersonalFilm& film : films) {
        if (film.stars && !film.film.imdbId.isEmpty())
            m_ownByImdbId.insert(film.film.imdbId, *film.stars);
        if (film.stars)
            m_ownByTitle.insert(titleKey(film.film), film);
        if (film.onWatchlist)
            m_onWatchlist << film.film.imdbId << titleKey(film.film);
    }
    m_onWatchlist.remove(QString());
    fill(new QVBoxLayout(this), {makeQuestions(), {m_tabs, 1}, makeOptions(), m_buttons});
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("importButton"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT agreed(choice()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setImport(import);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
}

void ImportDialog::setImport(const RatingImport& import)
{
    m_chosenSoFar.insert(choice().byHand);
    m_import = import;
    if (!import.users.isEmpty())
        m_users = import.users;
    setWindowTitle(tr("Import Ratings from %1").arg(import.origin));
    showQuestions();
    showTabs();
    m_takeUnmatched->setVisible(!import.unmatched.empty());
    m_takeWatchlist->setVisible(!import.watchlist.empty());
    showCount();
}

QWidget* ImportDialog::makeQuestions()
{
    auto* questions = new QWidget(this);
    m_scale->addItem(tr("Automatic"));
    for (const double highest : {5.0, 10.0, 20.0, 100.0})
        m_scale->addItem(tr("Out of %1").arg(highest), highest);
    auto* label = new QLabel(tr("&Ratings in the file:"), questions);
    label->setBuddy(m_scale);
    connect(m_scale, &QComboBox::activated, this, &ImportDialog::sendOptions);
    connect(m_user, &QComboBox::activated, this, &ImportDialog::sendOptions);
    m_question->setWordWrap(true);
    auto* row = fill(new QHBoxLayout, {label, m_scale, m_user, {m_question, 1}});
    fill(withoutMargins(new QVBoxLayout(questions)), {row});
    return questions;
}

void ImportDialog::showQuestions()
{
    if (m_user->count() == 0 && !m_users.isEmpty()) {
        m_user->addItem(tr("Whose ratings?"));
        m_user->addItems(m_users);
    }
    m_user->setVisible(!m_users.isEmpty());
    if (m_import.scale.second > 0.0)
        m_scale->setItemText(0, m_scale->currentIndex() == 0
                                    ? tr("Automatic: out of %1").arg(m_import.scale.second)
                                    : tr("Automatic"));
    m_question->setText(!m_import.users.isEmpty()
                            ? tr("The file has the ratings of several people. Choose whose you want.")
                        : m_import.isScaleUnknown ? tr("The ratings do not tell their scale. Choose it.")
                        : m_import.scaleIsGuess   ? tr("Check the scale: other scales would fit, too.")
                                                  : QString());
}

void ImportDialog::sendOptions()
{
    RatingFileOptions options;
    if (m_user->currentIndex() > 0)
        options.user = m_user->currentText();
    if (m_scale->currentIndex() > 0)
        options.scale = StarsRange{0.0, m_scale->currentData().toDouble()};
    Q_EMIT optionsChanged(options);
}

void ImportDialog::showTabs()
{
    while (m_tabs->count() > 0) {
        QWidget* page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete page;
    }
    m_choices = nullptr;
    m_byHand = nullptr;
    m_tabs->addTab(makeMatched(), tr("Matched (%1)").arg(countText(m_import.matched.size())));
    if (!m_import.ambiguous.empty())
        m_tabs->addTab(makeAmbiguous(), tr("To choose (%1)").arg(countText(m_import.ambiguous.size())));
    if (!m_import.unmatched.empty())
        m_tabs->addTab(makeUnmatched(),
                       tr("Not in this data set (%1)").arg(countText(m_import.unmatched.size())));
    if (!m_import.watchlist.empty())
        m_tabs->addTab(makeWatchlist(), tr("To see (%1)").arg(countText(m_import.watchlist.size())));
    if (!m_import.skipped.empty() || m_import.contradicted.count > 0 || !m_import.notes.empty())
        m_tabs->addTab(makeSkipped(), tr("Left out"));
}

QWidget* ImportDialog::makeOptions()
{
    auto* options = new QWidget(this);
    m_takeUnmatched->setChecked(true);
    m_takeWatchlist->setChecked(true);
    fill(withoutMargins(new QVBoxLayout(options)), {m_keepOwn, m_takeUnmatched, m_takeWatchlist});
    for (const QCheckBox* check : {m_keepOwn, m_takeUnmatched, m_takeWatchlist})
        connect(check, &QCheckBox::toggled, this, &ImportDialog::showCount);
    return options;
}

QWidget* ImportDialog::makeMatched()
{
    QTreeWidget* table =
        makeImportTable(m_tabs, QStringLiteral("matchedTable"),
                        {tr("Film"), tr("In the file"), tr("Rating"), tr("Date"), tr("So far")});
    table->setAccessibleName(tr("Films that were matched"));
    for (const MatchedRating& match : m_import.matched) {
        const MovieIndex movie = match.candidates.front();
        const std::optional<double> own = ownStars(m_dataset->films.key(movie));
        const QString filed = filmText(match.rating.film);
        const QString shown = movieText(movie);
        new QTreeWidgetItem(table, {shown, filed == shown ? QString() : filed, starsText(match.rating.stars),
                                    dateText(match.rating.rated), own ? starsText(*own) : QString()});
    }
    return table;
}

QWidget* ImportDialog::makeAmbiguous()
{
    m_choices = makeImportTable(m_tabs, QStringLiteral("ambiguousTable"),
                                {tr("In the file"), tr("Rating"), tr("Which film?")});
    m_choices->setAccessibleName(tr("Films to choose from several"));
    m_choices->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    for (const MatchedRating& match : m_import.ambiguous) {
        auto* item = new QTreeWidgetItem(
            m_choices, {filmText(match.rating.film), starsText(match.rating.stars), QString()});
        auto* choice = new QComboBox(m_choices);
        choice->setAccessibleName(tr("Which film is %1?").arg(item->text(0)));
        choice->addItem(tr("Not chosen: left out"));
        for (const MovieIndex movie : match.candidates)
            choice->addItem(QStringLiteral("%1 · %2").arg(
                movieText(movie), ratingCountText(m_dataset->dataset.ratings().byMovie(movie).size())));
        const std::optional<MovieIndex> before = chosenSoFar(match.rating);
        const auto place = std::find(match.candidates.begin(), match.candidates.end(), before);
        if (place != match.candidates.end())
            choice->setCurrentIndex(static_cast<int>(place - match.candidates.begin()) + 1);
        m_choices->setItemWidget(item, 2, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportDialog::showCount);
    }
    return m_choices;
}

QWidget* ImportDialog::makeUnmatched()
{
    m_byHand = new HandMatchPanel(m_import.unmatched, m_dataset, m_tabs);
    for (std::size_t k = 0; k < m_import.unmatched.size(); ++k) {
        if (const std::optional<MovieIndex> movie = chosenSoFar(m_import.unmatched[k].rating))
            m_byHand->setFilm(k, *movie);
    }
    connect(m_byHand, &HandMatchPanel::changed, this, &ImportDialog::showCount);
    return m_byHand;
}

QWidget* ImportDialog::makeWatchlist()
{
    QTreeWidget* table =
        makeImportTable(m_tabs, QStringLiteral("watchlistTable"), {tr("In the file"), tr("Film")});
    table->setAccessibleName(tr("Films to see"));
    for (const MatchedRating& match : m_import.watchlist) {
        const bool isClear = match.candidates.size() == 1;
        new QTreeWidgetItem(
            table, {filmText(match.rating.film), isClear ? movieText(match.candidates.front()) : QString()});
    }
    return table;
}

QWidget* ImportDialog::makeSkipped()
{
    QTreeWidget* table =
        makeImportTable(m_tabs, QStringLiteral("leftOutTable"), {tr("In the file"), tr("Line"), tr("Why")});
    table->setAccessibleName(tr("Lines that were left out"));
    const auto add = [table](const SkippedLines& lines, const QString& why) {
        for (const SkippedLines::Example& example : lines.examples)
            new QTreeWidgetItem(table,
                                {QString::fromStdString(example.text), QString::number(example.line), why});
        if (lines.count > lines.examples.size())
            new QTreeWidgetItem(
                table, {tr("… and %1 more").arg(countText(lines.count - lines.examples.size())), {}, why});
    };
    for (const auto& [reason, lines] : m_import.skipped)
        add(lines, QString::fromStdString(reason));
    add(m_import.contradicted, tr("the movie id does not count: the row names another film"));
    for (const std::string& note : m_import.notes)
        new QTreeWidgetItem(table, {QString::fromStdString(note), {}, {}});
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
    return filmText(m_dataset->films.key(movie));
}

void ImportDialog::add(ImportChoice& choice, const FilmKey& film, const FiledRating& rating) const
{
    const std::optional<double> own = ownStars(film);
    if (own != rating.stars && !(own && m_keepOwn->isChecked()))
        choice.ratings.append({film, rating.stars, rating.rated});
}

std::optional<MovieIndex> ImportDialog::chosenSoFar(const FiledRating& rating) const
{
    const auto found = m_chosenSoFar.find(matchKey(rating));
    return found == m_chosenSoFar.end() ? std::nullopt : m_dataset->films.find(*found);
}

void ImportDialog::addByHand(ImportChoice& choice, MovieIndex movie, const FiledRating& rating) const
{
    const FilmKey& film = m_dataset->films.key(movie);
    add(choice, film, rating);
    choice.byHand.insert(matchKey(rating), film);
}

/// Films that are on the watchlist already stay there when the import is undone.
void ImportDialog::addWanted(ImportChoice& choice, const FilmKey& film) const
{
    const bool isNew = !m_onWatchlist.contains(film.imdbId) && !m_onWatchlist.contains(titleKey(film));
    if (m_takeWatchlist->isChecked() && isNew && !film.title.isEmpty())
        choice.watchlist.append(film);
}

ImportChoice ImportDialog::choice() const
{
    ImportChoice choice;
    for (const MatchedRating& match : m_import.matched)
        add(choice, m_dataset->films.key(match.candidates.front()), match.rating);
    for (std::size_t k = 0; k < m_import.ambiguous.size(); ++k) {
        QTreeWidgetItem* item = m_choices->topLevelItem(static_cast<int>(k));
        const int chosen = static_cast<QComboBox*>(m_choices->itemWidget(item, 2))->currentIndex();
        const MatchedRating& match = m_import.ambiguous[k];
        if (chosen > 0)
            addByHand(choice, match.candidates[static_cast<std::size_t>(chosen - 1)], match.rating);
    }
    for (std::size_t k = 0; k < m_import.unmatched.size(); ++k) {
        const FiledRating& rating = m_import.unmatched[k].rating;
        if (const std::optional<MovieIndex> movie = m_byHand->film(k))
            addByHand(choice, *movie, rating);
        else if (m_takeUnmatched->isChecked() && !rating.film.title.isEmpty())
            add(choice, rating.film, rating);
    }
    for (const MatchedRating& match : m_import.watchlist) {
        const bool isClear = match.candidates.size() == 1;
        addWanted(choice, isClear ? m_dataset->films.key(match.candidates.front()) : match.rating.film);
    }
    return choice;
}

void ImportDialog::showCount()
{
    const ImportChoice chosen = choice();
    QPushButton* import = m_buttons->button(QDialogButtonBox::Ok);
    const int ratings = static_cast<int>(chosen.ratings.size());
    const int wanted = static_cast<int>(chosen.watchlist.size());
    import->setText(ratings == 0 && wanted > 0 ? tr("&Import %Ln film(s) to see", "", wanted)
                                               : tr("&Import %Ln rating(s)", "", ratings));
    import->setEnabled(ratings > 0 || wanted > 0);
    const auto has = [&](const MatchedRating& match) {
        return ownStars(m_dataset->films.key(match.candidates.front())).has_value();
    };
    m_keepOwn->setEnabled(std::any_of(m_import.matched.begin(), m_import.matched.end(), has));
}

} // namespace autorec
