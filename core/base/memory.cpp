// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>

namespace autorec {

namespace {

std::optional<std::size_t> numberIn(const char* file)
{
    std::ifstream stream(file);
    std::uint64_t number = 0;
    if (stream >> number)
        return number;
    return {};
}

std::optional<std::size_t> availableInSystem()
{
    std::ifstream stream("/proc/meminfo");
    std::string name;
    std::uint64_t kibibytes = 0;
    std::string unit;
    while (stream >> name >> kibibytes) {
        std::getline(stream, unit);
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    }
    return {};
}

/// Control groups, version 2; "max" is no limit.
std::optional<std::size_t> availableInGroup()
{
    const auto limit = numberIn("/sys/fs/cgroup/memory.max");
    const auto used = numberIn("/sys/fs/cgroup/memory.current");
    if (!limit || !used)
        return {};
    return *limit > *used ? *limit - *used : 0;
}

} // namespace

std::optional<std::size_t> availableMemory()
{
    const auto system = availableInSystem();
    const auto group = availableInGroup();
    if (system && group)
        return std::min(*system, *group);
    return system ? system : group;
}

std::optional<std::string> memoryShortage(std::size_t bytes)
{
    const std::optional<std::size_t> available = availableMemory();
    if (!available || bytes <= *available)
        return std::nullopt;
    return "about " + bytesText(bytes) + " of memory, and " + bytesText(*available) + " are free";
}

std::string bytesText(std::size_t bytes)
{
    constexpr std::array<const char*, 5> Units{"bytes", "kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < Units.size(); ++unit)
        value /= 1000.0;
    char text[32];
    std::snprintf(text, sizeof text, value < 9.95 && unit > 0 ? "%.1f %s" : "%.0f %s", value, Units[unit]);
    return text;
}

} // namespace autorec
