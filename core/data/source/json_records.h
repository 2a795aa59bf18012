// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace autorec {

/// Cuts JSON text into its records, piece by piece: the objects that open inside `depth` other brackets.
class JsonRecords
{
public:
    using Use = std::function<void(std::string_view record)>;
    static constexpr std::size_t LongestRecord = std::size_t{1} << 22;

    explicit JsonRecords(int depth)
        : m_recordDepth(depth)
    {
    }

    /// Calls `use` with each record that is complete. Of one that is too long, with its beginning.
    void take(std::string_view bytes, const Use& use);

private:
    void open(char letter);
    void close(const Use& use);

    int m_recordDepth;
    int m_depth = 0;
    bool m_isInRecord = false;
    bool m_isInText = false;
    bool m_isEscaped = false;
    std::string m_record;
};

/// A field of a record: its name in the file, and its value as text; a list's values are joined by "|".
struct JsonField
{
    std::string name;
    std::string value;
};

/// The fields of a record by their comparable names (see foldedName), those of objects in it with both
/// names. Empty if the record is no JSON.
std::map<std::string, JsonField> fieldsOfRecord(std::string_view record);

} // namespace autorec
