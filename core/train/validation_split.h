// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/split.h"

#include <optional>

namespace autorec {

/// The training ratings in two parts. Nothing is set aside where nothing would be kept. Keeps a reference to
/// the ratings.
class ValidationSplit
{
public:
    ValidationSplit(const RatingMatrix& ratings, double share, std::uint64_t seed)
        : m_all(ratings)
        , m_setAside({}, ratings.userCount(), ratings.movieCount(), ratings.scale())
    {
        if (share == 0.0)
            return;
        auto [kept, aside] = autorec::setAside(ratings, share, seed);
        if (kept.ratingCount() == 0)
            return;
        m_kept = std::move(kept);
        m_setAside = std::move(aside);
    }

    const RatingMatrix& kept() const { return m_kept ? *m_kept : m_all; }
    const RatingMatrix& setAside() const { return m_setAside; }

private:
    const RatingMatrix& m_all;
    std::optional<RatingMatrix> m_kept;
    RatingMatrix m_setAside;
};

} // namespace autorec
