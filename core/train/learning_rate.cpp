// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/learning_rate.h"

#include <nlohmann/json.hpp>

namespace autorec {

void LearningRate::endOfEpoch(double loss)
{
    if (m_options.schedule == LearningRateOptions::Schedule::Constant)
        return;
    ++m_epochsSince;
    if (m_options.schedule == LearningRateOptions::Schedule::Plateau && loss < m_bestLoss) {
        m_bestLoss = loss;
        m_epochsSince = 0;
    }
    if (m_epochsSince >= m_options.epochs) {
        m_rate *= m_options.factor;
        m_epochsSince = 0;
    }
}

nlohmann::json LearningRate::state() const
{
    return {{"rate", m_rate}, {"best_loss", m_bestLoss}, {"epochs_since", m_epochsSince}};
}

void LearningRate::restore(const nlohmann::json& state)
{
    m_rate = state.at("rate");
    m_bestLoss = state.at("best_loss");
    m_epochsSince = state.at("epochs_since");
}

} // namespace autorec
