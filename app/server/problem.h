// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <stdexcept>
#include <string>

namespace autorec {

/// Why a request cannot be answered, as its client is told (RFC 7807, `application/problem+json`). Thrown by
/// what answers requests and caught where they come in.
class Problem : public std::runtime_error
{
public:
    /// `detail` says what is wrong and what to do; `place` where in the request: "ratings[2].stars".
    Problem(int status, const std::string& detail, std::string place = {});

    int status() const { return m_status; }
    const std::string& place() const { return m_place; }
    HttpAnswer answer() const;

private:
    int m_status;
    std::string m_place;
};

} // namespace autorec
