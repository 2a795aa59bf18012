// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plot_palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {

namespace {

/// Okabe and Ito's.
namespace hue {
constexpr QRgb Blue = 0xff0072b2;
constexpr QRgb Vermilion = 0xffd55e00;
constexpr QRgb Green = 0xff009e73;
constexpr QRgb Purple = 0xffcc79a7;
constexpr QRgb Orange = 0xffe69f00;
constexpr QRgb SkyBlue = 0xff56b4e9;
} // namespace hue

constexpr std::array OnLight{hue::Blue, hue::Vermilion, hue::Green, hue::Purple, hue::SkyBlue, hue::Orange};
constexpr std::array OnDark{hue::SkyBlue, hue::Orange, hue::Green, hue::Purple, hue::Vermilion, hue::Blue};
constexpr int ColorCount = static_cast<int>(OnLight.size());

constexpr double LineWidth = 2.0;
constexpr double NeutralStrength = 0.08;

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

/// `share` of `color`, the rest of `other`.
QColor mixed(const QColor& color, const QColor& other, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(mix(color.redF(), other.redF()), mix(color.greenF(), other.greenF()),
                            mix(color.blueF(), other.blueF()));
}

} // namespace

QColor plotColor(int series, const QPalette& palette)
{
    const auto slot = static_cast<std::size_t>(series % ColorCount);
    return QColor::fromRgb(isDark(palette) ? OnDark[slot] : OnLight[slot]);
}

QPen plotPen(int series, const QPalette& palette)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const auto round = static_cast<std::size_t>(series / ColorCount) % styles.size();
    return {plotColor(series, palette), LineWidth, styles[round], Qt::RoundCap, Qt::RoundJoin};
}

QColor divergingColor(double value, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const QColor below = QColor::fromRgb(dark ? hue::SkyBlue : hue::Blue);
    const QColor above = QColor::fromRgb(dark ? hue::Orange : hue::Vermilion);
    return mixed(value < 0.0 ? below : above, fadedText(palette, NeutralStrength),
                 std::min(std::abs(value), 1.0));
}

QColor fadedText(const QPalette& palette, double strength)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), strength);
}

} // namespace autorec
