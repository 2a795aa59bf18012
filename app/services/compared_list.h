// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/services/task_runner.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace autorec {

class ComparedList;

/// Deletes a list without waiting for its running work and drops the result of that work. The list is deleted
/// at the latest with its parent.
struct LetGo
{
    void operator()(ComparedList* list) const;
};

/// A model to compare with the one in use, and its list. The model of a run is loaded in the background for
/// the first list, and kept.
class ComparedList : public QObject
{
    Q_OBJECT

public:
    using Ptr = std::unique_ptr<ComparedList, LetGo>;

    /// The model: its file, and the model itself if it is loaded.
    struct Source
    {
        std::filesystem::path file;
        std::shared_ptr<const TrainedModel> model = nullptr;
    };

    /// `runId` is 0 for the default model.
    ComparedList(qint64 runId, const ModelSpec& spec, Source source, SplitCache& splits, QObject* parent);

    qint64 runId() const { return m_runId; }
    /// "EASE (run 3)".
    const QString& name() const { return m_name; }
    /// The list; empty while it is being made, and if that failed.
    const RecommendationList& list() const { return m_list; }
    bool isWaiting() const { return m_runner.isRunning(); }
    /// A message for a person that explains why there is no list; empty if there is one.
    const QString& error() const { return m_error; }

    /// Makes the list of the request by its own model; the request's is ignored. Returns at once.
    void request(const ListRequest& request);

Q_SIGNALS:
    void changed();

private:
    friend struct LetGo;

    qint64 m_runId;
    QString m_name;
    std::shared_ptr<Source> m_source; ///< only used by the runner's work, one piece at a time
    SplitCache& m_splits;
    RecommendationList m_list;
    QString m_error;
    TaskRunner m_runner;
};

} // namespace autorec
