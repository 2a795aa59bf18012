// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "core/evaluate/leave_one_out.h"
#include "core/recommend/taste.h"
#include "core/train/train.h"

#include <QObject>

#include <memory>
#include <vector>

namespace autorec {

/// A person's taste, and the data set that it was computed with.
struct Taste
{
    LoadedDatasetPtr dataset;
    TasteSummary summary;
};

/// How well a model knows the person.
struct Acquaintance
{
    LoadedDatasetPtr dataset;
    std::shared_ptr<const TrainedModel> model;
    LeaveOneOut result;
};

/// Summarises a person's ratings in the background, and measures how well a model knows the person. A newer
/// request replaces the older one.
class TasteService : public QObject
{
    Q_OBJECT

public:
    TasteService();

    /// The profile is sorted by movie.
    void requestTaste(const LoadedDatasetPtr& dataset, const std::vector<ProfileEntry>& profile);
    void requestAcquaintance(const LoadedDatasetPtr& dataset,
                             const std::shared_ptr<const TrainedModel>& model,
                             const std::vector<ProfileEntry>& profile);
    /// Stops running work and drops its results.
    void abandon();

Q_SIGNALS:
    void tasteReady(const autorec::Taste& taste);
    void acquaintanceReady(const autorec::Acquaintance& acquaintance);
    /// The share of the ratings that were left out and predicted so far.
    void progressChanged(double share);
    void failed(const QString& message);

private:
    TaskRunner m_taste;
    TaskRunner m_acquaintance;
};

} // namespace autorec
