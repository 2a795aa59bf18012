// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"
#include "app/server/routes.h"
#include "app/server/schema.h"
#include "core/base/build_info.h"

namespace autorec {

namespace {

const char* const HealthResult = R"json({
    "type": "object",
    "properties": {
        "status": {"type": "string"},
        "version": {"type": "string"},
        "uptime_seconds": {"type": "integer", "minimum": 0},
        "model": {"type": "string", "description": "Name of the model's preset"},
        "parameters": {"type": "object"},
        "predicts_stars": {"type": "boolean"},
        "trained_on": {"type": "object",
                       "description": "Data set, split and seed of the training"},
        "dataset": {"type": "object"}
    }
})json";

} // namespace

Route healthRoute(const ServedModel& served)
{
    Route route{"GET", "/health", "health", "Whether the server is well, and what it serves"};
    route.result = answerSchema(nlohmann::json::parse(HealthResult));
    route.answer = [&served](const nlohmann::json&, const std::string&) {
        const auto uptime = std::chrono::steady_clock::now() - served.since;
        return jsonAnswer(
            {{"status", "ok"},
             {"version", buildInfo().version},
             {"uptime_seconds", std::chrono::duration_cast<std::chrono::seconds>(uptime).count()},
             {"model", served.model.spec.preset()},
             {"parameters", served.model.spec.toJson()["parameters"]},
             {"predicts_stars", served.model.recommender->scoreKind() == ScoreKind::Stars},
             {"trained_on", served.model.origin.toJson()},
             {"dataset", datasetJson(served.dataset)}});
    };
    return route;
}

} // namespace autorec
