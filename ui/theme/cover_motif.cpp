// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/cover_motif.h"

#include "ui/theme/genre_color.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace autorec {
namespace {

/// A cover being drawn: lengths are shares of its width, places shares of its width and height.
class Canvas
{
public:
    Canvas(QPainter& painter, const QRectF& area, const MotifColors& colors, std::uint32_t seed)
        : m_painter(painter)
        , m_area(area)
        , m_colors(colors)
        , m_random(seed)
    {
    }

    double random(double least, double greatest)
    {
        constexpr double Range = 4294967296.0; // of std::mt19937, whose numbers the standard fixes
        return least + (greatest - least) * static_cast<double>(m_random()) / Range;
    }
    int randomInt(int least, int greatest)
    {
        return std::min(greatest, static_cast<int>(random(least, greatest + 1)));
    }

    QPointF at(double x, double y) const
    {
        return {m_area.left() + x * m_area.width(), m_area.top() + y * m_area.height()};
    }
    double length(double share) const { return share * m_area.width(); }
    double aspect() const { return m_area.height() / m_area.width(); }

    /// The bright colour, and with a `tint` of 0 to 1 more and more of the second genre's.
    QColor color(double alpha, double tint = 0.0) const
    {
        constexpr double MostTint = 0.6; // the first genre has to be recognised
        QColor color = mixed(m_colors.bright, m_colors.tint, static_cast<float>(MostTint * tint));
        color.setAlphaF(static_cast<float>(alpha));
        return color;
    }
    const QColor& ground() const { return m_colors.ground; }

