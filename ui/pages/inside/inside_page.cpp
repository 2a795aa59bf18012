// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/inside_page.h"

#include "app/services/application.h"
#include "core/model/family_model.h"
#include "core/presets/presets.h"
#include "ui/pages/inside/film_map_panel.h"
#include "ui/pages/inside/units_panel.h"
#include "ui/pages/inside/weights_panel.h"
#include "ui/text/model_texts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QTabWidget>
#include <QTimer>

namespace autorec {

InsidePage::InsidePage(Application& app, QWidget* parent)
    : Page(tr("Look Inside"), QStringLiteral("inside"), parent)
    , m_app(app)
    , m_title(makeLabel(this, "insideTitle", Look::Plain | Look::Wrapped | Look::Muted))
    , m_tabs(named(new QTabWidget(this), "insideTabs", tr("Views of the model")))
    , m_units(new UnitsPanel(app.ratings, app.settings, this))
    , m_map(new FilmMapPanel(app.ratings, this))
    , m_weights(new WeightsPanel(this))
    , m_stack(new ContentStack(QStringLiteral("inside"), this))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    layOut();
    connectServices();
    refresh();
}

void InsidePage::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_units, tr("&Units"));
    m_tabs->addTab(m_map, tr("&Map of films"));
    m_tabs->addTab(m_weights, tr("Wei&ghts"));
    m_stack->setContent(m_tabs);
    fill(new QVBoxLayout(this), {m_title, {m_stack, 1}});
}

void InsidePage::connectServices()
{
    connect(&m_app.models, &ModelService::modelChanged, this, &InsidePage::refreshSoon);
    connect(&m_app.models, &ModelService::preparingChanged, this, &InsidePage::refreshSoon);
    connect(&m_app.ratings, &PersonalRatings::movieChanged, this, &InsidePage::refreshSoon);
    connect(&m_app.ratings, &PersonalRatings::reset, this, &InsidePage::refreshSoon);
    connect(m_timer, &QTimer::timeout, this, &InsidePage::refresh);
    connect(&m_app.inspection, &InspectionService::unitsReady, m_units, &UnitsPanel::setUnits);
    connect(&m_app.inspection, &InspectionService::filmsReady, m_units, &UnitsPanel::setFilms);
    connect(&m_app.inspection, &InspectionService::mapReady, m_map, &FilmMapPanel::setMap);
    connect(&m_app.inspection, &InspectionService::weightsReady, m_weights, &WeightsPanel::setWeights);
    connect(&m_app.inspection, &InspectionService::failed, this, &Page::failed);
    connect(m_units, &UnitsPanel::filmWanted, this, &InsidePage::filmWanted);
    connect(m_map, &FilmMapPanel::filmWanted, this, &InsidePage::filmWanted);
}

void InsidePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshSoon();
}

void InsidePage::refreshSoon()
{
    // What is shown of another data set must not be clicked on.
    if (m_dataset != m_app.datasets.current() || isVisible())
        m_timer->start();
}

/// All of a new model, and the units again for whatever the person's ratings are now.
void InsidePage::refresh()
{
    const InspectionService::Model model = usableModel();
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    if (model != m_model || dataset != m_dataset) {
        m_app.inspection.abandon();
        m_model = nullptr;
        m_dataset = dataset;
        m_units->reset(dataset);
        m_map->reset(dataset);
        m_weights->reset();
    }
    if (isVisible() && model) {
        if (model != m_model) {
            m_app.inspection.requestFilms(model, dataset);
            m_app.inspection.requestMap(model, dataset);
            m_app.inspection.requestWeights(model);
        }
        m_model = model;
        m_units->setNoUnitsText(noUnitsText());
        m_app.inspection.requestUnits(model, m_app.ratings.profile());
    }
    showModel();
}

InspectionService::Model InsidePage::usableModel() const
{
    const InspectionService::Model& model = m_app.models.current();
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    const bool fits = model && dataset && model->recommender->movieCount() == dataset->dataset.movieCount();
    return fits ? model : nullptr;
}

void InsidePage::showModel()
{
    if (m_app.models.isPreparing())
        m_stack->setEmptyText(tr("A model is being prepared"), tr("It can be looked into in a moment."));
    else
        m_stack->setEmptyText(
            tr("No model is in use"),
            tr("Open a data set on the Data page, and a model is fitted to it; or train one on the "
               "Train page and use it."));
    const bool isThere = usableModel() != nullptr;
    if (isThere)
        m_title->setText(tr("%1: %2").arg(m_app.models.currentName(),
                                          modelText(findPreset(usableModel()->spec.preset()).summary)));
    m_title->setVisible(isThere);
    m_stack->showContent(isThere);
}

QString InsidePage::noUnitsText() const
{
    switch (insightInto(m_model->spec)) {
    case ModelInsight::Units:
        break;
    case ModelInsight::MovieWeights:
        return tr(
            "It holds one weight from every film to every other instead, and adds up those from the films "
            "that you like. See Weights.");
    case ModelInsight::Biases:
        return tr("It knows how far each film and each person is above the mean, and nothing of tastes. See "
                  "Weights.");
    case ModelInsight::Popularity:
        return tr("It gives everybody the same films and looks at nobody's ratings.");
    }
    return {};
}

} // namespace autorec
