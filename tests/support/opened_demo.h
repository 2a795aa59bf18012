// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/presets/presets.h"
#include "core/train/train.h"
#include "tests/support/waiting.h"

namespace autorec::test {

/// The demo, opened once for all tests of a process, with its default model trained. An Application that uses
/// it finds that model and trains none.
inline const LoadedDatasetPtr& openedDemo()
{
    static const LoadedDatasetPtr demo = [] {
        DatasetService service;
        service.open(QStringLiteral("demo"));
        if (!QTest::qWaitFor([&] { return service.current() != nullptr; }, Patience))
            qFatal("The demo does not open.");
        const LoadedDatasetPtr& opened = service.current();
        opened->defaultModel =
            std::make_shared<const TrainedModel>(train(opened->dataset, ModelSpec(DefaultPreset), {}));
        return opened;
    }();
    return demo;
}

} // namespace autorec::test
