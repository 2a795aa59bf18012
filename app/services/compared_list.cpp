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

ComparedList::ComparedList(qint64 runId, const ModelSpec& spec, Source source, SplitCache& splits,
                           QObject* parent)
    : QObject(parent)
    , m_runId(runId)
    , m_name(ModelService::nameOf(spec, runId))
    , m_source(std::make_shared<Source>(std::move(source)))
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
        [source = m_source, wanted = request, &splits = m_splits]() mutable {
            if (!source->model) {
                TrainedModel model = loadModel(source->file);
                requireFits(model, wanted.dataset->dataset);
                source->model = std::make_shared<const TrainedModel>(std::move(model));
            }
            wanted.model = source->model;
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
