// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/acquaintance_view.h"

#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QProgressBar>

#include <cmath>

namespace autorec {
namespace {

constexpr int MeasuringSteps = 100;

QString sentenceOf(const LeaveOneOut::Stars& stars, const QString& modelName)
{
    return AcquaintanceView::tr("%1, the model in use, would have missed your ratings by %2 stars. Guessing "
                                "each film's average misses by %3, guessing your own average by %4.")
        .arg(modelName, preciseStarsText(stars.model.rmse), preciseStarsText(stars.movieMean.rmse),
             preciseStarsText(stars.ownMean.rmse));
}

QString protocolOf(const LeaveOneOut::Stars& stars, std::size_t ratings)
{
    return AcquaintanceView::tr("Leave-one-out, root mean square errors: each of your %1 was predicted from "
                                "the others, by a model that was trained without you. Mean absolute errors: "
                                "%2, %3 and %4 stars.")
        .arg(ratingCountText(ratings), preciseStarsText(stars.model.mae),
             preciseStarsText(stars.movieMean.mae), preciseStarsText(stars.ownMean.mae));
}

QString sentenceOf(const LeaveOneOut::Place& place, const QString& modelName)
{
    return AcquaintanceView::tr(
               "%1, the model in use, would have placed a film that you like above %2 of the "
               "films that you have not rated. In the order of popularity it stands above "
               "%3, in any order above 50%.")
        .arg(modelName, percentText(place.model), percentText(place.popularity));
}

QString protocolOf(const LeaveOneOut::Place& place)
{
    return AcquaintanceView::tr(
               "Leave-one-out, mean percentile: each of the films that you gave your average "
               "or more (%1) was placed from your other ratings, by a model that was trained "
               "without you. This model ranks and says no stars, so that there is no error "
               "in stars.")
        .arg(filmCountText(place.liked));
}

} // namespace

AcquaintanceView::AcquaintanceView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(this, "acquaintanceSentence", Look::Plain | Look::Wrapped | Look::Selectable))
    , m_progress(
          named(new QProgressBar(this), "acquaintanceProgress", tr("Ratings left out and predicted so far")))
    , m_protocol(makeLabel(this, "acquaintanceProtocol",
                           Look::Plain | Look::Wrapped | Look::Selectable | Look::Muted))
{
    setObjectName(QStringLiteral("acquaintanceView"));
    m_progress->setRange(0, MeasuringSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(fontMetrics().height() / 2);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing jumps when it comes and goes
    m_progress->setSizePolicy(kept);
    fill(withoutMargins(new QVBoxLayout(this)), {m_sentence, m_protocol, m_progress});
    showNothing({});
}

void AcquaintanceView::showNothing(const QString& why)
{
    m_progress->hide();
    showTexts(why, {});
}

void AcquaintanceView::showWaiting()
{
    m_progress->hide();
    if (m_protocol->text().isEmpty())
        showTexts(tr("Leaving out each of your ratings and predicting it…"), {});
}

void AcquaintanceView::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(std::lround(share * MeasuringSteps)));
    m_progress->show();
}

void AcquaintanceView::showResult(const Acquaintance& acquaintance, const QString& modelName)
{
    m_progress->hide();
    const LeaveOneOut& result = acquaintance.result;
    if (result.stars)
        showTexts(sentenceOf(*result.stars, modelName), protocolOf(*result.stars, result.ratings));
    else if (result.place)
        showTexts(sentenceOf(*result.place, modelName), protocolOf(*result.place));
}

void AcquaintanceView::showTexts(const QString& sentence, const QString& protocol)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_protocol->setText(protocol);
    m_protocol->setVisible(!protocol.isEmpty());
}

} // namespace autorec
