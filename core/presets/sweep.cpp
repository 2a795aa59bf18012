// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/sweep.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/presets/presets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

namespace autorec {

namespace {

constexpr double ShareMost = 1.0;
constexpr int DrawnDigits = 3;

[[noreturn]] void reject(const std::string& message)
{
    throw Error(ErrorCode::InvalidArgument, message);
}

const ParameterDescription& descriptionOf(const Sweep& sweep, const SweepAxis& axis)
{
    return findPreset(sweep.base.preset()).parameter(axis.parameter);
}

bool isWholeNumber(const ParameterDescription& parameter)
{
    return std::holds_alternative<std::int64_t>(parameter.defaultValue);
}

/// "0.00172", which people can read and type, in place of seventeen digits.
double roundedTo(int digits, double number)
{
    if (number == 0.0)
        return number;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(number))) + 1 - digits);
    return unit < 1.0 ? std::round(number * std::round(1.0 / unit)) / std::round(1.0 / unit)
                      : std::round(number / unit) * unit;
}

std::int64_t drawWhole(double from, double to, bool byMagnitude, RandomStream& random)
{
    if (!byMagnitude)
        return static_cast<std::int64_t>(from) +
               static_cast<std::int64_t>(random.below(static_cast<std::size_t>(to - from) + 1));
    const double drawn = std::exp(std::log(from) + random.uniform() * (std::log(to + 1.0) - std::log(from)));
    return static_cast<std::int64_t>(std::clamp(std::floor(drawn), from, to));
}

double drawNumber(double from, double to, bool byMagnitude, RandomStream& random)
{
    const double share = random.uniform();
    const double drawn = byMagnitude ? from * std::pow(to / from, share) : from + share * (to - from);
    return std::clamp(roundedTo(DrawnDigits, drawn), from, to);
}

ParameterValue draw(const ParameterDescription& parameter, const SweepAxis& axis, RandomStream& random)
{
    if (!axis.values.empty())
        return axis.values[random.below(axis.values.size())];
    const bool byMagnitude = isDrawnByMagnitude(parameter, axis.from);
    if (isWholeNumber(parameter))
        return drawWhole(axis.from, axis.to, byMagnitude, random);
    return drawNumber(axis.from, axis.to, byMagnitude, random);
}

std::vector<ModelSpec> gridSpecs(const Sweep& sweep)
{
    std::vector<ModelSpec> specs{sweep.base};
    for (const SweepAxis& axis : sweep.axes) {
        std::vector<ModelSpec> longer;
        for (const ModelSpec& spec : specs) {
            for (const ParameterValue& value : axis.values)
                longer.emplace_back(spec).set(axis.parameter, value);
        }
        specs = std::move(longer);
    }
    return specs;
}

/// A value for each axis.
std::vector<ParameterValue> drawRun(const Sweep& sweep, std::size_t run)
{
    std::vector<ParameterValue> drawn;
    for (std::size_t a = 0; a < sweep.axes.size(); ++a) {
        RandomStream random(sweep.seed, RandomPurpose::Sweep, run, a);
        drawn.push_back(draw(descriptionOf(sweep, sweep.axes[a]), sweep.axes[a], random));
    }
    return drawn;
}

std::vector<ModelSpec> randomSpecs(const Sweep& sweep)
{
    std::vector<ModelSpec> specs;
    std::set<std::vector<ParameterValue>> known;
    for (std::size_t run = 0; run < sweep.draws; ++run) {
        const std::vector<ParameterValue> drawn = drawRun(sweep, run);
        if (!known.insert(drawn).second)
            continue;
        ModelSpec& spec = specs.emplace_back(sweep.base);
        for (std::size_t a = 0; a < sweep.axes.size(); ++a)
            spec.set(sweep.axes[a].parameter, drawn[a]);
    }
    return specs;
}

