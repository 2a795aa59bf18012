// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_widget.h"

#include "ui/plot/plot_axis.h"
#include "ui/plot/plot_export.h"
#include "ui/plot/plot_lines.h"
#include "ui/plot/plot_readout.h"
#include "ui/plot/plot_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QImage>
#include <QLegend>
#include <QLocale>
#include <QMenu>

namespace autorec {

namespace {

using namespace std::chrono_literals;

constexpr auto RefreshInterval = 100ms;
constexpr double SmoothingWeight = 0.5;
constexpr int LinesPerTick = 3;
constexpr int LinesForAxisTitles = 8; // in lower plots they would take the curves' room
constexpr int LinesForLegend = 4;
constexpr int CharactersPerTick = 9;
constexpr int MostTicks = 12;

/// The area that the axes have to show: the smallest one with all points of visible curves that they can
/// show.
QRectF boundsOf(const PlotCurves& curves, const PlotAxis& x, const PlotAxis& y)
{
    bool found = false;
    QPointF least;
    QPointF most;
    for (const PlotCurve& curve : curves.all()) {
        if (!curve.visible)
            continue;
        for (const QPointF& point : curve.points) {
            if (!x.canShow(point.x()) || !y.canShow(point.y()))
                continue;
            least = found ? QPointF(std::min(least.x(), point.x()), std::min(least.y(), point.y())) : point;
            most = found ? QPointF(std::max(most.x(), point.x()), std::max(most.y(), point.y())) : point;
            found = true;
        }
    }
    return found ? QRectF(least, most) : QRectF(1.0, 1.0, 1.0, 1.0);
}

QByteArray asPng(const QImage& image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

struct PlotWidget::Parts
{
    explicit Parts(PlotWidget* parent)
        : chart(new QChart)
        , x(*chart, Qt::Horizontal)
        , y(*chart, Qt::Vertical)
        , view(new PlotView(chart, curves, x, y, parent))
        , lines(*chart, x, y, nullptr)
    {
    }

    PlotCurves curves;
    QChart* chart; ///< owned by the view
    PlotAxis x;
    PlotAxis y;
    PlotView* view; ///< owned by the widget
    PlotLines lines;
};

PlotWidget::PlotWidget(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this))
    , m_menuButton(named(new QToolButton(this), "plotMenuButton", tr("Plot options"),
                         tr("Scales, series and export. Drag a frame in the plot to look closer, "
                            "double-click to see all again.")))
    , m_saver(new FileSaver(this))
{
    connect(m_saver, &FileSaver::saved, this, &PlotWidget::saved);
    connect(m_saver, &FileSaver::failed, this, &PlotWidget::failed);
    QChart& chart = *m_parts->chart;
    chart.setBackgroundRoundness(0.0);
    chart.setLocale(QLocale());
    chart.setLocalizeNumbers(true);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    chart.layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    chart.setMargins({margin, margin, margin, margin});
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_parts->view->setObjectName(QStringLiteral("plotView"));

    fill(withoutMargins(new QVBoxLayout(this)), {m_parts->view});

    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAutoRaise(true);
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { popUpMenu(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft())); });

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &PlotWidget::refresh);
    connectView();
    applyPalette();
}

PlotWidget::~PlotWidget()
{
    delete m_parts->view;
}

void PlotWidget::connectView()
{
    connect(&m_parts->lines, &PlotLines::toggled, this,
            [this](const QString& id) { setSeriesVisible(id, !isSeriesVisible(id)); });
    connect(m_parts->view, &PlotView::areaChosen, this, [this](const QRectF& area) {
        m_zoom = area;
        scheduleRefresh();
    });
    connect(m_parts->view, &PlotView::wholeWanted, this, &PlotWidget::resetZoom);
    connect(m_parts->view, &PlotView::crosshairMoved, this, &PlotWidget::describeCrosshair);
}

void PlotWidget::setTitle(const QString& title)
{
    m_title = title;
    m_parts->view->setAccessibleName(title);
    fitTitle();
}

/// The title is centred and may not reach under the button.
void PlotWidget::fitTitle()
{
    const QFontMetrics metrics(m_parts->chart->titleFont());
    m_parts->chart->setTitle(
        metrics.elidedText(m_title, Qt::ElideRight, std::max(0, width() - 2 * m_menuButton->width())));
}

void PlotWidget::setAxisTitles(const QString& x, const QString& y)
{
    m_parts->x.setTitle(x);
    m_parts->y.setTitle(y);
}

