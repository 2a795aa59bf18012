// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_stars.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/source_scale.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <cmath>
#include <string>

namespace autorec {

namespace {

constexpr double Lowest = 0.5;
constexpr double Highest = 5.0;

/// One kind of blank, plain digits, "½" for halves; without quotes around it and without variants of
/// pictures.
QString plainText(std::string_view text)
{
    QString plain = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    constexpr QChar Mark(0xE000); // normal forms take "½" apart
    static const QRegularExpression WrittenHalf(QStringLiteral("(?<=[\\d★⭐*])(?:\\s+|(?<=[★⭐*]))1/2$"));
    plain.replace(u'½', Mark);
    plain = plain.normalized(QString::NormalizationForm_KC).remove(QChar(0xFE0F)).simplified();
    plain.replace(Mark, u'½').replace(WrittenHalf, QStringLiteral("½"));
    while (plain.startsWith(u'\'') || plain.startsWith(u'"'))
        plain.remove(0, 1);
    while (plain.endsWith(u'\'') || plain.endsWith(u'"'))
        plain.chop(1);
    return plain.trimmed();
}

/// "4", "4,5", "+3", "4½".
std::optional<double> numberOf(QString text)
{
    text = text.trimmed();
    const bool hasHalf = text.endsWith(u'½');
    if (hasHalf)
        text.chop(1);
    if (hasHalf && text.isEmpty())
        return 0.5;
    if (!text.contains(u'.'))
        text.replace(u',', u'.');
    const std::string digits = text.trimmed().toStdString();
    double value = 0.0;
    if (!parseNumber(std::string_view(digits).substr(digits.starts_with('+') ? 1 : 0), value) ||
        !std::isfinite(value))
        return std::nullopt;
    return value + (hasHalf ? 0.5 : 0.0);
}

/// "★★★★½", "⭐⭐⭐", "*** 1/2"; empty stars do not count.
std::optional<FiledStars> drawnStars(QString text)
{
    static const QRegularExpression Full(QStringLiteral("★|⭐|🌟|✭|✮|✯|⋆|♥|❤|\\*"));
    static const QRegularExpression Empty(QStringLiteral("☆|✩|✰|♡|\\s|-|–|·"));
    FiledStars drawn{0.0, 5.0};
    if (text.endsWith(u'½')) {
        drawn.value = 0.5;
        text.chop(1);
    }
    drawn.value += static_cast<double>(text.count(Full));
    text.remove(Full);
    text.remove(Empty);
    const bool isDrawn = text.isEmpty() && drawn.value > 0.0;
    drawn.highest = std::max(drawn.highest, drawn.value > 5.0 ? 10.0 : 5.0);
    return isDrawn && drawn.value <= 10.0 ? std::optional(drawn) : std::nullopt;
}

/// "8/10", "8 out of 10", "8 von 10".
std::optional<FiledStars> fraction(const QString& text)
{
    static const QRegularExpression Between(
        QStringLiteral("^(.+?)\\s*(?:/|\u2044|\\b(?:out "
                       "of|of|von|sur|sobre|su|de|di|из|z|av|af|van|aus)\\b)\\s*([\\d.,]+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = Between.match(text);
    const std::optional<double> value = numberOf(match.captured(1));
    const std::optional<double> highest = numberOf(match.captured(2));
    return value && highest && *highest >= 1.0 ? std::optional(FiledStars{*value, *highest}) : std::nullopt;
}

/// Without a unit, a star or a comment around the number: "4 stars", "4★", "★ 8", "8 - great".
QString withoutUnit(QString text)
{
    static const QRegularExpression Unit(
        QStringLiteral(
            "^(?:★|⭐|🌟)\\s*(?=[\\d])|(?<=[\\d])\\s*(?:★|⭐|🌟|stars?|sterne?|[eé]toiles?|estrellas?|"
            "estrelas?|stell[ae]|gwiazd\\w*|sterren|звезд\\w*|points?|pts?|punkte?|pkt|балл\\w*|分|点|點|星)"
            "\\.?$|(?<=\\d)\\s*(?:-|–|—|:|\\()\\s*[^\\W\\d].*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(Unit);
}

} // namespace

std::optional<FiledStars> filedStars(std::string_view text)
{
    constexpr std::size_t Longest = 80; // what is longer is a text
    if (text.empty() || text.size() > Longest)
        return std::nullopt;
    const QString plain = withoutUnit(plainText(text));
    if (plain.endsWith(u'%')) {
        const std::optional<double> share = numberOf(plain.chopped(1));
        return share ? std::optional(FiledStars{*share, 100.0}) : std::nullopt;
    }
    if (const std::optional<double> number = numberOf(plain))
        return FiledStars{*number, 0.0};
    const std::optional<FiledStars> part = fraction(plain);
    return part ? part : drawnStars(plain);
}

/// Of ratings below zero, or of parts of one; nothing if they may be likes.
std::optional<StarsRange> unusualScale(const std::vector<double>& values)
{
    RatingValues counted;
    for (const double value : values)
        counted.add(static_cast<float>(value));
    try {
        const SourceScale scale = findScale(counted.sorted()).scale;
        if (scale.meaning != RatingMeaning::Stars)
            return std::nullopt;
        return StarsRange{scale.low, scale.high};
    } catch (const Error&) {
        return std::nullopt; // on no usual scale
    }
}

std::optional<StarsRange> findScale(const std::vector<double>& values, double highestOfOrigin)
{
    constexpr double RareShare = 0.02;
    const auto above = [&values](double highest) {
        return static_cast<std::size_t>(
            std::count_if(values.begin(), values.end(), [highest](double value) { return value > highest; }));
    };
    const auto isRare = [&](std::size_t count) {
        return (count == 1 && values.size() > 2) ||
               static_cast<double>(count) <= RareShare * static_cast<double>(values.size());
    };
    const std::size_t zeros = static_cast<std::size_t>(std::count(values.begin(), values.end(), 0.0));
    const std::size_t ones = static_cast<std::size_t>(std::count(values.begin(), values.end(), 1.0));
    if (zeros > 0 && ones > 0 && zeros + ones == values.size())
        return std::nullopt;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const bool isMinusARating = !values.empty() && (*least < -1.0 || (*least < 0.0 && *greatest <= 1.0));
    const bool areParts =
        !values.empty() && *greatest <= 1.0 && *least >= 0.0 &&
        std::any_of(values.begin(), values.end(), [](double value) { return value > 0.0 && value < 1.0; });
    if (isMinusARating || (areParts && highestOfOrigin == 0.0 && values.size() > 1))
        return unusualScale(values);
    for (const double highest : {5.0, 10.0, 20.0, 100.0}) {
        const std::size_t left = above(highest);
        const bool areTypingErrors = isRare(left) && left == above(10.0);
        if (highest < highestOfOrigin || (left > 0 && !areTypingErrors))
            continue;
        const double lowest = highest > 10.0 ? 0.0 : Lowest;
        return StarsRange{lowest, highest};
    }
    return std::nullopt;
}

std::optional<double> starsOf(const FiledStars& filed, const StarsRange& range)
{
    const double highest = filed.highest > 0.0 ? filed.highest : range.second;
    const double lowest = range.first;
    const bool isOfText = filed.highest > 0.0; // which names its zero, too
    const bool isZeroNone = filed.value == 0.0 && lowest > 0.0 && !isOfText;
    if (filed.value > highest || filed.value < std::min(lowest, 0.0) || isZeroNone)
        return std::nullopt;
    constexpr double One = 1.0;
    constexpr double FewPoints = 10.0;
    double stars = filed.value / highest * Highest;
    if (lowest < 0.0 && !isOfText)
        stars = Lowest + (filed.value - lowest) / (highest - lowest) * (Highest - Lowest);
    else if (lowest >= One && highest < FewPoints && !isOfText)
        stars = One + (filed.value - lowest) / (highest - lowest) * (Highest - One);
    return std::clamp(stars, Lowest, Highest);
}

std::optional<double> starsOfThumbs(double thumbs)
{
    return thumbs == 1.0   ? std::optional(2.0)
           : thumbs == 2.0 ? std::optional(4.0)
           : thumbs == 3.0 ? std::optional(5.0)
                           : std::nullopt;
}

} // namespace autorec
