// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source/json_records.h"

#include "core/base/json_text.h"

namespace autorec {

namespace {

constexpr int DeepestField = 3;

/// Letters in lower case and digits. MongoDB's "$oid" and its like are no part of a name.
std::string foldedFieldName(std::string_view name)
{
    std::string folded;
    if (name.starts_with('$'))
        return folded;
    for (const char letter : name) {
        if (letter >= 'A' && letter <= 'Z')
            folded += static_cast<char>(letter - 'A' + 'a');
        else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            folded += letter;
    }
    return folded;
}

std::string textOf(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "1" : "0";
    return value.is_number() ? value.dump() : std::string();
}

std::string joinedList(const nlohmann::json& list)
{
    std::string joined;
    for (const nlohmann::json& value : list) {
        const std::string text =
            value.is_object() && value.contains("name") ? textOf(value.at("name")) : textOf(value);
        joined.append(joined.empty() || text.empty() ? "" : "|").append(text);
    }
    return joined;
}

void addFields(const nlohmann::json& object, const std::string& foldedOuter, const std::string& outer,
               int depth, std::map<std::string, JsonField>& fields)
{
    for (const auto& [name, value] : object.items()) {
        const std::string folded = foldedOuter + foldedFieldName(name);
        const std::string whole = outer.empty() ? name : outer + '.' + name;
        if (value.is_object() && depth < DeepestField)
            addFields(value, folded, whole, depth + 1, fields);
        else if (value.is_array())
            fields.try_emplace(folded, JsonField{whole, joinedList(value)});
        else if (!value.is_object())
            fields.try_emplace(folded, JsonField{whole, textOf(value)});
    }
}

} // namespace

void JsonRecords::take(std::string_view bytes, const Use& use)
{
    for (const char letter : bytes) {
        if (m_isInRecord && m_record.size() < LongestRecord)
            m_record += letter;
        if (m_isInText) {
            m_isInText = m_isEscaped || letter != '"';
            m_isEscaped = !m_isEscaped && letter == '\\';
        } else if (letter == '"') {
            m_isInText = true;
            m_isEscaped = false;
        } else if (letter == '{' || letter == '[') {
            open(letter);
        } else if (letter == '}' || letter == ']') {
            close(use);
        }
    }
}

void JsonRecords::open(char letter)
{
    if (!m_isInRecord && letter == '{' && m_depth == m_recordDepth) {
        m_isInRecord = true;
        m_record = letter;
    }
    ++m_depth;
}

void JsonRecords::close(const Use& use)
{
    m_depth = m_depth > 0 ? m_depth - 1 : 0;
    if (!m_isInRecord || m_depth > m_recordDepth)
        return;
    m_isInRecord = false;
    use(m_record);
    m_record.clear();
}

std::map<std::string, JsonField> fieldsOfRecord(std::string_view record)
{
    std::map<std::string, JsonField> fields;
    try {
        const nlohmann::json json = parseJson(record);
        if (json.is_object())
            addFields(json, {}, {}, 1, fields);
    } catch (const Error&) {
        fields.clear();
    }
    return fields;
}

} // namespace autorec
