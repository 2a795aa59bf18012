// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/user_history_model.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;

namespace autorec {

class MovieTableView;
class Settings;

/// Below the list of a data set's user: what they rated.
class UserHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    UserHistoryPanel(Settings& settings, QWidget* parent);

    void setList(const RecommendationList& list);

private:
    UserHistoryModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_title;
    MovieTableView* m_table;
};

/// How a user's list fared on what was held out from the model: "3 of their 5 held-out films are in this
/// list", or why nothing can be said.
QString hitsText(const RecommendationList& list);

} // namespace autorec
