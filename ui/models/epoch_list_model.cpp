// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/epoch_list_model.h"

namespace autorec {

EpochListModel::EpochListModel(QObject* parent)
    : RankedFilms(parent)
{
    setColumns({rankColumn(),
                {.title = tr("Moved"),
                 .text = [this](int row) { return m_shown < 1 ? QString() : movedText(rowBefore(row), row); },
                 .toolTip = [this](int row) { return movedToolTip(row); },
                 .help = tr("Places risen or fallen since the list before"),
                 .alignment = Qt::AlignRight},
                {.title = tr("Title"),
                 .text = [this](int row) { return filmText(item(row).movie); },
                 .isTextToolTip = true},
                {.title = tr("Predicted"), .text = [this](int row) { return predictedText(row); }}});
}

void EpochListModel::begin(const LoadedDatasetPtr& dataset)
{
    beginResetModel();
    useDataset(dataset);
    m_lists.clear();
    m_shown = -1;
    endResetModel();
}

void EpochListModel::add(const LearningList& list)
{
    m_lists.push_back(list);
}

void EpochListModel::show(int list)
{
    if (list == m_shown)
        return;
    // A list of the same length keeps the current row, and what is being read aloud.
    if (itemsOf(list).size() != items().size()) {
        beginResetModel();
        m_shown = list;
        endResetModel();
        return;
    }
    m_shown = list;
    allChanged();
}

/// Empty before the first list.
std::span<const Recommendation> EpochListModel::itemsOf(int list) const
{
    if (list < 0)
        return {};
    return m_lists[static_cast<std::size_t>(list)].items;
}

QString EpochListModel::movedToolTip(int row) const
{
    if (m_shown < 1)
        return {};
    const int epoch = epochOf(m_shown - 1);
    const std::optional<int> before = rowBefore(row);
    return before ? tr("It was number %1 after epoch %2.").arg(*before + 1).arg(epoch)
                  : tr("It was not in the list after epoch %1.").arg(epoch);
}

} // namespace autorec