void PlotWidget::setWholeX(bool whole)
{
    m_parts->x.setWhole(whole);
    scheduleRefresh();
}

void PlotWidget::setEmptyText(const QString& text)
{
    m_parts->view->setEmptyText(text);
}

void PlotWidget::setSeries(const QString& id, const QString& name, const QList<QPointF>& points)
{
    m_parts->curves.set(id, name, points);
    scheduleRefresh();
}

void PlotWidget::addPoint(const QString& id, const QString& name, QPointF point)
{
    m_parts->curves.add(id, name, point);
    scheduleRefresh();
}

void PlotWidget::setBest(const QString& id, std::optional<double> x)
{
    if (PlotCurve* curve = m_parts->curves.find(id))
        curve->best = x;
    scheduleRefresh();
}

void PlotWidget::setSeriesVisible(const QString& id, bool visible)
{
    if (PlotCurve* curve = m_parts->curves.find(id))
        curve->visible = visible;
    scheduleRefresh();
}

bool PlotWidget::isSeriesVisible(const QString& id) const
{
    const PlotCurve* curve = std::as_const(m_parts->curves).find(id);
    return curve != nullptr && curve->visible;
}

QStringList PlotWidget::seriesIds() const
{
    QStringList ids;
    for (const PlotCurve& curve : m_parts->curves.all())
        ids.append(curve.id);
    return ids;
}

QString PlotWidget::seriesName(const QString& id) const
{
    const PlotCurve* curve = std::as_const(m_parts->curves).find(id);
    return curve == nullptr ? QString() : curve->name;
}

void PlotWidget::removeSeries(const QString& id)
{
    m_parts->curves.remove(id);
    scheduleRefresh();
}

void PlotWidget::clear()
{
    m_parts->curves.clear();
    m_parts->view->setCrosshair(std::nullopt);
    resetZoom();
}

void PlotWidget::setLogarithmicX(bool logarithmic)
{
    m_parts->x.setLogarithmic(logarithmic);
    m_parts->lines.attachTo(m_parts->x);
    applyPalette();
}

void PlotWidget::setLogarithmicY(bool logarithmic)
{
    m_parts->y.setLogarithmic(logarithmic);
    m_parts->lines.attachTo(m_parts->y);
    applyPalette();
}

bool PlotWidget::isLogarithmicX() const
{
    return m_parts->x.isLogarithmic();
}

bool PlotWidget::isLogarithmicY() const
{
    return m_parts->y.isLogarithmic();
}

void PlotWidget::setSmoothed(bool smoothed)
{
    m_smoothed = smoothed;
    scheduleRefresh();
}

std::optional<PlotReading> PlotWidget::readingAt(double x) const
{
    return m_parts->curves.readingAt(x);
}

std::optional<PlotReading> PlotWidget::crosshair() const
{
    const std::optional<double> x = m_parts->view->crosshair();
    return x ? readingAt(*x) : std::nullopt;
}

QRectF PlotWidget::shownArea() const
{
    return m_zoom.value_or(boundsOf(m_parts->curves, m_parts->x, m_parts->y));
}

void PlotWidget::resetZoom()
{
    m_zoom.reset();
    scheduleRefresh();
}

QImage PlotWidget::image()
{
    refresh();
    return plotAsImage(*m_parts->view, m_title);
}

QByteArray PlotWidget::svg()
{
    refresh();
    return plotAsSvg(*m_parts->view, m_title);
}

QByteArray PlotWidget::csv() const
{
    return plotAsCsv(m_parts->curves, m_parts->x.title());
}

void PlotWidget::copyToClipboard()
{
    QApplication::clipboard()->setImage(image());
}

void PlotWidget::scheduleRefresh()
{
    if (m_refresh.isActive())
        return;
    const auto since =
        m_sinceRefresh.isValid() ? std::chrono::milliseconds(m_sinceRefresh.elapsed()) : RefreshInterval;
    m_refresh.start(std::max(0ms, RefreshInterval - since));
}

void PlotWidget::refresh()
{
    m_refresh.stop();
    m_sinceRefresh.start();
    Parts& parts = *m_parts;
    parts.lines.update(parts.curves, m_smoothed ? SmoothingWeight : 0.0, width(), palette());
    parts.chart->legend()->setVisible(parts.curves.all().size() > 1);
    rescale();
    parts.view->viewport()->update();
}

