// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/split_cache.h"

namespace autorec {

std::shared_ptr<const Split> SplitCache::splitOf(const LoadedDataset& dataset, const ModelOrigin& origin)
{
    const SplitSpec spec = SplitSpec::parse(origin.split);
    if (spec.kind == SplitSpec::Kind::None || origin.fingerprint != dataset.data.fingerprint)
        return nullptr;
    const std::string name =
        origin.fingerprint + ' ' + origin.split + ' ' + std::to_string(origin.seed); // one word each
    const std::lock_guard lock(m_mutex);
    std::weak_ptr<const Split>& known = m_splits[name];
    std::shared_ptr<const Split> split = known.lock();
    if (!split) {
        split = std::make_shared<const Split>(
            splitDataset(dataset.dataset, spec, origin.seed, dataset.data.path));
        known = split;
    }
    return split;
}

} // namespace autorec
