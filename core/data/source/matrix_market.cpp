// SPDX-License-Identifier: GPL-3.0-or-later
// "%%MatrixMarket matrix coordinate real general", comments, a line of sizes, then "row column value" lines.
// Lines keep their numbers: the banner becomes the header, comments and sizes become empty lines.
// https://math.nist.gov/MatrixMarket/formats.html

#include "core/base/text.h"
#include "core/data/source/text_translator.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr std::string_view Banner = "%%MatrixMarket";

std::vector<std::string_view> matrixWords(std::string_view line)
{
    constexpr std::string_view Blanks = " \t\r";
    std::vector<std::string_view> words;
    for (std::size_t begin = line.find_first_not_of(Blanks); begin != std::string_view::npos;
         begin = line.find_first_not_of(Blanks)) {
        line.remove_prefix(begin);
        words.push_back(line.substr(0, line.find_first_of(Blanks)));
        line.remove_prefix(words.back().size());
    }
    return words;
}

class MatrixMarketTranslator : public TextTranslator
{
public:
    void take(std::string_view bytes, std::string& lines) override
    {
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
        if (!m_rest.empty())
            translate(m_rest, lines);
        m_rest.clear();
    }

    std::string description() const override { return "MatrixMarket: rows are users, columns are films"; }

private:
    void translate(std::string_view line, std::string& lines)
    {
        const std::vector<std::string_view> words = matrixWords(line);
        if (line.starts_with(Banner))
            lines += std::find(words.begin(), words.end(), "pattern") == words.end() ? "user,item,rating"
                                                                                     : "user,item";
        else if (!words.empty() && !line.starts_with('%') && m_isBelowSizes)
            append(words, lines);
        else if (!words.empty() && !line.starts_with('%'))
            m_isBelowSizes = true;
        lines += '\n';
    }

    static void append(const std::vector<std::string_view>& words, std::string& lines)
    {
        for (std::size_t k = 0; k < words.size(); ++k)
            lines.append(k == 0 ? "" : ",").append(words[k]);
    }

    std::string m_rest;
    bool m_isBelowSizes = false;
};

} // namespace

std::unique_ptr<TextTranslator> matrixMarketTranslator(std::string_view beginning)
{
    std::string banner(takeLine(beginning));
    std::transform(
        banner.begin() + static_cast<std::ptrdiff_t>(std::min(Banner.size(), banner.size())), banner.end(),
        banner.begin() + static_cast<std::ptrdiff_t>(std::min(Banner.size(), banner.size())),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
    const std::vector<std::string_view> words = matrixWords(banner);
    const bool isRead = words.size() >= 4 && words[0] == Banner && words[2] == "coordinate" &&
                        (words[3] == "real" || words[3] == "integer" || words[3] == "pattern");
    return isRead ? std::make_unique<MatrixMarketTranslator>() : nullptr;
}

} // namespace autorec
