// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_curves.h"

#include <QChartView>

#include <optional>

namespace autorec {

class PlotAxis;

/// The chart on the screen, with what is drawn over it: crosshair, best epochs, the text of an empty plot and
/// the frame that one drags to look closer.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    PlotView(QChart* chart, const PlotCurves& curves, const PlotAxis& x, const PlotAxis& y, QWidget* parent);

    void setEmptyText(const QString& text);
    /// Empty takes the crosshair away.
    void setCrosshair(std::optional<double> x);
    std::optional<double> crosshair() const { return m_crosshair; }

Q_SIGNALS:
    void crosshairMoved();
    /// A frame was dragged; in values.
    void areaChosen(const QRectF& area);
    void wholeWanted();

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF toScene(QPointF value) const;
    QPointF toValue(QPointF scene) const;
    void moveCrosshair(int step);
    void drawEmptyText(QPainter& painter) const;
    void drawBest(QPainter& painter, const PlotCurve& curve) const;
    void drawCrosshair(QPainter& painter) const;

    const PlotCurves& m_curves;
    const PlotAxis& m_x;
    const PlotAxis& m_y;
    QString m_emptyText;
    std::optional<double> m_crosshair;
    QRectF m_frame; ///< being dragged; in the scene
};

} // namespace autorec
