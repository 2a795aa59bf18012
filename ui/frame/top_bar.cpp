// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/top_bar.h"

#include "app/services/application.h"
#include "ui/frame/profile_button.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

namespace autorec {

TopBar::TopBar(Application& app, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_app(app)
    , m_dataset(makeLabel(this, "datasetName", Look::Plain | Look::Heading))
    , m_simulated(named(new Badge(simulatedText(), this), "simulatedBadge", {},
                        tr("The ratings of this data set were drawn from a model and not given by people")))
    , m_model(makeLabel(this, "modelName", Look::Plain))
{
    setObjectName(QStringLiteral("topBar"));

    fill(new QHBoxLayout(this), {m_dataset, m_simulated, Stretch{1}, m_model, Stretch{1},
                                 new ProfileButton(app.profiles, history, this)});

    connect(&app.datasets, &DatasetService::opened, this, &TopBar::showDataset);
    connect(&app.models, &ModelService::modelChanged, this, &TopBar::showModel);
    connect(&app.models, &ModelService::preparingChanged, this, &TopBar::showModel);
    showDataset();
    showModel();
}

void TopBar::showDataset()
{
    const LoadedDatasetPtr& loaded = m_app.datasets.current();
    m_dataset->setText(loaded ? QString::fromStdString(loaded->dataset.name()) : tr("No data set"));
    m_dataset->setToolTip(loaded ? tr("%1 users, %2 films, %3 ratings")
                                       .arg(countText(loaded->dataset.userCount()),
                                            countText(loaded->dataset.movieCount()),
                                            countText(loaded->dataset.ratingCount()))
                                 : QString());
    m_simulated->setVisible(loaded && loaded->dataset.simulated());
}

void TopBar::showModel()
{
    const QString note = m_app.models.standInNote();
    m_model->setToolTip(note);
    if (!m_app.models.current())
        m_model->setText(m_app.models.isPreparing() ? tr("Model: preparing…") : tr("Model: none"));
    else if (m_app.models.isPreparing())
        m_model->setText(tr("Model: %1, for now").arg(m_app.models.currentName()));
    else
        m_model->setText(tr("Model: %1").arg(m_app.models.currentName()));
}

} // namespace autorec
