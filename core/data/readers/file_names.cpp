// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/file_names.h"

namespace autorec {

std::set<std::string> nameWords(std::string_view name)
{
    std::set<std::string> words;
    std::string word;
    char last = '\0';
    for (const char letter : name) {
        const bool isUpper = letter >= 'A' && letter <= 'Z';
        const bool isLower = letter >= 'a' && letter <= 'z';
        const bool wasLower = last >= 'a' && last <= 'z';
        if ((!isUpper && !isLower) || (isUpper && wasLower)) {
            words.insert(word);
            word.clear();
        }
        if (isUpper || isLower)
            word += static_cast<char>(isUpper ? letter - 'A' + 'a' : letter);
        last = letter;
    }
    words.insert(word);
    return words;
}

bool isNamedAsTest(std::string_view name)
{
    constexpr std::array Words{"test",  "testing", "valid",   "validation", "val",   "dev",   "probe",
                               "query", "holdout", "heldout", "qualifying", "judge", "judged"};
    return hasAnyWord(nameWords(name), Words);
}

bool isNamedAsSplit(std::string_view name)
{
    constexpr std::array Words{"train", "training", "base", "fold", "folds", "cv", "split"};
    return isNamedAsTest(name) || hasAnyWord(nameWords(name), Words);
}

} // namespace autorec