    void fill(const QPainterPath& path, const QColor& color) { m_painter.fillPath(path, color); }
    void stroke(const QPainterPath& path, const QColor& color, double width)
    {
        m_painter.strokePath(path, QPen(color, length(width), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    void polygon(std::initializer_list<QPointF> corners, const QColor& color)
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(corners)));
        fill(path, color);
    }
    QPainterPath circle(const QPointF& center, double radius) const
    {
        QPainterPath path;
        path.addEllipse(center, length(radius), length(radius));
        return path;
    }

private:
    QPainter& m_painter;
    QRectF m_area;
    MotifColors m_colors;
    std::mt19937 m_random;
};

void paintSpikes(Canvas& canvas)
{
    for (int spike = canvas.randomInt(6, 8), k = spike; k > 0; --k) {
        const double foot = (k - 0.5) / spike + canvas.random(-0.08, 0.08);
        const double half = canvas.random(0.08, 0.17);
        const double tip = canvas.random(0.32, 0.78);
        canvas.polygon({canvas.at(foot - half, 1), canvas.at(foot + canvas.random(-0.03, 0.03), tip),
                        canvas.at(foot + half, 1)},
                       canvas.color(canvas.random(0.45, 0.8), canvas.random(0, 0.6)));
    }
}

void paintRings(Canvas& canvas)
{
    constexpr int Rings = 9;
    const QPointF center = canvas.at(canvas.random(0.22, 0.78), canvas.random(0.5, 0.7));
    const double step = canvas.random(0.09, 0.13);
    for (int ring = 0; ring < Rings; ++ring)
        canvas.stroke(canvas.circle(center, 0.06 + ring * step),
                      canvas.color(0.95 - 0.085 * ring, 0.08 * ring), 0.034 - 0.002 * ring);
    canvas.fill(canvas.circle(center, 0.025), canvas.color(1.0, 0.3));
}

void paintLowSun(Canvas& canvas)
{
    const double horizon = canvas.random(0.7, 0.8);
    const QPointF sun = canvas.at(canvas.random(0.28, 0.72), horizon - canvas.random(-0.02, 0.08));
    for (int glow = 3; glow >= 0; --glow)
        canvas.fill(canvas.circle(sun, 0.24 + 0.1 * glow), canvas.color(glow == 0 ? 1.0 : 0.14, 0.15 * glow));
    canvas.polygon({canvas.at(0, horizon), canvas.at(1, horizon), canvas.at(1, 1), canvas.at(0, 1)},
                   mixed(canvas.ground(), canvas.color(1.0, 0.5), 0.22F));
    double left = canvas.random(-0.1, 0.15);
    for (int mesa = 0; mesa < 2; ++mesa, left += canvas.random(0.4, 0.6)) {
        const double width = canvas.random(0.18, 0.34);
        const double top = horizon - canvas.random(0.06, 0.17);
        canvas.polygon({canvas.at(left, horizon), canvas.at(left + 0.04, top),
                        canvas.at(left + width - 0.04, top), canvas.at(left + width, horizon)},
                       mixed(canvas.ground(), canvas.color(1.0, 0.5), 0.22F));
    }
    for (int line = 1; line <= 4; ++line) {
        const double y = horizon + (1 - horizon) * 0.055 * line * line;
        canvas.polygon({canvas.at(0, y), canvas.at(1, y), canvas.at(1, y + 0.004 * line),
                        canvas.at(0, y + 0.004 * line)},
                       canvas.color(0.35, 0.4));
    }
}

void paintBlinds(Canvas& canvas)
{
    const int slats = canvas.randomInt(9, 12);
    const double slope = canvas.random(0.05, 0.16) * (canvas.randomInt(0, 1) == 0 ? -1 : 1);
    const double shadow = canvas.random(0.3, 0.7);
    const double width = canvas.random(0.1, 0.18);
    for (int slat = 0; slat < slats; ++slat) {
        const double top = 0.24 + 0.78 * slat / slats;
        const double height = 0.36 / slats;
        const QColor color = canvas.color(0.18 + 0.5 * slat / slats, 0.4 * (slat % 2));
        for (const auto& [left, right] : {std::pair(-0.02, shadow - width), std::pair(shadow + width, 1.02)})
            canvas.polygon({canvas.at(left, top + slope * left), canvas.at(right, top + slope * right),
                            canvas.at(right, top + height + slope * right),
                            canvas.at(left, top + height + slope * left)},
                           color);
    }
}

void paintBubbles(Canvas& canvas)
{
    constexpr int Bubbles = 13;
    for (int bubble = 0; bubble < Bubbles; ++bubble) {
        const double radius = canvas.random(0.04, bubble < 3 ? 0.24 : 0.13);
        const QPointF center = canvas.at(canvas.random(0.05, 0.95), canvas.random(0.38, 0.98));
        const double tint = canvas.random(0, 0.9);
        canvas.fill(canvas.circle(center, radius), canvas.color(0.28, tint));
        canvas.stroke(canvas.circle(center, radius), canvas.color(0.85, tint), 0.014);
        const double shine = canvas.length(radius) * 0.42;
        canvas.fill(canvas.circle(center - QPointF(shine, shine), radius * 0.14), canvas.color(0.9, tint));
    }
}

void paintDiscs(Canvas& canvas)
{
    const double radius = canvas.random(0.27, 0.34);
    const double angle = canvas.random(-0.7, 0.7);
    const QPointF middle = canvas.at(canvas.random(0.42, 0.58), canvas.random(0.6, 0.68));
    const double apart = canvas.length(radius) * canvas.random(0.55, 0.75);
    const QPointF offset(std::cos(angle) * apart, std::sin(angle) * apart);
    canvas.fill(canvas.circle(middle - offset, radius), canvas.color(0.85));
    canvas.fill(canvas.circle(middle + offset, radius * canvas.random(0.8, 1.0)), canvas.color(0.6, 0.75));
}

void paintBars(Canvas& canvas)
{
    const int bars = canvas.randomInt(6, 9);
    const double step = 1.0 / bars;
    for (int bar = 0; bar < bars; ++bar) {
        const double top = canvas.random(0.36, 0.9);
        const double left = bar * step + step * 0.14;
        canvas.polygon({canvas.at(left, top), canvas.at(left + step * 0.72, top),
                        canvas.at(left + step * 0.72, 1), canvas.at(left, 1)},
                       canvas.color(canvas.random(0.45, 0.9), canvas.random(0, 0.7)));
    }
}

/// Rays of an explosion.
void paintBurst(Canvas& canvas)
{
    const QPointF center = canvas.at(canvas.random(0.2, 0.8), canvas.random(0.68, 0.9));
    const int rays = canvas.randomInt(11, 15);
    const double turn = canvas.random(0, 1);
    for (int ray = 0; ray < rays; ++ray) {
        const double angle = 2 * std::numbers::pi * (ray + turn) / rays;
        const double half = canvas.random(0.05, 0.13);
        const double reach = canvas.length(canvas.random(0.55, 1.3));
        const auto point = [&](double direction) {
            return center + QPointF(std::cos(direction) * reach, std::sin(direction) * reach);
        };
        canvas.polygon({center, point(angle - half), point(angle + half)},
                       canvas.color(canvas.random(0.5, 0.9), canvas.random(0, 0.7)));
    }
    canvas.fill(canvas.circle(center, 0.1), canvas.color(1.0, 0.2));
}

/// Ridges of mountains, one before another.
void paintRidges(Canvas& canvas)
{
    canvas.fill(canvas.circle(canvas.at(canvas.random(0.2, 0.8), 0.46), 0.09), canvas.color(0.9, 0.6));
    constexpr int Ridges = 4;
    for (int ridge = 0; ridge < Ridges; ++ridge) {
        QPainterPath path(canvas.at(0, 1));
        const double base = 0.56 + 0.12 * ridge;
        for (double x = -0.1; x < 1.2; x += canvas.random(0.14, 0.26))
            path.lineTo(canvas.at(x, base + canvas.random(-0.09, 0.07)));
        path.lineTo(canvas.at(1.2, 1));
        path.closeSubpath();
        canvas.fill(path, mixed(canvas.ground(), canvas.color(1.0, 0.18 * ridge),
                                0.34F + 0.16F * static_cast<float>(ridge)));
    }
}

/// Toys: a ball, a block and a roof.
void paintToys(Canvas& canvas)
{
    std::array<int, 3> order{0, 1, 2};
    std::swap(order[0], order[static_cast<std::size_t>(canvas.randomInt(0, 2))]);
    std::swap(order[1], order[static_cast<std::size_t>(canvas.randomInt(1, 2))]);
    double y = 0.86;
    for (const int toy : order) {
        const double size = canvas.random(0.15, 0.21);
        const double side = canvas.length(size);
        const QPointF center = canvas.at(canvas.random(0.28, 0.72), y);
        const QColor color = canvas.color(0.9, 0.4 * toy);
        QPainterPath block;
        block.addRoundedRect(QRectF(center - QPointF(side, side), QSizeF(2 * side, 2 * side)), side * 0.15,
                             side * 0.15);
        if (toy == 0)
            canvas.fill(canvas.circle(center, size), color);
        else if (toy == 1)
            canvas.fill(block, color);
        else
            canvas.polygon({center + QPointF(-side * 1.2, side), center + QPointF(0, -side),
                            center + QPointF(side * 1.2, side)},
                           color);
        y -= size * 1.8 / canvas.aspect();
    }
}

void paintSmile(Canvas& canvas)
{
    const QPointF center = canvas.at(canvas.random(0.42, 0.58), canvas.random(0.52, 0.6));
    const double lean = canvas.random(-14, 14); // degrees
    const double reach = canvas.random(0.3, 0.36);
    for (int arc = 0; arc < 3; ++arc) {
        const double radius = canvas.length(reach - 0.095 * arc);
        const QRectF square(center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        QPainterPath path;
        path.arcMoveTo(square, 190 + lean);
        path.arcTo(square, 190 + lean, 160);
        canvas.stroke(path, canvas.color(0.95 - 0.22 * arc, 0.4 * arc), 0.06 - 0.012 * arc);
    }
    for (const double side : {-1.0, 1.0}) {
        const double angle = (270 + side * 42 - lean) * std::numbers::pi / 180; // clockwise from the right
        const double away = canvas.length(reach * 0.62);
        canvas.fill(canvas.circle(center + QPointF(std::cos(angle) * away, std::sin(angle) * away), 0.045),
                    canvas.color(0.95, side > 0 ? 0.5 : 0.0));
    }
}

/// The lines of a fingerprint.
void paintFingerprint(Canvas& canvas)
{
    constexpr int Lines = 9;
    const QPointF center = canvas.at(canvas.random(0.38, 0.62), canvas.random(0.62, 0.7));
    for (int line = 0; line < Lines; ++line) {
        const double width = canvas.length(0.045 + 0.045 * line);
        const double height = width * 1.32;
        const QRectF oval(center.x() - width, center.y() - height, 2 * width, 2 * height);
        double angle = canvas.random(-60, 40);
        for (int piece = 0; piece < 3; ++piece) {
            const double sweep = canvas.random(50, 150);
            QPainterPath path;
            path.arcMoveTo(oval, angle);
            path.arcTo(oval, angle, sweep);
            canvas.stroke(path, canvas.color(0.9 - 0.05 * line, 0.1 * line), 0.02);
            angle += sweep + canvas.random(14, 40);
        }
    }
}

/// A sheet of small pictures.
void paintContactSheet(Canvas& canvas)
{
    constexpr int Columns = 4;
    const int wanted = canvas.randomInt(0, 11);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < Columns; ++column) {
            const QPointF corner = canvas.at(0.1 + 0.205 * column, 0.4 + 0.135 * row);
            QPainterPath picture;
            picture.addRoundedRect(QRectF(corner, QSizeF(canvas.length(0.18), canvas.length(0.15))),
                                   canvas.length(0.012), canvas.length(0.012));
            const bool isChosen = row * Columns + column == wanted;
            canvas.fill(picture, canvas.color(isChosen ? 1.0 : canvas.random(0.18, 0.55),
                                              isChosen ? 0.9 : canvas.random(0, 0.4)));
        }
    }
}