void checkValues(const ParameterDescription& parameter, const std::vector<ParameterValue>& values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        parameter.check(*value);
        if (std::find(values.begin(), value, *value) != value)
            reject("Parameter " + parameter.name + " has the value " + toText(*value) +
                   " twice. Give each once.");
    }
}

void checkEnd(const ParameterDescription& parameter, double end)
{
    const bool isCut = isWholeNumber(parameter) && end != std::floor(end);
    if (!std::isfinite(end) || isCut || end < parameter.min || end > parameter.max)
        reject("Parameter " + parameter.name + " cannot lie at " + toText(end) + ". Give " +
               parameter.typeName() + ": " + parameter.rangeText() + ".");
}

void checkRange(const ParameterDescription& parameter, const SweepAxis& axis, Sweep::Kind kind)
{
    if (kind == Sweep::Kind::Grid || !isNumber(parameter))
        reject("Parameter " + parameter.name + " has no values to try. Give at least one.");
    for (const double end : {axis.from, axis.to})
        checkEnd(parameter, end);
    if (axis.from >= axis.to)
        reject("The range of parameter " + parameter.name +
               " ends before it begins. Begin with the smaller "
               "number.");
}

void checkSize(const Sweep& sweep)
{
    std::size_t runs = sweep.kind == Sweep::Kind::Random ? sweep.draws : 1;
    if (sweep.kind == Sweep::Kind::Grid) {
        for (const SweepAxis& axis : sweep.axes)
            runs = std::min(Sweep::MostRuns + 1, runs * axis.values.size());
    }
    if (runs == 0)
        reject("Nothing is drawn. Ask for at least one run.");
    if (runs > Sweep::MostRuns)
        reject("A sweep has at most " + std::to_string(Sweep::MostRuns) +
               " runs. Give fewer values, or draw at random.");
}

} // namespace

void Sweep::validate() const
{
    if (axes.empty())
        reject("Nothing varies. Choose at least one parameter.");
    for (auto axis = axes.begin(); axis != axes.end(); ++axis) {
        const ParameterDescription& parameter = descriptionOf(*this, *axis);
        if (!canBeSwept(parameter))
            reject("Parameter " + parameter.name +
                   " cannot be swept: the figure that runs are ranked by does "
                   "not judge it fairly.");
        const auto isSame = [&](const SweepAxis& other) { return other.parameter == axis->parameter; };
        if (std::any_of(axes.begin(), axis, isSame))
            reject("Parameter " + parameter.name + " varies twice. Give all its values at once.");
        if (axis->values.empty())
            checkRange(parameter, *axis, kind);
        else
            checkValues(parameter, axis->values);
    }
    checkSize(*this);
}

std::vector<std::string> Sweep::parameters() const
{
    std::vector<std::string> names;
    names.reserve(axes.size());
    for (const SweepAxis& axis : axes)
        names.push_back(axis.parameter);
    return names;
}

std::size_t Sweep::runCount() const
{
    return specs().size();
}

std::vector<ModelSpec> Sweep::specs() const
{
    return kind == Kind::Grid ? gridSpecs(*this) : randomSpecs(*this);
}

bool canBeSwept(const ParameterDescription& parameter)
{
    using namespace std::string_view_literals;
    constexpr std::array names{"validation"sv, "liked"sv, "liked_from"sv, "refit"sv};
    constexpr std::array groups{"New people"sv, "Without ratings"sv};
    return std::find(names.begin(), names.end(), parameter.name) == names.end() &&
           std::find(groups.begin(), groups.end(), parameter.group) == groups.end();
}

bool tellsValidation(const ModelSpec& spec)
{
    return spec.has("epochs") && spec.has("validation") && spec.get<double>("validation") > 0.0;
}

bool isNumber(const ParameterDescription& parameter)
{
    return std::holds_alternative<double>(parameter.defaultValue) || isWholeNumber(parameter);
}

bool isDrawnByMagnitude(const ParameterDescription& parameter, double from)
{
    return from > 0.0 && parameter.max > ShareMost;
}

} // namespace autorec
