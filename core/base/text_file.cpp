// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace autorec {

namespace {

[[noreturn]] void rejectUnreadable(const std::filesystem::path& file, const std::string& detail)
{
    throw Error(ErrorCode::FileUnreadable, file, {},
                "it cannot be read. Check that it is a file and that you may read it.", detail);
}

/// Reads a pipe, whose size is unknown.
std::string readToTheEnd(const std::filesystem::path& pipe)
{
    std::ifstream stream(pipe, std::ios::binary);
    if (!stream)
        rejectUnreadable(pipe, {});
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace

std::uintmax_t fileSize(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        throw Error(ErrorCode::FileNotFound, file, {}, "there is no such file.");
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        rejectUnreadable(file, error.message());
    return size;
}

std::string readTextFile(const std::filesystem::path& file)
{
    std::error_code error;
    if (std::filesystem::is_fifo(file, error) || std::filesystem::is_character_file(file, error))
        return readToTheEnd(file);
    const std::uintmax_t size = fileSize(file);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        rejectUnreadable(file, {});
    std::string text(size, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::uintmax_t>(stream.gcount()) != size)
        throw Error(ErrorCode::FileUnreadable, file, {},
                    "it cannot be read to its end. Check the disk, or copy the file and try that.");
    return text;
}

std::string readBeginning(const std::filesystem::path& file, std::size_t most)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text(most, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(most));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
    return text;
}

} // namespace autorec
