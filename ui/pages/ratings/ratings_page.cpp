// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/ratings_page.h"

#include "app/services/application.h"
#include "ui/pages/ratings/import_dialog.h"
#include "ui/pages/ratings/taste_view.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_saver.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace autorec {
namespace {

constexpr int TasteTab = PersonalFilmsFilter::KindCount;

} // namespace

RatingsPage::RatingsPage(Application& app, EditHistory& history, QWidget* parent)
    : Page(tr("My Ratings"), QStringLiteral("ratings"), parent)
    , m_app(app)
    , m_saver(new FileSaver(this))
    , m_editor(app.profiles, history)
    , m_model(new PersonalFilmsModel(app.profiles, m_editor, this))
    , m_filtered(new PersonalFilmsFilter(m_model, this))
    , m_tabs(named(new QTabBar(this), "ratingsTabs", tr("Which films")))
    , m_search(makeSearchField(this, "ratingsSearch", tr("Search my films"), tr("Search my films (Ctrl+F)")))
    , m_remove(named(new QAction(themedIcon(QStringLiteral("trash")), {}, this), "removeFilm"))
    , m_importAction(named(new QAction(themedIcon(QStringLiteral("file")), tr("&Import My Ratings…"), this),
                           "importRatings",
                           tr("From IMDb, Letterboxd, Trakt and other film sites, or a table of your own")))
    , m_removeButton(makeActionButton(m_remove, this))
    , m_stack(new ContentStack(QStringLiteral("star"), this))
    , m_table(new MovieTableView(QStringLiteral("ratingsTable"), tr("My films"), this))
    , m_taste(new TasteView(app, this))
{
    makeImportAction();
    layOut();
    m_model->setDataset(app.datasets.current());

    connect(&app.datasets, &DatasetService::opened, m_model, &PersonalFilmsModel::setDataset);
    connect(m_tabs, &QTabBar::currentChanged, this, &RatingsPage::showTab);
    connect(m_search, &QLineEdit::textChanged, this, &RatingsPage::search);
    connect(m_remove, &QAction::triggered, this, &RatingsPage::removeSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RatingsPage::showCounts);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RatingsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RatingsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RatingsPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RatingsPage::showRemoveText);
    focusOnFind(m_search);
    connect(&m_reading, &TaskRunner::failed, this, &Page::failed);
    connect(m_saver, &FileSaver::failed, this, &Page::failed);
    connect(m_saver, &FileSaver::saved, this, [this](const QString& file) {
        Q_EMIT informed(tr("Ratings written to %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_taste, &TasteView::genreWanted, this, &RatingsPage::genreWanted);
    connect(m_taste, &TasteView::decadeWanted, this, &RatingsPage::decadeWanted);
    connect(m_taste, &TasteView::filmWanted, this, &RatingsPage::filmWanted);
    showTab(m_tabs->currentIndex());
}

/// What is imported is matched with the films of a data set.
void RatingsPage::makeImportAction()
{
    m_importAction->setEnabled(m_app.datasets.current() != nullptr);
    connect(m_importAction, &QAction::triggered, this, &RatingsPage::askWhatToImport);
    connect(&m_app.datasets, &DatasetService::opened, m_importAction,
            [this] { m_importAction->setEnabled(true); });
}

void RatingsPage::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int kind = 0; kind < PersonalFilmsFilter::KindCount; ++kind)
        m_tabs->addTab({});
    m_tabs->addTab(tr("Taste"));
    m_remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    m_remove->setShortcutContext(Qt::WidgetShortcut);

    m_table->setModel(m_filtered);
    m_table->setStarColumn(PersonalFilmsModel::MyRating);
    m_table->setColumnWidths({0, 8, 22, 30, 26});
    m_table->setStretchColumns({PersonalFilmsModel::Title});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PersonalFilmsModel::Changed, Qt::DescendingOrder);
    m_table->addAction(m_remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    rememberState(*m_table->horizontalHeader(), m_app.settings);
    m_stack->setContent(m_table);
    m_stack->addWidget(m_taste);

    auto* row = fill(new QHBoxLayout, {m_tabs, Stretch{1}, {m_search, 1}, m_removeButton, makeFileButton()});
    fill(new QVBoxLayout(this), {row, {m_stack, 1}});
}

bool RatingsPage::isTaste() const
{
    return m_tabs->currentIndex() == TasteTab;
}

void RatingsPage::showTab(int tab)
{
    m_search->setVisible(!isTaste());
    m_removeButton->setVisible(!isTaste());
    if (!isTaste())
        m_filtered->setKind(static_cast<PersonalFilmsFilter::Kind>(tab));
    showRemoveText();
    showCounts();
}

void RatingsPage::search(const QString& text)
{
    m_filtered->setSearch(text);
    showEmptyState();
}

void RatingsPage::showCounts()
{
    const QString names[] = {tr("Rated (%1)"), tr("Watchlist (%1)"), tr("Not interested (%1)")};
    for (int tab = 0; tab < PersonalFilmsFilter::KindCount; ++tab) {
        std::size_t count = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            count +=
                PersonalFilmsFilter::isOfKind(m_model->film(row), static_cast<PersonalFilmsFilter::Kind>(tab))
                    ? 1
                    : 0;
        m_tabs->setTabText(tab, names[tab].arg(countText(count)));
    }
    showEmptyState();
}

void RatingsPage::showEmptyState()
{
    if (isTaste()) {
        m_stack->setCurrentWidget(m_taste);
        return;
    }
    if (!m_search->text().isEmpty()) {
        m_stack->setEmptyText(tr("No film fits"), tr("Type less of the title."));
    } else if (m_filtered->kind() == PersonalFilmsFilter::Rated) {
        m_stack->setEmptyText(
            tr("You have not rated a film yet"),
            tr("Go to Discover or Movies and click the stars of films that you know, or press 1 "
               "to 9 and 0 on "
               "them. Or import the ratings that you have. They stay with you whatever data set is open."));
    } else if (m_filtered->kind() == PersonalFilmsFilter::Watchlist) {
        m_stack->setEmptyText(
            tr("Your watchlist is empty"),
            tr("Select a film in Discover or Movies and press Ctrl+D, or choose Watchlist in its menu."));
    } else {
        m_stack->setEmptyText(
            tr("No film is left out of your lists"),
            tr("Select a film in Discover or Movies and press Ctrl+H, or choose Not interested "
               "in its menu."));
    }
    m_stack->setEmptyAction(m_model->rowCount() == 0 ? m_importAction : nullptr);
    m_stack->showContent(m_filtered->rowCount() > 0);
}

void RatingsPage::showRemoveText()
{
    const QString texts[] = {tr("Take Back &Rating"), tr("Take off &Watchlist"), tr("Let into &Lists Again")};
    m_remove->setText(texts[m_filtered->kind()]);
    m_remove->setToolTip(tr("%1 (Delete)").arg(m_remove->iconText()));
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

void RatingsPage::removeSelected()
{
    QList<PersonalFilm> films;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        films.append(m_filtered->film(row));
    if (films.isEmpty())
        return;
    const int row = m_table->currentIndex().row();
    if (!removeFilms(films))
        return;
    const int last = m_filtered->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_filtered->index(std::clamp(row, 0, last), PersonalFilmsModel::Title));
}

bool RatingsPage::removeFilms(const QList<PersonalFilm>& films)
{
    if (films.size() == 1)
        return removeFilm(films.front());
    const auto text = [](qsizetype count) {
        return tr("Remove %1").arg(filmCountText(static_cast<std::size_t>(count)));
    };
    if (m_filtered->kind() == PersonalFilmsFilter::Rated) {
        QList<FilmRating> none;
        for (const PersonalFilm& film : films)
            none.append({film.film, std::nullopt});
        return m_editor.rateAll(text(films.size()), none);
    }
    m_editor.history().beginTogether();
    const bool done = std::all_of(films.begin(), films.end(),
                                  [this](const PersonalFilm& film) { return removeFilm(film); });
    m_editor.history().endTogether(text);
    return done;
}

bool RatingsPage::removeFilm(const PersonalFilm& film)
{
    switch (m_filtered->kind()) {
    case PersonalFilmsFilter::Rated:
        return m_editor.rate(film.film, film.stars, std::nullopt);
    case PersonalFilmsFilter::Watchlist:
        return m_editor.setOnWatchlist(film.film, false);
    case PersonalFilmsFilter::NotInterested:
        return m_editor.setNotInterested(film.film, false);
    case PersonalFilmsFilter::KindCount:
        break;
    }
    return false;
}

QToolButton* RatingsPage::makeFileButton()
{
    auto* button =
        makeToolButton(this, "ratingFilesButton", tr("Import and &Export"), {}, QStringLiteral("file"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& name, const QString& text, const auto& run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
    };
    menu->addAction(m_importAction);
    menu->addSeparator();
    add(QStringLiteral("exportRatingsCsv"), tr("Export Ratings as &CSV…"),
        [this] { askWhereToExport(RatingExport::Csv); });
    add(QStringLiteral("exportRatingsLetterboxd"), tr("Export Ratings for &Letterboxd…"),
        [this] { askWhereToExport(RatingExport::Letterboxd); });
    button->setMenu(menu);
    return button;
}

void RatingsPage::askWhatToImport()
{
    auto* dialog = new QFileDialog(this, tr("Import Ratings"), {},
                                   tr("Ratings (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { readImport(path); });
    dialog->open();
}

void RatingsPage::readImport(const QString& path, const RatingFileOptions& options)
{
    m_reading.run(
        [path, options, dataset = m_app.datasets.current(),
         byHand = m_app.handMatches.all()](std::stop_token) {
            return matchRatings(readPersonalRatings(path.toStdU16String(), options), dataset->dataset,
                                dataset->films, byHand);
        },
        [this, path, dataset = m_app.datasets.current()](const RatingImport& import) {
            showImport(path, import, dataset);
        });
}

void RatingsPage::showImport(const QString& path, const RatingImport& import, const LoadedDatasetPtr& dataset)
{
    if (m_import) {
        m_import->setImport(import);
        return;
    }
    m_import = new ImportDialog(import, dataset, m_app.profiles.films(), this);
    connect(m_import, &ImportDialog::agreed, this,
            [this](const ImportChoice& choice) { takeImport(*m_import, choice); });
    connect(m_import, &ImportDialog::optionsChanged, this,
            [this, path](const RatingFileOptions& options) { readImport(path, options); });
    connect(m_import, &QDialog::finished, this, [this] {
        m_reading.abandon();
        m_import.clear();
    });
    m_import->open();
}

void RatingsPage::takeImport(ImportDialog& dialog, const ImportChoice& choice)
{
    const QString text = choice.ratings.isEmpty()
                             ? tr("Import %Ln Film(s) to See", "", static_cast<int>(choice.watchlist.size()))
                             : tr("Import %Ln Rating(s)", "", static_cast<int>(choice.ratings.size()));
    if (!m_editor.rateAll(text, choice.ratings, choice.watchlist))
        return;
    if (!choice.byHand.isEmpty())
        m_editor.history().attempt([this, &choice] { m_app.handMatches.remember(choice.byHand); });
    dialog.accept();
    const QString ratings = countText(static_cast<std::size_t>(choice.ratings.size()));
    const QString wanted = countText(static_cast<std::size_t>(choice.watchlist.size()));
    Q_EMIT informed(choice.watchlist.isEmpty()
                        ? tr("Ratings imported: %1. Edit › Undo takes all of them back.").arg(ratings)
                        : tr("Ratings imported: %1; films to see: %2. Edit › Undo takes all of them back.")
                              .arg(ratings, wanted));
}

void RatingsPage::askWhereToExport(RatingExport format)
{
    const QString name = format == RatingExport::Csv ? tr("My ratings") : tr("My ratings for Letterboxd");
    m_saver->ask(tr("Export Ratings"), name, QStringLiteral("csv"),
                 [films = m_app.profiles.films(), diaries = m_app.diary.all(), format] {
                     return exportRatings(films, diaries, format);
                 });
}

} // namespace autorec
