// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/group_controls.h"

#include "app/services/settings.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace autorec {

namespace {

constexpr std::size_t ListLength = 50;
constexpr int MostRows = 6; ///< more people are scrolled to

/// Profiles that do not take part, "3 7".
const QString LeftOut = QStringLiteral("groupLeftOut");
const QString Strategy = QStringLiteral("groupStrategy");

qint64 idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toLongLong();
}

} // namespace

GroupControls::GroupControls(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_people(named(new QListWidget(this), "groupPeople", tr("Who watches")))
    , m_strategies(new QButtonGroup(this))
    , m_explanation(makeLabel(this, "groupStrategyExplained", Look::Plain | Look::Wrapped | Look::Muted))
    , m_seenBySome(named(new QCheckBox(tr("Also films that one of us has &seen"), this), "groupSeenBySome",
                         {}, tr("Films that all of you have seen stay out")))
{
    m_choices = {addStrategy("groupMean", GroupStrategy::Mean, tr("&Best on average")),
                 addStrategy("groupLeastMisery", GroupStrategy::LeastMisery, tr("Nobody is bo&red")),
                 addStrategy("groupTurns", GroupStrategy::Turns, tr("Ta&ke turns"))};
    const int kept = settings.state(Strategy).toInt();
    m_choices.at(std::clamp(kept, 0, static_cast<int>(m_choices.size()) - 1))->setChecked(true);
    rememberValue(*m_seenBySome, settings);
    explainStrategy();
    layOut();
    connect(m_people, &QListWidget::itemChanged, this, &GroupControls::keepPeople);
    connect(m_seenBySome, &QCheckBox::toggled, this, &GroupControls::changed);
    connect(m_strategies, &QButtonGroup::idClicked, this, [this](int strategy) {
        m_settings.setState(Strategy, QByteArray::number(strategy));
        explainStrategy();
        Q_EMIT changed();
    });
}

QRadioButton* GroupControls::addStrategy(const char* name, GroupStrategy strategy, const QString& text)
{
    auto* choice = named(new QRadioButton(text, this), name);
    m_strategies->addButton(choice, static_cast<int>(strategy));
    return choice;
}

void GroupControls::layOut()
{
    m_people->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setTextElideMode(Qt::ElideRight);
    m_people->setSelectionMode(QAbstractItemView::NoSelection); // the boxes say who takes part
    const Spacing gap{fontMetrics().height() / 2};
    auto* who = makeLabel(this, {}, Look::Heading, tr("&Who watches"));
    who->setBuddy(m_people);
    auto* how = makeLabel(this, {}, Look::Heading, tr("How films are chosen"));
    auto* column = fill(withoutMargins(new QVBoxLayout(this)), {who, m_people, gap, how});
    for (QRadioButton* choice : m_choices)
        column->addWidget(choice);
    fill(column, {m_explanation, m_seenBySome});
}

void GroupControls::setPeople(const std::vector<GroupPerson>& people)
{
    const QSignalBlocker blocker(m_people);
    const QList<QByteArray> leftOut = m_settings.state(LeftOut).split(' ');
    const int current = m_people->currentRow();
    m_people->clear();
    for (const GroupPerson& person : people) {
        const std::size_t ratings = person.films.profile.size();
        const QString count = ratings > 0 ? ratingCountText(ratings) : tr("no ratings of these films");
        auto* item = new QListWidgetItem(
            tr("%1 · %2", "person, number of ratings").arg(person.name.name, count), m_people);
        item->setData(Qt::UserRole, person.name.id);
        item->setSizeHint({0, fontMetrics().height() * 3 / 2});
        const bool takesPart = ratings > 0 && !leftOut.contains(QByteArray::number(person.name.id));
        item->setFlags(ratings > 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                   : Qt::ItemIsUserCheckable);
        item->setCheckState(takesPart ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setCurrentRow(std::clamp(current, 0, m_people->count() - 1));
    const int rows = std::clamp(m_people->count(), 1, MostRows);
    m_people->setFixedHeight(rows * m_people->sizeHintForRow(0) + 2 * m_people->frameWidth());
}

QList<qint64> GroupControls::chosen() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            ids.append(idOf(*m_people->item(row)));
    }
    return ids;
}

/// Of those who have ratings: the others never chose.
void GroupControls::keepPeople()
{
    QList<QByteArray> leftOut;
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem& item = *m_people->item(row);
        if (item.flags().testFlag(Qt::ItemIsEnabled) && item.checkState() != Qt::Checked)
            leftOut.append(QByteArray::number(idOf(item)));
    }
    m_settings.setState(LeftOut, leftOut.join(' '));
    Q_EMIT changed();
}

GroupOptions GroupControls::options() const
{
    GroupOptions options;
    options.list.length = ListLength;
    options.strategy = static_cast<GroupStrategy>(m_strategies->checkedId());
    options.seenBySome = m_seenBySome->isChecked();
    return options;
}

void GroupControls::explainStrategy()
{
    switch (static_cast<GroupStrategy>(m_strategies->checkedId())) {
    case GroupStrategy::Mean:
        m_explanation->setText(
            tr("First come the films that stand high in all of your own lists, on average."));
        break;
    case GroupStrategy::LeastMisery:
        m_explanation->setText(tr("A film counts as much as it does for whoever wants it least."));
        break;
    case GroupStrategy::Turns:
        m_explanation->setText(
            tr("Each of you in turn gets the film that stands highest in their own list."));
        break;
    }
}

} // namespace autorec
