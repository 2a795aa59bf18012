#include "app/services/compared_list.h"

#include "app/services/model_service.h"
#include "core/io/model_file.h"

namespace autorec {

ComparedList::ComparedList(const RunRecord& run, SplitCache& splits)
    : ComparedList(run.id, run.spec, {run.modelFile.toStdU16String(), nullptr}, splits)
{
}

ComparedList::ComparedList(qint64 runId, const std::shared_ptr<const TrainedModel>& model, SplitCache& splits)
    : ComparedList(runId, model->spec, {{}, model}, splits)
{
}

ComparedList::ComparedList(qint64 runId, const ModelSpec& spec, Loading loading, SplitCache& splits)
    : m_runId(runId)
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
    m_runner.run(
        [loading = m_loading, wanted = request, &splits = m_splits](std::stop_token) mutable {
            if (!loading->model) {
                TrainedModel model = loadModel(loading->file);
                requireFits(model, wanted.dataset->dataset);
                loading->model = std::make_shared<const TrainedModel>(std::move(model));
            }
            wanted.model = loading->model;
            wanted.options.explain = false;
            return makeList(wanted, splits);
        },
        [this](RecommendationList list) {
            m_list = std::move(list);
            m_error.clear();
            Q_EMIT changed();
        });
}

} // namespace autorec
