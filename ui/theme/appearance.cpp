// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QPalette>

namespace autorec {
namespace {

struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr Shade Shades[] = {
    {QPalette::Window, 0xfff3f4f6, 0xff1d1f23},
    {QPalette::WindowText, 0xff1d2127, 0xffe6e8eb},
    {QPalette::Base, 0xffffffff, 0xff282b30},
    {QPalette::AlternateBase, 0xfff7f8fa, 0xff2d3036},
    {QPalette::Text, 0xff1d2127, 0xffe6e8eb},
    {QPalette::PlaceholderText, 0xff69717d, 0xff9aa2ad},
    {QPalette::Button, 0xffeceef1, 0xff363a41},
    {QPalette::ButtonText, 0xff1d2127, 0xffe6e8eb},
    {QPalette::BrightText, 0xffffffff, 0xffffffff},
    {QPalette::Highlight, 0xff1f6fd6, 0xff3d84e0},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    {QPalette::Link, 0xff1a5fb8, 0xff7db3f7},
    {QPalette::LinkVisited, 0xff1a5fb8, 0xff7db3f7},
    {QPalette::ToolTipBase, 0xfffdfdfe, 0xff34383e},
    {QPalette::ToolTipText, 0xff1d2127, 0xffe6e8eb},
    {QPalette::Light, 0xffffffff, 0xff4c525b},
    {QPalette::Midlight, 0xfff8f9fa, 0xff3c4148},
    {QPalette::Mid, 0xffc2c8d0, 0xff3a3f46},
    {QPalette::Dark, 0xff98a0ab, 0xff16181b},
    {QPalette::Shadow, 0xff5c636d, 0xff0c0d0f},
};

/// Disabled widgets use these colours instead.
constexpr Shade DisabledShades[] = {
    {QPalette::WindowText, 0xff9aa1ab, 0xff6e757f},
    {QPalette::Text, 0xff9aa1ab, 0xff6e757f},
    {QPalette::ButtonText, 0xff9aa1ab, 0xff6e757f},
    {QPalette::Highlight, 0xffc5cbd3, 0xff454b54},
};

QPalette paletteOf(QRgb Shade::* tone)
{
    QPalette palette;
    for (const Shade& shade : Shades)
        palette.setColor(shade.role, shade.*tone);
    for (const Shade& shade : DisabledShades)
        palette.setColor(QPalette::Disabled, shade.role, shade.*tone);
    return palette;
}

} // namespace

void applyAppearance(Settings::Appearance appearance)
{
    switch (appearance) {
    case Settings::Appearance::System:
        QApplication::setPalette(QPalette());
        break;
    case Settings::Appearance::Light:
        QApplication::setPalette(paletteOf(&Shade::light));
        break;
    case Settings::Appearance::Dark:
        QApplication::setPalette(paletteOf(&Shade::dark));
        break;
    }
}

} // namespace autorec
