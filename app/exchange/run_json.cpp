// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/run_json.h"

#include "app/exchange/train_arguments.h"
#include "app/store/run_store.h"

#include <nlohmann/json.hpp>

namespace autorec {

namespace {

nlohmann::json textOrNull(const QString& text)
{
    return text.isEmpty() ? nlohmann::json() : nlohmann::json(text.toStdString());
}

nlohmann::json tagsJson(const QStringList& tags)
{
    nlohmann::json json = nlohmann::json::array();
    for (const QString& tag : tags)
        json.push_back(tag.toStdString());
    return json;
}

} // namespace

nlohmann::json runJson(const RunRecord& run)
{
    const std::vector<std::string> arguments = trainArguments(run);
    nlohmann::json json = run.job.toJson();
    json["dataset"].update({{"simulated", run.simulated},
                            {"catalogue", run.catalogueFingerprint},
                            {"users", run.usersFingerprint}});
    json.update({{"run", run.id},
                 {"finished", run.finished.toUTC().toString(Qt::ISODateWithMs).toStdString()},
                 {"version", textOrNull(run.version)},
                 {"stop_reason", toText(run.report.stopReason)},
                 {"best_epoch", run.report.bestEpoch},
                 {"epochs", run.report.epochs},
                 {"seconds_total", run.report.secondsTotal},
                 {"metrics", run.metrics.toJson()},
                 {"notes", run.report.notes},
                 {"tags", tagsJson(run.annotation.tags)},
                 {"note", run.annotation.note.toStdString()},
                 {"model_file", textOrNull(run.modelFile)},
                 {"command", nullptr},
                 {"arguments", nullptr}});
    if (!arguments.empty()) {
        json["command"] = trainCommandLine(run);
        json["arguments"] = arguments;
    }
    return json;
}

} // namespace autorec
