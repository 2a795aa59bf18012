// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/taste_service.h"

namespace autorec {

TasteService::TasteService()
{
    connect(&m_taste, &TaskRunner::failed, this, &TasteService::failed);
    connect(&m_acquaintance, &TaskRunner::failed, this, &TasteService::failed);
    connect(&m_acquaintance, &TaskRunner::progressChanged, this, &TasteService::progressChanged);
}

void TasteService::requestTaste(const LoadedDatasetPtr& dataset, const std::vector<ProfileEntry>& profile)
{
    m_taste.run([dataset, profile] { return Taste{dataset, summariseTaste(dataset->dataset, profile)}; },
                [this](const Taste& taste) { Q_EMIT tasteReady(taste); });
}

void TasteService::requestAcquaintance(const LoadedDatasetPtr& dataset,
                                       const std::shared_ptr<const TrainedModel>& model,
                                       const std::vector<ProfileEntry>& profile)
{
    m_acquaintance.run(
        [dataset, model, profile](const WorkContext& work) {
            return Acquaintance{dataset, model,
                                leaveOneOut(dataset->dataset, *model->recommender, profile, work)};
        },
        [this](const Acquaintance& acquaintance) { Q_EMIT acquaintanceReady(acquaintance); });
}

void TasteService::abandon()
{
    m_taste.abandon();
    m_acquaintance.abandon();
}

} // namespace autorec
