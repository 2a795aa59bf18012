// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/epoch_list_view.h"

#include "ui/models/epoch_list_model.h"
#include "ui/text/run_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QLabel>
#include <QSlider>

namespace autorec {

EpochListView::EpochListView(QWidget* parent)
    : QWidget(parent)
    , m_model(new EpochListModel(this))
    , m_stack(new ContentStack(QStringLiteral("person"), this))
{
    named(this, "epochListView", tr("My list, epoch by epoch"));
    auto* title = makeLabel(this, {}, Look::Heading, tr("My list, epoch by epoch"));
    title->setAlignment(Qt::AlignCenter);
    title->setToolTip(
        tr("Your own top ten by the model as it stands, with your ratings as they were when the "
           "training began."));
    m_stack->setContent(makeList());
    fill(withoutMargins(new QVBoxLayout(this)), {title, {m_stack, 1}});
}

QWidget* EpochListView::makeList()
{
    auto* list = new QWidget(this);
    auto* table = new MovieTableView(QStringLiteral("epochListTable"), tr("My list, epoch by epoch"), list);
    table->setModel(m_model);
    table->setPredictionColumn(EpochListModel::Predicted);
    table->setColumnWidths({4, 8, 20, 16});
    table->setStretchColumns({EpochListModel::Title});
    table->verticalHeader()->setDefaultSectionSize(table->verticalHeader()->minimumSectionSize());
    m_slider = named(new QSlider(Qt::Horizontal, list), "epochSlider", tr("Epoch of the list"),
                     tr("Look back at any epoch; at its end it follows the newest."));
    m_slider->setPageStep(1);
    m_epoch = named(new QLabel(list), "listEpochLabel");
    connect(m_slider, &QSlider::valueChanged, this, &EpochListView::showList);

    auto* row = fill(new QHBoxLayout, {{m_slider, 1}, m_epoch});
    fill(withoutMargins(new QVBoxLayout(list)), {{table, 1}, row});
    return list;
}

void EpochListView::begin(const TrainingService::Request& request, bool hasRatings)
{
    m_slider->setRange(0, 0);
    m_model->begin(request.dataset);
    if (!hasRatings)
        showIdle(false);
    else if (const ModelSpec& spec = request.job.spec; !spec.has("epochs"))
        m_stack->showEmpty(
            tr("%1 has no epochs").arg(modelTitle(spec)),
            tr("It is found in one go, so there is no list to follow. Once it is in use, Discover shows its "
               "list."));
    else
        m_stack->showEmpty(tr("Waiting for the first epoch"), tr("Your top ten shows here after it."));
}

void EpochListView::add(const LearningList& list)
{
    const bool isFollowing = m_slider->value() == m_slider->maximum();
    m_model->add(list);
    const int newest = m_model->listCount() - 1;
    m_slider->setMaximum(newest);
    if (newest == 0)
        showList(newest);
    else if (isFollowing)
        m_slider->setValue(newest);
    m_stack->showContent(true);
}

void EpochListView::showIdle(bool hasRatings)
{
    if (m_model->listCount() > 0)
        return;
    if (hasRatings)
        m_stack->showEmpty(tr("Your top ten, as the model learns"),
                           tr("Start a training: films rise and fall here, epoch by epoch."));
    else
        m_stack->showEmpty(tr("No ratings of yours"),
                           tr("Rate some films of this data set on Discover or Movies; in "
                              "the next training your top ten shows "
                              "here as the model learns."));
}

void EpochListView::showList(int list)
{
    if (list >= m_model->listCount())
        return;
    m_model->show(list);
    m_epoch->setText(tr("Epoch %1").arg(m_model->epochOf(list)));
}

} // namespace autorec
