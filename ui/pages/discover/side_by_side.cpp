// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/side_by_side.h"

#include "ui/pages/discover/compared_column.h"
#include "ui/text/format.h"
#include "ui/text/run_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace autorec {

SideBySide::SideBySide(ModelComparison& comparison, ModelService& models, QWidget* parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_models(models)
    , m_shared(named(new QLabel(this), "sharedFilms"))
    , m_add(makeToolButton(this, "addModel", tr("&Add a Model")))
    , m_menu(named(new QMenu(m_add), "addModelMenu"))
    , m_row(new QHBoxLayout)
    , m_nothing(makeNothingToCompare())
{
    setObjectName(QStringLiteral("sideBySide"));
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* top = fill(new QHBoxLayout, {{m_shared, 1}, m_add});
    fill(withoutMargins(new QVBoxLayout(this)), {top, {m_row, 1}});

    connect(m_menu, &QMenu::aboutToShow, this, &SideBySide::fillMenu);
    connect(&comparison, &ModelComparison::columnsChanged, this, &SideBySide::rebuild);
    connect(&comparison, &ModelComparison::listChanged, this, &SideBySide::showLists);
    rebuild();
}

void SideBySide::begin()
{
    const QList<RunRecord> candidates = m_comparison.candidates();
    if (m_comparison.count() == 1 && !candidates.isEmpty())
        m_comparison.add(candidates.first());
    else
        rebuild();
}

QWidget* SideBySide::makeNothingToCompare()
{
    auto* nothing = new QWidget(this);
    auto* state = new EmptyState(QStringLiteral("train"), nothing);
    state->setText(
        tr("No second model to compare with"),
        tr("Every model that you train on this data set can stand here, by Add a Model: two to four "
           "lists side by side, with what they share."));
    auto* train = named(new QPushButton(tr("&Train a Model"), nothing), "trainToCompare");
    connect(train, &QPushButton::clicked, this, &SideBySide::trainingWanted);
    fill(new QVBoxLayout(nothing), {Stretch{2}, state, {train, 0, Qt::AlignHCenter}, Stretch{3}});
    return nothing;
}

void SideBySide::rebuild()
{
    for (ComparedColumn* column : m_columns) { // one of their buttons may have been clicked
        column->hide();
        column->deleteLater();
        m_row->removeWidget(column);
    }
    m_columns.clear();
    m_row->removeWidget(m_nothing);
    for (int column = 0; column < m_comparison.count(); ++column)
        addColumn(column);
    m_row->addWidget(m_nothing, 1);
    m_nothing->setVisible(m_comparison.count() == 1);
    m_add->setEnabled(m_comparison.count() < ModelComparison::MostModels);
    m_add->setToolTip(m_add->isEnabled() ? tr("The model of a finished run on this data set")
                                         : tr("At most four models stand side by side"));
    showLists();
}

void SideBySide::addColumn(int column)
{
    auto* view = new ComparedColumn(m_comparison, column, this);
    connect(view, &ComparedColumn::currentChanged, this, &SideBySide::follow);
    connect(view, &ComparedColumn::useWanted, this,
            [this, column] { m_models.useRun(m_comparison.runId(column)); });
    connect(view, &ComparedColumn::removeWanted, this, [this, column] { m_comparison.remove(column); });
    m_row->addWidget(view, 1);
    m_columns.push_back(view);
    view->show();
    if (m_current)
        view->select(*m_current);
}

void SideBySide::showLists()
{
    for (ComparedColumn* column : m_columns)
        column->showList();
    m_shared->setText(sharedText());
}

QString SideBySide::sharedText() const
{
    const int lists = m_comparison.count();
    if (lists < 2)
        return {};
    for (int column = 0; column < lists; ++column) {
        if (m_comparison.list(column).items.empty())
            return m_comparison.isWaiting(column) ? tr("Making the lists…") : QString();
    }
    const QString films = filmCountText(static_cast<std::size_t>(m_comparison.sharedByAll()));
    const QString all = countText(m_comparison.list(0).items.size());
    return lists == 2 ? tr("Both lists share %1 of %2 (in bold).").arg(films, all)
                      : tr("All %1 lists share %2 of %3 (in bold).").arg(lists).arg(films, all);
}

void SideBySide::fillMenu()
{
    m_menu->clear();
    const QList<RunRecord> candidates = m_comparison.candidates();
    for (const RunRecord& run : candidates) {
        QAction* action =
            m_menu->addAction(tr("%1: %2").arg(ModelService::nameOf(run.job.spec, run.id), resultText(run)));
        connect(action, &QAction::triggered, this, [this, run] { m_comparison.add(run); });
    }
    if (candidates.isEmpty())
        connect(m_menu->addAction(tr("No other run fits this data set: train one…")), &QAction::triggered,
                this, &SideBySide::trainingWanted);
}

void SideBySide::follow(MovieIndex movie)
{
    m_current = movie;
    for (ComparedColumn* column : m_columns) {
        if (column->currentMovie() != movie)
            column->select(movie);
    }
    Q_EMIT currentChanged();
}

} // namespace autorec
