// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "core/evaluate/comparison.h"

#include <QObject>

#include <map>

namespace autorec {

/// How two runs differ, by the metric's name in JSON.
struct PairedTest
{
    qint64 first = 0;
    qint64 second = 0;
    std::map<std::string, PairedDifference> differences;
};

/// Tests two finished runs against each other in the background, as `autorec compare` does it.
class PairedTestService : public QObject
{
    Q_OBJECT

public:
    explicit PairedTestService(QObject* parent = nullptr);

    /// Both runs must be of one protocol and of that data set. A newer test overtakes an older one.
    void start(const LoadedDatasetPtr& dataset, const RunRecord& first, const RunRecord& second);
    void cancel();
    bool isRunning() const { return m_runner.isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(double share);
    void tested(const autorec::PairedTest& test);
    void failed(const QString& message);

private:
    TaskRunner m_runner;
};

} // namespace autorec
