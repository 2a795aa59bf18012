// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_rows.h"

#include "core/base/random.h"

namespace autorec {

void TrainingRows::addInput(SparseRows& input, std::size_t row, const Corruption& corruption,
                            std::uint64_t stream) const
{
    if (corruption.dropout == 0.0 && corruption.noise == 0.0) {
        input.addRow(m_kept, row);
        return;
    }
    RandomStream dropped(corruption.seed, RandomPurpose::InputDropout, corruption.epoch, stream);
    RandomStream noise(corruption.seed, RandomPurpose::InputNoise, corruption.epoch, stream);
    const auto scale = static_cast<float>(1.0 / (1.0 - corruption.dropout));
    for (std::size_t e = m_kept.offsets[row]; e < m_kept.offsets[row + 1]; ++e) {
        if (corruption.dropout > 0.0 && dropped.uniform() < corruption.dropout)
            continue;
        float value = m_kept.values[e];
        if (corruption.noise > 0.0)
            value += static_cast<float>(corruption.noise * noise.normal());
        input.add(m_kept.columns[e], scale * value);
    }
    input.endRow();
}

} // namespace autorec
