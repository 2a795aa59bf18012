// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_sections_model.h"

#include "ui/text/run_text.h"

#include <QPartialOrdering>

#include <algorithm>

namespace autorec {

namespace {

QString protocolTitle(const RunRecord& run)
{
    constexpr qsizetype Told = 8; // digits, which distinguish data sets of the same name
    return RunSectionsModel::tr("%1 · %2 · fingerprint %3")
        .arg(datasetText(run), protocolText(run.protocol()),
             QString::fromStdString(run.job.data.fingerprint).left(Told));
}

int compareTexts(const QString& left, const QString& right)
{
    return QString::localeAwareCompare(left.toCaseFolded(), right.toCaseFolded());
}

QString untaggedTitle()
{
    return RunSectionsModel::tr("Without a tag");
}

/// Negative, 0 or positive; what is missing comes last in either order.
int compare(const QVariant& left, const QVariant& right, Qt::SortOrder order)
{
    if (!left.isValid() || !right.isValid())
        return static_cast<int>(right.isValid()) - static_cast<int>(left.isValid());
    const int ascending = left.typeId() == QMetaType::QString
                              ? compareTexts(left.toString(), right.toString())
                          : QVariant::compare(left, right) == QPartialOrdering::Less    ? -1
                          : QVariant::compare(left, right) == QPartialOrdering::Greater ? 1
                                                                                        : 0;
    return order == Qt::AscendingOrder ? ascending : -ascending;
}

} // namespace

RunSectionsModel::RunSectionsModel(RunTableModel* runs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(runs)
{
    connect(runs, &QAbstractItemModel::modelReset, this, &RunSectionsModel::rebuild);
    connect(runs, &QAbstractItemModel::dataChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    rebuild();
}

void RunSectionsModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void RunSectionsModel::setText(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void RunSectionsModel::setProtocol(const std::optional<Protocol>& protocol)
{
    m_protocol = protocol;
    rebuild();
}

void RunSectionsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_column = column;
    m_order = order;
    rebuild();
}

bool RunSectionsModel::hasSeveralProtocols() const
{
    const QList<RunRecord>& runs = m_source->runs();
    return !m_protocol && std::any_of(runs.begin(), runs.end(), [&runs](const RunRecord& run) {
        return run.protocol() != runs.front().protocol();
    });
}

RunSectionsModel::Grouping RunSectionsModel::shownGrouping() const
{
    const bool isRanked = RunTableModel::metricOf(m_column) != nullptr;
    return m_grouping == Grouping::None && isRanked && hasSeveralProtocols() ? Grouping::Protocol
                                                                             : m_grouping;
}

bool RunSectionsModel::accepts(const RunRecord& run) const
{
    if (m_protocol && run.protocol() != *m_protocol)
        return false;
    const QString text = QStringList{modelTitle(run.job.spec),
                                     QString::fromStdString(run.job.spec.preset()),
                                     datasetText(run),
                                     protocolText(run.protocol()),
                                     run.annotation.tags.join(u'\n'),
                                     run.annotation.note}
                             .join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// A run with several tags is in the section of each.
QStringList RunSectionsModel::sectionsOf(const RunRecord& run) const
{
    switch (shownGrouping()) {
    case Grouping::None:
        return {QString()};
    case Grouping::Protocol:
        return {protocolTitle(run)};
    case Grouping::Model:
        return {modelTitle(run.job.spec)};
    case Grouping::Tag:
        return run.annotation.tags.isEmpty() ? QStringList{untaggedTitle()} : run.annotation.tags;
    }
    return {};
}

bool RunSectionsModel::isBefore(const Row& left, const Row& right, const QStringList& order) const
{
    if (left.section != right.section)
        return order.indexOf(left.section) < order.indexOf(right.section);
    const RunRecord& leftRun = m_source->run(left.source);
    const RunRecord& rightRun = m_source->run(right.source);
    if (RunTableModel::metricOf(m_column) != nullptr && leftRun.protocol() != rightRun.protocol())
        return leftRun.protocol() < rightRun.protocol();
    const auto valueOf = [this](const Row& row) {
        return m_source->index(row.source, m_column).data(RunTableModel::SortRole);
    };
    return compare(valueOf(left), valueOf(right), m_order) < 0;
}

std::vector<RunSectionsModel::Row> RunSectionsModel::sortedRows() const
{
    std::vector<Row> rows;
    QStringList order; // sections are in the order of their newest run; names in that of the alphabet
    for (int source = 0; source < m_source->rowCount(); ++source) {
        if (!accepts(m_source->run(source)))
            continue;
        for (const QString& section : sectionsOf(m_source->run(source))) {
            rows.push_back({source, section});
            order.append(section);
        }
    }
    order.removeDuplicates();
    if (shownGrouping() != Grouping::Protocol)
        std::sort(order.begin(), order.end(),
                  [](const QString& left, const QString& right) { return compareTexts(left, right) < 0; });
    if (order.removeOne(untaggedTitle()))
        order.append(untaggedTitle());
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row& left, const Row& right) { return isBefore(left, right, order); });
    return rows;
}

void RunSectionsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    QSet<int> shown;
    QString section;
    for (const Row& row : sortedRows()) {
        if (row.section != section)
            m_rows.push_back({-1, row.section});
        section = row.section;
        m_rows.push_back(row);
        shown.insert(row.source);
    }
    m_runCount = static_cast<int>(shown.size());
    endResetModel();
}

int RunSectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunSectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(RunTableModel::ColumnCount);
}

QVariant RunSectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.source >= 0)
        return role == SectionTitleRole ? QVariant() : m_source->index(row.source, index.column()).data(role);
    const bool isTitle = role == SectionTitleRole || (role == Qt::DisplayRole && index.column() == 0);
    return isTitle ? QVariant(row.section) : QVariant();
}

QVariant RunSectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_source->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags RunSectionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || sourceRow(index.row()) < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace autorec