/// A crescent among stars.
void paintMoon(Canvas& canvas)
{
    const double radius = canvas.random(0.2, 0.28);
    const QPointF center = canvas.at(canvas.random(0.32, 0.68), canvas.random(0.56, 0.7));
    const double angle = canvas.random(-0.9, 0.9) + (canvas.randomInt(0, 1) == 0 ? 0 : std::numbers::pi);
    const QPointF offset(std::cos(angle) * canvas.length(radius * 0.5),
                         std::sin(angle) * canvas.length(radius * 0.5));
    canvas.fill(canvas.circle(center, radius).subtracted(canvas.circle(center + offset, radius * 0.9)),
                canvas.color(0.95, 0.2));
    for (int star = 0; star < 14; ++star) {
        const QPointF middle = canvas.at(canvas.random(0.06, 0.94), canvas.random(0.36, 0.95));
        const double size = canvas.length(canvas.random(0.015, 0.06));
        QPainterPath path(middle - QPointF(0, size));
        path.quadTo(middle, middle + QPointF(size, 0));
        path.quadTo(middle, middle + QPointF(0, size));
        path.quadTo(middle, middle - QPointF(size, 0));
        path.quadTo(middle, middle - QPointF(0, size));
        canvas.fill(path, canvas.color(canvas.random(0.6, 1.0), canvas.random(0, 1)));
    }
}

