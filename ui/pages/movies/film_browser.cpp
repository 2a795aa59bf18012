// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movies/film_browser.h"

#include "app/services/settings.h"
#include "ui/models/movie_filter_model.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/film_grid_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace autorec {
namespace {

const QString RememberedView = QStringLiteral("moviesView");
const QByteArray GridView = QByteArrayLiteral("grid");

struct Order
{
    const char* name;
    MovieTableModel::Column column;
    Qt::SortOrder order;
};

constexpr std::array Orders{
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Most rated"), MovieTableModel::Ratings,
          Qt::DescendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Highest average"), MovieTableModel::Average,
          Qt::DescendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Best predicted for me"), MovieTableModel::Predicted,
          Qt::DescendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "My rating"), MovieTableModel::MyRating,
          Qt::DescendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Newest"), MovieTableModel::Year, Qt::DescendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Oldest"), MovieTableModel::Year, Qt::AscendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Title"), MovieTableModel::Title, Qt::AscendingOrder},
    Order{QT_TRANSLATE_NOOP("autorec::FilmBrowser", "Genres"), MovieTableModel::Genres, Qt::AscendingOrder},
};

} // namespace

FilmBrowser::FilmBrowser(MovieFilterModel* films, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_films(films)
    , m_settings(settings)
    , m_table(new MovieTableView(QStringLiteral("moviesTable"), tr("Movies"), this))
    , m_grid(new FilmGridView(QStringLiteral("moviesGrid"), tr("Movies as cards"), this))
    , m_views(new QStackedWidget(this))
    , m_controls(new QWidget(this))
{
    layOutTable();
    layOutGrid();
    m_views->addWidget(m_table);
    m_views->addWidget(m_grid);
    fill(withoutMargins(new QVBoxLayout(this)), {m_views});
    makeControls();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilmBrowser::currentChanged);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FilmBrowser::showOrder);
    const bool grid = m_settings.state(RememberedView) == GridView;
    (grid ? m_gridSwitch : m_tableSwitch)->defaultAction()->setChecked(true);
    showGrid(grid);
    showOrder();
}

void FilmBrowser::addFilmActions(const QList<QAction*>& actions)
{
    for (QAbstractItemView* each :
         {static_cast<QAbstractItemView*>(m_table), static_cast<QAbstractItemView*>(m_grid)}) {
        each->addActions(actions);
        each->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void FilmBrowser::showPictures(CoverPictures& pictures)
{
    m_grid->showPictures(pictures);
}

QModelIndex FilmBrowser::current() const
{
    return m_table->currentIndex();
}

void FilmBrowser::setCurrent(int row)
{
    view().setCurrentIndex(m_films->index(row, MovieTableModel::MyRating));
}

void FilmBrowser::scrollToCurrent(bool toTheMiddle)
{
    view().scrollTo(view().currentIndex(),
                    toTheMiddle ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
}

void FilmBrowser::scrollToTop()
{
    view().scrollToTop();
}

void FilmBrowser::focusFilms()
{
    view().setFocus(Qt::OtherFocusReason);
}

void FilmBrowser::layOutTable()
{
    m_table->setModel(m_films);
    m_table->setStarColumn(MovieTableModel::MyRating);
    m_table->setPredictionColumn(MovieTableModel::Predicted);
    m_table->setColumnWidths({0, 8, 0, 12, 12, 22, 18});
    m_table->setStretchColumns({MovieTableModel::Title, MovieTableModel::Genres});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MovieTableModel::Ratings, Qt::DescendingOrder);
    rememberState(*m_table->horizontalHeader(), m_settings);
}

void FilmBrowser::layOutGrid()
{
    m_grid->setModel(m_films);
    m_grid->setModelColumn(MovieTableModel::MyRating);
    const QItemSelectionModel* own = m_grid->selectionModel();
    m_grid->setSelectionModel(m_table->selectionModel());
    delete own;
}

void FilmBrowser::makeControls()
{
    m_tableSwitch = makeSwitch(QStringLiteral("showTable"), QStringLiteral("table"),
                               tr("Show the films as a table"), QKeySequence(Qt::CTRL | Qt::Key_T));
    m_gridSwitch = makeSwitch(QStringLiteral("showGrid"), QStringLiteral("grid"),
                              tr("Show the films as cards"), QKeySequence(Qt::CTRL | Qt::Key_G));
    auto* either = new QActionGroup(this);
    either->addAction(m_tableSwitch->defaultAction());
    either->addAction(m_gridSwitch->defaultAction());
    connect(m_gridSwitch->defaultAction(), &QAction::toggled, this, &FilmBrowser::showGrid);
    makeOrders();

    fill(withoutMargins(new QHBoxLayout(m_controls)), {m_order, m_tableSwitch, m_gridSwitch});
}

QToolButton* FilmBrowser::makeSwitch(const QString& name, const QString& icon, const QString& text,
                                     const QKeySequence& shortcut)
{
    auto* action = named(new QAction(themedIcon(icon), text, this), name,
                         tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    action->setCheckable(true);
    action->setShortcut(shortcut);
    auto* button = named(new QToolButton(m_controls), name + QStringLiteral("Button"), text);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FilmBrowser::makeOrders()
{
    m_order = named(new QComboBox(m_controls), "gridOrder", tr("Order of the films"));
    m_order->setToolTip(m_order->accessibleName());
    m_order->setPlaceholderText(tr("As in the table"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Order& order : Orders)
        m_order->addItem(tr(order.name));
    connect(m_order, &QComboBox::activated, this, &FilmBrowser::chooseOrder);
}

void FilmBrowser::showGrid(bool grid)
{
    m_settings.setState(RememberedView, grid ? GridView : QByteArray());
    const bool hadFocus = view().hasFocus();
    m_views->setCurrentWidget(grid ? static_cast<QWidget*>(m_grid) : m_table);
    m_order->setVisible(grid);
    if (current().isValid())
        setCurrent(current().row());
    scrollToCurrent();
    if (hadFocus)
        focusFilms();
}

void FilmBrowser::chooseOrder(int choice)
{
    const Order& order = Orders.at(static_cast<std::size_t>(choice));
    m_table->sortByColumn(order.column, order.order);
    view().scrollToTop();
}

void FilmBrowser::showOrder()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    const auto found = std::find_if(Orders.begin(), Orders.end(), [&header](const Order& order) {
        return order.column == header.sortIndicatorSection() && order.order == header.sortIndicatorOrder();
    });
    m_order->setCurrentIndex(found == Orders.end() ? -1 : static_cast<int>(found - Orders.begin()));
}

bool FilmBrowser::isGrid() const
{
    return m_views->currentWidget() == m_grid;
}

QAbstractItemView& FilmBrowser::view() const
{
    return isGrid() ? static_cast<QAbstractItemView&>(*m_grid) : *m_table;
}

} // namespace autorec
