// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/training_job.h"

#include "core/base/json_text.h"

namespace autorec {

nlohmann::json TrainingJob::toJson() const
{
    nlohmann::json json = spec.toJson();
    json["dataset"] = data.toJson();
    json["split"] = split.text();
    json["seed"] = seed;
    return json;
}

TrainingJob TrainingJob::fromJson(const nlohmann::json& json)
{
    return readJson("description of a training", [&] {
        const bool isOld = json.contains("spec"); // and all fields of the data set stand beside it
        TrainingJob job{.spec = ModelSpec::fromJson(isOld ? json.at("spec") : json)};
        if (isOld)
            job.data = {json.at("source"), Opening::fromJson(json), json.at("dataset"),
                        json.at("fingerprint")};
        else
            job.data = DataSource::fromJson(json.at("dataset"));
        job.split = SplitSpec::parse(json.at("split"));
        job.seed = jsonInteger<std::uint64_t>(json.at("seed"));
        return job;
    });
}

} // namespace autorec
