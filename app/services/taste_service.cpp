// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/taste_service.h"

#include <QElapsedTimer>

namespace autorec {

TasteService::TasteService(QObject* parent)
    : QObject(parent)
{
    connect(&m_taste, &TaskRunner::failed, this, &TasteService::failed);
    connect(&m_acquaintance, &TaskRunner::failed, this, &TasteService::failed);
}

void TasteService::requestTaste(const LoadedDatasetPtr& dataset, const std::vector<ProfileEntry>& profile)
{
    m_taste.run(unlessOvertaken(
                    [dataset, profile] { return Taste{dataset, summariseTaste(dataset->dataset, profile)}; }),
                [this](const Taste& taste) { Q_EMIT tasteReady(taste); });
}

void TasteService::requestAcquaintance(const LoadedDatasetPtr& dataset,
                                       const std::shared_ptr<const TrainedModel>& model,
                                       const std::vector<ProfileEntry>& profile)
{
    m_acquaintance.run(
        [this, dataset, model, profile, task = m_acquaintance.nextTask()](std::stop_token stop) {
            constexpr qint64 MillisecondsBetween = 50;
            QElapsedTimer sinceReport;
            sinceReport.start();
            const auto report = [&](double share) {
                if (sinceReport.elapsed() < MillisecondsBetween)
                    return;
                sinceReport.restart();
                m_acquaintance.post(task, [this, share] { Q_EMIT progressChanged(share); });
            };
            return Acquaintance{
                dataset, model,
                leaveOneOut(dataset->dataset, *model->recommender, profile, {std::move(stop), report})};
        },
        [this](const Acquaintance& acquaintance) { Q_EMIT acquaintanceReady(acquaintance); });
}

void TasteService::abandon()
{
    m_taste.abandon();
    m_acquaintance.abandon();
}

} // namespace autorec
