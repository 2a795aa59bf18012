// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/genre_color.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {
namespace {

struct Tone
{
    float hue;        ///< degrees
    float saturation; ///< 0 to 1
    float lightness;  ///< 0 to 1
};

struct GenreTone
{
    const char16_t* genre;
    Tone tone;
};

constexpr std::array Known{
    GenreTone{u"Action", {14, 0.82F, 0.53F}},     GenreTone{u"Adventure", {152, 0.50F, 0.45F}},
    GenreTone{u"Animation", {182, 0.62F, 0.52F}}, GenreTone{u"Children", {88, 0.55F, 0.52F}},
    GenreTone{u"Children's", {88, 0.55F, 0.52F}}, GenreTone{u"Comedy", {46, 0.90F, 0.55F}},
    GenreTone{u"Crime", {215, 0.30F, 0.60F}},     GenreTone{u"Documentary", {168, 0.28F, 0.55F}},
    GenreTone{u"Drama", {232, 0.62F, 0.66F}},     GenreTone{u"Fantasy", {272, 0.62F, 0.66F}},
    GenreTone{u"Film-Noir", {42, 0.14F, 0.74F}},  GenreTone{u"Horror", {352, 0.68F, 0.45F}},
    GenreTone{u"IMAX", {205, 0.35F, 0.66F}},      GenreTone{u"Musical", {308, 0.58F, 0.60F}},
    GenreTone{u"Mystery", {252, 0.35F, 0.62F}},   GenreTone{u"Romance", {338, 0.75F, 0.64F}},
    GenreTone{u"Sci-Fi", {201, 0.68F, 0.50F}},    GenreTone{u"Thriller", {122, 0.34F, 0.50F}},
    GenreTone{u"War", {72, 0.34F, 0.46F}},        GenreTone{u"Western", {28, 0.82F, 0.54F}},
};

Tone toneOf(const QString& genre)
{
    constexpr int Degrees = 360;
    if (genre.isEmpty())
        return {220.0F, 0.10F, 0.58F};
    const auto known = std::find_if(Known.begin(), Known.end(), [&genre](const GenreTone& each) {
        return genre.compare(QStringView(each.genre), Qt::CaseInsensitive) == 0;
    });
    if (known != Known.end())
        return known->tone;
    int hue = 0;
    for (const QChar letter : genre)
        hue = (hue * 31 + letter.toCaseFolded().unicode()) % Degrees;
    return {static_cast<float>(hue), 0.5F, 0.55F};
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

} // namespace

GenreColors genreColors(const QString& genre)
{
    constexpr float GroundLightness = 0.13F;
    constexpr float GroundSaturation = 0.55F; // of the bright colour's
    const Tone tone = toneOf(genre);
    const float hue = tone.hue / 360.0F;
    return {.ground = QColor::fromHslF(hue, tone.saturation * GroundSaturation, GroundLightness),
            .bright = QColor::fromHslF(hue, tone.saturation, tone.lightness)};
}

QColor mixed(const QColor& one, const QColor& other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace autorec
