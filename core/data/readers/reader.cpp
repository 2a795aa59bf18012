#include "core/data/readers/reader.h"

#include "core/base/text_file.h"

#include <cmath>
#include <limits>

namespace autorec {

namespace {

bool hasRatingFields(const std::vector<std::string_view>& fields)
{
    return fields.size() == 3 || fields.size() == 4;
}

} // namespace

const char* addRatingFields(DatasetBuilder& builder, std::string_view user, std::string_view movie,
                            std::string_view stars, std::string_view time)
{
    std::int64_t userId = 0;
    std::int64_t movieId = 0;
    float value = 0.0F;
    std::int64_t seconds = 0;
    if (!parseNumber(user, userId))
        return "user id is not a number";
    if (!parseNumber(movie, movieId))
        return "movie id is not a number";
    if (!parseNumber(stars, value) || !std::isfinite(value))
        return "rating is not a number";
    if (value < 0.5F || value > 5.0F)
        return "rating is out of scale";
    if (!time.empty() && !parseNumber(time, seconds))
        return "time is not a number";
    if (seconds < 0 || seconds > std::numeric_limits<std::uint32_t>::max())
        return "time is out of range";
    builder.addRating(userId, movieId, value, static_cast<std::uint32_t>(seconds));
    return nullptr;
}

bool looksLikeRatings(const std::filesystem::path& file, SplitLine split)
{
    constexpr int LinesTried = 20;
    const std::string beginning = readBeginning(file);
    Lines lines(beginning);
    std::string_view line;
    for (int tried = 0; tried < LinesTried && lines.next(line); ++tried) {
        const std::vector<std::string_view> fields = split(line);
        std::int64_t id = 0;
        float stars = 0.0F;
        if (hasRatingFields(fields) && parseNumber(fields[0], id) && parseNumber(fields[1], id) &&
            parseNumber(fields[2], stars))
            return true;
    }
    return false;
}

void readRatingLines(const std::filesystem::path& file, SplitLine split, const char* problem,
                     DatasetBuilder& builder, const WorkContext& work)
{
    const std::string name = file.filename().string();
    FileLines lines(file);
    std::string_view line;
    while (lines.next(line)) {
        checkNowAndThen(lines.number(), lines.share(), work);
        if (line.empty())
            continue;
        const std::vector<std::string_view> fields = split(line);
        const char* reason = problem;
        if (hasRatingFields(fields))
            reason = addRatingFields(builder, fields[0], fields[1], fields[2],
                                     fields.size() == 4 ? fields[3] : std::string_view());
        if (reason)
            builder.skipLine(reason, name, lines.number(), line);
    }
}

void checkNowAndThen(std::size_t lineNumber, double share, const WorkContext& work)
{
    constexpr std::size_t LinesBetween = 4096;
    if (lineNumber % LinesBetween != 0)
        return;
    work.throwIfStopped();
    work.report(share);
}

} // namespace autorec
