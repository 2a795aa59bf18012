// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/other_formats.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/column_layout.h"
#include "core/data/column_names.h"
#include "core/data/readers/header_names.h"
#include "core/data/readers/rating_files.h"

#include <algorithm>
#include <array>
#include <map>

namespace autorec {

namespace {

using namespace std::string_view_literals;

/// The first bytes of a file format, what such a file is, and what to do with it.
struct Mark
{
    std::string_view begins;
    const char* what;
    const char* advice;
    std::size_t at = 0; ///< where they stand
};

constexpr char WithPandas[] = "Write it as text first, for example in Python: ";

constexpr char InMatlab[] =
    "Write its ratings as text first, in MATLAB: writematrix(…, \"ratings.csv\"), with the "
    "columns user, movie and rating.";
constexpr char InR[] =
    "Write it as text first, in R: write.csv(readRDS(\"FILE\"), \"ratings.csv\", row.names=FALSE).";
constexpr char InStata[] = "pandas.read_stata(\"FILE\").to_csv(\"ratings.csv\", index=False).";

constexpr std::array KnownMarks{
    Mark{"PAR1"sv, "a Parquet file", "pandas.read_parquet(\"FILE\").to_csv(\"ratings.csv\", index=False)."},
    Mark{"ARROW1"sv, "an Arrow (Feather) file",
         "pandas.read_feather(\"FILE\").to_csv(\"ratings.csv\", index=False)."},
    Mark{"ORC"sv, "an ORC file", "pandas.read_orc(\"FILE\").to_csv(\"ratings.csv\", index=False)."},
    Mark{"\x89HDF\r\n\x1a\n"sv, "an HDF5 file",
         "pandas.read_hdf(\"FILE\").to_csv(\"ratings.csv\", index=False)."},
    Mark{"Obj\x01"sv, "an Avro file", nullptr},
    Mark{"SQLite format 3\0"sv, "an SQLite database",
         "Write its table of ratings as text first: sqlite3 -header -csv FILE \"select * from ratings\"."},
    Mark{"\x93NUMPY"sv, "an array of NumPy", nullptr},
    Mark{"\x80\x02"sv, "a pickle of Python", nullptr},
    Mark{"\x80\x03"sv, "a pickle of Python", nullptr},
    Mark{"\x80\x04"sv, "a pickle of Python", nullptr},
    Mark{"\x80\x05"sv, "a pickle of Python", nullptr},
    Mark{"MATLAB 5.0"sv, "a file of MATLAB", InMatlab},
    Mark{"MATLAB 7.3"sv, "a file of MATLAB (7.3)", InMatlab},
    Mark{"RDX"sv, "a file of R",
         "Write it as text first, in R: write.csv(…, \"ratings.csv\", row.names=FALSE)."},
    Mark{"X\n\0\0"sv, "a file of R (rds)", InR},
    Mark{"A\n2\n"sv, "a file of R (rds)", InR},
    Mark{"A\n3\n"sv, "a file of R (rds)", InR},
    Mark{"DUCK"sv, "a database of DuckDB",
         "Write its table of ratings as text first: duckdb FILE \"copy ratings to 'ratings.csv' (header)\".",
         8},
    Mark{"\0\1\0\0Standard "sv, "a database of Access", "Export its table of ratings as CSV and open that."},
    Mark{"<stata_dta>"sv, "a file of Stata", InStata},
    Mark{"\x71\x02\x01\0"sv, "a file of Stata", InStata},
    Mark{"\x72\x02\x01\0"sv, "a file of Stata", InStata},
    Mark{"\x73\x02\x01\0"sv, "a file of Stata", InStata},
    Mark{"\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60"sv, "a file of SAS",
         "pandas.read_sas(\"FILE\").to_csv(\"ratings.csv\", index=False)."},
    Mark{"$FL2"sv, "a file of SPSS", "pandas.read_spss(\"FILE\").to_csv(\"ratings.csv\", index=False)."},
    Mark{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "a workbook of Excel (xls)",
         "Save the sheet with the ratings as CSV and open that."},
    Mark{"%PDF"sv, "a PDF document", "Choose the file of ratings itself."},
    Mark{"\x89PNG"sv, "a picture", "Choose the file of ratings itself."},
    Mark{"\xFF\xD8\xFF"sv, "a picture", "Choose the file of ratings itself."},
    Mark{"Rar!"sv, "a RAR archive", "Unpack it and open the folder."},
    Mark{"7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive", "Unpack it and open the folder."},
    Mark{"AUTOREC\n"sv, "a model that was trained here", "Choose the data set that it was trained on."},
    Mark{"version https://git-lfs.github.com/spec/"sv, "a Git LFS pointer, not the file itself",
         "Fetch the file with `git lfs pull`, or download it from the project's page."},
    Mark{"/annex/objects/"sv, "a git-annex pointer, not the file itself",
         "Fetch the file with `git annex get`."},
    Mark{"{\"cells\":"sv, "a Jupyter notebook", "Choose the file of ratings itself."},
    Mark{"{\\rtf"sv, "a formatted document (RTF)", "Save it as plain text and open that."},
};

std::string sentence(const std::string& what, std::string_view advice)
{
    return "this is " + what + ". " + std::string(advice);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return lower;
}

/// The text behind a byte order mark, spaces and line ends.
std::string_view withoutLeadingSpace(std::string_view text)
{
    if (text.starts_with(ByteOrderMark))
        text.remove_prefix(ByteOrderMark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::optional<std::string> markupFormat(std::string_view beginning)
{
    const std::string text = lowerCase(withoutLeadingSpace(beginning).substr(0, 512));
    if (text.find("schemas-microsoft-com:office") != std::string::npos ||
        text.find("excel.sheet") != std::string::npos || text.starts_with("<table"))
        return "this is a table of a spreadsheet as a web page or XML. Open it in a spreadsheet, save the "
               "sheet "
               "with the ratings as CSV and open that.";
    if (text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<head"))
        return "this is a web page, not the file that it leads to. Download the file itself.";
    if (text.starts_with("<?xml") || text.starts_with("<"))
        return "this is an XML file, which is not read. Write its ratings as CSV with the columns user, "
               "movie "
               "and rating.";
    return std::nullopt;
}

/// Zip files that are documents.
std::optional<std::string> zippedDocument(const SourceFiles& source)
{
    const auto holds = [&source](std::string_view part) {
        return std::any_of(source.files().begin(), source.files().end(),
                           [part](const SourceFile& file) { return file.name.starts_with(part); });
    };
    if (!source.displayPath().has_filename() || source.files().empty())
        return std::nullopt;
    if (holds("xl/"))
        return "this is a workbook of Excel (xlsx). Save the sheet with the ratings as CSV and open that.";
    if (holds("word/") || holds("ppt/"))
        return "this is a document of Microsoft Office. Choose the file of ratings itself.";
    if (holds("mimetype") && holds("content.xml"))
        return "this is a document of LibreOffice. Save the sheet with the ratings as CSV and open that.";
    if (holds("Index/") && holds("Metadata/"))
        return "this is a document of Numbers. Export the sheet with the ratings as CSV and open that.";
    if (std::any_of(source.files().begin(), source.files().end(),
                    [](const SourceFile& file) { return file.name.ends_with("/data.pkl"); }))
        return "this is a file of PyTorch. Write the ratings as text first, with the columns user, movie and "
               "rating.";
    if (std::all_of(source.files().begin(), source.files().end(),
                    [](const SourceFile& file) { return file.name.ends_with(".npy"); }))
        return "this is an archive of NumPy arrays (npz). Write the ratings as text first, with the columns "
               "user, movie and rating.";
    return std::nullopt;
}

std::string personalMessage(const std::string& whose)
{
    return "this is one person's ratings" + whose +
           ", not a data set of many people. Import it under My Ratings, or give it to `autorec recommend "
           "--ratings`.";
}

std::optional<std::string> personalRatings(std::string_view beginning)
{
    const std::string_view text = withoutLeadingSpace(beginning);
    if (text.starts_with('<') && text.find("<userrating>") != std::string_view::npos)
        return personalMessage(" (of Kodi)");
    if (text.starts_with('[') || text.starts_with('{')) {
        if (text.find("\"rated_at\"") != std::string_view::npos)
            return personalMessage(" (an export of Trakt)");
        return std::nullopt;
    }
    const HeaderNames header = HeaderNames::of(text);
    if (const char* whose = header.personalExport())
        return personalMessage(std::string(" (an export of ") + whose + ")");
    return std::nullopt;
}

std::optional<std::string> likelyPersonalRatings(std::string_view beginning)
{
    const std::string_view text = withoutLeadingSpace(beginning);
    if (text.starts_with('[') || text.starts_with('{'))
        return std::nullopt;
    const HeaderNames header = HeaderNames::of(text);
    const bool namesFilms = header.title() != HeaderNames::None || header.movie() != HeaderNames::None;
    if (header.user() == HeaderNames::None && header.rating() != HeaderNames::None && namesFilms)
        return "this looks like one person's ratings: no column is named after users. Import it under My "
               "Ratings, or give it to `autorec recommend --ratings`. If a column holds the users, say "
               "which: "
               "--columns user=1,movie=2,rating=3.";
    return std::nullopt;
}

std::optional<std::string> viewingHistory(std::string_view beginning)
{
    if (HeaderNames::of(withoutLeadingSpace(beginning)).names != std::vector<std::string>{"title", "date"})
        return std::nullopt;
    return "this is what one person watched (on Netflix), without ratings. A data set needs columns for "
           "user, movie and rating.";
}

std::vector<std::vector<std::string_view>> wordsOfLines(std::string_view text, std::size_t most)
{
    std::vector<std::vector<std::string_view>> all;
    Lines lines(text);
    std::string_view line;
    while (all.size() < most && lines.next(line)) {
        std::vector<std::string_view> words = splitText(line, ' ');
        std::erase(words, std::string_view());
        if (!words.empty())
            all.push_back(std::move(words));
    }
    if (all.size() > 1 && !text.ends_with('\n'))
        all.pop_back(); // may be cut off
    return all;
}

bool isIndexAndValue(std::string_view word)
{
    const std::size_t colon = word.find(':');
    std::int64_t index = 0;
    double value = 0.0;
    return colon != std::string_view::npos && parseNumber(word.substr(0, colon), index) &&
           parseNumber(word.substr(colon + 1), value);
}

/// "4 0:1 59:1": a target and features.
bool isLibSvm(std::string_view text)
{
    const auto lines = wordsOfLines(text, 20);
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const auto& words) {
        return words.size() >= 2 && std::all_of(words.begin() + 1, words.end(), isIndexAndValue);
    });
}

bool isGap(std::string_view field)
{
    return field.empty() || field == "NaN" || field == "nan" || field == "NULL" || field == "?";
}

/// True for a gap and for a number that may be a rating.
bool isGapOrRating(std::string_view field)
{
    constexpr double Most = 100.0;
    double number = 0.0;
    return isGap(field) || (parseNumber(field, number) && number >= -Most && number <= Most);
}

bool isNumeric(const std::string& name)
{
    return name.empty() ||
           std::all_of(name.begin(), name.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// A text format that is known by how one of its first lines begins, in lower case.
struct LineMark
{
    const char* begins;
    const char* message;
};

constexpr char SqlAdvice[] =
    "this is a dump of a database (SQL). Load it into the database, export the table of ratings as CSV with "
    "the names of its columns, and open that.";

constexpr std::array LineMarks{
    LineMark{"insert into ", SqlAdvice},
    LineMark{"create table ", SqlAdvice},
    LineMark{"-- mysql dump", SqlAdvice},
    LineMark{"-- mariadb dump", SqlAdvice},
    LineMark{"-- postgresql database dump", SqlAdvice},
    LineMark{"pragma foreign_keys", SqlAdvice},
    LineMark{
        "product/productid:",
        "these are reviews as SNAP has them, with several lines for each. Write a CSV with a row for each "
        "review, from its lines review/userId, product/productId, review/score and review/time."},
    LineMark{
        "@relation",
        "this is an ARFF file of Weka. Replace all up to the line @DATA by one line with the names of the "
        "columns, such as user,movie,rating, save it as CSV and open that."}};

/// "COPY public.ratings (user_id, …) FROM stdin;"
bool isCopyCommand(const std::string& line)
{
    return line.starts_with("copy ") && line.find(" from stdin") != std::string::npos;
}

/// Questions of a form as columns: "Please rate these films [Up]".
bool isFormGrid(std::string_view beginning)
{
    const HeaderNames header = HeaderNames::of(beginning);
    if (header.separator.empty())
        return false;
    const std::string text = decodedText(beginning);
    Lines lines(text);
    std::string_view line;
    lines.next(line);
    std::map<std::string, std::size_t> films; // by their question
    for (const std::string& name : splitFields(line, header.separator)) {
        if (name.ends_with(']') && name.find('[') != std::string::npos)
            ++films[name.substr(0, name.find('['))];
    }
    return std::any_of(films.begin(), films.end(), [](const auto& question) { return question.second > 2; });
}

std::optional<std::string> jsonFormat(std::string_view text)
{
    if (text.starts_with("{'") || text.starts_with("[{'"))
        return "this is Python's text for dictionaries, which is not JSON. Write it as CSV; in Python, if "
               "each "
               "line is one: pandas.DataFrame([ast.literal_eval(line) for line in "
               "open(\"FILE\")]).to_csv(\"ratings.csv\", index=False).";
    if (!text.starts_with('{') && !text.starts_with('['))
        return std::nullopt;
    const bool isSplit = text.starts_with("{\"columns\":");
    const std::string_view behind = withoutLeadingSpace(text.substr(1));
    const bool areRows = text.starts_with('[') && behind.starts_with('[');
    if (areRows)
        return "this is JSON, a list of rows whose columns have no names. Write it as CSV; in Python: "
               "pandas.read_json(\"FILE\", orient=\"values\").to_csv(\"ratings.csv\", index=False, "
               "header=False).";
    return std::string("this is JSON without records of a user, a movie and a rating. Write a list of such "
                       "records, or a CSV with these columns; in Python: pandas.read_json(\"FILE\"") +
           (isSplit ? ", orient=\"split\"" : "") + ").to_csv(\"ratings.csv\", index=False).";
}

std::optional<std::string> otherTextFormat(std::string_view beginning)
{
    const std::string_view text = withoutLeadingSpace(beginning);
    if (std::optional<std::string> message = jsonFormat(text))
        return message;
    if (std::optional<std::string> message = otherLines(beginning))
        return message;
    if (isLibSvm(beginning))
        return "this is text for libFM or LIBSVM, whose columns have no names. Write it as CSV with the "
               "columns user, movie and rating.";
    if (isFormGrid(beginning))
        return "this is the sheet of a form with a question for each film. Write it with a row for each "
               "rating, "
               "for example in Python, where \"Email\" is the column of people: "
               "pandas.read_csv(\"FILE\").drop(columns=\"Timestamp\").melt(id_vars=\"Email\", "
               "var_name=\"title\", value_name=\"rating\").dropna().to_csv(\"ratings.csv\", index=False).";
    if (isPivotTable(beginning))
        return "this is a table with a column for each film. Write it with a row for each rating, for "
               "example in Python: pandas.read_csv(\"FILE\").melt(id_vars=\"user\", var_name=\"title\", "
               "value_name=\"rating\").dropna().to_csv(\"ratings.csv\", index=False).";
    if (text.starts_with("%%MatrixMarket"))
        return "this is a MatrixMarket file that does not list its entries. Write it as a \"matrix "
               "coordinate real general\", with users as rows.";
    if (text.substr(0, text.find('\n')).find('\1') != std::string_view::npos)
        return "the columns of this text are separated by a control character (\\001), as Hive writes them. "
               "Replace it by tabs: tr '\\001' '\\t' < FILE > ratings.tsv.";
    return std::nullopt;
}

bool isArchiveName(const std::string& name)
{
    constexpr std::array Endings{".zip", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".zst", ".7z", ".rar"};
    return std::any_of(Endings.begin(), Endings.end(),
                       [&name](const char* ending) { return name.ends_with(ending); });
}

std::optional<OtherFormat> otherFormatOf(const SourceFile& file, std::string_view beginning)
{
    if (beginning.empty())
        return OtherFormat{&file, "the file is empty. Download or copy it again."};
    for (const auto recognise : {otherBinaryFormat, personalRatings, markupFormat, likelyPersonalRatings,
                                 viewingHistory, otherTextFormat}) {
        if (std::optional<std::string> message = recognise(beginning))
            return OtherFormat{&file, std::move(*message), recognise == personalRatings};
    }
    if (isArchiveName(file.name))
        return OtherFormat{&file, "this is an archive in the folder. Open it itself, or unpack it."};
    return std::nullopt;
}

} // namespace

std::optional<std::string> otherLines(std::string_view beginning)
{
    constexpr int LinesTried = 40;
    constexpr std::size_t LongestMark = 200;
    Lines lines(beginning);
    std::string_view next;
    for (int tried = 0; tried < LinesTried && lines.next(next); ++tried) {
        const std::string line = lowerCase(next.substr(0, LongestMark));
        if (isCopyCommand(line))
            return SqlAdvice;
        for (const LineMark& mark : LineMarks) {
            if (line.starts_with(mark.begins))
                return mark.message;
        }
    }
    return std::nullopt;
}

bool isPivotTable(std::string_view beginning)
{
    constexpr std::size_t FewestColumns = 4;
    constexpr std::size_t FewestWithoutNames = 8; // user, movie, rating, time and some more have fewer
    constexpr std::size_t ManyColumns = 20;
    constexpr std::size_t RowsTried = 20;
    const HeaderNames header = HeaderNames::of(beginning);
    const bool hasNames = !std::all_of(header.names.begin(), header.names.end(), isNumeric);
    const std::size_t columns = header.names.size();
    if (columns < (hasNames ? FewestColumns : FewestWithoutNames) || header.rating() != HeaderNames::None ||
        layoutOfNames(header.names))
        return false;
    const std::string text = decodedText(beginning);
    Lines lines(text);
    std::string_view line;
    lines.next(line);
    std::size_t rows = 0;
    std::size_t gaps = 0;
    for (; rows < RowsTried && lines.next(line); ++rows) {
        const std::vector<std::string> fields = splitFields(line, header.separator);
        if (fields.size() != columns)
            break; // cut off, or no table
        if (!std::all_of(fields.begin() + 1, fields.end(), isGapOrRating))
            return false;
        gaps += static_cast<std::size_t>(std::count_if(fields.begin() + 1, fields.end(), isGap));
    }
    return columns > ManyColumns || (rows > 0 && (gaps > 0 || header.user() != HeaderNames::None));
}

std::optional<std::string> otherBinaryFormat(std::string_view beginning)
{
    for (const Mark& mark : KnownMarks) {
        if (!beginning.substr(std::min(mark.at, beginning.size())).starts_with(mark.begins))
            continue;
        const std::string_view advice = mark.advice ? std::string_view(mark.advice) : ""sv;
        if (!mark.advice)
            return sentence(mark.what, "Write it as text first, with the columns user, movie and rating.");
        return sentence(mark.what, advice.starts_with("pandas") ? WithPandas + std::string(advice)
                                                                : std::string(advice));
    }
    return std::nullopt;
}

std::optional<OtherFormat> recogniseOtherFormat(const SourceFiles& source)
{
    constexpr std::size_t FilesTried = 20;
    if (std::optional<std::string> message = zippedDocument(source))
        return OtherFormat{nullptr, std::move(*message)};
    std::vector<const SourceFile*> files = likeliestFirst(source.candidates());
    files.resize(std::min(files.size(), FilesTried));
    for (const SourceFile* file : files) {
        if (std::optional<OtherFormat> other = otherFormatOf(*file, source.beginningOf(*file)))
            return other;
    }
    return std::nullopt;
}

} // namespace autorec
