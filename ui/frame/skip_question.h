// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_source.h"

#include <QString>

class QWidget;

namespace autorec {

class DatasetService;

/// Asks whether to open a data set though some of it is left out, and opens it then. Returns at once.
void askToSkip(DatasetService& datasets, const QString& source, const Opening& opening,
               const QString& message, QWidget* parent);

} // namespace autorec
