#include "app/services/comparison_service.h"

#include "core/io/model_file.h"

namespace autorec {

namespace {

TrainedModel modelOf(const RunRecord& run)
{
    return loadModel(std::filesystem::path(run.modelFile.toStdU16String()));
}

} // namespace

ComparisonService::ComparisonService(QObject* parent)
    : QObject(parent)
{
    connect(&m_tests, &TaskRunner::runningChanged, this, &ComparisonService::testingChanged);
    connect(&m_tests, &TaskRunner::failed, this, &ComparisonService::failed);
    connect(&m_lists, &TaskRunner::failed, this, &ComparisonService::failed);
}

void ComparisonService::test(const LoadedDatasetPtr& dataset, const RunRecord& first, const RunRecord& second)
{
    m_tests.run(
        [this, dataset, first, second, task = m_tests.nextTask()](std::stop_token stop) {
            const auto report = [&](double share) {
                m_tests.post(task, [this, share] { Q_EMIT progressChanged(share); });
            };
            return PairedTest{first.id, second.id,
                              compareModels(modelOf(first), modelOf(second), dataset->dataset,
                                            std::filesystem::path(dataset->source.toStdU16String()), {},
                                            {stop, report})};
        },
        [this](const PairedTest& test) { Q_EMIT tested(test); });
}

void ComparisonService::cancelTest()
{
    m_tests.abandon();
}

void ComparisonService::requestLists(const LoadedDatasetPtr& dataset, const QList<RunRecord>& runs,
                                     const std::vector<ProfileEntry>& profile, const ListOptions& options)
{
    m_lists.run(
        [dataset, runs, profile, options, models = m_models](std::stop_token stop) mutable {
            RunLists lists{dataset, {}};
            for (const RunRecord& run : runs) {
                WorkContext{stop, {}}.throwIfStopped();
                auto& model = models[run.id];
                if (!model)
                    model = std::make_shared<const TrainedModel>(modelOf(run));
                requireFits(*model, dataset->dataset);
                lists.byRun[run.id] =
                    recommend(dataset->dataset, *model->recommender, profile, std::nullopt, options);
            }
            return std::pair(std::move(lists), std::move(models));
        },
        [this](std::pair<RunLists, Models> made) {
            m_models = std::move(made.second);
            Q_EMIT listsReady(made.first);
        });
}

void ComparisonService::forgetModels()
{
    m_lists.abandon();
    m_models.clear();
}

} // namespace autorec
