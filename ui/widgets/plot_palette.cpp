#include "ui/widgets/plot_palette.h"

#include <array>

namespace autorec {

namespace {

constexpr QRgb Blue = 0xff0072b2;
constexpr QRgb Vermilion = 0xffd55e00;
constexpr QRgb Green = 0xff009e73;
constexpr QRgb Purple = 0xffcc79a7;
constexpr QRgb Orange = 0xffe69f00;
constexpr QRgb SkyBlue = 0xff56b4e9;

constexpr std::array OnLight{Blue, Vermilion, Green, Purple, SkyBlue, Orange};
constexpr std::array OnDark{SkyBlue, Orange, Green, Purple, Vermilion, Blue};
constexpr int ColorCount = static_cast<int>(OnLight.size());

constexpr double LineWidth = 2.0;

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
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

QColor fadedText(const QPalette& palette, double strength)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [strength](float a, float b) {
        return static_cast<float>(a * strength + b * (1.0 - strength));
    };
    return QColor::fromRgbF(mix(text.redF(), base.redF()), mix(text.greenF(), base.greenF()),
                            mix(text.blueF(), base.blueF()));
}

} // namespace autorec
