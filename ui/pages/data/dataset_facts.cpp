// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/dataset_facts.h"

#include "ui/text/format.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace autorec {

namespace {

QString sourceText(const LoadedDataset& dataset)
{
    return dataset.data.path == "demo" ? DatasetFacts::tr("built in")
                                       : QDir::toNativeSeparators(dataset.source());
}

QString timeRangeText(const ImportReport& report)
{
    if (report.lastRated == 0)
        return DatasetFacts::tr("not known");
    return DatasetFacts::tr("%1 to %2").arg(dayText(report.firstRated), dayText(report.lastRated));
}

QString scaleText(const RatingScale& scale)
{
    return DatasetFacts::tr("%1 to %2 stars, in steps of %3")
        .arg(starsText(scale.min()), starsText(scale.max()), starsText(scale.step()));
}

QString densityText(double density)
{
    constexpr double Percent = 100.0;
    return DatasetFacts::tr("%1% of all users × rated movies")
        .arg(QLocale().toString(density * Percent, 'g', 3));
}

} // namespace

DatasetFacts::DatasetFacts(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void DatasetFacts::showDataset(const LoadedDataset& dataset)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    const Dataset& ratings = dataset.dataset;
    addFact(QStringLiteral("sourceFact"), tr("Source"), sourceText(dataset));
    addFact(QStringLiteral("formatFact"), tr("Format"), QString::fromStdString(dataset.report.format));
    addFact(QStringLiteral("ratingsFact"), tr("Ratings"), countText(ratings.ratingCount()));
    addFact(QStringLiteral("usersFact"), tr("Users"), countText(ratings.userCount()));
    addFact(QStringLiteral("moviesFact"), tr("Movies"),
            tr("%1 listed, %2 rated")
                .arg(countText(ratings.movieCount()), countText(dataset.statistics.ratedMovies)));
    addFact(QStringLiteral("densityFact"), tr("Density"), densityText(dataset.statistics.density));
    addFact(QStringLiteral("scaleFact"), tr("Scale"), scaleText(ratings.scale()));
    addFact(QStringLiteral("averageFact"), tr("Average"),
            tr("%1 stars").arg(QLocale().toString(dataset.statistics.average, 'f', 2)));
    addFact(QStringLiteral("timeFact"), tr("Rated"), timeRangeText(dataset.report));
    addFact(QStringLiteral("fingerprintFact"), tr("Fingerprint"),
            QString::fromStdString(dataset.data.fingerprint));
}

void DatasetFacts::addFact(const QString& name, const QString& title, const QString& text)
{
    auto* label = makeLabel(this, name, Look::Wrapped | Look::Selectable, text);
    label->setAccessibleName(title);
    m_layout->addRow(title, label);
}

} // namespace autorec
