// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/compared_list.h"

#include "app/services/model_service.h"
#include "core/model/model_file.h"

namespace autorec {

void LetGo::operator()(ComparedList* list) const
{
    list->disconnect();
    if (!list->isWaiting()) {
        delete list;
        return;
    }
    list->m_runner.stop();
    QObject::connect(&list->m_runner, &TaskRunner::runningChanged, list, &QObject::deleteLater);
}

ComparedList::Ptr ComparedList::ofRun(const RunRecord& run, SplitCache& splits, QObject* parent)
{
    return Ptr(
        new ComparedList(run.id, run.job.spec, {run.modelFile.toStdU16String(), nullptr}, splits, parent));
}

ComparedList::Ptr ComparedList::ofModel(qint64 runId, const std::shared_ptr<const TrainedModel>& model,
                                        SplitCache& splits, QObject* parent)
{
    return Ptr(new ComparedList(runId, model->spec, {{}, model}, splits, parent));
}

ComparedList::ComparedList(qint64 runId, const ModelSpec& spec, Loading loading, SplitCache& splits,
                           QObject* parent)
    : QObject(parent)
    , m_runId(runId)
    , m_name(ModelService::nameOf(spec, runId))
    , m_loading(std::make_shared<Loading>(std::move(loading)))
    , m_splits(splits)
{
    connect(&m_runner, &TaskRunner::failed, this, [this](const QString& message) {
        m_list = {};
        m_error = message;
        Q_EMIT changed();
    });
}

void ComparedList::request(const ListRequest& request)
{
    m_runner.run(unlessOvertaken([loading = m_loading, wanted = request, &splits = m_splits]() mutable {
                     if (!loading->model) {
                         TrainedModel model = loadModel(loading->file);
                         requireFits(model, wanted.dataset->dataset);
                         loading->model = std::make_shared<const TrainedModel>(std::move(model));
                     }
                     wanted.model = loading->model;
                     wanted.options.explain = false;
                     return makeList(wanted, splits);
                 }),
                 [this](RecommendationList list) {
                     m_list = std::move(list);
                     m_error.clear();
                     Q_EMIT changed();
                 });
}

} // namespace autorec
