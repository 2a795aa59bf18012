// SPDX-License-Identifier: GPL-3.0-or-later
// One repaint of the map of 90,000 films after it was moved or zoomed: all dots are drawn anew and shown, in
// a window of 1280 × 800.

#include "ui/pages/inside/film_map_view.h"

#include <QApplication>

#include <benchmark/benchmark.h>
#include <random>

using namespace autorec;

namespace {

constexpr std::size_t Films = 90'000;

std::vector<FilmMapView::Dot> manyDots()
{
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    std::vector<FilmMapView::Dot> dots;
    for (std::size_t k = 0; k < Films; ++k)
        dots.push_back({{normal(random), normal(random)}, static_cast<std::uint8_t>(random() % 7)});
    return dots;
}

void repaint(benchmark::State& state)
{
    FilmMapView view;
    view.resize(1280, 800);
    view.setDots(manyDots(), [](std::size_t) { return QString(); });
    for (int step = 0; step < state.range(0); ++step)
        view.zoomIn();
    QImage screen(view.size(), QImage::Format_RGB32);
    bool isOut = false;
    for (auto _ : state) {
        isOut ? view.zoomIn() : view.zoomOut();
        isOut = !isOut;
        view.render(&screen);
    }
}

BENCHMARK(repaint)->ArgName("zoomed")->Arg(0)->Arg(2)->Arg(5)->Unit(benchmark::kMillisecond);

void hover(benchmark::State& state)
{
    std::vector<QPointF> points;
    for (const FilmMapView::Dot& dot : manyDots())
        points.push_back(dot.place);
    const PointGrid grid(std::move(points));
    double x = -2.0;
    for (auto _ : state) {
        x = x > 2.0 ? -2.0 : x + 0.01;
        benchmark::DoNotOptimize(grid.nearest({x, 0.3}, 0.02, [](std::size_t) { return true; }));
    }
}

BENCHMARK(hover)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
