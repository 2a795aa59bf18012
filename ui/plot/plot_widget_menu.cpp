// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_widget.h"
#include "ui/widgets/named.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMenu>

namespace autorec {

namespace {

QByteArray asPng(const QImage& image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

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

/// As it is now; what takes long, packing the image, is left for later.
FileSaver::Content PlotWidget::contentAs(const QString& suffix)
{
    if (suffix == u"csv")
        return [content = csv()] { return content; };
    if (suffix == u"svg")
        return [content = svg()] { return content; };
    return [content = image()] { return asPng(content); };
}

} // namespace autorec
