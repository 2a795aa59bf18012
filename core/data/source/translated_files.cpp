// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source/translated_files.h"

#include "core/base/text.h"
#include "core/data/source/text_translator.h"

#include <algorithm>

namespace autorec {

namespace {

/// Enough for some records with long texts of reviews.
constexpr std::size_t SampleSize = std::size_t{1} << 18;

bool mayBeTranslated(std::string_view beginning)
{
    if (beginning.starts_with(ByteOrderMark))
        beginning.remove_prefix(ByteOrderMark.size());
    const std::size_t first = beginning.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    beginning.remove_prefix(first);
    return beginning.front() == '{' || beginning.front() == '[' || beginning.starts_with("%%MatrixMarket") ||
           itemListTranslator(beginning);
}

std::unique_ptr<TextTranslator> translatorFor(std::string_view beginning)
{
    std::unique_ptr<TextTranslator> translator = matrixMarketTranslator(beginning);
    if (!translator)
        translator = itemListTranslator(beginning);
    return translator ? std::move(translator) : jsonTranslator(beginning);
}

class TranslatedStream : public ByteStream
{
public:
    TranslatedStream(ByteStream& bytes, TextTranslator& translator)
        : m_bytes(bytes)
        , m_translator(translator)
    {
    }

    std::size_t read(std::span<char> buffer) override
    {
        while (m_lines.size() - m_taken < buffer.size() && !m_atEnd)
            translateMore();
        const std::size_t count = m_lines.copy(buffer.data(), buffer.size(), m_taken);
        m_taken += count;
        return count;
    }

private:
    void translateMore()
    {
        m_lines.erase(0, m_taken);
        m_taken = 0;
        std::vector<char>& raw = m_raw;
        raw.resize(SampleSize);
        const std::size_t count = m_bytes.read(raw);
        m_translator.take({raw.data(), count}, m_lines);
        m_atEnd = count < raw.size();
        if (m_atEnd)
            m_translator.finish(m_lines);
    }

    ByteStream& m_bytes;
    TextTranslator& m_translator;
    std::vector<char> m_raw;
    std::string m_lines;
    std::size_t m_taken = 0;
    bool m_atEnd = false;
};

class TranslatedFiles : public SourceFiles
{
public:
    explicit TranslatedFiles(std::unique_ptr<SourceFiles> source)
        : SourceFiles(*source)
        , m_source(std::move(source))
    {
    }

    /// The file has that `sample` at its beginning.
    void translate(const std::string& name, const std::string& sample)
    {
        const std::unique_ptr<TextTranslator> translator = translatorFor(sample);
        std::string lines;
        translator->take(sample, lines);
        if (sample.size() < SampleSize)
            translator->finish(lines);
        SourceFile& file = *std::find_if(ownFiles().begin(), ownFiles().end(),
                                         [&name](const SourceFile& one) { return one.name == name; });
        file.size =
            static_cast<std::uintmax_t>(static_cast<double>(file.size) * static_cast<double>(lines.size()) /
                                        static_cast<double>(sample.size()));
        file.beginning = lines.substr(0, BeginningSize);
        file.note = translator->description();
        m_samples.emplace(name, sample);
    }

    std::string beginningOf(const SourceFile& file) const override
    {
        return m_samples.contains(file.name) ? file.beginning : m_source->beginningOf(file);
    }

    void read(const std::vector<const SourceFile*>& wanted, const Use& use) const override
    {
        std::vector<const SourceFile*> originals;
        for (const SourceFile* file : wanted)
            originals.push_back(m_source->find(file->name));
        m_source->read(originals, [&](const SourceFile& original, ByteStream& bytes) {
            const SourceFile& file = *find(original.name);
            const auto sample = m_samples.find(file.name);
            if (sample == m_samples.end()) {
                use(file, bytes);
                return;
            }
            const std::unique_ptr<TextTranslator> translator = translatorFor(sample->second);
            TranslatedStream stream(bytes, *translator);
            use(file, stream);
        });
    }

private:
    std::unique_ptr<SourceFiles> m_source;
    std::map<std::string, std::string> m_samples; ///< beginnings of the translated files, by name
};

/// The longer beginnings of files that may be translated, by name.
std::map<std::string, std::string> samplesOf(const SourceFiles& source)
{
    constexpr std::size_t MostTranslated = 200;
    std::vector<const SourceFile*> files;
    for (const SourceFile* file : source.candidates()) {
        if (files.size() < MostTranslated && mayBeTranslated(source.beginningOf(*file)))
            files.push_back(file);
    }
    std::map<std::string, std::string> samples;
    if (files.empty())
        return samples;
    source.read(files, [&samples](const SourceFile& file, ByteStream& bytes) {
        std::string& sample = samples[file.name];
        sample.resize(SampleSize);
        sample.resize(bytes.read(sample));
    });
    std::erase_if(samples, [](const auto& sample) { return !translatorFor(sample.second); });
    return samples;
}

} // namespace

std::unique_ptr<SourceFiles> translated(std::unique_ptr<SourceFiles> source)
{
    const std::map<std::string, std::string> samples = samplesOf(*source);
    if (samples.empty())
        return source;
    auto files = std::make_unique<TranslatedFiles>(std::move(source));
    for (const auto& [name, sample] : samples)
        files->translate(name, sample);
    return files;
}

} // namespace autorec
