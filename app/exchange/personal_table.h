// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/personal_columns.h"
#include "app/exchange/spreadsheet_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// A person's films as a table, whatever kind of file they are from.
struct PersonalTable
{
    std::string file;                    ///< its name, for messages
    PersonalLayout layout;               ///< without columns if nothing was recognised
    std::vector<TextRecord> records;     ///< `line` counts the entries of files that are no text tables
    std::vector<std::string> notes = {}; ///< what was damaged or guessed, a sentence each
};

/// Reads a text table (see tableRecords), JSON (arrays of objects, also inside objects or one a line), XML
/// (the .nfo files of Kodi and Jellyfin, and what Plex answers) or a table of a web page (see markupRecords).
/// Throws Error(DamagedFile), without the file's name, if the content is none of these.
PersonalTable personalTable(std::string file, std::string_view bytes);

/// A table's header and records.
struct HeadedRecords
{
    std::vector<std::string> header = {};
    std::vector<TextRecord> records = {};
    std::vector<std::string> notes = {};
};

/// The films of a JSON text, however deep its lists are, or by their ids or titles. Objects in them are laid
/// flat: the title in "movie" is the title; but a rating there, or beside the number of votes, is not the
/// person's. Throws Error(DamagedFile) if the text is not JSON.
HeadedRecords recordsOfJson(std::string_view text);

/// The films of an XML text. Ratings by others are left out: in .nfo files, only `userrating` is the
/// person's. Ampersands and names of characters that XML does not know are borne; other damage costs the
/// entry that it is in, and is noted.
HeadedRecords recordsOfXml(std::string_view text);

/// Collects records whose columns become known as they are read.
class RecordCollector
{
public:
    void beginRecord();
    /// Takes the last record back.
    void dropRecord();
    /// The first value of a name in a record counts.
    void add(const std::string& name, const std::string& value);
    bool has(const std::string& name) const;
    HeadedRecords take();

private:
    std::size_t columnOf(const std::string& name);

    HeadedRecords m_all;
};

} // namespace autorec
