// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace autorec {

enum class ErrorCode {
    InvalidArgument,
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    UnknownFormat,
    PersonalRatings, ///< one person's ratings, given as a data set of many people
    DamagedFile,
    TooMuchSkipped, ///< more of a data set cannot be read than its opening allows
    IncompatibleModel,
    Diverged,
    NotEnoughMemory,
    Database,
    Cancelled,
};

/// The only exception type that core throws, besides std::bad_alloc. What libraries throw becomes an Error
/// where it is read. `message()` is for a person: what happened, where, and what to do. `detail()` is for a
/// developer's eyes. CONTRIBUTING.md names the places that catch it.
class Error : public std::runtime_error
{
public:
    Error(ErrorCode code, const std::string& message, std::string detail = {});

    /// Names the file, and the line where there is one, in front of the message.
    Error(ErrorCode code, const std::filesystem::path& file, std::optional<std::size_t> line,
          const std::string& message, std::string detail = {});

    ErrorCode code() const { return m_code; }
    std::string message() const { return what(); }
    const std::string& detail() const { return m_detail; }
    const std::filesystem::path& file() const { return m_file; }
    std::optional<std::size_t> line() const { return m_line; }

private:
    ErrorCode m_code;
    std::string m_detail;
    std::filesystem::path m_file;
    std::optional<std::size_t> m_line;
};

} // namespace autorec
