// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/facts_index.h"

#include <QWidget>

class QComboBox;

namespace autorec {

/// Limits films to a running time and to a language. Each choice is hidden while nothing is known to choose
/// by.
class FactsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FactsFilter(QWidget* parent = nullptr);

    /// Keeps the choices where they are still offered.
    void setFacts(const FactsIndex& facts);
    /// Minutes; 0: any.
    int maxRuntime() const;
    /// ISO 639-1; empty: any.
    QString language() const;
    void clearRuntime();
    void clearLanguage();

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_runtime;
    QComboBox* m_language;
};

} // namespace autorec
