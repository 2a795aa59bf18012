// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace autorec {

class Hash;

/// What a source calls a user or a movie: a whole number, or any other text (a UUID, an ISBN, an e-mail
/// address, 007, a number of more than 64 bits) as the source writes it, in UTF-8. A number that pandas made
/// a float of, 17.0, is 17. Ids are ordered numbers first; texts follow, with the numbers in them ordered by
/// value.
class SourceId
{
public:
    SourceId() = default;
    /// Implicit, as a number is an id.
    SourceId(std::int64_t number)
        : m_number(number)
    {
    }

    /// Ignores blanks around the id. Text that is not valid UTF-8 is decoded as Latin-1. Nothing if there is
    /// no id: empty text, or what programs write for a missing value, such as NaN and NULL.
    static std::optional<SourceId> parse(std::string_view text);

    bool isNumber() const { return m_text.empty(); }
    /// 0 if the id is not a number.
    std::int64_t number() const { return m_number; }
    std::string text() const { return isNumber() ? std::to_string(m_number) : m_text; }

    /// Adds a number's eight bytes, or the text and its end.
    void addTo(Hash& hash) const;
    /// A number by its value, any other id by a hash of its text: the same in every source.
    std::uint64_t value() const noexcept;

    friend bool operator==(const SourceId&, const SourceId&) = default;
    friend std::strong_ordering operator<=>(const SourceId& a, const SourceId& b);

    /// Calls `use` with each of the id's parts, to write or to read them.
    template <class Id, class Use> static void forEachPart(Id& id, const Use& use)
    {
        use(id.m_number);
        use(id.m_text);
    }

private:
    std::int64_t m_number = 0;
    std::string m_text; ///< empty if the id is a number
};

/// In JSON, a number is a number and any other id a string.
void to_json(nlohmann::json& json, const SourceId& id);

/// Compares texts by their bytes, but runs of digits by value: "user 9" before "user 10".
std::strong_ordering compareNaturally(std::string_view a, std::string_view b);

} // namespace autorec

namespace std {

/// So that ids can be keys of unordered containers.
template <> struct hash<autorec::SourceId>
{
    size_t operator()(const autorec::SourceId& id) const noexcept { return id.value(); }
};

} // namespace std
