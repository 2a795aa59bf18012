// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_estimate.h"

#include "core/base/memory.h"
#include "core/train/memory_estimate.h"
#include "ui/text/duration_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace autorec {

namespace {

struct EstimateTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrainEstimate)
};

std::size_t ratingsForTraining(const Dataset& dataset, const SplitSpec& split)
{
    const auto ratings = static_cast<double>(dataset.ratingCount());
    switch (split.kind) {
    case SplitSpec::Kind::Random:
    case SplitSpec::Kind::Time:
    case SplitSpec::Kind::Users:
        return static_cast<std::size_t>(std::llround(ratings * split.share));
    case SplitSpec::Kind::Leave:
        return dataset.ratingCount() - std::min(dataset.ratingCount(), dataset.userCount() * split.heldOut);
    case SplitSpec::Kind::None:
    case SplitSpec::Kind::Files:
    case SplitSpec::Kind::Probe:
        break;
    }
    return dataset.ratingCount();
}

QString sizeText(std::size_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 10'000'000'000 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

/// Estimates from a run of the same model on the same data. If that run used all its epochs, the time is
/// scaled to the number of epochs.
std::optional<double> secondsLike(const QList<RunRecord>& earlier, const std::string& fingerprint,
                                  const ModelSpec& spec)
{
    const auto epochs = [](const ModelSpec& of) {
        return of.has("epochs") ? static_cast<double>(of.get<std::int64_t>("epochs")) : 1.0;
    };
    for (const RunRecord& run : earlier) {
        if (run.job.spec.preset() != spec.preset() || run.job.data.fingerprint != fingerprint)
            continue;
        if (run.report.stopReason == StopReason::Completed)
            return run.report.secondsTotal * epochs(spec) / epochs(run.job.spec);
        if (run.report.stopReason == StopReason::EarlyStopping)
            return run.report.secondsTotal;
    }
    return std::nullopt;
}

} // namespace

TrainEstimate TrainEstimate::of(const LoadedDataset& dataset, const ModelSpec& spec, const SplitSpec& split,
                                const QList<RunRecord>& earlier)
{
    const std::size_t ratings = ratingsForTraining(dataset.dataset, split);
    const MemoryEstimate memory =
        estimateMemory(spec, {dataset.dataset.userCount(), dataset.dataset.movieCount(), ratings});
    return {ratings,
            memory.parameters,
            memory.total(),
            autorec::availableMemory(),
            secondsLike(earlier, dataset.data.fingerprint, spec),
            {}};
}

QString TrainEstimate::text() const
{
    QString text = EstimateTexts::tr("Trains on about %1 ratings.").arg(countText(trainingRatings));
    if (weights > 0)
        text += u' ' + EstimateTexts::tr("The network has about %1 weights.").arg(countText(weights));
    if (!fits())
        return text + u' ' +
               EstimateTexts::tr(
                   "Training needs about %1 of memory, and only %2 are free. Choose fewer hidden units, "
                   "another optimiser than lbfgs, or less data.")
                   .arg(sizeText(memory), sizeText(*availableMemory));
    text += u' ' + EstimateTexts::tr("It takes about %1 of memory.").arg(sizeText(memory));
    if (corrected)
        text +=
            u' ' +
            EstimateTexts::tr("About %1 in all, going by the epochs so far.").arg(durationText(*corrected));
    else if (seconds)
        text += u' ' + EstimateTexts::tr("About %1, going by an earlier run.").arg(durationText(*seconds));
    else if (weights > 0)
        text += u' ' + EstimateTexts::tr("How long it takes shows after the first epochs.");
    return text;
}

} // namespace autorec
