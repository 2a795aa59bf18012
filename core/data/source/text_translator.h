// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace autorec {

/// Writes text of another form as comma-separated lines with a header, piece by piece, so that every format
/// of ratings is read by the one reader of delimited text.
class TextTranslator
{
public:
    virtual ~TextTranslator() = default;

    /// Takes the next bytes and appends the lines that they complete.
    virtual void take(std::string_view bytes, std::string& lines) = 0;
    /// Appends what is left at the end of the text.
    virtual void finish(std::string& lines) = 0;
    /// What is translated, for a person: "JSON, with user = reviewerID".
    virtual std::string description() const = 0;
};

/// For records in JSON with a user, a film and perhaps a rating, a time, a title and genres: one a line, or
/// in a list, which may be inside an object. Records without a user that list films by an id and a title are
/// a catalogue. Fields of objects inside a record count with both names
/// ("movie.id"). `beginning` is that of the file and decides which fields these are. Null for other text.
std::unique_ptr<TextTranslator> jsonTranslator(std::string_view beginning);

/// For MatrixMarket's coordinate format, users as rows. Null for other text.
std::unique_ptr<TextTranslator> matrixMarketTranslator(std::string_view beginning);

/// For lists of whole numbers, a user and the items of that user in each line. Null for other text.
std::unique_ptr<TextTranslator> itemListTranslator(std::string_view beginning);

} // namespace autorec
