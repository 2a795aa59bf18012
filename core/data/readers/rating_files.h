// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/source/source_files.h"

#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// Chooses among files that all hold ratings: by what their names say (ratings before history, training
/// before test, whole sets before samples), then by size. With the chosen file come its parts among all files
/// of the source: see `partsOf`.
std::vector<const SourceFile*> chooseRatingFiles(const SourceFiles& source,
                                                 const std::vector<const SourceFile*>& files);

/// Leaves out the files whose names say that they list people or films: numbers in them are no ratings.
void dropCatalogues(std::vector<const SourceFile*>& files);

/// The layout of ratings that the beginning of a text shows; nothing for a table of films.
std::optional<ColumnLayout> ratingsLayout(std::string_view beginning);

/// True for the beginning of a text with a column of ratings.
bool holdsRatings(std::string_view beginning);

/// The likeliest file of ratings first.
std::vector<const SourceFile*> likeliestFirst(std::vector<const SourceFile*> files);

/// The files that are named as ratings and likelier than the chosen ones.
std::vector<const SourceFile*> likelierFiles(const SourceFiles& source,
                                             const std::vector<const SourceFile*>& chosen);

/// For a person: which files were read as parts of one, and which others hold ratings, or may hold them, and
/// were left. Empty if there is nothing to say. Reads beginnings of files.
std::vector<std::string> notesOnFiles(const SourceFiles& source, const std::vector<const SourceFile*>& read);

} // namespace autorec
