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

/// A sort of tensor file, and the words for error messages.
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
/// Written beside its place, flushed and renamed: under its name there is always a whole file. Blocks.
/// Throws Error(FileUnwritable).
void writeTensorFile(const TensorFileKind& kind, const TensorFile& content,
                     const std::filesystem::path& file);

/// Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (truncated, altered, of another kind or
/// version).
TensorFile readTensorFile(const TensorFileKind& kind, const std::filesystem::path& file);

/// The header alone, without the tensors' names and without a look at the checksum. Blocks shortly. Throws as
/// readTensorFile.
nlohmann::json readTensorHeader(const TensorFileKind& kind, const std::filesystem::path& file);

/// Throws Error(DamagedFile) for content that is whole but not what it should be.
[[noreturn]] void rejectTensorFile(const TensorFileKind& kind, const std::filesystem::path& file,
                                   const Error& reason);

/// Runs `read`, which makes something of the file's content. If it throws DamagedFile, or misses something in
/// the header, throws DamagedFile with the file's name instead.
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
