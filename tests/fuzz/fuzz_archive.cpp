// SPDX-License-Identifier: GPL-3.0-or-later
// The archive layer: any bytes as an archive, every file of it read to its end, and then as a data set.

#include "core/data/open_dataset.h"
#include "core/data/source/source_files.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace {

using namespace autorec;

void readAll(const SourceFiles& source)
{
    std::vector<const SourceFile*> files;
    for (const SourceFile& file : source.files()) {
        if (file.name.find("..") == 0 || file.name.starts_with('/'))
            std::abort();
        files.push_back(&file);
    }
    source.read(files, [](const SourceFile&, ByteStream& bytes) {
        std::array<char, 65536> buffer;
        while (bytes.read(buffer) == buffer.size()) {
        }
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string path = "/tmp/autorec_fuzz_" + std::to_string(getpid());
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    try {
        const std::unique_ptr<SourceFiles> source = openSource(path);
        readAll(*source);
        readDataset(*source);
    } catch (const Error& error) {
        if (error.message().empty())
            std::abort();
    }
    return 0;
}
