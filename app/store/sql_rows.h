// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"

#include <QDateTime>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <string>

namespace autorec {

/// Reads the columns of a query's current row from left to right.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery& query)
        : m_query(query)
    {
    }

    QVariant value() { return m_query.value(m_column++); }
    qint64 number() { return value().toLongLong(); }
    bool flag() { return value().toBool(); }
    QString text() { return value().toString(); }
    std::string stdText() { return text().toStdString(); }
    QDateTime time() { return QDateTime::fromMSecsSinceEpoch(number()); }
    /// Throws Error(DamagedFile).
    nlohmann::json json() { return parseJson(stdText()); }

    template <class Value> void read(Value& value) { value = this->value().template value<Value>(); }
    /// Reads null as nothing.
    template <class Value> void read(std::optional<Value>& value)
    {
        const QVariant read = this->value();
        value = read.isNull() ? std::nullopt : std::optional(read.value<Value>());
    }

private:
    const QSqlQuery& m_query;
    int m_column = 0;
};

/// The results of `read` for each row of a query.
template <class Read> auto rowsOf(QSqlQuery query, const Read& read)
{
    QList<std::invoke_result_t<const Read&, RowReader&>> all;
    while (query.next()) {
        RowReader row(query);
        all.append(std::invoke(read, row));
    }
    return all;
}

/// Like rowsOf, but skips rows for which `read` throws Error: those of another version, and damaged ones.
template <class Read> auto readableRowsOf(QSqlQuery query, const Read& read)
{
    QList<std::invoke_result_t<const Read&, RowReader&>> all;
    while (query.next()) {
        try {
            RowReader row(query);
            all.append(std::invoke(read, row));
        } catch (const Error&) {
            continue;
        }
    }
    return all;
}

/// "?, ?, ?" for as many columns as the list names.
inline QString placesFor(const QString& columns)
{
    return QStringList(columns.count(u',') + 1, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// A text as SQLite stores it: empty rather than null.
inline QString sqlText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

inline QString sqlText(const std::string& text)
{
    return QString::fromStdString(text);
}

inline QString sqlText(const nlohmann::json& json)
{
    return QString::fromStdString(json.dump());
}

template <class Value> QVariant sqlValue(const Value& value)
{
    return value;
}

/// Null for nothing.
template <class Value> QVariant sqlValue(const std::optional<Value>& value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace autorec
