// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/first_steps_panel.h"

#include "app/services/application.h"
#include "ui/models/taste_clusters_model.h"
#include "ui/pages/discover/rate_next_strip.h"
#include "ui/pages/discover/taste_cards.h"
#include "ui/text/format.h"
#include "ui/theme/cover_pictures.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QToolButton>

#include <algorithm>

namespace autorec {

FirstStepsPanel::FirstStepsPanel(Application& app, FilmEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_app(app)
    , m_title(makeLabel(this, "firstStepsTitle", Look::Title))
    , m_advice(makeLabel(this, "firstStepsAdvice", Look::Plain | Look::Wrapped))
    , m_import(makeWayIn(QStringLiteral("importMyRatings"), QStringLiteral("file"), tr("&Import My Ratings…"),
                         tr("From IMDb, Letterboxd, Trakt and other film sites, or a table of your own")))
    , m_search(makeWayIn(QStringLiteral("pickFilms"), QStringLiteral("search"), tr("Pick Films I &Love…"),
                         tr("Search for films and click their stars")))
    , m_showPicks(makeToggle(QStringLiteral("showPicks"), {}, tr("Change Picks"),
                             tr("Show the kinds of films again")))
    , m_sharpen(makeToggle(QStringLiteral("sharpenList"), QStringLiteral("star"), tr("Sharpen My List"),
                           tr("Rate films that tell most about what you like")))
    , m_cards(new TasteCards(new TasteClustersModel(app.firstSteps, app.firstStepsStore, editor, this), this))
    , m_strip(new RateNextStrip(app.firstSteps, app.firstStepsStore, editor, this))
{
    layOut();
    m_cards->showPictures(*new CoverPictures(app.metadata, this));
    connect(&app.firstSteps, &FirstSteps::clustersChanged, this, &FirstStepsPanel::refresh);
    connect(&app.firstSteps, &FirstSteps::picksChanged, this, &FirstStepsPanel::refresh);
    connect(&app.ratings, &PersonalRatings::movieChanged, this, &FirstStepsPanel::refresh);
    connect(&app.ratings, &PersonalRatings::reset, this, &FirstStepsPanel::refresh);
    refresh();
}

void FirstStepsPanel::layOut()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_advice->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* title = fill(new QHBoxLayout, {{m_title, 1}, m_showPicks, m_import, m_search});
    auto* advice = fill(new QHBoxLayout, {{m_advice, 1}, m_sharpen});
    fill(withoutMargins(new QVBoxLayout(this)), {title, advice, m_strip, m_cards, Stretch{}});
    connect(m_import, &QToolButton::clicked, this, &FirstStepsPanel::importWanted);
    connect(m_search, &QToolButton::clicked, this, &FirstStepsPanel::searchWanted);
}

QToolButton* FirstStepsPanel::makeWayIn(const QString& name, const QString& icon, const QString& text,
                                        const QString& toolTip)
{
    QToolButton* button = makeToolButton(this, name, text, toolTip, icon);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
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
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_search)})
        part->setVisible(!isKnown);
    m_title->setText(title(rated));
    m_advice->setText(advice(rated));
    constexpr int LinesKept = 2; // so that the strip does not move when the text gets shorter
    m_advice->setMinimumHeight(isKnown ? 0 : LinesKept * fontMetrics().lineSpacing());
    m_showPicks->setVisible(!isKnown && rated > 0 && hasClusters);
    m_sharpen->setVisible(isKnown);
    m_cards->setVisible(!isKnown && hasClusters && (rated == 0 || m_showPicks->isChecked()));
    m_strip->setVisible(!isKnown || m_sharpen->isChecked());
    m_strip->setProgress(isKnown ? tr("Rate next · %1 so far").arg(ratingCountText(rated))
                                 : tr("Rate next · %1 of %2").arg(rated).arg(EnoughRatings));
}

QString FirstStepsPanel::title(std::size_t rated) const
{
    return rated == 0 ? tr("Which films do you like?") : tr("Your list gets better with every answer");
}

/// True if nothing that the person rated got more than half of the stars.
bool FirstStepsPanel::hasOnlyDislikes() const
{
    constexpr float Half = 2.5F;
    const std::vector<ProfileEntry>& profile = m_app.ratings.profile();
    return !profile.empty() && std::all_of(profile.begin(), profile.end(),
                                           [](const ProfileEntry& entry) { return entry.stars <= Half; });
}

QString FirstStepsPanel::advice(std::size_t rated) const
{
    constexpr std::size_t Some = 3;
    if (rated >= Some && hasOnlyDislikes())
        return tr(
            "So far you have rated only films that you do not like. Your list knows what to leave out, but "
            "not what you love: rate some films that you like.");
    const bool hasPicks = !m_app.firstSteps.picks().empty();
    if (rated >= EnoughRatings)
        return hasPicks ? tr("Your list is made from your ratings alone; what you picked no longer counts.")
                        : QString();
    if (!hasPicks)
        return rated == 0 ? tr("AutoRec Explorer learns from the ratings of many people which films you are "
                               "likely to "
                               "love. Rate films that you know, pick two or three kinds of films, or import "
                               "the ratings "
                               "that you have; they stay on this computer.")
                          : tr("Rate a few more films that you know.");
    return rated == 0
               ? tr("Now rate films that you know below. What you picked counts less with every rating, "
                    "and no longer from the fifth on.")
               : tr("What you picked counts less with every rating, and no longer from the fifth on.");
}

} // namespace autorec
