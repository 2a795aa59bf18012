// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source_preview.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/readers/detect_format.h"

namespace autorec {

SourcePreview previewSource(const std::filesystem::path& path, const WorkContext& work)
{
    const std::unique_ptr<SourceFiles> source = openSource(path, work);
    const std::optional<DetectedFormat> format =
        source->candidates().empty() ? requireFormat(*source) : detectFormat(*source);
    const SourceFile& file = *(format ? format->ratings : preferredFile(*source, {})).front();
    const std::string beginning = source->beginningOf(file);
    SourcePreview preview;
    const std::string text = decodedText(beginning);
    preview.beginning = isUtf8(text) ? text : latin1ToUtf8(text);
    if (format)
        preview.format = format->reader->format;
    if (format && format->reader == &delimitedText)
        preview.layout = detectLayout(beginning);
    return preview;
}

} // namespace autorec
