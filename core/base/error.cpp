// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <utility>

namespace autorec {

namespace {

std::string located(const std::filesystem::path& file, std::optional<std::size_t> line,
                    const std::string& message)
{
    std::string text = file.string();
    if (line)
        text += ", line " + std::to_string(*line);
    return text + ": " + message;
}

} // namespace

Error::Error(ErrorCode code, const std::string& message, std::string detail)
    : std::runtime_error(message)
    , m_code(code)
    , m_detail(std::move(detail))
{
}

Error::Error(ErrorCode code, const std::filesystem::path& file, std::optional<std::size_t> line,
             const std::string& message, std::string detail)
    : std::runtime_error(located(file, line, message))
    , m_code(code)
    , m_detail(std::move(detail))
    , m_file(file)
    , m_line(line)
{
}

} // namespace autorec