void PlotWidget::rescale()
{
    Parts& parts = *m_parts;
    const bool empty = parts.curves.isEmpty();
    parts.x.setVisible(!empty);
    parts.y.setVisible(!empty);
    if (empty)
        return;
    const QRectF area = shownArea();
    const QFontMetrics metrics = fontMetrics();
    const int lines = LinesForAxisTitles + (parts.chart->legend()->isVisible() ? LinesForLegend : 0);
    for (PlotAxis* axis : {&parts.x, &parts.y})
        axis->setTitleVisible(height() >= lines * metrics.height());
    parts.x.setRange(area.left(), area.right(),
                     std::min(MostTicks, width() / (metrics.averageCharWidth() * CharactersPerTick)));
    parts.y.setRange(area.top(), area.bottom(),
                     std::min(MostTicks, height() / (metrics.height() * LinesPerTick)));
}

void PlotWidget::applyPalette()
{
    Parts& parts = *m_parts;
    QFont titleFont = font();
    titleFont.setBold(true);
    parts.chart->setBackgroundBrush(palette().base());
    parts.chart->setTitleBrush(palette().text());
    parts.chart->setTitleFont(titleFont);
    parts.chart->legend()->setLabelColor(palette().color(QPalette::Text));
    parts.chart->legend()->setFont(font());
    parts.view->setBackgroundBrush(palette().base());
    parts.x.applyStyle(palette(), font());
    parts.y.applyStyle(palette(), font());
    fitTitle();
    scheduleRefresh();
}

void PlotWidget::describeCrosshair()
{
    const std::optional<PlotReading> reading = crosshair();
    m_parts->view->setAccessibleDescription(reading ? readingText(*reading, m_parts->x, m_parts->y)
                                                    : QString());
}

void PlotWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_menuButton->adjustSize();
    m_menuButton->move(width() - m_menuButton->width(), 0);
    m_menuButton->raise();
    fitTitle();
    scheduleRefresh();
}

void PlotWidget::contextMenuEvent(QContextMenuEvent* event)
{
    popUpMenu(event->globalPos());
}

void PlotWidget::popUpMenu(QPoint where)
{
    auto* menu = named(new QMenu(this), "plotMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(where);
}

void PlotWidget::fillMenu(QMenu& menu)
{
    addSwitch(menu, tr("Logarithmic &x axis"), isLogarithmicX(), &PlotWidget::setLogarithmicX);
    addSwitch(menu, tr("Logarithmic &y axis"), isLogarithmicY(), &PlotWidget::setLogarithmicY);
    addSwitch(menu, tr("&Smoothed lines"), isSmoothed(), &PlotWidget::setSmoothed);
    menu.addAction(tr("Show &whole range"), this, &PlotWidget::resetZoom)->setEnabled(m_zoom.has_value());

    QMenu* series = menu.addMenu(tr("S&eries"));
    series->setEnabled(!seriesIds().isEmpty());
    const QStringList ids = seriesIds();
    for (const QString& id : ids) {
        QAction* action = series->addAction(seriesName(id));
        action->setCheckable(true);
        action->setChecked(isSeriesVisible(id));
        connect(action, &QAction::toggled, this, [this, id](bool visible) { setSeriesVisible(id, visible); });
    }

    menu.addSeparator();
    menu.addAction(tr("&Copy image"), this, &PlotWidget::copyToClipboard);
    addExport(menu, tr("Export as &PNG…"), QStringLiteral("png"));
    addExport(menu, tr("Export as S&VG…"), QStringLiteral("svg"));
    addExport(menu, tr("Export as CS&V…"), QStringLiteral("csv"));
}

void PlotWidget::addSwitch(QMenu& menu, const QString& text, bool checked, void (PlotWidget::*set)(bool))
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::toggled, this, set);
}

void PlotWidget::addExport(QMenu& menu, const QString& text, const QString& suffix)
{
    menu.addAction(text, this, [this, suffix] {
        m_saver->ask(tr("Export the plot"), m_title, suffix, contentAs(suffix));
    });
}

void PlotWidget::saveTo(const QString& file)
{
    m_saver->save(file, contentAs(QFileInfo(file).suffix().toLower()));
}

/// Copies the plot as it is now; the slow part, packing the image, is done later.
FileSaver::Content PlotWidget::contentAs(const QString& suffix)
{
    if (suffix == u"csv")
        return [content = csv()] { return content; };
    if (suffix == u"svg")
        return [content = svg()] { return content; };
    return [content = image()] { return asPng(content); };
}

} // namespace autorec
