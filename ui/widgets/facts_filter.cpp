// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facts_filter.h"

#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace autorec {
namespace {

constexpr int RuntimeLimits[] = {60, 90, 105, 120, 150, 180};

QComboBox* makeChoice(QWidget* parent, QAnyStringView name, const QString& accessibleName)
{
    auto* choice = named(new QComboBox(parent), name, accessibleName, accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->hide();
    return choice;
}

} // namespace

FactsFilter::FactsFilter(QWidget* parent)
    : QWidget(parent)
    , m_runtime(makeChoice(this, "maxRuntime", tr("Longest running time")))
    , m_language(makeChoice(this, "filmLanguage", tr("Original language")))
{
    m_runtime->addItem(tr("Any length"), 0);
    for (const int minutes : RuntimeLimits)
        m_runtime->addItem(tr("Up to %1").arg(runtimeText(minutes)), minutes);
    m_language->addItem(tr("Any language"), QString());
    fill(withoutMargins(new QHBoxLayout(this)), {m_runtime, m_language});
    for (const QComboBox* choice : {m_runtime, m_language})
        connect(choice, &QComboBox::currentIndexChanged, this, &FactsFilter::changed);
    hide();
}

void FactsFilter::setFacts(const FactsIndex& facts)
{
    const QString chosen = language();
    {
        const QSignalBlocker blocker(m_language);
        m_language->clear();
        m_language->addItem(tr("Any language"), QString());
        for (const QString& code : facts.languages())
            m_language->addItem(filmLanguageText(code), code);
        m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    }
    if (!facts.hasRuntimes())
        clearRuntime();
    m_runtime->setVisible(facts.hasRuntimes());
    m_language->setVisible(!facts.languages().isEmpty());
    setVisible(facts.hasRuntimes() || !facts.languages().isEmpty());
    if (language() != chosen)
        Q_EMIT changed();
}

int FactsFilter::maxRuntime() const
{
    return m_runtime->currentData().toInt();
}

QString FactsFilter::language() const
{
    return m_language->currentData().toString();
}

void FactsFilter::clearRuntime()
{
    m_runtime->setCurrentIndex(0);
}

void FactsFilter::clearLanguage()
{
    m_language->setCurrentIndex(0);
}

} // namespace autorec
