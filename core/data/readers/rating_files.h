// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

#include <string>
#include <vector>

namespace autorec {

/// Chooses among files that all hold ratings: by what their names say (ratings before history, training
/// before test, whole sets before samples), then by size. With the chosen file come its parts: files whose
/// names differ from its name in one number only, counted on from 0 or 1 ("ratings_1.csv", "ratings_2.csv",
/// "part-00000", "part-00001"), or by years. The files of a split ("u1.base", "train_1.csv") are never put
/// together.
std::vector<const SourceFile*> chooseRatingFiles(const std::vector<const SourceFile*>& files);

/// Leaves out the files whose names say that they list people or films: numbers in them are no ratings.
void dropCatalogues(std::vector<const SourceFile*>& files);

/// True for the beginning of a text with a column of ratings.
bool holdsRatings(std::string_view beginning);

/// The likeliest file of ratings first.
std::vector<const SourceFile*> likeliestFirst(std::vector<const SourceFile*> files);

/// For a person: which files were read as parts of one, and which others in the folder hold ratings and were
/// left. Empty if there is nothing to say. Reads beginnings of files.
std::vector<std::string> notesOnFiles(const SourceFiles& source, const std::vector<const SourceFile*>& read);

} // namespace autorec
