// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/together_page.h"

#include "app/services/application.h"
#include "core/export/group_csv.h"
#include "ui/commands/film_actions.h"
#include "ui/commands/profile_commands.h"
#include "ui/models/group_list_model.h"
#include "ui/pages/together/group_controls.h"
#include "ui/pages/together/pair_panel.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_saver.h"
#include "ui/widgets/film_keys.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"
#include "ui/widgets/profile_name_dialog.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace autorec {
namespace {

constexpr int SideWidthInEms = 20;
constexpr int MostWithStars = 2; ///< more people leave no room for drawn stars; their numbers stay
constexpr int WidthWithStars = 17;
constexpr int WidthOfNumber = 11;

bool hasRatings(const GroupPerson& person)
{
    return !person.films.profile.empty();
}

QByteArray csvOf(GroupRecommendation made)
{
    addReasons(made);
    std::vector<std::string> names;
    names.reserve(made.request->people.size());
    for (const GroupPerson& person : made.request->people)
        names.push_back(person.name.name.toStdString());
    const TrainedModel& model = *made.request->model;
    return QByteArray::fromStdString(
        groupListAsCsv(made.list, names, made.request->dataset->dataset, model.spec, model.origin));
}

} // namespace

TogetherPage::TogetherPage(Application& app, EditHistory& history, QWidget* parent)
    : Page(tr("Together"), QStringLiteral("together"), parent)
    , m_app(app)
    , m_editor(app.profiles, history)
    , m_actions(new FilmActions(app.ratings, m_editor, this))
    , m_model(new GroupListModel(app.ratings, this))
    , m_saver(new FileSaver(this))
    , m_export(named(new QAction(themedIcon(QStringLiteral("export")), tr("&Export List…"), this),
                     "exportGroupList", tr("Write the list to a CSV file")))
    , m_refreshTimer(new QTimer(this))
    , m_side(new QWidget(this))
    , m_controls(new GroupControls(app.settings, m_side))
    , m_pairs(new PairPanel(m_side))
    , m_listSide(new QWidget(this))
    , m_listRow(new QWidget(m_listSide))
    , m_origin(makeLabel(m_listRow, "groupOrigin", Look::Plain | Look::Wrapped))
    , m_table(new MovieTableView(QStringLiteral("groupTable"), tr("Films for all of you"), this))
    , m_state(new EmptyState(QStringLiteral("together"), this))
    , m_guideButton(named(new QPushButton(tr("&Make a profile…"), this), "groupGuideButton"))
    , m_guide(makeGuide())
    , m_stack(new QStackedWidget(m_listSide))
{
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(0);
    setUpTable();
    layOut();
    connectServices();
    refresh();
}

QWidget* TogetherPage::makeGuide()
{
    auto* guide = new QWidget(this);
    fill(new QVBoxLayout(guide), {Stretch{2}, m_state, {m_guideButton, 0, Qt::AlignHCenter}, Stretch{3}});
    return guide;
}

void TogetherPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->addActions({m_actions->rating(), m_actions->watchlist(), m_actions->notInterested()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TogetherPage::layOut()
{
    const Spacing gap{fontMetrics().height() / 2};
    auto* alike = makeLabel(m_side, {}, Look::Heading, tr("How alike you are"));
    fill(withoutMargins(new QVBoxLayout(m_side)), {m_controls, gap, alike, {m_pairs, 1}});
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_side->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * SideWidthInEms);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_guide);
    fill(withoutMargins(new QHBoxLayout(m_listRow)), {{m_origin, 1},
                                                      makeActionButton(m_actions->watchlist(), m_listRow),
                                                      makeActionButton(m_actions->notInterested(), m_listRow),
                                                      makeActionButton(m_export, m_listRow)});
    fill(withoutMargins(new QVBoxLayout(m_listSide)), {m_listRow, {m_stack, 1}});
    auto* row = fill(new QHBoxLayout(this), {m_side, {m_listSide, 1}});
    row->setSpacing(fontMetrics().height());
}

void TogetherPage::connectServices()
{
    const auto later = qOverload<>(&QTimer::start);
    connect(m_refreshTimer, &QTimer::timeout, this, &TogetherPage::refresh);
    connect(&m_app.ratings, &PersonalRatings::reset, m_refreshTimer, later);
    connect(&m_app.ratings, &PersonalRatings::movieChanged, m_refreshTimer, later);
    connect(&m_app.profiles, &ProfileStore::profilesChanged, m_refreshTimer, later);
    connect(&m_app.models, &ModelService::modelChanged, m_refreshTimer, later);
    connect(m_controls, &GroupControls::changed, m_refreshTimer, later);
    connect(&m_app.together, &GroupService::listReady, this, &TogetherPage::takeList);
    connect(&m_app.together, &GroupService::pairsReady, m_pairs, &PairPanel::setPeople);
    connect(&m_app.together, &GroupService::reasonsReady, m_model, &GroupListModel::setReasons);
    connect(&m_app.together, &GroupService::failed, this,
            [this](const QString& message) { showGuide(tr("The list could not be made"), message); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TogetherPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TogetherPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT filmWanted(*movieAt(index)); });
    connect(m_guideButton, &QPushButton::clicked, this, &TogetherPage::followGuide);
    connect(m_export, &QAction::triggered, this, &TogetherPage::askWhereToExport);
    connect(m_saver, &FileSaver::failed, this, &Page::failed);
    connect(m_saver, &FileSaver::saved, this, [this](const QString& file) {
        Q_EMIT informed(tr("The list was written to %1.").arg(QDir::toNativeSeparators(file)));
    });
}

void TogetherPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_refreshTimer->start();
}

