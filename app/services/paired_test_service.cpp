// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/paired_test_service.h"

#include "core/model/model_file.h"

namespace autorec {

namespace {

TrainedModel modelOf(const RunRecord& run)
{
    return loadModel(std::filesystem::path(run.modelFile.toStdU16String()));
}

} // namespace

PairedTestService::PairedTestService(QObject* parent)
    : QObject(parent)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &PairedTestService::runningChanged);
    connect(&m_runner, &TaskRunner::failed, this, &PairedTestService::failed);
}

void PairedTestService::start(const LoadedDatasetPtr& dataset, const RunRecord& first,
                              const RunRecord& second)
{
    m_runner.run(
        [this, dataset, first, second, task = m_runner.nextTask()](std::stop_token stop) {
            const auto report = [&](double share) {
                m_runner.post(task, [this, share] { Q_EMIT progressChanged(share); });
            };
            return PairedTest{first.id, second.id,
                              compareModels(modelOf(first), modelOf(second), dataset->dataset,
                                            dataset->data.path, {}, {stop, report})};
        },
        [this](const PairedTest& test) { Q_EMIT tested(test); });
}

void PairedTestService::cancel()
{
    m_runner.abandon();
}

} // namespace autorec
