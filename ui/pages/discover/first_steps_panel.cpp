// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/first_steps_panel.h"

#include "app/services/application.h"
#include "ui/models/taste_clusters_model.h"
#include "ui/pages/discover/rate_next_strip.h"
#include "ui/pages/discover/taste_cards.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QToolButton>

namespace autorec {

FirstStepsPanel::FirstStepsPanel(Application& app, FilmEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_app(app)
    , m_title(makeLabel(this, {}, Look::Title, tr("Pick two or three kinds of films that you like")))
    , m_advice(makeLabel(this, "firstStepsAdvice", Look::Plain | Look::Wrapped))
    , m_showPicks(makeToggle(QStringLiteral("showPicks"), {}, tr("Change Picks"),
                             tr("Show the kinds of films again")))
    , m_sharpen(makeToggle(QStringLiteral("sharpenList"), QStringLiteral("star"), tr("Sharpen My List"),
                           tr("Rate films that tell most about what you like")))
    , m_cards(new TasteCards(new TasteClustersModel(app.firstSteps, app.firstStepsStore, editor, this), this))
    , m_strip(new RateNextStrip(app.firstSteps, app.firstStepsStore, editor, this))
{
    layOut();
    connect(&app.firstSteps, &FirstSteps::clustersChanged, this, &FirstStepsPanel::refresh);
    connect(&app.firstSteps, &FirstSteps::picksChanged, this, &FirstStepsPanel::refresh);
    connect(&app.ratings, &PersonalRatings::movieChanged, this, &FirstStepsPanel::refresh);
    connect(&app.ratings, &PersonalRatings::reset, this, &FirstStepsPanel::refresh);
    refresh();
}

void FirstStepsPanel::layOut()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* advice = fill(new QHBoxLayout, {{m_advice, 1}, m_showPicks, m_sharpen});
    fill(withoutMargins(new QVBoxLayout(this)), {m_title, advice, m_cards, m_strip});
}

QToolButton* FirstStepsPanel::makeToggle(const QString& name, const QString& icon, const QString& text,
                                         const QString& toolTip)
{
    auto* toggle = makeToolButton(this, name, text, toolTip, icon);
    toggle->setCheckable(true);
    connect(toggle, &QToolButton::toggled, this, &FirstStepsPanel::refresh);
    return toggle;
}

void FirstStepsPanel::refresh()
{
    const std::size_t rated = m_app.ratings.profile().size();
    const bool isKnown = !m_app.firstSteps.isWanted();
    const bool hasClusters = !m_app.firstSteps.clusters().empty();
    if (!isKnown)
        m_sharpen->setChecked(false);
    m_title->setVisible(rated == 0 && hasClusters);
    m_advice->setText(advice(rated));
    m_showPicks->setVisible(!isKnown && rated > 0 && hasClusters);
    m_sharpen->setVisible(isKnown);
    m_cards->setVisible(!isKnown && hasClusters && (rated == 0 || m_showPicks->isChecked()));
    m_strip->setVisible(!isKnown || m_sharpen->isChecked());
    m_strip->setProgress(isKnown ? tr("Rate next · %1 so far").arg(ratingCountText(rated))
                                 : tr("Rate next · %1 of %2").arg(rated).arg(EnoughRatings));
}

QString FirstStepsPanel::advice(std::size_t rated) const
{
    const bool hasPicks = !m_app.firstSteps.picks().empty();
    if (rated >= EnoughRatings)
        return hasPicks ? tr("Your list is made from your ratings alone; what you picked no longer counts.")
                        : QString();
    if (!hasPicks)
        return rated == 0
                   ? tr("A first list appears at once. Or rate films that you know below: the list gets "
                        "better with every answer.")
                   : tr("Rate a few more: the list gets better with every answer.");
    return rated == 0
               ? tr("Now rate films that you know below. What you picked counts less with every rating, "
                    "and no longer from the fifth on.")
               : tr("What you picked counts less with every rating, and no longer from the fifth on.");
}

} // namespace autorec