/// Reads all profiles again. A hidden page waits until it is shown.
void TogetherPage::refresh()
{
    m_app.together.abandon();
    if (!isVisible())
        return;
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    m_people = dataset ? groupPeople(m_app.profiles, *dataset) : std::vector<GroupPerson>();
    m_controls->setPeople(m_people);
    const auto rated = std::count_if(m_people.begin(), m_people.end(), hasRatings);
    const auto& model = m_app.models.current();
    m_side->setVisible(rated >= 2);
    if (!dataset)
        showGuide(tr("No data set is open"),
                  tr("Open one with File ▸ Open Data Set, or drop a file or folder on this window."));
    else if (rated < 2)
        guideToPeople();
    else if (m_controls->chosen().size() < 2)
        showGuide(tr("Who watches with you?"), tr("Tick two or more people on the left."));
    else if (!model || model->recommender->movieCount() != dataset->dataset.movieCount())
        showGuide(tr("Preparing a model…"), tr("The list appears as soon as the model is ready."));
    else
        request();
}

void TogetherPage::request()
{
    GroupRequest request{.dataset = m_app.datasets.current(),
                         .model = m_app.models.current(),
                         .people = m_people,
                         .options = m_controls->options()};
    const QList<qint64> chosen = m_controls->chosen();
    std::erase_if(request.people,
                  [&](const GroupPerson& person) { return !chosen.contains(person.name.id); });
    m_app.together.request(std::move(request));
}

void TogetherPage::takeList(const GroupRecommendation& made)
{
    if (made.request->dataset != m_app.datasets.current() || made.request->model != m_app.models.current())
        return;
    const bool hasOtherColumns =
        made.request->people.size() != static_cast<std::size_t>(m_model->personCount());
    const CurrentFilm current(*m_table);
    m_model->setList(made);
    if (hasOtherColumns)
        fitColumns();
    current.follow();
    m_table->setColumnHidden(GroupListModel::Turn, !m_model->hasTurns());
    m_origin->setText(originText());
    m_listRow->setVisible(m_model->rowCount() > 0);
    m_stack->setCurrentWidget(m_table);
    if (m_model->rowCount() == 0)
        showGuide(tr("No film is left for all of you"),
                  tr("Somebody has seen, hidden or would dislike each of them."));
    showCurrent();
}

/// Each person has a column, and the reasons are the last.
void TogetherPage::fitColumns()
{
    const int people = m_model->personCount();
    QList<int> widths{4, 12, 0, 7, 18};
    for (int person = 0; person < people; ++person)
        widths.append(people > MostWithStars ? WidthOfNumber : WidthWithStars);
    widths.append(0);
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setItemDelegateForColumn(column, nullptr);
    }
    m_table->setColumnWidths(widths);
    for (int person = 0; person < people; ++person)
        m_table->setPredictionColumn(GroupListModel::FirstPerson + person);
    m_table->setColumnHidden(GroupListModel::Genres, true);
    m_table->setStretchColumns({GroupListModel::Title, m_model->whyColumn()});
}

void TogetherPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isSelected = m_table->selectionModel()->isSelected(current);
    m_actions->setMovie(m_model->dataset(), isSelected ? movieAt(current) : std::nullopt);
}

QString TogetherPage::originText() const
{
    QStringList names;
    for (const GroupPerson& person : m_model->made().request->people)
        names.append(person.name.name);
    return tr("For %1 · made by %2 · without what anybody dislikes")
        .arg(QLocale().createSeparatedList(names), m_app.models.currentName());
}

/// Without a `button` text there is none.
void TogetherPage::showGuide(const QString& title, const QString& advice, const QString& button)
{
    m_model->setList({});
    m_listRow->hide();
    m_pairs->setPeople({});
    m_state->setText(title, advice);
    if (!button.isEmpty())
        m_guideButton->setText(button);
    m_guideButton->setVisible(!button.isEmpty());
    m_stack->setCurrentWidget(m_guide);
}

/// There are not two people with ratings.
void TogetherPage::guideToPeople()
{
    if (const std::optional<ProfileName> unrated = unratedProfile())
        showGuide(
            tr("One list for everybody who watches"),
            tr("%1 has not rated films of this data set yet. After a few ratings, typed or imported, the "
               "films that suit all of you stand here.")
                .arg(unrated->name),
            tr("&Rate films as %1").arg(QString(unrated->name).replace(u'&', QStringLiteral("&&"))));
    else
        showGuide(tr("One list for everybody who watches"),
                  tr("Whoever watches with you needs a profile of their own. After a few ratings, typed or "
                     "imported, the films that suit all of you stand here."),
                  tr("&Make a profile…"));
}

/// Rather the one in use; empty if all have ratings.
std::optional<ProfileName> TogetherPage::unratedProfile() const
{
    std::optional<ProfileName> unrated;
    for (const GroupPerson& person : m_people) {
        if (!hasRatings(person) && (!unrated || person.name.id == m_app.profiles.current().id))
            unrated = person.name;
    }
    return unrated;
}

void TogetherPage::followGuide()
{
    const auto rate = [this] { Q_EMIT ratingWanted(); };
    const std::optional<ProfileName> unrated = unratedProfile();
    if (!unrated) {
        askForNewProfile(m_app.profiles, m_editor.history(), this, rate);
        return;
    }
    switchToProfile(m_app.profiles, m_editor.history(), *unrated);
    rate();
}

void TogetherPage::askWhereToExport()
{
    m_saver->ask(tr("Export List"), tr("films for all of us"), QStringLiteral("csv"),
                 [made = m_model->made()] { return csvOf(made); });
}

} // namespace autorec
