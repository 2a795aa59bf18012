// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autorec {

/// What `ratings` ratings say, shrunk by n ⁄ (n + 30) for n of them: few say by chance what they say. Koren
/// (2010) shrinks correlations so.
inline float shrunk(float said, float ratings)
{
    constexpr float Strength = 30.0F;
    return said * ratings / (ratings + Strength);
}

} // namespace autorec
