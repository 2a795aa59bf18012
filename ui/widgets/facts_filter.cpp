// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facts_filter.h"

#include "app/services/settings.h"
#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace autorec {
namespace {

constexpr int RuntimeLimits[] = {60, 90, 105, 120, 150, 180};
const QString RememberedRuntime = QStringLiteral("moviesRuntime");
const QString RememberedLanguage = QStringLiteral("moviesLanguage");

QComboBox* makeChoice(QWidget* parent, QAnyStringView name, const QString& accessibleName)
{
    auto* choice = named(new QComboBox(parent), name, accessibleName, accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->hide();
    return choice;
}

/// The first entry, which limits nothing, if the value is not offered.
void choose(QComboBox& choice, const QVariant& value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
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
    offerLanguages({});
    fill(withoutMargins(new QHBoxLayout(this)), {m_runtime, m_language});
    connect(m_runtime, &QComboBox::currentIndexChanged, this, [this] {
        m_chosenRuntime = m_runtime->currentData().toInt();
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_chosenLanguage = m_language->currentData().toString();
        Q_EMIT changed();
    });
    hide();
}

void FactsFilter::remember(Settings& settings)
{
    m_chosenRuntime = settings.state(RememberedRuntime).toInt();
    m_chosenLanguage = QString::fromUtf8(settings.state(RememberedLanguage));
    connect(this, &FactsFilter::changed, this, [this, &settings] {
        settings.setState(RememberedRuntime, QByteArray::number(m_chosenRuntime));
        settings.setState(RememberedLanguage, m_chosenLanguage.toUtf8());
    });
}

void FactsFilter::setFacts(const FactsIndex& facts)
{
    const auto before = std::pair(maxRuntime(), language());
    {
        const QSignalBlocker runtime(m_runtime);
        const QSignalBlocker languages(m_language);
        choose(*m_runtime, facts.hasRuntimes() ? m_chosenRuntime : 0);
        offerLanguages(facts.languages());
        choose(*m_language, m_chosenLanguage);
    }
    m_runtime->setVisible(facts.hasRuntimes());
    m_language->setVisible(!facts.languages().isEmpty());
    setVisible(facts.hasRuntimes() || !facts.languages().isEmpty());
    if (std::pair(maxRuntime(), language()) != before)
        Q_EMIT changed();
}

void FactsFilter::offerLanguages(const QStringList& languages)
{
    m_language->clear();
    m_language->addItem(tr("Any language"), QString());
    for (const QString& code : languages)
        m_language->addItem(filmLanguageText(code), code);
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
