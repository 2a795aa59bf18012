// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/film_list.h"
#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"

#include <QObject>

class QWidget;

namespace autorec {

/// Asks for a list from elsewhere, and finds its films in a data set, in the background.
class ListLimit : public QObject
{
    Q_OBJECT

public:
    /// Shows its dialog in front of `window`.
    explicit ListLimit(QWidget* window);

    void ask(const LoadedDatasetPtr& dataset);
    void read(const LoadedDatasetPtr& dataset, const QString& file);
    /// Drops the result of a list that is being read.
    void abandon() { m_runner.abandon(); }

Q_SIGNALS:
    /// `name`: "festival.csv, 12 of 15 films".
    void found(const std::vector<autorec::MovieIndex>& films, const QString& name);
    /// Names the films that were not found.
    void informed(const QString& message);
    void failed(const QString& message);

private:
    void tell(const ListedFilms& listed, const QString& file);

    QWidget* m_window;
    TaskRunner m_runner;
};

} // namespace autorec
