#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "core/evaluate/comparison.h"
#include "core/recommend/top_n.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace autorec {

/// How two runs differ, by the metric's name in JSON.
struct PairedTest
{
    qint64 first = 0;
    qint64 second = 0;
    std::map<std::string, PairedDifference> differences;
};

/// What the models of several runs would give one person.
struct RunLists
{
    LoadedDatasetPtr dataset;
    std::map<qint64, std::vector<Recommendation>> byRun;
};

/// Sets the models of finished runs side by side, in the background. Requests that a newer one has overtaken
/// are dropped.
class ComparisonService : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonService(QObject* parent = nullptr);

    /// As `autorec compare` does it. Both runs must be of one protocol and of that data set.
    void test(const LoadedDatasetPtr& dataset, const RunRecord& first, const RunRecord& second);
    void cancelTest();
    bool isTesting() const { return m_tests.isRunning(); }

    /// Every run must have its model and be of the data set's catalogue. Models that were read stay in memory
    /// for the next request.
    void requestLists(const LoadedDatasetPtr& dataset, const QList<RunRecord>& runs,
                      const std::vector<ProfileEntry>& profile, const ListOptions& options);
    /// Lets the models go that were read.
    void forgetModels();

Q_SIGNALS:
    void testingChanged(bool testing);
    void progressChanged(double share);
    void tested(const autorec::PairedTest& test);
    void listsReady(const autorec::RunLists& lists);
    void failed(const QString& message);

private:
    using Models = std::map<qint64, std::shared_ptr<const TrainedModel>>;

    TaskRunner m_tests;
    TaskRunner m_lists;
    Models m_models; ///< by run
};

} // namespace autorec
