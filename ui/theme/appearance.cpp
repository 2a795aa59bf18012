// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace autorec {
namespace {

struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb mutedText;
    QRgb disabledText;
    QRgb highlight;
    QRgb highlightedText;
    QRgb disabledHighlight;
    QRgb link;
    QRgb toolTip;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Shades LightShades{
    .window = 0xfff3f4f6,
    .base = 0xffffffff,
    .alternateBase = 0xfff7f8fa,
    .button = 0xffeceef1,
    .text = 0xff1d2127,
    .mutedText = 0xff69717d,
    .disabledText = 0xff9aa1ab,
    .highlight = 0xff1f6fd6,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xffc5cbd3,
    .link = 0xff1a5fb8,
    .toolTip = 0xfffdfdfe,
    .light = 0xffffffff,
    .midlight = 0xfff8f9fa,
    .mid = 0xffc2c8d0,
    .dark = 0xff98a0ab,
    .shadow = 0xff5c636d,
};

constexpr Shades DarkShades{
    .window = 0xff1d1f23,
    .base = 0xff282b30,
    .alternateBase = 0xff2d3036,
    .button = 0xff363a41,
    .text = 0xffe6e8eb,
    .mutedText = 0xff9aa2ad,
    .disabledText = 0xff6e757f,
    .highlight = 0xff3d84e0,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xff454b54,
    .link = 0xff7db3f7,
    .toolTip = 0xff34383e,
    .light = 0xff4c525b,
    .midlight = 0xff3c4148,
    .mid = 0xff3a3f46,
    .dark = 0xff16181b,
    .shadow = 0xff0c0d0f,
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternateBase);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.mutedText);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.highlightedText);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlightedText);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::ToolTipBase, shades.toolTip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, shades.light);
    palette.setColor(QPalette::Midlight, shades.midlight);
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Dark, shades.dark);
    palette.setColor(QPalette::Shadow, shades.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.disabledHighlight);
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
        QApplication::setPalette(paletteOf(LightShades));
        break;
    case Settings::Appearance::Dark:
        QApplication::setPalette(paletteOf(DarkShades));
        break;
    }
}

} // namespace autorec