/// Staves that swing, with notes.
void paintStaves(Canvas& canvas)
{
    constexpr int Lines = 5;
    const double phase = canvas.random(0, 2 * std::numbers::pi);
    const double swing = canvas.random(0.05, 0.1);
    const auto heightAt = [&](double x, double line) {
        return 0.52 + 0.065 * line + swing * std::sin(phase + x * 4.6);
    };
    for (int line = 0; line < Lines; ++line) {
        QPainterPath path(canvas.at(-0.05, heightAt(-0.05, line)));
        for (double x = 0; x < 1.1; x += 0.05)
            path.lineTo(canvas.at(x, heightAt(x, line)));
        canvas.stroke(path, canvas.color(0.6, 0.15 * line), 0.012);
    }
    for (int note = 0; note < 5; ++note) {
        const double x = 0.14 + 0.18 * note + canvas.random(-0.04, 0.04);
        const QPointF head = canvas.at(x, heightAt(x, canvas.randomInt(1, 8) / 2.0));
        const QColor color = canvas.color(1.0, canvas.random(0, 0.8));
        canvas.fill(canvas.circle(head, 0.045), color);
        QPainterPath stem(head + QPointF(canvas.length(0.038), 0));
        stem.lineTo(head + QPointF(canvas.length(0.038), -canvas.length(0.2)));
        canvas.stroke(stem, color, 0.014);
    }
}

/// A keyhole that light falls through.
void paintKeyhole(Canvas& canvas)
{
    const QPointF center = canvas.at(canvas.random(0.32, 0.68), canvas.random(0.5, 0.56));
    const double radius = canvas.random(0.1, 0.13);
    const double side = canvas.length(radius);
    const double fall = canvas.random(-0.35, 0.35);
    canvas.polygon({center + QPointF(-side * 0.5, side), center + QPointF(side * 0.5, side),
                    canvas.at(0.85 + fall, 1), canvas.at(0.15 + fall, 1)},
                   canvas.color(0.3, 0.5));
    for (int glow = 3; glow > 0; --glow)
        canvas.fill(canvas.circle(center, radius + 0.075 * glow), canvas.color(0.13, 0.2 * glow));
    canvas.fill(canvas.circle(center, radius), canvas.color(1.0));
    canvas.polygon({center + QPointF(-side * 0.35, 0), center + QPointF(side * 0.35, 0),
                    center + QPointF(side * 0.8, side * 2.6), center + QPointF(-side * 0.8, side * 2.6)},
                   canvas.color(1.0));
}

