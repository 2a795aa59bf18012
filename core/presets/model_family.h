// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// The list of model families, one line each; `line` is a macro that takes the name. Every family has two
/// entries, which the files of the family define: `modelOf` (core/model/family_model.h) and `trainingOf`
/// (core/train/family_training.h). A family that lacks one does not build: the linker names the entry.
// clang-format off
#define AUTOREC_MODEL_FAMILIES(line) \
    line(Popularity)                 \
    line(Biases)                     \
    line(UserAutoencoder)            \
    line(MovieAutoencoder)           \
    line(BiasedMf)                   \
    line(BayesianFactors)            \
    line(Ease)                       \
    line(ItemKnn)                    \
    line(Elsa)                       \
    line(MultinomialAutoencoder)     \
    line(RecVae)                     \
    line(Ials)                       \
    line(Bpr)                        \
    line(Taste)                      \
    line(Ensemble)
// clang-format on

namespace autorec {

class ModelSpec;

enum class ModelFamily {
#define AUTOREC_ENUMERATOR(family) family,
    AUTOREC_MODEL_FAMILIES(AUTOREC_ENUMERATOR)
#undef AUTOREC_ENUMERATOR
};

/// The family of a model with these parameters.
ModelFamily familyOf(const ModelSpec& spec);

/// The entry of the spec's family in a table of all families, in the order of the list.
template <class Table> const auto& entryFor(const ModelSpec& spec, const Table& table)
{
    return table[static_cast<std::size_t>(familyOf(spec))];
}

} // namespace autorec
