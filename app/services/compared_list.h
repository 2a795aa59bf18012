#pragma once

#include "app/services/recommendation_list.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace autorec {

/// A model that stands beside the one in use, and its list. The model of a run is loaded with the first list,
/// in the background, and kept.
class ComparedList : public QObject
{
    Q_OBJECT

public:
    /// Of a finished run.
    ComparedList(const RunRecord& run, SplitCache& splits);
    /// Of a model at hand; `runId` 0 for the default one.
    ComparedList(qint64 runId, const std::shared_ptr<const TrainedModel>& model, SplitCache& splits);

    qint64 runId() const { return m_runId; }
    /// "EASE (run 3)".
    const QString& name() const { return m_name; }
    /// Without items while it is being made, and where it could not be.
    const RecommendationList& list() const { return m_list; }
    bool isWaiting() const { return m_runner.isRunning(); }
    /// Why there is no list, for people; else empty.
    const QString& error() const { return m_error; }

    /// Makes its own list of the request, whose model does not matter. Returns at once.
    void request(const ListRequest& request);

Q_SIGNALS:
    void changed();

private:
    struct Loading
    {
        std::filesystem::path file;
        std::shared_ptr<const TrainedModel> model; ///< null until it is loaded
    };

    ComparedList(qint64 runId, const ModelSpec& spec, Loading loading, SplitCache& splits);

    qint64 m_runId;
    QString m_name;
    std::shared_ptr<Loading> m_loading; ///< for the runner's work alone, which is done one after the other
    SplitCache& m_splits;
    RecommendationList m_list;
    QString m_error;
    TaskRunner m_runner;
};

} // namespace autorec
