// SPDX-License-Identifier: GPL-3.0-or-later
// "user item item item …", a line for each user, as LightGCN and its kin write: pairs of a user and an item.

#include "core/base/text.h"
#include "core/data/source/text_translator.h"

#include <set>
#include <vector>

namespace autorec {

namespace {

std::vector<std::string_view> numbersOf(std::string_view line)
{
    std::vector<std::string_view> numbers;
    for (std::string_view word : splitText(line, ' ')) {
        std::int64_t number = 0;
        if (word.ends_with('\r'))
            word.remove_suffix(1);
        if (!word.empty() && !parseNumber(word, number))
            return {};
        if (!word.empty())
            numbers.push_back(word);
    }
    return numbers;
}

class ItemListTranslator : public TextTranslator
{
public:
    void take(std::string_view bytes, std::string& lines) override
    {
        begin(lines);
        m_rest += bytes;
        std::string_view text(m_rest);
        for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
            translate(text.substr(0, end), lines);
            text.remove_prefix(end + 1);
        }
        m_rest.erase(0, m_rest.size() - text.size());
    }

    void finish(std::string& lines) override
    {
        begin(lines);
        translate(m_rest, lines);
        m_rest.clear();
    }

    std::string description() const override { return "a list of films for each user"; }

private:
    void begin(std::string& lines)
    {
        if (!m_hasBegun)
            lines += "user,item\n";
        m_hasBegun = true;
    }

    static void translate(std::string_view line, std::string& lines)
    {
        const std::vector<std::string_view> numbers = numbersOf(line);
        for (std::size_t k = 1; k < numbers.size(); ++k)
            (lines.append(numbers.front()) += ',').append(numbers[k]) += '\n';
        if (numbers.empty() && line.find_first_not_of(" \r") != std::string_view::npos)
            lines.append("\"no list of numbers\"\n"); // counted as a line that is no rating
    }

    std::string m_rest;
    bool m_hasBegun = false;
};

} // namespace

std::unique_ptr<TextTranslator> itemListTranslator(std::string_view beginning)
{
    constexpr std::size_t LinesTried = 50;
    constexpr std::size_t LongLine = 5; // more than a rating and its time have
    std::set<std::size_t> lengths;
    std::set<std::string_view> users;
    std::size_t tried = 0;
    for (std::size_t end = beginning.find('\n'); end != std::string_view::npos && tried < LinesTried;
         end = beginning.find('\n')) {
        const std::vector<std::string_view> numbers = numbersOf(beginning.substr(0, end));
        beginning.remove_prefix(end + 1);
        if (numbers.empty() || !users.insert(numbers.front()).second)
            return nullptr;
        lengths.insert(numbers.size());
        ++tried;
    }
    const bool isList = lengths.size() > 1 && *lengths.rbegin() >= LongLine;
    return isList ? std::make_unique<ItemListTranslator>() : nullptr;
}

} // namespace autorec
