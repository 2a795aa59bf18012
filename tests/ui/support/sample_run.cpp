// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_run.h"

namespace autorec {

RunRecord sampleRun(const std::string& preset, const std::string& fingerprint)
{
    RunRecord run{.finished = QDateTime(QDate(2026, 3, 14), QTime(15, 9)),
                  .job = {.data = {.name = "Sample", .fingerprint = fingerprint},
                          .spec = ModelSpec(preset),
                          .split = SplitSpec::parse("random:0.9")},
                  .catalogueFingerprint = "c" + fingerprint};
    for (int epoch = 1; epoch <= 3; ++epoch) {
        EpochReport report;
        report.epoch = epoch;
        report.epochLimit = 3;
        report.trainLoss = 1.0 / epoch;
        report.trainRmse = 1.0 / epoch;
        report.validRmse = 1.0 - 0.1 * epoch;
        run.report.epochs.push_back(report);
    }
    run.report.bestEpoch = 3;
    run.report.secondsTotal = 12.0;
    run.metrics.rmse = 0.9312;
    run.metrics.userRmse = 0.9;
    run.metrics.mae = 0.7;
    run.metrics.at[10] = Metrics::AtK{.recall = 0.2, .ndcg = 0.15, .coverage = 0.3};
    run.metrics.testRatings = 1000;
    return run;
}

} // namespace autorec
