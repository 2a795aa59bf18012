// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace autorec {

/// One person's ratings were opened as a data set, as `message` says: asks whether to import them, and calls
/// `import` then. Returns at once.
void askToImport(const QString& message, const std::function<void()>& import, QWidget* parent);

} // namespace autorec
