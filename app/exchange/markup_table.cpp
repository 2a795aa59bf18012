// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/markup_table.h"

#include <QString>

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <memory>

namespace autorec {

namespace {

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

struct TextCloser
{
    void operator()(xmlChar* text) const { xmlFree(text); }
};

using MarkupText = std::unique_ptr<xmlChar, TextCloser>;

Document parsedMarkup(std::string_view utf8)
{
    constexpr int Options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    return {htmlReadMemory(utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", Options),
            xmlFreeDoc};
}

/// Its name without a prefix, in lower case; empty if it is no element.
QString elementName(const xmlNode& node)
{
    if (node.type != XML_ELEMENT_NODE)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(node.name)).section(u':', -1).toLower();
}

std::string markupText(xmlNode& node)
{
    const MarkupText text(xmlNodeGetContent(&node));
    return QString::fromUtf8(reinterpret_cast<const char*>(text.get())).simplified().toStdString();
}

/// The column that a cell of Excel's XML names, counted from 1; 0 if it does not.
std::size_t columnOfCell(xmlNode& cell)
{
    for (const char* name : {"ss:index", "ss:Index"}) {
        const MarkupText value(xmlGetProp(&cell, reinterpret_cast<const xmlChar*>(name)));
        if (value)
            return QByteArray(reinterpret_cast<const char*>(value.get())).toUInt();
    }
    return 0;
}

std::vector<std::string> markupCells(const xmlNode& row)
{
    constexpr std::size_t Most = 1000; // columns
    std::vector<std::string> cells;
    for (xmlNode* child = row.children; child; child = child->next) {
        const QString name = elementName(*child);
        if (name != u"td" && name != u"th" && name != u"cell")
            continue;
        const std::size_t column = columnOfCell(*child);
        if (column > cells.size() + 1 && column <= Most)
            cells.resize(column - 1);
        cells.push_back(markupText(*child));
    }
    return cells;
}

const xmlNode* tableAround(const xmlNode& row)
{
    const xmlNode* around = row.parent;
    while (around && elementName(*around) != u"table")
        around = around->parent;
    return around;
}

/// The node behind another in the order of the text.
xmlNode* nextNode(xmlNode* node)
{
    if (node->children)
        return node->children;
    while (node && !node->next)
        node = node->parent && node->parent->type == XML_ELEMENT_NODE ? node->parent : nullptr;
    return node ? node->next : nullptr;
}

struct MarkupTable
{
    const xmlNode* element;
    std::vector<TextRecord> rows = {};
};

std::vector<MarkupTable> tablesOf(xmlDoc& document)
{
    std::vector<MarkupTable> tables;
    for (xmlNode* node = xmlDocGetRootElement(&document); node; node = nextNode(node)) {
        if (const QString name = elementName(*node); name != u"tr" && name != u"row")
            continue;
        const xmlNode* element = tableAround(*node);
        auto table = std::find_if(tables.begin(), tables.end(),
                                  [element](const MarkupTable& one) { return one.element == element; });
        if (table == tables.end())
            table = tables.insert(tables.end(), MarkupTable{element});
        table->rows.push_back({table->rows.size() + 1, markupCells(*node)});
    }
    return tables;
}

} // namespace

std::vector<TextRecord> markupRecords(std::string_view utf8,
                                      const std::function<int(const std::vector<std::string>&)>& known)
{
    constexpr std::size_t RowsInFront = 20;
    const Document document = parsedMarkup(utf8);
    std::vector<TextRecord> best;
    if (!document)
        return best;
    int mostKnown = 0;
    for (MarkupTable& table : tablesOf(*document)) {
        for (std::size_t row = 0; row < std::min(RowsInFront, table.rows.size()); ++row) {
            if (const int count = known(table.rows[row].fields); count > mostKnown) {
                mostKnown = count;
                best.assign(table.rows.begin() + static_cast<std::ptrdiff_t>(row), table.rows.end());
            }
        }
    }
    return best;
}

} // namespace autorec