void paintSpiral(Canvas& canvas)
{
    const QPointF center = canvas.at(canvas.random(0.34, 0.66), canvas.random(0.58, 0.7));
    const double turn = canvas.random(0, 2 * std::numbers::pi);
    const double way = canvas.randomInt(0, 1) == 0 ? 1.0 : -1.0;
    constexpr double Turns = 4.5;
    constexpr int Pieces = 6; // fainter towards the end
    for (int piece = 0; piece < Pieces; ++piece) {
        QPainterPath path;
        for (int k = 0; k <= 24; ++k) {
            const double along = (piece + k / 24.0) / Pieces;
            const double angle = turn + way * along * Turns * 2 * std::numbers::pi;
            const double radius = canvas.length(0.03 + 0.6 * along);
            const QPointF point = center + QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
            k == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        canvas.stroke(path, canvas.color(1.0 - 0.11 * piece, 0.14 * piece), 0.03);
    }
}

void paintChevrons(Canvas& canvas)
{
    const int chevrons = canvas.randomInt(4, 6);
    const double thick = 0.36 / chevrons;
    const double rise = canvas.random(0.1, 0.2) * (canvas.randomInt(0, 3) == 0 ? -1 : 1);
    const double middle = canvas.random(0.4, 0.6);
    for (int chevron = 0; chevron < chevrons; ++chevron) {
        const double y = 0.5 + std::abs(rise) * 0.4 + 0.54 * chevron / chevrons;
        canvas.polygon({canvas.at(0, y), canvas.at(middle, y - rise), canvas.at(1, y),
                        canvas.at(1, y + thick), canvas.at(middle, y - rise + thick),
                        canvas.at(0, y + thick)},
                       canvas.color(0.35 + 0.55 * chevron / chevrons, 0.5 * (chevron % 2)));
    }
}

/// A great screen, frame within frame.
void paintScreen(Canvas& canvas)
{
    const QPointF vanishing = canvas.at(canvas.random(0.4, 0.6), canvas.random(0.58, 0.68));
    for (int frame = 5; frame >= 0; --frame) {
        const double width = canvas.length(0.14 + 0.17 * frame);
        const double height = width * 0.62;
        QPainterPath path;
        path.addRoundedRect(QRectF(vanishing.x() - width / 2, vanishing.y() - height / 2, width, height),
                            width * 0.05, width * 0.05);
        if (frame == 0)
            canvas.fill(path, canvas.color(1.0, 0.4));
        canvas.stroke(path, canvas.color(0.95 - 0.14 * frame, 0.15 * frame), 0.02);
    }
}

void paintWaves(Canvas& canvas)
{
    constexpr int Waves = 5;
    for (int wave = 0; wave < Waves; ++wave) {
        const double phase = canvas.random(0, 2 * std::numbers::pi);
        const double pace = canvas.random(3, 7);
        const double base = 0.5 + 0.1 * wave;
        QPainterPath path(canvas.at(-0.05, 1));
        for (double x = -0.05; x < 1.1; x += 0.05)
            path.lineTo(canvas.at(x, base + 0.035 * std::sin(phase + x * pace)));
        path.lineTo(canvas.at(1.1, 1));
        path.closeSubpath();
        canvas.fill(path, canvas.color(0.26, 0.2 * wave));
    }
}

struct GenreMotif
{
    const char16_t* genre;
    void (*paint)(Canvas&);
};

constexpr std::array Motifs{
    GenreMotif{u"Action", paintBurst},      GenreMotif{u"Adventure", paintRidges},
    GenreMotif{u"Animation", paintBubbles}, GenreMotif{u"Children", paintToys},
    GenreMotif{u"Children's", paintToys},   GenreMotif{u"Comedy", paintSmile},
    GenreMotif{u"Crime", paintFingerprint}, GenreMotif{u"Documentary", paintContactSheet},
    GenreMotif{u"Drama", paintBars},        GenreMotif{u"Fantasy", paintMoon},
    GenreMotif{u"Film-Noir", paintBlinds},  GenreMotif{u"Horror", paintSpikes},
    GenreMotif{u"IMAX", paintScreen},       GenreMotif{u"Musical", paintStaves},
    GenreMotif{u"Mystery", paintKeyhole},   GenreMotif{u"Romance", paintDiscs},
    GenreMotif{u"Sci-Fi", paintRings},      GenreMotif{u"Thriller", paintSpiral},
    GenreMotif{u"War", paintChevrons},      GenreMotif{u"Western", paintLowSun},
};

} // namespace

void paintMotif(QPainter& painter, const QRectF& area, const QString& genre, const MotifColors& colors,
                std::uint32_t seed)
{
    const auto known = std::find_if(Motifs.begin(), Motifs.end(), [&genre](const GenreMotif& each) {
        return genre.compare(QStringView(each.genre), Qt::CaseInsensitive) == 0;
    });
    Canvas canvas(painter, area, colors, seed);
    (known == Motifs.end() ? paintWaves : known->paint)(canvas);
}

} // namespace autorec
