// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/run_filter_bar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace autorec {

RunFilterBar::RunFilterBar(RunSectionsModel& runs, QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_search(makeSearchField(this, "runSearch", tr("Search runs"),
                               tr("Search model, data set, tags and note (Ctrl+F)")))
    , m_sameProtocol(
          named(new QCheckBox(tr("Only the &protocol of the chosen run"), this), "sameProtocol", {},
                tr("Shows runs of the same data set, split and seed: those whose results may be compared.")))
    , m_grouping(named(new QComboBox(this), "grouping", tr("Group runs by")))
{
    using Grouping = RunSectionsModel::Grouping;
    focusOnFind(m_search);
    m_grouping->addItem(tr("nothing"), static_cast<int>(Grouping::None));
    m_grouping->addItem(tr("protocol"), static_cast<int>(Grouping::Protocol));
    m_grouping->addItem(tr("model"), static_cast<int>(Grouping::Model));
    m_grouping->addItem(tr("tag"), static_cast<int>(Grouping::Tag));

    fill(withoutMargins(new QHBoxLayout(this)),
         {{m_search, 1}, m_sameProtocol, labelFor(m_grouping, tr("&Group by")), m_grouping});
    connect(m_search, &QLineEdit::textChanged, &runs, &RunSectionsModel::setText);
    connect(m_sameProtocol, &QCheckBox::toggled, this,
            [this](bool on) { m_runs.setProtocol(on ? m_protocol : std::nullopt); });
    connect(m_grouping, &QComboBox::currentIndexChanged, &runs,
            [this] { m_runs.setGrouping(static_cast<Grouping>(m_grouping->currentData().toInt())); });
}

void RunFilterBar::setProtocol(const std::optional<Protocol>& protocol)
{
    m_protocol = protocol;
    m_sameProtocol->setEnabled(protocol || m_sameProtocol->isChecked());
}

} // namespace autorec
