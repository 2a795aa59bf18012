// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/train/train.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace autorec {

/// A number of a published system: what it said, what its own protocol gives here, and what an honest one
/// gives.
struct ReproducedNumber
{
    std::string name;    ///< "512-256-64"
    std::string claimed; ///< as it was published; empty where nothing was
    std::string itsOwn;
    std::string honest;
};

/// A system with its numbers and what is to be known of its protocol.
struct ReproducedSystem
{
    std::string key; ///< for the command line
    std::string title;
    std::string claimedOn; ///< the data set of the published numbers
    std::string ownProtocol;
    std::string honestProtocol;
    std::vector<ReproducedNumber> numbers;
};

/// What a reproduction needs besides the system.
struct ReproductionContext
{
    const Dataset& dataset;
    std::filesystem::path source; ///< that it was opened from
    std::uint64_t seed = 1;
    std::stop_token stop;
    std::function<void(const std::string&)> onStart; ///< of each training
};

/// Keys of all systems.
std::vector<std::string> reproducibleSystems();

/// Trains a system under its own protocol, with its leaks, and under an honest one. Blocks. Throws Error as
/// `train`, and InvalidArgument for an unknown key.
ReproducedSystem reproduce(const std::string& key, const ReproductionContext& context);

} // namespace autorec
