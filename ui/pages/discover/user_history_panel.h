// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/user_history_model.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;

namespace autorec {

class MovieTableView;
class Settings;

/// Shows the ratings of a data set's user below their list.
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

/// The hits of a user's list among the films held out from the model: "3 of their 5 held-out films are in
/// this list", or the reason why hits cannot be counted.
QString hitsText(const RecommendationList& list);

} // namespace autorec
