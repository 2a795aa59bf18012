// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

#include <algorithm>
#include <map>
#include <string>

namespace autorec::fuzz {

/// A source in memory.
class MemoryFiles : public SourceFiles
{
public:
    explicit MemoryFiles(std::map<std::string, std::string> contents)
        : SourceFiles("memory", "memory")
        , m_contents(std::move(contents))
    {
        for (const auto& [name, content] : m_contents)
            add({name, content.size(), 0, {}});
        sortFiles();
    }

    std::string beginningOf(const SourceFile& file) const override
    {
        return m_contents.at(file.name).substr(0, BeginningSize);
    }

    void read(const std::vector<const SourceFile*>& files, const Use& use) const override
    {
        for (const SourceFile* file : files) {
            Bytes bytes(m_contents.at(file->name));
            use(*file, bytes);
        }
    }

private:
    class Bytes : public ByteStream
    {
    public:
        explicit Bytes(std::string_view rest)
            : m_rest(rest)
        {
        }
        std::size_t read(std::span<char> buffer) override
        {
            const std::size_t count = m_rest.copy(buffer.data(), buffer.size());
            m_rest.remove_prefix(count);
            return count;
        }

    private:
        std::string_view m_rest;
    };

    std::map<std::string, std::string> m_contents;
};

} // namespace autorec::fuzz
