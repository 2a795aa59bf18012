// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/group_service.h"

#include <QString>

namespace autorec {

/// "Ada and Ben".
QString pairTitle(const ComparedPeople& people, const ComparedPair& pair);

/// How alike two people are in words, by how many films, and the films that they love or dispute:
/// "You have much the same taste: correlation 0.71 on the 34 films that you both rated.".
QString pairText(const ComparedPeople& people, const ComparedPair& pair);

} // namespace autorec
