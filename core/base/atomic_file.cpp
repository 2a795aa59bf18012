// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace autorec {

namespace {

constexpr const char* Unfinished = ".unfinished";

[[noreturn]] void fail(const std::filesystem::path& file, int error)
{
    throw Error(ErrorCode::FileUnwritable, file, {},
                std::string("it cannot be written (") + std::strerror(error) +
                    "). Choose another place or make room.");
}

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Creates a temporary file that nobody else writes, beside the target, with the permissions of the person's
/// umask. Stores its name in `name`. Returns -1 if it cannot be created.
int openBeside(const std::filesystem::path& file, std::string& name)
{
    static std::atomic<unsigned> count = 0;
    constexpr mode_t Usual = 0666;
    int descriptor = -1;
    do {
        name = file.string() + '.' + std::to_string(::getpid()) + '-' + std::to_string(++count) + Unfinished;
        descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Usual);
    } while (descriptor < 0 && errno == EEXIST);
    return descriptor;
}

} // namespace

void writeFileAtomically(const std::filesystem::path& file, std::string_view content)
{
    std::string temporary;
    const int descriptor = openBeside(file, temporary);
    if (descriptor < 0)
        fail(file, errno);
    const bool isWritten = writeAll(descriptor, content) && ::fsync(descriptor) == 0;
    int error = isWritten ? 0 : errno;
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0 && ::rename(temporary.c_str(), file.c_str()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.c_str());
        fail(file, error);
    }
}

void removeBrokenOffWrites(const std::filesystem::path& folder) noexcept
{
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == Unfinished)
            std::filesystem::remove(entry->path(), ignored);
    }
}

} // namespace autorec
