// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/comparison.h"

#include "core/base/parallel.h"
#include "core/data/split.h"
#include "core/model/model_origin.h"

namespace autorec {

namespace {

void requireSameProtocol(const ModelOrigin& first, const ModelOrigin& second)
{
    if (Protocol::of(first) == Protocol::of(second))
        return;
    throw Error(ErrorCode::IncompatibleModel,
                "The models were not trained under one protocol: split " + first.split + ", seed " +
                    std::to_string(first.seed) + " and split " + second.split + ", seed " +
                    std::to_string(second.seed) +
                    ". Train both on the same data with the same --split and --seed.");
}

/// A part of the work, which goes from `begin` to `end` of the whole.
WorkContext partOf(const WorkContext& work, double begin, double end)
{
    return {work.stop, [&work, begin, end](double share) { work.report(begin + (end - begin) * share); }};
}

} // namespace

std::map<std::string, PairedDifference>
compareModels(const TrainedModel& first, const TrainedModel& second, const Dataset& dataset,
              const std::filesystem::path& source, const EvaluationOptions& options, const WorkContext& work)
{
    requireSameProtocol(first.origin, second.origin);
    requireFits(first, dataset);
    requireFits(second, dataset);
    const Split split =
        splitDataset(dataset, SplitSpec::parse(first.origin.split), first.origin.seed, source);
    const auto columnsOf = [&](const TrainedModel& model, const WorkContext& part) {
        const Evaluation evaluation = evaluateUsers(*model.recommender, split, options, part);
        return measureColumns(evaluation.measured, options.cutoffs);
    };
    const std::vector<MeasureColumn> ofFirst = columnsOf(first, partOf(work, 0.0, 0.4));
    const std::vector<MeasureColumn> ofSecond = columnsOf(second, partOf(work, 0.4, 0.8));
    return withThreads(options.threads,
                       [&] { return comparePaired(ofFirst, ofSecond, partOf(work, 0.8, 1.0)); });
}

} // namespace autorec
