// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/user_history_panel.h"

#include "ui/text/format.h"
#include "ui/text/run_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/remembered_state.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace autorec {

UserHistoryPanel::UserHistoryPanel(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(new UserHistoryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(makeLabel(this, "userHistoryTitle", Look::Plain))
    , m_table(new MovieTableView(QStringLiteral("userHistory"), tr("What the user rated"), this))
{
    setObjectName(QStringLiteral("userHistoryPanel"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(UserHistoryModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setColumnWidths({0, 10, 20, 24});
    m_table->setStretchColumns({UserHistoryModel::Film});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UserHistoryModel::Stars, Qt::DescendingOrder);
    rememberState(*m_table->horizontalHeader(), settings);
    fill(withoutMargins(new QVBoxLayout(this)), {m_title, {m_table, 1}});
}

void UserHistoryPanel::setList(const RecommendationList& list)
{
    m_model->setList(list);
    m_table->setColumnHidden(UserHistoryModel::HeldOut, list.heldOut.empty());
    if (list.user)
        m_title->setText(tr("User %1 rated %2")
                             .arg(QString::fromStdString(list.dataset->dataset.userId(*list.user).text()),
                                  filmCountText(static_cast<std::size_t>(m_model->rowCount()))));
}

QString hitsText(const RecommendationList& list)
{
    const ModelOrigin& origin = list.model->origin;
    if (origin.split == "none")
        return QCoreApplication::translate(
            "autorec", "This model learned from all of their ratings: nothing is held out. Train a model "
                       "with a split to see hits.");
    if (!list.split)
        return QCoreApplication::translate(
                   "autorec", "This model learned from other ratings than these (%1): which of theirs it was "
                              "shown is not known.")
            .arg(datasetText(origin.dataset, origin.simulated));
    const QString protocol = protocolText(Protocol::of(origin));
    if (list.heldOut.empty())
        return QCoreApplication::translate("autorec",
                                           "None of their ratings were held out (%1). Try another user.")
            .arg(protocol);
    if (list.heldOut.size() == 1)
        return (list.hits() == 1
                    ? QCoreApplication::translate("autorec", "Their one held-out film is in this list (%1).")
                    : QCoreApplication::translate("autorec",
                                                  "Their one held-out film is not in this list (%1)."))
            .arg(protocol);
    return QCoreApplication::translate("autorec", "%1 of their %2 held-out films are in this list (%3).")
        .arg(countText(list.hits()), countText(list.heldOut.size()), protocol);
}

} // namespace autorec
