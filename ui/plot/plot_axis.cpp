// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_axis.h"

#include "ui/theme/plot_palette.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace autorec {

namespace {

constexpr qsizetype EnoughTicks = 4;
constexpr double EnoughDecades = 2.5;

/// The parts of a decade that get a tick, from coarse to fine.
std::array<QList<double>, 4> mantissas()
{
    std::array<QList<double>, 4> sets{QList<double>{1}, {1, 2, 5}, {1, 2, 3, 4, 5, 6, 7, 8, 9}, {}};
    for (int tenth = 10; tenth < 100; ++tenth)
        sets[3].append(tenth / 10.0);
    return sets;
}

QList<double> ticksAround(double min, double max, const QList<double>& mantissas)
{
    QList<double> ticks;
    const int lastDecade = static_cast<int>(std::ceil(std::log10(max)));
    for (int decade = static_cast<int>(std::floor(std::log10(min))) - 1; decade <= lastDecade; ++decade) {
        for (const double mantissa : mantissas)
            ticks.append(mantissa * std::pow(10.0, decade));
    }
    const auto begin = std::upper_bound(ticks.begin(), ticks.end(), min) - 1;
    const auto end = std::lower_bound(ticks.begin(), ticks.end(), max);
    return {begin, end == ticks.end() ? end : end + 1};
}

QList<double> everyNth(const QList<double>& ticks, int atMost)
{
    const qsizetype step = (ticks.size() + atMost - 1) / atMost;
    QList<double> kept;
    for (qsizetype i = 0; i < ticks.size(); i += step)
        kept.append(ticks[i]);
    return kept;
}

constexpr int SignificantDigits = 4;
constexpr int FinerBy = 2;
constexpr double GridStrength = 0.15;
constexpr double AxisStrength = 0.5;

int decimalsOf(double step)
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
}

QString plainNumber(double number)
{
    if (number >= 1.0 && number == std::floor(number))
        return QLocale().toString(std::llround(number));
    return QLocale().toString(number, 'g', SignificantDigits);
}

} // namespace

LogTicks niceLogTicks(double min, double max, int atMost)
{
    QList<double> ticks;
    for (const QList<double>& set : mantissas()) {
        ticks = ticksAround(min, max, set);
        // Whole decades may not waste half of the axis.
        const bool fits = set.size() > 1 || std::log10(max / min) >= EnoughDecades;
        if (fits && ticks.size() >= EnoughTicks)
            break;
    }
    return {ticks.first(), ticks.last(), everyNth(ticks, std::max(atMost, 2))};
}

PlotAxis::PlotAxis(QChart& chart, Qt::Orientation orientation)
    : m_chart(chart)
    , m_orientation(orientation)
{
    makeAxis();
}

void PlotAxis::makeAxis()
{
    delete m_axis;
    if (m_logarithmic) {
        auto* axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_axis = axis;
    } else {
        m_axis = new QValueAxis;
    }
    m_axis->setTitleText(m_title);
    m_axis->setTruncateLabels(false);
    m_chart.addAxis(m_axis, m_orientation == Qt::Horizontal ? Qt::AlignBottom : Qt::AlignLeft);
}

void PlotAxis::setTitle(const QString& title)
{
    m_title = title;
    m_axis->setTitleText(title);
}

void PlotAxis::setTitleVisible(bool visible)
{
    m_axis->setTitleVisible(visible);
}

void PlotAxis::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    makeAxis();
}

void PlotAxis::setRange(double min, double max, int ticks)
{
    if (m_logarithmic)
        setLogRange(min, max, ticks);
    else
        setLinearRange(min, max, ticks);
}

void PlotAxis::setLinearRange(double min, double max, int ticks)
{
    if (min == max) {
        const double room = m_whole ? 1.0 : std::max(std::abs(min) * 0.05, 1e-6);
        max += room;
        if (!m_whole)
            min -= room;
    }
    if (m_whole)
        ticks = std::min(ticks, static_cast<int>(max - min) + 1);
    // Every change of the shown axis lays the chart out anew; the round numbers are found on one beside it.
    QValueAxis nice;
    nice.setRange(min, max);
    nice.setTickCount(std::max(ticks, 2));
    nice.applyNiceNumbers();
    auto& axis = static_cast<QValueAxis&>(*m_axis);
    axis.setTickCount(nice.tickCount());
    axis.setRange(nice.min(), nice.max());
    m_decimals = decimalsOf((nice.max() - nice.min()) / (nice.tickCount() - 1));
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(m_decimals));
}

void PlotAxis::setLogRange(double min, double max, int ticks)
{
    const LogTicks nice = niceLogTicks(min, max, ticks);
    auto& axis = static_cast<QCategoryAxis&>(*m_axis);
    const QStringList oldLabels = axis.categoriesLabels();
    for (const QString& label : oldLabels)
        axis.remove(label);
    axis.setStartValue(position(nice.min));
    axis.setRange(position(nice.min), position(nice.max));
    for (const double tick : nice.ticks)
        axis.append(plainNumber(tick), position(tick));
}

void PlotAxis::setVisible(bool visible)
{
    m_axis->setVisible(visible);
}

void PlotAxis::applyStyle(const QPalette& palette, const QFont& font)
{
    m_axis->setLabelsFont(font);
    m_axis->setTitleFont(font);
    m_axis->setLabelsBrush(palette.text());
    m_axis->setTitleBrush(palette.text());
    m_axis->setLinePen(QPen(fadedText(palette, AxisStrength)));
    m_axis->setGridLinePen(QPen(fadedText(palette, GridStrength)));
}

void PlotAxis::attach(QAbstractSeries& series) const
{
    series.attachAxis(m_axis);
}

double PlotAxis::position(double value) const
{
    return m_logarithmic ? std::log10(value) : value;
}

double PlotAxis::value(double position) const
{
    return m_logarithmic ? std::pow(10.0, position) : position;
}

QString PlotAxis::text(double value) const
{
    if (m_whole)
        return QLocale().toString(std::llround(value));
    return m_logarithmic ? plainNumber(value) : QLocale().toString(value, 'f', m_decimals + FinerBy);
}

} // namespace autorec
