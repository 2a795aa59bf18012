// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/train/train.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace autorec {

/// A result of a published system: as published, as computed here under the system's own protocol, and under
/// an honest protocol.
struct ReproducedNumber
{
    std::string name;    ///< "512-256-64"
    std::string claimed; ///< as published; empty if it was not
    std::string itsOwn;
    std::string honest;
};

/// A system with its protocols and its numbers.
struct ReproducedSystem
{
    std::string key; ///< for the command line
    std::string title;
    std::string claimedOn; ///< the data set of the published numbers
    std::string ownProtocol;
    std::string honestProtocol;
    std::vector<ReproducedNumber> numbers = {};
};

/// The data set and settings of a reproduction.
struct ReproductionContext
{
    const Dataset& dataset;
    std::filesystem::path source; ///< the file or folder of the data set
    std::uint64_t seed = 1;
    std::stop_token stop;
    std::function<void(const std::string&)> onStart; ///< called with the preset before each training
};

/// Keys of all systems.
std::vector<std::string> reproducibleSystems();

/// Trains a system under its own protocol, with its leaks, and under an honest one. Blocks. Throws Error as
/// `train`, and InvalidArgument for an unknown key.
ReproducedSystem reproduce(const std::string& key, const ReproductionContext& context);

} // namespace autorec
