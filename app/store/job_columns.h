// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/model/training_job.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <QVariantList>

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
    QString text() { return value().toString(); }
    std::string stdText() { return text().toStdString(); }
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

/// The columns in which `runs` and `queue` keep a TrainingJob.
inline const QString JobColumns = QStringLiteral("source, options, dataset, fingerprint, spec, split, seed");

/// The values of JobColumns, in their order.
QVariantList jobValues(const TrainingJob& job);
/// Reads JobColumns. Throws Error(InvalidArgument) for an unknown model or split.
TrainingJob readJob(RowReader& row);

/// "?, ?, ?" for as many columns as the list names.
QString placesFor(const QString& columns);
/// As SQLite stores it: never null.
QString sqlText(const std::string& text);
QString sqlText(const nlohmann::json& json);

} // namespace autorec
