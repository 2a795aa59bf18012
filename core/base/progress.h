// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <stop_token>
#include <string>

namespace autorec {

/// Stops a long call of core and receives its progress; every long call takes one. `progress` is called on
/// the calling thread with the share done, 0 to 1; it may be empty.
struct WorkContext
{
    std::stop_token stop;
    std::function<void(double)> progress;

    void report(double share) const
    {
        if (progress)
            progress(share);
    }
    /// Throws Error(Cancelled) once a stop was requested.
    void throwIfStopped() const
    {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Cancelled.");
    }
};

/// Receives the current phase of a training without epochs ("Inverting the matrix of movies") and the share
/// of it that is done. Called on a training thread; must return quickly; may be empty.
using PhaseReporter = std::function<void(const std::string& phase, double share)>;

} // namespace autorec
