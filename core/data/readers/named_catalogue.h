// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/reader.h"

namespace autorec {

/// Reads titles, years, genres, links, tags and demographics from the tables beside ratings whose format has
/// no catalogue of its own. Tables are recognised by the names in their headers (see CatalogueColumns), the
/// id column by how many of the rated films it names. Films of "The Movies Dataset" are found by links*.csv.
/// Is called when the ratings are read. Notes where the titles come from.
void readNamedCatalogue(const Import& import);

/// "Action|Drama", "Action, Drama", "[{'id': 18, 'name': 'Drama'}]" and "['Drama']" as lists.
std::vector<std::string> anyGenres(std::string_view listed, bool areWords = false);

/// The year in "1995", "1995.0", "1995-10-30" and "30/10/1995"; 0 if there is none.
int yearIn(std::string_view text);

} // namespace autorec
