// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sweep_text.h"

#include "core/presets/presets.h"
#include "ui/text/format.h"
#include "ui/text/model_texts.h"
#include "ui/text/run_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace autorec {

namespace {

const QString Separator = QStringLiteral(" · ");

struct SweepTexts
{
    Q_DECLARE_TR_FUNCTIONS(SweepText)
};

QString titleOf(const ModelSpec& spec, const std::string& parameter)
{
    return modelText(findPreset(spec.preset()).parameter(parameter).title);
}

} // namespace

QString runCountText(std::size_t count)
{
    const int n = static_cast<int>(count);
    return QCoreApplication::translate("autorec", "%Ln run(s)", "", n);
}

QString parameterValueText(const ParameterValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return QLocale().toString(static_cast<qlonglong>(*whole));
    if (const auto* on = std::get_if<bool>(&value))
        return *on ? SweepTexts::tr("on") : SweepTexts::tr("off");
    return parameterText(value);
}

QString parameterValuesText(const ModelSpec& spec, const std::vector<std::string>& names)
{
    QStringList texts;
    for (const std::string& name : names)
        texts.append(SweepTexts::tr("%1 %2").arg(titleOf(spec, name), parameterValueText(spec.value(name))));
    return texts.join(Separator);
}

QString changedValuesText(const ModelSpec& spec)
{
    std::vector<std::string> changed;
    for (const ParameterDescription& parameter : findPreset(spec.preset()).parameters) {
        if (spec.changed().contains(parameter.name))
            changed.push_back(parameter.name);
    }
    return changed.empty() ? SweepTexts::tr("defaults") : parameterValuesText(spec, changed);
}

QString sweepTitle(const ModelSpec& base, const std::vector<std::string>& names)
{
    QStringList titles;
    for (const std::string& name : names)
        titles.append(titleOf(base, name));
    return SweepTexts::tr("%1: %2").arg(modelTitle(base), titles.join(QStringLiteral(", ")));
}

QString figureName(ValidationMeasure measure)
{
    return measure == ValidationMeasure::Rmse ? SweepTexts::tr("RMSE") : SweepTexts::tr("NDCG@10");
}

std::optional<ValidationFigure> figureOf(const QueueEntry& entry)
{
    return entry.best ? validationFigure(*entry.best) : std::nullopt;
}

QString figureText(const std::optional<ValidationFigure>& figure)
{
    if (!figure)
        return missingText();
    return SweepTexts::tr("%1 %2").arg(figureName(figure->measure), metricText(figure->value));
}

QString stateText(const QueueEntry& entry, const std::optional<EpochReport>& latest)
{
    switch (entry.state) {
    case QueueState::Waiting:
        return SweepTexts::tr("waiting");
    case QueueState::Training:
        return latest ? SweepTexts::tr("epoch %1 of %2").arg(latest->epoch).arg(latest->epochLimit)
                      : SweepTexts::tr("training");
    case QueueState::Done:
        return SweepTexts::tr("done");
    case QueueState::Failed:
        return SweepTexts::tr("failed");
    case QueueState::Stopped:
        return entry.runId > 0 ? SweepTexts::tr("stopped, kept") : SweepTexts::tr("stopped");
    }
    return {};
}

} // namespace autorec
