// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace autorec {

bool readValue(std::string_view text, float& value)
{
    constexpr std::size_t LongestWord = 12;
    static constexpr std::array<std::pair<std::string_view, float>, 16> words{{{"true", 1.0F},
                                                                               {"false", 0.0F},
                                                                               {"yes", 1.0F},
                                                                               {"no", 0.0F},
                                                                               {"like", 1.0F},
                                                                               {"dislike", 0.0F},
                                                                               {"liked", 1.0F},
                                                                               {"disliked", 0.0F},
                                                                               {"up", 1.0F},
                                                                               {"down", 0.0F},
                                                                               {"thumbs up", 1.0F},
                                                                               {"thumbs down", 0.0F},
                                                                               {"thumb up", 1.0F},
                                                                               {"thumb down", 0.0F},
                                                                               {"t", 1.0F},
                                                                               {"f", 0.0F}}};
    if (parseNumber(text, value))
        return std::isfinite(value);
    std::string plain(text.substr(0, 2 * LongestWord));
    for (char& letter : plain)
        letter = letter == ','                    ? '.'
                 : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                                  : letter;
    if (plain.ends_with('%'))
        plain.pop_back();
    if (plain.starts_with('+'))
        plain.erase(0, 1);
    if (parseNumber(plain, value))
        return std::isfinite(value);
    const auto* const word =
        std::find_if(words.begin(), words.end(), [&plain](const auto& one) { return one.first == plain; });
    if (word == words.end())
        return false;
    value = word->second;
    return true;
}

} // namespace autorec
