// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"

#include <QWidget>

class QFormLayout;

namespace autorec {

/// The numbers of a data set: how many users, movies and ratings, how dense, from when to when.
class DatasetFacts : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetFacts(QWidget* parent = nullptr);

    void showDataset(const LoadedDataset& dataset);

private:
    void addFact(const QString& name, const QString& title, const QString& text);

    QFormLayout* m_layout;
};

} // namespace autorec
