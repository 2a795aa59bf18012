// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/genre_color.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {
namespace {

constexpr double Readable = 4.5;

struct Tint
{
    float hue;        ///< degrees
    float saturation; ///< 0 to 1
    float depth;      ///< 0 to 1: how far from the palette's ground
};

constexpr float Vermilion = 24.0F;
constexpr float Orange = 41.0F;
constexpr float Yellow = 54.0F;
constexpr float Green = 164.0F;
constexpr float SkyBlue = 202.0F;
constexpr float Blue = 218.0F;
constexpr float Violet = 268.0F;
constexpr float Purple = 326.0F;

struct GenreTint
{
    const char16_t* genre;
    Tint tint;
};

constexpr std::array Known{
    GenreTint{u"Action", {Vermilion, 0.75F, 0.5F}},   GenreTint{u"Adventure", {Orange, 0.75F, 0.3F}},
    GenreTint{u"Animation", {Yellow, 0.7F, 0.1F}},    GenreTint{u"Children", {Yellow, 0.75F, 0.35F}},
    GenreTint{u"Children's", {Yellow, 0.75F, 0.35F}}, GenreTint{u"Comedy", {Yellow - 6, 0.8F, 0.55F}},
    GenreTint{u"Crime", {Blue, 0.3F, 0.85F}},         GenreTint{u"Documentary", {Green, 0.35F, 0.25F}},
    GenreTint{u"Drama", {Blue, 0.55F, 0.4F}},         GenreTint{u"Fantasy", {Violet, 0.55F, 0.3F}},
    GenreTint{u"Film-Noir", {Blue, 0.08F, 0.95F}},    GenreTint{u"Horror", {Vermilion - 20, 0.55F, 0.9F}},
    GenreTint{u"IMAX", {SkyBlue, 0.5F, 0.2F}},        GenreTint{u"Musical", {Purple, 0.55F, 0.2F}},
    GenreTint{u"Mystery", {Violet, 0.4F, 0.75F}},     GenreTint{u"Romance", {Purple, 0.6F, 0.5F}},
    GenreTint{u"Sci-Fi", {SkyBlue, 0.65F, 0.5F}},     GenreTint{u"Thriller", {Green, 0.4F, 0.8F}},
    GenreTint{u"War", {Orange - 8, 0.35F, 0.8F}},     GenreTint{u"Western", {Orange, 0.5F, 0.65F}},
};

Tint tintOf(const QString& genre)
{
    constexpr int Degrees = 360;
    if (genre.isEmpty())
        return {0.0F, 0.0F, 0.4F};
    const auto known = std::find_if(Known.begin(), Known.end(), [&genre](const GenreTint& each) {
        return genre.compare(QStringView(each.genre), Qt::CaseInsensitive) == 0;
    });
    if (known != Known.end())
        return known->tint;
    int hue = 0;
    for (const QChar letter : genre)
        hue = (hue * 31 + letter.unicode()) % Degrees;
    return {static_cast<float>(hue), 0.45F, 0.45F};
}

double linear(float component)
{
    const auto value = static_cast<double>(component);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor ground(const Tint& tint, bool dark)
{
    const float lightness = dark ? 0.32F - 0.09F * tint.depth : 0.88F - 0.18F * tint.depth;
    return QColor::fromHslF(tint.hue / 360.0F, tint.saturation * (dark ? 0.6F : 1.0F), lightness);
}

QColor between(const QColor& one, const QColor& other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

} // namespace

QColor genreColor(const QString& genre, const QPalette& palette)
{
    constexpr int Steps = 10;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor tinted = ground(tintOf(genre), luminance(base) < luminance(text));
    for (int step = 0; step < Steps; ++step) {
        const QColor color = between(tinted, base, static_cast<float>(step) / Steps);
        if (contrastRatio(color, text) >= Readable)
            return color;
    }
    return base;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace autorec
