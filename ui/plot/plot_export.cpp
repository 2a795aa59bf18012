// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_export.h"

#include "ui/plot/plot_curves.h"
#include "ui/plot/plot_view.h"
#include "ui/text/csv_text.h"

#include <QBuffer>
#include <QGraphicsLayout>
#include <QPainter>
#include <QSvgGenerator>

#include <set>

namespace autorec {

namespace {

constexpr int ImageScale = 2;

/// With the whole title, as no button is in its way here.
void draw(PlotView& view, const QString& title, QPainter& painter)
{
    const std::optional<double> crosshair = view.crosshair();
    const QString shownTitle = view.chart()->title();
    view.setCrosshair(std::nullopt);
    view.chart()->setTitle(title);
    view.chart()->layout()->activate();
    view.render(&painter, QRectF(QPointF(), view.viewport()->size()), view.viewport()->rect());
    view.setCrosshair(crosshair);
    view.chart()->setTitle(shownTitle);
}

QString cell(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

QImage plotAsImage(PlotView& view, const QString& title)
{
    QImage image(view.viewport()->size() * ImageScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ImageScale);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(view, title, painter);
    return image;
}

QByteArray plotAsSvg(PlotView& view, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(view.viewport()->size());
    generator.setViewBox(view.viewport()->rect());
    QPainter painter(&generator);
    draw(view, title, painter);
    painter.end();
    return buffer.data();
}

QByteArray plotAsCsv(const PlotCurves& curves, const QString& xTitle)
{
    QStringList header{xTitle};
    std::set<double> positions;
    for (const PlotCurve& curve : curves.all()) {
        if (!curve.visible)
            continue;
        header.append(curve.name);
        for (const QPointF& point : curve.points)
            positions.insert(point.x());
    }
    QString text = csvStart() + csvLine(header);
    for (const double x : positions) {
        QStringList row{cell(x)};
        for (const PlotCurve& curve : curves.all()) {
            if (curve.visible)
                row.append(cell(curve.valueAt(x)));
        }
        text += csvLine(row);
    }
    return text.toUtf8();
}

} // namespace autorec
