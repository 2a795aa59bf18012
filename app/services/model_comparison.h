// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/compared_list.h"
#include "app/services/model_service.h"
#include "app/services/recommendation_service.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// Compares the lists of two to four models for the same person and options. The first list is that of the
/// model in use, made by RecommendationService; the others belong to finished runs. If one of their models is
/// put in use, it changes places with the first.
class ModelComparison : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostModels = 4;

    ModelComparison(const RunStore& runs, const ModelService& models, RecommendationService& recommendations,
                    SplitCache& splits);

    /// Runs that can be added: their model has a file and fits the open data set. Newest first.
    QList<RunRecord> candidates() const;

    /// Adds a column; there are at most MostModels, including the first.
    void add(const RunRecord& run);
    /// Removes any column but the first.
    void remove(int column);
    /// Makes the lists of all columns but the first; returns at once.
    void request(const ListRequest& request);
    /// Clears the first list.
    void clearLists();

    int count() const { return 1 + static_cast<int>(m_others.size()); }
    QString name(int column) const { return column > 0 ? other(column).name() : m_models.currentName(); }
    /// 0 for the default model.
    qint64 runId(int column) const { return column > 0 ? other(column).runId() : m_runId; }
    /// The list of a column; empty while it is being made, and if that failed.
    const RecommendationList& list(int column) const { return column > 0 ? other(column).list() : m_first; }
    /// The reason why its list could not be made; else empty.
    QString error(int column) const { return column > 0 ? other(column).error() : QString(); }
    bool isWaiting(int column) const
    {
        return column > 0 ? other(column).isWaiting() : m_first.items.empty();
    }

    /// The place of a film in a list, counted from 0.
    std::optional<int> place(int column, MovieIndex movie) const;
    /// The number of films that are in every list.
    int sharedByAll() const;

Q_SIGNALS:
    /// A model was added, removed or changed places.
    void columnsChanged();
    void listChanged();

private:
    const ComparedList& other(int column) const { return *m_others[static_cast<std::size_t>(column) - 1]; }
    ComparedList::Ptr makeColumn(qint64 runId, const ModelSpec& spec, ComparedList::Source source);
    void takeModel();
    void takeFirst(const RecommendationList& list);

    const RunStore& m_runs;
    const ModelService& m_models;
    SplitCache& m_splits;
    std::shared_ptr<const TrainedModel> m_model; ///< of the first column
    qint64 m_runId = 0;
    RecommendationList m_first;
    std::optional<ListRequest> m_request;
    std::vector<ComparedList::Ptr> m_others;
};

} // namespace autorec
