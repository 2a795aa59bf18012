// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"

#include <QWidget>

class QLabel;

namespace autorec {

class Application;
class Badge;
class EditHistory;

/// Shows the data set, the model and the profile in use.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Application& app, EditHistory& history, QWidget* parent = nullptr);

private:
    void showDataset();
    void showModel();

    Application& m_app;
    QLabel* m_dataset;
    Badge* m_simulated;
    QLabel* m_model;
};

} // namespace autorec
