// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/run_text.h"

#include "core/presets/presets.h"
#include "ui/text/format.h"
#include "ui/text/model_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;
constexpr int MetricDecimals = 3;

struct RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

QString percent(double share)
{
    const bool isWhole = std::abs(share * 100.0 - std::round(share * 100.0)) < 1e-6;
    return percentText(share, isWhole ? 0 : 1);
}

QString stopText(StopReason reason)
{
    switch (reason) {
    case StopReason::Completed:
        return RunTexts::tr("done");
    case StopReason::EarlyStopping:
        return RunTexts::tr("stopped early (no better epoch came)");
    case StopReason::Stopped:
        return RunTexts::tr("stopped by hand");
    case StopReason::Diverged:
        return RunTexts::tr("stopped (the loss grew without bound)");
    case StopReason::Paused:
        return RunTexts::tr("paused");
    }
    return {};
}

} // namespace

QString modelTitle(const ModelSpec& spec)
{
    return modelText(findPreset(spec.preset()).title);
}

QString runTitle(const RunRecord& run)
{
    return RunTexts::tr("%1, run %2").arg(modelTitle(run.job.spec)).arg(run.id);
}

QString protocolText(const Protocol& protocol)
{
    return RunTexts::tr("%1, seed %2").arg(QString::fromStdString(protocol.split)).arg(protocol.seed);
}

QString heldOutText(const SplitSpec& split)
{
    switch (split.kind) {
    case SplitSpec::Kind::None:
        return RunTexts::tr("nothing");
    case SplitSpec::Kind::Random:
        return RunTexts::tr("the held-out %1 of the ratings").arg(percent(1.0 - split.share));
    case SplitSpec::Kind::Time:
        return RunTexts::tr("the latest %1 of the ratings").arg(percent(1.0 - split.share));
    case SplitSpec::Kind::Leave:
        return RunTexts::tr("%1 held-out ratings of each user").arg(split.heldOut);
    case SplitSpec::Kind::Users:
        return RunTexts::tr("the held-out %1 of the users").arg(percent(1.0 - split.share));
    case SplitSpec::Kind::Files:
        return RunTexts::tr("the ratings of the test file");
    case SplitSpec::Kind::Probe:
        return RunTexts::tr("the data set's own test ratings");
    }
    return {};
}

QString resultText(const RunRecord& run)
{
    const SplitSpec& split = run.job.split;
    if (split.kind == SplitSpec::Kind::None)
        return RunTexts::tr(
            "Trained on all ratings; nothing was held out, so there is nothing to measure it by.");
    QStringList measured;
    if (run.metrics.rmse)
        measured.append(RunTexts::tr("RMSE %1").arg(metricText(run.metrics.rmse)));
    if (const auto at = run.metrics.at.find(Cutoff); at != run.metrics.at.end())
        measured.append(RunTexts::tr("NDCG@10 %1").arg(metricText(at->second.ndcg)));
    if (measured.isEmpty())
        return RunTexts::tr("Not measured by this program (%1)").arg(protocolText(run.protocol()));
    QString text =
        RunTexts::tr("%1 on %2 (%3)")
            .arg(measured.join(QStringLiteral(" · ")), heldOutText(split), protocolText(run.protocol()));
    return run.simulated ? text + QStringLiteral(" · ") + simulatedText() : text;
}

QString changedParametersText(const ModelSpec& spec)
{
    QStringList changed;
    for (const ParameterDescription& parameter : findPreset(spec.preset()).parameters) {
        if (spec.changed().contains(parameter.name))
            changed.append(RunTexts::tr("%1: %2 (default %3)")
                               .arg(modelText(parameter.title),
                                    QString::fromStdString(toText(spec.value(parameter.name))),
                                    QString::fromStdString(toText(parameter.defaultValue))));
    }
    return changed.join(u'\n');
}

QString datasetText(const std::string& name, bool simulated)
{
    const QString text = QString::fromStdString(name);
    return simulated ? RunTexts::tr("%1, %2").arg(text, simulatedText()) : text;
}

QString datasetText(const RunRecord& run)
{
    return datasetText(run.job.data.name, run.simulated);
}

QString endText(const RunRecord& run)
{
    if (run.report.epochs.empty())
        return RunTexts::tr("done, without epochs of its own");
    const EpochReport& last = run.report.epochs.back();
    return RunTexts::tr("%1 after %2 of %3 epochs; best epoch %4")
        .arg(stopText(run.report.stopReason))
        .arg(last.epoch)
        .arg(last.epochLimit)
        .arg(run.report.bestEpoch);
}

QString metricText(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'f', MetricDecimals) : missingText();
}

} // namespace autorec
