#include "app/cli/train_arguments.h"

#include "app/cli/data_options.h"
#include "app/store/run_store.h"
#include "core/model/presets.h"

namespace autorec {

namespace {

void addParameters(const ModelSpec& spec, std::vector<std::string>& arguments)
{
    for (const ParameterDescription& parameter : findPreset(spec.preset()).parameters) {
        const ParameterValue& value = spec.values().at(parameter.name);
        if (value != parameter.defaultValue)
            arguments.insert(arguments.end(),
                             {"--set", std::string(parameter.name).append("=").append(toText(value))});
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
    if (run.source.isEmpty())
        return {};
    std::vector<std::string> arguments{"train"};
    const std::vector<std::string> data = dataArguments(run.source.toStdString(), run.opening);
    arguments.insert(arguments.end(), data.begin(), data.end());
    arguments.insert(arguments.end(), {"--model", run.spec.preset()});
    ModelSpec spec = run.spec;
    if (run.report.stopReason == StopReason::Stopped && run.epochs > 0)
        spec.set("epochs", std::int64_t{run.epochs});
    addParameters(spec, arguments);
    arguments.insert(arguments.end(),
                     {"--split", run.origin.split, "--seed", std::to_string(run.origin.seed)});
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

} // namespace autorec
