// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_curves.h"
#include "ui/widgets/file_saver.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QImage;
class QMenu;
class QToolButton;

namespace autorec {

/// A plot of named series over titled axes: live, smoothed, with crosshair, best marks, legend toggles, zoom
/// by dragging a frame, and export. Changes are shown at most ten times a second; the methods that read
/// always answer for the newest data. Hides the charting library completely.
class PlotWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PlotWidget(QWidget* parent = nullptr);
    ~PlotWidget() override;

    void setTitle(const QString& title);
    void setAxisTitles(const QString& x, const QString& y);
    /// x counts something: its ticks are whole numbers.
    void setWholeX(bool whole);
    /// Sets the text that is shown while there are no points.
    void setEmptyText(const QString& text);

    /// Adds a series or replaces all its points, which are sorted by x.
    void setSeries(const QString& id, const QString& name, const QList<QPointF>& points);
    /// Adds a point to the right of the series' others; creates the series if necessary. Does not copy
    /// points.
    void addPoint(const QString& id, const QString& name, QPointF point);
    /// Marks the point at `x`, or none.
    void setBest(const QString& id, std::optional<double> x);
    void setSeriesVisible(const QString& id, bool visible);
    bool isSeriesVisible(const QString& id) const;
    QStringList seriesIds() const;
    QString seriesName(const QString& id) const;
    void removeSeries(const QString& id);
    void clear();

    void setLogarithmicX(bool logarithmic);
    void setLogarithmicY(bool logarithmic);
    bool isLogarithmicX() const;
    bool isLogarithmicY() const;
    void setSmoothed(bool smoothed);
    bool isSmoothed() const { return m_smoothed; }

    /// Every visible series' value at the point that is nearest to `x`.
    std::optional<PlotReading> readingAt(double x) const;
    /// The reading at the crosshair; empty if there is none.
    std::optional<PlotReading> crosshair() const;
    /// The area that the axes show, in values.
    QRectF shownArea() const;
    void resetZoom();

    QImage image();
    QByteArray svg();
    QByteArray csv() const;
    void copyToClipboard();
    /// Saves as PNG, SVG or CSV by the suffix. Returns at once; emits `saved` or `failed`.
    void saveTo(const QString& file);

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Parts;

    void connectView();
    void popUpMenu(QPoint where);
    void fillMenu(QMenu& menu);
    void addSwitch(QMenu& menu, const QString& text, bool checked, void (PlotWidget::*set)(bool));
    void addExport(QMenu& menu, const QString& text, const QString& suffix);
    FileSaver::Content contentAs(const QString& suffix);
    void scheduleRefresh();
    void refresh();
    void fitTitle();
    void rescale();
    void applyPalette();
    void describeCrosshair();

    std::unique_ptr<Parts> m_parts;
    QToolButton* m_menuButton;
    FileSaver* m_saver;
    QString m_title;
    bool m_smoothed = false;
    std::optional<QRectF> m_zoom;
    QTimer m_refresh;
    QElapsedTimer m_sinceRefresh;
};

} // namespace autorec
