// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/year_range.h"

#include "app/services/settings.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace autorec {

YearRange::YearRange(QWidget* parent)
    : QWidget(parent)
    , m_first(named(new QSpinBox(this), "firstYear", tr("First year")))
    , m_last(named(new QSpinBox(this), "lastYear", tr("Last year")))
{
    for (QSpinBox* year : {m_first, m_last}) {
        year->setToolTip(tr("Films without a known year are shown only while all years are"));
        year->setKeyboardTracking(false);
        connect(year, &QSpinBox::valueChanged, this, [this] {
            m_chosen = {firstYear(), lastYear()};
            Q_EMIT changed();
        });
    }
    auto* to = new QLabel(QStringLiteral("–"), this);
    fill(withoutMargins(new QHBoxLayout(this)), {m_first, to, m_last});
    setYears(0, 0);
}

void YearRange::remember(Settings& settings, const QString& name)
{
    const QList<QByteArray> kept = settings.state(name).split('-');
    if (kept.size() == 2)
        m_chosen = {kept[0].toInt(), kept[1].toInt()};
    connect(this, &YearRange::changed, this, [this, &settings, name] {
        const auto& [first, last] = m_chosen;
        settings.setState(name, last > 0 ? QByteArray::number(first) + '-' + QByteArray::number(last)
                                         : QByteArray());
    });
}

void YearRange::setYears(int first, int last)
{
    const QSignalBlocker blockFirst(m_first);
    const QSignalBlocker blockLast(m_last);
    for (QSpinBox* year : {m_first, m_last})
        year->setRange(first, last);
    const auto& [chosenFirst, chosenLast] = m_chosen;
    const bool fits = chosenLast > 0 && first <= chosenFirst && chosenLast <= last;
    m_first->setValue(fits ? chosenFirst : first);
    m_last->setValue(fits ? chosenLast : last);
    setEnabled(last > first);
}

void YearRange::choose(int first, int last)
{
    m_first->setValue(first);
    m_last->setValue(last);
}

void YearRange::clear()
{
    m_first->setValue(m_first->minimum());
    m_last->setValue(m_last->maximum());
}

int YearRange::firstYear() const
{
    return isUnlimited() ? 0 : m_first->value();
}

int YearRange::lastYear() const
{
    return isUnlimited() ? 0 : m_last->value();
}

bool YearRange::isUnlimited() const
{
    return m_first->value() == m_first->minimum() && m_last->value() == m_last->maximum();
}

} // namespace autorec
