// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reasons_model.h"

#include <QWidget>

class QAction;
class QLabel;

namespace autorec {

class MovieTableView;

/// Shows below the list why the current film is in it. The stars of every reason can be changed
/// hypothetically. The rating keys, and Delete, work as in lists, but only set hypothetical ratings.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    WhyPanel(const PersonalRatings& ratings, WhatIf& whatIf, QWidget* parent);

    /// Empty `row`: no film is current.
    void setFilm(const RecommendationList& list, std::optional<int> row);
    void takeFocus();

private:
    void showActions();

    WhatIf& m_whatIf;
    ReasonsModel* m_model;
    QLabel* m_title;
    QAction* m_leaveOut;
    MovieTableView* m_table;
};

} // namespace autorec
