// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/model_comparison.h"

#include <QFileInfo>

#include <algorithm>

namespace autorec {

ModelComparison::ModelComparison(const RunStore& runs, const ModelService& models,
                                 RecommendationService& recommendations, SplitCache& splits)
    : m_runs(runs)
    , m_models(models)
    , m_splits(splits)
{
    connect(&models, &ModelService::modelChanged, this, &ModelComparison::takeModel);
    connect(&recommendations, &RecommendationService::listReady, this, &ModelComparison::takeFirst);
    connect(&recommendations, &RecommendationService::listFailed, this, &ModelComparison::clearLists);
}

QList<RunRecord> ModelComparison::candidates() const
{
    if (!m_model)
        return {};
    QList<RunRecord> runs = m_runs.runs();
    runs.removeIf([this](const RunRecord& run) {
        bool isHere = false;
        for (int column = 0; column < count(); ++column)
            isHere = isHere || runId(column) == run.id;
        return isHere || run.catalogueFingerprint != m_model->origin.catalogueFingerprint ||
               !QFileInfo::exists(run.modelFile);
    });
    return runs;
}

void ModelComparison::add(const RunRecord& run)
{
    Q_ASSERT(count() < MostModels);
    m_others.push_back(makeColumn(run.id, run.job.spec, {run.modelFile.toStdU16String()}));
    Q_EMIT columnsChanged();
}

void ModelComparison::remove(int column)
{
    m_others.erase(m_others.begin() + column - 1);
    Q_EMIT columnsChanged();
}

void ModelComparison::request(const ListRequest& request)
{
    m_request = request;
    for (const auto& list : m_others)
        list->request(request);
}

void ModelComparison::clearLists()
{
    m_first = {};
    Q_EMIT listChanged();
}

std::optional<int> ModelComparison::place(int column, MovieIndex movie) const
{
    const auto& items = list(column).items;
    const auto found = std::find_if(items.begin(), items.end(),
                                    [movie](const Recommendation& item) { return item.movie == movie; });
    return found == items.end() ? std::nullopt : std::optional(static_cast<int>(found - items.begin()));
}

int ModelComparison::sharedByAll() const
{
    return static_cast<int>(
        std::count_if(m_first.items.begin(), m_first.items.end(), [this](const Recommendation& item) {
            for (int column = 1; column < count(); ++column) {
                if (!place(column, item.movie))
                    return false;
            }
            return true;
        }));
}

ComparedList::Ptr ModelComparison::makeColumn(qint64 runId, const ModelSpec& spec,
                                              ComparedList::Source source)
{
    ComparedList::Ptr list(new ComparedList(runId, spec, std::move(source), m_splits, this));
    connect(list.get(), &ComparedList::changed, this, &ModelComparison::listChanged);
    if (m_request)
        list->request(*m_request);
    return list;
}

void ModelComparison::takeModel()
{
    const auto before = std::exchange(m_model, m_models.current());
    const qint64 idBefore = std::exchange(m_runId, m_models.currentRunId());
    m_first = {};
    if (!m_model) { // another data set
        m_others.clear();
        m_request.reset();
    }
    const auto same = std::find_if(m_others.begin(), m_others.end(),
                                   [this](const auto& list) { return list->runId() == m_runId; });
    if (same != m_others.end() && before)
        *same = makeColumn(idBefore, before->spec, {{}, before});
    Q_EMIT columnsChanged();
}

void ModelComparison::takeFirst(const RecommendationList& list)
{
    if (list.model != m_model)
        return;
    m_first = list;
    Q_EMIT listChanged();
}

} // namespace autorec
