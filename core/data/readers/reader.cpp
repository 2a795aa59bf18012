#include "core/data/readers/reader.h"

#include "core/base/text_file.h"

#include <cmath>
#include <limits>

namespace autorec {

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

void checkNowAndThen(std::size_t lineNumber, double share, const WorkContext& work)
{
    constexpr std::size_t LinesBetween = 4096;
    if (lineNumber % LinesBetween != 0)
        return;
    work.throwIfStopped();
    work.report(share);
}

} // namespace autorec
