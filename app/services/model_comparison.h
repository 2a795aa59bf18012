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

/// Lists of two to four models for the same person and options, side by side. The first is that of the model
/// in use, as RecommendationService makes it; the others are of finished runs. A model that is put in use
/// from among the others changes places with the first.
class ModelComparison : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostModels = 4;

    ModelComparison(const RunStore& runs, const ModelService& models, RecommendationService& recommendations,
                    SplitCache& splits, QObject* parent = nullptr);

    /// Runs whose model fits the data set that is open and has a file, and which do not stand here yet;
    /// newest first.
    QList<RunRecord> candidates() const;

    /// At most MostModels, the first included.
    void add(const RunRecord& run);
    /// Not the first.
    void remove(int column);
    /// What every column but the first is made from; returns at once.
    void request(const ListRequest& request);
    /// The first list is no longer wanted, or cannot be made.
    void clearLists();

    int count() const { return 1 + static_cast<int>(m_others.size()); }
    QString name(int column) const;
    /// 0 for the default model.
    qint64 runId(int column) const;
    /// Without items while it is being made, and where it could not be.
    const RecommendationList& list(int column) const;
    /// Empty unless its list could not be made.
    QString error(int column) const;
    bool isWaiting(int column) const;

    /// The place of a film in a list, from 0.
    std::optional<int> place(int column, MovieIndex movie) const;
    /// How many films stand in all of the lists.
    int sharedByAll() const;

Q_SIGNALS:
    /// A model came, went or changed places.
    void columnsChanged();
    void listChanged();

private:
    const ComparedList& other(int column) const { return *m_others[static_cast<std::size_t>(column) - 1]; }
    ComparedList::Ptr connected(ComparedList::Ptr list);
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
