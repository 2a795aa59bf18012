// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "tests/support/waiting.h"

namespace autorec::test {

/// The demo, opened once for all tests of a process. Its default model is fitted once, too: an Application
/// that uses it finds the one that the first Application fitted.
inline const LoadedDatasetPtr& openedDemo()
{
    static const LoadedDatasetPtr demo = [] {
        DatasetService service;
        service.open(QStringLiteral("demo"));
        if (!QTest::qWaitFor([&] { return service.current() != nullptr; }, Patience))
            qFatal("The demo does not open.");
        return service.current();
    }();
    return demo;
}

} // namespace autorec::test
