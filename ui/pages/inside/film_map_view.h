// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inside/point_grid.h"

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace autorec {

/// Many films as coloured dots on a plane: the wheel zooms, dragging moves, the film under the pointer is
/// named. The arrows go from film to film, with Shift they move the plane; + and − zoom, 0 shows the whole,
/// Return wants the current film. Dots are kept in an image that is drawn anew when the plane or the colours
/// change.
class FilmMapView : public QWidget
{
    Q_OBJECT

public:
    /// The position and colour of a film; colours from `ColorCount` on mark films without a coloured genre.
    struct Dot
    {
        QPointF place;
        std::uint8_t color = 0;
    };
    /// The words for a dot.
    using Describe = std::function<QString(std::size_t)>;

    explicit FilmMapView(QWidget* parent = nullptr);

    /// The number of colours that distinguish genres.
    static constexpr std::uint8_t ColorCount = 6;
    static QColor dotColor(std::uint8_t color, const QPalette& palette);

    /// Shows all dots; none is current, rated, searched for or hidden.
    void setDots(const std::vector<Dot>& dots, Describe describe);
    /// Sets the dots that are marked by stars.
    void setRated(std::vector<std::size_t> dots);
    /// Highlights these dots and fades the others; empty: nothing is searched for.
    void setFound(std::optional<std::vector<std::size_t>> dots);
    void setColorShown(std::uint8_t color, bool shown);

    std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::optional<std::size_t> dot);
    std::optional<std::size_t> hovered() const { return m_hovered; }
    /// The position of a dot on the widget.
    QPointF positionOf(std::size_t dot) const;

    void zoomIn() { zoomBy(ZoomStep, QRectF(rect()).center()); }
    void zoomOut() { zoomBy(1.0 / ZoomStep, QRectF(rect()).center()); }
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    /// Emitted after a double click or Return.
    void wanted(std::size_t dot);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    static constexpr double ZoomStep = 1.5;

    QPointF placeAt(const QPointF& position) const;
    std::optional<std::size_t> dotAt(const QPointF& position) const;
    bool isShown(std::size_t dot) const;
    /// Pixels for one unit of the plane.
    double scale() const;
    double fittingScale() const; ///< at which the whole is shown
    double dotRadius() const;
    void zoomBy(double factor, const QPointF& fixed);
    void moveBy(const QPointF& pixels);
    void stepTowards(const QPointF& direction);
    void bringIntoView(std::size_t dot);
    void redraw();
    void drawDots();
    void paintRated(QPainter& painter) const;
    void paintFound(QPainter& painter) const;
    void paintNamed(QPainter& painter, std::size_t dot) const;
    void paintLabel(QPainter& painter, std::size_t dot, bool strong) const;

    PointGrid m_grid;
    std::vector<std::uint8_t> m_colors; ///< by dot
    Describe m_describe;
    std::vector<std::size_t> m_rated;
    std::optional<std::vector<std::size_t>> m_found;
    std::vector<bool> m_colorShown;
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_hovered;
    QPointF m_center;
    double m_scale = 0; ///< pixels of the widget for one unit of the plane; 0: the whole is shown
    std::optional<QPointF> m_dragged; ///< where the pointer was last
    bool m_hasMoved = false;          ///< since the button was pressed
    QImage m_image;                   ///< null while it has to be drawn anew
};

} // namespace autorec
