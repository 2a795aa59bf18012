// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/base/tensors.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace autorec {

/// A JSON header and named tensors, as models and checkpoints are kept on disk.
struct TensorFile
{
    nlohmann::json header;
    Tensors tensors;
};

/// A kind of tensor file, and the texts for its error messages.
struct TensorFileKind
{
    std::string_view magic; ///< eight characters
    std::uint32_t version;
    std::string_view name;   ///< "model"
    std::string_view source; ///< "Choose a file that autorec train wrote."
    std::string_view remedy; ///< "Train the model again, or take it from a backup."
};

/// Layout, little-endian: magic, version (32 bits), header length (64 bits), JSON header with the tensors'
/// names and shapes, the tensors one after another in that order, checksum (64 bits) of all before it.
/// Written to a temporary file, flushed and renamed, so the file is always complete. Blocks. Throws
/// Error(FileUnwritable).
void writeTensorFile(const TensorFileKind& kind, const TensorFile& content,
                     const std::filesystem::path& file);

/// Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (truncated, altered, of another kind or
/// version).
TensorFile readTensorFile(const TensorFileKind& kind, const std::filesystem::path& file);

/// Reads the header alone, without the tensors' names, and does not check the checksum. Blocks briefly.
/// Throws as readTensorFile.
nlohmann::json readTensorHeader(const TensorFileKind& kind, const std::filesystem::path& file);

/// Throws Error(DamagedFile) for a file that is undamaged but has the wrong content.
[[noreturn]] void rejectTensorFile(const TensorFileKind& kind, const std::filesystem::path& file,
                                   const Error& reason);

/// Runs `read`, which interprets the file's content. If that throws DamagedFile or the header lacks an entry,
/// throws a DamagedFile that names the file.
template <class Read>
auto readContent(const TensorFileKind& kind, const std::filesystem::path& file, const Read& read)
{
    try {
        return readJson("header of the file", read);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw;
        rejectTensorFile(kind, file, error);
    }
}

} // namespace autorec
