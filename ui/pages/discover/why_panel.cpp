// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/why_panel.h"

#include "ui/models/movie_roles.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"

#include <QAction>

namespace autorec {

WhyPanel::WhyPanel(const PersonalRatings& ratings, WhatIf& whatIf, QWidget* parent)
    : QWidget(parent)
    , m_whatIf(whatIf)
    , m_model(new ReasonsModel(ratings, whatIf, this))
    , m_title(makeLabel(this, "whyTitle", Look::Plain | Look::Wrapped))
    , m_leaveOut(named(new QAction(themedIcon(QStringLiteral("trash")), tr("&Leave out"), this), "leaveOut",
                       tr("See the list without this rating (Delete)")))
    , m_table(new MovieTableView(QStringLiteral("reasons"), tr("Your ratings, as reasons"), this))
{
    setObjectName(QStringLiteral("whyPanel"));
    m_table->setModel(m_model);
    m_table->setStarColumn(ReasonsModel::MyRating);
    m_table->setColumnWidths({0, 28, 10, 30});
    m_table->setStretchColumns({ReasonsModel::Film});
    m_table->addAction(m_leaveOut);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* row = fill(new QHBoxLayout, {{m_title, 1}, makeActionButton(m_leaveOut, this)});
    fill(withoutMargins(new QVBoxLayout(this)), {row, {m_table, 1}});

    connect(m_leaveOut, &QAction::triggered, this,
            [this] { m_model->setData(m_table->currentIndex(), {}, OwnStarsRole); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhyPanel::showActions);
    connect(&whatIf, &WhatIf::changed, this, &WhyPanel::showActions);
    setFilm({}, std::nullopt);
}

void WhyPanel::setFilm(const RecommendationList& list, std::optional<int> row)
{
    const std::optional<MovieIndex> chosen = movieAt(m_table->currentIndex());
    m_model->setFilm(list, row);
    if (row) {
        const MovieIndex movie = list.items[static_cast<std::size_t>(*row)].movie;
        m_title->setText(
            tr("Why %1? Change the stars of a reason, or leave it out, to see what the list would be.")
                .arg(titleWithYear(list.dataset->films.key(movie).title,
                                   list.dataset->dataset.movie(movie).year)));
    } else {
        m_title->setText(tr("Select a film in the list to see why it is there."));
    }
    // With hypothetical ratings, the current film stays current; otherwise the strongest reason is selected.
    const bool staysAtHand = chosen && m_whatIf.isInForce();
    const std::optional<int> again = staysAtHand ? m_model->rowOf(*chosen) : std::nullopt;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(again.value_or(0), ReasonsModel::MyRating));
    showActions();
}

void WhyPanel::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void WhyPanel::showActions()
{
    const std::optional<MovieIndex> chosen = movieAt(m_table->currentIndex());
    m_leaveOut->setEnabled(chosen && m_whatIf.stars(*chosen).has_value());
}

} // namespace autorec
