// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/run_json.h"

#include "app/exchange/list_json.h"
#include "app/store/run_store.h"
#include "core/presets/presets.h"

#include <QDateTime>
#include <nlohmann/json.hpp>

namespace autorec {

namespace {

nlohmann::json tagsJson(const QStringList& tags)
{
    nlohmann::json json = nlohmann::json::array();
    for (const QString& tag : tags)
        json.push_back(tag.toStdString());
    return json;
}

/// "user=1,movie=2,rating=3"
std::string columnsText(const ColumnLayout& layout)
{
    std::string text;
    for (const ColumnRole& role : columnRoles) {
        const int column = layout.*role.column;
        if (column != ColumnLayout::None)
            text.append(text.empty() ? "" : ",").append(role.name) += '=' + std::to_string(column + 1);
    }
    return text;
}

/// "2005-09-06", and "2005-09-06T12:30:00" where it is not midnight.
std::string timeText(std::uint32_t time)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time).toUTC();
    const bool isMidnight = moment.time() == QTime(0, 0);
    return (isMidnight ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate).chopped(1))
        .toStdString();
}

/// DATA and its options, word by word.
void addData(const DataSource& data, std::vector<std::string>& arguments)
{
    arguments.push_back(data.path);
    const auto add = [&arguments](const char* option, const std::string& value) {
        arguments.insert(arguments.end(), {option, value});
    };
    const Narrowing none;
    const Narrowing& narrowing = data.opening.narrowing;
    if (narrowing.leastUserRatings != none.leastUserRatings)
        add("--min-user-ratings", std::to_string(narrowing.leastUserRatings));
    if (narrowing.leastMovieRatings != none.leastMovieRatings)
        add("--min-movie-ratings", std::to_string(narrowing.leastMovieRatings));
    if (narrowing.userShare != none.userShare)
        add("--user-share", toText(ParameterValue(narrowing.userShare)));
    if (narrowing.seed != none.seed)
        add("--user-seed", std::to_string(narrowing.seed));
    if (narrowing.since)
        add("--since", timeText(*narrowing.since));
    if (narrowing.before)
        add("--before", timeText(*narrowing.before));
    if (narrowing.netflixFiles != none.netflixFiles)
        add("--netflix-files", std::to_string(narrowing.netflixFiles));
    if (data.opening.columns) {
        const ColumnLayout& layout = *data.opening.columns;
        add("--columns", columnsText(layout));
        if (!layout.separator.empty())
            add("--separator", layout.separator == "\t" ? "tab" : layout.separator);
        add("--header", layout.hasHeader ? "yes" : "no");
    }
    if (data.opening.scale)
        add("--scale", data.opening.scale->text());
    if (data.opening.allowedSkipped != Opening::UsualAllowance)
        add("--allow-skipped", toText(ParameterValue(data.opening.allowedSkipped)));
}

void addParameters(const ModelSpec& spec, std::vector<std::string>& arguments)
{
    for (const ParameterDescription& parameter : findPreset(spec.preset()).parameters) {
        if (spec.changed().contains(parameter.name))
            arguments.insert(arguments.end(),
                             {"--set", parameter.name + "=" + toText(spec.value(parameter.name))});
    }
}

/// In single quotes, where a shell would take the word for something else.
std::string quoted(const std::string& word)
{
    constexpr auto Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=:,./@%+";
    if (!word.empty() && word.find_first_not_of(Plain) == std::string::npos)
        return word;
    std::string text = "'";
    for (const char character : word)
        text.append(character == '\'' ? std::string("'\\''") : std::string(1, character));
    return text.append("'");
}

} // namespace

std::vector<std::string> trainArguments(const RunRecord& run)
{
    const TrainingJob& job = run.job;
    if (job.data.path.empty())
        return {};
    std::vector<std::string> arguments{"train"};
    addData(job.data, arguments);
    arguments.insert(arguments.end(), {"--model", job.spec.preset()});
    ModelSpec spec = job.spec;
    if (run.report.stopReason == StopReason::Stopped && run.epochs > 0)
        spec.set("epochs", std::int64_t{run.epochs});
    addParameters(spec, arguments);
    arguments.insert(arguments.end(), {"--split", job.split.text(), "--seed", std::to_string(job.seed)});
    return arguments;
}

std::string trainCommandLine(const RunRecord& run)
{
    const std::vector<std::string> arguments = trainArguments(run);
    if (arguments.empty())
        return {};
    std::string line = "autorec";
    for (const std::string& argument : arguments)
        line.append(" ").append(quoted(argument));
    return line;
}

nlohmann::json computedBy(const BuildInfo& build, const std::string& arithmetic)
{
    return {{"version", orNull(build.version)},
            {"commit", orNull(build.commit)},
            {"compiler", orNull(build.compiler)},
            {"arithmetic", orNull(arithmetic)}};
}

nlohmann::json runJson(const RunRecord& run)
{
    const std::vector<std::string> arguments = trainArguments(run);
    nlohmann::json json = run.job.toJson();
    json["dataset"].update({{"simulated", run.simulated},
                            {"catalogue", run.catalogueFingerprint},
                            {"users", run.usersFingerprint}});
    json.update(computedBy(run.build, run.arithmetic));
    json.update({{"run", run.id},
                 {"finished", run.finished.toUTC().toString(Qt::ISODateWithMs).toStdString()},
                 {"stop_reason", toText(run.report.stopReason)},
                 {"best_epoch", run.report.bestEpoch},
                 {"epochs", run.report.epochs},
                 {"seconds_total", run.report.secondsTotal},
                 {"metrics", run.metrics.toJson()},
                 {"notes", run.report.notes},
                 {"tags", tagsJson(run.annotation.tags)},
                 {"note", run.annotation.note.toStdString()},
                 {"model_file", orNull(run.modelFile.toStdString())},
                 {"command", nullptr},
                 {"arguments", nullptr}});
    if (!arguments.empty()) {
        json["command"] = trainCommandLine(run);
        json["arguments"] = arguments;
    }
    return json;
}

} // namespace autorec
